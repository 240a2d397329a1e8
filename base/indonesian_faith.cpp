#include "base/indonesian_faith.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>
#include <vector>

namespace indonesian {

namespace {

using Words = std::span<std::string_view const>;

constexpr std::array<std::string_view, 20> religions { "islam", "kristen", "kristiani", "protestan", "katolik",
    "katholik", "khatolik", "catholic", "christian", "hindu", "buddha", "budha", "budhis", "konghucu", "khonghucu",
    "kong", "kaharingan", "nasrani", "mualaf", "muallaf" };
constexpr std::array<std::string_view, 7> beside_religion { "agama", "beragama", "agamanya", "hu", "hucu", "cu",
    "roma" };
// These stand before a religion that is hers, not a school's or a church's.
constexpr std::array<std::string_view, 7> before_religion { "agama", "beragama", "agamanya", "agm", "masuk", "penganut",
    "pemeluk" };

constexpr std::array<std::string_view, 18> marriages { "kawin", "nikah", "menikah", "janda", "duda", "cerai",
    "bercerai", "menjanda", "lajang", "bujang", "bujangan", "bersuami", "berkeluarga", "married", "unmarried",
    "divorced", "widow", "widowed" };
constexpr std::array<std::string_view, 26> beside_marriage { "belum", "blm", "sudah", "sdh", "udah", "tidak", "tdk",
    "tak", "pernah", "status", "masih", "hidup", "mati", "tercatat", "resmi", "sah", "siri", "sirri", "dan", "atau",
    "anak", "beranak", "mom", "mother", "parent", "not" };
// The whole of a cell only: "baju muslim", "Bu Gadis" and "single origin" tell nothing.
constexpr std::array<std::string_view, 6> whole_religions { "muslim", "muslimah", "moslem", "moslim", "kepercayaan",
    "kejawen" };
constexpr std::array<std::string_view, 5> whole_marriages { "gadis", "single", "perawan", "pisah", "jomblo" };

// Within a sentence, whatever stands beside them; and those that tell something only behind "sudah" or "belum".
constexpr std::array<std::string_view, 10> telling { "janda", "duda", "cerai", "bercerai", "menikah", "menjanda",
    "lajang", "bersuami", "mualaf", "muallaf" };
constexpr std::array<std::string_view, 3> telling_behind { "kawin", "nikah", "berkeluarga" };
constexpr std::array<std::string_view, 10> before_marriage { "belum", "blm", "sudah", "sdh", "udah", "tidak", "tdk",
    "pernah", "sah", "status" };
constexpr std::array<std::string_view, 4> behind_marriage { "mati", "hidup", "siri", "sirri" };
constexpr std::array<std::pair<std::string_view, std::string_view>, 10> told_pairs { { { "single", "parent" },
    { "single", "mom" }, { "single", "mother" }, { "single", "fighter" }, { "nikah", "siri" }, { "nikah", "sirri" },
    { "kawin", "siri" }, { "ditinggal", "suami" }, { "suami", "meninggal" }, { "istri", "kedua" } } };

bool stands_in(Words words, std::string_view word)
{
    return std::ranges::find(words, word) != words.end();
}

struct Spoken {
    std::string word; // lower case
    std::size_t at = 0, end = 0;
    std::size_t segment = 0; // between commas, slashes, brackets
    bool is_hidden = false;
};

std::vector<Spoken> spoken_in(std::string_view text)
{
    std::vector<Spoken> all;
    std::size_t segment = 0;
    bool within = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        auto const c = text[at];
        bool const is_large = c >= 'A' && c <= 'Z';
        if (is_large || (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80) {
            if (!within)
                all.push_back({ {}, at, at, segment });
            all.back().word += is_large ? static_cast<char>(c - 'A' + 'a') : c;
            all.back().end = at + 1;
            within = true;
            continue;
        }
        within = false;
        if (std::string_view(",;/|()&+\n").find(c) != std::string_view::npos)
            ++segment;
    }
    return all;
}

bool is_told(std::span<Spoken const> spoken, Words heads, Words beside)
{
    bool is_any = false;
    for (auto const& one : spoken) {
        bool const is_head = stands_in(heads, one.word);
        if (!is_head && !stands_in(beside, one.word))
            return false;
        is_any = is_any || is_head;
    }
    return is_any;
}

void hide_all(std::span<Spoken> spoken)
{
    for (auto& one : spoken)
        one.is_hidden = true;
}

void hide_segments(std::vector<Spoken>& spoken)
{
    for (std::size_t from = 0; from < spoken.size();) {
        auto end = from;
        while (end < spoken.size() && spoken[end].segment == spoken[from].segment)
            ++end;
        auto const segment = std::span(spoken).subspan(from, end - from);
        if (is_told(segment, religions, beside_religion) || is_told(segment, marriages, beside_marriage))
            hide_all(segment);
        from = end;
    }
}

void hide_religions(std::vector<Spoken>& spoken)
{
    for (std::size_t at = 1; at < spoken.size(); ++at) {
        auto const& before = spoken[at - 1];
        bool const is_hers
            = stands_in(before_religion, before.word) || (before.is_hidden && stands_in(religions, before.word));
        if (is_hers && stands_in(religions, spoken[at].word))
            spoken[at].is_hidden = true;
    }
}

void hide_marriages(std::vector<Spoken>& spoken)
{
    for (std::size_t at = 0; at < spoken.size(); ++at) {
        bool const is_behind = at > 0 && stands_in(before_marriage, spoken[at - 1].word);
        bool const is_plant = at + 1 < spoken.size() && spoken[at].word == "janda" && spoken[at + 1].word == "bolong";
        auto const next = at + 1 < spoken.size() ? std::string_view(spoken[at + 1].word) : std::string_view();
        bool const is_pair = std::ranges::any_of(
            told_pairs, [&](auto const& pair) { return pair.first == spoken[at].word && pair.second == next; });
        if (is_pair)
            hide_all(std::span(spoken).subspan(at, 2));
        if (!is_pair
            && (is_plant
                || !(stands_in(telling, spoken[at].word) || (is_behind && stands_in(telling_behind, spoken[at].word)))))
            continue;
        spoken[at].is_hidden = true;
        for (auto before = at; before > 0 && stands_in(before_marriage, spoken[before - 1].word); --before)
            spoken[before - 1].is_hidden = true;
        if (stands_in(behind_marriage, next))
            spoken[at + 1].is_hidden = true;
    }
}

}

bool tells_religion(std::string_view text)
{
    auto const spoken = spoken_in(text);
    return is_told(spoken, religions, beside_religion) || is_told(spoken, whole_religions, beside_religion);
}

bool tells_marriage(std::string_view text)
{
    auto const spoken = spoken_in(text);
    return is_told(spoken, marriages, beside_marriage) || is_told(spoken, whole_marriages, beside_marriage);
}

std::string without_faith_or_marriage(std::string_view text, Alone alone)
{
    if (alone == Alone::Tells && (tells_religion(text) || tells_marriage(text)))
        return std::string(faith_or_marriage_mask);
    auto spoken = spoken_in(text);
    if (alone == Alone::Tells)
        hide_segments(spoken);
    hide_religions(spoken);
    hide_marriages(spoken);
    std::string masked;
    std::size_t from = 0;
    for (std::size_t at = 0; at < spoken.size(); ++at) {
        if (!spoken[at].is_hidden)
            continue;
        auto last = at;
        while (last + 1 < spoken.size() && spoken[last + 1].is_hidden && spoken[last + 1].segment == spoken[at].segment)
            ++last;
        masked.append(text.substr(from, spoken[at].at - from)).append(faith_or_marriage_mask);
        from = spoken[last].end;
        at = last;
    }
    return masked.append(text.substr(from));
}

bool has_faith_or_marriage_mask(std::string_view text)
{
    static constexpr std::string_view dot = "•";
    for (auto at = text.find(dot); at != std::string_view::npos; at = text.find(dot, at)) {
        std::size_t dots = 0;
        for (; text.substr(at, dot.size()) == dot; at += dot.size())
            ++dots;
        if (dots == 3)
            return true;
    }
    return false;
}

}
