#include "domain/journey/journey_store.h"

#include "domain/journey/journey_plan_store.h"

namespace journey {

std::vector<BoardCard> board_cards(sql::Read& db, base::ChapterId const& chapter, int most)
{
    return db.all<BoardCard>(R"sql(
        WITH ranked AS (
            SELECT c.group_id, c.stage, c.entered_on, c.graduated_on,
                row_number() OVER (PARTITION BY c.stage ORDER BY c.entered_on DESC, c.group_id) AS place,
                count(*) OVER (PARTITION BY c.stage) AS in_stage
            FROM journey_current c
            WHERE c.chapter_id = ?1)
        SELECT g.group_id, g.name, r.stage, r.entered_on, r.graduated_on,
            (SELECT count(*) FROM group_member_published m
                WHERE m.chapter_id = g.chapter_id AND m.group_id = g.group_id AND m.left_on IS NULL),
            (SELECT count(*) FROM journey_step s
                WHERE s.chapter_id = g.chapter_id AND s.group_id = g.group_id),
            (SELECT count(*) FROM journey_step_now n
                WHERE n.chapter_id = g.chapter_id AND n.group_id = g.group_id AND n.kind < 2),
            (SELECT count(*) FROM journey_stage e
                WHERE e.chapter_id = g.chapter_id AND e.group_id = g.group_id AND e.stage = r.stage),
            r.in_stage
        FROM ranked r
        JOIN journey_named g ON g.chapter_id = ?1 AND g.group_id = r.group_id
        WHERE r.place <= ?2
        ORDER BY r.stage, r.place)sql",
        chapter, most);
}

std::vector<BoardCard> stage_cards(sql::Read& db, base::ChapterId const& chapter, Stage stage, int most, int skip)
{
    return db.all<BoardCard>(R"sql(
        SELECT g.group_id, g.name, c.stage, c.entered_on, c.graduated_on,
            (SELECT count(*) FROM group_member_published m
                WHERE m.chapter_id = g.chapter_id AND m.group_id = g.group_id AND m.left_on IS NULL),
            (SELECT count(*) FROM journey_step s
                WHERE s.chapter_id = g.chapter_id AND s.group_id = g.group_id),
            (SELECT count(*) FROM journey_step_now n
                WHERE n.chapter_id = g.chapter_id AND n.group_id = g.group_id AND n.kind < 2),
            (SELECT count(*) FROM journey_stage e
                WHERE e.chapter_id = g.chapter_id AND e.group_id = g.group_id AND e.stage = c.stage),
            (SELECT count(*) FROM journey_current a
                WHERE a.chapter_id = ?1 AND a.stage = ?2)
        FROM journey_current c
        JOIN journey_named g ON g.chapter_id = c.chapter_id AND g.group_id = c.group_id
        WHERE c.chapter_id = ?1 AND c.stage = ?2
        ORDER BY c.entered_on DESC, c.group_id
        LIMIT ?3 OFFSET ?4)sql",
        chapter, stage, most, skip);
}

std::vector<FollowUp> follow_ups(sql::Read& db, base::ChapterId const& chapter, int most)
{
    return db.all<FollowUp>(R"sql(
        WITH visited AS (
            SELECT v.group_id, v.entry_no, v.next_on,
                row_number() OVER (PARTITION BY v.group_id, v.entry_no ORDER BY v.visit_no DESC) AS place
            FROM journey_visit v
            WHERE v.chapter_id = ?1),
        due AS (
            SELECT c.group_id, CASE WHEN v.group_id IS NULL THEN h.follow_up_on ELSE v.next_on END AS due_on
            FROM journey_current c
            JOIN journey_handover h ON h.chapter_id = c.chapter_id AND h.group_id = c.group_id
            LEFT JOIN visited v ON v.group_id = c.group_id AND v.entry_no = c.entry_no AND v.place = 1
            WHERE c.chapter_id = ?1 AND c.stage = 6 AND c.graduated_on IS NOT NULL
                AND NOT EXISTS (
                    SELECT 1
                    FROM journey_handover later
                    WHERE later.chapter_id = h.chapter_id AND later.group_id = h.group_id
                        AND later.handover_no > h.handover_no))
        SELECT g.group_id, g.name, d.due_on
        FROM due d
        JOIN journey_named g ON g.chapter_id = ?1 AND g.group_id = d.group_id
        WHERE d.due_on IS NOT NULL
        ORDER BY d.due_on, g.group_id
        LIMIT ?2)sql",
        chapter, most);
}

base::Result<Group> find(sql::Read& db, base::ChapterId const& chapter, GroupId const& group)
{
    auto found = db.one<Group>(R"sql(
        SELECT g.group_id, g.name, g.village_code, coalesce(a.name, g.village_code), g.facilitator, g.begun_on,
            c.entry_no, c.stage, c.entered_on, c.graduated_on
        FROM journey_named g
        JOIN journey_current c ON c.chapter_id = g.chapter_id AND c.group_id = g.group_id
        LEFT JOIN area_published a ON a.code = g.village_code
        WHERE g.chapter_id = ?1 AND g.group_id = ?2)sql",
        chapter, group);
    if (!found)
        return base::Problem(base::Kind::Unknown, unknown);
    return std::move(*found);
}

namespace {

struct Counted {
    int contacts = 0;
    int members = 0;
    int consents = 0;
    int needs = 0;
    int strengths = 0;
    int asked_baseline = 0;
    int options = 0;
    int votes = 0;
    int steps = 0;
    int steps_ended = 0;
    int sessions_held = 0;
    int asked_endline = 0;
    int findings = 0;
    int handovers = 0;
};
BOOST_DESCRIBE_STRUCT(Counted, (),
    (contacts, members, consents, needs, strengths, asked_baseline, options, votes, steps, steps_ended, sessions_held,
        asked_endline, findings, handovers))

Counted counted(sql::Read& db, base::ChapterId const& chapter, GroupId const& group)
{
    auto const found = db.one<Counted>(R"sql(
        WITH today AS (
            SELECT member_id
            FROM group_member_published
            WHERE chapter_id = ?1 AND group_id = ?2 AND left_on IS NULL),
        taken_back AS (
            SELECT note_id
            FROM journey_taken_back
            WHERE chapter_id = ?1 AND group_id = ?2),
        noted AS (
            SELECT t.member_id, a.wave, a.asked_on, 1 AS by_hand
            FROM today t
            JOIN journey_asked a ON a.chapter_id = ?1 AND a.group_id = ?2 AND a.member_id = t.member_id
            UNION ALL
            SELECT t.member_id, i.wave, i.asked_on, 0
            FROM today t
            JOIN member_published g ON g.chapter_id = ?1 AND g.member_id = t.member_id
            CROSS JOIN interview_asked_published i
            WHERE i.chapter_id = ?1 AND i.member_id IN (
                    SELECT e.entry_id
                    FROM member_entry_published e
                    WHERE e.chapter_id = ?1 AND e.woman_id = coalesce(g.merged_into, g.member_id))),
        asked AS (
            SELECT DISTINCT e.member_id, e.wave
            FROM noted e
            WHERE e.wave = 0 OR e.by_hand = 0 OR EXISTS (
                    SELECT 1
                    FROM noted earlier
                    WHERE earlier.member_id = e.member_id AND earlier.wave = 0 AND earlier.asked_on <= e.asked_on))
        SELECT
            (SELECT count(*) FROM journey_contact n WHERE n.chapter_id = ?1 AND n.group_id = ?2
                AND n.contact_id NOT IN (SELECT note_id FROM taken_back)),
            (SELECT count(*) FROM today),
            (SELECT count(*) FROM today t WHERE EXISTS (
                SELECT 1
                FROM consent_published c
                WHERE c.chapter_id = ?1 AND c.member_id = t.member_id AND c.withdrawn_on IS NULL)),
            (SELECT count(*) FROM journey_need n WHERE n.chapter_id = ?1 AND n.group_id = ?2 AND n.kind = 0
                AND n.need_id NOT IN (SELECT note_id FROM taken_back)),
            (SELECT count(*) FROM journey_need n WHERE n.chapter_id = ?1 AND n.group_id = ?2 AND n.kind = 1
                AND n.need_id NOT IN (SELECT note_id FROM taken_back)),
            (SELECT count(*) FROM asked WHERE wave = 0),
            (SELECT count(*) FROM journey_option WHERE chapter_id = ?1 AND group_id = ?2),
            (SELECT count(*) FROM journey_vote_counted WHERE chapter_id = ?1 AND group_id = ?2),
            (SELECT count(*) FROM journey_step WHERE chapter_id = ?1 AND group_id = ?2),
            (SELECT count(*) FROM journey_step_now WHERE chapter_id = ?1 AND group_id = ?2 AND kind < 2),
            (SELECT count(*) FROM session_published WHERE chapter_id = ?1 AND group_id = ?2 AND state = 'held'),
            (SELECT count(*) FROM asked WHERE wave = 1),
            (SELECT count(*) FROM journey_finding n WHERE n.chapter_id = ?1 AND n.group_id = ?2
                AND n.finding_id NOT IN (SELECT note_id FROM taken_back)),
            (SELECT count(*) FROM journey_handover WHERE chapter_id = ?1 AND group_id = ?2))sql",
        chapter, group);
    return found.value_or(Counted {});
}

}

Seen seen_of(sql::Read& db, base::ChapterId const& chapter, GroupId const& group)
{
    auto const n = counted(db, chapter, group);
    std::vector<Tally> tallies;
    for (auto const& option : options(db, chapter, group))
        tallies.push_back({ option.option_id, option.votes });
    return { n.contacts, n.members, n.consents, n.needs, n.strengths, n.asked_baseline, n.options, n.votes,
        chosen(tallies).has_value(), n.steps, n.steps_ended, n.sessions_held, n.asked_endline, n.findings,
        n.handovers };
}

std::vector<HeldSession> sessions_of(sql::Read& db, base::ChapterId const& chapter, GroupId const& group)
{
    return db.all<HeldSession>(R"sql(
        SELECT session_id, title, held_on
        FROM session_published
        WHERE chapter_id = ?1 AND group_id = ?2 AND state = 'held'
        ORDER BY held_on, session_id)sql",
        chapter, group);
}

base::Result<Journey> journey_of(sql::Read& db, base::ChapterId const& chapter, GroupId const& group)
{
    auto const found = TRY(find(db, chapter, group));
    return Journey { found.stage, found.graduated_on.has_value(), seen_of(db, chapter, group) };
}

base::Result<Group> open_group(sql::Read& db, base::ChapterId const& chapter, GroupId const& group)
{
    auto found = TRY(find(db, chapter, group));
    TRY(may_note({ found.stage, found.graduated_on.has_value(), {} }));
    return found;
}

std::vector<Entry> entries(sql::Read& db, base::ChapterId const& chapter, GroupId const& group)
{
    return db.all<Entry>(R"sql(
        SELECT s.entry_no, s.stage, s.because, s.entered_on, d.graduated_on, d.because
        FROM journey_stage s
        LEFT JOIN journey_graduation d
            ON d.chapter_id = s.chapter_id AND d.group_id = s.group_id AND d.entry_no = s.entry_no
        WHERE s.chapter_id = ?1 AND s.group_id = ?2
        ORDER BY s.entry_no)sql",
        chapter, group);
}

std::vector<VillageName> villages(sql::Read& db, base::ChapterId const& chapter)
{
    return db.all<VillageName>(R"sql(
        SELECT v.code, v.name, d.name
        FROM chapter_published c
        JOIN area_published d ON d.parent_code = c.regency_code
        JOIN area_published v ON v.parent_code = d.code
        WHERE c.chapter_id = ?1 AND v.kind = 'village'
        ORDER BY v.name, v.code)sql",
        chapter);
}

bool name_is_taken(
    sql::Read& db, base::ChapterId const& chapter, std::string const& name, std::string const& village_code)
{
    return db.count(R"sql(
        SELECT count(*)
        FROM journey_named
        WHERE chapter_id = ?1 AND village_code = ?2 AND lower(name) = lower(CAST(?3 AS TEXT)))sql",
               chapter, village_code, name)
        > 0;
}

void keep_group(sql::Write& db, base::ChapterId const& chapter, NewGroup const& group)
{
    db.run(R"sql(
        INSERT INTO journey_group (chapter_id, group_id, name, village_code, facilitator, begun_on)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6))sql",
        chapter, group.group_id, group.name, group.village_code, group.facilitator, group.begun_on);
}

void keep_entry(sql::Write& db, base::ChapterId const& chapter, NewEntry const& entry)
{
    db.run(R"sql(
        INSERT INTO journey_stage (chapter_id, group_id, entry_no, stage, because, entered_on, guided_by)
        SELECT ?1, ?2, coalesce(max(entry_no) + 1, 0), CAST(?3 AS BIGINT), CAST(?4 AS TEXT), CAST(?5 AS TEXT),
            CAST(?6 AS TEXT)
        FROM journey_stage
        WHERE chapter_id = ?1 AND group_id = ?2)sql",
        chapter, entry.group_id, entry.stage, entry.because, entry.entered_on, entry.guided_by);
}

void keep_graduation(sql::Write& db, base::ChapterId const& chapter, NewEntry const& entry)
{
    db.run(R"sql(
        INSERT INTO journey_graduation (chapter_id, group_id, entry_no, because, graduated_on, guided_by)
        SELECT chapter_id, group_id, entry_no, CAST(?3 AS TEXT), CAST(?4 AS TEXT), CAST(?5 AS TEXT)
        FROM journey_current
        WHERE chapter_id = ?1 AND group_id = ?2)sql",
        chapter, entry.group_id, entry.because, entry.entered_on, entry.guided_by);
}

}
