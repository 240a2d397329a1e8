#include "base/unicode.h"

#include <doctest/doctest.h>

#include <string>

TEST_CASE("text is well-formed or it is not text")
{
    CHECK(unicode::is_utf8(""));
    CHECK(unicode::is_utf8("Samarinda é 😀"));
    CHECK_FALSE(unicode::is_utf8("\xFF"));
    CHECK_FALSE(unicode::is_utf8("\xC0\x80")); // overlong
    CHECK_FALSE(unicode::is_utf8("\xED\xA0\x80")); // a surrogate
    CHECK_FALSE(unicode::is_utf8("\xF4\x90\x80\x80")); // beyond the last
    CHECK_FALSE(unicode::is_utf8("\xE2\x82")); // cut off
    CHECK(unicode::length("é😀a") == 3);
}

TEST_CASE("what shows nothing is taken out, and pictures, lines and joiners stay")
{
    CHECK(unicode::without_hidden("Kelas \u202Eeuk\u202C\u200B batik\uFEFF") == "Kelas euk batik");
    CHECK(unicode::without_hidden("a\u0007b\tc\nd") == "ab\tc\nd");
    std::string const family = "\U0001F469\u200D\U0001F467 ya";
    CHECK(unicode::without_hidden(family) == family);
    CHECK(unicode::without_hidden("").empty());
}

TEST_CASE("pictures are told from letters, digits and signs")
{
    CHECK(unicode::holds_pictures("Siti \U0001F338"));
    CHECK(unicode::holds_pictures("1\u20E3"));
    CHECK_FALSE(unicode::holds_pictures("Siti Aminah, S.Pd. é 50% \U0001D4E2"));
}

TEST_CASE("whatever people type for an apostrophe is read as one")
{
    for (auto const* typed :
        { "Jum'at", "Jum\u00b4at", "Jum`at", "Jum\u2018at", "Jum\u2019at", "Jum\u02bcat", "Jum\u2032at" })
        CHECK_MESSAGE(unicode::readable(typed) == "Jum'at", typed);
    CHECK(unicode::readable("Jose\u0301") == "Jos\u00e9");
}
