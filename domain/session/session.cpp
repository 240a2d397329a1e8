#include "domain/session/session.h"

#include "base/form.h"
#include "base/unicode.h"

#include <array>

namespace session {

namespace {

constexpr std::array<std::string_view, 6> mark_names { "present", "excused", "sick", "no_notice", "expected",
    "taken_off" };
constexpr int furthest_days_ahead = 731;
constexpr int furthest_days_ago = 5 * 366;
constexpr int largest_capacity = 2000;

struct Checked {
    form::Bad bad;

    void length(std::string_view field, std::string const& text, int most)
    {
        if (unicode::length(text) > static_cast<std::size_t>(most))
            bad.push_back({ std::string(field), &too_long, { { "most", std::to_string(most) } } });
    }
    void refuse_if(bool wrong, std::string_view field, base::Code const& code)
    {
        if (wrong)
            bad.push_back({ std::string(field), &code });
    }
};

}

std::optional<Mark> mark_named(std::string_view name)
{
    for (std::size_t at = 0; at < mark_names.size(); ++at)
        if (mark_names[at] == name)
            return static_cast<Mark>(at);
    return std::nullopt;
}

std::string_view mark_name(Mark mark)
{
    return mark_names[static_cast<std::size_t>(mark)];
}

base::Result<> check_plan(Plan const& plan, base::Date today)
{
    Checked checked;
    checked.length("title", plan.title, 120);
    checked.length("place", plan.place, 120);
    checked.length("landmark", plan.landmark, 200);
    checked.length("trainer", plan.trainer, 100);
    checked.length("notes", plan.notes, 1000);
    auto const days_ahead = plan.held_on.days() - today.days();
    checked.refuse_if(days_ahead > furthest_days_ahead, "held_on", too_far_ahead);
    checked.refuse_if(days_ahead < -furthest_days_ago, "held_on", too_long_ago);
    checked.refuse_if(plan.ends_at <= plan.starts_at, "ends_at", ends_before_it_starts);
    checked.refuse_if(
        plan.capacity && (*plan.capacity < 1 || *plan.capacity > largest_capacity), "capacity", capacity_unlikely);
    if (!checked.bad.empty())
        return base::Problem(base::Kind::Malformed, form::look_again, {}, std::move(checked.bad));
    return base::Nothing {};
}

base::Result<> may_change(State state)
{
    if (state == State::Cancelled)
        return base::Problem(base::Kind::Refused, already_cancelled);
    if (state == State::Held)
        return base::Problem(base::Kind::Refused, already_held);
    return base::Nothing {};
}

base::Result<> may_record(State state, base::Date held_on, base::Date today)
{
    if (state == State::Cancelled)
        return base::Problem(base::Kind::Refused, already_cancelled);
    if (held_on > today)
        return base::Problem(base::Kind::Refused, not_yet);
    return base::Nothing {};
}

base::Result<> may_close(
    State state, base::Date held_on, base::Date today, Tally const& tally, std::string_view because)
{
    TRY(may_change(state));
    if (held_on > today)
        return base::Problem(base::Kind::Refused, not_yet);
    if (tally.came() == 0 && because.empty())
        return base::Problem(base::Kind::Malformed, form::look_again, {}, { { "because", &nobody_marked } });
    return base::Nothing {};
}

}
