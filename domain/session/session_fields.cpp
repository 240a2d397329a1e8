#include "domain/session/session_fields.h"

#include "domain/session/session_history.h"

#include <algorithm>
#include <charconv>

namespace session {

namespace {

bool is_of_one_field(FieldNoted const& one, FieldNoted const& other)
{
    return one.walk_in_id == other.walk_in_id && one.field == other.field;
}

// Versions that said something new of their field.
std::vector<FieldNoted> changes(std::vector<FieldNoted> noted)
{
    auto const says_the_same = [](FieldNoted const& one, FieldNoted const& next) {
        return is_of_one_field(one, next) && one.text == next.text;
    };
    noted.erase(std::unique(noted.begin(), noted.end(), says_the_same), noted.end());
    return noted;
}

bool is_her_last_word(OneField said, FieldNoted const& one)
{
    return std::ranges::none_of(
        said, [&](FieldNoted const& later) { return later.version > one.version && later.officer == one.officer; });
}

// The last version, and those before it down to one that was noted by somebody who knew, or that a person chose.
OneField since_it_was_sure(OneField said)
{
    auto from = said.size() - 1;
    while (from > 0 && said[--from].waits) { }
    return said.subspan(from);
}

}

std::vector<OneField> field_by_field(std::vector<FieldNoted> const& noted)
{
    std::vector<OneField> fields;
    for (OneField left(noted); !left.empty();) {
        auto const next
            = std::ranges::find_if(left, [&](FieldNoted const& one) { return !is_of_one_field(one, left.front()); });
        fields.push_back(left.first(static_cast<std::size_t>(next - left.begin())));
        left = left.subspan(fields.back().size());
    }
    return fields;
}

Hours hours_in(FieldNoted const& noted)
{
    constexpr int minutes_a_day = 1440;
    auto const& text = noted.text.stored();
    int both = 0;
    std::from_chars(text.data(), text.data() + text.size(), both);
    return { { both / minutes_a_day }, { both % minutes_a_day } };
}

void find_fields_that_differ(
    sql::Write& db, By const& by, SessionId const& id, base::Instant seen_at, bool is_of_several)
{
    auto const noted = changes(fields_noted(db, by.chapter, id));
    for (auto const& said : field_by_field(noted)) {
        auto const& mine = said.back();
        if (mine.noted_by != by.account || mine.at != by.at)
            continue;
        bool const all_is_news = is_of_several && !mine.walk_in_id.empty();
        auto const is_unseen_and_differs = [&](FieldNoted const& one) {
            bool const is_news = all_is_news || (one.version > 0 && one.at > seen_at);
            return is_news && one.officer != mine.officer && one.text != mine.text && is_her_last_word(said, one);
        };
        if (std::ranges::any_of(since_it_was_sure(said), is_unseen_and_differs))
            keep_noted_unseeing(db, by, id, mine);
    }
}

std::vector<FieldNoted> fields_that_differ(sql::Read& db, base::ChapterId const& chapter, SessionId const& id)
{
    std::vector<FieldNoted> differ;
    if (!is_noted_unseeing(db, chapter, id))
        return differ;
    auto const noted = changes(fields_noted(db, chapter, id));
    for (auto const& said : field_by_field(noted))
        if (said.back().waits)
            for (auto const& one : since_it_was_sure(said))
                if (is_her_last_word(said, one))
                    differ.push_back(one);
    return differ;
}

std::int64_t count_fields_that_differ(sql::Read& db, base::ChapterId const& chapter, SessionId const& id)
{
    auto const differ = fields_that_differ(db, chapter, id);
    return static_cast<std::int64_t>(field_by_field(differ).size());
}

namespace {

Plan with(Plan plan, FieldNoted const& chosen)
{
    auto const& text = chosen.text.stored();
    if (chosen.field == Field::Title)
        plan.title = text;
    else if (chosen.field == Field::Place)
        plan.place = text;
    else if (chosen.field == Field::Landmark)
        plan.landmark = text;
    else {
        plan.starts_at = hours_in(chosen).starts_at;
        plan.ends_at = hours_in(chosen).ends_at;
    }
    return plan;
}

void keep_chosen(sql::Write& db, By const& by, SessionId const& id, FieldNoted const& chosen)
{
    auto const session = find_session(db, by.chapter, id);
    if (session && chosen.walk_in_id.empty())
        keep_plan(db, by, id, session->version + 1, with(plan_in(*session), chosen));
    auto const& text = chosen.text.stored();
    for (auto const& she : walk_ins_of(db, by.chapter, id))
        if (she.id.text() == chosen.walk_in_id)
            keep_walk_in_correction(db, by, id, she.id, chosen.field == Field::Name ? text : she.name.stored(),
                chosen.field == Field::Phone ? text : she.phone.stored());
}

}

bool settle_field(sql::Write& db, By const& by, SessionId const& id, FieldChosen const& chosen)
{
    auto const differ = fields_that_differ(db, by.chapter, id);
    for (auto const& said : field_by_field(differ)) {
        auto const one = std::ranges::find(said, chosen.version, &FieldNoted::version);
        if (said.front().walk_in_id != chosen.walk_in_id || said.front().field != chosen.field || one == said.end())
            continue;
        keep_field_agreed(db, by, id, said.back());
        if (one->text != said.back().text)
            keep_chosen(db, by, id, *one);
        return true;
    }
    return false;
}

}
