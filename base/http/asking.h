// What a request says about who asks and how: cookies, tongue, where it came from. Only base/http reads headers.
#pragma once

#include "base/http/edge.h"
#include "base/words.h"

#include <string>
#include <string_view>

namespace http {

inline constexpr std::string_view sign_in_cookie = "berdaya_in";
inline constexpr std::string_view tongue_cookie = "berdaya_tongue";
inline constexpr std::string_view notice_cookie = "berdaya_notice";

std::string cookie(Request const&, std::string_view name);
// "name=value; Path=/; HttpOnly; SameSite=Lax"; seconds < 0: until the browser ends, 0: forget it.
std::string set_cookie(std::string_view name, std::string_view value, int seconds, bool secure);
words::Tongue tongue_of(Request const&); // Indonesian unless she chose otherwise
bool wants_page(Request const&); // a person's browser, not a program
// By our own script, which goes where it is led by itself (web/base/sending.ts): 204 and X-Berdaya-Leads-To for 303,
// 401 instead of the way to the sign-in.
bool sent_behind_the_page(Request const&);
// Sec-Fetch-Site and Origin say that the form was ours. Without either (old browsers, programs): Referer, else refused.
bool from_this_site(Request const&, std::string_view public_url);
// What kind of device, in a word or two, for "my devices".
std::string device_of(Request const&);

}
