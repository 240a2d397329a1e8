// What a hub in the car must know of programmes: their names, and which have ended.
#include "domain/programme/programme_hub.h"

namespace programme {

std::vector<sync_door::HubRows> hub_rows()
{
    return {
        { "programme", "chapter_id, programme_id, name, kind_note, purpose, icon, noted_at", R"sql(
            SELECT chapter_id, programme_id, name, kind_note, purpose, icon, noted_at
            FROM programme
            WHERE chapter_id = ?1)sql" },
        { "programme_retirement", "chapter_id, programme_id, because, retired_on", R"sql(
            SELECT chapter_id, programme_id, '-', retired_on
            FROM programme_retirement
            WHERE chapter_id = ?1)sql" },
        { "module", "chapter_id, module_id, programme_id, position, name, field, outcome", R"sql(
            SELECT chapter_id, module_id, programme_id, position, name, field, outcome
            FROM module
            WHERE chapter_id = ?1)sql" },
    };
}

}
