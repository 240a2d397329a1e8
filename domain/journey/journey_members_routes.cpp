// The women of a group: joining, leaving, being asked for an interview.
#include "domain/independence/independence.h"
#include "domain/journey/journey_forms.h"
#include "domain/journey/journey_words.h"

#include <algorithm>

namespace journey {

base::Result<Membership> show_members(MayGuide may, GroupId id, FindWomen query, sql::Read& db)
{
    auto const group = TRY(find(db, may.chapter(), id));
    auto members = group_members(db, may.chapter(), id);
    auto const asked = query.q.value_or("").substr(0, 80);
    auto women = member::find_members(
        db, may.chapter(), { .search = asked, .village_code = asked.empty() ? group.village_code : std::string() });
    std::erase_if(women, [&](member::MemberLine const& woman) {
        return std::any_of(
            members.begin(), members.end(), [&](GroupMember const& one) { return one.member_id == woman.id; });
    });
    return Membership { may, group, std::move(members), standing_consents(db, may.chapter(), id), std::move(women),
        asked };
}

namespace {

// A woman of this chapter who was not merged into another entry.
bool is_known(sql::Read& db, base::ChapterId const& chapter, MemberId const& member)
{
    auto const woman = member::woman_here(db, chapter, member);
    return woman && woman->id == member;
}

}

base::Result<http::SeeOther> join(MayGuide may, GroupId group, Join form, sql::Write& db, base::Now now)
{
    auto const open = TRY(open_group(db, may.chapter(), group));
    TRY(Checks(base::date_in(may.zone(), now.at))
            .that(is_known(db, may.chapter(), form.member), "member", not_a_member)
            .that(!group_member(db, may.chapter(), group, form.member), "member", joined_already)
            .happened("joined_on", form.joined_on)
            .since(open.begun_on, "joined_on", form.joined_on)
            .that(form.agreed, "agreed", ask_her_first)
            .result());
    keep_joining(db, may.chapter(), group, form.member, form.joined_on);
    return http::SeeOther { page::Url::of("/journeys", group, "members"), &say::member_added };
}

base::Result<Leaving> show_leaving(MayGuide may, GroupId id, MemberId member, sql::Read& db)
{
    auto const group = TRY(find(db, may.chapter(), id));
    auto const found = group_member(db, may.chapter(), id, member);
    if (!found)
        return base::Problem(base::Kind::Unknown, not_in_group);
    return Leaving { may, group, *found };
}

base::Result<http::SeeOther> leave(
    MayGuide may, GroupId group, MemberId member, Leave form, sql::Write& db, base::Now now)
{
    TRY(open_group(db, may.chapter(), group));
    auto const found = group_member(db, may.chapter(), group, member);
    if (!found)
        return base::Problem(base::Kind::Unknown, not_in_group);
    TRY(Checks(base::date_in(may.zone(), now.at))
            .happened("left_on", form.left_on)
            .that(form.left_on >= found->joined_on, "left_on", left_before_joining)
            .result());
    keep_leaving(db, may.chapter(), group, member, form.left_on);
    return http::SeeOther { page::Url::of("/journeys", group, "members"), &say::member_left };
}

base::Result<http::SeeOther> note_asked(MayGuide may, GroupId group, NoteAsked form, sql::Write& db, base::Now now)
{
    TRY(open_group(db, may.chapter(), group));
    auto const woman = group_member(db, may.chapter(), group, form.member);
    if (!woman)
        return base::Problem(base::Kind::Unknown, not_in_group);
    if (form.outcome == Asked::NotYet)
        return base::Problem(base::Kind::Malformed, form::not_a_choice);
    if (!may_be_noted(*woman, form.wave, form.outcome))
        return base::Problem(base::Kind::Refused, independence::no_baseline);
    keep_asked(db, may.chapter(), group, { form.member, form.wave, form.outcome, base::date_in(may.zone(), now.at) });
    return http::SeeOther { page::Url::of("/journeys", group, "interviews"), &say::asked_noted };
}

}
