#include "domain/member/consent_proof.h"

#include "base/sha256.h"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace member {

namespace {

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

std::string_view media_type_of(std::string_view content)
{
    if (content.starts_with("%PDF-"))
        return "application/pdf";
    if (content.starts_with("OggS"))
        return "audio/ogg";
    if (content.starts_with("\x1A\x45\xDF\xA3"))
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

std::string_view ending_of(std::string_view media_type)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 8> endings { {
        { "application/pdf", "pdf" },
        { "audio/ogg", "ogg" },
        { "audio/webm", "webm" },
        { "audio/mp4", "m4a" },
        { "audio/3gpp", "3gp" },
        { "audio/amr", "amr" },
        { "audio/wav", "wav" },
        { "audio/mpeg", "mp3" },
    } };
    for (auto const& [type, ending] : endings)
        if (type == media_type)
            return ending;
    return "bin";
}

std::string base64_of(std::string_view bytes)
{
    std::string out(sodium_base64_ENCODED_LEN(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(out.data(), out.size(), reinterpret_cast<unsigned char const*>(bytes.data()), bytes.size(),
        sodium_base64_VARIANT_ORIGINAL);
    out.pop_back(); // its closing NUL
    return out;
}

std::string from_base64(std::string_view text)
{
    std::string out(text.size() / 4 * 3 + 3, '\0');
    std::size_t size = 0;
    int const failed = sodium_base642bin(reinterpret_cast<unsigned char*>(out.data()), out.size(), text.data(),
        text.size(), nullptr, &size, nullptr, sodium_base64_VARIANT_ORIGINAL);
    INVARIANT(failed == 0, "a proof is kept as base64_of() wrote it");
    out.resize(size);
    return out;
}

void take_field(form::Typed const& typed, std::string_view name, ConsentProof& out, form::Bad& bad)
{
    auto const* const upload = typed.upload(name);
    if (!upload || (upload->content.empty() && upload->filename.empty()))
        return;
    auto const type = media_type_of(upload->content);
    if (upload->content.size() > proof_bytes_at_most)
        bad.push_back({ std::string(name), &proof_too_large, {} });
    else if (type.empty())
        bad.push_back({ std::string(name), &proof_of_no_kind, {} });
    else
        out = { std::string(type), static_cast<std::int64_t>(upload->content.size()), base::sha256_hex(upload->content),
            Text(base64_of(upload->content)) };
}

void put(json::Text& out, ConsentProof const& proof)
{
    out.open_object();
    out.key("media_type");
    out.text(proof.media_type);
    out.key("bytes");
    out.integer(proof.bytes);
    out.key("sha256");
    out.text(proof.sha256);
    out.close_object();
}

}
