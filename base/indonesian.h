// What people write in Indonesian, understood: phone numbers, amounts, dates, names. Pure: today comes as a parameter.
// Nobody is asked to type in a form that suits the machine; what cannot be understood is refused with a reason.
#pragma once

#include "base/result.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace indonesian {

using Date = std::chrono::year_month_day;

std::string iso(Date); // "2025-08-12"

// ---- Phones -------------------------------------------------------------------------------------------------------

inline constexpr base::Code phone_missing { "phone.missing",
    { "Nomor HP belum diisi.", "The phone number is missing." } };
inline constexpr base::Code phone_not_a_number { "phone.not_a_number",
    { "Ini bukan nomor telepon.", "This is not a phone number." } };
inline constexpr base::Code phone_too_short { "phone.too_short",
    { "Nomor HP kurang angkanya.", "The phone number has too few digits." } };
inline constexpr base::Code phone_too_long { "phone.too_long",
    { "Nomor HP kelebihan angka.", "The phone number has too many digits." } };
inline constexpr base::Code phone_rounded { "phone.rounded",
    { "Excel membulatkan nomor ini, angka aslinya hilang. Ketik lagi nomornya.",
        "Excel has rounded this number and its digits are lost. Type it again." } };
inline constexpr base::Code phone_abroad { "phone.abroad",
    { "Ini nomor luar negeri; yang disimpan hanya nomor Indonesia.",
        "This number is abroad; only Indonesian numbers are kept." } };

enum class Line { Mobile, Landline };
enum class Others { None, Written }; // another number stood beside it: "0812... / 0813..."

struct Phone {
    std::string e164; // "+6281234567890"
    Line line = Line::Mobile;
    Others others = Others::None;
};

// The first number of what was typed: 0812..., 62812..., +62 812..., 812..., with brackets, spaces, dashes, dots,
// "WA:".
base::Result<Phone> read_phone(std::string_view typed);

std::string show_phone(std::string_view e164); // "0812-3456-7890"

// ---- Numbers and money --------------------------------------------------------------------------------------------

inline constexpr base::Code amount_missing { "amount.missing", { "Jumlah belum diisi.", "The amount is missing." } };
inline constexpr base::Code amount_not_understood { "amount.not_understood",
    { "Jumlah ini tidak dimengerti. Contoh: 25.000 atau 25rb.",
        "This amount is not understood. For example: 25.000 or 25rb." } };
inline constexpr base::Code amount_not_whole { "amount.not_whole",
    { "Jumlah harus rupiah bulat, tanpa sen.", "The amount must be whole rupiah, without cents." } };
inline constexpr base::Code amount_too_large { "amount.too_large",
    { "Jumlah ini terlalu besar.", "This amount is too large." } };

// Whole rupiah: "25rb", "1,5jt", "Rp 1.250.000", "25.000,-", "25000", "dua puluh lima ribu".
base::Result<std::int64_t> read_rupiah(std::string_view typed);

// "dua puluh lima" and "duapuluh lima" are 25, "seribu dua ratus" is 1200; nothing when a word is no number.
std::optional<std::int64_t> read_number_words(std::string_view typed);

// ---- Dates --------------------------------------------------------------------------------------------------------

inline constexpr base::Code date_missing { "date.missing", { "Tanggal belum diisi.", "The date is missing." } };
inline constexpr base::Code date_not_understood { "date.not_understood",
    { "Tanggal ini tidak dimengerti. Contoh: 12 Agustus 2025.",
        "This date is not understood. For example: 12 Agustus 2025." } };
inline constexpr base::Code date_no_day { "date.no_day",
    { "Tanggal ini tidak lengkap: tulis hari, bulan dan tahunnya.",
        "This date is not complete: write its day, month and year." } };
inline constexpr base::Code date_impossible { "date.impossible",
    { "Tanggal ini tidak ada di kalender.", "There is no such day in the calendar." } };
inline constexpr base::Code date_in_future { "date.in_future",
    { "Tanggal ini belum terjadi.", "This date is still in the future." } };
inline constexpr base::Code date_too_old { "date.too_old",
    { "Tanggal ini terlalu lama.", "This date is too long ago." } };

enum class Future { Refused, Allowed };

// "12 Agustus 2025", "12/8/2025", "12-08-25", "2025-08-12", "Selasa, 12 Agt 2025", "Samarinda, 12 ags 25",
// "12/VIII/2025", "dua belas Agustus 2025", an Excel day number such as 45881. Ambiguous dates are day first.
base::Result<Date> read_date(std::string_view typed, Date today, Future);

inline constexpr base::Code birth_year_not_understood { "birth_year.not_understood",
    { "Tahun lahir atau umur ini tidak dimengerti. Contoh: 1988 atau 35 th.",
        "This birth year or age is not understood. For example: 1988 or 35 th." } };
inline constexpr base::Code birth_year_unlikely { "birth_year.unlikely",
    { "Tahun lahir atau umur ini tidak masuk akal.", "This birth year or age is not plausible." } };

enum class Told { Year, Age };

struct BirthYear {
    int year = 0;
    Told told = Told::Year; // from an age the year may be one too late
};

// "1988", "lahir 1988", "35", "35 th", "Samarinda, 12 Agustus 1988".
base::Result<BirthYear> read_birth_year(std::string_view typed, Date today);

// ---- Names --------------------------------------------------------------------------------------------------------

inline constexpr base::Code name_missing { "name.missing", { "Nama belum diisi.", "The name is missing." } };
inline constexpr base::Code name_without_letters { "name.without_letters",
    { "Ini bukan nama: tidak ada hurufnya.", "This is no name: it has no letters." } };
inline constexpr base::Code name_with_signs { "name.with_signs",
    { "Nama tidak memakai tanda {sign}. Hapus tanda itu.", "A name has no {sign} in it. Take it out." } };
inline constexpr base::Code name_too_long { "name.too_long",
    { "Nama terlalu panjang (paling panjang 100 huruf).", "The name is too long (at most 100 letters)." } };

struct Name {
    std::string full; // as written, without Bu/Ibu/Mbak...; "Hj." and degrees are part of it
    std::string nickname; // "Mama Rafa", or what stood in brackets; often empty
};

// A name of one word is a name. Letters are never made large or small. A teknonym ("Mama Rafa", "Bu RT") alone is both
// the full name, as long as no better is known, and the nickname.
base::Result<Name> read_name(std::string_view typed);

// For comparing names only: without honorifics, titles and degrees, old and new spelling alike (Soekarti = Sukarti,
// Siti Aisjah = Sitti Aisyah). Words parted by one space; empty when nothing is left.
std::string name_key(std::string_view name);

// 1 when the keys are the same, 0 when they have nothing in common. The order of words counts little; a missing word
// ("Siti" for "Siti Aminah") or an initial ("Siti A.") counts some. From 0.9 on people would ask "is this not her?".
double similarity(std::string_view key, std::string_view other);

// ---- Numbers of identity cards ------------------------------------------------------------------------------------

// NIK and family card numbers (16 digits, also with spaces, dots or dashes, or rounded by Excel as 6,47E+15) are not
// needed to run a community, so no text that holds one is ever kept: all but its first two digits become dots.
bool holds_nik(std::string_view text);
std::string without_nik(std::string_view text);

// ---- Words that may endanger --------------------------------------------------------------------------------------

// A note such as "dipukul suami" or "korban KDRT" can endanger the woman it is about, whoever reads it. By its words
// only: it is asked about, or masked, and never counted or told to anybody. "Pukul 09.00" is no such note.
bool speaks_of_harm(std::string_view text);
inline constexpr std::string_view harm_mask = "••••••••"; // stands for the whole of such a text
std::string without_harm(std::string_view text);

}
