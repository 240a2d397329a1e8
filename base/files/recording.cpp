#include "base/files/recording.h"

#include <algorithm>
#include <array>

namespace files {

namespace {

constexpr std::string_view ebml { "\x1A\x45\xDF\xA3", 4 };

// ISO 14496-12: what a recorder of a phone writes says its brand after "ftyp". Pictures (heic, avif) are other brands.
std::string_view type_of_brand(std::string_view brand)
{
    if (brand.starts_with("3g"))
        return "audio/3gpp";
    static constexpr std::array<std::string_view, 9> mp4 { "M4A ", "M4B ", "mp41", "mp42", "isom", "iso2", "iso4",
        "iso5", "iso6" };
    return std::find(mp4.begin(), mp4.end(), brand) == mp4.end() ? std::string_view() : "audio/mp4";
}

// A frame of MPEG layer III: eleven bits set, no reserved version, layer, rate or frequency.
bool is_mp3_frame(std::string_view content)
{
    if (content.size() < 4)
        return false;
    auto const at = [&](std::size_t i) { return static_cast<unsigned>(static_cast<unsigned char>(content[i])); };
    bool const is_layer_three = at(0) == 0xFF && (at(1) & 0xE6U) == 0xE2U && (at(1) & 0x18U) != 0x08U;
    return is_layer_three && (at(2) & 0xF0U) != 0xF0U && (at(2) & 0x0CU) != 0x0CU;
}

}

std::string_view recording_type(std::string_view content)
{
    if (content.starts_with("OggS"))
        return "audio/ogg";
    if (content.starts_with(ebml))
        return content.substr(0, 64).find("webm") == std::string_view::npos ? std::string_view() : "audio/webm";
    if (content.size() >= 12 && content.substr(4, 4) == "ftyp")
        return type_of_brand(content.substr(8, 4));
    if (content.starts_with("#!AMR"))
        return "audio/amr";
    if (content.starts_with("RIFF") && content.size() >= 12 && content.substr(8, 4) == "WAVE")
        return "audio/wav";
    if (content.starts_with("ID3") || is_mp3_frame(content))
        return "audio/mpeg";
    return {};
}

bool may_be_recording(std::string_view start)
{
    auto const agrees = [&](std::string_view known, std::size_t at) {
        auto const told = start.substr(std::min(at, start.size()), known.size());
        return told == known.substr(0, told.size());
    };
    return agrees("OggS", 0) || agrees(ebml, 0) || agrees("ftyp", 4);
}

}
