#include "domain/member/import_page.h"

#include "domain/member/import_words.h"
#include "domain/member/member_words.h"

#include "base/unicode.h"

namespace member {

using namespace page;

namespace {

Url url_of(store::Import const& import, std::string_view more = "")
{
    return Url::inside("/members/import/" + import.id.text() + std::string(more));
}

Html stat(Context const& c, std::int64_t n, words::Word const& what)
{
    return div({ cls("stat"), dt({ c(what) }), dd({ page::number(n, c.tongue) }) });
}

Html column_head(Context const& c, words::Word const& word)
{
    return th({ attribute("scope", "col"), c(word) });
}

Html scrolled(std::string_view label, Html inside)
{
    return div({ cls("scroll"), attribute("tabindex", "0"), attribute("role", "region"), attribute("aria-label", label),
        std::move(inside) });
}

std::string const& remark_in(store::RosterRow const& row, Context const& c)
{
    return c.tongue == Tongue::Indonesian ? row.remark : row.remark_en;
}

}

Document importing_page(Importing const& importing, Context const& c)
{
    std::vector<Node> earlier { cls("cards") };
    for (auto const& import : importing.earlier)
        earlier.push_back(li({ cls("card"), a({ href(url_of(import)), import.filename }),
            p({ cls("muted"), base::date_time(import.uploaded_at, c.zone(), c.tongue),
                import.parts ? "" : " · " + std::string(c(say::not_confirmed)) }) }));
    return { c(say::import_title), Shape::Narrow,
        joined({ crumbs(c, { { "/members", std::string(c(say::women)) } }), heading(c(say::import_title)),
            p({ cls("lead"), c(say::import_lead) }),
            div({ cls("note"), icon("shield-check"), p({ c(say::import_promise) }) }),
            page::form(c, "/members/import",
                { field(c,
                      { .name = "file",
                          .label = say::file,
                          .hint = &say::file_hint,
                          .type = "file",
                          .accept = ".xlsx,.csv" }),
                    submit(c, say::upload) },
                Encoding::Files),
            importing.earlier.empty() ? Html {} : section({ h2({ c(say::earlier) }), ul(earlier) }) }) };
}

namespace {

Html progress(ImportShown const& shown, Context const& c)
{
    auto const all = std::to_string(*shown.import.parts);
    auto const done = std::to_string(shown.import.parts_written);
    return div({ cls("note"), attribute("role", "status"), page::refreshing(c, 3), icon("refresh-cw"),
        p({ id("import-progress"), c.say(say::writing, { { "done", done }, { "all", all } }) }),
        element("progress",
            { attribute("max", all), attribute("value", done), attribute("aria-labelledby", "import-progress") }),
        p({ c(say::may_leave) }) });
}

Html reading(ImportShown const& shown, Context const& c)
{
    auto const all = std::to_string(shown.import.parts_to_read);
    auto const done = std::to_string(shown.import.parts_read);
    return div({ cls("note"), attribute("role", "status"), page::refreshing(c, 2), icon("refresh-cw"),
        p({ id("import-progress"), c.say(say::reading, { { "done", done }, { "all", all } }) }),
        element("progress",
            { attribute("max", all), attribute("value", done), attribute("aria-labelledby", "import-progress") }),
        p({ c(say::may_leave_reading) }) });
}

Html comparing(Context const& c)
{
    return div({ cls("note"), attribute("role", "status"), page::refreshing(c, 2), icon("refresh-cw"),
        p({ c(say::comparing) }) });
}

Html result(ImportShown const& shown, Context const& c)
{
    return section({ h2({ c(say::written) }),
        element("dl",
            { cls("stats"), stat(c, shown.counts.registered, say::written_new),
                stat(c, shown.counts.found_there + shown.counts.there, say::written_there),
                stat(c, shown.counts.refused, say::refused), stat(c, shown.counts.to_decide, say::to_decide) }),
        p({ link_button(c, "/members", say::see_women) }) });
}

Html understood_counts(ImportShown const& shown, Context const& c)
{
    return element("dl",
        { cls("stats"), stat(c, shown.counts.ready - shown.counts.held_back, say::ready),
            stat(c, shown.counts.there, say::already_there), stat(c, shown.counts.refused, say::refused),
            stat(c, shown.counts.to_decide, say::to_decide), stat(c, shown.counts.aside, say::aside) });
}

std::string name_of(store::RosterRow const& row, ImportShown const& shown)
{
    auto const& nickname = row.nickname.reveal(shown.may);
    return row.full_name.reveal(shown.may) + (nickname.empty() ? "" : " (" + nickname + ")");
}

// Whose phone it is, where the list says so.
Html owner_of(store::RosterRow const& row, Context const& c)
{
    if (row.phone_owner == PhoneOwner::Unknown)
        return {};
    return joined({ " · ", c(owner_word(row.phone_owner)) });
}

std::string joined_on(store::RosterRow const& row, Context const& c)
{
    auto const day = base::Date::parse(row.joined_on);
    return day ? base::plain_date(*day, c.tongue) : "";
}

Html first_rows(ImportShown const& shown, Context const& c)
{
    if (shown.first.empty())
        return {};
    std::vector<Node> rows;
    for (auto const& row : shown.first) {
        auto const& phone = row.phone.reveal(shown.may);
        rows.push_back(tr({ td({ cls("num"), row.line }), th({ attribute("scope", "row"), name_of(row, shown) }),
            td({ cls("nowrap"), phone.empty() ? "–" : indonesian::show_phone(phone), owner_of(row, c) }),
            td({ village_name(shown.villages, row.village_code) }), td({ cls("num"), row.rt.reveal(shown.may) }),
            td({ row.landmark.reveal(shown.may) }),
            td({ cls("num"), row.birth_year ? std::to_string(*row.birth_year) : "" }),
            td({ row.business.reveal(shown.may) }), td({ joined_on(row, c) }), td({ remark_in(row, c) }) }));
    }
    return section({ h2({ c(say::first_rows) }),
        scrolled(c(say::first_rows),
            table({ cls("register"),
                thead({ tr({ column_head(c, say::line), column_head(c, say::full_name), column_head(c, say::phone),
                    column_head(c, say::village), column_head(c, say::rt), column_head(c, say::landmark),
                    column_head(c, say::birth_year), column_head(c, say::business), column_head(c, say::registered_on),
                    column_head(c, say::remark) }) }),
                tbody(rows) })) });
}

// Each column under its heading's own words, with what it was taken to mean.
Html column_choice(ImportShown const& shown, Context const& c)
{
    std::vector<Node> fields;
    auto const columns = store::columns_of(shown.import.columns);
    for (std::size_t at = 0; at < columns.size(); ++at) {
        auto const name = "column[" + std::to_string(at) + "]";
        auto const control = "f-column-" + std::to_string(at);
        auto const heading_words = columns[at].heading.empty()
            ? c.say(say::column_n, { { "n", std::to_string(at + 1) } })
            : columns[at].heading;
        std::vector<Node> options { id(control), attribute("name", name) };
        for (auto const& meaning : say::meanings)
            options.push_back(option({ attribute("value", std::to_string(static_cast<int>(meaning.column))),
                flag("selected", meaning.column == columns[at].column), c(meaning.word) }));
        fields.push_back(div({ cls("field"), label({ attribute("for", control), heading_words }), select(options) }));
    }
    return details({ flag("open", shown.counts.ready == 0 && shown.counts.there == 0), summary({ c(say::columns) }),
        p({ cls("hint"), c(say::columns_hint) }),
        page::form(c, url_of(shown.import, "/columns"),
            { field(c,
                  { .name = "header_line",
                      .label = say::header_line,
                      .value = std::to_string(shown.import.header_line),
                      .hint = &say::header_line_hint,
                      .inputmode = "numeric",
                      .most = 6 }),
                div(fields), submit(c, say::read_again, "button-secondary") }) });
}

Html to_decide(ImportShown const& shown, Context const& c)
{
    if (shown.likely.empty())
        return {};
    std::vector<Node> rows;
    for (auto const& row : shown.likely) {
        auto const line = std::to_string(row.line);
        auto const name = "decision[" + line + "]";
        auto const like = c.say(row.other_line ? say::like_line : say::like_member,
            { { "name", row.other_name.reveal(shown.may) },
                { "line", row.other_line ? std::to_string(*row.other_line) : "" },
                { "reason", c.tongue == Tongue::Indonesian ? row.reason : row.reason_en } });
        std::vector<Node> parts { cls("choices"),
            legend({ std::string(c(say::line)) + " " + line + ": ",
                line_words(row.full_name.reveal(shown.may), "", village_name(shown.villages, row.village_code), "") }),
            p({ cls("hint"), like }) };
        for (auto const& [value, words] : { std::pair { "same", &say::same }, std::pair { "another", &say::another },
                 std::pair { "later", &say::later } }) {
            auto const one = "f-decision-" + line + "-" + value;
            parts.push_back(div({ cls("choice"),
                input({ id(one), attribute("type", "radio"), attribute("name", name), attribute("value", value) }),
                label({ attribute("for", one), c(*words) }) }));
        }
        rows.push_back(fieldset(parts));
    }
    return section({ h2({ c(say::decide_title) }), p({ c(say::decide_lead) }),
        page::form(c, url_of(shown.import, "/decisions"),
            { div(rows), submit(c, say::save_decisions, "button-secondary") }) });
}

// What a line of the file holds, as far as it was kept.
std::string words_of(store::RosterRow const& row, std::vector<MeantColumn> const& columns)
{
    std::string words;
    auto const cells = store::cells_of(row.cells);
    for (std::size_t at = 0; at < cells.size(); ++at) {
        bool const is_ours = at < columns.size() && columns[at].column == Column::Reason; // of the round before
        if (!cells[at].empty() && !is_ours)
            words += (words.empty() ? "" : " · ") + cells[at];
    }
    auto const shown = unicode::first(words, 200);
    return words.empty() ? "–" : std::string(shown) + (shown.size() < words.size() ? "…" : "");
}

Html lines_with_reasons(ImportShown const& shown, std::vector<store::RosterRow> const& lines, Context const& c)
{
    auto const columns = store::columns_of(shown.import.columns);
    auto const labelled = [&](words::Word const& word) { return attribute("data-label", c(word)); };
    std::vector<Node> rows;
    for (auto const& row : lines)
        rows.push_back(tr({ td({ labelled(say::line), cls("num"), row.line }),
            td({ labelled(say::reason), remark_in(row, c).empty() ? "–" : remark_in(row, c) }),
            td({ labelled(say::in_the_file), words_of(row, columns) }) }));
    return table({ cls("register stack"),
        thead({ tr({ th({ attribute("scope", "col"), cls("num"), c(say::line) }), column_head(c, say::reason),
            column_head(c, say::in_the_file) }) }),
        tbody(rows) });
}

Html refused_table(ImportShown const& shown, Context const& c)
{
    if (shown.refused.empty())
        return {};
    auto const file = url_of(shown.import, "/refused.csv").with("tongue", c.tongue == Tongue::English ? "en" : "id");
    return section({ h2({ c(say::refused_title) }), p({ c(say::refused_lead) }),
        p({ link_button(c, file, say::download_refused, "button-secondary") }),
        lines_with_reasons(shown, shown.refused, c) });
}

// So that a person sees whether a woman was taken for a heading.
Html aside_table(ImportShown const& shown, Context const& c)
{
    if (shown.lines.empty() || !shown.import.is_read())
        return {};
    bool const are_more = shown.counts.aside > std::int64_t(shown.lines.size());
    return details({ id("aside"),
        summary({ c.say(say::aside_title, { { "n", page::number(shown.counts.aside, c.tongue) } }) }),
        p({ cls("hint"), c(say::aside_lead) }), lines_with_reasons(shown, shown.lines, c),
        are_more ? p({ cls("hint"), c.say(say::aside_first, { { "n", std::to_string(aside_at_most) } }) }) : Html {} });
}

}

static Html which_sheet(store::Import const& import, Context const& c)
{
    if (import.other_sheets.empty())
        return {};
    return div({ cls("note"), icon("info"),
        p({ c.say(say::other_sheets, { { "sheet", import.sheet }, { "others", import.other_sheets } }) }) });
}

Document import_page(ImportShown const& shown, Context const& c)
{
    Html state;
    if (shown.is_writing())
        state = progress(shown, c);
    else if (shown.is_confirmed())
        state = result(shown, c);
    else if (!shown.import.is_read())
        state = reading(shown, c);
    else
        state = joined({ shown.import.is_compared ? Html {} : comparing(c), understood_counts(shown, c) });
    bool const may_confirm = !shown.is_confirmed() && shown.import.is_compared && shown.counts.ready > 0;
    return { c(say::preview), Shape::Wide,
        joined({ crumbs(c,
                     { { "/members", std::string(c(say::women)) },
                         { "/members/import", std::string(c(say::import_title)) } }),
            heading(shown.import.filename, c(say::preview)), which_sheet(shown.import, c), state,
            shown.is_confirmed() ? Html {} : first_rows(shown, c), shown.is_writing() ? Html {} : to_decide(shown, c),
            may_confirm
                ? div({ cls("button-row"), button_form(c, url_of(shown.import, "/confirm"), say::confirm, "button") })
                : Html {},
            shown.is_confirmed() ? Html {} : column_choice(shown, c), refused_table(shown, c), aside_table(shown, c),
            shown.is_confirmed()
                ? Html {}
                : joined({ div({ cls("button-row"),
                               button_form(c, url_of(shown.import, "/drop"), say::drop, "button-quiet") }),
                    p({ cls("hint"), c(say::drop_hint) }) }) }) };
}

}
