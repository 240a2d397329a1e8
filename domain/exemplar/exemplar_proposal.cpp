#include "domain/exemplar/exemplar_proposal.h"

#include "base/indonesian.h"
#include "base/own_words.h"
#include "base/unicode.h"

#include <algorithm>
#include <array>
#include <set>

namespace exemplar {

Conditions conditions_of(Breadth breadth, bool has_own_change)
{
    return { breadth.observers >= observers_needed, breadth.settings >= settings_needed, has_own_change };
}

base::Code const* seen_problem(Conditions const& conditions)
{
    if (!conditions.seen_by_enough)
        return &not_seen_by_enough;
    return conditions.seen_in_enough ? nullptr : &not_seen_in_enough;
}

static std::string place_key(std::string const& place)
{
    std::string key;
    for (char const ch : unicode::folded(place))
        if ((ch >= 'a' && ch <= 'z') || unicode::is_digit(ch) || static_cast<unsigned char>(ch) >= 0x80)
            key += ch;
    return key;
}

std::string setting_key(std::optional<std::string> const& session_id, std::string const& place)
{
    return session_id ? "session/" + *session_id : "place/" + place_key(place);
}

Breadth breadth_in(std::vector<Sight> const& sights)
{
    std::set<std::string> observers;
    std::set<std::string> settings;
    for (auto const& one : sights) {
        observers.insert(one.observer);
        settings.insert(setting_key(one.session_id, one.place));
    }
    return { static_cast<std::int64_t>(observers.size()), static_cast<std::int64_t>(settings.size()) };
}

Standing standing_of(std::optional<Decided> const& decided, base::Date today)
{
    if (!decided)
        return Standing::Undecided;
    if (!decided->is_hers)
        return Standing::AskAgain;
    if (decided->answer == Answer::No)
        return Standing::SaidNo;
    if (decided->withdrawn_on)
        return Standing::Withdrawn;
    return decided->until && *decided->until < today ? Standing::Over : Standing::Told;
}

static std::vector<std::string> folded_words(std::string_view from)
{
    std::vector<std::string> words { {} };
    for (char const ch : unicode::folded(from)) {
        bool const is_letter = (ch >= 'a' && ch <= 'z') || static_cast<unsigned char>(ch) >= 0x80;
        if (is_letter)
            words.back() += ch;
        else if (!words.back().empty())
            words.emplace_back();
    }
    return words;
}

bool names_her(std::string_view text, std::string_view her_names)
{
    constexpr std::size_t shortest = 3; // "Bu", "Hj" are nobody's name alone
    // Nor are these; "contoh" is how invented women are labelled.
    static constexpr std::array<std::string_view, 6> nobodys { "ibu", "mama", "haji", "hajah", "binti", "contoh" };
    auto const told = folded_words(text);
    auto const is_told = [&](std::string const& word) {
        return std::any_of(
            told.begin(), told.end(), [&](std::string const& one) { return one == word || one == word + "nya"; });
    };
    auto const hers = folded_words(her_names);
    return std::any_of(hers.begin(), hers.end(), [&](std::string const& word) {
        return unicode::length(word) >= shortest && std::find(nobodys.begin(), nobodys.end(), word) == nobodys.end()
            && is_told(word);
    });
}

std::vector<session::Marked> came_on_time(std::vector<session::Marked> const& newest_first, base::Zone zone)
{
    std::vector<session::Marked> on_time;
    for (auto const& one : newest_first) {
        bool const is_in_time
            = base::date_in(zone, one.marked_at) == one.held_on && base::time_in(zone, one.marked_at) <= one.starts_at;
        if (is_in_time && (on_time.empty() || on_time.back().session_id != one.session_id))
            on_time.push_back(one);
    }
    return on_time;
}

std::vector<Came> came_in_a_row(std::vector<Came> newest_first)
{
    auto const gap
        = std::find_if(newest_first.begin(), newest_first.end(), [](Came const& one) { return !one.is_present; });
    newest_first.erase(gap, newest_first.end());
    if (newest_first.size() < row_needed)
        newest_first.clear();
    return newest_first;
}

void take_field(form::Typed const& typed, std::string_view name, StoryWords& out, form::Bad& bad)
{
    auto const wrong_before = bad.size();
    form::LongText read;
    form::take_field(typed, name, read, bad);
    if (bad.size() > wrong_before)
        return;
    std::erase(read.text, '\r');
    auto masked = form::without_phones(read.text);
    out.has_mask = masked != read.text || indonesian::holds_nik(typed.one(name).value_or(""));
    if (unicode::length(masked) > static_cast<std::size_t>(StoryWords::most))
        bad.push_back({ std::string(name), &form::too_long, { { "most", std::to_string(StoryWords::most) } } });
    out.text = base::Private<std::string>(std::move(masked));
}

void put(json::Text& out, StoryWords const& said)
{
    out.text(said.text.stored());
}

}
