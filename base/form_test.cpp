#include "base/form.h"

#include <doctest/doctest.h>

namespace {

enum class Colour { Red, Green };
BOOST_DESCRIBE_ENUM(Colour, Red, Green)

struct PlanSession {
    std::string place;
    base::Date held_on;
    std::optional<int> capacity;
    std::vector<std::string> helpers;
    std::map<std::string, std::string> marks;
    Colour colour = Colour::Red;
    bool is_public = false;
    base::Private<std::string> chair;
};
BOOST_DESCRIBE_STRUCT(PlanSession, (), (place, held_on, capacity, helpers, marks, colour, is_public, chair))

constexpr auto good = "place=+Balai+RW+&held_on=2026-11-24&capacity=&helpers=a&helpers=b&marks%5Bm1%5D=0&marks[m2]=1"
                      "&colour=Green&is_public=on&chair=Siti";

// The code that a field is refused with; empty when it is taken.
std::string refused(std::string const& body, std::string const& field)
{
    auto const read = form::read<PlanSession>(form::from_urlencoded(body));
    if (!read)
        for (auto const& bad : read.problem().fields)
            if (bad.field == field)
                return std::string(bad.code->name);
    return {};
}

struct Answer {
    base::Secret passphrase;
    form::Upload sheet;
};
BOOST_DESCRIBE_STRUCT(Answer, (), (passphrase, sheet))

}

TEST_CASE("a form is read into its struct, trimmed, with what may be empty left out")
{
    auto const read = form::read<PlanSession>(form::from_urlencoded(good));
    REQUIRE(read);
    auto const& plan = read.value();
    CHECK(plan.place == "Balai RW");
    CHECK(plan.held_on == base::Date { 2026, 11, 24 });
    CHECK_FALSE(plan.capacity);
    CHECK(plan.helpers == std::vector<std::string> { "a", "b" });
    CHECK(plan.marks == std::map<std::string, std::string> { { "m1", "0" }, { "m2", "1" } });
    CHECK(plan.colour == Colour::Green);
    CHECK(plan.is_public);
    CHECK(plan.chair == base::Private<std::string>("Siti"));
}

TEST_CASE("characters that nobody typed knowingly are taken out before anything is asked of a field")
{
    auto const read = form::read<PlanSession>(
        form::from_urlencoded("place=Balai%E2%80%AE+RW%E2%80%8B&held_on=2026-11-24&colour=Red&chair=Siti"));
    REQUIRE(read);
    CHECK(read.value().place == "Balai RW");
    CHECK_FALSE(form::read<PlanSession>(
        form::from_urlencoded("place=Balai&held_on=2026-11-24&colour=Red&chair=Siti&capacity=%E2%80%8B"))
                    .value()
                    .capacity);
    CHECK(refused("place=%E2%80%8B%E2%80%AE&held_on=2026-11-24&colour=Red&chair=Siti", "place") == "form.needed");
}

TEST_CASE(
    "an identity card number is refused in every field, masked in a pasted list, and only its first digits are said")
{
    struct Noted {
        std::string words;
        base::Private<std::string> name;
        std::map<std::string, std::string> marks;
        form::LongText list;
    };
    auto const taken = [](std::string const& body, std::string_view field, auto& out) {
        form::Bad bad;
        form::take_field(form::from_urlencoded(body), field, out, bad);
        return bad;
    };
    Noted noted;
    for (auto const& bad : { taken("words=KTP+6472014508880003+belakang+masjid", "words", noted.words),
             taken("name=Ani+6472014508880003", "name", noted.name),
             taken("marks[a]=6472014508880003", "marks", noted.marks) }) {
        REQUIRE(bad.size() == 1);
        CHECK(bad[0].code == &form::nik_not_kept);
        CHECK(bad[0].fill[0].second == "64••••••••••••••");
    }
    CHECK(taken("marks[b]=01a20f49-50c7-8aca-9364-721405880001", "marks", noted.marks).empty());
    CHECK(taken("list=1.+6472014508880003+Rusmini%0A2.+Ani", "list", noted.list).empty());
    CHECK(noted.list.text == "1. 64•••••••••••••• Rusmini\n2. Ani");
}

TEST_CASE("each field that is wrong says why, all at once")
{
    auto const read
        = form::read<PlanSession>(form::from_urlencoded("place=&held_on=2026-02-30&capacity=banyak&colour=Blue"));
    REQUIRE_FALSE(read);
    CHECK(read.problem().kind == base::Kind::Malformed);
    CHECK(read.problem().code == &form::look_again);
    CHECK(read.problem().fields.size() == 5); // the chair is missing too
    std::string const bad = "place=&held_on=2026-02-30&capacity=banyak&colour=Blue";
    CHECK(refused(bad, "place") == "form.needed");
    CHECK(refused(bad, "held_on") == "form.not_a_day");
    CHECK(refused(bad, "capacity") == "form.not_a_number");
    CHECK(refused(bad, "colour") == "form.not_a_choice");
    CHECK(refused(bad, "chair") == "form.needed");
}

TEST_CASE("texts have a length, counted in characters, and are readable")
{
    auto const with = [](std::string const& place) { return "held_on=2026-01-01&colour=Red&chair=x&place=" + place; };
    std::string smiles;
    for (int i = 0; i < 2000; ++i)
        smiles += "%F0%9F%98%80";
    CHECK(refused(with(smiles), "place").empty());
    CHECK(refused(with(smiles + "a"), "place") == "form.too_long");
    CHECK(refused(with("%FF"), "place") == "form.not_text");
    CHECK(refused(with("a%00b"), "place") == "form.not_text");
    CHECK(refused(with("%20%0A"), "place") == "form.needed");
}

TEST_CASE("what stands in brackets is kept, and so it is text without a number of hers")
{
    auto const with = [](std::string const& mark) { return refused(std::string(good) + "&" + mark, "marks"); };
    CHECK(with("marks[m3]=1").empty());
    CHECK(with("marks[%FF]=1") == "form.not_text");
    CHECK(with("marks[a%00b]=1") == "form.not_text");
    CHECK(with("marks[6472014101800001]=1") == "form.nik_not_kept");
    CHECK(with("marks[+m3]=1") == "form.not_a_choice");
    CHECK(with("marks[m%E2%80%8B3]=1") == "form.not_a_choice");
}

TEST_CASE("broken percent signs stay as they are typed")
{
    CHECK(form::percent_decoded("100%", true) == "100%");
    CHECK(form::percent_decoded("%4", true) == "%4");
    CHECK(form::percent_decoded("%zz+a", true) == "%zz a");
    CHECK(form::percent_decoded("a+b", false) == "a+b");
    CHECK(form::from_urlencoded("&&=x&a").pairs().size() == 2);
}

TEST_CASE("a multipart form brings its files")
{
    std::string const body = "--edge\r\nContent-Disposition: form-data; name=\"passphrase\"\r\n\r\nrahasia kami\r\n"
                             "--edge\r\nContent-Disposition: form-data; name=\"sheet\"; filename=\"a.csv\"\r\n"
                             "Content-Type: text/csv\r\n\r\nnama\r\n--edg\r\n\r\n--edge--\r\n";
    auto const typed = form::from_multipart(body, "multipart/form-data; boundary=edge");
    REQUIRE(typed);
    auto const read = form::read<Answer>(typed.value());
    REQUIRE(read);
    CHECK(read.value().passphrase.typed() == "rahasia kami");
    CHECK(read.value().sheet.filename == "a.csv");
    CHECK(read.value().sheet.content == "nama\r\n--edg\r\n");
    CHECK_FALSE(form::from_multipart(body, "multipart/form-data"));
    CHECK_FALSE(form::from_multipart(body.substr(0, 60), "multipart/form-data; boundary=edge"));
}

TEST_CASE("an identity card number in the name of a file is masked before anybody keeps it")
{
    std::string const body = "--edge\r\nContent-Disposition: form-data; name=\"passphrase\"\r\n\r\nrahasia kami\r\n"
                             "--edge\r\nContent-Disposition: form-data; name=\"sheet\"; "
                             "filename=\"data 6472085206850003.csv\"\r\n\r\nnama\r\n--edge--\r\n";
    auto const read = form::read<Answer>(form::from_multipart(body, "multipart/form-data; boundary=edge").value());
    REQUIRE(read);
    CHECK(read.value().sheet.filename == "data 64••••••••••••••.csv");
    CHECK(form::json_of(read.value()).find("6472085206850003") == std::string::npos);
}

TEST_CASE("a secret is not written into a fact, a file is told by its hash")
{
    Answer const answer { base::Secret("rahasia kami"), { "a.csv", "isi" } };
    auto const json = form::json_of(answer);
    CHECK(json.find("rahasia") == std::string::npos);
    CHECK(json.find("\"passphrase\":null") != std::string::npos);
    CHECK(json.find("\"bytes\":3") != std::string::npos);
    CHECK(json.find("isi") == std::string::npos);
}

TEST_CASE("JSON is read like a form")
{
    auto const typed = form::from_json(
        R"({"place":"Balai","held_on":"2026-11-24","capacity":25,"helpers":["a","b"],"marks":{"m1":0},"colour":"Red",
            "is_public":true,"chair":"Siti"})");
    REQUIRE(typed);
    auto const read = form::read<PlanSession>(typed.value());
    REQUIRE(read);
    CHECK(read.value().capacity == 25);
    CHECK(read.value().marks.at("m1") == "0");
    CHECK(read.value().is_public);
    CHECK_FALSE(form::from_json("[1]"));
    CHECK_FALSE(form::from_json("{\"a\":"));
    CHECK_FALSE(form::from_json(std::string(100'000, '[')));
}
