// What people see of the network: what each page is drawn from, and the pages.
#pragma once

#include "base/page/page.h"
#include "domain/network/network_store.h"

#include <map>

namespace network {

// Who is tied to whom is for those who bring women together: the treasurer does not read it, the evaluator reads
// figures alone, and nothing of it is public or on a phone.
using MaySee = permit::To<"network.see", permit::secretariat | permit::facilitator>;
using MayNote = permit::To<"network.note", permit::secretariat | permit::facilitator>;
using MayRead = permit::To<"network.read", permit::secretariat | permit::facilitator | permit::evaluator>;
inline constexpr permit::Positions keepers = permit::secretariat; // who may retract another's note

// Names of women and of villages, by what they are known by.
struct Names {
    std::map<MemberId, Text> women;
    std::map<std::string, std::string> villages;
    template <permit::Permit P>
    std::string woman(MemberId const& id, P const& may) const
    {
        auto const found = women.find(id);
        return found == women.end() ? std::string() : found->second.reveal(may);
    }
    std::string village(std::string const& code) const
    {
        auto const found = villages.find(code);
        return found == villages.end() ? std::string() : found->second;
    }
};

struct Shown {
    MaySee may;
    std::optional<Kept> kept; // nothing: it was never worked out
    Names names;
    std::optional<int> percent; // of working it out; nothing: that is not under way
};
enum class Which { Alone, Brokers };
BOOST_DESCRIBE_ENUM(Which, Alone, Brokers)
struct Listed {
    MaySee may;
    Which which = Which::Alone;
    std::vector<MemberId> women; // of this page
    Names names;
    bool is_everybody_tied = false; // there are women, and none of them stands alone
    int page = 1;
    int pages = 1;
};
// Without names; small numbers of women are not told.
struct Counted {
    MayRead may;
    std::optional<base::Instant> worked_out_at;
    Figures figures;
};
struct OneWoman {
    MaySee may;
    member::MemberLine woman;
    bool has_consent = false;
    bool has_declined = false;
    std::vector<HerTie> ties;
    std::vector<Round> rounds;
    Names names;
};
struct Asking {
    MayNote may;
    member::MemberLine woman;
    Round round;
    std::vector<Answer> answers;
    bool has_consent = false; // to these answers
    bool is_newest = false; // she was not asked again since
    bool may_retract = false;
    std::string search;
    std::vector<member::MemberLine> found;
};
struct OneAnswer {
    MayNote may;
    member::MemberLine woman;
    Round round;
    Answer answer;
    bool may_retract = false;
};
struct Decided {
    Suggestion suggestion;
    bool are_tied = false; // today
};
struct Proposed {
    MaySee may;
    bool is_ready = true;
    std::vector<Proposal> waiting;
    std::vector<Decided> confirmed; // of this page
    std::vector<Suggestion> put_away; // the latest
    Names names;
    int page = 1;
    int pages = 1;
};
struct Deciding {
    MayNote may;
    Proposal proposal;
    Names names;
    std::string session_title; // empty: none
};

page::Document network_page(Shown const&, page::Context const&);
page::Document women_page(Listed const&, page::Context const&);
page::Document figures_page(Counted const&, page::Context const&);
page::Document woman_page(OneWoman const&, page::Context const&);
page::Document round_page(Asking const&, page::Context const&);
page::Document answer_page(OneAnswer const&, page::Context const&);
page::Document proposals_page(Proposed const&, page::Context const&);
page::Document deciding_page(Deciding const&, page::Context const&);

// ---- Parts of several pages ---------------------------------------------------------------------------------------

page::Html picture(Overview const&, page::Context const&); // empty when there is nothing to draw
page::Html way_back(page::Context const&);
page::Html way_back(page::Context const&, MemberId const&, std::string const& name);
page::Html her_page(MemberId const&, std::string const& name);
page::Word const& question_word(Question);
page::Word const& kind_word(HerTie const&);
// With the tick for words that mean something else.
page::Html reason_field(page::Context const&, page::Word const& label, bool optional = false);

}
