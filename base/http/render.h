// A response as the bytes that go out: head written by hand, body compressed or opened as the client accepts.
#pragma once

#include "base/http/edge.h"

#include <string>
#include <string_view>

namespace http {

enum class After { KeepAlive, Close };

struct Rendered {
    std::string head;
    std::string body; // empty for HEAD, 204 and 304
};

// The request says whether it was HEAD and what encodings it accepts. Throws when a precompressed body is no gzip.
Rendered rendered(Response, Request const&, After);

// Whether an Accept-Encoding value allows gzip.
bool accepts_gzip(std::string_view accept_encoding);

bool same_ignoring_case(std::string_view, std::string_view);

}
