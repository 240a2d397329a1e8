// The referral directory. It knows nothing of anybody who looked.
#include "domain/bulletin/bulletin_forms.h"
#include "domain/bulletin/bulletin_words.h"

namespace bulletin {

static base::Result<Directory> list_referrals(MaySee, sql::Read&);
static base::Result<Adding> blank_referral(MayWrite, sql::Read&);
static base::Result<http::SeeOther> add_referral(MayWrite, AddReferral, sql::Write&, base::Now);
static base::Result<OneReferral> show_referral(MayWrite, ReferralId, sql::Read&);
static base::Result<http::SeeOther> check_referral(MayWrite, ReferralId, CheckReferral, sql::Write&, base::Now);
static base::Result<http::SeeOther> end_referral(MayWrite, ReferralId, SayWhy, sql::Write&, base::Now);

std::vector<http::Route> referral_routes()
{
    return {
        http::get<&list_referrals, &directory_page>("/referrals"),
        http::post<&add_referral>("/referrals").redraws<&blank_referral, &adding_page>(),
        http::get<&blank_referral, &adding_page>("/referrals/new"),
        http::get<&show_referral, &referral_page>("/referrals/{referral}"),
        http::post<&check_referral>("/referrals/{referral}/check").redraws<&show_referral, &referral_page>(),
        http::post<&end_referral>("/referrals/{referral}/end").redraws<&show_referral, &referral_page>(),
    };
}

static base::Result<Directory> list_referrals(MaySee may, sql::Read& db)
{
    return Directory { may, referrals(db, may.chapter()), TRY(chapter::find(db, may.chapter())).slug };
}

static base::Result<Adding> blank_referral(MayWrite may, sql::Read& db)
{
    return Adding { TRY(villages_of(db, may.chapter())) };
}

static base::Result<> check_lengths(AddReferral const& form)
{
    TRY(form::not_longer(form.name, "name", 100));
    TRY(form::not_longer(form.hours.value_or(""), "hours", 100));
    return form::not_longer(form.place.value_or(""), "place", 200);
}

static base::Result<http::SeeOther> add_referral(MayWrite may, AddReferral form, sql::Write& db, base::Now now)
{
    TRY(check_lengths(form));
    if (!dialled(form.number))
        return form::field_problem("number", not_a_number);
    if (form.message_number && !messaged(*form.message_number))
        return form::field_problem("message_number", not_a_mobile);
    if (form.village_code)
        TRY(is_offered(db, may.chapter(), *form.village_code, "village_code"));
    if (auto const* const why = step_day_problem(form.checked_on, std::nullopt, base::date_in(may.zone(), now.at)))
        return form::field_problem("checked_on", *why);
    auto const id = keep_referral(db, by(may, now),
        { form.help, form.name, form.number, form.message_number.value_or(""), form.hours.value_or(""),
            form.place.value_or(""), form.village_code.value_or("") });
    keep_check(db, by(may, now), id, form.checked_on);
    return http::SeeOther { "/referrals", &say::referral_added };
}

static base::Result<Referral> listed_referral(sql::Read& db, base::ChapterId const& chapter, ReferralId const& id)
{
    auto one = referral(db, chapter, id);
    if (!one)
        return base::Problem(base::Kind::Unknown, unknown_referral);
    if (one->ended_because)
        return base::Problem(base::Kind::Refused, ended_already);
    return std::move(*one);
}

static base::Result<OneReferral> show_referral(MayWrite may, ReferralId id, sql::Read& db)
{
    return OneReferral { TRY(listed_referral(db, may.chapter(), id)) };
}

static base::Result<http::SeeOther> check_referral(
    MayWrite may, ReferralId id, CheckReferral form, sql::Write& db, base::Now now)
{
    auto const one = TRY(listed_referral(db, may.chapter(), id));
    auto const today = base::date_in(may.zone(), now.at);
    if (one.checked_on && form.checked_on < *one.checked_on)
        return form::field_problem("checked_on", checked_later);
    if (auto const* const why = step_day_problem(form.checked_on, std::nullopt, today))
        return form::field_problem("checked_on", *why);
    keep_check(db, by(may, now), id, form.checked_on);
    return http::SeeOther { "/referrals", &say::checked };
}

static base::Result<http::SeeOther> end_referral(
    MayWrite may, ReferralId id, SayWhy form, sql::Write& db, base::Now now)
{
    TRY(listed_referral(db, may.chapter(), id));
    TRY(form::not_longer(form.because, "because", most_of_a_reason));
    keep_end(db, by(may, now), id, form.because);
    return http::SeeOther { "/referrals", &say::ended };
}

std::vector<base::Export> exports_of_referrals()
{
    return {
        { "referral_now", R"sql(
            SELECT referral_id, kind, name_id, name_en, number, message_number, hours_id, hours_en, place, village_code,
                checked_on, ended_because
            FROM referral_now
            WHERE chapter_id = ?1
            ORDER BY position, referral_id)sql",
            "referral_id,kind,name_id,name_en,number,message_number,hours_id,hours_en,place,village_code,checked_on,"
            "ended_because" },
        base::Export::whole("referral",
            "referral_id,kind,name,number,message_number,hours,place,village_code,noted_by,noted_at", "referral_id"),
        base::Export::whole(
            "referral_check", "referral_id,version,checked_on,noted_by,noted_at", "referral_id, version"),
        base::Export::whole("referral_end", "referral_id,because,noted_by,noted_at", "referral_id"),
    };
}

}
