// Rows of a roster that hold no woman.
#include "domain/member/roster_columns.h"

#include "base/indonesian_faith.h"
#include "base/unicode.h"

#include <algorithm>
#include <array>
#include <span>

namespace member::detail {

namespace {

using Written = std::vector<std::string>; // the cells of a row

bool starts_with_word(std::string_view text, std::string_view word)
{
    return text.substr(0, word.size()) == word
        && (text.size() == word.size()
            || std::string_view(" .,:;/(").find(text[word.size()]) != std::string_view::npos);
}

bool is_numeric(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("0123456789.") == std::string_view::npos;
}

constexpr std::array<std::string_view, 6> above_signatures { "mengetahui", "menyetujui", "dibuat oleh", "hormat kami",
    "disahkan", "ketua kelompok" };
constexpr std::array<std::string_view, 8> who_sign { "ketua", "sekretaris", "bendahara", "lurah", "camat", "kepala",
    "pembina", "pendamping" };

bool begins_with_any(std::string_view text, std::span<std::string_view const> starts)
{
    return std::any_of(starts.begin(), starts.end(), [&](auto start) { return starts_with_word(text, start); });
}

bool signs(std::string_view named)
{
    return begins_with_any(named, above_signatures) || begins_with_any(named, who_sign);
}

}

std::string_view raw_of(std::vector<MeantColumn> const& columns, Written const& cells, Column column)
{
    for (std::size_t at = 0; at < cells.size(); ++at) {
        if (columns[at].column == column && cells[at] != indonesian::harm_mask
            && cells[at] != indonesian::faith_or_marriage_mask)
            return cells[at];
    }
    return {};
}

std::string text_of(std::vector<MeantColumn> const& columns, Written const& cells, Column column)
{
    auto const text = unicode::readable(unicode::first(raw_of(columns, cells, column), 4 * longest_text));
    return text == "-" ? std::string {} : std::string(unicode::first(text, longest_text));
}

std::string small_number(std::string_view text)
{
    auto const from = text.find_first_of("0123456789");
    if (from == std::string_view::npos)
        return {};
    auto digits = text.substr(from, text.find_first_not_of("0123456789", from) - from);
    while (digits.size() > 1 && digits[0] == '0')
        digits.remove_prefix(1);
    return digits.size() <= 3 && digits != "0" ? std::string(digits) : "";
}

std::string number_behind(std::string const& folded, std::string_view mark)
{
    for (auto at = folded.find(mark); at != std::string::npos; at = folded.find(mark, at + 1)) {
        auto const before_is_letter = at > 0 && folded[at - 1] >= 'a' && folded[at - 1] <= 'z';
        auto const digits = folded.find_first_not_of(" .:", at + mark.size());
        if (!before_is_letter && digits != std::string::npos && folded[digits] >= '0' && folded[digits] <= '9')
            return small_number(std::string_view(folded).substr(digits));
    }
    return {};
}

base::Code const* Asides::why(Written const& cells)
{
    std::string first;
    std::size_t filled = 0, different = 0;
    for (std::size_t at = 0; at < cells.size(); ++at) {
        auto const kind = m_roster.columns[at].column;
        if (cells[at].empty() || kind == Column::Number || kind == Column::Reason)
            continue;
        auto const text = unicode::folded(unicode::readable(unicode::first(cells[at], 400)));
        if (text.empty() || text == "-")
            continue;
        different += text != first;
        ++filled;
        if (first.empty())
            first = text;
    }
    auto const number = text_of(m_roster.columns, cells, Column::Number);
    if (repeats_headings(cells)) {
        m_signing = false;
        return &roster_skipped_heading;
    }
    if (starts_with_word(unicode::folded(number), "jumlah") || starts_with_word(unicode::folded(number), "total")
        || starts_with_word(first, "jumlah") || starts_with_word(first, "total")
        || starts_with_word(first, "grand total"))
        return &roster_skipped_total;
    if (filled == 0 && (is_numeric(number) || number.empty()))
        return &roster_skipped_number_only;
    if (m_signing && !is_numeric(number))
        return &roster_skipped_signature;
    m_signing = false;
    if (begins_signatures(cells, number, different)) {
        m_signing = true;
        return &roster_skipped_signature;
    }
    if (filled == 0)
        return section(number);
    if (!is_numeric(number) && different == 1)
        if (auto const* why = section(first))
            return why;
    return !is_numeric(number) && different == 1 && filled > 2 ? &roster_skipped_section : nullptr;
}

bool Asides::repeats_headings(Written const& cells) const
{
    std::size_t same = 0, other = 0;
    for (std::size_t at = 0; at < cells.size(); ++at) {
        auto const column = m_roster.columns[at].column;
        if (column == Column::FullName && is_heading_of_names(cells[at]))
            return true;
        if (!cells[at].empty() && column != Column::Number)
            ++(unicode::readable(unicode::first(cells[at], 60)) == m_roster.columns[at].heading ? same : other);
    }
    return same > 0 && other == 0;
}

// "Mengetahui", or the place and date above it. Where a name stands, "Ketua" beside it is what she is.
bool Asides::begins_signatures(Written const& cells, std::string const& number, std::size_t different) const
{
    if (is_numeric(number))
        return false;
    auto const named = unicode::folded(unicode::readable(raw_of(m_roster.columns, cells, Column::FullName)));
    // "Samarinda, 3 Juni 2024" where the comma parts cells.
    if (!named.empty() && named[0] >= '0' && named[0] <= '9'
        && indonesian::read_date(named, m_today, indonesian::Future::Allowed))
        return true;
    bool const is_hers = !named.empty() && !signs(named) && named.find_first_of("0123456789") == std::string::npos;
    for (auto const& cell : cells) {
        if (cell.empty() || cell.size() > 80)
            continue;
        auto const text = unicode::folded(unicode::readable(cell));
        if (!is_hers && begins_with_any(text, above_signatures))
            return true;
        if (text == "ketua," || text == "sekretaris," || text == "ketua" || text == "sekretaris")
            return !is_hers && different <= 2;
        auto const comma = text.find(", ");
        if (different == 1 && comma != std::string::npos && text.find_first_of("0123456789") > comma
            && indonesian::read_date(text, m_today, indonesian::Future::Allowed))
            return true;
    }
    return false;
}

// "Kelurahan Lempake" or "RT 12" above the women who live there; any other text over the whole width is a title.
base::Code const* Asides::section(std::string const& text)
{
    auto const folded = unicode::folded(text);
    for (std::string_view const mark : { "kelurahan", "kel", "desa" }) {
        if (starts_with_word(folded, mark)) {
            m_village = folded.substr(mark.size());
            m_rt.clear();
            return &roster_skipped_section;
        }
    }
    if (starts_with_word(folded, "rt")) {
        m_rt = number_behind(folded, "rt");
        return &roster_skipped_section;
    }
    for (auto const* start : { "kelompok", "daftar", "kecamatan", "kec", "rw" }) {
        if (starts_with_word(folded, start))
            return &roster_skipped_section;
    }
    return nullptr;
}

}
