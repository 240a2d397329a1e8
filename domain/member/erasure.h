// A woman asks that what is kept of her be erased (UU PDP 27/2022, articles 8, 43, 44). Her name, phone, address,
// cards, proofs and answers go at once, in every slice; what she was counted in stays under an id without a name. It
// cannot be undone. What others wrote of her in their own words is shown before, for a person to mend.
#pragma once

#include "base/slice.h"
#include "domain/member/member_page.h"

namespace member {

using MayErase = permit::To<"member.erase", permit::secretariat>;

struct EraseHer {
    base::Date asked_on;
    store::RequestWay way = store::RequestWay::InPerson;
    bool is_she = false; // somebody has looked whether this is the woman who asked
};
BOOST_DESCRIBE_STRUCT(EraseHer, (), (asked_on, way, is_she))

inline constexpr base::Code was_erased { "member.was_erased",
    { "Data ibu ini sudah dihapus atas permintaannya.", "This woman's data were erased at her request." } };
inline constexpr base::Code notes_wait { "member.notes_wait",
    { "Catatan dari HP yang menyebut ibu ini masih menunggu. Putuskan dulu di HP lapangan, lalu hapus.",
        "Notes from phones that speak of her still wait. Decide about them under field phones first, then erase." } };
inline constexpr base::Code import_waits { "member.import_waits",
    { "Ibu ini ada di daftar impor yang belum dipastikan. Pastikan atau buang dulu impor itu, lalu hapus.",
        "She stands in an imported list that is not confirmed. Confirm or drop that import first, then erase." } };
inline constexpr base::Code list_is_read { "member.list_is_read",
    { "Ada daftar yang masih dibaca, dan ibu ini mungkin ada di dalamnya. Tunggu sebentar, lalu hapus.",
        "A list is still being read, and she may stand in it. Wait a moment, then erase." } };
inline constexpr base::Code asked_before { "member.asked_before",
    { "Tanggal ini belum tiba. Tulis tanggal ibu meminta.", "That day has not come yet. Write the day she asked." } };
inline constexpr base::Code look_who_it_is { "member.look_who_it_is",
    { "Pastikan dulu bahwa ini ibu yang meminta, lalu centang.",
        "Make sure that this is the woman who asked, then tick the box." } };

// What somebody sees before.
struct BeforeErasing {
    static constexpr std::size_t most = 20;
    MayErase may;
    Woman woman;
    std::vector<MemberLine> alike; // who may be her, too
    std::vector<fact::Speaking> notes; // others' notes in which a name of hers stands, the newest first
    std::vector<Village> villages;
};
page::Document erasing_page(BeforeErasing const&, page::Context const&);
page::Document erased_page(store::Erasure const&, page::Context const&);

std::vector<http::Route> erasure_routes();

namespace store {

// Her part of what this slice keeps.
void erase(sql::Write&, base::Erasing&);
void keep_erasure(sql::Write&, base::Erasing const&, EraseHer const&);
// She is on a list that somebody brought and nobody confirmed.
bool is_in_import(sql::Read&, base::ChapterId const&, MemberId const&);
// Whom it holds is not known yet.
bool is_a_list_unread(sql::Read&, base::ChapterId const&);
// As she was ever written down: names, and nicknames of more than a word.
std::vector<std::string> names_of(sql::Read&, base::ChapterId const&, MemberId const&);

}

}
