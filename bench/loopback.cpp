#include "bench/loopback.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <stdexcept>

namespace bench {

namespace {

std::size_t length_of(std::string const& got)
{
    auto const at = got.find("Content-Length: ");
    return at == std::string::npos ? 0 : std::stoul(got.substr(at + 16));
}

}

Client::Client(unsigned short port)
    : m_socket(socket(AF_INET, SOCK_STREAM, 0))
{
    sockaddr_in to {};
    to.sin_family = AF_INET;
    to.sin_port = htons(port);
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (connect(m_socket, reinterpret_cast<sockaddr*>(&to), sizeof to) != 0)
        throw std::runtime_error("the server of the bench does not answer");
    int const on = 1;
    setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
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
    return ask("POST " + std::string(path)
        + " HTTP/1.1\r\nHost: bench\r\nOrigin: http://bench\r\nAccept: application/json\r\n"
        + "Content-Type: application/x-www-form-urlencoded\r\n" + std::string(more)
        + "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + std::string(body));
}

std::string Client::ask(std::string const& request)
{
    if (send(m_socket, request.data(), request.size(), 0) != static_cast<ssize_t>(request.size()))
        throw std::runtime_error("the bench cannot send");
    std::string got;
    for (;;) {
        auto const end = got.find("\r\n\r\n");
        if (end != std::string::npos && got.size() >= end + 4 + length_of(got)) {
            bytes = got.size() - end - 4;
            return got.substr(0, end);
        }
        char piece[16384];
        auto const n = recv(m_socket, piece, sizeof piece, 0);
        if (n <= 0)
            throw std::runtime_error("the server of the bench hung up");
        got.append(piece, static_cast<std::size_t>(n));
    }
}

}
