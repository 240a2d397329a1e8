#include "base/http/gzip.h"

#include <algorithm>
#include <cstddef>
#include <stdexcept>

#include <zlib.h>

namespace http {

namespace {

constexpr int gzip_window = 15 + 16; // zlib's way to ask for the gzip frame
constexpr int gzip_level = 5;

Bytef* zlib_bytes(std::string_view text)
{
    return reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
}

// Its quarter of a megabyte is kept per thread: taking it anew for each page costs more than a small page's work.
struct Deflater {
    z_stream stream {};

    Deflater()
    {
        if (deflateInit2(&stream, gzip_level, Z_DEFLATED, gzip_window, 8, Z_DEFAULT_STRATEGY) != Z_OK)
            throw std::bad_alloc();
    }
    ~Deflater() { deflateEnd(&stream); }
    Deflater(Deflater const&) = delete;
    Deflater& operator=(Deflater const&) = delete;
};

struct Inflater {
    z_stream stream {};

    Inflater()
    {
        if (inflateInit2(&stream, gzip_window) != Z_OK)
            throw std::bad_alloc();
    }
    ~Inflater() { inflateEnd(&stream); }
    Inflater(Inflater const&) = delete;
    Inflater& operator=(Inflater const&) = delete;
};

}

std::string gzipped(std::string_view text)
{
    thread_local Deflater deflater;
    auto& stream = deflater.stream;
    deflateReset(&stream);
    std::string packed(deflateBound(&stream, text.size()), '\0');
    stream.next_in = zlib_bytes(text);
    stream.avail_in = static_cast<uInt>(text.size());
    stream.next_out = zlib_bytes(packed);
    stream.avail_out = static_cast<uInt>(packed.size());
    if (deflate(&stream, Z_FINISH) != Z_STREAM_END)
        throw std::runtime_error("A text could not be compressed.");
    packed.resize(stream.total_out);
    return packed;
}

std::string gunzipped(std::string_view packed, std::size_t most)
{
    Inflater inflater;
    auto& stream = inflater.stream;
    stream.next_in = zlib_bytes(packed);
    stream.avail_in = static_cast<uInt>(packed.size());
    std::string text(std::min(packed.size() * 4 + 1024, most), '\0');
    for (;;) {
        stream.next_out = zlib_bytes(text) + stream.total_out;
        stream.avail_out = static_cast<uInt>(text.size() - stream.total_out);
        int const outcome = inflate(&stream, Z_NO_FLUSH);
        if (outcome == Z_STREAM_END)
            break;
        if (outcome != Z_OK || stream.avail_out > 0 || text.size() >= most)
            throw std::runtime_error("A gzip text could not be opened.");
        text.resize(std::min(text.size() * 2, most));
    }
    text.resize(stream.total_out);
    return text;
}

}
