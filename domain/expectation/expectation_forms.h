// Who may do what with expectations, what they type, and the handlers of each kind.
#pragma once

#include "base/http/route.h"
#include "base/own_words.h"
#include "domain/chapter/chapter.h"
#include "domain/expectation/expectation_page.h"

namespace expectation {

// Whoever speaks on a community's public page: nobody's account. The page says whose box it is.
class MaySpeak {
public:
    static constexpr base::FieldClass reads = base::FieldClass::General;
    static constexpr std::string_view act = "expectation.speak";
    static constexpr permit::Positions given = ~0U;

    static base::Result<MaySpeak> grant(permit::Asking const& asking)
    {
        auto one = chapter::by_slug(asking.read, asking.typed.one("community").value_or(""));
        if (!one)
            return base::Problem(base::Kind::Unknown, http::no_such_page);
        return MaySpeak(std::move(*one));
    }
    base::ChapterId const& chapter() const { return m_community.chapter_id; }
    base::AccountId account() const { return base::AccountId(m_community.chapter_id.text()); }
    base::Zone zone() const { return m_community.zone; }
    std::string const& slug() const { return m_community.slug; }

private:
    explicit MaySpeak(chapter::Chapter community)
        : m_community(std::move(community))
    {
    }
    chapter::Chapter m_community;
};

struct FindExpectations {
    std::optional<State> state;
    std::optional<std::string> role_area; // an id, or "none"
    std::optional<std::string> village;
    std::optional<base::Date> since;
    std::optional<base::Date> until;
    std::optional<int> page;
};
BOOST_DESCRIBE_STRUCT(FindExpectations, (), (state, role_area, village, since, until, page))
struct NoteExpectation {
    Who who = Who::Member;
    std::optional<std::string> village_code;
    form::OwnWords words;
    Urgency urgency = Urgency::SomeDay;
    std::optional<RoleAreaId> role_area_id;
    std::optional<std::string> session_id;
    base::Date said_on;
    std::optional<base::Private<std::string>> name;
    bool agrees = false; // her name may stand beside it
    bool means_otherwise = false; // a word that may speak of violence means something else
};
BOOST_DESCRIBE_STRUCT(NoteExpectation, (),
    (who, village_code, words, urgency, role_area_id, session_id, said_on, name, agrees, means_otherwise))
struct Sort {
    RoleAreaId role_area_id;
};
BOOST_DESCRIBE_STRUCT(Sort, (), (role_area_id))
struct Decide {
    State state = State::Accepted;
    std::optional<form::OwnWords> because;
    bool means_otherwise = false;
};
BOOST_DESCRIBE_STRUCT(Decide, (), (state, because, means_otherwise))
struct FindLead {
    std::optional<std::string> q;
};
BOOST_DESCRIBE_STRUCT(FindLead, (), (q))
struct Join {
    ExpectationId joined_to;
};
BOOST_DESCRIBE_STRUCT(Join, (), (joined_to))
struct SayWhy {
    form::OwnWords because;
    bool means_otherwise = false;
};
BOOST_DESCRIBE_STRUCT(SayWhy, (), (because, means_otherwise))
struct NameArea {
    std::string name_id;
    std::optional<std::string> name_en;
};
BOOST_DESCRIBE_STRUCT(NameArea, (), (name_id, name_en))
struct AskBox {
    std::optional<std::string> village; // hers, when she comes back
};
BOOST_DESCRIBE_STRUCT(AskBox, (), (village))
struct Speak {
    Who who = Who::Neighbour;
    std::optional<std::string> village_code;
    form::OwnWords words;
    Urgency urgency = Urgency::SomeDay;
    std::string community;
};
BOOST_DESCRIBE_STRUCT(Speak, (), (who, village_code, words, urgency, community))

template <permit::Noting P>
By by(P const& permit, base::Now now)
{
    return { permit.chapter(), permit.account(), now.at };
}

// The villages that the chapter's forms offer.
inline base::Result<std::vector<area::Village>> villages_of(sql::Read& db, base::ChapterId const& id)
{
    return area::villages(db, TRY(chapter::find(db, id)).regency_code);
}

base::Result<Shown> show(MaySee, ExpectationId, FindLead, sql::Read&);

std::vector<http::Route> moderation_routes();
std::vector<http::Route> area_routes();
std::vector<http::Route> public_routes();

}
