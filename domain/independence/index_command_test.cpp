#include "domain/independence/index_command.h"
#include "domain/independence/instrument.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

using namespace independence;

namespace {

std::string const panel_file = std::string(BERDAYA_TREE) + "/tests/vectors/v9_panel.csv";

struct Ran {
    int code;
    std::string out;
    std::string err;
};

Ran ran(std::vector<std::string> const& arguments)
{
    std::stringstream out;
    std::stringstream err;
    auto const code = run_index_command(arguments, out, err);
    return { code, out.str(), err.str() };
}

bool has(std::string const& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

}

TEST_CASE("the report is a page in Indonesian, in English when asked, and JSON for machines")
{
    auto const page = ran({ panel_file });
    CHECK(page.code == 0);
    CHECK(page.err.empty());
    CHECK(has(page.out, "KEMANDIRIAN: 155 ibu, 12 cabang"));
    CHECK(has(page.out, "0,662")); // IKI at baseline
    CHECK(has(page.out, "belum divalidasi"));
    CHECK(!has(page.out, "Karena program"));
    auto const english = ran({ "--english", panel_file });
    CHECK(has(english.out, "INDEPENDENCE: 155 women"));
    CHECK(has(english.out, "0.119")); // difference in differences of IKI
    CHECK(has(ran({ panel_file, "--json" }).out, "\"perm_n\":924"));
}

TEST_CASE("groups are shown when named, and small chapters are hidden")
{
    auto const page = ran({ panel_file, "--by", "arm", "--by", "chapter", "--english" });
    CHECK(page.code == 0);
    CHECK(has(page.out, "BY arm"));
    CHECK(has(page.out, "BY chapter"));
}

TEST_CASE("a panel saved as UTF-16 gives the same report")
{
    std::ifstream in(panel_file, std::ios::binary);
    std::string wide = "\xff\xfe";
    for (char c; in.get(c);)
        wide += { c, '\0' };
    auto const path = std::filesystem::temp_directory_path() / "berdaya_panel_utf16.csv";
    std::ofstream(path, std::ios::binary) << wide;
    CHECK(ran({ path.string(), "--json" }).out == ran({ panel_file, "--json" }).out);
    std::filesystem::remove(path);
}

TEST_CASE("a wrong argument or file ends in one sentence and exit code 2")
{
    for (auto const& arguments :
        std::vector<std::vector<std::string>> { {}, { "--xml", panel_file }, { panel_file, panel_file },
            { panel_file, "--by" }, { panel_file, "--by", "desa" }, { "/nowhere/panel.csv" }, { BERDAYA_TREE } }) {
        auto const got = ran(arguments);
        CHECK(got.code == 2);
        CHECK(got.out.empty());
        CHECK(std::count(got.err.begin(), got.err.end(), '\n') == 1);
    }
    CHECK(ran({ "/nowhere/panel.csv", "--english" }).err == "The file /nowhere/panel.csv cannot be read.\n");
}

TEST_CASE("with five chapters no p value is printed for the comparison, and small moves are not shown")
{
    auto const file = std::filesystem::temp_directory_path() / "berdaya_five_chapters.csv";
    std::ofstream out(file);
    out << "id,chapter,arm,b01,b02,b03,b04,b05,b06,b07,b08,b09,b10,b11,b12,e01,e02,e03,e04,e05,e06,e07,e08,e09,e10,e11,"
           "e12,kelompok\n";
    for (int i = 0; i < 40; ++i) {
        out << "w" << i << "," << i % 5 << "," << i % 5 % 2;
        for (int j = 0; j < 24; ++j)
            out << "," << ((i * 7 + j * 5) % 11 < 4 ? 1 : 0);
        out << "," << (i < 3 ? "\x1b[31mkecil" : i < 20 ? "sedang" : "besar") << "\n";
    }
    out.close();
    auto const page = ran({ file.string(), "--english", "--by", "kelompok" });
    CHECK(page.code == 0);
    CHECK(has(page.out, "too few for a p value"));
    CHECK(has(page.out, "no conclusion"));
    CHECK(!has(page.out, "\x1b"));
    CHECK(has(page.out, "hidden (too few women)"));
    CHECK(!has(page.out, "sedang                      17")); // would give the hidden three back
    CHECK(has(ran({ file.string(), "--json" }).out, "\"perm_exact_p\":null"));
    std::filesystem::remove(file);
}

TEST_CASE("figures of fewer than five women are not printed")
{
    auto const file = std::filesystem::temp_directory_path() / "berdaya_four_women.csv";
    std::ofstream out(file);
    out << "id,chapter,b01,b02,b03,b04,b05,b06,b07,b08,b09,b10,b11,b12,e01,e02,e03,e04,e05,e06,e07,e08,e09,e10,e11,"
           "e12\n";
    for (int i = 0; i < 4; ++i)
        out << i << ",1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0\n";
    out.close();
    auto const page = ran({ file.string(), "--english" });
    CHECK(page.code == 0);
    CHECK(has(page.out, "Fewer than 5 women"));
    CHECK(!has(page.out, "IKI"));
    std::filesystem::remove(file);
}

TEST_CASE("the report names the indicators as the instrument does")
{
    std::ifstream in(std::string(BERDAYA_TREE) + "/domain/independence/instruments/iki12.json");
    std::stringstream text;
    text << in.rdbuf();
    auto const instrument = read_instrument(text.str());
    REQUIRE(instrument);
    auto const indonesian = ran({ panel_file });
    auto const english = ran({ panel_file, "--english" });
    for (auto const& indicator : instrument.value().indicators) {
        CHECK(has(indonesian.out, "  " + indicator.name_id + "  "));
        CHECK(has(english.out, "  " + indicator.name_en + "  "));
    }
}
