#include "base/indonesian.h"
#include "base/indonesian_faith.h"

#include <boost/json/parse.hpp>
#include <doctest/doctest.h>

#include <fstream>
#include <iterator>

using namespace std::chrono_literals;

namespace {

constexpr indonesian::Date today { 2026y / std::chrono::November / 24 };

std::string phone(std::string_view typed)
{
    auto const read = indonesian::read_phone(typed);
    return read ? read.value().e164 : std::string(read.problem().code->name);
}

std::string rupiah(std::string_view typed)
{
    auto const read = indonesian::read_rupiah(typed);
    return read ? std::to_string(read.value()) : std::string(read.problem().code->name);
}

std::string date(std::string_view typed)
{
    auto const read = indonesian::read_date(typed, today, indonesian::Future::Refused);
    return read ? indonesian::iso(read.value()) : std::string(read.problem().code->name);
}

std::string born(std::string_view typed)
{
    auto const read = indonesian::read_birth_year(typed, today);
    return read ? std::to_string(read.value().year) : std::string(read.problem().code->name);
}

std::string name(std::string_view typed)
{
    auto const read = indonesian::read_name(typed);
    return read ? read.value().full + "|" + read.value().nickname : std::string(read.problem().code->name);
}

double alike(std::string_view one, std::string_view other)
{
    return indonesian::similarity(indonesian::name_key(one), indonesian::name_key(other));
}

}

TEST_CASE("a phone number is understood however it is spelled")
{
    for (auto const* typed : { "081234567890", "6281234567890", "+62 812-3456-7890", "81234567890", "(0812) 3456 7890",
             "0812.3456.7890", "'081234567890", "WA: 0812 3456 7890", "+62 (0)812 3456 7890", "0062 812 34567890",
             "O812-3456-7890", "+62\u2011812\u00a034567890", "\u202a+62 812-3456-7890\u202c", "081234567890 (suami)" })
        CHECK_MESSAGE(phone(typed) == "+6281234567890", typed);
    CHECK(phone("081234567890wa") == "+6281234567890");
    CHECK(phone("0812345678x2") == phone("nomor")); // a digit that nobody can read is asked about
    CHECK(phone("0812-3456-7890 / 0813-9876-5432") == "+6281234567890");
    CHECK(phone("081234567890 atau 081398765432") == "+6281234567890");
    CHECK(indonesian::read_phone("081234567890/081398765432").value().others == indonesian::Others::Written);
    CHECK(indonesian::read_phone("0541-743210").value().line == indonesian::Line::Landline);
    CHECK(phone("0541-743210") == "+62541743210");
    CHECK(indonesian::show_phone("+6281234567890") == "0812-3456-7890");
    CHECK(indonesian::show_phone("+628123456789") == "0812-3456-789");
    CHECK(indonesian::show_phone("+62541743210") == "0541-743210");
}

TEST_CASE("what is no Indonesian phone number is refused with its reason")
{
    CHECK(phone("") == "phone.missing");
    CHECK(phone("-") == "phone.missing");
    CHECK(phone("8,12E+11") == "phone.rounded");
    CHECK(phone("8.12346E+10") == "phone.rounded");
    CHECK(phone("0812345") == "phone.too_short");
    CHECK(phone("08123456789012345") == "phone.too_long");
    CHECK(phone("+60 12-345 6789") == "phone.abroad");
    CHECK(phone("tidak ada") == "phone.not_a_number");
    CHECK(phone("0842 1234 5678") == "phone.not_a_number");
}

TEST_CASE("amounts are understood as people write them")
{
    CHECK(rupiah("25rb") == "25000");
    CHECK(rupiah("25 ribu") == "25000");
    CHECK(rupiah("25k") == "25000");
    CHECK(rupiah("1,5jt") == "1500000");
    CHECK(rupiah("1.5 juta") == "1500000");
    CHECK(rupiah("1.250rb") == "1250000");
    CHECK(rupiah("1,250 jt") == "1250000");
    CHECK(rupiah("Rp 1.250.000") == "1250000");
    CHECK(rupiah("Rp\u00a01.250.000,00") == "1250000");
    CHECK(rupiah("Rp. 25.000,-") == "25000");
    CHECK(rupiah("25,000") == "25000");
    CHECK(rupiah("1,250,000.00") == "1250000");
    CHECK(rupiah("25000") == "25000");
    CHECK(rupiah("-25.000") == "-25000");
    CHECK(rupiah("(25.000)") == "-25000");
    CHECK(rupiah("dua puluh lima ribu rupiah") == "25000");
    CHECK(rupiah("satu juta dua ratus lima puluh ribu") == "1250000");
    CHECK(rupiah("seribu sebelas") == "1011");
    CHECK(rupiah("0") == "0");
    CHECK(rupiah("") == "amount.missing");
    CHECK(rupiah("25-50rb") == "amount.not_understood");
    CHECK(rupiah("1.25.000") == "amount.not_understood");
    CHECK(rupiah("gratis") == "amount.not_understood");
    CHECK(rupiah("25,50") == "amount.not_whole");
    CHECK(rupiah("9999999999999999999") == "amount.too_large");
    CHECK(!indonesian::read_number_words("dua tiga"));
}

TEST_CASE("dates are understood as people write them, day first")
{
    for (auto const* typed : { "12 Agustus 2025", "12/8/2025", "12-08-25", "2025-08-12", "Selasa, 12 Agt 2025",
             "12 ags 25", "Samarinda, 12 Agustus 2025", "12.8.2025", "12/VIII/2025", "45881", "2025-08-12 00:00:00",
             "12 Agustus 2025 pukul 10.54", "8/12/2025", "12-Aug-25", "Agustus 12, 2025", "20250812" }) {
        if (std::string_view(typed) == "8/12/2025")
            CHECK(date(typed) == "2025-12-08");
        else
            CHECK_MESSAGE(date(typed) == "2025-08-12", typed);
    }
    CHECK(date("8/25/2025") == "2025-08-25");
    CHECK(date("1 Pebruari 99") == "1999-02-01");
    CHECK(date("3 Nop 2020") == "2020-11-03");
}

TEST_CASE("a date is understood when its day or its year is written in words")
{
    for (auto const* typed : { "dua belas januari 2024", "Duabelas Januari 2024",
             "dua belas Januari dua ribu dua puluh empat", "Selasa, dua belas bulan Januari tahun 2024",
             "Simpang Tiga, dua belas januari 2024", "dua belas jan 24", "12 januari dua ribu duapuluh empat",
             "dua belas januari dua puluh empat", "Simpang Tiga, 12 Januari 2024" })
        CHECK_MESSAGE(date(typed) == "2024-01-12", typed);
    static constexpr std::string_view ones[] = { "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan",
        "sembilan", "sepuluh", "sebelas", "dua belas", "tiga belas", "empat belas", "lima belas", "enam belas",
        "tujuh belas", "delapan belas", "sembilan belas", "dua puluh", "dua puluh satu", "dua puluh dua",
        "dua puluh tiga", "dua puluh empat", "dua puluh lima", "dua puluh enam", "dua puluh tujuh", "dua puluh delapan",
        "dua puluh sembilan", "tiga puluh", "tiga puluh satu" };
    for (unsigned day = 1; day <= 31; ++day) {
        auto const typed = std::string(ones[day - 1]) + " mei 2023";
        CHECK_MESSAGE(date(typed) == indonesian::iso(2023y / std::chrono::May / day), typed);
    }
    CHECK(date("tiga puluh dua januari 2024") == "date.impossible");
    CHECK(date("tiga puluh satu februari 2024") == "date.impossible");
    CHECK(date("januari dua ribu dua puluh empat") == "date.no_day");
    CHECK(date("dua tiga") == "date.not_understood");
    CHECK(indonesian::read_number_words("duapuluhlima") == 25);
    CHECK(rupiah("duapuluh ribu") == "20000");
}

TEST_CASE("a date that cannot be is refused with its reason")
{
    CHECK(date("31 Feb 2025") == "date.impossible");
    CHECK(date("31/31/2025") == "date.impossible");
    CHECK(date("12 Agustus 2062") == "date.in_future");
    CHECK(date("25/11/2026") == "date.in_future");
    CHECK(date("12/8/1025") == "date.too_old");
    CHECK(date("Agustus 2025") == "date.no_day");
    CHECK(date("2025") == "date.no_day");
    CHECK(date("kemarin") == "date.not_understood");
    CHECK(date("") == "date.missing");
    CHECK(bool(indonesian::read_date("12/8/2062", today, indonesian::Future::Allowed)));
}

TEST_CASE("a birth year is found in a year, an age or a date")
{
    CHECK(born("1988") == "1988");
    CHECK(born("lahir 1988") == "1988");
    CHECK(born("35 th") == "1991");
    CHECK(born("35") == "1991");
    CHECK(indonesian::read_birth_year("35 tahun", today).value().told == indonesian::Told::Age);
    CHECK(born("lahir 88") == "1988");
    CHECK(born("Samarinda, 12 Agustus 1988") == "1988");
    CHECK(born("12/08/62") == "1962");
    CHECK(born("2062") == "birth_year.unlikely");
    CHECK(born("12/8/2062") == "date.in_future");
    CHECK(born("31 Feb 1988") == "date.impossible");
    CHECK(born("150") == "birth_year.unlikely");
    CHECK(born("tua") == "birth_year.not_understood");
}

TEST_CASE("names are cleaned but never changed")
{
    CHECK(name("  Ibu   Contoh  Aminah ") == "Contoh Aminah|");
    CHECK(name("Bu.Ani") == "Ani|");
    CHECK(name("Ny. Hj. Contoh Aminah, S.Pd") == "Hj. Contoh Aminah, S.Pd|");
    CHECK(name("mbak contoh") == "contoh|");
    CHECK(name("CONTOH D'Arc") == "CONTOH D'Arc|");
    CHECK(name("Contoh A.") == "Contoh A.|");
    CHECK(name("Mama Rafa") == "Mama Rafa|Mama Rafa");
    CHECK(name("Contoh Aminah (Mama Rafa)") == "Contoh Aminah|Mama Rafa");
    CHECK(name("Mama Rafa (Contoh Aminah)") == "Contoh Aminah|Mama Rafa");
    CHECK(name("Contoh (Ani) Sari") == "Contoh (Ani) Sari|");
    CHECK(name("Contoh Ani (Mama Rafa") == "Contoh Ani|Mama Rafa");
    CHECK(name("Bu RT") == "Bu RT|Bu RT");
    CHECK(name("Bu RT 05") == "Bu RT 05|Bu RT 05");
    CHECK(name("Budi") == "Budi|");
    CHECK(name("Contoh \u200bAni \U0001F338\U0001F1EE\U0001F1E9\u2764\uFE0F") == "Contoh Ani|");
    CHECK(name("\U0001D4E2\U0001D4F2\U0001D4FD\U0001D4F2") == "Siti|");
    for (auto const* typed :
        { "Nur'aini", "Nur\u00b4aini", "Nur`aini", "Nur\u2019aini", "Nur\u2018aini", "Nur\u02bcaini" })
        CHECK_MESSAGE(name(typed) == "Nur'aini|", typed);
    CHECK(indonesian::name_key("Nur\u2019aini") == indonesian::name_key("Nur'aini"));
    CHECK(name("<script>alert(1)</script>") == "name.with_signs");
    CHECK(name("Contoh Ani = Sari") == "name.with_signs");
    CHECK(name("") == "name.missing");
    CHECK(name("Ibu") == "name.missing");
    CHECK(name("12345") == "name.without_letters");
    CHECK(name(std::string(300, 'a')) == "name.too_long");
}

TEST_CASE("names in old and new spelling have one key")
{
    using indonesian::name_key;
    CHECK(name_key("Ibu Soekarti") == name_key("Sukarti"));
    CHECK(name_key("Siti Aisjah") == name_key("St. Aisyah"));
    CHECK(name_key("Djuminten") == name_key("Juminten"));
    CHECK(name_key("Tjitra") == name_key("Citra"));
    CHECK(name_key("Hj. Nurjannah, S.Pd") == name_key("Nurjanah"));
    CHECK(name_key("Yanti Contoh S.Pd.I") == name_key("Yanty Contoh"));
    CHECK(name_key("Andr\u00e9") == name_key("Andre"));
    CHECK(name_key("Rahmawati") != name_key("Rohmawati"));
    CHECK(alike("Nur Hayati", "Nurhayati") > 0.95);
    CHECK(alike("Aminah Siti", "Siti Aminah") >= 0.95);
    CHECK(alike("Siti Aminah", "Siti Amnah") > 0.9);
    CHECK(alike("Siti A.", "Siti Aminah") > 0.85);
    CHECK(alike("Siti Aminah", "Siti Rahayu") < 0.85);
    CHECK(alike("Siti Aminah", "Dewi Lestari") < 0.7);
    CHECK(alike("", "") == 0);
}

TEST_CASE("identity numbers are masked in any spelling and phones are not touched")
{
    using indonesian::holds_nik;
    using indonesian::without_nik;
    CHECK(without_nik("NIK 6472014512900001") == "NIK 64••••••••••••••");
    CHECK(without_nik("64 72 01 451290 0001, ok") == "64••••••••••••••, ok");
    CHECK(without_nik("6472-0145-1290-0001") == "64••••••••••••••");
    CHECK(without_nik("6472‑0145‑1290‑0001") == "64••••••••••••••");
    CHECK(without_nik("6472.0145.1290.0001 dan 6472014512900002") == "64•••••••••••••• dan 64••••••••••••••");
    CHECK(without_nik("'6472014512900001") == "'64••••••••••••••");
    CHECK(without_nik("6,47201E+15") == "64••••••••••••••");
    CHECK(holds_nik("KK:6472010512900001"));
    CHECK(!holds_nik("081234567890"));
    CHECK(!holds_nik("+62 812-3456-7890"));
    CHECK(!holds_nik("081234567890/081398765432"));
    CHECK(!holds_nik("6281234567890 081398765432"));
    CHECK(!holds_nik("9999999999999999"));
    CHECK(!holds_nik("64720145129000012"));
    CHECK(!holds_nik("8,12E+11"));
    CHECK(!holds_nik("Rp 1.250.000.000.000"));
}

// web/field/nik.ts refuses by the same rule as it is typed; tests/browser reads the same file.
TEST_CASE("phones and the server find the same identity numbers")
{
    std::ifstream in(std::string(BERDAYA_TREE) + "/tests/vectors/identity_numbers.json", std::ios::binary);
    REQUIRE(in);
    std::string const text { std::istreambuf_iterator<char>(in), {} };
    auto const cases = boost::json::parse(text).as_array();
    CHECK(cases.size() > 20);
    for (auto const& one : cases) {
        std::string const typed(one.at("text").as_string());
        CAPTURE(typed);
        auto const& masked = one.at("masked");
        CHECK(indonesian::holds_nik(typed) == masked.is_string());
        if (masked.is_string())
            CHECK(indonesian::without_nik(typed).find(std::string(masked.as_string())) != std::string::npos);
    }
}

TEST_CASE("nothing that is typed crashes the reading of it")
{
    std::uint32_t state = 5;
    auto const next = [&state] { return (state = state * 1664525 + 1013904223) >> 8; };
    static constexpr std::string_view bits = "0812 6./-+(),:'Ee\xC2\xA0\xF0\x9F\x98\x80jtrbagSPdHj.\xFF\n\t";
    for (int round = 0; round < 20'000; ++round) {
        std::string typed;
        for (auto size = next() % 30; size > 0; --size)
            typed += round % 5 == 0 ? static_cast<char>(next()) : bits[next() % bits.size()];
        phone(typed);
        rupiah(typed);
        date(typed);
        born(typed);
        name(typed);
        CHECK(!indonesian::holds_nik(indonesian::without_nik(typed)));
        CHECK(alike(typed, "Contoh Ani") <= 1);
    }
}

TEST_CASE("a note that speaks of violence is known by its words and masked whole; the time of day is no such note")
{
    for (auto const* text : { "sering dipukul suami", "korban KDRT", "K.D.R.T.", "Pernah DIANIAYA", "diancam.",
             "perkosaan", "(pelecehan)", "takut: mengancam anak", "Suami pukul saya terus", "di pukul",
             "ia memukul istri", "suka ancam", "suami memukul istrinya", "ditendang dan digebuk", "mau dibunuh",
             "suamiku pukulin aku", "saya dihajar suami", "di siksa", "sering di pukuli", "pukul anaknya" }) {
        CAPTURE(text);
        CHECK(indonesian::speaks_of_harm(text));
        CHECK(indonesian::without_harm(text) == indonesian::harm_mask);
    }
    for (auto const* text :
        { "pukul 09.00", "pukul sembilan saya datang", "di balai pukul 9", "Jl. Pukul Rata",
            "jangan pukul 9, anak saya belum pulang", "pukul 9 saya datang", "pukul 09.00 ibu pulang", "memukul rebana",

            "Kelas di pukul 9 pagi", "Bu Hajar", "di balai RT", "pukul anakan", "belakang masjid, gang 3", "kue kering",
            "kerja keras", "Bu Siksawati", "" }) {
        CAPTURE(text);
        CHECK_FALSE(indonesian::speaks_of_harm(text));
        CHECK(indonesian::without_harm(text) == text);
    }
}

TEST_CASE("what tells religion or marriage is masked by its words; places, goods and names stay")
{
    using indonesian::Alone;
    using indonesian::without_faith_or_marriage;
    for (auto const* text : { "Janda", "KAWIN", "Belum Kawin", "blm menikah", "Cerai Mati", "Janda (cerai mati)",
             "Nikah siri", "Islam", "agama Kristen", "Kristen Protestan", "Hindu", "Kong Hu Cu", "Khonghucu",
             "Muslimah", "Gadis", "Janda anak 2", "mualaf" }) {
        CAPTURE(text);
        CHECK((indonesian::tells_religion(text) || indonesian::tells_marriage(text)));
        CHECK(without_faith_or_marriage(text, Alone::Tells) == "•••");
    }
    auto const masked = [](std::string_view text) { return without_faith_or_marriage(text, Alone::Tells); };
    CHECK(masked("agama Katolik, datang jumat") == "•••, datang jumat");
    CHECK(masked("beliau beragama Kristen Protestan") == "beliau beragama •••");
    CHECK(masked("Islam/Kawin/IRT") == "•••/•••/IRT");
    CHECK(masked("janda, jual kue") == "•••, jual kue");
    CHECK(masked("Bu Ani sudah menikah lagi") == "Bu Ani ••• lagi");
    CHECK(masked("ia janda cerai mati sejak 2019") == "ia ••• sejak 2019");
    CHECK(masked("ia single fighter") == "ia •••");
    CHECK(masked("belum nikah; titip HP") == "•••; titip HP");
    CHECK(masked(masked("agama Islam, janda")) == "•••, •••");
    CHECK(indonesian::has_faith_or_marriage_mask(masked("anaknya 2, janda")));
    CHECK_FALSE(indonesian::has_faith_or_marriage_mask("64••••••••••••••"));
    CHECK_FALSE(indonesian::has_faith_or_marriage_mask(indonesian::harm_mask));
    for (auto const* text : { "Gereja Katolik", "belakang SD Islam", "baju muslim", "rias pengantin dan baju nikah",
             "depan KUA", "guru agama", "belum", "sudah datang", "anak 2", "jual janda bolong", "titip ke suami",
             "Aktif", "Anggota", "gang Kawi, blok Hidup", "" }) {
        CAPTURE(text);
        CHECK(without_faith_or_marriage(text, Alone::Tells) == text);
    }
    CHECK(without_faith_or_marriage("Gadis", Alone::MayBeAName) == "Gadis");
    CHECK(without_faith_or_marriage("Nurul Islam", Alone::MayBeAName) == "Nurul Islam");
    CHECK(without_faith_or_marriage("Bu Ani (janda)", Alone::MayBeAName) == "Bu Ani (•••)");
}
