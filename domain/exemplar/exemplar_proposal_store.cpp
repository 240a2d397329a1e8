#include "domain/exemplar/exemplar_proposal_store.h"

#include <algorithm>

namespace exemplar {

std::optional<OwnChange> own_change(sql::Read& db, base::ChapterId const& chapter, MemberId const& member)
{
    return db.one<OwnChange>(R"sql(
        SELECT baseline_id, endline_id
        FROM own_change_published
        WHERE chapter_id = ?1 AND member_id = ?2)sql",
        chapter, member);
}

namespace {

// One sight of a woman, by the setting as noted.
struct SightOf {
    MemberId member_id;
    base::Private<std::string> full_name;
    std::string observer;
    std::optional<std::string> session_id;
    std::string place;
};
BOOST_DESCRIBE_STRUCT(SightOf, (), (member_id, full_name, observer, session_id, place))

}

// In two parts, for the database does not know that two spellings are one place.
std::vector<Named> who_may_be_proposed(
    sql::Read& db, base::ChapterId const& chapter, std::size_t from, std::size_t most)
{
    auto const sights = db.all<SightOf>(R"sql(
        WITH changed AS (
            SELECT member_id
            FROM own_change_published
            WHERE chapter_id = ?1
        )
        SELECT m.member_id, m.full_name, s.observer, s.session_id, s.place
        FROM changed
        CROSS JOIN member_published AS m
        CROSS JOIN practice_sight AS s
        WHERE m.chapter_id = ?1 AND m.member_id = changed.member_id AND s.chapter_id = ?1 AND s.member_id IN (
                SELECT her.entry_id
                FROM member_entry_published AS her
                WHERE her.chapter_id = ?1 AND her.woman_id = m.member_id)
            AND NOT EXISTS (
                SELECT 1
                FROM exemplar_proposal AS p
                WHERE p.chapter_id = ?1 AND p.member_id IN (
                        SELECT her.entry_id
                        FROM member_entry_published AS her
                        WHERE her.chapter_id = ?1 AND her.woman_id = m.member_id))
        ORDER BY m.search_key, m.member_id)sql",
        chapter);
    std::vector<Named> page;
    std::size_t passed = 0;
    for (auto first = sights.begin(); first != sights.end() && page.size() < most;) {
        auto const end
            = std::find_if(first, sights.end(), [&](SightOf const& one) { return one.member_id != first->member_id; });
        std::vector<Sight> hers;
        for (auto one = first; one != end; ++one)
            hers.push_back({ one->observer, one->session_id, one->place });
        if (!seen_problem(conditions_of(breadth_in(hers), true)) && passed++ >= from)
            page.push_back({ first->member_id, first->full_name });
        first = end;
    }
    return page;
}

std::optional<Proposal> proposal(sql::Read& db, base::ChapterId const& chapter, ProposalId const& id)
{
    return db.one<Proposal>(R"sql(
        SELECT p.proposal_id, n.member_id, COALESCE(m.full_name, ''), COALESCE(m.nickname, ''),
            COALESCE(m.village_code, ''), COALESCE(a.name, ''), p.endline_id, p.enterprise, p.begun_on, p.noted_at, (
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
        FROM exemplar_proposal
        WHERE chapter_id = ?1 AND member_id IN (
                SELECT entry_id
                FROM member_entry_published
                WHERE chapter_id = ?1 AND woman_id = ?2)
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

std::vector<Proposed> proposed(sql::Read& db, base::ChapterId const& chapter, std::int64_t from, int most)
{
    return db.all<Proposed>(R"sql(
        WITH standing AS (
            SELECT member_id, answer, withdrawn_on, until, is_hers
            FROM exemplar_standing
            WHERE chapter_id = ?1
        )
        SELECT p.proposal_id, COALESCE(m.full_name, ''), s.answer, s.withdrawn_on, s.until, COALESCE(s.is_hers, 1)
        FROM exemplar_proposed AS p
        LEFT JOIN member_published AS m ON m.chapter_id = p.chapter_id AND m.member_id = p.member_id
        LEFT JOIN standing AS s ON s.member_id = p.member_id
        WHERE p.chapter_id = ?1 AND NOT EXISTS (
            SELECT 1
            FROM exemplar_proposal AS later
            WHERE later.chapter_id = p.chapter_id AND later.member_id IN (
                    SELECT p.member_id
                    UNION ALL
                    SELECT her.member_id
                    FROM member_published AS her
                    WHERE her.chapter_id = p.chapter_id AND her.merged_into = p.member_id)
                AND (later.noted_at, later.proposal_id) > (p.noted_at, p.proposal_id))
        ORDER BY m.search_key, p.proposal_id
        LIMIT ?2 OFFSET ?3)sql",
        chapter, most, from);
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
        WITH her AS (
            SELECT entry_id
            FROM member_entry_published
            WHERE chapter_id = ?1 AND woman_id = ?2
        ), hers AS (
            SELECT d.decision_id
            FROM exemplar_proposal AS p
            CROSS JOIN exemplar_decision AS d
            WHERE p.chapter_id = ?1 AND p.member_id IN (SELECT entry_id FROM her) AND d.chapter_id = ?1
                AND d.proposal_id = p.proposal_id
            UNION
            SELECT decision_id
            FROM exemplar_decision
            WHERE chapter_id = ?1 AND member_id IN (SELECT entry_id FROM her)
        )
        SELECT d.decision_id, d.proposal_id, d.answer, d.decided_on, d.taken_by, d.way, d.text_version, d.naming,
            d.told_as, CASE WHEN d.village_code = '' THEN '' ELSE COALESCE(a.name, d.village_code) END, d.on_page,
            d.in_print, d.aloud, d.until, d.withdrawn_on, d.is_hers
        FROM hers
        JOIN exemplar_decided AS d ON d.chapter_id = ?1 AND d.decision_id = hers.decision_id
        LEFT JOIN area_published AS a ON a.code = d.village_code
        ORDER BY d.noted_at DESC, d.decision_id DESC)sql",
        chapter, member);
}

void keep_decision(sql::Write& db, By const& by, NewDecision const& made)
{
    db.run(R"sql(
        INSERT INTO exemplar_decision (chapter_id, decision_id, proposal_id, answer, decided_on, taken_by, way,
            consent_id, text_version, naming, told_as, village_code, on_page, in_print, aloud, until, noted_by,
            noted_at, member_id)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19))sql",
        by.chapter, db.fresh<StoryId>(), made.proposal_id, made.answer, made.decided_on, made.taken_by, made.way,
        made.consent_id, made.text_version, made.naming, made.told_as, made.village_code, made.on_page, made.in_print,
        made.aloud, made.until, by.account, by.at, made.member_id);
}

void keep_withdrawal(sql::Write& db, By const& by, StoryId const& id, base::Date day)
{
    db.run(R"sql(
        INSERT INTO exemplar_withdrawal (chapter_id, decision_id, withdrawn_on, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5))sql",
        by.chapter, id, day, by.account, by.at);
}

std::optional<StoryConsent> live_story_consent(sql::Read& db, base::ChapterId const& chapter, MemberId const& member)
{
    return db.one<StoryConsent>(R"sql(
        SELECT consent_id, given_on
        FROM consent_entry_published
        WHERE chapter_id = ?1 AND purpose = 'story' AND withdrawn_on IS NULL AND member_id IN (
                SELECT entry_id
                FROM member_entry_published
                WHERE chapter_id = ?1 AND woman_id = ?2)
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
        FROM attendance_published AS a
        CROSS JOIN session_published AS k
        WHERE a.chapter_id = ?1 AND k.chapter_id = ?1 AND k.session_id = a.session_id AND a.mark IN (0, 3)
            AND k.state = 'held' AND a.member_id IN (
                SELECT entry_id
                FROM member_entry_published
                WHERE chapter_id = ?1 AND woman_id = ?2)
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
