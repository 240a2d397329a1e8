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

std::string refused_csv(UnderstoodRoster const& roster, words::Tongue tongue)
{
    auto const indonesian = tongue == words::Tongue::Indonesian;
    std::vector<std::vector<std::string>> rows(1);
    for (auto const& column : roster.columns) {
        if (column.column != Column::Reason)
            rows[0].push_back(column.heading);
    }
    rows[0].push_back(indonesian ? "Alasan ditolak" : "Why refused");
    for (auto const& row : roster.rows) {
        if (!row.refused)
            continue;
        auto& written = rows.emplace_back();
        for (std::size_t at = 0; at < roster.columns.size(); ++at) {
            if (roster.columns[at].column != Column::Reason)
                written.push_back(at < row.cells.size() ? row.cells[at] : "");
        }
        written.push_back(told(*row.refused, tongue));
    }
    return spreadsheet::write_csv(rows, {});
}

}
