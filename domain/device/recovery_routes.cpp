#include "domain/device/recovery_routes.h"

#include "base/http/told.h"
#include "base/unicode.h"
#include "domain/device/device_page.h"
#include "domain/device/recovery_page.h"
#include "domain/device/recovery_words.h"

#include <algorithm>

namespace device {

namespace {

using MayOpen = permit::To<"device.open_recovery", permit::officers>;
using MayApprove = permit::To<"device.approve_recovery", permit::secretariat>;
using WithCode = permit::Invited<"device.recover", &trying_with, recovery_gone>;

struct OpenRecovery {
    chapter::OfficerId whose;
};
BOOST_DESCRIBE_STRUCT(OpenRecovery, (), (whose))

// The code itself comes as `token` and is kept in no fact.
struct Recover {
    std::optional<std::string> label;
    std::optional<std::string> device_id; // of the phone she has always used; none: another phone
    DeviceKey device_key;
};
BOOST_DESCRIBE_STRUCT(Recover, (), (label, device_id, device_key))

base::Result<Recovery> found(sql::Read& db, base::ChapterId const& chapter, RecoveryId const& id)
{
    auto recovery = find_recovery(db, chapter, id);
    if (!recovery)
        return base::Problem(base::Kind::Unknown, http::no_such_page);
    return std::move(*recovery);
}

base::Result<Recovery> found_at(
    sql::Read& db, base::ChapterId const& chapter, RecoveryId const& id, Stage stage, base::Now now)
{
    auto recovery = TRY(found(db, chapter, id));
    if (stage_of(recovery.course(), now.at) != stage)
        return base::Problem(base::Kind::Refused, recovery_gone);
    return recovery;
}

base::Result<RecoveryShown> show_recovery(MaySee const& permit, RecoveryId const& id, sql::Read& db, base::Now now)
{
    auto const recovery = TRY(found(db, permit.chapter(), id));
    RecoveryShown shown { recovery, stage_of(recovery.course(), now.at), recovery.opened_by == permit.account(),
        permit.holds(MayApprove::given) && !cannot_approve(recovery.whose(), recovery.opened_by, permit.account()),
        "" };
    if (shown.is_opener && shown.stage == Stage::CodeShown)
        shown.code = Code { recovery.selector, secret_of(invitation_key(db), id) }.text();
    return shown;
}

base::Result<http::SeeOther> open_recovery_for(
    MayOpen const& permit, OpenRecovery const& form, sql::Write& db, base::Now now)
{
    auto const offered = candidates(db, permit.chapter(), base::date_in(permit.zone(), now.at));
    bool const is_offered
        = std::any_of(offered.begin(), offered.end(), [&](auto const& one) { return one.officer_id == form.whose; });
    auto const hers = whose(db, permit.chapter(), form.whose);
    if (!is_offered || !hers)
        return form::field_problem("whose", no_office);
    if (auto const* const why = cannot_open(*hers, permit.account(), permit.mandate().positions))
        return form::field_problem("whose", *why);
    auto const id = open_recovery(db, permit.chapter(), form.whose, permit.account(), now);
    return http::SeeOther { page::Url::of("/devices/recoveries", id), &say::opened_done };
}

base::Result<http::SeeOther> approve(MayApprove const& permit, RecoveryId const& id, sql::Write& db, base::Now now)
{
    auto const recovery = TRY(found_at(db, permit.chapter(), id, Stage::WaitsForSecond, now));
    if (auto const* const why = cannot_approve(recovery.whose(), recovery.opened_by, permit.account()))
        return base::Problem(base::Kind::Forbidden, *why);
    approve_recovery(db, permit.chapter(), id, permit.account(), now);
    return http::SeeOther { page::Url::of("/devices/recoveries", id), &say::approved_done };
}

base::Result<http::SeeOther> reveal(MayOpen const& permit, RecoveryId const& id, sql::Write& db, base::Now now)
{
    auto const recovery = TRY(found_at(db, permit.chapter(), id, Stage::WaitsForCode, now));
    if (recovery.opened_by != permit.account())
        return base::Problem(base::Kind::Forbidden, permit::not_given);
    show_code(db, permit.chapter(), id, now);
    return http::SeeOther { page::Url::of("/devices/recoveries", id), &say::code_shown_done };
}

// A wrong code is a fact too: it counts, and says so in where it leads.
base::Result<http::SeeOther> recover(WithCode const& permit, Recover const& form, sql::Write& db, base::Now now)
{
    auto const& trying = permit.invitation();
    auto const recovery = TRY(found_at(db, trying.chapter_id, trying.id, Stage::CodeShown, now));
    if (!trying.is_right) {
        keep_try(db, recovery, now);
        bool const is_last = recovery.tries + 1 >= most_tries;
        return http::SeeOther { "/field/#code-wrong", is_last ? &say::code_ended : &say::code_wrong };
    }
    auto const label = form.label.value_or("HP");
    if (unicode::length(label) > longest_label)
        return form::field_problem("label", label_length);
    bool const is_same = form.device_id.has_value();
    auto const same = same_phone(db, trying.chapter_id, trying.officer_id, form.device_id.value_or(""));
    if (is_same && !same)
        return base::Problem(base::Kind::Refused, recovery_device);
    auto const& key = form.device_key.sha256;
    auto const device = is_same ? *same : other_phone(db, recovery, label, key, now);
    keep_recovered(db, recovery, device, key, is_same, now);
    return http::SeeOther { "/field/#recovered", &say::recovered_done };
}

bool const recovery_told = http::tell_notes<&recover>();

}

std::vector<http::Route> recovery_routes()
{
    return {
        http::post<&open_recovery_for>("/devices/recoveries"),
        http::get<&show_recovery, &recovery_page>("/devices/recoveries/{recovery}").without_trace(),
        http::post<&approve>("/devices/recoveries/{recovery}/approve"),
        http::post<&reveal>("/devices/recoveries/{recovery}/show"),
        http::post<&recover>("/devices/recover").without_trace(),
    };
}

std::vector<base::Export> recovery_exports()
{
    return {
        base::Export::whole(
            "device_recovery", "device_recovery_id,officer_id,opened_by,opened_at", "device_recovery_id"),
        base::Export::whole(
            "device_recovery_approved", "device_recovery_id,approved_by,approved_at", "device_recovery_id"),
        base::Export::whole(
            "device_recovery_code_shown", "device_recovery_id,shown_at,expires_at", "device_recovery_id"),
        base::Export::whole("device_recovery_tried", "device_recovery_id,nth,tried_at", "device_recovery_id, nth"),
        base::Export::whole(
            "device_recovered", "device_recovery_id,device_id,is_same_phone,recovered_at", "device_recovery_id"),
    };
}

sync_door::Greeting greeting(sql::Read& db, sync_door::Bearer const& bearer)
{
    auto const key = invitation_key(db);
    json::Text share;
    share.open_object();
    share.key("kid");
    share.text(share_kid(key));
    share.key("share");
    share.text(share_of(key, bearer.device_id));
    share.close_object();
    sync_door::Greeting told { { "recovery", share.take() } };
    if (auto const help = helped(db, bearer.chapter, bearer.device_id)) {
        json::Text by;
        by.open_object();
        by.key("by");
        form::put(by, std::vector<std::string> { help->opened_by_name, help->approved_by_name });
        by.key("at");
        by.integer(help->at.ms);
        by.close_object();
        told.emplace_back("recovered", by.take());
    }
    return told;
}

}
