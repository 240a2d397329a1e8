// The network of 100,000 women and 1,000,000 ties, analysed, with its progress: invented women of 400 villages, of
// whose ties one in twenty leads out of her village; one woman in fifty is not tied to anybody. Then the whole way of
// such a community: read from the database, worked out, kept, and shown.
#include "app/slices.h"
#include "bench/community.h"
#include "bench/scratch.h"
#include "domain/network/network_store.h"

#include <algorithm>
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

using Clock = std::chrono::steady_clock;

void measure(int women, std::size_t many)
{
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

// How long it takes, and how long the processor works for it.
struct Took {
    double seconds = 0;
    double worked = 0;
};

double processor_seconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

template <class Work>
Took time_of(Work const& work)
{
    auto const begun = Clock::now();
    auto const begun_working = processor_seconds();
    work();
    return { std::chrono::duration<double>(Clock::now() - begun).count(), processor_seconds() - begun_working };
}

// Half of the ties are told: six to ten women by each of those who were asked. The others are of women who came to the
// same four sessions, twelve to each. The same in each year before.
class Books {
public:
    Books(bench::Community& community, int women)
        : m_community(community)
        , m_women(women)
        , m_today(base::date_in(base::Zone::Wita, base::clock_now()))
    {
    }
    void fill(int years)
    {
        constexpr int apart = 400; // days
        m_community.database().write_now("", [&](sql::Connection& connection) {
            sql::Write db(connection, base::uuid_of("bench"));
            for (int n = 0; n < m_women; ++n)
                register_woman(db, n);
            for (int year = 0; year < years; ++year)
                fill(db, base::Date::from_days(m_today.days() - year * apart));
            return true;
        });
    }
    base::Date today() const { return m_today; }

private:
    static constexpr int at_a_session = 12;
    base::ChapterId const& chapter() const { return m_community.chapter(); }
    // As the program makes them: those of one day lie together.
    static std::string id(std::string const& name, base::Date day)
    {
        auto const at = base::instant_of(day, {}, base::Zone::Wita);
        return base::uuid_near(base::new_uuid(at), name + "/" + day.text());
    }
    static std::string woman(int n) { return base::uuid_of("woman " + std::to_string(n)); }
    static std::string village_of(int n)
    {
        constexpr int villages_each = 20;
        auto const village_no = n / village;
        auto two = std::to_string(10 + village_no / villages_each);
        return "64.72." + two + "." + std::to_string(1001 + village_no % villages_each);
    }
    void fill(sql::Write& db, base::Date day)
    {
        for (int n = 0; n < m_women; ++n)
            if (!stands_alone(n))
                ask(db, n, day);
        for (int first = 0; first < m_women; first += at_a_session)
            for (int nth = 0; nth < 4; ++nth)
                hold(db, first, nth, day);
    }
    void register_woman(sql::Write& db, int n)
    {
        auto const name = "ibu " + std::to_string(m_chance() % 1'000'000);
        db.run(R"sql(
            INSERT INTO member (chapter_id, member_id, full_name, nickname, phone, phone_owner, safe_to_message,
                village_code, rt, landmark, business, is_member, registered_on, search_key, name_key, revision)
            VALUES (?1, ?2, ?3, '', '', 0, 0, ?4, '', '', '', 1, '2026-08-01', ?3, ?3, 1))sql",
            chapter(), woman(n), name, village_of(n));
    }
    void ask(sql::Write& db, int n, base::Date day)
    {
        constexpr int leads_out = 20;
        auto const round = id("round " + std::to_string(n), day);
        db.run(R"sql(
            INSERT INTO consent (chapter_id, consent_id, member_id, purpose, notice_version, notice_sha256, channel,
                witness, place, given_on, noted_by, noted_at)
            VALUES (?1, ?2, ?3, 'network', 1, '', 0, '', '', ?4, '', 0))sql",
            chapter(), round, woman(n), day);
        db.run(R"sql(
            INSERT INTO network_round (chapter_id, round_id, member_id, consent_id, asked_on, way, noted_by, noted_at)
            VALUES (?1, ?2, ?3, ?2, ?4, 0, '', 0))sql",
            chapter(), round, woman(n), day);
        for (int nth = 0; nth < 5; ++nth) {
            auto const out = below(leads_out) == 0;
            auto const named = out ? below(m_women) : n / village * village + below(village);
            if (!stands_alone(named) && named != n)
                db.run(R"sql(
                    INSERT INTO network_answer (chapter_id, answer_id, round_id, question, named_id, noted_by, noted_at)
                    VALUES (?1, ?2, ?3, ?4, ?5, '', 0))sql",
                    chapter(), base::uuid_near(round, round + std::to_string(nth)), round, nth % 3, woman(named));
        }
    }
    void hold(sql::Write& db, int first, int nth, base::Date day)
    {
        auto const session = id("session " + std::to_string(first) + "/" + std::to_string(nth), day);
        db.run("INSERT INTO session (chapter_id, session_id, noted_by, noted_at) VALUES (?1, ?2, '', 0)", chapter(),
            session);
        db.run(R"sql(
            INSERT INTO session_plan (chapter_id, session_id, version, programme_id, title, place, landmark,
                village_code, held_on, starts_at, ends_at, trainer, notes, is_public, noted_by, noted_at)
            VALUES (?1, ?2, 0, 'moci', 'Kelas', 'Balai', '', ?3, ?4, 540, 660, '', '', 0, '', 0))sql",
            chapter(), session, village_of(first), day);
        db.run(R"sql(
            INSERT INTO session_ending (chapter_id, session_id, state, because, noted_by, noted_at)
            VALUES (?1, ?2, 1, '', '', 0))sql",
            chapter(), session);
        for (int n = first; n < std::min(first + at_a_session, m_women); ++n)
            if (!stands_alone(n))
                db.run(R"sql(
                    INSERT INTO attendance (chapter_id, session_id, member_id, version, mark, noted_by, noted_at)
                    VALUES (?1, ?2, ?3, 0, 0, '', 0))sql",
                    chapter(), session, woman(n));
    }
    int below(int most) { return static_cast<int>(m_chance() % static_cast<unsigned>(most)); }

    bench::Community& m_community;
    int m_women;
    base::Date m_today;
    std::mt19937 m_chance { seed };
};

base::Chore working_out()
{
    for (auto const& slice : app::all_slices())
        for (auto const& chore : slice.chores)
            if (chore.name == "network.work_out")
                return chore;
    throw std::runtime_error("there is no such chore");
}

void say(char const* what, Took const& took)
{
    std::printf("  %-28s %7.3f s  %7.3f s\n", what, took.seconds, took.worked);
    std::fflush(stdout);
}

void measure_whole(bench::Community& community, int women)
{
    Books books(community, women);
    auto& database = community.database();
    std::printf("%d women in the database (seconds, and of them of the processor)\n", women);
    say("filled", time_of([&] { books.fill(1); }));
    std::optional<network::Community> known;
    say("read", time_of([&] {
        database.read([&](sql::Read& db) { known = network::read_community(db, community.chapter(), books.today()); });
    }));
    std::optional<network::Overview> overview;
    say("worked out", time_of([&] { overview = network::work_out(*known); }));
    std::optional<base::ChoreFact> next;
    say("both, by the chore",
        time_of([&] { database.read([&](sql::Read& db) { next = working_out().next(db, { base::clock_now() }); }); }));
    say("kept", time_of([&] { fact::note(database, next->fact, next->work).value(); }));
    say("read for a page", time_of([&] {
        database.read([&](sql::Read& db) { (void)network::kept_result(db, community.chapter(), {}); });
    }));
    std::printf("  %lld ties, %zu women alone, %zu brokers, %zu links between villages\n",
        static_cast<long long>(overview->figures.ties), overview->alone.size(), overview->brokers.size(),
        overview->links.size());
}

void measure_small(bench::Community& community, int women, int years)
{
    Books books(community, women);
    auto& database = community.database();
    std::printf("%d women with %d years in the database\n", women, years);
    books.fill(years);
    network::Community known;
    auto const read = [&] {
        database.read([&](sql::Read& db) { known = network::read_community(db, community.chapter(), books.today()); });
    };
    say("read for the first time", time_of(read));
    say("read again", time_of(read));
    network::Overview overview;
    say("worked out", time_of([&] { overview = network::work_out(known); }));
    std::printf("  %lld ties\n", static_cast<long long>(overview.figures.ties));
}

}

int main(int argc, char** argv)
{
    constexpr int thousand = 1000;
    measure(thousand, 10 * thousand);
    measure(10 * thousand, 100 * thousand);
    measure(100 * thousand, 1000 * thousand);
    bench::Scratch const scratch;
    {
        bench::Community community(argc > 1 ? argv[1] : scratch.file("network.db"));
        measure_whole(community, 100 * thousand);
    }
    bench::Community small(argc > 2 ? argv[2] : scratch.file("small.db"));
    measure_small(small, network::most_at_once, 10);
}
