#include "base/http/edge_connection.h"

#include <algorithm>
#include <array>

#include <boost/asio/dispatch.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>

namespace http {

namespace {

constexpr std::size_t idle_buffer_bytes = 4 * 1024;
constexpr std::size_t body_buffer_bytes = 64 * 1024;
constexpr std::size_t last_chunk_bytes = 5; // "0\r\n\r\n"
constexpr auto linger_time = std::chrono::seconds(5);
constexpr auto linger_time_stopping = std::chrono::seconds(1);
constexpr std::string_view continue_text = "HTTP/1.1 100 Continue\r\n\r\n";

// Answers once, whoever calls and whenever; dropped uncalled, it answers 503.
class Reply {
public:
    Reply(std::shared_ptr<Gate> gate, std::weak_ptr<Connection> connection)
        : m_gate(std::move(gate))
        , m_connection(std::move(connection))
    {
    }
    Reply(Reply const&) = delete;
    Reply& operator=(Reply const&) = delete;
    ~Reply() { give(std::nullopt); }

    void give(std::optional<Response> response) noexcept
    {
        if (m_given.exchange(true))
            return;
        std::shared_lock lock(m_gate->mutex);
        if (m_gate->shut)
            return;
        if (auto connection = m_connection.lock())
            connection->answered(std::move(response));
    }

private:
    std::shared_ptr<Gate> m_gate;
    std::weak_ptr<Connection> m_connection;
    std::atomic<bool> m_given = false;
};

}

void Connection::start()
{
    asio::dispatch(m_stream.get_executor(), kept([this] {
        Failure failure;
        m_stream.socket().set_option(tcp::no_delay(true), failure);
        auto const other_side = m_stream.socket().remote_endpoint(failure);
        if (failure)
            return close();
        m_peer = other_side.address().to_string();
        if (m_stream.is_tls())
            return greet();
        wait_at_most(std::chrono::seconds(m_hub.settings.idle_seconds));
        read();
    }));
}

// The handshake of TLS, within the time of a header.
void Connection::greet()
{
    m_stage = Stage::Greeting;
    wait_at_most(std::chrono::seconds(m_hub.settings.header_seconds));
    m_stream.async_greet(kept([this](Failure failure) {
        if (failure || m_stage != Stage::Greeting)
            return close();
        m_stage = Stage::Idle;
        wait_at_most(std::chrono::seconds(m_hub.settings.idle_seconds));
        m_hub.stopping ? close() : read();
    }));
}

// There is no time for a handshake: inside TLS a full house is a closed door.
void Connection::start_refusing()
{
    asio::dispatch(m_stream.get_executor(), kept([this] { m_stream.is_tls() ? close() : refuse(503); }));
}

// Ends what waits for nothing but a next request; what is under way goes on.
void Connection::wind_down()
{
    asio::post(m_stream.get_executor(), kept([this] {
        if (m_stage == Stage::Greeting || m_stage == Stage::Idle || m_stage == Stage::Lingering)
            close();
    }));
}

// The site's answer, from any thread; it is compressed there, so that one thread is enough for the sockets. Nothing
// else looks at m_asked and m_keep_alive until the answer is on its way.
void Connection::answered(std::optional<Response> response)
{
    auto const after = m_keep_alive && !m_hub.stopping ? After::KeepAlive : After::Close;
    std::optional<Rendered> out;
    try {
        out = made(std::move(response), after);
    } catch (std::exception const&) { // no memory, mostly: then without an answer
    }
    m_asked.reset(); // while a slow phone takes its answer, nobody needs what it had sent
    asio::dispatch(m_stream.get_executor(), kept([this, after, out = std::move(out)]() mutable {
        if (m_stage != Stage::Answering)
            return;
        if (!out)
            return close();
        send(std::move(*out), after);
    }));
}

Rendered Connection::made(std::optional<Response> response, After after) const
{
    try {
        if (response)
            return rendered(std::move(*response), *m_asked, after);
    } catch (std::exception const&) { // a precompressed body that is no gzip
    }
    return rendered(refusal(503, *m_asked), *m_asked, after);
}

void Connection::read()
{
    auto const had = m_in.size();
    m_in.resize(had + (m_stage == Stage::Body ? body_buffer_bytes : idle_buffer_bytes));
    m_stream.async_read_some(
        asio::buffer(m_in.data() + had, m_in.size() - had), kept([this, had](Failure failure, std::size_t bytes) {
            if (!reading()) // refused for being late while this was on its way
                return;
            m_in.resize(had + bytes);
            if (failure)
                return close();
            if (m_stage == Stage::Body) {
                wait_at_most(std::chrono::seconds(m_hub.settings.body_seconds));
                take_body();
            } else {
                take_header();
            }
        }));
}

void Connection::take_header()
{
    std::size_t blank = 0; // empty lines before a request are forgiven (RFC 9112 2.2)
    while (m_in.compare(blank, 2, "\r\n") == 0)
        blank += 2;
    m_in.erase(0, blank);
    if (m_in.empty()) {
        if (m_stage != Stage::Idle)
            wait_at_most(std::chrono::seconds(m_hub.settings.idle_seconds));
        m_stage = Stage::Idle;
        m_scanned = 0;
        return m_hub.stopping ? close() : read();
    }
    auto const& settings = m_hub.settings;
    auto const blank_line = m_in.find("\r\n\r\n", m_scanned - std::min<std::size_t>(m_scanned, 3));
    auto const size = blank_line == std::string::npos ? m_in.size() : blank_line + 4;
    auto const from = m_scanned - std::min<std::size_t>(m_scanned, 1);
    if (disputed_lines(std::string_view(m_in).substr(0, size), from))
        return refuse(400);
    if (std::min(m_in.find('\n'), size) > settings.header_bytes / 2)
        return refuse(414);
    if (size > settings.header_bytes)
        return refuse(431);
    m_scanned = size;
    if (blank_line != std::string::npos)
        return admit_request();
    if (m_stage != Stage::Header)
        wait_at_most(std::chrono::seconds(settings.header_seconds));
    m_stage = Stage::Header;
    read();
}

// The header is whole: is this a request we take, and how much of a body may it bring?
void Connection::admit_request()
{
    m_parser.emplace(m_hub.settings.header_bytes);
    m_parser->request.peer = m_peer;
    Failure failure;
    m_parser->put(asio::buffer(m_in.data(), m_scanned), failure);
    m_in.erase(0, std::exchange(m_scanned, 0));
    if (failure || !m_parser->is_header_done())
        return refuse(failure == beast_http::error::header_limit ? 431 : 400);
    if (int const status = m_parser->objection(m_hub.site))
        return refuse(status);
    if (m_parser->is_done())
        return ask();
    std::size_t limit = 0;
    try {
        limit = m_hub.site.body_limit(m_parser->request.method, m_parser->request.path);
    } catch (std::exception const&) {
        return refuse(503);
    }
    if (m_parser->content_length().value_or(0) > limit)
        return refuse(413);
    m_parser->body_limit(limit);
    wait_at_most(std::chrono::seconds(m_hub.settings.body_seconds));
    m_stage = Stage::Body;
    if (!m_in.empty() || !m_parser->wants_continue())
        return take_body();
    m_stage = Stage::Writing;
    asio::async_write(m_stream, asio::buffer(continue_text), kept([this](Failure failed, std::size_t) {
        if (failed || m_stage != Stage::Writing)
            return close();
        m_stage = Stage::Body;
        read();
    }));
}

void Connection::take_body()
{
    // Beast asserts that a last chunk it has begun has all its bytes; whatever is chunked still has that many to come.
    auto const enough = m_parser->chunked() ? last_chunk_bytes : 1;
    std::size_t used = 0;
    Failure failure;
    while (!failure && !m_parser->is_done() && m_in.size() - used >= enough)
        used += m_parser->put(asio::buffer(m_in.data() + used, m_in.size() - used), failure);
    m_in.erase(0, used);
    if (failure == beast_http::error::body_limit)
        return refuse(413);
    if (failure && failure != beast_http::error::need_more)
        return refuse(failure == beast_http::error::header_limit ? 431 : 400);
    if (m_parser->is_done())
        return ask();
    if (m_in.size() > m_hub.settings.header_bytes) // a chunk's line or the trailers
        return refuse(431);
    read();
}

void Connection::ask()
{
    m_stage = Stage::Answering;
    m_deadline = Steady::time_point::max();
    m_keep_alive = m_parser->keep_alive();
    m_asked = std::make_shared<Request>(std::move(m_parser->request));
    m_parser.reset();
    auto const reply = std::make_shared<Reply>(m_gate, weak_from_this());
    try {
        m_hub.site.answer(m_asked, [reply](Response response) { reply->give(std::move(response)); });
    } catch (...) {
        reply->give(std::nullopt);
    }
}

// The edge's own refusal. What the client meant by the bytes that follow is anybody's guess: always the last answer.
void Connection::refuse(int status)
{
    Request so_far;
    if (m_parser)
        so_far = std::move(m_parser->request);
    so_far.peer = m_peer;
    so_far.body.clear();
    m_parser.reset();
    send(rendered(refusal(status, so_far), so_far, After::Close), After::Close);
}

Response Connection::refusal(int status, Request const& so_far) const
{
    Response response;
    try {
        response = m_hub.site.refusal(status, so_far);
    } catch (std::exception const&) { // then without words
    }
    response.status = status;
    if (status == 405)
        response.headers.emplace_back("Allow", "GET, HEAD, POST");
    return response;
}

void Connection::send(Rendered out, After after)
{
    m_stage = Stage::Writing;
    m_out = std::move(out);
    auto const progress = std::chrono::seconds(m_hub.settings.body_seconds);
    wait_at_most(progress);
    std::array<asio::const_buffer, 2> const buffers { asio::buffer(m_out.head), asio::buffer(m_out.body) };
    auto const more = [this, progress](Failure failure, std::size_t) -> std::size_t {
        wait_at_most(progress);
        return failure ? 0 : body_buffer_bytes * 4;
    };
    asio::async_write(m_stream, buffers, more, kept([this, after](Failure failure, std::size_t) {
        m_out = {};
        if (failure || m_stage != Stage::Writing)
            return close();
        if (after == After::Close)
            return linger();
        if (m_in.empty() && m_in.capacity() > body_buffer_bytes / 2) // a large body's; an idle hour needs less
            m_in.shrink_to_fit();
        take_header();
    }));
}

// Closing over unread bytes sends a reset, which can take the answer away before the client has read it.
void Connection::linger()
{
    m_stage = Stage::Lingering;
    wait_at_most(m_hub.stopping ? linger_time_stopping : linger_time);
    if (!m_stream.is_tls())
        return drain_all();
    m_stream.async_take_leave(kept([this](Failure) { // it may have unread bytes to complain of
        if (m_stage == Stage::Lingering)
            drain_all();
    }));
}

void Connection::drain_all()
{
    Failure failure;
    m_stream.socket().shutdown(tcp::socket::shutdown_send, failure);
    if (failure)
        return close();
    m_in.resize(idle_buffer_bytes);
    drain();
}

void Connection::drain()
{
    m_stream.socket().async_read_some(asio::buffer(m_in), kept([this](Failure failure, std::size_t) {
        if (failure || m_stage != Stage::Lingering)
            return close();
        drain();
    }));
}

void Connection::close()
{
    if (std::exchange(m_stage, Stage::Closed) == Stage::Closed)
        return;
    Failure failure;
    m_stream.socket().close(failure);
    m_timer.cancel();
    m_hub.forget(shared_from_this());
}

// One timer per connection, moved only when it would ring too late: most requests never touch it.
void Connection::wait_at_most(Steady::duration duration)
{
    m_deadline = Steady::now() + duration;
    if (!m_clock_runs || m_deadline < m_timer.expiry())
        watch_the_clock();
}

void Connection::watch_the_clock()
{
    m_clock_runs = true;
    m_timer.expires_at(m_deadline);
    m_timer.async_wait(kept([this](Failure failure) {
        if (failure || m_stage == Stage::Closed) // moved, or over
            return;
        m_clock_runs = false;
        if (Steady::now() >= m_deadline)
            timed_out();
        else if (m_deadline != Steady::time_point::max())
            watch_the_clock();
    }));
}

void Connection::timed_out()
{
    if (m_stage != Stage::Header && m_stage != Stage::Body)
        return close();
    Failure failure;
    m_stream.socket().cancel(failure);
    refuse(408);
}

}
