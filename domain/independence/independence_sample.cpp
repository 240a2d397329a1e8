// The slice's share of the sample community: answers made up by a fixed rule, more adequate at endline.
#include "domain/independence/independence_forms.h"

#include <algorithm>

namespace independence {

namespace {

// What an indicator's items are answered with when it is adequate, and when it is not.
struct Answered {
    std::string_view item;
    std::string_view adequate;
    std::string_view inadequate;
};
constexpr Answered answered[] {
    { "E1a", "3", "0" },
    { "E1b", "900000", "" },
    { "E2a", "1", "0" },
    { "E2b", "3", "" },
    { "E2c", "1", "0" },
    { "E3a", "4", "1" },
    { "E3b", "2", "1" },
    { "E3c", "2", "1" },
    { "S1a", "1,4", "none" },
    { "S1b", "1", "" },
    { "S1c", "0", "" },
    { "S1d", "1", "" },
    { "S2a", "2", "1" },
    { "S2b", "1", "0" },
    { "S2c", "2", "1" },
    { "S2d", "1", "1" },
    { "S3a", "1,2,3", "1" },
    { "S3b", "4", "2" },
    { "S3c", "1", "0" },
    { "P1a", "2", "1" },
    { "P1b", "2", "0" },
    { "P1c", "3", "1" },
    { "P1d", "2", "1" },
    { "P2a", "0", "1" },
    { "P2b", "0", "1" },
    { "P2c", "1", "1" },
    { "P3a", "5", "2" },
    { "P3b", "2", "1" },
    { "K1a", "3", "1" },
    { "K1b", "3", "1" },
    { "K2a", "4", "2" },
    { "K2b", "2", "1" },
    { "K2c", "3", "2" },
    { "K2d", "2", "1" },
    { "K3a", "1", "0" },
    { "K3b", "2", "" },
    { "K3c", "1", "" },
};

// A number from 0 to 99 that is the same on every machine.
unsigned drawn(unsigned woman, unsigned indicator, unsigned salt)
{
    unsigned x = woman * 2654435761U + indicator * 40503U + salt * 97U + 12345U;
    x ^= x >> 13;
    x *= 1274126177U;
    x ^= x >> 16;
    return x % 100;
}

bool adequate(unsigned woman, unsigned indicator, Round round)
{
    unsigned const likely = 45 + drawn(woman, 99, 7) % 40; // women differ
    bool const before = drawn(woman, indicator, 1) < likely;
    if (round == Round::Baseline)
        return before;
    return before ? drawn(woman, indicator, 2) < 80 : drawn(woman, indicator, 3) < 60;
}

base::Sampler::Fields answers(unsigned woman, Round round)
{
    base::Sampler::Fields fields { { "answer[P0a]", "1" }, { "answer[P0b]", "0" }, { "answer[P0c]", "1" },
        { "answer[P0d]", "1" } };
    auto const& instrument = carried().instrument;
    for (auto const& one : answered) {
        auto const& item = instrument.items[static_cast<std::size_t>(instrument.item_called(one.item))];
        auto value = adequate(woman, static_cast<unsigned>(item.indicator), round) ? one.adequate : one.inadequate;
        if (round == Round::Baseline && woman % 13 == 12 && one.item == "S2a")
            value = "98"; // one in thirteen leaves a question out
        if (!value.empty())
            fields.emplace_back("answer[" + std::string(one.item) + "]", value);
    }
    return fields;
}

void interview(base::Sampler& sampler, std::string const& member, unsigned woman, Round round)
{
    auto const begun = sampler.post("/independence/interviews",
        { { "member", member }, { "round", round == Round::Baseline ? "Baseline" : "Endline" } });
    auto const interview = begun.substr(0, begun.rfind('/'));
    sampler.post(interview + "/answers", answers(woman, round));
    sampler.post(interview + "/finish", {});
}

// As many as the page needs to show each of its parts, groups and moves, without a small count. Of those who had not
// agreed to research before, one in twenty still does not.
std::vector<std::string> who_agrees(base::Sampler& sampler)
{
    constexpr std::size_t most_asked = 60;
    constexpr std::size_t every_unwilling = 20;
    auto const& members = sampler.kept["members"];
    std::vector<std::string> women;
    std::vector<std::string> not_yet;
    sampler.read([&](sql::Read& db, base::ChapterId const& chapter) {
        for (std::size_t n = 0; n < std::min(members.size(), most_asked); ++n) {
            bool const agreed = store::has_consent(db, chapter, member::MemberId(members[n]));
            if (!agreed && n % every_unwilling == every_unwilling - 1)
                continue;
            women.push_back(members[n]);
            if (!agreed)
                not_yet.push_back(members[n]);
        }
    });
    for (auto const& id : not_yet)
        sampler.post("/members/" + id + "/consents",
            { { "purpose", "research" }, { "channel", "Paper" }, { "witness", "Saksi contoh" },
                { "place", "Balai RT (contoh)" }, { "given_on", sampler.today().text() } });
    return women;
}

}

void fill_sample(base::Sampler& sampler)
{
    constexpr unsigned every_lost = 8; // one in eight is not asked again
    auto const women = who_agrees(sampler);
    if (women.empty())
        return;
    for (auto const* const wave : { "baseline", "endline" })
        sampler.post("/independence/waves/" + std::string(wave),
            { { "t1", "500000" }, { "t2", "300000" }, { "design_level", "BeforeAfter" } });
    for (unsigned n = 0; n < women.size(); ++n)
        interview(sampler, women[n], n, Round::Baseline);
    for (unsigned n = 0; n < women.size(); ++n)
        if (n % every_lost != every_lost - 1)
            interview(sampler, women[n], n, Round::Endline);
    sampler.kept["scored_members"] = women;
}

}
