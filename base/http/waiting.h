// Phones that wait until something they hold has changed: each is a held answer and no thread. One thread looks, four
// times a second, how far the feeds of their chapters have come; what has not been committed is not seen, and another
// process's commit is. It answers them itself, one after another, those first that are furthest behind: a chapter of
// thousands has one hand of the server, and never stands between a phone and its push.
#pragma once

#include "base/sql/sql.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <unordered_map>
#include <vector>

namespace http {

struct Asked;

using Until = std::chrono::steady_clock::time_point;

struct WaitingPhone {
    std::shared_ptr<Asked> asked;
    std::string device_id;
    base::ChapterId chapter;
    std::vector<std::string> scopes;
    std::int64_t position = 0; // what the phone holds is as of this, or of later
    Until until {};
    bool is_let_go = false; // another call of hers waits in its place, or nobody may wait any more
};

class Waiting {
public:
    // `ask_again` answers each phone whose time has come, or for which something may have changed; or holds it again
    // when there is nothing for it. One that is let go is told of nothing: it asks anew. It does not throw.
    using AskAgain = std::function<void(WaitingPhone const&)>;
    Waiting(sql::Database&, AskAgain ask_again);
    ~Waiting(); // ends

    // False: too many wait, or nobody waits any more, and the phone is answered at once. A device waits once: its call
    // that waited before is let go.
    bool hold(WaitingPhone);
    void end(); // all are let go, and nobody waits any more: `ask_again` is told of none after this

private:
    struct Known {
        std::int64_t head = -1;
        std::unordered_map<std::string, std::int64_t> changed {}; // scope -> position of its last change
    };
    using Feeds = std::unordered_map<std::string, Known>; // by chapter

    void watch();
    bool is_ending();
    Feeds asked_about();
    void look(Feeds&);
    // The next few that are due.
    std::vector<WaitingPhone> taken_out(Feeds const&);

    sql::Database& m_database;
    AskAgain m_ask_again;
    Feeds m_known; // of the one thread
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_is_more_due = false; // of the one thread
    bool m_ending = false;
    std::unordered_map<std::string, WaitingPhone> m_phones; // by device
    std::mutex m_joining;
    std::thread m_thread;
};

}
