#include "domain/independence/independence.h"

#include "base/embedded.h"
#include "base/indonesian.h"
#include "base/sha256.h"

#include <algorithm>
#include <charconv>

namespace independence {

using base::Kind;
using base::Problem;
using base::Result;

namespace {

constexpr std::string_view carried_name = "domain/independence/instruments/iki12.json";

std::optional<std::int64_t> whole(std::string_view text)
{
    std::int64_t number = 0;
    auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || error != std::errc {} || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

std::optional<std::vector<int>> ticked(std::string_view text)
{
    std::vector<int> out;
    while (!text.empty()) {
        auto const comma = std::min(text.find(','), text.size());
        auto const code = whole(text.substr(0, comma));
        if (!code || *code < 0 || *code > 99)
            return std::nullopt;
        out.push_back(static_cast<int>(*code));
        text.remove_prefix(std::min(comma + 1, text.size()));
    }
    std::ranges::sort(out);
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

std::string field_of(Item const& item)
{
    return "answer[" + item.id + "]";
}

// The options ticked as boxes of their own: "S1a.1", "S1a.4".
std::string boxes(Item const& item, std::map<std::string, std::string> const& typed)
{
    std::string out;
    for (auto const& option : item.options) {
        if (!typed.contains(item.id + "." + std::to_string(option.code)))
            continue;
        out += (out.empty() ? "" : ",") + std::to_string(option.code);
    }
    return out;
}

}

Carried const& carried()
{
    static Carried const one = [] {
        for (auto const& file : base::embedded()) {
            if (file.name != carried_name)
                continue;
            auto read = read_instrument(file.text);
            INVARIANT(read, "the instrument that the program carries is well-formed");
            return Carried { base::sha256_hex(file.text), file.text, std::move(read.value()) };
        }
        INVARIANT(false, "the program carries an instrument");
        return Carried {};
    }();
    return one;
}

int topics(Instrument const& instrument)
{
    return static_cast<int>(instrument.indicators.size()) + 1;
}

std::string topic_code(Instrument const& instrument, int topic)
{
    return topic == 0 ? "P0" : instrument.indicators[static_cast<std::size_t>(topic - 1)].code;
}

int topic_called(Instrument const& instrument, std::string_view code)
{
    for (int topic = 0; topic < topics(instrument); ++topic)
        if (topic_code(instrument, topic) == code)
            return topic;
    return -1;
}

std::vector<int> items_of(Instrument const& instrument, int topic)
{
    std::vector<int> out;
    for (std::size_t at = 0; at < instrument.items.size(); ++at)
        if (instrument.items[at].indicator == topic - 1)
            out.push_back(static_cast<int>(at));
    return out;
}

namespace {

// Of an amount: why there is none ("E1b.why"). What stands on the form from before gives way to what is new.
// Nothing: both were given anew.
std::optional<std::string> amount_or_why(
    Item const& item, std::map<std::string, std::string> const& typed, Answers const& before, std::string text)
{
    auto const why = typed.find(item.id + ".why");
    if (why == typed.end() || why->second.empty())
        return text;
    auto const kept = before.find(item.id);
    auto const was = kept == before.end() ? std::string() : answer_text(item, kept->second);
    if (text.empty() || text == was)
        return why->second;
    if (why->second == was)
        return text;
    return std::nullopt;
}

}

Result<std::vector<TopicState>> states(Instrument const& instrument, Answers const& answers)
{
    auto const asked = TRY(asking(instrument, answers));
    std::vector<TopicState> out(static_cast<std::size_t>(topics(instrument)));
    for (std::size_t at = 0; at < instrument.items.size(); ++at) {
        auto& topic = out[static_cast<std::size_t>(instrument.items[at].indicator) + 1];
        topic.postponed |= asked[at] == Asking::Postponed;
        topic.open |= asked[at] == Asking::Ask && !answers.contains(instrument.items[at].id);
    }
    return out;
}

int first_open(std::vector<TopicState> const& all)
{
    auto const open = std::ranges::find_if(all, &TopicState::open);
    return open == all.end() ? -1 : static_cast<int>(open - all.begin());
}

std::optional<Answer> answer_typed(Item const& item, std::string_view text)
{
    Answer out;
    if (item.type == ItemType::Multiple && text != "97" && text != "98" && text != "99") {
        auto codes = ticked(text == "none" ? "" : text);
        if (!codes)
            return std::nullopt;
        out.chosen = std::move(*codes);
    } else if (auto const number = whole(text)) {
        out.number = *number;
    } else if (item.type == ItemType::Rupiah) {
        auto const amount = indonesian::read_rupiah(text);
        if (!amount)
            return std::nullopt;
        out.number = amount.value();
    } else {
        return std::nullopt;
    }
    if (refusal(item, out))
        return std::nullopt;
    return out;
}

std::string answer_text(Item const& item, Answer const& answer)
{
    if (item.type != ItemType::Multiple || is_missing_code(answer.number))
        return std::to_string(answer.number);
    std::string out;
    for (int const code : answer.chosen)
        out += (out.empty() ? "" : ",") + std::to_string(code);
    return out.empty() ? "none" : out;
}

Result<Answers> with_typed(Instrument const& instrument, Answers before,
    std::map<std::string, std::string> const& typed, std::vector<int> const& items)
{
    std::vector<base::FieldProblem> bad;
    for (int const at : items) {
        auto const& item = instrument.items[static_cast<std::size_t>(at)];
        auto const written = typed.find(item.id);
        auto text = written == typed.end() ? std::string() : written->second;
        auto const boxed = boxes(item, typed);
        if (!boxed.empty() && !text.empty()) { // "none" or "does not know", and an option ticked as well
            bad.push_back({ field_of(item), &answer_both });
            continue;
        }
        auto const given = amount_or_why(item, typed, before, text.empty() ? boxed : text);
        if (!given) {
            bad.push_back({ field_of(item), &answer_both });
            continue;
        }
        if (given->empty())
            continue;
        bool const is_why = item.type == ItemType::Rupiah && *given != text;
        auto answer = answer_typed(item, *given);
        if (answer && (!is_why || is_missing_code(answer->number)))
            before.insert_or_assign(item.id, std::move(*answer));
        else
            bad.push_back({ field_of(item),
                item.type == ItemType::Rupiah && !is_why ? &answer_not_an_amount : &answer_out_of_range });
    }
    if (!bad.empty())
        return Problem(Kind::Malformed, answers_refused, {}, std::move(bad));
    return before;
}

Result<std::vector<base::FieldProblem>> unanswered(Instrument const& instrument, Answers const& answers, int topic)
{
    auto const asked = TRY(asking(instrument, answers));
    std::vector<base::FieldProblem> out;
    for (int const at : items_of(instrument, topic)) {
        auto const& item = instrument.items[static_cast<std::size_t>(at)];
        if (asked[static_cast<std::size_t>(at)] == Asking::Ask && !answers.contains(item.id))
            out.push_back({ field_of(item), &needs_answer });
    }
    return out;
}

bool offers_support(Answers const& answers)
{
    auto const burdened = answers.find("P3b");
    return burdened != answers.end() && burdened->second.number == 0;
}

Profile12 profile_of(Instrument const& instrument, Score const& score)
{
    auto const all = static_cast<std::uint16_t>((1U << instrument.indicators.size()) - 1);
    return { score.inadequate_mask, static_cast<std::uint16_t>(all & ~score.missing_mask) };
}

Score score_of(Profile12 kept, int indicators)
{
    Score out;
    for (int i = 0; i < indicators; ++i) {
        bool const known = kept.known >> i & 1;
        out.indicators.push_back({ !known         ? Leaf::Missing
                : (kept.inadequate >> i & 1) != 0 ? Leaf::Inadequate
                                                  : Leaf::Adequate });
    }
    out.inadequate_mask = kept.inadequate;
    out.missing_mask = static_cast<std::uint16_t>(~kept.known & ((1U << indicators) - 1));
    return out;
}

}
