// Files that come with notes: photos and recorded voices, at most 400 KB each, kept in the database by the SHA-256 of
// what was sent. Photos come whole with a web form; both come in pieces through the sync door (tus 1.0), after the
// notes that speak of them.
//   files.no_picture      Malformed: no JPEG, PNG or WebP, not whole, or one that moves
//   files.no_kind         Refused: neither such a photo nor a recording
//   files.too_large       TooLarge: more than 400 KB
//   files.other_content   Conflict: all pieces are here, and they are not what was announced; they are forgotten
//   files.wrong_offset    Conflict: this piece does not go on where the last one ended
//   files.too_many        TooOften: 50 of this device are under way, or no note speaks of 200 that it brought
#pragma once

#include "base/files/picture.h"
#include "base/form.h"
#include "base/shape.h"
#include "base/sync_door/sync_door.h"

#include <boost/describe/class.hpp>

namespace files {

inline constexpr std::int64_t most_bytes = 400 * 1024;
inline constexpr std::int64_t kept_unfinished_ms = 7LL * 24 * 60 * 60 * 1000;
inline constexpr std::int64_t kept_unclaimed_ms = 60LL * 24 * 60 * 60 * 1000;

inline constexpr base::Code no_picture { "files.no_picture",
    { "Ini bukan foto yang bisa dibuka. Pilih foto JPEG, PNG atau WebP.",
        "This is no photo that can be opened. Choose a JPEG, PNG or WebP." } };
inline constexpr base::Code no_kind { "files.no_kind",
    { "Ini bukan foto atau rekaman suara yang bisa dibuka.",
        "This is no photo and no recording that can be opened." } };
inline constexpr base::Code too_large { "files.too_large",
    { "Berkas ini terlalu besar. Paling besar 400 KB.", "This file is too large. At most 400 KB." } };
inline constexpr base::Code other_content { "files.other_content",
    { "Berkas ini berubah di jalan. Kirim lagi dari awal.", "This file was changed on its way. Send it again." } };
inline constexpr base::Code wrong_offset { "files.wrong_offset",
    { "Potongan berkas ini bukan yang ditunggu. Tanyakan dulu sampai mana.",
        "This piece is not the one awaited. Ask first how far it has come." } };
inline constexpr base::Code too_many { "files.too_many",
    { "Terlalu banyak berkas yang belum selesai dikirim dari HP ini. Selesaikan dulu.",
        "Too many files of this phone are half sent. Finish those first." } };
inline constexpr base::Code not_a_hash { "files.not_a_hash",
    { "Berkas ini tidak dikenal. Pilih lagi.", "This file is not known. Choose it again." } };

// ---- What is here --------------------------------------------------------------------------------------------------

struct Stored {
    std::string media_type;
    int width = 0; // of a photo
    int height = 0;
    std::int64_t bytes = 0;
};
BOOST_DESCRIBE_STRUCT(Stored, (), (media_type, width, height, bytes))

std::optional<Stored> find(sql::Read&, base::ChapterId const&, std::string const& sha256);
std::optional<sql::Bytes> content_of(sql::Read&, base::ChapterId const&, std::string const& sha256);

// The note under way speaks of this file: until it is here, it is told as one to come.
void mention(sql::Write&, base::ChapterId const&, std::string const& sha256);
// That note speaks of it no more. When it was the last, the file is erased, and is not taken when it comes later.
void let_go(sql::Write&, base::ChapterId const&, std::string const& sha256, std::string const& fact_id, base::Now);

// A file of which no note that was taken speaks: its note waits for a person, or never came.
struct Unclaimed {
    base::ChapterId chapter_id;
    std::string sha256;
};
BOOST_DESCRIBE_STRUCT(Unclaimed, (), (chapter_id, sha256))
std::optional<Unclaimed> next_unclaimed(sql::Read&, base::Now); // one that came too long ago
void erase(sql::Write&, Unclaimed const&);

// ---- Those of a form ------------------------------------------------------------------------------------------------

// A field of photos: of a web form their content, of a phone's note their SHA-256; what is noted is the latter.
struct Photo {
    std::string sha256;
    std::string content; // empty: it comes by itself
};
struct Photos {
    std::vector<Photo> all;
};
void take_field(form::Typed const&, std::string_view name, Photos& out, form::Bad&);
void put(json::Text&, Photos const&);
shape::Shape shape_of(shape::Type<Photos>); // as a note names them
// Keeps what came with the form; the rest is to come.
base::Result<> take_in(sql::Write&, base::ChapterId const&, std::string_view field, Photos const&, base::Now);

// ---- Those on their way --------------------------------------------------------------------------------------------

using UploadId = base::Id<struct UploadTag>;

struct Upload {
    UploadId id;
    sync_door::DeviceId device_id;
    std::string sha256;
    std::int64_t bytes = 0;
    base::Instant began_at;
    std::int64_t offset = 0; // how much of it is here
};
BOOST_DESCRIBE_STRUCT(Upload, (), (id, device_id, sha256, bytes, began_at, offset))

struct Announced {
    sync_door::DeviceId device_id;
    std::string sha256;
    std::int64_t bytes = 0;
};
// The same device that announces the same file goes on with what is here of it. One that is known is here already.
base::Result<Upload> begin(sql::Write&, base::ChapterId const&, Announced const&, base::Now);
// Nothing: no such upload, or it has ended by age.
std::optional<Upload> find_upload(sql::Read&, base::ChapterId const&, UploadId const&, base::Now);
// Answers how much is here now. What is wrong with the whole is found with its last piece.
struct Appended {
    std::int64_t offset = 0;
    base::Code const* wrong = nullptr; // other_content, no_kind: the pieces are forgotten
};
base::Result<Appended> append(
    sql::Write&, base::ChapterId const&, Upload const&, std::int64_t offset, std::string_view piece, base::Now);

struct Old {
    base::ChapterId chapter_id;
    UploadId id;
};
BOOST_DESCRIBE_STRUCT(Old, (), (chapter_id, id))
std::optional<Old> next_old(sql::Read&, base::Now);
void forget(sql::Write&, base::ChapterId const&, UploadId const&);

}
