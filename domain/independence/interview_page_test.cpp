#include "domain/independence/independence_scene_test.h"

using namespace independence_scene;

TEST_CASE("not known, refused and not applicable are offered wherever a topic asks, also in place of an amount")
{
    Fresh fresh;
    fresh.write([](sql::Write& db) {
        plan_both(db);
        auto const may = permit_in<MayInterview>(db, samarinda);
        auto const id = begun(db, woman(db, 1));
        auto const kept
            = [&] { return store::answers(db, samarinda, id, carried().instrument).stored().at("E1b").number; };
        auto const drawn = [&] { return topic_page(show_topic(may, id, "E1", db).value(), {}).body.markup(); };
        REQUIRE(save_topic(may, id, "E1", { { { "E1a", "2" } } }, db, now));
        CHECK(drawn().find(R"(name="answer[E1a]" value="99")") != std::string::npos);
        CHECK(drawn().find(R"(name="answer[E1b.why]" value="99")") != std::string::npos);
        REQUIRE(save_topic(may, id, "E1", { { { "E1a", "2" }, { "E1b", "" }, { "E1b.why", "99" } } }, db, now));
        CHECK(kept() == 99);
        CHECK(drawn().find(R"(name="answer[E1b.why]" value="99" checked)") != std::string::npos);
        // The reason still stands on the form while an amount is typed; then the amount stands while a reason is
        // chosen.
        REQUIRE(save_topic(may, id, "E1", { { { "E1a", "2" }, { "E1b", "750rb" }, { "E1b.why", "99" } } }, db, now));
        CHECK(kept() == 750'000);
        REQUIRE(save_topic(may, id, "E1", { { { "E1a", "2" }, { "E1b", "750000" }, { "E1b.why", "98" } } }, db, now));
        CHECK(kept() == 98);
        CHECK(refused_with(
                  save_topic(may, id, "E1", { { { "E1a", "2" }, { "E1b", "750rb" }, { "E1b.why", "97" } } }, db, now))
            == "answer.refused");
        CHECK(refused_with(save_topic(may, id, "E1", { { { "E1a", "2" }, { "E1b.why", "96x" } } }, db, now))
            == "answer.refused");
    });
}

TEST_CASE("an amount that is none says what may be written")
{
    auto const& instrument = carried().instrument;
    std::vector<int> const items { instrument.item_called("E1a"), instrument.item_called("E1b"),
        instrument.item_called("S1a") };
    auto const code = [&](std::map<std::string, std::string> const& typed) {
        auto const read = with_typed(instrument, {}, typed, items);
        REQUIRE_FALSE(read);
        REQUIRE(read.problem().fields.size() == 1);
        return read.problem().fields[0].code;
    };
    for (auto const* const typed : { "abc", "-5", "99999999999999999", "1.000.000.000.001", "9999999999999999999999" })
        CHECK(code({ { "E1b", typed } }) == &answer_not_an_amount);
    CHECK(answer_not_an_amount.text.in(words::Tongue::Indonesian).find("dari 0 sampai 1 triliun") != std::string::npos);
    CHECK(with_typed(instrument, {}, { { "E1b", "1.000.000.000.000" } }, items));
    CHECK(with_typed(instrument, {}, { { "E1b", "0" } }, items));
    CHECK(code({ { "E1a", "9" } }) == &answer_out_of_range); // a choice is still one of its choices
    CHECK(code({ { "E1b.why", "96" } }) == &answer_out_of_range);
    CHECK(code({ { "E1b", "750rb" }, { "E1b.why", "97" } }) == &answer_both);
    CHECK(code({ { "S1a", "none" }, { "S1a.1", "1" } }) == &answer_both);
}
