#include "domain/independence/report_words.h"

#include <doctest/doctest.h>

#include <cmath>

using namespace independence;
using words::Tongue;

namespace {

bool has(std::string const& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

std::string said(DesignLevel level, double low, double high, int chapters = 12)
{
    return finding_sentence(level, { 60, 0.66, (low + high) / 2, { low, high }, chapters }, Tongue::English);
}

}

TEST_CASE("only a drawn lot lets the programme be named as the cause")
{
    for (auto const level : { DesignLevel::Count, DesignLevel::BeforeAfter, DesignLevel::WaitingList })
        CHECK(!has(said(level, 0.1, 0.2), "Because of the programme"));
    CHECK(has(said(DesignLevel::WaitingListByLot, 0.1, 0.2), "Because of the programme IKI rose by 0.15"));
    CHECK(has(said(DesignLevel::WaitingListByLot, -0.2, -0.1), "fell by 0.15"));
    CHECK(!has(said(DesignLevel::WaitingListByLot, -0.2, 0.1), "Because"));
}

TEST_CASE("a count claims no change and a change no comparison")
{
    CHECK(!has(said(DesignLevel::Count, 0.1, 0.2), "rose"));
    CHECK(has(said(DesignLevel::BeforeAfter, 0.1, 0.2), "cannot say why"));
    CHECK(!has(said(DesignLevel::BeforeAfter, 0.1, 0.2), "waiting"));
    CHECK(has(said(DesignLevel::BeforeAfter, -0.1, 0.2), "cannot be told from zero"));
    CHECK(has(said(DesignLevel::BeforeAfter, std::nan(""), std::nan("")), "cannot be worked out"));
    CHECK(has(said(DesignLevel::WaitingList, 0.1, 0.2), "higher than on the waiting list"));
}

TEST_CASE("below six chapters nothing is concluded")
{
    for (auto const level : { DesignLevel::WaitingList, DesignLevel::WaitingListByLot }) {
        CHECK(has(said(level, 0.1, 0.2, 5), "no conclusion"));
        CHECK(!has(said(level, 0.1, 0.2, 6), "no conclusion"));
    }
}

TEST_CASE("what can be seen is said before baseline, in her tongue's figures")
{
    CHECK(detectable_sentence(60, Tongue::English)
        == "With 60 women we can see a change in IKI of 0.12 or more, nothing smaller.");
    CHECK(has(detectable_sentence(60, Tongue::Indonesian), "0,12"));
    CHECK(has(detectable_sentence(2, Tongue::English), "no change"));
    CHECK(decimal(-0.0001, 2, Tongue::English) == "0.00");
    CHECK(decimal(-1.25, 1, Tongue::Indonesian) == "-1,2");
    CHECK(decimal(std::nan(""), 2, Tongue::English) == "-");
}

TEST_CASE("a woman's change is called one from three of twelve on")
{
    CHECK(has(personal_sentence(5, 8, Tongue::English), "a rise"));
    CHECK(has(personal_sentence(8, 5, Tongue::English), "a fall"));
    CHECK(has(personal_sentence(5, 7, Tongue::English), "not yet"));
}
