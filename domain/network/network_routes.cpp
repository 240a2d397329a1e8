// The network, its figures, the work behind it; and what the slice hands to the program.
#include "base/slice.h"
#include "domain/area/area.h"
#include "domain/chapter/chapter.h"
#include "domain/network/network_forms.h"
#include "domain/network/network_phones.h"
#include "domain/network/network_progress.h"
#include "domain/network/network_sample.h"
#include "domain/network/network_words.h"

#include <algorithm>
#include <memory>

namespace network {

static base::Result<Shown> show_network(MaySee, sql::Read&, base::Now);
static base::Result<Listed> list_women(MaySee, FindWomen, sql::Read&, base::Now);
static base::Result<Counted> count(MayRead, sql::Read&, base::Now);

static std::vector<http::Route> routes()
{
    std::vector<http::Route> all {
        http::get<&show_network, &network_page>("/network"),
        http::get<&list_women, &women_page>("/network/women"),
        http::get<&count, &figures_page>("/network/figures"),
    };
    for (auto const& more : { round_routes(), proposal_routes() })
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

words::Word const* done(words::Word const& word, bool has_mask)
{
    return has_mask ? &say::saved_masked : &word;
}

std::optional<Kept> overview_now(
    sql::Read& db, base::ChapterId const& chapter, base::Zone zone, base::Now now, Stretch stretch, Drawing drawing)
{
    if (is_large(db, chapter))
        return kept_result(db, chapter, stretch);
    Kept kept { now.at, work_out(read_community(db, chapter, base::date_in(zone, now.at)), drawing) };
    for (auto* const women : { &kept.overview.alone, &kept.overview.brokers }) {
        auto const all = static_cast<std::int64_t>(women->size());
        auto const from = women->begin() + std::min(stretch.from, all);
        *women = { from, women->begin() + std::min(stretch.from + stretch.most, all) };
    }
    return kept;
}

void add_women(sql::Read& db, base::ChapterId const& chapter, std::vector<MemberId> const& women, Names& names)
{
    for (auto const& line : member::find_members(db, chapter, women))
        names.women.emplace(line.id, line.full_name);
}

static base::Result<Shown> show_network(MaySee may, sql::Read& db, base::Now now)
{
    Shown shown { may, overview_now(db, may.chapter(), may.zone(), now, {}, Drawing::Done), {},
        percent_done(may.chapter()) };
    if (!shown.kept)
        return shown;
    auto const& overview = shown.kept->overview;
    add_women(db, may.chapter(), overview.alone, shown.names);
    add_women(db, may.chapter(), overview.brokers, shown.names);
    for (auto const& group : overview.groups) {
        add_women(db, may.chapter(), group.women, shown.names);
        if (auto const village = area::village(db, group.village_code))
            shown.names.villages.emplace(village->code, village->name);
    }
    return shown;
}

static base::Result<Listed> list_women(MaySee may, FindWomen asked, sql::Read& db, base::Now now)
{
    constexpr int a_page = 100;
    int const page = std::max(asked.page.value_or(1), 1);
    auto kept
        = overview_now(db, may.chapter(), may.zone(), now, { static_cast<std::int64_t>(page - 1) * a_page, a_page });
    Listed listed { .may = may, .which = asked.which };
    if (!kept)
        return listed;
    bool const alone = asked.which == Which::Alone;
    auto const& figures = kept->overview.figures;
    listed.women = std::move(alone ? kept->overview.alone : kept->overview.brokers);
    listed.is_everybody_tied = figures.alone == 0 && figures.women > 0;
    listed.page = page;
    listed.pages = static_cast<int>(((alone ? figures.alone : figures.brokers) + a_page - 1) / a_page);
    add_women(db, may.chapter(), listed.women, listed.names);
    return listed;
}

static base::Result<Counted> count(MayRead may, sql::Read& db, base::Now now)
{
    auto const kept = overview_now(db, may.chapter(), may.zone(), now, { 0, 0 });
    if (!kept)
        return Counted { may, {}, {} };
    return Counted { may, kept->worked_out_at, kept->overview.figures };
}

// Works out a large community anew when something was noted since, at most every six hours.
static std::optional<base::ChoreFact> next_to_work_out(sql::Read& db, base::Now now)
{
    constexpr std::int64_t six_hours = 6 * 3'600'000;
    for (auto const& chapter : not_worked_out_since(db, { now.at.ms - six_hours })) {
        auto const position = fact::feed_position(db, chapter);
        if (!is_large(db, chapter) || position == feed_at(db, chapter))
            continue;
        auto const id = base::uuid_of("network/" + chapter.text() + "/" + std::to_string(position));
        auto const of = chapter::find(db, chapter);
        if (!of)
            continue;
        constexpr double read = 0.5; // of the work, by the time it takes
        auto const under_way = std::make_shared<UnderWay>(chapter); // until the outcome is kept
        Progress const told = [&under_way](double done, std::string_view) { under_way->tell(done); };
        auto const today = base::date_in(of.value().zone, now.at);
        auto const community = read_community(db, chapter, today, part_of(told, 0, read));
        base::ChoreFact next;
        next.fact = { chapter, id, "network.work_out", base::AccountId(base::uuid_of("network")),
            "{\"feed_at\":" + std::to_string(position) + "}", now.at };
        next.work = [under_way, chapter, position, at = now.at,
                        overview = work_out(community, Drawing::Left, part_of(told, read, 0.9))](
                        sql::Write& write) -> base::Result<fact::Outcome> {
            keep_result(write, chapter, overview, at, position + 1); // this fact stands in the feed, too
            return fact::Outcome { "/network", "" };
        };
        return next;
    }
    return std::nullopt;
}

static std::vector<base::Export> exported()
{
    return {
        base::Export::whole(
            "network_round", "round_id,member_id,consent_id,asked_on,way,noted_by,noted_at", "round_id"),
        base::Export::whole("network_round_retraction", "round_id,because,noted_by,noted_at", "round_id"),
        base::Export::whole("network_answer", "answer_id,round_id,question,named_id,noted_by,noted_at", "answer_id"),
        base::Export::whole("network_answer_retraction", "answer_id,because,noted_by,noted_at", "answer_id"),
        base::Export::whole("network_suggestion",
            "suggestion_id,sort,one_id,other_id,session_id,decision,because,decided_on,noted_by,noted_at",
            "suggestion_id"),
        { "network_result", R"sql(
            SELECT worked_out_at, feed_at, women, alone, brokers, ties, said, part_count, group_count, asked_from
            FROM network_result
            WHERE chapter_id = ?1)sql",
            "worked_out_at,feed_at,women,alone,brokers,ties,said,part_count,group_count,asked_from" },
        base::Export::whole("network_result_line", "sort,position,one,other,number,more", "sort, position"),
    };
}

base::Slice slice()
{
    return { .name = "network",
        .routes = routes(),
        .nav = { { say::title, "/network", "waypoints", MaySee::given, 28 },
            { say::title, "/network/figures", "waypoints", permit::evaluator, 28 } },
        .chores = { { "network.work_out", &next_to_work_out } },
        .exports = exported(),
        .leads = { { base::Place::Woman, say::see_hers, "/network/women/{}", MaySee::given } },
        .sample_order = 78,
        .sample = &fill_sample,
        .documents = phone_documents(),
        .carries = &carried_by,
        .erases = &erase,
        .tells = &tell };
}

}
