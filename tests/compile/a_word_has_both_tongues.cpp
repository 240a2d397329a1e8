// Refused: the two texts of a word name different|is not a constant expression
#include "base/words.h"

#ifdef REFUSED
inline constexpr words::Word steps { "Masih ada {n} langkah.", "Steps are open." };
#else
inline constexpr words::Word steps { "Masih ada {n} langkah.", "{n} steps are open." };
#endif
