#include "base/http/edge_test_site.h"

using namespace http;
using namespace http::test;

TEST_CASE("edge: what is malformed or could smuggle a request is refused and the connection closed")
{
    Running server;
    std::string const two_ways = "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n";
    std::string const other_ways = "Transfer-Encoding: chunked\r\nContent-Length: 3\r\n";
    for (auto const& text : { post("/", two_ways, "0\r\n\r\n"), post("/", other_ways, "0\r\n\r\n"),
             post("/", "Content-Length: 3\r\nContent-Length: 4\r\n", "abcd"),
             post("/", "Content-Length: 3\r\nContent-Length: 3\r\n", "abc"),
             post("/", "Content-Length: 3, 4\r\n", "abcd"), post("/", "Content-Length: 3, 3\r\n", "abc"),
             post("/", "Content-Length: +3\r\n", "abc"), post("/", "Content-Length: -1\r\n"),
             post("/", "Content-Length: 99999999999999999999\r\n"), post("/", "Content-Length: 0x3\r\n", "abc"),
             post("/", "Content-Length:\r\n"), post("/", "Transfer-Encoding: gzip, chunked\r\n", "0\r\n\r\n"),
             post("/", "Transfer-Encoding: identity\r\n", "abc"), post("/", "Transfer-Encoding: xchunked\r\n", "abc"),
             post("/", "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"),
             post("/", "Transfer-Encoding : chunked\r\n", "0\r\n\r\n"),
             post("/", "Transfer-Encoding:\r\n chunked\r\n", "0\r\n\r\n"),
             post("/", "Transfer-Encoding: chunked\r\n", "z\r\n\r\n"),
             post("/", "Transfer-Encoding: chunked\r\n", "3\r\nabcd\r\n0\r\n\r\n"),
             post("/", "Transfer-Encoding: chunked\r\n", "0\r\nContent-Length: 5\r\n\r\n"),
             post("/", "Transfer-Encoding: chunked\r\n", "3\nabc\n0\n\n\r\n"),
             post("/", "Transfer-Encoding: chunked\r\n", "3;a=\"\n\"\r\nabc\r\n0\r\n\r\n"),
             std::string("POST / HTTP/1.0\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
             get("/", "X: a\r\n b\r\n"), get("/", "X: a\r\n\tb\r\n"), get("/", " X: a\r\n"), get("/", "X\r\n"),
             get("/", "X: a\rb\r\n"), get("/", std::string("X: a\0b\r\n", 8)), get("/", "Host: b\r\n"),
             std::string("GET / HTTP/1.1\nHost: a\n\n"), std::string("GET / HTTP/1.1\r\n\r\n"),
             std::string("GET / HTTP/1.1\r\nHost:\r\n\r\n"), std::string("GET / HTTP/1.1\r\nHost: a/b\r\n\r\n"),
             std::string("GET / HTTP/2.0\r\nHost: a\r\n\r\n"), std::string("GET /  HTTP/1.1\r\nHost: a\r\n\r\n"),
             std::string("GET http://b/ HTTP/1.1\r\nHost: a\r\n\r\n"), std::string("\x16\x03\x01\n\x01"),
             get("/a/%2e%2e/b"), get("/%00"), get("/%c3%28"), get("/a%5cb"), get("/%zz"), get("/a#b") }) {
        Client client(server);
        client.send(text);
        auto const answer = client.receive();
        CHECK_MESSAGE(answer.status == 400, text);
        CHECK(answer.has("Connection: close"));
        CHECK(answer.body.starts_with("refused"));
        CHECK(client.closed());
    }
    CHECK(server.site.asked == 0);
    for (auto const* method : { "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "get" }) {
        auto const answer = Client(server).ask(std::string(method) + " / HTTP/1.1\r\nHost: a\r\n\r\n");
        CHECK(answer.status == 405);
        CHECK(answer.has("Allow: GET, HEAD, POST\r\n"));
    }
}

TEST_CASE("edge: too long a target, too large a header, too many lines")
{
    Running server;
    CHECK(Client(server).ask(get("/" + std::string(8200, 'a'))).status == 414);
    CHECK(Client(server).ask("GET /" + std::string(20'000, 'a')).status == 414);
    CHECK(Client(server).ask(get("/" + std::string(8000, 'a'))).status == 200);
    CHECK(Client(server).ask(get("/", "X: " + std::string(17'000, 'a') + "\r\n")).status == 431);
    CHECK(Client(server).ask("GET / HTTP/1.1\r\nX: " + std::string(17'000, 'a')).status == 431);
    CHECK(Client(server).ask(get("/", "X: " + std::string(10'000, 'a') + "\r\n")).status == 200);
    std::string lines;
    for (int n = 0; n < 101; ++n)
        lines += "X: y\r\n";
    CHECK(Client(server).ask(get("/", lines)).status == 431);
    CHECK(Client(server).ask(post("/", "Transfer-Encoding: chunked\r\n", "3;a=" + std::string(40'000, 'b'))).status
        == 431);
}

TEST_CASE("edge: too large a body is refused before it is sent")
{
    Running server;
    Client known(server);
    auto const early = known.ask(post("/", "Content-Length: 1001\r\n"));
    CHECK(early.status == 413);
    CHECK(early.body == "refused POST");
    known.send(std::string(1001, 'x'));
    CHECK(known.closed());
    CHECK(Client(server).ask(post("/", "Expect: 100-continue\r\nContent-Length: 1001\r\n")).status == 413);
    CHECK(Client(server).ask(post("/", "Content-Length: 10000000000\r\n")).status == 413);
    CHECK(Client(server).ask(post("/", "Transfer-Encoding: chunked\r\n", "3e9\r\n")).status == 413);
    CHECK(Client(server).ask(post("/", "Transfer-Encoding: chunked\r\n", "ffffffffffffffff\r\n")).status == 413);
    CHECK(Client(server).ask(post("/", "Content-Length: 1000\r\n", std::string(1000, 'x'))).status == 200);

    // Sent regardless, several times what the socket buffers hold: the answer still arrives.
    Client stubborn(server);
    stubborn.send(post("/", "Content-Length: 30000000\r\n", std::string(30'000'000, 'x')));
    CHECK(stubborn.receive().status == 413);
}

TEST_CASE("edge: one connection too many is told so, and a place that falls free is given again")
{
    Running server({ .connections = 2 });
    Client first(server);
    CHECK(first.ask(get("/")).status == 200);
    {
        Client second(server);
        CHECK(second.ask(get("/")).status == 200);
        Client third(server);
        auto const answer = third.receive();
        CHECK(answer.status == 503);
        CHECK(answer.has("Connection: close"));
        CHECK(third.closed());
    }
    int status = 503;
    for (int n = 0; n < 50 && status != 200; ++n) {
        std::this_thread::sleep_for(10ms);
        status = Client(server).ask(get("/")).status;
    }
    CHECK(status == 200);
}
