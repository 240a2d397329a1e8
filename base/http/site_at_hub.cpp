// How the site is another in the car: it keeps what phones bring for the secretariat, says how it stands with it, and
// shows nothing but the field app.
#include "base/http/site_hub_line.h"
#include "base/http/site_note.h"
#include "base/log.h"
#include "base/sha256.h"

#include <sodium.h>

#include <array>

namespace http {

namespace {

std::string new_device_key()
{
    constexpr std::size_t key_bytes = 32;
    std::array<unsigned char, key_bytes> bytes {};
    randombytes_buf(bytes.data(), bytes.size());
    std::array<char, sodium_base64_ENCODED_LEN(key_bytes, sodium_base64_VARIANT_URLSAFE_NO_PADDING)> text {};
    sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(), sodium_base64_VARIANT_URLSAFE_NO_PADDING);
    return text.data();
}

}

// The key is kept before it is told to anybody, so that an answer that is lost is asked for again. An invitation whose
// answer never came may be followed by another: the first may have been taken, so this one has a key of its own. One
// that has joined keeps the key by which it is known beside that of the other invitation, and for the one it has used
// has no other key.
bool prepare_hub(sql::Database& database, std::string const& token, std::string const& label, base::Now now)
{
    bool is_a_hubs = true;
    database.write_now("", [&](sql::Connection& connection) {
        sql::Write db(connection, "");
        bool const is_new = !sync_door::hub_state(db, "key");
        is_a_hubs = !is_new || db.count("SELECT COUNT(*) FROM fact") == 0;
        if (!is_a_hubs)
            return true;
        bool const has_joined = !is_new && !sync_door::hub_state(db, "join_token");
        std::string const way = has_joined ? "again" : "join";
        if (sync_door::hub_state(db, way + "_token") == token)
            return true;
        bool const was_used = has_joined && sync_door::hub_state(db, "used_invitation") == base::sha256_hex(token);
        auto const key = was_used ? sync_door::hub_state(db, "key") : std::nullopt;
        sync_door::keep_hub_state(db, has_joined ? "again_key" : "key", key ? *key : new_device_key());
        sync_door::keep_hub_state(db, way + "_token", token);
        sync_door::keep_hub_state(db, way + "_fact", base::new_uuid(now.at));
        sync_door::keep_hub_state(db, "label", label);
        return true;
    });
    return is_a_hubs;
}

bool is_hub_prepared(sql::Database& database)
{
    bool is_there = false;
    database.read([&](sql::Read& db) { is_there = sync_door::hub_state(db, "key").has_value(); });
    return is_there;
}

std::unique_ptr<HubLine> Pages::Inner::line_to_upstream()
{
    if (!settings.upstream)
        return nullptr;
    auto tables = sync_door::tables_of_base();
    for (auto const& slice : slices)
        tables.insert(tables.end(), slice.hub_rows.begin(), slice.hub_rows.end());
    auto const draw = [this](sql::Read& db, base::ChapterId const& chapter, sync_door::Key const& key) {
        auto const* const document = document_of(slices, key.kind, ~0U);
        return document ? drawn(db, chapter, *document, key.scope, key.ref) : std::nullopt;
    };
    return std::make_unique<HubLine>(HubLine::Needs {
        database, settings.upstream, settings.clock, std::move(tables), draw, settings.tell_keeper, settings.give_up });
}

// Its own refusal is not the last word: a hub knows a part of the books only.
static void say_it_waits(sql::Read& db, base::ChapterId const& chapter, Brought& one)
{
    if (one.answer == "reject") {
        one.answer = "held";
        one.problem.emplace(base::Kind::Refused, sync_door::hub_waits);
    } else if (one.was == "reject" && sync_door::is_to_forward(db, chapter, one.in)) {
        one.was = "held";
        one.told = std::string(sync_door::hub_waits.name) + "\n"
            + words::in_both([](words::Tongue tongue) { return sync_door::hub_waits.text.in(tongue); });
    }
}

void Pages::Inner::keep_at_hub(sql::Connection& connection, std::vector<Brought>& all, sync_door::Bearer const& by,
    sync_door::Heard const& heard) const
{
    sql::Write db(connection, "");
    for (auto& one : all) {
        if (one.answer != "later" && one.answer != "dup")
            sync_door::keep_to_forward(db, by.chapter, one.in, by.device_id, one.noted, { heard.at });
        say_it_waits(db, by.chapter, one);
    }
    sync_door::heard_at_hub(db, by.chapter, heard);
}

// The phone keeps what the hub cannot.
void Pages::Inner::answer_full_hub(Asked& a, std::exception_ptr thrown)
{
    try {
        std::rethrow_exception(std::move(thrown));
    } catch (sql::Failed const& failed) {
        base::log_error("this hub keeps nothing now", failed.what());
        answer_problem(a, { base::Kind::Unavailable, sync_door::hub_is_full }, nullptr);
    } catch (...) {
        answer_thrown(a, std::current_exception());
    }
}

bool Pages::Inner::answer_at_hub(Asked& a)
{
    bool const is_for_another_tongue = a.request.path == "/tongue" && a.request.method == "POST";
    if (!hub || is_for_another_tongue)
        return false;
    if (a.request.path == "/" && a.request.method != "POST")
        send(a, see_other("/field/"));
    else
        answer_problem(a, { base::Kind::Unavailable, sync_door::hub_elsewhere }, nullptr);
    return true;
}

void Pages::Inner::put_hub(json::Text& out, sql::Read& db) const
{
    base::ChapterId const chapter(sync_door::hub_state(db, "chapter").value_or(""));
    out.key("hub");
    out.open_object();
    out.key("upstream_epoch");
    out.text(sync_door::hub_state(db, "upstream_epoch").value_or(""));
    out.key("unforwarded");
    out.integer(sync_door::count_to_forward(db, chapter));
    out.key("reached_at");
    out.raw(sync_door::hub_state(db, "reached_at").value_or("0"));
    out.close_object();
}

void Pages::Inner::wake_hub()
{
    if (hub)
        hub->wake();
}

bool Pages::meet_upstream()
{
    INVARIANT(m_inner->hub, "a hub alone has a secretariat to meet");
    return m_inner->hub->meet();
}

}
