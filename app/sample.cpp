#include "app/sample.h"

#include "base/sha256.h"
#include "base/sign_in/sign_in.h"
#include "domain/chapter/chapter.h"

#include <algorithm>
#include <array>

namespace app {

namespace {

// Five words out of these: easy to type from the terminal, and made anew for every sample.
constexpr std::array<std::string_view, 32> pass_words { "perahu", "jendela", "mangga", "sungai", "payung", "kelapa",
    "sendok", "pelangi", "tikar", "lampu", "kebaya", "teratai", "cangkir", "pasar", "embun", "sarung", "kunci", "bambu",
    "benang", "topi", "kerang", "daun", "gula", "layar", "pintu", "roti", "angin", "kapas", "batik", "rotan", "madu",
    "padi" };

std::string made_passphrase()
{
    auto const token = base::random_token();
    std::string made;
    for (std::size_t i = 0; i < 6; ++i)
        made += (i ? "-" : "")
            + std::string(pass_words[static_cast<std::size_t>(std::stoi(token.substr(2 * i, 2), nullptr, 16)) % 32]);
    return made;
}

class DoorSampler final : public base::Sampler {
public:
    DoorSampler(sql::Database& database, http::Pages& pages, permit::Mandate mandate)
        : m_database(database)
        , m_pages(pages)
        , m_mandate(std::move(mandate))
    {
    }

    std::string post(std::string_view path, Fields const& fields) override
    {
        auto const location = posted(path, typed_from(fields), base::clock_now());
        do_chores();
        return location;
    }

    std::string post_on(base::Date noted_on, std::string_view path, Fields const& fields) override
    {
        constexpr base::TimeOfDay noon { 12 * 60 };
        return posted(path, typed_from(fields), base::instant_of(noted_on, noon, m_mandate.zone));
    }

    std::string post_file(std::string_view path, std::string_view field, std::string_view filename, std::string content,
        Fields const& fields) override
    {
        auto typed = typed_from(fields);
        typed.add_upload(std::string(field), { std::string(filename), std::move(content) });
        auto const location = posted(path, std::move(typed), base::clock_now());
        do_chores();
        return location;
    }

    void read(std::function<void(sql::Read&, base::ChapterId const&)> const& use) override
    {
        m_database.read([&](sql::Read& db) { use(db, m_mandate.chapter); });
    }

    base::Date today() const override { return base::date_in(m_mandate.zone, base::clock_now()); }

private:
    // As whoever notes: kept["voice"] holds her account, or an officer who has none yet; the chair when it is empty.
    permit::Mandate speaker()
    {
        auto mandate = m_mandate;
        if (auto const& voice = kept["voice"]; !voice.empty())
            mandate.account = base::AccountId(voice.front());
        return mandate;
    }

    static form::Typed typed_from(Fields const& fields)
    {
        form::Typed typed;
        for (auto const& [name, value] : fields)
            typed.add(name, value);
        return typed;
    }

    void do_chores()
    {
        while (m_pages.do_chores()) { }
    }

    std::string posted(std::string_view path, form::Typed typed, base::Instant at)
    {
        auto const led = m_pages.post_as(speaker(), path, std::move(typed), at);
        if (!led) {
            std::string why = std::string(path) + ": " + std::string(led.problem().code->name);
            for (auto const& bad : led.problem().fields)
                why += ", " + bad.field + " " + std::string(bad.code->name);
            throw base::OurMistake("the sample is refused at " + why);
        }
        return led.value().where.text();
    }

    sql::Database& m_database;
    http::Pages& m_pages;
    permit::Mandate m_mandate;
};

}

std::string shown_positions(permit::Positions positions)
{
    constexpr std::array<std::pair<permit::Positions, std::string_view>, 6> names { { { permit::chair, "ketua" },
        { permit::vice_chair, "wakil" }, { permit::secretary, "sekretaris" }, { permit::treasurer, "bendahara" },
        { permit::facilitator, "fasilitator" }, { permit::evaluator, "penilai" } } };
    if (positions == ~0U)
        return "siapa pun";
    std::string shown;
    for (auto const& [bit, name] : names)
        if ((positions & bit) != 0)
            shown += (shown.empty() ? "" : ", ") + std::string(name);
    return shown;
}

std::string make_sample(sql::Database& database, http::Pages& pages)
{
    base::Now const now { base::clock_now() };
    auto const founded = chapter::found(database,
        { "KICI Samarinda (contoh)", std::string(sample_slug), "Ratna Sari (contoh)", "64.72", base::Zone::Wita }, now);
    INVARIANT(founded, "a sample community can be founded in an empty database");
    auto const passphrase = made_passphrase();
    form::Typed accepted;
    accepted.add("token", founded.value().invitation_token);
    accepted.add("sign_in_name", "ketua.contoh");
    accepted.add("passphrase", passphrase);
    accepted.add("again", passphrase);
    auto const joined = pages.post_as({}, "/invitations/" + founded.value().invitation_token, std::move(accepted));
    INVARIANT(joined, "the sample's chair accepts her invitation");

    // The sample is noted by its chair; she also holds the other positions while it is made.
    permit::Mandate mandate { base::AccountId(founded.value().chapter.text()), founded.value().chapter,
        "KICI Samarinda (contoh)", base::Zone::Wita, permit::officers | permit::evaluator, "Ratna Sari (contoh)" };
    DoorSampler sampler(database, pages, mandate);
    auto slices = pages.slices();
    std::stable_sort(
        slices.begin(), slices.end(), [](auto const& a, auto const& b) { return a.sample_order < b.sample_order; });
    for (auto const& slice : slices)
        if (slice.sample)
            slice.sample(sampler);
    return "Masuk dengan nama  ketua.contoh\n      kata sandi   " + passphrase + "\n";
}

}
