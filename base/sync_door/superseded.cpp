#include "base/sync_door/superseded.h"

#include <boost/json/parse.hpp>

namespace sync_door {

std::optional<std::vector<std::string>> superseded_in(std::string_view fact)
{
    constexpr std::size_t most = 100;
    std::vector<std::string> ids;
    if (fact.find("\"sup\"") == std::string_view::npos)
        return ids;
    boost::system::error_code failed;
    auto const value = boost::json::parse(fact, failed);
    auto const* const object = value.if_object();
    auto const* const found = failed || !object ? nullptr : object->if_contains("sup");
    if (!found)
        return ids;
    auto const* const list = found->if_array();
    if (!list || list->size() > most)
        return std::nullopt;
    for (auto const& one : *list) {
        if (!one.is_string() || !base::is_uuid(std::string_view(one.get_string())))
            return std::nullopt;
        ids.emplace_back(one.get_string());
    }
    return ids;
}

std::string first_not_here(sql::Read& db, base::ChapterId const& chapter, std::vector<std::string> const& fact_ids)
{
    for (auto const& id : fact_ids) {
        auto const here = db.count(R"sql(
            SELECT COUNT(*)
            FROM (
                SELECT fact_id FROM fact WHERE chapter_id = ?1 AND fact_id = ?2
                UNION ALL
                SELECT fact_id FROM arrival WHERE chapter_id = ?1 AND fact_id = ?2 AND state = ?3) AS known)sql",
            chapter, id, State::SetAside);
        if (here == 0)
            return id;
    }
    return {};
}

void keep_superseded(sql::Write& db, base::ChapterId const& chapter, std::vector<std::string> const& fact_ids,
    std::string const& by_fact_id)
{
    for (auto const& id : fact_ids)
        db.run(R"sql(
            INSERT INTO fact_superseded (chapter_id, fact_id, by_fact_id)
            VALUES (?1, ?2, ?3)
            ON CONFLICT (chapter_id, fact_id, by_fact_id) DO NOTHING)sql",
            chapter, id, by_fact_id);
}

}
