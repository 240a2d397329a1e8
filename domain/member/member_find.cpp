// The SQL behind the questions of other slices, and behind the pages of the register. Every way of asking reads a
// stretch of member_word in its order and stops when a page is full, so it takes as long in a large chapter.
#include "domain/member/member.h"
#include "domain/member/member_search.h"
#include "domain/member/member_store.h"

#include <algorithm>

namespace member {

namespace {

// What is read along the index, and which other words she has to bear. Without others a stretch may be long.
struct Asked {
    WordRange along;
    std::vector<WordRange> others; // none, or four of which some are empty
};

// Words that more women bear than this have to stand side by side, as typed.
constexpr int many = 2000;

std::int64_t bearing(sql::Read& db, base::ChapterId const& chapter, std::string const& place, WordRange const& word)
{
    return db.count(R"sql(
        SELECT COUNT(*)
        FROM (
            SELECT 1
            FROM member_word
            WHERE chapter_id = ?1 AND place = ?2 AND word >= ?3 AND word < ?4
            LIMIT ?5) AS counted)sql",
        chapter, place, word.first, word.end, many + 1);
}

// The rarest word leads.
Asked asked(sql::Read& db, base::ChapterId const& chapter, Which const& which)
{
    auto const words = typed_words(which.search);
    if (words.size() == 1)
        return { range_of(words[0]), {} };
    std::size_t leads = 0;
    std::int64_t fewest = many + 1;
    std::string together;
    for (std::size_t at = 0; at < words.size(); ++at) {
        together += (at == 0 ? "" : " ") + words[at];
        auto const n = bearing(db, chapter, which.village_code, range_of(words[at]));
        if (n < fewest) {
            fewest = n;
            leads = at;
        }
    }
    if (fewest > many)
        return { range_of(together), {} };
    Asked found { range_of(words[leads]), {} };
    for (std::size_t at = 0; at < words.size(); ++at)
        if (at != leads)
            found.others.push_back(range_of(words[at]));
    found.others.resize(4);
    return found;
}

// Women who bear the leading word and all the others, in the order of that word; at most as many as bear it.
std::vector<MemberId> bearing_all(
    sql::Read& db, base::ChapterId const& chapter, std::string const& place, Asked const& ask)
{
    auto const& o = ask.others;
    auto ids = db.all<MemberId>(R"sql(
        SELECT w.member_id
        FROM member_word AS w
        WHERE w.chapter_id = ?1 AND w.place = ?2 AND w.word >= ?3 AND w.word < ?4
            AND substr(w.word, 1, length(?5)) = ?5
            AND EXISTS (
                SELECT 1
                FROM member_word AS a
                WHERE a.chapter_id = ?1 AND a.member_id = w.member_id AND a.place = ?2 AND a.word >= ?6
                    AND a.word < ?7)
            AND (?8 = '' OR EXISTS (
                SELECT 1
                FROM member_word AS b
                WHERE b.chapter_id = ?1 AND b.member_id = w.member_id AND b.place = ?2 AND b.word >= ?8
                    AND b.word < ?9))
            AND (?10 = '' OR EXISTS (
                SELECT 1
                FROM member_word AS c
                WHERE c.chapter_id = ?1 AND c.member_id = w.member_id AND c.place = ?2 AND c.word >= ?10
                    AND c.word < ?11))
            AND (?12 = '' OR EXISTS (
                SELECT 1
                FROM member_word AS d
                WHERE d.chapter_id = ?1 AND d.member_id = w.member_id AND d.place = ?2 AND d.word >= ?12
                    AND d.word < ?13))
        ORDER BY w.word, w.member_id)sql",
        chapter, place, ask.along.first, ask.along.end, ask.along.prefix, o[0].first, o[0].end, o[1].first, o[1].end,
        o[2].first, o[2].end, o[3].first, o[3].end);
    std::vector<MemberId> once;
    for (auto& id : ids)
        if (std::find(once.begin(), once.end(), id) == once.end())
            once.push_back(std::move(id));
    return once;
}

struct Met {
    std::string word;
    std::string id;
};
BOOST_DESCRIBE_STRUCT(Met, (), (word, id))

// Where a page begins: at her, if she is still among those asked for, else at the start.
Met start(sql::Read& db, base::ChapterId const& chapter, Which const& which, WordRange const& along)
{
    auto const met = which.from ? db.one<Met>(R"sql(
        SELECT word, member_id
        FROM member_word
        WHERE chapter_id = ?1 AND member_id = ?2 AND place = ?3 AND word >= ?4 AND word < ?5
            AND substr(word, 1, length(?6)) = ?6
        ORDER BY word
        LIMIT 1)sql",
                         chapter, *which.from, which.village_code, along.first, along.end, along.prefix)
                                : std::nullopt;
    return met.value_or(Met { along.first, {} });
}

// A woman two of whose words begin alike stands at the first of them.
std::vector<MemberLine> along(sql::Read& db, base::ChapterId const& chapter, std::string const& place,
    WordRange const& range, Met const& from, int most)
{
    return db.all<MemberLine>(R"sql(
        SELECT m.member_id, m.full_name, m.nickname, m.village_code, m.rt, m.is_member, m.merged_into
        FROM member_word AS w
        CROSS JOIN member AS m
        WHERE w.chapter_id = ?1 AND w.place = ?2 AND (w.word, w.member_id) >= (?3, ?4) AND w.word < ?5
            AND substr(w.word, 1, length(?6)) = ?6
            AND m.chapter_id = ?1 AND m.member_id = w.member_id
            AND NOT EXISTS (
                SELECT 1
                FROM member_word AS e
                WHERE e.chapter_id = ?1 AND e.member_id = w.member_id AND e.place = ?2 AND e.word >= ?7
                    AND e.word < w.word)
        ORDER BY w.word, w.member_id
        LIMIT ?8)sql",
        chapter, place, from.word, from.id, range.end, range.prefix, range.first, most);
}

// The woman at whom the page before begins; nobody: it is the first page.
std::optional<MemberId> a_page_before(sql::Read& db, base::ChapterId const& chapter, std::string const& place,
    WordRange const& range, Met const& from, int most)
{
    auto const before = db.all<MemberId>(R"sql(
        SELECT w.member_id
        FROM member_word AS w
        WHERE w.chapter_id = ?1 AND w.place = ?2 AND w.word >= ?3 AND (w.word, w.member_id) < (?4, ?5)
            AND substr(w.word, 1, length(?6)) = ?6
            AND NOT EXISTS (
                SELECT 1
                FROM member_word AS e
                WHERE e.chapter_id = ?1 AND e.member_id = w.member_id AND e.place = ?2 AND e.word >= ?3
                    AND e.word < w.word)
        ORDER BY w.word DESC, w.member_id DESC
        LIMIT ?7)sql",
        chapter, place, range.first, from.word, from.id, range.prefix, most + 1);
    auto const page = static_cast<std::size_t>(most);
    return before.size() > page ? std::optional(before[page - 1]) : std::nullopt;
}

// Read from the index alone. Twice as many words as women are counted, because two of hers may begin alike; a whole
// name
// ('=') stands there once.
std::int64_t counted(sql::Read& db, base::ChapterId const& chapter, std::string const& place, WordRange const& range)
{
    auto const most = range.prefix.starts_with('=') ? count_at_most : 2 * count_at_most;
    auto const women = db.count(R"sql(
        SELECT COUNT(DISTINCT counted.member_id)
        FROM (
            SELECT member_id
            FROM member_word
            WHERE chapter_id = ?1 AND place = ?2 AND word >= ?3 AND word < ?4 AND substr(word, 1, length(?5)) = ?5
            ORDER BY word, member_id
            LIMIT ?6) AS counted)sql",
        chapter, place, range.first, range.end, range.prefix, most);
    return std::min<std::int64_t>(women, count_at_most);
}

Found a_page_of(sql::Read& db, base::ChapterId const& chapter, Which const& which, std::vector<MemberId> const& ids)
{
    auto const most = static_cast<std::size_t>(which.most);
    auto const at = which.from ? std::find(ids.begin(), ids.end(), *which.from) : ids.end();
    auto const from = at == ids.end() ? 0 : static_cast<std::size_t>(at - ids.begin());
    auto const to = std::min(from + most, ids.size());
    Found found;
    found.lines = find_members(db, chapter, std::span(ids).subspan(from, to - from));
    found.count = std::min<std::int64_t>(static_cast<std::int64_t>(ids.size()), count_at_most);
    found.is_first = from == 0;
    if (from > most)
        found.previous = ids[from - most];
    if (to < ids.size())
        found.next = ids[to];
    return found;
}

}

Found find_page(sql::Read& db, base::ChapterId const& chapter, Which const& which)
{
    auto const ask = asked(db, chapter, which);
    auto const& place = which.village_code;
    if (!ask.others.empty())
        return a_page_of(db, chapter, which, bearing_all(db, chapter, place, ask));
    auto const from = start(db, chapter, which, ask.along);
    Found found;
    found.lines = along(db, chapter, place, ask.along, from, which.most + 1);
    if (static_cast<int>(found.lines.size()) > which.most) {
        found.next = found.lines.back().id;
        found.lines.pop_back();
    }
    found.count = counted(db, chapter, place, ask.along);
    found.is_first = from.id.empty();
    if (!found.is_first)
        found.previous = a_page_before(db, chapter, place, ask.along, from, which.most);
    return found;
}

std::vector<MemberLine> find_members(sql::Read& db, base::ChapterId const& chapter, Which const& which)
{
    auto const ask = asked(db, chapter, which);
    if (!ask.others.empty())
        return a_page_of(db, chapter, which, bearing_all(db, chapter, which.village_code, ask)).lines;
    return along(db, chapter, which.village_code, ask.along, start(db, chapter, which, ask.along), which.most);
}

std::int64_t count_members(sql::Read& db, base::ChapterId const& chapter, Which const& which)
{
    auto const ask = asked(db, chapter, which);
    if (ask.others.empty())
        return counted(db, chapter, which.village_code, ask.along);
    auto const n = bearing_all(db, chapter, which.village_code, ask).size();
    return std::min<std::int64_t>(static_cast<std::int64_t>(n), count_at_most);
}

std::vector<MemberLine> find_members(sql::Read& db, base::ChapterId const& chapter, std::span<MemberId const> ids)
{
    std::vector<MemberLine> lines;
    for (auto const& id : ids) {
        auto line = db.one<MemberLine>(R"sql(
            SELECT member_id, full_name, nickname, village_code, rt, is_member, merged_into
            FROM member
            WHERE chapter_id = ?1 AND member_id = ?2)sql",
            chapter, id);
        if (line)
            lines.push_back(std::move(*line));
    }
    return lines;
}

std::optional<MemberLine> woman_here(sql::Read& db, base::ChapterId const& chapter, MemberId const& id)
{
    auto const lines = find_members(db, chapter, std::span(&id, 1));
    if (lines.empty() || store::erasure(db, chapter, id))
        return std::nullopt;
    if (auto const& goes_on = lines.front().merged_into; goes_on && *goes_on != id)
        return woman_here(db, chapter, *goes_on);
    return lines.front();
}

}
