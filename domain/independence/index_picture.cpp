#include "domain/independence/index_picture.h"

#include "domain/independence/independence.h"
#include "domain/independence/independence_page.h"
#include "domain/independence/independence_words.h"
#include "domain/independence/index_words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <numeric>

namespace independence {

using namespace page;

namespace {

constexpr std::array<Word, 4> dimension_words { {
    { "Ekonomi", "Economic" },
    { "Sosial", "Social" },
    { "Psikologis", "Psychological" },
    { "Keputusan", "Decisions" },
} };

std::string at(double place)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.1f", place);
    return text;
}

Html path(std::string_view kind, std::string const& d)
{
    return element("path", { cls(kind), attribute("d", d) });
}

Html dot(std::string_view kind, double x, double y)
{
    return element("circle", { cls(kind), attribute("cx", at(x)), attribute("cy", at(y)), attribute("r", "5") });
}

Html words_at(std::string_view kind, double x, double y, std::string_view what)
{
    return element("text", { cls(kind), attribute("x", at(x)), attribute("y", at(y)), what });
}

// Heights at which labels stand apart by at least 15, in the order of the wished ones.
std::vector<double> apart(std::vector<double> wished)
{
    std::vector<std::size_t> order(wished.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, {}, [&](std::size_t i) { return wished[i]; });
    for (std::size_t i = 1; i < order.size(); ++i)
        wished[order[i]] = std::max(wished[order[i]], wished[order[i - 1]] + 15);
    return wished;
}

Html svg(std::string_view kind, int height, std::string const& label_words, Html content)
{
    return element("svg",
        { cls(kind), attribute("viewBox", "0 0 340 " + std::to_string(height)), attribute("role", "img"),
            attribute("aria-label", label_words), content });
}

}

Html slope_picture(std::vector<Slope> const& slopes, Context const& c)
{
    auto const y = [](double share) { return 170 - share * 140; };
    std::vector<double> left, right;
    for (auto const& one : slopes) {
        left.push_back(y(one.before) + 4);
        right.push_back(y(one.after) + 4);
    }
    left = apart(left);
    right = apart(right);
    Html content = path("axis", "M130 20V190M240 20V190");
    content += words_at("middle label-muted", 130, 12, c(say::baseline));
    content += words_at("middle label-muted", 240, 12, c(say::endline));
    std::string told;
    for (std::size_t i = 0; i < slopes.size(); ++i) {
        auto const& one = slopes[i];
        auto const kind = one.after > one.before ? "rise" : one.after < one.before ? "fall" : "even";
        content += path(kind, "M130 " + at(y(one.before)) + "L240 " + at(y(one.after)));
        content += dot("dot-open", 130, y(one.before));
        content += dot("dot", 240, y(one.after));
        auto const before = percent(one.before, c.tongue);
        auto const after = percent(one.after, c.tongue);
        content += words_at(i == 0 ? "end label-strong" : "end", 120, left[i], one.name + " " + before);
        content += words_at(i == 0 ? "label-strong" : "", 250, right[i], after);
        told += told.empty() ? "" : "; ";
        told += one.name;
        told += " ";
        told += before;
        told += " → ";
        told += after;
    }
    return svg("slope", 240, told, content);
}

Html dot_picture(std::vector<Dot> const& dots, Context const& c)
{
    double furthest = 0.2;
    for (auto const& one : dots)
        for (double const end : { one.interval.low, one.interval.high })
            if (std::isfinite(end))
                furthest = std::max(furthest, std::abs(end));
    furthest = std::ceil(furthest * 5) / 5;
    auto const x = [&](double change) { return 250 + std::clamp(change, -furthest, furthest) / furthest * 80; };
    double const bottom = 24.0 * static_cast<double>(dots.size()) + 8;
    Html content = path("zero", "M250 8V" + at(bottom));
    content += path("axis", "M170 " + at(bottom) + "H330");
    for (double const mark : { -furthest, 0.0, furthest })
        content += words_at(mark == 0 ? "middle label-muted"
                : mark < 0            ? "label-muted"
                                      : "end label-muted",
            mark == 0      ? 250
                : mark < 0 ? 170
                           : 330,
            bottom + 16, (mark > 0 ? "+" : "") + std::to_string(static_cast<int>(std::lround(mark * 100))));
    std::string told;
    double y = 20;
    for (auto const& one : dots) {
        bool const certain = one.interval.low > 0 || one.interval.high < 0;
        content += words_at("", 0, y + 4, one.name);
        if (std::isfinite(one.interval.low) && std::isfinite(one.interval.high))
            content += path("interval", "M" + at(x(one.interval.low)) + " " + at(y) + "H" + at(x(one.interval.high)));
        content += dot(certain ? "dot" : "dot-open", x(one.change), y);
        told += (told.empty() ? "" : "; ") + one.name + " " + independence::decimal(one.change, 2, c.tongue);
        y += 24;
    }
    return svg("dot-plot", static_cast<int>(bottom) + 24, told, content);
}

std::string_view indicator_name(int indicator, words::Tongue tongue)
{
    auto const& one = carried().instrument.indicators[static_cast<std::size_t>(indicator)];
    return tongue == words::Tongue::Indonesian ? one.name_id : one.name_en;
}

std::string_view dimension_name(int dimension, words::Tongue tongue)
{
    return dimension_words[static_cast<std::size_t>(dimension)].in(tongue);
}

Html leaves(Score const& score, Context const& c)
{
    int counts[3] {};
    std::vector<Node> parts { cls("strip"), attribute("role", "img") };
    Html drawn;
    for (auto const& one : score.indicators) {
        ++counts[static_cast<int>(one.leaf)];
        auto const name = one.leaf == Leaf::Adequate ? "leaf-adequate"
            : one.leaf == Leaf::Inadequate           ? "leaf-not-yet"
                                                     : "leaf-missing";
        drawn += element("svg",
            { cls(name), attribute("aria-hidden", "true"),
                element("use", { attribute("href", asset("icons.svg") + "#" + name) }) });
    }
    parts.push_back(attribute("aria-label",
        c.say(say::leaves_sentence,
            { { "no", std::to_string(counts[0]) }, { "yes", std::to_string(counts[1]) },
                { "missing", std::to_string(counts[2]) } })));
    parts.push_back(drawn);
    return span(parts);
}

Document woman_page(WomanView const& view, Context const& c)
{
    auto const& before = view.before.reveal(view.may);
    auto const strip = [&](Word const& when, Score const& score) {
        return section({ h2({ c(when) }), p({ leaves(score, c) }) });
    };
    auto const count = [](Score const& score) {
        return static_cast<int>(std::ranges::count(score.indicators, Leaf::Adequate, &IndicatorScore::leaf));
    };
    Html body = strip(say::baseline, before);
    if (view.after) {
        auto const& after = view.after->reveal(view.may);
        body += strip(say::endline, after);
        body += before.missing_mask == 0 && after.missing_mask == 0
            ? p({ cls("lead"), personal_sentence(count(before), count(after), c.tongue) })
            : p({ c(say::not_comparable) });
    }
    std::vector<Node> rows;
    auto const word = [&](Score const& score, std::size_t j) -> std::string_view {
        auto const leaf = score.indicators[j].leaf;
        return c(leaf == Leaf::Adequate ? say::leaf_yes : leaf == Leaf::Inadequate ? say::leaf_no : say::leaf_missing);
    };
    for (std::size_t j = 0; j < before.indicators.size(); ++j)
        rows.push_back(tr({ th({ attribute("scope", "row"), indicator_name(static_cast<int>(j), c.tongue) }),
            td({ word(before, j) }), td({ view.after ? word(view.after->reveal(view.may), j) : "-" }) }));
    return { c(say::her_leaves), Shape::Narrow,
        joined({ crumbs(c, { { "/independence", std::string(c(say::title)) } }),
            heading(view.heading, c(say::her_leaves)), body, p({ cls("muted"), c(say::three_of_twelve) }),
            div({ cls("scroll"),
                table({ cls("register"), caption({ cls("visually-hidden"), c(say::her_leaves) }),
                    thead({ tr({ th({ attribute("scope", "col"), c(say::name) }),
                        th({ attribute("scope", "col"), c(say::baseline) }),
                        th({ attribute("scope", "col"), c(say::endline) }) }) }),
                    tbody(rows) }) }) }) };
}

}
