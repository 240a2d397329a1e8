#include "domain/journey/journey_phones.h"

#include "base/http/told.h"
#include "domain/journey/journey_page.h"
#include "domain/journey/journey_phone_words.h"
#include "domain/journey/journey_words.h"

#include <algorithm>
#include <array>

namespace journey {

namespace {

constexpr std::string_view group_kind = "journey.group";

// Her women by their ids alone: who said it is chosen from those whom the phone knows of its sheets.
struct PhoneGroup {
    std::string name;
    std::string village;
    std::vector<MemberId> women;
};
BOOST_DESCRIBE_STRUCT(PhoneGroup, (), (name, village, women))

// Nothing once it was seen off: nothing is noted of it then.
std::optional<PhoneGroup> group_of(sql::Read& db, base::ChapterId const& chapter, std::string const& ref)
{
    GroupId const id(ref);
    auto const group = open_group(db, chapter, id);
    if (!group)
        return std::nullopt;
    PhoneGroup shown { group.value().name, group.value().village, {} };
    for (auto const& one : group_members(db, chapter, id))
        shown.women.push_back(one.member_id);
    return shown;
}

std::string text_in(form::Typed const& typed, std::string_view name)
{
    return std::string(typed.one(name).value_or("?"));
}

}

std::vector<sync_door::Document> phone_documents()
{
    return { http::told_document<&group_of>(group_kind, MayGuide::given) };
}

std::vector<sync_door::Carried> carried_by(sql::Read& db, fact::Fact const& fact, fact::Outcome const& outcome)
{
    if (fact.kind == "member.erase_her") {
        std::vector<sync_door::Carried> left;
        for (auto const& group : walking_with(db, fact.chapter, http::id_under("/members/", outcome.location)))
            left.push_back({ "chapter", group_kind, group.text() });
        return left;
    }
    static constexpr std::array<std::string_view, 6> changes { "journey.start", "journey.rename", "journey.join",
        "journey.leave", "journey.graduate", "journey.enter_again" };
    auto const group = http::id_under("/journeys/", outcome.location);
    if (group.empty() || std::find(changes.begin(), changes.end(), fact.kind) == changes.end())
        return {};
    return { { "chapter", group_kind, group } };
}

std::string tell(sql::Read& db, base::ChapterId const& chapter, sync_door::Incoming const& note, words::Tongue tongue)
{
    auto const typed = form::from_json(note.form);
    if (!typed || note.about.empty())
        return {};
    auto const& form = typed.value();
    auto const group = find(db, chapter, GroupId(note.about.front()));
    bool const strength = form.one("kind").value_or("") == "Strength";
    words::Fill const fill { { "group", group ? group.value().name : std::string("?") },
        { "kind", std::string(say::need_kinds[strength ? 1 : 0].in(tongue)) }, { "what", text_in(form, "what") },
        { "because", text_in(form, "because") } };
    if (note.kind == "journey.note_need")
        return words::say(say::told_need, tongue, fill);
    if (note.kind == "journey.take_back")
        return words::say(say::told_take_back, tongue, fill);
    return {};
}

}
