#include "base/json.h"
#include "domain/member/erasure.h"
#include "domain/member/member_parts.h"
#include "domain/member/member_words.h"

#include <algorithm>
#include <functional>

namespace member {

namespace {

// What others noted that names her; what was noted of herself is erased along.
std::vector<fact::Speaking> notes_naming(sql::Read& db, MayErase const& may, MemberId const& id)
{
    constexpr int most = 100;
    std::vector<fact::Speaking> notes;
    auto const entries = store::entries_of(db, may.chapter(), id);
    auto const is_of_her = [&](fact::Speaking const& note) {
        return std::ranges::any_of(
            entries, [&](std::string const& entry) { return note.location.find(entry) != std::string::npos; });
    };
    for (auto const& name : store::names_of(db, may.chapter(), id))
        for (auto& note : fact::speaking_of(db, may.chapter(), name, most))
            if (!is_of_her(note) && std::ranges::count(notes, note.location, &fact::Speaking::location) == 0)
                notes.push_back(std::move(note));
    std::ranges::stable_sort(notes, std::ranges::greater {}, [](fact::Speaking const& note) { return note.at.ms; });
    return notes;
}

// A registration that was refused or waits tells her names, and no id of hers: as they stand in a note, whole.
std::vector<std::string> names_in_notes(sql::Read& db, MayErase const& may, MemberId const& id)
{
    std::vector<std::string> quoted;
    for (auto const& name : store::names_of(db, may.chapter(), id)) {
        json::Text text;
        text.text(name);
        quoted.push_back(text.take());
    }
    return quoted;
}

base::Result<BeforeErasing> erasing_form(MayErase may, MemberId id, sql::Read& db)
{
    auto woman = TRY(going_on(db, may.chapter(), id));
    auto alike = find_members(db, may.chapter(), store::who_may_be_her(db, may.chapter(), woman, Likeness::Likely));
    return BeforeErasing { may, std::move(woman), std::move(alike), notes_naming(db, may, id),
        store::villages(db, may.chapter()) };
}

base::Result<http::SeeOther> erase_her(MayErase may, MemberId id, EraseHer form, sql::Write& db, base::Now now)
{
    TRY(going_on(db, may.chapter(), id));
    auto const today = base::date_in(may.zone(), now.at);
    std::vector<base::FieldProblem> bad;
    if (form.asked_on > today)
        bad.push_back({ "asked_on", &asked_before, {} });
    if (!form.is_she)
        bad.push_back({ "is_she", &look_who_it_is, {} });
    if (!bad.empty())
        return base::Problem(base::Kind::Malformed, form::look_again, {}, std::move(bad));
    base::Erasing const hers { may.chapter(), may.account(), now, today, store::entries_of(db, may.chapter(), id) };
    auto const names = names_in_notes(db, may, id);
    auto const waits = [&](auto const& texts) { return sync_door::waiting_about(db, may.chapter(), texts) > 0; };
    if (waits(hers.entries) || waits(names))
        return base::Problem(base::Kind::Refused, notes_wait);
    if (store::is_a_list_unread(db, may.chapter()))
        return base::Problem(base::Kind::Refused, list_is_read);
    if (store::is_in_import(db, may.chapter(), id))
        return base::Problem(base::Kind::Refused, import_waits);
    store::keep_erasure(db, hers, form);
    base::erase_everywhere(db, hers);
    sync_door::forget_set_aside(db, may.chapter(), names);
    return http::SeeOther { page::Url::of("/members", id), &say::erased_now };
}

}

base::Result<Woman> going_on(sql::Read& db, base::ChapterId const& chapter, MemberId const& id)
{
    auto woman = store::find(db, chapter, id);
    if (!woman)
        return base::Problem(base::Kind::Unknown, no_such_woman);
    if (woman->merged_into)
        return base::Problem(base::Kind::Refused, was_merged);
    if (store::erasure(db, chapter, id))
        return base::Problem(base::Kind::Refused, was_erased);
    return std::move(*woman);
}

std::vector<http::Route> erasure_routes()
{
    return {
        http::get<&erasing_form, &erasing_page>("/members/{member}/erase"),
        http::post<&erase_her>("/members/{member}/erase").redraws<&erasing_form, &erasing_page>(),
    };
}

}
