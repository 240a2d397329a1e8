// All SQL about rosters that are imported. Only the member slice includes this.
#pragma once

#include "base/slice.h"
#include "domain/member/member_store.h"

namespace member {

using ImportId = base::Id<struct ImportTag>;

enum class RowState { Aside, Ready, Refused, There };
enum class Decision { Same, Another, Later };
enum class Outcome { Registered, There, Same };
inline constexpr int lines_a_part = 250; // of a file, read in one fact
inline constexpr int rows_a_part = 25; // registered in one fact; divides lines_a_part

inline constexpr base::Code no_such_import { "roster.no_such_import",
    { "Impor ini tidak ada.", "There is no such import." } };
inline constexpr base::Code already_confirmed { "roster.already_confirmed",
    { "Daftar ini sudah disimpan. Unggah berkasnya lagi bila ada perubahan.",
        "This list was saved already. Upload the file again if it has changed." } };
inline constexpr base::Code still_comparing { "roster.still_comparing",
    { "Data ganda masih dicari. Tunggu sebentar, lalu simpan.",
        "Doubles are still looked for. Wait a little, then save." } };
inline constexpr base::Code nothing_to_write { "roster.nothing_to_write",
    { "Belum ada baris yang bisa disimpan. Periksa dulu arti kolomnya.",
        "No row can be saved yet. Check what the columns mean." } };

}

namespace member::store {

struct Import {
    ImportId id;
    std::string filename;
    std::string sheet;
    std::string other_sheets; // of the file, "A, B": they are not read
    std::int64_t header_line = 0;
    std::string columns; // as columns_text() writes them
    int reading = 0; // raised when a person says what the columns mean
    base::Instant uploaded_at;
    std::optional<int> parts; // once confirmed
    int parts_written = 0;
    int parts_to_read = 0;
    int parts_read = 0;
    bool is_compared = false;

    bool is_read() const { return parts_read >= parts_to_read; }
};
BOOST_DESCRIBE_STRUCT(Import, (),
    (id, filename, sheet, other_sheets, header_line, columns, reading, uploaded_at, parts, parts_written, parts_to_read,
        parts_read, is_compared))

struct RosterRow {
    std::int64_t line = 0;
    RowState state = RowState::Aside;
    std::string cells; // a JSON array
    Text full_name;
    Text nickname;
    Text phone;
    PhoneOwner phone_owner = PhoneOwner::Unknown;
    std::string village_code;
    Text rt;
    Text landmark;
    std::optional<int> birth_year;
    Text business;
    std::string joined_on;
    std::string content_key;
    std::string remark;
    std::string remark_en;
};
BOOST_DESCRIBE_STRUCT(RosterRow, (),
    (line, state, cells, full_name, nickname, phone, phone_owner, village_code, rt, landmark, birth_year, business,
        joined_on, content_key, remark, remark_en))

struct LikelyRow {
    std::int64_t line = 0;
    Text full_name;
    std::string village_code;
    std::optional<std::int64_t> other_line;
    Text other_name;
    std::string reason;
    std::string reason_en;
    std::optional<Decision> decision;
};
BOOST_DESCRIBE_STRUCT(
    LikelyRow, (), (line, full_name, village_code, other_line, other_name, reason, reason_en, decision))

struct Counts {
    std::int64_t ready = 0;
    std::int64_t there = 0;
    std::int64_t refused = 0;
    std::int64_t aside = 0;
    std::int64_t to_decide = 0;
    std::int64_t held_back = 0; // of those ready: not decided yet, or somebody who is registered
    std::int64_t registered = 0;
    std::int64_t found_there = 0;
};

std::string columns_text(std::vector<MeantColumn> const&);
std::vector<MeantColumn> columns_of(std::string_view text);
std::vector<std::string> cells_of(std::string_view json);

// Without the cells of columns that are never collected.
void keep_lines(
    sql::Write&, base::ChapterId const&, ImportId const&, spreadsheet::Grid const&, UnderstoodRoster const&);
RosterRow row_of(UnderstoodRow const&);
// A line that holds no woman keeps its words, without what is never collected, and why it holds none.
RosterRow row_aside(spreadsheet::Row const&, UnderstoodRoster const&);
void keep_import(sql::Write&, base::ChapterId const&, Import const&, By const&);
void reread_import(sql::Write&, base::ChapterId const&, Import const&);
spreadsheet::Grid kept_grid(sql::Read&, base::ChapterId const&, Import const&);

std::optional<Import> find_import(sql::Read&, base::ChapterId const&, ImportId const&);
std::vector<Import> imports(sql::Read&, base::ChapterId const&); // the newest 20
Counts counts(sql::Read&, base::ChapterId const&, ImportId const&);
std::vector<RosterRow> rows(sql::Read&, base::ChapterId const&, ImportId const&, RowState, int most);
std::vector<LikelyRow> likely_rows(sql::Read&, base::ChapterId const&, ImportId const&, int most); // not decided yet
void decide(sql::Write&, base::ChapterId const&, ImportId const&, std::int64_t line, Decision, By const&);
bool confirm(sql::Write&, base::ChapterId const&, ImportId const&, By const&); // false: there is nothing to write

// Everything that was read of it; nobody was registered from it. Only for one that was never confirmed.
void drop(sql::Write&, base::ChapterId const&, ImportId const&);
// Nobody came back to confirm it.
struct Forgotten {
    base::ChapterId chapter;
    ImportId import_id;
    base::AccountId uploaded_by;
};
BOOST_DESCRIBE_STRUCT(Forgotten, (), (chapter, import_id, uploaded_by))
inline constexpr std::int64_t kept_unconfirmed_ms = 30LL * 24 * 60 * 60 * 1000;
std::optional<Forgotten> next_forgotten(sql::Read&, base::Now);

bool is_there(sql::Read&, base::ChapterId const&, std::string const& content_key);
void keep_row(sql::Write&, base::ChapterId const&, ImportId const&, RosterRow const&, int part);
void forget_row(sql::Write&, base::ChapterId const&, ImportId const&, std::int64_t line);

// The next part of a file's lines whose meaning waits to be written, of any chapter.
struct Unread {
    base::ChapterId chapter;
    ImportId import_id;
    int reading = 0;
    base::AccountId uploaded_by;
    int part = 0;
};
BOOST_DESCRIBE_STRUCT(Unread, (), (chapter, import_id, reading, uploaded_by, part))
std::optional<Unread> next_unread(sql::Read&);
base::Zone zone_of(sql::Read&, base::ChapterId const&);
std::vector<RosterRow> part_rows(spreadsheet::Grid const&, UnderstoodRoster const&, int part);
// In place of what was understood before.
void write_read_part(sql::Write&, Unread const&, std::vector<RosterRow> const&, base::Instant at);

// The next reading that was not compared with those who are known; and what comparing it found.
struct Uncompared {
    base::ChapterId chapter;
    ImportId import_id;
    int reading = 0;
    base::AccountId uploaded_by;
};
BOOST_DESCRIBE_STRUCT(Uncompared, (), (chapter, import_id, reading, uploaded_by))
struct Likely {
    std::int64_t line = 0;
    int rank = 0;
    std::optional<std::int64_t> other_line;
    std::optional<std::string> member_id;
    base::Code const* reason = nullptr;
};
std::optional<Uncompared> next_uncompared(sql::Read&);
std::vector<Likely> compare(sql::Read&, Uncompared const&);
void keep_compared(sql::Write&, Uncompared const&, std::vector<Likely> const&, base::Instant at);

// The next part that waits to be written, of any chapter.
struct Waiting {
    base::ChapterId chapter;
    ImportId import_id;
    base::AccountId confirmed_by;
    base::Instant confirmed_at;
    int part = 0;
};
BOOST_DESCRIBE_STRUCT(Waiting, (), (chapter, import_id, confirmed_by, confirmed_at, part))
std::optional<Waiting> next_waiting(sql::Read&);
void write_part(sql::Write&, Waiting const&, base::Date today, base::Instant at);
// A row that was decided after its part was written.
void write_late(sql::Write&, base::ChapterId const&, ImportId const&, std::int64_t line, base::Date today, By const&);

}
