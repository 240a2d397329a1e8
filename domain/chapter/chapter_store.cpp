#include "domain/chapter/chapter_store.h"

#include "base/sha256.h"
#include "base/sign_in/sign_in.h"

#include <algorithm>

namespace chapter {

namespace {

struct Held {
    base::ChapterId chapter_id;
    std::string chapter_name;
    base::Zone zone;
    std::string officer_name;
    std::string position;
    base::Date term_from;
    std::optional<base::Date> term_to;
    std::optional<base::Date> ended_on;
};
BOOST_DESCRIBE_STRUCT(Held, (), (chapter_id, chapter_name, zone, officer_name, position, term_from, term_to, ended_on))

bool is_hers(Held const& office, base::Now now)
{
    auto const today = base::date_in(office.zone, now.at);
    return (!office.ended_on || today < *office.ended_on) && office.term_from <= today
        && (!office.term_to || *office.term_to >= today);
}

}

base::Result<Chapter> find(sql::Read& db, base::ChapterId const& id)
{
    auto found = db.one<Chapter>(R"sql(
        SELECT chapter_id, name, slug, zone, regency_code
        FROM chapter
        WHERE chapter_id = ?1)sql",
        id);
    if (!found)
        return base::Problem(base::Kind::Unknown, unknown_chapter);
    return std::move(*found);
}

std::optional<Chapter> by_slug(sql::Read& db, std::string_view slug)
{
    return db.one<Chapter>(R"sql(
        SELECT chapter_id, name, slug, zone, regency_code
        FROM chapter
        WHERE slug = ?1)sql",
        slug);
}

std::vector<Chapter> all(sql::Read& db)
{
    return db.all<Chapter>("SELECT chapter_id, name, slug, zone, regency_code FROM chapter ORDER BY name, chapter_id");
}

std::vector<Officer> officers(sql::Read& db, base::ChapterId const& chapter)
{
    return db.all<Officer>(R"sql(
        SELECT officer.officer_id, officer.name, officer.position, officer.decree_no, officer.decree_date,
            officer.term_from, officer.term_to, officer_ended.ended_on, officer_ended.because,
            (SELECT count(*)
             FROM invitation
             JOIN invitation_accepted
                ON invitation_accepted.chapter_id = invitation.chapter_id
                AND invitation_accepted.invitation_id = invitation.invitation_id
             WHERE invitation.chapter_id = officer.chapter_id AND invitation.officer_id = officer.officer_id)
        FROM officer
        LEFT JOIN officer_ended
            ON officer_ended.chapter_id = officer.chapter_id AND officer_ended.officer_id = officer.officer_id
        WHERE officer.chapter_id = ?1
        ORDER BY CASE officer.position
            WHEN 'chair' THEN 1 WHEN 'vice_chair' THEN 2 WHEN 'secretary' THEN 3
            WHEN 'treasurer' THEN 4 WHEN 'facilitator' THEN 5 ELSE 6 END, officer.name, officer.officer_id)sql",
        chapter);
}

base::Result<Officer> officer(sql::Read& db, base::ChapterId const& chapter, OfficerId const& id)
{
    for (auto& one : officers(db, chapter))
        if (one.officer_id == id)
            return std::move(one);
    return base::Problem(base::Kind::Unknown, unknown_officer);
}

std::optional<Invitation> invitation_with(sql::Read& db, std::string_view token)
{
    return db.one<Invitation>(R"sql(
        SELECT invitation.chapter_id, invitation.invitation_id, invitation.officer_id, invitation.expires_at,
            CASE WHEN accepted.account_id IS NULL THEN 0 ELSE 1 END
        FROM invitation
        LEFT JOIN invitation_accepted AS accepted
            ON accepted.chapter_id = invitation.chapter_id AND accepted.invitation_id = invitation.invitation_id
        WHERE invitation.token_sha256 = ?1 AND NOT EXISTS (
            SELECT 1
            FROM invitation AS later
            WHERE later.chapter_id = invitation.chapter_id AND later.officer_id = invitation.officer_id
                AND (later.made_at > invitation.made_at
                    OR (later.made_at = invitation.made_at AND later.invitation_id > invitation.invitation_id))))sql",
        base::sha256_hex(token));
}

std::optional<Invitation> newest_invitation(sql::Read& db, base::ChapterId const& chapter, OfficerId const& officer_id)
{
    return db.one<Invitation>(R"sql(
        SELECT invitation.chapter_id, invitation.invitation_id, invitation.officer_id, invitation.expires_at,
            CASE WHEN accepted.account_id IS NULL THEN 0 ELSE 1 END
        FROM invitation
        LEFT JOIN invitation_accepted AS accepted
            ON accepted.chapter_id = invitation.chapter_id AND accepted.invitation_id = invitation.invitation_id
        WHERE invitation.chapter_id = ?1 AND invitation.officer_id = ?2
        ORDER BY invitation.made_at DESC, invitation.invitation_id DESC
        LIMIT 1)sql",
        chapter, officer_id);
}

std::optional<permit::Mandate> mandate_of(sql::Read& db, base::AccountId const& account, base::Now now)
{
    auto held = db.all<Held>(R"sql(
        SELECT chapter.chapter_id, chapter.name, chapter.zone, officer.name, officer.position, officer.term_from,
            officer.term_to, officer_ended.ended_on
        FROM officer_account AS hers
        JOIN officer ON officer.chapter_id = hers.chapter_id AND officer.officer_id = hers.officer_id
        JOIN chapter ON chapter.chapter_id = hers.chapter_id
        LEFT JOIN officer_ended
            ON officer_ended.chapter_id = hers.chapter_id AND officer_ended.officer_id = hers.officer_id
        WHERE hers.account_id = ?1)sql",
        account);
    if (held.empty())
        return std::nullopt;
    std::sort(held.begin(), held.end(), [now](auto const& one, auto const& other) {
        return std::pair(is_hers(one, now), one.term_from) > std::pair(is_hers(other, now), other.term_from);
    });
    auto const& first = held.front();
    permit::Mandate mandate { account, first.chapter_id, first.chapter_name, first.zone, 0, first.officer_name };
    for (auto const& one : held)
        if (one.chapter_id == mandate.chapter && is_hers(one, now))
            mandate.positions |= positions_of(one.position);
    if (mandate.positions == 0)
        mandate.positions = permit::member; // before her term and after it
    return mandate;
}

std::optional<permit::Mandate> mandate_of_officer(
    sql::Read& db, base::ChapterId const& chapter, OfficerId const& officer, base::Now now)
{
    auto const held = db.one<Held>(R"sql(
        SELECT chapter.chapter_id, chapter.name, chapter.zone, officer.name, officer.position, officer.term_from,
            officer.term_to, officer_ended.ended_on
        FROM officer
        JOIN chapter ON chapter.chapter_id = officer.chapter_id
        LEFT JOIN officer_ended
            ON officer_ended.chapter_id = officer.chapter_id AND officer_ended.officer_id = officer.officer_id
        WHERE officer.chapter_id = ?1 AND officer.officer_id = ?2)sql",
        chapter, officer);
    if (!held || !is_hers(*held, now))
        return std::nullopt;
    auto const account = db.one<base::AccountId>(
        "SELECT account_id FROM officer_account WHERE chapter_id = ?1 AND officer_id = ?2", chapter, officer);
    return permit::Mandate { account.value_or(base::AccountId(officer.text())), chapter, held->chapter_name, held->zone,
        positions_of(held->position), held->officer_name };
}

std::int64_t chairs_today(sql::Read& db, base::ChapterId const& chapter, base::Date today)
{
    return db.count(R"sql(
        SELECT count(*)
        FROM officer
        LEFT JOIN officer_ended
            ON officer_ended.chapter_id = officer.chapter_id AND officer_ended.officer_id = officer.officer_id
        WHERE officer.chapter_id = ?1 AND officer.position = 'chair' AND officer_ended.ended_on IS NULL
            AND officer.term_from <= ?2 AND (officer.term_to IS NULL OR officer.term_to >= ?2))sql",
        chapter, today);
}

void insert(sql::Write& db, Chapter const& c, base::Now now)
{
    db.run(R"sql(
        INSERT INTO chapter (chapter_id, name, slug, zone, regency_code, founded_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6))sql",
        c.chapter_id, c.name, c.slug, c.zone, c.regency_code, now.at);
}

void insert(sql::Write& db, base::ChapterId const& chapter, Officer const& o)
{
    db.run(R"sql(
        INSERT INTO officer (chapter_id, officer_id, name, position, decree_no, decree_date, term_from, term_to)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8))sql",
        chapter, o.officer_id, o.name, o.position, o.decree_no, o.decree_date, o.term_from, o.term_to);
}

void correct(sql::Write& db, base::ChapterId const& chapter, Officer const& o)
{
    db.run(R"sql(
        UPDATE officer
        SET name = ?3, decree_no = ?4, decree_date = ?5, term_from = ?6, term_to = ?7
        WHERE chapter_id = ?1 AND officer_id = ?2)sql",
        chapter, o.officer_id, o.name, o.decree_no, o.decree_date, o.term_from, o.term_to);
}

InvitationId invite(sql::Write& db, base::ChapterId const& chapter, OfficerId const& officer_id, base::Now now)
{
    auto const id = db.fresh<InvitationId>();
    auto const token = invitation_token(invitation_key(db), id);
    db.run(R"sql(
        INSERT INTO invitation (chapter_id, invitation_id, officer_id, token_sha256, made_at, expires_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6))sql",
        chapter, id, officer_id, base::sha256_hex(token), now.at, now.at.ms + invitation_ms);
    return id;
}

// The account she had before is signed out everywhere: it is hers no longer.
void accept(sql::Write& db, Invitation const& invitation, base::AccountId const& account, base::Now now)
{
    auto const before
        = db.all<base::AccountId>("SELECT account_id FROM officer_account WHERE chapter_id = ?1 AND officer_id = ?2",
            invitation.chapter_id, invitation.officer_id);
    for (auto const& one : before)
        sign_in::end_all(db, one);
    db.run(R"sql(
        INSERT INTO invitation_accepted (chapter_id, invitation_id, account_id, accepted_at)
        VALUES (?1, ?2, ?3, ?4))sql",
        invitation.chapter_id, invitation.invitation_id, account, now.at);
    db.run(R"sql(
        INSERT INTO officer_account (chapter_id, officer_id, account_id)
        VALUES (?1, ?2, ?3)
        ON CONFLICT (chapter_id, officer_id) DO UPDATE SET account_id = excluded.account_id)sql",
        invitation.chapter_id, invitation.officer_id, account);
}

void end(sql::Write& db, base::ChapterId const& chapter, OfficerId const& officer_id, base::Date on,
    std::string_view because)
{
    db.run(R"sql(
        INSERT INTO officer_ended (chapter_id, officer_id, ended_on, because)
        VALUES (?1, ?2, ?3, ?4)
        ON CONFLICT (chapter_id, officer_id) DO NOTHING)sql",
        chapter, officer_id, on, because);
}

std::string invitation_key(sql::Read& db)
{
    return sign_in::server_key_in(db, "invitation");
}

}
