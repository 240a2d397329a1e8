// The one writer: jobs queue up and run one after another inside one transaction. A second thread brings to the disk
// what is committed and then gives the answers, while the writer goes on with the next group: a slow disk makes
// groups larger, and holds nobody up who can be worked for.
#pragma once

#include "base/sql/sql.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace sql {

class Writer {
public:
    // `flush` brings everything that was committed to the disk; left out where a commit does so itself. When it
    // throws, what others have seen may be lost with the next power cut: the process ends, and reads after its restart
    // what the disk holds.
    explicit Writer(std::function<std::unique_ptr<Connection>()> connect, std::function<void()> flush = {});
    ~Writer(); // carries out what is queued, then ends
    void take(Database::Job);

private:
    struct Held {
        Database::Job job;
        std::exception_ptr thrown {};
    };
    void work();
    void answer();
    void make_durable() noexcept;
    void carry_out(std::vector<Held>&);
    bool commit(std::vector<Held>&, bool (*one)(Connection&, Held&)); // false: nothing of the group is kept
    static bool run(Connection&, Held&);
    static bool run_apart(Connection&, Held&);

    std::function<std::unique_ptr<Connection>()> m_connect;
    std::function<void()> m_flush;
    std::unique_ptr<Connection> m_connection;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Database::Job> m_queue;
    bool m_ending = false;
    std::mutex m_answer_mutex;
    std::condition_variable m_answer_wake;
    std::deque<std::vector<Held>> m_committed;
    bool m_all_committed = false;
    std::thread m_thread;
    std::thread m_answerer;
};

}
