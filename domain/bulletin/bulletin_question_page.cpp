// Questions back, and one with what can be done next.
#include "base/own_words.h"
#include "base/unicode.h"
#include "domain/bulletin/bulletin_page.h"
#include "domain/bulletin/bulletin_words.h"

namespace bulletin {

using namespace page;

namespace {

Html step_tag(Question const& one, Context const& c)
{
    if (one.retracted_because)
        return tag("danger", "x", c(say::retracted_ones));
    switch (one.step) {
    case Step::Noted:
        return tag("gold", "circle", c(step_word(one.step)));
    case Step::Sent:
        return tag("info", "clock", c(step_word(one.step)));
    case Step::Answered:
        return tag("plum", "message-circle", c(step_word(one.step)));
    case Step::Returned:
        break;
    }
    return tag("leaf", "circle-check", c(step_word(one.step)));
}

std::string age_of(Question const& one, Context const& c)
{
    return c.say(say::age_days, { { "n", number(c.today().days() - one.asked_on.days(), c.tongue) } });
}

Html question_lines(ListedQuestions const& listed, Context const& c)
{
    auto const column = [&](Word const& word) { return th({ attribute("scope", "col"), c(word) }); };
    bool const with_age = listed.which.state == Which::Open;
    auto const& last = with_age ? say::age : say::asked_on;
    std::vector<Node> rows;
    for (auto const& one : listed.lines) {
        auto const labelled = [&](Word const& word) { return attribute("data-label", c(word)); };
        auto const about = one.notice_id
            ? a({ href(Url::of("/notices", *one.notice_id)), one.notice_title.value_or("") })
            : text("–");
        rows.push_back(tr({ th({ attribute("scope", "row"),
                                a({ href(Url::of("/questions", one.id)), one.words.reveal(listed.may) }) }),
            td({ labelled(say::village), one.village_name }), td({ labelled(say::about_notice), about }),
            td({ labelled(last), cls("nowrap"), with_age ? age_of(one, c) : base::plain_date(one.asked_on, c.tongue) }),
            td({ labelled(say::state), step_tag(one, c) }) }));
    }
    return table({ cls("register stack"),
        thead({ tr({ column(say::question_title), column(say::village), column(say::about_notice), column(last),
            column(say::state) }) }),
        tbody(rows) });
}

Word const& which_word(Which which)
{
    if (which == Which::Open)
        return say::open_ones;
    return which == Which::Returned ? say::returned_ones : say::retracted_ones;
}

Html action(Context const& c, Url const& here, Word const& title, bool is_next, Html form_of_it)
{
    bool const refused = c.problem && c.path == here.text();
    if (is_next)
        return section({ h2({ c(title) }), std::move(form_of_it) });
    return details({ flag("open", refused), summary({ c(title) }), std::move(form_of_it) });
}

Html day_field(std::string_view name, Word const& label, Context const& c)
{
    return field(c, { .name = name, .label = label, .value = c.today().text(), .type = "date" });
}

// Several forms stand on one page: the tick belongs to the one that was refused.
Html means_otherwise_here(Context const& c, Url const& here)
{
    return c.path == here.text() ? means_otherwise(c) : Html {};
}

Html sending(OneQuestion const& view, Context const& c)
{
    auto const& one = view.question;
    bool const is_next = one.step == Step::Noted;
    auto const here = Url::of("/questions", one.id, "send");
    auto const agency = one.agency.value_or(view.notice ? view.notice->agency : "");
    return action(c, here, is_next ? say::send_title : say::send_again, is_next,
        page::form(c, here,
            { field(c, { .name = "agency", .label = say::sent_to, .value = agency, .most = 100 }),
                choices(
                    c, { .name = "channel", .label = say::sent_by }, Pick::One, choices_of<Channel>(c, &channel_word)),
                day_field("sent_on", say::sent_on, c),
                submit(c, say::send, is_next ? "button" : "button-secondary") }));
}

Html answering(OneQuestion const& view, Context const& c)
{
    auto const& one = view.question;
    bool const is_next = one.step == Step::Sent;
    auto const here = Url::of("/questions", one.id, "answer");
    auto const day = one.answered_on.value_or(c.today()).text();
    return action(c, here, is_next ? say::answer_title : say::answer_again, is_next,
        page::form(c, here,
            { text_area(c,
                  { .name = "answer",
                      .label = say::answer_words,
                      .value = one.answer ? one.answer->reveal(view.may) : "",
                      .hint = &say::answer_hint,
                      .most = form::OwnWords::most,
                      .is_private = true },
                  4),
                means_otherwise_here(c, here),
                field(c, { .name = "answered_on", .label = say::answered_on, .value = day, .type = "date" }),
                submit(c, say::answer, is_next ? "button" : "button-secondary") }));
}

Html bringing_back(OneQuestion const& view, Context const& c)
{
    auto const here = Url::of("/questions", view.question.id, "return");
    return action(c, here, say::bring_back_title, true,
        page::form(c, here, { day_field("returned_on", say::returned_on, c), submit(c, say::bring_back) }));
}

Html showing(OneQuestion const& view, Context const& c)
{
    auto const& one = view.question;
    if (!one.notice_id || !one.answer)
        return {};
    auto const here = Url::of("/questions", one.id, "show");
    if (one.is_shown)
        return joined({ p({ cls("line"), icon("circle-check"), c(say::is_shown) }),
            div({ cls("button-row"), button_form(c, here, say::hide_it, "button-quiet") }) });
    return section({ h2({ c(say::show_it) }), p({ c(say::show_read) }), p({ cls("hint"), c(say::show_lead) }),
        page::form(c, here,
            { hidden("is_shown", "1"), checkbox(c, "has_read", c(say::has_read)),
                submit(c, say::show_it, "button-secondary") }) });
}

Html what_comes_next(OneQuestion const& view, Context const& c)
{
    auto const step = view.question.step;
    bool const writes = view.may.holds(MayWrite::given);
    // What was typed into a form that was refused is not for the others.
    Context untouched = c;
    untouched.typed = nullptr;
    untouched.problem = nullptr;
    auto const of_form = [&](std::string_view part) -> Context const& {
        return c.path == Url::of("/questions", view.question.id, part).text() ? c : untouched;
    };
    Html body;
    if (step == Step::Answered && view.may.holds(MayCarry::given))
        body += bringing_back(view, of_form("return"));
    if (writes && step == Step::Noted)
        body += sending(view, of_form("send"));
    if (writes && step != Step::Noted)
        body += answering(view, of_form("answer"));
    if (writes && step == Step::Sent)
        body += sending(view, of_form("send"));
    if (writes)
        body += showing(view, of_form("show"));
    return body;
}

Html way_of(OneQuestion const& view, Context const& c)
{
    auto const& one = view.question;
    auto const step = [&](std::string const& words, base::Date day) {
        return li({ words, p({ cls("hint"), base::plain_date(day, c.tongue) }) });
    };
    std::vector<Node> items { step(std::string(c(say::asked_in)) + " " + one.village_name, one.asked_on) };
    if (one.sent_on)
        items.push_back(
            step(c.say(say::event_sent,
                     { { "agency", one.agency.value_or("") },
                         { "channel", std::string(c(channel_word(one.channel.value_or(Channel::Visit)))) } }),
                *one.sent_on));
    if (one.answered_on)
        items.push_back(li({ c(say::answer_words),
            element("blockquote", { cls("as-written"), one.answer ? one.answer->reveal(view.may) : "" }),
            p({ cls("hint"), base::plain_date(*one.answered_on, c.tongue) }) }));
    if (one.returned_on)
        items.push_back(step(std::string(c(say::step_returned)), *one.returned_on));
    return section({ h2({ c(say::history) }), ol(items) });
}

}

Document questions_page(ListedQuestions const& listed, Context const& c)
{
    Html body = joined({ crumbs(c, { { "/notices", std::string(c(say::title)) } }),
        div({ cls("page-head"), heading(c(say::questions_title)),
            div({ cls("button-row"),
                listed.may.holds(MayCarry::given) ? link_button(c, "/questions/new", say::ask) : Html {} }) }),
        p({ cls("lead"), c(say::questions_lead) }) });
    auto const which = std::string(boost::describe::enum_to_string(listed.which.state, ""));
    auto here = Url("/questions").with("state", which);
    if (listed.notice) {
        here = here.with("notice_id", listed.notice->id.text());
        body += p(
            { c(say::about_notice), ": ", a({ href(Url::of("/notices", listed.notice->id)), listed.notice->title }) });
    }
    body += asking_form("/questions",
        { cls("filters"), listed.notice ? hidden("notice_id", listed.notice->id.text()) : Html {},
            drop_down(c, { .name = "state", .label = say::state, .value = which }, choices_of<Which>(c, &which_word)),
            submit(c, say::find, "button-secondary") });
    if (listed.lines.empty())
        body += empty_state(c(say::no_questions));
    else
        body += joined({ p({ cls("muted"), c.say(say::questions_found, { { "n", number(listed.total, c.tongue) } }) }),
            question_lines(listed, c), pager(c, here, listed.page, listed.pages) });
    return { c(say::questions_title), Shape::Wide, body };
}

Document asking_page(Asking const& view, Context const& c)
{
    std::vector<Choice> about;
    for (auto const& line : view.notices)
        about.push_back({ line.id.text(), line.title });
    auto const form = page::form(c, "/questions",
        { text_area(c,
              { .name = "words",
                  .label = say::her_words,
                  .hint = &say::her_words_hint,
                  .most = form::OwnWords::most,
                  .is_private = true },
              4),
            means_otherwise(c),
            drop_down(c, { .name = "village_code", .label = say::asked_in }, area::choices(view.villages)),
            drop_down(c,
                { .name = "notice_id",
                    .label = say::about_notice,
                    .value = view.notice_id ? view.notice_id->text() : "",
                    .optional = true },
                about),
            day_field("asked_on", say::asked_on, c), submit(c, say::ask) });
    return { c(say::ask), Shape::Narrow,
        joined({ crumbs(c,
                     { { "/notices", std::string(c(say::title)) },
                         { "/questions", std::string(c(say::questions_title)) } }),
            heading(c(say::ask)), p({ cls("lead"), c(say::ask_lead) }), form }) };
}

Document question_page(OneQuestion const& view, Context const& c)
{
    auto const& one = view.question;
    Html body = joined(
        { crumbs(c,
              { { "/notices", std::string(c(say::title)) }, { "/questions", std::string(c(say::questions_title)) } }),
            heading(c(say::question_title)), element("blockquote", { cls("lead"), one.words.reveal(view.may) }),
            p({ step_tag(one, c) }) });
    if (one.retracted_because)
        body += div({ cls("note"), icon("flag"),
            p({ c.say(say::retracted_because, { { "because", one.retracted_because->reveal(view.may) } }) }) });
    std::vector<Node> rows { cls("facts"), fact_row(say::village, text(one.village_name), c) };
    if (view.notice)
        rows.push_back(
            fact_row(say::about_notice, a({ href(Url::of("/notices", view.notice->id)), view.notice->title }), c));
    rows.push_back(fact_row(say::noted_by, text(one.by.value_or(std::string(c(say::an_officer)))), c));
    body += dl(rows);
    body += way_of(view, c);
    if (!one.retracted_because)
        body += what_comes_next(view, c);
    auto const here = Url::of("/questions", one.id, "retract");
    if (view.may_retract)
        body += details({ flag("open", c.problem && c.path == here.text()), summary({ c(say::retract_question) }),
            p({ c(say::retract_lead) }),
            page::form(c, here,
                { text_area(c,
                      { .name = "because", .label = say::because, .most = form::OwnWords::most, .is_private = true },
                      2),
                    means_otherwise_here(c, here), submit(c, say::retract_question, "button-danger") }) });
    return { c(say::question_title), Shape::Narrow, body };
}

}
