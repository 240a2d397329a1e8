#include "domain/independence/cells.h"
#include "domain/independence/independence_page.h"
#include "domain/independence/independence_words.h"
#include "domain/independence/index_picture.h"
#include "domain/independence/index_words.h"

#include <algorithm>
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

// A word that opens to what a figure means, of how many women, and its interval. Works without scripts.
Html opening(std::string_view name, std::string const& told)
{
    return details({ summary({ name }), p({ told }) });
}

Html figure_of(Context const& c, Word const& label, std::string const& value, std::string const& detail,
    Word const& meaning, int women)
{
    return div(
        { cls("stat"), dt({ c(label) }), dd({ value }), detail.empty() ? Html {} : dd({ cls("interval"), detail }),
            dd({ opening(c(say::what_it_means), c.say(meaning, { { "n", count_of(women) } })) }) });
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

Html headline_twice(PanelReport const& r, Figures const& f, Context const& c)
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
            both(std::isnan(b.A) ? "-" : percent(b.A, c.tongue), std::isnan(a.A) ? "-" : percent(a.A, c.tongue)),
            before_after(f.a_before, f.a_after), say::a_means, r.women) });
}

// One row of a table of figures; its name opens to what they mean, when there is something to tell.
Html row(std::string const& name, std::string const& told, std::vector<std::string> const& cells)
{
    std::vector<Node> parts { th({ attribute("scope", "row"), told.empty() ? span({ name }) : opening(name, told) }) };
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
        table({ cls("register figures"), caption({ cls("visually-hidden"), c(caption_word) }), thead({ tr(top) }),
            tbody(rows) }) });
}

Html unfolded(Context const& c, Html content)
{
    return details({ summary({ c(say::show_table) }), content });
}

enum class Told { Share, Level };

// What it means, then both levels and the change with their intervals, and of whom.
std::string told(Word const& meaning, Figure const& f, Told as, Context const& c)
{
    auto const level = [&](double value) { return as == Told::Share ? percent(value, c.tongue) : shown(value, c); };
    auto const around = [&](Interval i) {
        return c.say(say::between, { { "low", level(i.low) }, { "high", level(i.high) } });
    };
    return std::string(c(meaning)) + " "
        + c.say(say::figure_twice,
            { { "before", level(f.before) }, { "b", around(f.around_before) }, { "after", level(f.after) },
                { "a", around(f.around_after) }, { "change", signed_shown(f.change, c) },
                { "c", range(f.around_change, c) }, { "n", count_of(f.women) } });
}

Html dimensions(Figures const& f, Context const& c)
{
    std::vector<Slope> slopes;
    std::vector<Node> rows;
    auto const add = [&](std::string const& name, Word const& meaning, Figure const& one) {
        slopes.push_back({ name, one.before, one.after });
        rows.push_back(row(name, told(meaning, one, Told::Share, c),
            { percent(one.before, c.tongue), percent(one.after, c.tongue), signed_shown(one.change, c),
                range(one.around_change, c) }));
    };
    add(std::string(c(say::mandiri)), say::mandiri_means, f.independent);
    for (std::size_t d = 0; d < f.dimensions.size(); ++d)
        add(std::string(dimension_name(static_cast<int>(d), c.tongue)), say::dimension_means, f.dimensions[d]);
    return figure({ figcaption({ c(say::by_dimension), " ",
                        small({ c.say(say::by_dimension_note, { { "n", count_of(f.independent.women) } }) }) }),
        slope_picture(slopes, c),
        unfolded(c,
            table_of(c, say::by_dimension, { &say::baseline, &say::endline, &say::change, &say::interval }, rows)) });
}

Html indicators(ShownReport const& shown_report, Figures const& f, Context const& c)
{
    auto const& r = shown_report.report;
    bool const any_hidden = std::ranges::count(shown_report.indicator_pairs_hidden, true) > 0;
    std::vector<Dot> dots;
    std::vector<Node> rows;
    for (std::size_t j = 0; j < f.indicators.size(); ++j) {
        auto const& one = f.indicators[j];
        auto const name = std::string(indicator_name(static_cast<int>(j), c.tongue));
        dots.push_back({ name, one.change, one.around_change });
        rows.push_back(row(name, told(say::indicator_means, one, Told::Share, c),
            { percent(one.before, c.tongue), percent(one.after, c.tongue), signed_shown(one.change, c),
                range(one.around_change, c), shown(r.indicators[j].holm_p, c) }));
    }
    return figure(
        { figcaption({ c(say::by_indicator), " ", small({ c(say::by_indicator_note) }) }), dot_picture(dots, c),
            any_hidden && !shown_report.pairs_hidden ? p({ cls("hint"), c(say::indicators_apart) }) : Html {},
            unfolded(c,
                table_of(c, say::by_indicator,
                    { &say::baseline, &say::endline, &say::change, &say::interval, &say::holm }, rows)) });
}

Html moved(PanelReport const& r, Figures const& f, Context const& c)
{
    if (f.moves.empty())
        return section({ h2({ c(say::moves) }), p({ cls("hint"), c(say::moves_hidden) }) });
    Word const* const names[] { &say::became, &say::fell_back, &say::stayed_behind, &say::stayed };
    std::vector<Node> rows;
    for (std::size_t at = 0; at < f.moves.size(); ++at) {
        auto const& move = f.moves[at];
        auto text = c.say(say::move_means,
            { { "k", count_of(move.women) }, { "n", count_of(r.women) },
                { "low", percent(move.around_share.low, c.tongue) },
                { "high", percent(move.around_share.high, c.tongue) } });
        if (move.part)
            text += " "
                + c.say(say::part_means,
                    { { "part", signed_shown(move.part->mean, c) }, { "range", range(move.part->interval, c) } });
        rows.push_back(row(std::string(c(*names[at])), text,
            { number(move.women, c.tongue), move.part ? signed_shown(move.part->mean, c) : std::string("-") }));
    }
    return section({ h2({ c(say::moves) }), table_of(c, say::moves, { &say::women, &say::part }, rows) });
}

Html parted(Division const& by, std::vector<PartFigure> const& parts, Context const& c)
{
    if (parts.size() < 2)
        return {};
    std::vector<Node> rows;
    for (auto const& part : parts) {
        if (!part.iki)
            continue;
        auto const& known = by.names[part.value];
        rows.push_back(row(known.empty() ? std::string(c(by.fallen_nowhere)) : known,
            told(say::part_iki_means, *part.iki, Told::Level, c),
            { number(part.iki->women, c.tongue), shown(part.iki->before, c), shown(part.iki->after, c),
                signed_shown(part.iki->change, c) }));
    }
    auto const hidden = static_cast<int>(parts.size() - rows.size());
    return section({ h2({ c.say(say::by_part, { { "part", std::string(c(by.heading)) } }) }),
        rows.empty() ? Html {}
                     : table_of(c, by.heading, { &say::women, &say::baseline, &say::endline, &say::change }, rows),
        hidden > 0 ? p({ cls("hint"), c.say(say::parts_hidden, { { "n", count_of(hidden) } }) }) : Html {} });
}

Html parts(Overview const& view, Context const& c)
{
    Html out;
    for (std::size_t at = 0; at < view.figures->parts.size(); ++at)
        out += parted(view.divisions[at], view.figures->parts[at], c);
    return out;
}

Html robust_line(RobustView const& view, TTest const& moved, double main, int women, Context const& c)
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
    auto const& meaning = view.cutoff > 0 ? say::cutoff_means
        : view.dimension >= 0             ? say::weighted_means
                                          : say::left_out_means;
    auto const text = std::string(c(meaning)) + " "
        + c.say(say::robust_means,
            { { "before", shown(view.before.IKI, c) }, { "after", shown(view.after.IKI, c) },
                { "change", signed_shown(change, c) }, { "range", range(moved.interval, c) },
                { "n", count_of(women) } });
    return li({ cls(kind),
        details({ summary({ span({ label_words }), element("b", { signed_shown(change, c) }),
                      span({ icon(symbol), " ", c(verdict) }) }),
            p({ text }) }) });
}

Html robustness(PanelReport const& r, Figures const& f, Context const& c)
{
    std::vector<Node> lines { cls("robust") };
    for (std::size_t at = 0; at < r.robust.size(); ++at)
        lines.push_back(
            robust_line(r.robust[at], f.robust[at], r.after.measures.IKI - r.before.measures.IKI, r.women, c));
    return section({ h2({ c(say::robust) }), ul(lines) });
}

Html missing(PanelReport const& r, Context const& c)
{
    auto const bound = [&](Word const& when, Bounds const& b) {
        auto const text = c.say(say::bound,
            { { "when", std::string(c(when)) }, { "low", shown(b.worst.IKI, c) }, { "high", shown(b.best.IKI, c) } });
        return li({ opening(text, c.say(say::bound_means, { { "n", count_of(r.women_in_file) } })) });
    };
    return section({ h2({ c(say::bounds) }),
        p({ c.say(say::bounds_text,
            { { "out", count_of(r.women_in_file - r.women) }, { "all", count_of(r.women_in_file) } }) }),
        ul({ cls("opening-list"), bound(say::baseline, r.bounds_before), bound(say::endline, r.bounds_after) }) });
}

// What the design allows to say: without a comparison of chapters on this page, a waiting list claims nothing.
Html sentence(Overview const& view, Context const& c)
{
    auto const planned = view.plan ? view.plan->design_level : DesignLevel::BeforeAfter;
    if (!view.report || planned == DesignLevel::Count) {
        auto const& wave = view.report ? view.report->report.after : *view.baseline;
        return p({ cls("lead"),
            finding_sentence(DesignLevel::Count, { wave.women, wave.measures.IKI, 0, { 0, 0 }, 1 }, c.tongue) });
    }
    auto const& r = view.report->report;
    Finding const finding { r.women, r.after.measures.IKI, -r.change.mean,
        { -r.change.interval.high, -r.change.interval.low }, 1 };
    auto out = p({ cls("lead"), finding_sentence(DesignLevel::BeforeAfter, finding, c.tongue) });
    if (planned != DesignLevel::BeforeAfter)
        out += p({ finding_sentence(planned, finding, c.tongue) });
    return out;
}

Html detectable(Overview const& view, Context const& c)
{
    std::vector<Node> lines { cls("opening-list") };
    for (int const n : { std::max(view.asked, 0), 30, 60, 100 })
        if (n >= fewest_shown)
            lines.push_back(li(
                { opening(detectable_sentence(n, c.tongue), c.say(say::detectable_means, { { "n", count_of(n) } })) }));
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
    if (view.report) {
        auto const& r = view.report->report;
        return joined({ sentence(view, c), headline_twice(r, *view.figures, c), h2({ c(say::change_heading) }),
            view.report->pairs_hidden ? p({ cls("hint"), c(say::pairs_hidden) }) : Html {},
            dimensions(*view.figures, c), indicators(*view.report, *view.figures, c), moved(r, *view.figures, c),
            parts(view, c), robustness(r, *view.figures, c), missing(r, c) });
    }
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
