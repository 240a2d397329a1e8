// Whose phone it is, where the words beside the number say so.
#pragma once

#include "domain/member/member.h"

namespace member {

// "0812-3456-7890 (suami)". Words that do not clearly say it, or say two, leave it unknown; so does a second number.
PhoneOwner phone_owner_in(std::string_view typed);
// What stands beside a number and is no part of it: "titip ke suami", without "HP", "WA" and their kind.
std::string words_beside_phone(std::string_view typed);

}
