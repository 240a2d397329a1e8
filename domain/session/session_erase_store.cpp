// What sessions let go of when a woman asked to be erased: that somebody came stays, who it was does not.
#include "base/slice.h"
#include "domain/session/session_store.h"

namespace session {

namespace {

std::vector<SessionId> expecting(sql::Read& db, base::Erasing const& hers, std::string const& entry)
{
    return db.all<SessionId>(R"sql(
        SELECT s.session_id
        FROM attendance_current AS a
        JOIN session_current AS s ON s.chapter_id = a.chapter_id AND s.session_id = a.session_id
        WHERE a.chapter_id = ?1 AND a.member_id = ?2 AND a.mark = ?3 AND s.state = ?4 AND s.held_on >= ?5)sql",
        hers.chapter, entry, Mark::Expected, State::Planned, hers.on);
}

// She came before she was registered: under these she was written down.
std::vector<std::string> walk_ins_linked_to(sql::Read& db, base::Erasing const& hers, std::string const& entry)
{
    return db.all<std::string>(
        "SELECT walk_in_id FROM walk_in_link WHERE chapter_id = ?1 AND member_id = ?2", hers.chapter, entry);
}

void blank_walk_in(sql::Write& db, base::Erasing const& hers, std::string const& walk_in)
{
    for (auto const* const table : { "walk_in", "walk_in_correction" })
        db.run("UPDATE " + std::string(table) + " SET name = '—', phone = '' WHERE chapter_id = ?1 AND walk_in_id = ?2",
            hers.chapter, walk_in);
}

// Which line of a pasted list she was is not kept, so of the lists of her sessions no line stays.
std::vector<std::string> blank_pasted_lists(sql::Write& db, base::Erasing const& hers, std::string const& entry)
{
    static std::string const of_her_sessions = R"sql(
        WHERE chapter_id = ?1 AND session_id IN (
            SELECT session_id
            FROM attendance
            WHERE chapter_id = ?1 AND member_id = ?2
            UNION
            SELECT j.session_id
            FROM attendance AS a
            JOIN session_joined AS j ON j.chapter_id = a.chapter_id AND j.stands_id = a.session_id
            WHERE a.chapter_id = ?1 AND a.member_id = ?2
            UNION
            SELECT p.session_id
            FROM attendance AS a
            JOIN session_parted AS p ON p.chapter_id = a.chapter_id AND p.into_id = a.session_id
            WHERE a.chapter_id = ?1 AND a.member_id = ?2))sql";
    db.run("UPDATE pasted_line SET typed = ?3, name = ?3" + of_her_sessions, hers.chapter, entry, blanked);
    db.run("UPDATE pasted_unread SET typed = ?3" + of_her_sessions, hers.chapter, entry, blanked);
    return db.all<std::string>("SELECT pasted_list_id FROM pasted_list" + of_her_sessions, hers.chapter, entry);
}

}

void erase(sql::Write& db, base::Erasing& hers)
{
    By const by { hers.chapter, hers.by, hers.now.at };
    for (auto const& entry : hers.entries) {
        for (auto const& id : expecting(db, hers, entry))
            keep_mark(db, by, id, member::MemberId(entry), Mark::TakenOff);
        for (auto& list : blank_pasted_lists(db, hers, entry))
            hers.made.push_back(std::move(list));
        for (auto& walk_in : walk_ins_linked_to(db, hers, entry)) {
            blank_walk_in(db, hers, walk_in);
            hers.spoken_of.push_back(std::move(walk_in));
        }
    }
}

}
