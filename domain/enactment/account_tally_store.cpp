// The rows of the tally, and the days on which it found something.
#include "domain/enactment/account_tally.h"

#include "base/sql/many.h"

#include <algorithm>
#include <tuple>

namespace enactment {

namespace {

std::string area_text(std::optional<RoleAreaId> const& id)
{
    return id ? id->text() : std::string();
}

auto place_in_order(Tallied const& row)
{
    return std::tuple(
        std::string_view(row.place), row.role_area_id ? std::string_view(row.role_area_id->text()) : "", row.day);
}

}

std::vector<Tallied> kept(sql::Read& db, base::ChapterId const& chapter, TallySort sort)
{
    return db.all<Tallied>(R"sql(
        SELECT place, NULLIF(role_area_id, ''), day, counted, met
        FROM account_tally
        WHERE chapter_id = ?1 AND sort = ?2
        ORDER BY place, role_area_id, day)sql",
        chapter, sort);
}

std::vector<Tallied> differences(std::vector<Tallied> const& kept, std::vector<Tallied> const& counted)
{
    std::vector<Tallied> found;
    auto old = kept.begin();
    auto fresh = counted.begin();
    while (old != kept.end() || fresh != counted.end()) {
        bool const is_gone
            = fresh == counted.end() || (old != kept.end() && place_in_order(*old) < place_in_order(*fresh));
        if (is_gone) {
            found.push_back({ old->place, old->role_area_id, old->day, 0, 0 });
            ++old;
            continue;
        }
        bool const is_new = old == kept.end() || place_in_order(*fresh) < place_in_order(*old);
        if (is_new || *old != *fresh)
            found.push_back(*fresh);
        old += is_new ? 0 : 1;
        ++fresh;
    }
    return found;
}

void keep_differences(
    sql::Write& db, base::ChapterId const& chapter, TallySort sort, std::vector<Tallied> const& differences)
{
    std::vector<std::vector<sql::Value>> rows;
    for (auto const& row : differences) {
        if (row.counted == 0)
            db.run(R"sql(
                DELETE FROM account_tally
                WHERE chapter_id = ?1 AND sort = ?2 AND place = ?3 AND role_area_id = ?4 AND day = ?5)sql",
                chapter, sort, row.place, area_text(row.role_area_id), row.day);
        else
            rows.push_back({ std::string_view(chapter.text()), static_cast<std::int64_t>(sort), row.place,
                area_text(row.role_area_id), row.day.text(), row.counted, row.met });
    }
    sql::write_rows(db, R"sql(
        INSERT INTO account_tally (chapter_id, sort, place, role_area_id, day, counted, met)
        VALUES <rows>
        ON CONFLICT (chapter_id, sort, place, role_area_id, day)
        DO UPDATE SET counted = excluded.counted, met = excluded.met)sql",
        rows);
}

std::optional<LastCount> last_count(sql::Read& db, base::ChapterId const& chapter)
{
    return db.one<LastCount>(R"sql(
        SELECT counted_at, feed_at
        FROM account_count
        WHERE chapter_id = ?1)sql",
        chapter);
}

void keep_count(sql::Write& db, base::ChapterId const& chapter, LastCount const& last)
{
    db.run(R"sql(
        INSERT INTO account_count (chapter_id, counted_at, feed_at)
        VALUES (?1, ?2, ?3)
        ON CONFLICT (chapter_id) DO UPDATE SET counted_at = excluded.counted_at, feed_at = excluded.feed_at)sql",
        chapter, last.counted_at, last.feed_at);
}

std::vector<base::ChapterId> not_counted_since(sql::Read& db, base::Instant since)
{
    return db.all<base::ChapterId>(R"sql(
        SELECT c.chapter_id
        FROM chapter_published AS c
        LEFT JOIN account_count AS k ON k.chapter_id = c.chapter_id
        WHERE k.counted_at IS NULL OR k.counted_at < ?1
        ORDER BY c.chapter_id)sql",
        since);
}

bool has_much(sql::Read& db, base::ChapterId const& chapter)
{
    constexpr int most_live = 5'000; // voices (joined ones twice) and doings (retracted deeds, too) together
    return db.count(R"sql(
        SELECT COUNT(*)
        FROM (
            SELECT expectation_id AS id
            FROM expectation_voice_published
            WHERE chapter_id = ?1
            UNION ALL
            SELECT deed_id AS id
            FROM deed
            WHERE chapter_id = ?1
            UNION ALL
            SELECT done_id AS id
            FROM doing
            WHERE chapter_id = ?1 AND kind <> 0
            LIMIT ?2) AS in_the_books)sql",
               chapter, most_live + 1)
        > most_live;
}

Standing standing_of(sql::Read& db, base::ChapterId const& chapter)
{
    if (auto const last = last_count(db, chapter))
        return { Source::Tally, last->counted_at };
    return { has_much(db, chapter) ? Source::Tally : Source::Books, std::nullopt };
}

Days tallied_days(sql::Read& db, base::ChapterId const& chapter, Look const& look)
{
    return db.all<DayCount>(R"sql(
        SELECT found.day, found.many
        FROM (
            SELECT day, CASE CAST(?7 AS BIGINT) WHEN 0 THEN counted WHEN 1 THEN met ELSE counted - met END AS many
            FROM account_tally
            WHERE chapter_id = ?1 AND sort = ?2 AND place = ?3 AND role_area_id = ?4 AND day >= ?5
                AND day <= ?6) AS found
        WHERE found.many > 0
        ORDER BY found.day)sql",
        chapter, look.sort, look.place, look.role_area_id, look.within.first, look.within.last, look.want);
}

std::vector<Span> spans(sql::Read& db, base::ChapterId const& chapter, Look const& look, int most)
{
    auto days = tallied_days(db, chapter, look);
    if (look.from == From::Newest)
        std::ranges::reverse(days);
    std::vector<Span> found;
    for (auto const& stretch : stretches(days, 0, most))
        found.push_back(stretch.span);
    return found;
}

std::vector<Stretch> stretches(Days const& days, std::int64_t skip, std::int64_t most)
{
    std::vector<Stretch> found;
    for (auto const& one : days) {
        if (most <= 0)
            break;
        if (skip >= one.many) {
            skip -= one.many;
            continue;
        }
        auto const many = std::min(one.many - skip, most);
        if (!found.empty() && found.back().span.last.days() + 1 == one.day.days())
            found.back().span.last = one.day;
        else if (!found.empty() && found.back().span.first.days() - 1 == one.day.days())
            found.back().span.first = one.day;
        else
            found.push_back({ { one.day, one.day }, skip, 0 });
        found.back().most += many;
        most -= many;
        skip = 0;
    }
    return found;
}

std::vector<Stretch> stretches_of(Source source, Days const& days, Part const& part)
{
    auto parts = stretches(days, part.skip, part.most);
    if (source == Source::Tally || parts.empty())
        return parts;
    Stretch whole { parts.front().span, parts.front().skip, 0 };
    for (auto const& one : parts) {
        whole.span.first = std::min(whole.span.first, one.span.first);
        whole.span.last = std::max(whole.span.last, one.span.last);
        whole.most += one.most;
    }
    return { whole };
}

std::vector<VoicesOfDay> kept_voices(sql::Read& db, base::ChapterId const& chapter, Period const& period)
{
    return db.all<VoicesOfDay>(R"sql(
        SELECT NULLIF(role_area_id, ''), day, counted, met
        FROM account_tally
        WHERE chapter_id = ?1 AND sort = ?2 AND place = ?3 AND day <= ?4
        ORDER BY role_area_id, day)sql",
        chapter, TallySort::Voices, period.district_code, period.until);
}

std::vector<DoneOfArea> kept_done(sql::Read& db, base::ChapterId const& chapter, Period const& period)
{
    return db.all<DoneOfArea>(R"sql(
        SELECT NULLIF(role_area_id, ''), CAST(SUM(counted) AS BIGINT), CAST(SUM(met) AS BIGINT)
        FROM account_tally
        WHERE chapter_id = ?1 AND sort = ?2 AND place = ?3 AND day >= ?4 AND day <= ?5
        GROUP BY role_area_id)sql",
        chapter, TallySort::Done, period.district_code, period.since, period.until);
}

std::vector<DoneOfDay> kept_done_by_day(sql::Read& db, base::ChapterId const& chapter, Period const& period)
{
    return db.all<DoneOfDay>(R"sql(
        SELECT NULLIF(role_area_id, ''), day, counted, met
        FROM account_tally
        WHERE chapter_id = ?1 AND sort = ?2 AND place = ?3 AND day >= ?4 AND day <= ?5
        ORDER BY role_area_id, day)sql",
        chapter, TallySort::Done, period.district_code, period.since, period.until);
}

}
