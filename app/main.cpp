#include "app/commands.h"
#include "app/contract.h"
#include "app/slices.h"
#include "app/where.h"
#include "domain/independence/independence.h"

#include <sodium.h>
#include <sys/stat.h>

#include <algorithm>
#include <cstdio>
#include <iostream>

namespace {

constexpr char const* help = R"(berdaya - untuk komunitas yang membantu ibu-ibu berdiri sendiri

  berdaya demo   [--port 8080]                       komunitas contoh, lalu melayani
  berdaya serve  [--database sqlite:berdaya.sqlite]  melayani; juga postgres:KONEKSI
                 [--address 127.0.0.1] [--port 8080] [--public-url https://...]
                 [--tls-certificate RANTAI.pem --tls-key KUNCI.pem]   tanpa proksi di depannya
  berdaya serve  --hub --upstream https://... [--join UNDANGAN] [--label NAMA]
                                                     komputer mobil: menerima catatan HP tanpa internet
  berdaya found  --name NAMA --slug ALAMAT --chair NAMA [--zone WITA] [--regency 64.72]
                                                     komunitas baru dan undangan ketuanya
  berdaya invite --chapter SLUG                      undangan baru bagi ketua yang lupa kata sandi
  berdaya import-areas BERKAS.csv                    menambah wilayah (kolom code, name)
  berdaya index  BERKAS.csv [--json] [--by KOLOM]... [--english]
                                                     indeks kemandirian dari berkas panel
  berdaya export --chapter SLUG --to FOLDER          semua data satu komunitas, CSV dan JSON
  berdaya backup --to BERKAS                         cadangan, juga selagi melayani
  berdaya restore --from BERKAS                      memulihkan dan memeriksanya
  berdaya new-epoch                                  sesudah pg_restore: HP lapangan mengirim ulang
  berdaya doctor                                     memeriksa basis data, cakram, jam
  berdaya permits                                    siapa boleh apa, per halaman
  berdaya contract --openapi | --typescript          pintu sinkronisasi, bagi program lain
  berdaya where "POST /officers"                     di berkas mana sebuah halaman ditulis

Semua perintah menerima --database.
)";

struct Command {
    std::string_view name;
    int (*run)(app::Arguments const&);
};

constexpr Command commands[] { { "serve", &app::serve }, { "demo", &app::demo }, { "found", &app::found },
    { "invite", &app::invite }, { "import-areas", &app::import_areas }, { "export", &app::export_chapter },
    { "backup", &app::backup }, { "restore", &app::restore }, { "new-epoch", &app::new_epoch },
    { "doctor", &app::doctor }, { "permits", &app::permits } };

int run(std::string_view name, std::vector<std::string> const& rest)
{
    bool const asked = name == "help" || name == "--help" || std::ranges::count(rest, "--help") > 0;
    if (asked) {
        std::fputs(help, stdout);
        return 0;
    }
    if (name == "index")
        return independence::run_index_command(rest, std::cout, std::cerr);
    if (name == "contract")
        return app::run_contract(rest, std::cout, std::cerr);
    if (name == "where") {
        std::vector<http::Route> routes;
        for (auto const& slice : app::all_slices())
            routes.insert(routes.end(), slice.routes.begin(), slice.routes.end());
        return app::run_where(routes, rest.empty() ? "" : rest[0], std::cout);
    }
    for (auto const& command : commands) {
        if (command.name != name)
            continue;
        auto const arguments = app::Arguments::read(rest,
            { "database", "address", "port", "public-url", "name", "slug", "chair", "zone", "regency", "chapter", "to",
                "from", "log", "passphrase-file", "sign-in", "tls-certificate", "tls-key", "hub", "upstream", "join",
                "label" });
        return arguments ? command.run(arguments.value()) : app::refuse(arguments.problem());
    }
    std::fputs(help, stderr);
    return 2;
}

}

int main(int count, char** words)
{
    umask(S_IRWXG | S_IRWXO); // what is kept is for nobody else on this machine
    if (sodium_init() < 0)
        return 2;
    std::vector<std::string> const rest(words + std::min(count, 2), words + count);
    try {
        return run(count > 1 ? words[1] : "", rest);
    } catch (base::MachineFailed const& failed) {
        return app::refuse(failed.problem());
    } catch (std::exception const& failed) {
        std::fprintf(stderr, "berdaya: %s\n", failed.what());
        return 2;
    }
}
