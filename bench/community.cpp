#include "bench/community.h"

#include "app/slices.h"
#include "base/sha256.h"
#include "base/sign_in/sign_in.h"
#include "bench/loopback.h"
#include "domain/area/area.h"

namespace bench {

Community::Community(std::string const& where)
    : m_database(sql::Database::open(where.find(':') == std::string::npos ? "sqlite:" + where : where))
{
    m_database->write_now("", [](sql::Connection& connection) {
        sql::Write db(connection, "");
        area::put_start(db);
        return true;
    });
    base::Now const now { base::clock_now() };
    auto const founded
        = chapter::found(*m_database, { "Bench", "bench", "Ketua", "64.72", base::Zone::Wita }, now).value();
    m_chapter = founded.chapter;
    m_pages = std::make_unique<http::Pages>(*m_database, app::all_slices(), http::SiteSettings {});
    m_edge = std::make_unique<http::Edge>(*m_pages, http::EdgeSettings { .port = 0 });
    m_serving = std::thread([this] { m_edge->run(); });

    Client client(port());
    auto const& invitation = founded.invitation_token;
    client.post("/invitations/" + invitation, "",
        "token=" + invitation + "&sign_in_name=bench&passphrase=tiga+kata+biasa&again=tiga+kata+biasa");
    auto const signed_in = client.post("/sign-in", "", "sign_in_name=bench&passphrase=tiga+kata+biasa");
    auto const token = signed_in.substr(signed_in.find("berdaya_in=") + 11, 64);
    std::string form_token;
    m_database->read([&](sql::Read& db) {
        auto const known = sign_in::account_of(db, token, { base::clock_now() }).value();
        form_token = base::hmac_hex(sign_in::server_key_in(db, "form"), known.sign_in_id);
    });
    m_headers = "Cookie: berdaya_in=" + token + "\r\nX-Form-Token: " + form_token + "\r\n";
}

Community::~Community()
{
    m_pages->answer_waiting();
    m_edge->stop();
    m_serving.join();
    m_edge.reset();
    m_pages.reset();
}

}
