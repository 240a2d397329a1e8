// The network as a drawing: women, or villages when there are too many of them. Its numbers are those of the table.
#include "domain/network/network_page.h"
#include "domain/network/network_words.h"

namespace network {

using namespace page;

namespace {

constexpr int margin_of_villages = 16;

std::string point(Spot spot)
{
    return std::to_string(spot.x) + " " + std::to_string(spot.y);
}

Html lines(std::string_view kind, std::string const& drawn)
{
    return drawn.empty() ? Html {} : element("path", { cls(kind), attribute("d", drawn) });
}

Html dot(std::string_view kind, Spot spot, int radius)
{
    return element("circle",
        { cls(kind), attribute("cx", std::to_string(spot.x)), attribute("cy", std::to_string(spot.y)),
            attribute("r", std::to_string(radius)) });
}

Html number_at(Spot spot, int place)
{
    constexpr int half_a_digit = 4;
    return element("text",
        { cls("middle"), attribute("x", std::to_string(spot.x)), attribute("y", std::to_string(spot.y + half_a_digit)),
            place + 1 });
}

Html women_drawn(Overview const& overview)
{
    constexpr int usual = 4;
    constexpr int large = 7;
    std::string said;
    std::string booked;
    for (auto const& tie : overview.drawn_ties)
        (tie.is_said ? said : booked) += "M" + point(tie.one) + "L" + point(tie.other);
    Html content = joined({ lines("tie-booked", booked), lines("tie-said", said) });
    struct Middle {
        int x = 0;
        int y = 0;
        int women = 0;
    };
    std::vector<Middle> middles(overview.groups.size());
    for (auto const& woman : overview.drawn) {
        content += dot(woman.is_broker ? "woman broker" : "woman", woman.spot, woman.is_broker ? large : usual);
        auto& middle = middles.at(static_cast<std::size_t>(woman.group));
        middle = { middle.x + woman.spot.x, middle.y + woman.spot.y, middle.women + 1 };
    }
    for (std::size_t n = 0; n < middles.size(); ++n)
        if (auto const& middle = middles[n]; middle.women > 0)
            content += number_at({ middle.x / middle.women, middle.y / middle.women }, static_cast<int>(n));
    return content;
}

Html villages_drawn(Overview const& overview)
{
    constexpr int radius = 9;
    std::vector<Pair> ties;
    for (auto const& link : overview.links)
        ties.push_back({ link.one, link.other });
    auto spots = laid_out(static_cast<int>(overview.groups.size()), ties, picture_width - 2 * margin_of_villages,
        picture_height - 2 * margin_of_villages);
    for (auto& spot : spots)
        spot = { spot.x + margin_of_villages, spot.y + margin_of_villages };
    std::string drawn;
    for (auto const& tie : ties)
        drawn += "M" + point(spots[static_cast<std::size_t>(tie.one)]) + "L"
            + point(spots[static_cast<std::size_t>(tie.other)]);
    Html content = lines("tie-booked", drawn);
    for (std::size_t n = 0; n < spots.size(); ++n) {
        content += dot("village", spots[n], radius);
        content += number_at(spots[n], static_cast<int>(n));
    }
    return content;
}

}

Html picture(Overview const& overview, Context const& c)
{
    if (overview.figures.ties == 0 || overview.groups.size() > most_drawn)
        return {};
    auto const told = c.say(say::picture_told,
        { { "groups", number(static_cast<std::int64_t>(overview.groups.size()), c.tongue) },
            { "links", number(static_cast<std::int64_t>(overview.links.size()), c.tongue) } });
    auto const& key = overview.by_village ? say::picture_key_villages : say::picture_key;
    return element("figure",
        { element("figcaption", { c(say::picture), element("small", { c(key) }) }),
            element("svg",
                { cls("network"),
                    attribute("viewBox", "0 0 " + std::to_string(picture_width) + " " + std::to_string(picture_height)),
                    attribute("role", "img"), attribute("aria-label", told),
                    overview.by_village ? villages_drawn(overview) : women_drawn(overview) }) });
}

}
