#include "tests/tidy/tidy.h"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace tidy {

namespace fs = std::filesystem;

namespace {

bool made_by_tools(fs::path const& folder)
{
    auto const name = folder.filename().string();
    auto const parent = folder.parent_path().filename().string();
    return name == "build" || name == ".git" || name == "node_modules" || name == ".berdaya" || name == "generated"
        || (name == "built" && parent == "web");
}

bool is_read(fs::path const& path)
{
    static std::set<std::string> const endings { ".cpp", ".h", ".sql", ".md", ".ts", ".mjs", ".css", ".sha256" };
    return endings.contains(path.extension().string());
}

bool word_char(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) || c == '_';
}

// Where the literal or comment that begins at `at` ends; `at` itself when none does.
std::size_t end_of_comment(std::string_view text, std::size_t at)
{
    auto const until = [&](std::string_view sign) {
        auto const end = text.find(sign, at + 2);
        return end == std::string_view::npos ? text.size() : end + (sign == "\n" ? 0 : sign.size());
    };
    if (text.substr(at, 2) == "//")
        return until("\n");
    if (text.substr(at, 2) == "/*")
        return until("*/");
    return at;
}

std::size_t end_of_string(std::string_view text, std::size_t at)
{
    if (text.substr(at, 2) == "R\"" && (at == 0 || !word_char(text[at - 1]))) {
        auto const open = text.find('(', at);
        if (open == std::string_view::npos)
            return at;
        auto const close = ")" + std::string(text.substr(at + 2, open - at - 2)) + "\"";
        auto const end = text.find(close, open);
        return end == std::string_view::npos ? text.size() : end + close.size();
    }
    bool const between_digits = at > 0 && std::isalnum(static_cast<unsigned char>(text[at - 1])); // 10'000
    if (text[at] != '"' && (text[at] != '\'' || between_digits))
        return at;
    for (auto end = at + 1; end < text.size(); ++end) {
        if (text[end] == '\\')
            ++end;
        else if (text[end] == text[at] || text[end] == '\n')
            return end + 1;
    }
    return text.size();
}

}

File const* Tree::find(std::string_view path) const
{
    auto const found = std::find_if(files.begin(), files.end(), [&](auto const& file) { return file.path == path; });
    return found == files.end() ? nullptr : &*found;
}

Tree read_tree(std::string const& root)
{
    Tree tree;
    for (auto at = fs::recursive_directory_iterator(root); at != fs::recursive_directory_iterator(); ++at) {
        if (at->is_directory() && made_by_tools(at->path())) {
            at.disable_recursion_pending();
            continue;
        }
        if (!at->is_regular_file() || !is_read(at->path()))
            continue;
        std::ostringstream text;
        text << std::ifstream(at->path(), std::ios::binary).rdbuf();
        tree.files.push_back({ fs::relative(at->path(), root).generic_string(), text.str(), {} });
    }
    std::sort(tree.files.begin(), tree.files.end(), [](auto const& a, auto const& b) { return a.path < b.path; });
    for (auto& file : tree.files)
        file.lines = lines_of(file.text);
    return tree;
}

std::vector<std::string_view> lines_of(std::string_view text)
{
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        auto const end = text.find('\n');
        lines.push_back(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return lines;
}

int line_at(std::string_view text, std::size_t offset)
{
    auto const before = text.substr(0, offset);
    return 1 + static_cast<int>(std::count(before.begin(), before.end(), '\n'));
}

std::string blanked(std::string_view text, Blank what)
{
    std::string out(text);
    for (std::size_t at = 0; at < text.size();) {
        auto const comment = end_of_comment(text, at);
        auto const literal = comment > at ? at : end_of_string(text, at);
        auto const end = std::max(comment, literal);
        bool const blanks = comment > at || (literal > at && what == Blank::CommentsAndStrings);
        for (auto i = at; blanks && i < end; ++i)
            if (out[i] != '\n')
                out[i] = ' ';
        at = std::max(end, at + 1);
    }
    return out;
}

std::string slice_of(std::string_view path)
{
    if (!path.starts_with("domain/"))
        return {};
    auto const rest = path.substr(7);
    auto const end = rest.find('/');
    return end == std::string_view::npos ? std::string() : std::string(rest.substr(0, end));
}

bool is_cpp(std::string_view path)
{
    return path.ends_with(".cpp") || path.ends_with(".h");
}

bool is_test(std::string_view path)
{
    return path.ends_with("_test.cpp") || path.ends_with("_test.h") || path.starts_with("tests/")
        || path.find("_test_") != std::string_view::npos;
}

std::vector<std::string> words_in(std::string_view text)
{
    std::vector<std::string> words;
    for (std::size_t at = 0; at < text.size();) {
        if (!word_char(text[at])) {
            ++at;
            continue;
        }
        auto end = at;
        while (end < text.size() && word_char(text[end]))
            ++end;
        words.emplace_back(text.substr(at, end - at));
        at = end;
    }
    return words;
}

}
