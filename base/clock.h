// Time as people in one place keep it. Instants are UTC milliseconds; a day is a local day of the chapter's zone.
// Only base reads the machine's clock; everybody else is handed a Now.
#pragma once

#include "base/words.h"

#include <boost/describe/enum.hpp>

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace base {

struct Instant {
    std::int64_t ms = 0; // since 1970-01-01 UTC
    auto operator<=>(Instant const&) const = default;
};

// The moment a request or a chore is carried out.
struct Now {
    Instant at;
};

// Indonesia's three zones, none with summer time: WIB +7, WITA +8, WIT +9.
enum class Zone { Wib, Wita, Wit };
BOOST_DESCRIBE_ENUM(Zone, Wib, Wita, Wit)
std::string_view zone_name(Zone); // "WITA"
std::string_view zone_tzid(Zone); // "Asia/Makassar"
std::optional<Zone> zone_named(std::string_view); // by "WITA"
int zone_minutes(Zone); // 480

struct Date {
    int year = 1970;
    int month = 1;
    int day = 1;
    auto operator<=>(Date const&) const = default;

    static std::optional<Date> parse(std::string_view iso); // "2026-11-24"; no such day: nothing
    std::string text() const; // "2026-11-24"
    std::int64_t days() const; // since 1970-01-01
    static Date from_days(std::int64_t);
    int weekday() const; // 0 = Sunday
};

struct TimeOfDay {
    int minutes = 0; // since midnight
    auto operator<=>(TimeOfDay const&) const = default;
    static std::optional<TimeOfDay> parse(std::string_view); // "09:30" or "09.30"
    std::string text() const; // "09:30", for inputs
    std::string shown() const; // "09.30", as people write it here
};

Date date_in(Zone, Instant);
TimeOfDay time_in(Zone, Instant);
Instant instant_of(Date, TimeOfDay, Zone);

std::string month_name(int month, words::Tongue);
std::string short_month_name(int month, words::Tongue);
std::string day_name(Date, words::Tongue);
std::string long_date(Date, words::Tongue); // "Selasa, 24 November 2026"
std::string plain_date(Date, words::Tongue); // "24 November 2026"
std::string date_time(Instant, Zone, words::Tongue); // "Selasa, 24 November 2026 pukul 10.54 WITA"

// The machine's clock. Used by base and app alone.
Instant clock_now();

}
