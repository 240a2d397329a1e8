#include "domain/member/import_file.h"
#include "domain/member/import_page.h"
#include "domain/member/import_words.h"
#include "domain/member/member_parts.h"

#include "base/unicode.h"

#include <algorithm>

namespace member {

namespace {

struct UploadRoster {
    TableFile file;
};
BOOST_DESCRIBE_STRUCT(UploadRoster, (), (file))

struct CorrectColumns {
    std::optional<int> header_line;
    std::map<std::string, std::string> column; // by its place: the number of a meaning
};
BOOST_DESCRIBE_STRUCT(CorrectColumns, (), (header_line, column))

struct DecideRows {
    std::map<std::string, std::string> decision; // by line: same, another, later
};
BOOST_DESCRIBE_STRUCT(DecideRows, (), (decision))

struct RefusedIn {
    std::optional<std::string> tongue; // "en"; else Indonesian
};
BOOST_DESCRIBE_STRUCT(RefusedIn, (), (tongue))

base::Result<Importing> importing(MayImport may, sql::Read& db)
{
    return Importing { may, store::imports(db, may.chapter()) };
}

base::Result<store::Import> found(sql::Read& db, MayImport const& may, ImportId const& id)
{
    auto import = store::find_import(db, may.chapter(), id);
    if (!import)
        return base::Problem(base::Kind::Unknown, no_such_import);
    return std::move(*import);
}

base::Result<store::Import> draft(sql::Read& db, MayImport const& may, ImportId const& id)
{
    auto import = TRY(found(db, may, id));
    if (import.parts)
        return base::Problem(base::Kind::Refused, already_confirmed);
    return import;
}

indonesian::Date calendar(base::Date day)
{
    return { std::chrono::year(day.year), std::chrono::month(static_cast<unsigned>(day.month)),
        std::chrono::day(static_cast<unsigned>(day.day)) };
}

// The first lines show what the columns mean; the rows are read behind the requests.
UnderstoodRoster head_of(
    spreadsheet::Grid const& grid, std::vector<Village> const& villages, Correction const& correction, base::Date today)
{
    constexpr std::size_t first_lines = 400;
    spreadsheet::Grid head { grid.sheet, grid.other_sheets, grid.delimiter, {} };
    std::size_t widest = 0;
    for (auto const& row : grid.rows) {
        widest = std::max(widest, row.cells.size());
        if (head.rows.size() < first_lines || row.line <= correction.header_line.value_or(0) + first_lines)
            head.rows.push_back(row);
    }
    auto roster = understand(head, villages, correction, calendar(today));
    roster.columns.resize(std::max(widest, roster.columns.size()));
    return roster;
}

base::Result<http::SeeOther> upload_roster(MayImport may, UploadRoster form, sql::Write& db, base::Now now)
{
    auto const& file = form.file;
    auto const today = base::date_in(may.zone(), now.at);
    auto const roster = head_of(*file.grid, store::villages(db, may.chapter()), {}, today);
    store::Import import;
    import.id = db.fresh<ImportId>();
    import.filename = indonesian::without_nik(unicode::first(file.upload.filename, 120));
    import.sheet = indonesian::without_nik(roster.sheet);
    for (auto const& other : roster.other_sheets)
        import.other_sheets
            += (import.other_sheets.empty() ? "" : ", ") + std::string(unicode::first(unicode::readable(other), 60));
    import.header_line = static_cast<std::int64_t>(roster.header_line);
    import.columns = store::columns_text(roster.columns);
    store::keep_import(db, may.chapter(), import, { may.account(), now.at });
    store::keep_lines(db, may.chapter(), import.id, *file.grid, roster);
    return http::SeeOther { page::Url::of("/members/import", import.id), &say::uploaded };
}

base::Result<ImportShown> show_import(MayImport may, ImportId id, sql::Read& db)
{
    auto import = TRY(found(db, may, id));
    auto const chapter = may.chapter();
    return ImportShown { may, std::move(import), store::counts(db, chapter, id), store::villages(db, chapter),
        store::rows(db, chapter, id, RowState::Ready, 10), store::rows(db, chapter, id, RowState::Refused, 50),
        store::likely_rows(db, chapter, id, 50), store::rows(db, chapter, id, RowState::Aside, aside_at_most) };
}

base::Result<http::SeeOther> correct_columns(
    MayImport may, ImportId id, CorrectColumns form, sql::Write& db, base::Now now)
{
    auto import = TRY(draft(db, may, id));
    Correction correction;
    if (form.header_line && *form.header_line >= 0)
        correction.header_line = static_cast<std::size_t>(*form.header_line);
    auto const columns = store::columns_of(import.columns);
    for (std::size_t at = 0; at < columns.size(); ++at) {
        int meaning = static_cast<int>(columns[at].column);
        auto const typed = form.column.find(std::to_string(at));
        if (typed != form.column.end() && form::take(typed->second, meaning) == nullptr
            && (meaning < 0 || meaning > static_cast<int>(Column::Family)))
            return base::Problem(base::Kind::Malformed, form::not_a_choice);
        correction.columns.push_back(static_cast<Column>(meaning));
    }
    auto const grid = store::kept_grid(db, may.chapter(), import);
    auto const today = base::date_in(may.zone(), now.at);
    auto const roster = head_of(grid, store::villages(db, may.chapter()), correction, today);
    import.header_line = static_cast<std::int64_t>(roster.header_line);
    import.columns = store::columns_text(roster.columns);
    store::reread_import(db, may.chapter(), import);
    if (import.parts_to_read == 0)
        store::keep_lines(db, may.chapter(), id, grid, roster);
    return http::SeeOther { page::Url::of("/members/import", id), &say::reread };
}

base::Result<http::SeeOther> decide_rows(MayImport may, ImportId id, DecideRows form, sql::Write& db, base::Now now)
{
    TRY(found(db, may, id));
    auto const today = base::date_in(may.zone(), now.at);
    for (auto const& [line_typed, choice] : form.decision) {
        std::int64_t line = 0;
        if (form::take(line_typed, line) != nullptr)
            return base::Problem(base::Kind::Malformed, form::not_a_choice);
        auto decision = Decision::Later;
        if (choice == "same")
            decision = Decision::Same;
        else if (choice == "another")
            decision = Decision::Another;
        else if (choice != "later")
            return base::Problem(base::Kind::Malformed, form::not_a_choice);
        store::By const by { may.account(), now.at };
        store::decide(db, may.chapter(), id, line, decision, by);
        store::write_late(db, may.chapter(), id, line, today, by);
    }
    return http::SeeOther { page::Url::of("/members/import", id), &say::decisions_saved };
}

base::Result<http::SeeOther> confirm_roster(MayImport may, ImportId id, sql::Write& db, base::Now now)
{
    auto const import = TRY(draft(db, may, id));
    if (!import.is_compared)
        return base::Problem(base::Kind::Refused, still_comparing);
    if (!store::confirm(db, may.chapter(), id, { may.account(), now.at }))
        return base::Problem(base::Kind::Refused, nothing_to_write);
    return http::SeeOther { page::Url::of("/members/import", id), &say::confirmed };
}

base::Result<http::SeeOther> drop_roster(MayImport may, ImportId id, sql::Write& db)
{
    TRY(draft(db, may, id));
    store::drop(db, may.chapter(), id);
    return http::SeeOther { "/members/import", &say::dropped };
}

base::Result<http::File> refused_rows(MayImport may, ImportId id, RefusedIn form, sql::Read& db)
{
    auto const import = TRY(found(db, may, id));
    bool const english = form.tongue == "en";
    std::vector<RefusedRow> rows;
    for (auto const& row : store::rows(db, may.chapter(), id, RowState::Refused, 100'000))
        rows.push_back({ store::cells_of(row.cells), english ? row.remark_en : row.remark });
    return http::File { "text/csv; charset=utf-8", english ? "refused-rows.csv" : "baris-ditolak.csv",
        refused_csv(
            store::columns_of(import.columns), rows, english ? words::Tongue::English : words::Tongue::Indonesian) };
}

}

std::vector<http::Route> roster_routes()
{
    return {
        http::get<&importing, &importing_page>("/members/import"),
        http::post<&upload_roster>("/members/import")
            .redraws<&importing, &importing_page>()
            .up_to(std::size_t { 17 } << 20),
        http::get<&show_import, &import_page>("/members/import/{import}"),
        http::post<&correct_columns>("/members/import/{import}/columns").redraws<&show_import, &import_page>(),
        http::post<&decide_rows>("/members/import/{import}/decisions").redraws<&show_import, &import_page>(),
        http::post<&confirm_roster>("/members/import/{import}/confirm").redraws<&show_import, &import_page>(),
        http::post<&drop_roster>("/members/import/{import}/drop").redraws<&show_import, &import_page>(),
        http::get<&refused_rows>("/members/import/{import}/refused.csv"),
    };
}

namespace {

// What a chore's fact says: the import, and of what of it.
std::string chore_body(ImportId const& id, std::initializer_list<std::pair<std::string_view, std::int64_t>> numbers)
{
    json::Text body;
    body.open_object();
    body.key("import_id");
    body.text(id.text());
    for (auto const& [name, number] : numbers) {
        body.key(name);
        body.integer(number);
    }
    body.close_object();
    return body.take();
}

// A whole register, understood once and written part by part; after a restart it is understood again.
struct LastRead {
    std::string what;
    spreadsheet::Grid grid;
    UnderstoodRoster roster;

    void be(sql::Read& db, store::Unread const& unread, base::Date today)
    {
        auto const wanted = unread.import_id.text() + "/" + std::to_string(unread.reading);
        if (what == wanted)
            return;
        auto const import = store::find_import(db, unread.chapter, unread.import_id);
        Correction meant { static_cast<std::size_t>(import->header_line), {} };
        for (auto const& column : store::columns_of(import->columns))
            meant.columns.push_back(column.column);
        grid = store::kept_grid(db, unread.chapter, *import);
        roster = understand(grid, store::villages(db, unread.chapter), meant, calendar(today));
        what = wanted;
    }
};

}

NextChore reading_chore()
{
    return [last = std::make_shared<LastRead>()](sql::Read& db, base::Now now) -> std::optional<base::ChoreFact> {
        auto const unread = store::next_unread(db);
        if (!unread) {
            *last = {};
            return std::nullopt;
        }
        last->be(db, *unread, base::date_in(store::zone_of(db, unread->chapter), now.at));
        auto const id = unread->import_id.text();
        auto const which = std::to_string(unread->reading) + "/" + std::to_string(unread->part);
        base::ChoreFact next;
        next.fact = { unread->chapter, base::uuid_of("roster/" + id + "/read/" + which), "member.read_roster_part",
            unread->uploaded_by,
            chore_body(unread->import_id, { { "reading", unread->reading }, { "part", unread->part } }), now.at };
        next.work = [unread, rows = store::part_rows(last->grid, last->roster, unread->part), at = now.at](
                        sql::Write& write) -> base::Result<fact::Outcome> {
            store::write_read_part(write, *unread, rows, at);
            return fact::Outcome { "/members/import/" + unread->import_id.text(), "" };
        };
        return next;
    };
}

std::optional<base::ChoreFact> next_forgotten_roster(sql::Read& db, base::Now now)
{
    auto const old = store::next_forgotten(db, now);
    if (!old)
        return std::nullopt;
    auto const id = old->import_id.text();
    base::ChoreFact next;
    next.fact = { old->chapter, base::uuid_of("roster/" + id + "/dropped"), "member.drop_old_roster", old->uploaded_by,
        chore_body(old->import_id, {}), now.at };
    next.work = [old](sql::Write& write) -> base::Result<fact::Outcome> {
        auto const import = store::find_import(write, old->chapter, old->import_id);
        if (import && !import->parts)
            store::drop(write, old->chapter, old->import_id);
        return fact::Outcome { "/members/import", "" };
    };
    return next;
}

std::optional<base::ChoreFact> next_comparison(sql::Read& db, base::Now now)
{
    auto const waiting = store::next_uncompared(db);
    if (!waiting)
        return std::nullopt;
    auto const id = waiting->import_id.text();
    base::ChoreFact next;
    next.fact = { waiting->chapter, base::uuid_of("roster/" + id + "/compared/" + std::to_string(waiting->reading)),
        "member.compare_roster", waiting->uploaded_by,
        chore_body(waiting->import_id, { { "reading", waiting->reading } }), now.at };
    next.work = [waiting, found = store::compare(db, *waiting), at = now.at](
                    sql::Write& write) -> base::Result<fact::Outcome> {
        store::keep_compared(write, *waiting, found, at);
        return fact::Outcome { "/members/import/" + waiting->import_id.text(), "" };
    };
    return next;
}

std::optional<base::ChoreFact> next_roster_part(sql::Read& db, base::Now now)
{
    auto const waiting = store::next_waiting(db);
    if (!waiting)
        return std::nullopt;
    auto const id = waiting->import_id.text();
    base::ChoreFact next;
    next.fact = { waiting->chapter, base::uuid_of("roster/" + id + "/" + std::to_string(waiting->part)),
        "member.write_roster_part", waiting->confirmed_by,
        chore_body(waiting->import_id, { { "part", waiting->part } }), now.at };
    next.work = [waiting, at = now.at](sql::Write& write) -> base::Result<fact::Outcome> {
        auto const today = base::date_in(store::zone_of(write, waiting->chapter), waiting->confirmed_at);
        store::write_part(write, *waiting, today, at);
        return fact::Outcome { "/members/import/" + waiting->import_id.text(), "" };
    };
    return next;
}

}
