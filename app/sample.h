#pragma once

#include "base/http/site.h"
#include "base/sql/sql.h"

#include <string>
#include <string_view>

namespace app {

inline constexpr std::string_view sample_slug = "kici-samarinda-contoh";

// Makes the sample community through the same doors as people do; answers how to sign in, for the terminal.
std::string make_sample(sql::Database&, http::Pages&);

std::string shown_positions(permit::Positions);

}
