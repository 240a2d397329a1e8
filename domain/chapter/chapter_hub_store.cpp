// What a hub in the car must know of the chapter: its zone, and what its officers may do.
#include "domain/chapter/chapter_hub.h"

namespace chapter {

std::vector<sync_door::HubRows> hub_rows()
{
    return {
        { "chapter", "chapter_id, name, slug, zone, regency_code, founded_at", R"sql(
            SELECT chapter_id, name, slug, zone, regency_code, founded_at
            FROM chapter
            WHERE chapter_id = ?1)sql" },
        { "officer", "chapter_id, officer_id, name, position, term_from, term_to", R"sql(
            SELECT chapter_id, officer_id, name, position, term_from, term_to
            FROM officer
            WHERE chapter_id = ?1)sql" },
        { "officer_ended", "chapter_id, officer_id, ended_on, because", R"sql(
            SELECT chapter_id, officer_id, ended_on, '-'
            FROM officer_ended
            WHERE chapter_id = ?1)sql" },
        { "officer_account", "chapter_id, officer_id, account_id", R"sql(
            SELECT chapter_id, officer_id, account_id
            FROM officer_account
            WHERE chapter_id = ?1)sql" },
    };
}

}
