#include "domain/mentoring/mentoring_phones.h"

#include "base/http/told.h"
#include "domain/mentoring/mentoring_page.h"
#include "domain/mentoring/mentoring_words.h"

#include <algorithm>

namespace mentoring {

namespace {

constexpr std::string_view circle_kind = "mentoring.circle";
constexpr std::string_view opening_kind = "mentoring.opening";

struct PhoneMentee {
    MemberId id;
    std::string name;
    base::Date joined_on;
    base::Date last_on; // of what was noted of her in it: she leaves no sooner
};
BOOST_DESCRIBE_STRUCT(PhoneMentee, (), (id, name, joined_on, last_on))

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
    base::Date last_on; // of what was noted of it: it ends no sooner
    std::vector<PhoneMentee> women;
    std::vector<PhoneStep> steps;
};
BOOST_DESCRIBE_STRUCT(PhoneCircle, (), (mentor_id, mentor_name, begun_on, last_on, women, steps))

// By what a circle is opened. Who may not open one holds none.
struct PhoneOpening {
    int most_women = most_mentees;
    int longest_rhythm = mentoring::longest_rhythm;
};
BOOST_DESCRIBE_STRUCT(PhoneOpening, (), (most_women, longest_rhythm))

std::optional<PhoneOpening> opening_of(sql::Read&, base::ChapterId const&, std::string const&)
{
    return PhoneOpening {};
}

// Nothing once it has ended: nothing is noted of it then.
std::optional<PhoneCircle> circle_of(sql::Read& db, base::ChapterId const& chapter, std::string const& ref)
{
    CircleId const id(ref);
    auto const circle = find(db, chapter, id);
    if (!circle || circle->ended_on)
        return std::nullopt;
    PhoneCircle held { circle->mentor_id, circle->mentor_name.stored(), circle->begun_on,
        std::max(circle->begun_on, circle->last_met_on.value_or(circle->begun_on)), {}, {} };
    for (auto const& place : places(db, chapter, id)) {
        held.last_on = std::max(held.last_on, place.left_on.value_or(place.joined_on));
        auto const there = std::find_if(held.women.begin(), held.women.end(),
            [&](PhoneMentee const& other) { return other.id == place.member_id; });
        if (place.left_on)
            continue;
        if (there != held.women.end()) {
            there->last_on = std::max(there->last_on, place.joined_on);
            continue;
        }
        auto const met = last_presence(db, chapter, id, place.member_id);
        held.women.push_back({ place.member_id, place.full_name.stored(), place.joined_on,
            std::max(place.joined_on, met.value_or(place.joined_on)) });
    }
    for (auto const& step : steps_of(db, chapter, id))
        if (step.is_open())
            held.steps.push_back(
                { step.id, step.what.stored(), step.whose, step.whose_name.stored(), step.agreed_on, step.due_on });
    return held;
}

std::string woman_named(sql::Read& db, base::ChapterId const& chapter, std::string const& member_id)
{
    auto const id = MemberId::parse(member_id);
    auto const woman = id ? member::woman_here(db, chapter, *id) : std::nullopt;
    return woman ? woman->full_name.stored() : std::string("?");
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
    std::vector documents { http::told_document<&circle_of>(circle_kind, MayNote::given),
        http::told_document<&opening_of>(opening_kind, MayKeep::given) };
    for (auto& document : documents)
        document.is_for_borrowed = false;
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
    } else if (fact.kind == "chapter.accept_invitation") { // the first officer comes in
        carried.push_back({ "chapter", opening_kind, fact.chapter.text() });
    }
    return carried;
}

std::string tell(sql::Read& db, base::ChapterId const& chapter, sync_door::Incoming const& note, words::Tongue tongue)
{
    auto const typed = form::from_json(note.form);
    if (!typed)
        return {};
    auto const text = [&](std::string_view name) { return std::string(typed.value().one(name).value_or("?")); };
    if (note.kind == "mentoring.begin_circle")
        return words::say(say::told_opening, tongue,
            { { "name", woman_named(db, chapter, text("mentor_id")) },
                { "woman", woman_named(db, chapter, text("member_id")) }, { "words", text("purpose") } });
    if (note.about.empty())
        return {};
    if (note.kind == "mentoring.say_outcome") {
        auto const id = StepId::parse(note.about.front());
        auto const step = id ? find(db, chapter, *id) : std::nullopt;
        return words::say(say::told_step, tongue,
            { { "what", step ? step->what.stored() : std::string("?") }, { "words", text("words") } });
    }
    if (note.kind == "mentoring.retract") {
        auto const id = MeetingId::parse(note.about.front());
        auto const one = id ? find(db, chapter, *id) : std::nullopt;
        return words::say(say::told_retraction, tongue,
            { { "words", one ? one->words.stored() : std::string("?") }, { "because", text("because") } });
    }
    auto const name = name_of(db, chapter, note.about.front());
    if (note.kind == "mentoring.note_meeting")
        return words::say(say::told_meeting, tongue, { { "name", name }, { "words", text("words") } });
    if (note.kind == "mentoring.join")
        return words::say(
            say::told_joining, tongue, { { "name", name }, { "woman", woman_named(db, chapter, text("member_id")) } });
    if (note.kind == "mentoring.leave")
        return words::say(say::told_leaving, tongue,
            { { "name", name }, { "woman", woman_named(db, chapter, note.about.back()) },
                { "words", text("because") } });
    if (note.kind == "mentoring.end_circle")
        return words::say(say::told_ending, tongue, { { "name", name } });
    return {};
}

}
