// A site to serve and a client that knows only bytes, for the tests of the edge.
#pragma once

#include "base/http/edge.h"
#include "base/http/gzip.h"

#include <arpa/inet.h>
#include <doctest/doctest.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <chrono>
#include <mutex>
#include <stdexcept>
#include <thread>

namespace http::test {

using namespace std::chrono_literals;

using Steady = std::chrono::steady_clock;

class TestSite final : public Site {
public:
    ~TestSite() override { wait(); }

    std::size_t body_limit(std::string_view, std::string_view path) const override
    {
        if (path == "/no-limit-known")
            throw std::runtime_error("no limit");
        return path == "/upload" ? 4 << 20 : 1000;
    }

    bool takes(std::string_view method, std::string_view path) const override
    {
        return method == "PATCH" && path == "/piece";
    }

    void answer(std::shared_ptr<Request const> whole, std::function<void(Response)> done) override
    {
        auto const& request = *whole;
        ++asked;
        if (request.path == "/later")
            return in_a_thread([done] {
                std::this_thread::sleep_for(250ms);
                done({ 200, {}, "later" });
            });
        if (request.path == "/throws")
            throw std::runtime_error("the disk is full");
        if (request.path == "/forgets")
            return;
        if (request.path == "/twice")
            done({ 200, {}, "first" });
        if (request.path == "/held") {
            std::scoped_lock lock(m_mutex);
            m_held = std::move(done);
            return;
        }
        done(plain_answer(request));
    }

    Response refusal(int status, Request const& so_far) const override
    {
        return { status, { { "Content-Type", "text/plain" } }, "refused " + so_far.method };
    }

    void wait()
    {
        std::scoped_lock lock(m_mutex);
        m_threads.clear();
    }

    std::function<void(Response)> held()
    {
        std::scoped_lock lock(m_mutex);
        return std::exchange(m_held, nullptr);
    }

    std::atomic<int> asked = 0;

private:
    static Response plain_answer(Request const& request)
    {
        if (request.path == "/long")
            return { 200, { { "Content-Type", "text/html; charset=utf-8" } }, std::string(50'000, 'x') };
        if (request.path == "/huge")
            return { 200, { { "Content-Type", "image/webp" } }, std::string(4'000'000, 'x') };
        if (request.path == "/packed")
            return { 200, { { "Content-Type", "text/css" } }, gzipped("body{color:plum}"), true };
        if (request.path == "/badly-packed")
            return { 200, {}, "no gzip", true };
        if (request.path == "/upload")
            return { 200, {}, std::to_string(request.body.size()) };
        return { 200, {}, request.method + " " + request.path + "?" + request.query + " " + request.body };
    }

    void in_a_thread(std::function<void()> work)
    {
        std::scoped_lock lock(m_mutex);
        m_threads.emplace_back(std::move(work));
    }

    std::mutex m_mutex;
    std::function<void(Response)> m_held {};
    std::vector<std::jthread> m_threads;
};

struct Running {
    explicit Running(EdgeSettings settings = {})
        : edge(site, on_a_free_port(std::move(settings)))
        , thread([this] { edge.run(); })
    {
    }
    ~Running() { stop(); }

    void stop()
    {
        edge.stop();
        if (thread.joinable())
            thread.join();
    }

    static EdgeSettings on_a_free_port(EdgeSettings settings)
    {
        settings.port = 0;
        return settings;
    }

    TestSite site;
    Edge edge;
    std::thread thread;
};

struct Answer {
    int status = 0; // 0: closed without an answer
    std::string head;
    std::string body;
    bool has(std::string_view text) const { return head.find(text) != std::string::npos; }
};

class Client {
public:
    explicit Client(Running const& server)
        : m_socket(socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in where {};
        where.sin_family = AF_INET;
        where.sin_port = htons(server.edge.port());
        where.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        timeval const patience { 4, 0 };
        setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        REQUIRE(connect(m_socket, reinterpret_cast<sockaddr const*>(&where), sizeof where) == 0);
    }
    ~Client() { close(m_socket); }
    Client(Client const&) = delete;
    Client& operator=(Client const&) = delete;

    void send(std::string_view text)
    {
        while (!text.empty()) {
            auto const sent = ::send(m_socket, text.data(), text.size(), MSG_NOSIGNAL);
            if (sent <= 0)
                return;
            text.remove_prefix(static_cast<std::size_t>(sent));
        }
    }

    Answer ask(std::string_view text)
    {
        send(text);
        return receive();
    }

    Answer receive(bool of_head = false)
    {
        std::size_t end = 0;
        while ((end = m_in.find("\r\n\r\n")) == std::string::npos)
            if (!more())
                return {};
        Answer answer { std::stoi(m_in.substr(9, 3)), m_in.substr(0, end + 4), {} };
        m_in.erase(0, end + 4);
        auto const length = answer.head.find("Content-Length: ");
        if (length == std::string::npos || of_head)
            return answer;
        auto const bytes = static_cast<std::size_t>(std::stoul(answer.head.substr(length + 16)));
        while (m_in.size() < bytes && more())
            ;
        answer.body = m_in.substr(0, bytes);
        m_in.erase(0, bytes);
        return answer;
    }

    bool closed() { return m_in.empty() && !more() && !m_late; }
    void finish_sending() { shutdown(m_socket, SHUT_WR); }
    int descriptor() const { return m_socket; }

private:
    bool more()
    {
        char part[65536];
        auto const got = recv(m_socket, part, sizeof part, 0);
        m_late = got < 0 && errno == EAGAIN;
        if (got <= 0)
            return false;
        m_in.append(part, static_cast<std::size_t>(got));
        return true;
    }

    int m_socket;
    bool m_late = false;
    std::string m_in {};
};

inline std::string get(std::string const& target, std::string const& headers = "")
{
    return "GET " + target + " HTTP/1.1\r\nHost: a\r\n" + headers + "\r\n";
}

inline std::string post(std::string const& target, std::string const& headers, std::string const& body = "")
{
    return "POST " + target + " HTTP/1.1\r\nHost: a\r\n" + headers + "\r\n" + body;
}

}
