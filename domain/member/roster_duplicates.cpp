// Who may be the same woman. Rows are compared only with those that share a phone or the sound of a name, never each
// with all.
#include "domain/member/roster.h"

#include <algorithm>
#include <unordered_map>

namespace member {

namespace {

constexpr std::size_t most_compared
    = 24; // in one block; more than so many of one name in one village are not looked at
constexpr std::size_t most_pairs = 3; // a row
constexpr double like = 0.9;

struct Woman {
    std::string key;
    std::string nickname_key;
    std::string_view phone;
    std::string_view village;
    std::optional<std::size_t> row;
    std::string const* member_id = nullptr;
};

// The sound of a name: the consonants of its words in alphabetical order, so that Siti Aminah, Aminah Siti and Siti
// Amina meet in one block.
std::string sound(std::string_view key)
{
    std::vector<std::string> words(1);
    for (auto const c : key) {
        if (c == ' ')
            words.emplace_back();
        else if (words.back().empty() || std::string_view("aiueoh").find(c) == std::string_view::npos)
            words.back() += c;
    }
    std::sort(words.begin(), words.end());
    std::string text;
    for (auto const& word : words)
        text += word;
    return text;
}

double names_alike(Woman const& one, Woman const& other)
{
    auto alike = indonesian::similarity(one.key, other.key);
    if (!one.nickname_key.empty() && one.nickname_key == other.nickname_key)
        alike = std::max(alike, like);
    if (!one.nickname_key.empty() && one.nickname_key == other.key)
        alike = std::max(alike, like);
    if (!other.nickname_key.empty() && other.nickname_key == one.key)
        alike = std::max(alike, like);
    return alike;
}

struct Verdict {
    Likeness likeness = Likeness::Hint;
    base::Code const* reason = nullptr;
};

Verdict judge(Woman const& one, Woman const& other)
{
    auto const alike = names_alike(one, other);
    auto const same_phone = !one.phone.empty() && one.phone == other.phone;
    if (same_phone)
        return alike >= 0.85 ? Verdict { Likeness::Strong, &same_phone_and_name }
                             : Verdict { Likeness::Hint, &same_phone_only };
    auto const known = !one.village.empty() && !other.village.empty();
    if (known && one.village != other.village)
        return {};
    // A single word such as "Siti" is too common to say anything.
    auto const single = one.key.find(' ') == std::string::npos || other.key.find(' ') == std::string::npos;
    if (alike >= 0.99)
        return known ? Verdict { single ? Likeness::Hint : Likeness::Likely, &same_name_and_village }
            : single ? Verdict {}
                     : Verdict { Likeness::Hint, &same_name_elsewhere_unknown };
    if (known && alike >= like && !single)
        return { Likeness::Hint, &like_name_and_village };
    return {};
}

using Blocks = std::unordered_map<std::string, std::vector<std::uint32_t>>;

class Search {
public:
    explicit Search(std::size_t women)
    {
        m_women.reserve(women);
        m_blocks.reserve(women * 3);
    }

    void add(Woman woman)
    {
        auto const at = static_cast<std::uint32_t>(m_women.size());
        for (auto const& block : blocks_of(woman, Asked::ToStand)) {
            auto& held = m_blocks[block];
            if (held.size() < most_compared)
                held.push_back(at);
        }
        m_women.push_back(std::move(woman));
    }

    void look(Woman const& woman, std::vector<LikelySame>& found) const
    {
        std::vector<std::uint32_t> candidates;
        for (auto const& block : blocks_of(woman, Asked::ToLook)) {
            if (auto const held = m_blocks.find(block); held != m_blocks.end())
                candidates.insert(candidates.end(), held->second.begin(), held->second.end());
        }
        std::sort(candidates.begin(), candidates.end());
        candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
        std::vector<LikelySame> pairs;
        for (auto const at : candidates) {
            auto const& other = m_women[at];
            auto const verdict = judge(woman, other);
            if (verdict.reason)
                pairs.push_back({ *woman.row, other.row, other.member_id ? *other.member_id : std::string {},
                    verdict.likeness, verdict.reason });
        }
        std::stable_sort(
            pairs.begin(), pairs.end(), [](auto const& one, auto const& two) { return one.likeness > two.likeness; });
        pairs.resize(std::min(pairs.size(), most_pairs));
        found.insert(found.end(), pairs.begin(), pairs.end());
    }

private:
    enum class Asked { ToStand, ToLook };

    static std::vector<std::string> blocks_of(Woman const& woman, Asked asked)
    {
        std::vector<std::string> blocks;
        if (!woman.phone.empty())
            blocks.push_back("p" + std::string(woman.phone));
        auto const add_name = [&](std::string const& key) {
            auto const heard = sound(key);
            if (heard.empty())
                return;
            auto const village = std::string(woman.village);
            if (asked == Asked::ToStand || village.empty())
                blocks.push_back("anywhere " + heard);
            blocks.push_back("at " + village + " " + heard);
            if (asked == Asked::ToLook && !village.empty()) // and those whose village is not known
                blocks.push_back("at  " + heard);
        };
        add_name(woman.key);
        if (!woman.nickname_key.empty() && woman.nickname_key != woman.key)
            add_name(woman.nickname_key);
        // One letter typed wrong in one of two words still leaves the other word and the village.
        auto const space = woman.key.find(' ');
        if (space != std::string::npos && !woman.village.empty()) {
            blocks.push_back(
                "f" + woman.key.substr(0, space) + woman.key[space + 1] + "/" + std::string(woman.village));
            blocks.push_back(
                "l" + woman.key.substr(woman.key.rfind(' ') + 1) + woman.key[0] + "/" + std::string(woman.village));
        }
        return blocks;
    }

    std::vector<Woman> m_women;
    Blocks m_blocks;
};

Woman known_by(std::string const& full_name, std::string const& nickname)
{
    Woman woman;
    woman.key = indonesian::name_key(full_name);
    if (!nickname.empty())
        woman.nickname_key = indonesian::name_key(nickname);
    return woman;
}

}

std::vector<LikelySame> duplicates(std::vector<UnderstoodRow> const& rows, std::vector<KnownMember> const& existing)
{
    Search search(rows.size() + existing.size());
    for (auto const& member : existing) {
        auto woman = known_by(member.full_name, member.nickname);
        woman.phone = member.phone;
        woman.village = member.village_code;
        woman.member_id = &member.id;
        search.add(std::move(woman));
    }
    std::vector<LikelySame> found;
    for (std::size_t at = 0; at < rows.size(); ++at) {
        if (rows[at].refused)
            continue;
        auto woman = known_by(rows[at].full_name, rows[at].nickname);
        woman.phone = rows[at].phone;
        woman.village = rows[at].village_code;
        woman.row = at;
        search.look(woman, found);
        search.add(std::move(woman));
    }
    return found;
}

}
