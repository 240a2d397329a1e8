// Whom she named, and when she was asked: nothing of it stays of a woman who asked to be erased. Who named her named an
// id, which stands in no network (network_declined).
#include "base/slice.h"
#include "domain/network/network_store.h"

namespace network {

void erase(sql::Write& db, base::Erasing& hers)
{
    static std::string const of_her_rounds
        = " WHERE chapter_id = ?1 AND round_id IN (SELECT round_id FROM network_round WHERE chapter_id = ?1 AND "
          "member_id = ?2)";
    for (auto const& entry : hers.entries) {
        for (auto& round : db.all<std::string>(
                 "SELECT round_id FROM network_round WHERE chapter_id = ?1 AND member_id = ?2", hers.chapter, entry))
            hers.spoken_of.push_back(std::move(round));
        db.run("DELETE FROM network_answer_retraction WHERE chapter_id = ?1 AND answer_id IN (SELECT answer_id FROM "
               "network_answer"
                + of_her_rounds + ")",
            hers.chapter, entry);
        db.run("DELETE FROM network_answer" + of_her_rounds, hers.chapter, entry);
        db.run("DELETE FROM network_round_retraction" + of_her_rounds, hers.chapter, entry);
        db.run("DELETE FROM network_round WHERE chapter_id = ?1 AND member_id = ?2", hers.chapter, entry);
    }
}

}
