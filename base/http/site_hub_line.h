// A hub's line to its secretariat: brings what phones noted, takes over what changed there. Only base/http/site*.cpp
// include this.
#pragma once

#include "base/http/hub_news.h"
#include "base/http/upstream.h"
#include "base/slice.h"

#include <boost/json/fwd.hpp>

#include <condition_variable>
#include <mutex>
#include <random>
#include <thread>

namespace http {

std::string text_in(boost::json::object const&, char const* name); // empty: none
std::optional<boost::json::object> object_in(std::string const& body);

class HubLine {
public:
    struct Needs {
        sql::Database& database;
        Upstream upstream;
        std::function<base::Instant()> clock;
        std::vector<sync_door::HubRows> tables; // of all slices, and of base
        std::function<std::optional<std::string>(sql::Read&, base::ChapterId const&, sync_door::Key const&)> drawn;
        HubNews::Tell tell;
        std::function<void(base::Problem const&)> give_up;
    };
    explicit HubLine(Needs);
    ~HubLine(); // gives up what is under way

    // One round: all notes are brought, then what changed is taken over. True when the secretariat answered all of it;
    // whatever is lost on the way, the next round does it again. An invitation that is refused ends it.
    bool meet();
    void start(); // a thread of its own: soon after a note, else now and then; more and more seldom without a line
    void wake();

private:
    enum class Ended { Well, NoLine, NotInvited, NotKnown, Revoked, OtherProgram };
    struct Standing {
        std::string key;
        base::ChapterId chapter;
        std::string epoch;
    };
    void loop();
    Standing standing() const;
    Ended speak();
    void tell(Ended);
    void give_up();
    Ended take_up(std::string const& way, Standing const&);
    Ended join(Standing const&);
    Ended join_again(Standing const&);
    Ended forward(Standing const&, base::Instant round);
    Ended bring(Standing const&, std::vector<sync_door::ToForward> const&);
    Ended given_rows(Standing const&, boost::json::object& given);
    Ended ask_rows(Standing const&, base::Instant round);
    Ended take_rows(base::ChapterId const&, boost::json::object const& body, base::Instant round);
    bool keep_epoch(std::string const& epoch, base::ChapterId const&);
    void forget(base::ChapterId const&);
    void scrub();
    std::optional<FromUpstream> ask(std::string method, std::string path, std::string body, Standing const&);
    static Ended ended_by(FromUpstream const&);

    Needs m_needs;
    int m_most; // notes at once, halved when the line is too slow for them
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_is_due = true;
    std::atomic<bool> m_ending { false };
    std::minstd_rand m_dice;
    HubNews m_news;
    std::string m_why; // nobody answered
    std::string m_refusal; // what the invitation was answered; which table the other program has otherwise
    std::thread m_thread;
};

}
