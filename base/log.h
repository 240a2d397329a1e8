// The operator's log on standard error. Routes are logged by their pattern, never by the address a person asked for.
#pragma once

#include <cstdint>
#include <string_view>

namespace base {

void log_start(std::string_view level); // "info", "warn", "off"
void log_info(std::string_view what, std::string_view detail);
void log_warning(std::string_view what, std::string_view detail);
void log_error(std::string_view what, std::string_view detail);
void log_request(std::string_view method, std::string_view pattern, int status, std::int64_t ms);

}
