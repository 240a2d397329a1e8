// One area of the account with what stands behind its figures, and what is tagged with which.
#include "domain/enactment/enactment_page.h"
#include "domain/enactment/enactment_words.h"

namespace enactment {

using namespace page;

namespace {

Html expected_list(std::vector<Expected> const& expected, MaySee const& may, Context const& c)
{
    if (expected.empty())
        return {};
    std::vector<Node> rows;
    for (auto const& one : expected) {
        auto const labelled = [&](Word const& word) { return attribute("data-label", c(word)); };
        rows.push_back(
            tr({ th({ attribute("scope", "row"),
                     a({ href(Url::of("/answers", one.joined_to.value_or(one.id))), one.words.reveal(may) }) }),
                td({ labelled(say::village), one.village_name.empty() ? "–" : one.village_name }),
                td({ labelled(say::said_on), cls("nowrap"), base::plain_date(one.said_on, c.tongue) }),
                td({ labelled(say::answered), cls("nowrap"),
                    one.answered_on ? tag("leaf", "check", base::plain_date(*one.answered_on, c.tongue))
                                    : tag("gold", "clock", c(say::unanswered)) }) }));
    }
    auto const column = [&](Word const& word) { return th({ attribute("scope", "col"), c(word) }); };
    return table({ cls("register stack"),
        thead({ tr({ column(say::words), column(say::village), column(say::said_on), column(say::answered) }) }),
        tbody(rows) });
}

Html done_list(std::vector<Doing> const& done, MaySee const& may, Context const& c)
{
    if (done.empty())
        return {};
    std::vector<Node> rows;
    for (auto const& one : done) {
        auto const labelled = [&](Word const& word) { return attribute("data-label", c(word)); };
        rows.push_back(tr({ th({ attribute("scope", "row"),
                                a({ href(address(one.kind, one.done_id)), title_of(one.kind, one.title, may, c) }) }),
            td({ labelled(say::kind), c(kind_word(one.kind)) }),
            td({ labelled(say::village), one.village_name.empty() ? "–" : one.village_name }),
            td({ labelled(say::done_on), cls("nowrap"), base::plain_date(one.done_on, c.tongue) }),
            td({ labelled(say::enacted_answering), cls("num"),
                counted(one.answers, address(one.kind, one.done_id).at("answers"), true, c) }) }));
    }
    auto const column = [&](Word const& word) { return th({ attribute("scope", "col"), c(word) }); };
    return table({ cls("register stack"),
        thead({ tr({ column(say::what), column(say::kind), column(say::village), column(say::done_on),
            column(say::enacted_answering) }) }),
        tbody(rows) });
}

Html cut_note(std::size_t shown, std::int64_t of, Url const& all, Context const& c)
{
    if (static_cast<std::int64_t>(shown) >= of)
        return {};
    return p({ cls("hint"), c.say(say::first_n, { { "n", std::to_string(AreaView::most) } }), " ",
        a({ href(all), c(say::see_all) }) });
}

// What waits comes first: where the last one shown was answered, all that waits is shown, and what was answered is not.
Html expected_shown(AreaView const& view, OfAreas const& of, Context const& c)
{
    std::int64_t all = view.line.answered;
    for (auto const& [age, waiting] : view.waiting)
        all += waiting;
    bool const all_waiting = !view.expected.empty() && view.expected.back().answered_on;
    auto const state = all_waiting ? VoiceState::Answered : VoiceState::Waiting;
    return section({ h2({ c(say::of_area_expected) }), p({ cls("hint"), c(say::older_too) }),
        view.expected.empty() ? p({ cls("muted"), c(say::none_expected) }) : expected_list(view.expected, view.may, c),
        cut_note(view.expected.size(), all, list_at(WhichVoices { of, state }), c) });
}

// Each figure of the area, and the way to what it counts.
Html area_figures(AreaView const& view, OfAreas const& of, Context const& c)
{
    auto const figure = [&](Word const& word, std::int64_t n, Url const& to) {
        return div({ dt({ c(word) }), dd({ counted(n, to, true, c) }) });
    };
    auto const& line = view.line;
    return joined(
        { dl({ cls("facts"), figure(say::expected_voices, line.voices, list_at(WhichVoices { of })),
              figure(say::answered_voices, line.answered, list_at(WhichVoices { of, VoiceState::Answered })),
              figure(say::of_area_done, line.done.done, list_at(WhichDone { of })),
              figure(say::answering_done, line.done.answering, list_at(WhichDone { of, DoneState::Answering })),
              figure(say::unasked_done, line.done.done - line.done.answering,
                  list_at(WhichDone { of, DoneState::AnsweringNothing })) }),
            answered_when(view.period, view.today, c), waiting_list(view.waiting, of, true, c) });
}

Url of_areas(Url const& url, OfAreas const& of)
{
    auto const to = with_period(url, of.period);
    if (of.of_none)
        return to.with("role_area", "none");
    return of.role_area_id ? to.with("role_area", of.role_area_id->text()) : to;
}

std::string area_told(ListFrame const& frame, OfAreas const& of, Context const& c)
{
    if (frame.area)
        return frame.area->name(c.tongue);
    return std::string(c(of.of_none ? say::not_sorted : say::all_areas));
}

Word const& voices_word(VoiceState state)
{
    if (state == VoiceState::Waiting)
        return say::waiting_by_age;
    return state == VoiceState::Answered ? say::answered_voices : say::expected_voices;
}

Word const& done_word(DoneState state)
{
    if (state == DoneState::AnsweringNothing)
        return say::unasked_done;
    return state == DoneState::Answering ? say::answering_done : say::of_area_done;
}

Html framed(ListFrame const& frame, OfAreas const& of, Word const& title, Html above, Html list, Url const& here,
    Context const& c)
{
    std::vector<std::pair<Url, std::string>> trail { { with_period("/account", of.period),
        std::string(c(say::title)) } };
    if (frame.area || of.of_none)
        trail.emplace_back(
            with_period(Url::of("/account/areas", frame.area ? frame.area->id.text() : "none"), of.period),
            area_told(frame, of, c));
    return joined({ crumbs(c, trail), heading(c(title), area_told(frame, of, c)),
        p({ cls("muted"), period_words(of.period, frame.villages, c) }), counted_when(frame.standing, c),
        is_counted(frame.standing)
            ? joined({ std::move(above), std::move(list), pager(c, here, frame.at.page, frame.at.pages) })
            : Html {} });
}

// By the sort as the books of partners name it.
Word const& support_word(std::string_view sort)
{
    if (sort == "facility")
        return say::support_facility;
    if (sort == "trainer")
        return say::support_trainer;
    return sort == "funds" ? say::support_funds : say::support_mentoring;
}

std::string sort_name(Sort const& one, Context const& c)
{
    if (one.kind == Kind::Support)
        return std::string(c(kind_word(one.kind))) + ": " + std::string(c(support_word(one.sort_id)));
    return one.name.empty() ? std::string(c(kind_word(one.kind))) : one.name;
}

Url tag_at(Sort const& one)
{
    return Url::of("/account/tags", kind_name(one.kind), one.sort_id);
}

Url done_at(Sort const& one)
{
    return Url::of("/account/tags", kind_name(one.kind), one.sort_id, "done");
}

}

Document area_page(AreaView const& view, Context const& c)
{
    auto const name = view.area ? view.area->name(c.tongue) : std::string(c(say::not_sorted));
    auto const of = view.line.of(view.period);
    return { c(say::title), Shape::Wide,
        joined({ crumbs(c, { { with_period("/account", view.period), std::string(c(say::title)) } }),
            heading(name, c(say::role_area)), p({ cls("muted"), period_words(view.period, view.villages, c) }),
            counted_when(view.standing, c),
            is_counted(view.standing) ? joined({ area_figures(view, of, c), expected_shown(view, of, c) }) : Html {},
            section({ h2({ c(say::of_area_done) }),
                view.done.empty() ? p({ cls("muted"), c(say::none_done) }) : done_list(view.done, view.may, c),
                cut_note(view.done.size(), view.line.done.done, list_at(WhichDone { of }), c) }) }) };
}

Url list_at(WhichVoices const& which)
{
    auto url = of_areas("/account/voices", which.of);
    if (which.state != VoiceState::All)
        url = url.with("state", boost::describe::enum_to_string(which.state, ""));
    return which.age ? url.with("age", boost::describe::enum_to_string(*which.age, "")) : url;
}

Url list_at(WhichDone const& which)
{
    auto url = of_areas("/account/done", which.of);
    if (which.state == DoneState::All)
        return url;
    return url.with("answering", which.state == DoneState::Answering ? "yes" : "no");
}

Document voice_list_page(VoiceList const& list, Context const& c)
{
    auto const& frame = list.frame;
    bool const waits = list.which.state == VoiceState::Waiting;
    auto found = c.say(say::found_voices, { { "n", number(frame.at.total, c.tongue) } });
    if (list.which.age)
        found = std::string(c(age_word(*list.which.age))) + ": " + found;
    return { c(say::title), Shape::Wide,
        framed(frame, list.which.of, voices_word(list.which.state),
            joined({ p({ found }), waits ? p({ cls("hint"), c(say::before_too) }) : Html {},
                answered_when(list.which.of.period, list.which.today, c) }),
            expected_list(list.rows, frame.may, c), list_at(list.which), c) };
}

Document done_list_page(DoneList const& list, Context const& c)
{
    auto const& frame = list.frame;
    return { c(say::title), Shape::Wide,
        framed(frame, list.which.of, done_word(list.which.state),
            p({ c.say(say::found_done, { { "n", number(frame.at.total, c.tongue) } }) }),
            done_list(list.rows, frame.may, c), list_at(list.which), c) };
}

Document tags_page(Tags const& view, Context const& c)
{
    std::vector<Node> items { cls("cards") };
    for (auto const& one : view.sorts) {
        auto const area = area_name(view.areas, one.role_area_id, c);
        auto const name = sort_name(one, c);
        auto const of_it = span({ cls("visually-hidden"), ": " + name });
        auto const times = c.say(say::tag_count, { { "n", number(one.done, c.tongue) } });
        items.push_back(li({ cls("card"), h2({ name }),
            p({ cls("hint"), one.done > 0 ? a({ href(done_at(one)), times, of_it }) : text(times),
                " · " + (area.empty() ? std::string(c(say::not_sorted)) : area) }),
            view.may_tag ? p({ a({ href(tag_at(one)), c(say::change_tag), of_it }) }) : Html {} }));
    }
    return { c(say::tags_title), Shape::Narrow,
        joined({ crumbs(c, { { "/account", std::string(c(say::title)) } }), heading(c(say::tags_title)),
            p({ cls("lead"), c(say::tags_lead) }), ul(items) }) };
}

Document sort_done_page(SortDone const& list, Context const& c)
{
    return { c(say::tags_title), Shape::Wide,
        joined({ crumbs(c, { { "/account/tags", std::string(c(say::tags_title)) } }),
            heading(c(say::of_area_done), sort_name(list.sort, c)),
            p({ c.say(say::found_done, { { "n", number(list.at.total, c.tongue) } }) }),
            done_list(list.rows, list.may, c), pager(c, done_at(list.sort), list.at.page, list.at.pages) }) };
}

Document tagging_page(Tagging const& view, Context const& c)
{
    auto const& one = view.sort;
    return { c(say::tags_title), Shape::Narrow,
        joined({ crumbs(c, { { "/account/tags", std::string(c(say::tags_title)) } }), heading(sort_name(one, c)),
            page::form(c, tag_at(one),
                { drop_down(c,
                      { .name = "role_area_id",
                          .label = say::role_area,
                          .value = one.role_area_id ? one.role_area_id->text() : "",
                          .optional = true },
                      area_choices(view.areas, c)),
                    submit(c, say::save_tag) }) }) };
}

}
