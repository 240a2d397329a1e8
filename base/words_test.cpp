#include "base/words.h"

#include <doctest/doctest.h>

TEST_CASE("a word is said in both tongues with its places filled")
{
    constexpr words::Word open { "Masih ada {n} langkah, {n}!", "{n} steps are open" };
    CHECK(words::say(open, words::Tongue::Indonesian, { { "n", "3" } }) == "Masih ada 3 langkah, 3!");
    CHECK(words::say(open, words::Tongue::English) == "{n} steps are open");
}
