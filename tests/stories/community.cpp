#include "tests/stories/community.h"

#include "base/clock.h"
#include "base/id.h"

namespace stories {

namespace {

constexpr auto passphrase = "panci kompor sendok";

}

std::string excerpt(std::string const& body)
{
    auto const at = body.find("<main");
    auto text = body.substr(at == std::string::npos ? 0 : at, 4000);
    return "    | " + text + (text.size() == 4000 ? " ..." : "");
}

std::string new_fact()
{
    return base::new_uuid(base::clock_now());
}

Community::Community(std::string program, std::vector<Chapter> const& chapters, std::string folder)
    : m_folder(std::move(folder))
{
    std::vector<std::string> invitations;
    for (auto const& chapter : chapters)
        invitations.push_back(founded(program, chapter));
    m_server = std::make_unique<Server>(program, m_place.place(), m_place.folder());
    // {today}, {today-1} ... as the chapter's calendar has them.
    auto const today = base::date_in(base::Zone::Wita, base::clock_now());
    for (int days = -400; days <= 400; ++days) {
        auto const shown = days == 0 ? "" : (days > 0 ? "+" : "") + std::to_string(days);
        names["today" + shown] = base::Date::from_days(today.days() + days).text();
    }
    for (std::size_t i = 0; i < chapters.size(); ++i) {
        auto const& officers = chapters[i].officers;
        m_known[officers.front().voice] = "";
        accept(officers.front().voice, invitations[i]);
        for (std::size_t other = 1; other < officers.size(); ++other)
            join(officers.front().voice, officers[other]);
    }
}

std::string Community::founded(std::string const& program, Chapter const& chapter)
{
    auto const said = run({ program, "found", "--database", m_place.place(), "--name", chapter.name, "--slug",
        chapter.slug, "--chair", chapter.officers.front().voice + " (contoh)" });
    Names told;
    if (!found_in(said, "chapter {chapter}\n", told) || !found_in(said, "/invitations/{token}\n", told))
        throw std::runtime_error("berdaya found says neither chapter nor invitation: " + said);
    names[chapter.slug] = told["chapter"];
    return told["token"];
}

void Community::join(std::string const& chair, Officer const& officer)
{
    accept(officer.voice, invited(chair, officer));
}

std::string Community::invited(std::string const& chair, Officer const& officer)
{
    Request const invites { chair, false, "POST", "/officers",
        { { "name", officer.voice + " (contoh)" }, { "position", officer.position }, { "term_from", names["today"] } },
        {} };
    auto const led = voice(chair).ask(invites, names, m_folder, new_fact());
    auto const page = voice(chair).ask({ chair, false, "GET", led.location, {}, {} }, {}, m_folder, "");
    Names told;
    if (led.status != 303 || !found_in(page.body, "/invitations/{token}", told))
        throw std::runtime_error(officer.voice + " cannot be invited as " + officer.position + "\n"
            + excerpt(led.status == 303 ? page.body : led.body));
    m_known[officer.voice] = led.location;
    return told["token"];
}

void Community::accept(std::string const& name, std::string const& token)
{
    Request const accepts { name, false, "POST", "/invitations/" + token,
        { { "token", token }, { "sign_in_name", name }, { "passphrase", passphrase }, { "again", passphrase } }, {} };
    auto const led = Voice(name, m_server->port()).ask(accepts, {}, m_folder, new_fact());
    if (led.status != 303)
        throw std::runtime_error(name + " cannot accept the invitation\n" + excerpt(led.body));
}

void Community::leave(std::string const& chair, Officer const& officer)
{
    Request const ends { chair, false, "POST", m_known.at(officer.voice) + "/end",
        { { "because", "Masa tugas selesai." } }, {} };
    auto const led = voice(chair).ask(ends, names, m_folder, new_fact());
    if (led.status != 303)
        throw std::runtime_error(officer.voice + " cannot leave her office\n" + excerpt(led.body));
}

Voice& Community::voice(std::string const& name)
{
    auto found = m_voices.find(name);
    if (found != m_voices.end())
        return found->second;
    if (name != "stranger" && !m_known.contains(name))
        throw std::runtime_error("nobody called " + name + " is given; without an account one is a stranger");
    found = m_voices.emplace(name, Voice(name, m_server->port())).first;
    if (name != "stranger")
        found->second.sign_in(passphrase);
    return found->second;
}

}
