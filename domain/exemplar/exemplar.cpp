#include "domain/exemplar/exemplar.h"

#include "base/unicode.h"
#include "domain/exemplar/exemplar_words.h"

#include <algorithm>
#include <array>

namespace exemplar {

words::Word const& value_word(CerdasValue value)
{
    static constexpr std::array words { &say::agile, &say::empathetic, &say::devout, &say::disciplined,
        &say::trustworthy, &say::courteous };
    return *words[static_cast<std::size_t>(value)];
}

std::string_view value_symbol(CerdasValue value)
{
    static constexpr std::array<std::string_view, 6> symbols { "lightbulb", "heart-handshake", "leaf", "clock",
        "shield-check", "message-circle" };
    return symbols[static_cast<std::size_t>(value)];
}

base::Result<> may_change(CerdasValue value)
{
    if (value == CerdasValue::Devout)
        return base::Problem(base::Kind::Refused, faith_is_not_measured);
    return base::Nothing {};
}

bool names_worship(std::string_view name)
{
    static constexpr std::array<std::string_view, 46> words { "shalat", "salat", "sholat", "solat", "sembahyang",
        "bersembahyang", "tahajud", "dhuha", "puasa", "berpuasa", "ngaji", "mengaji", "pengajian", "tadarus", "quran",
        "alquran", "alkitab", "injil", "zikir", "dzikir", "berzikir", "doa", "berdoa", "mendoakan", "ibadah",
        "beribadah", "zakat", "umrah", "umroh", "kebaktian", "kerudung", "berkerudung", "jilbab", "berjilbab", "hijab",
        "berhijab", "cadar", "bercadar", "pray", "prays", "praying", "prayer", "prayers", "worship", "fasting",
        "headscarf" };
    auto const text = unicode::folded(name);
    constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz";
    for (auto from = text.find_first_of(letters); from != std::string::npos;) {
        auto const until = std::min(text.find_first_not_of(letters, from), text.size());
        auto word = std::string_view(text).substr(from, until - from);
        if (word.ends_with("nya"))
            word.remove_suffix(3);
        if (std::find(words.begin(), words.end(), word) != words.end())
            return true;
        from = text.find_first_of(letters, until);
    }
    return false;
}

base::Code const* day_problem(base::Date seen_on, base::Date today)
{
    constexpr std::int64_t days_back = 366;
    if (seen_on > today)
        return &not_seen_yet;
    return seen_on.days() < today.days() - days_back ? &seen_too_long_ago : nullptr;
}

}
