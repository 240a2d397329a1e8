#include "domain/mentoring/mentoring_phones.h"

#include "base/http/told.h"
#include "domain/mentoring/mentoring_page.h"
#include "domain/mentoring/mentoring_words.h"

#include <algorithm>

namespace mentoring {

namespace {

constexpr std::string_view circle_kind = "mentoring.circle";

struct PhoneMentee {
    MemberId id;
    std::string name;
    base::Date joined_on;
};
BOOST_DESCRIBE_STRUCT(PhoneMentee, (), (id, name, joined_on))

struct PhoneStep {
    StepId id;
    std::string what;
    MemberId whose;
    std::string whose_name;
    base::Date agreed_on;
    base::Date due_on;
};
BOOST_DESCRIBE_STRUCT(PhoneStep, (), (id, what, whose, whose_name, agreed_on, due_on))

struct PhoneCircle {
    MemberId mentor_id;
    std::string mentor_name;
    base::Date begun_on;
    std::vector<PhoneMentee> women;
    std::vector<PhoneStep> steps;
};
BOOST_DESCRIBE_STRUCT(PhoneCircle, (), (mentor_id, mentor_name, begun_on, women, steps))

// Nothing once it has ended: nothing is noted of it then.
std::optional<PhoneCircle> circle_of(sql::Read& db, base::ChapterId const& chapter, std::string const& ref)
{
    CircleId const id(ref);
    auto const circle = find(db, chapter, id);
    if (!circle || circle->ended_on)
        return std::nullopt;
    PhoneCircle held { circle->mentor_id, circle->mentor_name.stored(), circle->begun_on, {}, {} };
    for (auto const& place : places(db, chapter, id)) {
        bool const is_there = std::any_of(held.women.begin(), held.women.end(),
            [&](PhoneMentee const& other) { return other.id == place.member_id; });
        if (!place.left_on && !is_there)
            held.women.push_back({ place.member_id, place.full_name.stored(), place.joined_on });
    }
    for (auto const& step : steps_of(db, chapter, id))
        if (step.is_open())
            held.steps.push_back(
                { step.id, step.what.stored(), step.whose, step.whose_name.stored(), step.agreed_on, step.due_on });
    return held;
}

std::string name_of(sql::Read& db, base::ChapterId const& chapter, std::string const& circle_id)
{
    auto const id = CircleId::parse(circle_id);
    auto const circle = id ? find(db, chapter, *id) : std::nullopt;
    return circle ? circle->mentor_name.stored() : std::string("?");
}

}

std::vector<sync_door::Document> phone_documents()
{
    std::vector documents { http::told_document<&circle_of>(circle_kind, MayNote::given) };
    documents.front().is_for_borrowed = false;
    return documents;
}

// What is noted of a woman may change her name, or which entry goes on for her; an entry that was let go is in others.
std::vector<sync_door::Carried> carried_by(sql::Read& db, fact::Fact const& fact, fact::Outcome const& outcome)
{
    std::vector<sync_door::Carried> carried;
    if (fact.kind.starts_with("mentoring.")) {
        if (auto const id = http::id_under("/mentoring/", outcome.location); !id.empty())
            carried.push_back({ "chapter", circle_kind, id });
    } else if (fact.kind.starts_with("member.")) {
        auto const id = http::id_under("/members/", outcome.location);
        auto const woman = id.empty() || fact.kind == "member.undo_merge" ? std::nullopt : MemberId::parse(id);
        if (!id.empty())
            for (auto const& circle : circles_with(db, fact.chapter, woman))
                carried.push_back({ "chapter", circle_kind, circle.text() });
    }
    return carried;
}

std::string tell(sql::Read& db, base::ChapterId const& chapter, sync_door::Incoming const& note, words::Tongue tongue)
{
    auto const typed = form::from_json(note.form);
    if (!typed || note.about.empty())
        return {};
    auto const& about = note.about.front();
    auto const text = std::string(typed.value().one("words").value_or("?"));
    if (note.kind == "mentoring.note_meeting")
        return words::say(say::told_meeting, tongue, { { "name", name_of(db, chapter, about) }, { "words", text } });
    if (note.kind != "mentoring.say_outcome")
        return {};
    auto const id = StepId::parse(about);
    auto const step = id ? find(db, chapter, *id) : std::nullopt;
    return words::say(
        say::told_step, tongue, { { "what", step ? step->what.stored() : std::string("?") }, { "words", text } });
}

}
