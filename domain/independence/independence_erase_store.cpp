// The answers of a woman who asked to be erased, what was counted of them, and her code: nothing of it stays. Without
// her consent they were not counted any more anyway.
#include "base/slice.h"
#include "domain/independence/independence_store.h"

namespace independence::store {

void erase(sql::Write& db, base::Erasing& hers)
{
    for (auto const& entry : hers.entries) {
        for (auto const& interview : db.all<std::string>(
                 "SELECT interview_id FROM interview WHERE chapter_id = ?1 AND member_id = ?2", hers.chapter, entry)) {
            for (auto const* const statement : {
                     "DELETE FROM interview_course WHERE chapter_id = ?1 AND interview_id = ?2",
                     "DELETE FROM score WHERE chapter_id = ?1 AND interview_id = ?2",
                     "DELETE FROM interview_answer WHERE chapter_id = ?1 AND interview_id = ?2",
                     "DELETE FROM interview WHERE chapter_id = ?1 AND interview_id = ?2",
                 })
                db.run(statement, hers.chapter, interview);
            hers.spoken_of.push_back(interview);
        }
        db.run("DELETE FROM pseudonym WHERE chapter_id = ?1 AND member_id = ?2", hers.chapter, entry);
    }
}

}
