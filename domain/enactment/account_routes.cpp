// The role account: on the screen, on paper, and for everybody.
#include "domain/enactment/enactment_forms.h"
#include "domain/enactment/enactment_words.h"

#include <algorithm>

namespace enactment {

static base::Result<AccountView> show_account(MayRead, AskAccount, sql::Read&, base::Now);
static base::Result<Sheet> show_sheet(MaySee, AskAccount, sql::Read&, base::Now);
static base::Result<AreaView> show_area(MaySee, std::string area, AskAccount, sql::Read&, base::Now);
static base::Result<VoiceList> list_voices(MaySee, AskVoices, sql::Read&, base::Now);
static base::Result<DoneList> list_done(MaySee, AskDone, sql::Read&, base::Now);
static base::Result<PromiseList> list_promises(MaySee, AskPromises, sql::Read&, base::Now);
static base::Result<Tags> show_tags(MaySee, sql::Read&);
static base::Result<SortDone> list_sort(MaySee, std::string kind, std::string sort, AskPage, sql::Read&);
static base::Result<Tagging> show_sort(MayAnswer, std::string kind, std::string sort, sql::Read&);
static base::Result<http::SeeOther> tag_sort(
    MayAnswer, std::string kind, std::string sort, TagSort, sql::Write&, base::Now);
static base::Result<http::SeeOther> publish(MayAnswer, Publish, sql::Write&, base::Now);
static base::Result<PublicAccount> show_public(permit::Anyone, std::string slug, AskPublic, sql::Read&, base::Now);

std::vector<http::Route> account_routes()
{
    return {
        http::get<&show_account, &account_page>("/account"),
        http::get<&show_sheet, &sheet_page>("/account/sheet"),
        http::get<&show_area, &area_page>("/account/areas/{area}"),
        http::get<&list_voices, &voice_list_page>("/account/voices"),
        http::get<&list_done, &done_list_page>("/account/done"),
        http::get<&list_promises, &promise_list_page>("/account/promises"),
        http::get<&show_tags, &tags_page>("/account/tags"),
        http::get<&show_sort, &tagging_page>("/account/tags/{kind}/{sort}"),
        http::get<&list_sort, &sort_done_page>("/account/tags/{kind}/{sort}/done"),
        http::post<&tag_sort>("/account/tags/{kind}/{sort}").redraws<&show_sort, &tagging_page>(),
        http::post<&publish>("/account/publish"),
        http::get<&show_public, &public_page>("/c/{slug}/account"),
    };
}

// Without dates: the year until today. Turned around when its end comes first; a district that is not here is none.
static Period period_asked(AskAccount const& asked, std::vector<area::Village> const& villages, base::Date today)
{
    constexpr int a_year = 365;
    auto const until = asked.until.value_or(today);
    auto const since = asked.since.value_or(base::Date::from_days(until.days() - a_year));
    auto const district = asked.district.value_or("");
    bool const is_here = std::ranges::find(villages, district, &area::Village::district_code) != villages.end();
    return { std::min(since, until), std::max(since, until), is_here ? district : "" };
}

static AreaLine line_of(std::optional<Area> const& area, std::vector<VoicesOfDay> const& said,
    std::vector<DoneOfArea> const& done, base::Date since)
{
    auto const id = area ? std::optional(area->id) : std::nullopt;
    AreaLine line { area, 0, 0, std::nullopt, { id, 0, 0 } };
    for (auto const& day : said) {
        if (day.role_area_id != id)
            continue;
        line.voices += day.said_on >= since ? day.voices : 0;
        line.answered += day.said_on >= since ? day.answered : 0;
        if (!line.oldest_waiting && day.voices > day.answered)
            line.oldest_waiting = day.said_on;
    }
    if (auto const of = std::ranges::find(done, id, &DoneOfArea::role_area_id); of != done.end())
        line.done = *of;
    return line;
}

// Each area in use has its line; one that is in use no more, when something fell under it.
static std::vector<AreaLine> lines_of(std::vector<Area> const& all, std::vector<VoicesOfDay> const& said,
    std::vector<DoneOfArea> const& done, base::Date since)
{
    std::vector<AreaLine> lines;
    auto const add = [&](std::optional<Area> const& area) {
        auto line = line_of(area, said, done, since);
        bool const is_empty = line.voices == 0 && line.done.done == 0 && !line.oldest_waiting;
        if (!is_empty || (area && !area->ended_because))
            lines.push_back(std::move(line));
    };
    for (auto const& one : all)
        add(one);
    add(std::nullopt);
    return lines;
}

static Account account_of(sql::Read& db, chapter::Chapter const& community, AskAccount const& asked, base::Date today)
{
    auto const& chapter = community.chapter_id;
    Account account { community.name, community.slug, {}, today, {}, 0, 0, 0, {},
        area::villages(db, community.regency_code), is_public(db, chapter), standing_of(db, chapter) };
    account.period = period_asked(asked, account.villages, today);
    auto const source = account.standing.source;
    auto const said = voices_by_day(db, chapter, source, account.period);
    account.lines
        = lines_of(areas(db, chapter), said, done_by_area(db, chapter, source, account.period), account.period.since);
    for (auto const& line : account.lines) {
        account.voices += line.voices;
        account.answered += line.answered;
        account.done += line.done.done;
    }
    account.waiting = waiting_by_age(said, { account.period }, today);
    return account;
}

// What officers bore until today: of the whole city, as nobody's duties are of one district. Strain is of whole weeks;
// a conflict is told when it lies in the period.
static duty::Book duties_of(sql::Read& db, permit::Mandate const& mandate, Account const& account)
{
    auto const until = std::min(account.period.until, account.today);
    auto const since = account.period.since;
    if (since > until)
        return {}; // all of it is still to come
    auto book = duty::book(db, mandate.chapter, { mandate.zone, since, until });
    auto const day_of = [&](base::Instant at) { return base::date_in(mandate.zone, at); };
    std::erase_if(book.conflicts,
        [&](duty::Conflicting const& one) { return day_of(one.when.from) > until || day_of(one.when.until) < since; });
    return book;
}

static std::vector<PromiseFigure> promise_figures(
    sql::Read& db, base::ChapterId const& chapter, Source source, Period const& period, base::Date today)
{
    std::vector<PromiseFigure> figures;
    for (auto const state : { PromiseState::Overdue, PromiseState::KeptLate, PromiseState::Kept, PromiseState::Open })
        figures.push_back({ state, sum_of(promise_days(db, chapter, source, { period, state, today })) });
    return figures;
}

static base::Result<AccountView> show_account(MayRead may, AskAccount asked, sql::Read& db, base::Now now)
{
    auto const today = base::date_in(may.zone(), now.at);
    auto account = account_of(db, TRY(chapter::find(db, may.chapter())), asked, today);
    auto const source = account.standing.source;
    auto failed = failed_promises(db, may.chapter(), source, account.period, today, AccountView::most_failed);
    auto promises = promise_figures(db, may.chapter(), source, account.period, today);
    auto duties = duties_of(db, may.mandate(), account);
    AccountView view { may, std::move(account), std::move(failed), std::move(duties), std::move(promises) };
    if (may.holds(MaySee::given))
        view.latent = latent_outcomes(db, may.chapter(), view.account.period, 10);
    return view;
}

static CameOf came_of(sql::Read& db, base::ChapterId const& chapter, SaidInPublic said, base::Date today)
{
    auto became = became_of(answers(db, chapter, said.lead), promises(db, chapter, said.lead), today);
    return { std::move(said), std::move(became) };
}

static base::Result<Sheet> show_sheet(MaySee may, AskAccount asked, sql::Read& db, base::Now now)
{
    auto const today = base::date_in(may.zone(), now.at);
    Sheet sheet { may, account_of(db, TRY(chapter::find(db, may.chapter())), asked, today), {}, {}, {} };
    auto const& period = sheet.account.period;
    auto const source = sheet.account.standing.source;
    sheet.failed = failed_promises(db, may.chapter(), source, period, today, Sheet::most);
    sheet.answers = answers_for_meeting(db, may.chapter(), source, period, Sheet::most);
    sheet.duties = duties_of(db, may.mandate(), sheet.account);
    for (auto& said : most_voiced(db, may.chapter(), period, Sheet::most))
        sheet.voiced.push_back(came_of(db, may.chapter(), std::move(said), today));
    return sheet;
}

// The area of that name in an address: an id, or "none".
static base::Result<std::optional<Area>> area_asked_for(
    sql::Read& db, base::ChapterId const& chapter, std::string const& name)
{
    if (name == "none")
        return std::optional<Area>();
    auto const all = areas(db, chapter);
    auto const found = std::ranges::find_if(all, [&](Area const& one) { return one.id.text() == name; });
    if (found == all.end())
        return base::Problem(base::Kind::Unknown, expectation::area_unknown);
    return std::optional(*found);
}

static base::Result<AreaView> show_area(MaySee may, std::string name, AskAccount asked, sql::Read& db, base::Now now)
{
    auto const& chapter = may.chapter();
    auto const community = TRY(chapter::find(db, chapter));
    auto villages = area::villages(db, community.regency_code);
    auto const today = base::date_in(may.zone(), now.at);
    auto const period = period_asked(asked, villages, today);
    AreaView view { may, period, std::move(villages), TRY(area_asked_for(db, chapter, name)), {}, {},
        standing_of(db, chapter) };
    auto const source = view.standing.source;
    auto const said = voices_by_day(db, chapter, source, period);
    view.line = line_of(view.area, said, done_by_area(db, chapter, source, period), period.since);
    auto const of = view.line.of(period);
    view.expected = expected_of(db, chapter, source, of, said, AreaView::most);
    view.done = done_of(db, chapter, of, AreaView::most);
    view.waiting = waiting_by_age(said, of, today);
    view.today = today;
    return view;
}

// What both lists know of what was asked; which page is known once they are counted.
struct AskedList {
    ListFrame frame;
    OfAreas of;
};

template <class Asked>
static base::Result<AskedList> list_asked(MaySee const& may, Asked const& asked, sql::Read& db, base::Date today)
{
    auto const& chapter = may.chapter();
    auto const community = TRY(chapter::find(db, chapter));
    ListFrame frame { may, area::villages(db, community.regency_code), std::nullopt, standing_of(db, chapter) };
    OfAreas of { period_asked({ asked.since, asked.until, asked.district }, frame.villages, today), std::nullopt,
        asked.role_area == "none" };
    if (asked.role_area && !asked.role_area->empty())
        frame.area = TRY(area_asked_for(db, chapter, *asked.role_area));
    if (frame.area)
        of.role_area_id = frame.area->id;
    return AskedList { std::move(frame), of };
}

constexpr int a_page_of_a_list = 50;

// How many rows stand before the page that was asked for.
static std::int64_t turn_to(Turned& at, std::int64_t total, std::optional<int> page)
{
    at.total = total;
    at.pages = static_cast<int>((total + a_page_of_a_list - 1) / a_page_of_a_list);
    at.page = std::clamp(page.value_or(1), 1, std::max(at.pages, 1));
    return static_cast<std::int64_t>(at.page - 1) * a_page_of_a_list;
}

static base::Result<VoiceList> list_voices(MaySee may, AskVoices asked, sql::Read& db, base::Now now)
{
    auto const today = base::date_in(may.zone(), now.at);
    auto [frame, of] = TRY(list_asked(may, asked, db, today));
    VoiceList list { std::move(frame), { of, asked.state.value_or(VoiceState::All), asked.age, today } };
    auto const said = voices_by_day(db, may.chapter(), list.frame.standing.source, of.period);
    auto const days = days_of(said, list.which);
    auto const skip = turn_to(list.frame.at, sum_of(days), asked.page);
    list.rows = voices_of(db, may.chapter(), list.frame.standing.source, list.which, days, { skip, a_page_of_a_list });
    return list;
}

static DoneState state_asked(std::optional<std::string> const& answering)
{
    if (!answering || answering->empty())
        return DoneState::All;
    return *answering == "no" || *answering == "false" ? DoneState::AnsweringNothing : DoneState::Answering;
}

static base::Result<DoneList> list_done(MaySee may, AskDone asked, sql::Read& db, base::Now now)
{
    auto [frame, of] = TRY(list_asked(may, asked, db, base::date_in(may.zone(), now.at)));
    DoneList list { std::move(frame), { of, state_asked(asked.answering) } };
    auto const done = done_by_day(db, may.chapter(), list.frame.standing.source, of.period);
    auto const days = days_of(done, list.which);
    auto const skip = turn_to(list.frame.at, sum_of(days), asked.page);
    list.rows = doings_of(db, may.chapter(), list.frame.standing.source, list.which, days, { skip, a_page_of_a_list });
    return list;
}

static base::Result<PromiseList> list_promises(MaySee may, AskPromises asked, sql::Read& db, base::Now now)
{
    auto const& chapter = may.chapter();
    auto const today = base::date_in(may.zone(), now.at);
    auto const community = TRY(chapter::find(db, chapter));
    ListFrame frame { may, area::villages(db, community.regency_code), std::nullopt, standing_of(db, chapter) };
    auto const source = frame.standing.source;
    auto const state = asked.state.value_or(PromiseState::Overdue);
    WhichPromises which { period_asked({ asked.since, asked.until, asked.district }, frame.villages, today),
        state == PromiseState::Withdrawn ? PromiseState::Overdue : state, today };
    auto const days = promise_days(db, chapter, source, which);
    auto const skip = turn_to(frame.at, sum_of(days), asked.page);
    PromiseList list { std::move(frame), which, promise_figures(db, chapter, source, which.period, today) };
    list.rows = promises_of(db, chapter, source, which, days, { skip, a_page_of_a_list });
    return list;
}

static base::Result<Tags> show_tags(MaySee may, sql::Read& db)
{
    return Tags { sorts(db, may.chapter()), areas(db, may.chapter()), may.holds(MayAnswer::given) };
}

static base::Result<Sort> sort_asked_for(
    sql::Read& db, base::ChapterId const& chapter, std::string const& kind, std::string const& sort)
{
    auto const of = kind_named(kind);
    auto const found = of ? sort_of(db, chapter, *of, sort) : std::nullopt;
    if (!found)
        return base::Problem(base::Kind::Unknown, sort_unknown);
    return *found;
}

static base::Result<SortDone> list_sort(MaySee may, std::string kind, std::string sort, AskPage asked, sql::Read& db)
{
    SortDone list { may, TRY(sort_asked_for(db, may.chapter(), kind, sort)) };
    auto const skip = turn_to(list.at, list.sort.done, asked.page);
    list.rows = doings_of_sort(db, may.chapter(), list.sort, skip, a_page_of_a_list);
    return list;
}

static base::Result<Tagging> show_sort(MayAnswer may, std::string kind, std::string sort, sql::Read& db)
{
    return Tagging { TRY(sort_asked_for(db, may.chapter(), kind, sort)), areas(db, may.chapter()) };
}

static base::Result<http::SeeOther> tag_sort(
    MayAnswer may, std::string kind, std::string sort, TagSort form, sql::Write& db, base::Now now)
{
    auto const asked = TRY(show_sort(may, kind, sort, db));
    bool const is_open = !form.role_area_id || std::ranges::any_of(asked.areas, [&](Area const& one) {
        return one.id == *form.role_area_id && !one.ended_because;
    });
    if (!is_open)
        return form::field_problem("role_area_id", area_not_open);
    if (asked.sort.role_area_id != form.role_area_id)
        keep_tag(db, by(may, now), asked.sort.kind, sort, form.role_area_id);
    return http::SeeOther { "/account/tags", &say::tagged };
}

static base::Result<http::SeeOther> publish(MayAnswer may, Publish form, sql::Write& db, base::Now now)
{
    if (is_public(db, may.chapter()) != form.is_public)
        keep_publication(db, by(may, now), form.is_public);
    return http::SeeOther { "/account", form.is_public ? &say::opened : &say::closed };
}

// A page of what was said in public: short enough for a phone that pays by the kilobyte.
static void add_what_came_of(PublicAccount& view, sql::Read& db, base::ChapterId const& chapter, int page)
{
    constexpr int a_page = 15;
    constexpr int most_pages = 100; // said_in_public looks at a thousand
    view.page = std::clamp(page, 1, most_pages);
    Part const part { static_cast<std::int64_t>(view.page - 1) * a_page, a_page + 1 };
    auto said = said_in_public(db, chapter, view.village_code, part);
    view.has_older = said.size() > static_cast<std::size_t>(a_page);
    if (view.has_older)
        said.pop_back();
    for (auto& one : said)
        view.came_of.push_back(came_of(db, chapter, std::move(one), view.account.today));
}

// What was said in public stands above with what came of it. Many voices of a village that are answered at once are
// told once.
static void add_answers_to_heard(PublicAccount& view, sql::Read& db, base::ChapterId const& chapter)
{
    constexpr int looked_at = 60;
    constexpr std::size_t most = 15;
    auto const tells_the_same = [&](PublicAnswer const& one, PublicAnswer const& other) {
        return one.public_words == other.public_words && one.role_area_id == other.role_area_id
            && one.village_name == other.village_name;
    };
    for (auto& one : answers_to_heard(db, chapter, view.account.standing.source, view.village_code, looked_at)) {
        bool const is_told
            = std::ranges::any_of(view.answers, [&](PublicAnswer const& other) { return tells_the_same(one, other); });
        if (!is_told && view.answers.size() < most)
            view.answers.push_back(std::move(one));
    }
}

// A page of what officers heard. What was answered with a sentence that stands above is not told again, nor what reads
// the same: of one area, village and month, with the same that came of it.
static void add_heard(PublicAccount& view, sql::Read& db, base::ChapterId const& chapter, int page)
{
    constexpr int a_page = 30;
    constexpr int most_pages = 100;
    view.heard_page = std::clamp(page, 1, most_pages);
    Part const part { static_cast<std::int64_t>(view.heard_page - 1) * a_page, a_page + 1 };
    auto heard = heard_by_officers(db, chapter, view.village_code, view.account.today, part);
    view.has_older_heard = heard.size() > static_cast<std::size_t>(a_page);
    heard.resize(std::min<std::size_t>(heard.size(), a_page));
    for (auto& one : heard) {
        bool const is_answer_above = std::ranges::any_of(view.answers, [&](PublicAnswer const& other) {
            return other.public_words == one.became.public_words && other.role_area_id == one.role_area_id
                && other.village_name == one.village_name;
        });
        bool const is_told = std::ranges::any_of(view.heard, [&](Heard const& other) {
            return other.role_area_id == one.role_area_id && other.village_name == one.village_name
                && other.said_on.year == one.said_on.year && other.said_on.month == one.said_on.month
                && other.became == one.became;
        });
        if (!is_told && (!is_answer_above || one.became.promised_until))
            view.heard.push_back(std::move(one));
    }
}

static base::Result<PublicAccount> show_public(
    permit::Anyone may, std::string slug, AskPublic asked, sql::Read& db, base::Now now)
{
    auto const community = chapter::by_slug(db, slug);
    if (!community)
        return base::Problem(base::Kind::Unknown, http::no_such_page);
    auto const today = base::date_in(community->zone, now.at);
    if (!is_public(db, community->chapter_id))
        return PublicAccount { may, { .chapter_name = community->name, .slug = community->slug }, "", {} };
    PublicAccount view { may, account_of(db, *community, {}, today), asked.village.value_or(""), {} };
    add_what_came_of(view, db, community->chapter_id, asked.page.value_or(1));
    add_answers_to_heard(view, db, community->chapter_id);
    add_heard(view, db, community->chapter_id, asked.heard.value_or(1));
    return view;
}

}
