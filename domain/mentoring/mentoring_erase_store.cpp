// A woman who asked to be erased leaves the circles in which she learns; those that she leads end. What a meeting was
// about stays; her own steps do not.
#include "base/slice.h"
#include "domain/mentoring/mentoring_store.h"
#include "domain/mentoring/mentoring_words.h"

namespace mentoring {

namespace {

// What she meant to do, and what became of it.
void erase_steps(sql::Write& db, base::Erasing& hers, std::string const& entry)
{
    for (auto& step : db.all<std::string>(
             "SELECT step_id FROM mentoring_step WHERE chapter_id = ?1 AND whose = ?2", hers.chapter, entry)) {
        db.run("UPDATE mentoring_outcome SET words = '—' WHERE chapter_id = ?1 AND step_id = ?2", hers.chapter, step);
        hers.spoken_of.push_back(std::move(step));
    }
    db.run("UPDATE mentoring_step SET what = '—' WHERE chapter_id = ?1 AND whose = ?2", hers.chapter, entry);
}

}

void erase(sql::Write& db, base::Erasing& hers)
{
    By const by { hers.chapter, hers.by, hers.now.at };
    Text const because(std::string(say::was_erased.in(words::Tongue::Indonesian)));
    for (auto const& entry : hers.entries) {
        for (auto const& joining : db.all<JoiningId>(R"sql(
                 SELECT j.joining_id
                 FROM mentoring_joining AS j
                 WHERE j.chapter_id = ?1 AND j.member_id = ?2 AND NOT EXISTS (
                     SELECT 1
                     FROM mentoring_leaving AS l
                     WHERE l.chapter_id = j.chapter_id AND l.joining_id = j.joining_id))sql",
                 hers.chapter, entry))
            keep_leaving(db, by, joining, hers.on, because);
        for (auto const& circle : db.all<CircleId>(R"sql(
                 SELECT c.circle_id
                 FROM mentoring_circle AS c
                 WHERE c.chapter_id = ?1 AND c.mentor_id = ?2 AND NOT EXISTS (
                     SELECT 1
                     FROM mentoring_end AS e
                     WHERE e.chapter_id = c.chapter_id AND e.circle_id = c.circle_id))sql",
                 hers.chapter, entry))
            keep_end(db, by, circle, Reason::Other, because, hers.on);
        erase_steps(db, hers, entry);
    }
}

}
