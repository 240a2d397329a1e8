// By what a woman is found: words made of her names and her phone number, and what was typed, understood as words.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace member {

// "siti aminah (rt 3)" -> "=siti aminah (rt 3)", "siti aminah (rt 3)", "aminah (rt 3)", "rt 3)", "3)"; of a phone
// number all its digits, and '#' with the digits backwards. The migration 2026-11-24T1207_member_words does the same.
std::vector<std::string> words_to_find(std::string_view search_key, std::string_view phone_e164);

// The words of `first` up to, without, `end`: all that begin like one word that was typed.
struct WordRange {
    std::string prefix;
    std::string first;
    std::string end;
};
WordRange range_of(std::string_view prefix);

// Each typed word, folded, at most five; "bu" and "ibu" only where nothing else is typed. Three digits or more are part
// of a phone number: its beginning (08…, 62…), or its end. Nothing typed: '=', everybody.
std::vector<std::string> typed_words(std::string_view typed);

}
