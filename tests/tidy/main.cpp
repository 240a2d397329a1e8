// tidy TREE            says what is out of shape; answers 1 if anything is
// tidy --record TREE   appends new migrations to the list of released ones
#include "tests/tidy/tidy.h"

#include <fstream>
#include <iostream>

int main(int count, char** arguments)
{
    std::vector<std::string> const words(arguments + 1, arguments + count);
    bool const records = !words.empty() && words.front() == "--record";
    auto const root = words.empty() || (records && words.size() < 2) ? std::string(".") : words.back();
    auto const tree = tidy::read_tree(root);
    if (records) {
        std::ofstream(root + "/" + std::string(tidy::released_list), std::ios::binary) << tidy::recorded(tree);
        return 0;
    }
    auto const findings = tidy::check(tree);
    for (auto const& finding : findings)
        std::cerr << finding.path << ":" << std::max(finding.line, 1) << ": " << finding.sentence << "\n";
    if (findings.empty())
        std::cout << tree.files.size() << " files are in shape.\n";
    return findings.empty() ? 0 : 1;
}
