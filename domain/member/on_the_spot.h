// A woman who is registered in the field, without signal: by the same rule as at a desk, but nobody there can say
// whether she is one of those who are registered already. She is taken, and a person decides later.
#pragma once

#include "base/slice.h"
#include "domain/member/member_page.h"

namespace member {

inline constexpr base::Code another_notice { "consent.another_notice",
    { "Ibu ini menyetujui pemberitahuan versi lama. Bacakan yang baru, lalu catat lagi persetujuannya.",
        "She agreed to an earlier version of the notice. Read her the new one, then note her consent again." } };
inline constexpr base::Code no_doubt { "member.no_doubt", { "Ini sudah ditentukan.", "This is decided already." } };

// Both are registered, and nobody has said yet whether they are one.
struct Doubt {
    MemberId member_id; // registered in the field
    MemberId other_id; // was there before
};
BOOST_DESCRIBE_STRUCT(Doubt, (), (member_id, other_id))

namespace store {

// The number of a signed form stands with the place of the consent: "Balai RT 5, № A-17".
void keep_sheet_no(sql::Write&, base::ChapterId const&, ConsentId const&, std::string const& sheet_no);
std::vector<Doubt> doubts(sql::Read&, base::ChapterId const&); // the newest first
void keep_doubt(sql::Write&, base::ChapterId const&, Doubt const&, base::Instant at);
bool settle_doubt(sql::Write&, base::ChapterId const&, Doubt const&, By const&); // whether there was one

}

struct Doubles {
    MayMerge may;
    std::vector<Doubt> doubts;
    std::vector<MemberLine> women; // of both sides
    std::vector<Village> villages;
};
page::Document doubles_page(Doubles const&, page::Context const&);

std::vector<http::Route> on_the_spot_routes();
// A note in words: "Mama Rafa didaftarkan di lapangan, Bukuan".
std::string tell(sql::Read&, base::ChapterId const&, sync_door::Incoming const&, words::Tongue);
base::Result<> lives_here(sql::Read&, base::ChapterId const&, Woman const&);

}
