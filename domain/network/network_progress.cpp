#include "domain/network/network_progress.h"

#include <cmath>
#include <map>
#include <mutex>

namespace network {

namespace {

std::mutex under_way_mutex;
std::map<base::ChapterId, int> under_way; // in hundredths

}

UnderWay::UnderWay(base::ChapterId chapter)
    : m_chapter(std::move(chapter))
{
    tell(0);
}

UnderWay::~UnderWay()
{
    std::lock_guard const lock(under_way_mutex);
    under_way.erase(m_chapter);
}

void UnderWay::tell(double done) const
{
    constexpr double whole = 100;
    std::lock_guard const lock(under_way_mutex);
    under_way[m_chapter] = static_cast<int>(std::lround(done * whole));
}

std::optional<int> percent_done(base::ChapterId const& chapter)
{
    std::lock_guard const lock(under_way_mutex);
    auto const found = under_way.find(chapter);
    return found == under_way.end() ? std::nullopt : std::optional(found->second);
}

}
