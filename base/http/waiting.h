// Phones that wait until something they hold has changed: each is a held answer and no thread. One thread looks, four
// times a second, how far the feeds of their chapters have come; what has not been committed is not seen, and another
// process's commit is.
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
    std::int64_t position = 0; // what the phone holds is as of this
    Until until {};
};

class Waiting {
public:
    // `ask_again` is told of each phone whose time has come, or for which something may have changed. It waits on by
    // itself when there is nothing for it. Called by the one thread: it hands the work to others.
    using AskAgain = std::function<void(WaitingPhone)>;
    Waiting(sql::Database&, AskAgain ask_again);
    ~Waiting(); // ends

    // False: too many wait, or nobody waits any more, and the phone is answered at once. A device waits once: the
    // answer that it waited for before is given.
    bool hold(WaitingPhone);
    void end(); // all are answered now, and nobody waits any more: `ask_again` is told of none after this

private:
    struct Known {
        std::int64_t head = -1;
        std::unordered_map<std::string, std::int64_t> changed {}; // scope -> position of its last change
    };
    using Feeds = std::unordered_map<std::string, Known>; // by chapter

    void watch();
    Feeds asked_about();
    void look(Feeds&);
    std::vector<WaitingPhone> taken_out(Feeds const&);

    sql::Database& m_database;
    AskAgain m_ask_again;
    Feeds m_known; // of the one thread
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_ending = false;
    std::unordered_map<std::string, WaitingPhone> m_phones; // by device
    std::mutex m_joining;
    std::thread m_thread;
};

}
