#include "base/slice.h"

namespace base {

std::vector<std::string> Export::names() const
{
    std::vector<std::string> made(1);
    for (char const c : columns) {
        if (c == ',')
            made.emplace_back();
        else
            made.back() += c;
    }
    return made;
}

Export Export::whole(std::string_view table, std::string_view columns, std::string_view ordered_by)
{
    auto statement = "SELECT " + std::string(columns) + " FROM " + std::string(table)
        + " WHERE chapter_id = ?1 ORDER BY " + std::string(ordered_by);
    return { table, std::move(statement), columns };
}

std::vector<Falling> who_falls_where(sql::Read& db, ChapterId const& chapter, Grouping const& grouping)
{
    return db.all<Falling>("SELECT subject_id, part_id FROM " + std::string(grouping.falls_into)
            + " WHERE chapter_id = ?1 ORDER BY subject_id, since DESC, part_id",
        chapter);
}

std::vector<Part> parts_of(sql::Read& db, ChapterId const& chapter, Grouping const& grouping)
{
    return db.all<Part>("SELECT part_id, part_name, village_code FROM " + std::string(grouping.parts)
            + " WHERE chapter_id = ?1 ORDER BY part_name, part_id",
        chapter);
}

std::vector<Lead> open_leads(Place place, sql::Read& db, ChapterId const& chapter)
{
    std::vector<Lead> open;
    for (auto const& lead : leads())
        if (lead.from == place && (!lead.is_open || lead.is_open(db, chapter)))
            open.push_back(lead);
    return open;
}

std::vector<Waits> waiting_for(sql::Read& db, permit::Mandate const& mandate, Date today)
{
    std::vector<Waits> found;
    for (auto const& one : waitings())
        if ((one.shown_to & mandate.positions) != 0)
            if (auto const n = one.count(db, mandate.chapter, today); n > 0)
                found.push_back({ &one, n });
    return found;
}

static std::string put_in(std::string path, std::string_view place, std::string_view what)
{
    if (auto const at = path.find(place); at != std::string::npos)
        path.replace(at, place.size(), what);
    return path;
}

page::Html ways_along(
    std::vector<Lead> const& along, std::string_view whose, std::string_view village_code, page::Context const& c)
{
    std::vector<page::Node> ways { page::cls("button-row no-print") };
    for (auto const& lead : along) {
        bool const for_everybody = lead.shown_to == ~0U;
        if (!(for_everybody || (c.mandate && (c.mandate->positions & lead.shown_to) != 0)))
            continue;
        auto const path = put_in(put_in(std::string(lead.path), "{}", whose), "{village}", village_code);
        ways.emplace_back(page::link_button(c, page::Url::inside(path), lead.label, "button-secondary"));
    }
    return ways.size() == 1 ? page::Html {} : page::div(ways);
}

page::Html ways_from(Place place, std::string_view whose, page::Context const& c)
{
    std::vector<Lead> along;
    for (auto const& lead : leads())
        if (lead.from == place && !lead.is_open)
            along.push_back(lead);
    return ways_along(along, whose, "", c);
}

}
