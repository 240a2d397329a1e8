// What every benchmark begins with: libsodium ready, no log, and a folder that is gone afterwards.
#pragma once

#include "base/log.h"

#include <sodium.h>

#include <cstdlib>
#include <filesystem>
#include <stdexcept>
#include <string>

namespace bench {

class Scratch {
public:
    Scratch()
    {
        char name[] = "/tmp/berdaya-bench-XXXXXX";
        if (sodium_init() < 0 || mkdtemp(name) == nullptr)
            throw std::runtime_error("the bench cannot begin");
        m_folder = name;
        base::log_start("off");
    }
    ~Scratch() { std::filesystem::remove_all(m_folder); }
    Scratch(Scratch const&) = delete;
    Scratch& operator=(Scratch const&) = delete;
    std::string file(std::string const& name) const { return m_folder + "/" + name; }

private:
    std::string m_folder;
};

}
