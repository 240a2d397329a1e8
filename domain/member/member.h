// A woman of a chapter: a member, or a participant who came along. How she is called, where she lives to the RT, how
// she may be reached, and what she consented to. (Paper, "Ibu rumah tangga": the women whom the community strengthens.)
//
// Never collected: identity card numbers, religion, marriage, violence. Nothing of a woman under 18 is kept.
#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/private.h"
#include "base/result.h"
#include "base/sql/sql.h"

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace member {

using MemberId = base::Id<struct MemberTag>;

// ---- What other slices ask ----------------------------------------------------------------------------------------

// A woman as one line of a list to choose from.
struct MemberLine {
    MemberId id;
    base::Private<std::string> full_name;
    base::Private<std::string> nickname; // often empty
    std::string village_code; // empty when not known yet
    std::string rt;
    bool is_member = true; // false: a participant
    std::optional<MemberId> merged_into; // the entry that goes on for her
};
BOOST_DESCRIBE_STRUCT(MemberLine, (), (id, full_name, nickname, village_code, rt, is_member, merged_into))

// Which women: empty parts do not narrow. Those merged into another are left out.
struct Which {
    std::string search; // beginnings of words of her names, all of them; or a phone number's beginning or end
    std::string village_code;
    int most = 50;
    std::optional<MemberId> from {}; // the page begins with her
};

// In the order of names; when something is searched, in the order of the word by which she was found.
std::vector<MemberLine> find_members(sql::Read&, base::ChapterId const&, Which const&);
// Counts no further than this, so that it costs the same in a large chapter.
inline constexpr int count_at_most = 1001;
std::int64_t count_members(sql::Read&, base::ChapterId const&, Which const&);

// A page of them, and where the pages beside it begin.
struct Found {
    std::vector<MemberLine> lines;
    std::int64_t count = 0; // of all pages, no further than count_at_most
    bool is_first = true;
    std::optional<MemberId> previous; // nobody, and not the first: the page before is the first
    std::optional<MemberId> next;
};
Found find_page(sql::Read&, base::ChapterId const&, Which const&);
// Exactly these, merged ones too, in the order asked. Ids of another chapter are left out.
std::vector<MemberLine> find_members(sql::Read&, base::ChapterId const&, std::span<MemberId const> ids);
// The entry that goes on for her; nothing when she is of another chapter, or was erased.
std::optional<MemberLine> woman_here(sql::Read&, base::ChapterId const&, MemberId const&);

// ---- Who she is ---------------------------------------------------------------------------------------------------

// Women share phones; a message may be read by somebody else.
enum class PhoneOwner { Herself, Husband, Child, Family, Unknown };
BOOST_DESCRIBE_ENUM(PhoneOwner, Herself, Husband, Child, Family, Unknown)
enum class Joining { Member, Participant };
BOOST_DESCRIBE_ENUM(Joining, Member, Participant)

using Text = base::Private<std::string>;

// What is known of her today.
struct Woman {
    MemberId id;
    Text full_name;
    Text nickname;
    Text phone; // E.164 or empty
    PhoneOwner phone_owner = PhoneOwner::Unknown;
    bool safe_to_message = false;
    std::string village_code;
    Text rt;
    Text landmark;
    std::optional<int> birth_year;
    Text business;
    bool is_member = true;
    base::Date registered_on;
    int revision = 1;
    std::optional<MemberId> merged_into;
};
BOOST_DESCRIBE_STRUCT(Woman, (),
    (id, full_name, nickname, phone, phone_owner, safe_to_message, village_code, rt, landmark, birth_year, business,
        is_member, registered_on, revision, merged_into))

// What somebody typed about her.
struct WriteMember {
    Text full_name;
    std::optional<Text> nickname;
    std::optional<Text> phone;
    std::optional<PhoneOwner> phone_owner;
    bool safe_to_message = false;
    std::string village_code;
    std::optional<Text> rt;
    std::optional<Text> landmark;
    std::optional<Text> birth_year; // or her age
    std::optional<Text> business;
    std::optional<Joining> joining;
    bool means_otherwise = false; // a word that may speak of violence means something else
    bool another_woman = false; // she is not one of those who are registered and look like her
};
BOOST_DESCRIBE_STRUCT(WriteMember, (),
    (full_name, nickname, phone, phone_owner, safe_to_message, village_code, rt, landmark, birth_year, business,
        joining, means_otherwise, another_woman))

inline constexpr base::Code pictures_not_kept { "member.pictures_not_kept",
    { "Gambar (emoji) tidak disimpan di sini. Hapus gambarnya, lalu simpan.",
        "Pictures (emoji) are not kept here. Take them out, then save." } };
inline constexpr base::Code under_age { "member.under_age",
    { "Pendaftaran hanya untuk ibu berumur 18 tahun ke atas. Data anak tidak kami simpan.",
        "Only women of 18 or older are registered. We keep no records of children." } };
inline constexpr base::Code village_not_here { "member.village_not_here",
    { "Pilih kelurahan dari daftar.", "Choose a village from the list." } };
inline constexpr base::Code too_long_here { "member.too_long",
    { "Terlalu panjang: paling banyak {most} huruf.", "Too long: at most {most} characters." } };
inline constexpr base::Code rt_not_a_number { "member.rt_not_a_number",
    { "Tulis nomor RT dengan angka, misalnya 12.", "Write the RT as a number, such as 12." } };
inline constexpr base::Code likely_registered { "member.likely_registered",
    { "Mungkin ibu ini sudah terdaftar. Periksa daftar di bawah, lalu pilih.",
        "She may be registered already. Look at the list below, then choose." } };
inline constexpr base::Code no_such_woman { "member.no_such_woman",
    { "Data ibu ini tidak ada.", "There is no such woman here." } };
inline constexpr base::Code was_merged { "member.was_merged",
    { "Data ini sudah digabung. Buka data yang dipakai.", "This entry was merged. Open the one that goes on." } };
inline constexpr base::Code same_woman_twice { "member.same_woman_twice",
    { "Pilih ibu yang lain dari daftar.", "Choose another woman from the list." } };
inline constexpr base::Code merge_unknown { "member.merge_unknown",
    { "Penggabungan ini tidak ada atau sudah dibatalkan.", "There is no such merge, or it was undone." } };
inline constexpr base::Code later_merge_first { "member.later_merge_first",
    { "Batalkan dulu penggabungan yang lebih baru.", "Undo the later merge first." } };

// Understands what was typed, or says what is wrong with each field. Refuses girls under 18 and asks about words
// that may speak of violence; the form has refused identity card numbers.
base::Result<Woman> understood(WriteMember const&, base::Date today);

std::string search_key(std::string_view full_name, std::string_view nickname);
// By what she is known again in another roster: the same name, phone and village.
std::string content_key(std::string_view full_name, std::string_view phone, std::string_view village_code);

// ---- Consent ------------------------------------------------------------------------------------------------------

using ConsentId = base::Id<struct ConsentTag>;
using MergeId = base::Id<struct MergeTag>;

enum class Channel { Form, Paper, Voice };
BOOST_DESCRIBE_ENUM(Channel, Form, Paper, Voice)

// One purpose, one notice, one consent. A changed notice gets a new version; older consents keep theirs.
struct Purpose {
    std::string_view key;
    int version;
    words::Word label;
    words::Word notice;
};
inline constexpr std::string_view research = "research"; // needed before index answers are taken

std::span<Purpose const> purposes();
Purpose const* purpose_named(std::string_view key);
std::string notice_sha256(Purpose const&);

inline constexpr base::Code no_such_purpose { "consent.no_such_purpose",
    { "Pilih untuk apa persetujuan ini.", "Choose what this consent is for." } };
inline constexpr base::Code not_yet { "consent.not_yet",
    { "Tanggal ini belum tiba. Tulis tanggal ibu memberi persetujuan.",
        "This day has not come yet. Write the day she consented." } };
inline constexpr base::Code already_given { "consent.already_given",
    { "Persetujuan ini sudah tercatat.", "This consent is already noted." } };
inline constexpr base::Code not_live { "consent.not_live",
    { "Persetujuan ini tidak ada atau sudah ditarik.", "There is no such consent, or it was withdrawn." } };
inline constexpr base::Code witness_needed { "consent.witness_needed",
    { "Tulis nama saksi untuk persetujuan di kertas atau rekaman suara.",
        "Name the witness of a consent on paper or by voice." } };

}
