#include "domain/member/member_page.h"

#include "base/slice.h"
#include "domain/member/card_words.h"
#include "domain/member/erasure.h"
#include "domain/member/member_words.h"

#include <algorithm>

namespace member {

using namespace page;

words::Word const& owner_word(PhoneOwner owner)
{
    static constexpr words::Word const* owners[] { &say::owner_herself, &say::owner_husband, &say::owner_child,
        &say::owner_family, &say::owner_unknown };
    return *owners[static_cast<int>(owner)];
}

std::string village_name(std::vector<Village> const& villages, std::string_view code)
{
    auto const found = std::find_if(
        villages.begin(), villages.end(), [code](Village const& village) { return village.code == code; });
    return found == villages.end() ? std::string(code) : found->name;
}

std::vector<Choice> village_choices(std::vector<Village> const& villages)
{
    std::vector<Choice> offered;
    for (auto const& village : villages)
        offered.push_back({ .value = village.code, .label = village.name, .group = village.district });
    return offered;
}

Html line_words(std::string_view name, std::string_view nickname, std::string_view village, std::string_view rt)
{
    std::string where(village);
    if (!rt.empty())
        where += (where.empty() ? "RT " : ", RT ") + std::string(rt);
    return joined({ strong({ name }), nickname.empty() ? "" : " (" + std::string(nickname) + ")",
        where.empty() ? Html {} : span({ cls("muted"), " · " + where }) });
}

namespace {

std::string_view as_what(Context const& c, bool is_member)
{
    return c(is_member ? say::as_member : say::as_participant);
}

Html filters(Listed const& listed, Context const& c)
{
    return asking_form("/members",
        { cls("filters"),
            field(c,
                { .name = "q",
                    .label = say::search,
                    .value = listed.which.search,
                    .hint = &say::search_hint,
                    .type = "search",
                    .most = 100 }),
            drop_down(c, { .name = "village", .label = say::village, .value = listed.which.village_code },
                village_choices(listed.villages)),
            submit(c, say::find, "button-secondary") });
}

Html list_table(Listed const& listed, Context const& c)
{
    std::vector<Node> rows;
    for (auto const& line : listed.found.lines) {
        auto const nickname = line.nickname.reveal(listed.may);
        rows.push_back(tr({ th({ attribute("scope", "row"), attribute("data-label", c(say::name)),
                                a({ href(Url::of("/members", line.id)), line.full_name.reveal(listed.may) }) }),
            td({ attribute("data-label", c(say::nickname)), nickname.empty() ? "–" : nickname }),
            td({ attribute("data-label", c(say::village)),
                line.village_code.empty() ? "–" : village_name(listed.villages, line.village_code) }),
            td({ attribute("data-label", c(say::rt)), cls("num"), line.rt.empty() ? "–" : line.rt }),
            td({ attribute("data-label", c(say::status)), as_what(c, line.is_member) }) }));
    }
    auto const column = [&](words::Word const& word) { return th({ attribute("scope", "col"), c(word) }); };
    return table({ cls("register stack"),
        thead({ tr({ column(say::name), column(say::nickname), column(say::village),
            th({ attribute("scope", "col"), cls("num"), c(say::rt) }), column(say::status) }) }),
        tbody(rows) });
}

// Beside the first page nothing is counted: a page begins with a woman, however many come before her.
Html pages_beside(Listed const& listed, Context const& c, Url const& here)
{
    auto const& found = listed.found;
    if (found.is_first && !found.next)
        return {};
    auto const step = [&](Url const& to, words::Word const& label, std::string_view rel, bool there) {
        return there ? a({ cls("button-secondary"), attribute("rel", rel), href(to), c(label) }) : Html {};
    };
    return nav({ cls("pager no-print"), attribute("aria-label", c(say::pages_of_names)),
        step(found.previous ? here.with("from", found.previous->text()) : here, say::names_before, "prev",
            !found.is_first),
        step(found.next ? here.with("from", found.next->text()) : here, say::names_after, "next",
            found.next.has_value()) });
}

}

Document list_page(Listed const& listed, Context const& c)
{
    bool const narrowed = !listed.which.search.empty() || !listed.which.village_code.empty();
    bool const keeps = listed.may.holds(permit::secretariat);
    bool const registers = listed.may.holds(permit::secretariat | permit::facilitator);
    auto const book_url = Url("/members/book").with("village", listed.which.village_code);
    auto const cards_url = Url("/members/cards").with("village", listed.which.village_code);
    auto const here = Url("/members").with("q", listed.which.search).with("village", listed.which.village_code);
    bool const more = listed.found.count == count_at_most;
    auto const known = listed.found.count - (more ? 1 : 0);
    return { c(say::women), Shape::Wide,
        joined({ div({ cls("page-head"), heading(c(say::women)),
                     div({ cls("button-row"), registers ? link_button(c, "/members/new", say::register_woman) : Html {},
                         keeps ? link_button(c, "/members/import", say::import_roster, "button-secondary") : Html {},
                         link_button(c, book_url, say::print_book, "button-secondary"),
                         link_button(c, cards_url, say::see_cards, "button-quiet"),
                         keeps ? link_button(c, "/members/doubles", say::see_doubles, "button-quiet") : Html {} }) }),
            p({ cls("lead"), c(say::women_lead) }), filters(listed, c),
            p({ cls("muted"),
                c.say(more ? say::more_women : say::women_count, { { "n", page::number(known, c.tongue) } }) }),
            listed.found.lines.empty() ? empty_state(c(narrowed ? say::none_found : say::none_yet))
                                       : list_table(listed, c),
            pages_beside(listed, c, here) }) };
}

namespace {

Html likely_women(Writing const& writing, Context const& c)
{
    if (writing.likely.empty())
        return {};
    std::vector<Node> cards { cls("cards") };
    for (auto const& line : writing.likely)
        cards.push_back(li({ cls("card"),
            p({ line_words(line.full_name.reveal(writing.may), line.nickname.reveal(writing.may),
                village_name(writing.villages, line.village_code), line.rt) }),
            p({ link_button(c, Url::of("/members", line.id), say::open_hers, "button-secondary") }) }));
    return section({ h2({ c(say::likely) }), ul(cards), checkbox(c, "another_woman", c(say::another_woman)) });
}

template <class P>
Html phone_fields(Context const& c, P const& may, Woman const& w)
{
    auto const phone = w.phone.reveal(may).empty() ? std::string() : indonesian::show_phone(w.phone.reveal(may));
    static constexpr std::string_view owners[] { "Herself", "Husband", "Child", "Family", "Unknown" };
    auto const owner = phone.empty() ? "" : std::string(owners[static_cast<int>(w.phone_owner)]);
    auto const said = [&](words::Word const& word) { return std::string(c(word)); };
    return joined({ field(c,
                        { .name = "phone",
                            .label = say::phone,
                            .value = phone,
                            .hint = &say::phone_hint,
                            .type = "tel",
                            .most = 40,
                            .optional = true,
                            .is_private = true }),
        choices(c, { .name = "phone_owner", .label = say::phone_owner, .value = owner, .optional = true }, Pick::One,
            { { "Herself", said(say::owner_herself) }, { "Husband", said(say::owner_husband) },
                { "Child", said(say::owner_child) }, { "Family", said(say::owner_family) },
                { "Unknown", said(say::owner_unknown) } }),
        checkbox(c, "safe_to_message", c(say::safe), w.safe_to_message) });
}

template <class P>
Html writing_fields(Context const& c, P const& may, Woman const& w, std::vector<Village> const& villages)
{
    auto const born = w.birth_year ? std::to_string(*w.birth_year) : std::string();
    auto const said = [&](words::Word const& word) { return std::string(c(word)); };
    return joined({ field(c,
                        { .name = "full_name",
                            .label = say::full_name,
                            .value = w.full_name.reveal(may),
                            .hint = &say::full_name_hint,
                            .autocomplete = "off",
                            .most = 100 }),
        field(c,
            { .name = "nickname",
                .label = say::nickname,
                .value = w.nickname.reveal(may),
                .most = 60,
                .optional = true }),
        drop_down(
            c, { .name = "village_code", .label = say::village, .value = w.village_code }, village_choices(villages)),
        field(c,
            { .name = "rt",
                .label = say::rt,
                .value = w.rt.reveal(may),
                .inputmode = "numeric",
                .most = 5,
                .optional = true }),
        field(c,
            { .name = "landmark",
                .label = say::landmark,
                .value = w.landmark.reveal(may),
                .hint = &say::landmark_hint,
                .most = 200,
                .optional = true }),
        phone_fields(c, may, w),
        field(c,
            { .name = "birth_year",
                .label = say::birth_year,
                .value = born,
                .hint = &say::birth_year_hint,
                .most = 30,
                .optional = true }),
        field(c,
            { .name = "business",
                .label = say::business,
                .value = w.business.reveal(may),
                .hint = &say::business_hint,
                .most = 120,
                .optional = true }),
        choices(c, { .name = "joining", .label = say::joining, .value = w.is_member ? "Member" : "Participant" },
            Pick::One,
            { { "Member", said(say::as_member) },
                { "Participant", said(say::as_participant), said(say::as_participant_hint) } }),
        means_otherwise(c) });
}

}

Document writing_page(Writing const& writing, Context const& c)
{
    auto const is_new = !writing.woman;
    auto const title = c(is_new ? say::register_woman : say::correct_title);
    auto const woman = writing.woman.value_or(Woman {});
    return { title, Shape::Narrow,
        joined({ crumbs(c, { { "/members", std::string(c(say::women)) } }), heading(title),
            p({ cls("hint"), c(say::no_nik) }),
            page::form(c, Url::inside(is_new ? "/members" : "/members/" + woman.id.text() + "/correct"),
                { likely_women(writing, c), writing_fields(c, writing.may, woman, writing.villages),
                    submit(c, say::save_woman) }) }) };
}

namespace {

Html fact_row(std::string_view term, Html what)
{
    return div({ dt({ term }), dd({ std::move(what) }) });
}

Html facts_of(Shown const& shown, Context const& c)
{
    auto const& w = shown.woman;
    auto const or_unknown = [&](std::string_view words) {
        return words.empty() ? span({ cls("muted"), c(say::not_known) }) : text(words);
    };
    auto const& phone = w.phone.reveal(shown.may);
    Html reached = or_unknown("");
    if (!phone.empty())
        reached = joined({ indonesian::show_phone(phone), " · ", c(owner_word(w.phone_owner)), " · ",
            w.safe_to_message ? tag("leaf", "check", c(say::phone_safe))
                              : tag("gold", "triangle-alert", c(say::phone_not_safe)) });
    return element("dl",
        { cls("facts"), fact_row(c(say::nickname), or_unknown(w.nickname.reveal(shown.may))),
            fact_row(c(say::phone), reached),
            fact_row(c(say::village), or_unknown(village_name(shown.villages, w.village_code))),
            fact_row(c(say::rt), or_unknown(w.rt.reveal(shown.may))),
            fact_row(c(say::landmark), or_unknown(w.landmark.reveal(shown.may))),
            fact_row(c(say::birth_year), or_unknown(w.birth_year ? std::to_string(*w.birth_year) : "")),
            fact_row(c(say::business), or_unknown(w.business.reveal(shown.may))),
            fact_row(c(say::joining), text(as_what(c, w.is_member))),
            fact_row(c(say::registered_on), text(plain_date(w.registered_on, c.tongue))) });
}

Html history_of(Shown const& shown, Context const& c)
{
    if (shown.versions.size() < 2)
        return {};
    std::vector<Node> items;
    for (auto const& v : shown.versions) {
        auto const when = base::date_time(v.noted_at, c.zone(), c.tongue);
        auto const& phone = v.phone.reveal(shown.may);
        items.push_back(
            li({ strong({ c.say(v.revision > 1 ? say::corrected_on : say::first_noted_on, { { "when", when } }) }),
                ": ", v.full_name.reveal(shown.may), " · ", village_name(shown.villages, v.village_code), " · RT ",
                v.rt.reveal(shown.may), " · ", phone.empty() ? "–" : indonesian::show_phone(phone), " · ",
                v.business.reveal(shown.may) }));
    }
    return details({ summary({ c(say::history) }), ul(items) });
}

Html merges_of(Shown const& shown, Context const& c)
{
    if (shown.merges.empty())
        return {};
    std::vector<Node> items { cls("cards") };
    for (auto const& merge : shown.merges) {
        auto const when = base::date_time(merge.merged_at, c.zone(), c.tongue);
        auto const undo = Url::inside("/members/" + shown.woman.id.text() + "/merges/" + merge.id.text() + "/undo");
        items.push_back(li({ cls("card"),
            p({ strong({ merge.full_name.reveal(shown.may) }), " ", c.say(say::merged_on, { { "when", when } }) }),
            shown.may.holds(permit::secretariat) ? button_form(c, undo, say::undo_merge) : Html {} }));
    }
    return section({ h2({ c(say::merges) }), ul(items) });
}

}

Document woman_page(Shown const& shown, Context const& c)
{
    auto const& w = shown.woman;
    if (shown.erasure)
        return erased_page(*shown.erasure, c);
    auto const root = "/members/" + w.id.text();
    bool const keeps = shown.may.holds(permit::secretariat);
    bool const registers = shown.may.holds(permit::secretariat | permit::facilitator);
    Html top;
    if (w.merged_into)
        top = div({ cls("note"), icon("info"),
            p({ c(say::merged_note), " ", a({ href(Url::of("/members", *w.merged_into)), c(say::open_live) }) }) });
    bool const alive = !w.merged_into;
    return { c(say::woman), Shape::Wide,
        joined({ crumbs(c, { { "/members", std::string(c(say::women)) } }),
            div({ cls("page-head"), div({ heading(w.full_name.reveal(shown.may), c(say::woman)) }),
                div({ cls("button-row"),
                    registers && alive ? link_button(c, Url::inside(root + "/correct"), say::correct) : Html {},
                    link_button(c, Url::inside(root + "/consents"), say::open_consents, "button-secondary"),
                    link_button(c, Url::inside(root + "/card"), say::see_card, "button-quiet"),
                    keeps && alive
                        ? joined({ link_button(c, Url::inside(root + "/merge"), say::open_merge, "button-quiet"),
                            link_button(c, Url::inside(root + "/erase"), say::open_erase, "button-quiet") })
                        : Html {} }) }),
            top, facts_of(shown, c), alive ? base::ways_from(base::Place::Woman, w.id.text(), c) : Html {},
            merges_of(shown, c), history_of(shown, c) }) };
}

Document book_page(Book const& book, Context const& c)
{
    std::vector<Node> rows;
    int n = 0;
    for (auto const& line : book.lines) {
        auto where = village_name(book.villages, line.village_code);
        if (!line.rt.reveal(book.may).empty())
            where += ", RT\u00a0" + line.rt.reveal(book.may);
        auto const& phone = line.phone.reveal(book.may);
        rows.push_back(tr({ td({ cls("num"), ++n }), td({ line.full_name.reveal(book.may) }),
            td({ where,
                phone.empty()
                    ? Html {}
                    : joined({ element("br", {}), span({ cls("nowrap"), indonesian::show_phone(phone) }) }) }),
            td({ as_what(c, line.is_member) }), td({ line.business.reveal(book.may) }) }));
    }
    auto const column = [&](words::Word const& word) { return th({ attribute("scope", "col"), c(word) }); };
    auto const where = book.village_code.empty() ? std::string(c(say::all_villages))
                                                 : village_name(book.villages, book.village_code);
    auto const chapter = c.mandate ? c.mandate->chapter_name : std::string();
    return { c(say::book), Shape::Wide,
        joined({ crumbs(c, { { "/members", std::string(c(say::women)) } }), heading(c(say::book), chapter),
            p({ where, " · ", plain_date(c.today(), c.tongue) }),
            element("button",
                { cls("button no-print"), attribute("type", "button"), flag("data-print"), flag("hidden"),
                    icon("printer"), c(say::print_it) }),
            book.is_cut ? p({ cls("hint no-print"),
                c.say(say::book_more,
                    { { "n", page::number(static_cast<std::int64_t>(book.lines.size()), c.tongue) } }) })
                        : Html {},
            div({ cls("scroll"), attribute("tabindex", "0"), attribute("role", "region"),
                attribute("aria-label", c(say::book)),
                table({ cls("sheet"),
                    thead({ tr({ th({ attribute("scope", "col"), cls("num"), c(say::number) }), column(say::name),
                        column(say::address_and_phone), column(say::position), column(say::business) }) }),
                    tbody(rows) }) }) }) };
}

Document merging_page(Merging const& merging, Context const& c)
{
    auto const root = "/members/" + merging.woman.id.text();
    std::vector<Choice> offered;
    for (auto const& other : merging.others) {
        auto const where = village_name(merging.villages, other.village_code);
        offered.push_back({ other.id.text(), other.full_name.reveal(merging.may),
            where + (other.rt.empty() ? "" : ", RT " + other.rt) });
    }
    auto const chosen = offered.empty()
        ? empty_state(c(say::none_found))
        : page::form(c, Url::inside(root + "/merge"),
            { choices(c, { .name = "same_woman", .label = say::merge_which }, Pick::One, offered),
                submit(c, say::merge_now) });
    return { c(say::merge_title), Shape::Narrow,
        joined({ crumbs(c, { { Url::inside(root), std::string(c(say::woman)) } }), heading(c(say::merge_title)),
            p({ cls("lead"), c.say(say::merge_lead, { { "name", merging.woman.full_name.reveal(merging.may) } }) }),
            asking_form(Url::inside(root + "/merge"),
                { cls("filters"),
                    field(c,
                        { .name = "q", .label = say::search, .value = merging.search, .type = "search", .most = 100 }),
                    submit(c, say::find, "button-secondary") }),
            chosen }) };
}

}
