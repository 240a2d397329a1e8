// All SQL of the network: what is known (network_store.cpp), rounds of questions (network_round_store.cpp), what was
// worked out and decided (network_result_store.cpp). Each woman is told as the entry that goes on for her.
#pragma once

#include "base/sql/sql.h"
#include "domain/network/network_overview.h"

#include <algorithm>
#include <set>
#include <utility>

namespace base {
struct Erasing;
}

namespace network {

// Who notes, when.
struct By {
    base::ChapterId chapter;
    base::AccountId account;
    base::Instant at;
};

// ---- What is known ------------------------------------------------------------------------------------------------

bool is_large(sql::Read&, base::ChapterId const&); // more women than are worked out at once
// Of the period that ends today.
Community read_community(sql::Read&, base::ChapterId const&, base::Date today, Progress const& = nullptr);
// The consent to be asked that stands today, the newest; nothing: she gave none, or withdrew one and gave none since.
std::optional<std::string> live_consent(sql::Read&, base::ChapterId const&, MemberId const&);
// Whether there is one, by her entries alone.
bool has_consent(sql::Read&, base::ChapterId const&, MemberId const&);
// She withdrew it under any of her entries, gave none since, and stands in no network.
bool has_declined(sql::Read&, base::ChapterId const&, MemberId const&);
// She is an entry that goes on, of this chapter, and did not decline.
bool stands_in(sql::Read&, base::ChapterId const&, MemberId const&);

struct HerTie {
    MemberId other_id;
    Kind kind = Kind::Helps;
    bool from_her = true; // she named the other, or is accompanied by her
    auto operator<=>(HerTie const&) const = default;
};
BOOST_DESCRIBE_STRUCT(HerTie, (), (other_id, kind, from_her))
// Each once, in the order of names; of the period.
std::vector<HerTie> ties_of(sql::Read&, base::ChapterId const&, MemberId const&, base::Date today);
// The same of these two alone.
bool are_tied(sql::Read&, base::ChapterId const&, MemberId const& one, MemberId const& other, base::Date today);

// ---- Rounds -------------------------------------------------------------------------------------------------------

struct Round {
    RoundId id;
    MemberId member_id;
    base::Date asked_on;
    Way way = Way::Asked;
    base::AccountId noted_by;
    std::optional<std::string> officer; // her name
    std::optional<Text> retracted_because;
    bool has_consent = false; // that on which it rests was not withdrawn
};
BOOST_DESCRIBE_STRUCT(Round, (), (id, member_id, asked_on, way, noted_by, officer, retracted_because, has_consent))
std::optional<Round> find(sql::Read&, base::ChapterId const&, RoundId const&);
// Those whose consent stands, the newest first.
std::vector<Round> rounds_of(sql::Read&, base::ChapterId const&, MemberId const&);

struct Answer {
    AnswerId id;
    RoundId round_id;
    Question question = Question::Helps;
    std::optional<MemberId> named_id; // nobody: somebody outside of the community
    Text full_name;
    base::AccountId noted_by;
    std::optional<Text> retracted_because;
    bool is_withheld = false; // she who is named declined: her name is left out
};
BOOST_DESCRIBE_STRUCT(Answer, (), (id, round_id, question, named_id, full_name, noted_by, retracted_because))
std::optional<Answer> find(sql::Read&, base::ChapterId const&, AnswerId const&);
std::vector<Answer> answers_in(sql::Read&, base::ChapterId const&, RoundId const&); // in the order of names

struct NewRound {
    MemberId member_id;
    std::string consent_id; // on which it rests
    base::Date asked_on;
    Way way = Way::Asked;
};
RoundId keep_round(sql::Write&, By const&, NewRound const&);
void keep_retraction(sql::Write&, By const&, RoundId const&, Text const& because);
void keep_answer(sql::Write&, By const&, RoundId const&, Question, std::optional<MemberId> const& named);
void keep_retraction(sql::Write&, By const&, AnswerId const&, Text const& because);

// ---- What was worked out and decided ------------------------------------------------------------------------------

struct Stretch {
    std::int64_t from = 0;
    int most = 50;
};
struct Kept {
    base::Instant worked_out_at;
    Overview overview; // of those alone and of brokers only the stretch that was asked for
};
// Without women who declined or became one with another since.
std::optional<Kept> kept_result(sql::Read&, base::ChapterId const&, Stretch);
void keep_result(sql::Write&, base::ChapterId const&, Overview const&, base::Instant at, std::int64_t feed_at);
// Chapters of which nothing was worked out since, or never.
std::vector<base::ChapterId> not_worked_out_since(sql::Read&, base::Instant);
std::int64_t feed_at(sql::Read&, base::ChapterId const&); // of what was worked out last; -1: nothing was

struct Suggestion {
    SuggestionId id;
    Sort sort = Sort::Neighbours;
    MemberId one_id;
    MemberId other_id;
    std::string session_id; // often empty
    Decision decision = Decision::Confirmed;
    Text because;
    base::Date decided_on;
};
BOOST_DESCRIBE_STRUCT(Suggestion, (), (id, sort, one_id, other_id, session_id, decision, because, decided_on))
// About women who are two today and did not decline; the latest first.
std::vector<Suggestion> suggestions(sql::Read&, base::ChapterId const&, Decision, Stretch);
std::int64_t count_suggestions(sql::Read&, base::ChapterId const&, Decision);
// About whom a person decided, whichever is named first.
class DecidedPairs {
public:
    void add(MemberId const& one, MemberId const& other) { m_pairs.insert(std::minmax(one, other)); }
    bool contains(MemberId const& one, MemberId const& other) const
    {
        return m_pairs.contains(std::minmax(one, other));
    }

private:
    std::set<std::pair<MemberId, MemberId>> m_pairs;
};
DecidedPairs decided_pairs(sql::Read&, base::ChapterId const&);
void keep_suggestion(sql::Write&, By const&, Proposal const&, Decision, Text const& because, base::Date decided_on);
std::optional<std::string> session_title(sql::Read&, base::ChapterId const&, std::string const& session_id);

// What it keeps of a woman who asked to be erased: network_erase_store.cpp
void erase(sql::Write&, base::Erasing&);

}
