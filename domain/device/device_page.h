// What the secretariat sees of phones in the field.
#pragma once

#include "base/page/page.h"
#include "domain/device/recovery_store.h"

namespace device {

using MaySee = permit::To<"device.see", permit::officers>;
using MayRescue = permit::To<"device.rescue", permit::officers>;
using MayTell = permit::To<"device.tell_emptied", permit::officers>;
using MayManage = permit::To<"device.manage", permit::secretariat>;

struct All {
    std::vector<Line> devices;
    std::vector<Hub> hubs;
    std::vector<Candidate> candidates;
    std::vector<Recovery> recoveries;
    bool may_manage = false;
};
struct Inviting {
    Invitation invitation;
    std::string link_path;
};
struct Shown {
    MaySee may;
    Line device;
    std::optional<Hub> hub; // it is one
    std::vector<std::int64_t> missing;
    std::vector<Note> notes;
    bool may_manage = false;
};

struct InvitingHub {
    DeviceInvitationId id;
    std::string officer_name;
    base::Instant expires_at;
    bool is_used = false;
    std::string token;
};

struct SettingAside {
    MayManage may;
    Line device;
    Note note;
};

page::Document set_aside_page(SettingAside const&, page::Context const&);
page::Document devices_page(All const&, page::Context const&);
page::Document inviting_page(Inviting const&, page::Context const&);
page::Document inviting_hub_page(InvitingHub const&, page::Context const&);
page::Html hubs_section(All const&, page::Context const&);
page::Html hub_standing(Hub const&, page::Context const&);
page::Document device_page(Shown const&, page::Context const&);

}
