// The site as a whole, with a clock of the test's own and a slice of one page.
#include "base/http/site_test_settings.h"

#include "base/page/page.h"
#include "base/sign_in/sign_in.h"
#include "tests/fresh_database.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <future>

namespace {

using MayLook = permit::To<"test.look", permit::chair>;

struct Seen {
    std::string name;
};
base::Result<Seen> look(MayLook may, sql::Read&)
{
    return Seen { may.mandate().officer_name };
}
page::Document look_page(Seen const& seen, page::Context const& c)
{
    return { "Lihat", page::Shape::Narrow, page::joined({ page::heading(seen.name), page::form(c, "/look", {}) }) };
}
constexpr words::Word done { "Sudah.", "Done." };
base::Result<http::SeeOther> press(MayLook, sql::Write&, base::Now)
{
    return http::SeeOther { page::Url::of("/look"), &done };
}

// A form whose page reads a part of it.
struct Wish {
    std::string name;
    std::string words;
};
BOOST_DESCRIBE_STRUCT(Wish, (), (name, words))
struct Named {
    std::optional<std::string> name;
};
BOOST_DESCRIBE_STRUCT(Named, (), (name))
base::Result<Seen> wishing(MayLook, Named named, sql::Read&)
{
    return Seen { "Nama: " + named.name.value_or("-") };
}
page::Document wishing_page(Seen const& seen, page::Context const& c)
{
    return { "Harapan", page::Shape::Narrow,
        page::joined({ page::heading(seen.name),
            page::form(c, "/wishes",
                { page::field(c, { .name = "name", .label = { "Nama", "Name" } }),
                    page::field(c, { .name = "words", .label = { "Harapan", "Wish" } }) }) }) };
}
base::Result<http::SeeOther> wish(MayLook, Wish, sql::Write&, base::Now)
{
    return http::SeeOther { page::Url::of("/look"), &done };
}

std::optional<permit::Mandate> as_chair(sql::Read&, base::AccountId const& account, base::Now)
{
    return permit::Mandate { account, base::ChapterId("019a0000-0000-7000-8000-000000000001"), "KICI (contoh)",
        base::Zone::Wita, permit::chair, "Ketua (contoh)" };
}

// Whoever speaks, of no account.
class MaySpeak {
public:
    static constexpr base::FieldClass reads = base::FieldClass::General;
    static constexpr std::string_view act = "test.speak";
    static constexpr permit::Positions given = ~0U;
    static base::Result<MaySpeak> grant(permit::Asking const&) { return MaySpeak(); }
    base::ChapterId chapter() const { return base::ChapterId("019a0000-0000-7000-8000-000000000001"); }
    base::AccountId account() const { return base::AccountId(chapter().text()); }
};
base::Result<Seen> listen(permit::Anyone, sql::Read&)
{
    return Seen { "Kotak (contoh)" };
}
base::Result<http::SeeOther> speak(MaySpeak, sql::Write&, base::Now)
{
    return http::SeeOther { page::Url::of("/c/speak"), &done };
}

base::Slice one_page()
{
    base::Slice slice { "test",
        { http::get<&look, &look_page>("/look"), http::post<&press>("/look"),
            http::get<&listen, &look_page>("/c/quiet").without_trace(), http::get<&listen, &look_page>("/gate/{token}"),
            http::get<&listen, &look_page>("/c/speak"), http::post<&speak>("/c/speak").redraws<&listen, &look_page>(),
            http::get<&wishing, &wishing_page>("/wishes"),
            http::post<&wish>("/wishes").redraws<&wishing, &wishing_page>() } };
    slice.mandate_of = &as_chair;
    return slice;
}

constexpr std::int64_t minute = 60'000;

// A browser that keeps the sign-in's cookie, on a site whose clock stands until it is moved.
class Browser {
public:
    Browser()
        : m_pages(*m_database, { one_page() }, settings())
    {
        m_database->write_now("", [](sql::Connection& connection) {
            sql::Write db(connection, base::uuid_of("account"));
            base::Secret const secret("panci kompor sendok");
            return static_cast<bool>(sign_in::open_account(db, "ketua", secret, secret, { { start } }));
        });
        send("POST", "/sign-in", "sign_in_name=ketua&passphrase=panci+kompor+sendok");
    }

    http::Response send(std::string method, std::string path, std::string body = {}, http::Headers more = {})
    {
        http::Request request { std::move(method), std::move(path), "",
            { { "host", "kici.test" }, { "origin", "http://kici.test" }, { "accept", "text/html" },
                { "cookie", "berdaya_in=" + token } },
            std::move(body), "127.0.0.1" };
        request.headers.insert(request.headers.end(), more.begin(), more.end());
        std::promise<http::Response> answered;
        m_pages.answer(std::make_shared<http::Request>(std::move(request)),
            [&](http::Response response) { answered.set_value(std::move(response)); });
        auto response = answered.get_future().get();
        for (auto const& [name, value] : response.headers)
            if (name == "Set-Cookie" && value.starts_with("berdaya_in="))
                given = value.substr(11, value.find(';') - 11);
        if (token.empty())
            token = given;
        return response;
    }

    http::Response refusal(int status) const { return m_pages.refusal(status, {}); }

    void pass(std::int64_t minutes)
    {
        now += minutes * minute;
        m_database->write_now("", [](sql::Connection&) { return true; }); // what was under way is written
    }

    // When a sign-in was seen last.
    std::int64_t seen_at()
    {
        std::int64_t at = 0;
        m_database->read([&](sql::Read& db) { at = db.count("SELECT MAX(seen_at) FROM sign_in"); });
        return at;
    }

    std::string token; // sent with every request
    std::string given; // the newest that the site gave
    static constexpr std::int64_t start = 1'795'500'000'000;
    static inline std::int64_t now = start;

private:
    static http::SiteSettings settings()
    {
        now = start;
        return tests::settings_by(now);
    }
    tests::FreshDatabase m_database;
    http::Pages m_pages;
};

std::string between(std::string const& text, std::string_view before)
{
    auto const at = text.find(before) + before.size();
    return text.substr(at, text.find('"', at) - at);
}

}

TEST_CASE("a page brings the next token after half an hour, and an open form can still be sent")
{
    Browser browser;
    auto const first = browser.token;
    auto const form = browser.send("GET", "/look");
    REQUIRE(form.status == 200);
    CHECK(browser.given == first);
    browser.pass(31);
    CHECK(browser.send("GET", "/look").status == 200);
    CHECK(browser.given != first);

    // The answer was lost on its way: the first token goes on.
    browser.pass(2);
    CHECK(browser.send("GET", "/look").status == 200);
    browser.token = browser.given;
    auto const fields = "form_token=" + between(form.body, "name=\"form_token\" value=\"")
        + "&fact_id=" + between(form.body, "name=\"fact_id\" value=\"");
    CHECK(browser.send("POST", "/look", fields).status == 303);

    // Now that the new one is in use, the first serves a minute longer and no more.
    browser.pass(2);
    browser.token = first;
    CHECK(browser.send("GET", "/look").status == 303); // to the sign-in
    browser.token = browser.given;
    CHECK(browser.send("GET", "/look").status == 200);
}

TEST_CASE("a page that leaves no trace tells nobody when she was there, neither her sign-in nor her browser")
{
    Browser browser;
    auto const first = browser.token;
    auto const seen_before = browser.seen_at();
    browser.pass(31);
    auto const quiet = browser.send("GET", "/c/quiet");
    CHECK(quiet.status == 200);
    CHECK(std::none_of(
        quiet.headers.begin(), quiet.headers.end(), [](auto const& header) { return header.first == "Set-Cookie"; }));
    browser.pass(0);
    CHECK(browser.given == first);
    CHECK(browser.seen_at() == seen_before);
    CHECK(browser.send("GET", "/look").status == 200);
    browser.pass(0);
    CHECK(browser.given != first);
    CHECK(browser.seen_at() > seen_before);
}

TEST_CASE("a public page is asked for again each time, one of whoever is signed in or of a token is kept by nobody")
{
    Browser browser;
    auto const kept = [&](std::string const& path) {
        std::string how;
        for (auto const& [name, value] : browser.send("GET", path).headers)
            if (name == "Cache-Control")
                how += value;
        return how;
    };
    CHECK(kept("/c/quiet") == "no-store");
    browser.token.clear();
    CHECK(kept("/c/quiet") == "no-cache");
    CHECK(kept("/gate/5e1f") == "no-store");
}

TEST_CASE("a form without this sign-in's token, or from elsewhere, is refused")
{
    Browser browser;
    CHECK(browser.send("POST", "/look", "fact_id=" + base::new_uuid({ 1 })).status == 403);
    CHECK(browser.send("POST", "/look", "form_token=guessed&fact_id=" + base::new_uuid({ 1 })).status == 403);
}

TEST_CASE("a form that is sent behind its page is told where to go, and an ended sign-in in words")
{
    Browser browser;
    http::Headers const behind { { "x-berdaya-sent", "1" } };
    auto const page = browser.send("GET", "/look").body;
    auto const fields = "form_token=" + between(page, "name=\"form_token\" value=\"")
        + "&fact_id=" + between(page, "name=\"fact_id\" value=\"");
    auto const received = browser.send("POST", "/look", fields, behind);
    CHECK(received.status == 204);
    auto const leads = std::find_if(received.headers.begin(), received.headers.end(),
        [](auto const& header) { return header.first == "X-Berdaya-Leads-To"; });
    REQUIRE(leads != received.headers.end());
    CHECK(leads->second == "/look");
    CHECK(browser.send("POST", "/look", fields).status == 303); // the same form by the browser itself
    browser.token = "ended";
    CHECK(browser.send("POST", "/look", fields, behind).status == 401);
    CHECK(browser.send("POST", "/look", fields).status == 303); // nothing was typed: to the sign-in
}

TEST_CASE("a page that reads what was refused is drawn without it, and shows it with what is wrong")
{
    Browser browser;
    auto const token = "form_token=" + between(browser.send("GET", "/wishes").body, "name=\"form_token\" value=\"");
    auto const refused = browser.send(
        "POST", "/wishes", token + "&fact_id=" + base::new_uuid({ 1 }) + "&name=6472085206850003&words=Kelas+kue");
    CHECK(refused.status == 400);
    CHECK(refused.body.find("Nama: -") != std::string::npos);
    CHECK(refused.body.find("NIK atau nomor KK tidak kami simpan") != std::string::npos);
    CHECK(refused.body.find("value=\"6472085206850003\"") != std::string::npos);
    CHECK(refused.body.find("value=\"Kelas kue\"") != std::string::npos);
    auto const empty
        = browser.send("POST", "/wishes", token + "&fact_id=" + base::new_uuid({ 1 }) + "&name=Sari&words=");
    CHECK(empty.status == 400);
    CHECK(empty.body.find("Nama: Sari") != std::string::npos); // what is right is read
}

TEST_CASE("what was typed when a sign-in ended waits on the page, and is looked over before it is saved under the next")
{
    Browser browser;
    auto const page = browser.send("GET", "/wishes").body;
    auto const typed = "form_token=" + between(page, "name=\"form_token\" value=\"")
        + "&fact_id=" + between(page, "name=\"fact_id\" value=\"") + "&name=Sari&words=Kelas+kue";
    auto const first = browser.token;
    browser.token = "ended";
    auto const out = browser.send("POST", "/wishes", typed);
    CHECK(out.status == 401);
    CHECK(out.body.find("Belum tersimpan") != std::string::npos);
    CHECK(out.body.find("name=\"words\" value=\"Kelas kue\"") != std::string::npos);
    CHECK(out.body.find("form_token") == std::string::npos);
    browser.token = first;
    auto const sent_again = typed.substr(typed.find('&') + 1);
    auto const looked_over = browser.send("POST", "/wishes", sent_again);
    CHECK(looked_over.status == 409);
    CHECK(looked_over.body.find("Periksa isinya, lalu simpan") != std::string::npos);
    CHECK(looked_over.body.find("value=\"Kelas kue\"") != std::string::npos);
    CHECK(browser.send("POST", "/wishes", sent_again, { { "x-berdaya-sent", "1" } }).status == 403);
    CHECK(browser.send("POST", "/wishes", typed).status == 303);
    browser.token = "ended";
    CHECK(browser.send("GET", "/wishes").status == 303); // to the sign-in
}

TEST_CASE("what strangers send is slowed down per place, keeps what they wrote, and goes on when they waited")
{
    Browser browser;
    browser.token = "nobody";
    auto const speak = [&](http::Headers const& more = {}) {
        return browser.send("POST", "/c/speak", "fact_id=" + base::new_uuid({ Browser::now }), more);
    };
    for (int times = 0; times < 30; ++times)
        CHECK(speak().status == 303);
    auto const refused = speak();
    CHECK(refused.status == 429);
    CHECK(refused.body.find("Kirim lagi 10 menit lagi") != std::string::npos);
    CHECK(refused.body.find("<form") != std::string::npos);
    CHECK(speak({ { "x-forwarded-for", "10.0.0.1, 36.72.1.9" } }).status == 303); // another, behind the same proxy
    browser.pass(9);
    CHECK(speak().body.find("Kirim lagi 1 menit lagi") != std::string::npos);
    browser.pass(1);
    CHECK(speak().status == 303);
}

TEST_CASE("what the edge refuses is said in words, with its number")
{
    Browser const browser;
    CHECK(browser.refusal(405).body.find("(405). Muat ulang") != std::string::npos);
    CHECK(browser.refusal(413).body.find("terlalu besar") != std::string::npos);
}
