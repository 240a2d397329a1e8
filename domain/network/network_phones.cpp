#include "domain/network/network_phones.h"

#include "base/http/told.h"
#include "domain/network/network_page.h"
#include "domain/network/network_words.h"
#include "domain/session/session.h"

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

std::string woman_named(sql::Read& db, base::ChapterId const& chapter, std::optional<MemberId> const& id)
{
    auto const woman = id ? member::woman_here(db, chapter, *id) : std::nullopt;
    return woman ? woman->full_name.stored() : std::string("?");
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
    for (auto const& day : session::days_with_other_sheets(db, fact, outcome))
        carried.push_back({ day.text(), women_kind, day.text() });
    return carried;
}

// Who was asked; never whom she named, who may not want to be named any more.
std::string tell(sql::Read& db, base::ChapterId const& chapter, sync_door::Incoming const& note, words::Tongue tongue)
{
    auto const typed = form::from_json(note.form);
    if (!typed || note.about.empty())
        return {};
    auto const because = std::string(typed.value().one("because").value_or("?"));
    if (note.kind == "network.begin_round")
        return words::say(
            say::told_round, tongue, { { "name", woman_named(db, chapter, MemberId::parse(note.about.front())) } });
    if (note.kind == "network.retract_round") {
        auto const id = RoundId::parse(note.about.front());
        auto const round = id ? find(db, chapter, *id) : std::nullopt;
        auto const whom = round ? std::optional(round->member_id) : std::nullopt;
        return words::say(
            say::told_round_retraction, tongue, { { "name", woman_named(db, chapter, whom) }, { "because", because } });
    }
    if (note.kind == "network.retract_answer")
        return words::say(say::told_answer_retraction, tongue, { { "because", because } });
    auto question = Question::Helps;
    auto const named = std::string(typed.value().one("question").value_or(""));
    if (note.kind != "network.add_answer" || !boost::describe::enum_from_string(named.c_str(), question))
        return {};
    return words::say(say::told_answer, tongue, { { "question", std::string(question_word(question).in(tongue)) } });
}

}
