#include "base/http/route.h"
#include "base/http/told.h"
#include "base/sha256.h"
#include "base/sign_in/sign_in.h"
#include "base/slice.h"
#include "base/specific.h"
#include "base/sync_door/greeting.h"
#include "base/unicode.h"
#include "domain/device/device_hub.h"
#include "domain/device/device_words.h"
#include "domain/device/recovery_page.h"
#include "domain/device/recovery_routes.h"

#include <algorithm>

namespace device {

All all_devices(sql::Read& db, base::ChapterId const& chapter, base::Zone zone, bool may_manage, base::Now now)
{
    return { devices(db, chapter, now), hubs(db, chapter), candidates(db, chapter, base::date_in(zone, now.at)),
        recoveries(db, chapter, now), may_manage };
}

base::Result<Invitation> open_invitation(
    sql::Read& db, base::ChapterId const& chapter, DeviceInvitationId const& id, Of of, base::Now now)
{
    auto found = find_invitation(db, chapter, id);
    if (!found || is_of_a_hub(db, chapter, id) != (of == Of::AHub))
        return base::Problem(base::Kind::Unknown, http::no_such_page);
    if (!found->is_used && found->expires_at <= now.at)
        return base::Problem(base::Kind::Refused, invitation_gone);
    return std::move(*found);
}

base::Result<> take_up(sql::Write& db, base::ChapterId const& chapter, DeviceInvitationId const& id,
    std::string const& label, DeviceKey const& key, base::Now now)
{
    auto const invitation = find_invitation(db, chapter, id);
    if (!invitation || invitation->is_used)
        return base::Problem(base::Kind::Refused, invitation_gone);
    if (unicode::length(label) > longest_label)
        return form::field_problem("label", label_length);
    keep_device(db, *invitation, label, key.sha256, now);
    return base::Nothing {};
}

namespace {

struct InviteDevice {
    chapter::OfficerId officer;
    bool is_loan = false;
};
BOOST_DESCRIBE_STRUCT(InviteDevice, (), (officer, is_loan))

struct TakeInvitation {
    std::string label;
    DeviceKey device_key;
};
BOOST_DESCRIBE_STRUCT(TakeInvitation, (), (label, device_key))

struct TakeRescue {
    form::Upload file;
};
BOOST_DESCRIBE_STRUCT(TakeRescue, (), (file))

struct TellEmptied {
    std::int64_t n_max = 0;
    std::int64_t unsent = 0;
};
BOOST_DESCRIBE_STRUCT(TellEmptied, (), (n_max, unsent))

struct Because {
    std::string because;
};
BOOST_DESCRIBE_STRUCT(Because, (), (because))

using Invited = permit::Invited<"device.take_invitation", &invitation_with, invitation_gone>;

base::Result<All> all(MaySee const& permit, sql::Read& db, base::Now now)
{
    return all_devices(db, permit.chapter(), permit.zone(), permit.holds(MayManage::given), now);
}

base::Result<http::SeeOther> invite_device(
    MayManage const& permit, InviteDevice const& form, sql::Write& db, base::Now now)
{
    auto const offered = candidates(db, permit.chapter(), base::date_in(permit.zone(), now.at));
    auto const whose
        = std::find_if(offered.begin(), offered.end(), [&](auto const& one) { return one.officer_id == form.officer; });
    if (whose == offered.end())
        return form::field_problem("officer", no_office);
    if (whose->position == "chair" && !permit.holds(permit::chair))
        return form::field_problem("officer", chair_only);
    auto const id = invite(db, permit.chapter(), form.officer, form.is_loan ? For::ABorrowedPhone : For::HerPhone, now);
    return http::SeeOther { page::Url::of("/devices/invitations", id), &say::invited_done };
}

base::Result<Inviting> show_invitation(
    MayManage const& permit, DeviceInvitationId const& id, sql::Read& db, base::Now now)
{
    auto const found = TRY(open_invitation(db, permit.chapter(), id, Of::APhone, now));
    std::string const way = found.is_loan ? "/field/#l=" : "/field/#t=";
    return Inviting { found, way + invitation_token(invitation_key(db), id) };
}

base::Result<http::SeeOther> take_invitation(
    Invited const& permit, TakeInvitation const& form, sql::Write& db, base::Now now)
{
    TRY(take_up(db, permit.chapter(), permit.invitation().id, form.label, form.device_key, now));
    return http::SeeOther { "/field/", &say::taken_done };
}

base::Result<Line> found(sql::Read& db, base::ChapterId const& chapter, DeviceId const& id, base::Now now)
{
    auto line = find_device(db, chapter, id, now);
    if (!line)
        return base::Problem(base::Kind::Unknown, unknown);
    return std::move(*line);
}

template <permit::Noting P>
void tell(sql::Read& db, P const& permit, Note& note)
{
    auto const in = sync_door::incoming_of(note.bytes.reveal(permit));
    note.told = base::Private<std::string>(
        words::in_both([&](words::Tongue tongue) { return base::told(db, permit.chapter(), in, tongue); }));
    if (base::is_specific(in.kind))
        note.bytes = {};
}

std::optional<Hub> hub_of(sql::Read& db, base::ChapterId const& chapter, DeviceId const& id)
{
    for (auto& hub : hubs(db, chapter))
        if (hub.id == id)
            return std::move(hub);
    return std::nullopt;
}

base::Result<Shown> show(MaySee const& permit, DeviceId const& id, sql::Read& db, base::Now now)
{
    auto const line = TRY(found(db, permit.chapter(), id, now));
    auto const have = sync_door::have(db, permit.chapter(), id, line.contig, line.n_max);
    Shown shown { permit, line, hub_of(db, permit.chapter(), id), have.missing, notes_of(db, permit.chapter(), id),
        permit.holds(MayManage::given) };
    for (auto& note : shown.notes)
        tell(db, permit, note);
    return shown;
}

base::Result<SettingAside> setting_aside(MayManage const& permit, DeviceId const& id, std::string const& fact_id,
    std::string const& sha256, sql::Read& db, base::Now now)
{
    auto const line = TRY(found(db, permit.chapter(), id, now));
    for (auto& note : notes_of(db, permit.chapter(), id)) {
        bool const waits = note.state == sync_door::State::Quarantined || note.state == sync_door::State::Held;
        if (note.fact_id != fact_id || note.sha256 != sha256 || !waits)
            continue;
        tell(db, permit, note);
        return SettingAside { permit, line, note };
    }
    return base::Problem(base::Kind::Refused, no_such_note);
}

bool is_reason(std::string const& because)
{
    return unicode::length(because) <= 300;
}

base::Result<http::SeeOther> rescue(MayRescue const& permit, TakeRescue const& form, sql::Write& db, base::Now now)
{
    auto const rescued = sync_door::read_rescue(form.file.content);
    if (!rescued)
        return form::field_problem("file", sync_door::no_rescue);
    DeviceId const id(rescued.value().device_id);
    auto const line = find_device(db, permit.chapter(), id, now);
    auto const keys = keys_of(db, permit.chapter(), id);
    bool const is_proven = std::any_of(keys.begin(), keys.end(),
        [&](std::string const& key) { return base::hmac_hex(key, rescued.value().proven) == rescued.value().proof; });
    if (!line || !is_proven)
        return form::field_problem("file", not_proven);
    keep_rescued(db, permit.chapter(), *line, rescued.value(), now);
    return http::SeeOther { page::Url::of("/devices", id), &say::rescued };
}

base::Result<http::SeeOther> tell_emptied(
    MayTell const& permit, DeviceId const& id, TellEmptied const& form, sql::Write& db, base::Now now)
{
    TRY(found(db, permit.chapter(), id, now));
    if (form.n_max < 1 || form.n_max > sync_door::most_notes)
        return form::field_problem("n_max", emptied_shape);
    if (form.unsent < 0 || form.unsent > form.n_max)
        return form::field_problem("unsent", emptied_shape);
    keep_emptied(db, permit.chapter(), id, { form.n_max, form.unsent }, permit.account(), now);
    return http::SeeOther { page::Url::of("/devices", id), &say::emptied_done };
}

std::string told(sql::Read&, base::ChapterId const&, sync_door::Incoming const& note, words::Tongue tongue)
{
    auto const typed = form::from_json(note.form);
    if (!typed || note.kind != "device.tell_emptied")
        return {};
    auto const text = [&](std::string_view name) { return std::string(typed.value().one(name).value_or("?")); };
    return words::say(say::told_emptied, tongue, { { "n", text("n_max") }, { "unsent", text("unsent") } });
}

base::Result<http::SeeOther> revoke(
    MayManage const& permit, DeviceId const& id, Because const& form, sql::Write& db, base::Now now)
{
    auto const line = TRY(found(db, permit.chapter(), id, now));
    if (line.revoked_at)
        return base::Problem(base::Kind::Refused, already_revoked);
    if (!is_reason(form.because))
        return form::field_problem("because", say_why);
    keep_revoked(db, permit.chapter(), id, form.because, permit.account(), now);
    return http::SeeOther { page::Url::of("/devices", id), &say::revoked_done };
}

base::Result<http::SeeOther> try_again(MayManage const& permit, DeviceId const& id, std::string const& fact_id,
    std::string const& sha256, sql::Write& db, base::Now now)
{
    TRY(found(db, permit.chapter(), id, now));
    if (!decide(db, permit.chapter(), id, { fact_id, sha256 }, true, "", permit.account(), now))
        return base::Problem(base::Kind::Refused, no_such_note);
    return http::SeeOther { page::Url::of("/devices", id), &say::trying };
}

// As for each alone: those that stand on the page.
base::Result<http::SeeOther> try_all_again(MayManage const& permit, DeviceId const& id, sql::Write& db, base::Now now)
{
    TRY(found(db, permit.chapter(), id, now));
    int decided = 0;
    for (auto const& note : notes_of(db, permit.chapter(), id))
        if (is_only_revoked(note)
            && decide(db, permit.chapter(), id, { note.fact_id, note.sha256 }, true, "", permit.account(), now))
            ++decided;
    if (decided == 0)
        return base::Problem(base::Kind::Refused, no_such_note);
    return http::SeeOther { page::Url::of("/devices", id), &say::trying_all };
}

base::Result<http::SeeOther> set_aside(MayManage const& permit, DeviceId const& id, std::string const& fact_id,
    std::string const& sha256, Because const& form, sql::Write& db, base::Now now)
{
    TRY(found(db, permit.chapter(), id, now));
    if (!is_reason(form.because))
        return form::field_problem("because", say_why);
    if (!decide(db, permit.chapter(), id, { fact_id, sha256 }, false, form.because, permit.account(), now))
        return base::Problem(base::Kind::Refused, no_such_note);
    return http::SeeOther { page::Url::of("/devices", id), &say::was_set_aside };
}

bool const notes_told = http::tell_notes<&take_invitation, &tell_emptied>();

std::vector<base::Export> exports()
{
    std::vector<base::Export> all {
        { "device",
            "SELECT device_id, device_invitation_id, officer_id, label, made_at FROM device WHERE chapter_id = ?1 "
            "ORDER BY device_id",
            "device_id,device_invitation_id,officer_id,label,made_at" },
        { "device_invitation",
            "SELECT device_invitation_id, officer_id, made_at, expires_at, is_loan, is_hub FROM device_invitation "
            "WHERE chapter_id = ?1 ORDER BY device_invitation_id",
            "device_invitation_id,officer_id,made_at,expires_at,is_loan,is_hub" },
        { "device_revoked",
            "SELECT device_id, because, revoked_by, revoked_at FROM device_revoked WHERE chapter_id = ?1 "
            "ORDER BY device_id",
            "device_id,because,revoked_by,revoked_at" },
        { "device_emptied",
            "SELECT device_id, told_at, n_max, unsent, told_by FROM device_emptied WHERE chapter_id = ?1 "
            "ORDER BY device_id, told_at",
            "device_id,told_at,n_max,unsent,told_by" },
        { "device_contact",
            "SELECT device_id, seen_at, n_max, contig, clock_offset_ms FROM device_contact WHERE chapter_id = ?1 "
            "ORDER BY device_id",
            "device_id,seen_at,n_max,contig,clock_offset_ms" },
        { "arrival", R"sql(
            SELECT fact_id, sha256, device_id, n, kind, bytes, state, code, reason, waits_for, typed_at, noted_at,
                is_clock_suspect, received_at
            FROM arrival
            WHERE chapter_id = ?1
            ORDER BY device_id, n, fact_id, sha256)sql",
            "fact_id,sha256,device_id,n,kind,bytes,state,code,reason,waits_for,typed_at,noted_at,is_clock_suspect,"
            "received_at" },
        { "arrival_decided",
            "SELECT fact_id, sha256, decided_at, decided_by, is_taken, because FROM arrival_decided "
            "WHERE chapter_id = ?1 ORDER BY fact_id, sha256, decided_at",
            "fact_id,sha256,decided_at,decided_by,is_taken,because" },
    };
    all.push_back(
        { "hub_contact", "SELECT device_id, seen_at, carries FROM hub_contact WHERE chapter_id = ?1 ORDER BY device_id",
            "device_id,seen_at,carries" });
    for (auto const& one : recovery_exports())
        all.push_back(one);
    return all;
}

}

base::Slice slice()
{
    base::Slice made;
    made.name = "device";
    made.routes = {
        http::get<&all, &devices_page>("/devices"),
        http::post<&invite_device>("/devices").redraws<&all, &devices_page>(),
        http::get<&show_invitation, &inviting_page>("/devices/invitations/{invitation}").without_trace(),
        http::post<&take_invitation>("/devices/take").without_trace(),
        http::post<&rescue>("/devices/rescue").redraws<&all, &devices_page>().up_to(std::size_t { 8 } << 20),
        http::get<&show, &device_page>("/devices/{device}"),
        http::post<&tell_emptied>("/devices/{device}/emptied").also_from_phones(),
        http::post<&revoke>("/devices/{device}/revoke").redraws<&show, &device_page>(),
        http::post<&try_all_again>("/devices/{device}/notes/try-again"),
        http::post<&try_again>("/devices/{device}/notes/{note}/{content}/try-again"),
        http::get<&setting_aside, &set_aside_page>("/devices/{device}/notes/{note}/{content}/set-aside"),
        http::post<&set_aside>("/devices/{device}/notes/{note}/{content}/set-aside")
            .redraws<&setting_aside, &set_aside_page>(),
    };
    for (auto& one : recovery_routes())
        made.routes.push_back(std::move(one));
    for (auto const& route : hub_routes())
        made.routes.push_back(route);
    made.nav = { { say::nav, "/devices", "phone", MaySee::given, 72 } };
    made.exports = exports();
    made.tells = &told;
    made.hub_rows = hub_rows();
    made.bearer_of = &bearer_of;
    made.bearer_with = &bearer_with;
    made.decided_by = &decided_by;
    sync_door::greet_with(&greeting);
    return made;
}

}
