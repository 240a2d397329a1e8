#include "base/http/told.h"
#include "base/indonesian.h"
#include "base/slice.h"
#include "domain/session/session_correct.h"
#include "domain/session/session_words.h"

#include <algorithm>

namespace session {

namespace {

// The same from a web form, which brings the photos along, and from a phone, whose photos come after it.
struct NoteMoment {
    form::LongText text;
    files::Photos photo;
    bool means_otherwise = false; // a word that may speak of violence means something else
};
BOOST_DESCRIBE_STRUCT(NoteMoment, (), (text, photo, means_otherwise))

struct Because {
    std::string because;
};
BOOST_DESCRIBE_STRUCT(Because, (), (because))

base::Result<ToNote> to_note(MayRecord const& permit, SessionId const& id, sql::Read& db, base::Now now)
{
    auto session = TRY(found(db, permit.chapter(), id));
    TRY(may_record(session.state, session.held_on, today(permit, now)));
    return ToNote { std::move(session) };
}

base::Result<http::SeeOther> note_moment(
    MayRecord const& permit, SessionId const& named, NoteMoment const& form, sql::Write& db, base::Now now)
{
    auto const id = TRY(noted_of(db, permit, named, now));
    auto const& text = form.text.text;
    if (unicode::length(text) > static_cast<std::size_t>(longest_moment))
        return form::field_problem("text", too_long, longest_moment);
    if (!form.means_otherwise && indonesian::speaks_of_harm(text))
        return form::field_problem("text", form::may_endanger);
    if (form.photo.all.size() > most_photos)
        return form::field_problem("photo", too_many_photos);
    TRY(files::take_in(db, permit.chapter(), "photo", form.photo, now));
    keep_moment(db, by(permit, now), id, text, form.photo);
    bool const was_masked = text.find("••••") != std::string::npos;
    return http::SeeOther { page::Url::of("/sessions", id),
        was_masked ? &say::moment_saved_masked : &say::moment_saved };
}

base::Result<OneMoment> one_moment(MayRecord const& permit, SessionId const& id, MomentId const& which, sql::Read& db)
{
    auto session = TRY(found(db, permit.chapter(), id));
    auto moment = find_moment(db, permit.chapter(), id, which);
    if (!moment)
        return base::Problem(base::Kind::Unknown, moment_unknown);
    return OneMoment { permit, std::move(session), std::move(*moment), photos_of(db, permit.chapter(), id) };
}

base::Result<OnePhoto> one_photo(
    MayRecord const& permit, SessionId const& id, MomentId const& which, std::string const& sha256, sql::Read& db)
{
    auto of = TRY(one_moment(permit, id, which, db));
    for (auto& photo : of.photos)
        if (photo.moment_id == which && photo.sha256 == sha256)
            return OnePhoto { permit, std::move(of.session), std::move(of.moment), std::move(photo) };
    return base::Problem(base::Kind::Unknown, photo_unknown);
}

base::Result<http::File> photo_file(
    MayRecord const& permit, SessionId const& id, MomentId const& which, std::string const& sha256, sql::Read& db)
{
    TRY(one_photo(permit, id, which, sha256, db));
    auto const stored = files::find(db, permit.chapter(), sha256);
    auto content = files::content_of(db, permit.chapter(), sha256);
    if (!stored || stored->width == 0 || !content)
        return base::Problem(base::Kind::Unknown, photo_unknown);
    http::File file { stored->media_type, "", std::move(content->content) };
    file.is_kept_by_her = true;
    return file;
}

base::Result<http::SeeOther> take_photo_off(MayRecord const& permit, SessionId const& named, MomentId const& which,
    std::string const& sha256, Because const& form, sql::Write& db, base::Now now)
{
    auto const id = TRY(corrected_of(db, permit.chapter(), named));
    TRY(one_photo(permit, id, which, sha256, db));
    if (unicode::length(form.because) > 300)
        return form::field_problem("because", too_long, 300);
    take_off_photo(db, by(permit, now), id, which, sha256, form.because);
    return http::SeeOther { page::Url::of("/sessions", id), &say::photo_taken_off };
}

base::Result<http::SeeOther> take_moment_off(MayRecord const& permit, SessionId const& named, MomentId const& which,
    Because const& form, sql::Write& db, base::Now now)
{
    auto const id = TRY(corrected_of(db, permit.chapter(), named));
    TRY(one_moment(permit, id, which, db));
    if (unicode::length(form.because) > 300)
        return form::field_problem("because", too_long, 300);
    take_off_moment(db, by(permit, now), id, which, form.because);
    return http::SeeOther { page::Url::of("/sessions", id), &say::moment_taken_off };
}

std::optional<base::ChoreFact> next_photo_to_end(sql::Read& db, base::Now now)
{
    auto const old = next_old_photo(db, now);
    if (!old)
        return std::nullopt;
    base::AccountId const nobody(base::uuid_of("session"));
    auto const id = base::uuid_of("session/photo/" + old->moment_id.text() + "/" + old->sha256);
    base::ChoreFact next;
    next.fact = { old->chapter_id, id, "session.end_photo", nobody, "{\"photo\":\"" + old->sha256 + "\"}", now.at };
    next.work = [old = *old, nobody, at = now.at](sql::Write& write) -> base::Result<fact::Outcome> {
        take_off_photo(write, { old.chapter_id, nobody, at }, old.session_id, old.moment_id, old.sha256,
            std::string(say::photo_grew_old.in(words::Tongue::Indonesian)));
        return fact::Outcome { page::Url::of("/sessions", old.session_id).text(), "" };
    };
    return next;
}

bool const moments_told = http::tell_notes<&note_moment, &take_photo_off, &take_moment_off>();

}

std::vector<http::Route> moment_routes()
{
    return {
        http::get<&to_note, &note_moment_page>("/sessions/{session}/moments/new"),
        http::post<&note_moment>("/sessions/{session}/moments")
            .redraws<&to_note, &note_moment_page>()
            .up_to(std::size_t { 16 } << 20) // so that a photo that is too large is said on the form
            .also_from_phones(),
        http::get<&one_moment, &moment_page>("/sessions/{session}/moments/{moment}"),
        http::post<&take_moment_off>("/sessions/{session}/moments/{moment}/take-off")
            .redraws<&one_moment, &moment_page>()
            .also_from_phones(),
        http::get<&one_photo, &photo_page>("/sessions/{session}/moments/{moment}/photos/{photo}"),
        http::get<&photo_file>("/sessions/{session}/moments/{moment}/photos/{photo}/file"),
        http::post<&take_photo_off>("/sessions/{session}/moments/{moment}/photos/{photo}/take-off")
            .redraws<&one_photo, &photo_page>()
            .also_from_phones(),
    };
}

std::vector<base::Chore> moment_chores()
{
    return { { "session.end_photo", &next_photo_to_end } };
}

std::vector<base::Export> exports_of_moments()
{
    return {
        base::Export::whole("moment", "session_id,moment_id,fact_id,text,noted_by,noted_at", "session_id, moment_id"),
        base::Export::whole("moment_photo", "session_id,moment_id,sha256,place", "session_id, moment_id, place"),
        base::Export::whole("moment_photo_taken_off", "session_id,moment_id,sha256,because,noted_by,noted_at",
            "session_id, moment_id, sha256"),
        base::Export::whole(
            "moment_taken_off", "session_id,moment_id,because,noted_by,noted_at", "session_id, moment_id"),
    };
}

}
