#include "base/http/told.h"
#include "domain/session/session_parting.h"

#include <algorithm>
#include <array>

namespace session {

namespace {

// After which somebody else may stand on a session's sheet, or it stands on another day.
bool may_change_a_sheet(std::string_view kind)
{
    constexpr std::array<std::string_view, 12> kinds { "session.plan_session", "session.change_plan", "session.cancel",
        "session.record_attendance", "session.take_back_marks", "session.choose", "session.note_card",
        "session.link_walk_in", "session.confirm_list", "session.join_alike", "session.take_up_again",
        "session.part_again" };
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

// For which it was ever planned.
std::vector<base::Date> days_of_session(
    sql::Read& db, base::ChapterId const& chapter, std::string const& id, base::Date from)
{
    return db.all<base::Date>(R"sql(
        SELECT held_on
        FROM session_day_published
        WHERE chapter_id = ?1 AND session_id = ?2 AND held_on >= ?3)sql",
        chapter, id, from);
}

}

base::Date first_day_held(base::Instant now)
{
    constexpr int days_held = 8;
    return base::Date::from_days(base::date_in(base::Zone::Wita, now).days() - days_held);
}

std::vector<base::Date> days_with_sheets(sql::Read& db, base::ChapterId const& chapter, base::Date from)
{
    return db.all<base::Date>(R"sql(
        SELECT DISTINCT held_on
        FROM sheet_published
        WHERE chapter_id = ?1 AND held_on >= ?2)sql",
        chapter, from);
}

std::vector<base::Date> days_on_sheets(
    sql::Read& db, base::ChapterId const& chapter, member::MemberId const& woman, base::Date from)
{
    return db.all<base::Date>(R"sql(
        SELECT DISTINCT s.held_on
        FROM attendance AS a
        CROSS JOIN session_current AS s
        WHERE a.chapter_id = ?1 AND s.chapter_id = ?1 AND s.session_id = a.session_id AND s.held_on >= ?3
            AND a.member_id IN (
                SELECT entry_id
                FROM member_entry_published
                WHERE chapter_id = ?1 AND woman_id = (
                        SELECT COALESCE(merged_into, member_id)
                        FROM member_published
                        WHERE chapter_id = ?1 AND member_id = ?2)))sql",
        chapter, woman, from);
}

std::vector<base::Date> days_with_other_sheets(sql::Read& db, fact::Fact const& fact, fact::Outcome const& outcome)
{
    auto const from = first_day_held(fact.at);
    if (fact.kind == "member.undo_merge") // the entry that was let go stands on sheets of its own
        return days_with_sheets(db, fact.chapter, from);
    auto const woman = fact.kind.starts_with("member.") ? http::id_under("/members/", outcome.location) : std::string();
    if (!woman.empty())
        return days_on_sheets(db, fact.chapter, member::MemberId(woman), from);
    auto const id = may_change_a_sheet(fact.kind) ? http::id_under("/sessions/", outcome.location) : std::string();
    auto days = id.empty() ? std::vector<base::Date> {} : days_of_session(db, fact.chapter, id, from);
    if (fact.kind == "session.part_again")
        for (auto const& other : parted_from(db, fact.chapter, SessionId(id)))
            for (auto const& day : days_of_session(db, fact.chapter, other.text(), from))
                if (std::ranges::find(days, day) == days.end())
                    days.push_back(day);
    return days;
}

}
