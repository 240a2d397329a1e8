#include "base/http/route.h"
#include "base/sign_in/sign_in.h"
#include "base/slice.h"
#include "base/unicode.h"
#include "domain/chapter/chapter_hub.h"
#include "domain/chapter/chapter_page.h"
#include "domain/chapter/chapter_words.h"

namespace chapter {

namespace {

using MaySeeHome = permit::To<"chapter.see_home", permit::officers | permit::evaluator>;
using MaySeeOfficers = permit::To<"chapter.see_officers", permit::officers>;
using MayInvite = permit::To<"chapter.invite", permit::secretariat>;

struct InviteOfficer {
    std::string name;
    std::string position;
    std::optional<std::string> decree_no;
    std::optional<base::Date> decree_date;
    base::Date term_from;
    std::optional<base::Date> term_to;
};
BOOST_DESCRIBE_STRUCT(InviteOfficer, (), (name, position, decree_no, decree_date, term_from, term_to))

struct CorrectOfficer {
    std::string name;
    std::optional<std::string> decree_no;
    std::optional<base::Date> decree_date;
    base::Date term_from;
    std::optional<base::Date> term_to;
};
BOOST_DESCRIBE_STRUCT(CorrectOfficer, (), (name, decree_no, decree_date, term_from, term_to))

struct EndTerm {
    std::string because;
};
BOOST_DESCRIBE_STRUCT(EndTerm, (), (because))

struct AcceptInvitation {
    std::string sign_in_name;
    base::Secret passphrase;
    base::Secret again;
};
BOOST_DESCRIBE_STRUCT(AcceptInvitation, (), (sign_in_name, passphrase, again))

// Whose office is it to give and to take? The chair's is the chair's own, so that nobody below her can take her place.
template <class Permit>
bool may_decide(Permit const& permit, std::string_view position)
{
    return permit.holds(position == "chair" ? permit::chair : permit::secretariat);
}

base::Problem gone()
{
    return { base::Kind::Refused, invitation_gone };
}

bool holds(Invitation const& invitation, base::Now now)
{
    return !invitation.accepted && invitation.expires_at > now.at;
}

using Invited = permit::Invited<"chapter.accept_invitation", &invitation_with, invitation_gone>;

base::Result<Front> front(permit::Anyone const&, sql::Read& db)
{
    return Front { all(db) };
}

base::Result<Home> home(MaySeeHome const& permit, sql::Read& db, base::Now now)
{
    return Home { TRY(find(db, permit.chapter())),
        base::waiting_for(db, permit.mandate(), base::date_in(permit.zone(), now.at)) };
}

base::Result<OfficerList> list_officers(MaySeeOfficers const& permit, sql::Read& db)
{
    return OfficerList { officers(db, permit.chapter()), permit.holds(permit::secretariat) };
}

base::Result<InviteForm> invite_form(MayInvite const&, sql::Read&)
{
    return InviteForm {};
}

// Of an officer's name and term, typed for the first time or corrected.
template <class Form>
form::Bad problems_of(Form const& form, base::Date today)
{
    form::Bad bad;
    if (unicode::length(form.name) > 100)
        bad.push_back({ "name", &name_too_long });
    if (auto const* const why = term_problem(form.term_from, form.term_to, today))
        bad.push_back({ why == &term_backwards ? "term_to" : "term_from", why });
    return bad;
}

base::Result<http::SeeOther> invite_officer(
    MayInvite const& permit, InviteOfficer const& form, sql::Write& db, base::Now now)
{
    auto const today = base::date_in(permit.zone(), now.at);
    auto bad = problems_of(form, today);
    if (positions_of(form.position) == 0)
        bad.push_back({ "position", &form::not_a_choice });
    else if (!may_decide(permit, form.position))
        bad.push_back({ "position", &chair_only });
    if (!bad.empty())
        return base::Problem(base::Kind::Malformed, form::look_again, {}, std::move(bad));
    Officer const made { db.fresh<OfficerId>(), form.name, form.position, form.decree_no, form.decree_date,
        form.term_from, form.term_to, std::nullopt, std::nullopt, false };
    insert(db, permit.chapter(), made);
    invite(db, permit.chapter(), made.officer_id, now);
    return http::SeeOther { page::Url::of("/officers", made.officer_id), &say::invited_done };
}

base::Result<OfficerShown> show_officer(MaySeeOfficers const& permit, OfficerId const& id, sql::Read& db, base::Now now)
{
    OfficerShown shown { TRY(officer(db, permit.chapter(), id)), std::nullopt, "", false };
    shown.may_invite = may_decide(permit, shown.officer.position);
    auto const newest = newest_invitation(db, permit.chapter(), id);
    if (newest && holds(*newest, now) && !shown.officer.ended_on && shown.may_invite) {
        shown.invitation = newest;
        shown.link_path = "/invitations/" + invitation_token(invitation_key(db), newest->invitation_id);
    }
    return shown;
}

base::Result<http::SeeOther> invite_again(MayInvite const& permit, OfficerId const& id, sql::Write& db, base::Now now)
{
    auto const who = TRY(officer(db, permit.chapter(), id));
    if (!may_decide(permit, who.position))
        return base::Problem(base::Kind::Forbidden, chair_only);
    invite(db, permit.chapter(), id, now);
    return http::SeeOther { page::Url::of("/officers", id), &say::invited_done };
}

template <class Term>
bool holds_on(Term const& term, base::Date today)
{
    return term.term_from <= today && (!term.term_to || *term.term_to >= today);
}

bool is_only_chair(sql::Read& db, base::ChapterId const& chapter, Officer const& who, base::Date today)
{
    return who.position == "chair" && holds_on(who, today) && chairs_today(db, chapter, today) < 2;
}

// Whoever may give the office, as long as she holds it.
base::Result<Officer> correctable(MayInvite const& permit, OfficerId const& id, sql::Read& db)
{
    auto who = TRY(officer(db, permit.chapter(), id));
    if (!may_decide(permit, who.position))
        return base::Problem(base::Kind::Forbidden, chair_only);
    if (who.ended_on)
        return base::Problem(base::Kind::Refused, term_over);
    return who;
}

base::Result<CorrectingOfficer> correct_form(MayInvite const& permit, OfficerId const& id, sql::Read& db)
{
    return CorrectingOfficer { TRY(correctable(permit, id, db)) };
}

base::Result<http::SeeOther> correct_officer(
    MayInvite const& permit, OfficerId const& id, CorrectOfficer const& form, sql::Write& db, base::Now now)
{
    auto const today = base::date_in(permit.zone(), now.at);
    auto who = TRY(correctable(permit, id, db));
    auto bad = problems_of(form, today);
    if (!bad.empty())
        return base::Problem(base::Kind::Malformed, form::look_again, {}, std::move(bad));
    if (is_only_chair(db, permit.chapter(), who, today) && !holds_on(form, today))
        return base::Problem(base::Kind::Refused, last_chair);
    who.name = form.name;
    who.decree_no = form.decree_no;
    who.decree_date = form.decree_date;
    who.term_from = form.term_from;
    who.term_to = form.term_to;
    correct(db, permit.chapter(), who);
    return http::SeeOther { page::Url::of("/officers", id), &say::corrected_done };
}

base::Result<http::SeeOther> end_term(
    MayInvite const& permit, OfficerId const& id, EndTerm const& form, sql::Write& db, base::Now now)
{
    auto const today = base::date_in(permit.zone(), now.at);
    auto const who = TRY(officer(db, permit.chapter(), id));
    if (!may_decide(permit, who.position))
        return base::Problem(base::Kind::Forbidden, chair_only);
    if (is_only_chair(db, permit.chapter(), who, today))
        return base::Problem(base::Kind::Refused, last_chair);
    end(db, permit.chapter(), id, today, form.because);
    return http::SeeOther { page::Url::of("/officers", id), &say::ended_done };
}

base::Result<Accepting> show_invitation(permit::Anyone const&, std::string const& token, sql::Read& db, base::Now now)
{
    auto const invitation = invitation_with(db, token);
    if (!invitation || !holds(*invitation, now))
        return gone();
    auto const invited = TRY(officer(db, invitation->chapter_id, invitation->officer_id));
    return Accepting { token, TRY(find(db, invitation->chapter_id)).name, invited.position };
}

base::Result<http::SeeOther> accept_invitation(
    Invited const& permit, std::string const&, AcceptInvitation const& form, sql::Write& db, base::Now now)
{
    auto const newest = newest_invitation(db, permit.chapter(), permit.invitation().officer_id);
    if (!newest || newest->invitation_id != permit.invitation().invitation_id || !holds(*newest, now))
        return gone();
    auto const account = TRY(sign_in::open_account(db, form.sign_in_name, form.passphrase, form.again, now));
    accept(db, permit.invitation(), account, now);
    return http::SeeOther { "/sign-in", &say::accepted_done };
}

void sample(base::Sampler& sampler)
{
    auto const from = base::Date { sampler.today().year, 1, 2 }.text();
    auto const to = base::Date { sampler.today().year + 3, 1, 1 }.text();
    constexpr std::pair<char const*, char const*> invited[] { { "Sari Wulandari (contoh)", "secretary" },
        { "Lina Hartati (contoh)", "treasurer" }, { "Fitri Handayani (contoh)", "facilitator" },
        { "Mega Puspita (contoh)", "facilitator" }, { "Eva Rosalina (contoh)", "evaluator" } };
    for (auto const& [name, position] : invited)
        sampler.kept["officers"].push_back(sampler.post("/officers",
            { { "name", name }, { "position", position }, { "decree_no", "01/SK/CONTOH/2026" }, { "decree_date", from },
                { "term_from", from }, { "term_to", to } }));
}

}

base::Slice slice()
{
    base::Slice made;
    made.name = "chapter";
    made.routes = {
        http::get<&front, &front_page>("/"),
        http::get<&home, &home_page>("/home"),
        http::get<&list_officers, &officers_page>("/officers"),
        http::get<&invite_form, &invite_page>("/officers/new"),
        http::post<&invite_officer>("/officers").redraws<&invite_form, &invite_page>(),
        http::get<&show_officer, &officer_page>("/officers/{officer}"),
        http::post<&invite_again>("/officers/{officer}/invitations"),
        http::get<&correct_form, &correct_page>("/officers/{officer}/correct"),
        http::post<&correct_officer>("/officers/{officer}/correct").redraws<&correct_form, &correct_page>(),
        http::post<&end_term>("/officers/{officer}/end").redraws<&show_officer, &officer_page>(),
        http::get<&show_invitation, &accept_page>("/invitations/{token}").without_trace(),
        http::post<&accept_invitation>("/invitations/{token}")
            .redraws<&show_invitation, &accept_page>()
            .without_trace(),
    };
    made.nav = { { say::home, "/home", "house", permit::officers | permit::evaluator, 10 },
        { say::officers, "/officers", "key-round", permit::officers, 70 } };
    made.hub_rows = hub_rows();
    made.exports = {
        { "chapter", "SELECT chapter_id, name, slug, zone, regency_code, founded_at FROM chapter WHERE chapter_id = ?1",
            "chapter_id,name,slug,zone,regency_code,founded_at" },
        { "officer",
            "SELECT officer_id, name, position, decree_no, decree_date, term_from, term_to FROM officer WHERE "
            "chapter_id = ?1 "
            "ORDER BY officer_id",
            "officer_id,name,position,decree_no,decree_date,term_from,term_to" },
        { "officer_ended",
            "SELECT officer_id, ended_on, because FROM officer_ended WHERE chapter_id = ?1 ORDER BY officer_id",
            "officer_id,ended_on,because" },
        { "invitation",
            "SELECT invitation_id, officer_id, made_at, expires_at FROM invitation WHERE chapter_id = ?1 "
            "ORDER BY invitation_id",
            "invitation_id,officer_id,made_at,expires_at" },
        { "invitation_accepted",
            "SELECT invitation_id, account_id, accepted_at FROM invitation_accepted WHERE chapter_id = ?1 "
            "ORDER BY invitation_id",
            "invitation_id,account_id,accepted_at" },
    };
    made.sample_order = 1;
    made.sample = &sample;
    made.mandate_of = &mandate_of;
    return made;
}

base::Result<Founded> found(sql::Database& database, Founding const& founding, base::Now now)
{
    if (!is_slug(founding.slug))
        return base::Problem(base::Kind::Malformed, slug_shape);
    if (unicode::length(founding.name) > 100 || unicode::length(founding.chair_name) > 100)
        return base::Problem(base::Kind::Malformed, name_too_long);
    sign_in::server_key(database, "invitation");
    base::ChapterId const chapter(base::new_uuid(now.at));
    fact::Fact const fact { chapter, base::new_uuid(now.at), "chapter.found", base::AccountId(chapter.text()),
        form::json_of(founding), now.at };
    std::string token;
    TRY(fact::note(database, fact, [&](sql::Write& db) -> base::Result<fact::Outcome> {
        if (by_slug(db, founding.slug))
            return base::Problem(base::Kind::Refused, slug_taken);
        insert(db, { chapter, founding.name, founding.slug, founding.zone, founding.regency_code }, now);
        Officer const chair { db.fresh<OfficerId>(), founding.chair_name, "chair", std::nullopt, std::nullopt,
            base::date_in(founding.zone, now.at), std::nullopt, std::nullopt, std::nullopt, false };
        insert(db, chapter, chair);
        token = invitation_token(invitation_key(db), invite(db, chapter, chair.officer_id, now));
        return fact::Outcome { "/home", "" };
    }));
    return Founded { chapter, token };
}

base::Result<Founded> invite_chair(sql::Database& database, std::string_view slug, base::Now now)
{
    std::optional<Chapter> chapter;
    std::optional<OfficerId> chair;
    database.read([&](sql::Read& db) {
        chapter = by_slug(db, slug);
        if (chapter)
            for (auto const& one : officers(db, chapter->chapter_id))
                if (one.position == "chair" && !one.ended_on && !chair)
                    chair = one.officer_id;
    });
    if (!chapter)
        return base::Problem(base::Kind::Unknown, unknown_chapter);
    if (!chair)
        return base::Problem(base::Kind::Unknown, unknown_officer);
    fact::Fact const fact { chapter->chapter_id, base::new_uuid(now.at), "chapter.invite_chair",
        base::AccountId(chapter->chapter_id.text()), "{}", now.at };
    std::string token;
    TRY(fact::note(database, fact, [&](sql::Write& db) -> base::Result<fact::Outcome> {
        token = invitation_token(invitation_key(db), invite(db, chapter->chapter_id, *chair, now));
        return fact::Outcome { "/officers", "" };
    }));
    return Founded { chapter->chapter_id, token };
}

}
