#include "base/unicode.h"
#include "domain/enactment/enactment_page.h"
#include "domain/enactment/enactment_words.h"

#include <algorithm>

namespace enactment {

using namespace page;

Url with_period(Url url, Period const& period)
{
    return url.with("since", period.since.text())
        .with("until", period.until.text())
        .with("district", period.district_code);
}

std::string period_words(Period const& period, std::vector<area::Village> const& villages, Context const& c)
{
    auto const in_it = std::ranges::find(villages, period.district_code, &area::Village::district_code);
    auto const where = in_it == villages.end() ? std::string(c(say::whole_city)) : in_it->district;
    return c.say(say::period,
               { { "since", base::plain_date(period.since, c.tongue) },
                   { "until", base::plain_date(period.until, c.tongue) } })
        + " · " + where;
}

std::string name_of(AreaLine const& line, Context const& c)
{
    return line.area ? line.area->name(c.tongue) : std::string(c(say::not_sorted));
}

namespace {

Url of_area(AreaLine const& line, Period const& period)
{
    return with_period(Url::of("/account/areas", line.area ? line.area->id.text() : std::string("none")), period);
}

OfAreas everywhere(Account const& account)
{
    return { account.period };
}

Html filters(Account const& account, Context const& c)
{
    std::vector<Choice> districts;
    for (auto const& village : account.villages)
        if (districts.empty() || districts.back().value != village.district_code)
            districts.push_back({ village.district_code, village.district });
    return asking_form("/account",
        { cls("filters"),
            field(c, { .name = "since", .label = say::since, .value = account.period.since.text(), .type = "date" }),
            field(c, { .name = "until", .label = say::until, .value = account.period.until.text(), .type = "date" }),
            drop_down(
                c, { .name = "district", .label = say::district, .value = account.period.district_code }, districts),
            submit(c, say::filter, "button-secondary") });
}

Html waiting_since(AreaLine const& line, Url const& to, bool opens, Context const& c)
{
    if (!line.oldest_waiting)
        return text("–");
    auto const day = base::plain_date(*line.oldest_waiting, c.tongue);
    return opens ? a({ href(to), day }) : text(day);
}

Html nobody_asked(Url const& to, bool opens, Context const& c)
{
    return opens ? a({ href(to), c(say::nobody_asked) }) : text(c(say::nobody_asked));
}

// Nobody's duties are of one district.
Html duties_part(Account const& account, duty::Book const& duties, duty::Shown shown, Context const& c)
{
    auto const everywhere
        = account.period.district_code.empty() ? Html {} : p({ cls("hint"), c(say::duties_everywhere) });
    return joined({ duty::strain_and_conflict(duties, shown, c), everywhere });
}

// What nobody had meant, and which thing done it came of.
Html latent_part(AccountView const& view, Context const& c)
{
    if (view.latent.empty())
        return {};
    std::vector<Node> items { cls("flow") };
    for (auto const& one : view.latent)
        items.push_back(li({ element("blockquote", { one.words.reveal(view.may) }),
            p({ cls("hint"), std::string(c(expectation::who_word(one.who))), " · ",
                a({ href(address(one.kind, one.done_id)), title_of(one.kind, one.title, view.may, c) }), " · ",
                base::plain_date(one.done_on, c.tongue) }) }));
    return section({ h2({ c(say::latent_of_period) }), p({ c(say::latent_lead) }), ul(items) });
}

Html publication(Account const& account, Context const& c)
{
    auto const hidden_value = account.is_public ? "" : "true";
    return section({ cls("no-print"),
        p({ c(account.is_public ? say::is_public : say::is_not_public), " ",
            account.is_public ? a({ href(Url::of("/c", account.slug, "account")), c(say::see_public) }) : Html {} }),
        div({ cls("button-row"),
            button_form(c, "/account/publish", account.is_public ? say::close_to_all : say::open_to_all,
                "button-secondary", { { "is_public", hidden_value } }) }) });
}

}

Word const& age_word(Age age)
{
    switch (age) {
    case Age::Month:
        return say::age_month;
    case Age::Quarter:
        return say::age_quarter;
    case Age::Year:
        return say::age_year;
    case Age::Longer:
        break;
    }
    return say::age_longer;
}

Html answered_when(Period const& period, base::Date today, Context const& c)
{
    return period.until < today ? p({ cls("hint"), c(say::answered_since) }) : Html {};
}

Html in_short(Account const& account, bool opens, Context const& c)
{
    auto const& answered = account.period.until < account.today ? say::short_answered_since : say::short_answered;
    auto const part = [&](Word const& word, std::int64_t n, Url const& to) {
        auto const words = c.say(word, { { "n", number(n, c.tongue) } });
        return opens && n > 0 ? a({ href(to), words }) : text(words);
    };
    auto const of = everywhere(account);
    std::int64_t unasked = account.done;
    for (auto const& line : account.lines)
        unasked -= line.done.answering;
    return joined({ part(say::short_voices, account.voices, list_at(WhichVoices { of })), ", ",
        part(answered, account.answered, list_at(WhichVoices { of, VoiceState::Answered })), ". ",
        part(say::short_done, account.done, list_at(WhichDone { of })), ". ",
        part(say::short_unasked, unasked, list_at(WhichDone { of, DoneState::AnsweringNothing })), "." });
}

Html account_table(Account const& account, bool links, Context const& c)
{
    auto const column = [&](Word const& word, std::string_view kind) {
        return th({ attribute("scope", "col"), cls(kind), c(word) });
    };
    std::vector<Node> rows;
    for (auto const& line : account.lines) {
        auto const labelled = [&](Word const& word) { return attribute("data-label", c(word)); };
        auto const of = line.of(account.period);
        auto const voices = [&](VoiceState state) { return list_at(WhichVoices { of, state }); };
        bool const unasked = line.voices == 0 && line.done.done > 0 && line.done.answering == 0 && line.area;
        rows.push_back(tr({ th({ attribute("scope", "row"), attribute("data-label", c(say::role_area)),
                                links ? a({ href(of_area(line, account.period)), name_of(line, c) })
                                      : text(name_of(line, c)) }),
            td({ labelled(say::expected), cls("num"), counted(line.voices, voices(VoiceState::All), links, c) }),
            td({ labelled(say::answered), cls("num"), counted(line.answered, voices(VoiceState::Answered), links, c) }),
            td({ labelled(say::oldest), cls("nowrap"), waiting_since(line, voices(VoiceState::Waiting), links, c) }),
            td({ labelled(say::enacted), cls("num"), counted(line.done.done, list_at(WhichDone { of }), links, c) }),
            td({ labelled(say::enacted_answering), cls("num"),
                unasked
                    ? nobody_asked(list_at(WhichDone { of, DoneState::AnsweringNothing }), links, c)
                    : counted(line.done.answering, list_at(WhichDone { of, DoneState::Answering }), links, c) }) }));
    }
    return table({ cls("register stack"),
        thead({ tr({ column(say::role_area, ""), column(say::expected, "num"), column(say::answered, "num"),
            column(say::oldest, ""), column(say::enacted, "num"), column(say::enacted_answering, "num") }) }),
        tbody(rows) });
}

std::vector<Area> areas_of(Account const& account)
{
    std::vector<Area> all;
    for (auto const& line : account.lines)
        if (line.area)
            all.push_back(*line.area);
    return all;
}

// On paper all must fit, whatever was typed.
std::string in_brief(std::string_view words, std::size_t most)
{
    auto brief = std::string(unicode::first(words, most));
    return brief.size() < words.size() ? brief + "…" : brief;
}

std::string month_of(base::Date day, Context const& c)
{
    return base::month_name(day.month, c.tongue) + " " + std::to_string(day.year);
}

// Her own words and their day when she said them in public, else what it was about and the month; and where.
Html what_was_said(PublicAnswer const& one, std::string const& said, std::vector<Area> const& areas, Context const& c)
{
    auto const area = area_name(areas, one.role_area_id, c);
    auto const about
        = area.empty() ? std::string(c(say::public_heard_unsorted)) : c.say(say::public_heard, { { "area", area } });
    auto const when = said.empty() ? month_of(one.said_on, c) : base::plain_date(one.said_on, c.tongue);
    return p({ said.empty() ? text(about) : element("q", { in_brief(said) }), " ",
        span({ cls("muted"), one.village_name.empty() ? when : one.village_name + " · " + when }) });
}

Html counted(std::int64_t n, Url const& to, bool opens, Context const& c)
{
    auto const words = number(n, c.tongue);
    return opens && n > 0 ? a({ href(to), words }) : text(words);
}

Html waiting_list(Waiting const& waiting, OfAreas const& of, bool opens, Context const& c)
{
    std::vector<Node> rows { cls("facts") };
    for (auto const& [age, voices] : waiting)
        rows.push_back(div({ dt({ c(age_word(age)) }),
            dd({ counted(voices, list_at(WhichVoices { of, VoiceState::Waiting, age }), opens, c) }) }));
    return section({ h2({ c(say::waiting_by_age) }), dl(rows) });
}

Html counted_when(Standing const& standing, Context const& c)
{
    if (standing.source == Source::Books)
        return {};
    if (!standing.counted_at)
        return div({ cls("note"), icon("info"), p({ c(say::not_counted_yet) }) });
    return p({ cls("hint"),
        c.say(say::counted_at, { { "when", base::date_time(*standing.counted_at, c.zone(), c.tongue) } }) });
}

Document account_page(AccountView const& view, Context const& c)
{
    auto const& account = view.account;
    bool const opens = view.may.holds(MaySee::given);
    bool const is_empty = account.voices == 0 && account.done == 0;
    bool const has_figures = is_counted(account.standing);
    Html untagged;
    if (auto const& last = account.lines.empty() ? AreaLine {} : account.lines.back();
        !last.area && last.done.done > 0 && opens)
        untagged = div({ cls("note no-print"), icon("info"),
            p({ a({ href(list_at(WhichDone { last.of(account.period) })),
                    c.say(say::untagged, { { "n", number(last.done.done, c.tongue) } }) }),
                " ", a({ href("/account/tags"), c(say::see_tags) }) }) });
    return { c(say::title), Shape::Wide,
        joined(
            { div({ cls("page-head"), heading(c(say::title), account.chapter_name),
                  div({ cls("button-row"),
                      opens ? link_button(c, with_period("/account/sheet", account.period), say::see_sheet) : Html {},
                      view.may.holds(MayNote::given) ? link_button(c, "/deeds/new", say::note, "button-secondary")
                                                     : Html {},
                      opens ? link_button(c, "/account/tags", say::see_tags, "button-quiet") : Html {} }) }),
                has_figures ? p({ cls("lead"), is_empty ? text(c(say::nothing_yet)) : in_short(account, opens, c) })
                            : Html {},
                p({ cls("muted"), period_words(account.period, account.villages, c) }),
                counted_when(account.standing, c), filters(account, c), std::move(untagged),
                is_empty ? Html {} : account_picture(account, opens, c),
                has_figures ? joined({ section({ h2({ c(say::by_area) }), account_table(account, opens, c),
                                           answered_when(account.period, account.today, c) }),
                    waiting_list(account.waiting, everywhere(account), opens, c), promises_part(view, c) })
                            : Html {},
                latent_part(view, c),
                duties_part(account, view.duties, opens ? duty::Shown::Named : duty::Shown::Counted, c),
                view.may.holds(MayAnswer::given) ? publication(account, c) : Html {} }) };
}

Document public_page(PublicAccount const& view, Context const& c)
{
    auto const& account = view.account;
    auto const own = Url::of("/c", account.slug, "account");
    auto back = p({ link_button(c, Url::of("/c", account.slug, "expectations"), say::say_yours) });
    if (!account.is_public)
        return { c(say::public_title), Shape::Public,
            joined({ heading(c(say::public_title), account.chapter_name), empty_state(c(say::public_closed)),
                std::move(back) }) };
    auto said = section({ id("said"), h2({ c(say::public_answers) }),
        asking_form(own,
            { cls("filters"),
                drop_down(c, { .name = "village", .label = say::village, .value = view.village_code },
                    area::choices(account.villages)),
                submit(c, say::filter, "button-secondary") }),
        said_and_became(view, c) });
    if (!is_counted(account.standing))
        return { c(say::public_title), Shape::Public,
            joined({ heading(c(say::public_title), account.chapter_name), p({ cls("lead"), c(say::public_lead) }),
                counted_when(account.standing, c), std::move(said), std::move(back) }) };
    auto const all = areas_of(account);
    std::vector<Node> items { cls("flow") };
    for (auto const& one : view.answers)
        items.push_back(li({ what_was_said(one, one.said.reveal(view.may), all, c),
            p({ icon("circle-check"), " ", one.public_words, " ",
                span({ cls("muted"), base::plain_date(one.done_on, c.tongue) }) }) }));
    return { c(say::public_title), Shape::Public,
        joined({ heading(c(say::public_title), account.chapter_name), p({ cls("lead"), c(say::public_lead) }),
            p({ in_short(account, false, c) }), p({ cls("muted"), period_words(account.period, account.villages, c) }),
            counted_when(account.standing, c), account_picture(account, false, c), std::move(said),
            section({ h2({ c(say::heard_answers) }),
                view.answers.empty() ? p({ cls("muted"), c(say::public_none) }) : ul(items) }),
            heard_and_became(view, c), std::move(back),
            details({ summary({ c(say::by_area) }), account_table(account, false, c) }) }) };
}

}
