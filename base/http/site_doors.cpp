// The doors that are no facts: signing in and out, the list of sign-ins, the tongue, the carried web files.
#include "base/embedded.h"
#include "base/http/site_inner.h"
#include "base/http/site_words.h"

namespace http {

namespace {

std::string_view type_of(std::string_view name)
{
    if (name.ends_with(".css"))
        return "text/css; charset=utf-8";
    if (name.ends_with(".js"))
        return "text/javascript; charset=utf-8";
    if (name.ends_with(".svg"))
        return "image/svg+xml";
    if (name.ends_with(".woff2"))
        return "font/woff2";
    if (name.ends_with(".webmanifest"))
        return "application/manifest+json";
    return "text/plain; charset=utf-8";
}

constexpr std::string_view assets = "/assets";

std::string_view carried(std::string const& name)
{
    for (auto const& file : base::embedded())
        if (file.name == name)
            return file.text;
    return {};
}

}

// The field app: its page and the worker that keeps it where there is no signal. Both say themselves what is newest.
bool Pages::Inner::send_field_app(Asked& a)
{
    auto const& path = a.request.path;
    bool const is_page = path == "/field/" || path == "/field";
    if (!is_page && path != "/field/worker.js")
        return false;
    auto const name = "web/built" + page::asset(is_page ? "field.html" : "field_worker.js").substr(assets.size());
    Response response { 200,
        { { "Content-Type", is_page ? "text/html; charset=utf-8" : "text/javascript; charset=utf-8" },
            { "X-Content-Type-Options", "nosniff" }, { "Referrer-Policy", "no-referrer" },
            { "Cache-Control", "no-cache" },
            { "Content-Security-Policy",
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; "
                "media-src blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; "
                "base-uri 'none'; form-action 'self'; "
                "frame-ancestors 'none'" } },
        std::string(carried(name)) };
    if (path == "/field")
        response = { 303, { { "Location", "/field/" } }, "" };
    a.done(std::move(response));
    return true;
}

bool Pages::Inner::send_asset(Asked& a)
{
    if (send_field_app(a))
        return true;
    if (a.request.path == page::source_path && !settings.source.empty()) {
        a.done({ 200,
            { { "Content-Type", "application/gzip" }, { "X-Content-Type-Options", "nosniff" },
                { "Cache-Control", "public, max-age=3600" },
                { "Content-Disposition", "attachment; filename=\"berdaya.tar.gz\"" } },
            std::string(settings.source) });
        return true;
    }
    if (a.request.path == "/favicon.ico") { // asked for beside what is no page, too
        a.done(
            { 303, { { "Location", page::asset("favicon.svg") }, { "Cache-Control", "public, max-age=86400" } }, "" });
        return true;
    }
    if (!a.request.path.starts_with("/assets/"))
        return false;
    auto const name = "web/built/" + a.request.path.substr(8);
    auto const packed = carried(name + ".gz");
    auto const plain = carried(name);
    Response response { 200,
        { { "Content-Type", std::string(type_of(name)) }, { "X-Content-Type-Options", "nosniff" },
            { "Cache-Control", "public, max-age=31536000, immutable" } },
        std::string(packed.empty() ? plain : packed), !packed.empty() };
    if (packed.empty() && plain.empty())
        response = { 404, { { "Content-Type", "text/plain" } }, "" };
    a.done(std::move(response));
    return true;
}

Pages::Inner::Door Pages::Inner::door_of(Asked const& a) const
{
    auto const& path = a.request.path;
    bool const posts = a.request.method == "POST";
    if (path == "/sign-in")
        return posts ? &Inner::try_sign_in : &Inner::open_sign_in;
    if (path == "/sign-out" && posts)
        return &Inner::sign_out;
    if (path == "/tongue" && posts)
        return &Inner::change_tongue;
    if (path == "/sign-ins" && a.mandate)
        return posts ? &Inner::revoke : &Inner::show_sign_ins;
    if (path == "/" && a.mandate && a.mandate->positions != permit::member && !nav.empty())
        return &Inner::go_home;
    return nullptr;
}

void Pages::Inner::go_home(Asked& a)
{
    send(a, see_other("/home"));
}

void Pages::Inner::open_sign_in(Asked& a)
{
    show_sign_in(a, nullptr);
}

void Pages::Inner::show_sign_in(Asked& a, base::Problem const* problem)
{
    if (a.mandate && !problem)
        return send(a, see_other("/"));
    auto& c = a.call.page;
    c.problem = problem;
    c.typed = problem ? &a.call.typed : nullptr;
    auto const back = a.call.typed.one("back").value_or("/");
    auto const body = page::joined({ page::heading(c(say::sign_in_title)),
        page::form(c, "/sign-in",
            { page::hidden("back", back),
                page::field(
                    c, { .name = "sign_in_name", .label = say::sign_in_name, .autocomplete = "username", .most = 40 }),
                page::field(c,
                    { .name = "passphrase",
                        .label = say::passphrase,
                        .type = "password",
                        .autocomplete = "current-password",
                        .is_private = true }),
                page::submit(c, say::sign_in) }),
        page::p({ page::cls("hint"), c(say::forgot) }) });
    auto const drawn = page::document(c, { c(say::sign_in_title), page::Shape::Narrow, body });
    send(a, page_response(a, problem ? status_of(problem->kind) : 200, drawn));
}

void Pages::Inner::try_sign_in(Asked& a)
{
    auto const name = std::string(form::trimmed(a.call.typed.one("sign_in_name").value_or("")));
    base::Secret const passphrase(a.call.typed.one("passphrase").value_or(""));
    auto const by_peer = "peer " + a.request.peer;
    auto const by_name = "name " + name.substr(0, 60);
    auto const now = a.call.now;
    if (auto const seconds = std::max(attempts.wait(by_name, now), attempts.wait(by_peer, now)); seconds > 0) {
        base::Problem const problem(base::Kind::TooOften, sign_in::wait, { { "seconds", std::to_string(seconds) } });
        return show_sign_in(a, &problem);
    }
    std::optional<base::AccountId> account;
    if (passphrase.typed().size() <= 1024)
        database.read([&](sql::Read& db) { account = sign_in::account_matching(db, name, passphrase); });
    if (!account) {
        attempts.failed(by_name, now);
        attempts.failed(by_peer, now);
        base::Problem const problem(base::Kind::Refused, sign_in::not_known);
        return show_sign_in(a, &problem);
    }
    attempts.succeeded(by_name);
    attempts.succeeded(by_peer);
    if (!a.token.empty())
        sign_in::end(database, a.token); // a sign-in never goes over to another person
    auto const token = sign_in::begin(database, *account, device_of(a.request), now);
    auto response = see_other(a.call.typed.one("back").value_or("/"));
    response.headers.emplace_back("Set-Cookie", set_cookie(sign_in_cookie, token, -1, secure));
    send(a, std::move(response));
}

void Pages::Inner::sign_out(Asked& a)
{
    if (!a.token.empty())
        sign_in::end(database, a.token);
    auto response = see_other("/");
    response.headers.emplace_back("Set-Cookie", set_cookie(sign_in_cookie, "", 0, secure));
    // Not "storage": what was noted on this phone and is not sent yet lies there, encrypted, and is not this sign-in's.
    response.headers.emplace_back("Clear-Site-Data", "\"cache\"");
    send(a, std::move(response));
}

void Pages::Inner::show_sign_ins(Asked& a)
{
    auto const& c = a.call.page;
    std::vector<sign_in::SignIn> all;
    database.read([&](sql::Read& db) { all = sign_in::list(db, a.mandate->account); });
    std::vector<page::Node> rows;
    for (auto const& one : all) {
        bool const this_one = one.sign_in_id == a.known->sign_in_id;
        rows.push_back(page::li({ page::cls("card"), page::strong({ one.device }), " ",
            this_one ? page::tag("leaf", "check", c(say::this_device)) : page::Html {},
            page::p({ page::cls("hint"),
                c.say(say::last_seen, { { "when", base::date_time(one.seen_at, c.zone(), c.tongue) } }) }),
            page::button_form(
                c, "/sign-ins", say::end_it, "button-secondary", { { "sign_in_id", one.sign_in_id } }) }));
    }
    auto const listed = page::joined(
        { page::heading(c(say::devices)), page::p({ page::cls("lead"), c(say::devices_lead) }), page::ul(rows),
            page::button_form(c, "/sign-ins", say::end_all, "button-danger", { { "sign_in_id", "all" } }) });
    send(a, page_response(a, 200, page::document(c, { c(say::devices), page::Shape::Narrow, listed })));
}

void Pages::Inner::revoke(Asked& a)
{
    auto const which = std::string(a.call.typed.one("sign_in_id").value_or(""));
    if (which == "all")
        sign_in::revoke_all(database, a.mandate->account);
    else
        sign_in::revoke(database, a.mandate->account, which);
    bool const herself = which == "all" || which == a.known->sign_in_id;
    send(a, see_other(herself ? "/sign-in" : "/sign-ins"));
}

void Pages::Inner::change_tongue(Asked& a)
{
    auto const tongue = a.call.typed.one("tongue").value_or("id") == "en" ? "en" : "id";
    auto response = see_other(a.call.typed.one("back").value_or("/"));
    response.headers.emplace_back("Set-Cookie", set_cookie(tongue_cookie, tongue, 365 * 86400, secure));
    send(a, std::move(response));
}

}
