#include "base/http/waiting.h"

#include "base/fact.h"
#include "base/log.h"
#include "base/sync_door/digest.h"

#include <algorithm>

namespace http {

namespace {

constexpr std::size_t most_waiting = 3'000; // each keeps one of the edge's connections, and others need some, too
constexpr auto look_every = std::chrono::milliseconds(250);
// Of those for which something has changed: a chapter of thousands must not stand between a phone and its push.
constexpr std::size_t most_at_once = 16;

}

Waiting::Waiting(sql::Database& database, AskAgain ask_again)
    : m_database(database)
    , m_ask_again(std::move(ask_again))
    , m_thread([this] { watch(); })
{
}

Waiting::~Waiting()
{
    end();
}

bool Waiting::hold(WaitingPhone phone)
{
    WaitingPhone before;
    {
        std::lock_guard const lock(m_mutex);
        auto const found = m_phones.find(phone.device_id);
        if (m_ending || (found == m_phones.end() && m_phones.size() >= most_waiting))
            return false;
        if (found != m_phones.end())
            before = std::exchange(found->second, std::move(phone));
        else
            m_phones.emplace(phone.device_id, std::move(phone));
    }
    m_wake.notify_one();
    if (before.asked) {
        before.until = {};
        m_ask_again(std::move(before));
    }
    return true;
}

void Waiting::end()
{
    std::unordered_map<std::string, WaitingPhone> left;
    {
        std::lock_guard const lock(m_mutex);
        m_ending = true;
        left.swap(m_phones);
    }
    m_wake.notify_one();
    {
        std::lock_guard const lock(m_joining);
        if (m_thread.joinable())
            m_thread.join();
    }
    for (auto& [device_id, phone] : left) {
        phone.until = {};
        m_ask_again(std::move(phone));
    }
}

void Waiting::watch()
{
    for (;;) {
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_ending || !m_phones.empty(); });
            m_wake.wait_for(lock, look_every, [this] { return m_ending; });
            if (m_ending)
                return;
        }
        auto feeds = asked_about();
        try {
            look(feeds);
        } catch (std::exception const& failed) { // they wait on, at most until their time is over
            base::log_error("waiting", failed.what());
        }
        for (auto& phone : taken_out(feeds))
            m_ask_again(std::move(phone));
        m_known = std::move(feeds);
    }
}

// Of each chapter for which somebody waits: the scopes that are waited for.
Waiting::Feeds Waiting::asked_about()
{
    Feeds feeds;
    std::lock_guard const lock(m_mutex);
    for (auto const& [device_id, phone] : m_phones)
        for (auto const& scope : phone.scopes)
            feeds[phone.chapter.text()].changed.try_emplace(scope, -1);
    return feeds;
}

// A feed that stands where it stood has not changed in any scope.
void Waiting::look(Feeds& feeds)
{
    m_database.read([&](sql::Read& db) {
        for (auto& [id, feed] : feeds) {
            base::ChapterId const chapter(id);
            auto const known = m_known.find(id);
            feed.head = fact::feed_position(db, chapter);
            for (auto& [scope, changed] : feed.changed) {
                bool const is_known = known != m_known.end() && known->second.head == feed.head
                    && known->second.changed.contains(scope);
                changed = is_known ? known->second.changed.at(scope) : sync_door::last_change(db, chapter, scope);
            }
        }
    });
}

std::vector<WaitingPhone> Waiting::taken_out(Feeds const& feeds)
{
    auto const now = std::chrono::steady_clock::now();
    std::vector<WaitingPhone> due;
    std::size_t changed = 0;
    std::lock_guard const lock(m_mutex);
    for (auto it = m_phones.begin(); it != m_phones.end();) {
        auto& phone = it->second;
        auto const feed = feeds.find(phone.chapter.text());
        auto const has_changed = [&](std::string const& scope) {
            auto const found = feed->second.changed.find(scope);
            return found != feed->second.changed.end() && found->second > phone.position;
        };
        bool const is_over = phone.until <= now;
        bool const is_due = is_over
            || (changed < most_at_once && feed != feeds.end()
                && std::any_of(phone.scopes.begin(), phone.scopes.end(), has_changed));
        changed += is_due && !is_over ? 1 : 0;
        if (is_due)
            due.push_back(std::move(phone));
        it = is_due ? m_phones.erase(it) : std::next(it);
    }
    return due;
}

}
