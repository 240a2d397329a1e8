// A voice as it was recorded, told by its first bytes, never by its name: Ogg, WebM, MP4, 3GPP, AMR, WAV, MP3.
#pragma once

#include <string_view>

namespace files {

std::string_view recording_type(std::string_view content); // "audio/webm"; empty: no recording

// By its first 16 bytes or fewer: could this become one that a phone's browser records (Ogg, WebM, MP4)?
bool may_be_recording(std::string_view start);

}
