// What happened at a session, in a few words and up to 4 photos, noted by whoever was there. Photos may come later than
// the words; they hold faces, so that only those who record may see them, and none is ever public. What should not have
// been noted is taken off with its reason, and its photos are erased.
#pragma once

#include "base/files/files.h"
#include "domain/session/session_store.h"

namespace session {

using MomentId = base::Id<struct MomentTag>;

inline constexpr base::Code too_many_photos { "session.too_many_photos",
    { "Paling banyak 4 foto. Pilih lagi fotonya.", "At most 4 photos. Choose them again." } };
inline constexpr base::Code moment_unknown { "session.moment_unknown",
    { "Catatan ini tidak ada atau sudah dikeluarkan.", "There is no such note, or it was taken off." } };
inline constexpr base::Code photo_unknown { "session.photo_unknown",
    { "Foto ini tidak ada, belum sampai, atau sudah dikeluarkan.",
        "There is no such photo, or it has not come yet, or it was taken off." } };

constexpr std::size_t most_photos = 4;
constexpr int longest_moment = 1000;

struct Moment {
    MomentId id;
    base::Private<std::string> text;
    std::string noted_by;
    base::Instant noted_at;
};
BOOST_DESCRIBE_STRUCT(Moment, (), (id, text, noted_by, noted_at))

struct MomentPhoto {
    MomentId moment_id;
    std::string sha256;
    std::optional<int> width; // nothing: it has not come yet
    std::optional<int> height;
};
BOOST_DESCRIBE_STRUCT(MomentPhoto, (), (moment_id, sha256, width, height))

struct Moments {
    std::vector<Moment> all;
    std::vector<MomentPhoto> photos;
};

// ---- session_moments_store.cpp: what was taken off is not there ----------------------------------------------------

std::vector<Moment> moments_of(sql::Read&, base::ChapterId const&, SessionId const&); // as they were noted
std::vector<MomentPhoto> photos_of(sql::Read&, base::ChapterId const&, SessionId const&); // in their order
std::optional<Moment> find_moment(sql::Read&, base::ChapterId const&, SessionId const&, MomentId const&);
MomentId keep_moment(sql::Write&, By const&, SessionId const&, std::string const& text, files::Photos const&);
// Photos of which nobody's note speaks any more are erased.
void take_off_photo(
    sql::Write&, By const&, SessionId const&, MomentId const&, std::string const& sha256, std::string const& because);
void take_off_moment(sql::Write&, By const&, SessionId const&, MomentId const&, std::string const& because);

// A photo is kept for two years since it came; then it is taken off as if somebody had done so.
inline constexpr std::int64_t photo_kept_ms = 2LL * 365 * 24 * 60 * 60 * 1000;
struct OldPhoto {
    base::ChapterId chapter_id;
    SessionId session_id;
    MomentId moment_id;
    std::string sha256;
};
BOOST_DESCRIBE_STRUCT(OldPhoto, (), (chapter_id, session_id, moment_id, sha256))
std::optional<OldPhoto> next_old_photo(sql::Read&, base::Now);

}
