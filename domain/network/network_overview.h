// What is known of a community's women and their ties, and what is told of it. Pure: no SQL, no page.
#pragma once

#include "domain/member/member.h"
#include "domain/network/network.h"
#include "domain/network/network_analysis.h"

#include <set>
#include <string>
#include <vector>

namespace network {

using member::MemberId;
using Text = base::Private<std::string>;

struct Woman {
    MemberId id;
    std::string village_code; // empty when not known
    int by_name = 0; // her place in the order of names
};
// By the places of two women. Of those with a direction `one` is who said it, or who is accompanied.
struct Tie {
    int one = 0;
    int other = 0;
    Kind kind = Kind::Helps;
};
struct Presence {
    int woman = 0;
    int session = 0; // by its place among the sessions
    int programme = 0;
};
struct ComingSession {
    std::string id;
    std::string village_code;
};

// The women of a chapter, without those who want to stand in no network: by village, and there by name. Who are
// tied mostly live near one another, and what lies together is worked out in half the time.
struct Community {
    std::vector<Woman> women;
    std::vector<Tie> ties; // of the period; `met` leads to more of them
    // Of the period, by session. Places behind the women are of those who declined: add_met counts them, and leaves
    // them out then.
    std::vector<Presence> presences;
    std::vector<ComingSession> sessions; // planned, the next first
    std::set<Pair> decided; // proposals about which a person decided
};
std::vector<int> in_order_of_names(Community const&); // their places

// Women who came to two sessions of the period together; at a gathering not everybody meets everybody.
void add_met(Community&);

struct Group {
    std::string village_code; // where more than half of them live; empty: of several villages, or not known
    std::int64_t count = 0;
    std::vector<MemberId> women; // in the order of names; none when groups are villages
    auto operator<=>(Group const&) const = default;
};
struct Link {
    int one = 0; // places among the groups, one < other
    int other = 0;
    std::int64_t ties = 0;
    auto operator<=>(Link const&) const = default;
};
struct Proposal {
    Sort sort = Sort::Neighbours;
    MemberId one;
    MemberId other;
    std::string session_id; // to which both could come; often empty
    auto operator<=>(Proposal const&) const = default;
};
struct Figures {
    std::int64_t women = 0;
    std::int64_t alone = 0;
    std::int64_t brokers = 0;
    std::int64_t ties = 0; // pairs of women
    std::int64_t said = 0; // of them, those that one of the two told
    std::int64_t part_count = 0;
    std::int64_t group_count = 0;
    std::int64_t asked_from = 0; // see Analysis
    double density() const
    {
        auto const all = static_cast<double>(women) * static_cast<double>(women - 1) / 2;
        return women > 1 ? static_cast<double>(ties) / all : 0;
    }
    auto operator<=>(Figures const&) const = default;
};
BOOST_DESCRIBE_STRUCT(Figures, (), (women, alone, brokers, ties, said, part_count, group_count, asked_from))

// A woman where she is drawn.
struct Drawn {
    int group = -1; // -1: she stands alone
    bool is_broker = false;
    Spot spot;
};
struct DrawnTie {
    Spot one;
    Spot other;
    bool is_said = false;
};

struct Overview {
    Figures figures;
    std::vector<MemberId> alone; // in the order of names
    std::vector<MemberId> brokers;
    bool by_village = false; // too many women to draw: groups are villages
    std::vector<Group> groups;
    std::vector<Link> links; // between groups
    std::vector<Proposal> proposals; // some of each sort
    std::vector<Drawn> drawn; // women who are tied, unless by_village
    std::vector<DrawnTie> drawn_ties;
};
inline constexpr int picture_width = 340;
inline constexpr int picture_height = 300;

enum class Drawing { Left, Done }; // laying a picture out takes longer than all the rest
Overview work_out(Community const&, Drawing = Drawing::Left, Progress const& = nullptr);

std::string_view district_of(std::string_view village_code);

// Groups of three women and more between which there is no tie, by their places; of villages only those of one
// district, whose women could meet.
struct Apart {
    int one = 0;
    int other = 0;
};
std::vector<Apart> never_meet(std::vector<Group> const&, std::vector<Link> const&);

// network_proposals.cpp: women who could be made known to one another, some of each sort.
//   Neighbours      same village, came to the same programme, never at the same session, no tie
//   AloneAndBroker  a woman without a tie, and a broker of her village, else of her district; three to one broker
//   TwoGroups       one of each of two groups that never meet, while a session is planned near one of them
std::vector<Proposal> propose(Community const&, std::vector<Pair> const& ties, Analysis const&, Overview const&);

}
