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

// "Nama ibu", "Nama anggota": never a woman's name.
bool is_heading_of_names(std::string_view cell);

// What the values of a column tell that its heading does not: religion and marriage, which are never collected; else
// Ignored.
Column told_by_values(
    std::vector<spreadsheet::Row> const&, std::size_t first_row, std::size_t at, std::string_view heading);

// What a row holds of a kind; nothing of a cell that was masked whole.
std::string_view raw_of(std::vector<MeantColumn> const&, std::vector<std::string> const& cells, Column);
std::string text_of(std::vector<MeantColumn> const&, std::vector<std::string> const& cells, Column);
inline constexpr std::size_t longest_text = 300;

// The number behind "RT" or "RW"; nothing when it is no such number.
std::string number_behind(std::string const& folded, std::string_view mark);
std::string small_number(std::string_view text); // "RT. 012" is "12"

// ---- Rows that are no women ---------------------------------------------------------------------------------------

// Totals, headings once more, titles of sections, signatures. Asked of one row after the other, for what a title says
// holds below it.
class Asides {
public:
    Asides(UnderstoodRoster const& roster, indonesian::Date today)
        : m_roster(roster)
        , m_today(today)
    {
    }

    base::Code const* why(std::vector<std::string> const& cells); // nullptr: it is a woman's
    std::string const& village() const { return m_village; }
    std::string const& rt() const { return m_rt; }

private:
    base::Code const* section(std::string const& text);
    bool begins_signatures(
        std::vector<std::string> const& cells, std::string const& number, std::size_t different) const;
    bool repeats_headings(std::vector<std::string> const& cells) const;

    UnderstoodRoster const& m_roster;
    indonesian::Date m_today;
    bool m_signing = false;
    std::string m_village;
    std::string m_rt;
};

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
