#include "domain/journey/journey_notes_store.h"

namespace journey {

namespace {

using ContactId = base::Id<struct ContactTag>;
using NeedId = base::Id<struct NeedTag>;
using FindingId = base::Id<struct FindingTag>;

}

std::vector<NotedContact> contacts(sql::Read& db, base::ChapterId const& chapter, GroupId const& group)
{
    return db.all<NotedContact>(R"sql(
        SELECT n.contact_id, n.kind, n.with_whom, n.about, n.contacted_on, t.because
        FROM journey_contact n
        LEFT JOIN journey_taken_back t
            ON t.chapter_id = n.chapter_id AND t.group_id = n.group_id AND t.note_id = n.contact_id
        WHERE n.chapter_id = ?1 AND n.group_id = ?2
        ORDER BY n.contacted_on, n.contact_id)sql",
        chapter, group);
}

void keep_contact(sql::Write& db, base::ChapterId const& chapter, GroupId const& group, Contact const& contact)
{
    db.run(R"sql(
        INSERT INTO journey_contact (chapter_id, group_id, contact_id, kind, with_whom, about, contacted_on)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7))sql",
        chapter, group, db.fresh<ContactId>(), contact.kind, contact.with_whom, contact.about, contact.contacted_on);
}

std::vector<Need> needs(sql::Read& db, base::ChapterId const& chapter, GroupId const& group)
{
    return db.all<Need>(R"sql(
        SELECT n.need_id, n.kind, n.what, m.full_name, n.said_on, t.because
        FROM journey_need n
        LEFT JOIN journey_taken_back t
            ON t.chapter_id = n.chapter_id AND t.group_id = n.group_id AND t.note_id = n.need_id
        LEFT JOIN member_published m ON m.chapter_id = n.chapter_id AND m.member_id = n.said_by
        WHERE n.chapter_id = ?1 AND n.group_id = ?2
        ORDER BY n.kind, n.said_on, n.need_id)sql",
        chapter, group);
}

void keep_need(sql::Write& db, base::ChapterId const& chapter, GroupId const& group, NewNeed const& need)
{
    db.run(R"sql(
        INSERT INTO journey_need (chapter_id, group_id, need_id, kind, what, said_by, said_on)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7))sql",
        chapter, group, db.fresh<NeedId>(), need.kind, need.what, need.said_by, need.said_on);
}

std::vector<NotedFinding> findings(sql::Read& db, base::ChapterId const& chapter, GroupId const& group)
{
    return db.all<NotedFinding>(R"sql(
        SELECT n.finding_id, n.kind, n.what, n.found_on, t.because
        FROM journey_finding n
        LEFT JOIN journey_taken_back t
            ON t.chapter_id = n.chapter_id AND t.group_id = n.group_id AND t.note_id = n.finding_id
        WHERE n.chapter_id = ?1 AND n.group_id = ?2
        ORDER BY n.kind, n.found_on, n.finding_id)sql",
        chapter, group);
}

void keep_finding(sql::Write& db, base::ChapterId const& chapter, GroupId const& group, Finding const& finding)
{
    db.run(R"sql(
        INSERT INTO journey_finding (chapter_id, group_id, finding_id, kind, what, found_on)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6))sql",
        chapter, group, db.fresh<FindingId>(), finding.kind, finding.what, finding.found_on);
}

std::optional<Handover> handover(sql::Read& db, base::ChapterId const& chapter, GroupId const& group)
{
    return db.one<Handover>(R"sql(
        SELECT carried_by, what, follow_up_on, handed_on
        FROM journey_handover
        WHERE chapter_id = ?1 AND group_id = ?2
        ORDER BY handover_no DESC
        LIMIT 1)sql",
        chapter, group);
}

void keep_handover(sql::Write& db, base::ChapterId const& chapter, GroupId const& group, Handover const& handover)
{
    db.run(R"sql(
        INSERT INTO journey_handover (chapter_id, group_id, handover_no, carried_by, what, follow_up_on, handed_on)
        SELECT ?1, ?2, coalesce(max(handover_no) + 1, 0), CAST(?3 AS TEXT), CAST(?4 AS TEXT), CAST(?5 AS TEXT),
            CAST(?6 AS TEXT)
        FROM journey_handover
        WHERE chapter_id = ?1 AND group_id = ?2)sql",
        chapter, group, handover.carried_by, handover.what, handover.follow_up_on, handover.handed_on);
}

}
