// What the keeper of a hub reads at its terminal: how it stands with the secretariat, told when that has changed.
#pragma once

#include "base/result.h"

#include <cstdint>
#include <functional>

namespace http {

inline constexpr base::Code hub_not_invited { "http.hub_not_invited",
    { "Undangan tidak diterima: {why} Jalankan lagi dengan undangan baru: --join UNDANGAN.",
        "The invitation is not taken: {why} Start again with a new one: --join INVITATION." } };

namespace say {

inline constexpr words::Word hub_reached { "Sekretariat terjangkau. Komputer mobil siap menerima catatan HP.",
    "The secretariat answers. The car's computer is ready for phones' notes." };
inline constexpr words::Word hub_brought { "{n} catatan sudah sampai di sekretariat.",
    "{n} notes have arrived at the secretariat." };
inline constexpr words::Word hub_alone {
    "Sekretariat belum terjangkau. Catatan HP tetap diterima dan disimpan di sini.",
    "The secretariat cannot be reached yet. Phones' notes are still taken, and kept here."
};
inline constexpr words::Word hub_alone_with {
    "Sekretariat belum terjangkau. {n} catatan aman di sini, dan dikirim sendiri nanti.",
    "The secretariat cannot be reached yet. {n} notes are safe here, and go by themselves later."
};
inline constexpr words::Word hub_not_invited_with {
    "Undangan tidak diterima: {why} {n} catatan aman di sini. Jalankan lagi dengan undangan baru: --join UNDANGAN.",
    "The invitation is not taken: {why} {n} notes are safe here. Start again with a new one: --join INVITATION."
};
inline constexpr words::Word hub_of_another { "Undangan itu dari komunitas lain. Isi berkas ini tidak dikirim ke sana. "
                                              "Untuk komunitas itu pakai berkas lain dengan --database.",
    "That invitation is of another community. Nothing of this file goes there. "
    "For that community choose another file by --database." };
inline constexpr words::Word hub_not_known { "Sekretariat tidak mengenal komputer ini. Catatan tetap aman di sini. "
                                             "Minta undangan baru, lalu jalankan lagi dengan --join UNDANGAN.",
    "The secretariat does not know this computer. Notes stay safe here. "
    "Ask for a new invitation, then start again with --join INVITATION." };
inline constexpr words::Word hub_is_revoked_with {
    "Komputer mobil ini sudah lama dicabut. {n} catatan masih di sini dan tidak diterima lagi; hubungi sekretariat.",
    "This car's computer was revoked long ago. {n} notes are still here and are not taken any more; ask the "
    "secretariat."
};
inline constexpr words::Word hub_is_revoked {
    "Komputer mobil ini sudah dicabut. Catatannya sudah dikirim, dan isinya dihapus.",
    "This car's computer was revoked. Its notes were sent, and what it held is erased."
};

}

class HubNews {
public:
    using Tell = std::function<void(words::Word const&, words::Fill const&)>;
    explicit HubNews(Tell tell)
        : m_tell(std::move(tell))
    {
    }

    void brought(std::size_t notes) { m_brought += notes; }
    // At the end of a round. What was brought is told each time; how it stands, when that has changed.
    void stands(words::Word const& how, words::Fill const& = {});

private:
    Tell m_tell;
    std::size_t m_brought = 0;
    words::Word const* m_told = nullptr;
};

}
