#pragma once

#include "base/sync_door/hub.h"

namespace session {

// What a hub in the car must hold of this.
std::vector<sync_door::HubRows> hub_rows();
std::string_view hub_whom();

}
