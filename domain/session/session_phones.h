// What phones in the field hold of sessions: the sheet of each, under its day, what the women on it agreed to, and what
// a session on the spot is made of.
#pragma once

#include "base/slice.h"
#include "domain/member/member.h"

namespace session {

struct OnSheetConsent {
    member::MemberId member_id; // as the sheet names her
    member::ConsentId consent_id; // of any of her entries
    std::string purpose;
};
BOOST_DESCRIBE_STRUCT(OnSheetConsent, (), (member_id, consent_id, purpose))
// Of the women on the sheets of that day, without those who were erased.
std::vector<member::MemberId> women_on_sheets(sql::Read&, base::ChapterId const&, base::Date day);
std::vector<OnSheetConsent> consents_on_sheets(sql::Read&, base::ChapterId const&, base::Date day);

std::vector<sync_door::Document> phone_documents();
// A note in words: "Mama Rafa ikut, Sambal kemasan".
std::string tell(sql::Read&, base::ChapterId const&, sync_door::Incoming const&, words::Tongue);
// A phone's note was taken whose maker had seen the books up to then only: who said otherwise of the same since?
void noted_unseeing(sql::Write&, fact::Fact const&, fact::Outcome const&, base::Now, std::int64_t seen);
// Which of these a fact has changed.
std::vector<sync_door::Carried> carried_by(sql::Read&, fact::Fact const&, fact::Outcome const&);

}
