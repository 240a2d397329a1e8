// Invented women of two villages who know one another within each, one of whom alone knows women elsewhere, and one who
// knows nobody yet; what they answered; and what was decided about two proposals.
#include "domain/network/network_sample.h"

#include "domain/area/area.h"
#include "domain/chapter/chapter.h"
#include "domain/network/network_store.h"

#include <algorithm>
#include <map>

namespace network {

namespace {

struct Newcomer {
    char const* name;
    bool at_the_river; // else at the hill
};
constexpr Newcomer newcomers[] { { "Asnah", true }, { "Badriah", true }, { "Cahyati", true }, { "Darsinah", true },
    { "Inayah", true }, { "Enok Suryati", false }, { "Farhah", false }, { "Gamariah", false }, { "Hafsah", false } };

// Who named whom: newcomers by their names, others by a place among the women ("#5"), "outside" for others still.
struct Named {
    char const* by;
    char const* question;
    char const* whom;
};
constexpr Named answers[] { { "Asnah", "Helps", "Badriah" }, { "Asnah", "Trades", "Cahyati" },
    { "Asnah", "Teaches", "#5" }, { "Badriah", "Helps", "Cahyati" }, { "Badriah", "Helps", "Darsinah" },
    { "Darsinah", "Helps", "Asnah" }, { "Darsinah", "Trades", "outside" }, { "Enok Suryati", "Trades", "Farhah" },
    { "Enok Suryati", "Trades", "Gamariah" }, { "Farhah", "Trades", "Hafsah" }, { "Hafsah", "Helps", "Enok Suryati" },
    { "Hafsah", "Teaches", "Gamariah" }, { "#5", "Helps", "#9" }, { "#5", "Trades", "#20" }, { "#12", "Helps", "#17" },
    { "#12", "Teaches", "#7" }, { "#33", "Trades", "#41" } };

class Telling {
public:
    explicit Telling(base::Sampler& sampler)
        : m_sampler(sampler)
    {
    }
    void register_newcomers();
    void ask();
    void decide();

private:
    std::string day(int ago) const { return base::Date::from_days(m_sampler.today().days() - ago).text(); }
    std::string id_of(std::string const& whom) const
    {
        if (whom.starts_with('#'))
            return m_sampler.kept["members"].at(static_cast<std::size_t>(std::stoi(whom.substr(1))));
        auto const found = m_newcomers.find(whom);
        return found == m_newcomers.end() ? whom : found->second;
    }
    std::string begin_round(std::string const& by) const;

    base::Sampler& m_sampler;
    std::map<std::string, std::string> m_newcomers; // ids by names
};

void Telling::register_newcomers()
{
    std::vector<area::Village> villages;
    m_sampler.read([&](sql::Read& db, base::ChapterId const& chapter) {
        if (auto const one = chapter::find(db, chapter))
            villages = area::villages(db, one.value().regency_code);
    });
    auto const home = [&](char const* name, std::size_t otherwise) {
        auto const found = std::find_if(
            villages.begin(), villages.end(), [name](area::Village const& one) { return one.name == name; });
        return found == villages.end() ? villages.at(otherwise % villages.size()).code : found->code;
    };
    auto const river = home("Handil Bakti", 0);
    auto const hill = home("Pulau Atas", 1);
    for (auto const& one : newcomers) {
        auto const where = m_sampler.post("/members",
            { { "full_name", std::string(one.name) + " (contoh)" }, { "nickname", "contoh" },
                { "village_code", one.at_the_river ? river : hill }, { "joining", "Member" },
                { "another_woman", "1" } });
        m_newcomers[one.name] = where.substr(where.rfind('/') + 1);
    }
}

std::string Telling::begin_round(std::string const& by) const
{
    auto const woman = id_of(by);
    m_sampler.post("/members/" + woman + "/consents",
        { { "purpose", std::string(purpose) }, { "channel", "Paper" }, { "witness", "Saksi contoh" },
            { "place", "Rumah RT (contoh)" }, { "given_on", day(12) } });
    return m_sampler.post("/network/women/" + woman + "/rounds", { { "asked_on", day(12) }, { "way", "Asked" } });
}

void Telling::ask()
{
    std::map<std::string, std::string> rounds;
    for (auto const& one : answers) {
        auto& round = rounds[one.by];
        if (round.empty())
            round = begin_round(one.by);
        m_sampler.post(round + "/answers", { { "question", one.question }, { "named", id_of(one.whom) } });
    }
}

// The first of two groups is confirmed, the first neighbours are put away.
void Telling::decide()
{
    std::vector<Proposal> proposals;
    m_sampler.read([&](sql::Read& db, base::ChapterId const& chapter) {
        proposals = work_out(read_community(db, chapter, m_sampler.today())).proposals;
    });
    auto const post = [&](Sort sort, base::Sampler::Fields const& decision) {
        auto const found = std::find_if(
            proposals.begin(), proposals.end(), [sort](Proposal const& one) { return one.sort == sort; });
        if (found == proposals.end())
            return;
        base::Sampler::Fields typed { { "sort", boost::describe::enum_to_string(sort, "") },
            { "one", found->one.text() }, { "other", found->other.text() }, { "session", found->session_id } };
        typed.insert(typed.end(), decision.begin(), decision.end());
        m_sampler.post("/network/suggestions", typed);
    };
    post(Sort::TwoGroups, { { "decision", "Confirmed" } });
    post(Sort::Neighbours, { { "decision", "PutAway" }, { "because", "Yang satu sedang pulang kampung (contoh)." } });
}

}

void fill_sample(base::Sampler& sampler)
{
    constexpr std::size_t fewest = 42;
    if (sampler.kept["members"].size() < fewest)
        return;
    Telling telling(sampler);
    telling.register_newcomers();
    telling.ask();
    telling.decide();
}

}
