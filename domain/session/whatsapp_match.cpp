// Who of the roster is meant by a name on a pasted list.
#include "domain/session/whatsapp_list.h"

#include "base/indonesian.h"

#include <algorithm>
#include <map>

namespace session {

namespace {

constexpr double exact = 1;
constexpr double part = 0.95; // "Aminah" for "Contoh Siti Aminah"
constexpr double alike_enough = 0.82;

struct Keys {
    std::string full;
    std::string nickname;
};

// Each word of the shorter key stands in the longer one.
bool is_part(std::string_view key, std::string_view of)
{
    auto const padded = " " + std::string(of) + " ";
    while (!key.empty()) {
        auto const end = std::min(key.find(' '), key.size());
        if (padded.find(" " + std::string(key.substr(0, end)) + " ") == std::string::npos)
            return false;
        key.remove_prefix(std::min(end + 1, key.size()));
    }
    return true;
}

double likeness(std::string const& key, Keys const& member)
{
    if (key.empty())
        return 0;
    if (key == member.full || key == member.nickname)
        return exact;
    if (is_part(key, member.full) || (!member.nickname.empty() && is_part(member.nickname, key)))
        return part;
    return std::min(
        0.94, std::max(indonesian::similarity(key, member.full), indonesian::similarity(key, member.nickname)));
}

DraftedEntry drafted(ListEntry const& entry, std::vector<RosterName> const& roster, std::vector<Keys> const& keys)
{
    DraftedEntry draft { entry };
    auto const key = indonesian::name_key(entry.name);
    std::vector<std::pair<double, std::size_t>> found;
    for (std::size_t at = 0; at < roster.size(); ++at) {
        auto const alike = likeness(key, keys[at]);
        if (alike >= alike_enough)
            found.push_back({ -alike, at });
    }
    std::sort(found.begin(), found.end());
    if (found.empty())
        return draft;
    auto const best = -found[0].first;
    auto const next = found.size() > 1 ? -found[1].first : 0;
    // An exact name is sure although others bear it as a part; a part is sure when nobody else comes near.
    auto const sure = (best >= exact && next < exact) || (best >= part && found.size() == 1);
    draft.certainty = sure ? Certainty::Sure : Certainty::Ask;
    draft.member_id = roster[found[0].second].member_id;
    for (std::size_t at = 1; at < std::min<std::size_t>(found.size(), 6); ++at)
        draft.alternatives.push_back({ roster[found[at].second].member_id, -found[at].first });
    return draft;
}

}

std::vector<DraftedEntry> match_list(std::vector<ListEntry> const& entries, std::vector<RosterName> const& roster)
{
    std::vector<Keys> keys;
    keys.reserve(roster.size());
    for (auto const& member : roster)
        keys.push_back({ indonesian::name_key(member.full_name), indonesian::name_key(member.nickname) });
    std::vector<DraftedEntry> drafts;
    std::map<std::string, std::vector<std::size_t>> claims;
    for (auto const& entry : entries) {
        drafts.push_back(drafted(entry, roster, keys));
        if (!drafts.back().member_id.empty())
            claims[drafts.back().member_id].push_back(drafts.size() - 1);
    }
    for (auto const& [member, claimed] : claims) {
        for (auto const at : claimed) {
            if (claimed.size() > 1)
                drafts[at].certainty = Certainty::Ask;
        }
    }
    return drafts;
}

}
