#include "domain/journey/journey.h"

#include <algorithm>

namespace journey {

namespace {

struct Missing {
    std::string_view field; // where the page shows this item
    base::Code const* code;
};

Missing missing(Item item)
{
    switch (item) {
    case Item::Contacts:
        return { "contacts", &few_contacts };
    case Item::Members:
        return { "members", &few_members };
    case Item::Consents:
        return { "consents", &few_consents };
    case Item::Needs:
        return { "needs", &few_needs };
    case Item::Strengths:
        return { "strengths", &few_strengths };
    case Item::Baseline:
        return { "baseline", &baseline_open };
    case Item::Options:
        return { "options", &few_options };
    case Item::Votes:
        return { "votes", &few_votes };
    case Item::Choice:
        return { "choice", &no_choice };
    case Item::Steps:
        return { "steps", &no_steps };
    case Item::Sessions:
        return { "sessions", &no_sessions };
    case Item::StepsEnded:
        return { "steps_ended", &steps_open };
    case Item::Endline:
        return { "endline", &endline_open };
    case Item::Findings:
        return { "findings", &no_findings };
    case Item::Handover:
        return { "handover", &no_handover };
    case Item::FollowUp:
        return { "follow_up", &no_follow_up };
    }
    INVARIANT(false, "every item says what is missing");
}

base::Result<> shows_all(Journey const& journey)
{
    std::vector<base::FieldProblem> lacking;
    for (auto const& evidence : evidence_of(journey.stage, journey.seen)) {
        if (evidence.met())
            continue;
        auto const what = missing(evidence.item);
        lacking.push_back(
            { std::string(what.field), what.code, { { "n", std::to_string(evidence.needed - evidence.has) } } });
    }
    if (!lacking.empty())
        return base::Problem(base::Kind::Refused, not_yet, {}, std::move(lacking));
    return base::Nothing {};
}

}

std::vector<Evidence> evidence_of(Stage stage, Seen const& seen)
{
    switch (stage) {
    case Stage::Engagement:
        return { { Item::Contacts, seen.contacts, contacts_needed }, { Item::Members, seen.members, members_needed },
            { Item::Consents, seen.consents, members_needed } };
    case Stage::Assessment:
        return { { Item::Needs, seen.needs, needs_needed }, { Item::Strengths, seen.strengths, strengths_needed },
            { Item::Baseline, seen.asked_baseline, std::max(seen.members, 1) } };
    case Stage::Planning:
        return { { Item::Options, seen.options, options_needed },
            { Item::Votes, seen.votes, std::max((seen.members + 1) / 2, 1) },
            { Item::Choice, seen.one_option_leads ? 1 : 0, 1 } };
    case Stage::ActionPlan:
        return { { Item::Steps, seen.steps, 1 } };
    case Stage::Implementation:
        return { { Item::Sessions, seen.sessions_held, 1 },
            { Item::StepsEnded, seen.steps_ended, std::max(seen.steps, 1) } };
    case Stage::Evaluation:
        return { { Item::Endline, seen.asked_endline, std::max(seen.members, 1) },
            { Item::Findings, seen.findings, 1 } };
    case Stage::Termination:
        return { { Item::Handover, seen.handovers, 1 }, { Item::FollowUp, seen.handovers, 1 } };
    }
    INVARIANT(false, "a stage is one of seven");
}

base::Result<Stage> next_stage(Journey const& journey)
{
    TRY(may_note(journey));
    if (journey.stage == Stage::Termination)
        return base::Problem(base::Kind::Refused, last_stage);
    TRY(shows_all(journey));
    return static_cast<Stage>(static_cast<int>(journey.stage) + 1);
}

base::Result<> may_graduate(Journey const& journey)
{
    TRY(may_note(journey));
    if (journey.stage != Stage::Termination)
        return base::Problem(base::Kind::Refused, not_last_stage);
    return shows_all(journey);
}

base::Result<> may_return(Journey const& journey, Stage to)
{
    if (to > journey.stage || (to == journey.stage && !journey.graduated))
        return base::Problem(base::Kind::Refused, not_earlier, {}, { { "stage", &not_earlier } });
    return base::Nothing {};
}

base::Result<> may_vote(Journey const& journey)
{
    TRY(may_note(journey));
    if (journey.stage != Stage::Planning)
        return base::Problem(base::Kind::Refused, not_planning);
    return base::Nothing {};
}

base::Result<> may_note(Journey const& journey)
{
    if (journey.graduated)
        return base::Problem(base::Kind::Refused, graduated);
    return base::Nothing {};
}

std::optional<OptionId> chosen(std::vector<Tally> const& tallies)
{
    std::optional<OptionId> leads;
    int most = 0;
    for (auto const& tally : tallies) {
        if (tally.votes > most) {
            most = tally.votes;
            leads = tally.option;
        } else if (tally.votes == most) {
            leads.reset();
        }
    }
    return leads;
}

}
