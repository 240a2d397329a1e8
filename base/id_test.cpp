#include "base/id.h"

#include <doctest/doctest.h>

#include <set>

TEST_CASE("an id is a UUID in its usual letters")
{
    using MemberId = base::Id<struct MemberTag>;
    CHECK(MemberId::parse("019a0000-0000-7000-8000-000000000001"));
    for (auto const* const bad :
        { "", "1", "019A0000-0000-7000-8000-000000000001", "019a0000-0000-7000-8000-00000000000g",
            "019a0000x0000-7000-8000-000000000001", "019a0000-0000-7000-8000-0000000000011" })
        CHECK_FALSE(MemberId::parse(bad));
}

TEST_CASE("new ids are ordered by time and do not meet")
{
    std::set<std::string> ids;
    for (int i = 0; i < 1000; ++i)
        ids.insert(base::new_uuid({ 1'795'500'000'000 }));
    CHECK(ids.size() == 1000);
    CHECK(base::new_uuid({ 1'795'500'000'001 }) > *ids.rbegin());
    CHECK(base::is_uuid(*ids.begin()));
    CHECK((*ids.begin())[14] == '7');
}

TEST_CASE("a named id is the same on every machine")
{
    CHECK(base::uuid_of("a") == "ca978112-ca1b-8dca-bac2-31b39a23dc4d");
    CHECK(base::uuid_of("a") != base::uuid_of("b"));
}

TEST_CASE("an id near another keeps its time, and is the same on every machine")
{
    auto const fact = base::new_uuid({ 1'795'000'000'000 });
    auto const near = base::uuid_near(fact, "row");
    CHECK(base::is_uuid(near));
    CHECK(near.substr(0, 13) == fact.substr(0, 13));
    CHECK(near != fact);
    CHECK(near == base::uuid_near(fact, "row"));
    CHECK(near != base::uuid_near(fact, "other row"));
    CHECK(base::uuid_near("no id", "row") == base::uuid_of("row"));
}
