// What a phone's push takes while 2,000 phones wait for something new, and while many senders are slow; each against
// the same without them, in turns. And what a waiting phone costs in memory, its end of the line with it.
#include "base/sha256.h"
#include "bench/phone.h"
#include "bench/raw.h"
#include "bench/scratch.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <map>
#include <thread>

namespace {

using Clock = std::chrono::steady_clock;

constexpr int waiting_phones = 2'000;
constexpr int slow_senders = 300;
constexpr int pushes_a_second = 20;
constexpr int notes_each = 10;
constexpr auto phase = std::chrono::seconds(6);
constexpr auto longest_wait = std::chrono::seconds(26);
constexpr int rounds = 3;

std::string key_of(int n)
{
    auto const text = std::to_string(n);
    return std::string(43 - text.size(), 'w') + text;
}

// Phones of the chair's, put in by hand.
void put_phones(sql::Database& database)
{
    database.write_now("", [](sql::Connection& connection) {
        sql::Write db(connection, "bench");
        for (int n = 0; n < waiting_phones; ++n) {
            auto const id = base::uuid_of("waiting " + std::to_string(n));
            db.run("INSERT INTO device_invitation SELECT chapter_id, ?1, officer_id, ?1, 1, 1, 0, 0 FROM officer", id);
            db.run("INSERT INTO device SELECT chapter_id, ?1, ?1, officer_id, 'HP', ?2, 1 FROM officer", id,
                base::sha256_hex(key_of(n)));
        }
        return true;
    });
}

long resident_kib()
{
    std::ifstream status("/proc/self/status");
    std::string line;
    while (std::getline(status, line))
        if (line.starts_with("VmRSS:"))
            return std::stol(line.substr(6));
    return 0;
}

// Many connections on one thread. `next` is told what was answered ("" at first) and says what is asked next.
class Others {
public:
    using Next = std::function<std::string(int who, std::string const& answer)>;
    Others(unsigned short port, int count, Next next)
        : m_next(std::move(next))
        , m_epoll(epoll_create1(0))
    {
        for (int who = 0; who < count; ++who) {
            int const made = socket(AF_INET, SOCK_STREAM, 0);
            sockaddr_in to {};
            to.sin_family = AF_INET;
            to.sin_port = htons(port);
            to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
            if (connect(made, reinterpret_cast<sockaddr*>(&to), sizeof to) != 0)
                throw std::runtime_error("the server of the bench takes no more connections");
            epoll_event event {};
            event.events = EPOLLIN;
            event.data.fd = made;
            epoll_ctl(m_epoll, EPOLL_CTL_ADD, made, &event);
            m_people[made] = { who, {} };
            say(made, m_next(who, ""));
        }
        m_thread = std::thread([this] { listen(); });
    }
    ~Others()
    {
        m_is_over = true;
        m_thread.join();
        for (auto const& [made, one] : m_people)
            close(made);
        close(m_epoll);
    }
    Others(Others const&) = delete;
    Others& operator=(Others const&) = delete;

    // A byte more of what each has to say. Only for those to whom nothing is answered.
    void say_a_byte()
    {
        for (auto const& [made, one] : m_people)
            say(made, "x");
    }
    int answers() const { return m_answers; }

private:
    struct One {
        int who = 0;
        std::string got;
    };
    static void say(int made, std::string const& text) { (void)send(made, text.data(), text.size(), MSG_NOSIGNAL); }
    void listen()
    {
        constexpr int at_once = 64;
        epoll_event events[at_once];
        while (!m_is_over) {
            int const ready = epoll_wait(m_epoll, events, at_once, 50);
            for (int i = 0; i < ready; ++i)
                hear(events[i].data.fd);
        }
    }
    void hear(int made)
    {
        auto& one = m_people.at(made);
        char piece[16384];
        auto const n = recv(made, piece, sizeof piece, 0);
        if (n <= 0) {
            epoll_ctl(m_epoll, EPOLL_CTL_DEL, made, nullptr);
            return;
        }
        one.got.append(piece, static_cast<std::size_t>(n));
        auto const end = one.got.find("\r\n\r\n");
        auto const length = one.got.find("Content-Length: ");
        if (end == std::string::npos || length == std::string::npos
            || one.got.size() < end + 4 + std::stoul(one.got.substr(length + 16)))
            return;
        ++m_answers;
        auto const answer = std::exchange(one.got, {});
        say(made, m_next(one.who, answer));
    }

    Next m_next;
    int m_epoll;
    std::map<int, One> m_people;
    std::atomic<bool> m_is_over { false };
    std::atomic<int> m_answers { 0 };
    std::thread m_thread;
};

std::string cursor_in(std::string const& answer)
{
    constexpr std::string_view key = R"("cursor":")";
    auto const at = answer.find(key);
    return at == std::string::npos
        ? std::string()
        : answer.substr(at + key.size(), answer.find('"', at + key.size()) - at - key.size());
}

// As phones that hold all there is: one cursor is as good as another of the same community.
class Waits {
public:
    explicit Waits(std::string const& cursor)
        : m_cursors(waiting_phones, cursor)
    {
    }
    std::string operator()(int who, std::string const& answer)
    {
        auto& cursor = m_cursors[static_cast<std::size_t>(who)];
        if (auto told = cursor_in(answer); !told.empty())
            cursor = std::move(told);
        return "GET /sync/v1/pull?nonce=n&limit=500&wait=25&c=" + cursor
            + " HTTP/1.1\r\nHost: bench\r\nAccept: application/json\r\nAuthorization: Bearer " + key_of(who)
            + "\r\n\r\n";
    }

private:
    std::vector<std::string> m_cursors;
};

// The beginning of a push that will take hours.
std::string slow_start(int, std::string const& answer)
{
    return answer.empty() ? "POST /sync/v1/push HTTP/1.1\r\nHost: bench\r\nContent-Type: application/json\r\n"
                            "Content-Length: 400000\r\nAuthorization: Bearer w\r\n\r\n{"
                          : "";
}

// Pushes at a steady pace; what each took, in ms.
void push_for_a_while(bench::Phone& phone, std::vector<double>& took, std::function<void()> const& meanwhile = {})
{
    auto const sessions = bench::todays_sessions();
    auto const begun = Clock::now();
    for (int n = 0; Clock::now() - begun < phase; ++n) {
        std::this_thread::sleep_until(begun + n * std::chrono::milliseconds(1000 / pushes_a_second));
        if (meanwhile)
            meanwhile();
        std::string facts;
        for (int i = 0; i < notes_each; ++i)
            facts += (i > 0 ? "," : "") + phone.walk_in(sessions[static_cast<std::size_t>(n + i) % sessions.size()]);
        auto const body = phone.body(facts);
        auto const start = Clock::now();
        phone.push(body, notes_each);
        took.push_back(std::chrono::duration<double, std::milli>(Clock::now() - start).count());
    }
}

double at(std::vector<double> took, int percent)
{
    std::sort(took.begin(), took.end());
    return took[took.size() * static_cast<std::size_t>(percent) / 100];
}

void tell(char const* what, std::vector<double> const& alone, std::vector<double> const& beside)
{
    std::printf("%s: push p50 %.1f ms, p99 %.1f ms; alone %.1f and %.1f; p99 against alone %.2f\n", what,
        at(beside, 50), at(beside, 99), at(alone, 50), at(alone, 99), at(beside, 99) / at(alone, 99));
}

}

int main()
{
    bench::Scratch const scratch;
    bench::Community community(scratch.file("waiting.sqlite"));
    bench::put_sessions(community.database(), community.chapter().text());
    bench::Phone phone(community);
    put_phones(community.database());
    std::vector<double> alone;
    std::vector<double> among_waiting;
    std::vector<double> among_slow;
    for (int n = 0; n < rounds; ++n) {
        push_for_a_while(phone, alone);
        {
            Others slow(community.port(), slow_senders, slow_start);
            push_for_a_while(phone, among_slow, [&] { slow.say_a_byte(); });
        }
        push_for_a_while(phone, alone);
        phone.pull();
        auto const cursor = phone.cursor();
        auto const before = resident_kib();
        {
            Others const others(community.port(), waiting_phones, Waits(cursor));
            std::this_thread::sleep_for(std::chrono::seconds(6)); // until all of them have been read
            if (n == 0) // later rounds find that memory free
                std::printf("%d phones wait: %.1f KiB each\n", waiting_phones,
                    static_cast<double>(resident_kib() - before) / waiting_phones);
            auto const heard = others.answers();
            push_for_a_while(phone, among_waiting);
            std::printf("  %d answers of something new meanwhile\n", others.answers() - heard);
        }
        std::this_thread::sleep_for(longest_wait); // until none is held of those who have gone
    }
    tell("2,000 phones that wait", alone, among_waiting);
    tell("300 slow senders", alone, among_slow);
}
