// A table that was handed over in a form, opened before the writer's turn, since opening a large one takes a while.
#pragma once

#include "base/form.h"
#include "base/spreadsheet.h"

#include <memory>

namespace member {

struct TableFile {
    form::Upload upload;
    std::shared_ptr<spreadsheet::Grid const> grid; // identity card numbers and notes of violence are masked
};
// Refuses at the field, with the codes of base/spreadsheet.h.
void take_field(form::Typed const&, std::string_view name, TableFile& out, form::Bad&);
void put(json::Text&, TableFile const&);

}
