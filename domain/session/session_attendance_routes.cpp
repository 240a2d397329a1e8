#include "base/http/told.h"
#include "base/indonesian.h"
#include "domain/session/session_alike.h"
#include "domain/session/session_cards.h"
#include "domain/session/session_correct.h"
#include "domain/session/session_correct_words.h"
#include "domain/session/session_words.h"

#include <algorithm>

namespace session {

struct MarkAttendance {
    std::map<std::string, std::string> mark; // by member
};
BOOST_DESCRIBE_STRUCT(MarkAttendance, (), (mark))

struct FindToChoose {
    std::optional<std::string> from; // "last", "all", a group's id or a village's code
    std::optional<std::string> search;
};
BOOST_DESCRIBE_STRUCT(FindToChoose, (), (from, search))

struct Choose {
    std::vector<member::MemberId> members;
};
BOOST_DESCRIBE_STRUCT(Choose, (), (members))

struct AddWalkIn {
    std::string name;
    std::optional<std::string> phone;
    std::optional<std::string> village_code;
};
BOOST_DESCRIBE_STRUCT(AddWalkIn, (), (name, phone, village_code))

struct LinkWalkIn {
    member::MemberId member_id;
};
BOOST_DESCRIBE_STRUCT(LinkWalkIn, (), (member_id))

struct TakeOff {
    std::string because;
};
BOOST_DESCRIBE_STRUCT(TakeOff, (), (because))

struct NoteCard {
    std::string card; // what its QR says
};
BOOST_DESCRIBE_STRUCT(NoteCard, (), (card))

base::Result<SessionId> noted_of(sql::Read& db, MayRecord const& permit, SessionId const& id, base::Now now)
{
    auto const session = standing_of(db, permit.chapter(), id);
    if (!session)
        return base::Problem(base::Kind::Unknown, unknown);
    if (session->state == State::Cancelled)
        if (auto const stands = stands_as(db, permit.chapter(), id))
            return noted_of(db, permit, *stands, now);
    TRY(may_record(session->state, session->held_on, today(permit, now)));
    return id;
}

base::Result<SessionId> corrected_of(sql::Read& db, base::ChapterId const& chapter, SessionId const& id)
{
    auto const session = TRY(found(db, chapter, id));
    return stands_as(db, chapter, session.id).value_or(id);
}

static base::Result<Roster> roster(MayRecord, SessionId, sql::Read&, base::Now);
static base::Result<http::SeeOther> record_attendance(MayRecord, SessionId, MarkAttendance, sql::Write&, base::Now);
static base::Result<ToChoose> to_choose(MayRecord, SessionId, FindToChoose, sql::Read&);
static base::Result<http::SeeOther> choose(MayRecord, SessionId, Choose, sql::Write&, base::Now);
static base::Result<Roster> sheet(MayRecord, SessionId, sql::Read&);
static base::Result<WalkIns> walk_ins(MayRecord, SessionId, sql::Read&, base::Now);
static base::Result<http::SeeOther> add_walk_in(MayRecord, SessionId, AddWalkIn, sql::Write&, base::Now);
static base::Result<http::SeeOther> note_card(MayRecord, SessionId, NoteCard, sql::Write&, base::Now);
static base::Result<http::SeeOther> link_walk_in(MayRecord, SessionId, WalkInId, LinkWalkIn, sql::Write&, base::Now);
static base::Result<http::SeeOther> take_off(MayRecord, SessionId, WalkInId, TakeOff, sql::Write&, base::Now);
static base::Result<http::SeeOther> tell_another(MayRecord, SessionId, WalkInId, sql::Write&, base::Now);

static bool const attendance_told = http::tell_notes<&record_attendance, &add_walk_in, &note_card, &take_off>();

std::vector<http::Route> attendance_routes()
{
    return {
        http::get<&roster, &roster_page>("/sessions/{session}/attendance"),
        http::post<&record_attendance>("/sessions/{session}/attendance")
            .redraws<&roster, &roster_page>()
            .also_from_phones(),
        http::get<&to_choose, &choose_page>("/sessions/{session}/expected"),
        http::post<&choose>("/sessions/{session}/expected").redraws<&to_choose, &choose_page>(),
        http::get<&sheet, &sheet_page>("/sessions/{session}/sheet"),
        http::get<&walk_ins, &walk_ins_page>("/sessions/{session}/walk-ins"),
        http::post<&add_walk_in>("/sessions/{session}/walk-ins")
            .redraws<&walk_ins, &walk_ins_page>()
            .also_from_phones(),
        http::get<&to_link, &link_page>("/sessions/{session}/walk-ins/{walk_in}/link"),
        http::post<&note_card>("/sessions/{session}/cards").redraws<&walk_ins, &walk_ins_page>().also_from_phones(),
        http::post<&link_walk_in>("/sessions/{session}/walk-ins/{walk_in}/link").redraws<&to_link, &link_page>(),
        http::post<&tell_another>("/sessions/{session}/walk-ins/{walk_in}/another"),
        http::post<&take_off>("/sessions/{session}/walk-ins/{walk_in}/take-off")
            .redraws<&to_link, &link_page>()
            .also_from_phones(),
    };
}

static base::Result<Roster> roster(MayRecord permit, SessionId id, sql::Read& db, base::Now now)
{
    auto session = TRY(found(db, permit.chapter(), id));
    TRY(may_record(session.state, session.held_on, today(permit, now)));
    return Roster { permit, std::move(session), roster_of(db, permit.chapter(), id),
        tally_of(db, permit.chapter(), id) };
}

static base::Result<http::SeeOther> record_attendance(
    MayRecord permit, SessionId named, MarkAttendance form, sql::Write& db, base::Now now)
{
    auto const id = TRY(noted_of(db, permit, named, now));
    std::vector<member::MemberId> whom;
    for (auto const& [member_id, named] : form.mark) {
        auto const parsed = member::MemberId::parse(member_id);
        if (!parsed)
            return base::Problem(base::Kind::Malformed, not_a_member);
        if (!mark_named(named))
            return form::field_problem("mark[" + member_id + "]", mark_unknown);
        whom.push_back(*parsed);
    }
    for (auto const& one : whom) // one who is registered on a phone waits for that note
        if (member::find_members(db, permit.chapter(), std::span(&one, 1)).empty())
            return base::Problem(base::Kind::Unknown, not_a_member, { { "waits_for", one.text() } });
    for (auto const& [member_id, named] : form.mark)
        keep_mark(db, by(permit, now), id, member::MemberId(member_id), *mark_named(named));
    return http::SeeOther { page::Url::of("/sessions", id), &say::marks_saved };
}

static base::Result<ToChoose> to_choose(MayRecord permit, SessionId id, FindToChoose asked, sql::Read& db)
{
    constexpr int most_at_once = 200;
    auto const& chapter = permit.chapter();
    ToChoose view { permit, TRY(found(db, chapter, id)) };
    TRY(may_change(view.session.state));
    view.villages = TRY(villages_of(db, chapter));
    view.search = asked.search.value_or("");
    view.groups = groups(db, chapter);
    auto const first = view.session.group_id.value_or(view.session.village_code);
    view.from = asked.from.value_or(view.search.empty() ? first : "all");
    for (auto const& line : roster_of(db, chapter, id))
        view.already.push_back(line.member_id.text());
    bool const of_group = std::ranges::any_of(view.groups, [&](Group const& group) { return group.id == view.from; });
    if (view.from == "last" || of_group) {
        auto const ids
            = of_group ? women_of_group(db, chapter, view.from) : present_last_time(db, chapter, view.session);
        view.found = member::find_members(db, chapter, ids);
        view.total = static_cast<std::int64_t>(view.found.size());
        return view;
    }
    member::Which const which { view.search, view.from == "all" ? "" : view.from, most_at_once };
    view.found = member::find_members(db, chapter, which);
    view.total = member::count_members(db, chapter, which);
    return view;
}

static base::Result<http::SeeOther> choose(MayRecord permit, SessionId id, Choose form, sql::Write& db, base::Now now)
{
    auto const session = TRY(found(db, permit.chapter(), id));
    TRY(may_change(session.state));
    if (form.members.empty())
        return form::field_problem("members", nobody_chosen);
    std::sort(form.members.begin(), form.members.end());
    form.members.erase(std::unique(form.members.begin(), form.members.end()), form.members.end());
    for (auto const& one : form.members)
        if (!member::woman_here(db, permit.chapter(), one))
            return base::Problem(base::Kind::Malformed, not_a_member);
    for (auto const& one : form.members)
        keep_mark(db, by(permit, now), id, one, Mark::Expected);
    return http::SeeOther { page::Url::of("/sessions", id), &say::chosen_saved };
}

static base::Result<Roster> sheet(MayRecord permit, SessionId id, sql::Read& db)
{
    auto session = TRY(found(db, permit.chapter(), id));
    return Roster { permit, std::move(session), roster_of(db, permit.chapter(), id), {} };
}

static base::Result<http::SeeOther> note_card(
    MayRecord permit, SessionId named, NoteCard form, sql::Write& db, base::Now now)
{
    auto const id = TRY(noted_of(db, permit, named, now));
    auto const whose = bearer_of(db, permit.chapter(), form.card);
    if (!whose)
        return form::field_problem("card", card_unknown);
    keep_mark(db, by(permit, now), id, *whose, Mark::Present);
    return http::SeeOther { page::Url::of("/sessions", id, "walk-ins"), &say::card_noted };
}

static base::Result<WalkIns> walk_ins(MayRecord permit, SessionId id, sql::Read& db, base::Now now)
{
    auto session = TRY(found(db, permit.chapter(), id));
    TRY(may_record(session.state, session.held_on, today(permit, now)));
    return WalkIns { permit, std::move(session), walk_ins_of(db, permit.chapter(), id),
        TRY(villages_of(db, permit.chapter())), noted_twice(db, permit.chapter(), id) };
}

base::Result<std::string> checked_phone(std::string const& name, std::optional<std::string> const& phone)
{
    if (unicode::length(name) > 100)
        return form::field_problem("name", too_long, 100);
    if (!phone)
        return std::string();
    auto const read = indonesian::read_phone(*phone);
    if (!read)
        return form::field_problem("phone", *read.problem().code);
    return read.value().e164;
}

static base::Result<http::SeeOther> add_walk_in(
    MayRecord permit, SessionId named, AddWalkIn form, sql::Write& db, base::Now now)
{
    auto const id = TRY(noted_of(db, permit, named, now));
    auto const phone = TRY(checked_phone(form.name, form.phone));
    auto const village_code = form.village_code.value_or("");
    if (!village_code.empty() && !area::village(db, village_code))
        return form::field_problem("village_code", village_unknown);
    keep_walk_in(db, by(permit, now), id, { form.name, phone, village_code });
    return http::SeeOther { page::Url::of("/sessions", id, "walk-ins"), &say::walk_in_saved };
}

base::Result<WalkIn> found_unlinked(
    sql::Read& db, base::ChapterId const& chapter, SessionId const& id, WalkInId const& walk_in)
{
    for (auto& one : walk_ins_of(db, chapter, id))
        if (one.id == walk_in && !one.member_id)
            return std::move(one);
    return base::Problem(base::Kind::Unknown, walk_in_unknown);
}

base::Result<ToLink> to_link(MayRecord permit, SessionId id, WalkInId walk_in, FindToLink asked, sql::Read& db)
{
    auto const& chapter = permit.chapter();
    auto session = TRY(found(db, chapter, id));
    ToLink view { permit, std::move(session), TRY(found_unlinked(db, chapter, id, walk_in)) };
    auto const& name = view.walk_in.name.reveal(permit);
    view.search = asked.search.value_or(name.substr(0, name.find(' ')));
    view.found = member::find_members(db, chapter, member::Which { view.search, "", 30 });
    for (auto const& village : TRY(villages_of(db, chapter)))
        view.village_names[village.code] = village.name;
    return view;
}

static base::Result<http::SeeOther> link_walk_in(
    MayRecord permit, SessionId id, WalkInId walk_in, LinkWalkIn form, sql::Write& db, base::Now now)
{
    auto const& chapter = permit.chapter();
    TRY(found(db, chapter, id));
    TRY(found_unlinked(db, chapter, id, walk_in));
    if (!member::woman_here(db, chapter, form.member_id))
        return form::field_problem("member_id", not_a_member);
    keep_walk_in_link(db, by(permit, now), id, walk_in, form.member_id);
    keep_mark(db, by(permit, now), id, form.member_id, Mark::Present);
    return http::SeeOther { page::Url::of("/sessions", id, "walk-ins"), &say::link_saved };
}

static base::Result<http::SeeOther> take_off(
    MayRecord permit, SessionId named, WalkInId walk_in, TakeOff form, sql::Write& db, base::Now now)
{
    auto const& chapter = permit.chapter();
    auto const id = TRY(corrected_of(db, chapter, named));
    TRY(found_unlinked(db, chapter, id, walk_in));
    if (unicode::length(form.because) > 300)
        return form::field_problem("because", too_long, 300);
    take_off_walk_in(db, by(permit, now), id, walk_in, form.because);
    return http::SeeOther { page::Url::of("/sessions", id, "walk-ins"), &say::walk_in_taken_off };
}

static base::Result<http::SeeOther> tell_another(
    MayRecord permit, SessionId named, WalkInId walk_in, sql::Write& db, base::Now now)
{
    auto const id = TRY(corrected_of(db, permit.chapter(), named));
    TRY(found_unlinked(db, permit.chapter(), id, walk_in));
    keep_another_woman(db, by(permit, now), id, walk_in);
    return http::SeeOther { page::Url::of("/sessions", id, "walk-ins"), &say::another_noted };
}

}
