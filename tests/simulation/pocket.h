// A community whose phones do what a test says, and know no rule of their own.
#pragma once

#include "base/log.h"
#include "tests/simulation/phone.h"
#include "tests/simulation/secretariat.h"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <doctest/doctest.h>

#include <future>

namespace pains {

namespace bj = boost::json;

constexpr std::int64_t day_ms = 24LL * 3'600'000;

// A community whose women are expected at a session of today, and whose answers are counted.
class Community : public simulation::Desk {
public:
    explicit Community(int women = 3)
        : Desk(women)
        , session(plan(0))
    {
        base::log_start("off"); // what is refused here is meant
    }
    using Desk::plan;
    std::string plan(int days_ahead) { return plan(days_ahead, members().size()); }
    // A phone's key, once its invitation was taken.
    std::string invite(char which)
    {
        auto key = std::string(42, 'a') + which;
        invite_phone(key);
        return key;
    }
    std::int64_t count(std::string const& statement)
    {
        std::int64_t found = 0;
        database().read([&](sql::Read& db) { found = db.count(statement); });
        return found;
    }
    // As her start page tells the chair.
    std::int64_t sessions_that_wait()
    {
        std::int64_t found = 0;
        database().read([&](sql::Read& db) {
            for (auto const& one : base::waiting_for(db, chair(), today()))
                found += one.n;
        });
        return found;
    }
    http::Response answer(
        std::string const& key, std::string_view method, std::string path, std::string query, std::string body)
    {
        std::promise<http::Response> answered;
        http::Request const request { std::string(method), std::move(path), std::move(query),
            { { "authorization", "Bearer " + key }, { "content-type", "application/json" } }, std::move(body),
            "127.0.0.1" };
        pages().answer(std::make_shared<http::Request>(request),
            [&](http::Response response) { answered.set_value(std::move(response)); });
        return answered.get_future().get();
    }
    bj::object ask(
        std::string const& key, std::string_view method, std::string path, std::string query, std::string body = {})
    {
        auto const response = answer(key, method, std::move(path), std::move(query), std::move(body));
        REQUIRE_MESSAGE(response.status == 200, response.body);
        bytes += response.body.size();
        return bj::parse(response.body).as_object();
    }

    std::string session;
    std::size_t bytes = 0; // of all answers
};

// A phone that does what the test says, and knows no rule of its own.
class Pocket {
public:
    Pocket(Community& community, char which)
        : m_community(community)
        , m_key(community.invite(which))
    {
        device = std::string(community.ask(m_key, "GET", "/sync/v1/hello", "nonce=n").at("device_id").as_string());
    }

    bj::object fact(std::string const& kind, std::vector<std::string> const& about, bj::object form)
    {
        auto const id = base::uuid_near(base::new_uuid(m_community.now().at), m_key + std::to_string(++m_n));
        return { { "id", id }, { "v", 1 }, { "dev", device }, { "n", m_n }, { "kind", kind },
            { "at", m_community.now().at.ms + m_n }, { "about", bj::array(about.begin(), about.end()) },
            { "form", std::move(form) } };
    }
    // What became of each, in their order: "ok", "dup", …
    std::vector<std::string> push(std::vector<bj::object> const& facts)
    {
        bj::object const call { { "nonce", "n" }, { "sent_at", m_community.now().at.ms }, { "n_max", m_n },
            { "facts", bj::array(facts.begin(), facts.end()) } };
        auto const answer = m_community.ask(m_key, "POST", "/sync/v1/push", "", bj::serialize(call));
        std::vector<std::string> said;
        for (auto const& one : answer.at("results").as_array())
            said.emplace_back(one.at("s").as_string());
        contig = answer.at("have").at("contig").as_int64();
        return said;
    }
    // All that changed since the last time.
    bj::object pull()
    {
        auto answer
            = m_community.ask(m_key, "GET", "/sync/v1/pull", "nonce=n" + (m_cursor.empty() ? "" : "&c=" + m_cursor));
        REQUIRE(!answer.at("more").as_bool());
        m_cursor = answer.at("cursor").as_string();
        return answer;
    }
    std::string const& key() const { return m_key; }
    std::string made_by(bj::object const& fact) const
    {
        auto const id = std::string(fact.at("id").as_string());
        return base::uuid_near(id, id + "/0");
    }

    std::string device;
    std::int64_t contig = 0;

private:
    Community& m_community;
    std::string m_key;
    std::int64_t m_n = 0;
    std::string m_cursor;
};

}
