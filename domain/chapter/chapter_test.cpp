#include "domain/chapter/chapter_store.h"

#include "base/sign_in/sign_in.h"
#include "tests/fresh_database.h"

#include <doctest/doctest.h>

namespace {

// A fresh database, and a chapter founded in it.
struct Fresh {
    tests::FreshDatabase database;
    base::Now now { { 1'795'000'000'000 } };
    chapter::Founded founded = chapter::found(
        *database, { "KICI Uji (contoh)", "kici-uji", "Ratna (contoh)", "64.72", base::Zone::Wita }, now)
                                   .value();

    base::AccountId join()
    {
        base::AccountId account;
        database.write([&](sql::Write& db) {
            auto const invitation = chapter::invitation_with(db, founded.invitation_token);
            REQUIRE(invitation);
            base::Secret const passphrase("tiga kata biasa");
            auto const opened = sign_in::open_account(db, "ratna", passphrase, passphrase, now);
            REQUIRE(opened);
            account = opened.value();
            chapter::accept(db, *invitation, account, now);
        });
        return account;
    }
};

}

TEST_CASE("a term that ends before it begins, or lies in 2062, is refused")
{
    base::Date const today { 2026, 11, 24 };
    CHECK(chapter::term_problem({ 2026, 1, 1 }, base::Date { 2025, 1, 1 }, today) == &chapter::term_backwards);
    CHECK(chapter::term_problem({ 2062, 1, 1 }, std::nullopt, today) == &chapter::term_too_far);
    CHECK(chapter::term_problem({ 2026, 1, 1 }, base::Date { 2029, 1, 1 }, today) == nullptr);
}

TEST_CASE("a chair who accepted her invitation holds her chapter's mandate")
{
    Fresh fresh;
    auto const account = fresh.join();
    fresh.database->read([&](sql::Read& db) {
        auto const mandate = chapter::mandate_of(db, account, fresh.now);
        REQUIRE(mandate);
        CHECK(mandate->chapter == fresh.founded.chapter);
        CHECK(mandate->positions == permit::chair);
        CHECK_FALSE(chapter::mandate_of(db, base::AccountId("nobody"), fresh.now));
    });
}

TEST_CASE("an officer whose term has ended is a member like the others")
{
    Fresh fresh;
    auto const account = fresh.join();
    fresh.database.write([&](sql::Write& db) {
        auto const officer = chapter::officers(db, fresh.founded.chapter).at(0);
        CHECK(officer.has_account);
        chapter::end(db, fresh.founded.chapter, officer.officer_id, base::date_in(base::Zone::Wita, fresh.now.at),
            "pindah kota");
    });
    fresh.database->read([&](sql::Read& db) {
        CHECK(chapter::mandate_of(db, account, fresh.now).value().positions == permit::member);
        // What she noted the day before was noted in her office.
        base::Now const before { { fresh.now.at.ms - 24LL * 60 * 60 * 1000 } };
        auto const officer = chapter::officers(db, fresh.founded.chapter).at(0);
        CHECK_FALSE(chapter::mandate_of_officer(db, fresh.founded.chapter, officer.officer_id, fresh.now));
        CHECK_FALSE(chapter::mandate_of_officer(db, fresh.founded.chapter, officer.officer_id, before)); // not begun
    });
}

TEST_CASE("a short address is what a web address may hold")
{
    CHECK(chapter::is_slug("kici-kaltim"));
    CHECK(chapter::is_slug("k2"));
    for (auto const* const wrong : { "", "k", "KICI", "kici kaltim", "kici/kaltim", "-kici", "kici-", "kicï",
             "a-very-long-address-that-nobody-would-type-in" })
        CHECK_FALSE(chapter::is_slug(wrong));
    Fresh fresh;
    auto const refused
        = chapter::found(*fresh.database, { "Lain", "A B", "Kirana (contoh)", "64.72", base::Zone::Wita }, fresh.now);
    REQUIRE(!refused);
    CHECK(refused.problem().code == &chapter::slug_shape);
}

TEST_CASE("two communities do not share a short address")
{
    Fresh fresh;
    auto const second = chapter::found(
        *fresh.database, { "Lain", "kici-uji", "Kirana (contoh)", "64.72", base::Zone::Wita }, fresh.now);
    REQUIRE(!second);
    CHECK(second.problem().code == &chapter::slug_taken);
}
