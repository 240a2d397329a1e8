// Answers by dice and what the server makes of them, a JSON line each, for the phone's own counting to be held against:
// answer_sets SEED SETS EXPRESSIONS. Answers are such as people and broken programs give: missing, 97 to 99, out of
// range, of the wrong shape, decimal. Expressions are of the whole language of the instrument file, also wrong ones;
// and amounts as people write them.
#include "base/indonesian.h"
#include "domain/independence/independence.h"

#include <boost/json.hpp>

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <random>

namespace {

using namespace independence;
namespace bj = boost::json;

class Dice {
public:
    explicit Dice(std::uint64_t seed)
        : m_engine(seed)
    {
    }
    std::int64_t below(std::int64_t most)
    {
        return static_cast<std::int64_t>(m_engine() % static_cast<std::uint64_t>(most));
    }
    bool one_in(std::int64_t n) { return below(n) == 0; }
    template <class T>
    T const& of(std::vector<T> const& all)
    {
        return all[static_cast<std::size_t>(below(static_cast<std::int64_t>(all.size())))];
    }

private:
    std::mt19937_64 m_engine;
};

// ---- Answers ------------------------------------------------------------------------------------------------------

bj::value amount(Dice& dice, Threshold const& t1)
{
    switch (dice.below(6)) {
    case 0:
        return t1.rupiah;
    case 1:
        return t1.rupiah - 1;
    case 2:
        return t1.rupiah * 2 + 1;
    case 3:
        return dice.below(1'000'000'000'001);
    default:
        return dice.below(t1.rupiah * 4 + 1);
    }
}

// `high`: in how many of a hundred answers the highest is chosen, so that every count comes up.
bj::value usual(Dice& dice, Item const& item, Threshold const& t1, std::int64_t high)
{
    if (item.type != ItemType::Multiple && dice.below(100) < high) {
        if (item.type == ItemType::Rupiah)
            return t1.rupiah;
        if (!item.options.empty())
            return std::ranges::max(item.options, {}, &Option::code).code;
        return item.type == ItemType::WholeTo3 ? 3 : 7;
    }
    if (item.type == ItemType::Multiple) {
        bj::array ticked;
        for (auto const& option : item.options)
            if (dice.one_in(2))
                ticked.emplace_back(option.code);
        return ticked;
    }
    if (item.type == ItemType::Rupiah)
        return amount(dice, t1);
    if (!item.options.empty())
        return dice.of(item.options).code;
    return dice.below(item.type == ItemType::WholeTo3 ? 4 : 8);
}

bj::value broken(Dice& dice, Item const& item)
{
    std::vector<bj::value> const kinds { -1, 4, 6, 8, 96, 100, 1'000'000'000'001, 1.5, "2", true, bj::array { 1, 1 },
        bj::array { 7 }, bj::array { 1.5 }, bj::array { 1001 }, bj::object {},
        item.type == ItemType::Multiple ? bj::value(1) : bj::value(bj::array { 1 }) };
    return dice.of(kinds);
}

bj::object answers_by(Dice& dice, Instrument const& instrument, Threshold const& t1)
{
    bj::object out;
    bool const is_whole = dice.one_in(2); // half of the women leave nothing out
    bool const has_broken = dice.one_in(5);
    auto const high = dice.of(std::vector<std::int64_t> { 0, 30, 60, 95 });
    for (auto const& item : instrument.items) {
        if (!is_whole && dice.one_in(12))
            continue;
        if (!is_whole && dice.one_in(12))
            out[item.id] = 97 + dice.below(3);
        else if (!is_whole && dice.one_in(40))
            out[item.id] = nullptr;
        else if (has_broken && dice.one_in(15))
            out[item.id] = broken(dice, item);
        else
            out[item.id] = usual(dice, item, t1, high);
    }
    if (is_whole) {
        out["P0a"] = 1;
        out["P0b"] = 0;
    }
    if (has_broken && dice.one_in(8))
        out["Z9"] = 1;
    return out;
}

char const* asking_word(Asking how)
{
    static constexpr char const* words[] { "ask", "hidden", "counts_as", "postponed", "waiting" };
    return words[static_cast<int>(how)];
}

void put_score(bj::object& line, Score const& s)
{
    std::string leaves;
    for (auto const& one : s.indicators)
        leaves += one.leaf == Leaf::Missing ? '-' : one.leaf == Leaf::Adequate ? '1' : '0';
    line["leaves"] = leaves;
    line["inadequate_mask"] = s.inadequate_mask;
    line["missing_mask"] = s.missing_mask;
    bj::array twins;
    bj::array waits;
    for (auto const& one : s.indicators) {
        twins.push_back(one.score100 ? bj::value(*one.score100) : bj::value());
        waits.emplace_back(one.postponed);
    }
    line["twins"] = twins;
    line["postponed"] = waits;
    if (!s.outcome)
        return;
    bj::array dimensions;
    for (bool const adequate : s.outcome->dimensions_adequate)
        dimensions.emplace_back(adequate);
    line["outcome"] = { { "count", s.outcome->count }, { "mandiri", s.outcome->mandiri }, { "band", s.outcome->band },
        { "dimensions_adequate", dimensions } };
}

// What stays of a set when the refused answers are taken out is counted too.
bj::object answer_set(Dice& dice, Instrument const& instrument)
{
    Threshold const t1 { "T1", 50'000 * (1 + dice.below(12)) + (dice.one_in(4) ? 1 : 0) };
    Threshold const t2 { "T2", 1 + dice.below(900'000) };
    auto answers = answers_by(dice, instrument, t1);
    bj::object line { { "answers", answers }, { "t1", t1.rupiah }, { "t2", t2.rupiah } };
    bj::object refused;
    auto read = read_answers(instrument, answers);
    if (!read) {
        for (auto const& field : read.problem().fields) {
            refused[field.field] = field.code->name;
            answers.erase(field.field);
        }
        read = read_answers(instrument, answers);
    }
    line["refused"] = refused;
    Threshold const thresholds[] { t1, t2 };
    put_score(line, score(instrument, read.value(), thresholds).value());
    bj::array asked;
    auto const how_asked = asking(instrument, read.value());
    for (auto const how : how_asked.value())
        asked.emplace_back(asking_word(how));
    line["asking"] = asked;
    bj::array open;
    auto const topics = states(instrument, read.value());
    for (auto const& topic : topics.value())
        open.emplace_back(topic.open ? "open" : topic.postponed ? "postponed" : "complete");
    line["topics"] = open;
    return line;
}

// ---- Expressions --------------------------------------------------------------------------------------------------

std::vector<Name> const names { { "a" }, { "b" }, { "c" }, { "many", true } };

std::string number_by(Dice& dice)
{
    std::vector<std::string> const some { "0", "1", "2", "3", "7", "0.1", "0.80", "12.25", "999999999999999", "0.5" };
    return dice.of(some);
}

std::string expression_by(Dice& dice, int deep)
{
    auto const inner = [&] { return expression_by(dice, deep - 1); };
    if (deep == 0 || dice.one_in(5)) {
        std::vector<std::string> const leaves { "a", "b", "c", "count(many)" };
        return dice.one_in(2) ? dice.of(leaves) : number_by(dice);
    }
    std::vector<std::string> const signs { "+", "-", "*", "/", "==", "!=", "<", "<=", ">", ">=", "&&", "||" };
    switch (dice.below(8)) {
    case 0:
        return "(" + inner() + ")";
    case 1:
        return "-" + inner();
    case 2:
        return "!" + inner();
    case 3:
        return "min(" + inner() + "," + inner() + ")";
    case 4:
        return "max(" + inner() + ", " + inner() + ", " + inner() + ")";
    case 5:
        return "round(" + inner() + ")";
    default:
        return "(" + inner() + " " + dice.of(signs) + " " + inner() + ")";
    }
}

// A sign too many, a sign too few, a name that nobody has.
std::string spoiled(Dice& dice, std::string text)
{
    std::vector<std::string> const wrong { "(", ")", "&", "1.", "..", "many", "nobody", "count(a)", "round(1,2)", "#",
        "1234567890123456", "a<b<c", "f(1)", "count()", "/0" };
    auto const at = static_cast<std::size_t>(dice.below(static_cast<std::int64_t>(text.size()) + 1));
    return text.insert(at, dice.of(wrong));
}

Known slot_by(Dice& dice)
{
    if (dice.one_in(4))
        return std::nullopt;
    if (dice.one_in(20))
        return Rational(INT64_MAX - dice.below(3));
    return Rational::of(dice.below(2001) - 1000, 1 + dice.below(12));
}

bj::value told(Known const& value)
{
    if (!value)
        return nullptr;
    return bj::value(std::to_string(value->over()) + "/" + std::to_string(value->under()));
}

bj::object expression(Dice& dice)
{
    auto text = expression_by(dice, static_cast<int>(1 + dice.below(6)));
    if (dice.one_in(6))
        text = spoiled(dice, std::move(text));
    std::vector<Known> slots { slot_by(dice), slot_by(dice), slot_by(dice), Known { dice.below(7) } };
    bj::array given;
    for (auto const& slot : slots)
        given.push_back(told(slot));
    bj::object line { { "expression", text }, { "slots", given } };
    auto const parsed = Expression::parse(text, names);
    if (!parsed) {
        line["refused"] = parsed.problem().code->name;
        return line;
    }
    auto const value = parsed.value().evaluate(slots);
    if (value)
        line["value"] = told(value.value());
    else
        line["refused"] = value.problem().code->name;
    return line;
}

// ---- Amounts ------------------------------------------------------------------------------------------------------

bj::object amount_typed(Dice& dice)
{
    std::vector<std::string> const signs { "", "", "", ".", ",", ".", " " };
    std::vector<std::string> const groups { "0", "1", "25", "750", "000", "500", "5", "50", "0000" };
    std::vector<std::string> const units { "", "", "", "rb", "ribu", " jt", "juta", "j", ",-" };
    std::string text = dice.one_in(4) ? "Rp " : "";
    for (auto n = 1 + dice.below(4); n > 0; --n)
        text += dice.of(groups) + (n > 1 ? dice.of(signs) : "");
    text += dice.of(units);
    auto const read = indonesian::read_rupiah(text);
    return { { "amount", text }, { "read", read ? bj::value(read.value()) : bj::value() } };
}

}

int main(int count, char** words)
{
    if (count != 4) {
        std::cerr << "answer_sets SEED SETS EXPRESSIONS\n";
        return 2;
    }
    Dice dice(std::strtoull(words[1], nullptr, 10));
    auto const sets = std::atoll(words[2]);
    auto const expressions = std::atoll(words[3]);
    for (std::int64_t n = 0; n < sets; ++n)
        std::cout << bj::serialize(answer_set(dice, carried().instrument)) << '\n';
    for (std::int64_t n = 0; n < expressions; ++n)
        std::cout << bj::serialize(expression(dice)) << '\n';
    for (std::int64_t n = 0; n < expressions; ++n)
        std::cout << bj::serialize(amount_typed(dice)) << '\n';
    return std::cout.flush() ? 0 : 1;
}
