// The role account at 2,000, 10,000, 100,000 and 1,000,000 expectations and as many deeds: each query, counted in the
// books and taken from the tally, the count behind the requests, and whole pages on loopback. On PostgreSQL:
//   tools/with_postgres build/release/bench/enactment_bench [most [least]]
// The rows are put in by hand, as the slices' stores would: of five years; one voice in ten said in public; two in five
// joined to another; one in three answered, some late, some undone; one in eight promised. For twenty deeds there are a
// meeting of mentoring and a notice carried, for fifty one support given on.
#include "bench/community.h"
#include "bench/loopback.h"
#include "bench/scratch.h"
#include "domain/enactment/account_tally.h"
#include "tests/fresh_database.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <functional>

namespace {

using Clock = std::chrono::steady_clock;
constexpr int five_years = 1826;
constexpr int times = 21;

double ms_since(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

base::Date today()
{
    return base::date_in(base::Zone::Wita, base::clock_now());
}

base::Date days_ago(std::int64_t days)
{
    return base::Date::from_days(today().days() - days);
}

std::string replaced(std::string text, std::string_view what, std::string const& by)
{
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
    return text;
}

// ---- What is put in -----------------------------------------------------------------------------------------------

// Numbers from 0, the days from five years ago until a year ahead, and the villages of the city.
constexpr std::string_view counting = R"sql(
    CREATE TABLE bench_number (n BIGINT NOT NULL PRIMARY KEY);
    CREATE TABLE bench_day (n BIGINT NOT NULL PRIMARY KEY, day TEXT NOT NULL);
    CREATE TABLE bench_village (n BIGINT NOT NULL PRIMARY KEY, code TEXT NOT NULL);
    INSERT INTO bench_number (n)
    WITH RECURSIVE counting (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM counting WHERE n + 1 < <MANY>)
    SELECT n FROM counting;
    INSERT INTO bench_village (n, code)
    SELECT ROW_NUMBER() OVER (ORDER BY v.code) - 1, v.code
    FROM area AS v JOIN area AS d ON d.code = v.parent_code
    WHERE d.parent_code = '64.72' AND v.kind = 'village';)sql";

// <id:X> is the id of row b.n of sort X, <day> the day of b.n, spread evenly over the five years.
constexpr std::string_view books = R"sql(
    INSERT INTO expectation SELECT '<C>', <id:a>, b.n % 6,
        (SELECT code FROM bench_village AS v WHERE v.n = b.n * 7919 % <VILLAGES>),
        'Kelas kue diteruskan sampai bisa menjual sendiri (contoh).', '', b.n % 3, NULL,
        CASE WHEN b.n % 10 = 3 THEN 1 ELSE 0 END, <day>, 'bench', b.n FROM bench_number AS b;
    INSERT INTO expectation_decision SELECT '<C>', <id:a>, 0, CASE WHEN b.n % 70 = 3 THEN 2 ELSE 1 END, 'contoh',
        'bench', b.n FROM bench_number AS b WHERE b.n % 10 = 3 AND b.n % 130 <> 3;
    INSERT INTO expectation_sorting SELECT '<C>', <id:a>, 0, <area:b.n * 31 % 97 % 9>, 'bench', b.n
        FROM bench_number AS b WHERE b.n % 33 <> 0;
    INSERT INTO expectation_sorting SELECT '<C>', <id:a>, 1, <area:b.n * 17 % 89 % 9>, 'bench', b.n
        FROM bench_number AS b WHERE b.n % 33 <> 0 AND b.n % 20 = 1;
    INSERT INTO expectation_joining SELECT '<C>', <id:c>, <id:a>,
        'a0000000-0000-7000-8000-' || CAST(100000000000 + b.n - b.n % 5 AS TEXT), 'bench', b.n
        FROM bench_number AS b WHERE b.n % 5 IN (1, 2) AND b.n % 10 <> 3;
    INSERT INTO expectation_parting SELECT '<C>', j.joining_id, 'contoh', 'bench', j.noted_at
        FROM expectation_joining AS j WHERE j.noted_at % 50 = 1;
    INSERT INTO deed SELECT '<C>', <id:d>, <area:b.n * 13 % 101 % 9>,
        'Kelas kue lanjutan dibuka di balai kelurahan (contoh).',
        (SELECT code FROM bench_village AS v WHERE v.n = b.n * 104729 % <VILLAGES>), <day>, 'bench', b.n
        FROM bench_number AS b;
    INSERT INTO deed_retraction SELECT '<C>', <id:d>, 'contoh', 'bench', b.n FROM bench_number AS b
        WHERE b.n % 50 = 7;
    INSERT INTO enactment_answer SELECT '<C>', <id:e>, <id:a>, 0,
        'd0000000-0000-7000-8000-' || CAST(100000000000 + b.n + <MANY> / 60 * (b.n % 7) / 3 AS TEXT), 'contoh',
        CASE WHEN b.n % 9 = 0 THEN 'Kelas kue sudah dibuka (contoh).' ELSE '' END, 'bench', b.n + 10
        FROM bench_number AS b WHERE b.n % 3 = 0 AND b.n + <MANY> / 60 * (b.n % 7) / 3 < <MANY>;
    INSERT INTO enactment_answer_undoing SELECT '<C>', a.answer_id, 'contoh', 'bench', a.noted_at
        FROM enactment_answer AS a WHERE a.noted_at % 50 = 13;
    INSERT INTO promise SELECT '<C>', <id:f>, <id:a>, 'Kelas dibuka lagi (contoh).',
        (SELECT day FROM bench_day AS d WHERE d.n = b.n * 1826 / <MANY> + 20 + b.n % 60), 'bench', b.n + 1
        FROM bench_number AS b WHERE b.n % 10 = 0 OR b.n % 70 = 6;
    INSERT INTO promise_withdrawal SELECT '<C>', p.promise_id, 'contoh', 'bench', p.noted_at FROM promise AS p
        WHERE p.noted_at % 200 = 1;
    INSERT INTO mentoring_circle VALUES ('<C>', 'circle', 'mentor', 'Menghitung harga (contoh).', '2020-01-01', 14,
        NULL, 'bench', 0);
    INSERT INTO mentoring_meeting SELECT '<C>', <id:1>, 'circle', <day>, 0, 'Mencatat belanja (contoh).', 'bench', b.n
        FROM bench_number AS b WHERE b.n % 20 = 4;
    INSERT INTO mentoring_present SELECT '<C>', m.meeting_id, 'mentee' FROM mentoring_meeting AS m;
    INSERT INTO mentoring_retraction SELECT '<C>', m.meeting_id, 'contoh', 'bench', m.noted_at
        FROM mentoring_meeting AS m WHERE m.noted_at % 1000 = 24;
    INSERT INTO notice VALUES ('<C>', 'notice', 'bench', 0);
    INSERT INTO notice_carriage SELECT '<C>', <id:2>, 'notice',
        (SELECT code FROM bench_village AS v WHERE v.n = b.n * 7919 % <VILLAGES>), <day>, 0, NULL, 'bench', b.n
        FROM bench_number AS b WHERE b.n % 20 = 9;
    INSERT INTO partner VALUES ('<C>', 'partner', 1, '2020-01-01', 'bench', 0);
    INSERT INTO partner_receipt VALUES ('<C>', 'receipt', 'partner', NULL, 0, 'Oven (contoh)', 1, 1, '2020-01-01', '',
        'bench', '', 'bench', 0);
    INSERT INTO partner_given SELECT '<C>', <id:3>, 'receipt', 2,
        (SELECT code FROM bench_village AS v WHERE v.n = b.n * 7919 % <VILLAGES>), 1, <day>, '', '', 'bench', b.n
        FROM bench_number AS b WHERE b.n % 50 = 21;
    INSERT INTO doing_tag VALUES ('<C>', 2, 'mentoring', 0, '0b9a7c10-0005-8000-8000-6578706563ff', 'bench', 0);
    INSERT INTO doing_tag VALUES ('<C>', 3, 'bulletin', 0, '0b9a7c10-0007-8000-8000-6578706563ff', 'bench', 0);
    INSERT INTO enactment_answer SELECT '<C>', <id:4>,
        'a0000000-0000-7000-8000-' || CAST(100000000000 + b.n - 4 AS TEXT), 2, <id:1>, 'contoh', '', 'bench', b.n + 10
        FROM bench_number AS b WHERE b.n % 100 = 4;
    INSERT INTO account_publication VALUES ('<C>', 0, 1, 'bench', 0);)sql";

std::string told(std::string text, base::ChapterId const& chapter, int many, std::int64_t villages)
{
    for (auto const sort : { "a", "c", "d", "e", "f", "1", "2", "3", "4" })
        text = replaced(std::move(text), std::string("<id:") + sort + ">",
            std::string("'") + sort + "0000000-0000-7000-8000-' || CAST(100000000000 + b.n AS TEXT)");
    for (auto const* const which : { "b.n * 31 % 97 % 9", "b.n * 17 % 89 % 9", "b.n * 13 % 101 % 9" })
        text = replaced(std::move(text), std::string("<area:") + which + ">",
            std::string("'0b9a7c10-000' || CAST(1 + ") + which + " AS TEXT) || '-8000-8000-6578706563ff'");
    text = replaced(std::move(text), "<day>",
        "(SELECT day FROM bench_day AS d WHERE d.n = b.n * 1826 / " + std::to_string(many) + ")");
    text = replaced(std::move(text), "<C>", chapter.text());
    text = replaced(std::move(text), "<VILLAGES>", std::to_string(villages));
    return replaced(std::move(text), "<MANY>", std::to_string(many));
}

void fill(bench::Community& community, int many)
{
    community.database().write_now("", [&](sql::Connection& connection) {
        sql::Write db(connection, "bench");
        connection.script(told(std::string(counting), community.chapter(), many, 0));
        for (int n = 0; n < five_years + 365; ++n)
            db.run("INSERT INTO bench_day (n, day) VALUES (?1, ?2)", n, days_ago(five_years - 1 - n));
        auto const villages = db.count("SELECT COUNT(*) FROM bench_village");
        connection.settle();
        connection.script(told(std::string(books), community.chapter(), many, villages));
        if (db.is_postgres())
            connection.script("ANALYZE"); // as autovacuum does within a minute
        return true;
    });
}

// ---- What is measured ---------------------------------------------------------------------------------------------

// Of whole rounds, and of the processor in them (with the bench's own part of a page).
struct Took {
    double ms = 0;
    double worked_ms = 0;
    double most_ms = 0;
};

Took median_of(int often, std::function<void()> const& work)
{
    std::vector<double> took;
    std::vector<double> worked;
    for (int n = 0; n < often; ++n) {
        auto const start = Clock::now();
        auto const begun_working = std::clock();
        work();
        worked.push_back(static_cast<double>(std::clock() - begun_working) * 1000 / CLOCKS_PER_SEC);
        took.push_back(ms_since(start));
    }
    std::ranges::sort(took);
    std::ranges::sort(worked);
    return { took[took.size() / 2], worked[worked.size() / 2], took.back() };
}

using Query = std::function<std::size_t(sql::Read&, enactment::Source)>;

using Queries = std::vector<std::pair<std::string_view, Query>>;

// A page from the middle of the list behind a figure, and what an expectation's page offers.
Queries pages_of_lists(base::ChapterId const& chapter, enactment::Period const& year, enactment::RoleAreaId const& area)
{
    using namespace enactment;
    constexpr int a_page = 50;
    ExpectationId const oldest("a0000000-0000-7000-8000-100000000000");
    Period const district { year.since, year.until, "64.72.03" };
    WhichVoices const waiting { { year }, VoiceState::Waiting, Age::Longer, today() };
    WhichVoices const answered { { district, area }, VoiceState::Answered, std::nullopt, today() };
    auto const voices = [=](sql::Read& db, Source from, WhichVoices const& which) {
        auto const days = days_of(voices_by_day(db, chapter, from, which.of.period), which);
        return voices_of(db, chapter, from, which, days, { sum_of(days) / 2, a_page }).size();
    };
    auto const done = [=](sql::Read& db, Source from, WhichDone const& which) {
        auto const days = days_of(done_by_day(db, chapter, from, which.of.period), which);
        return doings_of(db, chapter, from, which, days, { sum_of(days) / 2, a_page }).size();
    };
    auto const promised = [=](sql::Read& db, Source from, PromiseState state) {
        WhichPromises const which { year, state, today() };
        auto const days = promise_days(db, chapter, from, which);
        return promises_of(db, chapter, from, which, days, { sum_of(days) / 2, a_page }).size();
    };
    auto const heard = [=](sql::Read& db, std::string const& village) {
        return heard_by_officers(db, chapter, village, today(), { 0, 31 }).size();
    };
    return {
        { "has_much", [=](auto& db, auto) { return std::size_t { has_much(db, chapter) }; } },
        { "candidates",
            [=](auto& db, auto) { return candidates(db, chapter, *expected(db, chapter, oldest), 80).size(); } },
        { "a page of waiting", [=](auto& db, auto from) { return voices(db, from, waiting); } },
        { "a page of answered", [=](auto& db, auto from) { return voices(db, from, answered); } },
        { "a page of done", [=](auto& db, auto from) { return done(db, from, { { year } }); } },
        { "  that answers",
            [=](auto& db, auto from) {
                return done(db, from, { { year, area }, enactment::DoneState::Answering });
            } },
        { "a page of promises overdue",
            [=](auto& db, auto from) { return promised(db, from, PromiseState::Overdue); } },
        { "  not due yet", [=](auto& db, auto from) { return promised(db, from, PromiseState::Open); } },
        { "  kept", [=](auto& db, auto from) { return promised(db, from, PromiseState::Kept); } },
        { "heard_by_officers", [=](auto& db, auto) { return heard(db, ""); } },
        { "  of a village", [=](auto& db, auto) { return heard(db, "64.72.01.1001"); } },
    };
}

void measure_queries(bench::Community& community, bool by_the_books)
{
    using namespace enactment;
    auto const& chapter = community.chapter();
    Period const year { days_ago(365), today(), "" };
    Period const district { year.since, year.until, "64.72.03" };
    RoleAreaId const area("0b9a7c10-0005-8000-8000-6578706563ff");
    constexpr int most = 200;
    auto const expected = [&](sql::Read& db, Source from, OfAreas const& of) {
        return expected_of(db, chapter, from, of, voices_by_day(db, chapter, from, of.period), most).size();
    };
    Queries queries {
        { "voices_by_day", [&](auto& db, auto from) { return voices_by_day(db, chapter, from, year).size(); } },
        { "  of a district", [&](auto& db, auto from) { return voices_by_day(db, chapter, from, district).size(); } },
        { "done_by_area", [&](auto& db, auto from) { return done_by_area(db, chapter, from, year).size(); } },
        { "expected_of",
            [&](auto& db, auto from) {
                return expected(db, from, { year, area });
            } },
        { "  of a district",
            [&](auto& db, auto from) {
                return expected(db, from, { district, area });
            } },
        { "  not sorted",
            [&](auto& db, auto from) {
                return expected(db, from, { year, {}, true });
            } },
        { "done_of",
            [&](auto& db, auto) {
                return done_of(db, chapter, { year, area }, most).size();
            } },
        { "  of a district",
            [&](auto& db, auto) {
                return done_of(db, chapter, { district, area }, most).size();
            } },
        { "failed_promises",
            [&](auto& db, auto from) { return failed_promises(db, chapter, from, year, today(), 50).size(); } },
        { "  of a district",
            [&](auto& db, auto from) { return failed_promises(db, chapter, from, district, today(), 50).size(); } },
        { "answers_for_meeting",
            [&](auto& db, auto from) { return answers_for_meeting(db, chapter, from, year, 6).size(); } },
        { "answers_to_heard", [&](auto& db, auto from) { return answers_to_heard(db, chapter, from, "", 30).size(); } },
        { "  of a village",
            [&](auto& db, auto from) { return answers_to_heard(db, chapter, from, "64.72.01.1001", 30).size(); } },
    };
    for (auto& one : pages_of_lists(chapter, year, area))
        queries.push_back(std::move(one));
    for (auto const& [name, query] : queries) {
        std::size_t rows = 0;
        auto const took = [&](Source from, int often) {
            return median_of(often, [&] { community.database().read([&](sql::Read& db) { rows = query(db, from); }); });
        };
        auto const kept = took(Source::Tally, times);
        std::printf(
            "  %-20s %7.1f ms (processor %6.1f)  %5zu rows", std::string(name).c_str(), kept.ms, kept.worked_ms, rows);
        if (by_the_books) {
            auto const counted = took(Source::Books, 3);
            std::printf("   by the books alone %8.1f ms, ratio %.4f", counted.ms, kept.ms / counted.ms);
        }
        std::printf("\n");
        std::fflush(stdout);
    }
}

void measure_pages(bench::Community& community)
{
    bench::Client client(community.port());
    std::string const area = "/account/areas/0b9a7c10-0005-8000-8000-6578706563ff";
    for (auto const& path : std::vector<std::string> { "/account", "/account?district=64.72.03",
             "/account?since=" + days_ago(five_years).text(), "/account/sheet", area, area + "?district=64.72.03",
             "/account/areas/none", "/account/voices?state=Waiting&age=Longer&page=9",
             "/account/voices?role_area=none&state=Waiting", "/account/done?answering=yes&page=9",
             "/account/done?role_area=none&page=9", "/account/tags/Meeting/mentoring/done?page=9",
             "/answers/a0000000-0000-7000-8000-100000000000", "/account/tags", "/c/bench/account",
             "/c/bench/account?village=64.72.01.1001" }) {
        auto const took = median_of(times, [&] {
            auto const head = client.get(path, community.headers());
            if (!head.starts_with("HTTP/1.1 200"))
                throw std::runtime_error(path + " answered " + head.substr(0, 20));
        });
        std::printf("  %-68s %7.1f ms (processor %6.1f), at most %7.1f ms  %6.1f KB\n", path.c_str(), took.ms,
            took.worked_ms, took.most_ms, static_cast<double>(client.bytes) / 1024);
        std::fflush(stdout);
    }
}

// Each of the six statements of the count.
void measure_counts(bench::Community& community)
{
    using enactment::TallySort;
    constexpr std::array names { "voices", "doings", "promises", "kept promises", "answers", "public answers" };
    for (auto const sort : enactment::all_sorts) {
        std::size_t rows = 0;
        auto const took = median_of(1, [&] {
            community.database().read(
                [&](sql::Read& db) { rows = enactment::counted(db, community.chapter(), sort).size(); });
        });
        std::printf("    of it %-16s %8.0f ms  %6zu rows\n", names[static_cast<std::size_t>(sort)], took.ms, rows);
        std::fflush(stdout);
    }
}

void measure(int many)
{
    constexpr int most_by_the_books = 100'000;
    tests::FreshPlace const place;
    bench::Community community(place.place());
    auto const start = Clock::now();
    fill(community, many);
    std::printf("%d expectations and %d deeds (put in within %.0f s)\n", many, many, ms_since(start) / 1000);
    auto const count = median_of(1, [&] { community.pages().do_chores(); });
    std::printf(
        "  counted behind the requests within %.2f s (processor %.2f)\n", count.ms / 1000, count.worked_ms / 1000);
    measure_counts(community);
    measure_queries(community, many <= most_by_the_books);
    measure_pages(community);
}

}

int main(int count, char** words)
{
    bench::Scratch const scratch;
    int const most = count > 1 ? std::atoi(words[1]) : 1'000'000;
    int const least = count > 2 ? std::atoi(words[2]) : 0;
    for (int const many : { 2'000, 10'000, 100'000, 1'000'000 })
        if (many >= least && many <= most)
            measure(many);
}
