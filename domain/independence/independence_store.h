// All SQL of the slice. Answers are specific personal data: they leave here as Private.
#pragma once

#include "base/sql/sql.h"
#include "domain/independence/independence.h"

namespace base {
struct Erasing;
}

namespace independence::store {

struct Plan {
    std::int64_t t1 = 0;
    std::int64_t t2 = 0;
    DesignLevel design_level = DesignLevel::BeforeAfter;
};
BOOST_DESCRIBE_STRUCT(Plan, (), (t1, t2, design_level))

struct By {
    base::AccountId account;
    base::Instant at;
};

struct Interview {
    InterviewId id;
    member::MemberId member;
    Round round = Round::Baseline;
    std::string instrument_id;
    base::Date begun_on;
};
BOOST_DESCRIBE_STRUCT(Interview, (), (id, member, round, instrument_id, begun_on))

// Keeps the text with the first interview; refuses another text of the same version (instrument.another_text).
base::Result<> keep_instrument(sql::Write&, base::ChapterId const&, Carried const&, base::Instant);
std::optional<std::string> instrument_text(sql::Read&, base::ChapterId const&, std::string_view id);

std::optional<Plan> plan(sql::Read&, base::ChapterId const&, Round);
void keep_plan(sql::Write&, base::ChapterId const&, Round, Plan const&, By const&);
std::int64_t interviews_begun(sql::Read&, base::ChapterId const&, Round);

void keep_interview(sql::Write&, base::ChapterId const&, Interview const&, By const&);
std::optional<Interview> interview(sql::Read&, base::ChapterId const&, InterviewId const&);
// Hers, or that of an entry merged into hers; a finished one before an open one, the newest first.
std::optional<Interview> interview_of(sql::Read&, base::ChapterId const&, member::MemberId const&, Round);
bool has_consent(sql::Read&, base::ChapterId const&, member::MemberId const&);
// The same of an entry that may have been merged: by any entry of hers.
bool still_consents(sql::Read&, base::ChapterId const&, member::MemberId const&);

PrivateAnswers answers(sql::Read&, base::ChapterId const&, InterviewId const&, Instrument const&);
// Only what is new or different becomes a row.
void keep_answers(sql::Write&, base::ChapterId const&, InterviewId const&, Instrument const&, Answers const& before,
    Answers const& after, By const&);

void keep_score(
    sql::Write&, base::ChapterId const&, InterviewId const&, Profile12, Plan const&, base::Date scored_on, By const&);
std::optional<Profile12> score_kept(sql::Read&, base::ChapterId const&, InterviewId const&);

// Interviews that were begun and not finished, or finished with a postponed question: the newest first.
struct OpenInterview {
    InterviewId id;
    member::MemberId member;
    base::Private<std::string> full_name;
    Round round = Round::Baseline;
    base::Date begun_on;
    bool finished = false;
};
BOOST_DESCRIBE_STRUCT(OpenInterview, (), (id, member, full_name, round, begun_on, finished))
std::vector<OpenInterview> open_interviews(sql::Read&, base::ChapterId const&, int most);

// Women to ask: with live consent and without that wave (an endline: with a finished baseline), in the order of names.
struct Candidate {
    member::MemberId id;
    base::Private<std::string> full_name;
    std::string village;
};
BOOST_DESCRIBE_STRUCT(Candidate, (), (id, full_name, village))
struct Sought {
    std::string name; // folded; empty: any
    std::optional<member::MemberId> member; // her alone
};
std::vector<Candidate> candidates(sql::Read&, base::ChapterId const&, Round, Sought const&, int most);

// Entries that were merged into another: the entry that goes on, by the merged one.
std::map<std::string, std::string> merged_entries(sql::Read&, base::ChapterId const&);

// Every scored woman, without a name: once, also when entries of hers were merged; her newest finished of a wave
// counts.
struct ScoredWoman {
    member::MemberId member;
    std::string code;
    std::string district; // empty when not known
    std::int64_t profile_before = 0;
    std::int64_t known_before = 0;
    std::int64_t profile_after = 0;
    std::int64_t known_after = 0;
    std::optional<base::Date> scored_after;
};
BOOST_DESCRIBE_STRUCT(
    ScoredWoman, (), (member, code, district, profile_before, known_before, profile_after, known_after, scored_after))
std::vector<ScoredWoman> scored_women(sql::Read&, base::ChapterId const&); // in the order of their codes
std::optional<ScoredWoman> scored_woman(sql::Read&, base::ChapterId const&, member::MemberId const&);
std::optional<base::Private<std::string>> name_of(sql::Read&, base::ChapterId const&, member::MemberId const&);

// What it keeps of a woman who asked to be erased: independence_erase_store.cpp
void erase(sql::Write&, base::Erasing&);

}
