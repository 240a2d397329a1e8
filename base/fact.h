// The one door for every write. A fact is what somebody noted: immutable, with an id made where it was noted, so that a
// double tap, a lost answer or a second phone count once. In one transaction the door keeps the fact, the rows that its
// handler derives from it, and its position in the chapter's feed.
//   fact.another_body  Conflict: this id was used before with another body; nothing is written
#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"
#include "base/sql/sql.h"

#include <boost/describe/class.hpp>

#include <functional>
#include <string>
#include <vector>

namespace fact {

inline constexpr base::Code another_body { "fact.another_body",
    { "Catatan ini sudah tersimpan, lalu isinya diubah. Tekan simpan sekali lagi bila ini memang catatan baru.",
        "This note was already saved and has been changed since. Save once more if this is a new note." } };

struct Fact {
    base::ChapterId chapter;
    std::string id; // UUID
    std::string kind; // "slice.verb_noun"
    base::AccountId actor;
    std::string body; // JSON
    base::Instant at; // noted
    std::optional<base::Instant> received {}; // when it came later than it was noted
};

// What came of a fact: where to look next. Kept with it, so that the same fact gets the same answer.
struct Outcome {
    std::string location;
    std::string notice; // key of what to tell the person, may be empty
};

using Work = std::function<base::Result<Outcome>(sql::Write&)>;
// What else is written once a fact is kept, in the same transaction: told its position in the feed.
using Follow = std::function<void(sql::Write&, Fact const&, Outcome const&, std::int64_t position)>;

// By what two bodies under one id are told apart. Worked out before the one writer is asked.
std::string hash_of(Fact const&);

// Until the commit no other process takes facts of this chapter. First in every job, so that none waits for another
// that waits for it; on SQLite there is one writer.
void hold_feed(sql::Write&, base::ChapterId const&);

// Called inside the writer's transaction, by one who holds the feed. On a Problem nothing of it must be kept (the
// caller undoes the job).
base::Result<Outcome> take(
    sql::Connection&, Fact const&, std::string const& hash, Work const&, Follow const& = nullptr);

// The same through the writer: waits until the commit is durable.
base::Result<Outcome> note(sql::Database&, Fact const&, Work const&, Follow const& = nullptr);

// What was noted is forgotten: the bodies of the facts that made these ids, and of those that speak of the others. That
// somebody noted it, when, and the rows that came of it, stay. Such a fact that is sent again is answered as before,
// whatever its body. Reads all facts of the chapter.
void forget(sql::Write&, base::ChapterId const&, std::vector<std::string> const& made,
    std::vector<std::string> const& spoken_of);

// Facts in whose bodies these words stand by themselves, in whatever letters, by where they led; the newest first.
struct Speaking {
    std::string location;
    base::Instant at;
};
BOOST_DESCRIBE_STRUCT(Speaking, (), (location, at))
std::vector<Speaking> speaking_of(sql::Read&, base::ChapterId const&, std::string const& words, int most);

// Facts of one chapter, counted; where its feed stands.
std::int64_t feed_position(sql::Read&, base::ChapterId const&);

}
