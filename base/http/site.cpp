#include "base/http/site.h"

#include "base/http/site_inner.h"
#include "base/log.h"
#include "base/sha256.h"

#include <algorithm>

namespace http {

namespace {

std::vector<Route> gathered(std::vector<base::Slice> const& slices)
{
    std::vector<Route> routes;
    for (auto const& slice : slices)
        routes.insert(routes.end(), slice.routes.begin(), slice.routes.end());
    return routes;
}

std::vector<page::NavEntry> gathered_nav(std::vector<base::Slice> const& slices)
{
    std::vector<page::NavEntry> nav;
    for (auto const& slice : slices)
        nav.insert(nav.end(), slice.nav.begin(), slice.nav.end());
    std::stable_sort(nav.begin(), nav.end(), [](auto const& a, auto const& b) { return a.order < b.order; });
    return nav;
}

std::string in_tongue(std::string const& both, words::Tongue tongue)
{
    auto const cut = both.find('\n');
    if (cut == std::string::npos)
        return both;
    return tongue == words::Tongue::Indonesian ? both.substr(0, cut) : both.substr(cut + 1);
}

std::string json_problem(base::Problem const& problem, words::Tongue tongue)
{
    json::Text out;
    out.open_object();
    out.key("problem");
    out.text(problem.code->name);
    out.key("text");
    out.text(words::say(problem.code->text, tongue, problem.fill));
    out.key("fields");
    out.open_object();
    for (auto const& bad : problem.fields) {
        out.key(bad.field);
        out.text(bad.code->name);
    }
    out.close_object();
    out.close_object();
    return out.take();
}

base::Result<form::Typed> typed_body(Request const& request)
{
    auto const type = request.header("content-type");
    if (type.starts_with("application/json"))
        return form::from_json(request.body);
    if (type.starts_with("multipart/form-data"))
        return form::from_multipart(request.body, type);
    return form::from_urlencoded(request.body);
}

}

int status_of(base::Kind kind)
{
    switch (kind) {
    case base::Kind::Malformed:
        return 400;
    case base::Kind::SignInNeeded:
        return 401;
    case base::Kind::Forbidden:
        return 403;
    case base::Kind::Unknown:
        return 404;
    case base::Kind::Conflict:
        return 409;
    case base::Kind::TooLarge:
        return 413;
    case base::Kind::Refused:
        return 422;
    case base::Kind::TooOften:
        return 429;
    case base::Kind::Unavailable:
        break;
    }
    return 503;
}

Pages::Inner::Inner(sql::Database& db, std::vector<base::Slice> gathered_slices, SiteSettings site_settings)
    : database(db)
    , slices(std::move(gathered_slices))
    , settings(std::move(site_settings))
    , secure(settings.public_url.starts_with("https://"))
    , router(gathered(slices))
    , nav(gathered_nav(slices))
    , form_key(sign_in::server_key(db, "form"))
    , crew(std::make_unique<Crew>(settings.hands))
{
}

Pages::Inner::~Inner()
{
    database.write_now("", [](sql::Connection&) { return true; }); // what was under way has been answered
    crew.reset();
    {
        std::lock_guard const lock(chore_mutex);
        ending = true;
    }
    chore_wake.notify_all();
    if (chore_thread.joinable())
        chore_thread.join();
}

Pages::Pages(sql::Database& database, std::vector<base::Slice> slices, SiteSettings settings)
    : m_inner(std::make_unique<Inner>(database, std::move(slices), std::move(settings)))
{
}

Pages::~Pages() = default;

std::vector<base::Slice> const& Pages::slices() const
{
    return m_inner->slices;
}

Router const& Pages::router() const
{
    return m_inner->router;
}

std::size_t Pages::body_limit(std::string_view method, std::string_view path) const
{
    auto const found = m_inner->router.find(method, path);
    return found.route ? found.route->limit : 16 * 1024;
}

void Pages::answer(Request request, std::function<void(Response)> done)
{
    auto asked = std::make_shared<Asked>();
    asked->request = std::move(request);
    asked->done = std::move(done);
    m_inner->crew->hand_over([inner = m_inner.get(), asked] {
        try {
            inner->carry_out(asked);
        } catch (...) {
            inner->answer_thrown(*asked, std::current_exception());
        }
    });
}

Response Pages::refusal(int status, Request const& so_far) const
{
    page::Context context;
    context.tongue = tongue_of(so_far);
    context.path = so_far.path;
    base::Code const* code = &form::wrong_shape;
    if (status == 413)
        code = &too_large;
    else if (status == 503)
        code = &try_later;
    base::Problem const problem(base::Kind::Malformed, *code, { { "what", std::to_string(status) } });
    if (!wants_page(so_far))
        return { status, { { "Content-Type", "application/json" } }, json_problem(problem, context.tongue) };
    return { status, { { "Content-Type", "text/html; charset=utf-8" } }, page::refusal(context, problem, status) };
}

void Pages::Inner::carry_out(std::shared_ptr<Asked> const& asked)
{
    auto& a = *asked;
    a.page = wants_page(a.request);
    a.call.now = { settings.clock() };
    a.call.page.tongue = tongue_of(a.request);
    a.call.page.path = a.request.path;
    if (send_asset(a))
        return;
    bool const posts = a.request.method == "POST";
    auto typed = posts ? typed_body(a.request) : form::from_urlencoded(a.request.query);
    if (typed)
        a.call.typed = std::move(typed.value());
    Door door = nullptr;
    Router::Found found;
    std::optional<base::Result<Shown>> shown;
    std::optional<base::Result<Prepared>> prepared;
    bool may = true;
    // Who asks and what she is shown or may do are read in one snapshot.
    database.read([&](sql::Read& db) {
        recognise(a, db);
        may = !posts || may_post(a);
        door = door_of(a);
        if (!typed || !may || door)
            return;
        found = router.find(a.request.method, a.request.path);
        if (!found.route)
            return;
        a.call.ids = std::move(found.ids);
        if (posts)
            prepared.emplace(found.route->prepare(a.call, db));
        else
            shown.emplace(found.route->show(a.call, db));
    });
    if (!typed)
        return answer_problem(a, typed.problem(), nullptr);
    if (!may)
        return answer_problem(a, { base::Kind::Forbidden, not_from_here }, nullptr);
    if (door)
        return (this->*door)(a);
    if (!found.route)
        return answer_problem(a, { base::Kind::Unknown, no_such_page }, nullptr);
    if (prepared)
        take(asked, *found.route, *prepared);
    else
        show(a, *found.route, *shown);
}

// Who asks: the sign-in's account, and what it holds in its chapter today.
void Pages::Inner::recognise(Asked& a, sql::Read& db)
{
    a.token = cookie(a.request, sign_in_cookie);
    if (!a.token.empty())
        a.known = sign_in::account_of(db, a.token, a.call.now);
    for (auto const& slice : slices)
        if (a.known && slice.mandate_of)
            a.mandate = slice.mandate_of(db, a.known->account, a.call.now);
    auto& page = a.call.page;
    if (a.mandate) {
        a.call.mandate = page.mandate = &*a.mandate;
        page.form_token = base::hmac_hex(form_key, a.known->sign_in_id);
        if (sign_in::is_due_to_be_seen(*a.known, a.call.now))
            sign_in::seen(database, *a.known, a.call.now);
        if (a.page && a.request.method == "GET" && sign_in::is_due_for_another(*a.known, a.call.now))
            a.next_token = sign_in::another(database, *a.known, a.call.now);
    }
    page.now = a.call.now;
    page.nav = nav;
    page.site_url
        = settings.public_url.empty() ? "http://" + std::string(a.request.header("host")) : settings.public_url;
    page.fact_id = base::new_uuid(a.call.now.at);
    page.notice = form::percent_decoded(cookie(a.request, notice_cookie), false);
}

// A signed-in person's form carries the token made for her sign-in; everybody's form comes from this site.
bool Pages::Inner::may_post(Asked const& a) const
{
    if (!from_this_site(a.request, settings.public_url))
        return false;
    if (!a.mandate || a.request.path == "/tongue")
        return true;
    auto const token = a.request.header("x-form-token").empty() ? a.call.typed.one("form_token").value_or("")
                                                                : a.request.header("x-form-token");
    return token == a.call.page.form_token;
}

void Pages::Inner::show(Asked& a, Route const& route, base::Result<Shown>& shown)
{
    if (!shown)
        return answer_problem(a, shown.problem(), &route);
    auto& file = shown.value().file;
    auto response = page_response(a, shown.value().status, std::move(file.content));
    response.headers[0].second = file.content_type;
    if (!file.filename.empty())
        response.headers.emplace_back("Content-Disposition", "attachment; filename=\"" + file.filename + "\"");
    if (file.cacheable)
        response.headers.emplace_back("Cache-Control", "public, max-age=300");
    send(a, std::move(response));
}

void Pages::Inner::take(std::shared_ptr<Asked> const& asked, Route const& route, base::Result<Prepared>& prepared)
{
    auto& a = *asked;
    if (!prepared)
        return answer_problem(a, prepared.problem(), &route);
    auto fact_id = std::string(a.call.typed.one("fact_id").value_or(""));
    if (fact_id.empty() && !a.page)
        fact_id = base::new_uuid(a.call.now.at);
    if (!base::is_uuid(fact_id))
        return answer_problem(a, { base::Kind::Malformed, no_fact_id }, nullptr);
    a.call.page.fact_id = fact_id;

    auto& ready = prepared.value();
    fact::Fact const noted { ready.chapter, fact_id, ready.kind, ready.actor, ready.body, a.call.now.at };
    auto result = std::make_shared<std::optional<base::Result<fact::Outcome>>>();
    auto work = [noted, result, prepared_work = std::move(ready.work), now = a.call.now](sql::Connection& connection) {
        result->emplace(fact::take(connection, noted, [&](sql::Write& db) -> base::Result<fact::Outcome> {
            auto const led = TRY(prepared_work(db, now));
            return fact::Outcome { led.where.text(), both_tongues(led.done) };
        }));
        return static_cast<bool>(**result);
    };
    database.write({ noted.chapter.text(), std::move(work), [this, asked, result, &route](std::exception_ptr thrown) {
                        auto const answer = [this, asked, result, &route, thrown] {
                            try {
                                if (thrown)
                                    std::rethrow_exception(thrown);
                                answer_fact(asked, route, **result);
                            } catch (...) {
                                answer_thrown(*asked, std::current_exception());
                            }
                        };
                        // Where to look next is said at once; a form that is drawn again is work for the crew.
                        if (!thrown && *result && **result)
                            answer();
                        else
                            crew->hand_over(answer);
                    } });
}

void Pages::Inner::answer_fact(
    std::shared_ptr<Asked> const& asked, Route const& route, base::Result<fact::Outcome> const& result)
{
    auto& a = *asked;
    if (!result)
        return answer_problem(a, result.problem(), &route);
    {
        std::lock_guard const lock(chore_mutex);
        chore_due = true;
    }
    chore_wake.notify_all();
    auto const& outcome = result.value();
    if (a.page)
        return send(a, see_other(outcome.location, in_tongue(outcome.notice, a.call.page.tongue)));
    json::Text out;
    out.open_object();
    out.key("location");
    out.text(outcome.location);
    out.key("notice");
    out.text(in_tongue(outcome.notice, a.call.page.tongue));
    out.close_object();
    auto response = page_response(a, 200, out.take());
    response.headers[0].second = "application/json";
    send(a, std::move(response));
}

void Pages::Inner::answer_problem(Asked& a, base::Problem const& problem, Route const* route)
{
    int const status = status_of(problem.kind);
    if (!a.page) {
        auto response = page_response(a, status, json_problem(problem, a.call.page.tongue));
        response.headers[0].second = "application/json";
        return send(a, std::move(response));
    }
    if (status == 401) {
        auto const back = a.request.method == "POST" ? std::string("/") : a.request.path;
        return send(a, see_other(page::Url("/sign-in").with("back", back).text()));
    }
    bool const form_again = route && route->redraw && (status == 400 || status == 409 || status == 422);
    if (form_again) {
        a.call.page.typed = &a.call.typed;
        a.call.page.problem = &problem;
        if (problem.code == &fact::another_body)
            a.call.page.fact_id = base::new_uuid(a.call.now.at);
        std::optional<base::Result<Shown>> shown;
        database.read([&](sql::Read& db) { shown.emplace(route->redraw(a.call, db)); });
        if (*shown)
            return send(a, page_response(a, status, std::move(shown->value().file.content)));
    }
    a.call.page.typed = nullptr;
    a.call.page.problem = nullptr;
    send(a, page_response(a, status, page::refusal(a.call.page, problem, status)));
}

void Pages::Inner::answer_thrown(Asked& a, std::exception_ptr thrown) noexcept
{
    try {
        base::Problem problem(base::Kind::Unavailable, try_later);
        int status = 503;
        try {
            std::rethrow_exception(thrown);
        } catch (sql::ConstraintBroken const& broken) {
            base::log_warning("constraint", broken.what());
            problem = { base::Kind::Conflict, at_the_same_time };
            status = 409;
        } catch (base::OurMistake const& mistake) {
            base::log_error("our mistake", mistake.what());
            problem = { base::Kind::Unavailable, our_mistake };
            status = 500;
        } catch (std::exception const& failed) {
            base::log_error("failed", failed.what());
        }
        a.call.page.typed = nullptr;
        a.call.page.problem = nullptr;
        auto response = page_response(a, status,
            a.page ? page::refusal(a.call.page, problem, status) : json_problem(problem, a.call.page.tongue));
        if (!a.page)
            response.headers[0].second = "application/json";
        send(a, std::move(response));
    } catch (...) {
        a.done({ 503, {}, "" });
    }
}

Response Pages::Inner::page_response(Asked const& a, int status, std::string body) const
{
    Response response { status,
        { { "Content-Type", "text/html; charset=utf-8" }, { "X-Content-Type-Options", "nosniff" },
            { "Referrer-Policy", "same-origin" }, { "Cross-Origin-Opener-Policy", "same-origin" },
            { "Content-Security-Policy",
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors "
                "'none'" } },
        std::move(body) };
    if (a.mandate)
        response.headers.emplace_back("Cache-Control", "no-store");
    if (a.next_token)
        response.headers.emplace_back("Set-Cookie", set_cookie(sign_in_cookie, *a.next_token, -1, secure));
    if (secure)
        response.headers.emplace_back("Strict-Transport-Security", "max-age=31536000");
    if (!a.call.page.notice.empty())
        response.headers.emplace_back("Set-Cookie", set_cookie(notice_cookie, "", 0, secure));
    return response;
}

Response Pages::Inner::see_other(std::string_view where, std::string const& notice) const
{
    Response response { 303, { { "Location", page::Url::inside(where).text() }, { "Cache-Control", "no-store" } }, "" };
    if (!notice.empty()) {
        // Percent-encoded by the one encoder there is.
        auto const encoded = page::Url::of("", notice).text().substr(1);
        response.headers.emplace_back("Set-Cookie", set_cookie(notice_cookie, encoded, 60, secure));
    }
    return response;
}

void Pages::Inner::send(Asked& a, Response response) const
{
    auto const found = router.find(a.request.method, a.request.path);
    if (!found.route || !found.route->leaves_no_trace)
        base::log_request(a.request.method, found.route ? found.route->pattern : "-", response.status,
            settings.clock().ms - a.call.now.at.ms);
    a.done(std::move(response));
}

}
