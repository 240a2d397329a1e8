// A hub's round with its secretariat, and what its keeper is told of it.
#include "base/http/site_hub_line.h"
#include "base/sync_door/hub.h"

namespace http {

bool HubLine::meet()
{
    auto const ended = speak();
    tell(ended);
    return ended == Ended::Well;
}

HubLine::Ended HubLine::speak()
{
    constexpr int most_rounds = 8;
    auto const round = m_needs.clock();
    scrub();
    for (int n = 0; n < most_rounds && !m_ending; ++n) {
        auto const now = standing();
        if (now.key.empty())
            return Ended::Revoked; // long ago
        auto ended = join(now);
        if (ended == Ended::Well)
            ended = forward(now, round);
        if (ended == Ended::Well || ended == Ended::NotKnown) // the rows say whether it was revoked long ago
            ended = ask_rows(now, round);
        if (ended == Ended::NotKnown) {
            ended = join_again(now);
            if (ended == Ended::Well)
                continue; // under its new key
        }
        if (ended == Ended::Revoked)
            forget(now.chapter);
        if (ended != Ended::Well)
            return ended;
        bool is_quiet = false;
        m_needs.database.read([&](sql::Read& db) {
            auto const chapter = base::ChapterId(sync_door::hub_state(db, "chapter").value_or(""));
            is_quiet = sync_door::to_forward(db, chapter, round, 1).empty()
                && sync_door::phones_to_tell(db, chapter).empty();
        });
        if (is_quiet)
            return Ended::Well;
    }
    return Ended::Well; // it answers; there is only always more to say
}

// Nobody's notes are here, and none will come before there is another invitation.
void HubLine::give_up()
{
    m_ending = true;
    if (m_needs.give_up)
        m_needs.give_up({ base::Kind::Refused, hub_not_invited, { { "why", m_refusal } } });
}

void HubLine::tell(Ended ended)
{
    std::int64_t waiting = 0;
    bool has_key = false;
    m_needs.database.read([&](sql::Read& db) {
        has_key = sync_door::hub_state(db, "key").has_value();
        waiting = sync_door::count_to_forward(db, base::ChapterId(sync_door::hub_state(db, "chapter").value_or("")));
    });
    if (m_ending)
        return;
    switch (ended) {
    case Ended::Well:
        return m_news.stands(say::hub_reached);
    case Ended::NoLine:
        return waiting > 0 ? m_news.stands(say::hub_alone_with, { { "n", std::to_string(waiting) } })
                           : m_news.stands(say::hub_alone);
    case Ended::NotInvited:
        if (waiting > 0)
            return m_news.stands(say::hub_not_invited_with, { { "why", m_refusal }, { "n", std::to_string(waiting) } });
        return has_key ? m_news.stands(hub_not_invited.text, { { "why", m_refusal } }) : give_up();
    case Ended::NotKnown:
        return m_news.stands(say::hub_not_known);
    case Ended::Revoked:
        return waiting > 0 ? m_news.stands(say::hub_is_revoked_with, { { "n", std::to_string(waiting) } })
                           : m_news.stands(say::hub_is_revoked);
    case Ended::OtherProgram:
        return m_news.stands(sync_door::hub_program.text, { { "table", m_refusal } });
    }
}

}
