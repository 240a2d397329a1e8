// A photo as it is kept: the picture and nothing else. Where it was taken, with what, when, and small copies of it from
// before it was cut (EXIF, XMP, profiles, comments, what hangs behind the end) are left out; how the camera was held is
// kept where a JPEG or PNG tells it, so that nobody lies on her side: Chromium does not ask a WebP. JPEG, PNG and
// WebP, told by their bytes, never by their names.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace files {

struct Picture {
    std::string media_type; // "image/jpeg"
    int width = 0; // as it is shown
    int height = 0;
    std::string content;
};

// Nothing: no such picture, not whole, one that moves, or more than 40 million dots.
std::optional<Picture> read_picture(std::string_view bytes);

// By its first 16 bytes or fewer: could this become one?
bool may_be_picture(std::string_view start);

}
