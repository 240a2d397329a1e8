#include "domain/partner/partner_store.h"

namespace partner {

std::vector<Promise> promises(sql::Read& db, base::ChapterId const& chapter, std::optional<PartnerId> const& partner)
{
    return db.all<Promise>(R"sql(
        SELECT p.promise_id, p.partner_id, n.name, p.kind, p.what, p.amount, p.unit, p.received, p.promised_on,
            p.due_on, p.retracted_because, p.end_id, p.ended_because
        FROM partner_promise_now AS p
        JOIN partner_named AS n ON n.chapter_id = p.chapter_id AND n.partner_id = p.partner_id
        WHERE p.chapter_id = ?1 AND (CAST(?2 AS TEXT) IS NULL OR p.partner_id = CAST(?2 AS TEXT))
        ORDER BY p.due_on, p.promise_id)sql",
        chapter, partner);
}

std::optional<Promise> find(sql::Read& db, base::ChapterId const& chapter, PromiseId const& id)
{
    return db.one<Promise>(R"sql(
        SELECT p.promise_id, p.partner_id, n.name, p.kind, p.what, p.amount, p.unit, p.received, p.promised_on,
            p.due_on, p.retracted_because, p.end_id, p.ended_because
        FROM partner_promise_now AS p
        JOIN partner_named AS n ON n.chapter_id = p.chapter_id AND n.partner_id = p.partner_id
        WHERE p.chapter_id = ?1 AND p.promise_id = ?2)sql",
        chapter, id);
}

std::vector<Receipt> receipts(sql::Read& db, base::ChapterId const& chapter, std::optional<PartnerId> const& partner)
{
    return db.all<Receipt>(R"sql(
        SELECT r.receipt_id, r.partner_id, n.name, r.promise_id, r.kind, r.what, r.amount, r.unit, r.given,
            r.received_on, r.last_given_on, r.receipt_no, r.received_by, r.photo, r.retracted_because
        FROM partner_receipt_now AS r
        JOIN partner_named AS n ON n.chapter_id = r.chapter_id AND n.partner_id = r.partner_id
        WHERE r.chapter_id = ?1 AND (CAST(?2 AS TEXT) IS NULL OR r.partner_id = CAST(?2 AS TEXT))
        ORDER BY r.received_on DESC, r.receipt_id)sql",
        chapter, partner);
}

std::vector<Leftover> with_something_left(sql::Read& db, base::ChapterId const& chapter)
{
    return db.all<Leftover>(R"sql(
        SELECT r.receipt_id, n.name, r.what, r.unit, r.amount - r.given, r.received_on
        FROM partner_receipt_now AS r
        JOIN partner_named AS n ON n.chapter_id = r.chapter_id AND n.partner_id = r.partner_id
        WHERE r.chapter_id = ?1 AND r.retracted_because IS NULL AND r.given < r.amount
        ORDER BY r.received_on DESC, r.receipt_id)sql",
        chapter);
}

std::optional<Receipt> find(sql::Read& db, base::ChapterId const& chapter, ReceiptId const& id)
{
    return db.one<Receipt>(R"sql(
        SELECT r.receipt_id, r.partner_id, n.name, r.promise_id, r.kind, r.what, r.amount, r.unit, r.given,
            r.received_on, r.last_given_on, r.receipt_no, r.received_by, r.photo, r.retracted_because
        FROM partner_receipt_now AS r
        JOIN partner_named AS n ON n.chapter_id = r.chapter_id AND n.partner_id = r.partner_id
        WHERE r.chapter_id = ?1 AND r.receipt_id = ?2)sql",
        chapter, id);
}

std::optional<Receipt> twin_of(sql::Read& db, base::ChapterId const& chapter, NewReceipt const& made)
{
    std::optional<Receipt> first;
    for (auto& one : receipts(db, chapter, made.partner_id)) {
        bool const is_same = one.kind == made.kind && one.unit == made.unit && one.amount == made.amount
            && one.received_on == made.received_on;
        if (one.stands() && (is_same || same_number(one.receipt_no, made.receipt_no)))
            first = std::move(one);
    }
    return first;
}

namespace {

// All hand-outs of a partner, or those from one receipt.
std::vector<Given> given_lines(sql::Read& db, base::ChapterId const& chapter, std::optional<PartnerId> const& partner,
    std::optional<ReceiptId> const& receipt)
{
    return db.all<Given>(R"sql(
        SELECT g.given_id, g.receipt_id, g.kind, g.what, g.unit, g.goes_to, g.goes_to_id, g.amount, g.given_on,
            g.receipt_no, g.photo, g.retracted_because, w.title, w.held_on, p.name, v.name, w.group_name
        FROM partner_given_now AS g
        JOIN partner_given_place AS w ON w.chapter_id = g.chapter_id AND w.given_id = g.given_id
        LEFT JOIN programme_published AS p ON p.chapter_id = g.chapter_id AND p.programme_id = w.programme_id
        LEFT JOIN area_published AS v ON v.code = w.village_code
        WHERE g.chapter_id = ?1 AND (CAST(?2 AS TEXT) IS NULL OR g.partner_id = CAST(?2 AS TEXT))
            AND (CAST(?3 AS TEXT) IS NULL OR g.receipt_id = CAST(?3 AS TEXT))
        ORDER BY g.given_on DESC, g.given_id)sql",
        chapter, partner, receipt);
}

}

std::vector<Given> given_by(sql::Read& db, base::ChapterId const& chapter, PartnerId const& partner)
{
    return given_lines(db, chapter, partner, std::nullopt);
}

std::vector<Given> given_from(sql::Read& db, base::ChapterId const& chapter, ReceiptId const& receipt)
{
    return given_lines(db, chapter, std::nullopt, receipt);
}

PromiseId keep_promise(sql::Write& db, By const& by, NewPromise const& made)
{
    auto const id = db.fresh<PromiseId>();
    db.run(R"sql(
        INSERT INTO partner_promise (chapter_id, promise_id, partner_id, kind, what, amount, unit, promised_on, due_on,
            noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11))sql",
        by.chapter, id, made.partner_id, made.kind, made.what, made.amount, made.unit, made.promised_on, made.due_on,
        by.account, by.at);
    return id;
}

void keep_end(sql::Write& db, By const& by, PromiseId const& id, Text const& because, base::Date ended_on)
{
    db.run(R"sql(
        INSERT INTO partner_promise_end (chapter_id, end_id, promise_id, because, ended_on, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7))sql",
        by.chapter, db.fresh<NoteId>(), id, because, ended_on, by.account, by.at);
}

ReceiptId keep_receipt(sql::Write& db, By const& by, NewReceipt const& made)
{
    auto const id = db.fresh<ReceiptId>();
    db.run(R"sql(
        INSERT INTO partner_receipt (chapter_id, receipt_id, partner_id, promise_id, kind, what, amount, unit,
            received_on, receipt_no, received_by, photo, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14))sql",
        by.chapter, id, made.partner_id, made.promise_id, made.kind, made.what, made.amount, made.unit,
        made.received_on, made.receipt_no, made.received_by, made.photo, by.account, by.at);
    return id;
}

GivenId keep_given(sql::Write& db, By const& by, NewGiven const& made)
{
    auto const id = db.fresh<GivenId>();
    db.run(R"sql(
        INSERT INTO partner_given (chapter_id, given_id, receipt_id, goes_to, goes_to_id, amount, given_on, receipt_no,
            photo, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11))sql",
        by.chapter, id, made.receipt_id, made.place.to, made.place.id, made.amount, made.given_on, made.receipt_no,
        made.photo, by.account, by.at);
    return id;
}

}
