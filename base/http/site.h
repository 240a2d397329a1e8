// The site: gathers every slice's routes, knows who asks, and brings each request to its handler and back.
// Reads run beside each other; writes go through the fact door and are answered after the commit is durable.
#pragma once

#include "base/http/edge.h"
#include "base/http/hub_news.h"
#include "base/http/router.h"
#include "base/http/upstream.h"
#include "base/slice.h"
#include "base/sql/sql.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace http {

struct SiteSettings {
    std::string public_url {}; // "https://kici.example": makes cookies Secure; empty: as asked
    std::string_view source {}; // of this program, as a .tar.gz that is offered to everybody who uses it
    int hands = 4; // requests carried out at once
    std::function<base::Instant()> clock = &base::clock_now;
    Upstream upstream {}; // given: this is a hub in the car, and there is its secretariat
    HubNews::Tell tell_keeper {}; // of that hub
    std::function<void(base::Problem const&)> give_up {}; // its invitation is refused, and it holds nothing to bring
};

class Pages final : public Site {
public:
    Pages(sql::Database&, std::vector<base::Slice>, SiteSettings);
    ~Pages() override;

    std::size_t body_limit(std::string_view method, std::string_view path) const override;
    bool takes(std::string_view method, std::string_view path) const override;
    void answer(std::shared_ptr<Request const>, std::function<void(Response)> done) override;
    Response refusal(int status, Request const& so_far) const override;

    // A post made by the program itself under a mandate, through the same door: the sample, imports by command.
    // Noted now, unless it is told when.
    base::Result<SeeOther> post_as(
        permit::Mandate const&, std::string_view path, form::Typed, std::optional<base::Instant> at = std::nullopt);
    std::vector<base::Slice> const& slices() const;
    Router const& router() const;

    // The program ends: phones that wait for something new are answered now, and none waits from here on.
    void answer_waiting();

    // Chores go on behind the requests from here on, and after every fact.
    void start_chores();
    // Carries out one step of each chore; true while there is more to do.
    bool do_chores();
    // On a hub: one round with the secretariat, as the hub's own thread does it by itself. True when it answered all.
    bool meet_upstream();

private:
    struct Inner;
    std::unique_ptr<Inner> m_inner;
};

// A hub makes its key and keeps the invitation that it will take when there is a line; once it has joined, for when the
// secretariat does not know it any more. False, and nothing changed: the file is a secretariat's.
bool prepare_hub(sql::Database&, std::string const& token, std::string const& label, base::Now);
bool is_hub_prepared(sql::Database&);

int status_of(base::Kind);

}
