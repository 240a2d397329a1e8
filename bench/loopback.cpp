#include "bench/loopback.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <map>
#include <stdexcept>

namespace bench {

namespace {

std::size_t length_of(std::string const& got)
{
    auto const at = got.find("Content-Length: ");
    return at == std::string::npos ? 0 : std::stoul(got.substr(at + 16));
}

int connected(unsigned short port)
{
    int const made = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in to {};
    to.sin_family = AF_INET;
    to.sin_port = htons(port);
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (connect(made, reinterpret_cast<sockaddr*>(&to), sizeof to) != 0)
        throw std::runtime_error("the server of the bench does not answer");
    int const on = 1;
    setsockopt(made, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return made;
}

void send_all(int socket, std::string_view text)
{
    if (send(socket, text.data(), text.size(), 0) != static_cast<ssize_t>(text.size()))
        throw std::runtime_error("the bench cannot send");
}

// Reads what is there into `got`; true when an answer is whole.
bool receive(int socket, std::string& got)
{
    char piece[16384];
    auto const n = recv(socket, piece, sizeof piece, 0);
    if (n <= 0)
        throw std::runtime_error("the server of the bench hung up");
    got.append(piece, static_cast<std::size_t>(n));
    auto const end = got.find("\r\n\r\n");
    return end != std::string::npos && got.size() >= end + 4 + length_of(got);
}

}

Client::Client(unsigned short port)
    : m_socket(connected(port))
{
}

Client::~Client()
{
    close(m_socket);
}

std::string Client::get(std::string_view path, std::string_view more)
{
    return ask(
        "GET " + std::string(path) + " HTTP/1.1\r\nHost: bench\r\nAccept: text/html\r\n" + std::string(more) + "\r\n");
}

std::string Client::post(std::string_view path, std::string_view more, std::string_view body)
{
    return ask(post_request(path, more, body));
}

std::string post_request(std::string_view path, std::string_view more, std::string_view body)
{
    return "POST " + std::string(path)
        + " HTTP/1.1\r\nHost: bench\r\nOrigin: http://bench\r\nAccept: application/json\r\n"
        + "Content-Type: application/x-www-form-urlencoded\r\n" + std::string(more)
        + "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + std::string(body);
}

std::string Client::ask(std::string const& request)
{
    send_all(m_socket, request);
    std::string got;
    while (!receive(m_socket, got)) { }
    auto const end = got.find("\r\n\r\n");
    body = got.substr(end + 4);
    bytes = body.size();
    return got.substr(0, end);
}

int crowd(unsigned short port, int connections, int times, std::string const& request, std::string_view wanted)
{
    struct One {
        int left;
        std::string got {};
    };
    std::map<int, One> people;
    int const waiting = epoll_create1(0);
    for (int i = 0; i < connections; ++i) {
        int const socket = connected(port);
        people.emplace(socket, One { times });
        epoll_event event {};
        event.events = EPOLLIN;
        event.data.fd = socket;
        epoll_ctl(waiting, EPOLL_CTL_ADD, socket, &event);
        send_all(socket, request);
    }
    int as_wanted = 0;
    for (int open = connections; open > 0;) {
        epoll_event events[64];
        int const ready = epoll_wait(waiting, events, 64, 30'000);
        if (ready <= 0)
            throw std::runtime_error("the server of the bench does not answer");
        for (int i = 0; i < ready; ++i) {
            int const socket = events[i].data.fd;
            auto& one = people.at(socket);
            if (!receive(socket, one.got))
                continue;
            as_wanted += one.got.starts_with(wanted) ? 1 : 0;
            one.got.clear();
            if (--one.left > 0) {
                send_all(socket, request);
                continue;
            }
            close(socket);
            --open;
        }
    }
    close(waiting);
    return as_wanted;
}

}
