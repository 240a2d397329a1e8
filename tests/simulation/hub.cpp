#include "tests/simulation/hub.h"

#include "app/slices.h"
#include "base/id.h"

#include <algorithm>

namespace simulation {

Hub::Hub(Dice& dice, std::function<base::Instant()> clock, std::string const& folder, std::string const& invitation)
    : m_line(dice)
    , m_clock(std::move(clock))
    , m_place("sqlite:" + folder + "/hub-" + invitation.substr(0, 8) + ".sqlite")
    , m_database(sql::Database::open(m_place))
{
    http::prepare_hub(*m_database, invitation, "Mobil (contoh)", { m_clock() });
    start();
}

void Hub::start()
{
    http::SiteSettings settings;
    settings.clock = m_clock;
    settings.upstream = [this](http::ToUpstream const& what) -> http::FromUpstream {
        auto const cut = std::min(what.path.find('?'), what.path.size());
        http::Request request { what.method, what.path.substr(0, cut),
            cut < what.path.size() ? what.path.substr(cut + 1) : std::string(),
            { { "accept", "application/json" }, { "content-type", "application/json" }, { "sec-fetch-site", "none" } },
            what.body, "127.0.0.1" };
        if (!what.key.empty())
            request.headers.emplace_back("authorization", "Bearer " + what.key);
        auto const answer = m_line.ask(std::move(request));
        if (!answer)
            return { 0, "", "", "lost" };
        std::string type;
        for (auto const& [name, value] : answer->headers)
            if (name == "Content-Type")
                type = value;
        return { answer->status, type, answer->body, "" };
    };
    m_pages = std::make_unique<http::Pages>(*m_database, app::all_slices(), settings);
}

void Hub::meet()
{
    while (m_pages->do_chores()) { }
    m_pages->meet_upstream();
}

void Hub::crash()
{
    m_pages.reset();
    m_database.reset();
    m_database = sql::Database::open(m_place);
    start();
}

}
