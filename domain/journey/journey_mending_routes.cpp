// What is set right or looked at later: a name, a note that was wrong, a visit after the farewell.
#include "domain/journey/journey_forms.h"
#include "domain/journey/journey_words.h"

namespace journey {

base::Result<http::SeeOther> rename(MayGuide may, GroupId id, Rename form, sql::Write& db, base::Now now)
{
    auto const group = TRY(find(db, may.chapter(), id));
    TRY(Checks(base::date_in(may.zone(), now.at))
            .text("name", form.name, 80)
            .that(!name_is_taken(db, may.chapter(), form.name, group.village_code), "name", name_taken)
            .result());
    keep_name(db, may.chapter(), id, form.name, base::date_in(may.zone(), now.at));
    return http::SeeOther { page::Url::of("/journeys", id), &say::renamed };
}

base::Result<OneNote> show_note(MayGuide may, GroupId id, NoteId note, sql::Read& db)
{
    auto const group = TRY(find(db, may.chapter(), id));
    auto const found = find_note(db, may.chapter(), id, note);
    if (!found)
        return base::Problem(base::Kind::Unknown, http::no_such_page);
    return OneNote { group, note, *found };
}

base::Result<http::SeeOther> take_back(
    MayGuide may, GroupId group, NoteId note, TakeBack form, sql::Write& db, base::Now now)
{
    TRY(open_group(db, may.chapter(), group));
    auto const found = find_note(db, may.chapter(), group, note);
    if (!found)
        return base::Problem(base::Kind::Unknown, http::no_such_page);
    if (found->taken_back)
        return base::Problem(base::Kind::Conflict, taken_back_already);
    auto const today = base::date_in(may.zone(), now.at);
    TRY(Checks(today).text("because", form.because, 300).result());
    keep_taken_back(db, may.chapter(), group, { note, form.because, today });
    return http::SeeOther { page::Url::of("/journeys", group), &say::taken_back };
}

base::Result<http::SeeOther> note_visit(MayGuide may, GroupId id, Visit form, sql::Write& db, base::Now now)
{
    auto const group = TRY(find(db, may.chapter(), id));
    if (!group.graduated_on)
        return base::Problem(base::Kind::Refused, visit_after_farewell);
    Checks checks(base::date_in(may.zone(), now.at));
    checks.text("found", form.found, 500)
        .happened("visited_on", form.visited_on)
        .that(form.visited_on >= *group.graduated_on, "visited_on", before_last_entry);
    if (form.next_on)
        checks.ahead("next_on", *form.next_on);
    TRY(checks.result());
    keep_visit(db, may.chapter(), id, form);
    return http::SeeOther { page::Url::of("/journeys", id, "visits"), &say::visit_noted };
}

}
