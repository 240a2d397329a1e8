#include "tests/stories/story.h"

#include <algorithm>
#include <cctype>
#include <set>

namespace stories {

namespace {

struct Line {
    int number = 0;
    std::string text;
};

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r'))
        text.remove_suffix(1);
    return text;
}

// An indented line goes on with the one before; empty lines and comments are left out.
std::vector<Line> lines_of(std::string_view text)
{
    std::vector<Line> lines;
    for (int number = 1; !text.empty(); ++number) {
        auto const end = text.find('\n');
        auto const line = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        auto const content = trimmed(line);
        if (content.empty() || (content.front() == '#' && !content.starts_with("# description:")))
            continue;
        if (line.front() == ' ' && !lines.empty())
            lines.back().text += " " + std::string(content);
        else
            lines.push_back({ number, std::string(content) });
    }
    return lines;
}

// Words apart by spaces; "..." keeps spaces together, with \" \\ and \n inside.
std::vector<std::string> words_of(Line const& line, std::size_t at = 0)
{
    std::vector<std::string> words;
    bool open = false;
    bool inside = false;
    for (; at < line.text.size(); ++at) {
        char const c = line.text[at];
        if (!inside && c == ' ') {
            open = false;
            continue;
        }
        if (!open)
            words.emplace_back();
        open = true;
        if (c == '"') {
            inside = !inside;
        } else if (inside && c == '\\' && at + 1 < line.text.size()) {
            ++at;
            words.back() += line.text[at] == 'n' ? '\n' : line.text[at];
        } else {
            words.back() += c;
        }
    }
    if (inside)
        throw Unreadable(line.number, "a quote is not closed");
    return words;
}

Chapter chapter_of(Line const& line)
{
    auto const words = words_of(line);
    if (words.size() < 6 || words.size() % 2 != 0 || words[1] != "chapter" || words[4] != "chair")
        throw Unreadable(line.number, "write: given chapter SLUG \"NAME\" chair VOICE [POSITION VOICE ...]");
    Chapter chapter { words[2], words[3], {} };
    for (std::size_t i = 4; i + 1 < words.size(); i += 2)
        chapter.officers.push_back({ words[i], words[i + 1] });
    return chapter;
}

Field field_of(Line const& line, std::string const& word)
{
    auto const equals = word.find('=');
    if (equals == std::string::npos || equals == 0)
        throw Unreadable(line.number, "a field is written name=text, not " + word);
    auto const text = word.substr(equals + 1);
    bool const is_file = text.starts_with('@');
    return { word.substr(0, equals), is_file ? text.substr(1) : text, is_file };
}

Request request_of(Line line)
{
    Request request;
    if (auto const json = line.text.find(" json {"); json != std::string::npos) {
        request.json = line.text.substr(json + 6);
        line.text.resize(json);
    }
    auto words = words_of(line);
    if (words.size() > 3 && words[2] == "in" && words[3] == "en") {
        request.english = true;
        words.erase(words.begin() + 2, words.begin() + 4);
    }
    if (words.size() > 3 && words[2] == "by") {
        request.key = words[3];
        words.erase(words.begin() + 2, words.begin() + 4);
    }
    if (words.size() < 4 || (words[2] != "GET" && words[2] != "POST") || !words[3].starts_with('/'))
        throw Unreadable(line.number, "write: as VOICE [in en] [by KEY] GET|POST /path [name=text ...]");
    request.voice = words[1];
    request.method = words[2];
    request.target = words[3];
    for (std::size_t i = 4; i < words.size(); ++i)
        request.fields.push_back(field_of(line, words[i]));
    return request;
}

Expected expected_of(Line const& line)
{
    auto const words = words_of(line);
    Expected expected;
    expected.eventually = words[0] == "eventually";
    if (words.size() < 2 || words[1].size() != 3 || !std::all_of(words[1].begin(), words[1].end(), [](char c) {
            return std::isdigit(static_cast<unsigned char>(c));
        }))
        throw Unreadable(line.number, "write: expect STATUS [to PATH] [has \"...\"] [lacks \"...\"] [finds \"...\"]");
    expected.status = std::stoi(words[1]);
    for (std::size_t i = 2; i < words.size(); i += 2) {
        if (i + 1 == words.size())
            throw Unreadable(line.number, "nothing stands after " + words[i]);
        auto const& what = words[i + 1];
        if (words[i] == "to")
            expected.to = what;
        else if (words[i] == "problem")
            expected.problem = what;
        else if (words[i] == "type")
            expected.type = what;
        else if (words[i] == "has")
            expected.has.push_back(what);
        else if (words[i] == "lacks")
            expected.lacks.push_back(what);
        else if (words[i] == "finds")
            expected.finds.push_back(what);
        else
            throw Unreadable(
                line.number, "an answer is expected by to, has, lacks, finds, problem, type; not " + words[i]);
    }
    return expected;
}

Asked asked_of(Line const& line)
{
    auto const cut = line.text.find("----");
    if (cut == std::string::npos)
        throw Unreadable(line.number, "write: sql STATEMENT ---- ANSWER");
    std::string_view const text = line.text;
    return { std::string(trimmed(text.substr(4, cut - 4))), std::string(trimmed(text.substr(cut + 4))) };
}

std::string nowhere_of(Line const& line)
{
    auto const words = words_of(line);
    if (words.size() != 2)
        throw Unreadable(line.number, "write: nowhere \"TEXT\"");
    return words[1];
}

bool ends_a_name(char c)
{
    return c == '/' || c == '?' || c == '&' || c == ',' || c == '"' || c == '<' || c == '#' || c == ' ' || c == '\n';
}

// How far the pattern goes along the text, or npos.
std::size_t length_of_match(std::string_view pattern, std::string_view text, Names& names)
{
    std::size_t at = 0;
    while (!pattern.empty()) {
        auto const close = pattern.front() == '{' ? pattern.find('}') : std::string_view::npos;
        if (close == std::string_view::npos) {
            if (at == text.size() || text[at] != pattern.front())
                return std::string_view::npos;
            ++at;
            pattern.remove_prefix(1);
            continue;
        }
        auto const name = std::string(pattern.substr(1, close - 1));
        pattern.remove_prefix(close + 1);
        auto end = at;
        while (end < text.size() && !ends_a_name(text[end]))
            ++end;
        auto const stretch = text.substr(at, end - at);
        auto const known = names.find(name);
        if (stretch.empty() || (known != names.end() && known->second != stretch))
            return std::string_view::npos;
        names.emplace(name, stretch);
        at = end;
    }
    return at;
}

}

Story parse(std::string_view text)
{
    Story story;
    for (auto const& line : lines_of(text)) {
        auto const word = line.text.substr(0, line.text.find(' '));
        if (line.text.starts_with("# description:"))
            story.description = trimmed(std::string_view(line.text).substr(14));
        else if (word == "given")
            story.chapters.push_back(chapter_of(line));
        else if (word == "as")
            story.steps.push_back({ Step::Kind::Request, line.number, request_of(line) });
        else if (word == "again")
            story.steps.push_back({ Step::Kind::Again, line.number });
        else if (word == "expect" || word == "eventually")
            story.steps.push_back({ Step::Kind::Expected, line.number, {}, expected_of(line) });
        else if (word == "sql")
            story.steps.push_back({ Step::Kind::Sql, line.number, {}, {}, asked_of(line) });
        else if (word == "nowhere")
            story.steps.push_back({ Step::Kind::Nowhere, line.number, {}, {}, {}, nowhere_of(line) });
        else
            throw Unreadable(
                line.number, "a line begins with given, as, again, expect, eventually, sql or nowhere; not " + word);
    }
    if (story.description.empty())
        throw Unreadable(1, "a story begins with \"# description:\" and one sentence");
    return story;
}

std::string filled(std::string_view text, Names const& names)
{
    std::string out;
    while (!text.empty()) {
        auto const close = text.front() == '{' ? text.find('}') : std::string_view::npos;
        auto const inside = close == std::string_view::npos ? std::string_view() : text.substr(1, close - 1);
        bool const is_name = !inside.empty() && std::all_of(inside.begin(), inside.end(), [](char c) {
            return std::isalnum(static_cast<unsigned char>(c)) || c == '_' || c == '+' || c == '-';
        });
        if (!is_name) {
            out += text.front();
            text.remove_prefix(1);
            continue;
        }
        out += names.at(std::string(inside));
        text.remove_prefix(close + 1);
    }
    return out;
}

bool matches(std::string_view pattern, std::string_view text, Names& names)
{
    auto learnt = names;
    if (length_of_match(pattern, text, learnt) != text.size())
        return false;
    names = std::move(learnt);
    return true;
}

bool found_in(std::string_view text, std::string_view pattern, Names& names)
{
    for (std::size_t at = 0; at < text.size(); ++at) {
        auto learnt = names;
        if (length_of_match(pattern, text.substr(at), learnt) == std::string_view::npos)
            continue;
        names = std::move(learnt);
        return true;
    }
    return false;
}

}
