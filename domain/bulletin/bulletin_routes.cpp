#include "domain/bulletin/bulletin_forms.h"
#include "domain/bulletin/bulletin_phones.h"
#include "domain/bulletin/bulletin_sample.h"
#include "domain/bulletin/bulletin_words.h"

#include <algorithm>

namespace bulletin {

static base::Result<Listed> list_notices(MaySee, FindNotices, sql::Read&, base::Now);
static base::Result<Drafting> blank_notice(MayWrite, sql::Read&);
static base::Result<http::SeeOther> note_notice(MayWrite, WriteNotice, sql::Write&, base::Now);
static base::Result<Correcting> before_correcting(MayWrite, NoticeId, sql::Read&);
static base::Result<http::SeeOther> correct_notice(MayWrite, NoticeId, CorrectNotice, sql::Write&, base::Now);
static base::Result<http::SeeOther> withdraw_notice(MayWrite, NoticeId, SayWhy, sql::Write&, base::Now);
static base::Result<Sheet> show_sheet(MaySee, NoticeId, sql::Read&);

static std::vector<http::Route> routes()
{
    std::vector<http::Route> all {
        http::get<&list_notices, &list_page>("/notices"),
        http::post<&note_notice>("/notices").redraws<&blank_notice, &drafting_page>(),
        http::get<&blank_notice, &drafting_page>("/notices/new"),
        http::get<&show_notice, &notice_page>("/notices/{notice}"),
        http::get<&before_correcting, &correcting_page>("/notices/{notice}/correct"),
        http::post<&correct_notice>("/notices/{notice}/correct").redraws<&before_correcting, &correcting_page>(),
        http::post<&withdraw_notice>("/notices/{notice}/withdraw").redraws<&show_notice, &notice_page>(),
        http::get<&show_sheet, &sheet_page>("/notices/{notice}/sheet"),
    };
    for (auto const& more : { carriage_routes(), question_routes(), referral_routes(), public_routes() })
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

static base::Result<> is_among(
    std::vector<area::Village> const& villages, std::string_view village_code, std::string_view name)
{
    bool const known = std::any_of(
        villages.begin(), villages.end(), [&](area::Village const& one) { return one.code == village_code; });
    if (!known)
        return form::field_problem(std::string(name), village_unknown);
    return base::Nothing {};
}

base::Result<> is_offered(
    sql::Read& db, base::ChapterId const& chapter, std::string_view village_code, std::string_view name)
{
    return is_among(TRY(villages_of(db, chapter)), village_code, name);
}

base::Result<Notice> found_notice(sql::Read& db, base::ChapterId const& chapter, NoticeId const& id)
{
    auto one = notice(db, chapter, id);
    if (!one)
        return base::Problem(base::Kind::Unknown, unknown_notice);
    return std::move(*one);
}

static base::Result<Listed> list_notices(MaySee may, FindNotices asked, sql::Read& db, base::Now now)
{
    constexpr int a_page = 50;
    auto const& chapter = may.chapter();
    WhichNotices const which { asked.state, asked.about, asked.village.value_or(""),
        base::date_in(may.zone(), now.at) };
    Listed listed { may, which, {}, count_notices(db, chapter, which) };
    listed.pages = static_cast<int>((listed.total + a_page - 1) / a_page);
    listed.page = std::clamp(asked.page.value_or(1), 1, std::max(listed.pages, 1));
    listed.lines = notices(db, chapter, which, static_cast<std::int64_t>(listed.page - 1) * a_page, a_page);
    auto const community = TRY(chapter::find(db, chapter));
    listed.villages = area::villages(db, community.regency_code);
    listed.slug = community.slug;
    return listed;
}

static base::Result<Drafting> blank_notice(MayWrite may, sql::Read& db)
{
    return Drafting { TRY(villages_of(db, may.chapter())) };
}

// What is written, once its lengths, days and villages are in order.
template <class Form>
static base::Result<NoticeText> read_text(
    sql::Read& db, base::ChapterId const& chapter, Form const& form, base::Date today, Writing writing)
{
    TRY(form::not_longer(form.title, "title", 100));
    TRY(form::not_longer(form.words, "words", 1000));
    TRY(form::not_longer(form.agency, "agency", 100));
    TRY(form::not_longer(form.check_at, "check_at", 200));
    TRY(form::not_longer(form.audience, "audience", 200));
    TRY(check_span({ form.valid_from, form.valid_until }, today, writing));
    auto const offered = TRY(villages_of(db, chapter));
    for (auto const& village : form.villages)
        TRY(is_among(offered, village, "villages"));
    return NoticeText { form.title, form.words, form.about, form.agency, form.check_at, form.audience,
        { form.valid_from, form.valid_until }, form.villages };
}

static base::Result<http::SeeOther> note_notice(MayWrite may, WriteNotice form, sql::Write& db, base::Now now)
{
    auto const today = base::date_in(may.zone(), now.at);
    auto const text = TRY(read_text(db, may.chapter(), form, today, Writing::New));
    return http::SeeOther { page::Url::of("/notices", keep_notice(db, by(may, now), text)), &say::written };
}

base::Result<OneNotice> show_notice(MaySee may, NoticeId id, sql::Read& db)
{
    auto const& chapter = may.chapter();
    OneNotice view { may, TRY(found_notice(db, chapter, id)), named_villages(db, chapter, id), {},
        carriages(db, chapter, id), questions_about(db, chapter, id), versions(db, chapter, id) };
    std::vector<Carried> counted;
    for (auto const& one : view.carriages)
        if (!one.retracted_because)
            counted.push_back(one.carried());
    view.reach = reach_of(villages_meant(db, chapter, id), counted);
    auto const community = TRY(chapter::find(db, chapter));
    view.villages = area::villages(db, community.regency_code);
    view.slug = community.slug;
    return view;
}

// One that stands: what was withdrawn is neither corrected nor withdrawn again.
static base::Result<Notice> standing_notice(sql::Read& db, base::ChapterId const& chapter, NoticeId const& id)
{
    auto one = TRY(found_notice(db, chapter, id));
    if (one.withdrawn_because)
        return base::Problem(base::Kind::Refused, withdrawn_already);
    return one;
}

static base::Result<Correcting> before_correcting(MayWrite may, NoticeId id, sql::Read& db)
{
    return Correcting { TRY(standing_notice(db, may.chapter(), id)), named_villages(db, may.chapter(), id),
        TRY(villages_of(db, may.chapter())) };
}

static base::Result<http::SeeOther> correct_notice(
    MayWrite may, NoticeId id, CorrectNotice form, sql::Write& db, base::Now now)
{
    auto const before = TRY(standing_notice(db, may.chapter(), id));
    auto const today = base::date_in(may.zone(), now.at);
    auto const text = TRY(read_text(db, may.chapter(), form, today, Writing::Correction));
    TRY(form::not_longer(form.because, "because", most_of_a_reason));
    keep_version(db, by(may, now), id, text, before.version + 1, form.because);
    return http::SeeOther { page::Url::of("/notices", id), &say::corrected };
}

static base::Result<http::SeeOther> withdraw_notice(
    MayWrite may, NoticeId id, SayWhy form, sql::Write& db, base::Now now)
{
    TRY(standing_notice(db, may.chapter(), id));
    TRY(form::not_longer(form.because, "because", most_of_a_reason));
    keep_withdrawal(db, by(may, now), id, form.because);
    return http::SeeOther { page::Url::of("/notices", id), &say::withdrawn_done };
}

static base::Result<Sheet> show_sheet(MaySee may, NoticeId id, sql::Read& db)
{
    auto one = TRY(found_notice(db, may.chapter(), id));
    auto const community = TRY(chapter::find(db, may.chapter()));
    return Sheet { std::move(one), named_villages(db, may.chapter(), id), community.name, community.slug };
}

base::Slice slice()
{
    std::vector<base::Export> exports;
    for (auto const& some : { exports_of_notices(), exports_of_questions(), exports_of_referrals() })
        exports.insert(exports.end(), some.begin(), some.end());
    return { .name = "bulletin",
        .routes = routes(),
        .nav = { { say::title, "/notices", "megaphone", MaySee::given, 34 } },
        .exports = std::move(exports),
        .leads = { { base::Place::Community, say::read_notices, "/c/{}/notices" },
            { base::Place::Community, say::find_help, "/c/{}/help" } },
        .sample_order = 75,
        .sample = &fill_sample,
        .documents = phone_documents(),
        .carries = &carried_by,
        .tells = &tell };
}

}
