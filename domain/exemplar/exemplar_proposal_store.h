// All SQL of proposals, of what women decided about them, and of practices that the books know by themselves.
#pragma once

#include "domain/exemplar/exemplar_store.h"

namespace exemplar {

// Two interviews between which she changed for the better; never what she answered.
struct OwnChange {
    std::string baseline_id;
    std::string endline_id;
};
BOOST_DESCRIBE_STRUCT(OwnChange, (), (baseline_id, endline_id))
std::optional<OwnChange> own_change(sql::Read&, base::ChapterId const&, MemberId const&);

struct Named {
    MemberId member_id;
    base::Private<std::string> full_name;
};
BOOST_DESCRIBE_STRUCT(Named, (), (member_id, full_name))
// Women of whom all three things are on record and whom nobody has proposed, by name.
std::vector<Named> who_may_be_proposed(sql::Read&, base::ChapterId const&, std::size_t from, std::size_t most);

struct Proposal {
    ProposalId id;
    MemberId member_id; // the entry that goes on for her
    base::Private<std::string> full_name;
    base::Private<std::string> nickname;
    std::string village_code;
    std::string village_name;
    std::optional<std::string> endline_id; // a change by the index was on record
    base::Private<std::string> enterprise;
    std::optional<base::Date> begun_on;
    base::Instant noted_at;
    std::optional<std::string> proposed_by; // an officer's name
};
BOOST_DESCRIBE_STRUCT(Proposal, (),
    (id, member_id, full_name, nickname, village_code, village_name, endline_id, enterprise, begun_on, noted_at,
        proposed_by))
std::optional<Proposal> proposal(sql::Read&, base::ChapterId const&, ProposalId const&);
std::optional<ProposalId> proposal_of(sql::Read&, base::ChapterId const&, MemberId const&);
struct NewProposal {
    MemberId member_id;
    std::optional<OwnChange> change;
    base::Private<std::string> enterprise;
    std::optional<base::Date> begun_on;
};
ProposalId keep_proposal(sql::Write&, By const&, NewProposal const&);

// A proposed woman and what stands of her decision.
struct Proposed {
    ProposalId id;
    base::Private<std::string> full_name;
    std::optional<Answer> answer;
    std::optional<base::Date> withdrawn_on;
    std::optional<base::Date> until;
    bool is_hers = true;

    std::optional<Decided> decided() const
    {
        return answer ? std::optional(Decided { *answer, withdrawn_on, until, is_hers }) : std::nullopt;
    }
};
BOOST_DESCRIBE_STRUCT(Proposed, (), (id, full_name, answer, withdrawn_on, until, is_hers))
// Each woman once, by name.
std::vector<Proposed> proposed(sql::Read&, base::ChapterId const&, std::int64_t from, int most);

struct StoryText {
    int version = 0;
    base::Private<std::string> words;
    base::Instant noted_at;
};
BOOST_DESCRIBE_STRUCT(StoryText, (), (version, words, noted_at))
std::vector<StoryText> texts(sql::Read&, base::ChapterId const&, ProposalId const&); // the newest first
void keep_text(sql::Write&, By const&, ProposalId const&, base::Private<std::string> const& words);

struct Decision {
    StoryId id;
    ProposalId proposal_id;
    Answer answer = Answer::No;
    base::Date decided_on;
    base::Private<std::string> taken_by;
    Way way = Way::Spoken;
    std::optional<int> text_version;
    Naming naming = Naming::HerName;
    base::Private<std::string> told_as;
    std::string village_name; // empty: it is not told
    bool on_page = false;
    bool in_print = false;
    bool aloud = false;
    std::optional<base::Date> until;
    std::optional<base::Date> withdrawn_on; // by herself, or with her consent for stories
    bool is_hers = true; // false: entries that it rests on turned out to be two women

    Decided decided() const { return { answer, withdrawn_on, until, is_hers }; }
};
BOOST_DESCRIBE_STRUCT(Decision, (),
    (id, proposal_id, answer, decided_on, taken_by, way, text_version, naming, told_as, village_name, on_page, in_print,
        aloud, until, withdrawn_on, is_hers))
std::vector<Decision> decisions(sql::Read&, base::ChapterId const&, MemberId const&); // the one that stands first

struct NewDecision {
    ProposalId proposal_id;
    MemberId member_id; // the entry that goes on for her today
    Answer answer = Answer::No;
    base::Date decided_on;
    base::Private<std::string> taken_by;
    Way way = Way::Spoken;
    std::optional<std::string> consent_id {};
    std::optional<int> text_version {};
    Naming naming = Naming::HerName;
    base::Private<std::string> told_as {};
    std::string village_code {};
    bool on_page = false;
    bool in_print = false;
    bool aloud = false;
    std::optional<base::Date> until {};
};
void keep_decision(sql::Write&, By const&, NewDecision const&);
void keep_withdrawal(sql::Write&, By const&, StoryId const&, base::Date);
struct StoryConsent {
    std::string id;
    base::Date given_on;
};
BOOST_DESCRIBE_STRUCT(StoryConsent, (), (id, given_on))
std::optional<StoryConsent> live_story_consent(sql::Read&, base::ChapterId const&, MemberId const&);

// ---- Told ---------------------------------------------------------------------------------------------------------

// Everything the world may know of it.
struct Story {
    StoryId id;
    base::Date decided_on;
    std::string told_as;
    std::string village_name; // empty: she would rather not
    std::string words;
};
BOOST_DESCRIBE_STRUCT(Story, (), (id, decided_on, told_as, village_name, words))
enum class Where { Page, Print, Aloud };
BOOST_DESCRIBE_ENUM(Where, Page, Print, Aloud)
std::vector<Story> stories(
    sql::Read&, base::ChapterId const&, Where, base::Date today, std::int64_t from, int most); // the newest first
std::int64_t count_stories(sql::Read&, base::ChapterId const&, base::Date today); // on the public page
std::optional<Story> story_on_page(sql::Read&, base::ChapterId const&, StoryId const&, base::Date today);

// ---- From the books -----------------------------------------------------------------------------------------------

// Held sessions whose sheet says that she was there, or not and without notice; the newest first.
std::vector<Came> came_or_not(sql::Read&, base::ChapterId const&, MemberId const&);

// A next step (mentoring) that was done by the day promised first.
struct KeptPromise {
    std::string circle_id;
    base::Date promised_on;
    base::Date done_on;
};
BOOST_DESCRIBE_STRUCT(KeptPromise, (), (circle_id, promised_on, done_on))
std::vector<KeptPromise> kept_promises(sql::Read&, base::ChapterId const&, MemberId const&); // the newest first

}
