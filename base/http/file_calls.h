// The calls by which files come, as programs of others see them: tus 1.0, whose words stand in headers (docs/sync.md,
// docs/sync.openapi.json). The door that answers them is site_files.cpp; `berdaya contract` draws what stands here.
#pragma once

#include "base/result.h"

#include <string_view>
#include <vector>

namespace http {

inline constexpr base::Code wrong_version { "files.wrong_version",
    { "Versi pengiriman berkas ini tidak dikenal. Perbarui aplikasinya.",
        "This version of sending files is not known. Update the app." } };
inline constexpr base::Code wrong_header { "files.wrong_header",
    { "Pengiriman berkas ini tidak terbaca: {what}.", "This file's call cannot be read: {what}." } };
inline constexpr base::Code wrong_type { "files.wrong_type",
    { "Potongan berkas dikirim sebagai application/offset+octet-stream.",
        "A piece is sent as application/offset+octet-stream." } };
inline constexpr base::Code wrong_checksum { "files.wrong_checksum",
    { "Potongan berkas ini berubah di jalan. Kirim potongan ini lagi.",
        "This piece was changed on its way. Send it again." } };
inline constexpr base::Code no_such_upload { "files.no_such_upload",
    { "Kiriman ini tidak ada atau sudah lewat 7 hari. Mulai lagi.",
        "There is no such upload, or it is older than 7 days. Begin again." } };
inline constexpr base::Code wrong_method { "files.wrong_method",
    { "Cara ini tidak ada di sini.", "This method does not work here." } };
inline constexpr base::Code not_at_hub { "files.not_at_hub",
    { "Komputer mobil tidak menyimpan foto dan rekaman. HP mengirimnya ke sekretariat bila ada internet.",
        "The car's computer keeps no photos and no recordings. Phones send them to the secretariat, with the "
        "internet." } };

struct FileHeader {
    std::string_view name; // "Upload-Offset"
    std::string_view pattern; // of its text; empty: a whole number, not below nothing
    std::string_view says {};
    bool may_lack = false;
};

struct FileCall {
    std::string_view method;
    std::string_view path; // "/sync/v1/files/{id}"
    std::string_view name;
    std::string_view does; // in a sentence
    std::vector<FileHeader> asks;
    bool brings_a_piece = false;
    int done = 0; // its status
    std::vector<FileHeader> tells; // besides Tus-Resumable
    std::vector<int> fails;
};
std::vector<FileCall> file_calls();
std::vector<FileHeader> told_when(int refused_with); // besides Tus-Resumable, which a machine in trouble may not say
std::vector<base::Code const*> file_problems();

}
