#include "domain/independence/report_words.h"

#include "domain/independence/comparison.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace independence {

using words::Tongue;
using words::Word;

namespace {

constexpr Word count { "Dari {n} ibu, indeks kemandirian (IKI) saat ini {level}.",
    "Among {n} women the independence index (IKI) now stands at {level}." };
constexpr Word rose { "Pada {n} ibu yang sama, IKI naik {change} ({low} sampai {high}). Apa sebabnya tidak dapat "
                      "disimpulkan dari rancangan ini.",
    "Among the same {n} women IKI rose by {change} ({low} to {high}). This design cannot say why." };
constexpr Word fell { "Pada {n} ibu yang sama, IKI turun {change} ({low} sampai {high}). Apa sebabnya tidak dapat "
                      "disimpulkan dari rancangan ini.",
    "Among the same {n} women IKI fell by {change} ({low} to {high}). This design cannot say why." };
constexpr Word unmoved { "Pada {n} ibu yang sama, perubahan IKI belum dapat dibedakan dari nol ({low} sampai {high}).",
    "Among the same {n} women the change in IKI cannot be told from zero ({low} to {high})." };
constexpr Word more { "IKI berubah {change} lebih tinggi daripada kelompok yang menunggu ({low} sampai {high}; "
                      "{chapters} cabang). Urutan masuk tidak diundi, jadi sebabnya belum pasti.",
    "IKI moved {change} higher than on the waiting list ({low} to {high}; {chapters} chapters). Entry was not drawn by "
    "lot, so the cause is not certain." };
constexpr Word less { "IKI berubah {change} lebih rendah daripada kelompok yang menunggu ({low} sampai {high}; "
                      "{chapters} cabang). Urutan masuk tidak diundi, jadi sebabnya belum pasti.",
    "IKI moved {change} lower than on the waiting list ({low} to {high}; {chapters} chapters). Entry was not drawn by "
    "lot, so the cause is not certain." };
constexpr Word raised { "Karena program, IKI naik {change} dibanding kelompok yang menunggu ({low} sampai {high}; "
                        "{chapters} cabang, urutan masuk diundi).",
    "Because of the programme IKI rose by {change} against the waiting list ({low} to {high}; {chapters} chapters, "
    "entry "
    "drawn by lot)." };
constexpr Word lowered { "Karena program, IKI turun {change} dibanding kelompok yang menunggu ({low} sampai {high}; "
                         "{chapters} cabang, urutan masuk diundi).",
    "Because of the programme IKI fell by {change} against the waiting list ({low} to {high}; {chapters} chapters, "
    "entry "
    "drawn by lot)." };
constexpr Word no_difference {
    "Beda dengan kelompok yang menunggu belum dapat dibedakan dari nol ({low} sampai {high}; "
    "{chapters} cabang).",
    "The difference from the waiting list cannot be told from zero ({low} to {high}; {chapters} chapters)."
};
constexpr Word too_few {
    "Hanya {chapters} cabang yang dibandingkan: lihat titik tiap cabang. Dengan kurang dari 6 cabang "
    "tidak ada nilai p dan tidak ada kesimpulan.",
    "Only {chapters} chapters are compared: look at each chapter's dot. With fewer than 6 there is no p value and no "
    "conclusion."
};
constexpr Word unknown_change { "Perubahan belum dapat dihitung dari {n} ibu.",
    "A change cannot be worked out from {n} women." };
constexpr Word detectable {
    "Dengan {n} ibu, perubahan IKI yang dapat terlihat adalah {change} atau lebih; yang lebih kecil "
    "tidak.",
    "With {n} women we can see a change in IKI of {change} or more, nothing smaller."
};
constexpr Word too_few_to_see { "Dengan {n} ibu, perubahan apa pun belum dapat dibedakan dari kebetulan.",
    "With {n} women no change can be told from chance." };
constexpr Word she_rose { "Dari {before} menjadi {after} dari 12: naik.", "From {before} to {after} of 12: a rise." };
constexpr Word she_fell { "Dari {before} menjadi {after} dari 12: turun.", "From {before} to {after} of 12: a fall." };
constexpr Word she_stayed { "Dari {before} menjadi {after} dari 12: belum dapat disebut berubah (mulai dari 3).",
    "From {before} to {after} of 12: not yet to be called a change (from 3 on)." };

Word const& direction(Finding const& finding, Word const& up, Word const& down, Word const& neither)
{
    return finding.interval.low > 0 ? up : finding.interval.high < 0 ? down : neither;
}

Word const& word_for(DesignLevel level, Finding const& finding)
{
    bool const compares = level == DesignLevel::WaitingList || level == DesignLevel::WaitingListByLot;
    if (level == DesignLevel::Count)
        return count;
    if (compares && finding.chapters < fewest_clusters)
        return too_few;
    if (std::isnan(finding.interval.low) || std::isnan(finding.interval.high))
        return unknown_change;
    if (level == DesignLevel::BeforeAfter)
        return direction(finding, rose, fell, unmoved);
    if (level == DesignLevel::WaitingList)
        return direction(finding, more, less, no_difference);
    return direction(finding, raised, lowered, no_difference);
}

}

std::string decimal(double value, int digits, Tongue tongue)
{
    if (!std::isfinite(value))
        return "-";
    char text[64];
    std::snprintf(text, sizeof text, "%.*f", digits, value);
    std::string out(text);
    if (out.find_first_not_of("-0.") == std::string::npos && out[0] == '-')
        out.erase(0, 1);
    if (tongue == Tongue::Indonesian)
        std::ranges::replace(out, '.', ',');
    return out;
}

std::string finding_sentence(DesignLevel level, Finding const& finding, Tongue tongue)
{
    return words::say(word_for(level, finding), tongue,
        { { "n", std::to_string(finding.women) }, { "level", decimal(finding.level, 2, tongue) },
            { "change", decimal(std::abs(finding.change), 2, tongue) },
            { "low", decimal(finding.interval.low, 2, tongue) }, { "high", decimal(finding.interval.high, 2, tongue) },
            { "chapters", std::to_string(finding.chapters) } });
}

std::string detectable_sentence(int women, Tongue tongue, Planned const& plan)
{
    auto const seen = minimum_detectable_change(women, plan).paired;
    return words::say(std::isnan(seen) || seen > 1 ? too_few_to_see : detectable, tongue,
        { { "n", std::to_string(women) }, { "change", decimal(seen, 2, tongue) } });
}

std::string personal_sentence(int before, int after, Tongue tongue)
{
    auto const moved = after - before;
    auto const& word = moved >= personal_change_from ? she_rose
        : moved <= -personal_change_from             ? she_fell
                                                     : she_stayed;
    return words::say(word, tongue, { { "before", std::to_string(before) }, { "after", std::to_string(after) } });
}

}
