#include "tests/stories/voice.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cctype>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <sstream>

namespace stories {

namespace {

class Wire {
public:
    explicit Wire(int port)
        : m_socket(socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in where {};
        where.sin_family = AF_INET;
        where.sin_port = htons(static_cast<unsigned short>(port));
        where.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        timeval const patience { 30, 0 };
        setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        if (connect(m_socket, reinterpret_cast<sockaddr const*>(&where), sizeof where) != 0)
            throw std::runtime_error(std::string("the server cannot be reached: ") + std::strerror(errno));
    }
    ~Wire() { close(m_socket); }
    Wire(Wire const&) = delete;
    Wire& operator=(Wire const&) = delete;

    // Sends all, and reads until the server closes.
    std::string talk(std::string_view bytes)
    {
        while (!bytes.empty()) {
            auto const sent = ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
            if (sent <= 0)
                break; // the answer says why
            bytes.remove_prefix(static_cast<std::size_t>(sent));
        }
        std::string all;
        char some[16384];
        for (;;) {
            auto const got = recv(m_socket, some, sizeof some, 0);
            if (got < 0 && all.empty())
                throw std::runtime_error("the server does not answer");
            if (got <= 0)
                return all;
            all.append(some, static_cast<std::size_t>(got));
        }
    }

private:
    int m_socket;
};

std::string encoded(std::string_view text)
{
    constexpr char const* hex = "0123456789ABCDEF";
    std::string out;
    for (char const c : text) {
        auto const byte = static_cast<unsigned char>(c);
        if (std::isalnum(byte) || c == '-' || c == '_' || c == '.') {
            out += c;
            continue;
        }
        out += '%';
        out += hex[byte >> 4];
        out += hex[byte & 15];
    }
    return out;
}

std::string lower(std::string_view text)
{
    std::string out(text);
    for (auto& c : out)
        c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return out;
}

std::string header_of(std::string_view head, std::string const& name)
{
    auto const at = lower(head).find("\r\n" + name + ": ");
    if (at == std::string::npos)
        return {};
    auto const start = at + name.size() + 4;
    return std::string(head.substr(start, head.find("\r\n", start) - start));
}

std::string file_text(std::string const& path)
{
    std::ifstream in(path, std::ios::binary);
    if (!in)
        throw std::runtime_error("there is no file " + path);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

std::string form_body(std::vector<Field> const& fields)
{
    std::string body;
    for (auto const& field : fields)
        body += (body.empty() ? "" : "&") + encoded(field.name) + "=" + encoded(field.text);
    return body;
}

constexpr std::string_view boundary = "----a-story-goes-on-7d1c";

std::string files_body(std::vector<Field> const& fields, std::string const& folder)
{
    std::string body;
    for (auto const& field : fields) {
        body += "--" + std::string(boundary) + "\r\nContent-Disposition: form-data; name=\"" + field.name + "\"";
        if (field.is_file)
            body += "; filename=\"" + field.text + "\"\r\nContent-Type: application/octet-stream";
        body += "\r\n\r\n" + (field.is_file ? file_text(folder + "/" + field.text) : field.text) + "\r\n";
    }
    return body + "--" + std::string(boundary) + "--\r\n";
}

}

void Voice::keep_cookies(std::string_view head)
{
    auto const names = lower(head);
    constexpr std::string_view sign = "\r\nset-cookie: ";
    for (auto at = names.find(sign); at != std::string::npos; at = names.find(sign, at + 1)) {
        auto const start = at + sign.size();
        auto const line = head.substr(start, head.find("\r\n", start) - start);
        auto const pair = line.substr(0, line.find(';'));
        auto const equals = pair.find('=');
        auto const name = std::string(pair.substr(0, equals));
        if (line.find("Max-Age=0") != std::string_view::npos)
            m_cookies.erase(name);
        else
            m_cookies[name] = std::string(pair.substr(equals + 1));
    }
}

Answer Voice::send(std::string const& method, std::string const& target, std::string const& type,
    std::string const& body, bool english)
{
    auto const host = "127.0.0.1:" + std::to_string(m_port);
    bool const machine = type == "application/json";
    std::ostringstream request;
    request << method << " " << target << " HTTP/1.1\r\nHost: " << host
            << "\r\nConnection: close\r\nAccept: " << (machine ? "application/json" : "text/html") << "\r\n";
    std::string cookies = english ? "berdaya_tongue=en" : "";
    for (auto const& [name, text] : m_cookies)
        cookies += (cookies.empty() ? "" : "; ") + name + "=" + text;
    if (!m_key.empty())
        request << "Authorization: Bearer " << m_key << "\r\n";
    if (!cookies.empty())
        request << "Cookie: " << cookies << "\r\n";
    if (method == "POST")
        request << "Origin: http://" << host << "\r\nContent-Type: " << type << "\r\nContent-Length: " << body.size()
                << "\r\n";
    if (machine)
        request << "X-Form-Token: " << m_form_token << "\r\n";
    request << "\r\n" << body;

    auto const answer = Wire(m_port).talk(request.str());
    auto const end = answer.find("\r\n\r\n");
    if (answer.size() < 12 || end == std::string::npos)
        throw std::runtime_error("the server closed without an answer");
    auto const head = answer.substr(0, end + 2);
    keep_cookies(head);
    return { std::stoi(answer.substr(9, 3)), header_of(head, "location"), header_of(head, "content-type"),
        answer.substr(end + 4) };
}

void Voice::sign_in(std::string const& passphrase)
{
    auto const answer = send("POST", "/sign-in", "application/x-www-form-urlencoded",
        form_body({ { "sign_in_name", m_name }, { "passphrase", passphrase } }));
    if (answer.status != 303)
        throw std::runtime_error(m_name + " cannot sign in: " + std::to_string(answer.status));
    Names found;
    auto const devices = send("GET", "/sign-ins", "", "");
    if (!found_in(devices.body, "name=\"form_token\" value=\"{token}\"", found))
        throw std::runtime_error(
            "no form token stands on /sign-ins for " + m_name + " (" + std::to_string(devices.status) + ")");
    m_form_token = found["token"];
}

Answer Voice::ask(Request const& request, Names const& names, std::string const& folder, std::string const& fact_id)
{
    m_key = filled(request.key, names);
    auto const target = filled(request.target, names);
    auto fields = request.fields;
    for (auto& field : fields) {
        field.name = filled(field.name, names);
        field.text = filled(field.text, names);
    }
    if (request.method == "GET") {
        auto const query = form_body(fields);
        return send("GET", target + (query.empty() ? "" : "?" + query), "", "", request.english);
    }
    if (!request.json.empty())
        return send("POST", target, "application/json", filled(request.json, names), request.english);
    bool const has_files = std::any_of(fields.begin(), fields.end(), [](Field const& field) { return field.is_file; });
    fields.push_back({ "form_token", m_form_token });
    fields.push_back({ "fact_id", fact_id });
    if (has_files)
        return send("POST", target, "multipart/form-data; boundary=" + std::string(boundary),
            files_body(fields, folder), request.english);
    return send("POST", target, "application/x-www-form-urlencoded", form_body(fields), request.english);
}

}
