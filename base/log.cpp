#include "base/log.h"

#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

namespace base {

void log_start(std::string_view level)
{
    spdlog::drop("berdaya");
    auto logger = spdlog::stderr_logger_mt("berdaya");
    logger->set_pattern("%Y-%m-%dT%H:%M:%S.%e%z %l %v");
    logger->set_level(spdlog::level::from_str(std::string(level)));
    spdlog::set_default_logger(std::move(logger));
}

void log_info(std::string_view what, std::string_view detail)
{
    spdlog::info("{}: {}", what, detail);
}

void log_warning(std::string_view what, std::string_view detail)
{
    spdlog::warn("{}: {}", what, detail);
}

void log_error(std::string_view what, std::string_view detail)
{
    spdlog::error("{}: {}", what, detail);
}

void log_request(std::string_view method, std::string_view pattern, int status, std::int64_t ms)
{
    spdlog::info("{} {} {} {} ms", method, pattern, status, ms);
}

}
