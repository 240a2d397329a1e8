// What everybody may read of what was said in public, once the chapter has opened its account.
#include "domain/enactment/account_store.h"

namespace enactment {

namespace {

// Of the newest of them, by an index: a large community has hundreds of thousands, and anybody may ask for the page.
// Those that say the same stand as the newest of them, with how many there are.
constexpr std::string_view newest_said = R"sql(
        WITH newest AS (
            SELECT COALESCE(e.joined_to, e.expectation_id) AS lead_id, e.expectation_id, e.village_code, e.words,
                e.said_on
            FROM expectation_published AS e
            WHERE e.chapter_id = ?1 AND e.way = 1 AND )sql";
constexpr std::string_view each_lead_once = R"sql(
            ORDER BY e.said_on DESC, e.expectation_id DESC
            LIMIT 1000),
        in_order AS (
            SELECT lead_id, expectation_id, village_code, words, said_on,
                ROW_NUMBER() OVER (PARTITION BY lead_id ORDER BY said_on DESC, expectation_id DESC) AS nth,
                COUNT(*) OVER (PARTITION BY lead_id) AS voices
            FROM newest)
        SELECT o.lead_id, COALESCE(v.name, o.village_code), o.words, o.said_on, o.voices
        FROM in_order AS o
        LEFT JOIN area_published AS v ON v.code = o.village_code
        WHERE o.nth = 1)sql";

struct HeardVoice {
    ExpectationId lead;
    std::optional<RoleAreaId> role_area_id;
    std::string village_name;
    base::Date said_on;
};
BOOST_DESCRIBE_STRUCT(HeardVoice, (), (lead, role_area_id, village_name, said_on))
struct AnswerOfLead {
    ExpectationId lead;
    Kind kind = Kind::Deed;
    base::Date done_on;
    std::string public_words;
};
BOOST_DESCRIBE_STRUCT(AnswerOfLead, (), (lead, kind, done_on, public_words))
struct PromiseOfLead {
    ExpectationId lead;
    base::Date due_on;
    std::optional<base::Date> answered_on;
};
BOOST_DESCRIBE_STRUCT(PromiseOfLead, (), (lead, due_on, answered_on))

// A part of what officers heard, by an index; what came of it is asked for all of the part at once.
std::string newest_heard(std::string const& village_code)
{
    return std::string(R"sql(
        WITH heard AS MATERIALIZED (
            SELECT COALESCE(e.joined_to, e.expectation_id) AS lead_id, e.expectation_id, e.role_area_id, e.village_code,
                e.said_on
            FROM expectation_published AS e
            WHERE e.chapter_id = ?1 AND e.way = 0 AND )sql")
        + (village_code.empty() ? "e.village_code >= ?2" : "e.village_code = ?2") + R"sql(
            ORDER BY e.said_on DESC, e.expectation_id DESC
            LIMIT ?3 OFFSET ?4))sql";
}

std::vector<AnswerOfLead> answers_of_heard(
    sql::Read& db, base::ChapterId const& chapter, std::string const& village_code, Part const& part)
{
    return db.all<AnswerOfLead>(newest_heard(village_code) + R"sql(
        SELECT h.lead_id, a.kind, a.done_on, a.public_words
        FROM (
            SELECT DISTINCT lead_id
            FROM heard) AS h
        CROSS JOIN answer_now AS a
        WHERE a.chapter_id = ?1 AND a.lead_id = h.lead_id AND a.expectation_id IN (
            SELECT w.expectation_id
            FROM expectation_voice_published AS w
            WHERE w.chapter_id = ?1 AND w.lead_id = h.lead_id)
        ORDER BY a.done_on, a.noted_at, a.answer_id)sql",
        chapter, village_code, part.most, part.skip);
}

std::vector<PromiseOfLead> promises_of_heard(
    sql::Read& db, base::ChapterId const& chapter, std::string const& village_code, Part const& part)
{
    return db.all<PromiseOfLead>(newest_heard(village_code) + R"sql(
        SELECT h.lead_id, p.due_on, p.answered_on
        FROM (
            SELECT DISTINCT lead_id
            FROM heard) AS h
        CROSS JOIN promise_now AS p
        WHERE p.chapter_id = ?1 AND p.lead_id = h.lead_id AND p.withdrawn_because IS NULL AND p.expectation_id IN (
            SELECT w.expectation_id
            FROM expectation_voice_published AS w
            WHERE w.chapter_id = ?1 AND w.lead_id = h.lead_id))sql",
        chapter, village_code, part.most, part.skip);
}

// Those that an officer heard, too.
std::int64_t voices_of(sql::Read& db, base::ChapterId const& chapter, ExpectationId const& lead)
{
    return 1
        + db.count(R"sql(
        SELECT COUNT(*)
        FROM (
            SELECT j.expectation_id
            FROM expectation_joined_published AS j
            CROSS JOIN expectation_published AS e
            WHERE j.chapter_id = ?1 AND j.joined_to = ?2 AND e.chapter_id = ?1 AND e.expectation_id = j.expectation_id
            LIMIT 1000) AS counted)sql",
            chapter, lead);
}

}

std::vector<SaidInPublic> said_in_public(
    sql::Read& db, base::ChapterId const& chapter, std::string const& village_code, Part const& part)
{
    std::string const which = village_code.empty() ? "e.village_code >= ?2" : "e.village_code = ?2";
    auto said = db.all<SaidInPublic>(std::string(newest_said) + which + std::string(each_lead_once) + R"sql(
        ORDER BY o.said_on DESC, o.expectation_id DESC
        LIMIT ?3 OFFSET ?4)sql",
        chapter, village_code, part.most, part.skip);
    for (auto& one : said)
        one.voices = voices_of(db, chapter, one.lead);
    return said;
}

std::vector<Heard> heard_by_officers(
    sql::Read& db, base::ChapterId const& chapter, std::string const& village_code, base::Date today, Part const& part)
{
    auto const voices = db.all<HeardVoice>(newest_heard(village_code) + R"sql(
        SELECT h.lead_id, h.role_area_id, COALESCE(v.name, h.village_code), h.said_on
        FROM heard AS h
        LEFT JOIN area_published AS v ON v.code = h.village_code
        ORDER BY h.said_on DESC, h.expectation_id DESC)sql",
        chapter, village_code, part.most, part.skip);
    auto const answered = answers_of_heard(db, chapter, village_code, part);
    auto const promised = promises_of_heard(db, chapter, village_code, part);
    std::vector<Heard> all;
    for (auto const& voice : voices) {
        std::vector<Answer> answers;
        for (auto const& one : answered)
            if (one.lead == voice.lead && one.done_on >= voice.said_on)
                answers.push_back({ {}, one.kind, "", Words(), one.done_on, "", "", one.public_words });
        std::vector<Promise> promises;
        for (auto const& one : promised)
            if (one.lead == voice.lead)
                promises.push_back({ {}, {}, Words(), one.due_on, one.answered_on, {}, {} });
        all.push_back({ voice.role_area_id, voice.village_name, voice.said_on, became_of(answers, promises, today) });
    }
    return all;
}

std::vector<SaidInPublic> most_voiced(sql::Read& db, base::ChapterId const& chapter, Period const& period, int most)
{
    return db.all<SaidInPublic>(std::string(newest_said) + R"sql(e.said_on >= ?2 AND e.said_on <= ?3
                AND (?4 = '' OR e.village_code IN (
                    SELECT code
                    FROM area_published
                    WHERE parent_code = ?4)))sql"
            + std::string(each_lead_once) + R"sql(
        ORDER BY o.voices DESC, o.said_on DESC, o.expectation_id DESC
        LIMIT ?5)sql",
        chapter, period.since, period.until, period.district_code, most);
}

// Of several answers the newest that says something to everybody, else the newest; of several promises the first that
// is not kept.
Became became_of(std::vector<Answer> const& answers, std::vector<Promise> const& promises, base::Date today)
{
    Became became;
    for (auto const& one : answers) {
        became.last_answered_on = std::max(became.last_answered_on, std::optional(one.done_on));
        if (one.public_words.empty() && !became.public_words.empty())
            continue;
        if (became.answered_on && one.done_on < *became.answered_on
            && one.public_words.empty() == became.public_words.empty())
            continue;
        became.answered_on = one.done_on;
        became.kind = one.kind;
        became.public_words = one.public_words;
    }
    for (auto const& one : promises) {
        auto const state = one.state(today);
        bool const is_not_kept = state == PromiseState::Open || state == PromiseState::Overdue;
        if (is_not_kept && (!became.promised_until || one.due_on < *became.promised_until))
            became.promised_until = one.due_on;
    }
    return became;
}

bool is_public(sql::Read& db, base::ChapterId const& chapter)
{
    return db.count(R"sql(
        SELECT COUNT(*)
        FROM account_publication AS p
        WHERE p.chapter_id = ?1 AND p.is_public = 1 AND NOT EXISTS (
            SELECT 1
            FROM account_publication AS later
            WHERE later.chapter_id = p.chapter_id AND later.version > p.version))sql",
               chapter)
        == 1;
}

void keep_publication(sql::Write& db, By const& by, bool is_public)
{
    auto const version = db.count(R"sql(
        SELECT COUNT(*)
        FROM account_publication
        WHERE chapter_id = ?1)sql",
        by.chapter);
    db.run(R"sql(
        INSERT INTO account_publication (chapter_id, version, is_public, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5))sql",
        by.chapter, version, is_public, by.account, by.at);
}

}
