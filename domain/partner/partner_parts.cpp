// What several pages of partners share: words of amounts, days and places, tags, fields.
#include "base/own_words.h"
#include "domain/partner/partner_page.h"
#include "domain/partner/partner_words.h"

#include <array>

namespace partner {

using namespace page;

Sums sums_of(std::vector<Promise> const& promises, std::vector<Receipt> const& receipts)
{
    Sums sums;
    for (auto const& one : promises)
        if (one.stands() && one.kind == SupportKind::Funds)
            sums.promised += one.amount;
    for (auto const& one : receipts) {
        if (!one.stands() || one.kind != SupportKind::Funds)
            continue;
        sums.received += one.amount;
        sums.given += one.given;
    }
    return sums;
}

Url of(Partner const& one)
{
    return Url::of("/partners", one.id);
}

Html partner_top(Context const& c, Partner const& one, Word const& title)
{
    return joined({ crumbs(c, { { "/partners", std::string(c(say::title)) }, { of(one), one.name } }),
        heading(c(title), one.name) });
}

Word const& kind_word(PartnerKind kind)
{
    static constexpr std::array words { &say::agency, &say::company, &say::bank, &say::university, &say::community,
        &say::other_kind };
    return *words[static_cast<std::size_t>(kind)];
}

Word const& kind_word(SupportKind kind)
{
    static constexpr std::array words { &say::facility, &say::trainer, &say::funds, &say::follow_up };
    return *words[static_cast<std::size_t>(kind)];
}

Word const& unit_word(Unit unit)
{
    static constexpr std::array words { &say::rupiah, &say::piece, &say::pack, &say::kilogram, &say::litre, &say::metre,
        &say::a_day, &say::hour, &say::meeting };
    return *words[static_cast<std::size_t>(unit)];
}

std::string rupiah_words(std::int64_t amount, Context const& c)
{
    return "Rp\u00a0" + page::number(amount, c.tongue);
}

std::string amount_words(std::int64_t amount, Unit unit, Context const& c)
{
    if (unit == Unit::Rupiah)
        return rupiah_words(amount, c);
    static constexpr std::array of_one { &say::rupiah, &say::one_piece, &say::one_pack, &say::kilogram, &say::one_litre,
        &say::one_metre, &say::one_day, &say::one_hour, &say::one_meeting };
    auto const& word = amount == 1 ? *of_one[static_cast<std::size_t>(unit)] : unit_word(unit);
    return page::number(amount, c.tongue) + " " + std::string(c(word));
}

std::string day_words(base::Date day, Context const& c)
{
    return base::plain_date(day, c.tongue);
}

For reader_of(MaySee const& may)
{
    if (may.holds(knows_groups))
        return For::WhoKnowsGroups;
    return may.holds(MayRecord::given) ? For::Officers : For::ThePartner;
}

std::string place_words(Given const& one, For reader, Context const& c)
{
    auto const group = reader == For::WhoKnowsGroups ? one.group_name : std::nullopt;
    auto const in = [&](std::string words) { return one.village_name ? words + ", " + *one.village_name : words; };
    switch (one.to) {
    case GoesTo::Session: {
        auto const named = reader == For::ThePartner ? one.programme_name : one.title;
        auto const words = in(named.value_or(std::string(c(say::a_session))));
        return one.held_on ? words + ", " + day_words(*one.held_on, c) : words;
    }
    case GoesTo::Programme:
        return c.say(say::a_programme, { { "name", one.programme_name.value_or("") } });
    case GoesTo::Village:
        return c.say(say::a_village, { { "name", one.village_name.value_or(one.to_id) } });
    case GoesTo::Group:
        return in(group.value_or(std::string(c(say::a_group))));
    case GoesTo::Circle:
        break;
    }
    return std::string(c(say::a_circle));
}

Html struck_if(bool is_struck, std::string_view words)
{
    return is_struck ? element("s", { words }) : text(words);
}

Html promise_standing(Promise const& one, base::Date today, Context const& c)
{
    if (!one.stands())
        return tag("plum", "x", c(say::was_retracted));
    if (one.received >= one.amount)
        return tag("leaf", "circle-check", c(say::fulfilled));
    if (one.ended_because)
        return tag("plum", "x", c(say::closed));
    return one.is_overdue(today) ? tag("danger", "clock", c(say::overdue)) : tag("info", "clock", c(say::waits));
}

Html receipt_standing(Receipt const& one, base::Date today, Context const& c)
{
    if (!one.stands())
        return tag("plum", "x", c(say::was_retracted));
    if (one.left() <= 0)
        return tag("leaf", "circle-check", c(say::all_given));
    if (one.is_idle(today))
        return tag("gold", "flag", c(say::idle));
    return text(c.say(say::left_n, { { "amount", amount_words(one.left(), one.unit, c) } }));
}

Html agreement_standing(Agreement const& one, base::Date today, Context const& c)
{
    if (!one.stands())
        return {};
    if (one.soon_over(today))
        return tag("gold", "calendar-days", c.say(say::soon, { { "day", day_words(one.until, c) } }));
    if (one.ended_on || one.until < today)
        return tag("plum", "x", c(say::over));
    return tag("leaf", "file-check", c(say::holds));
}

Html why_note(Context const& c, MaySee const& may, std::optional<Text> const& retracted,
    std::optional<Text> const& ended, Word const& ended_word)
{
    auto const& because = retracted ? retracted : ended;
    if (!because || !may.holds(MayRecord::given))
        return {};
    auto const& word = retracted ? say::retracted_because : ended_word;
    return p({ cls("hint"), c.say(word, { { "because", because->reveal(may) } }) });
}

Html day_field(Context const& c, std::string_view name, Word const& label)
{
    return field(c, { .name = name, .label = label, .value = c.today().text(), .type = "date" });
}

// A browser forgets the chosen file when a form is shown again: it is said where one was chosen.
Html photo_field(Context const& c, Word const& label)
{
    bool was_chosen = false;
    if (c.typed)
        for (auto const* const upload : c.typed->uploads("photo"))
            was_chosen = was_chosen || !upload->content.empty();
    return files_field(c,
        { .name = "photo",
            .label = label,
            .hint = was_chosen ? &say::photo_again : &say::photo_hint,
            .optional = true,
            .accept = "image/jpeg,image/png,image/webp" });
}

Html because_fields(Context const& c, Word const& label)
{
    return joined(
        { text_area(c, { .name = "because", .label = label, .most = form::OwnWords::most, .is_private = true }, 2),
            means_otherwise(c) });
}

Html reopen_link(std::optional<NoteId> const& end, bool keeps, Context const& c)
{
    return end && keeps ? retract_link(end->text(), say::retract_end, c) : Html {};
}

Html retract_link(std::string_view note_id, Word const& label, Context const& c)
{
    return p({ cls("no-print"), a({ href(Url::of("/partners/notes", note_id)), c(label) }) });
}

Html photo_link(std::string_view note_id, std::string const& photo, bool may_open, Context const& c)
{
    if (photo.empty() || !may_open)
        return {};
    return p({ cls("no-print"),
        a({ href(Url::of("/partners/notes", note_id, "photo")), icon("camera"), " ", c(say::see_photo) }) });
}

Html received_of(Promise const& one, Context const& c)
{
    auto const words = amount_words(one.received, one.unit, c);
    return one.received > 0 ? a({ href(Url::of("/partners/promises", one.id).at("receipts")), words }) : text(words);
}

Html promise_table(std::vector<Promise> const& promises, Reading const& by, Context const& c)
{
    std::vector<std::vector<Html>> rows;
    for (auto const& one : promises)
        rows.push_back(
            { joined({ a({ href(Url::of("/partners/promises", one.id)), struck_if(!one.stands(), one.what) }),
                  p({ cls("hint"), c(kind_word(one.kind)) }) }),
                text(amount_words(one.amount, one.unit, c)), received_of(one, c), text(day_words(one.due_on, c)),
                joined({ p({ promise_standing(one, by.today, c) }),
                    why_note(c, by.may, one.retracted_because, std::nullopt, say::ended_because) }) });
    return register_of(c,
        { { &say::what_short }, { &say::amount_short, true }, { &say::received_of, true }, { &say::due_on },
            { &say::standing } },
        rows);
}

Html receipt_table(std::vector<Receipt> const& receipts, Reading const& by, Context const& c)
{
    std::vector<std::vector<Html>> rows;
    for (auto const& one : receipts)
        rows.push_back(
            { joined({ a({ href(Url::of("/partners/receipts", one.id)), struck_if(!one.stands(), one.what) }),
                  p({ cls("hint"), c(kind_word(one.kind)),
                      one.promise_id ? std::string() : ", " + std::string(c(say::unpromised)) }) }),
                text(amount_words(one.amount, one.unit, c)), text(day_words(one.received_on, c)),
                text(one.receipt_no.empty() ? "–" : one.receipt_no),
                joined({ p({ receipt_standing(one, by.today, c) }),
                    why_note(c, by.may, one.retracted_because, std::nullopt, say::ended_because) }) });
    return register_of(c,
        { { &say::what_short }, { &say::amount_short, true }, { &say::received_on }, { &say::receipt_no_short },
            { &say::standing } },
        rows);
}

Html given_table(std::vector<Given> const& given, Reading const& by, Context const& c)
{
    std::vector<std::vector<Html>> rows;
    for (auto const& one : given)
        rows.push_back(
            { joined({ a({ href(Url::of("/partners/receipts", one.receipt_id)), struck_if(!one.stands(), one.what) }),
                  why_note(c, by.may, one.retracted_because, std::nullopt, say::ended_because) }),
                text(amount_words(one.amount, one.unit, c)), text(place_words(one, reader_of(by.may), c)),
                text(day_words(one.given_on, c)) });
    return register_of(
        c, { { &say::what_short }, { &say::amount_short, true }, { &say::where_short }, { &say::day } }, rows);
}

Html register_of(
    Context const& c, std::vector<Column> const& columns, std::vector<std::vector<Html>> const& rows, Layout layout)
{
    std::vector<Node> heads;
    for (auto const& column : columns) {
        std::vector<Node> head { attribute("scope", "col"), c(*column.label) };
        if (column.is_number)
            head.insert(head.begin(), cls("num"));
        heads.push_back(th(head));
    }
    std::vector<Node> lines;
    for (auto const& row : rows) {
        std::vector<Node> cells { th({ attribute("scope", "row"), row.front() }) };
        for (std::size_t n = 1; n < row.size(); ++n) {
            std::vector<Node> cell { attribute("data-label", c(*columns[n].label)), row[n] };
            if (columns[n].is_number)
                cell.insert(cell.begin(), cls("num nowrap"));
            cells.push_back(td(cell));
        }
        lines.push_back(tr(cells));
    }
    return table({ cls(layout == Layout::Stacks ? "register stack" : "register"), thead({ tr(heads) }), tbody(lines) });
}

}
