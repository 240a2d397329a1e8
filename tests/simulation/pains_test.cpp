// What others' programs do to people in the field, each as a test of that sentence; docs/pains.md says where those are
// that need a phone or a page.
#include "tests/simulation/pocket.h"

#include <algorithm>

namespace pains {

namespace {

std::string const all_well = "ok";

// The sheet of a session as a phone that joins now is given it.
bj::object sheet_of(Community& community, char which, std::string const& session)
{
    Pocket fresh(community, which);
    auto const pulled = fresh.pull();
    for (auto const& change : pulled.at("changes").as_array())
        if (change.at("ref").as_string() == session)
            return change.at("doc").as_object();
    return {};
}

}

TEST_CASE("two facilitators, both offline, mark the same session with different rosters: one session, all their marks")
{
    Community community(4);
    auto const& women = community.members();
    Pocket one(community, 'A');
    Pocket other(community, 'B');
    one.pull();
    other.pull();
    auto const first = one.fact("session.record_attendance", { community.session },
        { { "mark", { { women[0], "present" }, { women[1], "present" } } } });
    auto const second = other.fact("session.record_attendance", { community.session },
        { { "mark", { { women[1], "sick" }, { women[2], "present" } } } });
    auto const guest = other.fact("session.add_walk_in", { community.session }, { { "name", "Tamu (contoh)" } });
    CHECK(one.push({ first }) == std::vector { all_well });
    CHECK(other.push({ second, guest }) == std::vector { all_well, all_well });

    CHECK(community.count("SELECT count(*) FROM session") == 1);
    auto const sheet = sheet_of(community, 'C', community.session);
    std::map<std::string, std::string> marks;
    for (auto const& woman : sheet.at("women").as_array())
        marks[std::string(woman.at("id").as_string())] = std::string(woman.at("mark").as_string());
    CHECK(marks[women[0]] == "present");
    CHECK(marks[women[2]] == "present");
    CHECK(marks[women[3]] == "expected");
    CHECK(sheet.at("walk_ins").as_array().size() == 1);
    // Of the one whom both marked, both marks are kept, and a person is asked.
    CHECK(community.count("SELECT count(*) FROM attendance WHERE member_id = '" + women[1] + "'") >= 2);
    CHECK(community.count("SELECT count(*) FROM attendance_disagreement") == 1);
}

TEST_CASE("the same field edited on two phones: both values are kept and shown, and one tap settles it")
{
    Community community(1);
    Pocket one(community, 'A');
    Pocket other(community, 'B');
    auto const correct = [&](Pocket& phone, bj::object form) {
        auto note = phone.fact("session.correct_plan", { community.session }, std::move(form));
        note["seen"] = phone.pull().at("position");
        return note;
    };
    auto const first = correct(one, { { "place", "Rumah Bu RT (contoh)" }, { "title", "Abon (contoh)" } });
    auto const second = correct(other, { { "place", "Masjid (contoh)" }, { "starts_at", "08:00" } });
    community.pass(simulation::hour_ms);
    CHECK(one.push({ first }) == std::vector { all_well });
    community.pass(simulation::hour_ms);
    CHECK(other.push({ second, second }) == std::vector<std::string> { all_well, "dup" });

    auto const place_shown = [&](char which) {
        return std::string(sheet_of(community, which, community.session).at("place").as_string());
    };
    CHECK(place_shown('C') == "Masjid (contoh)"); // the later stands until a person chooses
    CHECK(sheet_of(community, 'D', community.session).at("title").as_string() == "Abon (contoh)");
    CHECK(community.sessions_that_wait() == 1);
    CHECK(community.count("SELECT count(*) FROM session_field_disagreement") == 1);

    auto const settle = "/sessions/" + community.session + "/disagreements/plan";
    CHECK(community.try_post(settle, { { "field", "Place" }, { "version", "1" } }));
    CHECK_FALSE(community.try_post(settle, { { "field", "Place" }, { "version", "2" } })); // it was settled
    CHECK(community.sessions_that_wait() == 0);
    CHECK(place_shown('E') == "Rumah Bu RT (contoh)");
    auto const told = bj::serialize(other.pull().at("changes"));
    CHECK(told.find("Rumah Bu RT (contoh)") != std::string::npos);
    CHECK(community.count("SELECT count(*) FROM session_plan") == 4); // nothing was written over
}

TEST_CASE("a chain of offline edits that arrives in the wrong order, twice and interrupted ends in the same state")
{
    auto const live = [](std::vector<std::size_t> const& order) {
        Community community(2);
        Pocket phone(community, 'A');
        auto const planned = phone.fact("session.plan_session", {},
            { { "programme_id", community.programme() }, { "title", "Di tempat (contoh)" },
                { "place", "Teras (contoh)" }, { "village_code", "64.72.01.1005" }, { "held_on", community.day() },
                { "starts_at", "09:00" }, { "ends_at", "10:00" } });
        auto const made = phone.made_by(planned);
        auto const guest = phone.fact("session.add_walk_in", { made }, { { "name", "Tamu (contoh)" } });
        auto const wrong = phone.fact("session.add_walk_in", { made }, { { "name", "Keliru (contoh)" } });
        auto const off = phone.fact("session.take_off", { made, phone.made_by(wrong) }, { { "because", "Salah" } });
        std::vector<bj::object> const chain { planned, guest, wrong, off };
        for (auto const i : order) {
            phone.push({ chain[i] });
            phone.push({ chain[i], chain[order.front()] }); // again, as its answer was lost
        }
        community.do_chores(); // what was held is tried again
        CHECK(phone.push(chain) == std::vector<std::string> { "dup", "dup", "dup", "dup" });
        CHECK(phone.contig == 4);
        CHECK(community.count("SELECT count(*) FROM arrival WHERE state <> 0") == 0);
        auto sheet = sheet_of(community, 'B', made);
        REQUIRE(!sheet.empty());
        auto& guests = sheet["walk_ins"].as_array();
        REQUIRE(guests.size() == 1);
        guests[0].as_object().erase("id"); // of the fact's own, another each time
        return bj::serialize(sheet);
    };
    std::vector<std::size_t> order { 0, 1, 2, 3 };
    auto const in_order = live(order);
    CHECK(in_order.find("Keliru") == std::string::npos);
    while (std::next_permutation(order.begin(), order.end()))
        CHECK(live(order) == in_order);
}

TEST_CASE("a phone that joined again numbers its notes anew: what was taken is not taken twice, other words are kept")
{
    Community community;
    Pocket before(community, 'A');
    auto const note = before.fact("session.add_walk_in", { community.session }, { { "name", "Tamu (contoh)" } });
    CHECK(before.push({ note }) == std::vector { all_well });
    Pocket after(community, 'B');
    auto again = after.fact("session.add_walk_in", { community.session }, { { "name", "Tamu (contoh)" } });
    again["id"] = note.at("id");
    auto other = after.fact("session.add_walk_in", { community.session }, { { "name", "Lain (contoh)" } });
    other["id"] = note.at("id");
    CHECK(after.push({ again, other }) == std::vector<std::string> { "ok", "conflict" });
    CHECK(after.contig == 2);
    CHECK(community.count("SELECT count(*) FROM walk_in") == 1);
    CHECK(community.count("SELECT count(*) FROM arrival WHERE bytes LIKE '%Lain (contoh)%'") == 1);
}

TEST_CASE("a poison fact neither blocks the queue nor is dropped after any number of tries")
{
    Community community;
    Pocket phone(community, 'A');
    auto poison
        = phone.fact("session.add_walk_in", { community.session }, { { "name", "Racun (contoh)" }, { "age", 3 } });
    auto const poison_id = std::string(poison.at("id").as_string());
    constexpr int tries = 30;
    for (int i = 0; i < tries; ++i) {
        auto const good = phone.fact("session.add_walk_in", { community.session }, { { "name", "Tamu (contoh)" } });
        auto const said = phone.push({ poison, good });
        CHECK(said[0] == (i == 0 ? "reject" : "dup"));
        CHECK(said[1] == "ok");
        community.do_chores();
    }
    CHECK(phone.contig == tries + 1);
    CHECK(community.count("SELECT count(*) FROM walk_in") == tries);
    CHECK(community.count("SELECT count(*) FROM arrival WHERE state <> 0 AND fact_id = '" + poison_id
              + "' AND bytes LIKE '%Racun (contoh)%'")
        == 1);
}

TEST_CASE("moving a facilitator to other days downloads only the difference")
{
    Community community;
    for (int ahead = 1; ahead <= 8; ++ahead)
        community.plan(ahead);
    Pocket phone(community, 'A');
    auto const sheets = [](bj::object const& pulled) {
        std::vector<std::string> days;
        for (auto const& change : pulled.at("changes").as_array())
            if (change.at("kind").as_string() == "session.sheet")
                days.emplace_back(change.at("scope").as_string());
        return days;
    };
    CHECK(sheets(phone.pull()).size() == 8); // today and seven days ahead
    community.pass(day_ms);
    auto const moved = phone.pull();
    CHECK(!moved.at("reset").as_bool());
    CHECK(sheets(moved) == std::vector { community.day(7) });
    for (auto const& change : moved.at("changes").as_array())
        CHECK(change.at("scope").as_string() == community.day(7));
    REQUIRE(moved.at("drop_scopes").as_array().size() == 1);
    CHECK(moved.at("drop_scopes").at(0).as_string() == community.day(-8));
    CHECK(phone.pull().at("changes").as_array().empty());
}

TEST_CASE("a person with ten times the data does not slow the others")
{
    // What the small phone is sent is counted, not how long it took.
    auto const sent = [](int much) {
        Community community;
        Pocket small(community, 'A');
        Pocket large(community, 'B');
        small.pull();
        for (int i = 0; i < much; ++i)
            large.push({ large.fact("session.plan_session", {},
                { { "programme_id", community.programme() }, { "title", "Banyak (contoh)" },
                    { "place", "Teras (contoh)" }, { "village_code", "64.72.01.1005" },
                    { "held_on", community.day(-30) }, { "starts_at", "09:00" }, { "ends_at", "10:00" } }) });
        community.bytes = 0;
        small.push({ small.fact("session.add_walk_in", { community.session }, { { "name", "Tamu (contoh)" } }) });
        CHECK(small.pull().at("changes").as_array().size() == 1);
        return community.bytes;
    };
    auto const few = sent(10);
    auto const many = sent(100);
    constexpr std::size_t longer_numbers = 40; // positions have a digit more, also in each scope of a cursor
    CHECK(many <= few + longer_numbers);
}

TEST_CASE("consent withdrawn: the next pull takes her from phones, she counts no more, and that she withdrew stays")
{
    Community community(2);
    community.post("/independence/waves/baseline",
        { { "t1", "500.000" }, { "t2", "300.000" }, { "design_level", "BeforeAfter" } });
    for (auto const& woman : community.members())
        community.post("/members/" + woman + "/consents",
            { { "purpose", "research" }, { "channel", "Form" }, { "given_on", community.day() } });
    Pocket phone(community, 'A');
    // Whom it may ask, and what it knows of their consents, after this pull.
    auto const told_of = [&](std::string const& woman) {
        auto const pulled = phone.pull();
        std::map<std::string, bool> told;
        for (auto const& change : pulled.at("changes").as_array())
            if (change.at("op").as_string() == "put" && change.at("scope").as_string() == community.day())
                told[std::string(change.at("kind").as_string())]
                    = bj::serialize(change.at("doc")).find(woman) != std::string::npos;
        return told;
    };
    auto const& hers = community.members()[0];
    auto const before = told_of(hers);
    CHECK(before.at("independence.candidates"));
    auto const consents = "SELECT count(*) FROM consent_published WHERE purpose = 'research' AND withdrawn_on IS NULL";
    CHECK(community.count(consents) == 2);
    std::string consent;
    community.database().read([&](sql::Read& db) {
        consent = *db.one<std::string>("SELECT consent_id FROM consent WHERE member_id = ?1", hers);
    });

    community.post("/members/" + hers + "/consents/" + consent + "/withdraw", {});
    auto const after = told_of(hers);
    CHECK_FALSE(after.at("independence.candidates"));
    CHECK(after.contains("session.consents")); // drawn anew: what she agreed to is left out
    CHECK(community.count(consents) == 1);
    CHECK(community.count("SELECT count(*) FROM consent") == 2); // what was kept of it
    CHECK(community.count("SELECT count(*) FROM consent_withdrawal") == 1);
    CHECK(told_of(community.members()[1]).empty()); // and once
}

TEST_CASE("a phone that was revoked long ago is told so by whatever it asks, and brings nothing more")
{
    Community community;
    Pocket phone(community, 'A');
    auto const note = phone.fact("session.add_walk_in", { community.session }, { { "name", "Tamu (contoh)" } });
    community.revoke(phone.device);
    community.pass(31 * day_ms);
    bj::object const call { { "nonce", "n" }, { "sent_at", community.now().at.ms }, { "n_max", 1 },
        { "facts", bj::array { note } } };
    for (auto const& [method, path] : { std::pair { "GET", "/sync/v1/hello" }, { "GET", "/sync/v1/pull" },
             { "GET", "/sync/v1/digest" }, { "POST", "/sync/v1/push" } }) {
        auto const answer = community.answer(
            phone.key(), method, path, "nonce=n", std::string(method) == "POST" ? bj::serialize(call) : "");
        CHECK(answer.status == 401);
        CHECK(bj::parse(answer.body).as_object().at("wipe").as_bool());
        CHECK(!bj::parse(answer.body).as_object().at("epoch").as_string().empty());
    }
    CHECK(community.count("SELECT count(*) FROM arrival") == 0);
}

TEST_CASE("after a restore from backup, phones push again what the server lost")
{
    Community community;
    if (community.is_postgres())
        return; // pg_restore is the operator's: `berdaya new-epoch` says so to the phones
    simulation::Dice dice(20261128);
    simulation::Line line(dice);
    line.be_good();
    line.leads_to(&community.pages());
    simulation::Phone phone(community.invite('A'), 0);
    phone.sync(line, dice, community.now());
    community.back_up();
    auto const today = base::date_in(base::Zone::Wita, community.now().at);
    for (int i = 0; i < 12; ++i) {
        phone.note(dice, community.now(), today);
        phone.sync(line, dice, community.now());
    }
    auto const arrived = community.count("SELECT count(*) FROM arrival");
    CHECK(arrived == 12);
    community.restore();
    CHECK(community.count("SELECT count(*) FROM arrival") == 0);
    line.leads_to(&community.pages());
    for (int round = 0; round < 12; ++round) {
        phone.sync(line, dice, community.now());
        community.do_chores();
    }
    CHECK(community.count("SELECT count(*) FROM arrival") == arrived);
    CHECK(community.count("SELECT count(*) FROM arrival WHERE state = 0")
        == community.count("SELECT count(*) FROM arrival AS a JOIN fact AS f ON f.fact_id = a.fact_id"));
}

}
