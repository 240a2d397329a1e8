#include "app/where.h"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <iomanip>
#include <map>
#include <ostream>
#include <set>
#include <sstream>

namespace app {

namespace fs = std::filesystem;

namespace {

// A function as it stands in a file: braces of functions are in column 0, so no parser is needed.
struct Function {
    std::string path;
    int line = 0;
    std::size_t parameters = 0;
    std::string body;
};

struct Call {
    std::string name;
    std::size_t arguments = 0;
};

using Functions = std::map<std::string, std::vector<Function>, std::less<>>;

bool word_char(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) || c == '_';
}

// How many things stand between the '(' at `open` and its ')'.
std::size_t listed(std::string_view text, std::size_t open)
{
    std::size_t commas = 0;
    int depth = 0;
    bool empty = true;
    for (auto at = open; at < text.size(); ++at) {
        char const c = text[at];
        if (std::string_view("([{").find(c) != std::string_view::npos)
            ++depth;
        else if (std::string_view(")]}").find(c) != std::string_view::npos)
            --depth;
        else if (depth == 1 && c == ',')
            ++commas;
        else if (c != ' ' && c != '\n')
            empty = false;
        if (depth == 0)
            break;
    }
    return empty ? 0 : commas + 1;
}

// The last word before the first '(': "base::Result<Stage> next_stage(Journey const& j)" -> "next_stage".
std::string name_in(std::string_view line)
{
    auto const open = line.find('(');
    if (open == std::string_view::npos)
        return {};
    auto start = open;
    while (start > 0 && word_char(line[start - 1]))
        --start;
    return std::string(line.substr(start, open - start));
}

std::vector<std::string> lines_of(fs::path const& path)
{
    std::ifstream in(path);
    std::vector<std::string> lines;
    for (std::string line; std::getline(in, line);)
        lines.push_back(line);
    return lines;
}

void take_functions(Functions& functions, std::string const& path, std::vector<std::string> const& lines)
{
    std::size_t head = 0; // the last line in column 0 that opened a signature
    for (std::size_t i = 0; i < lines.size(); ++i) {
        bool const in_column = !lines[i].empty() && (word_char(lines[i][0]) || lines[i][0] == '[');
        if (in_column && lines[i].find('(') != std::string::npos)
            head = i;
        if (lines[i] != "{")
            continue;
        auto end = i;
        std::string signature;
        for (auto at = head; at < i; ++at)
            signature += lines[at] + "\n";
        Function function { path, static_cast<int>(head + 1), listed(signature, signature.find('(')), {} };
        while (end + 1 < lines.size() && !lines[end].starts_with("}"))
            function.body += lines[++end] + "\n";
        if (auto const name = name_in(lines[head]); !name.empty())
            functions[name].push_back(std::move(function));
        i = end;
    }
}

Functions functions_of(std::string const& tree, std::string const& folder)
{
    Functions functions;
    std::vector<fs::path> files;
    for (auto const& entry : fs::directory_iterator(fs::path(tree) / folder))
        if (entry.path().extension() == ".cpp" && !entry.path().stem().string().ends_with("_test"))
            files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    for (auto const& file : files)
        take_functions(functions, folder + "/" + file.filename().string(), lines_of(file));
    return functions;
}

std::string kind_of(std::string_view path)
{
    auto const stem = path.substr(0, path.rfind('.'));
    if (stem.ends_with("_store"))
        return "store";
    if (stem.ends_with("_page"))
        return "page";
    return stem.ends_with("_routes") ? "handler" : "rule";
}

std::vector<std::string> statements_in(std::string_view body)
{
    std::vector<std::string> found;
    constexpr std::string_view open = "R\"sql(";
    for (auto at = body.find(open); at != std::string_view::npos; at = body.find(open, at + 1)) {
        auto const start = at + open.size();
        found.emplace_back(body.substr(start, body.find(")sql\"", start) - start));
    }
    for (std::string_view const verb : { "\"SELECT ", "\"INSERT ", "\"UPDATE ", "\"DELETE ", "\"WITH " })
        for (auto at = body.find(verb); at != std::string_view::npos; at = body.find(verb, at + 1))
            found.emplace_back(body.substr(at + 1, body.find('"', at + 1) - at - 1));
    return found;
}

// What is called in a body, in order.
std::vector<Call> calls_in(std::string_view body)
{
    std::vector<Call> calls;
    for (auto open = body.find('('); open != std::string_view::npos; open = body.find('(', open + 1)) {
        auto start = open;
        while (start > 0 && word_char(body[start - 1]))
            --start;
        if (start < open)
            calls.push_back({ std::string(body.substr(start, open - start)), listed(body, open) });
    }
    return calls;
}

using Seen = std::set<std::pair<std::string, int>>; // file and line

void follow_from(Functions const& functions, Call const& call, Seen& seen, std::vector<Found>& out);

void follow_one(Functions const& functions, std::string const& name, Function const& function, bool is_maybe,
    Seen& seen, std::vector<Found>& out)
{
    if (!seen.insert({ function.path, function.line }).second)
        return;
    out.push_back(
        { kind_of(function.path), name, function.path, function.line, statements_in(function.body), is_maybe });
    for (auto const& call : calls_in(function.body))
        follow_from(functions, call, seen, out);
}

// Overloads are told apart by how many arguments they take, and where that says nothing, all are followed.
void follow_from(Functions const& functions, Call const& call, Seen& seen, std::vector<Found>& out)
{
    auto const found = functions.find(call.name);
    if (found == functions.end())
        return;
    auto const takes_as_many = [&](Function const& one) { return one.parameters == call.arguments; };
    auto const fitting = std::ranges::count_if(found->second, takes_as_many);
    auto const meant = fitting > 0 ? static_cast<std::size_t>(fitting) : found->second.size();
    for (auto const& function : found->second)
        if (fitting == 0 || takes_as_many(function))
            follow_one(functions, call.name, function, meant > 1, seen, out);
}

std::string last_name(std::string_view qualified)
{
    auto const at = qualified.rfind(':');
    return std::string(at == std::string_view::npos ? qualified : qualified.substr(at + 1));
}

// "/home/x/berdaya/domain/journey/journey_routes.cpp" -> "domain/journey/journey_routes.cpp". A compiler's cache may
// have named it from the build folder: "../../domain/journey/journey_routes.cpp".
std::string relative(std::string_view path, std::string_view tree)
{
    while (path.starts_with("../"))
        path.remove_prefix(3);
    if (path.starts_with(tree) && path.size() > tree.size())
        return std::string(path.substr(tree.size() + 1));
    return std::string(path);
}

std::string shown(http::Route const& route)
{
    return std::string(route.method) + " " + route.pattern;
}

// A whole route when there is one of that name, else every one that holds the words.
bool is_meant(std::vector<http::Route> const& routes, http::Route const& route, std::string_view what)
{
    bool const one_is_exact
        = std::any_of(routes.begin(), routes.end(), [&](auto const& other) { return shown(other) == what; });
    if (one_is_exact || route.pattern == what)
        return shown(route) == what || route.pattern == what;
    return shown(route).find(what) != std::string::npos;
}

void say(std::ostream& out, std::string const& place, std::string_view kind, std::string_view name)
{
    out << "  " << std::left << std::setw(48) << place << " " << std::setw(8) << kind << " " << name << "\n";
}

// Indentation is taken off, so that the statement can be pasted.
void say_statement(std::ostream& out, std::string const& statement)
{
    std::istringstream lines(statement);
    for (std::string line; std::getline(lines, line);) {
        auto const start = line.find_first_not_of(' ');
        if (start != std::string::npos)
            out << "      | " << line.substr(start) << "\n";
    }
}

}

std::vector<Found> follow(std::string const& tree, std::string const& path, std::string_view handler)
{
    auto const functions = functions_of(tree, path.substr(0, path.rfind('/')));
    std::vector<Found> out;
    auto const named = functions.find(handler);
    if (named == functions.end())
        return out;
    // Beside its route, if one of that name stands there.
    auto const is_beside = [&](Function const& one) { return one.path == path; };
    bool const one_is_beside = std::ranges::any_of(named->second, is_beside);
    Seen seen;
    for (auto const& function : named->second)
        if (!one_is_beside || is_beside(function))
            follow_one(functions, named->first, function, false, seen, out);
    return out;
}

int run_where(std::vector<http::Route> const& routes, std::string_view what, std::ostream& out, std::string const& tree)
{
    bool found = false;
    for (auto const& route : routes) {
        if (!is_meant(routes, route, what))
            continue;
        found = true;
        auto const path = relative(route.line.file_name(), tree);
        out << shown(route) << "   " << route.permit.act << "\n";
        say(out, path + ":" + std::to_string(route.line.line()), "route", route.handler);
        if (path.starts_with("/") || !fs::exists(fs::path(tree) / path)) {
            out << "  The sources are not at hand (" << tree << "), so what is behind it is not told.\n";
            continue;
        }
        auto behind = follow(tree, path, last_name(route.handler));
        for (auto const& function :
            route.view.empty() ? std::vector<Found>() : follow(tree, path, last_name(route.view)))
            if (function.name == last_name(route.view))
                behind.push_back(function);
        for (auto const& function : behind) {
            say(out, function.path + ":" + std::to_string(function.line), function.kind,
                function.name + (function.is_maybe ? " (or another of this name)" : ""));
            for (auto const& statement : function.statements)
                say_statement(out, statement);
        }
    }
    if (!found)
        out << "No route is like " << what << ". `berdaya permits` lists them all.\n";
    return found ? 0 : 1;
}

int run_where(std::vector<http::Route> const& routes, std::string_view what, std::ostream& out)
{
    return run_where(routes, what, out, BERDAYA_TREE);
}

}
