#include "tests/tidy/tidy.h"

#include <algorithm>
#include <tuple>

namespace tidy {

Findings check(Tree const& tree)
{
    Findings findings;
    for (auto* const rule : { &check_fences, &check_graph, &check_tables, &check_migrations, &check_released,
             &check_private, &check_machine, &check_names, &check_lengths, &check_words, &check_readmes })
        rule(tree, findings);
    std::stable_sort(findings.begin(), findings.end(),
        [](auto const& a, auto const& b) { return std::tie(a.path, a.line) < std::tie(b.path, b.line); });
    return findings;
}

}
