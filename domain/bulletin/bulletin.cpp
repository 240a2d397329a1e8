#include "domain/bulletin/bulletin.h"

#include "base/form.h"
#include "base/indonesian.h"
#include "base/unicode.h"
#include "domain/bulletin/bulletin_words.h"

#include <algorithm>
#include <array>

namespace bulletin {

namespace {

constexpr std::int64_t days_far = 2LL * 366;

}

words::Word const& about_word(About about)
{
    static constexpr std::array words { &say::aid, &say::licence, &say::training, &say::something_else };
    return *words[static_cast<std::size_t>(about)];
}

words::Word const& standing_word(Standing standing)
{
    static constexpr std::array words { &say::coming, &say::valid, &say::over, &say::withdrawn };
    return *words[static_cast<std::size_t>(standing)];
}

words::Word const& way_word(Way way)
{
    static constexpr std::array words { &say::car, &say::phone, &say::paper };
    return *words[static_cast<std::size_t>(way)];
}

words::Word const& step_word(Step step)
{
    static constexpr std::array words { &say::step_noted, &say::step_sent, &say::step_answered, &say::step_returned };
    return *words[static_cast<std::size_t>(step)];
}

words::Word const& channel_word(Channel channel)
{
    static constexpr std::array words { &say::visit, &say::letter, &say::message, &say::call };
    return *words[static_cast<std::size_t>(channel)];
}

words::Word const& help_word(Help help)
{
    static constexpr std::array words { &say::women_and_children, &say::emergency, &say::police, &say::health,
        &say::legal, &say::other_help };
    return *words[static_cast<std::size_t>(help)];
}

Standing standing(Span const& span, bool is_withdrawn, base::Date today)
{
    if (is_withdrawn)
        return Standing::Withdrawn;
    if (span.until < today)
        return Standing::Over;
    return span.from > today ? Standing::Coming : Standing::Valid;
}

base::Result<> check_span(Span const& span, base::Date today, Writing writing)
{
    if (span.from.days() < today.days() - days_far || span.from.days() > today.days() + days_far)
        return form::field_problem("valid_from", day_too_far);
    if (span.until < span.from)
        return form::field_problem("valid_until", ends_before_it_begins);
    if (writing == Writing::New && span.until < today)
        return form::field_problem("valid_until", over_already);
    if (span.until.days() > today.days() + days_far)
        return form::field_problem("valid_until", day_too_far);
    return base::Nothing {};
}

base::Code const* carriage_day_problem(
    base::Date carried_on, base::Date today, base::Date valid_until, std::optional<base::Date> withdrawn_on)
{
    if (carried_on > today)
        return &day_to_come;
    if (carried_on.days() < today.days() - days_far)
        return &day_too_far;
    return carried_on > valid_until || (withdrawn_on && carried_on > *withdrawn_on) ? &carried_when_over : nullptr;
}

namespace {

void add_to(VillageReach& one, Carried const& carried)
{
    ++one.times;
    if (carried.heard)
        one.heard = one.heard.value_or(0) + *carried.heard;
    one.last_on = std::max(one.last_on, carried.carried_on);
    auto const place = std::lower_bound(one.ways.begin(), one.ways.end(), carried.way);
    if (place == one.ways.end() || *place != carried.way)
        one.ways.insert(place, carried.way);
}

}

Reach reach_of(std::vector<area::Village> const& meant_for, std::vector<Carried> const& carried)
{
    std::vector<VillageReach> villages;
    for (auto const& one : carried) {
        auto found = std::find_if(villages.begin(), villages.end(),
            [&](VillageReach const& other) { return other.village_code == one.village_code; });
        if (found == villages.end())
            found = villages.insert(villages.end(),
                { .village_code = one.village_code, .village_name = one.village_name, .last_on = one.carried_on });
        add_to(*found, one);
    }
    Reach reach;
    for (auto const& village : meant_for) {
        auto const found = std::find_if(villages.begin(), villages.end(),
            [&](VillageReach const& other) { return other.village_code == village.code; });
        if (found == villages.end()) {
            reach.unreached.push_back(village);
            continue;
        }
        reach.reached.push_back(std::move(*found));
        villages.erase(found);
    }
    reach.beyond = std::move(villages);
    return reach;
}

std::string for_whatsapp(Telling const& telling)
{
    constexpr std::size_t most = 900;
    auto const head = "*" + telling.title + "*\n\n";
    auto const foot = "\n\n" + telling.around + "\n" + telling.more;
    auto const room = most - std::min(most, unicode::length(head) + unicode::length(foot));
    if (unicode::length(telling.words) <= room)
        return head + telling.words + foot;
    auto const cut = std::string(unicode::first(telling.words, room - std::min<std::size_t>(room, 1)));
    return head + cut + "…" + foot;
}

base::Result<> may_send(Step now)
{
    if (now == Step::Answered || now == Step::Returned)
        return base::Problem(base::Kind::Refused, answered_already);
    return base::Nothing {};
}

base::Result<> may_answer(Step now)
{
    if (now == Step::Noted)
        return base::Problem(base::Kind::Refused, send_it_first);
    return base::Nothing {};
}

base::Result<> may_return(Step now)
{
    if (now == Step::Returned)
        return base::Problem(base::Kind::Refused, returned_already);
    if (now != Step::Answered)
        return base::Problem(base::Kind::Refused, answer_it_first);
    return base::Nothing {};
}

base::Code const* step_day_problem(base::Date done_on, std::optional<base::Date> before, base::Date today)
{
    if (done_on > today)
        return &day_to_come;
    if (before && done_on < *before)
        return &before_the_step_before;
    return done_on.days() < today.days() - days_far ? &day_too_far : nullptr;
}

Checked how_checked(std::optional<base::Date> const& checked_on, base::Date today)
{
    if (!checked_on)
        return Checked::Never;
    return today.days() - checked_on->days() > days_a_check_holds ? Checked::LongAgo : Checked::Lately;
}

std::optional<std::string> dialled(std::string_view typed)
{
    constexpr std::size_t shortest = 3;
    constexpr std::size_t longest = 15;
    std::string digits;
    for (char const one : typed) {
        if (unicode::is_digit(one))
            digits += one;
        else if (std::string_view(" .-()+").find(one) == std::string_view::npos)
            return std::nullopt;
    }
    bool const plus_leads = typed.rfind('+') == 0 || typed.find('+') == std::string_view::npos;
    if (!plus_leads || digits.size() < shortest || digits.size() > longest)
        return std::nullopt;
    return typed.starts_with("+") ? "+" + digits : digits;
}

std::optional<std::string> messaged(std::string_view typed)
{
    auto const phone = indonesian::read_phone(typed);
    if (!phone || phone.value().line != indonesian::Line::Mobile)
        return std::nullopt;
    return phone.value().e164.substr(1);
}

}
