#include "domain/duty/duty_phones.h"

#include "base/http/told.h"
#include "base/sync_door/not_taken.h"
#include "domain/duty/duty_forms.h"
#include "domain/duty/duty_words.h"

namespace duty {

namespace {

constexpr std::string_view choices_kind = "duty.choices";

struct PhoneDuty {
    DutyId id;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(PhoneDuty, (), (id, name))

struct PhoneOfficer {
    OfficerId id;
    std::string name;
    base::Date term_from;
    std::optional<base::Date> term_to;
};
BOOST_DESCRIBE_STRUCT(PhoneOfficer, (), (id, name, term_from, term_to))

struct PhoneChoices {
    std::vector<PhoneDuty> duties; // in use
    std::vector<PhoneOfficer> officers;
    base::Zone zone = base::Zone::Wita; // in which hours are said
};
BOOST_DESCRIBE_STRUCT(PhoneChoices, (), (duties, officers, zone))

// A document is drawn when something changes, not when a term begins or ends: the phone itself knows who is in office.
std::optional<PhoneChoices> choices_of(sql::Read& db, base::ChapterId const& chapter, std::string const&)
{
    PhoneChoices held;
    if (auto const community = chapter::find(db, chapter))
        held.zone = community.value().zone;
    for (auto const& one : in_use(db, chapter))
        held.duties.push_back({ one.id, one.name });
    for (auto const& one : terms(db, chapter))
        held.officers.push_back({ one.id, one.name, one.term_from, one.term_to });
    return held;
}

std::string named(sql::Read& db, base::ChapterId const& chapter, form::Typed const& typed)
{
    auto const id = OfficerId::parse(typed.one("officer_id").value_or(""));
    auto const one = id ? officer(db, chapter, *id) : std::nullopt;
    return one ? one->name : std::string("?");
}

std::string duty_named(sql::Read& db, base::ChapterId const& chapter, form::Typed const& typed)
{
    auto const id = typed.one("duty_id").value_or("");
    for (auto const& one : duties(db, chapter))
        if (one.id.text() == id)
            return one.name;
    return "?";
}

std::string place_of(
    sql::Read& db, base::ChapterId const& chapter, sync_door::Incoming const& note, form::Typed const& typed)
{
    if (note.kind == "duty.take_turn")
        return std::string(typed.one("place").value_or("?"));
    auto const id = note.about.empty() ? std::string() : note.about.front();
    if (auto const session = session_hours(db, chapter, id))
        return session->title;
    auto const planned = sync_door::said_where_made(db, chapter, id, "session.plan_session", "title");
    return planned.empty() ? "?" : planned;
}

}

std::vector<sync_door::Document> phone_documents()
{
    std::vector documents { http::told_document<&choices_of>(choices_kind, MayKeep::given) };
    documents.front().is_for_borrowed = false;
    return documents;
}

std::vector<sync_door::Carried> carried_by(sql::Read&, fact::Fact const& fact, fact::Outcome const&)
{
    bool const changes
        = fact.kind == "duty.add_duty" || fact.kind == "duty.end_duty" || fact.kind.starts_with("chapter.");
    if (!changes)
        return {};
    return { { "chapter", choices_kind, fact.chapter.text() } };
}

std::string tell(sql::Read& db, base::ChapterId const& chapter, sync_door::Incoming const& note, words::Tongue tongue)
{
    auto const typed = form::from_json(note.form);
    if (!typed)
        return {};
    if (note.kind == "duty.retract_turn") {
        auto const id = note.about.empty() ? std::nullopt : TurnId::parse(note.about.front());
        auto const turn = id ? find(db, chapter, *id) : std::nullopt;
        return words::say(say::told_retraction, tongue,
            { { "name", turn ? turn->officer_name : std::string("?") },
                { "duty", turn ? turn->duty_name : std::string("?") },
                { "because", std::string(typed.value().one("because").value_or("?")) } });
    }
    if (note.kind != "duty.take_turn" && note.kind != "duty.take_turn_at")
        return {};
    return words::say(say::told_turn, tongue,
        { { "name", named(db, chapter, typed.value()) }, { "duty", duty_named(db, chapter, typed.value()) },
            { "place", place_of(db, chapter, note, typed.value()) } });
}

}
