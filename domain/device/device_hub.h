// A hub is the computer in the car (sync_door/hub.h), invited for an officer who keeps it. It is a device of a kind of
// its own: it holds no office, and a phone cannot take its invitation.
#pragma once

#include "base/http/route.h"
#include "domain/device/device_page.h"

namespace device {

struct HubInvitation {
    base::ChapterId chapter_id;
    DeviceInvitationId id;
    chapter::OfficerId officer_id;
    base::Instant expires_at;
};
BOOST_DESCRIBE_STRUCT(HubInvitation, (), (chapter_id, id, officer_id, expires_at))

DeviceInvitationId invite_hub(sql::Write&, base::ChapterId const&, chapter::OfficerId const&, base::Now);
std::optional<HubInvitation> hub_invitation_with(sql::Read&, std::string_view token);
bool is_of_a_hub(sql::Read&, base::ChapterId const&, DeviceInvitationId const&);

std::vector<Hub> hubs(sql::Read&, base::ChapterId const&);

std::vector<http::Route> hub_routes();

// What the routes of phones and of hubs do alike. An invitation of the other kind is unknown to each.
enum class Of { APhone, AHub };
All all_devices(sql::Read&, base::ChapterId const&, base::Zone, bool may_manage, base::Now);
base::Result<Invitation> open_invitation(sql::Read&, base::ChapterId const&, DeviceInvitationId const&, Of, base::Now);
base::Result<> take_up(sql::Write&, base::ChapterId const&, DeviceInvitationId const&, std::string const& label,
    DeviceKey const&, base::Now);

}
