// What was noted on the way, and the form to note more.
#include "domain/journey/journey_page.h"
#include "domain/journey/journey_words.h"

namespace journey {

using namespace page;

namespace {

template <class E, std::size_t N>
std::vector<Choice> kinds(Context const& c, Word const (&words)[N])
{
    std::vector<Choice> offered;
    for (std::size_t n = 0; n < N; ++n)
        offered.push_back({ boost::describe::enum_to_string(static_cast<E>(n), ""), std::string(c(words[n])) });
    return offered;
}

// A graduated group shows what was noted and takes no more.
Html unless_graduated(Group const& group, Context const& c, Html form)
{
    return group.graduated_on ? p({ cls("muted"), c(graduated.text) }) : std::move(form);
}

// What was noted: struck through with the reason once it is taken back, else with the way to take it back.
Html as_noted(Group const& group, std::string const& note_id, std::string const& what,
    std::optional<std::string> const& taken_back, Context const& c)
{
    if (taken_back)
        return joined({ element("s", { what }), p({ cls("hint"), *taken_back }) });
    if (group.graduated_on)
        return span({ what });
    return joined({ span({ what }),
        p({ cls("hint no-print"),
            a({ href(Url::of("/journeys", group.group_id, "notes", note_id)), c(say::take_back) }) }) });
}

Document notes_page(Whole const& whole, Word const& title, Html noted, Html form, Context const& c)
{
    return { c(title), Shape::Narrow,
        joined({ group_top(c, whole.group, title), std::move(noted),
            section({ unless_graduated(whole.group, c, std::move(form)) }) }) };
}

}

Document contacts_page(Whole const& whole, Context const& c)
{
    std::vector<Html> rows;
    for (auto const& one : whole.contacts)
        rows.push_back(tr({ td({ cls("nowrap"), base::plain_date(one.contacted_on, c.tongue) }),
            td({ c(say::contact_kinds[static_cast<std::size_t>(one.kind)]) }), td({ one.with_whom.reveal(whole.may) }),
            td({ as_noted(whole.group, one.note_id, one.about, one.taken_back, c) }) }));
    auto noted = rows.empty()
        ? empty_state(c(say::no_contacts))
        : register_of(c, say::contacts, { &say::on_day, &say::contact_kind, &say::with_whom, &say::about }, rows);
    return notes_page(whole, say::contacts, std::move(noted),
        page::form(c, of(whole.group, "contacts"),
            { choices(c, { .name = "kind", .label = say::contact_kind }, Pick::One,
                  kinds<ContactKind>(c, say::contact_kinds)),
                field(c, { .name = "with_whom", .label = say::with_whom, .most = 80, .is_private = true }),
                text_area(c, { .name = "about", .label = say::about, .most = 500 }, 3),
                day_field(c, "contacted_on", say::on_day), submit(c, say::note_contact) }),
        c);
}

Document needs_page(Whole const& whole, Context const& c)
{
    std::vector<Html> rows;
    for (auto const& one : whole.needs) {
        bool const strength = one.kind == NeedKind::Strength;
        rows.push_back(tr({ td({ page::tag(strength ? "leaf" : "gold", strength ? "sprout" : "ear",
                                c(say::need_kinds[static_cast<std::size_t>(one.kind)])) }),
            td({ as_noted(whole.group, one.note_id, one.what, one.taken_back, c) }),
            td({ one.said_by ? one.said_by->reveal(whole.may) : std::string() }),
            td({ cls("nowrap"), base::plain_date(one.said_on, c.tongue) }) }));
    }
    auto noted = rows.empty()
        ? empty_state(c(say::no_needs))
        : register_of(c, say::needs, { &say::need_kind, &say::need_what, &say::said_by_heading, &say::on_day }, rows);
    return notes_page(whole, say::needs, std::move(noted),
        page::form(c, of(whole.group, "needs"),
            { choices(c, { .name = "kind", .label = say::need_kind }, Pick::One, kinds<NeedKind>(c, say::need_kinds)),
                text_area(c, { .name = "what", .label = say::need_what, .most = 500 }, 3),
                drop_down(c, { .name = "said_by", .label = say::said_by, .optional = true },
                    to_choose_from(whole.members, whole.may)),
                day_field(c, "said_on", say::on_day), submit(c, say::note_need) }),
        c);
}

Document findings_page(Whole const& whole, Context const& c)
{
    std::vector<Html> rows;
    for (auto const& one : whole.findings) {
        bool const worked = one.kind == FindingKind::Worked;
        rows.push_back(tr({ td({ page::tag(worked ? "leaf" : "gold", worked ? "check" : "pencil",
                                c(say::finding_kinds[static_cast<std::size_t>(one.kind)])) }),
            td({ as_noted(whole.group, one.note_id, one.what, one.taken_back, c) }),
            td({ cls("nowrap"), base::plain_date(one.found_on, c.tongue) }) }));
    }
    auto noted = rows.empty()
        ? empty_state(c(say::no_findings))
        : register_of(c, say::findings, { &say::finding_kind, &say::finding_what, &say::on_day }, rows);
    return notes_page(whole, say::findings, std::move(noted),
        page::form(c, of(whole.group, "findings"),
            { choices(c, { .name = "kind", .label = say::finding_kind }, Pick::One,
                  kinds<FindingKind>(c, say::finding_kinds)),
                text_area(c, { .name = "what", .label = say::finding_what, .most = 500 }, 3),
                day_field(c, "found_on", say::on_day), submit(c, say::note_finding) }),
        c);
}

Document handover_page(Whole const& whole, Context const& c)
{
    auto noted = p({ cls("lead"), c(say::handover_lead) });
    auto const& kept = whole.handover;
    if (kept)
        noted += dl({ cls("facts"), div({ dt({ c(say::carried_by) }), dd({ kept->carried_by.reveal(whole.may) }) }),
            div({ dt({ c(say::handed_what) }), dd({ kept->what }) }),
            div({ dt({ c(say::follow_up_on) }), dd({ base::long_date(kept->follow_up_on, c.tongue) }) }) });
    return notes_page(whole, say::handover, std::move(noted),
        page::form(c, of(whole.group, "handover"),
            { field(c,
                  { .name = "carried_by",
                      .label = say::carried_by,
                      .value = kept ? kept->carried_by.reveal(whole.may) : "",
                      .most = 120,
                      .is_private = true }),
                text_area(
                    c, { .name = "what", .label = say::handed_what, .value = kept ? kept->what : "", .most = 500 }, 3),
                field(c,
                    { .name = "follow_up_on",
                        .label = say::follow_up_on,
                        .value = kept ? kept->follow_up_on.text() : "",
                        .type = "date" }),
                submit(c, say::hand_over) }),
        c);
}

}
