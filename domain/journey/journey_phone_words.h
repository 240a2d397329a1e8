#pragma once

#include "base/words.h"

namespace journey::say {

using words::Word;

inline constexpr Word told_need { "{kind} {group}: {what}", "{kind} of {group}: {what}" };
inline constexpr Word told_take_back { "Catatan {group} ditarik: {because}",
    "A note of {group} taken back: {because}" };

}
