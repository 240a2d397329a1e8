#include "domain/independence/instrument.h"

#include <boost/json.hpp>

#include <algorithm>

namespace independence {

using base::Kind;
using base::Problem;
using base::Result;

int Instrument::item_called(std::string_view id) const
{
    auto const found = std::ranges::find(items, id, &Item::id);
    return found == items.end() ? -1 : static_cast<int>(found - items.begin());
}

bool is_missing_code(std::int64_t number)
{
    return number >= 97 && number <= 99;
}

base::Code const* refusal(Item const& item, Answer const& answer)
{
    auto const offered = [&](std::int64_t code) {
        return std::ranges::any_of(item.options, [&](Option const& o) { return o.code == code; });
    };
    if (item.type == ItemType::Multiple) {
        auto sorted = answer.chosen;
        std::ranges::sort(sorted);
        bool const fine = std::ranges::all_of(sorted, offered) && std::ranges::adjacent_find(sorted) == sorted.end();
        return fine && (answer.number == 0 || is_missing_code(answer.number)) ? nullptr : &answer_out_of_range;
    }
    if (!answer.chosen.empty())
        return &answer_wrong_shape;
    auto const number = answer.number;
    if (is_missing_code(number))
        return nullptr;
    auto const within = [&](std::int64_t most) { return number >= 0 && number <= most; };
    bool fine = false;
    switch (item.type) {
    case ItemType::YesNo:
    case ItemType::YesNoText:
        fine = within(1);
        break;
    case ItemType::WholeTo3:
        fine = within(3);
        break;
    case ItemType::WholeTo7:
        fine = within(7);
        break;
    case ItemType::Rupiah:
        return within(most_rupiah) ? nullptr : &answer_not_an_amount;
    default:
        fine = offered(number);
    }
    return fine ? nullptr : &answer_out_of_range;
}

namespace {

bool read_answer(boost::json::value const& from, Answer& out)
{
    if (from.is_int64()) {
        out.number = from.get_int64();
        return true;
    }
    if (!from.is_array() || from.get_array().size() > 100)
        return false;
    for (auto const& each : from.get_array()) {
        if (!each.is_int64() || each.get_int64() < 0 || each.get_int64() > 1'000)
            return false;
        out.chosen.push_back(static_cast<int>(each.get_int64()));
    }
    return true;
}

// A multiple choice is answered by a list, or by 97, 98, 99 alone; everything else by a number.
base::Code const* read_for(Item const& item, boost::json::value const& from, Answer& out)
{
    if (!read_answer(from, out))
        return &answer_wrong_shape;
    bool const list = from.is_array();
    if (list != (item.type == ItemType::Multiple) && !(item.type == ItemType::Multiple && is_missing_code(out.number)))
        return &answer_wrong_shape;
    return refusal(item, out);
}

Known answered(Item const& item, Answers const& answers)
{
    auto const found = answers.find(item.id);
    if (found == answers.end() || is_missing_code(found->second.number))
        return std::nullopt;
    if (item.type == ItemType::Multiple)
        return Rational(static_cast<std::int64_t>(found->second.chosen.size()));
    return Rational(found->second.number);
}

// Works out one item at a time; an item's conditions are worked out first. Conditions have no cycle.
class Interview {
public:
    Interview(Instrument const& instrument, Answers const& answers, std::span<Threshold const> thresholds)
        : m_instrument(instrument)
        , m_answers(answers)
        , asking(instrument.items.size(), Asking::Waiting)
        , slots(instrument.names.size())
        , m_done(instrument.items.size(), false)
    {
        for (auto const& threshold : thresholds) {
            for (std::size_t i = instrument.items.size(); i < instrument.names.size(); ++i) {
                if (instrument.names[i].name == threshold.name)
                    slots[i] = Rational(threshold.rupiah);
            }
        }
    }

    Result<base::Nothing> whole()
    {
        m_unwilling = is_answered("P0a", 0);
        m_overheard = is_answered("P0b", 1);
        for (std::size_t i = 0; i < m_instrument.items.size(); ++i)
            TRY(work_out(i));
        return base::Nothing {};
    }

private:
    bool is_answered(std::string_view id, std::int64_t number) const
    {
        auto const at = m_instrument.item_called(id);
        if (at < 0)
            return false;
        auto const given = answered(m_instrument.items[static_cast<std::size_t>(at)], m_answers);
        return given && compared(*given, number) == 0;
    }

    // Depth is bounded by the number of items (400): each is entered once.
    Result<base::Nothing> work_out(std::size_t at)
    {
        if (m_done[at])
            return base::Nothing {};
        m_done[at] = true;
        auto const& item = m_instrument.items[at];
        if (m_unwilling && item.id != "P0a")
            return base::Nothing {};
        for (auto const* condition : { &item.not_asked_if, &item.show_if }) {
            if (!*condition)
                continue;
            for (int const name : (*condition)->names_used()) {
                if (name < static_cast<int>(m_instrument.items.size()))
                    TRY(work_out(static_cast<std::size_t>(name)));
            }
        }
        asking[at] = TRY(asking_of(item));
        switch (asking[at]) {
        case Asking::Ask:
            slots[at] = answered(item, m_answers);
            break;
        case Asking::Hidden:
            slots[at] = Rational(item.lowest);
            break;
        case Asking::CountsAs:
            slots[at] = Rational(item.counts_as);
            break;
        default:
            break;
        }
        return base::Nothing {};
    }

    Result<Asking> asking_of(Item const& item) const
    {
        if (item.not_asked_if) {
            auto const never = TRY(item.not_asked_if->evaluate(slots));
            if (never && compared(*never, 0) != 0)
                return Asking::CountsAs;
        }
        if (item.show_if) {
            auto const shown = TRY(item.show_if->evaluate(slots));
            if (!shown)
                return Asking::Waiting;
            if (compared(*shown, 0) == 0)
                return Asking::Hidden;
        }
        return item.hearing == Hearing::Alone && m_overheard ? Asking::Postponed : Asking::Ask;
    }

    Instrument const& m_instrument;
    Answers const& m_answers;

public:
    std::vector<Asking> asking;
    std::vector<Known> slots;

private:
    std::vector<bool> m_done;
    bool m_unwilling { false };
    bool m_overheard { false };
};

}

Result<Answers> read_answers(Instrument const& instrument, boost::json::object const& from)
{
    Answers out;
    std::vector<base::FieldProblem> wrong;
    for (auto const& each : from) {
        if (each.value().is_null())
            continue;
        auto const place = instrument.item_called(each.key());
        if (place < 0) {
            wrong.push_back({ std::string(each.key()), &answer_unknown_item });
            continue;
        }
        Answer answer;
        if (auto const* code = read_for(instrument.items[static_cast<std::size_t>(place)], each.value(), answer))
            wrong.push_back({ std::string(each.key()), code });
        else
            out.emplace(std::string(each.key()), std::move(answer));
    }
    if (!wrong.empty())
        return Problem { Kind::Malformed, answers_refused, {}, std::move(wrong) };
    return out;
}

Result<std::vector<Asking>> asking(Instrument const& instrument, Answers const& answers)
{
    Interview interview(instrument, answers, {});
    TRY(interview.whole());
    return std::move(interview.asking);
}

Result<std::vector<Known>> slots(
    Instrument const& instrument, Answers const& answers, std::span<Threshold const> thresholds)
{
    Interview interview(instrument, answers, thresholds);
    TRY(interview.whole());
    return std::move(interview.slots);
}

}
