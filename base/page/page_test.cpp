#include "base/page/page.h"

#include <doctest/doctest.h>

namespace {

inline constexpr words::Word place { "Tempat", "Place" };
inline constexpr words::Word save { "Simpan rencana", "Save the plan" };

bool has(page::Html const& html, std::string_view text)
{
    return html.markup().find(text) != std::string::npos;
}

}

TEST_CASE("what a person typed is text, never markup")
{
    std::string const typed = "<script>alert('x')</script> & \"Siti\"";
    auto const html = page::p({ page::cls("a\"b"), typed });
    CHECK(html.markup()
        == "<p class=\"a&quot;b\">&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;Siti&quot;</p>");
    CHECK(page::input({ page::attribute("value", typed) }).markup().find("<script") == std::string::npos);
}

TEST_CASE("elements without content have no end")
{
    CHECK(page::input({ page::attribute("name", "a") }).markup() == "<input name=\"a\">");
    CHECK(page::element("br", {}).markup() == "<br>");
    CHECK(page::p({}).markup() == "<p></p>");
}

TEST_CASE("an address stays inside the site or is https")
{
    CHECK(page::Url::inside("/members?q=a").text() == "/members?q=a");
    for (auto const* const bad :
        { "//evil.example", "javascript:alert(1)", "https://evil.example", "/\\evil", "/a\nb", "" })
        CHECK(page::Url::inside(bad).text() == "/");
    CHECK(page::Url::elsewhere("https://kemdagri.go.id").text() == "https://kemdagri.go.id");
    CHECK(page::Url::elsewhere("javascript:alert(1)").text() == "#");
    CHECK(page::Url::elsewhere("http://plain.example").text() == "#");
}

TEST_CASE("parts of an address are encoded")
{
    CHECK(page::Url::of("/members", "a/b c").text() == "/members/a%2Fb%20c");
    CHECK(page::Url("/members").with("q", "siti & co").text() == "/members?q=siti%20%26%20co");
    CHECK(page::Url("/members?page=2").with("q", "x").text() == "/members?page=2&q=x");
    CHECK(page::Url("/members").at("top").text() == "/members#top");
}

TEST_CASE("a form carries its token and its fact")
{
    page::Context c;
    c.form_token = "token-1";
    c.fact_id = "fact-1";
    auto const form = page::form(c, "/sessions", { page::field(c, { .name = "place", .label = place }) });
    CHECK(has(form, "name=\"form_token\" value=\"token-1\""));
    CHECK(has(form, "name=\"fact_id\" value=\"fact-1\""));
    CHECK(has(form, "method=\"post\" action=\"/sessions\""));
    CHECK_FALSE(has(form, "multipart/form-data"));
    CHECK(has(page::form(c, "/sessions", {}, page::Encoding::Files), "multipart/form-data"));
    auto const button = page::button_form(c, "/sessions", save, "button", { { "id", "7" } });
    CHECK(has(button, "name=\"fact_id\" value=\"fact-1\""));
    CHECK(has(button, "name=\"id\" value=\"7\""));
    CHECK(has(button, "Simpan rencana"));
}

TEST_CASE("a refused form keeps what was typed and says what is wrong, tied to its field")
{
    form::Typed typed;
    typed.add("place", "<Balai>");
    typed.add("passphrase", "rahasia kami");
    base::Problem const problem(base::Kind::Malformed, form::look_again, {}, { { "place", &form::needed } });
    page::Context c;
    c.typed = &typed;
    c.problem = &problem;
    auto const field = page::field(c, { .name = "place", .label = place, .value = "before" });
    CHECK(has(field, "value=\"&lt;Balai&gt;\""));
    CHECK_FALSE(has(field, "before"));
    CHECK(has(field, "Bagian ini perlu diisi."));
    CHECK(has(field, "aria-invalid=\"true\""));
    CHECK(has(field, "aria-describedby="));
    auto const secret = page::field(c, { .name = "passphrase", .label = place, .type = "password" });
    CHECK_FALSE(has(secret, "rahasia"));
    c.tongue = words::Tongue::English;
    CHECK(page::field_error(c, "place") == "This needs to be filled in.");
    CHECK(page::field_error(c, "other").empty());
}

TEST_CASE("a date field says its day in words, in her tongue")
{
    page::Context c;
    auto const field = page::field(c, { .name = "held_on", .label = place, .value = "2026-11-24", .type = "date" });
    CHECK(has(field, "<output class=\"day hint\" for=\"f-held_on\">Selasa, 24 November 2026</output>"));
    c.tongue = words::Tongue::English;
    CHECK(has(page::field(c, { .name = "held_on", .label = place, .value = "2026-11-24", .type = "date" }), "Tuesday"));
    auto const empty = page::field(c, { .name = "held_on", .label = place, .value = "2026-02-30", .type = "date" });
    CHECK(has(empty, "for=\"f-held_on\"></output>"));
}

TEST_CASE("the summary above a refused form names the fields that its lines lead to")
{
    form::Typed const typed;
    base::Problem const problem(
        base::Kind::Malformed, form::look_again, {}, { { "place", &form::needed }, { "elsewhere", &form::needed } });
    page::Context c;
    c.path = "/sessions";
    c.typed = &typed;
    c.problem = &problem;
    auto const other = page::form(c, "/elsewhere", {});
    CHECK_FALSE(has(other, "error-summary"));
    auto const form = page::form(c, "/sessions", { page::field(c, { .name = "place", .label = place }) });
    auto const named = "<a href=\"#f-place\">" + std::string(c(place)) + ": Bagian ini perlu diisi.</a>";
    CHECK(has(form, named));
    CHECK(has(form, "<a href=\"#f-elsewhere\">Bagian ini perlu diisi.</a>"));
    static constexpr words::Word asked { "Di mana?", "Where?" };
    page::Context again = c;
    again.noted = {};
    CHECK(has(page::form(again, "/sessions", { page::field(again, { .name = "place", .label = asked }) }),
        "<a href=\"#f-place\">Di mana? Bagian ini perlu diisi.</a>"));
    auto const drawn = page::document(c, { "Judul", page::Shape::Wide, form });
    CHECK(drawn.find("error-summary") == drawn.rfind("error-summary"));
}

TEST_CASE("a refusal that no form of the page was posted by is said at its top")
{
    base::Problem const problem(base::Kind::Refused, form::look_again);
    page::Context c;
    c.path = "/members/1/consents/2/withdraw";
    c.problem = &problem;
    auto const body = page::button_form(c, "/members/1/consents/2/withdraw", save);
    auto const drawn = page::document(c, { "Judul", page::Shape::Wide, body });
    CHECK(drawn.find("error-summary") < drawn.find("<form class=\"form-button\""));
}

TEST_CASE("a page about work that goes on is drawn again, with scripts and without")
{
    page::Context const c;
    auto const body = page::p({ page::refreshing(c, 3), "sedang ditulis" });
    auto const drawn = page::document(c, { "Judul", page::Shape::Wide, body });
    CHECK(drawn.find("<noscript><meta http-equiv=\"refresh\" content=\"3\"></noscript>") != std::string::npos);
    CHECK(drawn.find("data-refresh=\"3\"") != std::string::npos);
    page::Context const quiet;
    CHECK(
        page::document(quiet, { "Judul", page::Shape::Wide, page::p({ "isi" }) }).find("refresh") == std::string::npos);
}

TEST_CASE("nothing is chosen for her beforehand")
{
    page::Context const c;
    std::vector<page::Choice> const offered { { "a", "A" }, { "b", "B" } };
    CHECK_FALSE(has(page::choices(c, { .name = "x", .label = place }, page::Pick::One, offered), " checked"));
    CHECK(has(page::choices(c, { .name = "x", .label = place, .value = "b" }, page::Pick::One, offered), " checked"));
    CHECK(has(page::drop_down(c, { .name = "x", .label = place }, offered), "<option value=\"\">"));
    CHECK(has(page::drop_down(c, { .name = "x", .label = place, .value = "b" }, offered), " selected"));
}

TEST_CASE("a page says its tongue, and strangers' pages carry no navigation of officers")
{
    page::Context c;
    page::NavEntry const entries[] { { place, "/members", "users", permit::chair, 10 } };
    c.nav = entries;
    auto const stranger = page::document(c, { "Judul", page::Shape::Public, page::p({ "isi" }) });
    CHECK(stranger.starts_with("<!doctype html>\n<html lang=\"id\">"));
    CHECK(stranger.find("href=\"/members\"") == std::string::npos);
    permit::Mandate mandate;
    mandate.positions = permit::facilitator;
    c.mandate = &mandate;
    CHECK(page::document(c, { "Judul", page::Shape::Wide, {} }).find("href=\"/members\"") == std::string::npos);
    mandate.positions = permit::chair;
    c.path = "/members/1";
    auto const chair = page::document(c, { "Judul", page::Shape::Wide, {} });
    CHECK(chair.find("href=\"/members\" aria-current=\"page\"") != std::string::npos);
    CHECK(chair.find("noindex") != std::string::npos);
}

TEST_CASE("the navigation shows its parts, and below them the entries of the part where one is")
{
    page::NavEntry const entries[] { { place, "/members", "users", permit::chair, 20 },
        { place, "/journeys", "route", permit::chair, 22 }, { place, "/sessions", "calendar-days", permit::chair, 30 },
        { place, "/notices", "megaphone", permit::secretary, 34 } };
    permit::Mandate mandate;
    mandate.positions = permit::chair;
    page::Context c;
    c.nav = entries;
    c.mandate = &mandate;
    c.path = "/journeys/1";
    auto const inside = page::document(c, { "Judul", page::Shape::Wide, {} });
    CHECK(inside.find("href=\"/members\" aria-current=\"true\"") != std::string::npos);
    CHECK(inside.find("href=\"/journeys\" aria-current=\"page\"") != std::string::npos);
    CHECK(inside.find("/notices") == std::string::npos);
    c.path = "/sessions"; // alone in its part for her: no second row
    auto const alone = page::document(c, { "Judul", page::Shape::Wide, {} });
    CHECK(alone.find("href=\"/sessions\" aria-current=\"page\"") != std::string::npos);
    CHECK(alone.find("nav-below") == std::string::npos);
    CHECK(alone.find("/journeys") == std::string::npos);
}

TEST_CASE("numbers are written as each tongue writes them")
{
    using words::Tongue;
    CHECK(page::number(1'250'000, Tongue::Indonesian) == "1.250.000");
    CHECK(page::number(-12'500, Tongue::English) == "−12,500");
    CHECK(page::number(0, Tongue::English) == "0");
    CHECK(page::decimal(0.46, 2, Tongue::Indonesian) == "0,46");
    CHECK(page::percent(0.612, Tongue::English, 1).starts_with("61.2"));
}
