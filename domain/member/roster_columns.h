// Which column means what. Only the roster's own files include this.
#pragma once

#include "domain/member/roster.h"

#include <unordered_map>

namespace member::detail {

Column meaning_of(std::string_view heading);

bool is_never_collected(Column);

struct Layout {
    std::size_t first_row = 0; // index of the first row below the headings
    std::size_t header_line = 0;
    std::vector<MeantColumn> columns;
    bool guessed = false;
};

Layout find_layout(
    std::vector<spreadsheet::Row> const&, std::vector<Village> const&, Correction const&, indonesian::Date today);

// A row that repeats headings.
bool is_heading_row(std::vector<std::string> const& cells);

// ---- Villages -----------------------------------------------------------------------------------------------------

// Names of villages as people write them: "Kel. Sei Pinang Dlm" is Sungai Pinang Dalam.
class Villages {
public:
    explicit Villages(std::vector<Village> const&);

    struct Match {
        Village const* village = nullptr;
        enum class How { Unknown, Exact, Likely, OneOfTwo } how = How::Unknown;
    };
    // Remembers what it found: a roster names the same few villages again and again.
    Match find(std::string_view typed, std::string_view district);

private:
    Match look_up(std::string const& key, std::string const& district_key);

    struct Keyed {
        Village const* village;
        std::string key, district_key;
    };
    std::vector<Keyed> m_keyed;
    std::unordered_map<std::string, Match> m_remembered;
    std::size_t m_comparisons_left = 2'000'000; // after so many only exact names are found
};

}
