#include "base/http/site_hub_line.h"

#include "base/log.h"
#include "base/sql/scrub.h"
#include "base/sync_door/hub.h"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <algorithm>
#include <chrono>

namespace http {

namespace bj = boost::json;

namespace {

constexpr int most_notes_at_once = 200;
constexpr std::size_t most_bytes_at_once = 400'000;
constexpr std::int64_t kept_ms = 3LL * 24 * 60 * 60 * 1000; // who lost a disk goes back to a copy of yesterday

std::int64_t number_in(bj::object const& object, char const* name)
{
    auto const* const found = object.if_contains(name);
    return found && found->is_int64() ? found->get_int64() : 0;
}

// The portal of an operator answers 200 to anything: ours is JSON that holds the nonce.
std::optional<bj::object> ours(FromUpstream const& told, std::string const& nonce)
{
    if (told.status != 200 || told.content_type.find("json") == std::string::npos)
        return std::nullopt;
    auto object = object_in(told.body);
    if (!object || text_in(*object, "nonce") != nonce)
        return std::nullopt;
    return object;
}

std::vector<sync_door::HubPart> parts_in(bj::object const& body)
{
    std::vector<sync_door::HubPart> parts;
    auto const* const told = body.if_contains("parts");
    if (!told || !told->is_array())
        return parts;
    for (auto const& one : told->get_array()) {
        auto const* const part = one.if_object();
        if (!part)
            continue;
        auto const* const rows = part->if_contains("rows");
        parts.push_back({ text_in(*part, "name"), text_in(*part, "columns"), text_in(*part, "hash"),
            rows ? bj::serialize(*rows) : std::string() });
    }
    return parts;
}

// As many as go into one call; the first always does.
std::vector<sync_door::ToForward> fitting(std::vector<sync_door::ToForward> notes)
{
    std::size_t bytes = 0;
    std::size_t count = 0;
    for (auto const& one : notes) {
        bytes += one.bytes.size();
        if (count > 0 && bytes > most_bytes_at_once)
            break;
        ++count;
    }
    notes.resize(count);
    return notes;
}

}

std::string text_in(bj::object const& object, char const* name)
{
    auto const* const found = object.if_contains(name);
    return found && found->is_string() ? std::string(found->get_string()) : std::string();
}

std::optional<bj::object> object_in(std::string const& body)
{
    boost::system::error_code failed;
    auto value = bj::parse(body, failed);
    auto* const object = value.if_object();
    return failed || !object ? std::nullopt : std::optional(std::move(*object));
}

HubLine::HubLine(Needs needs)
    : m_needs(std::move(needs))
    , m_most(most_notes_at_once)
    , m_dice(static_cast<unsigned>(m_needs.clock().ms))
    , m_news(m_needs.tell)
{
}

HubLine::~HubLine()
{
    {
        std::lock_guard const lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void HubLine::wake()
{
    {
        std::lock_guard const lock(m_mutex);
        m_is_due = true;
    }
    m_wake.notify_all();
}

void HubLine::start()
{
    m_thread = std::thread([this] { loop(); });
}

// A line that answers is asked once a minute, and at once when there is something to bring; one that does not, after
// 2 s, 4 s, ... 5 min, each half as long again by chance.
void HubLine::loop()
{
    constexpr int first_ms = 2'000;
    constexpr int longest_ms = 300'000;
    constexpr int quiet_ms = 60'000;
    int wait_ms = 0;
    int failures = 0;
    for (;;) {
        {
            std::unique_lock lock(m_mutex);
            auto const is_called = [&] { return m_ending || (failures == 0 && m_is_due); };
            m_wake.wait_for(lock, std::chrono::milliseconds(wait_ms), is_called);
            if (m_ending)
                return;
            m_is_due = false;
        }
        bool met = false;
        try {
            met = meet();
        } catch (std::exception const& failed) {
            base::log_error("hub", failed.what());
        }
        failures = met ? 0 : std::min(failures + 1, 20);
        wait_ms = met ? quiet_ms : std::min(longest_ms, first_ms << std::min(failures - 1, 8));
        wait_ms += static_cast<int>(m_dice() % static_cast<unsigned>(wait_ms / 2));
    }
}

HubLine::Standing HubLine::standing() const
{
    Standing made;
    m_needs.database.read([&](sql::Read& db) {
        made.key = sync_door::hub_state(db, "key").value_or("");
        made.chapter = base::ChapterId(sync_door::hub_state(db, "chapter").value_or(""));
        made.epoch = sync_door::hub_state(db, "upstream_epoch").value_or("");
    });
    return made;
}

std::optional<FromUpstream> HubLine::ask(
    std::string method, std::string path, std::string body, Standing const& standing)
{
    auto told = m_needs.upstream({ std::move(method), std::move(path), std::move(body), standing.key, &m_ending });
    auto const why = std::exchange(m_why, told.why); // said once, however often it is tried again
    if (told.status != 0)
        return told;
    if (why != m_why)
        base::log_warning("hub", "no answer from the secretariat: " + m_why);
    return std::nullopt;
}

HubLine::Ended HubLine::ended_by(FromUpstream const& told)
{
    if (told.status != 401)
        return Ended::NoLine;
    auto const object = object_in(told.body);
    auto const problem = object ? text_in(*object, "problem") : std::string();
    if (problem == sync_door::revoked.name)
        return Ended::Revoked;
    return problem == sync_door::not_known.name ? Ended::NotKnown : Ended::NoLine; // else a portal's 401
}

HubLine::Ended HubLine::forward(Standing const& now, base::Instant round)
{
    while (!m_ending) {
        std::vector<sync_door::ToForward> notes;
        std::vector<sync_door::FreightPhone> phones;
        m_needs.database.read([&](sql::Read& db) {
            notes = fitting(sync_door::to_forward(db, now.chapter, round, m_most));
            phones = sync_door::phones_to_tell(db, now.chapter);
        });
        if (notes.empty() && phones.empty())
            return Ended::Well;
        auto const ended = bring(now, notes);
        if (ended != Ended::Well)
            return ended;
    }
    return Ended::NoLine;
}

HubLine::Ended HubLine::bring(Standing const& now, std::vector<sync_door::ToForward> const& notes)
{
    auto const& chapter = now.chapter;
    std::vector<sync_door::FreightPhone> phones;
    sync_door::PushTold call { base::new_uuid(m_needs.clock()), m_needs.clock(), 0 };
    m_needs.database.read([&](sql::Read& db) {
        phones = sync_door::phones_to_tell(db, chapter);
        call.carries = sync_door::count_to_forward(db, chapter) - static_cast<std::int64_t>(notes.size());
    });
    auto const told = ask("POST", "/sync/v1/push", sync_door::push_of(notes, phones, call), now);
    auto const body = told ? ours(*told, call.nonce) : std::nullopt;
    // Something of this call cannot be taken, now or ever; 502 to 504 are a proxy's.
    bool const is_refused = !body && told && (told->status == 400 || told->status == 413 || told->status == 500);
    if (!told || is_refused || told->status == 408)
        m_most = std::max(1, static_cast<int>(notes.size()) / 2);
    std::vector<std::int64_t> taken;
    std::vector<std::int64_t> later;
    auto const* const results = body ? body->if_contains("results") : nullptr;
    bool const is_answered = results && results->is_array() && results->get_array().size() == notes.size();
    for (std::size_t i = 0; i < notes.size(); ++i) {
        auto const* const one = is_answered ? results->get_array()[i].if_object() : nullptr;
        bool const is_of_it = one && text_in(*one, "id") == notes[i].fact_id;
        auto const state = is_of_it ? text_in(*one, "s") : std::string();
        bool const is_refused_alone = is_refused && notes.size() == 1;
        if (state.empty() && !is_refused_alone)
            return told ? ended_by(*told) : Ended::NoLine;
        (state.empty() || state == "later" ? later : taken).push_back(notes[i].seq);
    }
    if (!body && notes.empty())
        return told ? ended_by(*told) : Ended::NoLine;
    if (body && keep_epoch(text_in(*body, "epoch"), chapter))
        return Ended::Well; // another database: what is kept goes again, these too
    m_needs.database.write_now(chapter.text(), [&](sql::Connection& connection) {
        sql::Write db(connection, "");
        base::Now const at { m_needs.clock() };
        sync_door::forwarded(db, chapter, taken, at);
        sync_door::tried(db, chapter, later, at);
        if (body)
            sync_door::told_of(db, chapter, phones);
        return true;
    });
    m_news.brought(taken.size());
    m_most = std::min(most_notes_at_once, m_most * 2);
    return Ended::Well;
}

// True when the secretariat's database is another than it was: it may lack what it had.
bool HubLine::keep_epoch(std::string const& epoch, base::ChapterId const& chapter)
{
    bool is_another = false;
    m_needs.database.read([&](sql::Read& db) { is_another = sync_door::hub_state(db, "upstream_epoch") != epoch; });
    if (!is_another)
        return false;
    bool was_known = false;
    m_needs.database.write_now(chapter.text(), [&](sql::Connection& connection) {
        sql::Write db(connection, "");
        was_known = sync_door::hub_state(db, "upstream_epoch").has_value();
        if (was_known)
            sync_door::forward_again(db, chapter);
        sync_door::keep_hub_state(db, "upstream_epoch", epoch);
        return true;
    });
    return was_known;
}

HubLine::Ended HubLine::given_rows(Standing const& now, bj::object& given)
{
    auto const nonce = base::new_uuid(m_needs.clock());
    auto path = "/sync/v1/hub?nonce=" + nonce;
    m_needs.database.read([&](sql::Read& db) {
        path += "&carries=" + std::to_string(sync_door::count_to_forward(db, now.chapter)) + "&have=";
        for (auto const& part : sync_door::kept_parts(db, now.chapter))
            path += part.hash + ".";
    });
    auto const told = ask("GET", path, "", now);
    if (!told)
        return Ended::NoLine;
    auto body = ours(*told, nonce);
    if (!body)
        return ended_by(*told);
    given = std::move(*body);
    return Ended::Well;
}

HubLine::Ended HubLine::ask_rows(Standing const& now, base::Instant round)
{
    bj::object body;
    if (auto const ended = given_rows(now, body); ended != Ended::Well)
        return ended;
    auto const chapter = base::ChapterId::parse(text_in(body, "chapter"));
    if (!chapter)
        return Ended::NoLine;
    if (keep_epoch(text_in(body, "epoch"), *chapter))
        return Ended::Well; // the next round brings all again, and asks again
    return take_rows(*chapter, body, round);
}

HubLine::Ended HubLine::take_rows(base::ChapterId const& chapter, bj::object const& body, base::Instant round)
{
    sync_door::Refresh const given { chapter, parts_in(body), m_needs.tables, round };
    auto const drawn = [&](sql::Read& db, sync_door::Key const& key) { return m_needs.drawn(db, chapter, key); };
    std::optional<base::Result<bool>> taken;
    m_needs.database.write_now(chapter.text(), [&](sql::Connection& connection) {
        sql::Write db(connection, "");
        if (!sync_door::is_as_given(db, given)) {
            taken.emplace(sync_door::refresh(connection, given, drawn));
            if (!*taken || !taken->value())
                return false;
        }
        auto const now = m_needs.clock();
        sync_door::keep_hub_state(db, "chapter", chapter.text());
        sync_door::keep_hub_state(db, "device_id", text_in(body, "device_id"));
        sync_door::keep_hub_state(db, "position", std::to_string(number_in(body, "position")));
        sync_door::keep_hub_state(db, "reached_at", std::to_string(now.ms));
        sync_door::forget_forwarded(db, chapter, { now.ms - kept_ms });
        sync_door::forget_other_invitation(db); // it is known
        return true;
    });
    if (!taken || *taken)
        return Ended::Well;
    m_refusal = taken->problem().fill.front().second;
    return Ended::OtherProgram;
}

// What was not brought stays; all else goes, also out of the file.
void HubLine::forget(base::ChapterId const& chapter)
{
    base::log_warning("hub", "this hub was revoked");
    m_needs.database.write_now(chapter.text(), [&](sql::Connection& connection) {
        sync_door::forget_chapter(connection, chapter);
        sql::Write db(connection, "");
        sync_door::keep_hub_state(db, "to_scrub", "1");
        return true;
    });
    scrub();
}

// Out of the file, too; again when the machine stopped before that was done.
void HubLine::scrub()
{
    bool is_due = false;
    m_needs.database.read([&](sql::Read& db) { is_due = sync_door::hub_state(db, "to_scrub").has_value(); });
    if (!is_due)
        return;
    sql::scrub(m_needs.database.place());
    m_needs.database.write_now("", [](sql::Connection& connection) {
        sql::Write db(connection, "");
        sync_door::drop_hub_state(db, "to_scrub");
        return true;
    });
}

}
