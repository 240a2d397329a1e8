// Somebody with a browser: keeps cookies, posts forms from this site, signs in.
#pragma once

#include "tests/stories/story.h"

#include <string>

namespace stories {

struct Answer {
    int status = 0;
    std::string location;
    std::string type;
    std::string body;
};

class Voice {
public:
    Voice(std::string name, int port)
        : m_name(std::move(name))
        , m_port(port)
    {
    }

    void sign_in(std::string const& passphrase); // throws std::runtime_error when the door stays shut
    // `folder` is where files to be sent lie. The fact id is used for a POST.
    Answer ask(Request const&, Names const&, std::string const& folder, std::string const& fact_id);

private:
    Answer send(std::string const& method, std::string const& target, std::string const& type, std::string const& body,
        bool english = false);
    void keep_cookies(std::string_view head);

    std::string m_name;
    int m_port;
    std::string m_form_token;
    std::string m_key; // of the device that speaks now
    Names m_cookies;
};

}
