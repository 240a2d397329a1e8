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
    if (document.shape != Shape::Public)
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
        return c.path == "/sign-in" ? Html {} : a({ href("/sign-in"), cls("button-quiet"), c(say::sign_in) });
    return joined({ a({ href("/sign-ins"), cls("button-quiet"), c(say::my_sign_ins) }),
        element("form",
            { cls("sign-out"), attribute("method", "post"), attribute("action", "/sign-out"),
                hidden("form_token", c.form_token),
                element("button", { attribute("type", "submit"), cls("button-quiet"), c(say::sign_out) }) }) });
}

Html navigation(Context const& c)
{
    if (!c.mandate)
        return {};
    std::vector<Node> entries;
    for (auto const& entry : c.nav) {
        if ((entry.shown_to & c.mandate->positions) == 0)
            continue;
        bool const here = c.path == entry.path || c.path.starts_with(std::string(entry.path) + "/");
        entries.push_back(
            li({ a({ href(Url::inside(entry.path)), here ? attribute("aria-current", "page") : flag("", false),
                icon(entry.icon), span({ c(entry.label) }) }) }));
    }
    return nav({ cls("nav"), attribute("aria-label", c(say::navigation)), ul(entries) });
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
    return div({ cls("notice"), attribute("role", "status"), attribute("data-kept-done", "1"), icon("circle-check"),
        p({ c.notice }) });
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

std::string id_of(std::string_view name)
{
    std::string made = "f-";
    for (char const ch : name)
        made += ch == '[' || ch == ']' ? '-' : ch;
    return made;
}

// Label, hint and error around a control; the control gets the ids they are described by.
struct Around {
    std::string id;
    std::string described_by;
    std::string error;
};

Around around(Context const& c, Field const& f)
{
    Around made { id_of(f.name), {}, field_error(c, f.name) };
    if (f.hint)
        made.described_by = made.id + "-hint";
    if (!made.error.empty())
        c.noted.labels.emplace(f.name, c(f.label));
    if (!made.error.empty())
        made.described_by += (made.described_by.empty() ? "" : " ") + made.id + "-error";
    return made;
}

Html label_text(Context const& c, Field const& f)
{
    if (!f.optional)
        return text(c(f.label));
    return joined({ c(f.label), " ", span({ cls("optional"), c(say::optional) }) });
}

Html hint_and_error(Context const& c, Field const& f, Around const& made)
{
    Html out;
    if (f.hint)
        out += p({ cls("hint"), id(made.id + "-hint"), c(*f.hint) });
    if (!made.error.empty())
        out += p({ cls("field-error"), id(made.id + "-error"), icon("triangle-alert"), made.error });
    return out;
}

std::vector<Node> control(Field const& f, Around const& made)
{
    std::vector<Node> parts { id(made.id), attribute("name", f.name) };
    if (!made.described_by.empty())
        parts.push_back(attribute("aria-describedby", made.described_by));
    if (!made.error.empty())
        parts.push_back(attribute("aria-invalid", "true"));
    if (f.is_private)
        parts.push_back(flag("data-private"));
    if (f.most > 0)
        parts.push_back(attribute("maxlength", std::to_string(f.most)));
    return parts;
}

std::string_view field_class(Around const& made)
{
    return made.error.empty() ? "field" : "field has-error";
}

Html error_summary(Context const& c)
{
    if (!c.problem)
        return {};
    std::vector<Node> items;
    for (auto const& bad : c.problem->fields) {
        auto const label = c.noted.labels.find(bad.field);
        auto const named = label == c.noted.labels.end() ? "" : label->second + ": ";
        items.push_back(li({ a(
            { attribute("href", "#" + id_of(bad.field)), named + words::say(bad.code->text, c.tongue, bad.fill) }) }));
    }
    return div(
        { cls("error-summary"), attribute("role", "alert"), attribute("tabindex", "-1"), h2({ c(say::problem_title) }),
            p({ c.say(c.problem->code->text, c.problem->fill) }), items.empty() ? Html {} : ul(items) });
}

bool is_picked(Context const& c, Field const& f, std::string const& value)
{
    if (!c.typed)
        return f.value == value;
    auto const all = c.typed->all(f.name);
    return std::find(all.begin(), all.end(), value) != all.end();
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
        { id("content"), cls(class_of(document.shape)), attribute("tabindex", "-1"), notice_of(c), document.body });
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
        items.push_back(li({ bad.field, ": ", words::say(bad.code->text, c.tongue, bad.fill) }));
    auto const body = joined({ heading(c(say::not_done)), p({ cls("lead"), said }), items.empty() ? Html {} : ul(items),
        div({ cls("button-row"),
            status == 401 ? link_button(c, Url("/sign-in").with("back", c.path), say::sign_in)
                          : link_button(c, "/", say::to_start, "button-secondary") }),
        p({ cls("muted"), problem.code->name }) });
    return document(c, { c(say::not_done), Shape::Narrow, body });
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

Html hidden(std::string_view name, std::string_view value)
{
    return input({ attribute("type", "hidden"), attribute("name", name), attribute("value", value) });
}

Html form(Context const& c, Url const& action, Nodes nodes, Encoding encoding)
{
    std::vector<Node> parts { cls("form"), attribute("method", "post"), attribute("action", action.text()),
        flag("novalidate"), hidden("form_token", c.form_token), hidden("fact_id", c.fact_id), error_summary(c) };
    if (encoding == Encoding::Files)
        parts.push_back(attribute("enctype", "multipart/form-data"));
    parts.insert(parts.end(), nodes.begin(), nodes.end());
    return element("form", parts);
}

Html asking_form(Url const& action, Nodes nodes)
{
    std::vector<Node> parts { cls("form-asking"), attribute("method", "get"), attribute("action", action.text()),
        attribute("role", "search") };
    parts.insert(parts.end(), nodes.begin(), nodes.end());
    return element("form", parts);
}

Html button_form(Context const& c, Url const& action, Word const& label, std::string_view style,
    std::vector<std::pair<std::string, std::string>> const& values)
{
    std::vector<Node> parts { cls("form-button"), attribute("method", "post"), attribute("action", action.text()),
        hidden("form_token", c.form_token), hidden("fact_id", c.fact_id) };
    for (auto const& [name, value] : values)
        parts.push_back(hidden(name, value));
    parts.push_back(submit(c, label, style));
    return element("form", parts);
}

Html submit(Context const& c, Word const& label, std::string_view style)
{
    return element("button", { attribute("type", "submit"), cls(style), c(label) });
}

Html link_button(Context const& c, Url const& url, Word const& label, std::string_view style)
{
    return a({ cls(style), href(url), c(label) });
}

std::string field_error(Context const& c, std::string_view name)
{
    if (!c.problem)
        return {};
    for (auto const& bad : c.problem->fields)
        if (bad.field == name)
            return words::say(bad.code->text, c.tongue, bad.fill);
    return {};
}

std::string typed_or(Context const& c, std::string_view name, std::string_view value)
{
    if (!c.typed)
        return std::string(value);
    return std::string(c.typed->one(name).value_or(""));
}

// The day in words: a browser shows a date field in its own tongue, and 11/12 is two days.
Html day_in_words(Context const& c, Field const& f, Around const& made)
{
    auto const day = base::Date::parse(typed_or(c, f.name, f.value));
    return element("output",
        { cls("day hint"), attribute("for", made.id), day ? base::long_date(*day, c.tongue) : std::string() });
}

Html field(Context const& c, Field const& f)
{
    auto const made = around(c, f);
    auto parts = control(f, made);
    parts.push_back(attribute("type", f.type));
    parts.push_back(attribute("autocomplete", f.autocomplete));
    if (!f.inputmode.empty())
        parts.push_back(attribute("inputmode", f.inputmode));
    if (!f.accept.empty())
        parts.push_back(attribute("accept", f.accept));
    if (f.type != "password" && f.type != "file")
        parts.push_back(attribute("value", typed_or(c, f.name, f.value)));
    return div({ cls(field_class(made)), label({ attribute("for", made.id), label_text(c, f) }),
        hint_and_error(c, f, made), input(parts), f.type == "date" ? day_in_words(c, f, made) : Html {} });
}

Html text_area(Context const& c, Field const& f, int rows)
{
    auto const made = around(c, f);
    auto parts = control(f, made);
    parts.push_back(attribute("rows", std::to_string(rows)));
    parts.push_back(typed_or(c, f.name, f.value));
    return div({ cls(field_class(made)), label({ attribute("for", made.id), label_text(c, f) }),
        hint_and_error(c, f, made), textarea(parts) });
}

Html choices(Context const& c, Field const& f, Pick pick, std::vector<Choice> const& offered)
{
    auto const made = around(c, f);
    std::vector<Node> parts { id(made.id), cls(std::string(field_class(made)) + " choices"),
        attribute("tabindex", "-1"), legend({ label_text(c, f) }), hint_and_error(c, f, made) };
    int n = 0;
    for (auto const& choice : offered) {
        auto const one = made.id + "-" + std::to_string(n++);
        std::vector<Node> box { id(one), attribute("type", pick == Pick::One ? "radio" : "checkbox"),
            attribute("name", f.name), attribute("value", choice.value), flag("checked", is_picked(c, f, choice.value)),
            flag("data-private", f.is_private) };
        auto const more = choice.hint.empty() ? Html {} : span({ cls("hint"), choice.hint });
        parts.push_back(
            div({ cls("choice"), input(box), label({ attribute("for", one), span({ choice.label }), more }) }));
    }
    return fieldset(parts);
}

Html drop_down(Context const& c, Field const& f, std::vector<Choice> const& offered)
{
    auto const made = around(c, f);
    auto parts = control(f, made);
    parts.push_back(option({ attribute("value", ""), c(say::choose) }));
    for (std::size_t at = 0; at < offered.size();) {
        auto const& group = offered[at].group;
        std::vector<Node> together { attribute("label", group) };
        for (; at < offered.size() && offered[at].group == group; ++at) {
            auto one = option({ attribute("value", offered[at].value),
                flag("selected", is_picked(c, f, offered[at].value)), offered[at].label });
            (group.empty() ? parts : together).push_back(std::move(one));
        }
        if (!group.empty())
            parts.push_back(element("optgroup", together));
    }
    return div({ cls(field_class(made)), label({ attribute("for", made.id), label_text(c, f) }),
        hint_and_error(c, f, made), select(parts) });
}

Html checkbox(Context const& c, std::string_view name, std::string_view label_words, bool ticked)
{
    auto const one = id_of(name);
    bool const on = c.typed ? c.typed->one(name).has_value() : ticked;
    return div({ cls("choice"),
        input({ id(one), attribute("type", "checkbox"), attribute("name", name), attribute("value", "1"),
            flag("checked", on) }),
        label({ attribute("for", one), label_words }) });
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
