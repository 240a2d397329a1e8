#include "base/http/render.h"

#include "base/http/gzip.h"
#include "base/http/target.h"

#include <doctest/doctest.h>

#include <stdexcept>

using namespace http;

TEST_CASE("a path is decoded once")
{
    CHECK(decoded_path("/").value() == "/");
    CHECK(decoded_path("/anggota/Siti%20Aminah").value() == "/anggota/Siti Aminah");
    CHECK(decoded_path("/100%2525").value() == "/100%25");
    CHECK(decoded_path("/caf%C3%A9").value() == "/caf\xc3\xa9");
    CHECK(decoded_path("/a..b/...").value() == "/a..b/...");
}

TEST_CASE("a path that hides something is refused")
{
    for (auto const* raw :
        { "", "a", "*", "http://a/b", "/%", "/%4", "/%zz", "/a%00", "/%0a", "/%7f", "/..", "/a/../b", "/a/%2e%2E",
            "/%2e./x", "/a%2f..%2fb", "/a\\b", "/a%5Cb", "/%ff", "/%c0%af", "/%ed%a0%80", "/%e2%82", "/%f4%90%80%80" })
        CHECK_MESSAGE(!decoded_path(raw), raw);
}

TEST_CASE("gzip is sent to those who name it and do not refuse it")
{
    for (auto const* yes : { "gzip", "deflate, GZIP;q=0.5", "*", "br;q=1.0, *;q=0.1", "gzip ; q=1" })
        CHECK_MESSAGE(accepts_gzip(yes), yes);
    for (auto const* no : { "", "identity", "gzip;q=0", "gzip; q=0.000, *", "*;q=0", "br" })
        CHECK_MESSAGE(!accepts_gzip(no), no);
}

TEST_CASE("what is packed opens to the same, and what is cut short does not")
{
    std::string text;
    for (int n = 0; n < 20000; ++n)
        text += "perempuan " + std::to_string(n);
    auto const packed = gzipped(text);
    CHECK(packed.size() < text.size() / 3);
    CHECK(gunzipped(packed) == text);
    CHECK(gunzipped(gzipped(std::string(2'000'000, 'a'))).size() == 2'000'000);
    CHECK(gunzipped(gzipped("")).empty());
    CHECK_THROWS_AS(gunzipped(packed.substr(0, packed.size() / 2)), std::runtime_error);
    CHECK_THROWS_AS(gunzipped("plain text"), std::runtime_error);
    CHECK_THROWS_AS(gunzipped(""), std::runtime_error);
}

TEST_CASE("a head is the edge's own business and nothing is smuggled into it")
{
    Response response { 200, { { "Content-Type", "text/html" }, { "X-Name", "a\r\nSet-Cookie: b" } }, "halo" };
    response.headers.emplace_back("content-length", "99");
    response.headers.emplace_back("Connection", "upgrade");
    auto const plain = rendered(response, Request { "GET" }, After::KeepAlive);
    CHECK(plain.head.starts_with("HTTP/1.1 200 OK\r\nDate: "));
    CHECK(plain.head.find("\r\nX-Name: a  Set-Cookie: b\r\n") != std::string::npos);
    CHECK(plain.head.find("99") == std::string::npos);
    CHECK(plain.head.ends_with("\r\nContent-Length: 4\r\nConnection: keep-alive\r\n\r\n"));
    CHECK(plain.head.find("Server") == std::string::npos);
    CHECK(plain.body == "halo");

    auto const none = rendered({ 204 }, Request { "GET" }, After::Close);
    CHECK(none.head.find("Content-Length") == std::string::npos);
    CHECK(none.head.ends_with("\r\nConnection: close\r\n\r\n"));
}
