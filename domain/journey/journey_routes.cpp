#include "base/http/told.h"
#include "base/slice.h"
#include "base/unicode.h"
#include "domain/journey/journey_forms.h"
#include "domain/journey/journey_phones.h"
#include "domain/journey/journey_sample.h"
#include "domain/journey/journey_words.h"

#include <algorithm>

namespace journey {

namespace {

constexpr int cards_a_column = 12;
constexpr int cards_a_page = 50;

bool const notes_told = http::tell_notes<&note_need, &take_back>();

std::vector<http::Route> routes()
{
    using http::get;
    using http::post;
    return {
        get<&board, &board_page>("/journeys"),
        get<&show_stage, &stage_page>("/journeys/stages/{stage}"),
        get<&show_new, &new_page>("/journeys/new"),
        post<&start>("/journeys").redraws<&show_new, &new_page>(),
        get<&show, &group_page>("/journeys/{group}"),
        post<&advance>("/journeys/{group}/advance").redraws<&show, &group_page>(),
        post<&graduate>("/journeys/{group}/graduate").redraws<&show, &group_page>(),
        get<&show, &return_page>("/journeys/{group}/return"),
        post<&enter_again>("/journeys/{group}/return").redraws<&show, &return_page>(),
        get<&show, &sheet_page>("/journeys/{group}/print"),
        get<&show, &farewell_page>("/journeys/{group}/farewell"),
        get<&show_members, &members_page>("/journeys/{group}/members"),
        post<&join>("/journeys/{group}/members").redraws<&show_members, &members_page>(),
        get<&show_leaving, &leave_page>("/journeys/{group}/members/{member}/leave"),
        post<&leave>("/journeys/{group}/members/{member}/leave").redraws<&show_leaving, &leave_page>(),
        get<&show, &interviews_page>("/journeys/{group}/interviews"),
        post<&note_asked>("/journeys/{group}/interviews").redraws<&show, &interviews_page>(),
        get<&show, &contacts_page>("/journeys/{group}/contacts"),
        post<&note_contact>("/journeys/{group}/contacts").redraws<&show, &contacts_page>(),
        get<&show, &needs_page>("/journeys/{group}/needs"),
        post<&note_need>("/journeys/{group}/needs").redraws<&show, &needs_page>().also_from_phones(),
        get<&show, &options_page>("/journeys/{group}/options"),
        post<&propose>("/journeys/{group}/options").redraws<&show, &options_page>(),
        get<&show_votes, &votes_page>("/journeys/{group}/votes"),
        post<&vote>("/journeys/{group}/votes").redraws<&show_votes, &votes_page>(),
        get<&show, &steps_page>("/journeys/{group}/steps"),
        post<&plan_step>("/journeys/{group}/steps").redraws<&show, &steps_page>(),
        get<&show_step, &step_page>("/journeys/{group}/steps/{step}"),
        post<&end_step>("/journeys/{group}/steps/{step}").redraws<&show_step, &step_page>(),
        get<&show, &findings_page>("/journeys/{group}/findings"),
        post<&note_finding>("/journeys/{group}/findings").redraws<&show, &findings_page>(),
        get<&show, &handover_page>("/journeys/{group}/handover"),
        post<&hand_over>("/journeys/{group}/handover").redraws<&show, &handover_page>(),
        get<&show, &rename_page>("/journeys/{group}/rename"),
        post<&rename>("/journeys/{group}/rename").redraws<&show, &rename_page>(),
        get<&show_note, &note_page>("/journeys/{group}/notes/{note}"),
        post<&take_back>("/journeys/{group}/notes/{note}").redraws<&show_note, &note_page>().also_from_phones(),
        get<&show, &visits_page>("/journeys/{group}/visits"),
        post<&note_visit>("/journeys/{group}/visits").redraws<&show, &visits_page>(),
    };
}

}

base::Slice slice()
{
    return {
        .name = "journey",
        .routes = routes(),
        .nav = { { say::journeys, "/journeys", "route", permit::secretariat | permit::facilitator, 22 } },
        .exports = exports(),
        .groupings = { { say::group, "group_fall_published", "group_part_published" } },
        .sample_order = 60,
        .sample = &sample,
        .documents = phone_documents(),
        .carries = &carried_by,
        .erases = &erase,
        .tells = &tell,
    };
}

base::Result<Board> board(MayGuide may, sql::Read& db)
{
    return Board { board_cards(db, may.chapter(), cards_a_column), follow_ups(db, may.chapter(), cards_a_page) };
}

base::Result<StageList> show_stage(MayGuide may, std::string stage, FindGroups query, sql::Read& db)
{
    if (stage.size() != 1 || stage[0] < '1' || stage[0] > '7')
        return base::Problem(base::Kind::Unknown, http::no_such_page);
    auto const which = static_cast<Stage>(stage[0] - '1');
    int const page = std::clamp(query.page.value_or(1), 1, 100'000);
    auto cards = stage_cards(db, may.chapter(), which, cards_a_page, (page - 1) * cards_a_page);
    auto const all = cards.empty() ? 0 : cards[0].in_stage;
    return StageList { which, std::move(cards), page, static_cast<int>((all + cards_a_page - 1) / cards_a_page) };
}

base::Result<GroupForm> show_new(MayGuide may, sql::Read& db)
{
    return GroupForm { villages(db, may.chapter()) };
}

base::Result<http::SeeOther> start(MayGuide may, StartGroup form, sql::Write& db, base::Now now)
{
    auto const offered = villages(db, may.chapter());
    bool const known = std::any_of(
        offered.begin(), offered.end(), [&](VillageName const& one) { return one.code == form.village_code; });
    TRY(Checks(base::date_in(may.zone(), now.at))
            .text("name", form.name, 80)
            .text("facilitator", form.facilitator.reveal(may), 80)
            .happened("begun_on", form.begun_on)
            .that(known, "village_code", not_a_village)
            .that(!name_is_taken(db, may.chapter(), form.name, form.village_code), "name", name_taken)
            .result());
    auto const group = db.fresh<GroupId>();
    keep_group(db, may.chapter(), { group, form.name, form.village_code, form.facilitator, form.begun_on });
    keep_entry(db, may.chapter(),
        { group, Stage::Engagement, std::string(say::first_entry.in(words::Tongue::Indonesian)), form.begun_on,
            may.account() });
    return http::SeeOther { page::Url::of("/journeys", group), &say::begun };
}

base::Result<Whole> show(MayGuide may, GroupId id, sql::Read& db)
{
    auto const& chapter = may.chapter();
    auto const group = TRY(find(db, chapter, id));
    Journey const journey { group.stage, group.graduated_on.has_value(), seen_of(db, chapter, id) };
    return Whole { may, group, journey, entries(db, chapter, id), group_members(db, chapter, id),
        contacts(db, chapter, id), needs(db, chapter, id), options(db, chapter, id), steps(db, chapter, id),
        findings(db, chapter, id), handover(db, chapter, id), visits(db, chapter, id), sessions_of(db, chapter, id) };
}

namespace {

// Why and when a group goes over: never before it came where it stands.
base::Result<> look_at(Group const& group, std::string const& because, base::Date reached_on, base::Date today)
{
    return Checks(today)
        .text("because", because, 500)
        .happened("reached_on", reached_on)
        .that(reached_on >= group.graduated_on.value_or(group.entered_on), "reached_on", before_last_entry)
        .result();
}

}

base::Result<http::SeeOther> advance(MayGuide may, GroupId id, SayWhy form, sql::Write& db, base::Now now)
{
    auto const group = TRY(find(db, may.chapter(), id));
    auto const next = TRY(next_stage(TRY(journey_of(db, may.chapter(), id))));
    TRY(look_at(group, form.because, form.reached_on, base::date_in(may.zone(), now.at)));
    keep_entry(db, may.chapter(), { id, next, form.because, form.reached_on, may.account() });
    return http::SeeOther { page::Url::of("/journeys", id), &say::advanced };
}

base::Result<http::SeeOther> graduate(MayGuide may, GroupId id, SayWhy form, sql::Write& db, base::Now now)
{
    auto const group = TRY(find(db, may.chapter(), id));
    TRY(may_graduate(TRY(journey_of(db, may.chapter(), id))));
    TRY(look_at(group, form.because, form.reached_on, base::date_in(may.zone(), now.at)));
    keep_graduation(db, may.chapter(), { id, group.stage, form.because, form.reached_on, may.account() });
    return http::SeeOther { page::Url::of("/journeys", id, "farewell"), &say::farewell_done };
}

base::Result<http::SeeOther> enter_again(MayGuide may, GroupId id, EnterAgain form, sql::Write& db, base::Now now)
{
    auto const group = TRY(find(db, may.chapter(), id));
    TRY(may_return(TRY(journey_of(db, may.chapter(), id)), form.stage));
    TRY(look_at(group, form.because, form.reached_on, base::date_in(may.zone(), now.at)));
    keep_entry(db, may.chapter(), { id, form.stage, form.because, form.reached_on, may.account() });
    return http::SeeOther { page::Url::of("/journeys", id), &say::entered_again };
}

Checks& Checks::text(std::string_view field, std::string_view text, int most)
{
    if (unicode::length(text) > static_cast<std::size_t>(most))
        m_bad.push_back({ std::string(field), &too_long, { { "most", std::to_string(most) } } });
    return *this;
}

Checks& Checks::happened(std::string_view field, base::Date day)
{
    that(day <= m_today, field, not_happened);
    return that(day >= base::Date { 2016, 1, 1 }, field, too_early);
}

Checks& Checks::ahead(std::string_view field, base::Date day)
{
    that(day >= m_today, field, before_today);
    return that(day.days() <= m_today.days() + 5 * 366, field, too_late);
}

Checks& Checks::planned(std::string_view field, base::Date day)
{
    that(day >= base::Date { 2016, 1, 1 }, field, too_early);
    return that(day.days() <= m_today.days() + 5 * 366, field, too_late);
}

Checks& Checks::since(base::Date begun_on, std::string_view field, base::Date day)
{
    return that(day >= begun_on, field, before_the_group);
}

Checks& Checks::that(bool holds, std::string_view field, base::Code const& code)
{
    if (!holds)
        m_bad.push_back({ std::string(field), &code });
    return *this;
}

base::Result<> Checks::result() const
{
    if (!m_bad.empty())
        return base::Problem(base::Kind::Malformed, form::look_again, {}, m_bad);
    return base::Nothing {};
}

}
