#include "domain/member/import_file.h"

#include "base/indonesian.h"
#include "base/unicode.h"

namespace member {

void take_field(form::Typed const& typed, std::string_view name, TableFile& out, form::Bad& bad)
{
    auto const before = bad.size();
    form::take_field(typed, name, out.upload, bad);
    if (bad.size() > before)
        return;
    spreadsheet::Limits limits;
    limits.file_bytes = std::size_t { 16 } << 20;
    auto const& name_typed = out.upload.filename;
    bool const says_excel = name_typed.size() > 5 && unicode::folded(name_typed).ends_with(".xlsx");
    if (says_excel && !out.upload.content.empty() && !out.upload.content.starts_with("PK")) {
        bad.push_back({ std::string(name), &spreadsheet::broken, {} });
        return;
    }
    auto read = spreadsheet::read(out.upload.content, "", limits);
    if (!read) {
        bad.push_back({ std::string(name), read.problem().code, read.problem().fill });
        return;
    }
    auto grid = std::move(read.value());
    for (auto& row : grid.rows)
        for (auto& cell : row.cells)
            cell = indonesian::without_harm(indonesian::without_nik(cell));
    out.grid = std::make_shared<spreadsheet::Grid const>(std::move(grid));
}

void put(json::Text& out, TableFile const& file)
{
    form::put(out, file.upload);
}

}
