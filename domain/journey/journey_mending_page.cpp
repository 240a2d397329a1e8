// Another name, a note taken back, visits after the farewell.
#include "domain/journey/journey_page.h"
#include "domain/journey/journey_words.h"

namespace journey {

using namespace page;

Document rename_page(Whole const& whole, Context const& c)
{
    return { c(say::rename), Shape::Narrow,
        joined({ group_top(c, whole.group, say::rename),
            page::form(c, of(whole.group, "rename"),
                { field(c, { .name = "name", .label = say::new_name, .value = whole.group.name, .most = 80 }),
                    submit(c, say::rename) }) }) };
}

Document note_page(OneNote const& one, Context const& c)
{
    auto const stays = one.note.taken_back ? p({ cls("note"), c(say::taken_back), " ", *one.note.taken_back })
        : one.group.graduated_on
        ? p({ cls("muted"), c(graduated.text) })
        : page::form(c, Url::of("/journeys", one.group.group_id, "notes", one.id),
            { text_area(c, { .name = "because", .label = say::why_back, .most = 300 }, 2), submit(c, say::take_back) });
    return { c(say::take_back), Shape::Narrow,
        joined({ group_top(c, one.group, say::take_back), p({ cls("lead"), one.note.what }), p({ c(say::back_lead) }),
            stays }) };
}

Document visits_page(Whole const& whole, Context const& c)
{
    std::vector<Html> rows;
    for (auto const& one : whole.visits)
        rows.push_back(tr({ td({ cls("nowrap"), base::plain_date(one.visited_on, c.tongue) }), td({ one.found }),
            td({ cls("nowrap"), one.next_on ? base::plain_date(*one.next_on, c.tongue) : std::string("–") }) }));
    auto const asked = whole.group.graduated_on
        ? page::form(c, of(whole.group, "visits"),
            { text_area(c, { .name = "found", .label = say::visit_found, .most = 500 }, 3),
                day_field(c, "visited_on", say::on_day),
                field(c, { .name = "next_on", .label = say::visit_next, .type = "date", .optional = true }),
                submit(c, say::note_visit) })
        : p({ cls("muted"), c(visit_after_farewell.text) });
    return { c(say::follow_ups), Shape::Narrow,
        joined({ group_top(c, whole.group, say::follow_ups),
            rows.empty()
                ? empty_state(c(say::no_visits))
                : register_of(c, say::follow_ups, { &say::on_day, &say::visit_found, &say::visit_next_heading }, rows),
            section({ asked }) }) };
}

}
