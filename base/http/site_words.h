#pragma once

#include "base/words.h"

namespace http::say {

using words::Word;

inline constexpr Word sign_in_title { "Masuk ke Berdaya", "Sign in to Berdaya" };
inline constexpr Word sign_in { "Masuk", "Sign in" };
inline constexpr Word sign_in_name { "Nama masuk", "Sign-in name" };
inline constexpr Word passphrase { "Kata sandi", "Passphrase" };
inline constexpr Word forgot { "Lupa kata sandi? Mintalah undangan baru kepada ketua komunitas.",
    "Forgot it? Ask the chair of your community for a new invitation." };
inline constexpr Word devices { "Perangkat saya", "My devices" };
inline constexpr Word devices_lead { "Di perangkat inilah Ibu sedang masuk. Akhiri yang tidak Ibu kenal.",
    "These are the devices you are signed in on. End those you do not know." };
inline constexpr Word this_device { "Perangkat ini", "This device" };
inline constexpr Word last_seen { "Terakhir dipakai {when}", "Last used {when}" };
inline constexpr Word end_it { "Akhiri di perangkat ini", "End on this device" };
inline constexpr Word end_all { "Keluar dari semua perangkat", "Sign out everywhere" };

}
