// What is kept of the account of a chapter with much in its books: how many voices, doings, promises and answers each
// day, place and role area had when they were counted last. The books are the truth: each count is one statement over
// them, and what is kept is what those statements said, with the sums of the whole city added.
#pragma once

#include "domain/enactment/account_store.h"

#include <array>

namespace enactment {

enum class TallySort { Voices, Done, Promises, KeptPromises, Answers, AnswersToHeard };
inline constexpr std::array all_sorts { TallySort::Voices, TallySort::Done, TallySort::Promises,
    TallySort::KeptPromises, TallySort::Answers, TallySort::AnswersToHeard };

// One row. Place: '' is the whole city, else a district, of public answers a village; "none": of no known one.
struct Tallied {
    std::string place;
    std::optional<RoleAreaId> role_area_id;
    base::Date day;
    std::int64_t counted = 0;
    std::int64_t met = 0;
    bool operator==(Tallied const&) const = default;
};
BOOST_DESCRIBE_STRUCT(Tallied, (), (place, role_area_id, day, counted, met))

// From the books, of one sort, with the whole city; in the order of place, area and day.
std::vector<Tallied> counted(sql::Read&, base::ChapterId const&, TallySort);
// As it was kept, in the same order.
std::vector<Tallied> kept(sql::Read&, base::ChapterId const&, TallySort);

// What has to be written so that what is kept becomes what was counted; a row that is gone counts nothing.
std::vector<Tallied> differences(std::vector<Tallied> const& kept, std::vector<Tallied> const& counted);
void keep_differences(sql::Write&, base::ChapterId const&, TallySort, std::vector<Tallied> const&);

struct LastCount {
    base::Instant counted_at;
    std::int64_t feed_at = 0; // where the feed stood
};
BOOST_DESCRIBE_STRUCT(LastCount, (), (counted_at, feed_at))
std::optional<LastCount> last_count(sql::Read&, base::ChapterId const&);
void keep_count(sql::Write&, base::ChapterId const&, LastCount const&);
std::vector<base::ChapterId> not_counted_since(sql::Read&, base::Instant);
bool has_much(sql::Read&, base::ChapterId const&); // more than is counted for each page

// Of a list by days, older or newer first: where to read what stands after `skip` rows.
struct Stretch {
    Span span;
    std::int64_t skip = 0; // of its rows
    std::int64_t most = 0;
    bool operator==(Stretch const&) const = default;
};
std::vector<Stretch> stretches(Days const&, std::int64_t skip, std::int64_t most);
// Few books are read at once from the first of those days to the last: the days between have nothing of it.
std::vector<Stretch> stretches_of(Source, Days const&, Part const&);
enum class Want { Counted, Met, Unmet };
enum class From { Oldest, Newest };
struct Look {
    TallySort sort = TallySort::Voices;
    std::string place;
    std::string role_area_id;
    Span within;
    Want want = Want::Counted;
    From from = From::Oldest;
};
Days tallied_days(sql::Read&, base::ChapterId const&, Look const&); // the oldest first
// Days on which lists find what they look for, so that they read no others: as many as hold `most` of it.
std::vector<Span> spans(sql::Read&, base::ChapterId const&, Look const&, int most);

std::vector<VoicesOfDay> kept_voices(sql::Read&, base::ChapterId const&, Period const&);
std::vector<DoneOfArea> kept_done(sql::Read&, base::ChapterId const&, Period const&);
std::vector<DoneOfDay> kept_done_by_day(sql::Read&, base::ChapterId const&, Period const&);

}
