// A note of a session in words, for a person who must decide about it.
#include "base/sync_door/not_taken.h"
#include "domain/session/session_correct_words.h"
#include "domain/session/session_found.h"
#include "domain/session/session_phones.h"
#include "domain/session/session_words.h"

namespace session {

namespace {

std::string text_in(form::Typed const& typed, std::string_view name)
{
    return std::string(typed.one(name).value_or("?"));
}

std::string or_unknown(std::string const& text)
{
    return text.empty() ? "?" : text;
}

std::string name_of(sql::Read& db, base::ChapterId const& chapter, std::string_view member_id)
{
    auto const id = member::MemberId::parse(member_id);
    auto const found = id ? member::find_members(db, chapter, std::span(&*id, 1)) : std::vector<member::MemberLine> {};
    if (!found.empty())
        return found.front().full_name.stored();
    return or_unknown(
        sync_door::said_where_made(db, chapter, std::string(member_id), "member.register_on_the_spot", "full_name"));
}

struct Where {
    std::string title;
    std::string day;
};

// In the books, or in a plan that is not taken yet.
Where where_noted(sql::Read& db, base::ChapterId const& chapter, sync_door::Incoming const& note,
    form::Typed const& typed, words::Tongue tongue)
{
    if (note.about.empty())
        return { "?", text_in(typed, "held_on") };
    auto const& id = note.about.front();
    if (auto const session = find_session(db, chapter, SessionId(id)))
        return { session->title, base::plain_date(session->held_on, tongue) };
    auto const planned = [&](std::string_view field) {
        return or_unknown(sync_door::said_where_made(db, chapter, id, "session.plan_session", field));
    };
    auto const day = planned("held_on");
    auto const date = base::Date::parse(day);
    return { planned("title"), date ? base::plain_date(*date, tongue) : day };
}

void add_to(std::string& told, std::string const& more)
{
    told += (told.empty() ? "" : ", ") + more;
}

// "Ani Contoh hadir, Sari Contoh izin"
std::string marks_in(sql::Read& db, base::ChapterId const& chapter, form::Typed const& typed, words::Tongue tongue)
{
    std::string told;
    for (auto const& [member_id, named] : typed.keyed("mark")) {
        auto const mark = mark_named(named);
        add_to(told, name_of(db, chapter, member_id) + " " + (mark ? std::string(mark_word(*mark).in(tongue)) : named));
    }
    return told;
}

std::string names_in(sql::Read& db, base::ChapterId const& chapter, form::Typed const& typed)
{
    std::string told;
    for (auto const& member_id : typed.all("members"))
        add_to(told, name_of(db, chapter, member_id));
    return told;
}

// "Balai RT 15, 10:00"
std::string plan_in(form::Typed const& typed)
{
    std::string told;
    for (auto const* const name : { "title", "place", "landmark", "starts_at", "ends_at" })
        if (auto const text = typed.one(name); text && !text->empty())
            add_to(told, std::string(*text));
    return told;
}

struct Telling {
    std::string_view kind;
    words::Word const* word;
};
constexpr Telling tellings[] {
    { "session.plan_session", &say::told_plan },
    { "session.record_attendance", &say::told_marks },
    { "session.add_walk_in", &say::told_walk_in },
    { "session.take_off", &say::told_take_off },
    { "session.note_card", &say::told_card },
    { "session.take_back_marks", &say::told_take_back },
    { "session.correct_plan", &say::told_correct_plan },
    { "session.cancel", &say::told_cancel },
    { "session.correct_walk_in", &say::told_walk_in_name },
    { "session.note_moment", &say::told_moment },
    { "session.take_photo_off", &say::told_photo_off },
    { "session.take_moment_off", &say::told_moment_off },
};

}

std::string tell(sql::Read& db, base::ChapterId const& chapter, sync_door::Incoming const& note, words::Tongue tongue)
{
    auto const typed = form::from_json(note.form);
    if (!typed)
        return {};
    auto const& form = typed.value();
    auto const where = where_noted(db, chapter, note, form, tongue);
    words::Fill const fill { { "session", where.title }, { "day", where.day }, { "name", text_in(form, "name") },
        { "title", text_in(form, "title") }, { "place", text_in(form, "place") },
        { "because", text_in(form, "because") }, { "text", text_in(form, "text") },
        { "photos", std::to_string(form.all("photo").size()) }, { "marks", marks_in(db, chapter, form, tongue) },
        { "names", names_in(db, chapter, form) }, { "what", plan_in(form) }, { "card", text_in(form, "card") } };
    for (auto const& one : tellings)
        if (one.kind == note.kind)
            return words::say(*one.word, tongue, fill);
    return {};
}

}
