#include "base/sync_door/others.h"

namespace sync_door {

std::vector<Other> others_in(boost::json::object const& push)
{
    constexpr std::size_t most = 10;
    std::vector<Other> found;
    auto const* const all = push.if_contains("others");
    if (!all || !all->is_array())
        return found;
    for (auto const& one : all->get_array()) {
        auto const* const object = one.if_object();
        auto const* const dev = object ? object->if_contains("dev") : nullptr;
        auto const* const n_max = object ? object->if_contains("n_max") : nullptr;
        if (found.size() == most || !dev || !n_max || !dev->is_string() || !n_max->is_int64())
            continue;
        DeviceId const id(std::string(dev->get_string()));
        if (base::is_uuid(id.text()) && n_max->get_int64() > 0 && n_max->get_int64() <= most_notes)
            found.push_back({ id, n_max->get_int64() });
    }
    return found;
}

void keep_others(sql::Write& db, base::ChapterId const& chapter, DeviceId const& told_by, std::vector<Other> const& all)
{
    for (auto const& one : all)
        if (one.dev != told_by)
            db.run("UPDATE device_contact SET n_max = ?3 WHERE chapter_id = ?1 AND device_id = ?2 AND n_max < ?3",
                chapter, one.dev, one.n_max);
}

}
