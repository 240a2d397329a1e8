// Whose SQL is whose, and what a migration promises.
#include "tests/tidy/tidy.h"

#include "base/sha256.h"

#include <algorithm>
#include <cctype>
#include <optional>

namespace tidy {

namespace {

constexpr std::string_view raw_open = "R\"sql(";

// Words and single signs of SQL, without comments and without what stands in quotes.
struct Token {
    std::string text;
    int line = 0;
};

std::vector<Token> tokens_of(std::string_view sql)
{
    std::vector<Token> tokens;
    int line = 0;
    for (std::size_t at = 0; at < sql.size();) {
        char const c = sql[at];
        if (c == '\n')
            ++line;
        auto end = at + 1;
        if (sql.substr(at, 2) == "--") {
            end = std::min(sql.find('\n', at), sql.size());
        } else if (c == '\'') {
            end = std::min(sql.find('\'', at + 1), sql.size() - 1) + 1;
            tokens.push_back({ "''", line });
        } else if (std::isalnum(static_cast<unsigned char>(c)) || c == '_') {
            while (end < sql.size() && (std::isalnum(static_cast<unsigned char>(sql[end])) || sql[end] == '_'))
                ++end;
            tokens.push_back({ std::string(sql.substr(at, end - at)), line });
        } else if (!std::isspace(static_cast<unsigned char>(c))) {
            tokens.push_back({ std::string(1, c), line });
        }
        at = end;
    }
    return tokens;
}

bool is_migration(File const& file)
{
    return file.path.ends_with(".sql") && file.path.find("/migrations/") != std::string::npos;
}

std::string owner_of(File const& migration)
{
    auto const slice = slice_of(migration.path);
    return slice.empty() ? "base" : slice;
}

std::string name_of(File const& migration)
{
    auto const start = migration.path.rfind('/') + 1;
    return migration.path.substr(start, migration.path.size() - start - 4);
}

// "2026-11-24T0600_facts"
bool is_time_named(std::string const& name)
{
    constexpr std::string_view shape = "0000-00-00T0000_";
    if (name.size() <= shape.size())
        return false;
    for (std::size_t i = 0; i < shape.size(); ++i) {
        bool const digit = std::isdigit(static_cast<unsigned char>(name[i]));
        if (shape[i] == '0' ? !digit : name[i] != shape[i])
            return false;
    }
    return true;
}

// One CREATE TABLE: its name, and whether its primary key begins with the chapter.
struct Table {
    std::string name;
    int line = 0;
    bool chapter_first = false;
    bool strict = false;
};

std::optional<Table> table_at(std::vector<Token> const& tokens, std::size_t at)
{
    if (tokens[at].text != "CREATE" || at + 2 >= tokens.size() || tokens[at + 1].text != "TABLE")
        return std::nullopt;
    at += tokens[at + 2].text == "IF" ? 5 : 2;
    if (at + 1 >= tokens.size())
        return std::nullopt;
    Table table { tokens[at].text, tokens[at].line };
    int depth = 0;
    std::string column; // the first word of the column or constraint we are in
    for (++at; at < tokens.size() && tokens[at].text != ";"; ++at) {
        auto const& word = tokens[at].text;
        bool const begins = depth == 1 && (tokens[at - 1].text == "(" || tokens[at - 1].text == ",");
        if (begins)
            column = word;
        depth += word == "(" ? 1 : word == ")" ? -1 : 0;
        if (depth == 0 && word == "STRICT")
            table.strict = true;
        if (depth != 1 || word != "KEY" || tokens[at - 1].text != "PRIMARY")
            continue;
        auto const first = tokens[std::min(at + 2, tokens.size() - 1)].text;
        table.chapter_first
            = tokens[std::min(at + 1, tokens.size() - 1)].text == "(" ? first == "chapter_id" : column == "chapter_id";
    }
    return table;
}

std::set<std::string> reference_tables(File const& migration)
{
    std::set<std::string> names;
    for (auto const line : migration.lines)
        if (line.starts_with("-- Reference:"))
            for (auto const& word : words_in(line.substr(13)))
                names.insert(word);
    return names;
}

std::set<std::string> told_base_tables(File const* readme)
{
    std::set<std::string> names;
    for (std::size_t i = 0; readme && i < readme->lines.size(); ++i)
        if (readme->lines[i].starts_with("Base tables:"))
            for (auto const& word : words_in(readme->lines[i].substr(12)))
                names.insert(word);
    return names;
}

void check_statement(File const& file, Statement const& statement, Owners const& owners,
    std::set<std::string> const& base_tables, Findings& findings)
{
    auto const own = file.path.starts_with("base/") ? std::string("base") : slice_of(file.path);
    for (auto const& named : names_in(statement.text)) {
        auto const table = owners.tables.find(named.name);
        auto const view = owners.views.find(named.name);
        auto const line = statement.line + named.line;
        if (table != owners.tables.end() && table->second != own && !base_tables.contains(named.name))
            findings.push_back({ file.path, line,
                "the table " + named.name + " belongs to " + table->second + "; ask for its published view" });
        if (view != owners.views.end() && view->second != own && !named.name.ends_with("_published"))
            findings.push_back({ file.path, line, "the view " + named.name + " is not published by " + view->second });
    }
}

void check_portable(File const& file, Statement const& statement, Findings& findings)
{
    static std::set<std::string> const only_sqlite { "strftime", "GROUP_CONCAT", "group_concat", "julianday", "IFNULL",
        "ifnull", "IGNORE", "AUTOINCREMENT", "rowid", "datetime" };
    for (auto const& token : tokens_of(statement.text))
        if (only_sqlite.contains(token.text))
            findings.push_back(
                { file.path, statement.line + token.line, token.text + " is not understood by PostgreSQL" });
}

std::string quoted_statement(std::string_view line, std::size_t quote)
{
    auto const inside = line.substr(quote + 1);
    for (std::string_view const verb : { "SELECT ", "INSERT INTO ", "UPDATE ", "DELETE FROM ", "WITH " })
        if (inside.starts_with(verb))
            return std::string(inside.substr(0, inside.find('"')));
    return {};
}

}

std::vector<Statement> statements_in(File const& file)
{
    if (is_migration(file))
        return { { file.text, 1 } };
    std::vector<Statement> found;
    if (!is_cpp(file.path))
        return found;
    auto const code = blanked(file.text, Blank::Comments);
    for (auto at = code.find(raw_open); at != std::string::npos; at = code.find(raw_open, at + 1)) {
        auto const start = at + raw_open.size();
        auto const end = std::min(code.find(")sql\"", start), code.size());
        found.push_back({ code.substr(start, end - start), line_at(code, start) });
    }
    auto const lines = lines_of(code);
    for (std::size_t i = 0; i < lines.size(); ++i)
        for (auto at = lines[i].find('"'); at != std::string_view::npos; at = lines[i].find('"', at + 1))
            if (auto text = quoted_statement(lines[i], at); !text.empty())
                found.push_back({ std::move(text), static_cast<int>(i + 1) });
    return found;
}

Owners owners_of(Tree const& tree)
{
    Owners owners;
    for (auto const& file : tree.files) {
        if (!is_migration(file))
            continue;
        auto const tokens = tokens_of(file.text);
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            if (auto const table = table_at(tokens, i))
                owners.tables.emplace(table->name, owner_of(file));
            if (tokens[i].text == "CREATE" && i + 2 < tokens.size() && tokens[i + 1].text == "VIEW")
                owners.views.emplace(tokens[i + 2].text, owner_of(file));
        }
    }
    return owners;
}

std::vector<Named> names_in(std::string_view sql)
{
    std::vector<Named> names;
    auto const tokens = tokens_of(sql);
    static std::set<std::string> const before { "FROM", "JOIN", "INTO", "UPDATE", "REFERENCES" };
    for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
        bool const distinct = i > 0 && tokens[i].text == "FROM" && tokens[i - 1].text == "DISTINCT"; // IS DISTINCT FROM
        if (!before.contains(tokens[i].text) || distinct)
            continue;
        names.push_back({ tokens[i + 1].text, tokens[i + 1].line });
        // FROM a x, b y
        for (auto at = i + 2; tokens[i].text == "FROM" && at + 1 < tokens.size(); ++at) {
            if (tokens[at].text == ",")
                names.push_back({ tokens[at + 1].text, tokens[at + 1].line });
            else if (at > i + 3 || !std::islower(static_cast<unsigned char>(tokens[at].text[0])))
                break;
        }
    }
    return names;
}

void check_tables(Tree const& tree, Findings& findings)
{
    auto const owners = owners_of(tree);
    for (auto const& file : tree.files) {
        auto const slice = slice_of(file.path);
        if (is_test(file.path) || is_migration(file) || (slice.empty() && !file.path.starts_with("base/")))
            continue;
        auto const statements = statements_in(file);
        auto const base_tables = told_base_tables(tree.find("domain/" + slice + "/README.md"));
        bool const may_speak_sql = !file.path.ends_with("_page.cpp") && !file.path.ends_with(slice + "/" + slice + ".h")
            && !file.path.ends_with(slice + "/" + slice + ".cpp");
        if (!slice.empty() && !may_speak_sql && !statements.empty())
            findings.push_back({ file.path, statements.front().line,
                "SQL stands in the slice's store, in the function that runs it" });
        for (auto const& statement : statements) {
            check_statement(file, statement, owners, base_tables, findings);
            if (file.path != "base/sql/sqlite.cpp")
                check_portable(file, statement, findings);
        }
    }
}

void check_migrations(Tree const& tree, Findings& findings)
{
    auto const owners = owners_of(tree);
    for (auto const& file : tree.files) {
        if (!is_migration(file))
            continue;
        if (!is_time_named(name_of(file)))
            findings.push_back({ file.path, 0, "a migration is named YYYY-MM-DDThhmm_what_it_does.sql" });
        if (file.lines.empty() || !file.lines.front().starts_with("-- Why:"))
            findings.push_back({ file.path, 1, "a migration begins with \"-- Why:\"" });
        check_portable(file, { file.text, 1 }, findings);
        auto const tokens = tokens_of(file.text);
        auto const references = reference_tables(file);
        bool const of_slice = !slice_of(file.path).empty();
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            auto const table = table_at(tokens, i);
            if (!table)
                continue;
            if (!table->strict)
                findings.push_back({ file.path, table->line + 1, "the table " + table->name + " is not STRICT" });
            if (of_slice && !table->chapter_first && !references.contains(table->name))
                findings.push_back({ file.path, table->line + 1,
                    "the primary key of " + table->name
                        + " does not begin with chapter_id; a table of no chapter is named after \"-- Reference:\"" });
        }
        // A view that reads, unlike a foreign key, keeps to published views.
        for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
            if (tokens[i].text != "FROM" && tokens[i].text != "JOIN")
                continue;
            auto const found = owners.tables.find(tokens[i + 1].text);
            if (found != owners.tables.end() && found->second != owner_of(file))
                findings.push_back({ file.path, tokens[i + 1].line + 1,
                    "the table " + found->first + " belongs to " + found->second + "; ask for its published view" });
        }
    }
}

void check_released(Tree const& tree, Findings& findings)
{
    auto const* const list = tree.find(released_list);
    if (!list)
        return;
    std::map<std::string, std::string> released; // path -> hash
    for (auto const line : list->lines)
        if (line.size() > 66)
            released.emplace(line.substr(66), line.substr(0, 64));
    for (auto const& [path, hash] : released) {
        auto const* const file = tree.find(path);
        if (!file)
            findings.push_back({ path, 0, "a released migration was taken away" });
        else if (base::sha256_hex(file->text) != hash)
            findings.push_back({ path, 0, "a released migration never changes; write a new one" });
    }
    for (auto const& file : tree.files)
        if (is_migration(file) && !released.contains(file.path))
            findings.push_back({ file.path, 0,
                "is not listed in " + std::string(released_list) + "; `build/release/tidy --record .` appends it" });
}

std::string recorded(Tree const& tree)
{
    auto const* const list = tree.find(released_list);
    std::map<std::string, std::string> lines; // by path, so that two branches seldom meet
    for (std::size_t i = 0; list && i < list->lines.size(); ++i)
        if (list->lines[i].size() > 66)
            lines.emplace(list->lines[i].substr(66), list->lines[i]);
    for (auto const& file : tree.files)
        if (is_migration(file))
            lines.emplace(file.path, base::sha256_hex(file.text) + "  " + file.path);
    std::string out;
    for (auto const& [path, line] : lines)
        out += line + "\n";
    return out;
}

}
