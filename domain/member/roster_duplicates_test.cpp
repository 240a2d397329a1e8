#include "domain/member/roster.h"

#include <algorithm>
#include <chrono>
#include <doctest/doctest.h>

using member::KnownMember;
using member::Likeness;
using member::UnderstoodRow;

using namespace std::chrono_literals;

namespace {

UnderstoodRow row_of(std::string name, std::string phone, std::string village)
{
    UnderstoodRow row;
    row.full_name = std::move(name);
    row.phone = std::move(phone);
    row.village_code = std::move(village);
    return row;
}

}

TEST_CASE("the same woman written twice is noticed, with the reason")
{
    auto const pairs = member::duplicates(
        {
            row_of("Contoh Siti Aminah", "+6281234567890", "a"),
            row_of("Ct. Sitti Amina", "", "a"),
            row_of("Contoh Siti Aminah", "+6281234567890", ""),
            row_of("Contoh Sitti Amina", "", "a"),
            row_of("Contoh Siti Aminah", "", "b"),
            row_of("Contoh Soekarti", "", "a"),
        },
        { { "m1", "Contoh Sukarti", "", "+6281111111111", "a" } });
    REQUIRE(pairs.size() >= 4);
    CHECK(pairs[0].row == 2);
    CHECK(pairs[0].other_row == 0);
    CHECK(pairs[0].reason == &member::same_phone_and_name);
    CHECK(pairs[0].likeness == Likeness::Strong);
    CHECK(pairs[1].row == 3);
    CHECK(pairs[1].reason == &member::same_name_and_village);
    CHECK(pairs.back().row == 5);
    CHECK(pairs.back().member_id == "m1");
    CHECK(!pairs.back().other_row);
    for (auto const& pair : pairs)
        CHECK((pair.row != 4 || pair.reason == &member::same_name_elsewhere_unknown));
}

TEST_CASE("women who share a phone are only a hint, and women of one name in two villages are none")
{
    auto const pairs
        = member::duplicates({ row_of("Contoh Ani", "+6281234567890", "a"), row_of("Suminah", "+6281234567890", "a"),
                                 row_of("Contoh Dewi Lestari", "", "a"), row_of("Contoh Dewi Lestari", "", "b") },
            {});
    REQUIRE(pairs.size() == 1);
    CHECK(pairs[0].likeness == Likeness::Hint);
    CHECK(pairs[0].reason == &member::same_phone_only);
}

TEST_CASE("a nickname and a slip of the pen are noticed within a village")
{
    auto const pairs = member::duplicates({ row_of("Contoh Rahmawati", "", "a"), row_of("Contoh Nur Hayati", "", "a") },
        { { "m1", "Contoh Rahmawti", "", "", "a" }, { "m2", "Contoh Nurhayati", "", "", "a" } });
    REQUIRE(pairs.size() == 2);
    CHECK(pairs[0].member_id == "m1");
    CHECK(pairs[1].member_id == "m2");
    CHECK(pairs[1].likeness == Likeness::Likely);
}

TEST_CASE("among thousands of common names a row is given its few most likely women, and its own among them")
{
    static constexpr char const* firsts[]
        = { "Siti", "Nur", "Sri", "Dewi", "Rina", "Ani", "Umi", "Tri", "Eka", "Yuli" };
    static constexpr char const* lasts[] = { "Aminah", "Hayati", "Wahyuni", "Lestari", "Rahayu", "Fatimah", "Kartini",
        "Susanti", "Handayani", "Astuti" };
    std::uint32_t state = 3;
    auto const next = [&state] { return (state = state * 1664525 + 1013904223) >> 8; };
    auto const name = [&] {
        return std::string(firsts[next() % 10]) + " " + lasts[next() % 10] + " contoh"
            + static_cast<char>('a' + next() % 26);
    };
    std::vector<UnderstoodRow> rows;
    std::vector<KnownMember> members;
    for (int at = 0; at < 10'000; ++at)
        members.push_back({ std::to_string(at), name(), "", "+62812" + std::to_string(next() % 10'000'000),
            std::to_string(next() % 60) });
    for (int at = 0; at < 5'000; ++at) {
        auto const& same = members[next() % members.size()];
        rows.push_back(row_of(same.full_name, same.phone, same.village_code));
    }
    std::vector<std::size_t> pairs_of(rows.size());
    std::vector<bool> own(rows.size());
    for (auto const& pair : member::duplicates(rows, members)) {
        ++pairs_of[pair.row];
        own[pair.row] = own[pair.row] || pair.likeness == Likeness::Strong;
    }
    CHECK(*std::max_element(pairs_of.begin(), pairs_of.end()) <= 3);
    CHECK(std::count(own.begin(), own.end(), true) == 5'000);
}

TEST_CASE("a roster of fifty thousand rows is understood whole")
{
    static constexpr char const* lasts[] = { "Aminah", "Hayati", "Wahyuni", "Lestari", "Rahayu" };
    std::string csv = "No;Nama;HP;Kelurahan;RT;Tgl Lahir;Usaha;Keterangan\n";
    for (int at = 0; at < 50'000; ++at)
        csv += std::to_string(at) + ";Contoh " + lasts[at % 5] + ";0812" + std::to_string(1'000'0000 + at) + ";Kel. "
            + lasts[at % 5] + ";RT " + std::to_string(at % 40) + ";12 Agustus 19" + std::to_string(60 + at % 39)
            + ";Kue;-\n";
    auto const grid = spreadsheet::read(csv, "", {});
    REQUIRE(bool(grid));
    auto const roster = member::understand(
        grid.value(), { { "1", "Aminah", "x" }, { "2", "Hayati", "x" } }, {}, 2026y / std::chrono::November / 24);
    REQUIRE(roster.rows.size() == 50'000);
    CHECK(roster.rows.back().full_name == "Contoh Rahayu");
    CHECK(roster.rows.back().phone == "+6281210049999");
}
