// What the doctor says of a hub's file.
#pragma once

#include "base/words.h"

namespace app::say {

using words::Word;

inline constexpr Word hub_of { "milik {chapter}", "of {chapter}" };
inline constexpr Word hub_waits_to_join { "undangannya belum diterima sekretariat",
    "the secretariat has not taken its invitation yet" };
inline constexpr Word hub_has_no_rows { "diterima sekretariat, datanya belum diambil",
    "taken by the secretariat, and has none of its data yet" };
inline constexpr Word hub_uninvited { "belum diundang; jalankan dengan --join UNDANGAN",
    "not invited yet; start it with --join INVITATION" };
inline constexpr Word hub_revoked { "sudah dicabut, isinya sudah dihapus", "revoked, and what it held is erased" };
inline constexpr Word hub_reached { "{upstream}, terakhir terjangkau {at}", "{upstream}, last reached {at}" };
inline constexpr Word hub_never_reached { "{upstream}, belum pernah terjangkau", "{upstream}, never reached yet" };
inline constexpr Word hub_carries { "{n} menunggu dikirim ke sekretariat", "{n} wait to go to the secretariat" };
inline constexpr Word hub_carries_none { "semua sudah sampai di sekretariat", "all have arrived at the secretariat" };

}
