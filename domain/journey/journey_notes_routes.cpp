// What is noted on the way.
#include "domain/journey/journey_forms.h"
#include "domain/journey/journey_words.h"

namespace journey {

base::Result<http::SeeOther> note_contact(MayGuide may, GroupId group, Contact form, sql::Write& db, base::Now now)
{
    TRY(open_group(db, may.chapter(), group));
    TRY(Checks(base::date_in(may.zone(), now.at))
            .text("with_whom", form.with_whom.reveal(may), 80)
            .text("about", form.about, 500)
            .happened("contacted_on", form.contacted_on)
            .result());
    keep_contact(db, may.chapter(), group, form);
    return http::SeeOther { page::Url::of("/journeys", group, "contacts"), &say::contact_noted };
}

base::Result<http::SeeOther> note_need(MayGuide may, GroupId group, NoteNeed form, sql::Write& db, base::Now now)
{
    TRY(open_group(db, may.chapter(), group));
    bool const hers = !form.said_by || group_member(db, may.chapter(), group, *form.said_by);
    TRY(Checks(base::date_in(may.zone(), now.at))
            .text("what", form.what, 500)
            .that(hers, "said_by", not_in_group)
            .happened("said_on", form.said_on)
            .result());
    keep_need(db, may.chapter(), group, { form.kind, form.what, form.said_by, form.said_on });
    return http::SeeOther { page::Url::of("/journeys", group, "needs"), &say::need_noted };
}

base::Result<http::SeeOther> note_finding(MayGuide may, GroupId group, Finding form, sql::Write& db, base::Now now)
{
    TRY(open_group(db, may.chapter(), group));
    TRY(Checks(base::date_in(may.zone(), now.at))
            .text("what", form.what, 500)
            .happened("found_on", form.found_on)
            .result());
    keep_finding(db, may.chapter(), group, form);
    return http::SeeOther { page::Url::of("/journeys", group, "findings"), &say::finding_noted };
}

base::Result<http::SeeOther> hand_over(MayGuide may, GroupId group, HandOver form, sql::Write& db, base::Now now)
{
    auto const today = base::date_in(may.zone(), now.at);
    TRY(open_group(db, may.chapter(), group));
    TRY(Checks(today)
            .text("carried_by", form.carried_by.reveal(may), 120)
            .text("what", form.what, 500)
            .ahead("follow_up_on", form.follow_up_on)
            .result());
    keep_handover(db, may.chapter(), group, { form.carried_by, form.what, form.follow_up_on, today });
    return http::SeeOther { page::Url::of("/journeys", group, "handover"), &say::handed_over };
}

}
