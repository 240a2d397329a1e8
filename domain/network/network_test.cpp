#include "domain/network/network.h"

#include "domain/member/member.h"
#include "domain/network/network_overview.h"

#include <array>
#include <doctest/doctest.h>

namespace {

using namespace network;

MemberId id_of(int place)
{
    return MemberId(base::uuid_of("woman " + std::to_string(place)));
}

// So many women, all of one village.
Community neighbours(int women, std::string const& village_code)
{
    Community made;
    for (int n = 0; n < women; ++n)
        made.women.push_back({ id_of(n), village_code });
    return made;
}

void tie_all_of(Community& community, int from, int to)
{
    for (int one = from; one < to; ++one)
        for (int other = one + 1; other < to; ++other)
            community.ties.push_back({ one, other, Kind::Helps });
}

std::vector<Proposal> of_sort(Overview const& overview, Sort sort)
{
    std::vector<Proposal> found;
    for (auto const& one : overview.proposals)
        if (one.sort == sort)
            found.push_back(one);
    return found;
}

}

TEST_CASE("she is asked on a day that has come and still counts")
{
    constexpr base::Date today { 2026, 11, 29 };
    CHECK(asked_problem(today, today) == nullptr);
    CHECK(asked_problem({ 2026, 11, 30 }, today) == &not_happened);
    CHECK(asked_problem(period_begins(today), today) == nullptr);
    CHECK(asked_problem({ 2025, 11, 28 }, today) == &too_long_ago);
}

TEST_CASE("the consent that is asked for is one of the purposes")
{
    CHECK(member::purpose_named(purpose));
}

TEST_CASE("two women meet when they came to two sessions together, but not at a gathering")
{
    auto community = neighbours(60, "64.72.01.1001");
    for (int const session : { 0, 1 })
        for (int const woman : { 0, 1, 2 })
            if (session == 0 || woman != 2)
                community.presences.push_back({ woman, session, 0 });
    for (int const session : { 2, 3 })
        for (int woman = 0; woman < 60; ++woman)
            community.presences.push_back({ woman, session, 0 });
    for (int const session : { 4, 5, 6 })
        community.presences.insert(
            community.presences.end(), { { 7, session, 0 }, { 7, session, 0 }, { 8, session, 0 } });
    add_met(community);
    REQUIRE(community.ties.size() == 2);
    CHECK((community.ties[0].one == 0 && community.ties[0].other == 1 && community.ties[0].kind == Kind::Met));
    CHECK((community.ties[1].one == 7 && community.ties[1].other == 8));
}

TEST_CASE("groups, those that never meet, and who stands alone, in the order of names")
{
    auto community = neighbours(9, "64.72.01.1001");
    community.women[8].village_code = "";
    tie_all_of(community, 0, 4);
    tie_all_of(community, 4, 7);
    community.ties.push_back({ 1, 0, Kind::Met }); // told already
    auto const overview = work_out(community, Drawing::Done);
    CHECK(overview.figures.women == 9);
    CHECK(overview.figures.ties == 9);
    CHECK(overview.figures.said == 9);
    CHECK(overview.figures.part_count == 2);
    CHECK(overview.alone == std::vector { id_of(7), id_of(8) });
    CHECK_FALSE(overview.by_village);
    REQUIRE(overview.groups.size() == 2);
    CHECK(overview.groups[1].women == std::vector { id_of(4), id_of(5), id_of(6) });
    CHECK(overview.groups[1].village_code == "64.72.01.1001");
    CHECK(overview.drawn.size() == 7);
    CHECK(overview.drawn_ties.size() == 9);
    auto const apart = never_meet(overview.groups, overview.links);
    REQUIRE(apart.size() == 1);
    CHECK((apart[0].one == 0 && apart[0].other == 1));
    CHECK(of_sort(overview, Sort::TwoGroups).empty()); // no session is planned
}

TEST_CASE("women stand by village, and are told in the order of names")
{
    auto community = neighbours(7, "64.72.01.1001");
    constexpr std::array by_name { 6, 2, 4, 0, 5, 1, 3 };
    for (std::size_t n = 0; n < by_name.size(); ++n)
        community.women[n].by_name = by_name[n];
    tie_all_of(community, 0, 3);
    CHECK(in_order_of_names(community) == std::vector { 3, 5, 1, 6, 2, 4, 0 });
    auto const overview = work_out(community);
    CHECK(overview.alone == std::vector { id_of(3), id_of(5), id_of(6), id_of(4) });
    REQUIRE(overview.groups.size() == 1);
    CHECK(overview.groups[0].women == std::vector { id_of(1), id_of(2), id_of(0) });
}

TEST_CASE("more women than can be drawn are told by villages")
{
    auto community = neighbours(most_drawn + 1, "64.72.01.1001");
    for (int n = 60; n < 100; ++n)
        community.women[static_cast<std::size_t>(n)].village_code = "64.72.02.1001";
    for (int n = 100; n <= most_drawn; ++n)
        community.women[static_cast<std::size_t>(n)].village_code = "64.72.02.1002";
    community.ties = { { 0, 60, Kind::Met }, { 1, 61, Kind::Met }, { 2, 3, Kind::Met } };
    auto const overview = work_out(community, Drawing::Done);
    CHECK(overview.by_village);
    CHECK(overview.drawn.empty());
    REQUIRE(overview.groups.size() == 3);
    CHECK(overview.groups[0].count == 60);
    CHECK(overview.links == std::vector<Link> { { 0, 1, 2 } });
    auto const apart = never_meet(overview.groups, overview.links);
    REQUIRE(apart.size() == 1); // of one district
    CHECK((apart[0].one == 1 && apart[0].other == 2));
}

TEST_CASE("neighbours of one programme who were never at the same session are proposed once each")
{
    auto community = neighbours(5, "64.72.01.1001");
    community.women[4].village_code = "64.72.01.1002";
    community.presences = { { 0, 0, 0 }, { 3, 0, 0 }, { 1, 1, 0 }, { 4, 1, 0 }, { 2, 2, 1 } };
    auto found = of_sort(work_out(community), Sort::Neighbours);
    REQUIRE(found.size() == 1);
    CHECK((found[0].one == id_of(0) && found[0].other == id_of(1)));
    community.decided = { { 0, 1 } };
    found = of_sort(work_out(community), Sort::Neighbours);
    REQUIRE(found.size() == 1);
    CHECK((found[0].one == id_of(1) && found[0].other == id_of(3)));
}

TEST_CASE("who stands alone is proposed to a broker of her village, else of her district, else to nobody")
{
    auto community = neighbours(8, "64.72.01.1001");
    community.ties = { { 0, 1, Kind::Helps }, { 1, 2, Kind::Helps } };
    community.women[3].village_code = "64.72.01.1001";
    community.women[4].village_code = "64.72.01.1002";
    community.women[5].village_code = "64.72.09.1001";
    community.women[6].village_code = "";
    auto const found = of_sort(work_out(community), Sort::AloneAndBroker);
    REQUIRE(found.size() == 3);
    CHECK((found[0].one == id_of(3) && found[0].other == id_of(1)));
    CHECK((found[1].one == id_of(4) && found[1].other == id_of(1)));
    CHECK((found[2].one == id_of(7) && found[2].other == id_of(1)));
}

TEST_CASE("no more than three who stand alone are proposed to one broker")
{
    auto community = neighbours(9, "64.72.01.1001");
    community.ties = { { 0, 1, Kind::Helps }, { 1, 2, Kind::Helps } };
    CHECK(of_sort(work_out(community), Sort::AloneAndBroker).size() == 3);
}

TEST_CASE("a group is told by a village only when more than half of its women live there")
{
    auto community = neighbours(4, "64.72.01.1001");
    community.women[2].village_code = "64.72.01.1002";
    community.women[3].village_code = "64.72.01.1003";
    tie_all_of(community, 0, 4);
    CHECK(work_out(community).groups.at(0).village_code.empty());
    community.women[3].village_code = "64.72.01.1001";
    CHECK(work_out(community).groups.at(0).village_code == "64.72.01.1001");
}

TEST_CASE("of two groups that never meet one woman each is proposed, with a session near one of them")
{
    auto community = neighbours(9, "64.72.01.1001");
    for (int n = 3; n < 9; ++n)
        community.women[static_cast<std::size_t>(n)].village_code = "64.72.02.1001";
    for (int const from : { 0, 3, 6 })
        tie_all_of(community, from, from + 3);
    community.sessions = { { "somewhere", "" }, { "far", "64.72.07.1001" } };
    CHECK(of_sort(work_out(community), Sort::TwoGroups).empty()); // none is near
    community.sessions.push_back({ "near", "64.72.01.1004" });
    auto const found = of_sort(work_out(community), Sort::TwoGroups);
    REQUIRE(found.size() == 1); // the third group waits until the first two are decided
    CHECK((found[0].one == id_of(0) && found[0].other == id_of(3) && found[0].session_id == "near"));
}
