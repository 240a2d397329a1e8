#include "domain/exemplar/exemplar_phones.h"

#include "base/http/told.h"
#include "domain/exemplar/exemplar_forms.h"
#include "domain/exemplar/exemplar_words.h"

namespace exemplar {

namespace {

constexpr std::string_view practices_kind = "exemplar.practices";

struct PhonePractice {
    std::string id;
    std::string cerdas_value;
    std::string name_id;
    std::string name_en;
};
BOOST_DESCRIBE_STRUCT(PhonePractice, (), (id, cerdas_value, name_id, name_en))

struct PhonePractices {
    std::vector<PhonePractice> practices;
};
BOOST_DESCRIBE_STRUCT(PhonePractices, (), (practices))

std::optional<PhonePractices> practices_of(sql::Read& db, base::ChapterId const& chapter, std::string const&)
{
    PhonePractices held;
    for (auto const& one : practices(db, chapter))
        if (!one.ended_because)
            held.practices.push_back(
                { one.id.text(), boost::describe::enum_to_string(one.cerdas_value, ""), one.name_id, one.name_en });
    return held;
}

}

std::vector<sync_door::Document> phone_documents()
{
    return { http::told_document<&practices_of>(practices_kind, MayNote::given) };
}

// The practices where a chapter starts are nobody's fact: they are carried when its first officer comes in.
std::vector<sync_door::Carried> carried_by(sql::Read&, fact::Fact const& fact, fact::Outcome const&)
{
    bool const starts = fact.kind == "chapter.accept_invitation";
    bool const changes = fact.kind == "exemplar.add_practice" || fact.kind == "exemplar.rename_practice"
        || fact.kind == "exemplar.end_practice";
    if (!starts && !changes)
        return {};
    return { { "chapter", practices_kind, fact.chapter.text() } };
}

std::string tell(sql::Read& db, base::ChapterId const& chapter, sync_door::Incoming const& note, words::Tongue tongue)
{
    auto const typed = form::from_json(note.form);
    if (!typed)
        return {};
    auto const text = [&](std::string_view name) { return typed.value().one(name).value_or(""); };
    auto const name_of = [&](std::string_view member_id) {
        auto const id = MemberId::parse(member_id);
        auto const woman = id ? member::woman_here(db, chapter, *id) : std::nullopt;
        return woman ? woman->full_name.stored() : std::string("?");
    };
    if (note.kind == "exemplar.propose")
        return words::say(
            say::told_proposal, tongue, { { "name", name_of(note.about.empty() ? "" : note.about.front()) } });
    if (note.kind == "exemplar.retract") {
        auto const id = note.about.empty() ? std::nullopt : SeenId::parse(note.about.front());
        auto const one = id ? find(db, chapter, *id) : std::nullopt;
        return words::say(say::told_retraction, tongue,
            { { "name", one ? one->full_name.stored() : std::string("?") },
                { "words", one ? one->words.stored() : std::string("?") },
                { "because", std::string(text("because")) } });
    }
    if (note.kind != "exemplar.note_practice")
        return {};
    auto const practice_id = PracticeId::parse(text("practice_id"));
    auto const seen = practice_id ? practice(db, chapter, *practice_id) : std::nullopt;
    return words::say(say::told, tongue,
        { { "name", name_of(text("member_id")) }, { "practice", seen ? seen->name(tongue) : std::string("?") },
            { "words", std::string(text("words")) } });
}

}
