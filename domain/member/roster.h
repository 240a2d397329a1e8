// A community's register of its members, as it lies in Excel, understood: which column means what, who stands in each
// row, whom she may already be. Nothing is decided here: a person looks at it, corrects it, and confirms.
//
// What it promises: a row is either understood or refused with a reason, and no row is lost silently. Identity card
// numbers, notes of violence and words that tell religion or marriage are masked in every cell, and columns that a
// community must not collect (religion, marriage, health, income, children) are emptied, before anything is returned.
#pragma once

#include "base/indonesian.h"
#include "base/result.h"
#include "base/spreadsheet.h"
#include "domain/member/member.h"

#include <optional>
#include <string>
#include <vector>

namespace member {

enum class Column {
    Ignored,
    Number,
    FullName,
    Nickname,
    Phone,
    Address,
    Rt,
    Rw,
    RtRw,
    Village,
    District,
    BirthYear,
    Business,
    Note,
    JoinedOn,
    Reason, // of our own list of refused rows, handed in again
    // Never collected: the cells are emptied.
    IdentityNumber,
    Religion,
    Marriage,
    Health,
    Income,
    Family,
};

// What a person is told about a row or a column. Its fill may hold what she typed: it is for her screen, never for a
// log.
struct Notice {
    base::Code const* code;
    words::Fill fill {};
    base::Code const* because = nullptr; // fills {reason}
};

std::string told(Notice const&, words::Tongue);

inline constexpr base::Code roster_no_names { "roster.no_names",
    { "Kolom nama tidak ditemukan. Tunjukkan kolom mana yang berisi nama.",
        "No column of names was found. Show which column holds the names." } };
// Columns.
inline constexpr base::Code roster_not_collected { "roster.not_collected",
    { "Kolom {heading} tidak disimpan: komunitas tidak memerlukannya.",
        "The column {heading} is not kept: the community does not need it." } };
inline constexpr base::Code roster_column_guessed { "roster.column_guessed",
    { "Tidak ada judul kolom; arti kolom ditebak dari isinya. Periksa dulu.",
        "There are no headings; the meaning of columns was guessed from what they hold. Check it first." } };

// Rows that are taken all the same.
inline constexpr base::Code roster_phone_left_out { "roster.phone_left_out",
    { "Nomor HP {typed} tidak disimpan: {reason}", "The phone number {typed} is not kept: {reason}" } };
inline constexpr base::Code roster_phone_landline { "roster.phone_landline",
    { "Ini nomor telepon rumah, tidak bisa WhatsApp.", "This is a landline; it has no WhatsApp." } };
inline constexpr base::Code roster_second_phone { "roster.second_phone",
    { "Ada lebih dari satu nomor; yang pertama dipakai.", "There is more than one number; the first is used." } };
inline constexpr base::Code roster_phone_words_left_out { "roster.phone_words_left_out",
    { "Kata {typed} di samping nomor HP tidak disimpan. Tanyakan HP ini milik siapa.",
        "The words {typed} beside the phone number are not kept. Ask whose phone it is." } };
inline constexpr base::Code roster_birth_year_left_out { "roster.birth_year_left_out",
    { "Tahun lahir {typed} tidak disimpan: {reason}", "The birth year {typed} is not kept: {reason}" } };
inline constexpr base::Code roster_joined_on_left_out { "roster.joined_on_left_out",
    { "Tanggal gabung {typed} tidak disimpan: {reason}", "The joining date {typed} is not kept: {reason}" } };
inline constexpr base::Code roster_birth_year_from_age { "roster.birth_year_from_age",
    { "Tahun lahir dihitung dari umur, bisa selisih satu tahun.",
        "The birth year was reckoned from an age and may be one year off." } };
inline constexpr base::Code roster_only_nickname { "roster.only_nickname",
    { "Baru ada nama panggilan {name}; lengkapi nanti.", "Only the nickname {name} is known; complete it later." } };
inline constexpr base::Code roster_picture_left_out { "roster.picture_left_out",
    { "Gambar (emoji) di namanya tidak disimpan.", "The picture (emoji) in her name is not kept." } };
inline constexpr base::Code roster_village_unknown { "roster.village_unknown",
    { "Kelurahan {typed} tidak dikenal; disimpan di patokan rumah.",
        "The village {typed} is not known; it is kept with the landmark." } };
inline constexpr base::Code roster_village_likely { "roster.village_likely",
    { "Kelurahan {typed} dibaca sebagai {village}.", "The village {typed} was read as {village}." } };
inline constexpr base::Code roster_village_of_two { "roster.village_of_two",
    { "Ada lebih dari satu kelurahan bernama {typed}; isi kecamatannya.",
        "More than one village is called {typed}; fill in its district." } };
inline constexpr base::Code roster_nik_masked { "roster.nik_masked",
    { "NIK atau nomor KK dihapus dari baris ini.", "An identity card number was taken out of this row." } };

inline constexpr base::Code roster_harm_masked { "roster.harm_masked",
    { "Catatan yang bisa membahayakan seseorang dihapus dari baris ini.",
        "A note that may endanger somebody was taken out of this row." } };

inline constexpr base::Code roster_faith_or_marriage_masked { "roster.faith_or_marriage_masked",
    { "Keterangan agama atau status nikah dihapus dari baris ini.",
        "A note of religion or marriage was taken out of this row." } };

// Rows that are refused, besides name.missing, name.without_letters and name.too_long.
inline constexpr base::Code roster_under_age { "roster.under_age",
    { "Umurnya di bawah 18 tahun; data anak tidak disimpan.", "She is under 18; no records of children are kept." } };

// Rows that are no members.
inline constexpr base::Code roster_skipped_above { "roster.skipped_above",
    { "Di atas judul kolom", "Above the headings" } };
inline constexpr base::Code roster_skipped_headings { "roster.skipped_headings", { "Judul kolom", "The headings" } };
inline constexpr base::Code roster_skipped_total { "roster.skipped_total", { "Baris jumlah", "A row of totals" } };
inline constexpr base::Code roster_skipped_heading { "roster.skipped_heading",
    { "Judul kolom yang berulang", "Headings once more" } };
inline constexpr base::Code roster_skipped_signature { "roster.skipped_signature",
    { "Tanda tangan di bawah daftar", "Signatures below the list" } };
inline constexpr base::Code roster_skipped_section { "roster.skipped_section",
    { "Judul bagian", "The title of a section" } };
inline constexpr base::Code roster_skipped_number_only { "roster.skipped_number_only",
    { "Baris kosong yang bernomor", "An empty row with a number" } };

struct Village {
    std::string code; // "64.72.08.1003"
    std::string name;
    std::string district;
};

struct MeantColumn {
    Column column = Column::Ignored;
    std::string heading; // in its own words
};

struct UnderstoodRow {
    std::size_t line = 0;
    std::vector<std::string> cells; // as they stood, masked and emptied as promised above
    std::string full_name;
    std::string nickname;
    std::string phone; // E.164 or empty
    PhoneOwner phone_owner = PhoneOwner::Unknown;
    std::string village_code;
    std::string rt; // "12", without leading zeros
    std::string rw;
    std::optional<int> birth_year;
    std::string landmark; // the address as written
    std::string business;
    std::string note;
    std::string joined_on; // "2025-08-12" or empty
    std::vector<Notice> notices;
    std::optional<Notice> refused;
};

struct SkippedRow {
    std::size_t line;
    base::Code const* why;
};

struct UnderstoodRoster {
    std::string sheet;
    std::vector<std::string> other_sheets;
    std::size_t header_line = 0; // 0: no headings
    std::vector<MeantColumn> columns;
    std::vector<Notice> notices; // about columns
    std::vector<std::vector<std::string>> sample; // the first rows below the headings, to show what a column holds
    std::vector<UnderstoodRow> rows;
    std::vector<SkippedRow> skipped;
};

// How a person corrects what was found: the line of the headings (0: there are none) and what each column means.
struct Correction {
    std::optional<std::size_t> header_line;
    std::vector<Column> columns; // empty: as found
};

// `villages` are those of the chapter's regency or province. Without a column of names there are no rows, and a notice
// (roster.no_names) asks a person to show it.
UnderstoodRoster understand(
    spreadsheet::Grid const&, std::vector<Village> const& villages, Correction const&, indonesian::Date today);

// A cell as it may be kept: masked as promised, and nothing below the headings in a column that is never collected.
std::string kept_cell(UnderstoodRoster const&, std::size_t line, std::size_t at, std::string_view cell);

// ---- Who may be the same woman ------------------------------------------------------------------------------------

inline constexpr base::Code same_phone_and_name { "roster.same_phone_and_name",
    { "Nomor HP sama dan nama mirip", "The same phone number and a similar name" } };
inline constexpr base::Code same_name_and_village { "roster.same_name_and_village",
    { "Nama sama di kelurahan yang sama", "The same name in the same village" } };
inline constexpr base::Code like_name_and_village { "roster.like_name_and_village",
    { "Nama mirip di kelurahan yang sama", "A similar name in the same village" } };
inline constexpr base::Code same_name_elsewhere_unknown { "roster.same_name_elsewhere_unknown",
    { "Nama sama, kelurahannya belum diketahui", "The same name; the village is not known" } };
inline constexpr base::Code same_phone_only { "roster.same_phone_only",
    { "Nomor HP sama, nama berbeda: mungkin satu HP dipakai bersama",
        "The same phone number under different names: perhaps a shared phone" } };

struct KnownMember {
    std::string id;
    std::string full_name;
    std::string nickname;
    std::string phone;
    std::string village_code;
};

enum class Likeness { Hint, Likely, Strong };

struct LikelySame {
    std::size_t row; // index in the rows
    std::optional<std::size_t> other_row; // an earlier row of the file, or else
    std::string member_id; // a member already known
    Likeness likeness;
    base::Code const* reason;
};

// Pairs for a person to decide, strongest first within a row, at most three a row. Refused rows are left out. Women
// share phones: one number under quite different names is only a hint.
std::vector<LikelySame> duplicates(std::vector<UnderstoodRow> const&, std::vector<KnownMember> const& existing);

// ---- Refused rows, to be corrected and handed in again ------------------------------------------------------------

struct RefusedRow {
    std::vector<std::string> cells;
    std::string why;
};
// The refused rows in their original columns, and why. understand() knows the added column and ignores it.
std::string refused_csv(std::vector<MeantColumn> const&, std::vector<RefusedRow> const&, words::Tongue);

}
