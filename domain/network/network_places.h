// Where a woman, a round, a session stands in a list, by its id: what is looked up a million times while a network is
// read. An id is held as its sixteen bytes, and no text is copied.
#pragma once

#include <boost/unordered/unordered_flat_map.hpp>

#include <cstdint>
#include <optional>
#include <string_view>

namespace network {

struct ShortId {
    std::uint64_t high = 0;
    std::uint64_t low = 0;
    bool operator==(ShortId const&) const = default;
};
ShortId short_id(std::string_view id); // of a text that is no id: that of the id made from it

struct ShortIdHash {
    std::size_t operator()(ShortId const& id) const { return id.high ^ id.low; }
};
template <class T>
using ById = boost::unordered_flat_map<ShortId, T, ShortIdHash>;

// From an id to a woman's place; that of a merged entry leads to the one that goes on. Who declined has a place behind
// those of the network: she is counted among those who came, and tied to nobody.
class Places {
public:
    void add(std::string_view id, int place) { m_places.emplace(short_id(id), place); }
    void add_behind(std::string_view id) { add(id, m_women + m_declined++); }
    void are_women(int women) { m_women = women; }
    int women() const { return m_women; }
    bool is_tied_to_nobody(int place) const { return place >= m_women; }
    std::optional<int> of(std::string_view id) const
    {
        auto const found = m_places.find(short_id(id));
        return found == m_places.end() ? std::nullopt : std::optional(found->second);
    }
    // Of those who stand in the network.
    std::optional<int> standing(std::string_view id) const
    {
        auto const place = of(id);
        return place && is_tied_to_nobody(*place) ? std::nullopt : place;
    }

private:
    ById<int> m_places;
    int m_women = 0;
    int m_declined = 0;
};

}
