// The real program, as a child of the test: ended by its own process id.
#pragma once

#include <string>
#include <vector>

namespace stories {

// Runs a command to its end and answers what it printed; throws std::runtime_error when it fails.
std::string run(std::vector<std::string> const& command);

class Server {
public:
    // `berdaya serve` on a free port; throws std::runtime_error when it does not come up within 30 seconds.
    Server(std::string const& program, std::string const& place, std::string const& folder);
    ~Server();
    Server(Server const&) = delete;
    Server& operator=(Server const&) = delete;
    int port() const { return m_port; }
    int process() const { return m_process; }
    std::string last_words() const; // the end of its log

private:
    int m_process = -1;
    int m_said = -1;
    int m_port = 0;
    std::string m_log;
};

}
