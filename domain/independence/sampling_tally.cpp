// The only loop that sees every row. Each profile is looked up as lanes of bytes: sixteen for inadequate, sixteen for
// inadequate and not yet independent. A psu adds lanes by 64-bit words and empties them into wide sums before a byte
// can overflow.
#include "domain/independence/sampling.h"

#include <algorithm>
#include <array>
#include <limits>

namespace independence {

namespace {

constexpr std::uint64_t one_woman = 1;
constexpr std::uint64_t one_not_yet = std::uint64_t { 1 } << 32;
constexpr std::uint32_t full = 255;

struct alignas(8) Lanes {
    std::array<std::uint64_t, 4> words {}; // 0, 1: inadequate in j; 2, 3: and not yet independent
    std::uint64_t counted { 0 }; // women in the low half, not yet independent in the high half
};

std::vector<Lanes> lanes_of(Rule const& rule)
{
    std::vector<Lanes> out(std::size_t { 1 } << rule.weights.size());
    for (std::size_t p = 0; p < out.size(); ++p) {
        bool const not_yet = rule.not_yet(static_cast<Profile>(p));
        out[p].counted = one_woman + (not_yet ? one_not_yet : 0);
        for (std::size_t j = 0; j < rule.weights.size(); ++j) {
            auto const bit = std::uint64_t { p >> j & 1 } << (j % 8 * 8);
            out[p].words[j / 8] |= bit;
            out[p].words[2 + j / 8] |= not_yet ? bit : 0;
        }
    }
    return out;
}

void empty_into(Totals& totals, std::size_t psu, Lanes& lanes)
{
    auto const d = static_cast<std::size_t>(totals.indicators);
    totals.women[psu] += static_cast<double>(lanes.counted & 0xffffffffu);
    totals.not_yet[psu] += static_cast<double>(lanes.counted >> 32);
    for (std::size_t j = 0; j < d; ++j) {
        totals.raw[psu * d + j] += static_cast<double>(lanes.words[j / 8] >> (j % 8 * 8) & 0xff);
        totals.censored[psu * d + j] += static_cast<double>(lanes.words[2 + j / 8] >> (j % 8 * 8) & 0xff);
    }
    lanes = {};
}

void count_rows(Totals& totals, Rule const& rule, Rows const& rows)
{
    auto const table = lanes_of(rule);
    std::vector<Lanes> sums(totals.psus);
    for (std::size_t i = 0; i < rows.profile.size(); ++i) {
        auto const& add = table[rows.profile[i]];
        auto& sum = sums[rows.psu[i]];
        for (std::size_t w = 0; w < 4; ++w)
            sum.words[w] += add.words[w];
        sum.counted += add.counted;
        if ((sum.counted & 0xffffffffu) == full)
            empty_into(totals, rows.psu[i], sum);
    }
    for (std::size_t psu = 0; psu < totals.psus; ++psu)
        empty_into(totals, psu, sums[psu]);
}

void weigh_rows(Totals& totals, Rule const& rule, Rows const& rows)
{
    auto const d = rule.weights.size();
    std::vector<char> not_yet(std::size_t { 1 } << d);
    for (std::size_t p = 0; p < not_yet.size(); ++p)
        not_yet[p] = rule.not_yet(static_cast<Profile>(p));
    for (std::size_t i = 0; i < rows.profile.size(); ++i) {
        auto const profile = rows.profile[i];
        auto const s = rows.weight[i];
        auto const censored = not_yet[profile] ? s : 0.0;
        auto* raw_sums = &totals.raw[rows.psu[i] * d];
        auto* censored_sums = &totals.censored[rows.psu[i] * d];
        totals.women[rows.psu[i]] += s;
        totals.not_yet[rows.psu[i]] += censored;
        for (std::size_t j = 0; j < d; ++j) {
            double const bit = profile >> j & 1;
            raw_sums[j] += bit * s;
            censored_sums[j] += bit * censored;
        }
    }
}

}

Totals tally(Rule const& rule, Rows const& rows, std::size_t psus)
{
    auto const d = rule.weights.size();
    auto const n = rows.profile.size();
    INVARIANT(rows.psu.size() == n && (rows.weight.empty() || rows.weight.size() == n), "one psu and weight per woman");
    Profile every_bit = 0;
    std::uint32_t last_psu = 0;
    for (std::size_t i = 0; i < n; ++i) {
        every_bit |= rows.profile[i];
        last_psu = std::max(last_psu, rows.psu[i]);
    }
    INVARIANT(n == 0 || (every_bit >> d == 0 && last_psu < psus), "profiles and psus lie within the design");
    Totals out { static_cast<int>(d), psus, std::vector<double>(psus), std::vector<double>(psus),
        std::vector<double>(psus * d), std::vector<double>(psus * d) };
    if (rows.weight.empty())
        count_rows(out, rule, rows);
    else
        weigh_rows(out, rule, rows);
    return out;
}

}
