#include "base/clock.h"

#include <array>
#include <charconv>
#include <chrono>
#include <cstdio>

namespace base {

namespace {

constexpr std::array<std::string_view, 12> months_id { "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli",
    "Agustus", "September", "Oktober", "November", "Desember" };
constexpr std::array<std::string_view, 12> months_en { "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December" };
constexpr std::array<std::string_view, 12> short_id { "Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep",
    "Okt", "Nov", "Des" };
constexpr std::array<std::string_view, 7> days_id { "Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu" };
constexpr std::array<std::string_view, 7> days_en { "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday",
    "Saturday" };

bool digits(std::string_view text, int& out)
{
    if (text.empty())
        return false;
    for (char c : text)
        if (c < '0' || c > '9')
            return false;
    return std::from_chars(text.data(), text.data() + text.size(), out).ec == std::errc {};
}

std::chrono::sys_days days_of(Date d)
{
    using namespace std::chrono;
    return sys_days(year(d.year) / month(static_cast<unsigned>(d.month)) / day(static_cast<unsigned>(d.day)));
}

std::int64_t local_ms(Zone zone, Instant at)
{
    return at.ms + static_cast<std::int64_t>(zone_minutes(zone)) * 60'000;
}

std::int64_t floor_div(std::int64_t a, std::int64_t b)
{
    return a / b - (a % b < 0 ? 1 : 0);
}

}

std::string_view zone_name(Zone zone)
{
    constexpr std::array<std::string_view, 3> names { "WIB", "WITA", "WIT" };
    return names[static_cast<std::size_t>(zone)];
}

std::string_view zone_tzid(Zone zone)
{
    constexpr std::array<std::string_view, 3> names { "Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura" };
    return names[static_cast<std::size_t>(zone)];
}

std::optional<Zone> zone_named(std::string_view name)
{
    for (Zone zone : { Zone::Wib, Zone::Wita, Zone::Wit })
        if (zone_name(zone) == name)
            return zone;
    return std::nullopt;
}

int zone_minutes(Zone zone)
{
    return 420 + 60 * static_cast<int>(zone);
}

std::optional<Date> Date::parse(std::string_view iso)
{
    Date d;
    if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-' || !digits(iso.substr(0, 4), d.year)
        || !digits(iso.substr(5, 2), d.month) || !digits(iso.substr(8, 2), d.day))
        return std::nullopt;
    if (d.month < 1 || d.month > 12 || d.day < 1 || from_days(d.days()) != d)
        return std::nullopt;
    return d;
}

std::string Date::text() const
{
    char text[32];
    std::snprintf(text, sizeof text, "%04d-%02d-%02d", year, month, day);
    return text;
}

std::int64_t Date::days() const
{
    return days_of(*this).time_since_epoch().count();
}

Date Date::from_days(std::int64_t count)
{
    using namespace std::chrono;
    year_month_day const ymd { sys_days(std::chrono::days(count)) };
    return { static_cast<int>(ymd.year()), static_cast<int>(static_cast<unsigned>(ymd.month())),
        static_cast<int>(static_cast<unsigned>(ymd.day())) };
}

int Date::weekday() const
{
    return static_cast<int>(std::chrono::weekday(days_of(*this)).c_encoding());
}

std::optional<TimeOfDay> TimeOfDay::parse(std::string_view text)
{
    int hours = 0;
    int minutes = 0;
    if (text.size() != 5 || (text[2] != ':' && text[2] != '.') || !digits(text.substr(0, 2), hours)
        || !digits(text.substr(3, 2), minutes) || hours > 23 || minutes > 59)
        return std::nullopt;
    return TimeOfDay { hours * 60 + minutes };
}

std::string TimeOfDay::text() const
{
    char text[16];
    std::snprintf(text, sizeof text, "%02d:%02d", minutes / 60, minutes % 60);
    return text;
}

std::string TimeOfDay::shown() const
{
    auto text = this->text();
    text[2] = '.';
    return text;
}

Date date_in(Zone zone, Instant at)
{
    return Date::from_days(floor_div(local_ms(zone, at), 86'400'000));
}

TimeOfDay time_in(Zone zone, Instant at)
{
    auto const ms = local_ms(zone, at);
    return { static_cast<int>((ms - floor_div(ms, 86'400'000) * 86'400'000) / 60'000) };
}

Instant instant_of(Date date, TimeOfDay time, Zone zone)
{
    return { date.days() * 86'400'000 + (time.minutes - zone_minutes(zone)) * std::int64_t { 60'000 } };
}

std::string month_name(int month, words::Tongue tongue)
{
    auto const& names = tongue == words::Tongue::Indonesian ? months_id : months_en;
    return std::string(names[static_cast<std::size_t>(month - 1)]);
}

std::string short_month_name(int month, words::Tongue tongue)
{
    auto const at = static_cast<std::size_t>(month - 1);
    return std::string(tongue == words::Tongue::Indonesian ? short_id[at] : months_en[at].substr(0, 3));
}

std::string day_name(Date date, words::Tongue tongue)
{
    auto const& names = tongue == words::Tongue::Indonesian ? days_id : days_en;
    return std::string(names[static_cast<std::size_t>(date.weekday())]);
}

std::string plain_date(Date date, words::Tongue tongue)
{
    return std::to_string(date.day) + " " + month_name(date.month, tongue) + " " + std::to_string(date.year);
}

std::string long_date(Date date, words::Tongue tongue)
{
    return day_name(date, tongue) + ", " + plain_date(date, tongue);
}

std::string date_time(Instant at, Zone zone, words::Tongue tongue)
{
    auto const clock = time_in(zone, at);
    auto const joined = tongue == words::Tongue::Indonesian ? " pukul " + clock.shown() : " at " + clock.text();
    return long_date(date_in(zone, at), tongue) + joined + " " + std::string(zone_name(zone));
}

Instant clock_now()
{
    using namespace std::chrono;
    return { duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count() };
}

}
