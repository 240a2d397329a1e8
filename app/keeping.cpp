// Keeping what is there: export of one chapter, backup and restore, and the doctor who looks at all of it.
#include "app/commands.h"
#include "app/keeping_words.h"
#include "app/slices.h"
#include "base/json.h"
#include "base/sql/migrate.h"
#include "base/sql/sqlite.h"
#include "base/sync_door/hub.h"
#include "domain/chapter/chapter.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace app {

namespace {

namespace files = std::filesystem;

constexpr char const* usual_place = "sqlite:berdaya.sqlite";

// Quoted as RFC 4180 asks; a cell that a spreadsheet would run as a formula is shown with an apostrophe before it.
std::string cell(std::string_view text)
{
    std::string made = "\"";
    if (!text.empty() && std::string_view("=+-@\t\r").find(text[0]) != std::string_view::npos)
        made += '\'';
    for (char const c : text)
        made += c == '"' ? "\"\"" : std::string(1, c);
    return made + "\"";
}

void write_table(sql::Read& db, base::Export const& table, base::ChapterId const& chapter, files::path const& folder)
{
    std::ofstream csv(folder / (std::string(table.name) + ".csv"), std::ios::binary);
    std::ofstream lines(folder / (std::string(table.name) + ".json"), std::ios::binary);
    auto const names = table.names();
    csv << "\xef\xbb\xbf" << table.columns << "\r\n";
    lines << "[";
    bool first = true;
    db.each(table.statement, { chapter.text() }, [&](sql::Row const& row) {
        INVARIANT(row.columns() == static_cast<int>(names.size()), "an export names each of its columns");
        json::Text object;
        object.open_object();
        for (int i = 0; i < row.columns(); ++i) {
            csv << (i ? "," : "") << (row.is_null(i) ? std::string {} : cell(row.text(i)));
            object.key(names[static_cast<std::size_t>(i)]);
            if (row.is_null(i))
                object.nothing();
            else
                object.text(row.text(i));
        }
        object.close_object();
        csv << "\r\n";
        lines << (first ? "\n" : ",\n") << object.take();
        first = false;
    });
    lines << "\n]\n";
    csv.flush();
    lines.flush();
    if (!csv || !lines)
        throw sql::Failed(sql::cannot_write, { { "path", folder.string() } });
}

// Photos as they are kept, named as `stored_file` names them. Voices stay.
int write_photos(sql::Read& db, base::ChapterId const& chapter, files::path const& folder)
{
    int written = 0;
    db.each("SELECT sha256, media_type, content FROM stored_file WHERE chapter_id = ?1 AND width > 0 ORDER BY sha256",
        { chapter.text() }, [&](sql::Row const& row) {
            files::create_directories(folder);
            auto const type = row.text(1);
            auto const path = folder / (std::string(row.text(0)) + "." + std::string(type.substr(type.find('/') + 1)));
            std::ofstream photo(path, std::ios::binary);
            photo << row.bytes(2);
            photo.flush();
            if (!photo)
                throw sql::Failed(sql::cannot_write, { { "path", path.string() } });
            ++written;
        });
    return written;
}

// What belongs to no slice: the facts, which of them a later one corrects, and the photos of which they speak.
std::vector<base::Export> of_all()
{
    return {
        { "fact", R"sql(
            SELECT fact_id, kind, actor, body, noted_at, received_at
            FROM fact
            WHERE chapter_id = ?1
            ORDER BY received_at, fact_id)sql",
            "fact_id,kind,actor,body,noted_at,received_at" },
        { "fact_superseded", R"sql(
            SELECT fact_id, by_fact_id
            FROM fact_superseded
            WHERE chapter_id = ?1
            ORDER BY fact_id, by_fact_id)sql",
            "fact_id,by_fact_id" },
        { "stored_file", R"sql(
            SELECT sha256, media_type, width, height, bytes, received_at
            FROM stored_file
            WHERE chapter_id = ?1
            ORDER BY sha256)sql",
            "sha256,media_type,width,height,bytes,received_at" },
        { "file_mention", R"sql(
            SELECT sha256, fact_id
            FROM file_mention
            WHERE chapter_id = ?1
            ORDER BY sha256, fact_id)sql",
            "sha256,fact_id" },
        { "file_mention_ended", R"sql(
            SELECT sha256, fact_id, ended_at
            FROM file_mention_ended
            WHERE chapter_id = ?1
            ORDER BY sha256, fact_id)sql",
            "sha256,fact_id,ended_at" },
        { "file_unclaimed", R"sql(
            SELECT sha256, received_at
            FROM file_unclaimed
            WHERE chapter_id = ?1
            ORDER BY sha256)sql",
            "sha256,received_at" },
    };
}

// A whole database that can be read: no damage, every constraint kept, every migration known.
void verify(std::string const& path)
{
    sql::Sqlite connection(path, sql::Sqlite::Mode::ReadOnly);
    std::string said;
    connection.query(
        "PRAGMA integrity_check", {}, [&](sql::Row const& row) { said += std::string(row.text(0)) + "\n"; });
    if (said != "ok\n")
        throw sql::Failed(sql::damaged, { { "path", path }, { "why", said.substr(0, said.find('\n')) } });
    connection.query("PRAGMA foreign_key_check", {}, [&](sql::Row const& row) {
        throw sql::Failed(sql::damaged, { { "path", path }, { "why", "foreign key: " + std::string(row.text(0)) } });
    });
    bool is_ours = false;
    connection.query(
        "SELECT 1 FROM sqlite_schema WHERE name = 'migration'", {}, [&](sql::Row const&) { is_ours = true; });
    if (!is_ours)
        throw sql::Failed(sql::damaged, { { "path", path }, { "why", "migration" } });
}

std::string sqlite_path(Arguments const& arguments)
{
    auto const place = arguments.option("database", usual_place);
    if (!place.starts_with("sqlite:"))
        throw sql::Failed(sql::kept_by_postgres);
    return place.substr(7);
}

// What looking at it left beside it holds nothing.
void put_in_place(std::string const& half, std::string const& to)
{
    for (auto const* const beside : { "-wal", "-shm" })
        files::remove(half + beside);
    files::rename(half, to);
}

void forget_epoch(sql::Write& db)
{
    db.run("DELETE FROM server_key WHERE name = 'epoch'"); // made anew when it is served
}

// Phones send again what this database may have lost: what was acknowledged after the backup was made.
void begin_epoch(std::string const& path)
{
    sql::Sqlite connection(path, sql::Sqlite::Mode::ReadWrite);
    sql::Write db(connection, "");
    forget_epoch(db);
}

bool check(char const* what, bool fine, std::string const& detail)
{
    std::printf("%s  %-14s %s\n", fine ? "baik  " : "PERIKSA", what, detail.c_str());
    return fine;
}

bool is_of_hub(sql::Read& db)
{
    return db.count("SELECT count(*) FROM hub_state") > 0;
}

// Whose it is, how it stands with its secretariat, and what waits here.
bool check_hub(sql::Read& db)
{
    auto const state = [&](char const* name) { return sync_door::hub_state(db, name).value_or(""); };
    auto const said = [](words::Word const& word, words::Fill const& fill = {}) {
        return words::say(word, words::Tongue::Indonesian, fill);
    };
    base::ChapterId const id(state("chapter"));
    auto const chapter = chapter::find(db, id);
    bool const has_key = !state("key").empty();
    bool const is_known = has_key && chapter;
    std::string whose;
    if (is_known)
        whose = said(say::hub_of, { { "chapter", chapter.value().name } });
    else if (!state("join_token").empty())
        whose = said(say::hub_waits_to_join);
    else if (has_key && id.text().empty())
        whose = said(say::hub_has_no_rows);
    else
        whose = said(id.text().empty() ? say::hub_uninvited : say::hub_revoked);
    bool fine = check("komputer mobil", is_known, whose);

    base::Instant const reached { std::strtoll(state("reached_at").c_str(), nullptr, 10) };
    auto const zone = chapter ? chapter.value().zone : base::Zone::Wita;
    auto const at = base::date_time(reached, zone, words::Tongue::Indonesian);
    auto const upstream = state("upstream");
    fine = check("sekretariat", reached.ms > 0,
               reached.ms > 0 ? said(say::hub_reached, { { "upstream", upstream }, { "at", at } })
                              : said(say::hub_never_reached, { { "upstream", upstream } }))
        && fine;
    auto const waiting = sync_door::count_to_forward(db, id);
    check("catatan", true,
        waiting > 0 ? said(say::hub_carries, { { "n", std::to_string(waiting) } }) : said(say::hub_carries_none));
    return fine;
}

}

int export_chapter(Arguments const& arguments)
{
    auto const slug = arguments.option("chapter", "");
    files::path const folder = arguments.option("to", "");
    if (slug.empty() || folder.empty()) {
        std::fputs("berdaya export --chapter SLUG --to FOLDER\n", stderr);
        return 2;
    }
    if (files::exists(folder) && !(files::is_directory(folder) && files::is_empty(folder))) {
        std::fprintf(
            stderr, "berdaya: %s sudah ada isinya. Pilih folder lain; tidak ada yang ditimpa.\n", folder.c_str());
        return 2;
    }
    auto const database = sql::Database::open(arguments.option("database", usual_place));
    int code = 0;
    database->read([&](sql::Read& db) {
        auto const chapter = chapter::by_slug(db, slug);
        if (!chapter) {
            code = refuse({ base::Kind::Unknown, chapter::unknown_chapter });
            return;
        }
        files::create_directories(folder);
        int tables = 0;
        auto const write = [&](std::vector<base::Export> const& all) {
            for (auto const& table : all) {
                write_table(db, table, chapter->chapter_id, folder);
                ++tables;
            }
        };
        write(of_all());
        for (auto const& slice : all_slices())
            write(slice.exports);
        auto const photos = write_photos(db, chapter->chapter_id, folder / "photos");
        std::printf("%d tabel dan %d foto tertulis di %s\n", tables, photos, folder.c_str());
    });
    return code;
}

int backup(Arguments const& arguments)
{
    auto const to = arguments.option("to", "");
    if (to.empty()) {
        std::fputs("berdaya backup --to BERKAS\n", stderr);
        return 2;
    }
    if (files::exists(to)) {
        std::fprintf(stderr,
            "berdaya: %s sudah ada; tidak ada yang ditimpa. Pakai nama lain, misalnya dengan tanggal.\n", to.c_str());
        return 2;
    }
    if (!files::is_directory(files::absolute(to).parent_path())) {
        std::fprintf(stderr, "berdaya: folder untuk %s tidak ada. Buat dulu foldernya.\n", to.c_str());
        return 2;
    }
    auto const half = to + ".part";
    sql::Sqlite(sqlite_path(arguments), sql::Sqlite::Mode::ReadOnly).copy_to(half);
    verify(half);
    put_in_place(half, to);
    std::printf("Cadangan tersimpan dan diperiksa: %s (%ju bita)\n", to.c_str(), files::file_size(to));
    return 0;
}

int restore(Arguments const& arguments)
{
    auto const from = arguments.option("from", "");
    auto const to = sqlite_path(arguments);
    if (from.empty() || !files::exists(from)) {
        std::fprintf(stderr, "berdaya restore --from BERKAS%s\n", from.empty() ? "" : " (berkas itu tidak ada)");
        return 2;
    }
    if (files::exists(to)) {
        std::fprintf(stderr, "berdaya: %s sudah ada. Pindahkan dulu berkas itu; tidak ada yang ditimpa.\n", to.c_str());
        return 2;
    }
    verify(from);
    auto const half = to + ".part";
    sql::Sqlite(from, sql::Sqlite::Mode::ReadOnly).copy_to(half);
    verify(half);
    begin_epoch(half);
    put_in_place(half, to);
    std::printf("Dipulihkan dan diperiksa: %s\n", to.c_str());
    return 0;
}

int new_epoch(Arguments const& arguments)
{
    auto const database = sql::Database::open(arguments.option("database", usual_place));
    database->write_now("", [](sql::Connection& connection) {
        sql::Write db(connection, "");
        forget_epoch(db);
        return true;
    });
    std::puts("HP lapangan mengirim ulang catatan 30 hari terakhir setelah server dijalankan lagi.");
    return 0;
}

int doctor(Arguments const& arguments)
{
    auto const place = arguments.option("database", usual_place);
    bool fine = true;
    if (place.starts_with("sqlite:")) {
        auto const path = place.substr(7);
        if (!files::exists(path))
            return check("basis data", false, path + " belum ada. Buat dengan: berdaya found") ? 0 : 1;
        verify(path);
        fine = check("basis data", true, path + ", utuh, " + std::to_string(files::file_size(path)) + " bita") && fine;
        auto const others = files::status(path).permissions() & (files::perms::group_all | files::perms::others_all);
        fine = check("izin berkas", others == files::perms::none,
                   others == files::perms::none ? "hanya untuk pemiliknya" : "terbaca orang lain; chmod 600 " + path)
            && fine;
        auto const space = files::space(files::absolute(path).parent_path()).available;
        fine = check("cakram", space > (1ULL << 30), std::to_string(space >> 20) + " MiB tersisa") && fine;
    }
    auto const database = sql::Database::open(place);
    database->read([&](sql::Read& db) {
        fine
            = check("migrasi", true, std::to_string(db.count("SELECT count(*) FROM migration")) + " terpasang") && fine;
        auto const newest = db.count("SELECT COALESCE(max(received_at), 0) FROM fact");
        fine = check("jam", newest <= base::clock_now().ms + 60'000, "tidak mundur dari catatan terakhir") && fine;
        auto const keys = db.count("SELECT count(*) FROM server_key");
        fine = check("setelan", keys > 0, keys > 0 ? "kunci server ada" : "kunci server belum ada; dibuat oleh serve")
            && fine;
        if (is_of_hub(db)) {
            fine = check_hub(db) && fine;
            return; // it founds no community
        }
        auto const chapters = db.count("SELECT count(*) FROM chapter_published");
        fine = check("komunitas", chapters > 0,
                   chapters > 0 ? std::to_string(chapters) : "belum ada; berdaya found membuat yang pertama")
            && fine;
    });
    return fine ? 0 : 1;
}

}
