// The index with every standard error: 12 indicators, 1,000 sampling units. Asked of it, on one core: 1e5 women in
// 10 ms, 1e6 in 50 ms, 1e7 in 250 ms, and linear in rows (per_woman stays level).
#include "domain/independence/sampling.h"

#include <benchmark/benchmark.h>

using namespace independence;

namespace {

constexpr std::uint32_t psus = 1000;

struct Women {
    std::vector<Profile> profile;
    std::vector<std::uint32_t> psu;
    std::vector<double> weight;
};

std::uint64_t mixed(std::uint64_t x)
{
    x ^= x >> 30;
    x *= 0xbf58476d1ce4e5b9u;
    x ^= x >> 27;
    x *= 0x94d049bb133111ebu;
    return x ^ x >> 31;
}

Women made(std::size_t n)
{
    Women out;
    for (std::size_t i = 0; i < n; ++i) {
        auto const r = mixed(i + 1);
        out.profile.push_back(static_cast<Profile>(r & r >> 12 & 4095)); // a quarter inadequate
        out.psu.push_back(static_cast<std::uint32_t>((r >> 24) % psus)); // in no order: the hard case
        out.weight.push_back(1 + static_cast<double>(r >> 60));
    }
    return out;
}

void measure_rows(benchmark::State& state, bool weighted)
{
    auto const women = made(static_cast<std::size_t>(state.range(0)));
    auto const rule = iki12_rule();
    for (auto _ : state) {
        Rows rows { women.profile, women.psu };
        if (weighted)
            rows.weight = women.weight;
        auto const out = estimate(rule, tally(rule, rows, psus));
        benchmark::DoNotOptimize(out.M0.se);
    }
    state.counters["per_woman"] = benchmark::Counter(static_cast<double>(state.range(0)),
        benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert);
}

}

BENCHMARK_CAPTURE(measure_rows, counted, false)
    ->Arg(100'000)
    ->Arg(1'000'000)
    ->Arg(10'000'000)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(measure_rows, weighted, true)
    ->Arg(100'000)
    ->Arg(1'000'000)
    ->Arg(10'000'000)
    ->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();
