#include "domain/member/phone_owner.h"

#include "base/indonesian.h"
#include "base/unicode.h"

#include <algorithm>
#include <array>

namespace member {

namespace {

constexpr std::array<std::string_view, 22> of_the_number { "hp", "wa", "no", "nomor", "nomer", "nmr", "tlp", "tlpn",
    "telp", "telpon", "telepon", "whatsapp", "whatsap", "handphone", "aktif", "sms", "call", "saja", "atau", "dan",
    "punya", "milik" };

struct Belongs {
    std::string_view word;
    PhoneOwner owner;
};
// "Putri" and "Bapak" are left out: they are names, too, or may be anybody.
constexpr std::array<Belongs, 27> all_belongs { { { "sendiri", PhoneOwner::Herself },
    { "pribadi", PhoneOwner::Herself }, { "suami", PhoneOwner::Husband }, { "suaminya", PhoneOwner::Husband },
    { "husband", PhoneOwner::Husband }, { "anak", PhoneOwner::Child }, { "anaknya", PhoneOwner::Child },
    { "putranya", PhoneOwner::Child }, { "putrinya", PhoneOwner::Child }, { "keluarga", PhoneOwner::Family },
    { "saudara", PhoneOwner::Family }, { "saudaranya", PhoneOwner::Family }, { "kakak", PhoneOwner::Family },
    { "kakaknya", PhoneOwner::Family }, { "adik", PhoneOwner::Family }, { "adiknya", PhoneOwner::Family },
    { "ipar", PhoneOwner::Family }, { "mertua", PhoneOwner::Family }, { "menantu", PhoneOwner::Family },
    { "cucu", PhoneOwner::Family }, { "cucunya", PhoneOwner::Family }, { "keponakan", PhoneOwner::Family },
    { "ponakan", PhoneOwner::Family }, { "sepupu", PhoneOwner::Family }, { "ibunya", PhoneOwner::Family },
    { "ayahnya", PhoneOwner::Family }, { "ortu", PhoneOwner::Family } } };
// With these the phone is somebody else's, or it is not said whose.
constexpr std::array<std::string_view, 6> otherwise { "bukan", "tetangga", "teman", "kader", "bos", "majikan" };

std::vector<std::string> words_in(std::string_view text)
{
    std::vector<std::string> words;
    bool within = false;
    for (auto const c : text) {
        bool const is_letter
            = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
        if (is_letter && !within)
            words.emplace_back();
        if (is_letter)
            words.back() += c;
        within = is_letter;
    }
    return words;
}

}

PhoneOwner phone_owner_in(std::string_view typed)
{
    auto const phone = indonesian::read_phone(typed);
    if (!phone || phone.value().others == indonesian::Others::Written)
        return PhoneOwner::Unknown;
    auto found = PhoneOwner::Unknown;
    for (auto const& word : words_in(unicode::folded(unicode::readable(typed)))) {
        if (std::find(otherwise.begin(), otherwise.end(), word) != otherwise.end())
            return PhoneOwner::Unknown;
        auto const belongs
            = std::find_if(all_belongs.begin(), all_belongs.end(), [&](auto const& one) { return one.word == word; });
        if (belongs == all_belongs.end())
            continue;
        if (found != PhoneOwner::Unknown && found != belongs->owner)
            return PhoneOwner::Unknown;
        found = belongs->owner;
    }
    return found;
}

std::string words_beside_phone(std::string_view typed)
{
    std::string beside;
    for (auto const& word : words_in(unicode::readable(typed))) {
        if (word.size() < 2
            || std::find(of_the_number.begin(), of_the_number.end(), unicode::folded(word)) != of_the_number.end())
            continue;
        beside += (beside.empty() ? "" : " ") + word;
    }
    return beside;
}

}
