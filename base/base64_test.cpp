#include "base/base64.h"

#include <doctest/doctest.h>

TEST_CASE("base64 brings every byte back")
{
    CHECK(base::base64_of("") == "");
    CHECK(base::base64_of("f") == "Zg==");
    CHECK(base::base64_of("fo") == "Zm8=");
    CHECK(base::base64_of("foo") == "Zm9v");
    std::string all;
    for (int byte = 0; byte < 256; ++byte) {
        all += static_cast<char>(byte);
        CHECK(base::from_base64(base::base64_of(all)) == all);
    }
}

TEST_CASE("what is no base64, or is cut short, is none")
{
    for (auto const* const text : { "Z", "Zg", "Zg=", "Zg==Zg==", "Z g==", "Zg-_", "====" })
        CHECK_FALSE(base::from_base64(text));
}
