#include "domain/device/recovery.h"

#include <doctest/doctest.h>

namespace device {

namespace {

base::AccountId account(std::string const& of)
{
    return base::AccountId("019ab000-0000-8000-8000-00000000000" + of);
}

RecoveryId const request("019ab000-0000-8000-8000-000000000042");
constexpr std::int64_t minute = 60'000;

}

TEST_CASE("two others recover her, never she herself and never one person twice")
{
    Whose const fina { account("1"), "facilitator" };
    CHECK(cannot_open(fina, account("2"), permit::facilitator) == nullptr);
    CHECK(cannot_open(fina, account("1"), permit::secretary) == &recovery_own);
    CHECK(cannot_approve(fina, account("2"), account("3")) == nullptr);
    CHECK(cannot_approve(fina, account("2"), account("2")) == &recovery_twice);
    CHECK(cannot_approve(fina, account("2"), account("1")) == &recovery_own);
    CHECK(cannot_open({ std::nullopt, "facilitator" }, account("2"), permit::treasurer) == nullptr);
}

TEST_CASE("the chair's request is opened by herself or by the secretariat, and another one approves")
{
    Whose const chair { account("1"), "chair" };
    CHECK(cannot_open(chair, account("1"), permit::chair) == nullptr);
    CHECK(cannot_open(chair, account("2"), permit::secretary) == nullptr);
    CHECK(cannot_open(chair, account("2"), permit::facilitator) == &recovery_chair);
    CHECK(cannot_approve(chair, account("1"), account("1")) == &recovery_twice);
    CHECK(cannot_approve(chair, account("1"), account("2")) == nullptr);
    CHECK(cannot_approve(chair, account("2"), account("1")) == &recovery_own);
}

TEST_CASE("a request goes from the second officer to the code, and ends by time or by ten wrong codes")
{
    base::Instant const opened { 1'000'000 };
    Course course { .opened_at = opened, .is_approved = false, .code_ends = {}, .tries = 0, .is_recovered = false };
    CHECK(stage_of(course, opened) == Stage::WaitsForSecond);
    CHECK(stage_of(course, { opened.ms + recovery_ms }) == Stage::Ended);
    course.is_approved = true;
    CHECK(stage_of(course, { opened.ms + recovery_ms - 1 }) == Stage::WaitsForCode);
    CHECK(stage_of(course, { opened.ms + recovery_ms }) == Stage::Ended);
    course.code_ends = base::Instant { opened.ms + 10 * minute };
    CHECK(stage_of(course, { opened.ms + 10 * minute - 1 }) == Stage::CodeShown);
    CHECK(stage_of(course, { opened.ms + 10 * minute }) == Stage::Ended);
    course.tries = most_tries - 1;
    CHECK(stage_of(course, { opened.ms + minute }) == Stage::CodeShown);
    course.tries = most_tries;
    CHECK(stage_of(course, { opened.ms + minute }) == Stage::Ended);
    course.is_recovered = true;
    CHECK(stage_of(course, { opened.ms + 20 * minute }) == Stage::Recovered);
}

TEST_CASE("a code is read as people type it, and only whole")
{
    auto const secret = secret_of("a server's key", request);
    Code const code { selector_of("a server's key", request, 0), secret };
    REQUIRE(code.text().size() == 14);
    auto const read = code_in(code.text());
    REQUIRE(read);
    CHECK(read->selector == code.selector);
    CHECK(read->secret == secret);
    auto const typed = code_in(" 0il4-abcd efgh. ");
    REQUIRE(typed);
    CHECK(typed->selector == "0114");
    CHECK(typed->secret == "ABCDEFGH");
    CHECK(code_in("oooo oooo oooo")->secret == "00000000");
    CHECK_FALSE(code_in("0114-ABCD-EFG"));
    CHECK_FALSE(code_in("0114-ABCD-EFGHJ"));
    CHECK_FALSE(code_in("0114-ABCD-EFGU")); // U is no letter of this alphabet
    CHECK_FALSE(code_in(""));
}

TEST_CASE("codes and shares follow from the server's key alone, and differ for each request and device")
{
    RecoveryId const other("019ab000-0000-8000-8000-000000000043");
    CHECK(secret_of("key", request) == secret_of("key", request));
    CHECK(secret_of("key", request) != secret_of("key", other));
    CHECK(secret_of("key", request) != secret_of("another key", request));
    CHECK(selector_of("key", request, 0) != selector_of("key", request, 1));
    DeviceId const device("019ab000-0000-8000-8000-000000000044");
    DeviceId const second("019ab000-0000-8000-8000-000000000045");
    CHECK(share_of("key", device).size() == 64);
    CHECK(share_of("key", device) != share_of("key", second));
    CHECK(share_of("key", device) != share_of("another key", device));
    CHECK(share_kid("key") != share_kid("another key"));
}

}
