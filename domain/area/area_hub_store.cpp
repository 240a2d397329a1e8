// What a hub in the car must know of places: all of them, with their names.
#include "domain/area/area_hub.h"

namespace area {

std::vector<sync_door::HubRows> hub_rows()
{
    return { { "area", "code, kind, name, parent_code", R"sql(
        SELECT code, kind, name, parent_code
        FROM area
        WHERE ?1 <> '')sql" } };
}

}
