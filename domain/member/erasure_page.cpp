#include "domain/member/erasure.h"
#include "domain/member/member_words.h"

#include <algorithm>
#include <array>

namespace member {

using namespace page;

namespace {

constexpr std::array<words::Word const*, 3> ways { &say::asked_in_person, &say::asked_by_message,
    &say::asked_by_letter };

Html listed(Context const& c, words::Word const& title, std::initializer_list<words::Word const*> lines)
{
    std::vector<Node> items;
    for (auto const* line : lines)
        items.push_back(li({ c(*line) }));
    return section({ h2({ c(title) }), ul(items) });
}

// "Kegiatan", by the part of the navigation under which the page lies.
std::string_view part_of(std::string_view location, Context const& c)
{
    std::string_view part = c(say::a_note);
    std::size_t longest = 0;
    for (auto const& entry : c.nav)
        if (location.starts_with(entry.path) && entry.path.size() > longest) {
            longest = entry.path.size();
            part = c(entry.label);
        }
    return part;
}

Html who_may_be_her(BeforeErasing const& before, Context const& c)
{
    if (before.alike.empty())
        return {};
    std::vector<Node> items;
    for (auto const& one : before.alike)
        items.push_back(li({ a({ href(Url::of("/members", one.id)),
            line_words(one.full_name.reveal(before.may), one.nickname.reveal(before.may),
                village_name(before.villages, one.village_code), one.rt) }) }));
    return section({ h2({ c(say::likely) }), p({ c(say::merge_first) }), ul(items) });
}

// What others wrote is theirs; whoever erases opens it first and takes her name out where that can be done.
Html notes_about(BeforeErasing const& before, Context const& c)
{
    if (before.notes.empty())
        return {};
    std::vector<Node> items;
    for (std::size_t at = 0; at < std::min(before.notes.size(), BeforeErasing::most); ++at) {
        auto const& note = before.notes[at];
        items.push_back(li({ a({ href(Url::inside(note.location)), part_of(note.location, c), ", ",
            base::date_time(note.at, c.zone(), c.tongue) }) }));
    }
    auto const left = before.notes.size() - items.size();
    return section({ h2({ c(say::notes_naming_her) }), p({ c(say::notes_naming_her_lead) }), ul(items),
        left == 0 ? Html {}
                  : p({ cls("hint"),
                      c.say(say::notes_more, { { "n", number(static_cast<std::int64_t>(left), c.tongue) } }) }) });
}

}

Document erasing_page(BeforeErasing const& before, Context const& c)
{
    auto const root = "/members/" + before.woman.id.text();
    auto const& name = before.woman.full_name.reveal(before.may);
    return { c(say::erase_title), Shape::Narrow,
        joined({ crumbs(c, { { Url::inside(root), std::string(c(say::woman)) } }), heading(name, c(say::erase_title)),
            p({ cls("lead"), c(say::erase_lead) }),
            listed(c, say::goes,
                { &say::goes_name, &say::goes_proofs, &say::goes_answers, &say::goes_places, &say::goes_lists }),
            listed(c, say::stays,
                { &say::stays_counts, &say::stays_request, &say::stays_photos, &say::stays_lists, &say::stays_backups,
                    &say::stays_phones }),
            who_may_be_her(before, c), notes_about(before, c), h2({ c(say::her_request) }),
            page::form(c, Url::inside(root + "/erase"),
                { field(c, { .name = "asked_on", .label = say::asked_on, .value = c.today().text(), .type = "date" }),
                    choices(c, { .name = "way", .label = say::asked_how }, Pick::One,
                        { { "InPerson", std::string(c(*ways[0])) }, { "Message", std::string(c(*ways[1])) },
                            { "Letter", std::string(c(*ways[2])) } }),
                    checkbox(c, "is_she", c.say(say::is_she, { { "name", name } })),
                    submit(c, say::erase_now, "button-danger") }) }) };
}

Document erased_page(store::Erasure const& erasure, Context const& c)
{
    auto const way = c(*ways.at(static_cast<std::size_t>(erasure.way)));
    return { c(say::erased_title), Shape::Narrow,
        joined({ crumbs(c, { { "/members", std::string(c(say::women)) } }), heading(c(say::erased_title)),
            p({ cls("lead"), c(say::erased_lead) }),
            element("dl",
                { cls("facts"), div({ dt({ c(say::asked_on) }), dd({ plain_date(erasure.asked_on, c.tongue) }) }),
                    div({ dt({ c(say::asked_how) }), dd({ way }) }),
                    div({ dt({ c(say::erased_at) }),
                        dd({ base::date_time(erasure.noted_at, c.zone(), c.tongue) }) }) }),
            p({ c(say::stays_counts) }) }) };
}

}
