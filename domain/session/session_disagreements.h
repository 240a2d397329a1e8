// Marks of one woman by two officers or more, the later of whom did not know of the others: they were without signal.
// The latest stands, all are kept, and a person says which is right. What they said of other things is
// session_fields.h; here both are counted and shown.
#pragma once

#include "base/page/page.h"
#include "domain/session/session_fields.h"
#include "domain/session/session_page.h"

namespace session {

// What one officer said last; the words of one woman follow each other, the earliest first.
struct SaidOfHer {
    member::MemberId member_id;
    base::Private<std::string> full_name;
    Mark mark = Mark::Expected;
    std::string by;
    base::Instant at;
};
BOOST_DESCRIBE_STRUCT(SaidOfHer, (), (member_id, full_name, mark, by, at))

// After a phone's note of attendance was taken: who made it had seen the books up to `seen_at` only, and may have noted
// more than once since.
void find_disagreements(sql::Write&, By const&, SessionId const&, base::Instant seen_at);
std::vector<SaidOfHer> disagreements_of(sql::Read&, base::ChapterId const&, SessionId const&); // unsettled, by name
std::int64_t count_disagreements(sql::Read&, base::ChapterId const&, SessionId const&); // women, and fields
// With an unsettled one, of the days that are told today, the earliest first, and how many there are.
base::Date told_since(base::Date today);
std::vector<SessionChoice> disputed_since(sql::Read&, base::ChapterId const&, base::Date, int most);
std::int64_t count_disputed(sql::Read&, base::ChapterId const&, base::Date today);
// Answers whether there was one to settle.
bool settle(sql::Write&, By const&, SessionId const&, member::MemberId const&, Mark);

struct Disagreements {
    MayRecord permit;
    Session session;
    std::vector<SaidOfHer> all;
    std::vector<FieldNoted> fields {};
};
page::Document disagreements_page(Disagreements const&, page::Context const&);

}
