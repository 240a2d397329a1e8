#include "domain/session/whatsapp_list.h"

#include <doctest/doctest.h>

using session::Certainty;
using session::ListMark;

namespace {

std::string names_in(std::string_view pasted)
{
    std::string names;
    auto const read = session::read_whatsapp_list(pasted);
    for (auto const& entry : read.entries) {
        static constexpr char const* marks[] = { "", "=izin", "=sakit", "=alpa" };
        names += (names.empty() ? "" : "|") + entry.name + marks[static_cast<int>(entry.mark)];
    }
    return names;
}

}

TEST_CASE("a numbered list is read however it is numbered")
{
    CHECK(names_in("List hadir NGUNCI: 1. Bu Ani 2. Mama Rafa 3) Bu Sari") == "Ani|Mama Rafa|Sari");
    CHECK(names_in(
              "*Daftar Hadir NGUNCI*\nSelasa, 24 November 2026\n\n1. Bu Ani\n2.Mama Rafa 🌸\n3) Ibu Contoh Sari, S.Pd\n"
              "4 - Bunda Tuti\n5 Bu Eka\n6.\n")
        == "Ani|Mama Rafa|Contoh Sari, S.Pd|Tuti|Eka");
    CHECK(names_in("• Bu Ani\n- Mama Rafa\n✅ Bu Sari\n* Bu Tuti") == "Ani|Mama Rafa|Sari|Tuti");
    CHECK(names_in("Bu Ani, Bu Sari dan Mama Rafa") == "Ani|Sari|Mama Rafa");
    CHECK(names_in("1. Bu Ani\n\nTerima kasih ibu-ibu 🙏\nmohon hadir tepat waktu") == "Ani");
}

TEST_CASE("who is excused or ill is marked so")
{
    CHECK(names_in("1. Bu Ani (izin)\n2. Bu Sari - sakit\n3. Bu Tuti izin anak sakit\n4. Bu Eka ❌\n5. Bu Dewi hadir\n"
                   "6. Bu Rina tidak bisa hadir\n7. Bu Lina, sakit\n8. Bu Wati tanpa kabar")
        == "Ani=izin|Sari=sakit|Tuti=izin|Eka=izin|Dewi|Rina=izin|Lina=sakit|Wati=alpa");
    CHECK(names_in("Hadir:\n1. Bu Ani\nIzin:\n1. Bu Sari\n2. Bu Tuti\nSakit: Bu Eka, Bu Dewi\n")
        == "Ani|Sari=izin|Tuti=izin|Eka=sakit|Dewi=sakit");
    auto const entries = session::read_whatsapp_list("1. Bu Ani (bawa kue)\n2. Bu Sari izin, anak sakit").entries;
    REQUIRE(entries.size() == 2);
    CHECK(names_in("1️⃣ Bu Ani ✅\n2️⃣ Bu Tuti/ bawa anak\n3. ...") == "Ani|Tuti");
    CHECK(entries[0].remark == "bawa kue");
    CHECK(entries[1].remark == "izin, anak sakit");
    CHECK(entries[1].typed == "Bu Sari izin, anak sakit");
}

TEST_CASE("no line vanishes without a word, and two women or a phone number in one line are told apart")
{
    auto const read = session::read_whatsapp_list(
        "*DAFTAR HADIR KUE LAPIS* 🌸\n1. Bu Ani\n2. Yuliana + Yanti\n3. Rahmawati & Nurhayati\n"
        "4. Bu Tati hp 0812-9999-0000\nErnawati sakit\n8. 0812-3456-7010\n11. <script>alert(1)</script>\n16. ???\n"
        "5. 64•••••••••••••• Rusmini\nkue siapa ini\n");
    std::string names;
    for (auto const& entry : read.entries)
        names += entry.name + (entry.mark == ListMark::Sick ? "=sakit|" : "|");
    CHECK(names == "Ani|Yuliana|Yanti|Rahmawati|Nurhayati|Tati|Ernawati=sakit|Rusmini|");
    CHECK(read.unread
        == std::vector<std::string> {
            "8. 0812-3456-7010", "11. <script>alert(1)</script>", "16. ???", "kue siapa ini" });
}

TEST_CASE("a woman is not taken for a title, nor her name for a number's label")
{
    CHECK(names_in("- Bu Ani (izin, ada acara keluarga)\n• Bu Tuti absen\n- Bu Sri Hari\nBu Sari izin, ada acara")
        == "Ani=izin|Tuti=izin|Sri Hari|Sari=izin");
    CHECK(names_in("[24/11/26 10.54] Bu Sari: izin, ada acara\n[24/11/26 10.55] Bu Ketua: mohon hadir tepat waktu")
        == "Sari=izin");
    CHECK(names_in("1. Wa Ode Nurhayati\n2. No Siti\n3. Bu Tati +62 812-9999-0000\n4. Rina wa 0812 345 678\n"
                   "5. Yanti(64••••••••••••••)")
        == "Wa Ode Nurhayati|No Siti|Tati|Rina|Yanti");
    CHECK(
        names_in("1. Bu Ani & Bu Sari izin\n2. Bu Tuti (kue & es)\n3. Bu Eka + anak") == "Ani=izin|Sari=izin|Tuti|Eka");
}

TEST_CASE("an exported chat gives who said what of herself")
{
    CHECK(names_in("[24/11/26 10.54] Bu Sari: hadir\n[24/11/26, 10:55:12] Bu Tuti: maaf izin ya bu\n"
                   "24/11/26 10.56 - Mama Rafa: saya sakit\n24/11/26 10.57 - Bu Ketua menambahkan Bu Ani\n"
                   "[24/11/26 10.58] Bu Eka: kue siapa ini\n[24/11/26 10.59] Bu Dewi: ✅\n")
        == "Sari|Tuti=izin|Mama Rafa=sakit|Dewi");
    CHECK(names_in("[24/11/26 10.54] Bu Sari: List hadir 1. Bu Ani\n2. Bu Tuti") == "Ani|Tuti");
}

TEST_CASE("names are matched to the roster: sure, to be asked, unknown")
{
    std::vector<session::RosterName> const roster {
        { "m1", "Contoh Aniyah", "Ani" },
        { "m2", "Siti Contoh Sari", "" },
        { "m3", "Dewi Contoh Sari", "" },
        { "m4", "Contoh Rahmawati", "Mama Rafa" },
        { "m5", "Contoh Sukarti", "" },
    };
    auto const drafts = session::match_list(
        session::read_whatsapp_list(
            "1. Bu Ani\n2. Bu Sari\n3. mama rafa\n4. Bu Soekarti\n5. Bu Entahlah\n6. Contoh Rahmawty")
            .entries,
        roster);
    REQUIRE(drafts.size() == 6);
    CHECK(drafts[0].certainty == Certainty::Sure);
    CHECK(drafts[0].member_id == "m1");
    CHECK(drafts[1].certainty == Certainty::Ask);
    CHECK(drafts[1].alternatives.size() == 1);
    CHECK(drafts[2].member_id == "m4");
    CHECK(drafts[2].certainty == Certainty::Ask); // she is claimed twice
    CHECK(drafts[3].certainty == Certainty::Sure);
    CHECK(drafts[3].member_id == "m5");
    CHECK(drafts[4].certainty == Certainty::Unknown);
    CHECK(drafts[4].member_id.empty());
    CHECK(drafts[5].member_id == "m4");
}

TEST_CASE("identity numbers in a pasted list are masked and random text never crashes it")
{
    auto const entries = session::read_whatsapp_list("1. Bu Ani (6472014512900001)").entries;
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].name == "Ani");
    CHECK(entries[0].typed.find("6472") == std::string::npos);
    CHECK(entries[0].remark == "64••••••••••••••");
    std::uint32_t state = 9;
    auto const next = [&state] { return (state = state * 1664525 + 1013904223) >> 8; };
    static constexpr char const* bits[] = { "1", ".", ")", " ", "\n", "Bu ", "Ani", "izin", ":", "[", "]", "/", " - ",
        "❌", "\xFF", "\xE2\x80", ",", "(", "*" };
    for (int round = 0; round < 5'000; ++round) {
        std::string pasted;
        for (auto size = next() % 40; size > 0; --size)
            pasted += bits[next() % std::size(bits)];
        CHECK(session::match_list(session::read_whatsapp_list(pasted).entries, { { "m1", "Contoh Ani", "" } }).size()
            < 100);
    }
}
