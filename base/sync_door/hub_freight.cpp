// What passes between a hub and the secretariat beside the notes themselves.
#include "base/form.h"
#include "base/json.h"
#include "base/sync_door/hub.h"

#include <boost/json/monotonic_resource.hpp>
#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>

#include <algorithm>

namespace sync_door {

namespace bj = boost::json;

namespace {

struct Fields {
    bj::object const* object;

    std::int64_t number(char const* name) const
    {
        auto const* const found = object->if_contains(name);
        return found && found->is_int64() ? std::max<std::int64_t>(found->get_int64(), 0) : 0;
    }
    std::int64_t difference(char const* name) const // may be less than nothing
    {
        constexpr std::int64_t most = 1LL << 53;
        auto const* const found = object->if_contains(name);
        return found && found->is_int64() ? std::clamp<std::int64_t>(found->get_int64(), -most, most) : 0;
    }
    bool truth(char const* name) const
    {
        auto const* const found = object->if_contains(name);
        return found && found->is_bool() && found->get_bool();
    }
    std::optional<DeviceId> device(char const* name) const
    {
        auto const* const found = object->if_contains(name);
        return found && found->is_string() ? DeviceId::parse(std::string_view(found->get_string())) : std::nullopt;
    }
};

}

std::optional<Freight> freight_in(bj::object const& push)
{
    Freight made;
    made.carries = Fields { &push }.number("carries");
    auto const* const brought = push.if_contains("brought");
    auto const* const phones = push.if_contains("phones");
    if (!brought || !brought->is_array() || !phones || !phones->is_array())
        return std::nullopt;
    for (auto const& one : brought->get_array()) {
        Fields const fields { one.if_object() };
        auto const by = fields.object ? fields.device("by") : std::nullopt;
        if (!by)
            return std::nullopt;
        made.notes.push_back({ *by, { fields.number("noted_at") }, fields.truth("suspect"), fields.number("seen") });
    }
    for (auto const& one : phones->get_array()) {
        Fields const fields { one.if_object() };
        auto const device = fields.object ? fields.device("dev") : std::nullopt;
        if (!device)
            return std::nullopt;
        made.phones.push_back({ *device, { fields.number("heard_at") }, std::min(fields.number("n_max"), most_notes),
            fields.difference("clock_offset_ms") });
    }
    return made;
}

// What cannot be read could end another's note where it stands among them.
static void put_note(json::Text& out, std::string const& bytes)
{
    boost::system::error_code failed;
    boost::json::monotonic_resource memory;
    auto const value = boost::json::parse(bytes, failed, &memory);
    if (failed || value.is_string())
        out.text(bytes);
    else
        out.raw(bytes);
}

std::string push_of(std::vector<ToForward> const& notes, std::vector<FreightPhone> const& phones, PushTold const& told)
{
    json::Text out;
    out.open_object();
    out.key("nonce");
    out.text(told.nonce);
    out.key("sent_at");
    out.integer(told.sent_at.ms);
    out.key("n_max");
    out.integer(0);
    out.key("carries");
    out.integer(told.carries);
    out.key("brought");
    out.open_array();
    for (auto const& one : notes) {
        out.open_object();
        out.key("by");
        out.text(one.brought_by.text());
        out.key("noted_at");
        out.integer(one.noted_at.ms);
        out.key("suspect");
        out.truth(one.is_clock_suspect);
        out.key("seen");
        out.integer(one.seen);
        out.close_object();
    }
    out.close_array();
    out.key("phones");
    out.open_array();
    for (auto const& one : phones) {
        out.open_object();
        out.key("dev");
        out.text(one.device_id.text());
        out.key("heard_at");
        out.integer(one.heard_at.ms);
        out.key("n_max");
        out.integer(one.n_max);
        out.key("clock_offset_ms");
        out.integer(one.clock_offset_ms);
        out.close_object();
    }
    out.close_array();
    out.key("facts");
    out.open_array();
    for (auto const& one : notes)
        put_note(out, one.bytes);
    out.close_array();
    out.close_object();
    return out.take();
}

void keep_phones(sql::Write& db, base::ChapterId const& chapter, std::vector<FreightPhone> const& phones,
    std::int64_t behind_ms, base::Now now)
{
    for (auto const& one : phones) {
        auto const heard = std::clamp<std::int64_t>(one.heard_at.ms + behind_ms, 0, now.at.ms);
        auto const before = seen_at(db, chapter, one.device_id).ms;
        keep_heard(
            db, chapter, { one.device_id, { std::max(heard, before) }, one.n_max, one.clock_offset_ms + behind_ms });
    }
}

}
