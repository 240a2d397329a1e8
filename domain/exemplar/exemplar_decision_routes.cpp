// Her story in words, and what she decides about it.
#include "base/indonesian.h"
#include "base/plain_name.h"
#include "domain/exemplar/exemplar_proposal_forms.h"
#include "domain/exemplar/exemplar_proposal_words.h"

#include <algorithm>

namespace exemplar {

static base::Result<WritingStory> before_writing(MayPropose, ProposalId, sql::Read&);
static base::Result<http::SeeOther> write_story(MayPropose, ProposalId, WriteStory, sql::Write&, base::Now);
static base::Result<TakingYes> before_yes(MayPropose, ProposalId, sql::Read&);
static base::Result<http::SeeOther> note_yes(MayPropose, ProposalId, AgreeToStory, sql::Write&, base::Now);
static base::Result<TakingNo> before_no(MayPropose, ProposalId, sql::Read&);
static base::Result<http::SeeOther> note_no(MayPropose, ProposalId, DeclineStory, sql::Write&, base::Now);
static base::Result<http::SeeOther> withdraw_story(MayPropose, ProposalId, sql::Write&, base::Now);

std::vector<http::Route> decision_routes()
{
    return {
        http::get<&before_writing, &story_text_page>("/exemplars/{proposal}/text"),
        http::post<&write_story>("/exemplars/{proposal}/text").redraws<&before_writing, &story_text_page>(),
        http::get<&before_yes, &yes_page>("/exemplars/{proposal}/yes"),
        http::post<&note_yes>("/exemplars/{proposal}/yes").redraws<&before_yes, &yes_page>(),
        http::get<&before_no, &no_page>("/exemplars/{proposal}/no"),
        http::post<&note_no>("/exemplars/{proposal}/no").redraws<&before_no, &no_page>(),
        http::post<&withdraw_story>("/exemplars/{proposal}/withdraw"),
    };
}

static std::optional<StoryText> newest_text(sql::Read& db, base::ChapterId const& chapter, ProposalId const& id)
{
    auto versions = texts(db, chapter, id);
    return versions.empty() ? std::nullopt : std::optional(std::move(versions.front()));
}

static base::Result<WritingStory> before_writing(MayPropose may, ProposalId id, sql::Read& db)
{
    auto one = TRY(found_proposal(db, may.chapter(), id));
    auto const text = newest_text(db, may.chapter(), id);
    return WritingStory { may, std::move(one), text ? text->words.reveal(may) : std::string() };
}

static base::Result<http::SeeOther> write_story(
    MayPropose may, ProposalId id, WriteStory form, sql::Write& db, base::Now now)
{
    auto const one = TRY(found_proposal(db, may.chapter(), id));
    if (!form.means_otherwise && indonesian::speaks_of_harm(form.words.text.reveal(may)))
        return form::field_problem("words", form::may_endanger);
    keep_text(db, by(may, now), one.id, form.words.text);
    return http::SeeOther { page::Url::of("/exemplars", id),
        form.words.has_mask ? &say::story_masked : &say::story_noted };
}

static base::Result<TakingYes> before_yes(MayPropose may, ProposalId id, sql::Read& db)
{
    auto one = TRY(found_proposal(db, may.chapter(), id));
    bool const has_consent = live_story_consent(db, may.chapter(), one.member_id).has_value();
    return TakingYes { may, std::move(one), newest_text(db, may.chapter(), id), has_consent };
}

static std::string name_told(MayPropose const& may, Proposal const& one, AgreeToStory const& form)
{
    if (form.naming == Naming::HerName)
        return one.full_name.reveal(may);
    return form.other_name ? form.other_name->reveal(may) : std::string();
}

static base::Result<> check_naming(
    MayPropose const& may, Proposal const& one, StoryText const& text, AgreeToStory const& form)
{
    constexpr int most = 60;
    if (form.naming == Naming::HerName)
        return base::Nothing {};
    auto const name = name_told(may, one, form);
    if (name.empty())
        return form::field_problem("other_name", say_which_name);
    TRY(form::not_longer(name, "other_name", most));
    TRY(form::no_number_in(name, "other_name"));
    auto const hers = one.full_name.reveal(may) + " " + one.nickname.reveal(may);
    if (names_her(name, hers))
        return form::field_problem("other_name", other_name_is_hers);
    if (!form.name_is_word && names_her(text.words.reveal(may), hers))
        return form::field_problem("naming", her_name_is_told);
    return base::Nothing {};
}

// `since`: there was nothing to decide about before.
static base::Result<> check_day(
    MayPropose const& may, base::Date decided_on, base::Instant since, base::Code const& before, base::Now now)
{
    if (decided_on > base::date_in(may.zone(), now.at))
        return form::field_problem("decided_on", day_to_come);
    if (decided_on < base::date_in(may.zone(), since))
        return form::field_problem("decided_on", before);
    return base::Nothing {};
}

// A yes that is noted late may not speak over what she said since.
static base::Result<> check_nothing_since(
    base::Date decided_on, StoryConsent const& consent, std::vector<Decision> const& before)
{
    if (decided_on < consent.given_on)
        return form::field_problem("decided_on", before_consent);
    for (auto const& one : before)
        if (decided_on < one.decided_on || (one.withdrawn_on && decided_on < *one.withdrawn_on))
            return form::field_problem("decided_on", before_last_decision);
    return base::Nothing {};
}

static bool is_told(AgreeToStory const& form, Where where)
{
    return std::find(form.told.begin(), form.told.end(), where) != form.told.end();
}

static base::Result<http::SeeOther> note_yes(
    MayPropose may, ProposalId id, AgreeToStory form, sql::Write& db, base::Now now)
{
    constexpr int most = 100;
    auto const one = TRY(found_proposal(db, may.chapter(), id));
    auto const text = newest_text(db, may.chapter(), id);
    if (!text)
        return base::Problem(base::Kind::Refused, no_text_yet);
    if (form.text_version != text->version)
        return base::Problem(base::Kind::Conflict, text_changed);
    if (form.names_village && form.village_code != one.village_code)
        return base::Problem(base::Kind::Conflict, village_changed);
    auto const consent = live_story_consent(db, may.chapter(), one.member_id);
    if (!consent)
        return base::Problem(base::Kind::Refused, consent_first);
    if (form.way == Way::Spoken)
        return form::field_problem("way", needs_proof);
    if (form.told.empty())
        return form::field_problem("told", say_where_told);
    TRY(check_naming(may, one, *text, form));
    TRY(form::not_longer(form.taken_by.reveal(may), "taken_by", most));
    TRY(form::no_number_in(form.taken_by.reveal(may), "taken_by"));
    TRY(check_day(may, form.decided_on, text->noted_at, before_text, now));
    TRY(check_nothing_since(form.decided_on, *consent, decisions(db, may.chapter(), one.member_id)));
    if (form.until && *form.until < base::date_in(may.zone(), now.at))
        return form::field_problem("until", until_is_past);
    keep_decision(db, by(may, now),
        { .proposal_id = id,
            .member_id = one.member_id,
            .answer = Answer::Yes,
            .decided_on = form.decided_on,
            .taken_by = form.taken_by,
            .way = form.way,
            .consent_id = consent->id,
            .text_version = text->version,
            .naming = form.naming,
            .told_as = base::Private<std::string>(name_told(may, one, form)),
            .village_code = form.names_village ? one.village_code : std::string(),
            .on_page = is_told(form, Where::Page),
            .in_print = is_told(form, Where::Print),
            .aloud = is_told(form, Where::Aloud),
            .until = form.until });
    return http::SeeOther { page::Url::of("/exemplars", id), &say::yes_noted };
}

static base::Result<TakingNo> before_no(MayPropose may, ProposalId id, sql::Read& db)
{
    return TakingNo { may, TRY(found_proposal(db, may.chapter(), id)) };
}

static base::Result<http::SeeOther> note_no(
    MayPropose may, ProposalId id, DeclineStory form, sql::Write& db, base::Now now)
{
    constexpr int most = 100;
    auto const one = TRY(found_proposal(db, may.chapter(), id));
    TRY(form::not_longer(form.taken_by.reveal(may), "taken_by", most));
    TRY(form::no_number_in(form.taken_by.reveal(may), "taken_by"));
    TRY(check_day(may, form.decided_on, one.noted_at, before_proposal, now));
    keep_decision(db, by(may, now),
        { .proposal_id = id,
            .member_id = one.member_id,
            .answer = Answer::No,
            .decided_on = form.decided_on,
            .taken_by = form.taken_by,
            .way = form.way });
    return http::SeeOther { page::Url::of("/exemplars", id), &say::no_noted };
}

static base::Result<http::SeeOther> withdraw_story(MayPropose may, ProposalId id, sql::Write& db, base::Now now)
{
    auto const one = TRY(found_proposal(db, may.chapter(), id));
    auto const decided = decisions(db, may.chapter(), one.member_id);
    if (decided.empty() || decided.front().answer == Answer::No || decided.front().withdrawn_on)
        return base::Problem(base::Kind::Refused, nothing_to_withdraw);
    keep_withdrawal(db, by(may, now), decided.front().id, base::date_in(may.zone(), now.at));
    return http::SeeOther { page::Url::of("/exemplars", id), &say::withdrawn_now };
}

}
