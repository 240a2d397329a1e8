// One field of a plan, or of one who came along, corrected by two officers or more, the later of whom did not know of
// the others: they were without signal. The latest stands, all are kept, and a person says which is right. Hours are
// one field: what she chooses was a plan as somebody saw it.
#pragma once

#include "domain/session/session_store.h"

#include <span>

namespace session {

enum class Field { Title, Place, Landmark, Hours, Name, Phone };
BOOST_DESCRIBE_ENUM(Field, Title, Place, Landmark, Hours, Name, Phone)

// What one version said of one field.
struct FieldNoted {
    std::string walk_in_id; // empty: of the plan
    base::Private<std::string> of_whom; // her name as it stands
    Field field = Field::Title;
    int version = 0;
    base::Private<std::string> text; // of hours: 1440 times the minute of the first, and that of the last
    base::AccountId noted_by;
    std::string officer; // one person, by whichever of her accounts
    std::string by;
    base::Instant at;
    bool waits = false; // noted unseeing, and nobody has chosen since
};
BOOST_DESCRIBE_STRUCT(FieldNoted, (), (walk_in_id, of_whom, field, version, text, noted_by, officer, by, at, waits))
// Those of one field, in the order in which they are given.
using OneField = std::span<FieldNoted const>;
std::vector<OneField> field_by_field(std::vector<FieldNoted> const&);
struct Hours {
    base::TimeOfDay starts_at;
    base::TimeOfDay ends_at;
};
Hours hours_in(FieldNoted const&);

// After a phone's correction was taken: who made it had seen the books up to `seen_at` only, and of a session that
// another was joined to nothing that was noted of those who came along.
void find_fields_that_differ(sql::Write&, By const&, SessionId const&, base::Instant seen_at, bool is_of_several);
// What each officer said last, unsettled; the words of one field follow each other, what stands is the last of them.
// Nothing of a session that was cancelled, and of nobody who was taken off or linked.
std::vector<FieldNoted> fields_that_differ(sql::Read&, base::ChapterId const&, SessionId const&);
std::int64_t count_fields_that_differ(sql::Read&, base::ChapterId const&, SessionId const&);

struct FieldChosen {
    std::string walk_in_id; // empty: of the plan
    Field field = Field::Title;
    int version = 0;
};
// Answers whether there was such a word to choose.
bool settle_field(sql::Write&, By const&, SessionId const&, FieldChosen const&);

// ---- session_fields_store.cpp --------------------------------------------------------------------------------------

// Every version of every field, by field, the earliest first.
std::vector<FieldNoted> fields_noted(sql::Read&, base::ChapterId const&, SessionId const&);
// From that day on, with a word that waits, though it may have been corrected since by somebody who knew.
std::vector<SessionChoice> with_fields_noted_unseeing(sql::Read&, base::ChapterId const&, base::Date);
bool is_noted_unseeing(sql::Read&, base::ChapterId const&, SessionId const&); // the same of one
void keep_noted_unseeing(sql::Write&, By const&, SessionId const&, FieldNoted const&);
void keep_field_agreed(sql::Write&, By const&, SessionId const&, FieldNoted const&);

}
