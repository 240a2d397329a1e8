#include "base/page/page.h"

#include "base/embedded.h"
#include "base/page/page_words.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>

namespace page {

namespace {

Html head(Context const& c, Document const& document)
{
    auto const title = std::string(document.title) + " · " + std::string(c(say::brand));
    std::vector<Node> parts {
        element("meta", { attribute("charset", "utf-8") }),
        element("meta", { attribute("name", "viewport"), attribute("content", "width=device-width, initial-scale=1") }),
        element("meta", { attribute("name", "color-scheme"), attribute("content", "light dark") }),
        element("title", { title }),
        element("link", { attribute("rel", "stylesheet"), attribute("href", asset("berdaya.css")) }),
        element("link", { attribute("rel", "icon"), attribute("href", asset("favicon.svg")) }),
        element("script", { attribute("src", asset("berdaya.js")), flag("defer") }),
    };
    if (c.noted.refresh_seconds > 0)
        parts.push_back(element("noscript",
            { element("meta",
                { attribute("http-equiv", "refresh"),
                    attribute("content", std::to_string(c.noted.refresh_seconds)) }) }));
    if (document.shape == Shape::Public)
        parts.push_back(
            element("meta", { attribute("name", "description"), attribute("content", c(say::what_it_is)) }));
    else
        parts.push_back(element("meta", { attribute("name", "robots"), attribute("content", "noindex") }));
    return element("head", parts);
}

Html tongue_switch(Context const& c)
{
    auto const to = c.tongue == Tongue::Indonesian ? "en" : "id";
    return element("form",
        { cls("languages"), attribute("method", "post"), attribute("action", "/tongue"), hidden("tongue", to),
            hidden("back", c.path),
            element("button", { attribute("type", "submit"), lang(to), cls("button-quiet"), c(say::other_tongue) }) });
}

Html who_is_signed_in(Context const& c)
{
    if (!c.mandate)
        return c.path == "/sign-in" || c.is_in_car ? Html {}
                                                   : a({ href("/sign-in"), cls("button-quiet"), c(say::sign_in) });
    return joined({ a({ href("/sign-ins"), cls("button-quiet"), c(say::my_sign_ins) }),
        element("form",
            { cls("sign-out"), attribute("method", "post"), attribute("action", "/sign-out"),
                attribute("data-person", c.mandate->account.text()), // whose page this is, for sending.ts
                hidden("form_token", c.form_token),
                element("button", { attribute("type", "submit"), cls("button-quiet"), c(say::sign_out) }) }) });
}

// The parts of the navigation: the tens of an entry's order say in which it stands.
struct NavPart {
    int tens;
    Word label;
    std::string_view icon;
};
constexpr NavPart nav_parts[] {
    { 2, say::people, "users-round" },
    { 3, say::field_work, "van" },
    { 5, say::listening, "handshake" },
    { 7, say::office, "key-round" },
};

bool stands_under(Context const& c, NavEntry const& entry)
{
    return c.path == entry.path || c.path.starts_with(std::string(entry.path) + "/");
}

Html way_to(NavEntry const& first, std::string_view label, std::string_view symbol, std::string_view current)
{
    return li(
        { a({ href(Url::inside(first.path)), current.empty() ? flag("", false) : attribute("aria-current", current),
            symbol.empty() ? Html {} : icon(symbol), span({ label }) }) });
}

// The parts, and below them the entries of the part in which the page stands. A part of one entry is that entry.
Html navigation(Context const& c)
{
    if (!c.mandate)
        return {};
    constexpr int ten = 10;
    std::map<int, std::vector<NavEntry const*>> parts;
    for (auto const& entry : c.nav)
        if ((entry.shown_to & c.mandate->positions) != 0)
            parts[entry.order / ten].push_back(&entry);
    std::vector<Node> row;
    std::vector<Node> below;
    for (auto const& [tens, entries] : parts) {
        auto const part = std::ranges::find(nav_parts, tens, &NavPart::tens);
        bool const here = std::ranges::any_of(entries, [&](auto const* one) { return stands_under(c, *one); });
        auto const& first = *entries.front();
        if (entries.size() == 1 || part == std::end(nav_parts)) {
            for (auto const* one : entries)
                row.push_back(way_to(*one, c(one->label), one->icon, stands_under(c, *one) ? "page" : ""));
            continue;
        }
        row.push_back(way_to(first, c(part->label), part->icon, here ? "true" : ""));
        if (here)
            for (auto const* one : entries)
                below.push_back(way_to(*one, c(one->label), {}, stands_under(c, *one) ? "page" : ""));
    }
    return nav({ cls("nav"), attribute("aria-label", c(say::navigation)), ul(row),
        below.empty() ? Html {} : div({ cls("nav-below"), ul(below) }) });
}

Html brand_mark()
{
    return element("svg",
        { cls("brand-mark"), attribute("aria-hidden", "true"), attribute("focusable", "false"),
            element("use", { attribute("href", asset("icons.svg") + "#berdaya") }) });
}

Html masthead(Context const& c)
{
    auto const chapter = c.mandate ? span({ cls("chapter"), c.mandate->chapter_name }) : Html {};
    return header({ cls("masthead no-print"),
        div({ cls("masthead-row"), a({ cls("brand"), href("/"), brand_mark(), c(say::brand) }), chapter,
            div({ cls("masthead-end"), tongue_switch(c), who_is_signed_in(c) }) }),
        navigation(c) });
}

Html notice_of(Context const& c)
{
    if (c.notice.empty())
        return {};
    return div({ cls("notice no-print"), attribute("role", "status"), icon("circle-check"), p({ c.notice }) });
}

std::string_view class_of(Shape shape)
{
    switch (shape) {
    case Shape::Narrow:
        return "page page-narrow";
    case Shape::Public:
        return "page page-public";
    case Shape::Bare:
        return "page page-bare";
    case Shape::Wide:
        break;
    }
    return "page";
}

}

std::string asset(std::string_view logical)
{
    static std::map<std::string, std::string, std::less<>> const names = [] {
        std::map<std::string, std::string, std::less<>> found;
        for (auto const& file : base::embedded()) {
            if (file.name != "web/built/assets.txt")
                continue;
            std::string_view rest = file.text;
            while (!rest.empty()) {
                auto const line = rest.substr(0, rest.find('\n'));
                auto const space = line.find(' ');
                if (space != std::string_view::npos)
                    found.emplace(line.substr(0, space), "/assets/" + std::string(line.substr(space + 1)));
                rest.remove_prefix(std::min(line.size() + 1, rest.size()));
            }
        }
        return found;
    }();
    auto const found = names.find(logical);
    return found == names.end() ? "/assets/" + std::string(logical) : found->second;
}

std::string document(Context const& c, Document const& document)
{
    Html body;
    body += a({ cls("skip-link no-print"), href("#content"), c(say::skip) });
    if (document.shape != Shape::Bare)
        body += masthead(c);
    body += element("main",
        { id("content"), cls(class_of(document.shape)), attribute("tabindex", "-1"), notice_of(c), error_summary(c),
            document.body });
    if (document.shape != Shape::Bare)
        body += footer({ cls("page-foot no-print"),
            p({ c(say::free_software), " · ", a({ href(Url::of(source_path)), c(say::source) }) }) });
    auto const html = element(
        "html", { lang(c.tongue == Tongue::Indonesian ? "id" : "en"), head(c, document), element("body", { body }) });
    return "<!doctype html>\n" + html.markup();
}

std::string refusal(Context const& c, base::Problem const& problem, int status)
{
    auto const said = c.say(problem.code->text, problem.fill);
    std::vector<Node> items;
    for (auto const& bad : problem.fields)
        items.push_back(li({ words::say(bad.code->text, c.tongue, bad.fill) })); // its form is not here to name it
    auto const way_on = [&] {
        if (c.is_in_car)
            return link_button(c, "/field/", say::open_field_app);
        return status == 401 ? link_button(c, Url("/sign-in").with("back", c.path), say::sign_in)
                             : link_button(c, "/", say::to_start, "button-secondary");
    };
    auto const body = joined({ heading(c(say::not_done)), p({ cls("lead"), said }), items.empty() ? Html {} : ul(items),
        div({ cls("button-row"), way_on() }), p({ cls("muted"), problem.code->name }) });
    return document(c, { c(say::not_done), Shape::Narrow, body });
}

std::string signed_out(Context const& c, form::Typed const& typed)
{
    std::vector<Node> kept { cls("form-button"), attribute("method", "post"), attribute("action", c.path) };
    for (auto const& [name, value] : typed.pairs())
        if (name != "form_token" && name.find("passphrase") == std::string::npos)
            kept.push_back(hidden(name, value));
    kept.push_back(submit(c, say::send_again, "button-secondary"));
    auto const step = [&](Word const& word, Html button) {
        return li({ cls("flow"), p({ c(word) }), div({ std::move(button) }) });
    };
    auto const sign_in = a({ cls("button"), href("/sign-in"), attribute("target", "_blank"), c(say::sign_in) });
    auto const files = typed.has_uploads() ? p({ c(say::files_again) }) : Html {};
    return document(c,
        { c(say::not_saved), Shape::Narrow,
            joined({ heading(c(say::not_saved)), p({ cls("lead"), c(say::signed_out) }), files,
                element("ol",
                    { cls("flow"), step(say::sign_in_there, sign_in),
                        step(say::then_send, element("form", kept)) }) }) });
}

Attribute refreshing(Context const& c, int seconds)
{
    c.noted.refresh_seconds = seconds;
    return attribute("data-refresh", std::to_string(seconds));
}

Html icon(std::string_view symbol)
{
    return element("svg",
        { cls("icon"), attribute("aria-hidden", "true"), attribute("focusable", "false"),
            element("use", { attribute("href", asset("icons.svg") + "#" + std::string(symbol)) }) });
}

Html heading(std::string_view title, std::string_view eyebrow)
{
    if (eyebrow.empty())
        return h1({ title });
    return div({ cls("heading"), p({ cls("eyebrow"), eyebrow }), h1({ title }) });
}

Html crumbs(Context const& c, std::vector<std::pair<Url, std::string>> const& trail)
{
    std::vector<Node> items;
    for (auto const& [url, words] : trail)
        items.push_back(li({ a({ href(url), words }) }));
    return nav({ cls("crumbs no-print"), attribute("aria-label", c(say::where_you_are)), ol(items) });
}

Html tag(std::string_view kind, std::string_view symbol, std::string_view words)
{
    return span({ cls("tag tag-" + std::string(kind)), icon(symbol), words });
}

Html empty_state(std::string_view words, Html next)
{
    return div({ cls("empty"), p({ words }), std::move(next) });
}

Html pager(Context const& c, Url const& without_page, int page, int pages, Pages known)
{
    if (pages <= 1)
        return {};
    auto const step = [&](int to, Word const& label, bool there) {
        return there ? a({ href(without_page.with("page", std::to_string(to))), c(label) })
                     : span({ attribute("aria-disabled", "true"), c(label) });
    };
    return nav(
        { cls("pager no-print"), attribute("aria-label", c(say::pages_label)), step(page - 1, say::previous, page > 1),
            span({ c.say(known == Pages::Exactly ? say::page_of : say::page_number,
                { { "page", number(page, c.tongue) }, { "pages", number(pages, c.tongue) } }) }),
            step(page + 1, say::next, page < pages) });
}

std::string number(std::int64_t value, Tongue tongue)
{
    auto digits = std::to_string(value < 0 ? -value : value);
    for (int at = static_cast<int>(digits.size()) - 3; at > 0; at -= 3)
        digits.insert(static_cast<std::size_t>(at), tongue == Tongue::Indonesian ? "." : ",");
    return (value < 0 ? "−" : "") + digits;
}

std::string decimal(double value, int places, Tongue tongue)
{
    char shown[64];
    std::snprintf(shown, sizeof shown, "%.*f", places, std::fabs(value));
    std::string made(shown);
    bool const zero = made.find_first_not_of("0.") == std::string::npos;
    if (tongue == Tongue::Indonesian)
        std::replace(made.begin(), made.end(), '.', ',');
    return (value < 0 && !zero ? "−" : "") + made;
}

std::string percent(double share, Tongue tongue, int places)
{
    return decimal(100 * share, places, tongue) + (tongue == Tongue::Indonesian ? " %" : "%");
}

}
