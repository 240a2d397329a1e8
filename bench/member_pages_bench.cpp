// Pages of the secretariat at 1,000, 10,000 and 100,000 women: time of whole answers on loopback, and of the program
// itself, begun on a copy of the same file, how long until it answers and what memory it takes. The rows are put in by
// hand, as the slice's store would, since only reading is measured here.
#include "bench/community.h"
#include "bench/loopback.h"
#include "bench/scratch.h"
#include "domain/member/member_search.h"
#include "tests/stories/server.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;

double ms_since(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

long resident_mib(std::string const& process)
{
    std::ifstream status("/proc/" + process + "/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmRSS:"))
            return std::stol(line.substr(6)) / 1024;
    return 0;
}

constexpr std::array<std::string_view, 20> names { "siti", "nur", "sri", "dewi", "rina", "aminah", "fatimah", "lestari",
    "wahyuni", "rahayu", "halimah", "kartini", "mulyani", "jamilah", "sumarni", "permata", "yuliana", "suryani",
    "hartini", "masitah" };

// "siti aminah 000012": every fifth is called siti; every seven-hundredth bears a rare name.
std::string name_of(int n)
{
    char number[16];
    std::snprintf(number, sizeof number, "%06d", n * 7919 % 1'000'000);
    std::string const rare = n % 700 == 3 ? "zenobia " : "";
    return rare + std::string(n % 5 == 0 ? "siti" : names[static_cast<std::size_t>(n) * 7 % names.size()]) + " "
        + std::string(names[static_cast<std::size_t>(n) / 3 % names.size()]) + " " + number;
}

std::string id_of(int n)
{
    return base::uuid_of("woman/" + std::to_string(n));
}

void put_women(bench::Community& community, int from, int to)
{
    community.database().write_now("", [&](sql::Connection& connection) {
        sql::Write db(connection, "bench");
        for (int n = from; n < to; ++n) {
            auto const name = name_of(n);
            std::string const village = n % 2 ? "64.72.01.1005" : "64.72.01.1001";
            db.run(R"sql(
                INSERT INTO member (chapter_id, member_id, full_name, nickname, phone, phone_owner, safe_to_message,
                    village_code, rt, landmark, birth_year, business, is_member, registered_on, search_key, name_key,
                    revision, merged_into)
                VALUES (?1, ?2, ?3, '', '', 0, 0, ?4, '1', '', NULL, '', 1, '2026-01-01', ?3, ?3, 1, NULL))sql",
                community.chapter(), id_of(n), name, village);
            for (auto const& word : member::words_to_find(name, "+62812" + std::to_string(1'000'000 + n)))
                for (auto const& place : { std::string(), village })
                    db.run("INSERT INTO member_word (chapter_id, place, word, member_id) VALUES (?1, ?2, ?3, ?4)",
                        community.chapter(), place, word, id_of(n));
        }
        return true;
    });
}

void measure(bench::Community& community, std::string const& path)
{
    bench::Client client(community.port());
    std::vector<double> took;
    for (int n = 0; n < 220; ++n) {
        auto const start = Clock::now();
        auto const head = client.get(path, community.headers());
        if (!head.starts_with("HTTP/1.1 200"))
            throw std::runtime_error(path + " answered " + head.substr(0, 20));
        if (n >= 20)
            took.push_back(ms_since(start));
    }
    std::sort(took.begin(), took.end());
    std::printf("  %-62s p50 %7.2f ms   p99 %7.2f ms   %6.1f KB\n", path.c_str(), took[took.size() / 2],
        took[took.size() * 99 / 100], static_cast<double>(client.bytes) / 1024);
}

// The program as a secretariat starts it: until it has answered its first page, then until it has answered the home
// page, a long list and a search.
void start_program(bench::Scratch const& scratch, bench::Community const& community, int women)
{
    auto const program = std::filesystem::canonical("/proc/self/exe").parent_path().parent_path() / "berdaya";
    auto const copy = scratch.file("copy-" + std::to_string(women) + ".sqlite");
    stories::run({ program, "backup", "--database", "sqlite:" + scratch.file("pages.sqlite"), "--to", copy });
    auto const start = Clock::now();
    stories::Server const server(program, "sqlite:" + copy, scratch.file(""));
    bench::Client client(static_cast<unsigned short>(server.port()));
    client.get("/sign-in", "");
    auto const answered = ms_since(start);
    auto const process = std::to_string(server.process());
    auto const at_rest = resident_mib(process);
    for (auto const* const path : { "/home", "/members", "/members?q=siti", "/sessions", "/independence" })
        if (!client.get(path, community.headers()).starts_with("HTTP/1.1 200"))
            throw std::runtime_error(std::string(path) + " of the started program");
    std::printf(
        "  started on a copy of %.0f MB: first answer after %.0f ms; memory %ld MiB, after five pages %ld MiB\n",
        static_cast<double>(std::filesystem::file_size(copy)) / 1e6, answered, at_rest, resident_mib(process));
}

}

int main()
{
    bench::Scratch const scratch;
    {
        auto const start = Clock::now();
        bench::Community community(scratch.file("pages.sqlite"));
        std::printf("from nothing to a signed-in chair: %.0f ms\n", ms_since(start));
        int there = 0;
        for (int const women : { 1'000, 10'000, 100'000 }) {
            put_women(community, there, women);
            there = women;
            std::printf("%d women\n", women);
            auto const deep = id_of(women * 3 / 4);
            for (auto const& path : std::vector<std::string> { "/home", "/members", "/members?from=" + deep,
                     "/members?village=64.72.01.1005", "/members?q=zeno", "/members?q=sit", "/members?q=s",
                     "/members?q=siti+aminah", "/members?q=siti+zenobia", "/members?q=siti&from=" + deep,
                     "/members?q=0812100", "/sessions", "/journeys", "/independence" })
                measure(community, path);
            std::printf("  memory %ld MiB, with the bench itself\n", resident_mib("self"));
            start_program(scratch, community, women);
        }
    }
}
