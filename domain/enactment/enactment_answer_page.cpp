// One expectation, and what came of it.
#include "base/own_words.h"
#include "domain/enactment/enactment_page.h"
#include "domain/enactment/enactment_words.h"

namespace enactment {

using namespace page;

namespace {

Html answer_list(AnswerView const& view, bool answers, Context const& c)
{
    if (view.answers.empty())
        return section({ h2({ c(say::the_answers) }), p({ cls("muted"), c(say::no_answer) }) });
    std::vector<Node> items { cls("flow") };
    for (auto const& one : view.answers)
        items.push_back(
            li({ p({ a({ href(address(one.kind, one.done_id)), title_of(one.kind, one.title, view.may, c) }) }),
                p({ cls("hint"),
                    base::plain_date(one.done_on, c.tongue)
                        + (one.village_name.empty() ? std::string() : " · " + one.village_name) }),
                p({ one.because }),
                one.public_words.empty()
                    ? Html {}
                    : p({ cls("hint"), c.say(say::shown_in_public, { { "words", one.public_words } }) }),
                answers ? p({ cls("no-print"), a({ href(Url::of("/answers/undo", one.id)), c(say::undo_answer) }) })
                        : Html {} }));
    return section({ h2({ c(say::the_answers) }), ul(items) });
}

Html promise_list(AnswerView const& view, bool answers, Context const& c)
{
    if (view.promises.empty())
        return {};
    std::vector<Node> items { cls("flow") };
    for (auto const& one : view.promises) {
        bool const open = one.state(view.today) == PromiseState::Open;
        auto const noted = std::string(c(say::noted_by)) + " "
            + one.promised_by.value_or(std::string(c(say::an_officer))) + ", "
            + base::date_time(one.promised_at, c.zone(), c.tongue);
        items.push_back(li({ id(one.id.text()), p({ one.words.reveal(view.may), " ", promise_tag(one, view.today, c) }),
            p({ cls("hint"), c(say::due_on), " ", base::long_date(one.due_on, c.tongue) }), p({ cls("hint"), noted }),
            answers && open
                ? p({ cls("no-print"), a({ href(Url::of("/promises", one.id, "withdraw")), c(say::withdraw) }) })
                : Html {} }));
    }
    return section({ h2({ c(say::promises) }), ul(items) });
}

Html answer_form(AnswerView const& view, Context const& c)
{
    if (view.candidates.empty())
        return p({ cls("muted"), c(say::nothing_to_choose), " ", a({ href("/deeds/new"), c(say::note) }) });
    std::vector<Choice> offered;
    for (auto const& one : view.candidates) {
        bool const same = one.role_area_id && one.role_area_id == view.expected.role_area_id;
        offered.push_back({ .value = std::string(kind_name(one.kind)) + "/" + one.done_id,
            .label = base::plain_date(one.done_on, c.tongue) + " · " + title_of(one.kind, one.title, view.may, c)
                + (one.village_name.empty() ? "" : " · " + one.village_name),
            .group = same ? area_name(view.areas, one.role_area_id, c) : std::string(c(say::other_areas)) });
    }
    return page::form(c, Url::of("/answers", view.expected.id),
        { drop_down(c, { .name = "doing", .label = say::choose_doing, .hint = &say::choose_hint }, offered),
            text_area(c, { .name = "because", .label = say::why_answers, .most = form::OwnWords::most }, 2),
            means_otherwise(c),
            text_area(c,
                { .name = "public_words",
                    .label = say::public_words,
                    .hint = &say::public_hint,
                    .most = form::OwnWords::most,
                    .optional = true },
                2),
            submit(c, say::save_answer) });
}

Html promise_form(AnswerView const& view, Context const& c)
{
    auto const here = Url::of("/answers", view.expected.id, "promises");
    return details({ flag("open", c.problem && c.path == here.text()), summary({ c(say::promise_question) }),
        page::form(c, here,
            { text_area(c, { .name = "words", .label = say::promise_words, .most = form::OwnWords::most }, 2),
                means_otherwise(c), field(c, { .name = "due_on", .label = say::due_on, .type = "date" }),
                submit(c, say::promise_it, "button-secondary") }) });
}

}

Url promise_at(Promise const& one)
{
    return Url::of("/answers", one.expectation_id).at(one.id.text());
}

Document answer_page(AnswerView const& view, Context const& c)
{
    auto const& one = view.expected;
    bool const keeps = view.may.holds(MayAnswer::given);
    auto const area = area_name(view.areas, one.role_area_id, c);
    auto about = (area.empty() ? std::string(c(say::not_sorted)) : area) + " · "
        + (one.village_name.empty() ? std::string() : one.village_name + " · ")
        + base::plain_date(one.said_on, c.tongue);
    Html body = joined({ crumbs(c, { { "/account", std::string(c(say::title)) } }), heading(c(say::answer_title)),
        element("blockquote", { cls("lead"), one.words.reveal(view.may) }), p({ cls("hint"), about }),
        p({ cls("no-print"), a({ href(Url::of("/expectations", one.id)), c(say::open_expectation) }) }) });
    if (view.set_aside_because)
        body += div({ cls("note"), icon("flag"),
            p({ c.say(say::set_aside_because, { { "because", *view.set_aside_because } }) }) });
    if (one.joined_to)
        body += div({ cls("note"), icon("merge"),
            p({ c(answer_its_lead.text), " ", a({ href(Url::of("/answers", *one.joined_to)), c(say::open_lead) }) }) });
    body += answer_list(view, keeps, c);
    body += promise_list(view, keeps, c);
    if (keeps && !one.joined_to && !view.set_aside_because)
        body += section({ cls("no-print"), h2({ c(say::answer_it) }), answer_form(view, c), promise_form(view, c) });
    return { c(say::answer_title), Shape::Narrow, body };
}

}
