#include "base/result.h"

namespace base {

void our_mistake(char const* condition, char const* why, char const* file, int line)
{
    throw OurMistake(std::string(why) + " (" + condition + " at " + file + ":" + std::to_string(line) + ")");
}

}
