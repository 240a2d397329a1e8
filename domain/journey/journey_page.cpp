#include "domain/journey/journey_page.h"

#include "domain/journey/journey_words.h"

namespace journey {

using namespace page;

namespace {

Html card(BoardCard const& group, Context const& c)
{
    Html tags;
    if (group.graduated_on)
        tags += page::tag("leaf", "check", c(say::on_its_own));
    else if (group.times_entered > 1)
        tags += page::tag("plum", "undo-2", c(say::again));
    auto line = c.say(say::members_since,
        { { "n", number(group.members, c.tongue) }, { "day", base::plain_date(group.entered_on, c.tongue) } });
    if (group.stage == Stage::Implementation)
        line += " · "
            + c.say(say::steps_of,
                { { "done", number(group.steps_ended, c.tongue) }, { "all", number(group.steps, c.tongue) } });
    return li({ cls("board-card"), a({ href(Url::of("/journeys", group.group_id)), group.name }),
        span({ cls("muted"), line }), tags });
}

Url of_stage(Stage stage)
{
    return Url::of("/journeys/stages", std::to_string(static_cast<int>(stage) + 1));
}

Html column(Stage stage, std::vector<BoardCard> const& all, Context const& c)
{
    std::vector<Node> cards;
    std::int64_t in_stage = 0;
    for (auto const& group : all) {
        if (group.stage != stage)
            continue;
        in_stage = group.in_stage;
        cards.push_back(card(group, c));
    }
    auto const shown = static_cast<std::int64_t>(cards.size());
    auto const n = std::to_string(static_cast<int>(stage) + 1);
    auto const more = in_stage > shown
        ? p({ a({ href(of_stage(stage)), c.say(say::see_all, { { "n", number(in_stage, c.tongue) } }) }) })
        : Html {};
    return section({ cls("board-column"), attribute("aria-labelledby", "stage-" + n),
        h2({ id("stage-" + n), n + ". ", c(name_of(stage)), " ", span({ cls("count"), number(in_stage, c.tongue) }) }),
        cards.empty() ? p({ cls("board-none"), c(say::none_here) }) : ul(cards), more });
}

Html follow_up_list(Board const& board, Context const& c)
{
    if (board.follow_ups.empty())
        return {};
    std::vector<Node> rows;
    for (auto const& one : board.follow_ups)
        rows.push_back(div({ dt({ a({ href(Url::of("/journeys", one.group_id)), one.name }) }),
            dd({ base::long_date(one.follow_up_on, c.tongue) }) }));
    std::vector<Node> parts { cls("facts") };
    parts.insert(parts.end(), rows.begin(), rows.end());
    return section({ h2({ c(say::follow_ups) }), dl(parts) });
}

}

Document board_page(Board const& board, Context const& c)
{
    auto const start = link_button(c, "/journeys/new", say::new_group);
    if (board.cards.empty())
        return { c(say::journeys), Shape::Wide,
            joined({ heading(c(say::journeys)), p({ cls("lead"), c(say::board_lead) }),
                empty_state(c(say::no_groups), start) }) };
    std::vector<Node> columns { cls("board") };
    for (auto const stage : all_stages)
        columns.push_back(column(stage, board.cards, c));
    return { c(say::journeys), Shape::Wide,
        joined({ div({ cls("page-head"), heading(c(say::journeys)), div({ cls("button-row"), start }) }),
            p({ cls("lead"), c(say::board_lead) }), div(columns), follow_up_list(board, c) }) };
}

Document stage_page(StageList const& list, Context const& c)
{
    std::vector<Node> cards { cls("cards") };
    for (auto const& group : list.cards)
        cards.push_back(card(group, c));
    return { c(name_of(list.stage)), Shape::Wide,
        joined({ crumbs(c, { { "/journeys", std::string(c(say::journeys)) } }),
            heading(c(name_of(list.stage)), c(say::groups_in)),
            p({ cls("lead"), c(say::stage_leads[static_cast<int>(list.stage)]) }),
            list.cards.empty() ? empty_state(c(say::none_here)) : ul(cards),
            pager(c, of_stage(list.stage), list.page, list.pages) }) };
}

Document new_page(GroupForm const& asked, Context const& c)
{
    std::vector<Choice> villages;
    for (auto const& village : asked.villages)
        villages.push_back({ village.code, village.name + " (" + village.district + ")" });
    return { c(say::new_group), Shape::Narrow,
        joined({ crumbs(c, { { "/journeys", std::string(c(say::journeys)) } }), heading(c(say::new_group)),
            page::form(c, "/journeys",
                { field(c, { .name = "name", .label = say::group_name, .hint = &say::group_name_hint, .most = 80 }),
                    drop_down(c, { .name = "village_code", .label = say::village }, villages),
                    field(c, { .name = "facilitator", .label = say::facilitator, .most = 80 }),
                    day_field(c, "begun_on", say::begun_on), submit(c, say::new_group) }) }) };
}

Document return_page(Whole const& whole, Context const& c)
{
    std::vector<Choice> passed;
    for (auto const stage : all_stages)
        if (may_return(whole.journey, stage))
            passed.push_back({ boost::describe::enum_to_string(stage, ""), std::string(c(name_of(stage))) });
    auto const asked = page::form(c, of(whole.group, "return"),
        { choices(c, { .name = "stage", .label = say::which_stage }, Pick::One, passed),
            text_area(c, { .name = "because", .label = say::why_again, .most = 500 }),
            day_field(c, "reached_on", say::reached_on), submit(c, say::enter_again) });
    return { c(say::enter_again), Shape::Narrow,
        joined({ group_top(c, whole.group, say::enter_again), p({ cls("lead"), c(say::enter_again_lead) }),
            passed.empty() ? empty_state(c(say::no_way_back)) : asked }) };
}

Html group_top(Context const& c, Group const& group, Word const& title)
{
    return joined({ crumbs(c, { { "/journeys", std::string(c(say::journeys)) }, { of(group), group.name } }),
        heading(c(title), group.name) });
}

Url of(Group const& group)
{
    return Url::of("/journeys", group.group_id);
}

Url of(Group const& group, std::string_view part)
{
    return Url::of("/journeys", group.group_id, part);
}

Html day_field(Context const& c, std::string_view name, Word const& label)
{
    return field(c, { .name = name, .label = label, .value = c.today().text(), .type = "date" });
}

Html head_of(std::vector<Word const*> const& headings, Context const& c)
{
    std::vector<Node> cells;
    for (auto const* const word : headings)
        cells.push_back(th({ attribute("scope", "col"), c(*word) }));
    return thead({ tr(cells) });
}

Html register_of(
    Context const& c, Word const& about, std::vector<Word const*> const& headings, std::vector<Html> const& rows)
{
    return div({ cls("scroll"), attribute("tabindex", "0"), attribute("role", "region"),
        attribute("aria-label", c(about)), table({ cls("register"), head_of(headings, c), tbody({ Node(rows) }) }) });
}

Word const& name_of(Stage stage)
{
    return say::stages[static_cast<std::size_t>(stage)];
}

std::vector<Choice> to_choose_from(std::vector<GroupMember> const& members, MayGuide const& may)
{
    std::vector<Choice> offered;
    for (auto const& one : members)
        offered.push_back({ one.member_id.text(), one.name.reveal(may) });
    return offered;
}

}
