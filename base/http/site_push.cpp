// What a phone brings: each fact by itself, through the handler its web form has. What cannot be taken is kept for a
// person to look at; one fact never stops another.
#include "base/http/site_inner.h"
#include "base/indonesian.h"
#include "base/log.h"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <algorithm>
#include <atomic>

namespace http {

namespace bj = boost::json;

// One fact on its way, and what came of it.
struct One {
    sync_door::Incoming in;
    sync_door::DeviceId device_id; // in whose books it is: an earlier phone of the same officer keeps its own
    sync_door::Estimate noted;
    std::optional<base::Result<Prepared>> prepared;
    bool is_decided = false; // by a person, or what it waited for is here
    std::string_view answer = "later";
    std::string_view was {}; // what became of one that is here already
    std::optional<base::Problem> problem;
};

// One call of the door, alive until it is answered.
struct Push {
    std::shared_ptr<Asked> asked;
    sync_door::Bearer bearer;
    std::string nonce;
    base::Instant sent_at;
    std::int64_t n_max = 0;
    std::vector<One> all;
    std::atomic<std::size_t> under_way { 0 };
    sync_door::Have have;
};

namespace {

// What is wrong, with what is wrong of each field.
std::string said(base::Problem const& problem, words::Tongue tongue)
{
    auto text = words::say(problem.code->text, tongue, problem.fill);
    for (auto const& bad : problem.fields)
        text += " " + words::say(bad.code->text, tongue, bad.fill);
    std::replace(text.begin(), text.end(), '\n', ' ');
    return text;
}

// A fact that was not taken keeps its text, without the numbers that nobody may keep.
sync_door::Arrival arrival_of(One const& one, base::Now now)
{
    sync_door::Arrival made { one.in.id, one.in.sha256, one.device_id, one.in.n, one.in.kind, "",
        sync_door::State::Taken, "", "", "", one.in.typed_at, one.noted.at, one.noted.is_suspect, now.at };
    if (!one.problem)
        return made;
    auto const& problem = *one.problem;
    bool const waits = problem.kind == base::Kind::Unknown && !one.in.about.empty();
    made.state = waits ? sync_door::State::Held : sync_door::State::Quarantined;
    made.bytes = indonesian::without_nik(one.in.bytes);
    made.code = problem.code->name;
    made.reason = said(problem, words::Tongue::Indonesian) + "\n" + said(problem, words::Tongue::English);
    made.waits_for = waits ? one.in.about.front() : "";
    return made;
}

// Ids in an address: what the fact has made or changed.
std::vector<std::string> ids_in(std::string_view address)
{
    constexpr std::size_t length = 36;
    std::vector<std::string> found;
    for (auto at = address.find('/'); at != std::string_view::npos; at = address.find('/', at + 1))
        if (auto const part = address.substr(at + 1, length); base::is_uuid(part))
            found.emplace_back(part);
    return found;
}

// Everything but who brings it: that is asked where it comes in, and no more once a person has decided.
base::Result<Prepared> prepare(
    Router const& router, One const& one, sync_door::Bearer const& bearer, sql::Read& db, base::Now now)
{
    if (one.in.unreadable)
        return base::Problem(base::Kind::Malformed, *one.in.unreadable, { { "what", one.in.what } });
    if (!bearer.mandate)
        return base::Problem(base::Kind::Forbidden, sync_door::no_office);
    auto const& routes = router.routes();
    auto const route = std::find_if(
        routes.begin(), routes.end(), [&](Route const& r) { return r.is_for_phones && r.kind == one.in.kind; });
    if (route == routes.end())
        return base::Problem(base::Kind::Malformed, sync_door::kind_unknown);
    auto const unreadable = [](std::string what) {
        return base::Problem(base::Kind::Malformed, sync_door::unreadable, { { "what", std::move(what) } });
    };
    auto const ids = std::count(route->pattern.begin(), route->pattern.end(), '{');
    if (static_cast<std::size_t>(ids) != one.in.about.size())
        return unreadable("about");
    Call call;
    call.ids = one.in.about;
    call.typed = TRY(form::from_json(one.in.form));
    // Of another version of the app: what this server would not read, it must not acknowledge.
    if (route->unread_name)
        if (auto const name = route->unread_name(call.typed))
            return unreadable(*name);
    if (call.typed.pairs().empty())
        return unreadable("form");
    call.mandate = &*bearer.mandate;
    call.now = now;
    return route->prepare(call, db);
}

base::Result<Prepared> prepare_from(
    Router const& router, One const& one, sync_door::Bearer const& bearer, sql::Read& db, base::Now now)
{
    if (bearer.revoked_at)
        return base::Problem(base::Kind::Refused, sync_door::revoked);
    if (!one.in.unreadable && one.in.device_id != one.device_id.text())
        return base::Problem(base::Kind::Refused, sync_door::not_hers);
    return prepare(router, one, bearer, db, now);
}

// Taken by the handler its web form has; nothing of it stays when that refuses.
std::optional<fact::Outcome> taken(sql::Connection& connection, std::vector<base::Slice> const& slices, One& one,
    base::Now now, fact::Follow const& follow)
{
    auto const& ready = one.prepared->value();
    fact::Fact const noted { ready.chapter, one.in.id, ready.kind, ready.actor, ready.body, one.noted.at, now.at };
    auto const work = [&](sql::Write& db) -> base::Result<fact::Outcome> {
        auto const led = TRY(ready.work(db, now));
        fact::Outcome made { led.where.text(), both_tongues(led.done) };
        for (auto const& slice : slices)
            if (slice.noted_unseeing)
                slice.noted_unseeing(db, noted, made, now, one.in.seen);
        return made;
    };
    std::optional<fact::Outcome> outcome;
    try {
        sql::attempt(connection, [&] {
            auto result = fact::take(connection, noted, fact::hash_of(noted), work, follow);
            if (result)
                outcome = std::move(result.value());
            else
                one.problem.emplace(std::move(result.problem()));
            return outcome.has_value();
        });
    } catch (sql::ConstraintBroken const& broken) {
        base::log_warning("constraint", broken.what());
        outcome.reset();
        one.problem.emplace(base::Kind::Conflict, at_the_same_time);
    } catch (base::OurMistake const& mistake) {
        base::log_error("our mistake", mistake.what());
        outcome.reset();
        one.problem.emplace(base::Kind::Refused, our_mistake);
    }
    return outcome;
}

std::string_view became(sync_door::State state)
{
    if (state == sync_door::State::Taken)
        return "ok";
    bool const waits = state == sync_door::State::Held || state == sync_door::State::ToTry;
    return waits ? "held" : "reject";
}

// Is this one here, and what of it? Another content under its id is in its way when it was taken, or came before and is
// not set aside. What another phone brought that was not its own is as if it had not come.
void look_for(std::vector<sync_door::Arrival> const& arrivals, One& one)
{
    for (auto const& before : arrivals) {
        bool const is_same = before.sha256 == one.in.sha256;
        if (is_same && (before.device_id == one.device_id || before.code != sync_door::not_hers.name)) {
            if (before.state != sync_door::State::ToTry || !one.is_decided) {
                one.answer = "dup";
                one.was = became(before.state);
                one.problem.reset();
            }
            return; // those behind it came later
        }
        if (!is_same && before.state != sync_door::State::SetAside)
            one.problem.emplace(base::Kind::Conflict, sync_door::other_content);
    }
}

bool other_was_taken(std::vector<sync_door::Arrival> const& arrivals, One const& one)
{
    return std::any_of(arrivals.begin(), arrivals.end(),
        [&](auto const& other) { return other.sha256 != one.in.sha256 && other.state == sync_door::State::Taken; });
}

// Inside the writer's transaction: the fact is taken, or kept whole for a person; one that is here already is neither.
void bring(sql::Connection& connection, std::vector<base::Slice> const& slices, One& one,
    base::ChapterId const& chapter, base::Now now, fact::Follow const& follow)
{
    constexpr std::int64_t most_not_taken = 2'000;
    sql::Write db(connection, one.in.id);
    one.problem.reset();
    one.was = {};
    one.answer = "ok";
    fact::hold_feed(db, chapter);
    auto const arrivals = sync_door::arrivals_of(db, chapter, one.in.id);
    look_for(arrivals, one);
    if (one.answer == "dup")
        return;
    if (!one.problem && other_was_taken(arrivals, one))
        one.problem.emplace(base::Kind::Conflict, sync_door::other_content);
    if (!one.problem && !*one.prepared)
        one.problem.emplace(one.prepared->problem());
    auto const outcome = one.problem ? std::nullopt : taken(connection, slices, one, now, follow);
    bool const is_later = one.problem
        && (one.problem->kind == base::Kind::Unavailable
            || (arrivals.empty() && sync_door::not_taken(db, chapter, one.device_id) >= most_not_taken));
    if (is_later) {
        one.answer = "later";
        return;
    }
    auto const arrival = arrival_of(one, now);
    sync_door::keep_arrival(db, chapter, arrival);
    if (outcome)
        sync_door::try_waiting(db, chapter, ids_in(outcome->location));
    else if (one.problem->code == &sync_door::other_content || one.problem->code == &fact::another_body)
        one.answer = "conflict";
    else
        one.answer = arrival.state == sync_door::State::Held ? "held" : "reject";
}

std::string answer_of(Push const& push, std::string const& epoch)
{
    auto const tongue = push.asked->call.page.tongue;
    json::Text out;
    out.open_object();
    out.key("nonce");
    out.text(push.nonce);
    out.key("epoch");
    out.text(epoch);
    out.key("now");
    out.integer(push.asked->call.now.at.ms);
    out.key("results");
    out.open_array();
    for (auto const& one : push.all) {
        out.open_object();
        out.key("id");
        out.text(one.in.id);
        out.key("s");
        out.text(one.answer);
        if (!one.was.empty()) {
            out.key("was");
            out.text(one.was);
        }
        if (one.problem) {
            out.key("code");
            out.text(one.problem->code->name);
            out.key("text");
            out.text(said(*one.problem, tongue));
        }
        out.close_object();
    }
    out.close_array();
    out.key("have");
    out.open_object();
    out.key("contig");
    out.integer(push.have.contig);
    out.key("missing");
    form::put(out, push.have.missing);
    out.close_object();
    out.close_object();
    return out.take();
}

std::int64_t number_of(bj::object const& body, char const* name, std::int64_t most)
{
    auto const* const found = body.if_contains(name);
    return found && found->is_int64() ? std::clamp<std::int64_t>(found->get_int64(), 0, most) : 0;
}

base::Result<> read_push(std::string_view text, Push& push, base::Now now)
{
    auto const cut = sync_door::cut_facts(text);
    boost::system::error_code failed;
    auto const value = bj::parse(cut ? cut->envelope : std::string(), failed);
    auto const* const body = value.if_object();
    if (!cut || failed || !body)
        return base::Problem(base::Kind::Malformed, form::wrong_shape, { { "what", "facts" } });
    if (cut->facts.size() > facts_at_once)
        return base::Problem(base::Kind::TooLarge, too_large);
    if (auto const* const nonce = body->if_contains("nonce"); nonce && nonce->is_string())
        push.nonce = std::string(nonce->get_string());
    push.sent_at = { number_of(*body, "sent_at", INT64_MAX) };
    push.n_max = number_of(*body, "n_max", sync_door::most_notes);
    for (auto const& one : cut->facts) {
        auto in = sync_door::incoming_of(one);
        sync_door::give_id(in, push.bearer.device_id);
        auto const noted = sync_door::estimate(in.typed_at, push.sent_at, now.at);
        push.all.push_back({ std::move(in), push.bearer.device_id, noted, std::nullopt });
    }
    return base::Nothing {};
}

// A job, and what comes after it is durable. Whatever fails leaves the fact to be sent again.
void write_one(sql::Database& database, base::ChapterId const& chapter, std::function<void(sql::Connection&)> work,
    std::function<void(bool)> then)
{
    auto job = [work = std::move(work)](sql::Connection& connection) {
        work(connection);
        return true;
    };
    database.write({ chapter.text(), std::move(job), [then = std::move(then)](std::exception_ptr thrown) {
                        try {
                            if (thrown)
                                std::rethrow_exception(thrown);
                        } catch (std::exception const& failed) {
                            base::log_error("push", failed.what());
                        }
                        then(!thrown);
                    } });
}

}

void Pages::Inner::sync_push(std::shared_ptr<Asked> const& asked)
{
    constexpr std::int64_t taken_after_revoking_ms = 30LL * 24 * 60 * 60 * 1000;
    auto& a = *asked;
    auto const push = std::make_shared<Push>();
    push->asked = asked;
    auto const now = a.call.now;
    std::optional<base::Problem> wrong;
    database.read([&](sql::Read& db) {
        auto const who = bearer(a, db);
        if (!who || (who->revoked_at && who->revoked_at->ms < now.at.ms - taken_after_revoking_ms)) {
            wrong.emplace(base::Kind::SignInNeeded, sync_door::not_known);
            return;
        }
        push->bearer = *who;
        if (auto read = read_push(a.request.body, *push, now); !read) {
            wrong.emplace(read.problem());
            return;
        }
        for (auto& one : push->all) {
            one.device_id = book_of(one.in, *who, db, now);
            if (one.device_id == who->device_id && !one.in.unreadable && one.in.device_id == who->device_id.text())
                push->n_max = std::max(push->n_max, one.in.n);
            else if (one.device_id == who->device_id)
                one.in.n = 0; // not one that this device counts
            one.prepared.emplace(prepare_from(router, one, *who, db, now));
        }
    });
    if (wrong)
        return answer_problem(a, *wrong, nullptr);

    push->under_way = push->all.size() + 1;
    for (auto& one : push->all)
        write_one(
            database, push->bearer.chapter,
            [this, it = &one, push, now, follow = follower()](
                sql::Connection& connection) { bring(connection, slices, *it, push->bearer.chapter, now, follow); },
            [this, it = &one, push](bool kept) {
                if (!kept)
                    it->answer = "later";
                end_push(push);
            });
    end_push(push);
}

// The last to end writes down that the device was heard, and answers.
void Pages::Inner::end_push(std::shared_ptr<Push> const& push)
{
    if (--push->under_way > 0)
        return;
    auto const now = push->asked->call.now;
    write_one(
        database, push->bearer.chapter,
        [push, now](sql::Connection& connection) {
            sql::Write db(connection, "");
            fact::hold_feed(db, push->bearer.chapter);
            push->have = sync_door::keep_heard(db, push->bearer.chapter,
                { push->bearer.device_id, now.at, push->n_max, now.at.ms - push->sent_at.ms });
        },
        [this, push](bool kept) {
            wake_chores();
            if (kept)
                send_json(*push->asked, 200, answer_of(*push, epoch));
            else
                answer_problem(*push->asked, { base::Kind::Unavailable, try_later }, nullptr);
        });
}

// The device that made it, when that is an earlier one of the same officer; else the one that brings it.
sync_door::DeviceId Pages::Inner::book_of(
    sync_door::Incoming const& in, sync_door::Bearer const& bearer, sql::Read& db, base::Now now) const
{
    auto const made_by = sync_door::DeviceId::parse(in.device_id);
    if (!made_by || *made_by == bearer.device_id)
        return bearer.device_id;
    for (auto const& slice : slices)
        if (slice.bearer_with)
            if (auto const maker = slice.bearer_with(db, bearer.chapter, *made_by, now))
                if (maker->actor == bearer.actor && !maker->revoked_at)
                    return *made_by;
    return bearer.device_id;
}

// One fact that waited for another, or that a person has decided about. What its maker may do is asked of today and,
// when her term has ended, of the day on which she noted it and the day before: a term that ends on a day ends with
// that. True when there was one.
bool Pages::Inner::try_waiting_arrival()
{
    base::Now const now { settings.clock() };
    std::optional<sync_door::ToTry> next;
    One one;
    database.read([&](sql::Read& db) {
        next = sync_door::next_to_try(db);
        if (!next)
            return;
        for (auto const& found : sync_door::arrivals_of(db, next->chapter, next->fact_id)) {
            if (found.sha256 != next->sha256)
                continue;
            one.in = sync_door::incoming_of(found.bytes);
            one.in.id = found.fact_id;
            one.in.sha256 = found.sha256; // of what came, before numbers were masked in it
            one.in.n = found.n;
            one.device_id = found.device_id;
            one.noted = { found.noted_at, found.is_clock_suspect };
            one.is_decided = true;
        }
        std::optional<sync_door::Bearer> who;
        constexpr std::int64_t day_ms = 24LL * 60 * 60 * 1000;
        for (auto const at : { now.at, one.noted.at, base::Instant { one.noted.at.ms - day_ms } })
            for (auto const& slice : slices)
                if (slice.bearer_with && (!who || !who->mandate))
                    who = slice.bearer_with(db, next->chapter, one.device_id, { at });
        INVARIANT(who, "an arrival is of a device");
        one.prepared.emplace(prepare(router, one, *who, db, now));
    });
    if (!next)
        return false;
    database.write_now(next->chapter.text(), [&](sql::Connection& connection) {
        bring(connection, slices, one, next->chapter, now, follower());
        return true;
    });
    return one.answer != "later";
}

}
