// One process serves one SQLite file: of two, each would bring a hub's notes and wake its own phones alone. Commands on
// a file that is served go on as they are. Several processes may serve one PostgreSQL.
#pragma once

#include "base/sql/sql.h"

namespace sql {

inline constexpr base::Code served_already { "sql.served_already",
    { "{path} sedang dilayani oleh program lain. Hentikan dulu program itu, atau pilih berkas lain dengan --database.",
        "{path} is being served by another program. End that one first, or choose another file by --database." } };

// Held until it is destroyed or the process ends, however it ends. Throws Failed: `served_already`, `cannot_open`.
class Serving {
public:
    explicit Serving(std::string_view place);
    ~Serving();
    Serving(Serving const&) = delete;
    Serving& operator=(Serving const&) = delete;

private:
    int m_file = -1;
};

}
