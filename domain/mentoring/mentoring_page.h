// What people see of mentoring: what each page is drawn from, and the pages.
#pragma once

#include "base/page/page.h"
#include "domain/mentoring/mentoring_store.h"
#include "domain/session/session.h"

namespace mentoring {

// What is noted of a woman is for those who walk with her, the same who note: the treasurer does not read it.
using MaySee = permit::To<"mentoring.see", permit::secretariat | permit::facilitator>;
using MayNote = permit::To<"mentoring.note", permit::secretariat | permit::facilitator>;
using MayKeep = permit::To<"mentoring.keep", permit::secretariat>;

// Which page of a list is shown.
struct Turned {
    std::int64_t total = 0;
    int page = 1;
    int pages = 1;
};
// Of the open ones, those that need somebody first (comes_before); of the ended ones, the latest.
struct Listed {
    MaySee may;
    base::Date today;
    bool ended = false;
    std::optional<Need> need; // of the open ones those alone
    std::optional<member::MemberLine> mentor; // hers alone
    std::vector<Circle> circles; // of this page
    std::int64_t open = 0;
    std::int64_t silent = 0;
    std::int64_t overdue = 0;
    Turned at;
};
// What stands behind the figures of a mentor.
struct HerMentees {
    MaySee may;
    member::MemberLine mentor;
    std::vector<Accompanied> women;
};
struct HerMeetings {
    MaySee may;
    member::MemberLine mentor;
    std::vector<MeetingOf> meetings; // of this page
    Turned at;
};
struct Mentors {
    MaySee may;
    std::vector<Load> loads;
};
struct OneWoman {
    MaySee may;
    member::MemberLine woman;
    std::vector<Circle> circles;
    std::vector<Left> left;
    std::vector<SaidCapacity> capacity; // the newest first
};
// Those who can be chosen, and how many there are in all, no further than member::count_at_most.
struct FoundWomen {
    std::vector<member::MemberLine> lines;
    std::int64_t count = 0;
};
// On the way to a new circle: first the mentor, then the first woman, then the form.
struct Opening {
    MayKeep may;
    std::optional<member::MemberLine> mentor;
    std::optional<member::MemberLine> mentee;
    std::string search;
    FoundWomen found;
    std::vector<session::SessionChoice> sessions;
};
struct Shown {
    MaySee may;
    base::Date today;
    Circle circle;
    std::optional<std::string> session_title;
    std::vector<Place> places;
    std::vector<Meeting> meetings; // of this page
    std::vector<Present> present; // of all meetings of their days
    std::vector<Step> steps;
    int page = 1;
    int pages = 1;
};
struct Adding {
    MayKeep may;
    Circle circle;
    std::string search;
    FoundWomen found;
};
struct Leaving {
    MayKeep may;
    Circle circle;
    Place place;
};
struct Ending {
    MayKeep may;
    Circle circle;
    bool has_open_steps = false;
};
struct Writing {
    MayNote may;
    Circle circle;
    std::vector<Place> places; // each woman once
};
struct OneMeeting {
    MaySee may;
    Circle circle;
    Meeting meeting;
    std::vector<Present> present; // of all meetings of that day
    std::optional<Step> step;
    bool may_retract = false;
};
struct OneStep {
    MayNote may;
    Circle circle;
    Step step;
    std::vector<Said> said;
};

page::Document list_page(Listed const&, page::Context const&);
page::Document mentors_page(Mentors const&, page::Context const&);
page::Document woman_page(OneWoman const&, page::Context const&);
page::Document mentees_page(HerMentees const&, page::Context const&);
page::Document her_meetings_page(HerMeetings const&, page::Context const&);
page::Document opening_page(Opening const&, page::Context const&);
page::Document circle_page(Shown const&, page::Context const&);
page::Document adding_page(Adding const&, page::Context const&);
page::Document leaving_page(Leaving const&, page::Context const&);
page::Document ending_page(Ending const&, page::Context const&);
page::Document writing_page(Writing const&, page::Context const&);
page::Document meeting_page(OneMeeting const&, page::Context const&);
page::Document step_page(OneStep const&, page::Context const&);

// ---- Parts of several pages ---------------------------------------------------------------------------------------

page::Url of(Circle const&);
page::Url of(Circle const&, std::string_view part);
// The way back to a circle, and the title of one of its pages.
page::Html circle_top(page::Context const&, Circle const&, std::string_view mentor_name, std::string_view first_mentee,
    page::Word const& title);
template <permit::Permit P>
page::Html circle_top(page::Context const& c, Circle const& circle, P const& may, page::Word const& title)
{
    return circle_top(c, circle, circle.mentor_name.reveal(may), circle.first_mentee.reveal(may), title);
}
// "Yanti dan 2 ibu lain".
std::string mentees_in_short(Circle const&, std::string_view first_mentee, page::Context const&);
page::Html standing(Circle const&, base::Date today, page::Context const&);
page::Html day_field(page::Context const&, std::string_view name, page::Word const& label);
// Those who were there, by name: "Rina, Yanti".
template <permit::Permit P>
std::string names_at(MeetingId const& id, std::vector<Present> const& present, P const& may)
{
    std::string names;
    for (auto const& one : present)
        if (one.meeting_id == id)
            names += (names.empty() ? "" : ", ") + one.full_name.reveal(may);
    return names;
}
page::Word const& way_word(Way);
page::Word const& reason_word(Reason);
page::Word const& outcome_word(Outcome);
std::string_view way_symbol(Way);

}
