#include "domain/journey/journey_sample.h"

#include <iterator>

namespace journey {

static constexpr base::Export tables[] {
    { "journey_group", R"sql(
            SELECT group_id, name, village_code, facilitator, begun_on
            FROM journey_group
            WHERE chapter_id = ?1
            ORDER BY group_id)sql",
        "group_id,name,village_code,facilitator,begun_on" },
    { "journey_stage", R"sql(
            SELECT group_id, entry_no, stage, because, entered_on, guided_by
            FROM journey_stage
            WHERE chapter_id = ?1
            ORDER BY group_id, entry_no)sql",
        "group_id,entry_no,stage,because,entered_on,guided_by" },
    { "journey_graduation", R"sql(
            SELECT group_id, entry_no, because, graduated_on, guided_by
            FROM journey_graduation
            WHERE chapter_id = ?1
            ORDER BY group_id, entry_no)sql",
        "group_id,entry_no,because,graduated_on,guided_by" },
    { "journey_joining", R"sql(
            SELECT group_id, joining_id, member_id, joined_on
            FROM journey_joining
            WHERE chapter_id = ?1
            ORDER BY group_id, joining_id)sql",
        "group_id,joining_id,member_id,joined_on" },
    { "journey_leaving", R"sql(
            SELECT group_id, joining_id, left_on
            FROM journey_leaving
            WHERE chapter_id = ?1
            ORDER BY group_id, joining_id)sql",
        "group_id,joining_id,left_on" },
    { "journey_contact", R"sql(
            SELECT group_id, contact_id, kind, with_whom, about, contacted_on
            FROM journey_contact
            WHERE chapter_id = ?1
            ORDER BY group_id, contact_id)sql",
        "group_id,contact_id,kind,with_whom,about,contacted_on" },
    { "journey_need", R"sql(
            SELECT group_id, need_id, kind, what, said_by, said_on
            FROM journey_need
            WHERE chapter_id = ?1
            ORDER BY group_id, need_id)sql",
        "group_id,need_id,kind,what,said_by,said_on" },
    { "journey_asked", R"sql(
            SELECT group_id, member_id, wave, asked_no, outcome, asked_on
            FROM journey_asked
            WHERE chapter_id = ?1
            ORDER BY group_id, member_id, wave, asked_no)sql",
        "group_id,member_id,wave,asked_no,outcome,asked_on" },
    { "journey_option", R"sql(
            SELECT group_id, option_id, name, details, proposed_on
            FROM journey_option
            WHERE chapter_id = ?1
            ORDER BY group_id, option_id)sql",
        "group_id,option_id,name,details,proposed_on" },
    { "journey_vote", R"sql(
            SELECT group_id, member_id, vote_no, option_id, voted_on
            FROM journey_vote
            WHERE chapter_id = ?1
            ORDER BY group_id, member_id, vote_no)sql",
        "group_id,member_id,vote_no,option_id,voted_on" },
    { "journey_step", R"sql(
            SELECT group_id, step_id, what, owner, owner_name, due_on, planned_on
            FROM journey_step
            WHERE chapter_id = ?1
            ORDER BY group_id, step_id)sql",
        "group_id,step_id,what,owner,owner_name,due_on,planned_on" },
    { "journey_step_end", R"sql(
            SELECT group_id, step_id, end_no, kind, because, ended_on
            FROM journey_step_end
            WHERE chapter_id = ?1
            ORDER BY group_id, step_id, end_no)sql",
        "group_id,step_id,end_no,kind,because,ended_on" },
    { "journey_finding", R"sql(
            SELECT group_id, finding_id, kind, what, found_on
            FROM journey_finding
            WHERE chapter_id = ?1
            ORDER BY group_id, finding_id)sql",
        "group_id,finding_id,kind,what,found_on" },
    { "journey_handover", R"sql(
            SELECT group_id, handover_no, carried_by, what, follow_up_on, handed_on
            FROM journey_handover
            WHERE chapter_id = ?1
            ORDER BY group_id, handover_no)sql",
        "group_id,handover_no,carried_by,what,follow_up_on,handed_on" },
    { "journey_group_name", R"sql(
            SELECT group_id, name_no, name, named_on
            FROM journey_group_name
            WHERE chapter_id = ?1
            ORDER BY group_id, name_no)sql",
        "group_id,name_no,name,named_on" },
    { "journey_taken_back", R"sql(
            SELECT group_id, note_id, because, taken_back_on
            FROM journey_taken_back
            WHERE chapter_id = ?1
            ORDER BY group_id, note_id)sql",
        "group_id,note_id,because,taken_back_on" },
    { "journey_visit", R"sql(
            SELECT group_id, entry_no, visit_no, found, visited_on, next_on
            FROM journey_visit
            WHERE chapter_id = ?1
            ORDER BY group_id, entry_no, visit_no)sql",
        "group_id,entry_no,visit_no,found,visited_on,next_on" },
};

std::vector<base::Export> exports()
{
    return { std::begin(tables), std::end(tables) };
}

}
