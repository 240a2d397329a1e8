// A few threads that carry out requests, so that the edge's own threads never wait for a database or a hash.
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace http {

class Crew {
public:
    explicit Crew(int hands);
    ~Crew(); // finishes what was handed over
    void hand_over(std::function<void()> work);
    void rest(); // returns when nothing is left to do

private:
    void work();
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::condition_variable m_resting;
    int m_busy = 0;
    std::deque<std::function<void()>> m_queue;
    bool m_ending = false;
    std::vector<std::thread> m_threads;
};

}
