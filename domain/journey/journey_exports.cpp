#include "domain/journey/journey_sample.h"

namespace journey {

std::vector<base::Export> exports()
{
    return {
        base::Export::whole("journey_group", "group_id,name,village_code,facilitator,begun_on", "group_id"),
        base::Export::whole(
            "journey_stage", "group_id,entry_no,stage,because,entered_on,guided_by", "group_id, entry_no"),
        base::Export::whole(
            "journey_graduation", "group_id,entry_no,because,graduated_on,guided_by", "group_id, entry_no"),
        base::Export::whole("journey_joining", "group_id,joining_id,member_id,joined_on", "group_id, joining_id"),
        base::Export::whole("journey_leaving", "group_id,joining_id,left_on", "group_id, joining_id"),
        base::Export::whole(
            "journey_contact", "group_id,contact_id,kind,with_whom,about,contacted_on", "group_id, contact_id"),
        base::Export::whole("journey_need", "group_id,need_id,kind,what,said_by,said_on", "group_id, need_id"),
        base::Export::whole("journey_asked", "group_id,member_id,wave,asked_no,outcome,asked_on",
            "group_id, member_id, wave, asked_no"),
        base::Export::whole("journey_option", "group_id,option_id,name,details,proposed_on", "group_id, option_id"),
        base::Export::whole(
            "journey_vote", "group_id,member_id,vote_no,option_id,voted_on", "group_id, member_id, vote_no"),
        base::Export::whole(
            "journey_step", "group_id,step_id,what,owner,owner_name,due_on,planned_on", "group_id, step_id"),
        base::Export::whole(
            "journey_step_end", "group_id,step_id,end_no,kind,because,ended_on", "group_id, step_id, end_no"),
        base::Export::whole("journey_finding", "group_id,finding_id,kind,what,found_on", "group_id, finding_id"),
        base::Export::whole(
            "journey_handover", "group_id,handover_no,carried_by,what,follow_up_on,handed_on", "group_id, handover_no"),
        base::Export::whole("journey_group_name", "group_id,name_no,name,named_on", "group_id, name_no"),
        base::Export::whole("journey_taken_back", "group_id,note_id,because,taken_back_on", "group_id, note_id"),
        base::Export::whole(
            "journey_visit", "group_id,entry_no,visit_no,found,visited_on,next_on", "group_id, entry_no, visit_no"),
    };
}

}
