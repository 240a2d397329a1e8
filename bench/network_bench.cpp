// The network of 100,000 women and 1,000,000 ties, analysed, with its progress: invented women of 400 villages, of
// whose ties one in twenty leads out of her village; one woman in fifty is not tied to anybody.
#include "domain/network/network_analysis.h"

#include <chrono>
#include <cstdio>
#include <ctime>
#include <random>
#include <string>

namespace {

constexpr int village = 250;
constexpr unsigned seed = 7;

bool stands_alone(int woman)
{
    constexpr int one_in = 50;
    return woman % one_in == 0;
}

std::vector<network::Pair> invented(int women, std::size_t ties)
{
    constexpr int leads_out = 20;
    std::mt19937 chance(seed); // the same on every machine
    auto const below = [&](int most) { return static_cast<int>(chance() % static_cast<unsigned>(most)); };
    std::vector<network::Pair> made;
    while (made.size() < ties) {
        while (made.size() < ties) {
            auto const one = below(women);
            auto const other = below(leads_out) == 0 ? below(women) : one / village * village + below(village);
            if (!stands_alone(one) && !stands_alone(other))
                made.push_back({ one, other });
        }
        made = network::tidied(std::move(made));
    }
    return made;
}

void measure(int women, std::size_t many)
{
    using Clock = std::chrono::steady_clock;
    auto const ties = invented(women, many);
    auto const begun = Clock::now();
    auto const begun_working = std::clock();
    auto const seconds = [&] { return std::chrono::duration<double>(Clock::now() - begun).count(); };
    auto const worked = [&] { return static_cast<double>(std::clock() - begun_working) / CLOCKS_PER_SEC; };
    std::printf("%d women, %zu ties (seconds, and of them of the processor)\n", women, ties.size());
    auto const found = network::analyse(women, ties, [&](double done, std::string_view next) {
        std::printf("  %3.0f %%  %5.2f s  %5.2f s  %s\n", done * 100, seconds(), worked(), std::string(next).c_str());
        std::fflush(stdout);
    });
    std::printf("  %d parts, %d groups, brokers by the shortest ways from %d women\n", found.parts, found.groups,
        found.asked_from);
}

}

int main()
{
    constexpr int thousand = 1000;
    measure(thousand, 10 * thousand);
    measure(10 * thousand, 100 * thousand);
    measure(100 * thousand, 1000 * thousand);
}
