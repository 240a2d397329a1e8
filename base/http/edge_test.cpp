#include "base/http/edge_test_site.h"

using namespace http;
using namespace http::test;

TEST_CASE("edge: a connection is kept and pipelined requests are answered in their order")
{
    Running server;
    Client client(server);
    auto const first = client.ask(get("/a%20b?q=%20"));
    CHECK(first.status == 200);
    CHECK(first.body == "GET /a b?q=%20 ");
    CHECK(first.has("Connection: keep-alive\r\n"));
    CHECK(first.has("\r\nDate: "));
    CHECK(!first.has("Server"));

    client.send(get("/later") + post("/two", "Content-Length: 3\r\n", "abc") + "\r\n" + get("/three"));
    CHECK(client.receive().body == "later");
    CHECK(client.receive().body == "POST /two? abc");
    CHECK(client.receive().body == "GET /three? ");

    client.send("HEAD /long HTTP/1.1\r\nHost: a\r\n\r\n");
    auto const head = client.receive(true);
    CHECK(head.has("Content-Length: 50000\r\n"));
    CHECK(client.ask(get("/next", "Connection: close\r\n")).has("Connection: close\r\n"));
    CHECK(client.closed());
}

TEST_CASE("edge: another method is taken where the site takes it, and nowhere else")
{
    Running server;
    auto const patch = [](std::string const& where) {
        return "PATCH " + where + " HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc";
    };
    Client client(server);
    CHECK(client.ask(patch("/piece")).body == "PATCH /piece? abc");
    CHECK(client.ask(get("/after")).body == "GET /after? ");
    CHECK(Client(server).ask(patch("/upload")).status == 405);
    CHECK(Client(server).ask("OPTIONS /piece HTTP/1.1\r\nHost: a\r\n\r\n").status == 405);
    CHECK(Client(server).ask("PATCH /piece HTTP/1.0\r\n\r\n").status == 411);
}

TEST_CASE("edge: HTTP/1.0 is answered and closed, or kept when asked")
{
    Running server;
    Client client(server);
    CHECK(client.ask("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n").has("Connection: keep-alive"));
    CHECK(client.ask("GET / HTTP/1.0\r\n\r\n").has("Connection: close"));
    CHECK(client.closed());
    CHECK(Client(server).ask("POST / HTTP/1.0\r\n\r\n").status == 411);
    Client half(server);
    half.send(get("/later"));
    half.finish_sending();
    CHECK(half.receive().body == "later");
}

TEST_CASE("edge: chunked bodies arrive whole, however they are cut")
{
    Running server;
    auto const chunked
        = post("/c", "Transfer-Encoding: chunked\r\n", "3;x=y\r\nabc\r\n0a\r\n0123456789\r\n0\r\nT: v\r\n\r\n");
    auto const empty = post("/e", "Transfer-Encoding: Chunked\r\n", "0\r\n\r\n");
    Client whole(server);
    whole.send(chunked + empty + get("/after"));
    CHECK(whole.receive().body == "POST /c? abc0123456789");
    CHECK(whole.receive().body == "POST /e? ");
    CHECK(whole.receive().body == "GET /after? ");
    Client slow(server);
    for (char c : chunked + empty + get("/after")) {
        slow.send({ &c, 1 });
        std::this_thread::sleep_for(200us);
    }
    CHECK(slow.receive().body == "POST /c? abc0123456789");
    CHECK(slow.receive().body == "POST /e? ");
    CHECK(slow.receive().body == "GET /after? ");
    CHECK(slow.ask(post("/upload", "Content-Length: 3000000\r\n", std::string(3'000'000, 'u'))).body == "3000000");
    CHECK(slow.ask(get("/huge")).body.size() == 4'000'000);
}

TEST_CASE("edge: a client that waits for leave to send is given it")
{
    Running server;
    Client client(server);
    CHECK(client.ask(post("/", "Expect: 100-continue\r\nContent-Length: 2\r\n")).status == 100);
    CHECK(client.ask("ok").body == "POST /? ok");
}

TEST_CASE("edge: texts travel as gzip to those who accept it")
{
    Running server;
    Client client(server);
    auto const packed = client.ask(get("/long", "Accept-Encoding: gzip\r\n"));
    CHECK(packed.has("Content-Encoding: gzip\r\n"));
    CHECK(packed.has("Vary: Accept-Encoding\r\n"));
    CHECK(packed.body.size() < 1000);
    CHECK(gunzipped(packed.body) == std::string(50'000, 'x'));
    client.send("HEAD /long HTTP/1.1\r\nHost: a\r\nAccept-Encoding: gzip\r\n\r\n");
    CHECK(client.receive(true).has("Content-Length: " + std::to_string(packed.body.size()) + "\r\n"));

    auto const plain = client.ask(get("/long"));
    CHECK(!plain.has("Content-Encoding"));
    CHECK(plain.has("Vary: Accept-Encoding\r\n"));
    CHECK(plain.body.size() == 50'000);
    CHECK(!client.ask(get("/short", "Accept-Encoding: gzip\r\n")).has("Content-Encoding"));
    CHECK(!client.ask(get("/huge", "Accept-Encoding: gzip\r\n")).has("Content-Encoding"));

    auto const kept = client.ask(get("/packed", "Accept-Encoding: gzip\r\n"));
    CHECK(kept.has("Content-Encoding: gzip\r\n"));
    CHECK(gunzipped(kept.body) == "body{color:plum}");
    auto const opened = client.ask(get("/packed"));
    CHECK(!opened.has("Content-Encoding"));
    CHECK(opened.has("Vary: Accept-Encoding\r\n"));
    CHECK(opened.body == "body{color:plum}");
    CHECK(client.ask(get("/badly-packed")).status == 503);
}

TEST_CASE("edge: a site that throws, forgets or repeats itself is answered for once")
{
    Running server;
    Client client(server);
    CHECK(client.ask(get("/throws")).status == 503);
    CHECK(client.ask(get("/forgets")).status == 503);
    CHECK(client.ask(get("/twice")).body == "first");
    CHECK(client.ask(get("/after")).body == "GET /after? ");
    CHECK(Client(server).ask(post("/no-limit-known", "Content-Length: 1\r\n", "x")).status == 503);
    for (int n = 0; n < 20; ++n)
        Client(server).send(get("/later")); // gone before the answer
    CHECK(client.ask(get("/still")).body == "GET /still? ");
    server.site.wait();
    CHECK(client.ask(get("/still")).body == "GET /still? ");
}

TEST_CASE("edge: those who dawdle are timed out and hold up nobody")
{
    Running server({ .header_seconds = 1, .body_seconds = 1, .idle_seconds = 1 });
    auto const began = Steady::now();
    Client silent(server);
    Client header(server);
    Client body(server);
    Client moving(server);
    Client idle(server);
    header.send("GET / HTTP/1.1\r\nHo");
    body.send(post("/", "Content-Length: 10\r\n", "abc"));
    moving.send(post("/", "Content-Length: 4\r\n"));
    CHECK(idle.ask(get("/")).status == 200);
    for (int n = 0; n < 4; ++n) {
        std::this_thread::sleep_for(400ms);
        moving.send("m");
        if (n == 1)
            CHECK(Client(server).ask(get("/brisk")).status == 200);
    }
    CHECK(moving.receive().body == "POST /? mmmm");
    CHECK(header.receive().status == 408);
    CHECK(body.receive().status == 408);
    CHECK(header.closed());
    CHECK(silent.closed());
    CHECK(idle.closed());
    CHECK(Steady::now() - began < 3s);
}

TEST_CASE("edge: two hundred idle connections and busy ones beside them")
{
    Running server;
    std::vector<std::unique_ptr<Client>> idle;
    for (int n = 0; n < 200; ++n)
        idle.push_back(std::make_unique<Client>(server));
    std::atomic<int> right = 0;
    {
        std::vector<std::jthread> busy;
        for (int n = 0; n < 8; ++n)
            busy.emplace_back([&server, &right] {
                Client client(server);
                for (int m = 0; m < 100; ++m)
                    right += client.ask(get("/" + std::to_string(m))).body == "GET /" + std::to_string(m) + "? ";
            });
    }
    CHECK(right == 800);
    for (auto const& client : idle)
        CHECK(client->ask(get("/")).status == 200);
}

TEST_CASE("edge: stopping lets what is under way finish, and ends what is idle")
{
    Running server;
    Client idle(server);
    Client busy(server);
    CHECK(idle.ask(get("/")).status == 200);
    busy.send(get("/later"));
    while (server.site.asked < 2)
        std::this_thread::sleep_for(1ms);
    auto const began = Steady::now();
    server.edge.stop();
    CHECK(idle.closed());
    auto const answer = busy.receive();
    CHECK(answer.body == "later");
    CHECK(answer.has("Connection: close"));
    CHECK(busy.closed());
    server.stop();
    CHECK(Steady::now() - began < 2s);
}

TEST_CASE("edge: an answer that comes after the end is dropped quietly")
{
    TestSite site;
    {
        Edge never_run(site, Running::on_a_free_port({}));
        CHECK(never_run.port() != 0);
        CHECK_THROWS_AS(Edge(site, { .port = never_run.port() }), std::runtime_error);
        CHECK_THROWS_AS(Edge(site, { .address = "balai desa" }), std::runtime_error);
    }
    std::function<void(Response)> held;
    {
        Running server;
        {
            Client client(server);
            client.send(get("/held"));
            while (server.site.asked < 1)
                std::this_thread::sleep_for(1ms);
        }
        std::this_thread::sleep_for(20ms);
        held = server.site.held();
        held({ 200, {}, "to nobody" });
    }
    held({ 200, {}, "to nobody, again" });
}
