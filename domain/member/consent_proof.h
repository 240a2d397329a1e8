// The proof of a consent that was given by voice or on paper: a recording or a scanned sheet, known by its first bytes,
// whatever its name says. Its file name is not kept: people write names into it. It is held as base64, since what goes
// into a statement is text on both databases; what is 2 MB becomes 2.7 MB, and a copy of the database holds it. What a
// phone recorded comes after its note, by the sync door (base/files): until then it is known by its hash.
#pragma once

#include "base/form.h"
#include "base/shape.h"
#include "domain/member/member.h"

namespace member {

inline constexpr std::size_t proof_bytes_at_most = std::size_t { 2 } << 20;

inline constexpr base::Code proof_too_large { "consent.proof_too_large",
    { "Berkas ini lebih dari 2 MB. Rekam ulang lebih pendek, atau pindai dengan mutu lebih rendah.",
        "This file is over 2 MB. Record it again, shorter, or scan it at a lower quality." } };
inline constexpr base::Code proof_of_no_kind { "consent.proof_of_no_kind",
    { "Ini bukan rekaman suara atau PDF. Pilih berkas m4a, 3gp, amr, ogg, webm, mp3, wav, atau PDF.",
        "This is no recording and no PDF. Choose an m4a, 3gp, amr, ogg, webm, mp3 or wav file, or a PDF." } };
inline constexpr base::Code proof_of_another_channel { "consent.proof_of_another_channel",
    { "Pilih cara yang cocok: rekaman untuk suara, PDF untuk kertas.",
        "Choose the way that fits: a recording for voice, a PDF for paper." } };

inline constexpr base::Code no_such_proof { "consent.no_such_proof",
    { "Persetujuan ini tidak punya rekaman atau pindaian.", "This consent has no recording and no scan." } };

struct ConsentProof {
    std::string media_type; // empty: nothing was handed over, or it comes later
    std::int64_t bytes = 0;
    std::string sha256; // of the file, not of its base64
    Text content; // base64

    bool is_there() const { return !media_type.empty(); }
    bool comes_later() const { return media_type.empty() && !sha256.empty(); }
    Channel channel() const { return media_type == "application/pdf" ? Channel::Paper : Channel::Voice; }
};
BOOST_DESCRIBE_STRUCT(ConsentProof, (), (media_type, bytes, sha256, content))

void take_field(form::Typed const&, std::string_view name, ConsentProof& out, form::Bad&);
shape::Shape shape_of(shape::Type<ConsentProof>); // as a phone's note names it: its hash, or nothing
void put(json::Text&, ConsentProof const&); // of which kind, how long, its hash; never what is in it

std::string_view media_type_of(std::string_view content); // by its first bytes; empty when it is of no kind we keep
std::string_view ending_of(std::string_view media_type); // "m4a"

}
