// Proposing: the list, the three conditions, and a proposal with what became of it.
#include "domain/exemplar/exemplar_proposal_page.h"

#include "domain/exemplar/exemplar_proposal_words.h"
#include "domain/exemplar/exemplar_words.h"

#include <array>

namespace exemplar {

using namespace page;

namespace {

Html standing_tag(Standing standing, Context const& c)
{
    struct Drawn {
        std::string_view kind;
        std::string_view symbol;
        Word const* word;
    };
    static constexpr std::array<Drawn, 6> all { { { "info", "circle-dashed", &say::undecided },
        { "leaf", "check", &say::told_now }, { "info", "minus", &say::said_no }, { "gold", "x", &say::taken_back },
        { "gold", "clock", &say::over_now }, { "gold", "info", &say::ask_again } } };
    auto const& one = all[static_cast<std::size_t>(standing)];
    return tag(one.kind, one.symbol, c(*one.word));
}

Html condition(bool is_met, Word const& what, Html evidence, Context const& c)
{
    return li({ p({ is_met ? tag("leaf", "check", c(say::met)) : tag("gold", "minus", c(say::not_met)), " ", c(what) }),
        std::move(evidence) });
}

Html fact_line(Word const& name, Html value, Context const& c)
{
    return div({ dt({ c(name) }), dd({ std::move(value) }) });
}

std::string places_told(Decision const& one, Context const& c)
{
    std::string all;
    for (auto const& [is_told, word] : { std::pair { one.on_page, &say::on_page },
             std::pair { one.in_print, &say::in_print }, std::pair { one.aloud, &say::aloud } })
        if (is_told)
            all += (all.empty() ? "" : "; ") + std::string(c(*word));
    return all;
}

Html decided_line(Decision const& one, MayPropose const& may, Context const& c)
{
    static constexpr std::array ways { &say::written, &say::recorded, &say::spoken };
    auto const& said = one.answer == Answer::Yes ? say::decided_yes : say::decided_no;
    return p({ c.say(said, { { "day", base::plain_date(one.decided_on, c.tongue) } }), " · ",
        c(*ways[static_cast<std::size_t>(one.way)]), " · ", one.taken_by.reveal(may),
        one.withdrawn_on
            ? " · " + c.say(say::withdrawn_day, { { "day", base::plain_date(*one.withdrawn_on, c.tongue) } })
            : std::string() });
}

Html told_facts(Decision const& one, MayPropose const& may, Context const& c)
{
    auto const until = one.until ? base::plain_date(*one.until, c.tongue) : std::string(c(say::no_end));
    return dl({ cls("facts"), fact_line(say::told_as, text(one.told_as.reveal(may)), c),
        fact_line(
            say::told_village, text(one.village_name.empty() ? std::string(c(say::not_named)) : one.village_name), c),
        fact_line(say::told_places, text(places_told(one, c)), c), fact_line(say::until, text(until), c) });
}

Html story_section(OneProposal const& view, Decision const* stands, Context const& c)
{
    auto const write = link_button(c, Url::of("/exemplars", view.proposal.id, "text"),
        view.text ? say::change_story : say::write_story, "button-secondary");
    if (!view.text)
        return section(
            { h2({ c(say::her_story) }), p({ cls("muted"), c(say::no_story) }), div({ cls("button-row"), write }) });
    bool const agreed = stands && stands->answer == Answer::Yes && stands->proposal_id == view.proposal.id
        && stands->text_version == view.text->version && !stands->withdrawn_on;
    return section({ h2({ c(say::her_story) }),
        p({ agreed ? tag("leaf", "check", c(say::agreed_to_this)) : tag("gold", "clock", c(say::not_agreed_yet)) }),
        element("blockquote", { cls("as-written"), view.text->words.reveal(view.may) }),
        div({ cls("button-row"), write }) });
}

Html decision_section(OneProposal const& view, Decision const* stands, Context const& c)
{
    auto const standing = standing_of(stands ? std::optional(stands->decided()) : std::nullopt, view.today);
    Html body = joined({ h2({ c(say::her_decision) }), p({ standing_tag(standing, c) }) });
    body += stands ? decided_line(*stands, view.may, c) : p({ cls("muted"), c(say::nothing_told) });
    if (standing == Standing::AskAgain)
        body += p({ c(say::whose_is_unknown) });
    bool const is_told = standing == Standing::Told || standing == Standing::Over;
    if (is_told)
        body += told_facts(*stands, view.may, c);
    if (is_told && view.agreed)
        body += joined({ p({ c(say::agreed_to_this) }),
            element("blockquote", { cls("as-written"), view.agreed->words.reveal(view.may) }) });
    auto const to = [&](std::string_view part) { return Url::of("/exemplars", view.proposal.id, part); };
    body += div({ cls("button-row"), link_button(c, to("yes"), say::note_yes, "button-secondary"),
        is_told ? button_form(c, to("withdraw"), say::withdraw, "button-secondary") : Html {},
        link_button(c, to("no"), say::note_no, "button-secondary") });
    if (standing == Standing::Told && stands->on_page)
        body += p({ a({ href(Url::of("/c", view.slug, "stories", stands->id)), c(say::see_public) }) });
    return section({ std::move(body) });
}

Html earlier_section(OneProposal const& view, Context const& c)
{
    std::vector<Node> items;
    for (std::size_t n = 1; n < view.decisions.size(); ++n)
        items.push_back(li({ decided_line(view.decisions[n], view.may, c) }));
    return items.empty() ? Html {} : section({ h2({ c(say::earlier) }), ul(items) });
}

// Nobody is shown a figure of hers here, only that there is one and where it may be read by whom it concerns.
Html change_words(OneProposal const& view, Context const& c)
{
    auto const& one = view.proposal;
    std::vector<Node> lines;
    if (view.has_own_change)
        lines.push_back(p({ c(say::changed) }));
    if (one.begun_on)
        lines.push_back(p({ c.say(say::since_day,
            { { "enterprise", one.enterprise.reveal(view.may) },
                { "day", base::plain_date(*one.begun_on, c.tongue) } }) }));
    if (lines.empty())
        lines.push_back(p({ cls("muted"), c(say::no_change_told) }));
    return div(lines);
}

Html interviews_link(MayPropose const& may, MemberId const& id, Context const& c)
{
    // As the interviews' own page is given (independence).
    if (!may.holds(permit::facilitator | permit::evaluator))
        return {};
    return p({ a({ href(Url::of("/independence/women", id)), c(say::see_interviews) }) });
}

Html proposing_form(Proposing const& view, Context const& c)
{
    bool const needs = !view.conditions.own_change;
    return page::form(c, Url::of("/exemplars/women", view.woman.id),
        { text_area(c,
              { .name = "enterprise",
                  .label = say::enterprise,
                  .hint = &say::enterprise_hint,
                  .most = 300,
                  .optional = !needs,
                  .is_private = true },
              2),
            means_otherwise(c),
            field(c, { .name = "begun_on", .label = say::begun_on, .type = "date", .optional = !needs }),
            submit(c, say::propose) });
}

}

Document models_page(ModelsList const& view, Context const& c)
{
    std::vector<Node> proposed_items;
    for (auto const& one : view.proposed)
        proposed_items.push_back(li({ a({ href(Url::of("/exemplars", one.id)), one.full_name.reveal(view.may) }), " ",
            standing_tag(standing_of(one.decided(), view.today), c) }));
    std::vector<Node> candidate_items;
    for (auto const& one : view.candidates)
        candidate_items.push_back(
            li({ a({ href(Url::of("/exemplars/women", one.member_id)), one.full_name.reveal(view.may) }) }));
    return { c(say::models), Shape::Narrow,
        joined(
            { div({ cls("page-head"), heading(c(say::models)),
                  div({ cls("button-row"), link_button(c, "/exemplars/sheet", say::print_sheet, "button-secondary"),
                      link_button(c, Url("/exemplars/sheet").with("aloud", "1"), say::aloud_sheet, "button-secondary"),
                      link_button(c, Url::of("/c", view.slug, "stories"), say::see_public, "button-quiet") }) }),
                p({ cls("lead"), c(say::models_lead) }),
                section({ h2({ c(say::proposed_title) }),
                    proposed_items.empty() ? empty_state(c(say::none_proposed)) : ul(proposed_items) }),
                section({ h2({ c(say::may_be_proposed) }), p({ cls("muted"), c(say::may_be_proposed_lead) }),
                    candidate_items.empty() ? empty_state(c(say::none_may)) : ul(candidate_items),
                    pager(c, "/exemplars", view.page, view.page + (view.has_more ? 1 : 0), Pages::AtLeast) }) }) };
}

Document proposing_page(Proposing const& view, Context const& c)
{
    auto const& conditions = view.conditions;
    auto const practices = p({ a({ href(Url::of("/practices/women", view.woman.id)), c(say::see_practices) }) });
    // Whether she changed is asked only of a woman who may be proposed: nobody learns it of another here.
    auto const third = seen_problem(conditions)
        ? Html {}
        : condition(conditions.own_change, conditions.own_change ? say::changed : say::changed_or,
            conditions.own_change ? interviews_link(view.may, view.woman.id, c) : Html {}, c);
    Html body = joined({ crumbs(c, { { "/exemplars", std::string(c(say::models)) } }),
        heading(view.woman.full_name.reveal(view.may), c(say::propose_title)), p({ cls("lead"), c(say::propose_lead) }),
        ul({ cls("flow"), condition(conditions.seen_by_enough, say::seen_by_two, practices, c),
            condition(conditions.seen_in_enough, say::seen_in_two, {}, c), third }) });
    if (view.proposed)
        body += div({ cls("note"), icon("info"),
            p({ c(say::was_proposed), " ",
                a({ href(Url::of("/exemplars", *view.proposed)), c(say::open_proposal) }) }) });
    else if (seen_problem(conditions))
        body += joined({ error_summary(c), p({ c(say::not_yet_possible) }) });
    else
        body += proposing_form(view, c);
    return { c(say::propose_title), Shape::Narrow, body };
}

Document proposal_page(OneProposal const& view, Context const& c)
{
    auto const& one = view.proposal;
    Decision const* const stands = view.decisions.empty() ? nullptr : view.decisions.data();
    auto const day = base::plain_date(base::date_in(view.zone, one.noted_at), c.tongue);
    return { c(say::propose_title), Shape::Narrow,
        joined({ crumbs(c, { { "/exemplars", std::string(c(say::models)) } }),
            heading(one.full_name.reveal(view.may), c(say::propose_title)), error_summary(c),
            section({ h2({ c(say::why_proposed) }),
                dl({ cls("facts"), fact_line(say::own_change, change_words(view, c), c),
                    fact_line(say::proposed_by, text(one.proposed_by.value_or(std::string(c(say::an_officer)))), c),
                    fact_line(say::proposed_on, text(day), c) }),
                p({ a({ href(Url::of("/practices/women", one.member_id)), c(say::see_practices) }) }),
                view.has_own_change ? interviews_link(view.may, one.member_id, c) : Html {} }),
            story_section(view, stands, c), decision_section(view, stands, c), earlier_section(view, c) }) };
}

}
