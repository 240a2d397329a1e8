// The public schedule as iCalendar (RFC 5545), so that a phone's own calendar follows it. No person's name is in it.
#pragma once

#include "base/clock.h"
#include "domain/session/session.h"

#include <string>
#include <string_view>
#include <vector>

namespace session {

struct CalendarEvent {
    SessionId id;
    std::string summary;
    std::string location;
    base::Date held_on;
    base::TimeOfDay starts_at;
    base::TimeOfDay ends_at;
    int sequence = 0; // grows with each change
    bool is_cancelled = false;
    base::Instant changed_at;
};

// Lines end in CRLF and are folded at 75 octets, never inside a letter; texts are escaped; the zone is told in full.
std::string calendar_of(std::string_view name, base::Zone, std::vector<CalendarEvent> const&);

}
