#include "base/unicode.h"
#include "domain/device/device_hub.h"
#include "domain/device/device_hub_words.h"
#include "domain/device/device_words.h"

#include <algorithm>

namespace device {

namespace {

struct InviteHub {
    chapter::OfficerId keeper;
};
BOOST_DESCRIBE_STRUCT(InviteHub, (), (keeper))

struct TakeHubInvitation {
    std::string label;
    DeviceKey device_key;
};
BOOST_DESCRIBE_STRUCT(TakeHubInvitation, (), (label, device_key))

using InvitedHub = permit::Invited<"device.take_hub_invitation", &hub_invitation_with, invitation_gone>;

base::Result<http::SeeOther> invite_car(MayManage const& permit, InviteHub const& form, sql::Write& db, base::Now now)
{
    auto const offered = candidates(db, permit.chapter(), base::date_in(permit.zone(), now.at));
    if (std::none_of(offered.begin(), offered.end(), [&](auto const& one) { return one.officer_id == form.keeper; }))
        return base::Problem(base::Kind::Malformed, form::look_again, {}, { { "keeper", &no_office } });
    auto const id = invite_hub(db, permit.chapter(), form.keeper, now);
    return http::SeeOther { page::Url::of("/devices/hubs/invitations", id), &say::invited_done };
}

base::Result<All> hubs_and_phones(MayManage const& permit, sql::Read& db, base::Now now)
{
    auto const today = base::date_in(permit.zone(), now.at);
    return All { devices(db, permit.chapter(), now), hubs(db, permit.chapter()),
        candidates(db, permit.chapter(), today), recoveries(db, permit.chapter(), now), true };
}

base::Result<InvitingHub> show_hub_invitation(
    MayManage const& permit, DeviceInvitationId const& id, sql::Read& db, base::Now now)
{
    auto const found = find_invitation(db, permit.chapter(), id);
    if (!found || !is_of_a_hub(db, permit.chapter(), id))
        return base::Problem(base::Kind::Unknown, http::no_such_page);
    if (!found->is_used && found->expires_at <= now.at)
        return base::Problem(base::Kind::Refused, invitation_gone);
    return InvitingHub { id, found->officer_name, found->expires_at, found->is_used,
        invitation_token(invitation_key(db), id) };
}

base::Result<http::SeeOther> take_hub_invitation(
    InvitedHub const& permit, TakeHubInvitation const& form, sql::Write& db, base::Now now)
{
    constexpr std::size_t longest_label = 60;
    auto const invitation = find_invitation(db, permit.chapter(), permit.invitation().id);
    if (!invitation || invitation->is_used)
        return base::Problem(base::Kind::Refused, invitation_gone);
    if (unicode::length(form.label) > longest_label)
        return base::Problem(base::Kind::Malformed, form::look_again, {}, { { "label", &label_length } });
    keep_device(db, *invitation, form.label, form.device_key.sha256, now);
    return http::SeeOther { "/devices", &say::hub_taken };
}

}

std::vector<http::Route> hub_routes()
{
    return {
        http::post<&invite_car>("/devices/hubs").redraws<&hubs_and_phones, &devices_page>(),
        http::get<&show_hub_invitation, &inviting_hub_page>("/devices/hubs/invitations/{invitation}").without_trace(),
        http::post<&take_hub_invitation>("/devices/take-hub").without_trace(),
    };
}

}
