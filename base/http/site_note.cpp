#include "base/http/site_note.h"

#include "base/indonesian.h"
#include "base/log.h"
#include "base/sync_door/not_taken.h"
#include "base/sync_door/superseded.h"

#include <algorithm>
#include <set>

namespace http {

std::string said(base::Problem const& problem, words::Tongue tongue)
{
    auto text = words::say(problem.code->text, tongue, problem.fill);
    for (auto const& bad : problem.fields)
        text += " " + words::say(bad.code->text, tongue, bad.fill);
    std::replace(text.begin(), text.end(), '\n', ' ');
    return text;
}

base::Result<Prepared> prepare(
    Router const& router, Brought const& one, sync_door::Bearer const& bearer, sql::Read& db, base::Now now)
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
    call.mandate = &*bearer.mandate;
    call.now = now;
    return route->prepare(call, db);
}

base::Result<Prepared> prepare_from(
    Router const& router, Brought const& one, sync_door::Bearer const& bearer, sql::Read& db, base::Now now)
{
    if (bearer.revoked_at)
        return base::Problem(base::Kind::Refused, sync_door::revoked);
    if (one.is_by_revoked_hub)
        return base::Problem(base::Kind::Refused, sync_door::hub_revoked);
    if (!one.in.unreadable && one.in.device_id != one.device_id.text())
        return base::Problem(base::Kind::Refused, sync_door::not_hers);
    return prepare(router, one, bearer, db, now);
}

namespace {

using Ids = std::set<std::string>;

// What it corrects, what its handler names, or else what it is about.
std::string waited_for(Brought const& one)
{
    for (auto const& [name, id] : one.problem->fill)
        if (name == "waits_for")
            return id;
    return one.in.about.empty() ? std::string() : one.in.about.front();
}

// What will come yet: not what it waits for, nor anything it speaks of, was to be made by a note that was set aside.
std::string still_waited_for(sql::Read& db, base::ChapterId const& chapter, Brought const& one)
{
    if (one.problem->kind != base::Kind::Unknown)
        return {};
    auto const is_gone = [&](std::string const& id) { return sync_door::was_set_aside(db, chapter, id); };
    auto const another = waited_for(one);
    return is_gone(another) || std::ranges::any_of(one.in.about, is_gone) ? std::string() : another;
}

// A fact that was not taken keeps its text, without the numbers that nobody may keep.
sync_door::Arrival arrival_of(sql::Read& db, base::ChapterId const& chapter, Brought const& one, base::Now now)
{
    sync_door::Arrival made { one.in.id, one.in.sha256, one.device_id, one.in.n, one.in.kind, "",
        sync_door::State::Taken, "", "", "", one.in.typed_at, one.noted.at, one.noted.is_suspect, now.at };
    if (!one.problem)
        return made;
    auto const& problem = *one.problem;
    auto const another = still_waited_for(db, chapter, one);
    made.state = !another.empty() ? sync_door::State::Held : sync_door::State::Quarantined;
    made.bytes = indonesian::without_nik(one.in.bytes);
    made.code = problem.code->name;
    made.reason = words::in_both([&](words::Tongue tongue) { return said(problem, tongue); });
    made.waits_for = another;
    return made;
}

// Ids in an address: what the fact has made or changed.
Ids ids_in(std::string_view address)
{
    constexpr std::size_t length = 36;
    Ids found;
    for (auto at = address.find('/'); at != std::string_view::npos; at = address.find('/', at + 1))
        if (auto const part = address.substr(at + 1, length); base::is_uuid(part))
            found.emplace(part);
    return found;
}

// By the handler its web form has. False: it was refused when it had begun to write, and that must not stay.
bool take(Books const& books, Brought& one, std::optional<fact::Outcome>& outcome)
{
    auto const& ready = one.prepared->value();
    fact::Fact const noted { ready.chapter, one.in.id, ready.kind, ready.actor, ready.body, one.noted.at,
        books.now.at };
    auto const work = [&, route_work = work_of(ready, books.now)](sql::Write& db) -> base::Result<fact::Outcome> {
        auto made = TRY(route_work(db));
        for (auto const& slice : books.slices)
            if (slice.noted_unseeing)
                slice.noted_unseeing(db, noted, made, books.now, one.in.seen);
        if (auto const earlier = sync_door::superseded_in(one.in.bytes))
            sync_door::keep_superseded(db, noted.chapter, *earlier, noted.id);
        return made;
    };
    books.connection.settle(); // by whoever asked last, most often
    auto const before = books.connection.changes();
    auto result = fact::take(books.connection, noted, fact::hash_of(noted), work, books.follow);
    if (result)
        outcome = std::move(result.value());
    else
        one.problem.emplace(std::move(result.problem()));
    if (outcome)
        return true;
    books.connection.settle(); // what is on its way is not counted yet
    return books.connection.changes() == before;
}

// Behind a savepoint of its own: nothing of it stays when it is refused or breaks something.
bool take_apart(Books const& books, Brought& one, std::optional<fact::Outcome>& outcome)
{
    try {
        sql::attempt(books.connection, [&] { return take(books, one, outcome); });
    } catch (sql::ConstraintBroken const& broken) {
        base::log_warning("constraint", broken.what());
        outcome.reset();
        one.problem.emplace(base::Kind::Conflict, at_the_same_time);
    } catch (base::OurMistake const& mistake) {
        base::log_error("our mistake", mistake.what());
        outcome.reset();
        one.problem.emplace(base::Kind::Refused, our_mistake);
    }
    return true;
}

std::string_view became(sync_door::State state)
{
    if (state == sync_door::State::Taken)
        return "ok";
    bool const waits = state == sync_door::State::Held || state == sync_door::State::ToTry;
    return waits ? "held" : "reject";
}

// Is this one here, and what of it? Another content under its id is in its way while that waits. What was taken under
// it may say the same, numbered anew by a phone that joined again: the fact tells (fact::take). What another phone
// brought that was not its own is as if it had not come.
void look_for(std::vector<sync_door::Arrival> const& arrivals, Brought& one)
{
    for (auto const& before : arrivals) {
        bool const is_same = before.sha256 == one.in.sha256;
        if (is_same && (before.device_id == one.device_id || before.code != sync_door::not_hers.name)) {
            if (before.state != sync_door::State::ToTry || !one.is_decided) {
                one.answer = "dup";
                one.was = became(before.state);
                one.told = one.was == "ok" ? std::string() : before.code + "\n" + before.reason;
                one.problem.reset();
            }
            return; // those behind it came later
        }
        bool const waits = before.state != sync_door::State::SetAside && before.state != sync_door::State::Taken;
        if (!is_same && waits)
            one.problem.emplace(base::Kind::Conflict, sync_door::other_content);
    }
}

// A correction comes after what it corrects.
std::optional<base::Problem> not_before_others(sql::Read& db, base::ChapterId const& chapter, Brought const& one)
{
    auto const earlier = sync_door::superseded_in(one.in.bytes);
    if (!earlier)
        return base::Problem(base::Kind::Malformed, sync_door::unreadable, { { "what", "sup" } });
    auto const id = sync_door::first_not_here(db, chapter, *earlier);
    if (id.empty())
        return std::nullopt;
    return base::Problem(base::Kind::Unknown, sync_door::corrects_another, { { "waits_for", id } });
}

using Take = bool (*)(Books const&, Brought&, std::optional<fact::Outcome>&);

// False: what this wrote must be undone.
bool bring_one(Books const& books, Brought& one, Take how, Ids& made)
{
    constexpr std::int64_t most_not_taken = 2'000;
    sql::Write db(books.connection, one.in.id);
    one.problem.reset();
    one.was = {};
    one.answer = "ok";
    auto const arrivals = sync_door::arrivals_of(db, books.chapter, one.in.id);
    look_for(arrivals, one);
    if (one.answer == "dup")
        return true;
    if (!one.problem && !*one.prepared)
        one.problem.emplace(one.prepared->problem());
    if (!one.problem)
        one.problem = not_before_others(db, books.chapter, one);
    std::optional<fact::Outcome> outcome;
    if (!one.problem && !how(books, one, outcome))
        return false;
    bool const is_later = one.problem
        && (one.problem->kind == base::Kind::Unavailable
            || (arrivals.empty() && sync_door::not_taken(db, books.chapter, one.device_id) >= most_not_taken));
    if (is_later) {
        one.answer = "later";
        return true;
    }
    auto const arrival = arrival_of(db, books.chapter, one, books.now);
    sync_door::keep_arrival(db, books.chapter, arrival);
    if (outcome) {
        made.merge(ids_in(outcome->location));
        made.insert(one.in.id);
        made.insert(sql::Write(books.connection, one.in.id).fresh<base::AccountId>().text()); // wherever it leads
    } else if (one.problem->code == &sync_door::other_content || one.problem->code == &fact::another_body)
        one.answer = "conflict";
    else
        one.answer = arrival.state == sync_door::State::Held ? "held" : "reject";
    return true;
}

// False: one of them has to be undone, and so all are.
bool bring_together(Books const& books, std::vector<Brought>& all, Ids& made)
{
    try {
        return sql::attempt(books.connection, [&] {
            return std::all_of(all.begin(), all.end(), [&](Brought& one) { return bring_one(books, one, take, made); });
        });
    } catch (sql::ConstraintBroken const&) { // whichever it was is found out when each is brought apart
    } catch (base::OurMistake const&) {
    }
    return false;
}

// What cannot even be kept for a person is sent again.
void bring_apart(Books const& books, Brought& one, Ids& made)
{
    try {
        sql::attempt(books.connection, [&] { return bring_one(books, one, take_apart, made); });
    } catch (sql::ConstraintBroken const& broken) {
        base::log_error("an arrival breaks a constraint", broken.what());
        one.answer = "later";
    } catch (base::OurMistake const& mistake) {
        base::log_error("our mistake", mistake.what());
        one.answer = "later";
    }
}

}

// Together first, without a savepoint each: nearly always none has to be undone.
void bring(Books const& books, std::vector<Brought>& all)
{
    Ids made;
    sql::Write db(books.connection, "");
    fact::hold_feed(db, books.chapter);
    if (!bring_together(books, all, made)) {
        made.clear();
        for (auto& one : all)
            bring_apart(books, one, made);
    }
    sync_door::try_waiting(db, books.chapter, { made.begin(), made.end() });
}

// What its maker may do is asked of today and, when her term has ended, of the day on which she noted it and the day
// before: a term that ends on a day ends with that. Of what she noted later it is asked of whoever decided that it be
// taken: it stands in her name.
sync_door::Bearer Pages::Inner::bearer_now(
    sql::Read& db, base::ChapterId const& chapter, Brought const& one, base::Now now) const
{
    constexpr std::int64_t day_ms = 24LL * 60 * 60 * 1000;
    std::optional<sync_door::Bearer> who;
    for (auto const at : { now.at, one.noted.at, base::Instant { one.noted.at.ms - day_ms } })
        for (auto const& slice : slices)
            if (slice.bearer_with && (!who || !who->mandate))
                who = slice.bearer_with(db, chapter, one.device_id, { at });
    INVARIANT(who, "an arrival is of a device");
    std::optional<base::AccountId> decider;
    for (auto const& slice : slices)
        if (slice.decided_by && !who->mandate)
            decider = slice.decided_by(db, chapter, one.in.id, one.in.sha256);
    for (auto const& slice : slices)
        if (decider && slice.mandate_of)
            who->mandate = slice.mandate_of(db, *decider, now);
    if (who->mandate && who->mandate->chapter != chapter)
        who->mandate.reset(); // she serves another community by now
    return *who;
}

// A note that waited for another, or that a person has decided about. True when there was one.
bool Pages::Inner::try_waiting_arrival()
{
    base::Now const now { settings.clock() };
    std::optional<sync_door::ToTry> next;
    std::vector<Brought> all(1);
    auto& one = all.front();
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
        one.prepared.emplace(prepare(router, one, bearer_now(db, next->chapter, one, now), db, now));
    });
    if (!next)
        return false;
    auto const follow = follower();
    database.write_now(next->chapter.text(), [&](sql::Connection& connection) {
        bring({ connection, slices, next->chapter, now, follow }, all);
        return true;
    });
    return one.answer != "later";
}

}
