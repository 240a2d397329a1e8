#include "base/result.h"

namespace base {

MachineFailed::MachineFailed(Code const& code, words::Fill fill)
    : std::runtime_error(words::say(code.text, words::Tongue::English, fill))
    , m_problem(Kind::Unavailable, code, std::move(fill))
{
}

void our_mistake(char const* condition, char const* why, char const* file, int line)
{
    throw OurMistake(std::string(why) + " (" + condition + " at " + file + ":" + std::to_string(line) + ")");
}

}
