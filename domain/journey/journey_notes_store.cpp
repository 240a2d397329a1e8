#include "domain/journey/journey_notes_store.h"

namespace journey {

namespace {

using ContactId = base::Id<struct ContactTag>;
using NeedId = base::Id<struct NeedTag>;
using FindingId = base::Id<struct FindingTag>;

}

std::vector<Contact> contacts(sql::Read& db, base::ChapterId const& chapter, GroupId const& group)
{
    return db.all<Contact>(R"sql(
        SELECT kind, with_whom, about, contacted_on
        FROM journey_contact
        WHERE chapter_id = ?1 AND group_id = ?2
        ORDER BY contacted_on, contact_id)sql",
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
        SELECT n.kind, n.what, m.full_name, n.said_on
        FROM journey_need n
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

std::vector<Finding> findings(sql::Read& db, base::ChapterId const& chapter, GroupId const& group)
{
    return db.all<Finding>(R"sql(
        SELECT kind, what, found_on
        FROM journey_finding
        WHERE chapter_id = ?1 AND group_id = ?2
        ORDER BY kind, found_on, finding_id)sql",
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
