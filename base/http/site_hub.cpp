// What a hub in the car asks of the secretariat, and how what it brings is read: each note as if the phone that made it
// had brought it itself, at the time at which it reached the hub.
#include "base/http/site_note.h"
#include "base/log.h"

#include <algorithm>

namespace http {

namespace {

// "hash.hash.hash": what the hub has already.
bool has(std::string_view told, std::string const& hash)
{
    return told.find(hash) != std::string_view::npos;
}

void put_part(json::Text& out, sync_door::HubPart const& part, bool is_there)
{
    out.open_object();
    out.key("name");
    out.text(part.name);
    out.key("columns");
    out.text(part.columns);
    out.key("hash");
    out.text(part.hash);
    if (!is_there) {
        out.key("rows");
        out.raw(part.rows);
    }
    out.close_object();
}

std::string hub_body(Asked const& a, std::string const& epoch, sync_door::Bearer const& who, std::int64_t position,
    std::vector<sync_door::HubPart> const& parts)
{
    auto const there = a.call.typed.one("have").value_or("");
    json::Text out;
    out.open_object();
    out.key("nonce");
    out.text(a.call.typed.one("nonce").value_or(""));
    out.key("epoch");
    out.text(epoch);
    out.key("now");
    out.integer(a.call.now.at.ms);
    out.key("chapter");
    out.text(who.chapter.text());
    out.key("device_id");
    out.text(who.device_id.text());
    out.key("position");
    out.integer(position);
    out.key("parts");
    out.open_array();
    for (auto const& part : parts)
        put_part(out, part, has(there, part.hash));
    out.close_array();
    out.close_object();
    return out.take();
}

// Slices whose documents a hub draws itself.
bool draws_at_hub(std::vector<base::Slice> const& slices, std::string_view kind)
{
    auto const* const document = document_of(slices, kind, ~0U);
    return document && document->is_drawn_at_hub
        && std::any_of(slices.begin(), slices.end(), [&](base::Slice const& slice) {
               return !slice.hub_rows.empty() && kind.starts_with(std::string(slice.name) + ".");
           });
}

std::string whom_of(std::vector<base::Slice> const& slices)
{
    std::string whom;
    for (auto const& slice : slices)
        if (!slice.hub_whom.empty())
            whom += (whom.empty() ? "" : "\nUNION\n") + std::string(slice.hub_whom);
    return whom;
}

}

// [kind, ref, doc]: the document itself where the hub cannot draw it.
std::vector<sync_door::HubPart> Pages::Inner::hub_parts(
    sql::Read& db, sync_door::Bearer const& who, base::Now now) const
{
    INVARIANT(who.mandate, "a hub is of a chapter");
    auto const today = base::date_in(who.mandate->zone, now.at);
    auto const days = sync_door::hub_days(today);
    auto const whom = whom_of(slices);
    std::vector<sync_door::HubPart> parts;
    for (auto const& slice : slices)
        for (auto const& rows : slice.hub_rows)
            parts.push_back(sync_door::part_of(db, who.chapter, rows, whom, days));
    for (auto& part : sync_door::parts_of_arrivals(db, who.chapter, now))
        parts.push_back(std::move(part));
    parts.push_back(sync_door::part_of_contacts(db, who.chapter));
    for (auto const& scope : sync_door::hub_scopes(today)) {
        sync_door::HubPart part { "documents/" + scope, std::string(sync_door::document_columns), "", "" };
        json::Text rows;
        rows.open_array();
        for (auto const& entry : sync_door::entries_in(db, who.chapter, scope)) {
            auto const* const document = document_of(slices, entry.kind, ~0U);
            auto const text = document ? document->draw(db, who.chapter, entry.ref) : std::nullopt;
            if (!text)
                continue;
            rows.open_array();
            rows.text(entry.kind);
            rows.text(entry.ref);
            rows.text(draws_at_hub(slices, entry.kind) ? std::string() : *text);
            rows.close_array();
        }
        rows.close_array();
        part.rows = rows.take();
        sync_door::give_hash(part);
        parts.push_back(std::move(part));
    }
    return parts;
}

// On a hub: drawn from its own rows, or as the secretariat drew it.
std::optional<std::string> Pages::Inner::drawn(sql::Read& db, base::ChapterId const& chapter,
    sync_door::Document const& document, std::string const& scope, std::string const& ref) const
{
    if (!hub || draws_at_hub(slices, document.kind))
        return document.draw(db, chapter, ref);
    return sync_door::document_kept(db, chapter, { scope, std::string(document.kind), ref });
}

void Pages::Inner::sync_hub(std::shared_ptr<Asked> const& asked)
{
    auto& a = *asked;
    std::optional<sync_door::Bearer> who;
    std::string body;
    database.read([&](sql::Read& db) {
        who = bearer(a, db);
        if (who && !who->revoked_at && who->is_hub)
            body = hub_body(a, epoch, *who, fact::feed_position(db, who->chapter), hub_parts(db, *who, a.call.now));
    });
    if (!who || who->revoked_at)
        return send_unknown(a, who.has_value());
    if (!who->is_hub)
        return answer_problem(a, { base::Kind::Forbidden, sync_door::no_hub }, nullptr);
    std::int64_t carries = 0;
    if (auto const told = a.call.typed.one("carries"))
        (void)form::take(*told, carries);
    // Behind what was read, as with a pull: a hub must not hold what a power cut would take back.
    auto job = [who = *who, now = a.call.now, carries](sql::Connection& connection) {
        sql::Write db(connection, "");
        fact::hold_feed(db, who.chapter);
        sync_door::keep_hub_contact(db, who.chapter, who.device_id, std::max<std::int64_t>(carries, 0), now);
        sync_door::keep_heard(
            db, who.chapter, { who.device_id, now.at, 0, sync_door::clock_offset(db, who.chapter, who.device_id) });
        return true;
    };
    answer_behind(asked, { who->chapter.text(), std::move(job), {} }, body);
}

void Pages::Inner::unload(std::vector<Brought>& notes, sync_door::Freight const& freight,
    sync_door::Bearer const& hub_device, base::Instant sent_at, sql::Read& db, base::Now now) const
{
    for (std::size_t i = 0; i < notes.size(); ++i) {
        auto& one = notes[i];
        auto const& told = freight.notes[i];
        one.noted = sync_door::estimate(told.noted_at, sent_at, now.at);
        one.noted.is_suspect = one.noted.is_suspect || told.is_suspect;
        one.in.seen = told.seen;
        one.is_by_revoked_hub = hub_device.revoked_at.has_value();
        for (auto const& slice : slices)
            if (slice.bearer_with)
                one.through = slice.bearer_with(db, hub_device.chapter, told.by, now);
    }
}

}
