// A database of a test's own with women to interview, for the tests of this slice's store.
#pragma once

#include "domain/independence/independence_forms.h"
#include "tests/fresh_database.h"

#include <doctest/doctest.h>

namespace independence_scene {

using namespace independence;

inline base::ChapterId const samarinda { base::uuid_of("chapter/samarinda") };
inline base::ChapterId const malang { base::uuid_of("chapter/malang") };
inline base::Now const now { { 1'795'507'200'000 } };

using Fresh = tests::FreshDatabase;

template <class P>
P permit_in(sql::Read& db, base::ChapterId const& chapter)
{
    permit::Mandate const mandate { base::AccountId(base::uuid_of("account")), chapter, "Contoh", base::Zone::Wita, ~0U,
        "Bu Contoh" };
    form::Typed const nothing;
    return P::grant({ &mandate, nothing, db, now }).value();
}

inline member::MemberId woman(sql::Write& db, int n, std::string_view consent_purpose = "research")
{
    auto const id = member::MemberId(base::uuid_of("woman/" + std::to_string(n)));
    db.run(R"sql(
        INSERT INTO member (chapter_id, member_id, full_name, nickname, phone, phone_owner, safe_to_message,
            village_code, rt, landmark, birth_year, business, is_member, registered_on, search_key, name_key, revision,
            merged_into)
        VALUES (?1, ?2, 'Contoh', '', '', 0, 0, ?3, '1', '', NULL, '', 1,
            '2026-01-01', 'contoh', 'contoh', 1, NULL))sql",
        samarinda, id, n < 8 ? "64.72.08.1003" : "64.72.01.1001");
    db.run(R"sql(
        INSERT INTO consent (chapter_id, consent_id, member_id, purpose, notice_version, notice_sha256, channel,
            witness, place, given_on, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, 1, '', 0, '', '', '2026-01-01', '', 0))sql",
        samarinda, base::uuid_of("consent/" + std::to_string(n)), id, consent_purpose);
    return id;
}

inline void plan_both(sql::Write& db)
{
    for (auto const* const wave : { "baseline", "endline" })
        REQUIRE(fix_wave(
            permit_in<MayPlan>(db, samarinda), wave, { "500rb", "300.000", DesignLevel::BeforeAfter }, db, now));
}

inline InterviewId begun(sql::Write& db, member::MemberId const& id, Round round = Round::Baseline)
{
    REQUIRE(begin(permit_in<MayInterview>(db, samarinda), { id, round }, db, now));
    return store::interview_of(db, samarinda, id, round)->id;
}

inline std::map<std::string, std::string> const everything { { "P0a", "1" }, { "P0b", "0" }, { "P0c", "1" },
    { "P0d", "1" }, { "E1a", "3" }, { "E1b", "900rb" }, { "E2a", "1" }, { "E2b", "3" }, { "E2c", "1" }, { "E3a", "4" },
    { "E3b", "2" }, { "E3c", "2" }, { "S1a", "1,4" }, { "S1b", "1" }, { "S1c", "0" }, { "S1d", "1" }, { "S2a", "2" },
    { "S2b", "1" }, { "S2c", "2" }, { "S2d", "1" }, { "S3a", "1,2,3" }, { "S3b", "4" }, { "S3c", "1" }, { "P1a", "2" },
    { "P1b", "2" }, { "P1c", "3" }, { "P1d", "2" }, { "P2a", "0" }, { "P2b", "0" }, { "P2c", "1" }, { "P3a", "5" },
    { "P3b", "2" }, { "K1a", "3" }, { "K1b", "3" }, { "K2a", "4" }, { "K2b", "2" }, { "K2c", "3" }, { "K2d", "2" },
    { "K3a", "0" } };

inline void whole(sql::Write& db, member::MemberId const& id, Round round, std::map<std::string, std::string> answers)
{
    auto const may = permit_in<MayInterview>(db, samarinda);
    auto const interview = begun(db, id, round);
    REQUIRE(save_paper(may, interview, { std::move(answers) }, db, now));
    REQUIRE(finish(may, interview, {}, db, now));
}

inline std::string refused_with(auto const& result)
{
    REQUIRE_FALSE(result);
    return std::string(result.problem().code->name);
}

}
