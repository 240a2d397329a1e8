// The headers of tus 1.0 (https://tus.io/protocols/resumable-upload), by which files come in pieces. Pure: what a
// stranger sent goes in, what it says or nothing comes out. The door that answers is base/http/site_files.cpp.
#pragma once

#include "base/clock.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace tus {

inline constexpr std::string_view version = "1.0.0";
inline constexpr std::string_view extensions = "creation,checksum,expiration";
inline constexpr std::string_view algorithms = "sha1,sha256";
inline constexpr std::string_view piece_type = "application/offset+octet-stream";

// Upload-Length, Upload-Offset: digits alone, at most 2^53 - 1.
std::optional<std::int64_t> number_in(std::string_view header);

// Upload-Metadata: "sha256 MDEy...,filename Zm90by5qcGc=,private": a key, and what base64 says; a key stands once.
std::optional<std::map<std::string, std::string>> metadata_in(std::string_view header);

// Upload-Checksum: "sha256 <base64>" or "sha1 <base64>"; of any other algorithm nothing.
enum class Algorithm { Sha1, Sha256 };
struct Checksum {
    Algorithm algorithm = Algorithm::Sha256;
    std::string digest; // as bytes
};
std::optional<Checksum> checksum_in(std::string_view header);
bool matches(Checksum const&, std::string_view piece);

std::string expires(base::Instant); // "Sat, 05 Dec 2026 06:30:00 GMT"

}
