#include "domain/session/session_calendar.h"

#include <cstdio>

namespace session {

namespace {

constexpr std::size_t longest_line = 75; // octets, without its CRLF (RFC 5545, 3.1)

// RFC 5545, 3.3.11.
std::string escaped(std::string_view text)
{
    std::string out;
    for (char const ch : text) {
        if (ch == '\\' || ch == ';' || ch == ',')
            out += '\\';
        if (ch == '\n')
            out += "\\n";
        else if (static_cast<unsigned char>(ch) >= ' ')
            out += ch;
    }
    return out;
}

bool goes_on(char octet)
{
    return (static_cast<unsigned char>(octet) & 0xC0) == 0x80;
}

void put_line(std::string& out, std::string_view line)
{
    auto room = longest_line;
    while (line.size() > room) {
        auto cut = room;
        while (goes_on(line[cut]))
            --cut;
        out.append(line.substr(0, cut)).append("\r\n ");
        line.remove_prefix(cut);
        room = longest_line - 1; // the space that begins a folded line counts
    }
    out.append(line).append("\r\n");
}

std::string compact(base::Date day, int minutes)
{
    char text[32];
    std::snprintf(
        text, sizeof text, "%04d%02d%02dT%02d%02d00", day.year, day.month, day.day, minutes / 60, minutes % 60);
    return text;
}

// Whole seconds of an instant in UTC.
std::string compact_utc(base::Instant at)
{
    auto const seconds = at.ms / 1000;
    auto const day = base::Date::from_days(seconds / 86'400);
    auto const of_day = static_cast<int>(seconds % 86'400);
    char text[32];
    std::snprintf(text, sizeof text, "%04d%02d%02dT%02d%02d%02dZ", day.year, day.month, day.day, of_day / 3600,
        of_day / 60 % 60, of_day % 60);
    return text;
}

void put_zone(std::string& out, base::Zone zone)
{
    char offset[16];
    std::snprintf(offset, sizeof offset, "+%02d00", base::zone_minutes(zone) / 60);
    put_line(out, "BEGIN:VTIMEZONE");
    put_line(out, "TZID:" + std::string(base::zone_tzid(zone)));
    put_line(out, "BEGIN:STANDARD");
    put_line(out, "DTSTART:19700101T000000");
    put_line(out, std::string("TZOFFSETFROM:") + offset);
    put_line(out, std::string("TZOFFSETTO:") + offset);
    put_line(out, "TZNAME:" + std::string(base::zone_name(zone)));
    put_line(out, "END:STANDARD");
    put_line(out, "END:VTIMEZONE");
}

void put_event(std::string& out, base::Zone zone, CalendarEvent const& event)
{
    auto const in_zone = ";TZID=" + std::string(base::zone_tzid(zone)) + ":";
    put_line(out, "BEGIN:VEVENT");
    put_line(out, "UID:" + event.id.text() + "@berdaya");
    put_line(out, "DTSTAMP:" + compact_utc(event.changed_at));
    put_line(out, "LAST-MODIFIED:" + compact_utc(event.changed_at));
    put_line(out, "SEQUENCE:" + std::to_string(event.sequence));
    put_line(out, "DTSTART" + in_zone + compact(event.held_on, event.starts_at.minutes));
    put_line(out, "DTEND" + in_zone + compact(event.held_on, event.ends_at.minutes));
    put_line(out, "SUMMARY:" + escaped(event.summary));
    put_line(out, "LOCATION:" + escaped(event.location));
    put_line(out, event.is_cancelled ? "STATUS:CANCELLED" : "STATUS:CONFIRMED");
    put_line(out, "END:VEVENT");
}

}

std::string calendar_of(std::string_view name, base::Zone zone, std::vector<CalendarEvent> const& events)
{
    std::string out;
    put_line(out, "BEGIN:VCALENDAR");
    put_line(out, "VERSION:2.0");
    put_line(out, "PRODID:-//Berdaya//Schedule//ID");
    put_line(out, "CALSCALE:GREGORIAN");
    put_line(out, "METHOD:PUBLISH");
    put_line(out, "X-WR-CALNAME:" + escaped(name));
    put_line(out, "X-WR-TIMEZONE:" + std::string(base::zone_tzid(zone)));
    put_zone(out, zone);
    for (auto const& event : events)
        put_event(out, zone, event);
    put_line(out, "END:VCALENDAR");
    return out;
}

}
