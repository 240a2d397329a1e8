// What goes back: a fact's outcome, a refusal with what was typed, our mistakes, and the headers of all of them.
#include "base/http/site_inner.h"
#include "base/log.h"

namespace http {

std::string json_problem(base::Problem const& problem, words::Tongue tongue, bool wipe, std::string_view epoch)
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
    if (wipe) {
        out.key("wipe");
        out.truth(true);
    }
    if (!epoch.empty()) {
        out.key("epoch");
        out.text(epoch);
    }
    out.close_object();
    return out.take();
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

Response Pages::refusal(int status, Request const& so_far) const
{
    page::Context context;
    context.tongue = tongue_of(so_far);
    context.path = so_far.path;
    context.is_in_car = m_inner->hub != nullptr;
    base::Code const* code = &not_understood;
    if (status == 413)
        code = &too_large;
    else if (status == 503)
        code = &try_later;
    base::Problem const problem(base::Kind::Malformed, *code, { { "status", std::to_string(status) } });
    if (!wants_page(so_far))
        return { status, { { "Content-Type", "application/json" } }, json_problem(problem, context.tongue) };
    return { status, { { "Content-Type", "text/html; charset=utf-8" } }, page::refusal(context, problem, status) };
}

void Pages::Inner::answer_fact(
    std::shared_ptr<Asked> const& asked, Route const& route, base::Result<fact::Outcome> const& result)
{
    auto& a = *asked;
    if (!result)
        return answer_problem(a, result.problem(), &route);
    wake_chores();
    auto const& outcome = result.value();
    if (a.page)
        return send(a, see_other(outcome.location, words::kept_in(outcome.notice, a.call.page.tongue)));
    json::Text out;
    out.open_object();
    out.key("location");
    out.text(outcome.location);
    out.key("notice");
    out.text(words::kept_in(outcome.notice, a.call.page.tongue));
    out.close_object();
    auto response = page_response(a, 200, out.take());
    response.headers[0].second = "application/json";
    send(a, std::move(response));
}

base::Result<Shown> Pages::Inner::drawn_again(Asked& a, Route const& route)
{
    std::optional<base::Result<Shown>> shown;
    database.read([&](sql::Read& db) { shown.emplace(route.redraw(a.call, db)); });
    return std::move(*shown);
}

void Pages::Inner::answer_problem(Asked& a, base::Problem const& problem, Route const* route)
{
    int const status = status_of(problem.kind);
    if (!a.page) {
        auto response = page_response(a, status, json_problem(problem, a.call.page.tongue));
        response.headers[0].second = "application/json";
        return send(a, std::move(response));
    }
    if (status == 401 && !sent_behind_the_page(a.request)) {
        bool const posts = a.request.method == "POST";
        if (posts && route && route->redraw)
            return send(a, page_response(a, status, page::signed_out(a.call.page, a.call.typed)));
        auto const back = posts ? std::string("/") : a.request.path;
        return send(a, see_other(page::Url("/sign-in").with("back", back).text()));
    }
    bool const form_again
        = route && route->redraw && (status == 400 || status == 409 || status == 422 || status == 429);
    if (form_again) {
        a.call.page.problem = &problem;
        if (problem.code == &fact::another_body)
            a.call.page.fact_id = base::new_uuid(a.call.now.at);
        auto const typed = a.call.typed;
        a.call.page.typed = &typed;
        auto shown = drawn_again(a, *route);
        if (!shown) { // the page itself reads what was refused: it is drawn without, and shows it all the same
            a.call.typed = typed.without(problem.fields);
            shown = drawn_again(a, *route);
        }
        if (shown)
            return send(a, page_response(a, status, std::move(shown.value().file.content)));
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
    // What is public today may be withdrawn tomorrow: nobody's copy is shown again unasked. Whoever knows an address
    // with a token is let in by it: no copy of its page stays on a shared phone.
    auto const found = router.find(a.request.method, a.request.path);
    bool const is_by_token = found.route && found.route->pattern.find("{token}") != std::string::npos;
    response.headers.emplace_back("Cache-Control", a.mandate || is_by_token ? "no-store" : "no-cache");
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
    if (a.next_token)
        response.headers.emplace_back("Set-Cookie", set_cookie(sign_in_cookie, *a.next_token, -1, secure));
    // The browser would follow a redirect by itself, and the notice would be shown to nobody.
    if (response.status == 303 && sent_behind_the_page(a.request)) {
        response.status = 204;
        for (auto& [name, value] : response.headers)
            if (name == "Location")
                name = "X-Berdaya-Leads-To";
    }
    a.done(std::move(response));
}

// Once the job is on the disk.
void Pages::Inner::answer_behind(std::shared_ptr<Asked> const& asked, sql::Database::Job job, std::string body)
{
    job.done = [this, asked, body = std::move(body)](std::exception_ptr thrown) {
        if (thrown)
            answer_thrown(*asked, std::move(thrown));
        else
            send_json(*asked, 200, body);
    };
    database.write(std::move(job));
}

}
