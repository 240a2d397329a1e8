#include "base/slice.h"
#include "domain/area/area.h"
#include "domain/area/area_hub.h"

namespace area {

namespace {

namespace say {
inline constexpr words::Word title { "Wilayah", "Areas" };
inline constexpr words::Word lead { "{n} kelurahan yang dikenal program ini, dengan kode Kemendagri.",
    "{n} villages known to this program, with their official codes." };
inline constexpr words::Word code { "Kode", "Code" };
inline constexpr words::Word village { "Kelurahan", "Village" };
inline constexpr words::Word people { "Penduduk (2023)", "People (2023)" };
inline constexpr words::Word unknown { "belum diketahui", "not known" };
inline constexpr words::Word others {
    "Wilayah lain dapat ditambahkan oleh pengelola server dengan: berdaya import-areas BERKAS.csv",
    "Whoever runs the server adds other areas with: berdaya import-areas FILE.csv"
};
inline constexpr words::Word source { "Batas: cahyadsn/wilayah_boundaries (MIT). Kode: Kepmendagri 300.2.2-2138/2025.",
    "Boundaries: cahyadsn/wilayah_boundaries (MIT). Codes: Kepmendagri 300.2.2-2138/2025." };
}

using MaySeeAreas = permit::To<"area.see", permit::officers | permit::evaluator>;

struct Line {
    std::string code;
    std::string name;
    std::string district;
    std::optional<std::int64_t> population;
};
BOOST_DESCRIBE_STRUCT(Line, (), (code, name, district, population))

struct AreaList {
    std::vector<Line> lines;
};

base::Result<AreaList> show_areas(MaySeeAreas const&, sql::Read& db)
{
    return AreaList { db.all<Line>(R"sql(
        SELECT village.code, village.name, district.name, village.population
        FROM area AS village
        JOIN area AS district ON district.code = village.parent_code
        WHERE village.kind = 'village'
        ORDER BY district.code, village.code)sql") };
}

page::Document show_areas_page(AreaList const& list, page::Context const& c)
{
    using namespace page;
    std::vector<Node> sections { heading(c(say::title)),
        p({ cls("lead"),
            c.say(say::lead, { { "n", number(static_cast<std::int64_t>(list.lines.size()), c.tongue) } }) }) };
    std::vector<Node> rows;
    auto const close = [&](std::string const& district) {
        if (rows.empty())
            return;
        auto const top = thead(
            { tr({ th({ attribute("scope", "col"), c(say::village) }), th({ attribute("scope", "col"), c(say::code) }),
                th({ cls("num"), attribute("scope", "col"), c(say::people) }) }) });
        sections.push_back(section({ h2({ district }),
            div({ cls("scroll"), attribute("tabindex", "0"), attribute("role", "region"),
                attribute("aria-label", district),
                table({ cls("register"), caption({ cls("visually-hidden"), district }), top, tbody(rows) }) }) }));
        rows.clear();
    };
    std::string district;
    for (auto const& line : list.lines) {
        if (line.district != district)
            close(district);
        district = line.district;
        rows.push_back(tr({ th({ attribute("scope", "row"), line.name }), td({ line.code }),
            td({ cls("num"), line.population ? number(*line.population, c.tongue) : std::string(c(say::unknown)) }) }));
    }
    close(district);
    sections.push_back(p({ cls("hint"), c(say::others) }));
    sections.push_back(p({ cls("hint"), c(say::source) }));
    return { c(say::title), Shape::Wide, div(sections) };
}

}

base::Slice slice()
{
    base::Slice made;
    made.name = "area";
    made.routes = { http::get<&show_areas, &show_areas_page>("/areas") };
    made.nav = { { say::title, "/areas", "map-pinned", permit::officers, 74 } };
    made.hub_rows = hub_rows();
    return made;
}

}
