#include "domain/expectation/expectation_phones.h"

#include "base/http/told.h"
#include "domain/expectation/expectation_forms.h"
#include "domain/expectation/expectation_words.h"

namespace expectation {

namespace {

constexpr std::string_view areas_kind = "expectation.areas";

struct PhoneArea {
    std::string id;
    std::string name_id;
    std::string name_en;
};
BOOST_DESCRIBE_STRUCT(PhoneArea, (), (id, name_id, name_en))

struct PhoneAreas {
    std::vector<PhoneArea> areas;
};
BOOST_DESCRIBE_STRUCT(PhoneAreas, (), (areas))

std::optional<PhoneAreas> areas_of(sql::Read& db, base::ChapterId const& chapter, std::string const&)
{
    PhoneAreas held;
    for (auto const& one : role_areas(db, chapter))
        if (!one.ended_because)
            held.areas.push_back({ one.id.text(), one.name_id, one.name_en });
    return held;
}

}

std::vector<sync_door::Document> phone_documents()
{
    return { http::told_document<&areas_of>(areas_kind, MayNote::given) };
}

// The areas where a chapter starts are nobody's fact: they are carried when its first officer comes in.
std::vector<sync_door::Carried> carried_by(sql::Read&, fact::Fact const& fact, fact::Outcome const&)
{
    bool const starts = fact.kind == "chapter.accept_invitation";
    bool const changes = fact.kind == "expectation.add_area" || fact.kind == "expectation.rename_area"
        || fact.kind == "expectation.end_area";
    if (!starts && !changes)
        return {};
    return { { "chapter", areas_kind, fact.chapter.text() } };
}

std::string tell(sql::Read& db, base::ChapterId const&, sync_door::Incoming const& note, words::Tongue tongue)
{
    auto const typed = form::from_json(note.form);
    if (!typed || note.kind != "expectation.note_expectation")
        return {};
    auto const village = area::village(db, typed.value().one("village_code").value_or(""));
    return words::say(say::told, tongue,
        { { "words", std::string(typed.value().one("words").value_or("?")) },
            { "village", village ? village->name : std::string("–") } });
}

}
