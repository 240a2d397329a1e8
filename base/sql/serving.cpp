#include "base/sql/serving.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <system_error>

namespace sql {

// A file beside the database, named after the file itself and not after a link to it. Closing a second descriptor of
// the database would let go of the locks that SQLite holds on it. It stays when the process has ended: on a full disk
// it could not be made anew. It holds nothing, and whoever made it, another may lock it.
Serving::Serving(std::string_view place)
{
    constexpr std::string_view sqlite = "sqlite:";
    if (!place.starts_with(sqlite))
        return;
    std::string const path(place.substr(sqlite.size()));
    auto const beside = std::filesystem::weakly_canonical(path).string() + "-serve";
    m_file = ::open(beside.c_str(), O_RDONLY | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR | S_IRGRP | S_IROTH);
    if (m_file < 0)
        throw Failed(cannot_open, { { "path", beside }, { "why", std::generic_category().message(errno) } });
    if (::flock(m_file, LOCK_EX | LOCK_NB) == 0)
        return;
    auto const why = errno;
    ::close(m_file);
    if (why == EWOULDBLOCK)
        throw Failed(served_already, { { "path", path } });
    throw Failed(cannot_open, { { "path", beside }, { "why", std::generic_category().message(why) } });
}

Serving::~Serving()
{
    if (m_file >= 0)
        ::close(m_file);
}

}
