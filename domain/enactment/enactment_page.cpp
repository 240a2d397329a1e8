#include "domain/enactment/enactment_page.h"

#include "base/own_words.h"
#include "base/page/asked_tick.h"
#include "domain/enactment/enactment_words.h"

#include <algorithm>

namespace enactment {

using namespace page;

std::string area_name(std::vector<Area> const& areas, std::optional<RoleAreaId> const& id, Context const& c)
{
    auto const found = std::ranges::find_if(areas, [&](Area const& one) { return one.id == id; });
    return found == areas.end() ? std::string() : found->name(c.tongue);
}

std::vector<Choice> area_choices(std::vector<Area> const& areas, Context const& c)
{
    std::vector<Choice> offered;
    for (auto const& one : areas)
        if (!one.ended_because)
            offered.push_back({ one.id.text(), one.name(c.tongue) });
    return offered;
}

Url address(Kind kind, std::string const& done_id)
{
    return Url::of("/doings", kind_name(kind), done_id);
}

namespace {

Html trail(Context const& c)
{
    return crumbs(c, { { "/account", std::string(c(say::title)) } });
}

// A deed is in no other book, and the book of mentoring is opened by those who note in it.
std::optional<Url> in_its_book(Doing const& one, MaySee const& may)
{
    switch (one.kind) {
    case Kind::Deed:
        return std::nullopt;
    case Kind::Session:
        return Url::of("/sessions", one.done_id);
    case Kind::Meeting:
        if (!may.holds(MayNote::given))
            return std::nullopt;
        return Url::of("/mentoring/meetings", one.done_id);
    case Kind::Carriage:
        return Url::of("/notices/carriages", one.done_id);
    case Kind::Support:
        break;
    }
    return Url::of("/partners/notes", one.done_id);
}

Word const& function_word(Function function)
{
    return function == Function::Manifest ? say::manifest : say::latent;
}

Html doing_facts(DoingView const& view, Context const& c)
{
    auto const& one = view.doing;
    std::vector<Node> rows { cls("facts") };
    auto const row = [&](Word const& label, std::string_view value) {
        rows.push_back(div({ dt({ c(label) }), dd({ value }) }));
    };
    auto const area = area_name(view.areas, one.role_area_id, c);
    row(say::kind, c(kind_word(one.kind)));
    row(say::role_area, area.empty() ? c(say::not_sorted) : std::string_view(area));
    row(say::done_on, base::long_date(one.done_on, c.tongue));
    if (!one.village_name.empty())
        row(say::village, one.village_name);
    if (view.deed)
        row(say::noted_by, view.deed->noted_by.value_or(std::string(c(say::an_officer))));
    return dl(rows);
}

Html answered_by_it(DoingView const& view, Context const& c)
{
    if (view.answers.empty())
        return section({ id("answers"), h2({ c(say::answers_these) }), p({ cls("muted"), c(say::answers_none) }) });
    std::vector<Node> items { cls("flow") };
    for (auto const& one : view.answers)
        items.push_back(
            li({ element("blockquote", { a({ href(Url::of("/answers", one.id)), one.words.reveal(view.may) }) }),
                p({ cls("hint"),
                    (one.village_name.empty() ? std::string() : one.village_name + " · ")
                        + base::plain_date(one.said_on, c.tongue) }) }));
    return section({ id("answers"), h2({ c(say::answers_these) }), ul(items) });
}

std::string taken_back(std::optional<std::string> const& by, std::string const& because, Context const& c)
{
    auto const who = by.value_or(std::string(c(say::an_officer)));
    return c.say(say::retracted_because, { { "who", who }, { "because", because } });
}

Html told_item(Outcome const& one, DoingView const& view, bool notes, Context const& c)
{
    auto const& words = one.words.reveal(view.may);
    bool const is_back = one.retracted_because.has_value();
    auto const take_back = notes && !is_back && may_take_back(view.may, one.account)
        ? joined(
            { " · ", a({ cls("no-print"), href(Url::of("/outcomes", one.id, "retract")), c(say::retract_outcome) }) })
        : Html {};
    return li({ element("blockquote", { is_back ? element("s", { words }) : text(words) }),
        p({ cls("hint"), std::string(c(expectation::who_word(one.who))), " · ",
            base::plain_date(base::date_in(c.zone(), one.noted_at), c.tongue), take_back }),
        is_back ? p({ cls("hint"), taken_back(one.retracted_by, *one.retracted_because, c) }) : Html {} });
}

Html outcome_list(DoingView const& view, bool notes, Context const& c)
{
    std::vector<Node> parts { h2({ c(say::outcomes) }), p({ c(say::outcomes_lead) }) };
    if (view.outcomes.empty())
        parts.emplace_back(p({ cls("muted"), c(say::no_outcome) }));
    for (auto const function : { Function::Manifest, Function::Latent }) {
        std::vector<Node> items { cls("flow") };
        for (auto const& one : view.outcomes)
            if (one.function == function)
                items.push_back(told_item(one, view, notes, c));
        if (items.size() > 1)
            parts.emplace_back(joined({ h3({ c(function_word(function)) }), ul(items) }));
    }
    return section(parts);
}

Html outcome_form(DoingView const& view, Context const& c)
{
    auto const here = Url::of("/doings", kind_name(view.doing.kind), view.doing.done_id, "outcomes");
    std::vector<Choice> functions;
    for (auto const one : { Function::Manifest, Function::Latent })
        functions.push_back({ boost::describe::enum_to_string(one, ""), std::string(c(function_word(one))) });
    return details(
        { cls("no-print"), flag("open", c.problem && c.path == here.text()), summary({ c(say::outcome_question) }),
            page::form(c, here,
                { choices(c, { .name = "function", .label = say::which_function }, Pick::One, functions),
                    drop_down(c, { .name = "who", .label = say::outcome_who }, expectation::who_choices(c)),
                    text_area(c,
                        { .name = "words",
                            .label = say::outcome_words,
                            .hint = &say::deed_hint,
                            .most = form::OwnWords::most },
                        3),
                    means_otherwise(c), submit(c, say::note_outcome, "button-secondary") }) });
}

}

Document writing_page(Writing const& view, Context const& c)
{
    return { c(say::note_title), Shape::Narrow,
        joined({ trail(c), heading(c(say::note_title)), p({ cls("lead"), c(say::note_lead) }),
            page::form(c, "/deeds",
                { text_area(c,
                      { .name = "words",
                          .label = say::deed_words,
                          .hint = &say::deed_hint,
                          .most = form::OwnWords::most },
                      4),
                    means_otherwise(c),
                    drop_down(c, { .name = "role_area_id", .label = say::role_area }, area_choices(view.areas, c)),
                    field(c, { .name = "done_on", .label = say::day, .value = c.today().text(), .type = "date" }),
                    drop_down(c, { .name = "village_code", .label = say::village, .optional = true },
                        area::choices(view.villages)),
                    asked_tick(c, "again", say::done_again), submit(c, say::note) }) }) };
}

Document doing_page(DoingView const& view, Context const& c)
{
    auto const& one = view.doing;
    bool const is_back = view.deed && view.deed->retracted_because;
    bool const notes = view.may.holds(MayNote::given) && !is_back;
    auto const title = title_of(one.kind, one.title, view.may, c);
    Html body = joined(
        { trail(c), heading(c(say::one_doing)), p({ cls("lead"), is_back ? element("s", { title }) : text(title) }) });
    if (is_back)
        body += div({ cls("note"), icon("undo-2"),
            p({ taken_back(view.deed->retracted_by, *view.deed->retracted_because, c) }) });
    body += doing_facts(view, c);
    if (auto const book = in_its_book(one, view.may))
        body += p({ cls("no-print"), a({ href(*book), c(say::open_in_book) }) });
    body += answered_by_it(view, c);
    body += outcome_list(view, notes, c);
    if (notes) {
        body += outcome_form(view, c);
        if (view.may_retract)
            body += p({ cls("no-print"), a({ href(Url::of("/deeds", view.deed->id, "retract")), c(say::retract) }) });
    }
    return { c(say::one_doing), Shape::Narrow, body };
}

Document taking_back_page(TakingBack const& view, Context const& c)
{
    return { c(view.button), Shape::Narrow,
        joined({ trail(c), heading(c(view.button)), p({ cls("lead"), c(view.lead) }),
            page::form(c, view.action,
                { text_area(c, { .name = "because", .label = say::because, .most = form::OwnWords::most }, 2),
                    means_otherwise(c),
                    div({ cls("button-row"), submit(c, view.button),
                        link_button(c, view.way_back, say::back_there, "button-quiet") }) }) }) };
}

}
