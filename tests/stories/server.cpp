#include "tests/stories/server.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <thread>

extern char** environ;

namespace stories {

namespace {

struct Started {
    pid_t process = -1;
    int said = -1; // its standard output
};

// Standard error goes to `log`, or with the output when that is empty.
Started start(std::vector<std::string> const& command, std::string const& log)
{
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0)
        throw std::runtime_error("no pipe can be made");
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1);
    if (log.empty())
        posix_spawn_file_actions_adddup2(&actions, ends[1], 2);
    else
        posix_spawn_file_actions_addopen(&actions, 2, log.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
    std::vector<char*> words;
    for (auto const& word : command)
        words.push_back(const_cast<char*>(word.c_str()));
    words.push_back(nullptr);
    Started started { -1, ends[0] };
    int const failed = posix_spawn(&started.process, words[0], &actions, nullptr, words.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    close(ends[1]);
    if (failed != 0) {
        close(ends[0]);
        throw std::runtime_error("cannot start " + command.front());
    }
    return started;
}

// What it says until `enough` stands in it, it ends, or the time is over.
std::string heard(int said, std::string_view enough, std::chrono::seconds patience)
{
    auto const until = std::chrono::steady_clock::now() + patience;
    std::string all;
    while (enough.empty() || all.find(enough) == std::string::npos || all.back() != '\n') {
        auto const left
            = std::chrono::duration_cast<std::chrono::milliseconds>(until - std::chrono::steady_clock::now());
        pollfd waiting { said, POLLIN, 0 };
        if (left.count() <= 0 || poll(&waiting, 1, static_cast<int>(left.count())) <= 0)
            break;
        char some[4096];
        auto const got = read(said, some, sizeof some);
        if (got <= 0)
            break;
        all.append(some, static_cast<std::size_t>(got));
    }
    return all;
}

}

std::string run(std::vector<std::string> const& command)
{
    auto const started = start(command, "");
    auto const said = heard(started.said, "", std::chrono::seconds(60));
    close(started.said);
    int status = 0;
    waitpid(started.process, &status, 0);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        throw std::runtime_error(command[0] + " " + command[1] + " failed: " + said);
    return said;
}

Server::Server(std::string const& program, std::string const& place, std::string const& folder)
    : m_log(folder + "/server.log")
{
    auto const started
        = start({ program, "serve", "--database", place, "--address", "127.0.0.1", "--port", "0" }, m_log);
    m_process = started.process;
    m_said = started.said;
    constexpr std::string_view sign = "http://127.0.0.1:";
    auto const said = heard(m_said, sign, std::chrono::seconds(30));
    auto const at = said.find(sign);
    if (at != std::string::npos)
        m_port = std::atoi(said.c_str() + at + sign.size());
}

Server::~Server()
{
    kill(m_process, SIGTERM);
    for (int tenths = 0; tenths < 100; ++tenths) {
        if (waitpid(m_process, nullptr, WNOHANG) == m_process) {
            close(m_said);
            return;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(tenths < 20 ? 10 : 100));
    }
    kill(m_process, SIGKILL);
    waitpid(m_process, nullptr, 0);
    close(m_said);
}

std::string Server::last_words() const
{
    std::ifstream in(m_log);
    std::vector<std::string> lines;
    for (std::string line; std::getline(in, line);)
        lines.push_back(line);
    std::ostringstream out;
    for (std::size_t i = lines.size() > 8 ? lines.size() - 8 : 0; i < lines.size(); ++i)
        out << "    " << lines[i] << "\n";
    return out.str();
}

}
