// gzip, whole texts at a time.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace http {

std::string gzipped(std::string_view);

// Throws std::runtime_error when it is no gzip, is cut short, or opens to more than so many bytes.
inline constexpr std::size_t opened_bytes_max = std::size_t { 64 } << 20;
std::string gunzipped(std::string_view, std::size_t most = opened_bytes_max);

}
