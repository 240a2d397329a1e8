// An expectation (harapan) is what somebody expects the community to be for her: Cohen's prescribed role, peranan yang
// dianjurkan. It is kept in her own words, of whatever kind of person she is and wherever she lives; her name stands
// beside it only when she wishes. (Paper, "Peran yang Diharapkan Masyarakat".)
#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/page/page.h"
#include "base/private.h"
#include "base/result.h"

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace expectation {

using ExpectationId = base::Id<struct ExpectationTag>;
using RoleAreaId = base::Id<struct RoleAreaTag>;
using JoiningId = base::Id<struct JoiningTag>;

enum class Who { Member, Participant, VillageOfficer, Partner, Neighbour, SomebodyElse };
BOOST_DESCRIBE_ENUM(Who, Member, Participant, VillageOfficer, Partner, Neighbour, SomebodyElse)
words::Word const& who_word(Who);
std::vector<page::Choice> who_choices(page::Context const&);

enum class Urgency { Soon, ThisYear, SomeDay };
BOOST_DESCRIBE_ENUM(Urgency, Soon, ThisYear, SomeDay)
words::Word const& urgency_word(Urgency);

// What an officer notes was heard by her and stands; what the public says waits until a person has looked.
enum class Way { NotedByAnOfficer, SaidInPublic };
enum class State { Waiting, Accepted, SetAside };
BOOST_DESCRIBE_ENUM(State, Waiting, Accepted, SetAside)

// What the community is for, as the chapter names it. It starts with what the paper found that people expect.
struct RoleArea {
    RoleAreaId id;
    std::string name_id;
    std::string name_en; // often empty for one that the chapter has added
    std::optional<std::string> ended_because; // nothing is sorted under it any more

    std::string const& name(words::Tongue tongue) const
    {
        return tongue == words::Tongue::English && !name_en.empty() ? name_en : name_id;
    }
};
BOOST_DESCRIBE_STRUCT(RoleArea, (), (id, name_id, name_en, ended_because))

inline constexpr base::Code unknown { "expectation.unknown",
    { "Harapan ini tidak ada. Kembalilah ke daftar harapan.",
        "There is no such expectation. Go back to the list of expectations." } };
inline constexpr base::Code area_unknown { "expectation.area_unknown",
    { "Bidang peran ini tidak ada.", "There is no such role area." } };
inline constexpr base::Code area_not_open { "expectation.area_not_open",
    { "Pilih bidang peran yang masih dipakai.", "Choose a role area that is still in use." } };
inline constexpr base::Code area_ended { "expectation.area_ended",
    { "Bidang peran ini sudah tidak dipakai.", "This role area is in use no more." } };
inline constexpr base::Code name_taken { "expectation.name_taken",
    { "Sudah ada bidang peran dengan nama ini. Pakai nama lain.",
        "A role area already bears this name. Choose another." } };
inline constexpr base::Code village_unknown { "expectation.village_unknown",
    { "Pilih kelurahan dari daftar.", "Choose a village from the list." } };
inline constexpr base::Code session_unknown { "expectation.session_unknown",
    { "Pilih kegiatan dari daftar.", "Choose a session from the list." } };
inline constexpr base::Code not_said_yet { "expectation.not_said_yet",
    { "Tanggal ini belum tiba. Pilih hari ini atau sebelumnya.",
        "That day is still to come. Choose today or before." } };
inline constexpr base::Code said_too_long_ago { "expectation.said_too_long_ago",
    { "Tanggal ini lebih dari 5 tahun lalu. Periksa tahunnya.",
        "That day is more than 5 years ago. Check the year." } };
inline constexpr base::Code ask_her_first { "expectation.ask_her_first",
    { "Tanyai dulu apakah namanya boleh ditulis, lalu beri tanda.",
        "First ask whether her name may be written, then tick this." } };
inline constexpr base::Code say_it_to_somebody { "expectation.say_it_to_somebody",
    { "Tulisan ini mungkin membahayakan seseorang, dan tidak kami simpan. Untuk bantuan, telepon SAPA 129.",
        "This may endanger somebody, and we do not keep it. For help, call SAPA 129." } };
inline constexpr base::Code because_needed { "expectation.because_needed",
    { "Tulis alasannya, cukup satu kalimat.", "Write why; one sentence is enough." } };
inline constexpr base::Code decided_already { "expectation.decided_already",
    { "Harapan ini sudah begitu keadaannya.", "This expectation already stands so." } };
inline constexpr base::Code still_joined { "expectation.still_joined",
    { "Harapan ini masih digabung. Pisahkan dulu.", "This expectation is still joined. Part it first." } };
inline constexpr base::Code joined_already { "expectation.joined_already",
    { "Harapan ini sudah digabung dengan yang lain.", "This expectation is joined with another already." } };
inline constexpr base::Code leads_others { "expectation.leads_others",
    { "Harapan lain sudah digabung ke sini. Gabungkan yang lain itu ke sini juga.",
        "Others are joined to this one. Join the other to this one, too." } };
inline constexpr base::Code not_accepted { "expectation.not_accepted",
    { "Terima dulu harapan ini, baru digabung.", "Accept this expectation first, then join it." } };
inline constexpr base::Code not_another { "expectation.not_another",
    { "Pilih harapan lain dari daftar.", "Choose another expectation from the list." } };
inline constexpr base::Code joining_unknown { "expectation.joining_unknown",
    { "Penggabungan ini tidak ada atau sudah dibatalkan.", "There is no such joining, or it was undone." } };
inline constexpr base::Code has_no_name { "expectation.has_no_name",
    { "Harapan ini tidak memuat nama.", "No name stands beside this expectation." } };
inline constexpr base::Code box_full { "expectation.box_full",
    { "Kotak harapan sedang penuh. Sampaikan lewat pengurus, atau coba lagi minggu depan.",
        "The box is full at the moment. Tell an officer, or try again next week." } };

// ---- Rules --------------------------------------------------------------------------------------------------------

inline constexpr int most_waiting = 500; // of one chapter, said in public and looked at by nobody yet

// What decides about an expectation's standing.
struct Standing {
    State state = State::Accepted;
    bool is_joined = false; // to another
    std::int64_t leads = 0; // how many are joined to it
};

// Accepted or set aside (with its reason, expectation.because_needed); the same again is expectation.decided_already,
// and what is joined stays until it is parted.
base::Result<> may_decide(Standing const&, State to, std::string_view because);
// Whether this one may be joined to that other: both accepted, neither standing under a third already. One that others
// are joined to takes more, and goes under none.
base::Result<> may_join(Standing const& one, Standing const& other);
// Heard today or in the five years before.
base::Code const* day_problem(base::Date said_on, base::Date today);

}
