#include "domain/area/area.h"

#include "base/embedded.h"

namespace area {

std::int64_t put(sql::Write& db, std::vector<Area> const& areas)
{
    for (auto const& a : areas) {
        db.run(R"sql(
            INSERT INTO area (code, kind, name, parent_code, bps_code, latitude, longitude, bank, population)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
            ON CONFLICT (code) DO UPDATE SET
                name = excluded.name,
                parent_code = excluded.parent_code,
                bps_code = excluded.bps_code,
                latitude = excluded.latitude,
                longitude = excluded.longitude,
                bank = excluded.bank,
                population = excluded.population)sql",
            a.code, a.kind, a.name, a.parent_code, a.bps_code, a.latitude, a.longitude, a.bank, a.population);
    }
    return static_cast<std::int64_t>(areas.size());
}

void put_start(sql::Write& db)
{
    if (db.count("SELECT count(*) FROM area WHERE code = ?1", "64.72") > 0)
        return;
    put(db, { { "64", "province", "Kalimantan Timur" }, { "64.72", "regency", "Kota Samarinda", "64" } });
    for (auto const& file : base::embedded()) {
        if (!file.name.starts_with("domain/area/start/"))
            continue;
        auto const areas = read_table(file.text);
        INVARIANT(areas, "the areas that the program carries are well-formed");
        put(db, areas.value());
    }
}

std::vector<Village> villages(sql::Read& db, std::string_view regency_code)
{
    return db.all<Village>(R"sql(
        SELECT village.code, village.name, district.name, district.code
        FROM area AS district
        JOIN area AS village ON village.parent_code = district.code
        WHERE district.parent_code = ?1 AND village.kind = 'village'
        ORDER BY district.name, village.name)sql",
        regency_code);
}

std::optional<Village> village(sql::Read& db, std::string_view code)
{
    return db.one<Village>(R"sql(
        SELECT village.code, village.name, district.name, district.code
        FROM area AS village
        JOIN area AS district ON district.code = village.parent_code
        WHERE village.code = ?1 AND village.kind = 'village')sql",
        code);
}

}
