#include "domain/bulletin/bulletin.h"

#include "base/form.h"
#include "base/unicode.h"

#include <doctest/doctest.h>

#include <string>

using bulletin::Checked;
using bulletin::Standing;
using bulletin::Step;
using bulletin::Way;

namespace {

constexpr base::Date today { 2026, 11, 29 };

base::Code const* wrong_with(bulletin::Span const& span, bulletin::Writing writing)
{
    auto const checked = check_span(span, today, writing);
    return checked ? nullptr : checked.problem().fields.at(0).code;
}

}

TEST_CASE("a notice comes, holds until its last day, is over, or was withdrawn")
{
    bulletin::Span const span { { 2026, 11, 20 }, today };
    CHECK(standing(span, false, { 2026, 11, 19 }) == Standing::Coming);
    CHECK(standing(span, false, { 2026, 11, 20 }) == Standing::Valid);
    CHECK(standing(span, false, today) == Standing::Valid);
    CHECK(standing(span, false, { 2026, 11, 30 }) == Standing::Over);
    CHECK(standing(span, true, today) == Standing::Withdrawn);
}

TEST_CASE("a notice past its date is refused when it is written, and a correction may end it early")
{
    using bulletin::Writing;
    CHECK(wrong_with({ { 2026, 11, 1 }, today }, Writing::New) == nullptr);
    CHECK(wrong_with({ { 2026, 11, 1 }, { 2026, 11, 28 } }, Writing::New) == &bulletin::over_already);
    CHECK(wrong_with({ { 2026, 11, 1 }, { 2026, 11, 28 } }, Writing::Correction) == nullptr);
    CHECK(wrong_with({ { 2026, 12, 2 }, { 2026, 12, 1 } }, Writing::Correction) == &bulletin::ends_before_it_begins);
    CHECK(wrong_with({ { 2026, 12, 2 }, { 2062, 12, 3 } }, Writing::New) == &bulletin::day_too_far);
    CHECK(wrong_with({ { 2006, 12, 2 }, { 2026, 12, 3 } }, Writing::New) == &bulletin::day_too_far);
}

TEST_CASE("a notice is carried while it holds")
{
    base::Date const until { 2026, 11, 25 };
    CHECK(bulletin::carriage_day_problem(until, today, until, std::nullopt) == nullptr);
    CHECK(bulletin::carriage_day_problem(today, today, until, std::nullopt) == &bulletin::carried_when_over);
    CHECK(bulletin::carriage_day_problem({ 2026, 11, 24 }, today, until, base::Date { 2026, 11, 23 })
        == &bulletin::carried_when_over);
    CHECK(bulletin::carriage_day_problem({ 2026, 11, 23 }, today, until, base::Date { 2026, 11, 23 }) == nullptr);
    CHECK(bulletin::carriage_day_problem({ 2026, 11, 30 }, today, { 2026, 12, 9 }, std::nullopt)
        == &bulletin::day_to_come);
    CHECK(bulletin::carriage_day_problem({ 2016, 11, 24 }, today, until, std::nullopt) == &bulletin::day_too_far);
}

TEST_CASE("reach says which villages heard it, how and how many, and plainly which did not")
{
    std::vector<area::Village> const meant_for { { "1", "Bantuas", "Palaran", "0" },
        { "2", "Bukuan", "Palaran", "0" } };
    auto const reach = bulletin::reach_of(meant_for,
        { { "1", "Bantuas", Way::Paper, { 2026, 11, 3 }, std::nullopt },
            { "1", "Bantuas", Way::Car, { 2026, 11, 9 }, 12 }, { "1", "Bantuas", Way::Paper, { 2026, 11, 8 }, 3 },
            { "9", "Lempake", Way::Phone, { 2026, 11, 4 }, std::nullopt } });
    REQUIRE(reach.reached.size() == 1);
    CHECK(reach.reached[0].times == 3);
    CHECK(reach.reached[0].heard == 15);
    CHECK(reach.reached[0].ways == std::vector<Way> { Way::Car, Way::Paper });
    CHECK(reach.reached[0].last_on == base::Date { 2026, 11, 9 });
    REQUIRE(reach.unreached.size() == 1);
    CHECK(reach.unreached[0].name == "Bukuan");
    REQUIRE(reach.beyond.size() == 1);
    CHECK(reach.beyond[0].village_name == "Lempake");
    CHECK_FALSE(reach.beyond[0].heard);
}

TEST_CASE("a text for WhatsApp has at most 900 characters and never loses its address")
{
    auto const told
        = bulletin::for_whatsapp({ "Bantuan", "Datang ke balai.", "Untuk: ibu", "https://kici.example/c/smd" });
    CHECK(told == "*Bantuan*\n\nDatang ke balai.\n\nUntuk: ibu\nhttps://kici.example/c/smd");
    std::string many;
    for (int n = 0; n < 1000; ++n)
        many += "é";
    auto const cut = bulletin::for_whatsapp({ "Bantuan", many, "Untuk: ibu", "https://kici.example/c/smd" });
    CHECK(unicode::length(cut) == 900);
    CHECK(cut.ends_with("é…\n\nUntuk: ibu\nhttps://kici.example/c/smd"));
}

TEST_CASE("a question is sent, answered and brought back in this order")
{
    CHECK(bulletin::may_send(Step::Noted));
    CHECK(bulletin::may_send(Step::Sent));
    CHECK(bulletin::may_send(Step::Answered).problem().code == &bulletin::answered_already);
    CHECK(bulletin::may_answer(Step::Noted).problem().code == &bulletin::send_it_first);
    CHECK(bulletin::may_answer(Step::Sent));
    CHECK(bulletin::may_answer(Step::Returned));
    CHECK(bulletin::may_return(Step::Sent).problem().code == &bulletin::answer_it_first);
    CHECK(bulletin::may_return(Step::Answered));
    CHECK(bulletin::may_return(Step::Returned).problem().code == &bulletin::returned_already);
    CHECK(bulletin::step_day_problem(today, today, today) == nullptr);
    CHECK(bulletin::step_day_problem({ 2026, 11, 30 }, std::nullopt, today) == &bulletin::day_to_come);
    CHECK(bulletin::step_day_problem({ 2026, 11, 1 }, today, today) == &bulletin::before_the_step_before);
    CHECK(bulletin::step_day_problem({ 2016, 11, 1 }, std::nullopt, today) == &bulletin::day_too_far);
}

TEST_CASE("a number that was not checked for 180 days says so")
{
    CHECK(bulletin::how_checked(std::nullopt, today) == Checked::Never);
    CHECK(bulletin::how_checked(base::Date::from_days(today.days() - 180), today) == Checked::Lately);
    CHECK(bulletin::how_checked(base::Date::from_days(today.days() - 181), today) == Checked::LongAgo);
}

TEST_CASE("a number is dialled by its digits, and a mobile one is written to")
{
    CHECK(bulletin::dialled("129") == "129");
    CHECK(bulletin::dialled("(0541) 123-456") == "0541123456");
    CHECK(bulletin::dialled("+62 541 123456") == "+62541123456");
    CHECK_FALSE(bulletin::dialled("12"));
    CHECK_FALSE(bulletin::dialled("129; drop"));
    CHECK_FALSE(bulletin::dialled("12+9"));
    CHECK_FALSE(bulletin::dialled("1234567890123456"));
    CHECK(bulletin::messaged("0823-2442-1313") == "6282324421313");
    CHECK(bulletin::messaged("08111-129-129") == "628111129129");
    CHECK_FALSE(bulletin::messaged("129"));
    CHECK_FALSE(bulletin::messaged("0541-123456"));
}
