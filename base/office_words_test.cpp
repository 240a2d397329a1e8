#include "base/office_words.h"

#include <doctest/doctest.h>

TEST_CASE("in what an office answered its own number stays; mobile and identity card numbers are masked")
{
    auto const read = [](std::string_view text) {
        form::OfficeWords said;
        CHECK(form::take(text, said) == nullptr);
        return said;
    };
    for (auto const* const answer : { "Silakan telepon Dinas Koperasi 0541-743235",
             "Telepon (0541) 743235, pukul 08.00", "Surat 500.2/1204/Diskop/2026", "Hubungi 129 atau 1500-299" }) {
        CHECK(read(answer).text.stored() == answer);
        CHECK_FALSE(read(answer).has_mask);
    }
    CHECK(read("Hubungi Pak Budi 0812-3456-7890").text.stored() == "Hubungi Pak Budi 08••••••••");
    CHECK(read("WA +62 812 3456 789").text.stored() == "WA +62••••••••");
    CHECK(read("0812\r\n3456\r\n7890").text.stored() == "08••••••••");
    CHECK(read("NIK 6472014101900001").text.stored() == "NIK 64••••••••••••••");
    CHECK(read("NIK 6472014101900001").has_mask);
    form::OfficeWords said;
    CHECK(form::take(std::string(501, 'a'), said) == &form::own_words_too_long);
}
