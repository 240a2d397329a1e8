#include "base/http/site.h"

#include "base/http/site_hub_line.h"
#include "base/http/site_inner.h"
#include "base/log.h"
#include "base/sha256.h"

#include <algorithm>

namespace http {

namespace {

constexpr base::Code slower { "http.slower",
    { "Terlalu banyak kiriman dari jaringan ini. Kirim lagi {minutes} menit lagi; isian Ibu tetap di sini.",
        "Too much was sent from this network. Send it again in {minutes} min; what you typed stays here." } };

// The other side's address or, behind a proxy of this machine, what that was told last: the rest anybody can write.
std::string place_of(Request const& request)
{
    bool const is_proxy = request.peer == "127.0.0.1" || request.peer == "::1";
    auto const told = request.header("x-forwarded-for");
    if (!is_proxy || told.empty())
        return request.peer;
    auto const last = told.rfind(',');
    return std::string(form::trimmed(last == std::string_view::npos ? told : told.substr(last + 1)));
}

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

Pages::Inner::Inner(sql::Database& db, std::vector<base::Slice> gathered_slices, SiteSettings site_settings)
    : database(db)
    , slices(std::move(gathered_slices))
    , settings(std::move(site_settings))
    , secure(settings.public_url.starts_with("https://"))
    , router(gathered(slices))
    , nav(gathered_nav(slices))
    , form_key(sign_in::server_key(db, "form"))
    , epoch(sign_in::server_key(db, "epoch").substr(0, 16))
    , waiting(std::make_unique<Waiting>(db, [this](WaitingPhone const& phone) { ask_again(phone); }))
    , hub(line_to_upstream())
    , crew(std::make_unique<Crew>(settings.hands))
{
}

Pages::Inner::~Inner()
{
    // What is under way is answered first. A request writes, and what it wrote may hand over more work, a few times
    // over. The write here sorts behind every chapter of its group.
    constexpr int steps_of_a_request = 4;
    waiting->end();
    for (int step = 0; step < steps_of_a_request; ++step) {
        crew->rest();
        database.write_now("~", [](sql::Connection&) { return true; });
    }
    crew.reset();
    hub.reset();
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

void Pages::answer_waiting()
{
    m_inner->waiting->end();
}

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
    if (path == sync_push_path)
        return sync_push_bytes + hub_freight_bytes;
    if (is_of_files(path) && path != sync_files_path)
        return static_cast<std::size_t>(files::most_bytes);
    auto const found = m_inner->router.find(method, path);
    return found.route ? found.route->limit : 16 * 1024;
}

bool Pages::takes(std::string_view, std::string_view path) const
{
    return is_of_files(path);
}

void Pages::answer(std::shared_ptr<Request const> request, std::function<void(Response)> done)
{
    auto const asked = std::make_shared<Asked>(std::move(request), std::move(done));
    m_inner->crew->hand_over([inner = m_inner.get(), asked] {
        try {
            inner->carry_out(asked);
        } catch (...) {
            inner->answer_thrown(*asked, std::current_exception());
        }
    });
}

void Pages::Inner::carry_out(std::shared_ptr<Asked> const& asked)
{
    auto& a = *asked;
    a.page = wants_page(a.request);
    a.call.now = { settings.clock() };
    a.call.page.tongue = tongue_of(a.request);
    a.call.page.path = a.request.path;
    a.call.page.is_in_car = hub != nullptr;
    if (send_asset(a) || answer_sync(asked) || answer_at_hub(a))
        return;
    bool const posts = a.request.method == "POST";
    auto typed = posts ? typed_body(a.request) : form::from_urlencoded(a.request.query);
    if (typed)
        a.call.typed = std::move(typed.value());
    Door door = nullptr;
    auto found = router.find(a.request.method, a.request.path);
    bool const leaves_trace = !found.route || !found.route->leaves_no_trace;
    std::optional<base::Result<Shown>> shown;
    std::optional<base::Result<Prepared>> prepared;
    bool may = true;
    // Who asks and what she is shown or may do are read in one snapshot.
    database.read([&](sql::Read& db) {
        recognise(a, db, leaves_trace);
        may = !posts || may_post(a);
        door = door_of(a);
        if (!typed || door || !found.route)
            return;
        a.call.ids = std::move(found.ids);
        if (!may)
            return;
        if (posts)
            prepared.emplace(found.route->prepare(a.call, db));
        else
            shown.emplace(found.route->show(a.call, db));
    });
    if (!typed)
        return answer_problem(a, typed.problem(), nullptr);
    if (!may)
        return answer_not_hers(a, found.route);
    if (door)
        return (this->*door)(a);
    if (!found.route)
        return answer_problem(a, { base::Kind::Unknown, no_such_page }, nullptr);
    if (prepared)
        take(asked, *found.route, *prepared);
    else
        show(a, *found.route, *shown);
}

// Who asks: the sign-in's account, and what it holds in its chapter today. Of a visit that leaves no trace neither the
// sign-in's row nor her browser's cookie tells the hour.
void Pages::Inner::recognise(Asked& a, sql::Read& db, bool leaves_trace)
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
        if (leaves_trace && sign_in::is_due_to_be_seen(*a.known, a.call.now))
            sign_in::seen(database, *a.known, a.call.now);
        bool const turns_page = a.page && a.request.method == "GET";
        if (leaves_trace && turns_page && sign_in::is_due_for_another(*a.known, a.call.now))
            a.next_token = sign_in::another(database, *a.known, a.call.now);
    }
    page.now = a.call.now;
    page.nav = nav;
    page.site_url
        = settings.public_url.empty() ? "http://" + std::string(a.request.header("host")) : settings.public_url;
    if (a.request.method != "POST")
        page.fact_id = base::new_uuid(a.call.now.at); // of the forms on the page
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

// Of this site, but with the token of a sign-in that ended: she looks it over and saves it anew. Scripts ask for the
// token themselves.
void Pages::Inner::answer_not_hers(Asked& a, Route const* route)
{
    if (from_this_site(a.request, settings.public_url) && route && route->redraw && !sent_behind_the_page(a.request))
        return answer_problem(a, { base::Kind::Conflict, signed_in_anew }, route);
    answer_problem(a, { base::Kind::Forbidden, not_from_here }, nullptr);
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
    bool const is_for_all = file.cacheable && !a.mandate;
    for (auto& [name, value] : response.headers)
        if (name == "Cache-Control" && (file.is_kept_by_her || is_for_all))
            value = file.is_kept_by_her ? "private, max-age=600" : "public, max-age=300";
    send(a, std::move(response));
}

void Pages::Inner::take(std::shared_ptr<Asked> const& asked, Route const& route, base::Result<Prepared>& prepared)
{
    auto& a = *asked;
    auto fact_id = std::string(a.call.typed.one("fact_id").value_or(""));
    bool const brings_one = base::is_uuid(fact_id);
    bool const needs_one = a.page || !fact_id.empty(); // a program may leave it to us
    if (!brings_one)
        fact_id = base::new_uuid(a.call.now.at);
    a.call.page.fact_id = fact_id; // a form that is drawn again keeps its id
    if (!prepared)
        return answer_problem(a, prepared.problem(), &route);
    if (!brings_one && needs_one)
        return answer_problem(a, { base::Kind::Malformed, no_fact_id }, nullptr);
    bool const is_public = route.pattern.starts_with("/c/"); // a community's pages for everybody
    if (auto const minutes = is_public && !a.mandate ? strangers.minutes_to_wait(place_of(a.request), a.call.now) : 0;
        minutes > 0)
        return answer_problem(a, { base::Kind::TooOften, slower, { { "minutes", std::to_string(minutes) } } }, &route);

    auto& ready = prepared.value();
    fact::Fact const noted { ready.chapter, fact_id, ready.kind, ready.actor, ready.body, a.call.now.at };
    auto result = std::make_shared<std::optional<base::Result<fact::Outcome>>>();
    auto work = [noted, hash = fact::hash_of(noted), result, prepared_work = work_of(ready, a.call.now),
                    follow = follower()](sql::Connection& connection) {
        sql::Write db(connection, "");
        fact::hold_feed(db, noted.chapter);
        result->emplace(fact::take(connection, noted, hash, prepared_work, follow));
        return static_cast<bool>(**result);
    };
    database.write({ noted.chapter.text(), std::move(work), [this, asked, result, &route](std::exception_ptr thrown) {
                        auto const taken = !thrown && *result && **result;
                        auto answer = [this, asked, result, &route, thrown = std::move(thrown)] {
                            try {
                                if (thrown)
                                    std::rethrow_exception(thrown);
                                answer_fact(asked, route, **result);
                            } catch (...) {
                                answer_thrown(*asked, std::current_exception());
                            }
                        };
                        // Where to look next is said at once; a form that is drawn again is work for the crew.
                        if (taken)
                            answer();
                        else
                            crew->hand_over(std::move(answer));
                    } });
}

}
