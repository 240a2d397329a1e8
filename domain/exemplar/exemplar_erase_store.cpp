// What was seen of a woman who asked to be erased, her story and her answers about it: nothing of it stays.
#include "base/slice.h"
#include "domain/exemplar/exemplar_store.h"

namespace exemplar {

void erase(sql::Write& db, base::Erasing& hers)
{
    for (auto const& entry : hers.entries) {
        for (auto const* const ids :
            { "SELECT proposal_id FROM exemplar_proposal WHERE chapter_id = ?1 AND member_id = ?2",
                "SELECT seen_id FROM practice_seen WHERE chapter_id = ?1 AND member_id = ?2" })
            for (auto& id : db.all<std::string>(ids, hers.chapter, entry))
                hers.spoken_of.push_back(std::move(id));
        for (auto const* const statement : {
                 R"sql(
                 DELETE FROM exemplar_withdrawal
                 WHERE chapter_id = ?1 AND decision_id IN (
                     SELECT d.decision_id
                     FROM exemplar_decision AS d
                     JOIN exemplar_proposal AS p ON p.chapter_id = d.chapter_id AND p.proposal_id = d.proposal_id
                     WHERE d.chapter_id = ?1 AND p.member_id = ?2))sql",
                 R"sql(
                 DELETE FROM exemplar_decision
                 WHERE chapter_id = ?1 AND proposal_id IN (
                     SELECT proposal_id FROM exemplar_proposal WHERE chapter_id = ?1 AND member_id = ?2))sql",
                 R"sql(
                 DELETE FROM exemplar_text
                 WHERE chapter_id = ?1 AND proposal_id IN (
                     SELECT proposal_id FROM exemplar_proposal WHERE chapter_id = ?1 AND member_id = ?2))sql",
                 "DELETE FROM exemplar_proposal WHERE chapter_id = ?1 AND member_id = ?2",
                 R"sql(
                 DELETE FROM practice_retraction
                 WHERE chapter_id = ?1 AND seen_id IN (
                     SELECT seen_id FROM practice_seen WHERE chapter_id = ?1 AND member_id = ?2))sql",
                 "DELETE FROM practice_seen WHERE chapter_id = ?1 AND member_id = ?2",
             })
            db.run(statement, hers.chapter, entry);
    }
}

}
