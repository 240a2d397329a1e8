#include "domain/independence/disclosure.h"
#include "domain/independence/independence_page.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <functional>
#include <set>

using namespace independence;

namespace {

struct Row {
    int chapter = 0;
    int arm = 0;
    Profile before = 0;
    Profile after = 0;
};

constexpr Profile behind = 0b11111; // inadequate in five
constexpr Profile ahead = 0;

std::string csv_of(std::vector<Row> const& rows, std::string const& more, std::function<std::string(Row const&)> add)
{
    std::string out = "id,chapter" + more;
    for (char const wave : { 'b', 'e' })
        for (int j = 1; j <= panel_indicators; ++j)
            out += std::string(",") + wave + (j < 10 ? "0" : "") + std::to_string(j);
    int id = 0;
    for (auto const& row : rows) {
        out += "\n" + std::to_string(++id) + "," + std::to_string(row.chapter) + add(row);
        for (auto const profile : { row.before, row.after })
            for (int j = 0; j < panel_indicators; ++j)
                out += (profile >> j & 1) != 0 ? ",1" : ",0";
    }
    return out;
}

std::string csv_of(std::vector<Row> const& rows)
{
    return csv_of(rows, "", [](Row const&) { return std::string(); });
}

std::string page_of(Panel const& panel)
{
    Overview view;
    view.asked = static_cast<int>(panel.women.size());
    view.report = disclosed(report_on(panel));
    view.figures = figures_of(panel, *view.report);
    return overview_page(view, {}).body.markup();
}

std::string text_of(std::string const& csv)
{
    return report_text(disclosed(report_on(read_panel(csv).value())), words::Tongue::English);
}

// Everything that is shown to people of these women: the page, and what is printed.
std::string told(std::vector<Row> const& rows)
{
    return page_of(read_panel(csv_of(rows)).value()) + text_of(csv_of(rows));
}

std::vector<Row> women(PairedCounts const& k)
{
    std::vector<Row> out;
    auto const add = [&](int n, Profile before, Profile after) {
        for (int i = 0; i < n; ++i)
            out.push_back({ 0, 0, before, after });
    };
    add(k.a, behind, behind);
    add(k.b, ahead, behind);
    add(k.c, behind, ahead);
    add(k.d, ahead, ahead);
    return out;
}

// Whoever moved how: every table of n women with these two levels.
std::vector<PairedCounts> tables(int n, int behind_before, int behind_after)
{
    std::vector<PairedCounts> out;
    for (int a = std::max(0, behind_before + behind_after - n); a <= std::min(behind_before, behind_after); ++a)
        out.push_back({ a, behind_after - a, behind_before - a, n - behind_before - behind_after + a });
    return out;
}

// Seven women in each of eight chapters, answers by a fixed rule.
std::vector<Row> eight_chapters()
{
    std::vector<Row> out;
    unsigned state = 8;
    auto const profile = [&] {
        Profile bits = 0;
        for (int j = 0; j < panel_indicators; ++j) {
            state = state * 1664525U + 1013904223U;
            if ((state >> 24) % 10 < 4)
                bits = static_cast<Profile>(bits | 1 << j);
        }
        return bits;
    };
    for (int n = 0; n < 56; ++n) {
        auto const before = profile();
        out.push_back({ n / 7, n / 7 % 2, before, profile() });
    }
    return out;
}

// Each woman's endline is that of the next one of her chapter.
std::vector<Row> paired_anew(std::vector<Row> rows)
{
    for (std::size_t from = 0; from < rows.size(); from += 7)
        for (std::size_t at = from; at < from + 6; ++at)
            std::swap(rows[at].after, rows[at + 1].after);
    return rows;
}

}

TEST_CASE("of nineteen women nothing that is shown tells which of five tables it was")
{
    // 26 % of 19 independent at baseline, 37 % at endline: once one interval gave back that nobody fell back.
    std::set<std::string> seen;
    int hidden = 0;
    for (auto const& table : tables(19, 14, 12)) {
        if (!is_told_by_few(table)) {
            CHECK(table.d == 0);
            continue;
        }
        ++hidden;
        seen.insert(told(women(table)));
    }
    CHECK(hidden == 5);
    CHECK(seen.size() == 1);
    auto const all = *seen.begin();
    CHECK(all.find("Ada jumlah di bawah 5 ibu") != std::string::npos);
    CHECK(all.find("selang perubahan di halaman ini tidak berpasangan") != std::string::npos);
    CHECK(all.find("McNemar") == std::string::npos);
    CHECK(all.find("Moves are not shown") != std::string::npos);
    CHECK(all.find("Parts of the change") == std::string::npos);
    CHECK(told(women({ 10, 10, 10, 10 })).find("McNemar") != std::string::npos); // shown when it may be
}

TEST_CASE("whichever two levels are shown, more than one hidden table fits them")
{
    for (int n = 5; n <= 40; ++n) {
        for (int before = 1; before < n; ++before) {
            for (int after = 1; after < n; ++after) {
                auto const fits = tables(n, before, after);
                auto const hidden = std::ranges::count_if(fits, is_told_by_few);
                auto const smallest = std::min({ before, after, n - before, n - after });
                CAPTURE(n);
                CAPTURE(before);
                CAPTURE(after);
                // A level that itself is of one or two women leaves two or three tables.
                CHECK(hidden >= std::min(smallest + 1, 4));
            }
        }
    }
}

TEST_CASE("while moves are hidden, all that is shown stays the same however the women are paired")
{
    auto const rows = eight_chapters();
    auto const other = paired_anew(rows);
    auto const report = report_on(read_panel(csv_of(rows)).value());
    auto const reordered = report_on(read_panel(csv_of(other)).value());
    REQUIRE(is_told_by_few(report.transitions));
    REQUIRE(is_told_by_few(reordered.transitions));
    REQUIRE(report.change.interval.low != doctest::Approx(reordered.change.interval.low)); // it was told by this
    CHECK(told(rows) == told(other));
    // Also beside a waiting list, and with sampling units of several women.
    auto const arm = [](Row const& row) { return "," + std::to_string(row.arm); };
    CHECK(text_of(csv_of(rows, ",arm", arm)) == text_of(csv_of(other, ",arm", arm)));
    CHECK(text_of(csv_of(rows, ",arm", arm)).find("Difference in differences") != std::string::npos);
    auto const psu = [](Row const& row) { return "," + std::to_string(row.chapter); };
    CHECK(text_of(csv_of(rows, ",psu", psu)) == text_of(csv_of(other, ",psu", psu)));
}

TEST_CASE("an indicator of which few moved is not told by its interval or its p, and the others stay right")
{
    auto rows = women({ 10, 10, 10, 10 });
    for (std::size_t n = 0; n < 10; ++n) // behind twice, and inadequate in this one twice
        rows[n].before = rows[n].after = behind | 1 << 11;
    rows[10].before = rows[11].before = 1 << 11; // two who were, and are no more
    auto const report = report_on(read_panel(csv_of(rows)).value());
    auto const seen = disclosed(report);
    CHECK_FALSE(seen.pairs_hidden);
    CHECK(std::ranges::count(seen.indicator_pairs_hidden, true) == 1);
    REQUIRE(seen.indicator_pairs_hidden[11]);
    auto const& hidden = seen.report.indicators[11];
    CHECK(std::isnan(hidden.exact_p));
    CHECK(std::isnan(hidden.holm_p));
    CHECK(hidden.change.interval.low == newcombe_apart(10, 12, 40).interval.low);
    CHECK(hidden.change.interval.low != report.indicators[11].change.interval.low);
    CHECK(seen.report.indicators[0].change.interval.low == report.indicators[0].change.interval.low);
    CHECK(seen.report.indicators[0].holm_p >= report.indicators[0].exact_p);
    CHECK(told(rows).find("Tanpa nilai p") != std::string::npos);
}

TEST_CASE("a chapter of one woman is not compared while moves are hidden: its change is hers")
{
    std::vector<Row> rows;
    for (int n = 0; n < 8; ++n)
        rows.push_back({ n, n % 2, n < 4 ? behind : ahead, n % 3 == 0 ? behind : ahead });
    auto const seen = disclosed(report_on(
        read_panel(csv_of(rows, ",arm", [](Row const& row) { return "," + std::to_string(row.arm); })).value()));
    CHECK(seen.comparison_hidden);
    CHECK_FALSE(seen.report.did_effect);
    auto const text = report_text(seen, words::Tongue::English);
    CHECK(text.find("a chapter is below 5 women") != std::string::npos);
    CHECK(text.find("Difference in differences") == std::string::npos);
}

TEST_CASE("who holds the rows is told every figure by --json, with a word on small counts")
{
    auto const report = report_on(read_panel(csv_of(women({ 12, 0, 2, 5 }))).value());
    auto const json = report_json(report);
    CHECK(json.find("\"exit\":2") != std::string::npos);
    CHECK(json.find("\"mcnemar_exact\":5E-1") != std::string::npos);
    CHECK(json.find("for who holds the rows") != std::string::npos);
    CHECK(report_json(report_on(read_panel(csv_of(women({ 10, 10, 10, 10 }))).value())).find("who holds the rows")
        == std::string::npos);
}
