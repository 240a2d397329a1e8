#include "domain/independence/instrument.h"

#include <boost/json.hpp>

#include <algorithm>
#include <numeric>
#include <set>

namespace independence {

using base::Kind;
using base::Nothing;
using base::Problem;
using base::Result;
namespace json = boost::json;

namespace {

constexpr std::size_t largest_file = 1 << 20;
constexpr std::size_t most_indicators_in_file = 16;
constexpr std::size_t most_items = 400;

Problem missing_part(std::string_view part, std::string_view where)
{
    return { Kind::Malformed, instrument_missing_part,
        { { "part", std::string(part) }, { "where", std::string(where) } } };
}

Result<std::string> text_of(json::object const& from, std::string_view key, std::string_view where)
{
    auto const* found = from.if_contains(key);
    if (!found || !found->is_string() || found->get_string().empty())
        return missing_part(key, where);
    return std::string(found->get_string());
}

std::string text_or_nothing(json::object const& from, std::string_view key)
{
    auto const* found = from.if_contains(key);
    return found && found->is_string() ? std::string(found->get_string()) : std::string();
}

Result<json::array const*> list_of(json::object const& from, std::string_view key, std::string_view where)
{
    auto const* found = from.if_contains(key);
    if (!found || !found->is_array() || found->get_array().empty())
        return missing_part(key, where);
    return &found->get_array();
}

Result<Rational> fraction_of(json::object const& from, std::string_view key, std::string_view where)
{
    auto const* found = from.if_contains(key);
    if (!found || !found->is_array() || found->get_array().size() != 2)
        return missing_part(key, where);
    auto const& pair = found->get_array();
    if (!pair[0].is_int64() || !pair[1].is_int64())
        return missing_part(key, where);
    auto const over = pair[0].get_int64();
    auto const under = pair[1].get_int64();
    if (over < 0 || under < 1 || over > under || under > 10'000)
        return missing_part(key, where);
    return *Rational::of(over, under);
}

Result<ItemType> type_of(std::string const& item, std::string const& type)
{
    static constexpr std::pair<std::string_view, ItemType> types[] { { "yn", ItemType::YesNo },
        { "single", ItemType::Single }, { "multi", ItemType::Multiple }, { "int0-3", ItemType::WholeTo3 },
        { "int0-7", ItemType::WholeTo7 }, { "rupiah", ItemType::Rupiah }, { "yn_text", ItemType::YesNoText } };
    for (auto const& [word, meant] : types) {
        if (word == type)
            return meant;
    }
    return Problem { Kind::Malformed, instrument_unknown_type, { { "item", item }, { "type", type } } };
}

Result<std::vector<Option>> options_of(json::object const& from, Item const& item)
{
    std::vector<Option> out;
    bool const needed = item.type == ItemType::Single || item.type == ItemType::Multiple;
    if (!needed && !from.contains("options"))
        return out;
    for (auto const& each : *TRY(list_of(from, "options", item.id))) {
        if (!each.is_object() || !each.get_object().contains("code") || !each.get_object().at("code").is_int64())
            return missing_part("options", item.id);
        auto const code = each.get_object().at("code").get_int64();
        if (code < 0 || code > 96)
            return missing_part("options", item.id);
        if (std::ranges::find(out, static_cast<int>(code), &Option::code) != out.end())
            return Problem { Kind::Malformed, instrument_twice, { { "name", item.id + " " + std::to_string(code) } } };
        Option option { static_cast<int>(code), {}, {} };
        option.id = TRY(text_of(each.get_object(), "id", item.id));
        option.en = TRY(text_of(each.get_object(), "en", item.id));
        out.push_back(std::move(option));
    }
    return out;
}

// Reads in two passes: names first, because an expression may name an item that comes later.
class Reading {
public:
    explicit Reading(json::object const& file)
        : m_file(file)
    {
    }

    Result<Instrument> whole()
    {
        TRY(head());
        TRY(collect_items());
        TRY(collect_names());
        TRY(expressions());
        TRY(weights());
        TRY(cutoffs());
        TRY(no_cycles());
        return std::move(m_out);
    }

private:
    Result<Nothing> head()
    {
        m_out.name = TRY(text_of(m_file, "instrument", "instrument"));
        m_out.version = TRY(text_of(m_file, "version", "instrument"));
        m_out.licence = text_or_nothing(m_file, "licence_intended");
        for (auto const& each : *TRY(list_of(m_file, "dimensions", "instrument"))) {
            if (!each.is_string())
                return missing_part("dimensions", "instrument");
            m_out.dimensions.emplace_back(each.get_string());
        }
        return Nothing {};
    }

    Result<Nothing> collect_items()
    {
        for (auto const& each : *TRY(list_of(m_file, "pre", "instrument")))
            TRY(collect_item(each, -1));
        auto const* indicators = TRY(list_of(m_file, "indicators", "instrument"));
        if (indicators->size() > most_indicators_in_file)
            return Problem { Kind::TooLarge, instrument_too_large };
        for (auto const& each : *indicators)
            TRY(collect_indicator(each));
        return Nothing {};
    }

    Result<Nothing> collect_indicator(json::value const& from)
    {
        if (!from.is_object())
            return missing_part("indicators", "instrument");
        auto const& o = from.get_object();
        Indicator out;
        out.code = TRY(text_of(o, "code", "indicators"));
        out.name_id = TRY(text_of(o, "name_id", out.code));
        out.name_en = TRY(text_of(o, "name_en", out.code));
        out.note = text_or_nothing(o, "note");
        auto const dimension = TRY(text_of(o, "dimension", out.code));
        auto const found = std::ranges::find(m_out.dimensions, dimension);
        if (found == m_out.dimensions.end())
            return Problem { Kind::Malformed, instrument_unknown_dimension,
                { { "indicator", out.code }, { "dimension", dimension } } };
        if (std::ranges::find(m_out.indicators, out.code, &Indicator::code) != m_out.indicators.end())
            return Problem { Kind::Malformed, instrument_twice, { { "name", out.code } } };
        out.dimension = static_cast<int>(found - m_out.dimensions.begin());
        auto const place = static_cast<int>(m_out.indicators.size());
        m_out.indicators.push_back(std::move(out));
        m_indicator_objects.push_back(&o);
        for (auto const& each : *TRY(list_of(o, "items", m_out.indicators.back().code)))
            TRY(collect_item(each, place));
        return Nothing {};
    }

    Result<Nothing> collect_item(json::value const& from, int indicator)
    {
        if (!from.is_object())
            return missing_part("items", "instrument");
        if (m_out.items.size() >= most_items)
            return Problem { Kind::TooLarge, instrument_too_large };
        auto const& o = from.get_object();
        Item out;
        out.id = TRY(text_of(o, "id", "items"));
        out.id_text = TRY(text_of(o, "id_text", out.id));
        out.en_text = TRY(text_of(o, "en_text", out.id));
        auto const type = TRY(text_of(o, "type", out.id));
        out.type = TRY(type_of(out.id, type));
        out.options = TRY(options_of(o, out));
        out.indicator = indicator;
        if (auto const* alone = o.if_contains("private"))
            out.hearing = alone->is_bool() && !alone->get_bool() ? Hearing::Anyone : Hearing::Alone;
        if (out.type != ItemType::Multiple && !out.options.empty())
            out.lowest = std::ranges::min(out.options, {}, &Option::code).code;
        if (auto const* counts = o.if_contains("counts_as")) {
            if (!counts->is_int64())
                return missing_part("counts_as", out.id);
            out.counts_as = counts->get_int64();
        }
        if (indicator >= 0)
            m_out.indicators.back().items.push_back(static_cast<int>(m_out.items.size()));
        m_out.items.push_back(std::move(out));
        m_item_objects.push_back(&o);
        return Nothing {};
    }

    Result<Nothing> collect_names()
    {
        std::set<std::string> seen;
        for (auto const& item : m_out.items)
            m_out.names.push_back({ item.id, item.type == ItemType::Multiple });
        m_out.names.push_back({ "T1" });
        m_out.names.push_back({ "T2" });
        for (auto const& each : m_out.names) {
            if (!seen.insert(each.name).second)
                return Problem { Kind::Malformed, instrument_twice, { { "name", each.name } } };
        }
        return Nothing {};
    }

    Result<Nothing> expressions()
    {
        for (std::size_t i = 0; i < m_out.items.size(); ++i) {
            m_out.items[i].show_if = TRY(condition(*m_item_objects[i], "show_if", m_out.items[i].id));
            m_out.items[i].not_asked_if = TRY(condition(*m_item_objects[i], "not_asked_if", m_out.items[i].id));
        }
        for (std::size_t i = 0; i < m_out.indicators.size(); ++i) {
            auto& indicator = m_out.indicators[i];
            auto const adequate = TRY(text_of(*m_indicator_objects[i], "adequate", indicator.code));
            indicator.adequate = TRY(Expression::parse(adequate, m_out.names));
            auto const score100 = TRY(text_of(*m_indicator_objects[i], "score100", indicator.code));
            indicator.score100 = TRY(Expression::parse(score100, m_out.names));
        }
        return Nothing {};
    }

    Result<std::optional<Expression>> condition(json::object const& from, std::string_view key, std::string_view where)
    {
        if (!from.contains(key))
            return std::optional<Expression> {};
        auto const text = TRY(text_of(from, key, where));
        auto parsed = TRY(Expression::parse(text, m_out.names));
        return std::optional<Expression> { std::move(parsed) };
    }

    Result<Nothing> weights()
    {
        std::vector<Rational> weights;
        std::int64_t under = 1;
        for (std::size_t i = 0; i < m_out.indicators.size(); ++i) {
            auto const weight = TRY(fraction_of(*m_indicator_objects[i], "weight", m_out.indicators[i].code));
            under = std::lcm(under, weight.under());
            if (weight.over() == 0 || under > 1'000'000)
                return Problem { Kind::Malformed, instrument_weights };
            weights.push_back(weight);
        }
        std::int64_t sum = 0;
        for (std::size_t i = 0; i < weights.size(); ++i) {
            auto const over = weights[i].over() * (under / weights[i].under());
            m_out.indicators[i].weight = static_cast<std::uint32_t>(over);
            sum += over;
        }
        if (sum != under)
            return Problem { Kind::Malformed, instrument_weights };
        m_out.weight_total = static_cast<std::uint32_t>(under);
        return Nothing {};
    }

    Result<Nothing> cutoffs()
    {
        auto const* overall = m_file.if_contains("overall_cutoff");
        if (!overall || !overall->is_object())
            return missing_part("overall_cutoff", "instrument");
        auto const least = TRY(fraction_of(overall->get_object(), "adequate_at_least", "overall_cutoff"));
        if (least.over() == 0)
            return Problem { Kind::Malformed, instrument_cutoff, { { "part", "overall_cutoff" } } };
        // The smallest whole number of weights that reaches the fraction.
        auto const total = static_cast<std::int64_t>(m_out.weight_total);
        m_out.adequate_at_least
            = static_cast<std::uint32_t>((least.over() * total + least.under() - 1) / least.under());
        auto const dimension = TRY(fraction_of(m_file, "dimension_cutoff", "instrument"));
        auto const& pair = m_file.at("dimension_cutoff").get_array();
        if (dimension.over() == 0)
            return Problem { Kind::Malformed, instrument_cutoff, { { "part", "dimension_cutoff" } } };
        m_out.dimension_at_least = static_cast<std::uint32_t>(pair[0].get_int64());
        m_out.dimension_of = static_cast<std::uint32_t>(pair[1].get_int64());
        for (auto const& each : *TRY(list_of(m_file, "bands", "instrument")))
            TRY(band(each));
        std::ranges::sort(m_out.bands, std::greater(), &Band::at_least);
        if (m_out.bands.back().at_least != 0)
            return Problem { Kind::Malformed, instrument_cutoff, { { "part", "bands" } } };
        return Nothing {};
    }

    Result<Nothing> band(json::value const& from)
    {
        if (!from.is_object() || !from.get_object().contains("min") || !from.get_object().at("min").is_int64())
            return missing_part("bands", "instrument");
        auto const& o = from.get_object();
        auto const least = o.at("min").get_int64();
        if (least < 0 || least > m_out.weight_total)
            return Problem { Kind::Malformed, instrument_cutoff, { { "part", "bands" } } };
        Band out { static_cast<std::uint32_t>(least), {}, {} };
        out.id = TRY(text_of(o, "id", "bands"));
        out.en = TRY(text_of(o, "en", "bands"));
        m_out.bands.push_back(std::move(out));
        return Nothing {};
    }

    // Conditions of items form a graph; walked with a list of its own, not with the stack.
    Result<Nothing> no_cycles()
    {
        enum class Seen { Not, Open, Done };
        std::vector<Seen> seen(m_out.items.size(), Seen::Not);
        std::vector<int> open;
        for (int start = 0; start < static_cast<int>(m_out.items.size()); ++start) {
            open.push_back(start);
            while (!open.empty()) {
                auto const at = static_cast<std::size_t>(open.back());
                if (seen[at] != Seen::Not) {
                    seen[at] = Seen::Done;
                    open.pop_back();
                    continue;
                }
                seen[at] = Seen::Open;
                for (int const needed : needs(m_out.items[at])) {
                    auto const state = seen[static_cast<std::size_t>(needed)];
                    if (state == Seen::Open)
                        return Problem { Kind::Malformed, instrument_cycle, { { "item", m_out.items[at].id } } };
                    if (state == Seen::Not)
                        open.push_back(needed);
                }
            }
        }
        return Nothing {};
    }

    std::vector<int> needs(Item const& item) const
    {
        std::vector<int> out;
        for (auto const* condition : { &item.show_if, &item.not_asked_if }) {
            if (!*condition)
                continue;
            for (int const name : (*condition)->names_used()) {
                if (name < static_cast<int>(m_out.items.size()))
                    out.push_back(name);
            }
        }
        return out;
    }

    json::object const& m_file;
    std::vector<json::object const*> m_item_objects;
    std::vector<json::object const*> m_indicator_objects;
    Instrument m_out;
};

}

Result<Instrument> read_instrument(std::string_view text)
{
    if (text.size() > largest_file)
        return Problem { Kind::TooLarge, instrument_too_large };
    json::error_code failed;
    json::parse_options options;
    options.max_depth = 16;
    auto const file = json::parse(text, failed, {}, options);
    if (failed)
        return Problem { Kind::Malformed, instrument_not_json, { { "why", failed.message() } } };
    if (!file.is_object())
        return missing_part("instrument", "instrument");
    return Reading(file.get_object()).whole();
}

}
