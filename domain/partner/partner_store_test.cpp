#include "base/sign_in/sign_in.h"
#include "domain/partner/partner_scene_test.h"

using namespace partner_scene;

TEST_CASE("a partner and its notes are found in their chapter alone, under the last name")
{
    Scene scene;
    scene.fresh.write([&](sql::Write& db) {
        keep_name(db, scene.by(), scene.company, "PT Tepung Jaya", { Text("Rahma"), Text("+6281234567890") });
        CHECK(find(db, scene.samarinda, scene.company)->name == "PT Tepung Jaya");
        CHECK(contact_of(db, scene.samarinda, scene.company).name.stored() == "Rahma");
        CHECK_FALSE(find(db, scene.malang, scene.company));
        CHECK_FALSE(find(db, scene.malang, scene.flour));
        CHECK(partners(db, scene.malang).empty());
        CHECK(contact_of(db, scene.malang, scene.company).name.stored().empty());
        keep_end(db, scene.by(), scene.company, Text("Tutup."), today);
        CHECK(find(db, scene.samarinda, scene.company)->ended_because == Text("Tutup."));
    });
}

TEST_CASE("what came counts for its promise, what was given on leaves less, and a retraction undoes both")
{
    Scene scene;
    scene.fresh.write([&](sql::Write& db) {
        CHECK(scene.promised(db).is_overdue(today));
        auto const first = keep_receipt(db, scene.by(), scene.came(40));
        keep_receipt(db, scene.by(), scene.came(60));
        CHECK(scene.promised(db).received == 100);
        CHECK_FALSE(scene.promised(db).is_overdue(today));
        CHECK(scene.received(db, first).is_idle(today));
        auto const all = scene.give(db, first, 40);
        CHECK(scene.received(db, first).left() == 0);
        CHECK(scene.received(db, first).last_moved_on() == base::Date { 2026, 9, 5 });
        CHECK_FALSE(scene.received(db, first).is_idle(today));
        CHECK(others_rest_on(db, scene.samarinda, NoteId(first.text())));
        CHECK(others_rest_on(db, scene.samarinda, NoteId(scene.flour.text())));
        CHECK_FALSE(others_rest_on(db, scene.samarinda, NoteId(all.text())));
        scene.retract(db, all.text());
        CHECK(scene.received(db, first).left() == 40);
        CHECK(given_from(db, scene.samarinda, first).at(0).retracted_because == Text("Salah."));
        CHECK_FALSE(others_rest_on(db, scene.samarinda, NoteId(first.text())));
        scene.retract(db, first.text());
        CHECK(scene.promised(db).received == 60);
        CHECK(find(db, scene.samarinda, NoteId(first.text()))->note == Note::Receipt);
        keep_end(db, scene.by(), scene.flour, Text("Gudangnya terbakar."), today);
        CHECK_FALSE(scene.promised(db).is_overdue(today));
    });
}

TEST_CASE("a receipt has a twin of the same kind, amount and day, or with its number, while that one stands")
{
    Scene scene;
    scene.fresh.write([&](sql::Write& db) {
        CHECK_FALSE(twin_of(db, scene.samarinda, scene.came(40)));
        auto const first = keep_receipt(db, scene.by(), scene.came(40));
        auto again = scene.came(40);
        again.receipt_no = "";
        CHECK(twin_of(db, scene.samarinda, again)->id == first);
        again.amount = 41;
        CHECK_FALSE(twin_of(db, scene.samarinda, again));
        again.receipt_no = "tt 1";
        CHECK(twin_of(db, scene.samarinda, again)->id == first);
        CHECK_FALSE(twin_of(db, scene.malang, again));
        auto const another = keep_partner(db, scene.by(), PartnerKind::Bank, day);
        keep_name(db, scene.by(), another, "Bank", {});
        again.partner_id = another;
        CHECK_FALSE(twin_of(db, scene.samarinda, again));
        scene.retract(db, first.text());
        CHECK_FALSE(twin_of(db, scene.samarinda, scene.came(40)));
    });
}

TEST_CASE("what is left to give on is of receipts that stand, the latest first")
{
    Scene scene;
    scene.fresh.write([&](sql::Write& db) {
        auto const first = keep_receipt(db, scene.by(), scene.came(40));
        auto later = scene.came(30);
        later.received_on = { 2026, 9, 3 };
        auto const second = keep_receipt(db, scene.by(), later);
        auto const wrong = keep_receipt(db, scene.by(), scene.came(20));
        auto const spent = keep_receipt(db, scene.by(), scene.came(10));
        scene.retract(db, wrong.text());
        scene.give(db, spent, 10);
        scene.give(db, first, 15);
        auto const back = scene.give(db, first, 5);
        scene.retract(db, back.text());
        auto const left = with_something_left(db, scene.samarinda);
        REQUIRE(left.size() == 2);
        CHECK(left.at(0).id == second);
        CHECK(left.at(0).left == 30);
        CHECK(left.at(1).id == first);
        CHECK(left.at(1).left == 25);
        CHECK(left.at(1).partner_name == "PT Tepung");
        CHECK(with_something_left(db, scene.malang).empty());
    });
}

TEST_CASE("an end is retracted like any note: what was ended holds again, and can be ended anew")
{
    Scene scene;
    scene.fresh.write([&](sql::Write& db) {
        keep_end(db, scene.by(), scene.company, Text("Tutup."), today);
        keep_end(db, scene.by(), scene.flour, Text("Gudangnya terbakar."), today);
        auto const agreed = keep_agreement(db, scene.by(), { scene.company, "1/PKS", Text("Tepung."), day, today, "" });
        keep_end(db, scene.by(), agreed, Text("Gedung dijual."), today);
        auto const partner_end = find(db, scene.samarinda, scene.company)->end_id;
        auto const promise_end = scene.promised(db).end_id;
        auto const agreement_end = find(db, scene.samarinda, agreed)->end_id;
        REQUIRE((partner_end && promise_end && agreement_end));
        for (auto const& end : { *partner_end, *promise_end, *agreement_end }) {
            auto const note = find(db, scene.samarinda, end);
            REQUIRE(note);
            CHECK(note->note == Note::End);
            CHECK(note->partner_id == scene.company);
            CHECK_FALSE(find(db, scene.malang, end));
            CHECK_FALSE(others_rest_on(db, scene.samarinda, end));
            scene.retract(db, end.text());
        }
        CHECK_FALSE(find(db, scene.samarinda, scene.company)->ended_on);
        CHECK_FALSE(find(db, scene.samarinda, agreed)->ended_on);
        CHECK(scene.promised(db).is_open());
        keep_end(db, scene.by(), scene.company, Text("Sungguh tutup."), today);
        CHECK(find(db, scene.samarinda, scene.company)->ended_because == Text("Sungguh tutup."));
        CHECK(partners(db, scene.samarinda).size() == 1);
    });
}

TEST_CASE("what is published of a hand-out tells its place, and nothing once it is retracted")
{
    Scene scene;
    scene.fresh.write([&](sql::Write& db) {
        auto const came = keep_receipt(db, scene.by(), scene.came(40));
        auto const session = scene.hold(db, { 2026, 9, 4 }, 1, 0);
        auto const given = scene.give(db, came, 10, { GoesTo::Session, session });
        CHECK(db.count(R"sql(
            SELECT COUNT(*)
            FROM support_given_published
            WHERE chapter_id = ?1 AND partner_kind = 'company' AND kind = 'facility' AND session_id = ?2
                AND programme_id = 'moci' AND village_code = '64.72.01.1001' AND given_on = '2026-09-05')sql",
                  scene.samarinda, session)
            == 1);
        scene.give(db, came, 10, { GoesTo::Circle, base::uuid_of("circle") });
        CHECK(db.count("SELECT COUNT(*) FROM support_given_published WHERE village_code = '' AND session_id IS NULL")
            == 1);
        scene.retract(db, given.text());
        CHECK(db.count("SELECT COUNT(*) FROM support_given_published") == 1);
    });
}

TEST_CASE("a link opens by its secret alone, until it is revoked")
{
    Scene scene;
    sign_in::server_key(*scene.fresh, "invitation");
    scene.fresh.write([&](sql::Write& db) {
        auto const id = keep_link(db, scene.by(), scene.company, today);
        auto const token = link_token(link_key(db), id);
        auto found = link_with(db, token);
        REQUIRE(found);
        CHECK(found->partner_id == scene.company);
        CHECK(found->holds(today));
        CHECK_FALSE(found->holds({ 2026, 11, 30 }));
        CHECK_FALSE(link_with(db, id.text()));
        CHECK(db.count("SELECT COUNT(*) FROM partner_link WHERE token_sha256 = ?1", token) == 0);
        revoke(db, scene.by(), id);
        CHECK_FALSE(link_with(db, token)->holds(today));
        CHECK(links_of(db, scene.malang, scene.company).empty());
    });
}
