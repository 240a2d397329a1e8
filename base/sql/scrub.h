#pragma once

#include <string>

namespace sql {

// What was deleted is nowhere in the file any more. SQLite alone, by its place ("sqlite:PATH").
void scrub(std::string const& place);

}
