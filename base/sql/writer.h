// The one writer: jobs queue up, run one after another inside one transaction, and are answered after its commit. A
// second thread gives the answers, a group at a time, while the writer goes on with the next group.
#pragma once

#include "base/sql/sql.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace sql {

class Writer {
public:
    explicit Writer(std::function<std::unique_ptr<Connection>()> connect);
    ~Writer(); // carries out what is queued, then ends
    void take(Database::Job);

private:
    struct Held {
        Database::Job job;
        std::exception_ptr thrown {};
    };
    void work();
    void answer();
    void carry_out(std::vector<Held>&);
    bool commit(std::vector<Held>&, bool (*one)(Connection&, Held&)); // false: nothing of the group is kept
    static bool run(Connection&, Held&);
    static bool run_apart(Connection&, Held&);

    std::function<std::unique_ptr<Connection>()> m_connect;
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
