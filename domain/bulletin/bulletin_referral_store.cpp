// The SQL of the referral directory: where every chapter starts, and what it made of that.
#include "domain/bulletin/bulletin_store.h"

namespace bulletin {

std::vector<Referral> referrals(sql::Read& db, base::ChapterId const& chapter)
{
    return db.all<Referral>(R"sql(
        SELECT r.referral_id, r.kind, r.name_id, r.name_en, r.number, r.message_number, r.hours_id, r.hours_en, r.place,
            CASE WHEN r.village_code = '' THEN '' ELSE COALESCE(v.name, r.village_code) END, r.checked_on,
            r.was_called, r.ended_because
        FROM referral_now AS r
        LEFT JOIN area_published AS v ON v.code = r.village_code
        WHERE r.chapter_id = ?1
        ORDER BY CASE WHEN r.ended_because IS NULL THEN 0 ELSE 1 END, r.position, r.referral_id)sql",
        chapter);
}

std::optional<Referral> referral(sql::Read& db, base::ChapterId const& chapter, ReferralId const& id)
{
    return db.one<Referral>(R"sql(
        SELECT r.referral_id, r.kind, r.name_id, r.name_en, r.number, r.message_number, r.hours_id, r.hours_en, r.place,
            CASE WHEN r.village_code = '' THEN '' ELSE COALESCE(v.name, r.village_code) END, r.checked_on,
            r.was_called, r.ended_because
        FROM referral_now AS r
        LEFT JOIN area_published AS v ON v.code = r.village_code
        WHERE r.chapter_id = ?1 AND r.referral_id = ?2)sql",
        chapter, id);
}

ReferralId keep_referral(sql::Write& db, By const& by, NewReferral const& made)
{
    auto const id = db.fresh<ReferralId>();
    db.run(R"sql(
        INSERT INTO referral (chapter_id, referral_id, kind, name, number, message_number, hours, place, village_code,
            noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11))sql",
        by.chapter, id, made.help, made.name, made.number, made.message_number, made.hours, made.place,
        made.village_code, by.account, by.at);
    return id;
}

void keep_check(sql::Write& db, By const& by, ReferralId const& id, base::Date checked_on)
{
    auto const version = db.count(R"sql(
        SELECT COUNT(*)
        FROM referral_check
        WHERE chapter_id = ?1 AND referral_id = ?2)sql",
        by.chapter, id);
    db.run(R"sql(
        INSERT INTO referral_check (chapter_id, referral_id, version, checked_on, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6))sql",
        by.chapter, id, version, checked_on, by.account, by.at);
}

void keep_end(sql::Write& db, By const& by, ReferralId const& id, std::string const& because)
{
    db.run(R"sql(
        INSERT INTO referral_end (chapter_id, referral_id, because, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5))sql",
        by.chapter, id, because, by.account, by.at);
}

}
