#include "base/permit.h"
#include "tests/fresh_database.h"

#include <doctest/doctest.h>

namespace {

using MayGuide = permit::To<"journey.guide", permit::chair | permit::facilitator>;

template <class Permit>
base::Result<Permit> granted(permit::Mandate const* mandate)
{
    tests::FreshDatabase database;
    std::optional<base::Result<Permit>> result;
    form::Typed const typed;
    database->read([&](sql::Read& db) { result.emplace(Permit::grant({ mandate, typed, db, {} })); });
    return std::move(*result);
}

}

TEST_CASE("a permit is given to the positions it names, and to nobody else")
{
    permit::Mandate mandate;
    mandate.chapter = base::ChapterId("019a0000-0000-7000-8000-000000000001");
    mandate.positions = permit::facilitator | permit::treasurer;
    auto const given = granted<MayGuide>(&mandate);
    REQUIRE(given);
    CHECK(given.value().chapter() == mandate.chapter);
    CHECK(given.value().holds(permit::treasurer));
    CHECK_FALSE(given.value().holds(permit::chair));
    mandate.positions = permit::secretary;
    auto const refused = granted<MayGuide>(&mandate);
    REQUIRE_FALSE(refused);
    CHECK(refused.problem().kind == base::Kind::Forbidden);
    CHECK(refused.problem().code == &permit::not_given);
    mandate.positions = 0;
    CHECK_FALSE(granted<MayGuide>(&mandate));
}

TEST_CASE("a stranger is asked to sign in, and sees what is for anyone")
{
    auto const refused = granted<MayGuide>(nullptr);
    REQUIRE_FALSE(refused);
    CHECK(refused.problem().kind == base::Kind::SignInNeeded);
    CHECK(granted<permit::Anyone>(nullptr));
}
