// How a hub comes to be known: by the invitation that it was started with; and when the secretariat's database knows it
// no more, as after a restore, by another that it was given since.
#include "base/http/site.h"
#include "base/http/site_hub_line.h"
#include "base/sha256.h"
#include "base/sync_door/hub.h"

#include <boost/json/object.hpp>

namespace http {

namespace bj = boost::json;

namespace {

std::string invitation_call(sql::Read& db, std::string const& way, std::string const& key)
{
    json::Text out;
    out.open_object();
    out.key("fact_id");
    out.text(sync_door::hub_state(db, way + "_fact").value_or(""));
    out.key("token");
    out.text(sync_door::hub_state(db, way + "_token").value_or(""));
    out.key("label");
    out.text(sync_door::hub_state(db, "label").value_or(""));
    out.key("device_key");
    out.text(key);
    out.close_object();
    return out.take();
}

// Its hash alone is kept: a secretariat that was restored may take it once more.
void keep_used(sql::Write& db, std::string const& way)
{
    auto const token = sync_door::hub_state(db, way + "_token").value_or("");
    sync_door::keep_hub_state(db, "used_invitation", base::sha256_hex(token));
}

}

// Asked again, an invitation answers the same, until it is too old; then the key says whether it was taken.
HubLine::Ended HubLine::take_up(std::string const& way, Standing const& as)
{
    std::string body;
    m_needs.database.read([&](sql::Read& db) { body = invitation_call(db, way, as.key); });
    auto const told = ask("POST", "/devices/take-hub", body, { "", as.chapter, "" });
    if (!told)
        return Ended::NoLine;
    auto const object = object_in(told->body);
    bool const is_for_now
        = told->status == status_of(base::Kind::Conflict) || told->status == status_of(base::Kind::TooOften);
    if (object && !is_for_now && told->status >= 400 && told->status < 500 && object->contains("problem")) {
        m_refusal = text_in(*object, "text");
        bj::object given;
        auto const ended = told->status == status_of(base::Kind::Refused) ? given_rows(as, given) : Ended::NotInvited;
        return ended == Ended::Well || ended == Ended::NoLine ? ended : Ended::NotInvited;
    }
    return object && told->status == 200 && object->contains("location") ? Ended::Well : Ended::NoLine;
}

HubLine::Ended HubLine::join(Standing const& now)
{
    bool is_invited = false;
    m_needs.database.read([&](sql::Read& db) { is_invited = sync_door::hub_state(db, "join_token").has_value(); });
    if (!is_invited)
        return Ended::Well;
    auto const ended = take_up("join", now);
    if (ended == Ended::NoLine)
        return ended;
    m_needs.database.write_now("", [&](sql::Connection& connection) {
        sql::Write db(connection, "");
        if (ended == Ended::Well)
            keep_used(db, "join");
        sync_door::drop_hub_state(db, "join_token");
        if (ended == Ended::NotInvited)
            sync_door::drop_hub_state(db, "key"); // of nobody
        return true;
    });
    return ended;
}

// What waits here is of one community: the new key brings it home when it is of the same, and to nobody else.
HubLine::Ended HubLine::join_again(Standing const& now)
{
    auto other = now;
    m_needs.database.read([&](sql::Read& db) { other.key = sync_door::hub_state(db, "again_key").value_or(""); });
    if (other.key.empty())
        return Ended::NotKnown;
    bj::object given;
    auto ended = take_up("again", other);
    if (ended == Ended::Well)
        ended = given_rows(other, given);
    if (ended == Ended::Well && !now.chapter.text().empty() && text_in(given, "chapter") != now.chapter.text()) {
        m_refusal = words::say(say::hub_of_another, words::Tongue::Indonesian, {});
        ended = Ended::NotInvited;
    }
    if (ended != Ended::Well && ended != Ended::NotInvited)
        return Ended::NoLine;
    m_needs.database.write_now("", [&](sql::Connection& connection) {
        sql::Write db(connection, "");
        if (ended == Ended::Well) {
            keep_used(db, "again");
            sync_door::keep_hub_state(db, "key", other.key);
        }
        sync_door::forget_other_invitation(db);
        return true;
    });
    return ended;
}

}
