#pragma once

#include "base/sync_door/hub.h"

namespace member::store {

// What a hub in the car must hold of this.
std::vector<sync_door::HubRows> hub_rows();

}
