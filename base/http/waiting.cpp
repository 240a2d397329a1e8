#include "base/http/waiting.h"

#include "base/fact.h"
#include "base/log.h"
#include "base/sync_door/digest.h"

#include <algorithm>

namespace http {

namespace {

constexpr std::size_t most_waiting = 3'000; // each keeps one of the edge's connections, and others need some, too
constexpr auto look_every = std::chrono::milliseconds(250);
constexpr std::size_t most_a_look = 16; // then it is looked anew who is furthest behind

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
        before.is_let_go = true;
        m_ask_again(before);
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
        phone.is_let_go = true;
        m_ask_again(phone);
    }
}

void Waiting::watch()
{
    for (;;) {
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_ending || !m_phones.empty(); });
            if (!m_is_more_due)
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
        for (auto& phone : taken_out(feeds)) {
            phone.is_let_go = is_ending();
            m_ask_again(phone);
        }
        m_known = std::move(feeds);
    }
}

bool Waiting::is_ending()
{
    std::lock_guard const lock(m_mutex);
    return m_ending;
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
    std::lock_guard const lock(m_mutex);
    std::vector<std::unordered_map<std::string, WaitingPhone>::iterator> due;
    for (auto it = m_phones.begin(); it != m_phones.end(); ++it) {
        auto const& phone = it->second;
        auto const feed = feeds.find(phone.chapter.text());
        auto const has_changed = [&](std::string const& scope) {
            auto const found = feed->second.changed.find(scope);
            return found != feed->second.changed.end() && found->second > phone.position;
        };
        if (phone.until <= now
            || (feed != feeds.end() && std::any_of(phone.scopes.begin(), phone.scopes.end(), has_changed)))
            due.push_back(it);
    }
    auto const few = due.begin() + static_cast<std::ptrdiff_t>(std::min(due.size(), most_a_look));
    std::partial_sort(due.begin(), few, due.end(), [&](auto const& one, auto const& other) {
        auto const rank = [&](WaitingPhone const& phone) { // whose time is over comes first
            auto const feed = feeds.find(phone.chapter.text());
            return std::pair(phone.until > now, phone.position - (feed == feeds.end() ? 0 : feed->second.head));
        };
        return rank(one->second) < rank(other->second);
    });
    m_is_more_due = few != due.end();
    std::vector<WaitingPhone> taken;
    for (auto it = due.begin(); it != few; ++it) {
        taken.push_back(std::move((*it)->second));
        m_phones.erase(*it);
    }
    return taken;
}

}
