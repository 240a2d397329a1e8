// Where a notice was carried, and what its tables export.
#include "base/http/told.h"
#include "domain/bulletin/bulletin_forms.h"
#include "domain/bulletin/bulletin_words.h"

#include <algorithm>

namespace bulletin {

static base::Result<http::SeeOther> note_carriage(MayCarry, NoticeId, NoteCarriage, sql::Write&, base::Now);
static base::Result<CarriedTo> list_carried(MaySee, NoticeId, std::string village, sql::Read&);
static base::Result<OneCarriage> show_carriage(MaySee, CarriageId, sql::Read&);
static base::Result<http::SeeOther> retract_carriage(MayCarry, CarriageId, SayWhy, sql::Write&, base::Now);

static bool const carriage_told = http::tell_notes<&note_carriage, &retract_carriage>();

std::vector<http::Route> carriage_routes()
{
    return {
        http::post<&note_carriage>("/notices/{notice}/carry").redraws<&show_notice, &notice_page>().also_from_phones(),
        http::get<&list_carried, &carried_page>("/notices/{notice}/villages/{village}"),
        http::get<&show_carriage, &carriage_page>("/notices/carriages/{carriage}"),
        http::post<&retract_carriage>("/notices/carriages/{carriage}")
            .redraws<&show_carriage, &carriage_page>()
            .also_from_phones(),
    };
}

static base::Result<http::SeeOther> note_carriage(
    MayCarry may, NoticeId id, NoteCarriage form, sql::Write& db, base::Now now)
{
    constexpr int most_women = 2000;
    auto const one = TRY(found_notice(db, may.chapter(), id));
    TRY(is_offered(db, may.chapter(), form.village_code, "village_code"));
    auto const withdrawn_on
        = one.withdrawn_at ? std::optional(base::date_in(may.zone(), *one.withdrawn_at)) : std::nullopt;
    auto const today = base::date_in(may.zone(), now.at);
    if (auto const* const why = carriage_day_problem(form.carried_on, today, one.valid_until, withdrawn_on))
        return form::field_problem("carried_on", *why);
    if (form.heard && (*form.heard < 0 || *form.heard > most_women))
        return form::field_problem("heard", heard_unlikely);
    auto const before = carriages(db, may.chapter(), id);
    bool const maybe_noted = std::any_of(before.begin(), before.end(), [&](Carriage const& other) {
        return !other.retracted_because && other.village_code == form.village_code
            && other.carried_on == form.carried_on;
    });
    if (maybe_noted && !form.again)
        return form::field_problem("again", maybe_twice);
    keep_carriage(db, by(may, now), id, { form.village_code, "", form.way, form.carried_on, form.heard });
    return http::SeeOther { page::Url::of("/notices", id), &say::carried_done };
}

static base::Result<CarriedTo> list_carried(MaySee may, NoticeId id, std::string village, sql::Read& db)
{
    auto about = TRY(found_notice(db, may.chapter(), id));
    auto all = carriages(db, may.chapter(), id);
    std::erase_if(all, [&](Carriage const& one) { return one.village_code != village || one.retracted_because; });
    if (all.empty())
        return base::Problem(base::Kind::Unknown, unknown_carriage);
    std::vector<Carried> carried;
    for (auto const& one : all)
        carried.push_back(one.carried());
    auto reach = reach_of({}, carried).beyond.front();
    return CarriedTo { std::move(about), std::move(reach), std::move(all) };
}

static base::Result<Carriage> found_carriage(sql::Read& db, base::ChapterId const& chapter, CarriageId const& id)
{
    auto one = carriage(db, chapter, id);
    if (!one)
        return base::Problem(base::Kind::Unknown, unknown_carriage);
    return std::move(*one);
}

static base::Result<OneCarriage> show_carriage(MaySee may, CarriageId id, sql::Read& db)
{
    auto one = TRY(found_carriage(db, may.chapter(), id));
    auto about = TRY(found_notice(db, may.chapter(), one.notice_id));
    bool const hers = one.noted_by == may.account() || may.holds(MayWrite::given);
    bool const may_retract = hers && may.holds(MayCarry::given) && !one.retracted_because;
    return OneCarriage { may, std::move(one), std::move(about), may_retract };
}

static base::Result<http::SeeOther> retract_carriage(
    MayCarry may, CarriageId id, SayWhy form, sql::Write& db, base::Now now)
{
    auto const one = TRY(found_carriage(db, may.chapter(), id));
    if (one.noted_by != may.account() && !may.holds(MayWrite::given))
        return base::Problem(base::Kind::Forbidden, not_yours);
    if (one.retracted_because)
        return base::Problem(base::Kind::Refused, retracted_already);
    TRY(form::not_longer(form.because, "because", most_of_a_reason));
    keep_carriage_retraction(db, by(may, now), id, form.because);
    return http::SeeOther { page::Url::of("/notices", one.notice_id), &say::retracted };
}

std::vector<base::Export> exports_of_notices()
{
    return {
        base::Export::whole("notice", "notice_id,noted_by,noted_at", "notice_id"),
        { "notice_text", R"sql(
            SELECT notice_id, version, title, words, kind, agency, check_at, audience, valid_from, valid_until, because,
                noted_by, noted_at
            FROM notice_text
            WHERE chapter_id = ?1
            ORDER BY notice_id, version)sql",
            "notice_id,version,title,words,kind,agency,check_at,audience,valid_from,valid_until,because,noted_by,"
            "noted_at" },
        base::Export::whole("notice_village", "notice_id,version,village_code", "notice_id, version, village_code"),
        base::Export::whole("notice_withdrawal", "notice_id,because,noted_by,noted_at", "notice_id"),
        base::Export::whole("notice_carriage",
            "carriage_id,notice_id,village_code,carried_on,way,heard,noted_by,noted_at", "carriage_id"),
        base::Export::whole("notice_carriage_retraction", "carriage_id,because,noted_by,noted_at", "carriage_id"),
    };
}

}
