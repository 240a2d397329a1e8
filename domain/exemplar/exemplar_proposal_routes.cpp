// Proposing a woman as one others learn from, and her proposal.
#include "base/http/told.h"
#include "base/indonesian.h"
#include "domain/chapter/chapter.h"
#include "domain/exemplar/exemplar_proposal_forms.h"
#include "domain/exemplar/exemplar_proposal_words.h"

#include <algorithm>

namespace exemplar {

static base::Result<ModelsList> list_models(MayPropose, FindPage, sql::Read&, base::Now);
static base::Result<Proposing> before_proposing(MayPropose, MemberId, sql::Read&);
static base::Result<http::SeeOther> propose(MayPropose, MemberId, ProposeWoman, sql::Write&, base::Now);
static base::Result<OneProposal> show_proposal(MayPropose, ProposalId, sql::Read&, base::Now);

static bool const proposals_told = http::tell_notes<&propose>();

std::vector<http::Route> proposal_routes()
{
    return {
        http::get<&list_models, &models_page>("/exemplars"),
        http::get<&before_proposing, &proposing_page>("/exemplars/women/{member}"),
        http::post<&propose>("/exemplars/women/{member}")
            .redraws<&before_proposing, &proposing_page>()
            .also_from_phones(),
        http::get<&show_proposal, &proposal_page>("/exemplars/{proposal}"),
    };
}

base::Result<Proposal> found_proposal(sql::Read& db, base::ChapterId const& chapter, ProposalId const& id)
{
    auto one = proposal(db, chapter, id);
    if (!one)
        return base::Problem(base::Kind::Unknown, unknown_proposal);
    return std::move(*one);
}

static base::Result<member::MemberLine> found_woman(sql::Read& db, base::ChapterId const& chapter, MemberId const& id)
{
    auto woman = member::woman_here(db, chapter, id);
    if (!woman)
        return base::Problem(base::Kind::Unknown, unknown_woman);
    return std::move(*woman);
}

static base::Result<ModelsList> list_models(MayPropose may, FindPage asked, sql::Read& db, base::Now now)
{
    constexpr int a_page = 50;
    constexpr int most_pages = 1000;
    auto const chapter = TRY(chapter::find(db, may.chapter()));
    ModelsList view { may, base::date_in(may.zone(), now.at), chapter.slug, {}, {} };
    view.page = std::clamp(asked.page.value_or(1), 1, most_pages);
    auto const from = static_cast<std::size_t>(view.page - 1) * a_page;
    view.proposed = proposed(db, may.chapter(), static_cast<std::int64_t>(from), a_page + 1);
    view.candidates = who_may_be_proposed(db, may.chapter(), from, a_page + 1);
    view.has_more = view.proposed.size() > a_page || view.candidates.size() > a_page;
    if (view.proposed.size() > a_page)
        view.proposed.pop_back();
    if (view.candidates.size() > a_page)
        view.candidates.pop_back();
    return view;
}

static base::Result<Proposing> before_proposing(MayPropose may, MemberId id, sql::Read& db)
{
    auto woman = TRY(found_woman(db, may.chapter(), id));
    auto const hers = woman.id;
    auto conditions = conditions_of(breadth_of(db, may.chapter(), hers), false);
    if (!seen_problem(conditions))
        conditions.own_change = own_change(db, may.chapter(), hers).has_value();
    return Proposing { may, std::move(woman), conditions, proposal_of(db, may.chapter(), hers) };
}

// Her enterprise and its day, or neither; both when no other change of hers is on record.
static base::Result<> check_enterprise(
    MayPropose const& may, ProposeWoman const& form, bool has_own_change, base::Date today)
{
    constexpr int most = 300;
    if (!has_own_change && !form.enterprise)
        return form::field_problem("enterprise", no_own_change);
    if (form.enterprise.has_value() != form.begun_on.has_value())
        return form::field_problem(form.enterprise ? "begun_on" : "enterprise", enterprise_needs_day);
    if (!form.enterprise)
        return base::Nothing {};
    auto const& words = form.enterprise->text.reveal(may);
    TRY(form::not_longer(words, "enterprise", most));
    if (!form.means_otherwise && indonesian::speaks_of_harm(words))
        return form::field_problem("enterprise", form::may_endanger);
    if (*form.begun_on > today)
        return form::field_problem("begun_on", day_to_come);
    return base::Nothing {};
}

static base::Result<http::SeeOther> propose(
    MayPropose may, MemberId id, ProposeWoman form, sql::Write& db, base::Now now)
{
    auto const woman = TRY(found_woman(db, may.chapter(), id));
    if (proposal_of(db, may.chapter(), woman.id))
        return base::Problem(base::Kind::Refused, proposed_already);
    auto const change = own_change(db, may.chapter(), woman.id);
    auto const conditions = conditions_of(breadth_of(db, may.chapter(), woman.id), change.has_value());
    if (auto const* const why = seen_problem(conditions))
        return base::Problem(base::Kind::Refused, *why);
    TRY(check_enterprise(may, form, change.has_value(), base::date_in(may.zone(), now.at)));
    auto const made = keep_proposal(db, by(may, now),
        { woman.id, change, form.enterprise ? form.enterprise->text : base::Private<std::string>(), form.begun_on });
    return http::SeeOther { page::Url::of("/exemplars", made), &say::proposal_noted };
}

static base::Result<OneProposal> show_proposal(MayPropose may, ProposalId id, sql::Read& db, base::Now now)
{
    auto one = TRY(found_proposal(db, may.chapter(), id));
    auto const chapter = TRY(chapter::find(db, may.chapter()));
    auto const versions = texts(db, may.chapter(), id);
    auto decided = decisions(db, may.chapter(), one.member_id);
    auto const newest = versions.empty() ? std::nullopt : std::optional(versions.front());
    std::optional<StoryText> agreed;
    if (!decided.empty() && decided.front().text_version)
        for (auto& version : texts(db, may.chapter(), decided.front().proposal_id))
            if (version.version == decided.front().text_version && (!newest || version.words != newest->words))
                agreed = std::move(version);
    bool const has_own_change = one.endline_id && own_change(db, may.chapter(), one.member_id);
    return OneProposal { may, base::date_in(may.zone(), now.at), may.zone(), std::move(one), has_own_change, newest,
        std::move(agreed), std::move(decided), chapter.slug };
}

std::vector<base::Export> proposal_exports()
{
    return {
        base::Export::whole("exemplar_proposal",
            "proposal_id,member_id,baseline_id,endline_id,enterprise,begun_on,noted_by,noted_at", "proposal_id"),
        // standing: 0 told, 1 she said no, 2 she has not decided, 3 withdrawn, 4 whose decision it is is not known.
        // Only words that are told leave the books, and no longer on the last day: a day begins at another hour here.
        { "exemplar_text", R"sql(
            SELECT t.proposal_id, t.version, CASE
                    WHEN s.withdrawn_on IS NOT NULL THEN 3
                    WHEN s.is_hers = 0 THEN 4
                    ELSE COALESCE(s.answer, 2)
                END, CASE WHEN k.decision_id IS NULL THEN '' ELSE t.words END, t.noted_by, t.noted_at
            FROM exemplar_text AS t
            LEFT JOIN exemplar_standing AS s ON s.chapter_id = t.chapter_id AND s.proposal_id = t.proposal_id
            LEFT JOIN exemplar_told AS k ON k.chapter_id = s.chapter_id AND k.decision_id = s.decision_id
                AND s.text_version = t.version AND (k.until IS NULL OR k.until > CAST(CURRENT_DATE AS TEXT))
            WHERE t.chapter_id = ?1
            ORDER BY t.proposal_id, t.version)sql",
            "proposal_id,version,standing,words,noted_by,noted_at" },
        { "exemplar_decision", R"sql(
            SELECT d.decision_id, d.proposal_id, d.member_id, d.answer, d.decided_on, d.taken_by, d.way, d.consent_id,
                d.text_version, d.naming, CASE WHEN k.decision_id IS NULL THEN '' ELSE d.told_as END,
                CASE WHEN k.decision_id IS NULL THEN '' ELSE d.village_code END, d.on_page, d.in_print, d.aloud,
                d.until, d.noted_by, d.noted_at
            FROM exemplar_decision AS d
            LEFT JOIN exemplar_told AS k ON k.chapter_id = d.chapter_id AND k.decision_id = d.decision_id
                AND (k.until IS NULL OR k.until > CAST(CURRENT_DATE AS TEXT))
            WHERE d.chapter_id = ?1
            ORDER BY d.decision_id)sql",
            "decision_id,proposal_id,member_id,answer,decided_on,taken_by,way,consent_id,text_version,naming,told_as,"
            "village_code,on_page,in_print,aloud,until,noted_by,noted_at" },
        base::Export::whole("exemplar_withdrawal", "decision_id,withdrawn_on,noted_by,noted_at", "decision_id"),
    };
}

}
