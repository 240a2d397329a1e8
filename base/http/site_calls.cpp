#include "base/http/site_calls.h"

#include "base/http/site_inner.h"
#include "base/sync_door/hub.h"
#include "base/sync_door/superseded.h"

namespace http {

namespace {

constexpr char const* example_nonce = "3f6c8d0e-5a1b-4c7d-9e2f-1a2b3c4d5e6f";
constexpr char const* example_epoch = "5f1d7a90c3e2b846";
constexpr char const* example_device = "019ab000-0000-7000-8000-0000000000d1";
constexpr char const* example_fact = "019ab000-0000-7000-8000-0000000000f1";
constexpr char const* example_about = "019ab000-0000-7000-8000-0000000000a1";
constexpr base::Instant example_now { 1'795'477'800'000 };

std::string hello_example()
{
    return form::json_of(DoorHello { example_nonce, example_epoch, example_now, 1,
        { static_cast<std::int64_t>(facts_at_once), static_cast<std::int64_t>(sync_push_bytes) },
        sync_door::DeviceId(example_device), "Lina (contoh)", "KICI (contoh)", "WITA", {}, {}, {} });
}

std::string push_example()
{
    SentFact const sent { FactId(example_fact), 1, sync_door::DeviceId(example_device), 17, "session.add_walk_in",
        example_now, 412, {}, { example_about }, { R"({"name":"Ibu Contoh"})" } };
    return form::json_of(PushCall { example_nonce, example_epoch, example_now, 17, { sent }, {}, {}, {} });
}

std::string pushed_example()
{
    NoteResult const result { example_fact, NoteState::ok, {}, {}, {} };
    return form::json_of(PushAnswer { example_nonce, example_epoch, example_now, { result }, { 17, {} } });
}

std::string pulled_example()
{
    DocumentChange const change { 413, "2026-11-24", ChangeOp::drop, "session.sheet", example_about, {}, {} };
    return form::json_of(PullAnswer { example_nonce, example_epoch, example_now, false, { change }, { "2026-11-16" },
        "5f1d7a90c3e2b846~chapter.413", 413, false });
}

std::string hub_example()
{
    HubPart const there { "area_village", "regency_code, code, name", "9a41c07d2be8f365", {} };
    std::vector<std::vector<std::optional<std::string>>> const rows { { "session.choices", "all", "" } };
    HubPart const fresh { "documents/chapter", std::string(sync_door::document_columns), "5b0e7f21d4c69a83", rows };
    return form::json_of(HubAnswer { example_nonce, example_epoch, example_now, base::ChapterId(example_about),
        sync_door::DeviceId(example_device), 413, { there, fresh } });
}

}

// "xor" is a word of C++'s own.
shape::Shape shape_of(shape::Type<ScopeDigest>)
{
    using shape::Is;
    return { Is::Object, "ScopeDigest", {},
        { { "scope", { Is::Text } }, { "count", { Is::Whole } }, { "xor", { Is::Text } }, { "upto", { Is::Whole } } } };
}

void put(json::Text& out, ScopeDigest const& digest)
{
    out.open_object();
    out.key("scope");
    out.text(digest.scope);
    out.key("count");
    out.integer(digest.count);
    out.key("xor");
    out.text(digest.prints);
    out.key("upto");
    out.integer(digest.upto);
    out.close_object();
}

std::vector<DoorCall> door_calls()
{
    return {
        { "GET", "/sync/v1/hello", "hello", "Who the server is, whose phone this is, how much may be sent at once.",
            &shape::of<HelloAsked>, nullptr, &shape::of<DoorHello>, { 401, 503 }, {}, hello_example() },
        { "POST", "/sync/v1/push", "push",
            "Brings facts. Each is answered by itself; one never stops another. "
            "The body may be packed (Content-Encoding: gzip).",
            nullptr, &shape::of<PushCall>, &shape::of<PushAnswer>, { 400, 401, 413, 503 }, push_example(),
            pushed_example() },
        { "GET", "/sync/v1/pull", "pull",
            "What changed behind the cursor in what the bearer may see. While `more` is true, ask again at once.",
            &shape::of<PullAsked>, nullptr, &shape::of<PullAnswer>, { 401, 503 }, {}, pulled_example() },
        { "GET", "/sync/v1/digest", "digest", "What should be held of each scope, in a few bytes.",
            &shape::of<DigestAsked>, nullptr, &shape::of<DigestAnswer>, { 401, 503 }, {}, {} },
        { "GET", "/sync/v1/hub", "hub",
            "What a hub in the car holds, in parts; the secretariat alone answers, and to a hub alone.",
            &shape::of<HubAsked>, nullptr, &shape::of<HubAnswer>, { 401, 403, 404, 503 }, {}, hub_example() },
    };
}

std::vector<base::Code const*> call_problems()
{
    return { &sync_door::not_known, &sync_door::revoked, &sync_door::no_hub, &sync_door::hub_is_full,
        &sync_door::hub_elsewhere, &sync_door::not_at_hub_yet, &form::wrong_shape, &too_large, &no_such_page,
        &not_understood, &our_mistake, &try_later };
}

std::vector<base::Code const*> note_problems()
{
    return { &sync_door::unreadable, &sync_door::kind_unknown, &sync_door::no_office, &sync_door::not_hers,
        &sync_door::revoked, &sync_door::hub_revoked, &sync_door::hub_waits, &sync_door::other_content,
        &sync_door::corrects_another, &fact::another_body, &permit::not_given, &form::look_again, &form::wrong_shape,
        &no_such_page, &at_the_same_time, &our_mistake, &try_later };
}

}
