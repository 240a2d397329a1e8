// One connection of the edge, and what all of them share. For edge.cpp and edge_connection.cpp alone.
#pragma once

#include "base/http/edge_parser.h"
#include "base/http/edge_stream.h"
#include "base/http/render.h"

#include <atomic>
#include <chrono>
#include <exception>
#include <mutex>
#include <optional>
#include <shared_mutex>
#include <unordered_set>

#include <boost/asio/steady_timer.hpp>

namespace http {

using Steady = std::chrono::steady_clock;
using Timer = asio::basic_waitable_timer<Steady, asio::wait_traits<Steady>, Executor>;

class Connection;

// What the connections share.
struct Hub {
    Site& site;
    EdgeSettings settings;
    std::unique_ptr<Tls> tls {};
    asio::io_context io { 1 };
    std::mutex mutex; // over open and the turning of stopping
    std::unordered_set<std::shared_ptr<Connection>> open {};
    std::atomic<bool> stopping = false;
    std::function<void()> all_gone {};

    void forget(std::shared_ptr<Connection> const& connection)
    {
        std::scoped_lock lock(mutex);
        if (open.erase(connection) == 1 && open.empty() && stopping)
            all_gone();
    }
};

// Shut once the edge has ended: a site may still hold a `done`, and may still call it.
struct Gate {
    std::shared_mutex mutex;
    bool shut = false;
};

class Connection : public std::enable_shared_from_this<Connection> {
public:
    Connection(Hub& hub, std::shared_ptr<Gate> gate, Socket socket)
        : m_hub(hub)
        , m_gate(std::move(gate))
        , m_stream(std::move(socket), hub.tls.get())
        , m_timer(m_stream.get_executor())
    {
    }

    void start();
    void start_refusing();
    void wind_down();
    void answered(std::optional<Response>);

private:
    // Idle: nothing of a request has come. The rest is a request's course.
    enum class Stage { Greeting, Idle, Header, Body, Answering, Writing, Lingering, Closed };

    void greet();
    void read();
    void take_header();
    void admit_request();
    void take_body();
    void ask();
    void refuse(int status);
    Rendered made(std::optional<Response>, After) const;
    Response refusal(int status, Request const& so_far) const;
    void send(Rendered, After);
    void linger();
    void drain_all();
    void drain();
    void close();
    void wait_at_most(Steady::duration);
    void watch_the_clock();
    void timed_out();

    bool reading() const { return m_stage == Stage::Idle || m_stage == Stage::Header || m_stage == Stage::Body; }

    // A handler that keeps the connection alive and closes it when it throws (out of memory, mostly).
    template <class F>
    auto kept(F f)
    {
        return [self = shared_from_this(), f = std::move(f)](auto&&... args) mutable {
            try {
                f(args...);
            } catch (std::exception const&) {
                self->close();
            }
        };
    }

    Hub& m_hub;
    std::shared_ptr<Gate> m_gate;
    Stream m_stream;
    Timer m_timer;
    Steady::time_point m_deadline = Steady::time_point::max();
    bool m_clock_runs = false;
    Stage m_stage = Stage::Idle;
    std::string m_in {}; // received, not yet parsed
    std::size_t m_scanned = 0; // of m_in, for the header's end
    std::optional<Parser> m_parser {};
    std::shared_ptr<Request const> m_asked {}; // shared with the site, until the answer is made
    bool m_keep_alive = false;
    std::string m_peer {};
    Rendered m_out {};
};

}
