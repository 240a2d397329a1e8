// Who lives in a story: chapters are founded by the command, officers come in by the doors that people use.
#pragma once

#include "tests/fresh_database.h"
#include "tests/stories/server.h"
#include "tests/stories/story.h"
#include "tests/stories/voice.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace stories {

std::string new_fact();

class Community {
public:
    // Founds the chapters, starts the server and lets every officer in; {slug} and {today...} are known afterwards.
    Community(std::string program, std::vector<Chapter> const&, std::string folder);

    // Signs in when first heard; "stranger" has no account. Throws std::runtime_error for somebody nobody has given.
    Voice& voice(std::string const& name);
    void join(std::string const& chair, Officer const&); // invited by the chair, she accepts
    void leave(std::string const& chair, Officer const&); // her term is ended: a member like the others

    Names names;
    tests::FreshPlace const& place() const { return m_place; }
    Server const& server() const { return *m_server; }
    std::string const& folder() const { return m_folder; } // of the story's files

private:
    std::string founded(std::string const& program, Chapter const&); // the chair's invitation
    std::string invited(std::string const& chair, Officer const&);
    void accept(std::string const& name, std::string const& token);

    std::string m_folder;
    tests::FreshPlace m_place;
    std::unique_ptr<Server> m_server;
    std::map<std::string, Voice> m_voices;
    std::map<std::string, std::string> m_known; // voice -> the page of her office
};

std::string excerpt(std::string const& body);

}
