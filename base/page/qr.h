#pragma once

#include "base/page/html.h"

namespace page {

// A QR code as an inline SVG, readable from paper; `words` is its text for those who cannot see it.
Html qr(std::string_view content, std::string_view words);

}
