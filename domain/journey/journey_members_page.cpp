// The women of a group.
#include "domain/journey/journey_page.h"
#include "domain/journey/journey_words.h"

namespace journey {

using namespace page;

namespace {

// What the stage counts as her consent: the purposes she agreed to and has not withdrawn; none is said, not left empty.
Html consents_of(GroupMember const& one, Membership const& membership, Context const& c)
{
    std::string purposes;
    for (auto const& consent : membership.consents)
        if (auto const* const purpose = member::purpose_named(consent.purpose);
            purpose && consent.member_id == one.member_id)
            purposes += (purposes.empty() ? "" : ", ") + std::string(c(purpose->label));
    return a({ href(Url::of("/members", one.member_id, "consents")),
        purposes.empty() ? std::string(c(say::no_consent)) : purposes });
}

Html today(Membership const& membership, Context const& c)
{
    if (membership.members.empty())
        return empty_state(c(say::no_members));
    auto const labelled = [&](Word const& word) { return attribute("data-label", c(word)); };
    std::vector<Node> rows;
    for (auto const& one : membership.members)
        rows.push_back(tr({ th({ attribute("scope", "row"),
                                a({ href(Url::of("/members", one.member_id)), one.name.reveal(membership.may) }) }),
            td({ labelled(say::joined_heading), base::plain_date(one.joined_on, c.tongue) }),
            td({ labelled(say::consents_heading), consents_of(one, membership, c) }),
            td({ labelled(say::state_heading),
                a({ href(Url::of("/journeys", membership.group.group_id, "members", one.member_id, "leave")),
                    c(say::leaves) }) }) }));
    return table({ cls("register stack"),
        head_of({ &say::name_heading, &say::joined_heading, &say::consents_heading, &say::state_heading }, c),
        tbody(rows) });
}

Html asking(Membership const& membership, Context const& c)
{
    return asking_form(of(membership.group, "members"),
        { div({ cls("field"), label({ attribute("for", "f-q"), c(say::search_woman) }),
              input({ id("f-q"), attribute("type", "search"), attribute("name", "q"), attribute("maxlength", "80"),
                  attribute("autocomplete", "off"), attribute("value", membership.asked) }) }),
            element("button", { attribute("type", "submit"), cls("button-secondary"), c(say::search) }) });
}

Html joining(Membership const& membership, Context const& c)
{
    if (membership.women.empty())
        return joined(
            { p({ c(say::no_women) }), link_button(c, "/members/new", say::register_woman, "button-secondary") });
    std::vector<Choice> women;
    for (auto const& woman : membership.women)
        women.push_back(
            { woman.id.text(), woman.full_name.reveal(membership.may), woman.nickname.reveal(membership.may) });
    return page::form(c, of(membership.group, "members"),
        { hidden("q", membership.asked), drop_down(c, { .name = "member", .label = say::which_woman }, women),
            day_field(c, "joined_on", say::joined_on), checkbox(c, "agreed", c(say::she_agreed)),
            submit(c, say::add_member) });
}

std::string_view words_of(Asked asked, Context const& c)
{
    switch (asked) {
    case Asked::Answered:
        return c(say::asked_answered);
    case Asked::Declined:
        return c(say::asked_declined);
    case Asked::NotYet:
        break;
    }
    return c(say::asked_not_yet);
}

Html asked_button(Whole const& whole, GroupMember const& one, Wave wave, Asked outcome, Context const& c)
{
    return button_form(c, of(whole.group, "interviews"),
        outcome == Asked::Answered ? say::note_answered : say::note_declined, "button-quiet button-small",
        { { "member", one.member_id.text() }, { "wave", boost::describe::enum_to_string(wave, "") },
            { "outcome", boost::describe::enum_to_string(outcome, "") } });
}

// What the program knows by itself links to the interview; what was asked elsewhere is noted by hand.
Html asked_cell(Whole const& whole, GroupMember const& one, Wave wave, Context const& c)
{
    bool const first = wave == Wave::Baseline;
    auto const name = attribute("data-label", c(first ? say::baseline : say::endline));
    auto const asked = first ? one.baseline : one.endline;
    auto const& interview = first ? one.baseline_interview : one.endline_interview;
    bool const may_interview = whole.may.holds(permit::chair | permit::secretary | permit::facilitator);
    auto const state = asked == Asked::Answered ? page::tag("leaf", "check", words_of(asked, c))
        : asked == Asked::Declined              ? page::tag("info", "check", words_of(asked, c))
                                                : page::tag("gold", "clock", words_of(asked, c));
    if (interview)
        return td({ name,
            div({ state, " ",
                may_interview
                    ? a({ href(Url::of("/independence/interviews", *interview, "review")), c(say::open_interview) })
                    : span({ c(say::in_program) }) }) });
    if (asked == Asked::Answered || whole.group.graduated_on)
        return td({ name, state });
    if (!may_be_noted(one, wave, Asked::Declined))
        return td({ name, div({ state, " ", span({ cls("hint"), c(say::after_baseline) }) }) });
    bool const may_answer = may_be_noted(one, wave, Asked::Answered);
    auto const begin = may_interview && may_answer ? a({ href(Url("/independence/interviews/new")
                                                                  .with("round", first ? "Baseline" : "Endline")
                                                                  .with("member", one.member_id.text())),
                           c(say::begin_interview) })
                                                   : Html {};
    auto noted = details({ summary({ c(say::asked_elsewhere) }),
        may_answer ? asked_button(whole, one, wave, Asked::Answered, c) : Html {},
        asked == Asked::Declined ? Html {} : asked_button(whole, one, wave, Asked::Declined, c) });
    return td({ name, div({ state, " ", begin, noted }) });
}

}

Document members_page(Membership const& membership, Context const& c)
{
    return { c(say::members), Shape::Narrow,
        joined({ group_top(c, membership.group, say::members), today(membership, c),
            section({ h2({ c(say::join_title) }), asking(membership, c), joining(membership, c) }) }) };
}

Document leave_page(Leaving const& leaving, Context const& c)
{
    return { c(say::leaves), Shape::Narrow,
        joined({ group_top(c, leaving.group, say::leaves), p({ cls("lead"), leaving.member.name.reveal(leaving.may) }),
            p({ c(say::leave_lead) }),
            page::form(c, Url::of("/journeys", leaving.group.group_id, "members", leaving.member.member_id, "leave"),
                { day_field(c, "left_on", say::left_on), submit(c, say::leaves) }) }) };
}

Document interviews_page(Whole const& whole, Context const& c)
{
    std::vector<Node> rows;
    for (auto const& one : whole.members)
        rows.push_back(tr({ th({ attribute("scope", "row"), one.name.reveal(whole.may) }),
            asked_cell(whole, one, Wave::Baseline, c), asked_cell(whole, one, Wave::Endline, c) }));
    return { c(say::interviews), Shape::Wide,
        joined({ group_top(c, whole.group, say::interviews), p({ cls("lead"), c(say::interviews_lead) }),
            rows.empty()
                ? empty_state(c(say::no_members), link_button(c, of(whole.group, "members"), say::manage_members))
                : table({ cls("register stack"), head_of({ &say::name_heading, &say::baseline, &say::endline }, c),
                    tbody(rows) }) }) };
}

}
