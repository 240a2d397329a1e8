// What a hub in the car must know of women: the names of those whom the sheets of these days list. No phone number, no
// business, no year of birth.
#include "domain/member/member_hub.h"

namespace member::store {

namespace {

// The card that she has today, also when her entry was merged into another, by its hash alone as phones hold it.
sync_door::HubRows cards()
{
    return { "member_card", "chapter_id, card_id, member_id, code, code_hash, issued_by, issued_at", R"sql(
        SELECT m.chapter_id, c.card_id || m.member_id, m.member_id, c.card_id || m.member_id, c.code_hash, '-', 0
        FROM member AS m
        JOIN ({whom}) AS whom ON whom.chapter_id = m.chapter_id AND whom.member_id = m.member_id
        JOIN member_card_published AS c ON c.chapter_id = m.chapter_id
            AND c.member_id = COALESCE(m.merged_into, m.member_id)
        WHERE m.chapter_id = ?1)sql" };
}

}

std::vector<sync_door::HubRows> hub_rows()
{
    return { cards(),
        { "member",
            "chapter_id, member_id, full_name, nickname, phone, phone_owner, safe_to_message, village_code, rt, "
            "landmark, business, is_member, registered_on, search_key, name_key, revision",
            R"sql(
            SELECT m.chapter_id, m.member_id, m.full_name, m.nickname, '', 0, 0, m.village_code, m.rt, '', '',
                m.is_member, m.registered_on, m.search_key, '', m.revision
            FROM member AS m
            JOIN ({whom}) AS whom ON whom.chapter_id = m.chapter_id AND whom.member_id = m.member_id
            WHERE m.chapter_id = ?1)sql" } };
}

}
