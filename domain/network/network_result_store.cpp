#include "domain/network/network_store.h"

#include "base/fact.h"

#include <map>

namespace network {

namespace {

enum class LineSort { Alone, Broker, Village, Link, Proposal };

struct ResultLine {
    std::string one;
    std::string other;
    std::int64_t number = 0;
    std::string more;
};
BOOST_DESCRIBE_STRUCT(ResultLine, (), (one, other, number, more))

std::vector<ResultLine> lines_of(sql::Read& db, base::ChapterId const& chapter, LineSort sort, Stretch stretch)
{
    return db.all<ResultLine>(R"sql(
        SELECT one, other, number, more
        FROM network_result_line
        WHERE chapter_id = ?1 AND sort = ?2 AND position >= ?3 AND position < ?4
        ORDER BY position)sql",
        chapter, sort, stretch.from, stretch.from + stretch.most);
}

void keep_lines(sql::Write& db, base::ChapterId const& chapter, LineSort sort, std::vector<ResultLine> const& lines)
{
    std::int64_t position = 0;
    for (auto const& line : lines)
        db.run(R"sql(
            INSERT INTO network_result_line (chapter_id, sort, position, one, other, number, more)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7))sql",
            chapter, sort, position++, line.one, line.other, line.number, line.more);
}

std::vector<ResultLine> lines_from(std::vector<MemberId> const& women)
{
    std::vector<ResultLine> lines;
    for (auto const& woman : women)
        lines.push_back({ woman.text(), "", 0, "" });
    return lines;
}

std::vector<MemberId> women_in(std::vector<ResultLine> const& lines)
{
    std::vector<MemberId> women;
    for (auto const& line : lines)
        women.emplace_back(line.one);
    return women;
}

struct ResultHead {
    base::Instant worked_out_at;
    std::int64_t women = 0;
    std::int64_t alone = 0;
    std::int64_t brokers = 0;
    std::int64_t ties = 0;
    std::int64_t said = 0;
    std::int64_t part_count = 0;
    std::int64_t group_count = 0;
    std::int64_t asked_from = 0;
};
BOOST_DESCRIBE_STRUCT(
    ResultHead, (), (worked_out_at, women, alone, brokers, ties, said, part_count, group_count, asked_from))

}

std::optional<Kept> kept_result(sql::Read& db, base::ChapterId const& chapter, Stretch stretch)
{
    constexpr Stretch all { 0, 100'000 };
    auto const head = db.one<ResultHead>(R"sql(
        SELECT worked_out_at, women, alone, brokers, ties, said, part_count, group_count, asked_from
        FROM network_result
        WHERE chapter_id = ?1)sql",
        chapter);
    if (!head)
        return std::nullopt;
    Kept kept { head->worked_out_at, {} };
    auto& overview = kept.overview;
    overview.figures = { head->women, head->alone, head->brokers, head->ties, head->said, head->part_count,
        head->group_count, head->asked_from };
    overview.by_village = true;
    overview.alone = women_in(lines_of(db, chapter, LineSort::Alone, stretch));
    overview.brokers = women_in(lines_of(db, chapter, LineSort::Broker, stretch));
    std::map<std::string, int> places;
    for (auto const& line : lines_of(db, chapter, LineSort::Village, all)) {
        places.emplace(line.one, static_cast<int>(places.size()));
        overview.groups.push_back({ line.one, line.number, {} });
    }
    for (auto const& line : lines_of(db, chapter, LineSort::Link, all))
        overview.links.push_back({ places.at(line.one), places.at(line.other), line.number });
    for (auto const& line : lines_of(db, chapter, LineSort::Proposal, all))
        overview.proposals.push_back(
            { static_cast<Sort>(line.number), MemberId(line.one), MemberId(line.other), line.more });
    auto const is_gone = [&](MemberId const& woman) { return !stands_in(db, chapter, woman); };
    std::erase_if(overview.alone, is_gone);
    std::erase_if(overview.brokers, is_gone);
    std::erase_if(overview.proposals, [&](Proposal const& made) { return is_gone(made.one) || is_gone(made.other); });
    return kept;
}

void keep_result(
    sql::Write& db, base::ChapterId const& chapter, Overview const& overview, base::Instant at, std::int64_t feed_at)
{
    db.run(R"sql(
        DELETE FROM network_result_line
        WHERE chapter_id = ?1)sql",
        chapter);
    db.run(R"sql(
        DELETE FROM network_result
        WHERE chapter_id = ?1)sql",
        chapter);
    auto const& figures = overview.figures;
    db.run(R"sql(
        INSERT INTO network_result (chapter_id, worked_out_at, feed_at, women, alone, brokers, ties, said, part_count,
            group_count, asked_from)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11))sql",
        chapter, at, feed_at, figures.women, figures.alone, figures.brokers, figures.ties, figures.said,
        figures.part_count, figures.group_count, figures.asked_from);
    std::vector<ResultLine> villages;
    std::vector<ResultLine> links;
    std::vector<ResultLine> proposals;
    auto const village = [&](int place) { return overview.groups[static_cast<std::size_t>(place)].village_code; };
    for (auto const& group : overview.groups)
        villages.push_back({ group.village_code, "", group.count, "" });
    for (auto const& link : overview.links)
        links.push_back({ village(link.one), village(link.other), link.ties, "" });
    for (auto const& one : overview.proposals)
        proposals.push_back({ one.one.text(), one.other.text(), static_cast<std::int64_t>(one.sort), one.session_id });
    keep_lines(db, chapter, LineSort::Alone, lines_from(overview.alone));
    keep_lines(db, chapter, LineSort::Broker, lines_from(overview.brokers));
    keep_lines(db, chapter, LineSort::Village, villages);
    keep_lines(db, chapter, LineSort::Link, links);
    keep_lines(db, chapter, LineSort::Proposal, proposals);
}

std::vector<base::ChapterId> not_worked_out_since(sql::Read& db, base::Instant since)
{
    return db.all<base::ChapterId>(R"sql(
        SELECT c.chapter_id
        FROM chapter_published AS c
        LEFT JOIN network_result AS r ON r.chapter_id = c.chapter_id
        WHERE r.worked_out_at IS NULL OR r.worked_out_at < ?1
        ORDER BY c.chapter_id)sql",
        since);
}

std::int64_t feed_at(sql::Read& db, base::ChapterId const& chapter)
{
    return db
        .one<std::int64_t>(R"sql(
        SELECT feed_at
        FROM network_result
        WHERE chapter_id = ?1)sql",
            chapter)
        .value_or(-1);
}

std::vector<Suggestion> suggestions(sql::Read& db, base::ChapterId const& chapter, Decision decision, Stretch stretch)
{
    return db.all<Suggestion>(R"sql(
        SELECT suggestion_id, sort, one_id, other_id, COALESCE(session_id, ''), decision, because, decided_on
        FROM network_suggestion_now
        WHERE chapter_id = ?1 AND decision = ?2
        ORDER BY noted_at DESC, suggestion_id DESC
        LIMIT ?3 OFFSET ?4)sql",
        chapter, decision, stretch.most, stretch.from);
}

std::int64_t count_suggestions(sql::Read& db, base::ChapterId const& chapter, Decision decision)
{
    return db.count(R"sql(
        SELECT COUNT(*)
        FROM network_suggestion_now
        WHERE chapter_id = ?1 AND decision = ?2)sql",
        chapter, decision);
}

DecidedPairs decided_pairs(sql::Read& db, base::ChapterId const& chapter)
{
    DecidedPairs decided;
    db.each(R"sql(
        SELECT one_id, other_id
        FROM network_suggestion_now
        WHERE chapter_id = ?1)sql",
        { sql::value_of(chapter) }, [&](sql::Row const& row) {
            decided.add(MemberId(std::string(row.text(0))), MemberId(std::string(row.text(1))));
        });
    return decided;
}

void keep_suggestion(sql::Write& db, By const& by, Proposal const& proposal, Decision decision, Text const& because,
    base::Date decided_on)
{
    auto const session = proposal.session_id.empty() ? std::nullopt : std::optional(proposal.session_id);
    db.run(R"sql(
        INSERT INTO network_suggestion (chapter_id, suggestion_id, sort, one_id, other_id, session_id, decision,
            because, decided_on, noted_by, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11))sql",
        by.chapter, db.fresh<SuggestionId>(), proposal.sort, proposal.one, proposal.other, session, decision, because,
        decided_on, by.account, by.at);
}

std::optional<std::string> session_title(sql::Read& db, base::ChapterId const& chapter, std::string const& session_id)
{
    return db.one<std::string>(R"sql(
        SELECT title
        FROM session_published
        WHERE chapter_id = ?1 AND session_id = ?2)sql",
        chapter, session_id);
}

}
