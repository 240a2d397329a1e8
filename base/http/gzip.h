// gzip, whole texts at a time.
#pragma once

#include <string>
#include <string_view>

namespace http {

std::string gzipped(std::string_view);

// Throws std::runtime_error when it is no gzip, is cut short, or opens to more than 64 MiB.
std::string gunzipped(std::string_view);

}
