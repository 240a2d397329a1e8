// What phones in the field hold to ask the three questions with, and what they note: of each day, by their ids alone,
// who of the women on its sheets agreed to be asked and who may be named. A borrowed phone holds none of it.
#pragma once

#include "base/slice.h"
#include "domain/network/network_store.h"

namespace network {

struct OnSheet {
    MemberId member_id;
    bool has_agreed = false;
};
BOOST_DESCRIBE_STRUCT(OnSheet, (), (member_id, has_agreed))
// Those who did not decline, of the sheets of that day, by the entries that stand there.
std::vector<OnSheet> on_sheets(sql::Read&, base::ChapterId const&, base::Date day);
std::vector<sync_door::Document> phone_documents();
std::vector<sync_door::Carried> carried_by(sql::Read&, fact::Fact const&, fact::Outcome const&);
std::string tell(sql::Read&, base::ChapterId const&, sync_door::Incoming const&, words::Tongue);

}
