#include "base/own_words.h"

#include <doctest/doctest.h>

#include <boost/describe/class.hpp>

namespace {

struct Saying {
    form::OwnWords words;
};
BOOST_DESCRIBE_STRUCT(Saying, (), (words))

base::Result<Saying> read(std::string text)
{
    form::Typed typed;
    typed.add("words", std::move(text));
    return form::read<Saying>(typed);
}

}

TEST_CASE("a phone number in somebody's words is masked, hours, days and amounts are not")
{
    auto const masked = [](std::string_view text) { return form::without_phones(text); };
    CHECK(masked("hubungi 0812-3456-7890 ya") == "hubungi 08•••••••• ya");
    CHECK(masked("+62 812 3456 789") == "+62••••••••");
    CHECK(masked("(0541) 123456") == "(05••••••••");
    CHECK(masked("081234567890, 085212345678") == "08••••••••, 08••••••••");
    CHECK(masked("kelas 08.30-10.00 dan 14.00-16.00") == "kelas 08.30-10.00 dan 14.00-16.00");
    CHECK(masked("jam 08.30 10.00 12.00") == "jam 08.30 10.00 12.00");
    CHECK(masked("modal Rp 62.500.000") == "modal Rp 62.500.000");
    for (auto const* number : { "0812\n3456\n7890", "0812\r\n3456\r\n7890", "+62 812‑3456‑7890",
             "0812\u00A03456\u00A07890", "812-3456-7890", "0812_3456_7890", "0812/3456/7890", "0812 – 3456 – 7890",
             "81234567890", "01/12/2026 0812 3456 7890", "09.30 081234567890" }) {
        CAPTURE(number);
        CHECK(masked(number).find("•") != std::string::npos);
        CHECK(masked(number).find("90") == std::string::npos);
    }
    for (auto const* other : { "8.500.000.000", "Rp8500000000", "01/12/2026 100 ibu", "RT 8, 10 ibu, 12 anak" })
        CHECK(masked(other) == other);
    CHECK(masked("tanggal 02-11-2026, RT 012") == "tanggal 02-11-2026, RT 012");
}

TEST_CASE("what somebody said is kept without numbers of cards and phones, in its fact too")
{
    auto const said = read("  Kelas jahit. NIK 6472014101900001, WA 081234567890  ");
    REQUIRE(said);
    CHECK(said.value().words.text.stored() == "Kelas jahit. NIK 64••••••••••••••, WA 08••••••••");
    CHECK(said.value().words.has_mask);
    auto const fact = form::json_of(said.value());
    CHECK(fact.find("0001") == std::string::npos);
    CHECK(fact.find("7890") == std::string::npos);
    CHECK(fact.find("Kelas jahit.") != std::string::npos);
    CHECK_FALSE(read("Kelas jahit.").value().words.has_mask);
}

TEST_CASE("digits of other scripts and of full width are read as ours, so that their numbers are masked, too")
{
    CHECK(read("WA ０８１２３４５６７８９０").value().words.text.stored() == "WA 08••••••••");
    CHECK(read("WA ٠٨١٢٣٤٥٦٧٨٩٠").value().words.text.stored() == "WA 08••••••••");
    CHECK(read("NIK 64720141\n01900001").value().words.text.stored() == "NIK 64••••••••••••••");
    CHECK(read("１２ ibu, é").value().words.text.stored() == "12 ibu, é");
    CHECK_FALSE(read("１２ ibu").value().words.has_mask);
}

TEST_CASE("what somebody said has 1 to 500 characters")
{
    CHECK(read(std::string(500, 'a')));
    auto const longer = read(std::string(501, 'a'));
    REQUIRE_FALSE(longer);
    CHECK(longer.problem().fields.at(0).code == &form::own_words_too_long);
    CHECK_FALSE(read("   "));
    CHECK_FALSE(read(std::string("a\0b", 3)));
}
