// A register of 50,000 rows comes in: how long until the upload is answered, until it is read, compared and saved, and
// how long somebody else who notes something meanwhile waits for the one writer.
#include "bench/community.h"
#include "bench/scratch.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;

double ms_since(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

std::string roster(int rows)
{
    std::string csv = "No;Nama;Kelurahan;RT;No HP;Tahun Lahir;Usaha;Agama\r\n";
    for (int n = 0; n < rows; ++n)
        csv += std::to_string(n + 1) + ";Contoh " + std::string(1, static_cast<char>('A' + n % 26)) + "ariah "
            + std::to_string(n * 7919 % 1'000'000) + "x;" + (n % 2 ? "Bukuan;" : "Bantuas;")
            + std::to_string(n % 40 + 1) + ";0812" + std::to_string(10'000'000 + n) + ";"
            + std::to_string(1960 + n % 40) + ";kue basah;Islam\r\n";
    return csv;
}

// Somebody else's notes, one after another, and how long each waits.
class Other {
public:
    explicit Other(sql::Database& database)
        : m_thread([this, &database] {
            while (!m_done) {
                auto const start = Clock::now();
                database.write_now("", [](sql::Connection&) { return true; });
                m_waited.push_back(ms_since(start));
                std::this_thread::sleep_for(std::chrono::milliseconds(2));
            }
        })
    {
    }
    void tell(char const* during)
    {
        m_done = true;
        m_thread.join();
        std::sort(m_waited.begin(), m_waited.end());
        std::printf("  others wait while it is %-9s p50 %6.1f ms   p99 %6.1f ms   at most %6.1f ms\n", during,
            m_waited[m_waited.size() / 2], m_waited[m_waited.size() * 99 / 100], m_waited.back());
    }

private:
    std::atomic<bool> m_done = false;
    std::vector<double> m_waited;
    std::thread m_thread;
};

std::string post(bench::Community& community, std::string const& path, form::Typed typed)
{
    permit::Mandate const mandate { base::AccountId(community.chapter().text()), community.chapter(), "Bench",
        base::Zone::Wita, permit::officers, "Ketua" };
    auto const led = community.pages().post_as(mandate, path, std::move(typed));
    if (!led)
        throw std::runtime_error(path + " is refused: " + std::string(led.problem().code->name));
    return led.value().where.text();
}

void do_all(bench::Community& community, char const* what)
{
    Other other(community.database());
    auto const start = Clock::now();
    while (community.pages().do_chores()) { }
    auto const took = ms_since(start);
    other.tell(what);
    std::printf("  %s: %.1f s\n", what, took / 1000);
}

}

int main()
{
    bench::Scratch const scratch;
    {
        bench::Community community(scratch.file("roster.sqlite"));
        form::Typed upload;
        upload.add_upload("file", { "daftar.csv", roster(50'000) });
        std::string import;
        {
            Other other(community.database());
            auto const start = Clock::now();
            import = post(community, "/members/import", std::move(upload));
            auto const took = ms_since(start);
            other.tell("uploaded");
            std::printf("  upload of 50,000 rows answered after %.0f ms\n", took);
        }
        do_all(community, "read");
        post(community, import + "/confirm", {});
        do_all(community, "saved");
        community.database().read([&](sql::Read& db) {
            std::printf("  women in the end: %lld\n", static_cast<long long>(db.count("SELECT COUNT(*) FROM member")));
        });
    }
}
