// Names, lengths and words.
#include "tests/tidy/tidy.h"

#include <algorithm>
#include <cctype>

namespace tidy {

namespace {

constexpr int longest_line = 120;
constexpr int longest_function = 60;
constexpr int longest_file = 400; // split it by word
constexpr int longest_readme = 40;

bool is_source(std::string_view path)
{
    return is_cpp(path) || path.ends_with(".ts") || path.ends_with(".mjs") || path.ends_with(".sql")
        || path.ends_with(".css");
}

bool contains_word(std::string_view line, std::string_view word)
{
    auto const is_word = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '_'; };
    for (auto at = line.find(word); at != std::string_view::npos; at = line.find(word, at + 1)) {
        bool const begins = at == 0 || !is_word(word.front()) || !is_word(line[at - 1]);
        auto const end = at + word.size();
        if (begins && (end == line.size() || !is_word(word.back()) || !is_word(line[end])))
            return true;
    }
    return false;
}

// Says the sentence for every line of code (comments and strings apart) that holds one of the words.
void find_words(
    File const& file, std::vector<std::string_view> const& words, std::string const& sentence, Findings& findings)
{
    auto const code = blanked(file.text, Blank::CommentsAndStrings);
    int line = 0;
    for (auto const text : lines_of(code)) {
        ++line;
        for (auto const word : words)
            if (contains_word(text, word))
                findings.push_back({ file.path, line, std::string(word) + ": " + sentence });
    }
}

// A word of the field belongs to slices; elsewhere the machine says something else.
struct OwnedWord {
    std::string word;
    std::set<std::string> owners; // slices
    std::string instead;
    bool base_only = false; // false: nobody else may say it; true: base may not
};

std::vector<OwnedWord> owned_words(Tree const& tree)
{
    std::vector<OwnedWord> words {
        { "session", {}, "sign_in", true },
        { "stage", {}, "environment", true },
        { "programme", {}, "server", true },
        { "expectation", {}, "CHECK", true },
        { "evidence", {}, "gauge", true },
        { "role", { "expectation", "enactment", "exemplar" }, "permit or mandate" },
        { "roles", { "expectation", "enactment", "exemplar" }, "permits or positions" },
        { "model", { "exemplar" }, "exemplar" },
        { "models", { "exemplar" }, "exemplars" },
        { "impl", {}, "detail" },
        { "resource", { "partner" }, "support or route" },
    };
    // GLOSSARY.md may own more: rows of its table headed | word | owner | say instead |.
    auto const* const glossary = tree.find("GLOSSARY.md");
    bool inside = false;
    for (std::size_t i = 0; glossary && i < glossary->lines.size(); ++i) {
        auto const line = glossary->lines[i];
        bool const head = line.starts_with("| word | owner | say instead |");
        inside = head || (inside && line.starts_with("|"));
        auto const owner = line.find('|', 1);
        auto const instead = owner == std::string_view::npos ? owner : line.find('|', owner + 1);
        if (!inside || head || line.starts_with("|--") || line.starts_with("| --") || instead == std::string_view::npos)
            continue;
        auto const word = words_in(line.substr(0, owner));
        auto const slices = words_in(line.substr(owner, instead - owner));
        auto const say = words_in(line.substr(instead));
        if (word.size() == 1 && !say.empty())
            words.push_back({ word.front(), { slices.begin(), slices.end() }, say.front() });
    }
    return words;
}

void check_functions(File const& file, Findings& findings)
{
    auto const code = blanked(file.text, Blank::CommentsAndStrings);
    auto const lines = lines_of(code);
    std::size_t open = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i] == "{")
            open = i + 1;
        if (!lines[i].starts_with("}") || open == 0)
            continue;
        auto const length = static_cast<int>(i - open);
        if (length > longest_function)
            findings.push_back({ file.path, static_cast<int>(open),
                "this function has " + std::to_string(length) + " lines; " + std::to_string(longest_function)
                    + " are enough" });
        open = 0;
    }
}

int characters(std::string_view line)
{
    return static_cast<int>(std::count_if(line.begin(), line.end(), [](char c) { return (c & 0xc0) != 0x80; }));
}

}

void check_names(Tree const& tree, Findings& findings)
{
    static std::set<std::string> const dull { "utils", "util", "helpers", "helper", "manager", "service", "services",
        "common", "data", "models", "model", "misc" };
    for (auto const& file : tree.files) {
        if (!is_source(file.path))
            continue;
        std::string_view rest = file.path;
        for (auto cut = rest.find('/'); cut != std::string_view::npos; cut = rest.find('/')) {
            auto const folder = std::string(rest.substr(0, cut));
            if (dull.contains(folder) || folder == "src")
                findings.push_back({ file.path, 0, "a folder called " + folder + " says nothing of what it holds" });
            rest.remove_prefix(cut + 1);
        }
        auto const stem = std::string(rest.substr(0, rest.find('.')));
        auto const last = stem.substr(stem.rfind('_') == std::string::npos ? 0 : stem.rfind('_') + 1);
        if (dull.contains(last))
            findings.push_back({ file.path, 0, "a file called " + last + " says nothing of what it holds" });
    }
}

void check_lengths(Tree const& tree, Findings& findings)
{
    for (auto const& file : tree.files) {
        if (!is_source(file.path))
            continue;
        for (std::size_t i = 0; i < file.lines.size(); ++i)
            if (characters(file.lines[i]) > longest_line && !file.path.ends_with(".css") && !file.path.ends_with(".ts")
                && !file.path.ends_with(".mjs") && !file.lines[i].starts_with("-- "))
                findings.push_back({ file.path, static_cast<int>(i + 1),
                    "this line has " + std::to_string(characters(file.lines[i])) + " characters; "
                        + std::to_string(longest_line) + " are enough" });
        if (!is_cpp(file.path))
            continue;
        if (auto const count = static_cast<int>(file.lines.size()); count > longest_file)
            findings.push_back({ file.path, 0,
                "this file has " + std::to_string(count) + " lines; split it by word at "
                    + std::to_string(longest_file) });
        check_functions(file, findings);
    }
}

void check_words(Tree const& tree, Findings& findings)
{
    auto const owned = owned_words(tree);
    // In two halves, so that this file does not find itself.
    static std::string const unfinished[] { std::string("FIX") + "ME", std::string("TO") + "DO" };
    for (auto const& file : tree.files) {
        if (!is_source(file.path))
            continue;
        for (std::size_t i = 0; i < file.lines.size(); ++i)
            for (auto const& word : unfinished)
                if (contains_word(file.lines[i], word))
                    findings.push_back({ file.path, static_cast<int>(i + 1), word + " does not reach main" });
        if (file.path.ends_with(".ts"))
            find_words(file, { "innerHTML", "outerHTML", "insertAdjacentHTML" },
                "text becomes markup by accident; make elements", findings);
        if (!is_cpp(file.path) || file.path.starts_with("tests/"))
            continue;
        for (auto const& word : owned) {
            bool const applies
                = word.base_only ? file.path.starts_with("base/") : !word.owners.contains(slice_of(file.path));
            if (applies)
                find_words(file, { word.word }, "a word of the field; here one says " + word.instead, findings);
        }
    }
}

void check_private(Tree const& tree, Findings& findings)
{
    for (auto const& file : tree.files) {
        bool const shows = file.path.ends_with("_page.cpp") || file.path.ends_with("_page.h")
            || file.path.ends_with("_routes.cpp") || file.path.starts_with("app/");
        if (is_cpp(file.path) && shows && !is_test(file.path))
            find_words(file, { ".stored()" }, "a page shows a private value by .reveal(permit)", findings);
    }
}

void check_machine(Tree const& tree, Findings& findings)
{
    for (auto const& file : tree.files) {
        if (slice_of(file.path).empty() || !is_cpp(file.path) || is_test(file.path))
            continue;
        find_words(file, { "std::thread", "std::jthread", "std::async" }, "only base starts a thread", findings);
        find_words(file, { "system_clock", "steady_clock", "high_resolution_clock", "clock_now", "std::time" },
            "a slice is handed its Now", findings);
        find_words(file, { "::socket", "::connect", "getenv", "std::system", "popen" },
            "a slice does not speak to the machine", findings);
    }
}

void check_readmes(Tree const& tree, Findings& findings)
{
    std::set<std::string> slices; // those that have code
    for (auto const& file : tree.files)
        if (auto const slice = slice_of(file.path); !slice.empty() && is_cpp(file.path))
            slices.insert(slice);
    for (auto const& slice : slices) {
        auto const path = "domain/" + slice + "/README.md";
        auto const* const readme = tree.find(path);
        if (!readme)
            findings.push_back({ path, 0, "a slice says in its README what word it is" });
        else if (static_cast<int>(readme->lines.size()) > longest_readme)
            findings.push_back({ path, 0,
                "this README has " + std::to_string(readme->lines.size()) + " lines; " + std::to_string(longest_readme)
                    + " are enough" });
    }
}

}
