#include "domain/independence/independence_store.h"

#include "base/sha256.h"

namespace independence::store {

base::Result<> keep_instrument(sql::Write& db, base::ChapterId const& chapter, Carried const& it, base::Instant at)
{
    auto const kept = db.one<std::string>(R"sql(
        SELECT instrument_id
        FROM instrument
        WHERE chapter_id = ?1 AND version = ?2)sql",
        chapter, it.instrument.version);
    if (kept && *kept != it.id)
        return base::Problem(base::Kind::Conflict, another_text, { { "version", it.instrument.version } });
    if (!kept)
        db.run(R"sql(
            INSERT INTO instrument (chapter_id, instrument_id, version, text, kept_at)
            VALUES (?1, ?2, ?3, ?4, ?5))sql",
            chapter, it.id, it.instrument.version, it.text, at);
    return base::Nothing {};
}

std::optional<std::string> instrument_text(sql::Read& db, base::ChapterId const& chapter, std::string_view id)
{
    return db.one<std::string>(R"sql(
        SELECT text
        FROM instrument
        WHERE chapter_id = ?1 AND instrument_id = ?2)sql",
        chapter, id);
}

std::optional<Plan> plan(sql::Read& db, base::ChapterId const& chapter, Round round)
{
    return db.one<Plan>(R"sql(
        SELECT t1, t2, design_level
        FROM wave_plan
        WHERE chapter_id = ?1 AND wave = ?2
        ORDER BY revision DESC
        LIMIT 1)sql",
        chapter, round);
}

void keep_plan(sql::Write& db, base::ChapterId const& chapter, Round round, Plan const& plan, By const& by)
{
    db.run(R"sql(
        INSERT INTO wave_plan (chapter_id, wave, revision, t1, t2, design_level, noted_by, noted_at)
        SELECT CAST(?1 AS TEXT), CAST(?2 AS BIGINT), coalesce(max(revision), 0) + 1, CAST(?3 AS BIGINT),
            CAST(?4 AS BIGINT), CAST(?5 AS BIGINT), CAST(?6 AS TEXT), CAST(?7 AS BIGINT)
        FROM wave_plan
        WHERE chapter_id = ?1 AND wave = ?2)sql",
        chapter, round, plan.t1, plan.t2, plan.design_level, by.account, by.at);
}

std::int64_t interviews_begun(sql::Read& db, base::ChapterId const& chapter, Round round)
{
    return db.count(R"sql(
        SELECT count(*)
        FROM interview
        WHERE chapter_id = ?1 AND wave = ?2)sql",
        chapter, round);
}

namespace {

// Eight signs of Crockford's alphabet from the fact's own id: in no order, and nobody can work her out from it.
std::string drawn_code(std::string const& id)
{
    constexpr std::string_view signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    auto const digest = base::sha256_hex(id);
    std::string code = "P-";
    for (std::size_t i = 0; i < 8; ++i)
        code += signs[static_cast<std::size_t>(std::stoi(digest.substr(i * 2, 2), nullptr, 16)) % signs.size()];
    return code;
}

}

void keep_interview(sql::Write& db, base::ChapterId const& chapter, Interview const& it, By const& by)
{
    db.run(R"sql(
        INSERT INTO interview (chapter_id, interview_id, member_id, wave, instrument_id, begun_on, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8))sql",
        chapter, it.id, it.member, it.round, it.instrument_id, it.begun_on, by.account, by.at);
    db.run(R"sql(
        INSERT INTO pseudonym (chapter_id, member_id, code)
        VALUES (?1, ?2, ?3)
        ON CONFLICT (chapter_id, member_id) DO NOTHING)sql",
        chapter, it.member, drawn_code(it.id.text()));
}

std::optional<Interview> interview(sql::Read& db, base::ChapterId const& chapter, InterviewId const& id)
{
    return db.one<Interview>(R"sql(
        SELECT interview_id, member_id, wave, instrument_id, begun_on
        FROM interview
        WHERE chapter_id = ?1 AND interview_id = ?2)sql",
        chapter, id);
}

std::optional<Interview> interview_of(
    sql::Read& db, base::ChapterId const& chapter, member::MemberId const& member, Round round)
{
    return db.one<Interview>(R"sql(
        SELECT i.interview_id, i.member_id, i.wave, i.instrument_id, i.begun_on
        FROM interview AS i
        JOIN member_published AS m ON m.chapter_id = i.chapter_id AND m.member_id = i.member_id
        LEFT JOIN score_kept AS s ON s.chapter_id = i.chapter_id AND s.interview_id = i.interview_id
        WHERE i.chapter_id = ?1 AND coalesce(m.merged_into, m.member_id) = ?2 AND i.wave = ?3
        ORDER BY CASE WHEN s.scored_on IS NULL THEN 1 ELSE 0 END, s.scored_on DESC, s.noted_at DESC, i.begun_on DESC,
            i.interview_id DESC
        LIMIT 1)sql",
        chapter, member, round);
}

bool has_consent(sql::Read& db, base::ChapterId const& chapter, member::MemberId const& member)
{
    return db.count(R"sql(
        SELECT count(*)
        FROM consent_published AS c
        JOIN member_published AS m ON m.chapter_id = c.chapter_id AND m.member_id = c.member_id
        WHERE c.chapter_id = ?1 AND c.member_id = ?2 AND c.purpose = ?3 AND c.withdrawn_on IS NULL
            AND m.merged_into IS NULL)sql",
               chapter, member, member::research)
        > 0;
}

bool still_consents(sql::Read& db, base::ChapterId const& chapter, member::MemberId const& member)
{
    return db.count(R"sql(
        SELECT count(*)
        FROM member_published AS asked
        JOIN member_published AS m ON m.chapter_id = asked.chapter_id
            AND coalesce(m.merged_into, m.member_id) = coalesce(asked.merged_into, asked.member_id)
        JOIN consent_published AS c ON c.chapter_id = m.chapter_id AND c.member_id = m.member_id
        WHERE asked.chapter_id = ?1 AND asked.member_id = ?2 AND c.purpose = ?3 AND c.withdrawn_on IS NULL)sql",
               chapter, member, member::research)
        > 0;
}

PrivateAnswers answers(
    sql::Read& db, base::ChapterId const& chapter, InterviewId const& id, Instrument const& instrument)
{
    Answers out;
    db.each(R"sql(
        SELECT item, value
        FROM interview_answer
        WHERE chapter_id = ?1 AND interview_id = ?2
        ORDER BY item, answer_no)sql",
        { sql::value_of(chapter), sql::value_of(id) }, [&](sql::Row const& row) {
            auto const at = instrument.item_called(row.text(0));
            if (at < 0)
                return;
            if (auto answer = answer_typed(instrument.items[static_cast<std::size_t>(at)], row.text(1)))
                out.insert_or_assign(std::string(row.text(0)), std::move(*answer));
        });
    return PrivateAnswers(std::move(out));
}

void keep_answers(sql::Write& db, base::ChapterId const& chapter, InterviewId const& id, Instrument const& instrument,
    Answers const& before, Answers const& after, By const& by)
{
    for (auto const& [name, answer] : after) {
        auto const& item = instrument.items[static_cast<std::size_t>(instrument.item_called(name))];
        auto const text = answer_text(item, answer);
        auto const was = before.find(name);
        if (was != before.end() && answer_text(item, was->second) == text)
            continue;
        db.run(R"sql(
            INSERT INTO interview_answer (chapter_id, interview_id, item, answer_no, value, noted_by, noted_at)
            SELECT CAST(?1 AS TEXT), CAST(?2 AS TEXT), CAST(?3 AS TEXT), coalesce(max(answer_no), 0) + 1,
                CAST(?4 AS TEXT), CAST(?5 AS TEXT), CAST(?6 AS BIGINT)
            FROM interview_answer
            WHERE chapter_id = ?1 AND interview_id = ?2 AND item = ?3)sql",
            chapter, id, name, text, by.account, by.at);
    }
}

void keep_score(sql::Write& db, base::ChapterId const& chapter, InterviewId const& id, Profile12 profile,
    Plan const& plan, base::Date scored_on, By const& by)
{
    db.run(R"sql(
        INSERT INTO score (chapter_id, interview_id, score_no, profile, known_mask, t1, t2, scored_on, noted_by,
            noted_at)
        SELECT CAST(?1 AS TEXT), CAST(?2 AS TEXT), coalesce(max(score_no), 0) + 1, CAST(?3 AS BIGINT),
            CAST(?4 AS BIGINT), CAST(?5 AS BIGINT), CAST(?6 AS BIGINT), CAST(?7 AS TEXT), CAST(?8 AS TEXT),
            CAST(?9 AS BIGINT)
        FROM score
        WHERE chapter_id = ?1 AND interview_id = ?2)sql",
        chapter, id, profile.inadequate, profile.known, plan.t1, plan.t2, scored_on, by.account, by.at);
}

namespace {

struct KeptProfile {
    std::int64_t inadequate = 0;
    std::int64_t known = 0;
};
BOOST_DESCRIBE_STRUCT(KeptProfile, (), (inadequate, known))

}

std::optional<Profile12> score_kept(sql::Read& db, base::ChapterId const& chapter, InterviewId const& id)
{
    auto const kept = db.one<KeptProfile>(R"sql(
        SELECT profile, known_mask
        FROM score
        WHERE chapter_id = ?1 AND interview_id = ?2
        ORDER BY score_no DESC
        LIMIT 1)sql",
        chapter, id);
    if (!kept)
        return std::nullopt;
    return Profile12 { static_cast<std::uint16_t>(kept->inadequate), static_cast<std::uint16_t>(kept->known) };
}

std::optional<base::Private<std::string>> name_of(
    sql::Read& db, base::ChapterId const& chapter, member::MemberId const& member)
{
    return db.one<base::Private<std::string>>(R"sql(
        SELECT full_name
        FROM member_published
        WHERE chapter_id = ?1 AND member_id = ?2)sql",
        chapter, member);
}

}
