#include "base/sync_door/not_taken.h"

#include "base/form.h"

#include <algorithm>

namespace sync_door {

namespace {

// The ids of what a fact makes begin as its own does (base::uuid_near).
std::string beginning_of(std::string const& id)
{
    return id.substr(0, base::uuid_time_part);
}

bool makes(std::string const& fact_id, std::string const& id)
{
    constexpr int most_made = 16;
    for (int k = 0; k < most_made; ++k)
        if (base::uuid_near(fact_id, fact_id + "/" + std::to_string(k)) == id)
            return true;
    return false;
}

struct Named {
    std::string fact_id;
    std::string sha256;
    std::string bytes;
};
BOOST_DESCRIBE_STRUCT(Named, (), (fact_id, sha256, bytes))

bool speaks_of(std::string_view bytes, std::vector<std::string> const& ids)
{
    auto const about = incoming_of(bytes).about;
    return std::find_first_of(about.begin(), about.end(), ids.begin(), ids.end()) != about.end();
}

}

std::optional<Arrival> maker_not_taken(sql::Read& db, base::ChapterId const& chapter, std::string const& id)
{
    if (!base::is_uuid(id))
        return std::nullopt;
    std::optional<Arrival> found;
    for (auto const& fact_id : db.all<std::string>(R"sql(
            SELECT DISTINCT fact_id
            FROM arrival
            WHERE chapter_id = ?1 AND fact_id >= ?2 AND fact_id < ?3)sql",
             chapter, beginning_of(id), beginning_of(id) + "g")) {
        if (!makes(fact_id, id))
            continue;
        for (auto& one : arrivals_of(db, chapter, fact_id)) {
            if (one.state == State::Taken)
                return std::nullopt;
            if (!found || found->state == State::SetAside)
                found = std::move(one);
        }
    }
    return found;
}

std::string said_where_made(
    sql::Read& db, base::ChapterId const& chapter, std::string const& id, std::string_view kind, std::string_view field)
{
    auto const maker = maker_not_taken(db, chapter, id);
    if (!maker || maker->kind != kind)
        return {};
    auto const typed = form::from_json(incoming_of(maker->bytes).form);
    return typed ? std::string(typed.value().one(field).value_or("")) : std::string();
}

bool was_set_aside(sql::Read& db, base::ChapterId const& chapter, std::string const& id)
{
    auto const maker = maker_not_taken(db, chapter, id);
    return maker && maker->state == State::SetAside;
}

void try_what_waited_for(sql::Write& db, base::ChapterId const& chapter, std::string const& fact_id)
{
    db.run(R"sql(
        UPDATE arrival
        SET state = ?5
        WHERE state = ?4 AND chapter_id = ?1 AND waits_for >= ?2 AND waits_for < ?3)sql",
        chapter, beginning_of(fact_id), beginning_of(fact_id) + "g", State::Held, State::ToTry);
}

void try_refused(sql::Write& db, base::ChapterId const& chapter, Refusal const& refusal)
{
    auto const refused = db.all<Named>(R"sql(
        SELECT fact_id, sha256, bytes
        FROM arrival
        WHERE state = ?2 AND chapter_id = ?1 AND code = ?3 AND kind <> ?4)sql",
        chapter, State::Quarantined, refusal.code.name, refusal.but_for);
    for (auto const& one : refused)
        if (speaks_of(one.bytes, refusal.about))
            db.run("UPDATE arrival SET state = ?4 WHERE chapter_id = ?1 AND fact_id = ?2 AND sha256 = ?3", chapter,
                one.fact_id, one.sha256, State::ToTry);
}

}
