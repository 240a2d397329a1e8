// docs/pains.md names the test of each pain; here it is looked whether it is there.
#include "base/form.h"
#include "tests/in_tree.h"

#include <doctest/doctest.h>

#include <sstream>

namespace {

std::vector<std::string> cells_of(std::string const& line)
{
    std::vector<std::string> cells;
    std::istringstream parts(line);
    for (std::string cell; std::getline(parts, cell, '|');)
        cells.emplace_back(form::trimmed(cell));
    return cells;
}

}

TEST_CASE("each of the twelve pains has its test")
{
    std::istringstream table(tests::in_tree("docs/pains.md"));
    int found = 0;
    for (std::string line; std::getline(table, line);) {
        auto const cells = cells_of(line); // before the first bar, number, pain, where, sentence
        if (cells.size() < 5 || cells[1] != std::to_string(found + 1))
            continue;
        ++found;
        auto const path = cells[3].substr(1, cells[3].size() - 2);
        CHECK_MESSAGE(tests::in_tree(path).find(cells[4]) != std::string::npos, cells[2] << ": " << path);
    }
    CHECK(found == 12);
}
