#include "domain/member/member_search.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace member;

TEST_CASE("a name is found from each of its words on, a phone number from both ends")
{
    auto const words = words_to_find("siti aminah (rt 3)", "+62812");
    CHECK(words
        == std::vector<std::string> {
            "#2180", "0812", "3)", "=siti aminah (rt 3)", "aminah (rt 3)", "rt 3)", "siti aminah (rt 3)" });
}

TEST_CASE("what is typed is understood as words, without bu and ibu where something else is typed")
{
    CHECK(typed_words(" Ibu  SITI, am ") == std::vector<std::string> { "siti", "am" });
    CHECK(typed_words("bu") == std::vector<std::string> { "bu" });
    CHECK(typed_words("") == std::vector<std::string> { "=" });
    CHECK(typed_words("a b c d e f g").size() == 5);
}

TEST_CASE("digits are a phone number that begins or ends so")
{
    CHECK(typed_words("0812-34") == std::vector<std::string> { "081234" });
    CHECK(typed_words("+62 812 34") == std::vector<std::string> { "081234" });
    CHECK(typed_words("7890") == std::vector<std::string> { "#0987" });
    CHECK(typed_words("siti 7890") == std::vector<std::string> { "siti", "#0987" });
    CHECK(typed_words("rt 3") == std::vector<std::string> { "rt", "3" });
}

TEST_CASE("a stretch of words holds all that begin alike")
{
    for (std::string const prefix :
        { "s", "sit", "z", "zz", "az", "siti z", "=", "#09", "#9", "9", "\u0645", "=\u0645" }) {
        auto const range = range_of(prefix);
        CHECK(range.first <= prefix);
        for (std::string const more : { "", " a", "zzz", "a", "9", "-" })
            CHECK_MESSAGE(prefix + more < range.end, prefix, more);
    }
    CHECK(range_of("sit").end == "siu");
}
