#include "domain/independence/independence_scene_test.h"
#include "domain/independence/panel.h"

#include <algorithm>
#include <sstream>

using namespace independence_scene;

namespace {

void in_group(sql::Write& db, member::MemberId const& id, std::string const& group)
{
    auto const group_id = base::uuid_of(group);
    db.run(R"sql(
        INSERT INTO journey_group (chapter_id, group_id, name, village_code, facilitator, begun_on)
        VALUES (?1, ?2, ?3, '64.72.01.1001', 'Fina', '2026-01-01')
        ON CONFLICT (chapter_id, group_id) DO NOTHING)sql",
        samarinda, group_id, group);
    db.run(R"sql(
        INSERT INTO journey_joining (chapter_id, group_id, joining_id, member_id, joined_on)
        VALUES (?1, ?2, ?3, ?4, '2026-01-01'))sql",
        samarinda, group_id, base::uuid_of(group + id.text()), id);
}

// Twelve women asked twice, the first `first` of them in one group, the others in another; half of them moved.
void two_groups(sql::Write& db, int first)
{
    plan_both(db);
    for (int n = 0; n < 12; ++n) {
        auto const id = woman(db, n);
        auto low = everything;
        for (auto const* const no : { "E2a", "E2c", "P1a", "P1b", "P1c", "P1d", "S2b", "S2d", "S1b", "S1d" })
            low[no] = "0";
        low.erase("E2b");
        whole(db, id, Round::Baseline, n % 2 == 0 ? low : everything);
        whole(db, id, Round::Endline, everything);
        in_group(db, id, n < first ? "Kelompok Kue" : "Kelompok Sambal");
    }
}

}

TEST_CASE("IKI is shown by group, each figure opens to its women and its interval")
{
    Fresh fresh;
    fresh.write([](sql::Write& db) {
        two_groups(db, 6);
        auto const view = overview(permit_in<MaySeeIndex>(db, samarinda), db).value();
        REQUIRE(view.figures);
        REQUIRE(view.figures->parts.size() == 2); // kecamatan, kelompok
        auto const& groups = view.figures->parts[1];
        REQUIRE(groups.size() == 2);
        double iki = 0;
        for (auto const& part : groups) {
            REQUIRE(part.iki);
            CHECK(part.iki->women == 6);
            CHECK(part.iki->around_before.low <= part.iki->before);
            CHECK(part.iki->around_before.high >= part.iki->before);
            iki += part.iki->before / 2;
        }
        CHECK(iki == doctest::Approx(view.report->report.before.measures.IKI));
        auto const drawn = overview_page(view, {}).body.markup();
        CHECK(drawn.find("Kelompok Kue") != std::string::npos);
        CHECK(drawn.find("Dari 6 ibu yang sama") != std::string::npos);
        CHECK(drawn.find("Contoh") == std::string::npos);
        // Every figure of a table stands in a row whose name opens.
        std::size_t rows = 0;
        std::size_t open = 0;
        for (auto at = drawn.find("<th scope=\"row\">"); at != std::string::npos;
             at = drawn.find("<th scope=\"row\">", at + 1)) {
            ++rows;
            open += drawn.compare(at + 16, 9, "<details>") == 0 ? 1 : 0;
        }
        CHECK(rows >= 5 + 12 + 2);
        CHECK(rows == open);
    });
}

TEST_CASE("a group of fewer than five women is not shown, nor the one that would give it away")
{
    Fresh fresh;
    fresh.write([](sql::Write& db) {
        two_groups(db, 3);
        auto const view = overview(permit_in<MaySeeIndex>(db, samarinda), db).value();
        REQUIRE(view.figures);
        for (auto const& part : view.figures->parts[1])
            CHECK_FALSE(part.iki);
        auto const drawn = overview_page(view, {}).body.markup();
        CHECK(drawn.find("Kelompok Kue") == std::string::npos);
        CHECK(drawn.find("2 bagian tidak ditampilkan") != std::string::npos);
    });
}

TEST_CASE("the downloaded data gives the intervals of the page")
{
    Fresh fresh;
    fresh.write([](sql::Write& db) {
        two_groups(db, 6);
        auto const view = overview(permit_in<MaySeeIndex>(db, samarinda), db).value();
        REQUIRE(view.report);
        auto const file = export_csv(permit_in<MayExport>(db, samarinda), db).value().content;
        auto const read = disclosed(report_on(read_panel(file).value()));
        auto const& page = view.report->report;
        auto const same = [](Interval a, Interval b) { return a.low == b.low && a.high == b.high; };
        CHECK(read.report.women == 12);
        CHECK(same(read.report.before.H, page.before.H));
        CHECK(same(read.report.after.H, page.after.H));
        CHECK(same(read.report.before.H, wilson(page.before.measures.H * 12, 12)));
        CHECK(same(read.report.before.M0, page.before.M0));
        CHECK(same(read.report.change.interval, page.change.interval));
        CHECK(same(read.report.headcount_change.interval, page.headcount_change.interval));
        for (std::size_t j = 0; j < page.indicators.size(); ++j)
            CHECK(same(read.report.indicators[j].change.interval, page.indicators[j].change.interval));
    });
}

TEST_CASE("each column of the downloaded data has its row in the codebook, and the codebook tells of no other")
{
    Fresh fresh;
    fresh.write([](sql::Write& db) {
        auto const may = permit_in<MayExport>(db, samarinda);
        auto const first_cells = [](std::string const& text, char separator, bool only_first_line) {
            std::vector<std::string> out;
            std::stringstream in(only_first_line ? text.substr(0, text.find('\n')) : text);
            for (std::string cell; std::getline(in, cell, separator);)
                out.push_back(cell.substr(0, cell.find(',')));
            std::ranges::sort(out);
            return out;
        };
        auto const book = codebook_csv(may).value().content;
        auto wanted = first_cells(export_csv(may, db).value().content, ',', true);
        wanted.insert(wanted.end(), { "column", "instrument" }); // its heading, and the instrument's own row
        std::ranges::sort(wanted);
        CHECK(first_cells(book, '\n', false) == wanted);
        CHECK(book.find("\nchapter,") != std::string::npos);
        CHECK(book.find("\nb01,E1,ekonomi,baseline,") != std::string::npos);
        CHECK(book.find("\ne12,K3,keputusan,endline,") != std::string::npos);
        CHECK(book.find("\nd_e1_1,E1,ekonomi,endline,") != std::string::npos);
    });
}
