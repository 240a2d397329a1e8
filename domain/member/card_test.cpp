#include "domain/member/card.h"
#include "domain/member/on_the_spot.h"

#include "base/indonesian.h"
#include "tests/fresh_database.h"

#include <doctest/doctest.h>

namespace {

using namespace member;

base::ChapterId const samarinda { base::uuid_of("chapter/samarinda") };
base::ChapterId const malang { base::uuid_of("chapter/malang") };
store::By const siti { base::AccountId(base::uuid_of("account/siti")), { 1'795'000'000'000 } };

Woman woman(int n)
{
    Woman she;
    she.id = MemberId(base::uuid_of("woman/" + std::to_string(n)));
    she.full_name = Text("Ani Contoh " + std::string(static_cast<std::size_t>(n), 'I'));
    she.village_code = "64.72.01.1001";
    she.registered_on = { 2026, 11, 24 };
    return she;
}

}

TEST_CASE("a card's code says nothing of her, and never looks like an identity card number")
{
    for (int n = 0; n < 2'000; ++n) {
        auto const code = card_code(CardId(base::uuid_of("card/" + std::to_string(n))));
        REQUIRE(code.size() == 28);
        CHECK(code.starts_with("BERDAYA:"));
        CHECK(code.find_first_not_of("ABCDEFGHJKLMNPQR", 8) == std::string::npos);
        CHECK_FALSE(indonesian::holds_nik(code));
    }
    CHECK(card_hash("BERDAYA:FCFEGFJEKDBREMKPARPK") == "3e093313f5"); // as phones work it out
}

TEST_CASE("a lost card is withdrawn and replaced, and goes along when two entries become one")
{
    tests::FreshDatabase fresh;
    fresh.write([](sql::Write& db) {
        store::register_woman(db, samarinda, woman(1), siti);
        store::register_woman(db, samarinda, woman(2), siti);
        CHECK(store::without_card(db, samarinda, "", 10).size() == 2);
        store::issue_card(db, samarinda, woman(1).id, siti);
        auto const first = store::cards(db, samarinda, woman(1).id);
        REQUIRE(first.size() == 1);
        store::withdraw_card(db, samarinda, first[0].id, "Hilang.", siti);
        CHECK(store::cards_in_use(db, samarinda, "", 10).empty());
        store::issue_card(db, samarinda, woman(1).id, siti);
        CHECK(store::cards(db, samarinda, woman(1).id).size() == 2);
        CHECK(store::cards_in_use(db, samarinda, "64.72.01.1001", 10).size() == 1);
        CHECK(store::cards_in_use(db, samarinda, "64.72.01.1002", 10).empty());
        CHECK(store::cards_in_use(db, malang, "", 10).empty());

        store::merge(db, samarinda, db.fresh<MergeId>(), woman(1).id, woman(2).id, siti);
        auto const in_use = store::cards_in_use(db, samarinda, "", 10);
        REQUIRE(in_use.size() == 1);
        CHECK(in_use[0].member_id == woman(2).id);
        CHECK(store::without_card(db, samarinda, "", 10).empty());
    });
}

TEST_CASE("a doubt about two entries ends when a person says so, or merges them")
{
    tests::FreshDatabase fresh;
    fresh.write([](sql::Write& db) {
        for (int n = 1; n <= 3; ++n)
            store::register_woman(db, samarinda, woman(n), siti);
        store::keep_doubt(db, samarinda, { woman(2).id, woman(1).id }, siti.at);
        store::keep_doubt(db, samarinda, { woman(3).id, woman(1).id }, siti.at);
        CHECK(store::doubts(db, samarinda).size() == 2);
        CHECK(store::doubts(db, malang).empty());
        CHECK(store::settle_doubt(db, samarinda, { woman(2).id, woman(1).id }, siti));
        CHECK_FALSE(store::settle_doubt(db, samarinda, { woman(2).id, woman(1).id }, siti));
        CHECK_FALSE(store::settle_doubt(db, samarinda, { woman(1).id, woman(2).id }, siti));
        store::merge(db, samarinda, db.fresh<MergeId>(), woman(3).id, woman(1).id, siti);
        CHECK(store::doubts(db, samarinda).empty());
    });
}
