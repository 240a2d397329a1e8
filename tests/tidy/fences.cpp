// Who may know whom: base knows nobody, slices meet through front headers and published views, without a cycle.
#include "tests/tidy/tidy.h"

#include <algorithm>
#include <functional>

namespace tidy {

namespace {

struct Include {
    std::string path;
    int line = 0;
};

std::vector<Include> includes_of(File const& file)
{
    std::vector<Include> found;
    for (std::size_t i = 0; i < file.lines.size(); ++i) {
        constexpr std::string_view opening = "#include \"";
        auto const line = file.lines[i];
        if (!line.starts_with(opening))
            continue;
        auto const rest = line.substr(opening.size());
        found.push_back({ std::string(rest.substr(0, rest.find('"'))), static_cast<int>(i + 1) });
    }
    return found;
}

std::string front_of(std::string const& slice)
{
    return "domain/" + slice + "/" + slice + ".h";
}

// "Uses: member, area" in the README; "Uses: nothing".
struct Told {
    std::set<std::string> slices;
    int line = 0;
};

Told told_uses(File const* readme)
{
    Told told;
    for (std::size_t i = 0; readme && i < readme->lines.size(); ++i) {
        if (!readme->lines[i].starts_with("Uses:"))
            continue;
        told.line = static_cast<int>(i + 1);
        for (auto const& word : words_in(readme->lines[i].substr(5)))
            if (word != "nothing")
                told.slices.insert(word);
    }
    return told;
}

void find_cycle(Uses const& uses, Findings& findings)
{
    std::set<std::string> done;
    std::vector<std::string> path;
    std::function<bool(std::string const&)> const walk = [&](std::string const& slice) {
        auto const again = std::find(path.begin(), path.end(), slice);
        if (again != path.end()) {
            std::string circle;
            for (auto at = again; at != path.end(); ++at)
                circle += *at + " -> ";
            auto const& place = uses.at(path.back()).at(slice);
            findings.push_back({ place.path, place.line, "slices use each other in a circle: " + circle + slice });
            return true;
        }
        if (!uses.contains(slice) || !done.insert(slice).second)
            return false;
        path.push_back(slice);
        for (auto const& [other, place] : uses.at(slice))
            if (walk(other))
                return true;
        path.pop_back();
        return false;
    };
    for (auto const& [slice, others] : uses)
        if (walk(slice))
            return;
}

}

void check_fences(Tree const& tree, Findings& findings)
{
    for (auto const& file : tree.files) {
        if (!is_cpp(file.path))
            continue;
        bool const of_base = file.path.starts_with("base/");
        auto const own = slice_of(file.path);
        for (auto const& include : includes_of(file)) {
            bool const above = include.path.starts_with("domain/") || include.path.starts_with("app/");
            if (of_base && above)
                findings.push_back({ file.path, include.line, "base does not know " + include.path });
            auto const slice = slice_of(include.path);
            // A slice's own benchmark; and a test, which needs its neighbours' rows.
            bool const measures = file.path.starts_with("bench/" + slice + "_") || file.path.ends_with("_test.cpp");
            if (!of_base && !measures && !slice.empty() && slice != own && include.path != front_of(slice))
                findings.push_back(
                    { file.path, include.line, "only " + front_of(slice) + " may be included from outside" });
            if (!own.empty() && include.path.starts_with("app/"))
                findings.push_back({ file.path, include.line, "a slice does not know the program that serves it" });
        }
    }
}

Uses uses_of(Tree const& tree, Owners const& owners)
{
    Uses uses;
    auto const note = [&](std::string const& from, std::string const& to, std::string const& path, int line) {
        if (from != to && to != "base")
            uses[from].emplace(to, Finding { path, line, {} });
    };
    for (auto const& file : tree.files) {
        auto const own = slice_of(file.path);
        if (own.empty() || is_test(file.path))
            continue;
        if (is_cpp(file.path))
            for (auto const& include : includes_of(file))
                if (auto const other = slice_of(include.path); !other.empty())
                    note(own, other, file.path, include.line);
        for (auto const& statement : statements_in(file)) {
            for (auto const& named : names_in(statement.text)) {
                auto const line = statement.line + named.line;
                if (auto const view = owners.views.find(named.name); view != owners.views.end())
                    note(own, view->second, file.path, line);
                if (auto const table = owners.tables.find(named.name); table != owners.tables.end())
                    note(own, table->second, file.path, line);
            }
        }
    }
    return uses;
}

void check_graph(Tree const& tree, Findings& findings)
{
    auto const uses = uses_of(tree, owners_of(tree));
    find_cycle(uses, findings);
    std::set<std::string> slices;
    for (auto const& file : tree.files)
        if (auto const slice = slice_of(file.path); !slice.empty())
            slices.insert(slice);
    for (auto const& slice : slices) {
        auto const path = "domain/" + slice + "/README.md";
        auto const told = told_uses(tree.find(path));
        auto const found = uses.find(slice);
        if (found != uses.end())
            for (auto const& [other, place] : found->second)
                if (!told.slices.contains(other))
                    findings.push_back({ place.path, place.line,
                        slice + " uses " + other + "; say so in " + path + ", in a line \"Uses: ...\"" });
        for (auto const& other : told.slices)
            if (found == uses.end() || !found->second.contains(other))
                findings.push_back({ path, told.line, slice + " says it uses " + other + " and does not" });
    }
}

}
