#include "domain/session/session_calendar.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace {

using session::CalendarEvent;

CalendarEvent sambal()
{
    CalendarEvent event;
    event.id = session::SessionId("0191a000-0000-7000-8000-000000000001");
    event.summary = "MOCI: Membuat sambal kemasan";
    event.location = "Balai RT 12, Simpang Pasir";
    event.held_on = { 2026, 11, 28 };
    event.starts_at = { 9 * 60 };
    event.ends_at = { 11 * 60 + 30 };
    event.changed_at = { 1'795'000'000'000 };
    return event;
}

// Cut at CRLF as a calendar does; a line without CRLF, or longer than 75 octets, is a failure.
std::vector<std::string> physical_lines(std::string const& calendar)
{
    std::vector<std::string> lines;
    std::size_t at = 0;
    while (at < calendar.size()) {
        auto const end = calendar.find("\r\n", at);
        REQUIRE(end != std::string::npos);
        lines.push_back(calendar.substr(at, end - at));
        CHECK(lines.back().size() <= 75);
        CHECK(lines.back().find('\n') == std::string::npos);
        at = end + 2;
    }
    return lines;
}

std::vector<std::string> unfolded(std::string const& calendar)
{
    std::vector<std::string> lines;
    for (auto const& line : physical_lines(calendar))
        if (line.starts_with(" ") && !lines.empty())
            lines.back() += line.substr(1);
        else
            lines.push_back(line);
    return lines;
}

bool has(std::vector<std::string> const& lines, std::string const& line)
{
    return std::find(lines.begin(), lines.end(), line) != lines.end();
}

}

TEST_CASE("a calendar tells its zone in full, at a fixed distance from UTC")
{
    auto const lines = unfolded(session::calendar_of("KICI Kaltim", base::Zone::Wita, {}));
    std::vector<std::string> const expected { "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Berdaya//Schedule//ID",
        "CALSCALE:GREGORIAN", "METHOD:PUBLISH", "X-WR-CALNAME:KICI Kaltim", "X-WR-TIMEZONE:Asia/Makassar",
        "BEGIN:VTIMEZONE", "TZID:Asia/Makassar", "BEGIN:STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:+0800",
        "TZOFFSETTO:+0800", "TZNAME:WITA", "END:STANDARD", "END:VTIMEZONE", "END:VCALENDAR" };
    CHECK(lines == expected);
}

TEST_CASE("an event has a lasting id, its local times and its place")
{
    auto const lines = unfolded(session::calendar_of("KICI", base::Zone::Wita, { sambal() }));
    CHECK(has(lines, "UID:0191a000-0000-7000-8000-000000000001@berdaya"));
    CHECK(has(lines, "DTSTART;TZID=Asia/Makassar:20261128T090000"));
    CHECK(has(lines, "DTEND;TZID=Asia/Makassar:20261128T113000"));
    CHECK(has(lines, "SUMMARY:MOCI: Membuat sambal kemasan"));
    CHECK(has(lines, "LOCATION:Balai RT 12\\, Simpang Pasir"));
    CHECK(has(lines, "DTSTAMP:20261118T110640Z"));
    CHECK(has(lines, "SEQUENCE:0"));
    CHECK(has(lines, "STATUS:CONFIRMED"));
}

TEST_CASE("a cancelled event keeps its id, says so, and has a higher sequence")
{
    auto event = sambal();
    event.sequence = 2;
    event.is_cancelled = true;
    auto const lines = unfolded(session::calendar_of("KICI", base::Zone::Wib, { event }));
    CHECK(has(lines, "UID:0191a000-0000-7000-8000-000000000001@berdaya"));
    CHECK(has(lines, "SEQUENCE:2"));
    CHECK(has(lines, "STATUS:CANCELLED"));
    CHECK(has(lines, "TZOFFSETTO:+0700"));
}

TEST_CASE("a long line is folded without cutting a letter, and comes back whole")
{
    auto event = sambal();
    event.summary.clear();
    for (int n = 0; n < 60; ++n)
        event.summary += "é🌸";
    auto const lines = unfolded(session::calendar_of("KICI", base::Zone::Wita, { event }));
    CHECK(has(lines, "SUMMARY:" + event.summary));
    for (auto const& line : physical_lines(session::calendar_of("KICI", base::Zone::Wita, { event }))) {
        auto const first = static_cast<unsigned char>(line.starts_with(" ") ? line[1] : line[0]);
        CHECK((first & 0xC0) != 0x80);
    }
}

TEST_CASE("what people typed cannot begin a line of its own")
{
    auto event = sambal();
    event.summary = "Sambal\r\nATTENDEE:mailto:x; \\ a, b";
    auto const lines = unfolded(session::calendar_of("KICI", base::Zone::Wita, { event }));
    CHECK(has(lines, "SUMMARY:Sambal\\nATTENDEE:mailto:x\\; \\\\ a\\, b"));
    CHECK_FALSE(has(lines, "ATTENDEE:mailto:x; \\ a, b"));
}
