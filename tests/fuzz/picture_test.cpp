// A photo that somebody sent: what is kept of it is whole, no larger, and kept again as it is.
#include "base/files/picture.h"
#include "tests/fuzz/fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* bytes, std::size_t size)
{
    auto const sent = text_of(bytes, size);
    auto const read = files::read_picture(sent);
    if (!read)
        return 0;
    constexpr std::size_t filling = 16;
    INVARIANT(files::may_be_picture(sent.substr(0, 16)), "its first bytes had said that it may become one");
    INVARIANT(read->width > 0 && read->height > 0, "it has a width and a height");
    INVARIANT(read->content.size() <= sent.size() + filling, "nothing is added to it");
    auto const again = files::read_picture(read->content);
    INVARIANT(again, "what is kept is a whole picture");
    INVARIANT(again->content == read->content, "and nothing more is taken from it");
    INVARIANT(again->width == read->width && again->height == read->height && again->media_type == read->media_type,
        "and it is the same picture");
    return 0;
}
