// What is said of interviews that phones bring.
#pragma once

#include "base/words.h"

namespace independence::say {

using words::Word;

inline constexpr Word told_baseline { "Wawancara awal dengan {name}. Jawabannya tidak ditampilkan di sini.",
    "Baseline interview with {name}. Her answers are not shown here." };
inline constexpr Word told_endline { "Wawancara akhir dengan {name}. Jawabannya tidak ditampilkan di sini.",
    "Endline interview with {name}. Her answers are not shown here." };

}
