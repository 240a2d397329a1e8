// Files that come in pieces through the sync door: tus 1.0 with creation, checksum and expiration. A piece is on the
// disk before its end is answered; a phone that was cut off asks how far it had come and goes on there. The rules and
// the rows are base/files'.
#include "base/files/tus.h"
#include "base/http/file_calls.h"
#include "base/http/site_inner.h"
#include "base/sha256_shape.h"

#include <algorithm>

namespace http {

namespace {

int status_of_file(base::Problem const& problem)
{
    if (problem.code == &wrong_version)
        return 412;
    if (problem.code == &wrong_method)
        return 405;
    if (problem.code == &wrong_type || problem.code == &files::no_kind)
        return 415;
    if (problem.code == &wrong_checksum || problem.code == &files::other_content)
        return 460;
    return status_of(problem.kind);
}

base::Problem unreadable(std::string_view header)
{
    return { base::Kind::Malformed, wrong_header, { { "what", std::string(header) } } };
}

// Some proxies let nothing but GET and POST through: then this header says what is meant.
std::string_view method_of(Request const& request)
{
    auto const meant = request.header("x-http-method-override");
    return meant.empty() ? std::string_view(request.method) : meant;
}

std::optional<files::UploadId> id_in(std::string_view path)
{
    if (path.size() <= sync_files_path.size() + 1)
        return std::nullopt;
    return files::UploadId::parse(path.substr(sync_files_path.size() + 1));
}

Headers about(files::Upload const& upload)
{
    return { { "Upload-Offset", std::to_string(upload.offset) },
        { "Upload-Expires", tus::expires({ upload.began_at.ms + files::kept_unfinished_ms }) } };
}

struct Piece {
    std::int64_t offset = 0;
    std::string_view content;
};

base::Result<Piece> piece_in(Request const& request)
{
    if (!request.header("content-type").starts_with(tus::piece_type))
        return base::Problem(base::Kind::Malformed, wrong_type);
    auto const offset = tus::number_in(request.header("upload-offset"));
    if (!offset)
        return unreadable("Upload-Offset");
    if (auto const told = request.header("upload-checksum"); !told.empty()) {
        auto const checksum = tus::checksum_in(told);
        if (!checksum)
            return unreadable("Upload-Checksum");
        if (!tus::matches(*checksum, request.body))
            return base::Problem(base::Kind::Conflict, wrong_checksum);
    }
    return Piece { *offset, request.body };
}

}

bool is_of_files(std::string_view path)
{
    return path.starts_with(sync_files_path)
        && (path.size() == sync_files_path.size() || path[sync_files_path.size()] == '/');
}

bool Pages::Inner::answer_files(std::shared_ptr<Asked> const& asked)
{
    auto& a = *asked;
    if (!is_of_files(a.request.path))
        return false;
    if (hub) {
        refuse_file(a, { base::Kind::Unavailable, not_at_hub });
        return true;
    }
    auto const method = method_of(a.request);
    bool const is_whole_path = a.request.path == sync_files_path;
    if (method == "OPTIONS") {
        send_of_files(a, 204,
            { { "Tus-Version", std::string(tus::version) }, { "Tus-Extension", std::string(tus::extensions) },
                { "Tus-Checksum-Algorithm", std::string(tus::algorithms) },
                { "Tus-Max-Size", std::to_string(files::most_bytes) } });
        return true;
    }
    if (a.request.header("tus-resumable") != tus::version)
        refuse_file(a, { base::Kind::Malformed, wrong_version });
    else if (is_whole_path && method == "POST")
        begin_file(asked);
    else if (!is_whole_path && method == "HEAD")
        tell_file(a);
    else if (!is_whole_path && method == "PATCH")
        take_piece(asked);
    else
        refuse_file(a, { base::Kind::Malformed, wrong_method });
    return true;
}

void Pages::Inner::send_of_files(Asked& a, int status, Headers more, std::string body)
{
    Response response { status,
        { { "Content-Type", "application/json" }, { "X-Content-Type-Options", "nosniff" },
            { "Cache-Control", "no-store" }, { "Tus-Resumable", std::string(tus::version) } },
        std::move(body) };
    response.headers.insert(response.headers.end(), more.begin(), more.end());
    send(a, std::move(response));
}

void Pages::Inner::refuse_file(Asked& a, base::Problem const& problem)
{
    auto const status = status_of_file(problem);
    Headers more;
    if (status == 412)
        more.emplace_back("Tus-Version", std::string(tus::version));
    if (status == 405)
        more.emplace_back("Allow", a.request.path == sync_files_path ? "POST, OPTIONS" : "HEAD, PATCH, OPTIONS");
    send_of_files(a, status, std::move(more), json_problem(problem, a.call.page.tongue));
}

// After its job is durable: whatever fails while it is told, somebody waits for an answer.
template <class F>
auto Pages::Inner::answering(std::shared_ptr<Asked> const& asked, F tell)
{
    return [this, asked, tell = std::move(tell)](std::exception_ptr thrown) {
        try {
            if (thrown)
                std::rethrow_exception(thrown);
            tell(*asked);
        } catch (...) {
            answer_thrown(*asked, std::current_exception());
        }
    };
}

void Pages::Inner::begin_file(std::shared_ptr<Asked> const& asked)
{
    auto& a = *asked;
    auto const length = tus::number_in(a.request.header("upload-length"));
    auto const metadata = tus::metadata_in(a.request.header("upload-metadata"));
    if (!length)
        return refuse_file(a, unreadable("Upload-Length"));
    if (!metadata || !metadata->contains("sha256") || !base::is_sha256_hex(metadata->at("sha256")))
        return refuse_file(a, unreadable("Upload-Metadata: sha256"));
    std::optional<sync_door::Bearer> who;
    database.read([&](sql::Read& db) { who = bringing(a, db); });
    if (!who)
        return refuse_file(a, not_known());
    files::Announced const announced { who->device_id, metadata->at("sha256"), *length };
    auto const begun = std::make_shared<std::optional<base::Result<files::Upload>>>();
    auto work = [begun, announced, chapter = who->chapter, now = a.call.now](sql::Connection& connection) {
        sql::Write db(connection, "");
        fact::hold_feed(db, chapter);
        begun->emplace(files::begin(db, chapter, announced, now));
        return static_cast<bool>(**begun);
    };
    auto tell = [this, begun](Asked& answered) {
        if (!**begun)
            return refuse_file(answered, (*begun)->problem());
        auto const& upload = (*begun)->value();
        auto headers = about(upload);
        headers.emplace_back("Location", std::string(sync_files_path) + "/" + upload.id.text());
        send_of_files(answered, 201, std::move(headers));
    };
    database.write({ who->chapter.text(), std::move(work), answering(asked, std::move(tell)) });
}

void Pages::Inner::tell_file(Asked& a)
{
    auto const id = id_in(a.request.path);
    std::optional<sync_door::Bearer> who;
    std::optional<files::Upload> upload;
    database.read([&](sql::Read& db) {
        who = bringing(a, db);
        upload = who && id ? files::find_upload(db, who->chapter, *id, a.call.now) : std::nullopt;
        if (upload && upload->device_id != who->device_id)
            upload.reset();
    });
    if (!who)
        return refuse_file(a, not_known());
    if (!upload)
        return refuse_file(a, { base::Kind::Unknown, no_such_upload });
    auto headers = about(*upload);
    headers.emplace_back("Upload-Length", std::to_string(upload->bytes));
    send_of_files(a, 200, std::move(headers));
}

// Where the last piece ended is read in the writer's own transaction: two that come at once do not both go there.
void Pages::Inner::take_piece(std::shared_ptr<Asked> const& asked)
{
    auto& a = *asked;
    auto const id = id_in(a.request.path);
    std::optional<sync_door::Bearer> who;
    database.read([&](sql::Read& db) { who = bringing(a, db); });
    if (!who)
        return refuse_file(a, not_known());
    auto const piece = piece_in(a.request);
    if (!piece)
        return refuse_file(a, piece.problem());
    if (!id)
        return refuse_file(a, { base::Kind::Unknown, no_such_upload });
    struct Taken {
        std::optional<base::Result<files::Appended>> appended;
        base::Instant began_at;
    };
    auto const taken = std::make_shared<Taken>();
    auto work
        = [taken, id = *id, who = *who, piece = piece.value(), now = a.call.now, asked](sql::Connection& connection) {
              sql::Write db(connection, "");
              fact::hold_feed(db, who.chapter);
              auto const upload = files::find_upload(db, who.chapter, id, now);
              if (!upload || upload->device_id != who.device_id) {
                  taken->appended.emplace(base::Problem(base::Kind::Unknown, no_such_upload));
                  return false;
              }
              taken->began_at = upload->began_at;
              taken->appended.emplace(files::append(db, who.chapter, *upload, piece.offset, piece.content, now));
              return static_cast<bool>(*taken->appended);
          };
    auto tell = [this, taken](Asked& answered) {
        auto const& appended = *taken->appended;
        if (!appended)
            return refuse_file(answered, appended.problem());
        if (appended.value().wrong)
            return refuse_file(answered, { base::Kind::Refused, *appended.value().wrong });
        send_of_files(answered, 204,
            { { "Upload-Offset", std::to_string(appended.value().offset) },
                { "Upload-Expires", tus::expires({ taken->began_at.ms + files::kept_unfinished_ms }) } });
    };
    database.write({ who->chapter.text(), std::move(work), answering(asked, std::move(tell)) });
}

// An upload that was not finished within its week, or a file that nobody's note has claimed. True when there was one.
bool Pages::Inner::forget_old_files()
{
    std::optional<files::Old> old;
    std::optional<files::Unclaimed> unclaimed;
    base::Now const now { settings.clock() };
    database.read([&](sql::Read& db) {
        old = files::next_old(db, now);
        unclaimed = files::next_unclaimed(db, now);
    });
    auto const with = [&](base::ChapterId const& chapter, auto const& forget) {
        database.write_now(chapter.text(), [&](sql::Connection& connection) {
            sql::Write db(connection, "");
            fact::hold_feed(db, chapter);
            forget(db);
            return true;
        });
    };
    if (old)
        with(old->chapter_id, [&](sql::Write& db) { files::forget(db, old->chapter_id, old->id); });
    if (unclaimed)
        with(unclaimed->chapter_id, [&](sql::Write& db) { files::erase(db, *unclaimed); });
    return old || unclaimed;
}

}
