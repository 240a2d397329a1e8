// Forms that keep what was typed and say what is wrong with it.
#include "base/page/page.h"
#include "base/page/page_words.h"

#include <algorithm>

namespace page {

namespace {

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

bool is_picked(Context const& c, Field const& f, std::string const& value)
{
    if (!c.typed)
        return f.value == value;
    auto const all = c.typed->all(f.name);
    return std::find(all.begin(), all.end(), value) != all.end();
}

}

Html error_summary(Context const& c)
{
    if (!c.problem || c.noted.has_summary)
        return {};
    c.noted.has_summary = true;
    std::vector<Node> items;
    for (auto const& bad : c.problem->fields) {
        auto const label = c.noted.labels.find(bad.field);
        auto named = label == c.noted.labels.end() ? std::string() : label->second;
        if (!named.empty())
            named += named.ends_with('?') ? " " : ": ";
        items.push_back(li({ a(
            { attribute("href", "#" + id_of(bad.field)), named + words::say(bad.code->text, c.tongue, bad.fill) }) }));
    }
    return div(
        { cls("error-summary"), attribute("role", "alert"), attribute("tabindex", "-1"), h2({ c(say::problem_title) }),
            p({ c.say(c.problem->code->text, c.problem->fill) }), items.empty() ? Html {} : ul(items) });
}

Html hidden(std::string_view name, std::string_view value)
{
    return input({ attribute("type", "hidden"), attribute("name", name), attribute("value", value) });
}

Html form(Context const& c, Url const& action, Nodes nodes, Encoding encoding)
{
    std::vector<Node> parts { cls("form"), attribute("method", "post"), attribute("action", action.text()),
        flag("novalidate"), hidden("form_token", c.form_token), hidden("fact_id", c.fact_id) };
    if (action.text() == c.path)
        parts.push_back(error_summary(c)); // this is the form that was refused
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

Html means_otherwise(Context const& c)
{
    bool asked = c.typed && !c.typed->one("means_otherwise").value_or("").empty();
    if (c.problem)
        for (auto const& bad : c.problem->fields)
            asked = asked || bad.code == &form::may_endanger;
    return asked ? checkbox(c, "means_otherwise", c(say::means_otherwise)) : Html {};
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

Html files_field(Context const& c, Field const& f)
{
    auto const made = around(c, f);
    auto parts = control(f, made);
    parts.push_back(attribute("type", "file"));
    parts.push_back(attribute("accept", f.accept));
    parts.push_back(flag("multiple"));
    parts.push_back(flag("data-photos"));
    return div({ cls(field_class(made)), label({ attribute("for", made.id), label_text(c, f) }),
        hint_and_error(c, f, made), input(parts) });
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

}
