// story_runner --server build/release/berdaya [--jobs 2] [FILE or FOLDER ...]
// Each story gets a fresh database and a server of its own; on PostgreSQL when BERDAYA_TEST_POSTGRES names a cluster.
#include "tests/fresh_database.h"
#include "tests/stories/server.h"
#include "tests/stories/story.h"
#include "tests/stories/voice.h"

#include "base/clock.h"
#include "base/id.h"
#include "base/sql/postgres.h"
#include "base/sql/sqlite.h"

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <memory>
#include <mutex>
#include <sstream>
#include <thread>

namespace stories {

namespace {

constexpr auto passphrase = "panci kompor sendok";

// What went wrong, where; empty when the story holds.
struct Failure {
    int line = 0;
    std::string what;
};

std::string excerpt(std::string const& body)
{
    auto const at = body.find("<main");
    auto text = body.substr(at == std::string::npos ? 0 : at, 1200);
    return "    | " + text + (text.size() == 1200 ? " ..." : "");
}

class Telling {
public:
    Telling(Story const& story, std::string const& program, std::string folder)
        : m_story(story)
        , m_folder(std::move(folder))
    {
        found_chapters(program);
        m_server = std::make_unique<Server>(program, m_place.place(), m_place.folder());
        if (m_server->port() == 0)
            throw std::runtime_error("the server does not come up:\n" + m_server->last_words());
        name_days();
        let_officers_in();
    }

    std::vector<Failure> tell()
    {
        for (auto const& step : m_story.steps) {
            try {
                take(step);
            } catch (std::out_of_range const&) {
                fail(step, "a {name} is used that no answer has given");
            } catch (std::exception const& thrown) {
                fail(step, thrown.what());
            }
            if (!m_failures.empty())
                break;
        }
        if (!m_failures.empty() && !m_server->last_words().empty())
            m_failures.back().what += "\n  the server's last words:\n" + m_server->last_words();
        return m_failures;
    }

private:
    // Chapters are founded by the command, and their chairs invited by it.
    void found_chapters(std::string const& program)
    {
        for (auto const& chapter : m_story.chapters) {
            auto const said = run({ program, "found", "--database", m_place.place(), "--name", chapter.name, "--slug",
                chapter.slug, "--chair", chapter.officers.front().voice + " (contoh)" });
            Names told;
            if (!found_in(said, "chapter {chapter}\n", told) || !found_in(said, "/invitations/{token}\n", told))
                throw std::runtime_error("berdaya found says neither chapter nor invitation: " + said);
            m_names[chapter.slug] = told["chapter"];
            m_invitations[chapter.officers.front().voice] = told["token"];
        }
    }

    // Everybody comes in by the doors that people use: the chair accepts, and invites the others.
    void let_officers_in()
    {
        for (auto const& chapter : m_story.chapters) {
            auto const& chair = chapter.officers.front().voice;
            accept(chair, m_invitations[chair]);
            for (std::size_t i = 1; i < chapter.officers.size(); ++i)
                accept(chapter.officers[i].voice, invited(chair, chapter.officers[i]));
        }
    }

    std::string invited(std::string const& chair, Officer const& officer)
    {
        Request const invites { chair, false, "POST", "/officers",
            { { "name", officer.voice + " (contoh)" }, { "position", officer.position },
                { "term_from", m_names["today"] } },
            {} };
        auto const led = voice(chair).ask(invites, m_names, m_folder, new_fact());
        auto const page = voice(chair).ask({ chair, false, "GET", led.location, {}, {} }, {}, m_folder, "");
        Names told;
        if (led.status != 303 || !found_in(page.body, "/invitations/{token}", told))
            throw std::runtime_error(officer.voice + " cannot be invited as " + officer.position + "\n"
                + excerpt(led.status == 303 ? page.body : led.body));
        return told["token"];
    }

    void accept(std::string const& name, std::string const& token)
    {
        Request const accepts { name, false, "POST", "/invitations/" + token,
            { { "token", token }, { "sign_in_name", name }, { "passphrase", passphrase }, { "again", passphrase } },
            {} };
        auto const led = Voice(name, m_server->port()).ask(accepts, {}, m_folder, new_fact());
        if (led.status != 303)
            throw std::runtime_error(name + " cannot accept the invitation\n" + excerpt(led.body));
    }

    static std::string new_fact() { return base::new_uuid(base::clock_now()); }

    // {today}, {today-1} ... as the chapter's calendar has them.
    void name_days()
    {
        auto const today = base::date_in(base::Zone::Wita, base::clock_now());
        for (int days = -400; days <= 400; ++days) {
            auto const shown = days == 0 ? "" : (days > 0 ? "+" : "") + std::to_string(days);
            m_names["today" + shown] = base::Date::from_days(today.days() + days).text();
        }
    }

    void take(Step const& step)
    {
        switch (step.kind) {
        case Step::Kind::Request:
            m_fact_id = new_fact();
            m_request = &step.request;
            m_answer = voice(step.request.voice).ask(step.request, m_names, m_folder, m_fact_id);
            return;
        case Step::Kind::Again:
            if (!m_request)
                return fail(step, "nothing was asked that could be asked again");
            m_answer = voice(m_request->voice).ask(*m_request, m_names, m_folder, m_fact_id);
            return;
        case Step::Kind::Expected:
            return compare(step);
        case Step::Kind::Sql:
            return ask_database(step);
        }
    }

    Voice& voice(std::string const& name)
    {
        auto found = m_voices.find(name);
        if (found != m_voices.end())
            return found->second;
        found = m_voices.emplace(name, Voice(name, m_server->port())).first;
        bool known = false;
        for (auto const& chapter : m_story.chapters)
            for (auto const& officer : chapter.officers)
                known = known || officer.voice == name;
        if (known)
            found->second.sign_in(passphrase);
        else if (name != "stranger")
            throw std::runtime_error("nobody called " + name + " is given; without an account one is a stranger");
        return found->second;
    }

    void compare(Step const& step)
    {
        auto const& expected = step.expected;
        if (m_answer.status != expected.status)
            return fail(step,
                "expected " + std::to_string(expected.status) + ", got " + std::to_string(m_answer.status)
                    + (m_answer.location.empty() ? "" : " to " + m_answer.location) + "\n" + excerpt(m_answer.body));
        bool const with_query = expected.to.find('?') != std::string::npos;
        auto const location = with_query ? m_answer.location : m_answer.location.substr(0, m_answer.location.find('?'));
        if (!expected.to.empty() && !matches(expected.to, location, m_names))
            fail(step, "expected to " + expected.to + ", got to " + m_answer.location);
        if (!expected.problem.empty()
            && m_answer.body.find("\"problem\":\"" + expected.problem + "\"") == std::string::npos)
            fail(step, "expected the problem " + expected.problem + ", got\n" + excerpt(m_answer.body));
        if (!expected.type.empty() && !m_answer.type.starts_with(expected.type))
            fail(step, "expected the type " + expected.type + ", got " + m_answer.type);
        for (auto const& text : expected.has)
            if (m_answer.body.find(filled(text, m_names)) == std::string::npos)
                fail(step, "expected to see \"" + filled(text, m_names) + "\" in\n" + excerpt(m_answer.body));
        for (auto const& text : expected.lacks)
            if (m_answer.body.find(filled(text, m_names)) != std::string::npos)
                fail(step, "\"" + filled(text, m_names) + "\" must not be seen, and is");
        for (auto const& pattern : expected.finds)
            if (!found_in(m_answer.body, pattern, m_names))
                fail(step, "nothing like \"" + pattern + "\" stands in\n" + excerpt(m_answer.body));
    }

    void ask_database(Step const& step)
    {
        std::unique_ptr<sql::Connection> connection;
        auto const where = m_place.place().substr(m_place.place().find(':') + 1);
        if (m_place.is_postgres())
            connection = std::make_unique<sql::Postgres>(where, sql::Postgres::Mode::ReadOnly);
        else
            connection = std::make_unique<sql::Sqlite>(where, sql::Sqlite::Mode::ReadOnly);
        std::string got;
        connection->query(filled(step.asked.statement, m_names), {}, [&](sql::Row const& row) {
            got += got.empty() ? "" : " / ";
            for (int column = 0; column < row.columns(); ++column)
                got += (column ? " | " : "") + std::string(row.text(column));
        });
        auto const expected = filled(step.asked.answer, m_names);
        if (got != expected)
            fail(step, "the database answers \"" + got + "\", expected \"" + expected + "\"");
    }

    void fail(Step const& step, std::string what) { m_failures.push_back({ step.line, std::move(what) }); }

    Story const& m_story;
    std::string m_folder; // of the story's files
    tests::FreshPlace m_place;
    std::unique_ptr<Server> m_server;
    std::map<std::string, Voice> m_voices;
    Names m_names;
    Names m_invitations; // voice -> token
    Request const* m_request = nullptr;
    std::string m_fact_id;
    Answer m_answer;
    std::vector<Failure> m_failures;
};

std::vector<Failure> told(std::filesystem::path const& file, std::string const& program)
{
    std::ostringstream text;
    text << std::ifstream(file, std::ios::binary).rdbuf();
    try {
        auto const story = parse(text.str());
        return Telling(story, program, file.parent_path().string()).tell();
    } catch (Unreadable const& unreadable) {
        return { { unreadable.line(), unreadable.what() } };
    } catch (std::exception const& thrown) {
        return { { 1, thrown.what() } };
    }
}

std::vector<std::filesystem::path> stories_below(std::vector<std::string> const& places)
{
    std::vector<std::filesystem::path> files;
    for (auto const& place : places) {
        if (!std::filesystem::is_directory(place)) {
            files.emplace_back(place);
            continue;
        }
        for (auto const& entry : std::filesystem::recursive_directory_iterator(place))
            if (entry.path().extension() == ".story")
                files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

struct Orders {
    std::string program;
    int jobs = 2;
    std::vector<std::string> places;
};

Orders orders_of(std::vector<std::string> const& words)
{
    Orders orders;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i] == "--server" && i + 1 < words.size())
            orders.program = words[++i];
        else if (words[i] == "--jobs" && i + 1 < words.size())
            orders.jobs = std::max(1, std::atoi(words[++i].c_str()));
        else
            orders.places.push_back(words[i]);
    }
    return orders;
}

int tell_all(Orders const& orders)
{
    auto const files = stories_below(orders.places);
    std::atomic<std::size_t> next = 0;
    std::atomic<int> failed = 0;
    std::mutex says;
    auto const work = [&] {
        for (auto i = next++; i < files.size(); i = next++) {
            auto const failures = told(files[i], orders.program);
            std::lock_guard const lock(says);
            std::cout << (failures.empty() ? "ok   " : "FAIL ") << files[i].string() << "\n";
            for (auto const& failure : failures)
                std::cout << files[i].string() << ":" << failure.line << ": " << failure.what << "\n";
            failed += failures.empty() ? 0 : 1;
        }
    };
    std::vector<std::thread> hands;
    for (int i = 0; i < orders.jobs; ++i)
        hands.emplace_back(work);
    for (auto& hand : hands)
        hand.join();
    std::cout << files.size() - static_cast<std::size_t>(failed) << " of " << files.size() << " stories hold.\n";
    return failed == 0 && !files.empty() ? 0 : 1;
}

}

}

int main(int count, char** arguments)
{
    auto const orders = stories::orders_of({ arguments + 1, arguments + count });
    if (orders.program.empty() || orders.places.empty()) {
        std::cerr << "story_runner --server build/release/berdaya [--jobs 2] FILE or FOLDER ...\n";
        return 2;
    }
    return stories::tell_all(orders);
}
