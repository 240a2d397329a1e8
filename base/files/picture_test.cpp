#include "base/files/picture.h"
#include "tests/in_tree.h"

#include <doctest/doctest.h>

#include <random>

namespace {

std::string photo(std::string const& name)
{
    return tests::in_tree("tests/vectors/photos/" + name);
}

// Its maker, then how it was held: 6, a quarter to the right.
std::string const turned("II*\0\x08\0\0\0\x02\0\x0f\x01\x02\0\x07\0\0\0\x26\0\0\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0"
                         "\0\0\0\0contoh\0",
    45);

bool speaks(std::string const& content)
{
    for (auto const* const word : { "contoh", "Exif", "EXIF", "eXIf", "XMP", "ICC", "adobe", "tEXt" })
        if (content.find(word) != std::string::npos)
            return true;
    return false;
}

}

TEST_CASE("of a photo the picture is kept, and nothing that tells where or with what it was taken")
{
    struct Expected {
        char const* name;
        char const* media_type;
    };
    for (auto const& [name, media_type] : { Expected { "foto.jpg", "image/jpeg" }, { "foto.png", "image/png" },
             { "foto.webp", "image/webp" }, { "foto_tanpa_rugi.webp", "image/webp" } }) {
        INFO(name);
        auto const sent = photo(name);
        auto const read = files::read_picture(sent);
        REQUIRE(read);
        CHECK(read->media_type == media_type);
        CHECK(read->width == 48);
        CHECK(read->height == 36);
        CHECK(speaks(sent));
        CHECK_FALSE(speaks(read->content));
        CHECK(read->content.size() < sent.size());
        // What was cleaned is a whole picture, and nothing more is taken from it.
        auto const again = files::read_picture(read->content);
        REQUIRE(again);
        CHECK(again->content == read->content);
    }
}

TEST_CASE("how the camera was held is kept, and nothing else of what it told")
{
    auto const upright = files::read_picture(photo("foto.jpg"))->content;
    auto const of_camera = [&](std::string const& tiff) {
        std::string const told = "Exif" + std::string(2, '\0') + tiff;
        std::string segment = "\xff\xe1";
        segment += static_cast<char>((told.size() + 2) >> 8U);
        segment += static_cast<char>((told.size() + 2) & 0xffU);
        return upright.substr(0, 2) + segment + told + upright.substr(2);
    };
    std::string const big("MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0", 26);
    for (auto const& tiff : { turned, big }) {
        auto const read = files::read_picture(of_camera(tiff));
        REQUIRE(read);
        CHECK(read->width == 36);
        CHECK(read->height == 48);
        CHECK(read->content.size() == upright.size() + 36);
        CHECK(read->content.find("contoh") == std::string::npos);
        auto const again = files::read_picture(read->content);
        REQUIRE(again);
        CHECK(again->content == read->content);
        CHECK(again->width == 36);
        // Cut anywhere, it is upright.
        for (std::size_t length = 0; length + 16 < tiff.size(); ++length)
            REQUIRE(files::read_picture(of_camera(tiff.substr(0, length))));
    }
    auto odd = big;
    odd[19] = 9;
    CHECK(files::read_picture(of_camera(odd))->content == upright);
    odd.replace(4, 4, "\xff\xff\xff\xff");
    CHECK(files::read_picture(of_camera(odd))->content == upright);
}

TEST_CASE("how the camera was held is kept of a PNG, too")
{
    auto const upright = files::read_picture(photo("foto.png"))->content;
    constexpr std::size_t behind_header = 33;
    auto const of_camera = [&](std::string const& tiff, std::size_t at) {
        auto told = upright;
        std::string const length { '\0', '\0', '\0', static_cast<char>(tiff.size()) };
        return told.insert(at, length + "eXIf" + tiff + "sum.");
    };
    auto const read = files::read_picture(of_camera(turned, behind_header));
    REQUIRE(read);
    CHECK(read->width == 36);
    CHECK(read->height == 48);
    CHECK(read->content.size() == upright.size() + 38);
    CHECK(read->content.substr(behind_header + 30, 8) == std::string("\0\0\0\0", 4) + "\xd6\x67\x4b\x69");
    CHECK(read->content.find("contoh") == std::string::npos);
    CHECK(files::read_picture(read->content)->content == read->content);
    for (std::size_t length = 0; length + 16 < turned.size(); ++length)
        REQUIRE(files::read_picture(of_camera(turned.substr(0, length), behind_header)));
    constexpr std::size_t end = 12; // behind the dots nobody looks for it
    CHECK(files::read_picture(of_camera(turned, upright.size() - end))->content == upright);
}

TEST_CASE("what is cut off, of another kind or too large to be drawn is no photo")
{
    for (auto const* const name : { "foto.jpg", "foto.png", "foto.webp" }) {
        INFO(name);
        auto const clean = files::read_picture(photo(name))->content;
        for (std::size_t length = 0; length < clean.size(); ++length)
            CHECK_MESSAGE(!files::read_picture(std::string_view(clean).substr(0, length)), length);
    }
    CHECK_FALSE(files::read_picture("GIF89a and some more bytes that follow"));
    CHECK_FALSE(files::read_picture("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>"));
    CHECK_FALSE(files::read_picture("%PDF-1.7 and some more bytes that follow"));
    auto moving = photo("foto.png");
    moving.insert(33,
        std::string("\0\0\0\x08" // behind IHDR: two frames, for ever
                    "acTL\0\0\0\2\0\0\0\0check",
            21)
            .substr(0, 20));
    CHECK_FALSE(files::read_picture(moving));
    auto wide = files::read_picture(photo("foto.png"))->content;
    wide.replace(16, 8, std::string("\x00\x00\x7f\xff\x00\x00\x7f\xff", 8));
    CHECK_FALSE(files::read_picture(wide));
}

TEST_CASE("its first bytes say whether it may become a photo")
{
    CHECK(files::may_be_picture("\xff\xd8"));
    CHECK(files::may_be_picture("\x89PN"));
    CHECK(files::may_be_picture(photo("foto.webp").substr(0, 16)));
    CHECK_FALSE(files::may_be_picture("PK\x03\x04"));
    CHECK_FALSE(files::may_be_picture(std::string("RIFF\x10\0\0\0WAVEfmt ", 16)));
}

TEST_CASE("whatever a stranger sends, reading a photo ends")
{
    std::mt19937 dice(20261128);
    for (auto const* const name : { "foto.jpg", "foto.png", "foto.webp" }) {
        auto const sent = photo(name);
        for (int n = 0; n < 3000; ++n) {
            auto broken = sent;
            for (int hits = 1 + static_cast<int>(dice() % 6); hits > 0; --hits)
                broken[dice() % broken.size()] = static_cast<char>(dice());
            if (auto const read = files::read_picture(broken))
                CHECK(read->content.size() <= broken.size() + 16);
        }
    }
}
