// Marks of one woman by two officers, the second of whom did not know of the first: she was without signal. The later
// stands, both are kept, and a person says which is right.
#pragma once

#include "base/page/page.h"
#include "domain/session/session_page.h"

namespace session {

struct Disagreement {
    member::MemberId member_id;
    base::Private<std::string> full_name;
    Mark first_mark = Mark::Expected;
    std::string first_by;
    base::Instant first_at;
    Mark later_mark = Mark::Expected;
    std::string later_by;
    base::Instant later_at;
};
BOOST_DESCRIBE_STRUCT(
    Disagreement, (), (member_id, full_name, first_mark, first_by, first_at, later_mark, later_by, later_at))

// After a phone's note of attendance was taken: who made it had seen the books up to `seen_at` only.
void find_disagreements(sql::Write&, By const&, SessionId const&, base::Instant seen_at);
std::vector<Disagreement> disagreements_of(sql::Read&, base::ChapterId const&, SessionId const&); // unsettled
// Answers whether there was one to settle.
bool settle(sql::Write&, By const&, SessionId const&, member::MemberId const&, Mark);

struct Disagreements {
    MayRecord permit;
    Session session;
    std::vector<Disagreement> all;
};
page::Document disagreements_page(Disagreements const&, page::Context const&);

}
