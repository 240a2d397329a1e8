// Invented duties of the invented officers: one who bears more than she said, one who was to be in two places, and one
// who keeps the cash and checks it.
#include "domain/duty/duty_sample.h"

#include "domain/duty/duty_store.h"

namespace duty {

namespace {

std::vector<std::string> added(base::Sampler& sampler)
{
    for (auto const* const name :
        { "Memegang kas (contoh)", "Memeriksa kas (contoh)", "Mengemudi mobil (contoh)", "Memandu kegiatan (contoh)" })
        sampler.post("/duties/sorts", { { "name", name } });
    std::vector<std::string> ids(4);
    sampler.read([&](sql::Read& db, base::ChapterId const& chapter) {
        for (auto const& one : duties(db, chapter)) {
            auto const at = one.name.starts_with("Memegang") ? 0U
                : one.name.starts_with("Memeriksa")          ? 1U
                : one.name.starts_with("Mengemudi")          ? 2U
                                                             : 3U;
            ids[at] = one.id.text();
        }
    });
    return ids;
}

}

void fill_sample(base::Sampler& sampler)
{
    std::vector<std::string> officers;
    sampler.read([&](sql::Read& db, base::ChapterId const& chapter) {
        for (auto const& one : officers_on(db, chapter, sampler.today()))
            officers.push_back(one.id.text());
    });
    constexpr std::size_t fewest = 3;
    if (officers.size() < fewest)
        return;
    auto const day = [&](int ago) { return base::Date::from_days(sampler.today().days() - ago).text(); };
    auto const sorts = added(sampler);
    auto const& [cash, checks, drives, guides] = std::tie(sorts[0], sorts[1], sorts[2], sorts[3]);
    sampler.post("/duties/apart",
        { { "duty_id", cash }, { "other_id", checks },
            { "because", "Yang memegang uang tidak memeriksa catatannya sendiri (contoh)." } });
    sampler.post("/duties/holdings",
        { { "duty_id", cash }, { "officer_id", officers[1] }, { "since", day(120) }, { "hours_a_week", "3" } });
    sampler.post("/duties/holdings",
        { { "duty_id", checks }, { "officer_id", officers[1] }, { "since", day(30) }, { "hours_a_week", "1" } });
    sampler.post("/duties/holdings",
        { { "duty_id", guides }, { "officer_id", officers[2] }, { "since", day(90) }, { "hours_a_week", "6" } });
    for (auto const& [at, hours] : { std::pair { 1U, "8" }, { 2U, "8" } })
        sampler.post(
            "/duties/officers/" + officers[at] + "/capacity", { { "hours_a_week", hours }, { "said_on", day(60) } });
    auto const turn = [&](int ago, char const* from, char const* until, char const* place) {
        sampler.post("/duties/turns",
            { { "duty_id", drives }, { "officer_id", officers[2] }, { "day", day(ago) }, { "from", from },
                { "until", until }, { "zone", "Wita" }, { "place", place } });
    };
    turn(3, "08:00", "12:00", "Bantuas (contoh)");
    turn(3, "11:00", "13:00", "Loa Bakung (contoh)");
    turn(10, "08:00", "11:00", "Makroman (contoh)");
    turn(-2, "08:00", "12:00", "Bantuas (contoh)");
}

}
