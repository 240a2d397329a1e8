#include "base/sql/writer.h"

#include "base/log.h"

#include <algorithm>
#include <cstdlib>

namespace sql {

namespace {

// Larger ones gained nothing: then the writer, and those who ask, wait for one another.
constexpr std::size_t group_size = 128;

}

Writer::Writer(std::function<std::unique_ptr<Connection>()> connect, std::function<void()> flush)
    : m_connect(std::move(connect))
    , m_flush(std::move(flush))
    , m_connection(m_connect())
    , m_thread([this] { work(); })
    , m_answerer([this] { answer(); })
{
}

Writer::~Writer()
{
    {
        std::lock_guard const lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_one();
    m_thread.join();
    {
        std::lock_guard const lock(m_answer_mutex);
        m_all_committed = true;
    }
    m_answer_wake.notify_one();
    m_answerer.join();
}

void Writer::take(Database::Job job)
{
    {
        std::lock_guard const lock(m_mutex);
        m_queue.push_back(std::move(job));
    }
    m_wake.notify_one();
}

void Writer::work()
{
    for (;;) {
        std::vector<Held> group;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_ending || !m_queue.empty(); });
            if (m_queue.empty())
                return;
            while (!m_queue.empty() && group.size() < group_size) {
                group.push_back({ std::move(m_queue.front()) });
                m_queue.pop_front();
            }
        }
        std::stable_sort(
            group.begin(), group.end(), [](Held const& a, Held const& b) { return a.job.order_by < b.job.order_by; });
        carry_out(group);
        {
            std::lock_guard const lock(m_answer_mutex);
            m_committed.push_back(std::move(group));
        }
        m_answer_wake.notify_one();
    }
}

void Writer::answer()
{
    for (;;) {
        std::deque<std::vector<Held>> groups;
        {
            std::unique_lock lock(m_answer_mutex);
            m_answer_wake.wait(lock, [this] { return m_all_committed || !m_committed.empty(); });
            if (m_committed.empty())
                return;
            groups.swap(m_committed);
        }
        make_durable();
        for (auto& group : groups)
            for (auto& held : group)
                held.job.done(std::move(held.thrown)); // one owner at a time: who is answered may end it
    }
}

void Writer::make_durable() noexcept
{
    if (!m_flush)
        return;
    try {
        m_flush();
    } catch (std::exception const& failed) {
        base::log_error("the disk keeps nothing more; ending", failed.what());
        std::abort();
    }
}

// Together first, without a savepoint each: nearly always all are kept. When one is to be undone, all are done again
// with savepoints; and one by one when the group cannot be committed at all (a deadlock between processes, a full
// disk), so that what is refused then is refused by itself.
void Writer::carry_out(std::vector<Held>& group)
{
    if (commit(group, &Writer::run) || (group.size() > 1 && commit(group, &Writer::run_apart)))
        return;
    for (auto& held : group) {
        std::vector<Held> alone;
        alone.push_back(std::move(held));
        commit(alone, &Writer::run);
        held = std::move(alone.front());
    }
}

bool Writer::commit(std::vector<Held>& group, bool (*one)(Connection&, Held&))
{
    try {
        if (!m_connection)
            m_connection = m_connect();
        m_connection->command(m_connection->is_postgres() ? "BEGIN" : "BEGIN IMMEDIATE");
        for (auto& held : group) {
            if (one(*m_connection, held))
                continue;
            m_connection->script("ROLLBACK");
            return group.size() == 1;
        }
        m_connection->command("COMMIT");
        return true;
    } catch (...) {
        auto const thrown = std::current_exception();
        for (auto& held : group)
            held.thrown = thrown;
    }
    try {
        if (m_connection)
            m_connection->script("ROLLBACK");
    } catch (...) {
        m_connection.reset(); // a lost connection is made anew for the next group
    }
    return false;
}

// True when nothing is to be undone: most refusals have not written yet. One job's refusal or mistake is its own; a
// machine's failure ends the group.
bool Writer::run(Connection& connection, Held& held)
{
    held.thrown = nullptr;
    auto const before = connection.changes();
    try {
        bool const is_kept = held.job.work(connection);
        connection.settle();
        return is_kept || connection.changes() == before;
    } catch (Failed const&) {
        throw;
    } catch (...) {
        held.thrown = std::current_exception();
    }
    return false;
}

bool Writer::run_apart(Connection& connection, Held& held)
{
    connection.command("SAVEPOINT job");
    if (!run(connection, held))
        connection.command("ROLLBACK TO SAVEPOINT job");
    connection.command("RELEASE SAVEPOINT job");
    return true;
}

bool attempt(Connection& connection, std::function<bool()> const& work)
{
    connection.command("SAVEPOINT attempt");
    bool kept = false;
    try {
        kept = work();
        connection.settle();
    } catch (Failed const&) {
        throw; // all of the job is undone; SQLite may have done so already, and then there is no savepoint
    } catch (...) {
        connection.command("ROLLBACK TO SAVEPOINT attempt");
        connection.command("RELEASE SAVEPOINT attempt");
        throw;
    }
    if (!kept)
        connection.command("ROLLBACK TO SAVEPOINT attempt");
    connection.command("RELEASE SAVEPOINT attempt");
    return kept;
}

void Database::write_now(std::string order_by, std::function<bool(Connection&)> work)
{
    std::mutex mutex;
    std::condition_variable answered;
    bool done = false;
    std::exception_ptr thrown;
    write({ std::move(order_by), std::move(work), [&](std::exception_ptr what) {
               std::lock_guard const lock(mutex);
               thrown = std::move(what);
               done = true;
               answered.notify_one();
           } });
    std::unique_lock lock(mutex);
    answered.wait(lock, [&] { return done; });
    if (thrown)
        std::rethrow_exception(thrown);
}

}
