#include "base/http/edge.h"

#include "base/http/edge_connection.h"

#include <stdexcept>

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>

namespace http {

namespace {

constexpr std::size_t busy_answers_max = 128; // connections over the limit that are told so at the same time
constexpr auto grace_time = std::chrono::seconds(5);
constexpr auto accept_pause = std::chrono::milliseconds(100);

}

struct Edge::Inner {
    Inner(Site& site, EdgeSettings const& settings)
        : hub { site, settings }
        , acceptor(hub.io)
        , pause(hub.io)
        , grace(hub.io)
    {
        if (!settings.tls_certificate.empty())
            hub.tls = tls_with(settings.tls_certificate, settings.tls_key);
        hub.all_gone = [this] { asio::post(hub.io, [this] { let_end(); }); };
        listen(settings);
    }

    void listen(EdgeSettings const& settings)
    {
        auto const where = settings.address + ":" + std::to_string(settings.port);
        Failure failure;
        auto const address = asio::ip::make_address(settings.address, failure);
        if (failure)
            throw base::MachineFailed(no_address, { { "address", settings.address } });
        tcp::endpoint const endpoint(address, settings.port);
        acceptor.open(endpoint.protocol(), failure);
        if (!failure)
            acceptor.set_option(tcp::acceptor::reuse_address(true), failure);
        if (!failure)
            acceptor.bind(endpoint, failure);
        if (!failure)
            acceptor.listen(asio::socket_base::max_listen_connections, failure);
        if (failure)
            throw base::MachineFailed(cannot_listen, { { "where", where }, { "why", failure.message() } });
        free_port = acceptor.local_endpoint().port();
    }

    void accept()
    {
        acceptor.async_accept(hub.io, [this](Failure failure, Socket socket) {
            if (failure == asio::error::operation_aborted || hub.stopping)
                return;
            try {
                if (!failure)
                    admit(std::move(socket));
            } catch (std::exception const&) { // no memory for this one; the next may have it
            }
            if (failure != asio::error::no_descriptors && failure != asio::error::no_buffer_space)
                return accept();
            pause.expires_after(accept_pause);
            pause.async_wait([this](Failure) {
                if (!hub.stopping)
                    accept();
            });
        });
    }

    void admit(Socket socket)
    {
        auto const connection = std::make_shared<Connection>(hub, gate, std::move(socket));
        bool refused = false;
        {
            std::scoped_lock lock(hub.mutex);
            refused = hub.open.size() >= hub.settings.connections;
            if (hub.stopping || hub.open.size() >= hub.settings.connections + busy_answers_max)
                return;
            hub.open.insert(connection);
        }
        if (refused)
            connection->start_refusing();
        else
            connection->start();
    }

    void begin_end()
    {
        std::vector<std::shared_ptr<Connection>> open;
        {
            std::scoped_lock lock(hub.mutex);
            if (hub.stopping.exchange(true))
                return;
            open.assign(hub.open.begin(), hub.open.end());
        }
        Failure failure;
        acceptor.close(failure);
        pause.cancel();
        if (open.empty())
            return let_end();
        grace.expires_after(grace_time);
        grace.async_wait([this](Failure cancelled) {
            if (!cancelled)
                hub.io.stop();
        });
        for (auto const& connection : open)
            connection->wind_down();
    }

    void let_end()
    {
        grace.cancel();
        work.reset();
    }

    void work_until_ended()
    {
        for (;;) {
            try {
                hub.io.run();
                return;
            } catch (std::exception const&) { // what escaped a handler is lost; the others go on
            }
        }
    }

    void shut_gate()
    {
        std::unique_lock lock(gate->mutex);
        gate->shut = true;
    }

    Hub hub;
    asio::executor_work_guard<asio::io_context::executor_type> work { hub.io.get_executor() };
    asio::basic_socket_acceptor<tcp, Executor> acceptor;
    Timer pause; // when descriptors run out
    Timer grace;
    std::shared_ptr<Gate> gate = std::make_shared<Gate>();
    unsigned short free_port = 0;
};

Edge::Edge(Site& site, EdgeSettings const& settings)
    : m_inner(std::make_unique<Inner>(site, settings))
{
}

Edge::~Edge()
{
    m_inner->shut_gate();
}

unsigned short Edge::port() const
{
    return m_inner->free_port;
}

void Edge::run()
{
    asio::post(m_inner->hub.io, [this] {
        if (!m_inner->hub.stopping)
            m_inner->accept();
    });
    m_inner->work_until_ended();
    m_inner->shut_gate();
    m_inner->hub.open.clear();
}

void Edge::stop()
{
    asio::post(m_inner->hub.io, [this] { m_inner->begin_end(); });
}

}
