// Options and votes, then steps.
#include "base/unicode.h"
#include "domain/journey/journey_forms.h"
#include "domain/journey/journey_words.h"

#include <algorithm>

namespace journey {

base::Result<http::SeeOther> propose(MayGuide may, GroupId group, ProposeOption form, sql::Write& db, base::Now now)
{
    auto const today = base::date_in(may.zone(), now.at);
    TRY(may_vote(TRY(journey_of(db, may.chapter(), group))));
    auto const is_here = [&](Option const& one) { return unicode::folded(one.name) == unicode::folded(form.name); };
    TRY(Checks(today)
            .text("name", form.name, 120)
            .text("details", form.details.value_or(""), 500)
            .that(std::ranges::none_of(options(db, may.chapter(), group), is_here), "name", option_is_here)
            .result());
    keep_option(db, may.chapter(), group, { form.name, form.details, today });
    return http::SeeOther { page::Url::of("/journeys", group, "options"), &say::proposed };
}

base::Result<Ballot> show_votes(MayGuide may, GroupId id, sql::Read& db)
{
    auto const group = TRY(find(db, may.chapter(), id));
    return Ballot { may, group, options(db, may.chapter(), id), voters(db, may.chapter(), id) };
}

base::Result<http::SeeOther> vote(MayGuide may, GroupId group, CastVotes form, sql::Write& db, base::Now now)
{
    TRY(may_vote(TRY(journey_of(db, may.chapter(), group))));
    auto const offered = options(db, may.chapter(), group);
    Checks checks(base::date_in(may.zone(), now.at));
    checks.happened("voted_on", form.voted_on);
    checks.since(TRY(find(db, may.chapter(), group)).begun_on, "voted_on", form.voted_on);
    std::vector<Vote> changed;
    for (auto const& voter : voters(db, may.chapter(), group)) {
        auto const cast = form.vote.find(voter.member_id.text());
        if (cast == form.vote.end() || cast->second.empty())
            continue;
        OptionId const option(cast->second);
        checks.that(
            std::any_of(offered.begin(), offered.end(), [&](Option const& one) { return one.option_id == option; }),
            "vote[" + voter.member_id.text() + "]", not_an_option);
        if (voter.option != option)
            changed.push_back({ voter.member_id, option, form.voted_on });
    }
    TRY(checks.result());
    if (changed.empty())
        return base::Problem(base::Kind::Refused, no_votes);
    for (auto const& one : changed)
        keep_vote(db, may.chapter(), group, one);
    return http::SeeOther { page::Url::of("/journeys", group, "options"), &say::votes_noted };
}

base::Result<http::SeeOther> plan_step(MayGuide may, GroupId group, PlanStep form, sql::Write& db, base::Now now)
{
    auto const today = base::date_in(may.zone(), now.at);
    auto const open = TRY(open_group(db, may.chapter(), group));
    bool const hers = !form.owner || group_member(db, may.chapter(), group, *form.owner);
    TRY(Checks(today)
            .text("what", form.what, 300)
            .that(form.owner || form.owner_name, "owner", owner_needed)
            .that(hers, "owner", not_in_group)
            .text("owner_name", form.owner_name ? form.owner_name->reveal(may) : "", 80)
            .planned("due_on", form.due_on)
            .since(open.begun_on, "due_on", form.due_on)
            .result());
    keep_step(db, may.chapter(), group, { form.what, form.owner, form.owner_name, form.due_on, today });
    return http::SeeOther { page::Url::of("/journeys", group, "steps"), &say::step_planned };
}

base::Result<OneStep> show_step(MayGuide may, GroupId id, StepId step, sql::Read& db)
{
    auto const group = TRY(find(db, may.chapter(), id));
    return OneStep { may, group, TRY(find_step(db, may.chapter(), id, step)) };
}

base::Result<http::SeeOther> end_step(
    MayGuide may, GroupId group, StepId step, EndStep form, sql::Write& db, base::Now now)
{
    auto const open = TRY(open_group(db, may.chapter(), group));
    TRY(find_step(db, may.chapter(), group, step));
    TRY(Checks(base::date_in(may.zone(), now.at))
            .that(form.kind == StepEnd::Done || form.because, "because", reason_needed)
            .text("because", form.because.value_or(""), 300)
            .happened("ended_on", form.ended_on)
            .since(open.begun_on, "ended_on", form.ended_on)
            .result());
    keep_step_end(db, may.chapter(), group, { step, form.kind, form.because, form.ended_on });
    return http::SeeOther { page::Url::of("/journeys", group, "steps"), &say::step_updated };
}

}
