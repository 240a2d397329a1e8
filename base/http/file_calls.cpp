#include "base/http/file_calls.h"

#include "base/files/files.h"
#include "base/http/site_inner.h"

namespace http {

namespace {

constexpr FileHeader asked_version { "Tus-Resumable", "^1\\.0\\.0$" };
constexpr FileHeader asked_offset { "Upload-Offset", "", "Where this piece begins." };
constexpr FileHeader asked_checksum { "Upload-Checksum", "^sha(1|256) [A-Za-z0-9+/]+={0,2}$", "Of this piece.", true };
constexpr FileHeader told_offset { "Upload-Offset", "", "How much of it is on the disk." };
constexpr FileHeader told_length { "Upload-Length", "", "How long it is as a whole." };
constexpr FileHeader told_expiry { "Upload-Expires", "^[A-Z][a-z]{2}, [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9:]{8} GMT$",
    "What is not whole by then is forgotten." };

}

std::vector<FileCall> file_calls()
{
    constexpr std::string_view all = "/sync/v1/files";
    constexpr std::string_view one = "/sync/v1/files/{id}";
    std::vector<int> const piece_fails { 400, 401, 404, 409, 412, 413, 415, 460, 503 };
    FileHeader const announced_length { "Upload-Length", "", "How long it is; Tus-Max-Size is the most." };
    FileHeader const announced { "Upload-Metadata", "(^|,) *sha256 [A-Za-z0-9+/]{86}==(,|$)",
        "The SHA-256 of what will be sent, as 64 lower-case hexadecimal digits, in base64. Other keys are not read." };
    FileHeader const where { "Location", "^/sync/v1/files/[0-9a-f-]{36}$", "Its pieces are sent to this." };
    FileHeader const meant { "X-HTTP-Method-Override", "^PATCH$" };
    return {
        { "OPTIONS", all, "ask_how_files_come", "What this door understands of tus.", {}, false, 204,
            { { "Tus-Version", "^1\\.0\\.0$" }, { "Tus-Extension", "^[a-z-]+(,[a-z-]+)*$" },
                { "Tus-Checksum-Algorithm", "^[a-z0-9]+(,[a-z0-9]+)*$" }, { "Tus-Max-Size", "" } },
            { 400, 503 } },
        { "POST", all, "announce_file",
            "Announces a photo or a recorded voice. The same device that announces the same one again is told how far "
            "it has come.",
            { asked_version, announced_length, announced }, false, 201, { where, told_offset, told_expiry },
            { 400, 401, 412, 413, 415, 429, 503 } },
        { "HEAD", one, "ask_file", "How far it has come.", { asked_version }, false, 200,
            { told_offset, told_length, told_expiry }, { 400, 401, 404, 412, 503 } },
        { "PATCH", one, "bring_piece", "Brings the piece that begins where the last one ended.",
            { asked_version, asked_offset, asked_checksum }, true, 204, { told_offset, told_expiry }, piece_fails },
        { "POST", one, "bring_piece_by_post", "A PATCH, for lines that let none through.",
            { asked_version, meant, asked_offset, asked_checksum }, true, 204, { told_offset, told_expiry },
            { 400, 401, 404, 405, 409, 412, 413, 415, 460, 503 } },
    };
}

std::vector<FileHeader> told_when(int refused_with)
{
    if (refused_with == 405)
        return { { "Allow", "^[A-Z]+(, [A-Z]+)*$" } };
    if (refused_with == 412)
        return { { "Tus-Version", "^1\\.0\\.0$" } };
    return {};
}

std::vector<base::Code const*> file_problems()
{
    return { &wrong_version, &wrong_header, &wrong_type, &wrong_checksum, &no_such_upload, &wrong_method, &not_at_hub,
        &files::no_kind, &files::too_large, &files::other_content, &files::wrong_offset, &files::too_many,
        &sync_door::not_known, &too_large, &not_understood, &our_mistake, &try_later };
}

}
