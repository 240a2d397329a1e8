#include "tests/stories/story.h"

#include <doctest/doctest.h>

using stories::Names;
using stories::parse;

TEST_CASE("a story is read line by line, an indented line going on with the one before")
{
    auto const story = parse("# description: a member is registered\n"
                             "# a comment\n\n"
                             "given chapter smd \"KICI Samarinda\" chair ketua secretary sari\n"
                             "as ketua in en POST /members full_name=\"Siti \\\"Iti\\\" (contoh)\"\n"
                             "    rt=03 roster=@a.csv\n"
                             "expect 303 to /members/{member} has \"a b\" lacks x\n"
                             "again\n"
                             "sql SELECT count(*) FROM member ---- 1\n");
    CHECK(story.description == "a member is registered");
    REQUIRE(story.chapters.size() == 1);
    CHECK(story.chapters[0].name == "KICI Samarinda");
    CHECK(story.chapters[0].officers[1].position == "secretary");
    CHECK(story.chapters[0].officers[1].voice == "sari");
    REQUIRE(story.steps.size() == 4);
    auto const& request = story.steps[0].request;
    CHECK(request.english);
    CHECK(request.method == "POST");
    REQUIRE(request.fields.size() == 3);
    CHECK(request.fields[0].text == "Siti \"Iti\" (contoh)");
    CHECK(request.fields[2].is_file);
    CHECK(request.fields[2].text == "a.csv");
    CHECK(story.steps[1].line == 7);
    CHECK(story.steps[1].expected.status == 303);
    CHECK(story.steps[1].expected.to == "/members/{member}");
    CHECK(story.steps[1].expected.has == std::vector<std::string> { "a b" });
    CHECK(story.steps[3].asked.statement == "SELECT count(*) FROM member");
    CHECK(story.steps[3].asked.answer == "1");
}

TEST_CASE("what cannot be read is told with its line")
{
    CHECK_THROWS_WITH_AS(
        parse("as ketua GET /\n"), "a story begins with \"# description:\" and one sentence", stories::Unreadable);
    try {
        (void)parse("# description: x\n\nexpect two\n");
        FAIL("an expectation without a status was read");
    } catch (stories::Unreadable const& unreadable) {
        CHECK(unreadable.line() == 3);
    }
    CHECK_THROWS_AS(parse("# description: x\nas ketua PUT /\n"), stories::Unreadable);
    CHECK_THROWS_AS(parse("# description: x\nsql SELECT 1\n"), stories::Unreadable);
    CHECK_THROWS_AS(parse("# description: x\nnowhere to be found\n"), stories::Unreadable);
    CHECK(parse("# description: x\nnowhere \"Siti (contoh)\"\n").steps.front().text == "Siti (contoh)");
    CHECK_THROWS_AS(parse("# description: x\nas ketua POST / name=\"open\n"), stories::Unreadable);
}

TEST_CASE("JSON is kept as it is written")
{
    auto const story = parse("# description: x\nas ketua POST /members json {\"full_name\": \"A\"}\n");
    CHECK(story.steps[0].request.json == "{\"full_name\": \"A\"}");
}

TEST_CASE("a name that is not known is learnt, one that is known must be met again")
{
    Names names;
    CHECK(stories::matches("/members/{member}/consents/{consent}", "/members/m1/consents/c1", names));
    CHECK(names == Names { { "member", "m1" }, { "consent", "c1" } });
    CHECK(stories::matches("/members/{member}", "/members/m1", names));
    CHECK_FALSE(stories::matches("/members/{member}", "/members/m2", names));
    CHECK_FALSE(stories::matches("/members/{other}", "/members/a/b", names));
    CHECK_FALSE(names.contains("other"));
    CHECK(stories::found_in("<a href=\"/groups/g7\">", "href=\"/groups/{group}\"", names));
    CHECK(names.at("group") == "g7");
}

TEST_CASE("names are filled, other braces stay")
{
    CHECK(stories::filled("/a/{x}?b={x}{}", { { "x", "1" } }) == "/a/1?b=1{}");
    CHECK(stories::filled("{\"a\": 1}", {}) == "{\"a\": 1}");
    CHECK_THROWS_AS(stories::filled("{y}", {}), std::out_of_range);
}
