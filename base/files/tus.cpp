#include "base/files/tus.h"

#include "base/base64.h"
#include "base/sha256.h"

#include <boost/uuid/detail/sha1.hpp>
#include <sodium.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>

namespace tus {

namespace {

constexpr std::int64_t largest = (1LL << 53) - 1; // what a script can count to
constexpr std::size_t sha1_bytes = 20;
constexpr std::size_t sha256_bytes = 32;

std::string_view trimmed(std::string_view text)
{
    auto const start = text.find_first_not_of(" \t");
    if (start == std::string_view::npos)
        return {};
    return text.substr(start, text.find_last_not_of(" \t") - start + 1);
}

bool is_key(std::string_view text)
{
    return !text.empty()
        && std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < '\x7f' && c != ','; });
}

std::string sha1_of(std::string_view bytes)
{
    boost::uuids::detail::sha1 hash;
    hash.process_bytes(bytes.data(), bytes.size());
    boost::uuids::detail::sha1::digest_type words;
    hash.get_digest(words);
    std::string digest;
    for (auto const word : words)
        for (int shift = 24; shift >= 0; shift -= 8)
            digest += static_cast<char>((word >> shift) & 0xffU);
    return digest;
}

std::string sha256_of(std::string_view bytes)
{
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash;
    crypto_hash_sha256(hash.data(), reinterpret_cast<unsigned char const*>(bytes.data()), bytes.size());
    return { hash.begin(), hash.end() };
}

}

std::optional<std::int64_t> number_in(std::string_view header)
{
    auto const text = trimmed(header);
    if (text.empty() || text.find_first_not_of("0123456789") != std::string_view::npos)
        return std::nullopt;
    std::int64_t number = 0;
    auto const [end, failed] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (failed != std::errc() || number > largest)
        return std::nullopt;
    return number;
}

std::optional<std::map<std::string, std::string>> metadata_in(std::string_view header)
{
    std::map<std::string, std::string> made;
    auto rest = trimmed(header);
    while (!rest.empty()) {
        auto const comma = rest.find(',');
        auto const pair = trimmed(rest.substr(0, comma));
        auto const space = pair.find(' ');
        auto const key = pair.substr(0, space);
        auto const value = base::from_base64(space == std::string_view::npos ? "" : trimmed(pair.substr(space)));
        if (!is_key(key) || !value || !made.emplace(key, *value).second)
            return std::nullopt;
        if (comma == std::string_view::npos)
            break;
        rest = rest.substr(comma + 1);
        if (trimmed(rest).empty())
            return std::nullopt;
    }
    return made;
}

std::optional<Checksum> checksum_in(std::string_view header)
{
    auto const text = trimmed(header);
    auto const space = text.find(' ');
    if (space == std::string_view::npos)
        return std::nullopt;
    auto const name = text.substr(0, space);
    auto digest = base::from_base64(trimmed(text.substr(space)));
    if (!digest || (name != "sha1" && name != "sha256"))
        return std::nullopt;
    auto const algorithm = name == "sha1" ? Algorithm::Sha1 : Algorithm::Sha256;
    if (digest->size() != (algorithm == Algorithm::Sha1 ? sha1_bytes : sha256_bytes))
        return std::nullopt;
    return Checksum { algorithm, std::move(*digest) };
}

bool matches(Checksum const& checksum, std::string_view piece)
{
    return checksum.digest == (checksum.algorithm == Algorithm::Sha1 ? sha1_of(piece) : sha256_of(piece));
}

std::string expires(base::Instant at)
{
    constexpr std::array<char const*, 7> days { "Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat" };
    constexpr std::array<char const*, 12> months { "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct",
        "Nov", "Dec" };
    constexpr std::int64_t day_ms = 24LL * 60 * 60 * 1000;
    auto const day = base::Date::from_days(at.ms / day_ms);
    auto const second = static_cast<int>(at.ms % day_ms / 1000);
    char text[64];
    std::snprintf(text, sizeof text, "%s, %02d %s %04d %02d:%02d:%02d GMT",
        days[static_cast<std::size_t>(day.weekday())], day.day, months[static_cast<std::size_t>(day.month - 1)],
        day.year, second / 3600, second / 60 % 60, second % 60);
    return text;
}

}
