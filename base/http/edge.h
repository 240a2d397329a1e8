// The edge of the server: bytes in, bytes out. It parses HTTP/1.1, limits sizes and times, compresses, and hands whole
// requests to a Site. It knows no routes, no sign-in, no database. Only the edge*.cpp files see Asio and Beast.
#pragma once

#include "base/result.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace http {

using Headers = std::vector<std::pair<std::string, std::string>>;

struct Request {
    std::string method; // "GET", "HEAD", "POST" and what the site takes besides; others are answered 405 by the edge
    std::string path; // percent-decoded once, begins with '/', holds no "..", no NUL, valid UTF-8
    std::string query; // raw, without '?'
    Headers headers; // names in lower case, order kept
    std::string body;
    std::string peer; // address of the other side, for rate limits; never logged with a person's data

    std::string_view header(std::string_view lower_case_name) const; // empty when absent
};

struct Response {
    int status = 200;
    Headers headers {}; // Content-Length, Connection, Date and Content-Encoding are the edge's own business
    std::string body {};
    bool precompressed = false; // the body is already gzip: send it with Content-Encoding: gzip
};

// What the edge serves. Called from the one thread of the sockets: what takes a while is answered from another.
class Site {
public:
    virtual ~Site() = default;
    // The largest body this route takes, in bytes: more is answered 413 before it is read.
    virtual std::size_t body_limit(std::string_view method, std::string_view path) const = 0;
    // Of methods besides GET, HEAD and POST: whether this path takes it.
    virtual bool takes(std::string_view method, std::string_view path) const
    {
        (void)method;
        (void)path;
        return false;
    }
    // Answers by calling `done` exactly once, from any thread, now or later.
    virtual void answer(std::shared_ptr<Request const>, std::function<void(Response)> done) = 0;
    // The edge's own refusals (400, 405, 408, 411, 413, 414, 431, 503) in the site's words.
    virtual Response refusal(int status, Request const& so_far) const = 0;
};

inline constexpr base::Code no_address { "edge.no_address",
    { "{address} bukan alamat IP. Contoh: 127.0.0.1.", "{address} is no IP address. An example: 127.0.0.1." } };
inline constexpr base::Code cannot_listen { "edge.cannot_listen",
    { "Tidak bisa melayani di {where}: {why}. Mungkin program lain memakainya; coba --port yang lain.",
        "Cannot serve at {where}: {why}. Another program may be using it; try another --port." } };
inline constexpr base::Code no_certificate { "edge.no_certificate",
    { "Sertifikat atau kuncinya di {file} tidak terpakai: {why}.",
        "The certificate or its key in {file} cannot be used: {why}." } };

struct EdgeSettings {
    std::string address = "127.0.0.1";
    unsigned short port = 8080; // 0: a free one, see Edge::port()
    int header_seconds = 10; // whole header within
    int body_seconds = 60; // progress at least this often
    int idle_seconds = 75; // keep-alive
    std::size_t header_bytes = 16 * 1024;
    std::size_t connections = 4096; // more are answered 503 and closed; inside TLS, closed
    std::string tls_certificate {}; // PEM file of the whole chain; empty: HTTP without TLS
    std::string tls_key {}; // PEM file
};

class Edge {
public:
    Edge(Site&, EdgeSettings const&); // binds; throws base::MachineFailed with the codes above
    ~Edge();
    unsigned short port() const;
    void run(); // until stop(); answers what is under way first, at most 5 s
    void stop(); // safe from a signal watcher thread

private:
    struct Inner;
    std::unique_ptr<Inner> m_inner;
};

}
