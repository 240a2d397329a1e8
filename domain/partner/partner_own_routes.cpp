// The partner's own page, and the link that leads to it.
#include "domain/chapter/chapter.h"
#include "domain/partner/partner_forms.h"
#include "domain/partner/partner_words.h"

#include <algorithm>

namespace partner {

static base::Result<Linking> show_links(MayKeep, PartnerId, sql::Read&, base::Now);
static base::Result<http::SeeOther> make_link(MayKeep, PartnerId, MakeLink, sql::Write&, base::Now);
static base::Result<http::SeeOther> revoke_link(MayKeep, LinkId, sql::Write&, base::Now);
static base::Result<Sheet> show_sheet(MaySee, PartnerId, sql::Read&, base::Now);
static base::Result<OwnPage> show_own(permit::Anyone, std::string token, sql::Read&, base::Now);
static base::Result<Sheet> show_own_sheet(permit::Anyone, std::string token, sql::Read&, base::Now);

std::vector<http::Route> own_routes()
{
    return {
        http::get<&show_links, &linking_page>("/partners/{partner}/link"),
        http::post<&make_link>("/partners/{partner}/link").redraws<&show_links, &linking_page>(),
        http::post<&revoke_link>("/partners/links/{link}/revoke"),
        http::get<&show_sheet, &sheet_page>("/partners/{partner}/sheet"),
        http::get<&show_own, &own_page>("/partner-page/{token}").without_trace(),
        http::get<&show_own_sheet, &sheet_page>("/partner-page/{token}/sheet").without_trace(),
    };
}

static base::Result<Linking> show_links(MayKeep may, PartnerId id, sql::Read& db, base::Now now)
{
    auto const today = base::date_in(may.zone(), now.at);
    Linking view { may, today, TRY(found_partner(db, may.chapter(), id)), links_of(db, may.chapter(), id), {} };
    auto const newest
        = std::find_if(view.links.begin(), view.links.end(), [today](Link const& link) { return link.holds(today); });
    if (newest != view.links.end())
        view.path = "/partner-page/" + link_token(link_key(db), newest->id);
    return view;
}

static base::Result<http::SeeOther> make_link(MayKeep may, PartnerId id, MakeLink form, sql::Write& db, base::Now now)
{
    auto const today = base::date_in(may.zone(), now.at);
    TRY(found_partner(db, may.chapter(), id));
    if (form.until < today)
        return form::field_problem("until", over_already);
    if (form.until.days() > today.days() + longest_link_days)
        return form::field_problem("until", too_far);
    keep_link(db, by(may, now), id, form.until);
    return http::SeeOther { page::Url::of("/partners", id, "link"), &say::link_made };
}

static base::Result<http::SeeOther> revoke_link(MayKeep may, LinkId id, sql::Write& db, base::Now now)
{
    auto const link = TRY(found_note(db, may.chapter(), id));
    if (link.is_revoked)
        return base::Problem(base::Kind::Refused, ended_already);
    revoke(db, by(may, now), id);
    return http::SeeOther { page::Url::of("/partners", link.partner_id, "link"), &say::link_revoked };
}

// Of the months until that day. As long as no session is added the women are told as before: else a woman who is noted
// late, merged or moved would alone change what is told of them.
static Reached count_reached(sql::Read& db, chapter::Chapter const& community, PartnerId const& id, base::Date last)
{
    auto const before = base::Date::from_days(last.days() + 1);
    Until const until { before, base::instant_of(before, {}, community.zone) };
    auto const sessions = sessions_reached(db, community.chapter_id, id, until);
    if (auto counted = last_counted(db, community.chapter_id, id, last); counted && counted->sessions == sessions)
        return { last, sessions, std::move(counted->told) };
    return { last, sessions, told_of(women_reached(db, community.chapter_id, id, until)) };
}

// By the feed's position, so that a count that was lost is made anew.
static fact::Fact counting(Uncounted const& one, base::Date until, std::int64_t position, base::Now now)
{
    auto const id = one.partner_id.text();
    auto const name = "partner/" + id + "/" + until.text() + "/" + std::to_string(position);
    return { one.chapter_id, base::uuid_of(name), "partner.count_reached", base::AccountId(base::uuid_of("partner")),
        R"({"partner_id":")" + id + R"(","counted_until":")" + until.text() + R"("})", now.at };
}

std::optional<base::ChoreFact> next_to_count(sql::Read& db, base::Now now)
{
    auto const latest = last_to_count(base::date_in(base::Zone::Wit, now.at)); // where days begin first
    for (auto const& one : not_counted_until(db, latest)) {
        auto const of = chapter::find(db, one.chapter_id);
        if (!of)
            continue;
        auto const last = last_to_count(base::date_in(of.value().zone, now.at));
        auto const counted = last_counted(db, one.chapter_id, one.partner_id, last);
        if (one.since > last || (counted && counted->counted_until == last))
            continue;
        auto reached = count_reached(db, of.value(), one.partner_id, last);
        base::ChoreFact next;
        next.fact = counting(one, last, fact::feed_position(db, one.chapter_id), now);
        next.work = [one, reached = std::move(reached), at = now.at](sql::Write& write) -> base::Result<fact::Outcome> {
            keep_counted(write, one.chapter_id, one.partner_id, reached, at);
            return fact::Outcome { page::Url::of("/partners", one.partner_id).text(), "" };
        };
        return next;
    }
    return std::nullopt;
}

static base::Result<Account> account_of(
    sql::Read& db, base::ChapterId const& chapter_id, PartnerId const& id, base::Now now)
{
    auto const community = TRY(chapter::find(db, chapter_id));
    auto const today = base::date_in(community.zone, now.at);
    auto partner = TRY(found_partner(db, chapter_id, id));
    Account account { community.name, community.slug, today, whole_of(db, chapter_id, std::move(partner)),
        last_counted(db, chapter_id, id, last_to_count(today)) };
    auto const only_standing = [](auto& all) { std::erase_if(all, [](auto const& one) { return !one.stands(); }); };
    only_standing(account.whole.agreements);
    only_standing(account.whole.promises);
    only_standing(account.whole.receipts);
    only_standing(account.whole.given);
    return account;
}

static base::Result<Sheet> show_sheet(MaySee may, PartnerId id, sql::Read& db, base::Now now)
{
    return Sheet { TRY(account_of(db, may.chapter(), id, now)), page::Url::of("/partners", id).text() };
}

static base::Result<OwnPage> show_own(permit::Anyone, std::string token, sql::Read& db, base::Now now)
{
    auto const link = link_with(db, token);
    if (!link)
        return base::Problem(base::Kind::Unknown, link_gone);
    auto account = TRY(account_of(db, link->chapter_id, link->partner_id, now));
    if (!link->holds(account.today))
        return base::Problem(base::Kind::Unknown, link_gone);
    return OwnPage { std::move(account), std::move(token), link->until };
}

static base::Result<Sheet> show_own_sheet(permit::Anyone may, std::string token, sql::Read& db, base::Now now)
{
    auto own = TRY(show_own(may, token, db, now));
    return Sheet { std::move(own.account), page::Url::of("/partner-page", token).text() };
}

}
