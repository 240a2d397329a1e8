// The sync door's questions: who is there, what changed. What is brought: site_push.cpp. Told in docs/sync.md.
#include "base/http/site_calls.h"
#include "base/http/site_inner.h"
#include "base/sha256.h"
#include "base/sync_door/digest.h"
#include "base/sync_door/greeting.h"

#include <algorithm>
#include <climits>

namespace http {

namespace {

constexpr int most_changes = 500;

// All is sent anew when the database, the community, what she may see or what there is to hold is another.
std::string tag_of(std::vector<base::Slice> const& slices, std::string const& epoch, sync_door::Bearer const& bearer)
{
    auto const positions = bearer.mandate ? bearer.mandate->positions : 0;
    std::string shape_of_documents = "2"; // raised when what a document holds changes, also an instrument's text
    for (auto const& slice : slices)
        for (auto const& document : slice.documents)
            shape_of_documents.append(" ").append(document.kind);
    return base::sha256_hex(epoch + bearer.chapter.text() + std::to_string(positions) + shape_of_documents)
        .substr(0, 16);
}

std::vector<std::string> scopes_of(
    std::vector<base::Slice> const& slices, sync_door::Bearer const& bearer, base::Now now)
{
    if (!bearer.mandate)
        return {};
    for (auto const& slice : slices)
        for (auto const& document : slice.documents)
            if ((document.shown_to & bearer.mandate->positions) != 0)
                return sync_door::field_scopes(base::date_in(bearer.mandate->zone, now.at));
    return {};
}

void put_change(json::Text& out, sync_door::Entry const& entry, std::optional<std::string> const& drawn)
{
    out.open_object();
    out.key("p");
    out.integer(entry.position);
    out.key("scope");
    out.text(entry.scope);
    out.key("op");
    out.text(drawn ? "put" : "drop");
    out.key("kind");
    out.text(entry.kind);
    out.key("ref");
    out.text(entry.ref);
    if (drawn) {
        out.key("h");
        out.text(sync_door::print_of(entry.kind, entry.ref, *drawn));
        out.key("doc");
        out.raw(*drawn);
    }
    out.close_object();
}

void put_nonce(json::Text& out, Asked const& a, std::string const& epoch)
{
    out.key("nonce");
    out.text(a.call.typed.one("nonce").value_or(""));
    out.key("epoch");
    out.text(epoch);
    out.key("now");
    out.integer(a.call.now.at.ms);
}

// How long the phone would wait for something new. Proxies give up after 30 s, some operators' lines sooner.
Until until_told_by(Asked const& a)
{
    constexpr int longest = 25;
    int seconds = 0;
    if (auto const wait = a.call.typed.one("wait"); !wait || form::take(*wait, seconds) != nullptr)
        return {};
    return std::chrono::steady_clock::now() + std::chrono::seconds(std::clamp(seconds, 0, longest));
}

// "2026-11-24,chapter"
std::vector<std::string> scopes_named(Asked const& a, std::string_view name)
{
    std::vector<std::string> named;
    for (auto left = a.call.typed.one(name).value_or(""); !left.empty();) {
        auto const one = left.substr(0, left.find(','));
        named.emplace_back(one);
        left.remove_prefix(std::min(one.size() + 1, left.size()));
    }
    return named;
}

bool is_in(std::vector<std::string> const& all, std::string const& one)
{
    return std::find(all.begin(), all.end(), one) != all.end();
}

std::string pull_body(
    Asked const& a, std::string const& epoch, sync_door::Pulled const& pulled, std::string changes, bool has_no_office)
{
    json::Text out;
    out.open_object();
    put_nonce(out, a, epoch);
    out.key("reset");
    out.truth(pulled.is_reset);
    out.key("changes");
    out.raw(changes);
    out.key("drop_scopes");
    form::put(out, pulled.drop_scopes);
    out.key("cursor");
    out.text(pulled.cursor.text());
    out.key("position");
    out.integer(pulled.position);
    out.key("more");
    out.truth(pulled.has_more);
    out.key("no_office"); // so that she does not look for a signal: there is one, and nothing is for her
    out.truth(has_no_office);
    out.close_object();
    return out.take();
}

// What the phone holds stays as it is; `has_more` says whether there is something to ask for.
std::string untold_body(
    Asked const& a, std::string const& epoch, std::int64_t position, bool has_more, bool has_no_office = false)
{
    sync_door::Pulled nothing;
    nothing.cursor = sync_door::Cursor::parse(a.call.typed.one("c").value_or("")).value_or(sync_door::Cursor {});
    nothing.position = position;
    nothing.has_more = has_more;
    return pull_body(a, epoch, nothing, "[]", has_no_office);
}

// Scopes that the phone asks for anew are forgotten whole, and sent from their beginning.
sync_door::Pulled pulled_anew(sql::Read& db, sync_door::Bearer const& who, std::vector<std::string> const& granted,
    int most, std::string const& tag, Asked const& a)
{
    auto cursor = sync_door::Cursor::parse(a.call.typed.one("c").value_or(""));
    auto const anew = scopes_named(a, "anew");
    if (cursor)
        std::erase_if(cursor->held, [&](auto const& held) { return is_in(anew, held.scope); });
    auto pulled = sync_door::pull(db, who.chapter, cursor, tag, granted, most);
    for (auto const& scope : anew)
        if (is_in(granted, scope))
            pulled.drop_scopes.push_back(scope);
    return pulled;
}

// What the phone holds of all scopes, at least.
std::int64_t behind_of(sync_door::Pulled const& pulled)
{
    auto position = pulled.position;
    for (auto const& entry : pulled.entries)
        position = std::min(position, entry.position - 1);
    return position;
}

void keep_seen(sql::Write& db, sync_door::Bearer const& who, base::Now now)
{
    fact::hold_feed(db, who.chapter); // as every job that writes, so that none waits for another that waits for it
    auto const clock_offset = sync_door::clock_offset(db, who.chapter, who.device_id);
    sync_door::keep_heard(db, who.chapter, { who.device_id, now.at, 0, clock_offset });
}

}

sync_door::Document const* document_of(
    std::vector<base::Slice> const& slices, std::string_view kind, permit::Positions positions, bool is_borrowed)
{
    for (auto const& slice : slices)
        for (auto const& document : slice.documents)
            if (document.kind == kind && (document.shown_to & positions) != 0
                && (document.is_for_borrowed || !is_borrowed))
                return &document;
    return nullptr;
}

bool Pages::Inner::answer_sync(std::shared_ptr<Asked> const& asked)
{
    auto& a = *asked;
    if (!a.request.path.starts_with("/sync/v1/"))
        return false;
    a.page = false;
    if (answer_files(asked))
        return true;
    a.call.typed = form::from_urlencoded(a.request.query);
    if (a.request.path == sync_push_path && a.request.method == "POST")
        sync_push(asked);
    else if (a.request.path == "/sync/v1/hello" && a.request.method != "POST")
        sync_hello(a);
    else if (a.request.path == "/sync/v1/pull" && a.request.method != "POST")
        sync_pull(asked, until_told_by(a));
    else if (a.request.path == "/sync/v1/digest" && a.request.method != "POST")
        sync_digest(a);
    else if (a.request.path == "/sync/v1/hub" && a.request.method == "GET" && !hub)
        sync_hub(asked);
    else
        answer_problem(a, { base::Kind::Unknown, no_such_page }, nullptr);
    return true;
}

std::optional<sync_door::Bearer> Pages::Inner::bearer(Asked const& a, sql::Read& db) const
{
    constexpr std::string_view scheme = "Bearer ";
    auto const header = a.request.header("authorization");
    if (!header.starts_with(scheme))
        return std::nullopt;
    auto const key = base::sha256_hex(header.substr(scheme.size()));
    for (auto const& slice : slices)
        if (slice.bearer_of)
            return slice.bearer_of(db, key, a.call.now);
    return std::nullopt;
}

void Pages::Inner::send_json(Asked& a, int status, std::string body)
{
    auto response = page_response(a, status, std::move(body));
    response.headers[0].second = "application/json";
    for (auto& [name, value] : response.headers)
        if (name == "Cache-Control")
            value = "no-store";
    send(a, std::move(response));
}

// Of one that joined after it last had a line to the secretariat, a hub has not heard: no reason to invite it anew.
base::Problem Pages::Inner::not_known() const
{
    if (hub)
        return { base::Kind::Unavailable, sync_door::not_at_hub_yet };
    return { base::Kind::SignInNeeded, sync_door::not_known };
}

// A phone that was revoked is told to forget what it holds; one that nobody knows keeps what it has.
void Pages::Inner::send_unknown(Asked& a, bool is_revoked)
{
    auto const problem = is_revoked ? base::Problem(base::Kind::SignInNeeded, sync_door::revoked) : not_known();
    auto const by = is_revoked && !hub ? epoch : "";
    send_json(a, status_of(problem.kind), json_problem(problem, a.call.page.tongue, is_revoked, by));
}

void Pages::Inner::sync_hello(Asked& a)
{
    std::optional<sync_door::Bearer> who;
    sync_door::Greeting told;
    json::Text out;
    out.open_object();
    database.read([&](sql::Read& db) {
        who = bearer(a, db);
        if (hub) // what the secretariat tells follows from keys of its own
            put_hub(out, db);
        else if (who && !who->revoked_at)
            told = sync_door::greeting(db, *who);
    });
    if (!who || who->revoked_at)
        return send_unknown(a, who.has_value());
    put_nonce(out, a, epoch);
    out.key("proto");
    out.integer(1);
    out.key("limits");
    out.raw("{\"facts\":" + std::to_string(facts_at_once) + ",\"bytes\":" + std::to_string(sync_push_bytes) + "}");
    out.key("device_id");
    out.text(who->device_id.text());
    out.key("person");
    out.text(who->mandate ? who->mandate->officer_name : "");
    out.key("chapter");
    out.text(who->mandate ? who->mandate->chapter_name : "");
    out.key("zone");
    out.text(base::zone_name(who->mandate ? who->mandate->zone : base::Zone::Wita));
    out.key("no_office");
    out.truth(!hub && !who->mandate); // a hub may not know what day it is
    for (auto const& [name, json] : told) {
        out.key(name);
        out.raw(json);
    }
    out.close_object();
    send_json(a, 200, out.take());
}

// One that waits is told of what is new in its turn.
void Pages::Inner::sync_pull(std::shared_ptr<Asked> const& asked, Until until, bool is_its_turn)
{
    constexpr std::int64_t seen_again_ms = 10 * 60'000;
    auto& a = *asked;
    int most = most_changes;
    if (auto const limit = a.call.typed.one("limit"); limit && form::take(*limit, most) == nullptr)
        most = std::clamp(most, 0, most_changes); // 0: she is only told whether there is something
    std::optional<sync_door::Bearer> who;
    std::vector<std::string> granted;
    sync_door::Pulled pulled;
    bool is_due_to_be_seen = false;
    bool waits = false;
    std::int64_t held_as_of = 0;
    json::Text changes;
    changes.open_array();
    database.read([&](sql::Read& db) {
        who = bearer(a, db);
        if (!who || who->revoked_at)
            return;
        granted = scopes_of(slices, *who, a.call.now);
        pulled = pulled_anew(db, *who, granted, most == 0 ? most_changes : most, tag_of(slices, epoch, *who), a);
        bool const is_for_her = std::any_of(pulled.entries.begin(), pulled.entries.end(), [&](auto const& entry) {
            return document_of(slices, entry.kind, who->mandate->positions, who->is_borrowed) != nullptr;
        });
        bool const goes_on = pulled.is_reset || pulled.has_more || !pulled.drop_scopes.empty();
        waits = !goes_on && (!is_its_turn || !is_for_her) && until > std::chrono::steady_clock::now();
        held_as_of = is_its_turn ? pulled.position : behind_of(pulled);
        if (waits)
            return;
        is_due_to_be_seen = sync_door::seen_at(db, who->chapter, who->device_id).ms < a.call.now.at.ms - seen_again_ms;
        if (most == 0)
            return void(pulled.has_more = goes_on || is_for_her);
        for (auto const& entry : pulled.entries) {
            auto const* const document = document_of(slices, entry.kind, who->mandate->positions, who->is_borrowed);
            if (document)
                put_change(changes, entry,
                    entry.is_drop ? std::nullopt : drawn(db, who->chapter, *document, entry.scope, entry.ref));
        }
    });
    if (!who || who->revoked_at)
        return send_unknown(a, who.has_value());
    if (waits) {
        if (!waiting->hold({ asked, who->device_id.text(), who->chapter, granted, held_as_of, until }))
            sync_pull(asked, {}, true);
        return;
    }
    changes.close_array();
    bool const no_office = !hub && !who->mandate;
    auto const body = most == 0 ? untold_body(a, epoch, held_as_of, pulled.has_more, no_office)
                                : pull_body(a, epoch, pulled, changes.take(), no_office);
    if ((most == 0 || pulled.entries.empty()) && !is_due_to_be_seen)
        return send_json(a, 200, body);
    // What was read may be committed and not on the disk yet: a phone must not hold what a power cut would take back.
    auto job = [who = *who, now = a.call.now, is_due_to_be_seen](sql::Connection& connection) {
        sql::Write db(connection, "");
        if (is_due_to_be_seen)
            keep_seen(db, who, now);
        return true;
    };
    answer_behind(asked, { who->chapter.text(), std::move(job), {} }, body);
}

// Something may have changed, or her time is over: she is answered as if she asked now, and may wait on. Who has asked
// anew since is told, unseen, that nothing is new.
void Pages::Inner::ask_again(WaitingPhone const& phone)
{
    auto& a = *phone.asked;
    a.call.now = { settings.clock() };
    try {
        if (!phone.is_let_go)
            return sync_pull(phone.asked, phone.until, true);
        send_json(a, 200, untold_body(a, epoch, phone.position, false));
    } catch (...) {
        answer_thrown(a, std::current_exception());
    }
}

// What the phone should hold by now, told in a few bytes for each scope.
void Pages::Inner::sync_digest(Asked& a)
{
    std::optional<sync_door::Bearer> who;
    json::Text out;
    out.open_object();
    put_nonce(out, a, epoch);
    database.read([&](sql::Read& db) {
        who = bearer(a, db);
        if (!who || who->revoked_at)
            return;
        auto const named = scopes_named(a, "scopes");
        out.key("position");
        out.integer(fact::feed_position(db, who->chapter));
        out.key("scopes");
        out.open_array();
        for (auto const& scope : scopes_of(slices, *who, a.call.now)) {
            if (!named.empty() && !is_in(named, scope))
                continue;
            sync_door::Digest sum;
            for (auto const& entry : sync_door::pull(db, who->chapter, std::nullopt, "", { scope }, INT_MAX).entries) {
                auto const* const document = document_of(slices, entry.kind, who->mandate->positions, who->is_borrowed);
                auto const doc = document && !entry.is_drop ? drawn(db, who->chapter, *document, entry.scope, entry.ref)
                                                            : std::nullopt;
                if (doc)
                    sum.add(sync_door::print_of(entry.kind, entry.ref, *doc));
            }
            put(out, ScopeDigest { scope, sum.count, sum.text(), sync_door::last_change(db, who->chapter, scope) });
        }
        out.close_array();
    });
    if (!who || who->revoked_at)
        return send_unknown(a, who.has_value());
    out.close_object();
    send_json(a, 200, out.take());
}

}
