#include "domain/device/device.h"

#include <doctest/doctest.h>

namespace device {

TEST_CASE("an emptied phone says so as long as notes are missing, and no longer")
{
    Known const emptied { .is_revoked = false, .was_heard = true, .was_emptied = true };
    CHECK(standing_of(emptied, { 12, 9, 0, 0 }) == Standing::Emptied);
    CHECK(standing_of({ .is_revoked = false, .was_heard = false, .was_emptied = true }, { 3, 0, 0, 0 })
        == Standing::Emptied);
    CHECK(standing_of(emptied, { 12, 12, 0, 0 }) == Standing::Complete);
    CHECK(standing_of({ .is_revoked = false, .was_heard = true, .was_emptied = false }, { 12, 9, 0, 0 })
        == Standing::Missing);
}

TEST_CASE("what a person has to decide comes before all else, and a revoked phone before an emptied one")
{
    Known const all { .is_revoked = true, .was_heard = true, .was_emptied = true };
    CHECK(standing_of(all, { 12, 9, 0, 1 }) == Standing::ToDecide);
    CHECK(standing_of(all, { 12, 9, 0, 0 }) == Standing::Revoked);
}

}
