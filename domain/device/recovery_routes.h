#pragma once

#include "base/slice.h"
#include "base/sync_door/greeting.h"
#include "domain/device/recovery_store.h"

namespace device {

std::vector<http::Route> recovery_routes();
std::vector<base::Export> recovery_exports();
// What the greeting tells a phone beside who it is: the share of this device, and who helped when it was recovered.
sync_door::Greeting greeting(sql::Read&, sync_door::Bearer const&);

}
