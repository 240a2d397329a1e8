#include "domain/network/network_phones.h"

#include "base/http/told.h"
#include "domain/network/network_page.h"
#include "domain/network/network_words.h"

#include <algorithm>
#include <array>

namespace network {

namespace {

constexpr std::string_view women_kind = "network.women";

struct PhoneWomen {
    std::vector<MemberId> agreed; // to be asked
    std::vector<MemberId> may_be_named;
};
BOOST_DESCRIBE_STRUCT(PhoneWomen, (), (agreed, may_be_named))

std::optional<PhoneWomen> women_of(sql::Read& db, base::ChapterId const& chapter, std::string const& day)
{
    auto const date = base::Date::parse(day);
    PhoneWomen held;
    if (date)
        for (auto const& one : on_sheets(db, chapter, *date)) {
            held.may_be_named.push_back(one.member_id);
            if (one.has_agreed)
                held.agreed.push_back(one.member_id);
        }
    if (held.may_be_named.empty())
        return std::nullopt;
    return held;
}

std::string id_under(std::string_view folder, std::string_view location)
{
    constexpr std::size_t length = 36;
    auto const id = location.starts_with(folder) ? location.substr(folder.size(), length) : std::string_view();
    return base::is_uuid(id) ? std::string(id) : std::string();
}

// After which somebody else may stand on the sheet of a session, or it stands on another day.
bool may_change_a_sheet(std::string_view kind)
{
    constexpr std::array<std::string_view, 9> kinds { "session.plan_session", "session.change_plan", "session.cancel",
        "session.record_attendance", "session.take_back_marks", "session.choose", "session.note_card",
        "session.link_walk_in", "session.confirm_list" };
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

std::vector<base::Date> days_changed(sql::Read& db, fact::Fact const& fact, fact::Outcome const& outcome)
{
    constexpr int days_held = 8;
    auto const from = base::Date::from_days(base::date_in(base::Zone::Wita, fact.at).days() - days_held);
    if (auto const id = id_under("/sessions/", outcome.location); may_change_a_sheet(fact.kind) && !id.empty())
        return days_of_session(db, fact.chapter, id, from);
    if (fact.kind == "member.undo_merge") // the entry that was let go stands on other sheets
        return days_with_sheets(db, fact.chapter, from);
    if (auto const id = id_under("/members/", outcome.location); fact.kind.starts_with("member.") && !id.empty())
        return days_of_woman(db, fact.chapter, MemberId(id), from);
    return {};
}

}

std::vector<sync_door::Document> phone_documents()
{
    std::vector documents { http::told_document<&women_of>(women_kind, MayNote::given) };
    documents.front().is_for_borrowed = false;
    return documents;
}

std::vector<sync_door::Carried> carried_by(sql::Read& db, fact::Fact const& fact, fact::Outcome const& outcome)
{
    std::vector<sync_door::Carried> carried;
    for (auto const& day : days_changed(db, fact, outcome))
        carried.push_back({ day.text(), women_kind, day.text() });
    return carried;
}

// Who was asked; never whom she named, who may not want to be named any more.
std::string tell(sql::Read& db, base::ChapterId const& chapter, sync_door::Incoming const& note, words::Tongue tongue)
{
    auto const typed = form::from_json(note.form);
    if (!typed || note.about.empty())
        return {};
    if (note.kind == "network.begin_round") {
        auto const id = MemberId::parse(note.about.front());
        auto const woman = id ? member::woman_here(db, chapter, *id) : std::nullopt;
        return words::say(
            say::told_round, tongue, { { "name", woman ? woman->full_name.stored() : std::string("?") } });
    }
    auto question = Question::Helps;
    auto const named = std::string(typed.value().one("question").value_or(""));
    if (note.kind != "network.add_answer" || !boost::describe::enum_from_string(named.c_str(), question))
        return {};
    return words::say(say::told_answer, tongue, { { "question", std::string(question_word(question).in(tongue)) } });
}

}
