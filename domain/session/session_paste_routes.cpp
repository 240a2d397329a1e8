#include "domain/session/session_correct.h"
#include "domain/session/session_found.h"
#include "domain/session/session_words.h"

#include <algorithm>

namespace session {

struct PasteList {
    form::LongText list;
};
BOOST_DESCRIBE_STRUCT(PasteList, (), (list))

// Who each line is: a member's id, "walk_in", or "nobody"; and her mark, where it is another than was read.
struct ConfirmList {
    std::map<std::string, std::string> who;
    std::map<std::string, std::string> mark;
};
BOOST_DESCRIBE_STRUCT(ConfirmList, (), (who, mark))

static base::Result<ToPaste> to_paste(MayRecord, SessionId, sql::Read&, base::Now);
static base::Result<http::SeeOther> paste_list(MayRecord, SessionId, PasteList, sql::Write&, base::Now);
static base::Result<Draft> draft(MayRecord, SessionId, PastedListId, sql::Read&, base::Now);
static base::Result<http::SeeOther> confirm_list(
    MayRecord, SessionId, PastedListId, ConfirmList, sql::Write&, base::Now);

std::vector<http::Route> paste_routes()
{
    constexpr std::size_t a_whole_chat = std::size_t { 1 } << 20; // its form says what is too long
    return {
        http::get<&to_paste, &paste_page>("/sessions/{session}/paste"),
        http::post<&paste_list>("/sessions/{session}/paste").redraws<&to_paste, &paste_page>().up_to(a_whole_chat),
        http::get<&draft, &draft_page>("/sessions/{session}/paste/{list}"),
        http::post<&confirm_list>("/sessions/{session}/paste/{list}").redraws<&draft, &draft_page>(),
    };
}

// Of one that was joined to another, the one that stands.
static base::Result<Session> found_to_record(MayRecord const& permit, SessionId const& id, sql::Read& db, base::Now now)
{
    return TRY(found(db, permit.chapter(), TRY(noted_of(db, permit, id, now))));
}

static base::Result<ToPaste> to_paste(MayRecord permit, SessionId id, sql::Read& db, base::Now now)
{
    return ToPaste { TRY(found_to_record(permit, id, db, now)) };
}

static base::Result<http::SeeOther> paste_list(
    MayRecord permit, SessionId id, PasteList form, sql::Write& db, base::Now now)
{
    auto const stands = TRY(found_to_record(permit, id, db, now)).id;
    auto const read = read_whatsapp_list(form.list.text);
    if (read.entries.empty())
        return form::field_problem("list", list_without_names);
    auto const list = keep_pasted_list(db, by(permit, now), stands, read);
    return http::SeeOther { page::Url::of("/sessions", stands, "paste", list), &say::list_read };
}

static base::Result<Draft> draft(MayRecord permit, SessionId id, PastedListId list, sql::Read& db, base::Now now)
{
    Draft view { permit, TRY(found_to_record(permit, id, db, now)), id, list };
    auto const lines = pasted_lines(db, permit.chapter(), id, list);
    if (lines.empty())
        return base::Problem(base::Kind::Unknown, unknown);
    auto const names = names_to_match(db, permit.chapter(), view.session, lines);
    view.unread = unread_lines(db, permit.chapter(), id, list);
    view.entries = match_list(lines, names);
    std::vector<member::MemberId> meant;
    for (auto const& entry : view.entries) {
        if (auto const likeliest = member::MemberId::parse(entry.member_id))
            meant.push_back(*likeliest);
        for (auto const& other : entry.alternatives)
            meant.emplace_back(other.member_id);
    }
    for (auto const& line : member::find_members(db, permit.chapter(), meant))
        view.names.emplace(line.id.text(), line);
    for (auto const& line : roster_of(db, permit.chapter(), view.session.id))
        if (line.mark <= Mark::NoNotice)
            view.recorded.emplace(line.member_id.text(), line.mark);
    for (auto const& village : TRY(villages_of(db, permit.chapter())))
        view.village_names.emplace(village.code, village.name);
    return view;
}

static Mark chosen_mark(std::string_view chosen, ListMark read)
{
    auto const mark = mark_named(chosen);
    return mark && *mark <= Mark::NoNotice ? *mark : static_cast<Mark>(read);
}

// The handler of a draft's form: all is checked before anything is kept.
static base::Result<http::SeeOther> confirm_list(
    MayRecord permit, SessionId id, PastedListId list, ConfirmList form, sql::Write& db, base::Now now)
{
    auto const stands = TRY(found_to_record(permit, id, db, now)).id;
    auto const lines = pasted_lines(db, permit.chapter(), id, list);
    if (lines.empty())
        return base::Problem(base::Kind::Unknown, unknown);
    if (lines.front().name == blanked)
        return base::Problem(base::Kind::Refused, list_emptied);
    std::vector<std::pair<member::MemberId, Mark>> marks;
    std::vector<std::string> new_ones;
    form::Bad unanswered;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        auto const& who = form.who[std::to_string(at)];
        if (who == "nobody")
            continue;
        auto const mark = chosen_mark(form.mark[std::to_string(at)], lines[at].mark);
        if (who == "walk_in" && mark != Mark::Present)
            unanswered.push_back({ "mark[" + std::to_string(at) + "]", &walk_in_came });
        else if (who == "walk_in")
            new_ones.push_back(lines[at].name);
        else if (auto const member = member::MemberId::parse(who))
            marks.emplace_back(*member, mark);
        else
            unanswered.push_back({ "who[" + std::to_string(at) + "]", &say_who });
    }
    if (!unanswered.empty())
        return base::Problem(base::Kind::Malformed, form::look_again, {}, std::move(unanswered));
    for (auto const& [member, mark] : marks)
        if (!member::woman_here(db, permit.chapter(), member))
            return base::Problem(base::Kind::Malformed, not_a_member);
    for (auto const& [member, mark] : marks)
        keep_mark(db, by(permit, now), stands, member, mark);
    for (auto const& name : new_ones)
        keep_walk_in(db, by(permit, now), stands, { name, "", "" });
    return http::SeeOther { page::Url::of("/sessions", stands), &say::marks_saved };
}

}
