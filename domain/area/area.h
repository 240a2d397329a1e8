// Wilayah: provinces, regencies, districts (kecamatan) and villages (kelurahan, desa) by their official codes
// PP.KK.CC.DDDD. Reference data of every chapter; it comes with Samarinda and is added to by `berdaya import-areas`.
//   area.not_a_table   Malformed: no header `code` and `name`
//   area.bad_row       Malformed: {line} has no code or name, or a code of another shape
#pragma once

#include "base/page/page.h"
#include "base/result.h"
#include "base/sql/sql.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace area {

inline constexpr base::Code not_a_table { "area.not_a_table",
    { "Baris pertama harus memuat kolom code dan name.", "The first line must have the columns code and name." } };
inline constexpr base::Code bad_row { "area.bad_row",
    { "Baris {line} tidak memuat kode wilayah dan nama yang benar.",
        "Line {line} has no proper area code and name." } };

struct Area {
    std::string code;
    std::string kind; // province, regency, district, village
    std::string name;
    std::optional<std::string> parent_code;
    std::optional<std::string> bps_code;
    std::optional<double> latitude;
    std::optional<double> longitude;
    std::optional<std::string> bank;
    std::optional<std::int64_t> population;
};
BOOST_DESCRIBE_STRUCT(Area, (), (code, kind, name, parent_code, bps_code, latitude, longitude, bank, population))

// A village with its district, as forms offer it.
struct Village {
    std::string code;
    std::string name;
    std::string district;
    std::string district_code;
};
BOOST_DESCRIBE_STRUCT(Village, (), (code, name, district, district_code))

std::string_view kind_of_code(std::string_view code); // by its parts; empty when it is none
std::string parent_of_code(std::string_view code); // empty for a province

// A table with at least `code` and `name`; districts named in columns district_code and district are added too.
base::Result<std::vector<Area>> read_table(std::string_view csv);
// Adds or renews; answers how many.
std::int64_t put(sql::Write&, std::vector<Area> const&);
// What the program carries: Samarinda, its districts, its regency and province. Does nothing when they are there.
void put_start(sql::Write&);

std::vector<Village> villages(sql::Read&, std::string_view regency_code); // ordered by district and name
std::optional<Village> village(sql::Read&, std::string_view code);
std::vector<page::Choice> choices(std::vector<Village> const&); // of a drop-down list, under their districts

}
