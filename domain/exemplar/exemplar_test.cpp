#include "domain/exemplar/exemplar_proposal.h"

#include <doctest/doctest.h>

#include <set>

using exemplar::CerdasValue;

TEST_CASE("each of the six values has its own word and picture")
{
    std::set<std::string_view> named;
    std::set<std::string_view> symbols;
    for (int at = 0; at <= static_cast<int>(CerdasValue::Courteous); ++at) {
        auto const value = static_cast<CerdasValue>(at);
        CHECK(named.insert(exemplar::value_word(value).in(words::Tongue::Indonesian)).second);
        CHECK(symbols.insert(exemplar::value_symbol(value)).second);
    }
    std::string initials;
    for (int at = 0; at <= static_cast<int>(CerdasValue::Courteous); ++at)
        initials += exemplar::value_word(static_cast<CerdasValue>(at)).in(words::Tongue::Indonesian).substr(0, 1);
    CHECK(initials == "CERDAS");
}

TEST_CASE("nobody's faith is measured: under Religius nothing is added or renamed")
{
    auto const devout = exemplar::may_change(CerdasValue::Devout);
    REQUIRE_FALSE(devout);
    CHECK(devout.problem().code == &exemplar::faith_is_not_measured);
    CHECK(exemplar::may_change(CerdasValue::Courteous));
}

TEST_CASE("a practice was seen today or in the year before")
{
    base::Date const today { 2026, 11, 28 };
    CHECK(exemplar::day_problem(today, today) == nullptr);
    CHECK(exemplar::day_problem({ 2025, 11, 28 }, today) == nullptr);
    CHECK(exemplar::day_problem({ 2026, 11, 29 }, today) == &exemplar::not_seen_yet);
    CHECK(exemplar::day_problem({ 2025, 11, 20 }, today) == &exemplar::seen_too_long_ago);
}

TEST_CASE("two people in two settings and a change of her own: each of the three is needed")
{
    CHECK(exemplar::seen_problem(exemplar::conditions_of({ 1, 5 }, true)) == &exemplar::not_seen_by_enough);
    CHECK(exemplar::seen_problem(exemplar::conditions_of({ 2, 1 }, true)) == &exemplar::not_seen_in_enough);
    CHECK(exemplar::seen_problem(exemplar::conditions_of({ 2, 2 }, false)) == nullptr);
    CHECK_FALSE(exemplar::conditions_of({ 2, 2 }, false).own_change);
}

TEST_CASE("what became of a proposal: a no stands, a yes until it is withdrawn or its last day has passed")
{
    using exemplar::Answer;
    using exemplar::Standing;
    base::Date const today { 2026, 11, 29 };
    base::Date const yesterday { 2026, 11, 28 };
    CHECK(exemplar::standing_of({}, today) == Standing::Undecided);
    CHECK(exemplar::standing_of(exemplar::Decided { Answer::No, {}, {} }, today) == Standing::SaidNo);
    CHECK(exemplar::standing_of(exemplar::Decided { Answer::Yes, {}, {} }, today) == Standing::Told);
    CHECK(exemplar::standing_of(exemplar::Decided { Answer::Yes, {}, today }, today) == Standing::Told);
    CHECK(exemplar::standing_of(exemplar::Decided { Answer::Yes, {}, yesterday }, today) == Standing::Over);
    CHECK(exemplar::standing_of(exemplar::Decided { Answer::Yes, yesterday, yesterday }, today) == Standing::Withdrawn);
}

TEST_CASE("a story under another name holds no word of her name")
{
    CHECK(exemplar::names_her("Lalu Bu SALMAH, kata mereka", "Salmah Yusuf"));
    CHECK(exemplar::names_her("salmah", "Hj. Salmah Yusuf"));
    CHECK(exemplar::names_her("Keluarga Yusuf", "Hj. Salmah Yusuf"));
    CHECK(exemplar::names_her("Warung Salmahnya ramai", "Hj. Salmah Yusuf"));
    CHECK_FALSE(exemplar::names_her("Mama Sambal (contoh)", "Mama Salmah (contoh)"));
    CHECK_FALSE(exemplar::names_her("Salmahwati dan ibu lain", "Salmah Yusuf"));
    CHECK_FALSE(exemplar::names_her("Saya seorang ibu", "Ibu Salmah"));
    CHECK_FALSE(exemplar::names_her("apa saja", "Bu"));
}

TEST_CASE("two spellings of one place are one setting; a session is another")
{
    auto const breadth = exemplar::breadth_in({ { "lina", {}, "Pasar Minggu" }, { "lina", {}, "pasar-minggu." },
        { "sari", "k1", "" }, { "sari", "k1", "" } });
    CHECK(breadth.observers == 2);
    CHECK(breadth.settings == 2);
}

TEST_CASE("the books tell of four sessions in a row, up to the first one missed without notice")
{
    using exemplar::Came;
    auto const came = [](bool is_present) { return Came { "k", "Kelas", { 2026, 11, 1 }, is_present }; };
    CHECK(exemplar::came_in_a_row({ came(true), came(true), came(true) }).empty());
    CHECK(exemplar::came_in_a_row({ came(true), came(true), came(true), came(true), came(false), came(true) }).size()
        == 4);
    CHECK(exemplar::came_in_a_row({ came(false), came(true), came(true), came(true), came(true) }).empty());
}

TEST_CASE("she came on time when she was marked on the day itself, by the minute it began; a later mark says nothing")
{
    using session::Marked;
    constexpr base::Date the_day { 2026, 11, 1 };
    constexpr base::TimeOfDay nine { 9 * 60 };
    constexpr auto here = base::Zone::Wita;
    auto const marked = [&](std::string_view id, base::TimeOfDay starts_at, base::Date day, base::TimeOfDay at) {
        return Marked { session::SessionId(base::uuid_of(id)), "Kelas", the_day, starts_at,
            base::instant_of(day, at, here) };
    };
    auto const on_time = [&](base::TimeOfDay starts_at, base::Date day, base::TimeOfDay at) {
        return !exemplar::came_on_time({ marked("k", starts_at, day, at) }, here).empty();
    };
    CHECK(on_time(nine, the_day, { 8 * 60 + 59 }));
    CHECK(on_time(nine, the_day, nine));
    auto within_the_minute = marked("k", nine, the_day, nine);
    within_the_minute.marked_at.ms += 59'000;
    CHECK(exemplar::came_on_time({ within_the_minute }, here).size() == 1);
    CHECK_FALSE(on_time(nine, the_day, { 9 * 60 + 1 }));
    CHECK_FALSE(on_time(nine, { 2026, 10, 31 }, { 8 * 60 }));
    CHECK_FALSE(on_time(nine, { 2026, 11, 2 }, { 8 * 60 }));

    // At night: the day is the one of the community's zone, not of the server's.
    CHECK(on_time({ 23 * 60 + 30 }, the_day, { 23 * 60 + 20 }));
    CHECK(on_time({ 30 }, the_day, { 20 }));
    CHECK_FALSE(on_time({ 30 }, { 2026, 10, 31 }, { 23 * 60 + 50 }));
    CHECK(exemplar::came_on_time({ marked("k", { 30 }, the_day, { 20 }) }, base::Zone::Wib).empty());

    auto const twice
        = exemplar::came_on_time({ marked("k", nine, the_day, { 8 * 60 }), marked("k", nine, the_day, { 8 * 60 + 30 }),
                                     marked("l", nine, the_day, { 8 * 60 }) },
            here);
    REQUIRE(twice.size() == 2);
    CHECK(twice[0].marked_at == base::instant_of(the_day, { 8 * 60 }, here));
    CHECK(twice[1].session_id == session::SessionId(base::uuid_of("l")));
    CHECK(exemplar::came_on_time({}, here).empty());
}

TEST_CASE(
    "a practice called by worship or a believer's dress is known by a whole word; places and ordinary words are not")
{
    for (auto const* const name : { "Shalat lima waktu", "Rajin SHOLAT", "Ikut pengajian", "Puasanya penuh",
             "Doa bersama", "Membaca Al-Qur'an dan tadarus", "Berjilbab rapi", "Zakat tepat waktu", "Prays in time",
             "Wears a hijab" }) {
        CAPTURE(name);
        CHECK(exemplar::names_worship(name));
    }
    for (auto const* const name : { "Datang tepat waktu", "Membersihkan masjid", "Menjaga gereja", "Solatif", "Doang",
             "Menyalatkan", "Berbagi resep", "" }) {
        CAPTURE(name);
        CHECK_FALSE(exemplar::names_worship(name));
    }
}

TEST_CASE("a story keeps its paragraphs; numbers of phones and cards in it are masked before she hears it")
{
    auto const read = [](std::string text) {
        form::Typed typed;
        typed.add("words", std::move(text));
        exemplar::StoryWords words;
        form::Bad bad;
        take_field(typed, "words", words, bad);
        return std::pair { words, bad };
    };
    auto const [kept, fine] = read("Saya mulai dari dapur.\r\n\r\nWA 0812-3456-7890.");
    CHECK(fine.empty());
    CHECK(kept.has_mask);
    CHECK(kept.text.stored() == "Saya mulai dari dapur.\n\nWA 08••••••••.");
    CHECK_FALSE(read("Saya mulai dari dapur.").first.has_mask);
    CHECK(read("NIK saya 6472015505800001.").first.has_mask);
    CHECK(read(std::string(3001, 'a')).second.at(0).code == &form::too_long);
    CHECK(read(" ").second.at(0).code == &form::needed);
}
