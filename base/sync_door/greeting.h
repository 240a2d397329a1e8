// What a phone is told in the greeting beside who it is, by the one slice that knows devices: names and their JSON.
#pragma once

#include "base/sync_door/sync_door.h"

#include <utility>

namespace sync_door {

using Greeting = std::vector<std::pair<std::string, std::string>>;
using Greets = std::function<Greeting(sql::Read&, Bearer const&)>;

// Set once, when that slice is gathered; before, nothing is told.
void greet_with(Greets);
Greeting greeting(sql::Read&, Bearer const&);

}
