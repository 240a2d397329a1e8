// What people see of journeys: what each page is drawn from, and the pages.
#pragma once

#include "base/page/page.h"
#include "domain/journey/journey_members_store.h"
#include "domain/journey/journey_mending_store.h"
#include "domain/journey/journey_plan_store.h"

namespace journey {

// A group's women are named on its pages: only those who guide it open them.
using MayGuide = permit::To<"journey.guide", permit::secretariat | permit::facilitator>;

// The way back to the group, and the title of one of its pages.
page::Html group_top(page::Context const&, Group const&, page::Word const& title);
page::Url of(Group const&);
page::Url of(Group const&, std::string_view part);
// A day to fill in, today unless something was typed.
page::Html day_field(page::Context const&, std::string_view name, page::Word const& label);
page::Html head_of(std::vector<page::Word const*> const& headings, page::Context const&); // a table's
// A table that scrolls by itself on a phone.
page::Html register_of(page::Context const&, page::Word const& about, std::vector<page::Word const*> const& headings,
    std::vector<page::Html> const& rows);
page::Word const& name_of(Stage);
std::vector<page::Choice> to_choose_from(std::vector<GroupMember> const&, MayGuide const&);

struct Board {
    std::vector<BoardCard> cards;
    std::vector<FollowUp> follow_ups;
};
page::Document board_page(Board const&, page::Context const&);

struct StageList {
    Stage stage;
    std::vector<BoardCard> cards;
    int page;
    int pages;
};
page::Document stage_page(StageList const&, page::Context const&);

struct GroupForm {
    std::vector<VillageName> villages;
};
page::Document new_page(GroupForm const&, page::Context const&);

// One group with all that was noted; the group page shows how much, the sheet shows what.
struct Whole {
    MayGuide may;
    Group group;
    Journey journey;
    std::vector<Entry> entries;
    std::vector<GroupMember> members;
    std::vector<NotedContact> contacts;
    std::vector<Need> needs;
    std::vector<Option> options;
    std::vector<Step> steps;
    std::vector<NotedFinding> findings;
    std::optional<Handover> handover;
    std::vector<Visit> visits;
    std::vector<HeldSession> sessions;
};
page::Document group_page(Whole const&, page::Context const&);
page::Document sheet_page(Whole const&, page::Context const&);
page::Document farewell_page(Whole const&, page::Context const&);
page::Document return_page(Whole const&, page::Context const&);
page::Document contacts_page(Whole const&, page::Context const&);
page::Document needs_page(Whole const&, page::Context const&);
page::Document interviews_page(Whole const&, page::Context const&);
page::Document options_page(Whole const&, page::Context const&);
page::Document steps_page(Whole const&, page::Context const&);
page::Document findings_page(Whole const&, page::Context const&);
page::Document handover_page(Whole const&, page::Context const&);
page::Document rename_page(Whole const&, page::Context const&);
page::Document visits_page(Whole const&, page::Context const&);

struct OneNote {
    Group group;
    NoteId id;
    Note note;
};
page::Document note_page(OneNote const&, page::Context const&);

struct Membership {
    MayGuide may;
    Group group;
    std::vector<GroupMember> members;
    std::vector<StandingConsent> consents;
    std::vector<member::MemberLine> women; // who could join
    std::string asked; // what was searched
};
page::Document members_page(Membership const&, page::Context const&);

struct Leaving {
    MayGuide may;
    Group group;
    GroupMember member;
};
page::Document leave_page(Leaving const&, page::Context const&);

struct Ballot {
    MayGuide may;
    Group group;
    std::vector<Option> options;
    std::vector<Voter> voters;
};
page::Document votes_page(Ballot const&, page::Context const&);

struct OneStep {
    MayGuide may;
    Group group;
    Step step;
};
page::Document step_page(OneStep const&, page::Context const&);

}
