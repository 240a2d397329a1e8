#include "domain/exemplar/exemplar_proposal_store.h"

namespace exemplar {

std::optional<OwnChange> own_change(sql::Read& db, base::ChapterId const& chapter, MemberId const& member)
{
    return db.one<OwnChange>(R"sql(
        SELECT baseline_id, endline_id
        FROM own_change_published
        WHERE chapter_id = ?1 AND member_id = ?2)sql",
        chapter, member);
}

std::vector<Named> who_may_be_proposed(sql::Read& db, base::ChapterId const& chapter, std::int64_t from, int most)
{
    return db.all<Named>(R"sql(
        WITH seen AS (
            SELECT member_id
            FROM practice_seen_published
            WHERE chapter_id = ?1
            GROUP BY member_id
            HAVING COUNT(DISTINCT observer) >= ?2 AND COUNT(DISTINCT setting) >= ?3
        ), changed AS (
            SELECT member_id
            FROM own_change_published
            WHERE chapter_id = ?1
        )
        SELECT m.member_id, m.full_name
        FROM member_published AS m
        JOIN seen ON seen.member_id = m.member_id
        JOIN changed ON changed.member_id = m.member_id
        WHERE m.chapter_id = ?1 AND NOT EXISTS (
            SELECT 1
            FROM exemplar_proposed AS p
            WHERE p.chapter_id = m.chapter_id AND p.member_id = m.member_id)
        ORDER BY m.search_key, m.member_id
        LIMIT ?4 OFFSET ?5)sql",
        chapter, observers_needed, settings_needed, most, from);
}

std::optional<Proposal> proposal(sql::Read& db, base::ChapterId const& chapter, ProposalId const& id)
{
    return db.one<Proposal>(R"sql(
        SELECT p.proposal_id, n.member_id, COALESCE(m.full_name, ''), COALESCE(m.village_code, ''),
            COALESCE(a.name, ''), p.endline_id, p.enterprise, p.begun_on, p.noted_at, (
                SELECT MIN(o.name)
                FROM officer_published AS o
                WHERE o.chapter_id = p.chapter_id AND (o.account_id = p.noted_by OR o.officer_id = p.noted_by))
        FROM exemplar_proposal AS p
        JOIN exemplar_proposed AS n ON n.chapter_id = p.chapter_id AND n.proposal_id = p.proposal_id
        LEFT JOIN member_published AS m ON m.chapter_id = n.chapter_id AND m.member_id = n.member_id
        LEFT JOIN area_published AS a ON a.code = m.village_code
        WHERE p.chapter_id = ?1 AND p.proposal_id = ?2)sql",
        chapter, id);
}

std::optional<ProposalId> proposal_of(sql::Read& db, base::ChapterId const& chapter, MemberId const& member)
{
    return db.one<ProposalId>(R"sql(
        SELECT proposal_id
        FROM exemplar_proposed
        WHERE chapter_id = ?1 AND member_id = ?2
        ORDER BY noted_at DESC, proposal_id DESC
        LIMIT 1)sql",
        chapter, member);
}

ProposalId keep_proposal(sql::Write& db, By const& by, NewProposal const& made)
{
    auto const id = db.fresh<ProposalId>();
    auto const part = [&](std::string OwnChange::*which) {
        return made.change ? std::optional((*made.change).*which) : std::nullopt;
    };
    db.run(R"sql(
        INSERT INTO exemplar_proposal (chapter_id, proposal_id, member_id, baseline_id, endline_id, enterprise,
            begun_on, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9))sql",
        by.chapter, id, made.member_id, part(&OwnChange::baseline_id), part(&OwnChange::endline_id), made.enterprise,
        made.begun_on, by.account, by.at);
    return id;
}

std::vector<Proposed> proposed(sql::Read& db, base::ChapterId const& chapter)
{
    return db.all<Proposed>(R"sql(
        SELECT p.proposal_id, COALESCE(m.full_name, ''), s.answer, s.withdrawn_on, s.until
        FROM exemplar_proposed AS p
        LEFT JOIN member_published AS m ON m.chapter_id = p.chapter_id AND m.member_id = p.member_id
        LEFT JOIN exemplar_standing AS s ON s.chapter_id = p.chapter_id AND s.member_id = p.member_id
        WHERE p.chapter_id = ?1 AND NOT EXISTS (
            SELECT 1
            FROM exemplar_proposed AS later
            WHERE later.chapter_id = p.chapter_id AND later.member_id = p.member_id
                AND (later.noted_at, later.proposal_id) > (p.noted_at, p.proposal_id))
        ORDER BY m.search_key, p.proposal_id)sql",
        chapter);
}

std::vector<StoryText> texts(sql::Read& db, base::ChapterId const& chapter, ProposalId const& id)
{
    return db.all<StoryText>(R"sql(
        SELECT version, words, noted_at
        FROM exemplar_text
        WHERE chapter_id = ?1 AND proposal_id = ?2
        ORDER BY version DESC)sql",
        chapter, id);
}

void keep_text(sql::Write& db, By const& by, ProposalId const& id, base::Private<std::string> const& words)
{
    auto const version = 1
        + db.count(R"sql(
              SELECT COUNT(*)
              FROM exemplar_text
              WHERE chapter_id = ?1 AND proposal_id = ?2)sql",
            by.chapter, id);
    db.run(R"sql(
        INSERT INTO exemplar_text (chapter_id, proposal_id, version, words, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6))sql",
        by.chapter, id, version, words, by.account, by.at);
}

std::vector<Decision> decisions(sql::Read& db, base::ChapterId const& chapter, MemberId const& member)
{
    return db.all<Decision>(R"sql(
        SELECT d.decision_id, d.proposal_id, d.answer, d.decided_on, d.taken_by, d.way, d.text_version, d.naming,
            d.told_as, CASE WHEN d.village_code = '' THEN '' ELSE COALESCE(a.name, d.village_code) END, d.on_page,
            d.in_print, d.aloud, d.until, d.withdrawn_on
        FROM exemplar_decided AS d
        LEFT JOIN area_published AS a ON a.code = d.village_code
        WHERE d.chapter_id = ?1 AND d.member_id = ?2
        ORDER BY d.noted_at DESC, d.decision_id DESC)sql",
        chapter, member);
}

void keep_decision(sql::Write& db, By const& by, NewDecision const& made)
{
    db.run(R"sql(
        INSERT INTO exemplar_decision (chapter_id, decision_id, proposal_id, answer, decided_on, taken_by, way,
            consent_id, text_version, naming, told_as, village_code, on_page, in_print, aloud, until, noted_by,
            noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18))sql",
        by.chapter, db.fresh<StoryId>(), made.proposal_id, made.answer, made.decided_on, made.taken_by, made.way,
        made.consent_id, made.text_version, made.naming, made.told_as, made.village_code, made.on_page, made.in_print,
        made.aloud, made.until, by.account, by.at);
}

void keep_withdrawal(sql::Write& db, By const& by, StoryId const& id, base::Date day)
{
    db.run(R"sql(
        INSERT INTO exemplar_withdrawal (chapter_id, decision_id, withdrawn_on, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5))sql",
        by.chapter, id, day, by.account, by.at);
}

std::optional<std::string> live_story_consent(sql::Read& db, base::ChapterId const& chapter, MemberId const& member)
{
    return db.one<std::string>(R"sql(
        SELECT consent_id
        FROM consent_named_published
        WHERE chapter_id = ?1 AND member_id = ?2 AND purpose = 'story' AND withdrawn_on IS NULL
        ORDER BY given_on DESC, consent_id DESC
        LIMIT 1)sql",
        chapter, member);
}

// ---- Told ---------------------------------------------------------------------------------------------------------

std::vector<Story> stories(
    sql::Read& db, base::ChapterId const& chapter, Where where, base::Date today, std::int64_t from, int most)
{
    return db.all<Story>(R"sql(
        SELECT decision_id, decided_on, told_as, village_name, words
        FROM exemplar_told
        WHERE chapter_id = ?1 AND (until IS NULL OR until >= ?2)
            AND ((?3 = 0 AND on_page = 1) OR (?3 = 1 AND in_print = 1) OR (?3 = 2 AND aloud = 1))
        ORDER BY decided_on DESC, decision_id DESC
        LIMIT ?4 OFFSET ?5)sql",
        chapter, today, where, most, from);
}

std::int64_t count_stories(sql::Read& db, base::ChapterId const& chapter, base::Date today)
{
    return db.count(R"sql(
        SELECT COUNT(*)
        FROM exemplar_told
        WHERE chapter_id = ?1 AND (until IS NULL OR until >= ?2) AND on_page = 1)sql",
        chapter, today);
}

std::optional<Story> story_on_page(sql::Read& db, base::ChapterId const& chapter, StoryId const& id, base::Date today)
{
    return db.one<Story>(R"sql(
        SELECT decision_id, decided_on, told_as, village_name, words
        FROM exemplar_told
        WHERE chapter_id = ?1 AND decision_id = ?2 AND (until IS NULL OR until >= ?3) AND on_page = 1)sql",
        chapter, id, today);
}

// ---- From the books -----------------------------------------------------------------------------------------------

// A mark of 0 is present, 3 is no notice. Two entries of one woman on one sheet: she was there if either says so.
std::vector<Came> came_or_not(sql::Read& db, base::ChapterId const& chapter, MemberId const& member)
{
    return db.all<Came>(R"sql(
        SELECT k.session_id, MIN(k.title), MIN(k.held_on), CASE WHEN MIN(a.mark) = 0 THEN 1 ELSE 0 END
        FROM member_published AS m
        JOIN attendance_published AS a ON a.chapter_id = m.chapter_id AND a.member_id = m.member_id
        JOIN session_published AS k ON k.chapter_id = a.chapter_id AND k.session_id = a.session_id
        WHERE m.chapter_id = ?1 AND (m.member_id = ?2 OR m.merged_into = ?2) AND a.mark IN (0, 3) AND k.state = 'held'
        GROUP BY k.session_id, k.starts_at
        ORDER BY MIN(k.held_on) DESC, k.starts_at DESC, k.session_id
        LIMIT 60)sql",
        chapter, member);
}

std::vector<KeptPromise> kept_promises(sql::Read& db, base::ChapterId const& chapter, MemberId const& member)
{
    return db.all<KeptPromise>(R"sql(
        SELECT circle_id, promised_on, done_on
        FROM mentoring_kept_promise_published
        WHERE chapter_id = ?1 AND member_id = ?2
        ORDER BY done_on DESC, step_id
        LIMIT 5)sql",
        chapter, member);
}

}
