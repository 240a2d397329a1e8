// A story: what people do one after another on a fresh server, and what they see. README.md shows the form.
#pragma once

#include <map>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace stories {

struct Officer {
    std::string position; // "chair"
    std::string voice; // "ketua": also the name she signs in with
};

struct Chapter {
    std::string slug;
    std::string name;
    std::vector<Officer> officers;
};

struct Field {
    std::string name;
    std::string text;
    bool is_file = false; // then `text` is a path beside the story
};

struct Request {
    std::string voice;
    bool english = false;
    std::string method;
    std::string target;
    std::vector<Field> fields;
    std::string json;
    std::string key {}; // of a device: the sync door is told who speaks
};

// What an answer must be. Texts may hold {names}; in `to` and `finds` a name that is not known yet is learnt.
struct Expected {
    int status = 0;
    bool eventually = false; // asked again until it is so, for ten seconds
    std::string to;
    std::string problem;
    std::string type;
    std::vector<std::string> has;
    std::vector<std::string> lacks;
    std::vector<std::string> finds;
};

struct Asked {
    std::string statement;
    std::string answer;
};

struct Step {
    enum class Kind { Request, Again, Expected, Sql, Nowhere };
    Kind kind;
    int line = 0;
    Request request {};
    Expected expected {};
    Asked asked {};
    std::string text {}; // that must stand nowhere
};

struct Story {
    std::string description;
    std::vector<Chapter> chapters;
    std::vector<Step> steps;
};

// The line and what is wrong with it.
class Unreadable : public std::runtime_error {
public:
    Unreadable(int line, std::string const& why)
        : std::runtime_error(why)
        , m_line(line)
    {
    }
    int line() const { return m_line; }

private:
    int m_line;
};

Story parse(std::string_view text);

using Names = std::map<std::string, std::string>;
// Fills every {name}; throws std::out_of_range for one that is not known.
std::string filled(std::string_view text, Names const&);
// Does `text` look like the pattern from beginning to end? Learns the names that are not known: each stands for a
// stretch without '/', '?', '&', '"' or '<'.
bool matches(std::string_view pattern, std::string_view text, Names&);
// The same, anywhere in the text.
bool found_in(std::string_view text, std::string_view pattern, Names&);

}
