#include "domain/independence/independence_page.h"
#include "domain/independence/independence_words.h"

#include <cstdlib>

namespace independence {

using namespace page;

namespace {

std::string const& text_of(std::string const& indonesian, std::string const& english, Context const& c)
{
    return c.tongue == Tongue::English && !english.empty() ? english : indonesian;
}

// [T2] stands for this wave's threshold.
std::string question(Item const& item, store::Plan const& plan, Context const& c)
{
    auto text = text_of(item.id_text, item.en_text, c);
    for (auto const& [name, rupiah] : { std::pair { "[T1]", plan.t1 }, std::pair { "[T2]", plan.t2 } })
        if (auto const at = text.find(name); at != std::string::npos)
            text.replace(at, 4, "Rp " + number(rupiah, c.tongue));
    return text;
}

std::vector<Choice> offered(Item const& item, Context const& c)
{
    std::vector<Choice> out;
    for (auto const& option : item.options)
        out.push_back({ std::to_string(option.code), text_of(option.id, option.en, c) });
    if (!out.empty())
        return out;
    if (item.type == ItemType::YesNo || item.type == ItemType::YesNoText)
        return { { "1", std::string(c(say::yes)) }, { "0", std::string(c(say::no)) } };
    bool const by_month = item.type == ItemType::WholeTo3;
    for (int n = 0; n <= (by_month ? 3 : 7); ++n) {
        auto const& one = by_month ? say::one_month : say::one_day;
        auto const& many = by_month ? say::months : say::days;
        out.push_back({ std::to_string(n), c.say(n == 1 ? one : many, { { "n", std::to_string(n) } }) });
    }
    return out;
}

struct Asked {
    Item const& item;
    std::string field; // answer[E1a]
    std::string kept; // as it would be typed
};

Html one_choice(Context const& c, Asked const& asked, std::string_view type, std::string_view name,
    std::string_view value, std::string_view label_words)
{
    auto const typed = typed_or(c, name, type == "radio" ? asked.kept : "");
    bool on = typed == value;
    if (type == "checkbox" && !c.typed)
        on = ("," + asked.kept + ",").find("," + std::string(value) + ",") != std::string::npos;
    return label({ cls("choice"),
        input({ attribute("type", type), attribute("name", name), attribute("value", value), flag("checked", on) }),
        span({ label_words }) });
}

Html answers_of(Context const& c, Asked const& asked)
{
    Html out;
    if (asked.item.type == ItemType::Rupiah)
        return input({ cls("input-short"), attribute("name", asked.field), attribute("inputmode", "numeric"),
            attribute("aria-label", c(say::rupiah)), attribute("autocomplete", "off"), attribute("maxlength", "20"),
            attribute("value",
                typed_or(c, asked.field, is_missing_code(std::atoll(asked.kept.c_str())) ? "" : asked.kept)) });
    bool const many = asked.item.type == ItemType::Multiple;
    auto const stem = asked.field.substr(0, asked.field.size() - 1);
    for (auto const& choice : offered(asked.item, c))
        out += one_choice(c, asked, many ? "checkbox" : "radio", many ? stem + "." + choice.value + "]" : asked.field,
            choice.value, choice.label);
    if (many)
        out += one_choice(c, asked, "radio", asked.field, "none", c(say::none_of_these));
    return out;
}

// Why there is no answer. An amount is typed, so its reason has a name of its own. Of the questions before the topics
// none is about something that she may not have.
Html quiet_choices(Context const& c, Asked const& asked)
{
    auto const name = asked.item.type == ItemType::Rupiah ? "answer[" + asked.item.id + ".why]" : asked.field;
    Html out = one_choice(c, asked, "radio", name, "97", c(say::dont_know));
    out += one_choice(c, asked, "radio", name, "98", c(say::refuses));
    if (asked.item.indicator >= 0)
        out += one_choice(c, asked, "radio", name, "99", c(say::not_hers));
    return div({ cls("answers-quiet"), attribute("role", "group"), attribute("aria-label", c(say::not_answered)),
        p({ cls("hint"), c(say::not_answered) }), out });
}

Html item_field(TopicScreen const& screen, int at, Context const& c)
{
    auto const& item = screen.instrument.items[static_cast<std::size_t>(at)];
    auto const& answers = screen.answers.reveal(screen.may);
    auto const given = answers.find(item.id);
    Asked const asked { item, "answer[" + item.id + "]",
        given == answers.end() ? "" : answer_text(item, given->second) };
    auto const error = field_error(c, asked.field);
    auto const wrong = error.empty() ? Html {} : p({ cls("field-error"), icon("triangle-alert"), " ", error });
    return fieldset({ cls(error.empty() ? "answers" : "answers has-error"), id("f-answer-" + item.id + "-"),
        attribute("tabindex", "-1"), legend({ h2({ cls("question"), question(item, screen.plan, c) }) }), wrong,
        item.type == ItemType::Rupiah ? p({ cls("hint"), c(say::rupiah) }) : Html {}, answers_of(c, asked),
        quiet_choices(c, asked) });
}

Html private_card(TopicScreen const& screen, Context const& c)
{
    if (screen.postponed)
        return div({ cls("private-card"), icon("lock"), h2({ c(say::postponed) }), p({ c(say::postponed_text) }) });
    for (int const at : screen.items)
        if (screen.instrument.items[static_cast<std::size_t>(at)].hearing == Hearing::Alone)
            return div(
                { cls("private-card"), icon("lock"), h2({ c(say::private_title) }), p({ c(say::private_text) }) });
    return {};
}

Html support_card(Answers const& answers, Context const& c)
{
    if (!offers_support(answers))
        return {};
    return div({ cls("support-card"), icon("hand-heart"), h2({ c(say::support_title) }), p({ c(say::support_text) }),
        p({ a({ href(Url::elsewhere("tel:129")), c(say::support_line) }) }) });
}

Url interview_url(InterviewId const& id, std::string_view part)
{
    return Url::of("/independence/interviews", id, part);
}

Word const& round_word(Round round)
{
    return round == Round::Baseline ? say::baseline : say::endline;
}

Html trail(Context const& c)
{
    return crumbs(c,
        { { "/independence", std::string(c(say::title)) },
            { "/independence/interviews", std::string(c(say::interviews)) } });
}

}

Document interviews_page(InterviewList const& list, Context const& c)
{
    auto const start = link_button(c, "/independence/interviews/new", say::begin);
    std::vector<Node> cards { cls("cards") };
    for (auto const& one : list.open) {
        auto const state
            = one.finished ? tag("plum", "lock", c(say::waits_alone)) : tag("info", "clock", c(say::under_way));
        cards.push_back(li({ cls("card"), h2({ one.full_name.reveal(list.may) }),
            p({ c(round_word(one.round)), " · ", c(say::begun_on), " ", base::plain_date(one.begun_on, c.tongue) }),
            p({ cls("card-foot"), state, a({ href(interview_url(one.id, "review")), c(say::go_on) }) }) }));
    }
    return { c(say::interviews), Shape::Wide,
        joined({ crumbs(c, { { "/independence", std::string(c(say::title)) } }),
            div({ cls("page-head"), heading(c(say::interviews)), div({ cls("button-row"), start }) }),
            p({ cls("lead"), c(say::lead) }), h2({ c(say::open_list) }),
            list.open.empty() ? empty_state(c(say::nothing_open)) : ul(cards) }) };
}

Document new_interview_page(Beginning const& asked, Context const& c)
{
    std::vector<Choice> women;
    for (auto const& woman : asked.women)
        women.push_back({ woman.id.text(), woman.full_name.reveal(asked.may), woman.village });
    std::vector<Choice> const rounds { { "Baseline", std::string(c(say::baseline)) },
        { "Endline", std::string(c(say::endline)) } };
    auto const round = asked.round == Round::Baseline ? "Baseline" : "Endline";
    auto const find = asking_form("/independence/interviews/new",
        { drop_down(c, { .name = "round", .label = say::which_round, .value = round }, rounds),
            field(c,
                { .name = "search",
                    .label = say::search,
                    .value = asked.search,
                    .type = "search",
                    .most = 100,
                    .optional = true }),
            submit(c, say::do_search, "button-secondary") });
    auto const start = women.empty() ? empty_state(c(say::nobody_to_ask))
                                     : page::form(c, "/independence/interviews",
                                         { hidden("round", round),
                                             choices(c,
                                                 { .name = "member",
                                                     .label = say::which_woman,
                                                     .value = asked.chosen ? asked.chosen->text() : std::string() },
                                                 Pick::One, women),
                                             submit(c, say::begin) });
    return { c(say::begin), Shape::Narrow, joined({ trail(c), heading(c(say::begin)), find, start }) };
}

Document topic_page(TopicScreen const& screen, Context const& c)
{
    auto const& instrument = screen.instrument;
    auto const all = static_cast<int>(instrument.indicators.size());
    Html fields;
    for (int const at : screen.items)
        fields += item_field(screen, at, c);
    auto const name = screen.topic == 0
        ? std::string(c(say::before_topics))
        : c.say(say::topic_of, { { "n", std::to_string(screen.topic) }, { "all", std::to_string(all) } });
    auto const steps = div({ cls("steps"), span({ id("steps"), name }),
        element("progress",
            { attribute("max", std::to_string(all)), attribute("value", std::to_string(screen.topic)),
                attribute("aria-labelledby", "steps") }) });
    auto const& indicator = instrument.indicators[static_cast<std::size_t>(std::max(0, screen.topic - 1))];
    auto const title
        = screen.topic == 0 ? std::string(c(say::before_topics)) : text_of(indicator.name_id, indicator.name_en, c);
    auto const back = screen.topic == 0
        ? Html {}
        : a({ cls("button-quiet"), href(interview_url(screen.interview.id, topic_code(instrument, screen.topic - 1))),
            icon("chevron-left"), " ", c(say::topic_before) });
    auto const action = interview_url(screen.interview.id, topic_code(instrument, screen.topic));
    auto const asked = div({ cls("topic"), flag("data-private"),
        page::form(c, action, { fields, div({ cls("button-row"), submit(c, say::save_and_on), back }) }) });
    return { c(say::interviews), Shape::Narrow,
        joined({ trail(c), steps, support_card(screen.answers.reveal(screen.may), c), private_card(screen, c),
            heading(title, screen.full_name.reveal(screen.may)), asked,
            p({ cls("muted"), a({ href(interview_url(screen.interview.id, "answers")), c(say::paper) }) }) }) };
}

Document paper_page(PaperForm const& form, Context const& c)
{
    auto const& answers = form.answers.reveal(form.may);
    Html fields;
    for (auto const& item : form.instrument.items) {
        auto const given = answers.find(item.id);
        auto const name = "answer[" + item.id + "]";
        auto const error = field_error(c, name);
        std::string codes;
        if (item.type != ItemType::Rupiah)
            for (auto const& choice : offered(item, c))
                codes += (codes.empty() ? "" : " · ") + choice.value + " " + choice.label;
        if (item.type == ItemType::Multiple)
            codes += " · " + std::string(c(say::paper_choices));
        fields += div({ cls(error.empty() ? "field" : "field has-error"),
            label({ attribute("for", "f-answer-" + item.id + "-"), item.id + ". " + question(item, form.plan, c) }),
            codes.empty() ? p({ cls("hint"), c(say::rupiah) }) : p({ cls("hint"), codes }),
            error.empty() ? Html {} : p({ cls("field-error"), icon("triangle-alert"), " ", error }),
            input({ id("f-answer-" + item.id + "-"), cls("input-short"), attribute("name", name),
                attribute("autocomplete", "off"), attribute("maxlength", "20"),
                attribute("value",
                    typed_or(c, name, given == answers.end() ? std::string() : answer_text(item, given->second))) }) });
    }
    return {
        c(say::paper), Shape::Narrow,
        joined({ trail(c), heading(c(say::paper), form.full_name.reveal(form.may)),
            p({ cls("lead"), c(say::paper_lead) }),
            div({ flag("data-private"),
                page::form(c, interview_url(form.interview.id, "answers"), { fields, submit(c, say::save_paper) }) }) })
    };
}

Document review_page(Review const& review, Context const& c)
{
    auto const& instrument = review.instrument;
    std::vector<Node> rows;
    bool complete = true;
    bool postponed = false;
    for (int topic = 0; topic < topics(instrument); ++topic) {
        auto const state = review.topics[static_cast<std::size_t>(topic)];
        complete &= !state.open;
        postponed |= state.postponed;
        auto const code = topic_code(instrument, topic);
        auto const name = topic == 0 ? std::string(c(say::before_topics))
                                     : text_of(instrument.indicators[static_cast<std::size_t>(topic - 1)].name_id,
                                         instrument.indicators[static_cast<std::size_t>(topic - 1)].name_en, c);
        rows.push_back(
            tr({ th({ attribute("scope", "row"), a({ href(interview_url(review.interview.id, code)), name }) }),
                td({ state.open           ? tag("gold", "clock", c(say::open))
                        : state.postponed ? tag("plum", "lock", c(say::postponed))
                                          : tag("leaf", "check", c(say::complete)) }) }));
    }
    auto const next = first_open(review.topics);
    auto const go = complete
        ? page::form(c, interview_url(review.interview.id, "finish"), { submit(c, say::finish) })
        : link_button(c, interview_url(review.interview.id, topic_code(instrument, std::max(0, next))), say::go_on);
    return { c(say::review), Shape::Narrow,
        joined({ trail(c), heading(c(say::review), review.full_name.reveal(review.may)),
            support_card(review.answers.reveal(review.may), c),
            complete ? p({ c(postponed ? say::some_postponed : say::may_finish) }) : Html {}, go,
            div({ cls("scroll"),
                table({ cls("register"), caption({ cls("visually-hidden"), c(say::topic) }),
                    thead({ tr({ th({ attribute("scope", "col"), c(say::topic) }),
                        th({ attribute("scope", "col"), c(say::state) }) }) }),
                    tbody(rows) }) }) }) };
}

Document wave_page(WaveForm const& form, Context const& c)
{
    auto const value = [&](std::int64_t store::Plan::*which) {
        return form.plan ? number((*form.plan).*which, c.tongue) : std::string();
    };
    std::vector<Choice> const designs { { "Count", std::string(c(say::design_count)) },
        { "BeforeAfter", std::string(c(say::design_before_after)) },
        { "WaitingList", std::string(c(say::design_waiting)) },
        { "WaitingListByLot", std::string(c(say::design_by_lot)) } };
    auto const level = form.plan ? boost::describe::enum_to_string(form.plan->design_level, "") : "";
    auto const path = form.round == Round::Baseline ? "baseline" : "endline";
    Html body;
    if (form.frozen && form.plan)
        body = joined({ div({ cls("note"), icon("lock"), p({ c(say::frozen) }) }),
            dl({ cls("facts"), div({ dt({ c(say::t1) }), dd({ "Rp ", value(&store::Plan::t1) }) }),
                div({ dt({ c(say::t2) }), dd({ "Rp ", value(&store::Plan::t2) }) }),
                div({ dt({ c(say::design) }),
                    dd({ designs[static_cast<std::size_t>(form.plan->design_level)].label }) }) }) });
    else
        body = page::form(c, Url::of("/independence/waves", path),
            { field(c,
                  { .name = "t1",
                      .label = say::t1,
                      .value = value(&store::Plan::t1),
                      .hint = &say::threshold_hint,
                      .inputmode = "numeric",
                      .most = 20 }),
                field(c,
                    { .name = "t2",
                        .label = say::t2,
                        .value = value(&store::Plan::t2),
                        .hint = &say::threshold_hint,
                        .inputmode = "numeric",
                        .most = 20 }),
                choices(c, { .name = "design_level", .label = say::design, .value = level }, Pick::One, designs),
                submit(c, say::fix) });
    return { c(say::plan_title), Shape::Narrow,
        joined({ crumbs(c, { { "/independence", std::string(c(say::title)) } }),
            heading(c(say::plan_title), c(round_word(form.round))), p({ cls("lead"), c(say::plan_lead) }), body }) };
}

}
