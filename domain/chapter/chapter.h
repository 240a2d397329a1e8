// A chapter is one community with its officers (pengurus): ketua, wakil, sekretaris, bendahara, facilitators,
// evaluators, each by decree (SK) and for a term. An officer is invited once, by a link or a QR that only a POST
// consumes.
#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/permit.h"
#include "base/result.h"
#include "base/sql/sql.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace chapter {

using OfficerId = base::Id<struct OfficerTag>;
using InvitationId = base::Id<struct InvitationTag>;

inline constexpr base::Code unknown_officer { "chapter.unknown_officer",
    { "Pengurus ini tidak ada di komunitas Ibu.", "There is no such officer in your community." } };
inline constexpr base::Code unknown_chapter { "chapter.unknown",
    { "Komunitas ini tidak ditemukan.", "There is no such community." } };
inline constexpr base::Code name_too_long { "chapter.name_too_long",
    { "Nama paling banyak 100 huruf.", "A name has at most 100 characters." } };
inline constexpr base::Code term_backwards { "chapter.term_backwards",
    { "Masa bakti berakhir sebelum dimulai. Periksa kedua tanggal.",
        "The term ends before it begins. Check both dates." } };
inline constexpr base::Code term_too_far { "chapter.term_too_far",
    { "Tanggal ini terlalu jauh. Masa bakti paling lama 10 tahun dari sekarang.",
        "This date is too far away. A term lies within 10 years from now." } };
inline constexpr base::Code invitation_gone { "chapter.invitation_gone",
    { "Undangan ini sudah dipakai atau sudah lewat 72 jam. Mintalah undangan baru kepada ketua.",
        "This invitation was used or is older than 72 hours. Ask the chair for a new one." } };
inline constexpr base::Code term_over { "chapter.term_over",
    { "Masa bakti ini sudah berakhir; datanya tidak diubah lagi.",
        "This term has ended; what is kept of it no longer changes." } };
inline constexpr base::Code last_chair { "chapter.last_chair",
    { "Komunitas perlu seorang ketua. Undang penggantinya dulu.",
        "A community needs a chair. Invite her successor first." } };
inline constexpr base::Code chair_only { "chapter.chair_only",
    { "Hanya ketua yang mengundang ketua atau mengakhiri masa baktinya.",
        "Only a chair invites a chair or ends her term." } };
inline constexpr base::Code slug_taken { "chapter.slug_taken",
    { "Alamat singkat ini sudah dipakai komunitas lain.", "Another community uses this short address." } };
inline constexpr base::Code slug_shape { "chapter.slug_shape",
    { "Alamat singkat: 2 sampai 40 huruf kecil, angka, atau tanda hubung; misalnya kici-kaltim.",
        "A short address has 2 to 40 lower-case letters, digits or dashes; for example kici-kaltim." } };

// It stands in web addresses as it is.
bool is_slug(std::string_view);

// The permit that goes with a position, by its code; 0 for an unknown one.
permit::Positions positions_of(std::string_view position);

// Checks a term against today; nothing means it is fine.
base::Code const* term_problem(base::Date from, std::optional<base::Date> to, base::Date today);

// Invitations hold for 72 hours.
inline constexpr std::int64_t invitation_ms = 72LL * 60 * 60 * 1000;
// The link's secret follows from the invitation and a key of the server, so that it is kept nowhere.
std::string invitation_token(std::string const& server_key, InvitationId const&);

struct Chapter {
    base::ChapterId chapter_id;
    std::string name;
    std::string slug;
    base::Zone zone;
    std::string regency_code;
};
BOOST_DESCRIBE_STRUCT(Chapter, (), (chapter_id, name, slug, zone, regency_code))

base::Result<Chapter> find(sql::Read&, base::ChapterId const&);
std::optional<Chapter> by_slug(sql::Read&, std::string_view slug);

// What an officer holds today by this office; her account's, or while she has none, hers alone. Nothing outside her
// term.
std::optional<permit::Mandate> mandate_of_officer(sql::Read&, base::ChapterId const&, OfficerId const&, base::Now);

// Founding, once, by whoever runs the server: a chapter and its first chair, who is then invited like everybody.
struct Founding {
    std::string name;
    std::string slug;
    std::string chair_name;
    std::string regency_code;
    base::Zone zone;
};
BOOST_DESCRIBE_STRUCT(Founding, (), (name, slug, chair_name, regency_code, zone))
struct Founded {
    base::ChapterId chapter;
    std::string invitation_token;
};
base::Result<Founded> found(sql::Database&, Founding const&, base::Now);
// A chair who lost her passphrase, or whose account somebody else holds: whoever runs the server invites her anew.
// chapter.unknown, chapter.unknown_officer.
base::Result<Founded> invite_chair(sql::Database&, std::string_view slug, base::Now);

}
