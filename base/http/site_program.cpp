// What the program does by itself, through the same door: posts of the sample, chores behind the requests.
#include "base/http/site_hub_line.h"
#include "base/http/site_inner.h"
#include "base/log.h"

namespace http {

fact::Work work_of(Prepared const& ready, base::Now now)
{
    return [work = ready.work, now](sql::Write& db) -> base::Result<fact::Outcome> {
        auto const led = TRY(work(db, now));
        auto const* const done = led.done;
        return fact::Outcome { led.where.text(),
            done ? words::in_both([done](words::Tongue tongue) { return done->in(tongue); }) : std::string() };
    };
}

base::Result<SeeOther> Pages::post_as(
    permit::Mandate const& mandate, std::string_view path, form::Typed typed, std::optional<base::Instant> at)
{
    auto found = m_inner->router.find("POST", path);
    INVARIANT(found.route, "a post made by the program goes to a route");
    Call call;
    call.ids = std::move(found.ids);
    call.typed = std::move(typed);
    call.mandate = &mandate;
    call.now = { at ? *at : m_inner->settings.clock() };
    std::optional<base::Result<Prepared>> prepared;
    m_inner->database.read([&](sql::Read& db) { prepared.emplace(found.route->prepare(call, db)); });
    auto ready = TRY(std::move(*prepared));
    auto given = std::string(call.typed.one("fact_id").value_or(""));
    fact::Fact const noted { ready.chapter, given.empty() ? base::new_uuid(call.now.at) : given, ready.kind,
        ready.actor, ready.body, call.now.at };
    auto const outcome = TRY(fact::note(m_inner->database, noted, work_of(ready, call.now), m_inner->follower()));
    return SeeOther { page::Url::inside(outcome.location) };
}

bool Pages::do_chores()
{
    return m_inner->do_chores();
}

void Pages::start_chores()
{
    m_inner->chore_thread = std::thread([this] { m_inner->chore_loop(); });
    if (m_inner->hub)
        m_inner->hub->start();
}

bool Pages::Inner::do_chores()
{
    bool more = false;
    for (auto const& slice : slices) {
        for (auto const& chore : slice.chores) {
            std::optional<base::ChoreFact> next;
            database.read([&](sql::Read& db) { next = chore.next(db, base::Now { settings.clock() }); });
            if (!next)
                continue;
            auto const noted = fact::note(database, next->fact, next->work, follower());
            if (!noted)
                base::log_error(chore.name, noted.problem().code->name);
            more = more || noted;
        }
    }
    bool const tried = try_waiting_arrival();
    return forget_old_files() || tried || more;
}

void Pages::Inner::wake_chores()
{
    {
        std::lock_guard const lock(chore_mutex);
        chore_due = true;
    }
    chore_wake.notify_all();
}

void Pages::Inner::chore_loop()
{
    for (;;) {
        {
            std::unique_lock lock(chore_mutex);
            chore_wake.wait_for(lock, std::chrono::seconds(30), [this] { return chore_due || ending; });
            if (ending)
                return;
            chore_due = false;
        }
        try {
            while (do_chores()) {
                std::lock_guard const lock(chore_mutex);
                if (ending)
                    return;
            }
        } catch (std::exception const& failed) {
            base::log_error("chore", failed.what());
        }
    }
}

}
