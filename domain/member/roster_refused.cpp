// What is said of a row, and the rows that must be corrected.
#include "domain/member/roster.h"

namespace member {

std::string told(Notice const& notice, words::Tongue tongue)
{
    auto fill = notice.fill;
    if (notice.because)
        fill.push_back({ "reason", words::say(notice.because->text, tongue) });
    return words::say(notice.code->text, tongue, fill);
}

std::string refused_csv(
    std::vector<MeantColumn> const& columns, std::vector<RefusedRow> const& refused, words::Tongue tongue)
{
    std::vector<std::vector<std::string>> rows(1);
    for (auto const& column : columns) {
        if (column.column != Column::Reason)
            rows[0].push_back(column.heading);
    }
    rows[0].push_back(tongue == words::Tongue::Indonesian ? "Alasan ditolak" : "Why refused");
    for (auto const& row : refused) {
        auto& written = rows.emplace_back();
        for (std::size_t at = 0; at < columns.size(); ++at) {
            if (columns[at].column != Column::Reason)
                written.push_back(at < row.cells.size() ? row.cells[at] : "");
        }
        written.push_back(row.why);
    }
    return spreadsheet::write_csv(rows, {});
}

}
