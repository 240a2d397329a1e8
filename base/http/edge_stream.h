// The bytes of one connection, as they are or inside TLS. For the edge*.cpp files alone.
#pragma once

#include "base/http/edge.h"

#include <memory>
#include <optional>
#include <utility>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/stream.hpp>

namespace http {

namespace asio = boost::asio;
using tcp = asio::ip::tcp;
using Failure = boost::system::error_code;
using Executor = asio::io_context::executor_type; // one thread runs it, so that a connection needs no lock of its own
using Socket = asio::basic_stream_socket<tcp, Executor>;
using Tls = asio::ssl::context;

// TLS 1.2 or 1.3 with the certificate chain and key of these PEM files; throws base::MachineFailed: no_certificate.
std::unique_ptr<Tls> tls_with(std::string const& certificate, std::string const& key);

class Stream {
public:
    using executor_type = Executor;

    Stream(Socket socket, Tls* tls)
    {
        if (tls)
            m_tls = std::make_unique<asio::ssl::stream<Socket>>(std::move(socket), *tls);
        else
            m_plain.emplace(std::move(socket));
    }

    bool is_tls() const { return m_tls != nullptr; }
    Socket& socket() { return m_tls ? m_tls->next_layer() : *m_plain; }
    executor_type get_executor() { return socket().get_executor(); }

    template <class Done>
    void async_greet(Done&& done)
    {
        m_tls->async_handshake(asio::ssl::stream_base::server, std::forward<Done>(done));
    }
    // Says that no more will come; those who only close may have been cut off.
    template <class Done>
    void async_take_leave(Done&& done)
    {
        m_tls->async_shutdown(std::forward<Done>(done));
    }
    template <class Buffers, class Done>
    void async_read_some(Buffers const& buffers, Done&& done)
    {
        if (m_tls)
            m_tls->async_read_some(buffers, std::forward<Done>(done));
        else
            m_plain->async_read_some(buffers, std::forward<Done>(done));
    }
    template <class Buffers, class Done>
    void async_write_some(Buffers const& buffers, Done&& done)
    {
        if (m_tls)
            m_tls->async_write_some(buffers, std::forward<Done>(done));
        else
            m_plain->async_write_some(buffers, std::forward<Done>(done));
    }

private:
    std::optional<Socket> m_plain;
    std::unique_ptr<asio::ssl::stream<Socket>> m_tls;
};

}
