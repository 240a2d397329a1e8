// Tidy: the shape of the code, checked without a compiler. Every rule reads the tree and says file, line and a
// sentence. Rules are grouped by what they guard: fences (who may know whom), tables (whose SQL), migrations, shape
// (names, lengths, words).
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace tidy {

struct File {
    std::string path; // from the root of the tree, with '/'
    std::string text;
    std::vector<std::string_view> lines;
};

struct Tree {
    std::vector<File> files; // in order of path
    File const* find(std::string_view path) const;
};

struct Finding {
    std::string path;
    int line = 0; // 0: the whole file
    std::string sentence;
};
using Findings = std::vector<Finding>;

// Everything below the root but what the build or npm made.
Tree read_tree(std::string const& root);

// The same length, with the insides of comments (and of strings, raw ones too) blanked: what is left is code.
enum class Blank { Comments, CommentsAndStrings };
std::string blanked(std::string_view text, Blank);
std::vector<std::string_view> lines_of(std::string_view text);
int line_at(std::string_view text, std::size_t offset);

// "domain/member/member_store.cpp" -> "member"; empty outside of domain/.
std::string slice_of(std::string_view path);
bool is_cpp(std::string_view path);
bool is_test(std::string_view path); // a unit test, or anything of tests/
std::vector<std::string> words_in(std::string_view text); // runs of letters, digits and _

// SQL found in a file: its text and where it begins.
struct Statement {
    std::string text;
    int line = 0;
};
std::vector<Statement> statements_in(File const&);

// Who owns which table and view, by the migrations.
struct Owners {
    std::map<std::string, std::string> tables; // name -> slice; "base" for base/migrations
    std::map<std::string, std::string> views;
};
Owners owners_of(Tree const&);
// The names a statement reads or writes, with the line inside it.
struct Named {
    std::string name;
    int line = 0;
};
std::vector<Named> names_in(std::string_view sql);

// slice -> slices it uses, each with one place that shows it.
using Uses = std::map<std::string, std::map<std::string, Finding>>;
Uses uses_of(Tree const&, Owners const&);

void check_fences(Tree const&, Findings&);
void check_graph(Tree const&, Findings&);
void check_tables(Tree const&, Findings&);
void check_migrations(Tree const&, Findings&);
void check_released(Tree const&, Findings&);
void check_private(Tree const&, Findings&);
void check_machine(Tree const&, Findings&);
void check_names(Tree const&, Findings&);
void check_lengths(Tree const&, Findings&);
void check_words(Tree const&, Findings&);
void check_readmes(Tree const&, Findings&);

Findings check(Tree const&);

// The list of released migrations with the new ones appended; what stands in it is never changed here.
std::string recorded(Tree const&);
inline constexpr std::string_view released_list = "docs/migrations.sha256";

}
