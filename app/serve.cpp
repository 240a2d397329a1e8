#include "app/commands.h"
#include "app/sample.h"
#include "app/slices.h"
#include "base/http/edge.h"
#include "base/http/site.h"
#include "base/log.h"
#include "base/sign_in/sign_in.h"
#include "base/sql/serving.h"
#include "base/sync_door/hub.h"
#include "base/unicode.h"
#include "domain/area/area.h"
#include "domain/chapter/chapter.h"
#include "domain/device/device.h"

#include <csignal>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <malloc.h>
#include <optional>
#include <pthread.h>
#include <thread>
#include <unistd.h>

extern "C" {
extern char const berdaya_source[];
extern char const berdaya_source_end[];
}

namespace app {

namespace {

constexpr int usual_port = 8080;

http::SiteSettings settings_of(std::string public_url)
{
    http::SiteSettings settings;
    settings.public_url = std::move(public_url);
    settings.source = { berdaya_source, static_cast<std::size_t>(berdaya_source_end - berdaya_source) };
    return settings;
}

// Pages are made and freed on several threads: one arena and early trimming keep the server in tens of megabytes.
void keep_memory_small()
{
    mallopt(M_ARENA_MAX, 2);
    mallopt(M_TRIM_THRESHOLD, 4 << 20);
    mallopt(M_MMAP_THRESHOLD, 1 << 20);
}

// Stops the edge when the process is asked to end.
class Ending {
public:
    Ending()
    {
        sigemptyset(&m_signals);
        sigaddset(&m_signals, SIGINT);
        sigaddset(&m_signals, SIGTERM);
        pthread_sigmask(SIG_BLOCK, &m_signals, nullptr);
    }
    void watch(http::Edge& edge, http::Pages& pages)
    {
        std::thread([this, &edge, &pages] {
            int got = 0;
            sigwait(&m_signals, &got);
            pages.answer_waiting();
            edge.stop();
        }).detach();
    }

private:
    sigset_t m_signals {};
};

void put_areas(sql::Database& database)
{
    database.write_now("", [](sql::Connection& connection) {
        sql::Write db(connection, "");
        area::put_start(db);
        return true;
    });
}

void say_invitation(chapter::Founded const& made, Arguments const& arguments)
{
    auto const here = "http://127.0.0.1:" + arguments.option("port", std::to_string(usual_port));
    auto const site = arguments.option("public-url", here);
    std::printf("chapter %s\ninvitation %s/invitations/%s\n", made.chapter.text().c_str(), site.c_str(),
        made.invitation_token.c_str());
}

int serve_pages(sql::Database& database, http::Pages& pages, Arguments const& arguments, int port, Ending& ending)
{
    http::EdgeSettings settings;
    settings.address = arguments.option("address", "127.0.0.1");
    settings.port = static_cast<unsigned short>(port);
    settings.tls_certificate = arguments.option("tls-certificate", "");
    settings.tls_key = arguments.option("tls-key", settings.tls_certificate);
    auto const* const scheme = settings.tls_certificate.empty() ? "http" : "https";
    http::Edge edge(pages, settings);
    ending.watch(edge, pages);
    pages.start_chores();
    std::printf("Berdaya: %s://%s:%d  (%s)\n", scheme, settings.address.c_str(), edge.port(),
        std::string(database.backend()).c_str());
    std::fflush(stdout);
    edge.run();
    return 0;
}

// The invitation, alone or as the link that holds it.
std::string token_in(std::string const& told)
{
    auto const at = told.rfind('=');
    return at == std::string::npos ? told : told.substr(at + 1);
}

void tell_keeper(words::Word const& word, words::Fill const& fill)
{
    std::puts(words::say(word, words::Tongue::Indonesian, fill).c_str());
    std::fflush(stdout);
}

// A token, a key and notes go this way: in the clear only within one computer.
bool is_safe_upstream(std::string_view url)
{
    auto const is_under = [&](std::string_view start) { return url.starts_with(start); };
    bool const is_whole = url.size() > std::string_view("https://").size() && url.find_first_of(" \t") == url.npos;
    return is_whole
        && (is_under("https://") || is_under("http://127.0.0.1:") || is_under("http://localhost:")
            || is_under("http://[::1]:"));
}

// For the doctor. A hub whose disk is full still starts.
void keep_upstream(sql::Database& database, std::string const& upstream)
{
    bool is_kept = false;
    database.read([&](sql::Read& db) { is_kept = sync_door::hub_state(db, "upstream") == upstream; });
    if (is_kept)
        return;
    database.write_now("", [&](sql::Connection& connection) {
        sql::Write db(connection, "");
        sync_door::keep_hub_state(db, "upstream", upstream);
        return true;
    });
}

int serve_hub(Arguments const& arguments, int port)
{
    auto const place = arguments.option("database", "sqlite:hub.sqlite");
    auto const upstream = arguments.option("upstream", "");
    auto const label = arguments.option("label", "Komputer mobil");
    if (!place.starts_with("sqlite:"))
        return refuse({ base::Kind::Malformed, hub_database });
    if (!is_safe_upstream(upstream))
        return refuse({ base::Kind::Malformed, upstream_shape });
    if (unicode::length(label) > device::longest_label)
        return refuse({ base::Kind::Malformed, hub_label, { { "most", std::to_string(device::longest_label) } } });
    keep_memory_small();
    Ending ending;
    base::log_start(arguments.option("log", "error")); // its keeper reads sentences
    std::signal(SIGXFSZ, SIG_IGN); // a full disk is an error of writing, not the end
    sql::Serving const serving(place);
    auto const database = sql::Database::open(place);
    auto const join = arguments.option("join", "");
    if (!join.empty() && !http::prepare_hub(*database, token_in(join), label, { base::clock_now() }))
        return refuse({ base::Kind::Refused, of_a_secretariat });
    if (!http::is_hub_prepared(*database))
        return refuse({ base::Kind::Refused, not_invited });
    keep_upstream(*database, upstream);
    auto settings = settings_of(arguments.option("public-url", ""));
    settings.upstream = http::upstream_at(upstream);
    settings.tell_keeper = &tell_keeper;
    std::optional<base::Problem> refused;
    settings.give_up = [&refused](base::Problem const& problem) {
        refused = problem;
        ::kill(::getpid(), SIGTERM); // ends as when its keeper ends it
    };
    int code = 0;
    {
        http::Pages pages(*database, all_slices(), settings);
        code = serve_pages(*database, pages, arguments, port, ending);
    }
    return refused ? refuse(*refused) : code;
}

}

int refuse(base::Problem const& problem)
{
    auto const said = words::say(problem.code->text, words::Tongue::Indonesian, problem.fill);
    std::fprintf(stderr, "berdaya: %s [%s]\n", said.c_str(), std::string(problem.code->name).c_str());
    return 2;
}

int serve(Arguments const& arguments)
{
    auto const port = arguments.number("port", usual_port, 0, 65535);
    if (!port)
        return refuse(port.problem());
    auto const public_url = arguments.option("public-url", "");
    if (!arguments.option("tls-certificate", "").empty() && !public_url.starts_with("https://"))
        return refuse({ base::Kind::Malformed, tls_needs_name });
    if (arguments.option("hub", "no") == "yes")
        return serve_hub(arguments, port.value());
    if (!arguments.option("upstream", "").empty() || !arguments.option("join", "").empty())
        return refuse({ base::Kind::Malformed, only_of_a_hub });
    auto const place = arguments.option("database", "sqlite:berdaya.sqlite");
    if (place.starts_with("sqlite:") && !std::filesystem::exists(place.substr(7))) {
        std::fprintf(stderr, "berdaya: %s belum ada. Buat dengan: berdaya found\n", place.substr(7).c_str());
        return 2;
    }
    keep_memory_small();
    Ending ending; // before any thread, so that all of them leave the signals to the watcher
    base::log_start(arguments.option("log", "info"));
    sql::Serving const serving(place);
    auto const database = sql::Database::open(place);
    if (http::is_hub_prepared(*database))
        return refuse({ base::Kind::Refused, of_a_hub });
    put_areas(*database);
    sign_in::server_key(*database, "invitation");
    http::Pages pages(*database, all_slices(), settings_of(public_url));
    return serve_pages(*database, pages, arguments, port.value(), ending);
}

int demo(Arguments const& arguments)
{
    auto const port = arguments.number("port", usual_port, 0, 65535);
    if (!port)
        return refuse(port.problem());
    keep_memory_small();
    Ending ending;
    base::log_start(arguments.option("log", "warn"));
    std::filesystem::path const folder = ".berdaya";
    std::filesystem::create_directories(folder);
    auto const place = arguments.option("database", "sqlite:" + (folder / "contoh.sqlite").string());
    auto const note = folder / "contoh-masuk.txt";
    sql::Serving const serving(place);
    auto const database = sql::Database::open(place);
    put_areas(*database);
    http::Pages pages(*database, all_slices(), settings_of(""));
    bool made = false;
    database->read([&](sql::Read& db) { made = chapter::by_slug(db, sample_slug).has_value(); });
    if (!made) {
        std::puts("Membuat komunitas contoh ...");
        std::fflush(stdout);
        auto const sign_in = make_sample(*database, pages);
        std::ofstream(note) << sign_in;
        std::filesystem::permissions(note, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    }
    std::ifstream known(note);
    std::cout << known.rdbuf() << std::flush;
    return serve_pages(*database, pages, arguments, port.value(), ending);
}

int found(Arguments const& arguments)
{
    auto const database = sql::Database::open(arguments.option("database", "sqlite:berdaya.sqlite"));
    put_areas(*database);
    auto const zone = base::zone_named(arguments.option("zone", "WITA"));
    if (!zone) {
        std::fputs("berdaya: --zone adalah WIB, WITA, atau WIT.\n", stderr);
        return 2;
    }
    chapter::Founding const founding { arguments.option("name", ""), arguments.option("slug", ""),
        arguments.option("chair", ""), arguments.option("regency", "64.72"), *zone };
    if (founding.name.empty() || founding.slug.empty() || founding.chair_name.empty()) {
        std::fputs("berdaya found --name NAMA --slug ALAMAT --chair NAMA\n", stderr);
        return 2;
    }
    bool has_villages = false;
    database->read([&](sql::Read& db) { has_villages = !area::villages(db, founding.regency_code).empty(); });
    if (!has_villages) {
        std::fprintf(stderr, "berdaya: kelurahan di %s belum ada. Tambahkan dulu: berdaya import-areas BERKAS.csv\n",
            founding.regency_code.c_str());
        return 2;
    }
    auto const made = chapter::found(*database, founding, { base::clock_now() });
    if (!made)
        return refuse(made.problem());
    say_invitation(made.value(), arguments);
    return 0;
}

int invite(Arguments const& arguments)
{
    auto const database = sql::Database::open(arguments.option("database", "sqlite:berdaya.sqlite"));
    auto const made = chapter::invite_chair(*database, arguments.option("chapter", ""), { base::clock_now() });
    if (!made)
        return refuse(made.problem());
    say_invitation(made.value(), arguments);
    return 0;
}

int import_areas(Arguments const& arguments)
{
    if (arguments.words().size() != 1) {
        std::fputs("berdaya import-areas BERKAS.csv\n", stderr);
        return 2;
    }
    std::ifstream file(arguments.words()[0], std::ios::binary);
    if (!file) {
        std::fprintf(stderr, "berdaya: %s tidak dapat dibuka\n", arguments.words()[0].c_str());
        return 2;
    }
    std::string const text((std::istreambuf_iterator<char>(file)), {});
    auto const areas = area::read_table(text);
    if (!areas)
        return refuse(areas.problem());
    auto const database = sql::Database::open(arguments.option("database", "sqlite:berdaya.sqlite"));
    database->write_now("", [&](sql::Connection& connection) {
        sql::Write db(connection, "");
        area::put(db, areas.value());
        return true;
    });
    std::printf("%zu wilayah tersimpan.\n", areas.value().size());
    return 0;
}

int permits(Arguments const&)
{
    for (auto const& slice : all_slices())
        for (auto const& route : slice.routes)
            std::printf("%-5s %-52s %-32s %s%s\n", std::string(route.method).c_str(), route.pattern.c_str(),
                std::string(route.permit.act).c_str(), shown_positions(route.permit.given).c_str(),
                route.permit.reads == base::FieldClass::Specific ? "  [data spesifik]" : "");
    return 0;
}

}
