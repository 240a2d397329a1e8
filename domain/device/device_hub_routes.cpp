#include "base/http/told.h"
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
        return form::field_problem("keeper", no_office);
    auto const id = invite_hub(db, permit.chapter(), form.keeper, now);
    return http::SeeOther { page::Url::of("/devices/hubs/invitations", id), &say::invited_done };
}

base::Result<All> hubs_and_phones(MayManage const& permit, sql::Read& db, base::Now now)
{
    return all_devices(db, permit.chapter(), permit.zone(), true, now);
}

base::Result<InvitingHub> show_hub_invitation(
    MayManage const& permit, DeviceInvitationId const& id, sql::Read& db, base::Now now)
{
    auto const found = TRY(open_invitation(db, permit.chapter(), id, Of::AHub, now));
    return InvitingHub { id, found.officer_name, found.expires_at, found.is_used,
        invitation_token(invitation_key(db), id) };
}

base::Result<http::SeeOther> take_hub_invitation(
    InvitedHub const& permit, TakeHubInvitation const& form, sql::Write& db, base::Now now)
{
    TRY(take_up(db, permit.chapter(), permit.invitation().id, form.label, form.device_key, now));
    return http::SeeOther { "/devices", &say::hub_taken };
}

bool const hub_told = http::tell_notes<&take_hub_invitation>();

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
