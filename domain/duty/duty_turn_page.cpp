// A turn and a standing duty: handed out, read again, taken back; and who is on duty at a session.
#include "base/own_words.h"
#include "domain/duty/duty_page.h"
#include "domain/duty/duty_words.h"

namespace duty {

using namespace page;

namespace {

Html which_and_who(std::vector<Duty> const& duties, std::vector<Officer> const& officers, Context const& c)
{
    std::vector<Choice> which;
    for (auto const& one : duties)
        which.push_back({ one.id.text(), one.name });
    std::vector<Choice> who;
    for (auto const& one : officers)
        who.push_back({ one.id.text(), one.name });
    return joined({ drop_down(c, { .name = "duty_id", .label = say::which_duty }, which),
        drop_down(c, { .name = "officer_id", .label = say::who }, who) });
}

Html no_duty_yet(Context const& c)
{
    return empty_state(c(say::no_sorts), link_button(c, "/duties/sorts", say::see_sorts));
}

Html zone_field(Assigning const& view, Context const& c)
{
    std::vector<Choice> zones;
    for (auto const zone : { base::Zone::Wib, base::Zone::Wita, base::Zone::Wit })
        zones.push_back({ boost::describe::enum_to_string(zone, ""), std::string(base::zone_name(zone)) });
    return choices(c,
        { .name = "zone", .label = say::zone, .value = boost::describe::enum_to_string(view.may.zone(), "") },
        Pick::One, zones);
}

Html crumbs_to(Context const& c, OfficerId const& officer, std::string const& name)
{
    return crumbs(c, { { "/duties", std::string(c(say::title)) }, { Url::of("/duties/officers", officer), name } });
}

Html taking_back(Context const& c, Url const& to, Word const& label, Html first)
{
    return details({ flag("open", c.problem != nullptr), summary({ c(label) }),
        page::form(c, to,
            { std::move(first),
                text_area(c,
                    { .name = "because", .label = say::because, .most = form::OwnWords::most, .is_private = true }, 2),
                means_otherwise(c), submit(c, label, "button-danger") }) });
}

class Facts {
public:
    explicit Facts(Context const& c)
        : m_context(c)
    {
    }
    void add(Word const& label, Html value)
    {
        m_rows.push_back(div({ dt({ m_context(label) }), dd({ std::move(value) }) }));
    }
    Html list() const { return dl(m_rows); }

private:
    Context const& m_context;
    std::vector<Node> m_rows { cls("facts") };
};

}

Document new_turn_page(Assigning const& view, Context const& c)
{
    auto const top = joined({ crumbs(c, { { "/duties", std::string(c(say::title)) } }), heading(c(say::note_turn)),
        p({ cls("lead"), c(say::turn_lead) }) });
    if (view.duties.empty())
        return { c(say::note_turn), Shape::Narrow, joined({ top, no_duty_yet(c) }) };
    return { c(say::note_turn), Shape::Narrow,
        joined({ top,
            page::form(c, "/duties/turns",
                { which_and_who(view.duties, view.officers, c),
                    field(c, { .name = "day", .label = say::day, .value = c.today().text(), .type = "date" }),
                    field(c, { .name = "from", .label = say::from, .type = "time" }),
                    field(c, { .name = "until", .label = say::to, .hint = &say::to_hint, .type = "time" }),
                    zone_field(view, c), field(c, { .name = "place", .label = say::place, .most = longest_place }),
                    submit(c, say::save_turn) }) }) };
}

Document new_holding_page(Assigning const& view, Context const& c)
{
    auto const top = joined({ crumbs(c, { { "/duties", std::string(c(say::title)) } }), heading(c(say::take_up)),
        p({ cls("lead"), c(say::take_up_lead) }) });
    if (view.duties.empty())
        return { c(say::take_up), Shape::Narrow, joined({ top, no_duty_yet(c) }) };
    return { c(say::take_up), Shape::Narrow,
        joined({ top,
            page::form(c, "/duties/holdings",
                { which_and_who(view.duties, view.officers, c),
                    field(c, { .name = "since", .label = say::held_since, .value = c.today().text(), .type = "date" }),
                    field(c, { .name = "hours_a_week", .label = say::hours_a_week, .inputmode = "numeric", .most = 3 }),
                    submit(c, say::save_holding) }) }) };
}

Document turn_page(OneTurn const& view, Context const& c)
{
    auto const& turn = view.turn;
    Facts facts(c);
    facts.add(say::officer, a({ href(Url::of("/duties/officers", turn.officer)), turn.officer_name }));
    facts.add(say::hours_word, text(time_words(turn, view.may.zone(), c)));
    if (turn.session_id)
        facts.add(say::at_session, a({ href(Url::of("/sessions", *turn.session_id)), turn.session_title }));
    facts.add(say::place, text(turn.place));
    auto const because = turn.retracted_because
        ? p({ cls("note"), c.say(say::retracted_because, { { "because", turn.retracted_because->reveal(view.may) } }) })
        : Html {};
    auto const name = turn.retracted_because ? element("s", { turn.duty_name }) : text(turn.duty_name);
    return { c(say::turn), Shape::Narrow,
        joined({ crumbs_to(c, turn.officer, turn.officer_name), heading(turn.duty_name, c(say::turn)),
            turn.retracted_because ? p({ name }) : Html {}, because,
            turn.state == "cancelled" ? p({ cls("note"), c(say::cancelled) }) : Html {}, facts.list(),
            view.may.holds(MayKeep::given) && !turn.retracted_because ? taking_back(
                c, Url::of("/duties/turns", turn.id, "retract"), say::retract_turn, p({ c(say::retract_lead) }))
                                                                      : Html {} }) };
}

Document holding_page(OneHolding const& view, Context const& c)
{
    auto const& one = view.holding;
    Facts facts(c);
    facts.add(say::officer, a({ href(Url::of("/duties/officers", one.officer)), one.officer_name }));
    facts.add(say::hours_word,
        text(c.say(say::from_until,
            { { "from", base::plain_date(one.since, c.tongue) },
                { "until", one.until ? base::plain_date(*one.until, c.tongue) : std::string(c(say::until_now)) } })));
    facts.add(say::borne, text(c.say(say::a_week, { { "n", hours(one.minutes_a_week, c.tongue) } })));
    auto const last_day
        = field(c, { .name = "until", .label = say::last_day, .value = c.today().text(), .type = "date" });
    auto const reason = [&](std::optional<Words> const& because, Word const& word) {
        return because ? p({ cls("note"), c.say(word, { { "because", because->reveal(view.may) } }) }) : Html {};
    };
    return { c(say::holding), Shape::Narrow,
        joined({ crumbs_to(c, one.officer, one.officer_name), heading(one.duty_name, c(say::holding)),
            reason(one.retracted_because, say::retracted_because),
            reason(one.laid_down_because, say::laid_down_because), facts.list(),
            view.may.holds(MayKeep::given) && one.is_open()
                ? taking_back(c, Url::of("/duties/holdings", one.id, "end"), say::lay_down, last_day)
                : Html {},
            view.may.holds(MayKeep::given) && !one.retracted_because ? p({ cls("no-print"),
                a({ href(Url::of("/duties/holdings", one.id, "retract")), c(say::retract_holding) }) })
                                                                     : Html {} }) };
}

Document session_page(AtSession const& view, Context const& c)
{
    auto const& session = view.session;
    bool const hands_out = view.may.holds(MayKeep::given) && session.state != "cancelled";
    auto const when = base::long_date(session.held_on, c.tongue) + ", " + session.from.shown() + "–"
        + session.until.shown() + " · " + session.place;
    Html form;
    if (hands_out)
        form = view.duties.empty()
            ? no_duty_yet(c)
            : section({ h2({ c(say::add_to_session) }),
                page::form(c, Url::of("/duties/sessions", session.id),
                    { which_and_who(view.duties, view.officers, c), submit(c, say::save_turn) }) });
    return { c(say::session_title), Shape::Narrow,
        joined({ crumbs(c, { { "/duties", std::string(c(say::title)) } }),
            heading(session.title, c(say::session_title)), p({ cls("muted"), when }),
            p({ link_button(c, Url::of("/sessions", session.id), say::to_session, "button-quiet") }),
            session.state == "cancelled" ? p({ cls("note"), c(say::cancelled) }) : Html {},
            view.turns.empty() ? p({ c(say::nobody_there) }) : turn_items(view.turns, true, view.may.zone(), c),
            std::move(form) }) };
}

}
