// Beast's parser as the edge uses it. For edge.cpp alone.
#pragma once

#include "base/http/edge.h"
#include "base/http/render.h"
#include "base/http/target.h"

#include <boost/beast/http/basic_parser.hpp>

namespace http {

namespace beast_http = boost::beast::http;

constexpr std::size_t header_lines_max = 100;

// Beast's parser filling our Request, and counting what smuggling is made of.
class Parser final : public beast_http::basic_parser<true> {
public:
    explicit Parser(std::size_t header_bytes)
        : m_header_bytes(header_bytes)
    {
        header_limit(static_cast<std::uint32_t>(header_bytes));
        body_limit(boost::none); // until the site has named its own
        eager(true);
    }

    Request request;
    std::string target;

    // The status this request is refused with before its body is read, or 0. Fills path and query.
    int objection(Site const& site)
    {
        bool const is_plain = request.method == "GET" || request.method == "HEAD" || request.method == "POST";
        if (!is_plain && request.method != "PATCH" && request.method != "OPTIONS")
            return 405;
        if (!framed_plainly() || !split_target())
            return 400;
        if (!is_plain && !site.takes(request.method, request.path))
            return 405;
        bool const sized = chunked() || content_length();
        bool const brings_a_body = request.method == "POST" || request.method == "PATCH";
        return m_version == 10 && brings_a_body && !sized ? 411 : 0;
    }

    bool wants_continue() const
    {
        return m_version == 11 && same_ignoring_case(request.header("expect"), "100-continue");
    }

private:
    using View = boost::beast::string_view;
    using Failure = boost::system::error_code;

    std::size_t m_header_bytes;
    std::size_t m_extension_bytes = 0;
    int m_version = 11;
    int m_hosts = 0;
    int m_lengths = 0;
    int m_encodings = 0;
    bool m_in_body = false;

    // One host, one way to say where the body ends, and no encoding but "chunked".
    bool framed_plainly() const
    {
        if (m_hosts > 1 || m_lengths > 1 || m_encodings > 1 || m_lengths + m_encodings > 1)
            return false;
        auto const host = request.header("host");
        if (m_version == 11 && host.empty())
            return false;
        constexpr std::string_view host_letters
            = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._:[]";
        if (host.find_first_not_of(host_letters) != std::string_view::npos)
            return false;
        if (m_lengths == 1
            && request.header("content-length").find_first_not_of("0123456789") != std::string_view::npos)
            return false;
        return m_encodings == 0
            || (m_version == 11 && same_ignoring_case(request.header("transfer-encoding"), "chunked"));
    }

    bool split_target()
    {
        if (target.find('#') != std::string::npos)
            return false;
        auto const question = target.find('?');
        auto path = decoded_path(std::string_view(target).substr(0, question));
        if (!path)
            return false;
        request.path = std::move(*path);
        if (question != std::string::npos)
            request.query = target.substr(question + 1);
        return true;
    }

    void on_request_impl(beast_http::verb, View method, View where, int version, Failure&) override
    {
        request.method.assign(method.data(), method.size());
        target.assign(where.data(), where.size());
        m_version = version;
    }
    void on_field_impl(beast_http::field field, View name, View value, Failure& failure) override
    {
        if (m_in_body) // trailers bring nothing a site should trust
            return;
        if (request.headers.size() == header_lines_max)
            failure = beast_http::error::header_limit;
        m_hosts += field == beast_http::field::host;
        m_lengths += field == beast_http::field::content_length;
        m_encodings += field == beast_http::field::transfer_encoding;
        std::string lower(name.data(), name.size());
        for (char& c : lower)
            c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        request.headers.emplace_back(std::move(lower), std::string(value.data(), value.size()));
    }
    void on_header_impl(Failure&) override { m_in_body = true; }
    std::size_t on_body_impl(View part, Failure&) override
    {
        request.body.append(part.data(), part.size());
        return part.size();
    }
    std::size_t on_chunk_body_impl(std::uint64_t, View part, Failure& failure) override
    {
        return on_body_impl(part, failure);
    }
    void on_chunk_header_impl(std::uint64_t, View extension, Failure& failure) override
    {
        m_extension_bytes += extension.size();
        if (m_extension_bytes > m_header_bytes)
            failure = beast_http::error::header_limit;
        for (char c : extension)
            if (c == '\n' || c == '\r') // Beast lets them stand in quotes
                failure = beast_http::error::bad_chunk_extension;
    }
    void on_response_impl(int, View, int, Failure&) override { }
    void on_body_init_impl(boost::optional<std::uint64_t> const&, Failure&) override { }
    void on_finish_impl(Failure&) override { }
};

// Bare line feeds and folded lines: readers disagree about them, and smuggling lives where readers disagree.
inline bool disputed_lines(std::string_view header, std::size_t from)
{
    for (auto at = header.find('\n', from); at != std::string_view::npos; at = header.find('\n', at + 1)) {
        bool const bare = at == 0 || header[at - 1] != '\r';
        bool const folded = at + 1 < header.size() && (header[at + 1] == ' ' || header[at + 1] == '\t');
        if (bare || folded)
            return true;
    }
    return false;
}

}
