#include "domain/partner/partner_store.h"

#include "base/sha256.h"
#include "base/sign_in/sign_in.h"

namespace partner {

std::vector<Partner> partners(sql::Read& db, base::ChapterId const& chapter)
{
    return db.all<Partner>(R"sql(
        SELECT partner_id, kind, name, since, end_id, ended_on, ended_because
        FROM partner_named
        WHERE chapter_id = ?1
        ORDER BY CASE WHEN ended_on IS NULL THEN 0 ELSE 1 END, LOWER(name), partner_id)sql",
        chapter);
}

std::optional<Partner> find(sql::Read& db, base::ChapterId const& chapter, PartnerId const& id)
{
    return db.one<Partner>(R"sql(
        SELECT partner_id, kind, name, since, end_id, ended_on, ended_because
        FROM partner_named
        WHERE chapter_id = ?1 AND partner_id = ?2)sql",
        chapter, id);
}

Contact contact_of(sql::Read& db, base::ChapterId const& chapter, PartnerId const& id)
{
    return db
        .one<Contact>(R"sql(
        SELECT contact, phone
        FROM partner_named
        WHERE chapter_id = ?1 AND partner_id = ?2)sql",
            chapter, id)
        .value_or(Contact {});
}

PartnerId keep_partner(sql::Write& db, By const& by, PartnerKind kind, base::Date since)
{
    auto const id = db.fresh<PartnerId>();
    db.run(R"sql(
        INSERT INTO partner (chapter_id, partner_id, kind, since, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6))sql",
        by.chapter, id, kind, since, by.account, by.at);
    return id;
}

void keep_name(sql::Write& db, By const& by, PartnerId const& id, std::string const& name, Contact const& contact)
{
    auto const version = db.count(R"sql(
        SELECT COUNT(*)
        FROM partner_name
        WHERE chapter_id = ?1 AND partner_id = ?2)sql",
        by.chapter, id);
    db.run(R"sql(
        INSERT INTO partner_name (chapter_id, partner_id, version, name, contact, phone, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8))sql",
        by.chapter, id, version, name, contact.name, contact.phone, by.account, by.at);
}

void keep_end(sql::Write& db, By const& by, PartnerId const& id, Text const& because, base::Date ended_on)
{
    db.run(R"sql(
        INSERT INTO partner_end (chapter_id, end_id, partner_id, because, ended_on, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7))sql",
        by.chapter, db.fresh<NoteId>(), id, because, ended_on, by.account, by.at);
}

std::vector<Agreement> agreements(
    sql::Read& db, base::ChapterId const& chapter, std::optional<PartnerId> const& partner)
{
    return db.all<Agreement>(R"sql(
        SELECT agreement_id, partner_id, number, about, holds_from, holds_until, photo, retracted_because, end_id,
            ended_on, ended_because
        FROM partner_agreement_now
        WHERE chapter_id = ?1 AND (CAST(?2 AS TEXT) IS NULL OR partner_id = CAST(?2 AS TEXT))
        ORDER BY holds_until DESC, agreement_id)sql",
        chapter, partner);
}

std::optional<Agreement> find(sql::Read& db, base::ChapterId const& chapter, AgreementId const& id)
{
    return db.one<Agreement>(R"sql(
        SELECT agreement_id, partner_id, number, about, holds_from, holds_until, photo, retracted_because, end_id,
            ended_on, ended_because
        FROM partner_agreement_now
        WHERE chapter_id = ?1 AND agreement_id = ?2)sql",
        chapter, id);
}

AgreementId keep_agreement(sql::Write& db, By const& by, NewAgreement const& made)
{
    auto const id = db.fresh<AgreementId>();
    db.run(R"sql(
        INSERT INTO partner_agreement (chapter_id, agreement_id, partner_id, number, about, holds_from, holds_until,
            photo, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10))sql",
        by.chapter, id, made.partner_id, made.number, made.about, made.from, made.until, made.photo, by.account, by.at);
    return id;
}

void keep_end(sql::Write& db, By const& by, AgreementId const& id, Text const& because, base::Date ended_on)
{
    db.run(R"sql(
        INSERT INTO partner_agreement_end (chapter_id, end_id, agreement_id, because, ended_on, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7))sql",
        by.chapter, db.fresh<NoteId>(), id, because, ended_on, by.account, by.at);
}

std::optional<OneNote> find(sql::Read& db, base::ChapterId const& chapter, NoteId const& id)
{
    return db.one<OneNote>(R"sql(
        SELECT n.note_id, n.partner_id, n.note, n.what, n.happened_on, n.photo, n.noted_by, (
                SELECT MIN(o.name)
                FROM officer_published AS o
                WHERE o.chapter_id = n.chapter_id AND o.account_id = n.noted_by), r.because
        FROM partner_note AS n
        LEFT JOIN partner_retraction AS r ON r.chapter_id = n.chapter_id AND r.note_id = n.note_id
        WHERE n.chapter_id = ?1 AND n.note_id = ?2)sql",
        chapter, id);
}

bool others_rest_on(sql::Read& db, base::ChapterId const& chapter, NoteId const& id)
{
    return db.count(R"sql(
        SELECT (
                SELECT COUNT(*)
                FROM partner_receipt_now AS r
                WHERE r.chapter_id = ?1 AND r.promise_id = ?2 AND r.retracted_because IS NULL) + (
                SELECT COUNT(*)
                FROM partner_given_now AS g
                WHERE g.chapter_id = ?1 AND g.receipt_id = ?2 AND g.retracted_because IS NULL))sql",
               chapter, id)
        > 0;
}

void keep_retraction(sql::Write& db, By const& by, NoteId const& id, Text const& because)
{
    db.run(R"sql(
        INSERT INTO partner_retraction (chapter_id, note_id, because, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5))sql",
        by.chapter, id, because, by.account, by.at);
}

std::vector<Link> links_of(sql::Read& db, base::ChapterId const& chapter, PartnerId const& partner)
{
    return db.all<Link>(R"sql(
        SELECT l.chapter_id, l.link_id, l.partner_id, l.holds_until, CASE WHEN e.link_id IS NULL THEN 0 ELSE 1 END
        FROM partner_link AS l
        LEFT JOIN partner_link_end AS e ON e.chapter_id = l.chapter_id AND e.link_id = l.link_id
        WHERE l.chapter_id = ?1 AND l.partner_id = ?2
        ORDER BY l.noted_at DESC, l.link_id)sql",
        chapter, partner);
}

std::optional<Link> find(sql::Read& db, base::ChapterId const& chapter, LinkId const& id)
{
    return db.one<Link>(R"sql(
        SELECT l.chapter_id, l.link_id, l.partner_id, l.holds_until, CASE WHEN e.link_id IS NULL THEN 0 ELSE 1 END
        FROM partner_link AS l
        LEFT JOIN partner_link_end AS e ON e.chapter_id = l.chapter_id AND e.link_id = l.link_id
        WHERE l.chapter_id = ?1 AND l.link_id = ?2)sql",
        chapter, id);
}

std::optional<Link> link_with(sql::Read& db, std::string_view token)
{
    return db.one<Link>(R"sql(
        SELECT l.chapter_id, l.link_id, l.partner_id, l.holds_until, CASE WHEN e.link_id IS NULL THEN 0 ELSE 1 END
        FROM partner_link AS l
        LEFT JOIN partner_link_end AS e ON e.chapter_id = l.chapter_id AND e.link_id = l.link_id
        WHERE l.token_sha256 = ?1)sql",
        base::sha256_hex(token));
}

std::string link_key(sql::Read& db)
{
    return sign_in::server_key_in(db, "invitation");
}

LinkId keep_link(sql::Write& db, By const& by, PartnerId const& partner, base::Date until)
{
    auto const id = db.fresh<LinkId>();
    db.run(R"sql(
        INSERT INTO partner_link (chapter_id, link_id, partner_id, token_sha256, holds_until, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7))sql",
        by.chapter, id, partner, base::sha256_hex(link_token(link_key(db), id)), until, by.account, by.at);
    return id;
}

void revoke(sql::Write& db, By const& by, LinkId const& id)
{
    db.run(R"sql(
        INSERT INTO partner_link_end (chapter_id, link_id, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4))sql",
        by.chapter, id, by.account, by.at);
}

}
