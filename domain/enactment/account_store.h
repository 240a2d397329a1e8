// The role account as figures: what was expected beside what was done, of a period and a district.
#pragma once

#include "domain/enactment/enactment_store.h"

namespace enactment {

struct Period {
    base::Date since;
    base::Date until;
    std::string district_code; // empty: all
};

// What was said on one day about one area, and how much of it is answered.
struct VoicesOfDay {
    std::optional<RoleAreaId> role_area_id;
    base::Date said_on;
    std::int64_t voices = 0;
    std::int64_t answered = 0;
};
BOOST_DESCRIBE_STRUCT(VoicesOfDay, (), (role_area_id, said_on, voices, answered))
struct DoneOfArea {
    std::optional<RoleAreaId> role_area_id;
    std::int64_t done = 0;
    std::int64_t answering = 0;
};
BOOST_DESCRIBE_STRUCT(DoneOfArea, (), (role_area_id, done, answering))
struct DoneOfDay {
    std::optional<RoleAreaId> role_area_id;
    base::Date done_on;
    std::int64_t done = 0;
    std::int64_t answering = 0;
};
BOOST_DESCRIBE_STRUCT(DoneOfDay, (), (role_area_id, done_on, done, answering))
// Of one role area, of none, or of all.
struct OfAreas {
    Period period;
    std::optional<RoleAreaId> role_area_id; // nothing: of all, or of none
    bool of_none = false;
    bool holds(std::optional<RoleAreaId> const& id) const
    {
        return of_none ? !id : !role_area_id || id == role_area_id;
    }
};

// What everybody may read, on the public page or at the yearly meeting: words and day only of what was said in public,
// of the rest its month.
struct PublicAnswer {
    AnswerId id;
    std::optional<RoleAreaId> role_area_id;
    std::string village_name;
    Words said; // empty when it was not said in public
    base::Date said_on; // to be shown with its day only beside her words
    std::string public_words;
    Kind kind = Kind::Deed;
    Words title; // of what was done: for the meeting, which the chapter prints itself
    base::Date done_on;
};
BOOST_DESCRIBE_STRUCT(
    PublicAnswer, (), (id, role_area_id, village_name, said, said_on, public_words, kind, title, done_on))

// Figures come from the books themselves while those are few. Of a chapter with much in its books they are counted now
// and then (account_tally.h), and its lists read only those days of the books on which the last count found something.
enum class Source { Books, Tally };
struct Standing {
    Source source = Source::Books;
    std::optional<base::Instant> counted_at; // of the tally; nothing: not counted yet, so that all figures are 0
};
inline bool is_counted(Standing const& standing)
{
    return standing.source == Source::Books || standing.counted_at;
}
Standing standing_of(sql::Read&, base::ChapterId const&);

// Until the end of the period, however long ago it was said: of each area the oldest day first. Answered: until today,
// also by what was done after the period.
std::vector<VoicesOfDay> voices_by_day(sql::Read&, base::ChapterId const&, Source, Period const&);
std::vector<DoneOfArea> done_by_area(sql::Read&, base::ChapterId const&, Source, Period const&);
std::vector<DoneOfDay> done_by_day(sql::Read&, base::ChapterId const&, Source, Period const&);
// Of what the figures have of each day, and before the period what still waits: those that wait first.
std::vector<Expected> expected_of(
    sql::Read&, base::ChapterId const&, Source, OfAreas const&, std::vector<VoicesOfDay> const&, int most);
std::vector<Doing> done_of(sql::Read&, base::ChapterId const&, OfAreas const&, int most); // the newest first
// By what was done in the period, and to the newest voices of the period that are answered, whenever that was: each
// answer once, with public words or without, the newest first.
std::vector<PublicAnswer> answers_for_meeting(sql::Read&, base::ChapterId const&, Source, Period const&, int most);
// What was told to officers, with its answers that have public words, the newest first: without its own words.
std::vector<PublicAnswer> answers_to_heard(
    sql::Read&, base::ChapterId const&, Source, std::string const& village_code, int most);

// ---- The list behind a figure: of what the figure counted, read a part at a time --------------------------

enum class VoiceState { All, Answered, Waiting };
BOOST_DESCRIBE_ENUM(VoiceState, All, Answered, Waiting)
// Those of the period; of those that wait all until its end, of one age seen from `today` or of any.
struct WhichVoices {
    OfAreas of;
    VoiceState state = VoiceState::All;
    std::optional<Age> age;
    base::Date today;
};
enum class DoneState { All, Answering, AnsweringNothing };
BOOST_DESCRIBE_ENUM(DoneState, All, Answering, AnsweringNothing)
struct WhichDone {
    OfAreas of;
    DoneState state = DoneState::All;
};

// How many the figures have of each day, in the order of the list: of voices the oldest first, of doings the newest.
struct DayCount {
    base::Date day;
    std::int64_t many = 0;
    bool operator==(DayCount const&) const = default;
};
BOOST_DESCRIBE_STRUCT(DayCount, (), (day, many))
using Days = std::vector<DayCount>;
Days days_of(std::vector<VoicesOfDay> const&, WhichVoices const&);
Days days_of(std::vector<DoneOfDay> const&, WhichDone const&);
std::int64_t sum_of(Days const&);

// Of each age, the youngest first, how many wait.
using Waiting = std::vector<std::pair<Age, std::int64_t>>;
Waiting waiting_by_age(std::vector<VoicesOfDay> const&, OfAreas const&, base::Date today);

// From the books as they stand, as many as the figures say.
struct Part {
    std::int64_t skip = 0;
    int most = 0;
};
std::vector<Expected> voices_of(
    sql::Read&, base::ChapterId const&, Source, WhichVoices const&, Days const&, Part const&);
std::vector<Doing> doings_of(sql::Read&, base::ChapterId const&, Source, WhichDone const&, Days const&, Part const&);

// ---- What was promised --------------------------------------------------------------------------------------------

// With its first and last day.
struct Span {
    base::Date first;
    base::Date last;
    bool operator==(Span const&) const = default;
};
// Not withdrawn. By their day those of the period, of those that are not due yet all. Those that were kept: by the day
// they were answered, however long before they were due.
struct WhichPromises {
    Period period;
    PromiseState state = PromiseState::Overdue; // never Withdrawn
    base::Date today;
    Span span() const;
};
Days promise_days(sql::Read&, base::ChapterId const&, Source, WhichPromises const&); // the oldest first
std::vector<Promise> promises_of(
    sql::Read&, base::ChapterId const&, Source, WhichPromises const&, Days const&, Part const&);
// Those that are overdue, then those that were kept late.
std::vector<Promise> failed_promises(
    sql::Read&, base::ChapterId const&, Source, Period const&, base::Date today, int most);

// ---- What also came of what was done ------------------------------------------------------------------------------

struct Latent {
    Kind kind = Kind::Deed;
    std::string done_id;
    Words title;
    base::Date done_on;
    expectation::Who who = expectation::Who::Member;
    Words words;
};
BOOST_DESCRIBE_STRUCT(Latent, (), (kind, done_id, title, done_on, who, words))
// Of the newest 200 that stand those whose doing lies in the period, the newest first.
std::vector<Latent> latent_outcomes(sql::Read&, base::ChapterId const&, Period const&, int most);

// ---- What was said in public, and what came of it -----------------------------------------------------------------

// Neither answered nor promised: it waits.
struct Became {
    std::optional<base::Date> answered_on; // it may have been said again since
    std::optional<base::Date> last_answered_on; // also without a word for everybody
    Kind kind = Kind::Deed;
    std::string public_words; // of the answer that has some, else empty
    std::optional<base::Date> promised_until; // of what is promised and not done
    bool operator==(Became const&) const = default;
};

// Those that were joined stand as one, in the newest words that were said in public; with a village, in those that were
// said there.
struct SaidInPublic {
    ExpectationId lead;
    std::string village_name;
    Words words;
    base::Date said_on;
    std::int64_t voices = 1; // of said_in_public all that were joined, those that an officer heard, too; 1,000 at most
};
BOOST_DESCRIBE_STRUCT(SaidInPublic, (), (lead, village_name, words, said_on, voices))
std::vector<SaidInPublic> said_in_public(
    sql::Read&, base::ChapterId const&, std::string const& village_code, Part const&); // the newest first

// What officers heard, each voice by itself and without a word of it: what it was about, where and when, and what came
// of it since.
struct Heard {
    std::optional<RoleAreaId> role_area_id;
    std::string village_name;
    base::Date said_on; // its month is for everybody
    Became became;
};
std::vector<Heard> heard_by_officers(
    sql::Read&, base::ChapterId const&, std::string const& village_code, base::Date today, Part const&); // newest first

// Of the newest 1,000 of the period: those that most said in public first, with how many did.
std::vector<SaidInPublic> most_voiced(sql::Read&, base::ChapterId const&, Period const&, int most);

Became became_of(std::vector<Answer> const&, std::vector<Promise> const&, base::Date today);

bool is_public(sql::Read&, base::ChapterId const&);
void keep_publication(sql::Write&, By const&, bool is_public);

}
