#include "base/http/render.h"

#include "base/http/gzip.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>

namespace http {

namespace {

constexpr std::size_t worth_compressing_bytes = 860; // below, it fits one packet anyway

std::string_view reason_phrase(int status)
{
    constexpr std::pair<int, std::string_view> phrases[] { { 200, "OK" }, { 201, "Created" }, { 202, "Accepted" },
        { 204, "No Content" }, { 206, "Partial Content" }, { 301, "Moved Permanently" }, { 302, "Found" },
        { 303, "See Other" }, { 304, "Not Modified" }, { 307, "Temporary Redirect" }, { 308, "Permanent Redirect" },
        { 400, "Bad Request" }, { 401, "Unauthorized" }, { 403, "Forbidden" }, { 404, "Not Found" },
        { 405, "Method Not Allowed" }, { 408, "Request Timeout" }, { 409, "Conflict" }, { 410, "Gone" },
        { 411, "Length Required" }, { 412, "Precondition Failed" }, { 413, "Content Too Large" },
        { 414, "URI Too Long" }, { 415, "Unsupported Media Type" }, { 422, "Unprocessable Content" },
        { 429, "Too Many Requests" }, { 431, "Request Header Fields Too Large" }, { 460, "Checksum Mismatch" },
        { 500, "Internal Server Error" }, { 503, "Service Unavailable" } };
    for (auto const& [number, phrase] : phrases)
        if (number == status)
            return phrase;
    return "Other";
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

std::string_view taken_until(std::string_view& text, char mark)
{
    auto const end = std::min(text.find(mark), text.size());
    auto const front = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return front;
}

bool text_like(std::string_view content_type)
{
    auto type = std::string(trimmed(content_type.substr(0, content_type.find(';'))));
    std::transform(type.begin(), type.end(), type.begin(), lower);
    constexpr std::string_view others[] { "application/json", "application/javascript", "application/xml",
        "application/x-ndjson", "application/wasm" };
    return type.starts_with("text/") || type.ends_with("+json") || type.ends_with("+xml")
        || std::find(std::begin(others), std::end(others), type) != std::end(others);
}

std::string_view value_of(Headers const& headers, std::string_view wanted)
{
    for (auto const& [name, value] : headers)
        if (same_ignoring_case(name, wanted))
            return value;
    return {};
}

bool edges_own(std::string_view name)
{
    constexpr std::string_view own[] { "content-length", "connection", "date", "content-encoding", "transfer-encoding",
        "keep-alive" };
    return std::any_of(std::begin(own), std::end(own), [&](auto one) { return same_ignoring_case(name, one); });
}

// A line break in a header would end it and begin another of somebody else's choosing: RFC 9110 5.5 puts a space.
void append_header(std::string& head, std::string_view name, std::string_view value)
{
    auto const append = [&](std::string_view text) {
        for (char c : text)
            head += c == '\r' || c == '\n' || c == '\0' ? ' ' : c;
    };
    append(name);
    head += ": ";
    append(value);
    head += "\r\n";
}

// IMF-fixdate, by hand because strftime would follow a locale; written once a second per thread.
std::string const& date_now()
{
    constexpr std::array<char const*, 7> days { "Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat" };
    constexpr std::array<char const*, 12> months { "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct",
        "Nov", "Dec" };
    thread_local std::time_t written_at = -1;
    thread_local std::string text;
    auto const now = std::time(nullptr);
    if (now == written_at)
        return text;
    std::tm utc {};
    gmtime_r(&now, &utc);
    char buffer[64];
    std::snprintf(buffer, sizeof buffer, "%s, %02d %s %04d %02d:%02d:%02d GMT",
        days[static_cast<std::size_t>(utc.tm_wday)], utc.tm_mday, months[static_cast<std::size_t>(utc.tm_mon)],
        utc.tm_year + 1900, utc.tm_hour, utc.tm_min, utc.tm_sec);
    text = buffer;
    written_at = now;
    return text;
}

struct Encoding {
    bool gzip = false; // the body goes out as gzip
    bool varies = false; // another client might get it otherwise
};

Encoding encode(Response& response, Request const& request)
{
    bool const candidate = response.precompressed
        || (response.body.size() >= worth_compressing_bytes && text_like(value_of(response.headers, "content-type")));
    if (!candidate)
        return {};
    bool const accepted = accepts_gzip(request.header("accept-encoding"));
    if (response.precompressed) {
        if (!accepted)
            response.body = gunzipped(response.body);
        return { accepted, true };
    }
    if (!accepted)
        return { false, true };
    auto packed = gzipped(response.body);
    if (packed.size() >= response.body.size())
        return { false, true };
    response.body = std::move(packed);
    return { true, true };
}

}

Rendered rendered(Response response, Request const& request, After after)
{
    bool const no_content = response.status == 204 || response.status == 304;
    auto const encoding = no_content ? Encoding {} : encode(response, request);
    std::string head;
    head.reserve(512);
    head += "HTTP/1.1 " + std::to_string(response.status) + " ";
    head += reason_phrase(response.status);
    head += "\r\nDate: " + date_now() + "\r\n";
    for (auto const& [name, value] : response.headers)
        if (!edges_own(name))
            append_header(head, name, value);
    if (encoding.gzip)
        head += "Content-Encoding: gzip\r\n";
    if (encoding.varies)
        head += "Vary: Accept-Encoding\r\n";
    if (!no_content)
        head += "Content-Length: " + std::to_string(response.body.size()) + "\r\n";
    head += after == After::Close ? "Connection: close\r\n\r\n" : "Connection: keep-alive\r\n\r\n";
    if (no_content || request.method == "HEAD")
        response.body.clear();
    return { std::move(head), std::move(response.body) };
}

bool accepts_gzip(std::string_view accept_encoding)
{
    bool any = false;
    while (!accept_encoding.empty()) {
        auto one = taken_until(accept_encoding, ',');
        auto const coding = trimmed(taken_until(one, ';'));
        auto const weight = trimmed(one);
        // "q=0", "q=0.0", "q=0.000": named so as to be refused.
        bool const refused = weight.size() >= 3 && lower(weight[0]) == 'q' && weight[1] == '='
            && weight.find_first_not_of("0.", 2) == std::string_view::npos;
        if (same_ignoring_case(coding, "gzip") || same_ignoring_case(coding, "x-gzip"))
            return !refused;
        if (coding == "*")
            any = !refused;
    }
    return any;
}

bool same_ignoring_case(std::string_view one, std::string_view other)
{
    return one.size() == other.size()
        && std::equal(one.begin(), one.end(), other.begin(), [](char a, char b) { return lower(a) == lower(b); });
}

}
