// What stands in one line of a pasted list. Only the reader of lists includes this.
#pragma once

#include "domain/session/whatsapp_list.h"

#include <optional>

namespace session::detail {

inline constexpr std::string_view edges = " .,;:-*_~>|=";

std::string_view trimmed(std::string_view text, std::string_view off = edges);

// A name without the masked identity card number or the phone number beside it: "Tati hp 0812 9999 0000" is Tati.
std::string name_alone(std::string_view text);

std::string_view without_bullets(std::string_view text);

// "izin", "anak sakit", "tidak bisa hadir" within a text in lower case.
std::optional<ListMark> mark_within(std::string_view folded);

// Where the remark begins within a text that starts with a name; its end when there is none.
std::size_t remark_at(std::string_view folded);

// Ticks and crosses, before emoji are cleaned away.
std::optional<ListMark> sign_within(std::string_view line);

struct Said {
    std::string_view who; // empty when the line is no message of an exported chat
    std::string_view text;
};

// "[24/11/26 10.54] Bu Sari: hadir", "24/11/26 10.54 - Bu Sari: hadir"
Said chat_line(std::string_view line);

struct Piece {
    std::string_view text;
    bool numbered;
};

// The pieces of a line that each begin with a number; the text before the first, if any, comes first and is a title.
std::vector<Piece> parted(std::string_view line);

// Text that begins an entry without a number: "• Bu Ani", "- Bu Ani", "✅ Bu Ani", "* Bu Ani".
bool is_bulleted(std::string_view raw);

// "Daftar hadir NGUNCI", "Assalamualaikum ibu-ibu": words of the group, not of a woman.
bool is_title(std::string_view folded);

bool is_date(std::string_view text);

// "Izin:" or "Yang sakit" alone on a line gives its mark to the lines below.
std::optional<ListMark> heading_mark(std::string_view folded);

}
