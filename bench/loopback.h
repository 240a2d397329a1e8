// A small HTTP client of the benchmarks, on loopback: one keep-alive connection, whole answers.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace bench {

class Client {
public:
    explicit Client(unsigned short port);
    ~Client();
    Client(Client const&) = delete;
    Client& operator=(Client const&) = delete;

    // The head of the answer; the body is read, kept in `body` and counted in `bytes`.
    std::string get(std::string_view path, std::string_view more_headers);
    std::string post(std::string_view path, std::string_view more_headers, std::string_view body);
    std::size_t bytes = 0;
    std::string body;

private:
    std::string ask(std::string const& request);
    int m_socket;
};

// The text of a POST as a program sends it.
std::string post_request(std::string_view path, std::string_view more_headers, std::string_view body);

// Many people at once, on one thread, so that the crowd takes little of the processor it measures: each connection
// sends the request again as soon as it is answered. Answers how many of the connections * times answers began with
// `wanted`.
int crowd(unsigned short port, int connections, int times, std::string const& request, std::string_view wanted);

}
