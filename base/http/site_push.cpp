// What a phone brings: each note by itself, through the handler its web form has. What cannot be taken is kept for a
// person to look at; one note never stops another.
#include "base/http/gzip.h"
#include "base/http/site_note.h"
#include "base/sync_door/others.h"

#include <boost/json/parse.hpp>

#include <algorithm>
#include <stdexcept>

namespace http {

namespace bj = boost::json;

namespace {

// One call of the door, alive until it is answered.
struct Push {
    std::shared_ptr<Asked> asked;
    sync_door::Bearer bearer;
    std::string nonce;
    base::Instant sent_at;
    std::int64_t n_max = 0;
    std::vector<Brought> all;
    std::vector<sync_door::Other> others; // of the same phone
    std::optional<sync_door::Freight> freight; // of a hub
    sync_door::Have have;
};

std::string answer_of(Push const& push, std::string const& epoch)
{
    auto const tongue = push.asked->call.page.tongue;
    json::Text out;
    out.open_object();
    out.key("nonce");
    out.text(push.nonce);
    out.key("epoch");
    out.text(epoch);
    out.key("now");
    out.integer(push.asked->call.now.at.ms);
    out.key("results");
    out.open_array();
    for (auto const& one : push.all) {
        out.open_object();
        out.key("id");
        out.text(one.in.id);
        out.key("s");
        out.text(one.answer);
        if (!one.was.empty()) {
            out.key("was");
            out.text(one.was);
        }
        if (one.problem) {
            out.key("code");
            out.text(one.problem->code->name);
            out.key("text");
            out.text(said(*one.problem, tongue));
        } else if (!one.told.empty()) {
            auto const end = one.told.find('\n');
            out.key("code");
            out.text(one.told.substr(0, end));
            out.key("text");
            out.text(words::kept_in(one.told.substr(end + 1), tongue));
        }
        out.close_object();
    }
    out.close_array();
    out.key("have");
    out.open_object();
    out.key("contig");
    out.integer(push.have.contig);
    out.key("missing");
    form::put(out, push.have.missing);
    out.close_object();
    out.close_object();
    return out.take();
}

std::int64_t number_of(bj::object const& body, char const* name, std::int64_t most)
{
    auto const* const found = body.if_contains(name);
    return found && found->is_int64() ? std::clamp<std::int64_t>(found->get_int64(), 0, most) : 0;
}

// A call comes as it is, or packed: on a weak line a third of it goes through sooner.
std::optional<sync_door::Cut> facts_in(Request const& request)
{
    auto const packing = request.header("content-encoding");
    if (packing.empty())
        return sync_door::cut_facts(request.body);
    try {
        if (packing == "gzip")
            return sync_door::cut_facts(gunzipped(request.body, sync_push_bytes + hub_freight_bytes));
    } catch (std::runtime_error const&) { // no gzip, or it opens to more than may be sent
    }
    return std::nullopt;
}

base::Result<> read_push(Request const& request, Push& push, base::Now now)
{
    auto const cut = facts_in(request);
    boost::system::error_code failed;
    auto const value = bj::parse(cut ? cut->envelope : std::string(), failed);
    auto const* const body = value.if_object();
    if (!cut || failed || !body)
        return base::Problem(base::Kind::Malformed, form::wrong_shape, { { "what", "facts" } });
    if (cut->facts.size() > facts_at_once)
        return base::Problem(base::Kind::TooLarge, too_large);
    if (auto const* const nonce = body->if_contains("nonce"); nonce && nonce->is_string())
        push.nonce = std::string(nonce->get_string());
    push.sent_at = { number_of(*body, "sent_at", INT64_MAX) };
    push.n_max = number_of(*body, "n_max", sync_door::most_notes);
    push.others = sync_door::others_in(*body);
    for (auto const& one : cut->facts) {
        auto in = sync_door::incoming_of(one);
        auto const noted = sync_door::estimate(in.typed_at, push.sent_at, now.at);
        push.all.push_back({ std::move(in), push.bearer.device_id, noted, std::nullopt });
    }
    if (push.bearer.is_hub) {
        push.freight = sync_door::freight_in(*body);
        if (!push.freight || push.freight->notes.size() != push.all.size())
            return base::Problem(base::Kind::Malformed, form::wrong_shape, { { "what", "brought" } });
    }
    return base::Nothing {};
}

}

std::optional<sync_door::Bearer> Pages::Inner::bringing(Asked const& a, sql::Read& db) const
{
    constexpr std::int64_t taken_after_revoking_ms = 30LL * 24 * 60 * 60 * 1000;
    auto who = bearer(a, db);
    bool const is_long_revoked
        = who && who->revoked_at && who->revoked_at->ms < a.call.now.at.ms - taken_after_revoking_ms;
    return is_long_revoked ? std::nullopt : std::move(who);
}

void Pages::Inner::sync_push(std::shared_ptr<Asked> const& asked)
{
    auto& a = *asked;
    auto const push = std::make_shared<Push>();
    push->asked = asked;
    auto const now = a.call.now;
    std::optional<base::Problem> wrong;
    std::optional<bool> refused; // whether it was revoked, too long ago
    database.read([&](sql::Read& db) {
        auto const who = bringing(a, db);
        if (!who || (hub && who->is_hub))
            return void(refused.emplace(!who && bearer(a, db)));
        push->bearer = *who;
        if (auto read = read_push(a.request, *push, now); !read)
            return void(wrong.emplace(read.problem()));
        if (push->freight)
            unload(push->all, *push->freight, *who, push->sent_at, db, now);
        for (auto& one : push->all) {
            auto const& from = one.through ? *one.through : *who;
            sync_door::give_id(one.in, from.device_id);
            one.device_id = book_of(one.in, from, db, now);
            bool const is_own = one.device_id == from.device_id;
            if (is_own && !one.in.unreadable && one.in.device_id == from.device_id.text())
                push->n_max = std::max(push->n_max, one.through ? 0 : one.in.n);
            else if (is_own)
                one.in.n = 0; // not one that this device counts
            one.prepared.emplace(prepare_from(router, one, from, db, now));
        }
    });
    if (refused)
        return send_unknown(a, *refused);
    if (wrong)
        return answer_problem(a, *wrong, nullptr);

    // One job, so one commit: what fails of a note is the note's; when the machine fails, all are sent again.
    auto job = [this, push, now, follow = follower()](sql::Connection& connection) {
        auto const& bearer = push->bearer;
        bring({ connection, slices, bearer.chapter, now, follow }, push->all);
        sql::Write db(connection, "");
        auto const behind_ms = now.at.ms - push->sent_at.ms;
        sync_door::Heard const heard { bearer.device_id, now.at, push->n_max, behind_ms };
        push->have = sync_door::keep_heard(db, bearer.chapter, heard);
        if (!bearer.revoked_at && !bearer.is_borrowed)
            sync_door::keep_others(db, bearer.chapter, bearer.device_id, push->others);
        if (hub)
            keep_at_hub(connection, push->all, bearer, heard);
        if (push->freight && !bearer.revoked_at) {
            sync_door::keep_hub_contact(db, bearer.chapter, bearer.device_id, push->freight->carries, now);
            sync_door::keep_phones(db, bearer.chapter, push->freight->phones, behind_ms, now);
        }
        return true;
    };
    auto answer = [this, push](std::exception_ptr thrown) {
        if (thrown && hub)
            return answer_full_hub(*push->asked, std::move(thrown));
        if (thrown)
            return answer_thrown(*push->asked, std::move(thrown));
        wake_chores();
        wake_hub();
        crew->hand_over([this, push] { send_json(*push->asked, 200, answer_of(*push, epoch)); });
    };
    database.write({ push->bearer.chapter.text(), std::move(job), std::move(answer) });
}

// The device that made it, when that is an earlier one of the same officer; else the one that brings it.
sync_door::DeviceId Pages::Inner::book_of(
    sync_door::Incoming const& in, sync_door::Bearer const& bearer, sql::Read& db, base::Now now) const
{
    auto const made_by = sync_door::DeviceId::parse(in.device_id);
    if (!made_by || *made_by == bearer.device_id)
        return bearer.device_id;
    for (auto const& slice : slices)
        if (slice.bearer_with)
            if (auto const maker = slice.bearer_with(db, bearer.chapter, *made_by, now))
                if (maker->actor == bearer.actor && !maker->revoked_at)
                    return *made_by;
    return bearer.device_id;
}

void Pages::Inner::follow(
    sql::Write& db, fact::Fact const& noted, fact::Outcome const& outcome, std::int64_t position) const
{
    for (auto const& slice : slices)
        if (slice.carries)
            sync_door::keep_entries(db, noted.chapter, position, slice.carries(db, noted, outcome));
}

fact::Follow Pages::Inner::follower() const
{
    return [this](sql::Write& db, fact::Fact const& noted, fact::Outcome const& outcome, std::int64_t position) {
        follow(db, noted, outcome, position);
    };
}

}
