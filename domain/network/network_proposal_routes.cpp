// What is proposed, and what a person decides about it.
#include "domain/network/network_forms.h"
#include "domain/network/network_words.h"
#include "domain/session/session.h"

#include <algorithm>

namespace network {

static base::Result<Proposed> list_proposals(MaySee, FindPage, sql::Read&, base::Now);
static base::Result<Deciding> before_deciding(MayNote, ChooseProposal, sql::Read&, base::Now);
static base::Result<http::SeeOther> decide(MayNote, Decide, sql::Write&, base::Now);

std::vector<http::Route> proposal_routes()
{
    return {
        http::get<&list_proposals, &proposals_page>("/network/suggestions"),
        http::get<&before_deciding, &deciding_page>("/network/suggestions/decide"),
        http::post<&decide>("/network/suggestions").redraws<&before_deciding, &deciding_page>(),
    };
}

// Those that nobody decided about, of women who are still two.
static std::vector<Proposal> waiting_proposals(
    sql::Read& db, base::ChapterId const& chapter, std::vector<Proposal> const& all)
{
    auto const decided = decided_pairs(db, chapter);
    std::vector<Proposal> waiting;
    for (auto const& one : all)
        if (!decided.contains(one.one, one.other))
            waiting.push_back(one);
    return waiting;
}

static base::Result<Proposed> list_proposals(MaySee may, FindPage asked, sql::Read& db, base::Now now)
{
    constexpr int a_page = 10;
    auto const& chapter = may.chapter();
    auto const today = base::date_in(may.zone(), now.at);
    auto const kept = overview_now(db, chapter, may.zone(), now, {});
    Proposed view { .may = may, .is_ready = kept.has_value() };
    if (kept)
        view.waiting = waiting_proposals(db, chapter, kept->overview.proposals);
    auto const count = count_suggestions(db, chapter, Decision::Confirmed);
    view.pages = static_cast<int>((count + a_page - 1) / a_page);
    view.page = std::clamp(asked.page.value_or(1), 1, std::max(view.pages, 1));
    auto const from = static_cast<std::int64_t>(view.page - 1) * a_page;
    for (auto& one : suggestions(db, chapter, Decision::Confirmed, { from, a_page })) {
        bool const tied = are_tied(db, chapter, one.one_id, one.other_id, today);
        view.confirmed.push_back({ std::move(one), tied });
    }
    view.put_away = suggestions(db, chapter, Decision::PutAway, { 0, a_page });
    std::vector<MemberId> women;
    for (auto const& one : view.waiting)
        women.insert(women.end(), { one.one, one.other });
    for (auto const& one : view.confirmed)
        women.insert(women.end(), { one.suggestion.one_id, one.suggestion.other_id });
    for (auto const& one : view.put_away)
        women.insert(women.end(), { one.one_id, one.other_id });
    add_women(db, chapter, women, view.names);
    return view;
}

// The entry that goes on for her; refuses when she is of another chapter, or declined.
static base::Result<MemberId> one_of_two(sql::Read& db, base::ChapterId const& chapter, MemberId const& id)
{
    auto const woman = member::woman_here(db, chapter, id);
    if (!woman)
        return base::Problem(base::Kind::Unknown, unknown_woman);
    if (has_declined(db, chapter, woman->id))
        return base::Problem(base::Kind::Refused, not_wanted);
    return woman->id;
}

// About any two women, whether or not they are proposed still: what was typed is not lost when the network changed.
static base::Result<Deciding> before_deciding(MayNote may, ChooseProposal asked, sql::Read& db, base::Now now)
{
    auto const& chapter = may.chapter();
    Proposal proposal { asked.sort, TRY(one_of_two(db, chapter, asked.one)), TRY(one_of_two(db, chapter, asked.other)),
        "" };
    if (proposal.one == proposal.other)
        return base::Problem(base::Kind::Refused, one_woman);
    if (decided_pairs(db, chapter).contains(proposal.one, proposal.other))
        return base::Problem(base::Kind::Refused, decided_already);
    if (are_tied(db, chapter, proposal.one, proposal.other, base::date_in(may.zone(), now.at)))
        return base::Problem(base::Kind::Refused, tied_already);
    Deciding view { may, std::move(proposal), {}, {} };
    add_women(db, chapter, { view.proposal.one, view.proposal.other }, view.names);
    auto const session = session::stands_for(db, chapter, asked.session.value_or(""));
    if (auto const title = session_title(db, chapter, session)) {
        view.proposal.session_id = session;
        view.session_title = *title;
    }
    return view;
}

static base::Result<http::SeeOther> decide(MayNote may, Decide form, sql::Write& db, base::Now now)
{
    auto const view = TRY(before_deciding(may, { form.sort, form.one, form.other, form.session }, db, now));
    auto const because = form.because.value_or(form::OwnWords {});
    bool const away = form.decision == Decision::PutAway;
    if (away && !form.because)
        return form::field_problem("because", say_why);
    TRY(check_words(may, "because", because, form.means_otherwise));
    keep_suggestion(db, by(may, now), view.proposal, form.decision, because.text, base::date_in(may.zone(), now.at));
    return http::SeeOther { "/network/suggestions",
        done(away ? say::put_away_saved : say::confirmed_saved, because.has_mask) };
}

}
