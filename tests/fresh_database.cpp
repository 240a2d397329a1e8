#include "tests/fresh_database.h"

#include "base/sql/postgres.h"

#include <atomic>
#include <cstdlib>
#include <filesystem>
#include <mutex>
#include <unistd.h>

namespace tests {

namespace {

std::string cluster()
{
    char const* const told = std::getenv("BERDAYA_TEST_POSTGRES");
    return told ? told : "";
}

void tell_cluster(std::string const& statement)
{
    static std::mutex one_at_a_time; // a template is copied by one connection at a time
    std::lock_guard const lock(one_at_a_time);
    sql::Postgres(cluster() + " dbname=postgres", sql::Postgres::Mode::ReadWrite).script(statement);
}

// Migrated once a process; every other database is a copy.
std::string const& migrated_template()
{
    static std::string const name = [] {
        auto made = "template_" + std::to_string(getpid());
        tell_cluster("CREATE DATABASE " + made);
        sql::Database::open("postgres:" + cluster() + " dbname=" + made);
        return made;
    }();
    return name;
}

}

FreshPlace::FreshPlace()
{
    std::string pattern = (std::filesystem::temp_directory_path() / "berdaya_test_XXXXXX").string();
    m_folder = mkdtemp(pattern.data());
    if (cluster().empty()) {
        m_place = "sqlite:" + m_folder + "/test.sqlite";
        return;
    }
    static std::atomic<int> made = 0;
    m_name = "test_" + std::to_string(getpid()) + "_" + std::to_string(++made);
    tell_cluster("CREATE DATABASE " + m_name + " TEMPLATE " + migrated_template());
    m_place = "postgres:" + cluster() + " dbname=" + m_name;
}

FreshPlace::~FreshPlace()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_folder, ignored);
    if (m_name.empty())
        return;
    try {
        tell_cluster("DROP DATABASE " + m_name + " WITH (FORCE)");
    } catch (std::exception const&) {
        return; // the cluster goes with its directory
    }
}

}
