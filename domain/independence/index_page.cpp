#include "domain/independence/cells.h"
#include "domain/independence/independence_page.h"
#include "domain/independence/independence_words.h"
#include "domain/independence/index_picture.h"
#include "domain/independence/index_words.h"

#include <cmath>

namespace independence {

using namespace page;

namespace {

std::string shown(double value, Context const& c)
{
    return independence::decimal(value, 2, c.tongue);
}

std::string signed_shown(double value, Context const& c)
{
    return (value >= 0.005 ? "+" : "") + shown(value, c);
}

std::string range(Interval interval, Context const& c)
{
    return c.say(say::between, { { "low", shown(interval.low, c) }, { "high", shown(interval.high, c) } });
}

std::string count_of(int n)
{
    return std::to_string(n);
}

Html figure_of(Context const& c, Word const& label, std::string const& value, std::string const& detail,
    Word const& meaning, int women)
{
    return div({ cls("stat"), dt({ c(label) }), dd({ value }),
        detail.empty() ? Html {} : dd({ cls("interval"), detail }),
        dd({ details({ summary({ c(say::what_it_means) }), p({ c.say(meaning, { { "n", count_of(women) } }) }) }) }) });
}

Html headline(Wave const& wave, Context const& c)
{
    auto const& m = wave.measures;
    return dl({ cls("stats"),
        figure_of(
            c, say::iki, shown(m.IKI, c), range({ 1 - wave.M0.high, 1 - wave.M0.low }, c), say::iki_means, wave.women),
        figure_of(c, say::headcount, percent(m.H, c.tongue), range(wave.H, c), say::h_means, wave.women),
        figure_of(c, say::intensity, std::isnan(m.A) ? "-" : percent(m.A, c.tongue), "", say::a_means, wave.women) });
}

Html headline_twice(PanelReport const& r, Context const& c)
{
    auto const both = [&](std::string const& before, std::string const& after) { return before + " → " + after; };
    auto const before_after = [&](Interval b, Interval a) {
        return c.say(say::before_after, { { "before", range(b, c) }, { "after", range(a, c) } });
    };
    auto const& b = r.before.measures;
    auto const& a = r.after.measures;
    return dl({ cls("stats"),
        figure_of(c, say::iki, both(shown(b.IKI, c), shown(a.IKI, c)),
            before_after({ 1 - r.before.M0.high, 1 - r.before.M0.low }, { 1 - r.after.M0.high, 1 - r.after.M0.low }),
            say::iki_means, r.women),
        figure_of(c, say::headcount, both(percent(b.H, c.tongue), percent(a.H, c.tongue)),
            before_after(r.before.H, r.after.H), say::h_means, r.women),
        figure_of(c, say::intensity,
            both(std::isnan(b.A) ? "-" : percent(b.A, c.tongue), std::isnan(a.A) ? "-" : percent(a.A, c.tongue)), "",
            say::a_means, r.women) });
}

// One row of a table of figures.
Html row(std::string const& name, std::vector<std::string> const& cells)
{
    std::vector<Node> parts { th({ attribute("scope", "row"), name }) };
    for (auto const& cell : cells)
        parts.push_back(td({ cls("num"), cell }));
    return tr(parts);
}

Html table_of(
    Context const& c, Word const& caption_word, std::vector<Word const*> const& heads, std::vector<Node> const& rows)
{
    std::vector<Node> top { th({ attribute("scope", "col"), c(say::name) }) };
    for (auto const* head : heads)
        top.push_back(th({ attribute("scope", "col"), cls("num"), c(*head) }));
    return div({ cls("scroll"), attribute("tabindex", "0"), attribute("role", "region"),
        attribute("aria-label", c(caption_word)),
        table({ cls("register"), caption({ cls("visually-hidden"), c(caption_word) }), thead({ tr(top) }),
            tbody(rows) }) });
}

Html unfolded(Context const& c, Html content)
{
    return details({ summary({ c(say::show_table) }), content });
}

Html dimensions(PanelReport const& r, Context const& c)
{
    std::vector<Slope> slopes { { std::string(c(say::mandiri)), 1 - r.before.measures.H, 1 - r.after.measures.H } };
    for (int d = 0; d < 4; ++d) {
        double before = 0;
        double after = 0;
        for (std::size_t j = 0; j < 3; ++j) {
            before += 1 - r.before.measures.raw[static_cast<std::size_t>(d) * 3 + j];
            after += 1 - r.after.measures.raw[static_cast<std::size_t>(d) * 3 + j];
        }
        slopes.push_back({ std::string(dimension_name(d, c.tongue)), before / 3, after / 3 });
    }
    std::vector<Node> rows;
    for (auto const& one : slopes)
        rows.push_back(row(one.name, { percent(one.before, c.tongue), percent(one.after, c.tongue) }));
    return figure({ figcaption({ c(say::by_dimension), " ",
                        small({ c.say(say::by_dimension_note, { { "n", count_of(r.women) } }) }) }),
        slope_picture(slopes, c),
        unfolded(c, table_of(c, say::by_dimension, { &say::baseline, &say::endline }, rows)) });
}

Html indicators(PanelReport const& r, Context const& c)
{
    std::vector<Dot> dots;
    std::vector<Node> rows;
    for (std::size_t j = 0; j < r.indicators.size(); ++j) {
        auto const& one = r.indicators[j];
        auto const name = std::string(indicator_name(static_cast<int>(j), c.tongue));
        // The report follows the inadequate share; here a rise is good.
        double const moved = -one.change.difference;
        Interval const interval { -one.change.interval.high, -one.change.interval.low };
        dots.push_back({ name, moved, interval });
        rows.push_back(row(name,
            { percent(1 - one.raw_before, c.tongue), percent(1 - one.raw_after, c.tongue), signed_shown(moved, c),
                range(interval, c), shown(one.holm_p, c) }));
    }
    return figure(
        { figcaption({ c(say::by_indicator), " ", small({ c(say::by_indicator_note) }) }), dot_picture(dots, c),
            unfolded(c,
                table_of(c, say::by_indicator,
                    { &say::baseline, &say::endline, &say::change, &say::interval, &say::holm }, rows)) });
}

Html moved(PanelReport const& r, Context const& c)
{
    auto const& t = r.transitions;
    auto const cells = hidden_cells({ t.c, t.b, t.a, t.d });
    std::vector<Node> rows;
    auto const add = [&](std::size_t at, Word const& name, int n, std::optional<double> of_change) {
        bool const hide = cells.hidden[at];
        rows.push_back(row(std::string(c(name)),
            { hide ? std::string(c(say::hidden_cell)) : number(n, c.tongue),
                hide            ? std::string("-")
                    : of_change ? signed_shown(-*of_change, c)
                                : std::string("-") }));
    };
    // Three parts sum to a change that is shown: with one of them hidden, none may stand.
    bool const any = cells.hidden[0] || cells.hidden[1] || cells.hidden[2];
    auto const part = [&](double value) { return any ? std::nullopt : std::optional(value); };
    add(0, say::became, t.c, part(r.panel_parts.exit));
    add(1, say::fell_back, t.b, part(r.panel_parts.entry));
    add(2, say::stayed_behind, t.a, part(r.panel_parts.ongoing));
    add(3, say::stayed, t.d, std::nullopt);
    return section({ h2({ c(say::moves) }), table_of(c, say::moves, { &say::women, &say::part }, rows),
        p({ cls("hint"), c(say::hidden_why) }) });
}

Html districts(PanelReport const& r, Context const& c)
{
    if (r.groups.empty() || r.groups[0].values.size() < 2)
        return {};
    auto const& g = r.groups[0];
    auto const cells = hidden_cells(std::vector<long>(g.women.begin(), g.women.end()));
    std::vector<Node> rows;
    for (std::size_t i = 0; i < g.values.size(); ++i) {
        if (g.women[i] == 0)
            continue;
        auto const name = g.values[i].empty() ? std::string(c(say::unknown_place)) : g.values[i];
        if (cells.hidden[i])
            rows.push_back(row(name, { std::string(c(say::hidden_cell)), "-", "-" }));
        else
            rows.push_back(row(name,
                { number(g.women[i], c.tongue), shown(g.before[i].measures.IKI, c),
                    shown(g.after[i].measures.IKI, c) }));
    }
    return section({ h2({ c(say::by_district) }),
        table_of(c, say::by_district, { &say::women, &say::baseline, &say::endline }, rows),
        p({ cls("hint"), c(say::hidden_why) }) });
}

Html robust_line(RobustView const& view, double main, Context const& c)
{
    double const change = view.after.IKI - view.before.IKI;
    bool const in_use = view.cutoff == 9;
    bool const same = (change >= 0) == (main >= 0);
    bool const weak = std::abs(change) < std::abs(main) / 2;
    auto const label_words = view.cutoff > 0 ? c.say(say::cutoff, { { "a", std::to_string(view.cutoff) } })
        : view.dimension >= 0
        ? c.say(say::weighted, { { "name", std::string(dimension_name(view.dimension, c.tongue)) } })
        : c.say(say::left_out, { { "name", std::string(indicator_name(view.left_out, c.tongue)) } });
    auto const [kind, symbol] = same && !weak ? std::pair { "agrees", "check" }
        : same                                ? std::pair { "weaker", "minus" }
                                              : std::pair { "differs", "x" };
    auto const& verdict = in_use ? say::in_use : !same ? say::differs : weak ? say::weaker : say::agrees;
    return li(
        { cls(kind), label_words, element("b", { signed_shown(change, c) }), span({ icon(symbol), " ", c(verdict) }) });
}

Html robustness(PanelReport const& r, Context const& c)
{
    std::vector<Node> lines { cls("robust") };
    for (auto const& view : r.robust)
        lines.push_back(robust_line(view, r.after.measures.IKI - r.before.measures.IKI, c));
    return section({ h2({ c(say::robust) }), ul(lines) });
}

Html missing(PanelReport const& r, Context const& c)
{
    return section({ h2({ c(say::bounds) }),
        p({ c.say(say::bounds_text,
            { { "out", count_of(r.women_in_file - r.women) }, { "all", count_of(r.women_in_file) },
                { "b0", shown(r.bounds_before.worst.IKI, c) }, { "b1", shown(r.bounds_before.best.IKI, c) },
                { "e0", shown(r.bounds_after.worst.IKI, c) }, { "e1", shown(r.bounds_after.best.IKI, c) } }) }) });
}

// What the design allows to say: without a comparison of chapters on this page, a waiting list claims nothing.
Html sentence(Overview const& view, Context const& c)
{
    auto const planned = view.plan ? view.plan->design_level : DesignLevel::BeforeAfter;
    if (!view.report || planned == DesignLevel::Count) {
        auto const& wave = view.report ? view.report->after : *view.baseline;
        return p({ cls("lead"),
            finding_sentence(DesignLevel::Count, { wave.women, wave.measures.IKI, 0, { 0, 0 }, 1 }, c.tongue) });
    }
    auto const& r = *view.report;
    Finding const finding { r.women, r.after.measures.IKI, -r.change.mean,
        { -r.change.interval.high, -r.change.interval.low }, 1 };
    auto out = p({ cls("lead"), finding_sentence(DesignLevel::BeforeAfter, finding, c.tongue) });
    if (planned != DesignLevel::BeforeAfter)
        out += p({ finding_sentence(planned, finding, c.tongue) });
    return out;
}

Html detectable(Overview const& view, Context const& c)
{
    std::vector<Node> lines;
    for (int const n : { std::max(view.asked, 0), 30, 60, 100 })
        if (n >= fewest_shown)
            lines.push_back(li({ detectable_sentence(n, c.tongue) }));
    return section({ h2({ c(say::what_can_be_seen) }), ul(lines) });
}

Html links(Overview const& view, Context const& c)
{
    Html out;
    if (view.may_plan)
        out += joined({ link_button(c, "/independence/waves/baseline", say::plan_baseline, "button-quiet"),
            link_button(c, "/independence/waves/endline", say::plan_endline, "button-quiet") });
    if (view.may_export)
        out += joined({ link_button(c, "/independence/export.csv", say::export_data, "button-quiet"),
            link_button(c, "/independence/codebook.csv", say::codebook, "button-quiet") });
    return div({ cls("button-row no-print"), out });
}

Html figures(Overview const& view, Context const& c)
{
    if (view.report)
        return joined({ sentence(view, c), headline_twice(*view.report, c), h2({ c(say::change_heading) }),
            dimensions(*view.report, c), indicators(*view.report, c), moved(*view.report, c),
            districts(*view.report, c), robustness(*view.report, c), missing(*view.report, c) });
    if (view.baseline)
        return joined({ sentence(view, c), div({ cls("note"), icon("info"), p({ c(say::no_endline_yet) }) }),
            headline(*view.baseline, c) });
    if (view.asked > 0)
        return p({ c.say(say::too_few,
            { { "n", view.asked < fewest_shown ? "<" + std::to_string(fewest_shown) : number(view.asked, c.tongue) },
                { "least", std::to_string(fewest_shown) } }) });
    auto const next = view.plan ? say::none_yet : say::no_plan_yet;
    return empty_state(c(next),
        !view.plan && view.may_plan           ? link_button(c, "/independence/waves/baseline", say::fix)
            : view.plan && view.may_interview ? link_button(c, "/independence/interviews/new", say::begin)
                                              : Html {});
}

}

Document overview_page(Overview const& view, Context const& c)
{
    bool const bare = view.asked == 0;
    auto const start = view.may_interview && !bare
        ? div({ cls("button-row no-print"), link_button(c, "/independence/interviews", say::interviews) })
        : Html {};
    return { c(say::title), Shape::Wide,
        joined({ div({ cls("page-head"), heading(c(say::title)), start }),
            p({ c(say::lead), " ", c(say::not_validated) }), figures(view, c), detectable(view, c), links(view, c) }) };
}

}
