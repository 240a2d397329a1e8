// The account as a picture: to the left who expects, to the right what was done, each area under its name.
#include "domain/enactment/enactment_page.h"
#include "domain/enactment/enactment_words.h"

#include <algorithm>
#include <cstdio>

namespace enactment {

using namespace page;

namespace {

constexpr double picture_middle = 170;
constexpr double longest_bar = 128;
constexpr double row_height = 42;

std::string at(double place)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.1f", place);
    return text;
}

Html block(std::string_view kind, double x, double y, double width, double height)
{
    return element("rect",
        { cls(kind), attribute("x", at(x)), attribute("y", at(y)), attribute("width", at(width)),
            attribute("height", at(height)) });
}

Html bar(std::string_view kind, double x, double y, double width)
{
    return block(kind, x, y, width, 14);
}

Html words_at(std::string_view kind, double x, double y, std::string_view what)
{
    return element("text", { cls(kind), attribute("x", at(x)), attribute("y", at(y)), what });
}

// A name that would be wider than the picture is drawn narrower.
Html name_at(double y, std::string const& name)
{
    constexpr double widest = 2 * picture_middle - 8;
    constexpr double of_a_letter = 6.2;
    constexpr double of_a_capital = 7.6;
    double wide = 0;
    for (auto const letter : name)
        wide += letter >= 'A' && letter <= 'Z' ? of_a_capital : of_a_letter;
    if (wide <= widest)
        return words_at("middle", picture_middle, y, name);
    return element("text",
        { cls("middle"), attribute("x", at(picture_middle)), attribute("y", at(y)), attribute("textLength", at(widest)),
            attribute("lengthAdjust", "spacingAndGlyphs"), name });
}

// A whole side of a row can be touched; on a screen of 320 px it is 24 px high.
Html side(Url const& to, std::string_view told, double x, double y, Html const& drawn)
{
    return a({ href(to), attribute("aria-label", told), block("hit", x, y + 2, picture_middle - 1, 29), drawn });
}

struct Scale {
    std::int64_t most = 1;
    double wide(std::int64_t n) const { return longest_bar * static_cast<double>(n) / static_cast<double>(most); }
};

Html expected_side(AreaLine const& line, Scale const& scale, double y, Context const& c)
{
    auto const left = scale.wide(line.voices);
    auto const dark = scale.wide(line.answered);
    return joined(
        { bar("bar-rest", picture_middle - 1 - left, y + 6, left), bar("bar", picture_middle - 1 - dark, y + 6, dark),
            words_at("end label-muted", picture_middle - 6 - left, y + 17, number(line.voices, c.tongue)) });
}

Html done_side(AreaLine const& line, Scale const& scale, double y, Context const& c)
{
    auto const right = scale.wide(line.done.done);
    return joined({ bar("bar-done", picture_middle + 1, y + 6, right),
        words_at("label-muted", picture_middle + 6 + right, y + 17, number(line.done.done, c.tongue)) });
}

std::string told_of(Word const& word, AreaLine const& line, Context const& c)
{
    return c.say(word,
        { { "area", name_of(line, c) }, { "voices", number(line.voices, c.tongue) },
            { "answered", number(line.answered, c.tongue) }, { "done", number(line.done.done, c.tongue) } });
}

Html row_of(AreaLine const& line, OfAreas const& of, Scale const& scale, bool opens, double y, Context const& c)
{
    auto expected = expected_side(line, scale, y, c);
    if (opens && line.voices > 0)
        expected = side(list_at(WhichVoices { of }), told_of(say::picture_voices, line, c), 0, y, expected);
    auto done = done_side(line, scale, y, c);
    if (opens && line.done.done > 0)
        done = side(list_at(WhichDone { of }), told_of(say::picture_done, line, c), picture_middle + 1, y, done);
    return joined({ name_at(y, name_of(line, c)), std::move(expected), std::move(done) });
}

}

Html account_picture(Account const& account, bool opens, Context const& c)
{
    Scale scale;
    for (auto const& line : account.lines)
        scale.most = std::max({ scale.most, line.voices, line.done.done });
    Html content;
    std::string told;
    double y = 14;
    for (auto const& line : account.lines) {
        told += (told.empty() ? "" : "; ") + told_of(say::picture_told, line, c);
        content += row_of(line, line.of(account.period), scale, opens, y, c);
        y += row_height;
    }
    return element("figure",
        { element("figcaption", { c(say::picture), element("small", { c(say::picture_key) }) }),
            element("svg",
                { cls("dot-plot"), attribute("viewBox", "0 0 340 " + std::to_string(static_cast<int>(y))),
                    attribute("role", opens ? "group" : "img"),
                    attribute("aria-label", opens ? std::string(c(say::picture)) : told), content }) });
}

}
