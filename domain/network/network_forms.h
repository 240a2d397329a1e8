// What people type about the network, and what the handlers ask first.
#pragma once

#include "base/http/route.h"
#include "base/own_words.h"
#include "domain/network/network_page.h"

namespace network {

struct FindPage {
    std::optional<int> page;
};
BOOST_DESCRIBE_STRUCT(FindPage, (), (page))
struct FindWomen {
    Which which = Which::Alone;
    std::optional<int> page;
};
BOOST_DESCRIBE_STRUCT(FindWomen, (), (which, page))
struct FindNames {
    std::optional<std::string> q;
};
BOOST_DESCRIBE_STRUCT(FindNames, (), (q))
struct AskRound {
    base::Date asked_on;
    Way way = Way::Asked;
};
BOOST_DESCRIBE_STRUCT(AskRound, (), (asked_on, way))
struct NameWoman {
    Question question = Question::Helps;
    std::string named; // her id, or "outside"
};
BOOST_DESCRIBE_STRUCT(NameWoman, (), (question, named))
// `means_otherwise`: a word that may speak of violence means something else.
struct SayWhy {
    form::OwnWords because;
    bool means_otherwise = false;
};
BOOST_DESCRIBE_STRUCT(SayWhy, (), (because, means_otherwise))
struct ChooseProposal {
    Sort sort = Sort::Neighbours;
    MemberId one;
    MemberId other;
    std::optional<std::string> session; // to which both could come
};
BOOST_DESCRIBE_STRUCT(ChooseProposal, (), (sort, one, other, session))
struct Decide {
    Sort sort = Sort::Neighbours;
    MemberId one;
    MemberId other;
    std::optional<std::string> session;
    Decision decision = Decision::Confirmed;
    std::optional<form::OwnWords> because;
    bool means_otherwise = false;
};
BOOST_DESCRIBE_STRUCT(Decide, (), (sort, one, other, session, decision, because, means_otherwise))

template <permit::Noting P>
By by(P const& permit, base::Now now)
{
    return { permit.chapter(), permit.account(), now.at };
}

// What the next page says was done; when a number was masked, it says that.
words::Word const* done(words::Word const&, bool has_mask);
// At once, or what was kept of a large community; nothing: it is not worked out yet.
std::optional<Kept> overview_now(
    sql::Read&, base::ChapterId const&, base::Zone, base::Now, Stretch, Drawing = Drawing::Left);
void add_women(sql::Read&, base::ChapterId const&, std::vector<MemberId> const&, Names&);

std::vector<http::Route> round_routes();
std::vector<http::Route> proposal_routes();

}
