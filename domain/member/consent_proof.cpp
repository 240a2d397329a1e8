#include "domain/member/consent_proof.h"

#include "base/base64.h"
#include "base/files/files.h"
#include "base/files/recording.h"
#include "base/sha256.h"
#include "base/sha256_shape.h"

#include <array>

namespace member {

std::string_view media_type_of(std::string_view content)
{
    return content.starts_with("%PDF-") ? "application/pdf" : files::recording_type(content);
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

void take_field(form::Typed const& typed, std::string_view name, ConsentProof& out, form::Bad& bad)
{
    auto const* const upload = typed.upload(name);
    if (auto const hash = typed.one(name); !upload && hash && !hash->empty()) {
        if (base::is_sha256_hex(*hash))
            out.sha256 = *hash;
        else
            bad.push_back({ std::string(name), &files::not_a_hash, {} });
        return;
    }
    if (!upload || (upload->content.empty() && upload->filename.empty()))
        return;
    auto const type = media_type_of(upload->content);
    if (upload->content.size() > proof_bytes_at_most)
        bad.push_back({ std::string(name), &proof_too_large, {} });
    else if (type.empty())
        bad.push_back({ std::string(name), &proof_of_no_kind, {} });
    else
        out = { std::string(type), static_cast<std::int64_t>(upload->content.size()), base::sha256_hex(upload->content),
            Text(base::base64_of(upload->content)) };
}

shape::Shape shape_of(shape::Type<ConsentProof>)
{
    return { shape::Is::MayBeEmpty, {}, {}, {}, { { shape::Is::Text } } };
}

void put(json::Text& out, ConsentProof const& proof)
{
    if (proof.comes_later()) {
        out.text(proof.sha256);
        return;
    }
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
