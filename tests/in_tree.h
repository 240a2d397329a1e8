// A file of this tree, for tests that look at one.
#pragma once

#include <fstream>
#include <iterator>
#include <string>

namespace tests {

inline std::string in_tree(std::string const& path) // "docs/pains.md"; empty when there is none
{
    std::ifstream file(std::string(BERDAYA_TREE) + "/" + path, std::ios::binary);
    return { std::istreambuf_iterator<char>(file), {} };
}

}
