#include "base/files/picture.h"

#include <boost/crc.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

namespace files {

namespace {

constexpr std::string_view png_start { "\x89PNG\r\n\x1a\n", 8 };
constexpr std::string_view jpeg_start { "\xff\xd8\xff", 3 };
constexpr std::int64_t most_dots = 40'000'000;

std::uint32_t byte_at(std::string_view bytes, std::size_t at)
{
    return static_cast<unsigned char>(bytes[at]);
}

std::uint32_t big_endian(std::string_view bytes, std::size_t at, std::size_t count)
{
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < count; ++i)
        number = number << 8 | byte_at(bytes, at + i);
    return number;
}

std::uint32_t little_endian(std::string_view bytes, std::size_t at, std::size_t count)
{
    std::uint32_t number = 0;
    for (std::size_t i = count; i > 0; --i)
        number = number << 8 | byte_at(bytes, at + i - 1);
    return number;
}

// ---- How a camera was held: Exif 2.32, tag 274 ---------------------------------------------------------------------

// 1 upright, 2 to 8 turned or mirrored. Of all that a camera tells, only this belongs to the picture.
std::uint32_t turn_in(std::string_view tiff)
{
    constexpr std::uint32_t turn = 274;
    constexpr std::uint32_t short_number = 3;
    bool const is_little = tiff.starts_with(std::string_view("II*\0", 4));
    if (tiff.size() < 8 || (!is_little && !tiff.starts_with(std::string_view("MM\0*", 4))))
        return 1;
    auto const number = [&](std::size_t at, std::size_t count) {
        return is_little ? little_endian(tiff, at, count) : big_endian(tiff, at, count);
    };
    constexpr std::size_t entry = 12;
    std::size_t const list = number(4, 4);
    if (list > tiff.size() || tiff.size() - list < 2)
        return 1;
    auto at = list + 2;
    for (auto left = number(list, 2); left > 0 && at + entry <= tiff.size(); --left, at += entry)
        if (number(at, 2) == turn && number(at + 2, 2) == short_number && number(at + 4, 4) == 1)
            return number(at + 8, 2) >= 1 && number(at + 8, 2) <= 8 ? number(at + 8, 2) : 1;
    return 1;
}

std::string tiff_of_turn(std::uint32_t turn)
{
    using namespace std::string_view_literals;
    constexpr auto one_entry = "MM\0*\0\0\0\x08"
                               "\0\x01\x01\x12\0\x03\0\0\0\x01\0"sv;
    return std::string(one_entry) + static_cast<char>(turn) + std::string(6, '\0');
}

void turn_size(Picture& picture, std::uint32_t turn)
{
    constexpr std::uint32_t first_on_its_side = 5;
    if (turn >= first_on_its_side)
        std::swap(picture.width, picture.height);
}

// ---- JPEG: ITU-T T.81, annex B -------------------------------------------------------------------------------------

constexpr std::uint32_t end_of_image = 0xd9;
constexpr std::uint32_t start_of_scan = 0xda;
constexpr std::uint32_t comment = 0xfe;
constexpr std::string_view exif { "Exif\0\0", 6 };

bool begins_frame(std::uint32_t marker)
{
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}

bool stands_alone(std::uint32_t marker)
{
    return marker == 0x01 || (marker >= 0xd0 && marker <= 0xd7);
}

std::string exif_segment(std::uint32_t turn)
{
    return std::string("\xff\xe1\x00\x22", 4) + std::string(exif) + tiff_of_turn(turn);
}

// What of an application's segment belongs to the picture: its density without the small copy, Adobe's colours.
std::string kept_of_application(std::uint32_t marker, std::string_view segment)
{
    constexpr std::string_view jfif { "JFIF\0", 5 };
    constexpr std::size_t jfif_bytes = 12; // up to the small copy's size
    auto const body = segment.substr(4);
    if (marker == 0xe0 && body.starts_with(jfif) && body.size() >= jfif_bytes + 2)
        return std::string("\xff\xe0\x00\x10", 4) + std::string(body.substr(0, jfif_bytes)) + std::string(2, '\0');
    if (marker == 0xee && body.starts_with("Adobe"))
        return std::string(segment);
    return {};
}

// The coded dots behind a scan's header, up to the next marker that is none of theirs.
std::size_t end_of_dots(std::string_view bytes, std::size_t at)
{
    for (; at + 1 < bytes.size(); ++at) {
        auto const next = byte_at(bytes, at + 1);
        if (byte_at(bytes, at) == 0xff && next != 0x00 && next != 0xff && !(next >= 0xd0 && next <= 0xd7))
            return at;
    }
    return bytes.size();
}

std::optional<Picture> read_jpeg(std::string_view bytes)
{
    Picture made { "image/jpeg", 0, 0, std::string(bytes.substr(0, 2)) };
    bool has_dots = false;
    std::uint32_t turn = 1;
    for (std::size_t at = 2; at + 1 < bytes.size();) {
        if (byte_at(bytes, at) != 0xff)
            return std::nullopt;
        auto const marker = byte_at(bytes, at + 1);
        if (marker == 0xff) { // filling
            ++at;
            continue;
        }
        if (marker == end_of_image) {
            made.content += bytes.substr(at, 2);
            turn_size(made, turn);
            return has_dots && made.width > 0 && made.height > 0 ? std::optional(std::move(made)) : std::nullopt;
        }
        if (stands_alone(marker)) {
            made.content += bytes.substr(at, 2);
            at += 2;
            continue;
        }
        auto const length = at + 4 <= bytes.size() ? big_endian(bytes, at + 2, 2) : 0;
        if (length < 2 || marker == 0xd8 || at + 2 + length > bytes.size())
            return std::nullopt;
        auto const segment = bytes.substr(at, 2 + length);
        bool const of_application = marker >= 0xe0 && marker <= 0xef;
        if (marker == 0xe1 && turn == 1) {
            auto const body = segment.substr(4);
            turn = body.starts_with(exif) ? turn_in(body.substr(exif.size())) : 1;
            made.content += turn == 1 ? "" : exif_segment(turn);
        } else if (of_application)
            made.content += kept_of_application(marker, segment);
        else if (marker != comment)
            made.content += segment;
        if (begins_frame(marker) && length >= 8) {
            made.height = static_cast<int>(big_endian(segment, 5, 2));
            made.width = static_cast<int>(big_endian(segment, 7, 2));
        }
        at += segment.size();
        if (marker != start_of_scan)
            continue;
        auto const end = end_of_dots(bytes, at);
        has_dots = has_dots || end > at;
        made.content += bytes.substr(at, end - at);
        at = end;
    }
    return std::nullopt; // cut off
}

// ---- PNG: ISO/IEC 15948 --------------------------------------------------------------------------------------------

bool is_kept_chunk(std::string_view type)
{
    constexpr std::array<std::string_view, 8> kept { "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "sRGB", "gAMA", "cHRM" };
    return std::find(kept.begin(), kept.end(), type) != kept.end();
}

std::string big_endian_of(std::uint32_t number)
{
    std::string bytes;
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes += static_cast<char>(number >> shift & 0xffU);
    return bytes;
}

std::string exif_chunk(std::uint32_t turn)
{
    auto const body = "eXIf" + tiff_of_turn(turn);
    boost::crc_32_type check;
    check.process_bytes(body.data(), body.size());
    return big_endian_of(static_cast<std::uint32_t>(body.size() - 4)) + body + big_endian_of(check.checksum());
}

std::optional<Picture> read_png(std::string_view bytes)
{
    constexpr std::size_t around = 12; // length, type, check
    Picture made { "image/png", 0, 0, std::string(png_start) };
    bool has_dots = false;
    std::uint32_t turn = 1;
    for (auto at = png_start.size(); at + around <= bytes.size();) {
        std::size_t const length = big_endian(bytes, at, 4);
        auto const type = bytes.substr(at + 4, 4);
        if (length > bytes.size() - at - around || (type == "IHDR") != (at == png_start.size()))
            return std::nullopt;
        if (type == "IHDR") {
            if (length != 13 || big_endian(bytes, at + 8, 4) > INT16_MAX || big_endian(bytes, at + 12, 4) > INT16_MAX)
                return std::nullopt;
            made.width = static_cast<int>(big_endian(bytes, at + 8, 4));
            made.height = static_cast<int>(big_endian(bytes, at + 12, 4));
        }
        if (type == "acTL") // it moves
            return std::nullopt;
        has_dots = has_dots || (type == "IDAT" && length > 0);
        if (is_kept_chunk(type))
            made.content += bytes.substr(at, around + length);
        if (type == "eXIf" && turn == 1 && !has_dots) { // behind the dots no browser looks for it
            turn = turn_in(bytes.substr(at + 8, length));
            made.content += turn == 1 ? "" : exif_chunk(turn);
        }
        if (type == "IEND") {
            turn_size(made, turn);
            return has_dots && made.width > 0 && made.height > 0 ? std::optional(std::move(made)) : std::nullopt;
        }
        at += around + length;
    }
    return std::nullopt;
}

// ---- WebP: RFC 9649 ------------------------------------------------------------------------------------------------

struct Size {
    int width = 0;
    int height = 0;
};

Size size_in(std::string_view type, std::string_view body)
{
    constexpr std::uint32_t fourteen_bits = 0x3fff;
    if (type == "VP8 " && body.size() >= 10 && body.substr(3, 3) == "\x9d\x01\x2a")
        return { static_cast<int>(little_endian(body, 6, 2) & fourteen_bits),
            static_cast<int>(little_endian(body, 8, 2) & fourteen_bits) };
    if (type == "VP8L" && body.size() >= 5 && body[0] == '\x2f') {
        auto const bits = little_endian(body, 1, 4);
        return { static_cast<int>(bits & fourteen_bits) + 1, static_cast<int>(bits >> 14 & fourteen_bits) + 1 };
    }
    return {};
}

std::optional<Picture> read_webp(std::string_view bytes)
{
    constexpr std::size_t start = 12; // RIFF, size, WEBP
    constexpr char alone = 0x10; // of what a picture has besides its dots, only that some can be seen through
    constexpr char moves = 0x02;
    if (little_endian(bytes, 4, 4) > bytes.size() - 8)
        return std::nullopt;
    bytes = bytes.substr(0, little_endian(bytes, 4, 4) + 8);
    std::string kept;
    Size size;
    for (auto at = start; at + 8 <= bytes.size();) {
        auto const type = bytes.substr(at, 4);
        std::size_t const length = little_endian(bytes, at + 4, 4);
        auto const whole = 8 + length + length % 2;
        if (length > bytes.size() - at - 8)
            return std::nullopt;
        auto const body = bytes.substr(at + 8, length);
        if (type == "VP8X") {
            if (length != 10 || (body[0] & moves) != 0)
                return std::nullopt;
            kept += bytes.substr(at, 8);
            kept += static_cast<char>(body[0] & alone);
            kept += body.substr(1);
        } else if (type == "VP8 " || type == "VP8L" || type == "ALPH") {
            kept += bytes.substr(at, whole);
            kept.resize(kept.size() + (at + whole > bytes.size() ? 1 : 0)); // the last filling byte is often left out
        }
        if (type == "VP8 " || type == "VP8L")
            size = size_in(type, body);
        at += whole;
    }
    if (size.width == 0 || size.height == 0)
        return std::nullopt;
    Picture made { "image/webp", size.width, size.height, "RIFF" };
    for (int shift = 0; shift < 32; shift += 8)
        made.content += static_cast<char>((kept.size() + 4) >> shift & 0xffU);
    made.content += "WEBP" + kept;
    return made;
}

}

bool may_be_picture(std::string_view start)
{
    auto const agrees = [&](std::string_view known) {
        auto const length = std::min(known.size(), start.size());
        return start.substr(0, length) == known.substr(0, length);
    };
    bool const is_webp = agrees("RIFF") && (start.size() < 12 || start.substr(8, 4) == "WEBP");
    return agrees(jpeg_start) || agrees(png_start) || is_webp;
}

std::optional<Picture> read_picture(std::string_view bytes)
{
    constexpr std::size_t fewest = 16;
    std::optional<Picture> made;
    if (bytes.size() < fewest || !may_be_picture(bytes))
        return made;
    if (bytes.starts_with(jpeg_start))
        made = read_jpeg(bytes);
    else
        made = bytes.starts_with(png_start) ? read_png(bytes) : read_webp(bytes);
    if (made && static_cast<std::int64_t>(made->width) * made->height > most_dots)
        made.reset();
    return made;
}

}
