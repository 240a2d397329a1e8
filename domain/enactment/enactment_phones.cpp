#include "domain/enactment/enactment_phones.h"

#include "domain/area/area.h"
#include "domain/enactment/enactment_forms.h"
#include "domain/enactment/enactment_words.h"

namespace enactment {

namespace {

std::string title_of(sql::Read& db, base::ChapterId const& chapter, std::optional<Kind> kind,
    std::string const& done_id, words::Tongue tongue)
{
    auto const done = kind ? doing(db, chapter, *kind, done_id) : std::nullopt;
    auto const title = done ? done->title.stored() : std::string();
    return title.empty() ? std::string((kind ? kind_word(*kind) : say::one_doing).in(tongue)) : title;
}

std::string told_of_outcome(sql::Read& db, base::ChapterId const& chapter, sync_door::Incoming const& note,
    std::string const& text, words::Tongue tongue)
{
    auto const kind = note.about.size() == 2 ? kind_named(note.about.front()) : std::nullopt;
    auto const done_id = note.about.empty() ? std::string() : note.about.back();
    return words::say(
        say::told_outcome, tongue, { { "title", title_of(db, chapter, kind, done_id, tongue) }, { "words", text } });
}

std::string told_of_taking_back(sql::Read& db, base::ChapterId const& chapter, sync_door::Incoming const& note,
    std::string const& because, words::Tongue tongue)
{
    auto const about = note.about.empty() ? std::string() : note.about.front();
    if (note.kind == "enactment.retract") {
        auto const id = DeedId::parse(about);
        auto const one = id ? deed(db, chapter, *id) : std::nullopt;
        return words::say(say::told_retraction, tongue,
            { { "words", one ? one->words.stored() : std::string("?") }, { "because", because } });
    }
    auto const id = OutcomeId::parse(about);
    auto const whose = id ? outcome_of(db, chapter, *id) : std::nullopt;
    auto const title = whose ? title_of(db, chapter, whose->kind, whose->done_id, tongue) : std::string("?");
    return words::say(say::told_outcome_retraction, tongue, { { "title", title }, { "because", because } });
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
    if (note.kind == "enactment.retract" || note.kind == "enactment.retract_outcome")
        return told_of_taking_back(db, chapter, note, std::string(typed.value().one("because").value_or("?")), tongue);
    if (note.kind != "enactment.note_deed")
        return {};
    auto const village = area::village(db, typed.value().one("village_code").value_or(""));
    return words::say(
        say::told_deed, tongue, { { "words", text }, { "village", village ? village->name : std::string("–") } });
}

}
