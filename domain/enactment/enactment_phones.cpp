#include "domain/enactment/enactment_phones.h"

#include "domain/area/area.h"
#include "domain/enactment/enactment_forms.h"
#include "domain/enactment/enactment_words.h"

namespace enactment {

namespace {

std::string told_of_outcome(sql::Read& db, base::ChapterId const& chapter, sync_door::Incoming const& note,
    std::string const& text, words::Tongue tongue)
{
    auto const kind = note.about.size() == 2 ? kind_named(note.about.front()) : std::nullopt;
    auto const done = kind ? doing(db, chapter, *kind, note.about.back()) : std::nullopt;
    auto const title = done ? done->title.stored() : std::string();
    return words::say(say::told_outcome, tongue,
        { { "title", title.empty() ? std::string((kind ? kind_word(*kind) : say::one_doing).in(tongue)) : title },
            { "words", text } });
}

}

std::string tell(sql::Read& db, base::ChapterId const& chapter, sync_door::Incoming const& note, words::Tongue tongue)
{
    auto const typed = form::from_json(note.form);
    if (!typed)
        return {};
    auto const text = std::string(typed.value().one("words").value_or("?"));
    if (note.kind == "enactment.tell_outcome")
        return told_of_outcome(db, chapter, note, text, tongue);
    if (note.kind != "enactment.note_deed")
        return {};
    auto const village = area::village(db, typed.value().one("village_code").value_or(""));
    return words::say(
        say::told_deed, tongue, { { "words", text }, { "village", village ? village->name : std::string("–") } });
}

}
