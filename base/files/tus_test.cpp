#include "base/files/tus.h"

#include <doctest/doctest.h>

TEST_CASE("a length is digits and nothing else")
{
    CHECK(tus::number_in("0") == 0);
    CHECK(tus::number_in(" 409600 ") == 409600);
    CHECK(tus::number_in("9007199254740991") == 9007199254740991);
    for (auto const* const wrong :
        { "", " ", "-1", "+1", "1.0", "0x10", "1 2", "1,1", "9007199254740992", "99999999999999999999", "١" })
        CHECK_MESSAGE(!tus::number_in(wrong), wrong);
}

TEST_CASE("metadata are keys, each once, with what base64 says")
{
    auto const read = tus::metadata_in("filename Zm90by5qcGc=, sha256 MGFm,private");
    REQUIRE(read);
    CHECK(read->size() == 3);
    CHECK(read->at("filename") == "foto.jpg");
    CHECK(read->at("sha256") == "0af");
    CHECK(read->at("private").empty());
    CHECK(tus::metadata_in("")->empty());
    for (auto const* const wrong : { ",", "a YQ==,", "a YQ==,,b YQ==", "a YQ==,a Yg==", "a YQ", "a Y*Q=", " ,a",
             "k\xc3\xa9y YQ==", "a\tb YQ==", "a YQ== YQ==" })
        CHECK_MESSAGE(!tus::metadata_in(wrong), wrong);
}

TEST_CASE("a checksum is of one of the two algorithms, and as long as theirs")
{
    // "hello world", by sha1sum and sha256sum
    auto const one = tus::checksum_in("sha1 Kq5sNclPz7QV2+lfQIuc6R7oRu0=");
    REQUIRE(one);
    CHECK(tus::matches(*one, "hello world"));
    CHECK_FALSE(tus::matches(*one, "hello World"));
    auto const two = tus::checksum_in("sha256 uU0nuZNNPgilLlLX2n2r+sSE7+N6U4DukIj3rOLvzek=");
    REQUIRE(two);
    CHECK(tus::matches(*two, "hello world"));
    CHECK_FALSE(tus::matches(*two, ""));
    for (auto const* const wrong :
        { "", "sha1", "sha1 ", "md5 XrY7u+Ae7tCTyyK7j1rNww==", "SHA1 Kq5sNclPz7QV2+lfQIuc6R7oRu0=",
            "sha256 Kq5sNclPz7QV2+lfQIuc6R7oRu0=", "sha1 Kq5sNclPz7QV2+lfQIuc6R7oRu0" })
        CHECK_MESSAGE(!tus::checksum_in(wrong), wrong);
}

TEST_CASE("when an upload ends is told as HTTP tells days")
{
    CHECK(tus::expires({ 1'796'452'200'999 }) == "Sat, 05 Dec 2026 06:30:00 GMT");
    CHECK(tus::expires({ 0 }) == "Thu, 01 Jan 1970 00:00:00 GMT");
}
