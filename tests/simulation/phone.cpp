#include "tests/simulation/phone.h"

#include "base/id.h"
#include "base/sync_door/digest.h"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <algorithm>
#include <future>

namespace simulation {

namespace bj = boost::json;

namespace {

std::string made_id(std::string const& fact_id)
{
    return base::uuid_near(fact_id, fact_id + "/0");
}

std::string text_of(bj::object const& object, char const* name)
{
    auto const* const found = object.if_contains(name);
    return found && found->is_string() ? std::string(found->get_string()) : std::string();
}

}

int roll(Dice& dice, int sides)
{
    return static_cast<int>(dice() % static_cast<unsigned>(sides));
}

http::Response Line::carried(http::Request const& request)
{
    std::promise<http::Response> answered;
    m_pages->answer(std::make_shared<http::Request>(request),
        [&](http::Response response) { answered.set_value(std::move(response)); });
    return answered.get_future().get();
}

std::optional<http::Response> Line::ask(http::Request request)
{
    if (!m_is_bad)
        return carried(request);
    if (!m_late.empty() && roll(m_dice, 4) == 0) {
        auto const late = m_late[static_cast<std::size_t>(roll(m_dice, static_cast<int>(m_late.size())))];
        carried(late);
    }
    switch (roll(m_dice, 8)) {
    case 0:
        return std::nullopt; // lost
    case 1:
        m_late.push_back(request); // will arrive, some day, perhaps twice
        return std::nullopt;
    case 2:
        carried(request);
        return std::nullopt; // arrived; its answer did not
    case 3:
        carried(request);
        return carried(request); // twice
    case 4:
        return http::Response { 200, { { "Content-Type", "text/html" } }, "<h1>Selamat datang di Wi-Fi hotel</h1>" };
    default:
        return carried(request);
    }
}

With const& Phone::with_whom_it_met() const
{
    static With const nobody;
    auto const found = m_written.with.find(m_written.met);
    return found == m_written.with.end() ? nobody : found->second;
}

std::vector<std::string> Phone::sessions_begun(base::Date today) const
{
    std::vector<std::string> known;
    for (auto const& [key, document] : with_whom_it_met().documents)
        if (auto const at = key.find("/session.sheet/"); at != std::string::npos && key.substr(0, at) <= today.text())
            known.push_back(key.substr(at + 15));
    for (auto const& fact : m_written.facts)
        if (text_of(fact, "kind") == "session.plan_session")
            known.push_back(made_id(text_of(fact, "id")));
    std::sort(known.begin(), known.end());
    return known;
}

void Phone::add(std::string kind, std::vector<std::string> about, bj::object form, base::Now now)
{
    bj::array ids;
    for (auto const& one : about)
        ids.emplace_back(one);
    ++m_written.n;
    auto const id = base::uuid_near(base::new_uuid(now.at), m_key + std::to_string(m_ids++));
    m_written.facts.push_back({ { "id", id }, { "v", 1 }, { "dev", m_written.device_id }, { "n", m_written.n },
        { "kind", kind }, { "at", now.at.ms + m_clock_offset_ms }, { "about", ids }, { "form", form } });
}

void Phone::note(Dice& dice, base::Now now, base::Date today)
{
    if (m_written.device_id.empty() || m_written.is_wiped)
        return;
    auto const known = sessions_begun(today);
    auto const which = known.empty() ? 0 : roll(dice, static_cast<int>(known.size()));
    auto const what = roll(dice, 5);
    if (what == 0 || known.empty()) {
        for (auto const& [key, document] : with_whom_it_met().documents) {
            if (key.find("/session.choices/") == std::string::npos)
                continue;
            auto const& programme = document.at("programmes").as_array().at(0).as_object();
            auto const& village = document.at("villages").as_array().at(0).as_object();
            return add("session.plan_session", {},
                { { "programme_id", programme.at("id") }, { "title", "Di tempat (contoh)" },
                    { "place", "Teras (contoh)" }, { "village_code", village.at("code") }, { "held_on", today.text() },
                    { "starts_at", "09:00" }, { "ends_at", "10:00" } },
                now);
        }
        return;
    }
    auto const& session = known[static_cast<std::size_t>(which)];
    for (auto const& [key, document] : with_whom_it_met().documents) {
        if (what != 2 || key.find("/session.sheet/" + session) == std::string::npos)
            continue;
        bj::object marks;
        for (auto const& woman : document.at("women").as_array())
            marks[woman.at("id").as_string()] = roll(dice, 2) == 0 ? "present" : "excused";
        if (!marks.empty())
            return add("session.record_attendance", { session }, { { "mark", marks } }, now);
    }
    if (what == 1) // a note without the name it needs: a person will look at it
        return add("session.add_walk_in", { session }, {}, now);
    add("session.add_walk_in", { session }, { { "name", "Ibu " + std::to_string(m_written.n) + " (contoh)" } }, now);
}

bool Phone::hello(Line& line, base::Now now)
{
    auto const nonce = base::new_uuid(now.at);
    auto const answer = line.ask(
        { "GET", "/sync/v1/hello", "nonce=" + nonce, { { "authorization", "Bearer " + m_key } }, "", "127.0.0.1" });
    if (answer && answer->status == 401)
        return !m_written.device_id.empty(); // revoked: what it noted is still taken
    if (!answer || answer->status != 200)
        return false;
    boost::system::error_code failed;
    auto const body = bj::parse(answer->body, failed);
    if (failed || text_of(body.as_object(), "nonce") != nonce)
        return false; // a portal's
    m_written.device_id = text_of(body.as_object(), "device_id");
    m_written.met = text_of(body.as_object(), "epoch");
    return true;
}

bool Phone::push(Line& line, Dice& dice, base::Now now)
{
    bj::array facts;
    std::vector<bj::object> waiting;
    for (auto const& fact : m_written.facts)
        if (!with_whom_it_met().arrived.contains(text_of(fact, "id")))
            waiting.push_back(fact);
    if (roll(dice, 3) == 0)
        std::shuffle(waiting.begin(), waiting.end(), dice);
    auto const most = 1 + static_cast<std::size_t>(roll(dice, 6));
    for (std::size_t i = 0; i < std::min(most, waiting.size()); ++i)
        facts.push_back(waiting[i]);
    auto const nonce = base::new_uuid(now.at);
    bj::object const body { { "nonce", nonce }, { "epoch", m_written.met },
        { "sent_at", now.at.ms + m_clock_offset_ms }, { "n_max", m_written.n }, { "facts", facts } };
    auto const answer = line.ask({ "POST", "/sync/v1/push", "",
        { { "authorization", "Bearer " + m_key }, { "content-type", "application/json" } }, bj::serialize(body),
        "127.0.0.1" });
    if (!answer || answer->status != 200)
        return false;
    boost::system::error_code failed;
    auto const parsed = bj::parse(answer->body, failed);
    if (failed || text_of(parsed.as_object(), "nonce") != nonce)
        return false;
    if (roll(dice, 10) == 0)
        return false; // the phone dies before it has written down what was answered
    // Another database has another epoch, and is sent all of the last thirty days.
    m_written.met = text_of(parsed.as_object(), "epoch");
    for (auto const& one : parsed.at("results").as_array())
        if (one.at("s").as_string() != "later")
            m_written.with[m_written.met].arrived.insert(text_of(one.as_object(), "id"));
    return waiting.size() > facts.size();
}

bool Phone::pull(Line& line, Dice& dice)
{
    auto& mine = m_written.with[m_written.met];
    auto const nonce = m_key.substr(0, 8) + std::to_string(dice());
    auto const limit = std::to_string(1 + roll(dice, 5));
    auto const answer = line.ask({ "GET", "/sync/v1/pull",
        "nonce=" + nonce + "&limit=" + limit + (mine.cursor.empty() ? "" : "&c=" + mine.cursor),
        { { "authorization", "Bearer " + m_key } }, "", "127.0.0.1" });
    if (!answer)
        return false;
    boost::system::error_code failed;
    auto const body = bj::parse(answer->body, failed);
    if (failed)
        return false;
    if (answer->status == 401 && body.as_object().contains("wipe")) {
        for (auto& [epoch, one] : m_written.with) {
            one.documents.clear();
            one.prints.clear();
            one.cursor.clear();
        }
        m_written.is_wiped = true;
        return false;
    }
    if (answer->status != 200 || text_of(body.as_object(), "nonce") != nonce || roll(dice, 12) == 0
        || text_of(body.as_object(), "epoch") != m_written.met)
        return false;
    if (body.at("reset").as_bool()) {
        mine.documents.clear();
        mine.prints.clear();
    }
    for (auto const& scope : body.at("drop_scopes").as_array()) {
        auto const folder = std::string(scope.as_string()) + "/";
        std::erase_if(mine.documents, [&](auto const& one) { return one.first.starts_with(folder); });
        std::erase_if(mine.prints, [&](auto const& one) { return one.first.starts_with(folder); });
    }
    for (auto const& one : body.at("changes").as_array()) {
        auto const& change = one.as_object();
        auto const key = text_of(change, "scope") + "/" + text_of(change, "kind") + "/" + text_of(change, "ref");
        mine.documents.erase(key);
        mine.prints.erase(key);
        if (text_of(change, "op") != "put")
            continue;
        mine.documents[key] = change.at("doc");
        mine.prints[key] = text_of(change, "h");
    }
    mine.cursor = text_of(body.as_object(), "cursor");
    return body.at("more").as_bool();
}

bool Phone::holds_what_it_should(Line& line)
{
    auto const answer = line.ask(
        { "GET", "/sync/v1/digest", "nonce=d", { { "authorization", "Bearer " + m_key } }, "", "127.0.0.1" });
    if (!answer || answer->status != 200)
        return false;
    auto const body = bj::parse(answer->body);
    std::size_t told = 0;
    for (auto const& one : body.at("scopes").as_array()) {
        auto const folder = text_of(one.as_object(), "scope") + "/";
        sync_door::Digest held;
        for (auto const& [key, print] : with_whom_it_met().prints)
            if (key.starts_with(folder))
                held.add(print);
        told += static_cast<std::size_t>(held.count);
        if (one.at("count").as_int64() != held.count || text_of(one.as_object(), "xor") != held.text())
            return false;
    }
    return told == with_whom_it_met().documents.size();
}

void Phone::sync(Line& line, Dice& dice, base::Now now)
{
    if (!hello(line, now))
        return;
    while (push(line, dice, now)) { }
    while (!m_written.is_wiped && pull(line, dice)) { }
}

}
