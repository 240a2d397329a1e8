// One woman: to whom she is tied, and what she answered.
#include "base/own_words.h"
#include "domain/network/network_page.h"
#include "domain/network/network_words.h"

#include <algorithm>

namespace network {

using namespace page;

namespace {

constexpr std::string_view outside = "outside"; // in the place of an id: somebody outside of the community

Html names_under(Word const& word, OneWoman const& view, Context const& c)
{
    std::vector<Node> line { cls("names") };
    MemberId last;
    for (auto const& tie : view.ties) {
        if (&kind_word(tie) != &word || tie.other_id == last)
            continue;
        last = tie.other_id; // a tie that has no direction may have been told by both
        line.push_back(li({ her_page(last, view.names.woman(last, view.may)) }));
    }
    return line.size() == 1 ? Html {} : div({ dt({ c(word) }), dd({ ul(line) }) });
}

Html ties_as(bool said, OneWoman const& view, Context const& c)
{
    std::vector<Node> rows { cls("facts") };
    std::vector<Word const*> words;
    for (int kind = 0; kind <= static_cast<int>(Kind::SameGroup); ++kind)
        for (bool const from_her : { true, false }) {
            auto const* const word = &kind_word({ {}, static_cast<Kind>(kind), from_her });
            if (is_said(static_cast<Kind>(kind)) == said && std::find(words.begin(), words.end(), word) == words.end())
                words.push_back(word);
        }
    for (auto const* const word : words)
        if (auto row = names_under(*word, view, c); !row.empty())
            rows.push_back(std::move(row));
    return section({ h2({ c(said ? say::as_said : say::from_books) }),
        rows.size() == 1 ? p({ cls("muted"), c(say::no_ties) }) : dl(rows) });
}

Html rounds(OneWoman const& view, Context const& c)
{
    if (view.rounds.empty())
        return {};
    std::vector<Node> items;
    for (auto const& one : view.rounds)
        items.push_back(li({ a({ href(Url::of("/network/rounds", one.id)),
                                 c.say(say::open_round, { { "day", base::plain_date(one.asked_on, c.tongue) } }) }),
            one.retracted_because ? span({ cls("muted"), " · ", c(say::was_retracted) }) : Html {} }));
    return section({ h2({ c(say::rounds) }), ul(items), p({ cls("hint"), c(say::newest_counts) }) });
}

Html three_questions(OneWoman const& view, Context const& c)
{
    auto title = h2({ c(say::three_questions) });
    if (!view.has_consent)
        return section({ std::move(title),
            div({ cls("note"), icon("info"),
                p({ c(say::needs_consent), " ",
                    a({ href(Url::of("/members", view.woman.id, "consents", "new").with("purpose", purpose)),
                        c(say::note_consent) }) }) }) });
    std::vector<Choice> const ways { { "Asked", std::string(c(say::asked)) },
        { "AtTheDesk", std::string(c(say::at_the_desk)) } };
    return section({ std::move(title), p({ c(say::three_lead) }),
        page::form(c, Url::of("/network/women", view.woman.id, "rounds"),
            { field(c, { .name = "asked_on", .label = say::asked_on, .value = c.today().text(), .type = "date" }),
                choices(c, { .name = "way", .label = say::which_way, .value = "Asked" }, Pick::One, ways),
                submit(c, say::begin) }) });
}

Html retracted_hint(std::optional<Text> const& because, MayNote const& may, Context const& c)
{
    return because ? p({ cls("hint"), c.say(say::retracted_because, { { "because", because->reveal(may) } }) })
                   : Html {};
}

std::string who(Answer const& answer, MayNote const& may, Context const& c)
{
    if (answer.is_withheld)
        return std::string(c(say::withheld));
    return answer.named_id ? answer.full_name.reveal(may) : std::string(c(say::outsider));
}

Html answers_to(Question question, Asking const& view, Context const& c)
{
    std::vector<Node> items;
    for (auto const& one : view.answers) {
        if (one.question != question)
            continue;
        auto const name = who(one, view.may, c);
        bool const stands = !one.retracted_because && !view.round.retracted_because;
        items.push_back(
            li({ stands ? text(name) : element("s", { name }), retracted_hint(one.retracted_because, view.may, c),
                stands ? joined({ " · ",
                    a({ cls("no-print"), href(Url::of("/network/answers", one.id)), c(say::retract),
                        span({ cls("visually-hidden"), ": " + name }) }) })
                       : Html {} }));
    }
    return section(
        { h2({ c(question_word(question)) }), items.empty() ? p({ cls("muted"), c(say::nobody_named) }) : ul(items) });
}

Html adding(Asking const& view, Context const& c)
{
    auto const here = Url::of("/network/rounds", view.round.id);
    std::vector<Choice> questions;
    for (auto const question : { Question::Helps, Question::Trades, Question::Teaches })
        questions.push_back({ boost::describe::enum_to_string(question, ""), std::string(c(question_word(question))) });
    std::vector<Choice> women;
    for (auto const& woman : view.found)
        women.push_back({ woman.id.text(), woman.full_name.reveal(view.may) });
    women.push_back({ std::string(outside), std::string(c(say::outsider)) });
    return section({ h2({ c(say::add_name) }),
        asking_form(here,
            { field(c,
                  { .name = "q",
                      .label = say::search,
                      .value = view.search,
                      .hint = &say::search_hint,
                      .type = "search",
                      .most = 100 }),
                submit(c, say::find, "button-secondary") }),
        page::form(c, Url::of("/network/rounds", view.round.id, "answers"),
            { hidden("q", view.search),
                choices(c, { .name = "question", .label = say::which_question }, Pick::One, questions),
                drop_down(c, { .name = "named", .label = say::which_woman }, women), submit(c, say::add_name) }) });
}

}

Document woman_page(OneWoman const& view, Context const& c)
{
    return { c(say::title), Shape::Narrow,
        joined({ way_back(c),
            div({ cls("page-head"), heading(view.woman.full_name.reveal(view.may), c(say::title)),
                div({ cls("button-row"),
                    link_button(c, Url::of("/members", view.woman.id), say::her_entry, "button-quiet") }) }),
            view.has_declined ? div({ cls("note"), icon("info"), p({ c(say::declined) }) })
                              : joined({ ties_as(true, view, c), ties_as(false, view, c) }),
            view.has_declined ? Html {} : three_questions(view, c), rounds(view, c) }) };
}

Document round_page(Asking const& view, Context const& c)
{
    auto const& round = view.round;
    bool const stands = !round.retracted_because && view.has_consent;
    Html body = joined({ way_back(c, view.woman.id, view.woman.full_name.reveal(view.may)),
        heading(view.woman.full_name.reveal(view.may),
            c.say(say::open_round, { { "day", base::plain_date(round.asked_on, c.tongue) } })),
        p({ cls("muted"), c(round.way == Way::Asked ? say::asked : say::at_the_desk), ". ",
            c.say(say::noted_by, { { "name", round.officer.value_or(std::string(c(say::an_officer))) } }), "." }),
        retracted_hint(round.retracted_because, view.may, c) });
    if (!view.has_consent)
        body += div({ cls("note"), icon("info"), p({ c(say::consent_ended) }) });
    for (auto const question : { Question::Helps, Question::Trades, Question::Teaches })
        body += view.has_consent ? answers_to(question, view, c) : Html {};
    if (stands)
        body += view.is_newest ? adding(view, c) : div({ cls("note"), icon("info"), p({ c(asked_again.text) }) });
    if (view.may_retract)
        body += details({ flag("open", c.problem != nullptr && c.typed != nullptr && c.typed->one("because")),
            summary({ c(say::retract_round) }), p({ c(say::retract_lead) }),
            page::form(c, Url::of("/network/rounds", round.id, "retraction"),
                { reason_field(c, say::because), submit(c, say::retract_round, "button-danger") }) });
    return { c(say::three_questions), Shape::Narrow, body };
}

Document answer_page(OneAnswer const& view, Context const& c)
{
    auto const name = who(view.answer, view.may, c);
    return { c(say::retract_answer), Shape::Narrow,
        joined({ way_back(c, view.woman.id, view.woman.full_name.reveal(view.may)),
            heading(c(say::retract_answer), view.woman.full_name.reveal(view.may)),
            p({ cls("lead"), c(question_word(view.answer.question)), " ", strong({ name }) }),
            retracted_hint(view.answer.retracted_because, view.may, c),
            view.may_retract ? joined({ p({ c(say::retract_lead) }),
                page::form(c, Url::of("/network/answers", view.answer.id, "retraction"),
                    { reason_field(c, say::because), submit(c, say::retract_answer, "button-danger") }) })
                             : Html {},
            p({ link_button(c, Url::of("/network/rounds", view.round.id), say::three_questions, "button-quiet") }) }) };
}

}
