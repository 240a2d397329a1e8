#include "base/http/crew.h"

namespace http {

Crew::Crew(int hands)
{
    for (int i = 0; i < hands; ++i)
        m_threads.emplace_back([this] { work(); });
}

Crew::~Crew()
{
    {
        std::lock_guard const lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_all();
    for (auto& thread : m_threads)
        thread.join();
}

void Crew::hand_over(std::function<void()> work)
{
    {
        std::lock_guard const lock(m_mutex);
        m_queue.push_back(std::move(work));
    }
    m_wake.notify_one();
}

void Crew::rest()
{
    std::unique_lock lock(m_mutex);
    m_resting.wait(lock, [this] { return m_queue.empty() && m_busy == 0; });
}

void Crew::work()
{
    for (;;) {
        std::function<void()> next;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_ending || !m_queue.empty(); });
            if (m_queue.empty())
                return;
            next = std::move(m_queue.front());
            m_queue.pop_front();
            ++m_busy;
        }
        next();
        next = nullptr;
        {
            std::lock_guard const lock(m_mutex);
            --m_busy;
        }
        m_resting.notify_all();
    }
}

}
