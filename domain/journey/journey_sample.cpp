#include "domain/journey/journey_sample.h"

#include "domain/journey/journey_members_store.h"
#include "domain/journey/journey_plan_store.h"

#include <algorithm>

namespace journey {

namespace {

using member::MemberId;

struct Path {
    std::string_view name;
    Stage stage; // where the group stands
    std::string_view need;
    std::string_view strength;
    std::string_view option; // that wins
    std::string_view other;
    int days_ago; // it began
};

constexpr Path paths[] {
    { "Kelompok Ibu Tepian (contoh)", Stage::Engagement, "", "", "", "", 20 },
    { "Kelompok Dapur Bersama (contoh)", Stage::Assessment, "Ingin tahu cara menghitung modal dagangan",
        "Enam ibu pandai membuat amplang", "", "", 60 },
    { "Kelompok Anyam Rotan (contoh)", Stage::Planning, "Hasil anyaman sulit dijual sendiri-sendiri",
        "Dua ibu mengajar menganyam sejak muda", "Menjual anyaman bersama", "Belajar menjahit tas", 90 },
    { "Kelompok Jahit Melati (contoh)", Stage::ActionPlan, "Belum punya mesin jahit yang cukup",
        "Tiga ibu biasa menjahit seragam", "Menjahit seragam sekolah", "Membuka warung sayur", 120 },
    { "Kelompok Sambal Raja (contoh)", Stage::Implementation, "Kemasan sambal cepat rusak",
        "Resep sambal dikenal di tiga RT", "Sambal kemasan tahan lama", "Katering kecil", 180 },
    { "Kelompok Kebun Pekarangan (contoh)", Stage::Evaluation, "Harga sayur naik saat banjir",
        "Hampir semua punya pekarangan", "Kebun sayur pekarangan", "Beternak lele", 240 },
    { "Kelompok Kue Mahakam (contoh)", Stage::Termination, "Pesanan kue datang hanya saat hari raya",
        "Kelompok sudah punya oven bersama", "Kue untuk rapat kantor", "Kue titip di warung", 330 },
};

constexpr std::string_view more_needs[] { "Waktu kumpul yang cocok dengan jam sekolah anak",
    "Belajar mengambil foto produk dengan HP" };
constexpr std::string_view step_texts[] { "Mendata alat yang sudah ada", "Belajar bersama tiga kali pertemuan",
    "Menjual hasil pertama di pasar minggu" };

// The women of one group: those of the sample who live in the same village.
struct Women {
    std::string village_code;
    std::vector<std::string> ids;
};

// As many as seven villages, those with the most women of the sample first; a woman walks with one group.
std::vector<Women> women_by_village(base::Sampler& sampler)
{
    std::vector<Women> found;
    sampler.read([&](sql::Read& db, base::ChapterId const& chapter) {
        std::vector<MemberId> ids;
        for (auto const& one : sampler.kept["members"])
            ids.emplace_back(one);
        for (auto const& woman : member::find_members(db, chapter, ids)) {
            if (woman.merged_into || woman.village_code.empty())
                continue;
            auto const at = std::find_if(
                found.begin(), found.end(), [&](Women const& one) { return one.village_code == woman.village_code; });
            auto& women = at == found.end() ? found.emplace_back(Women { woman.village_code, {} }) : *at;
            women.ids.push_back(woman.id.text());
        }
    });
    std::stable_sort(
        found.begin(), found.end(), [](Women const& a, Women const& b) { return a.ids.size() > b.ids.size(); });
    return found;
}

class Walk {
public:
    Walk(base::Sampler& sampler, Path const& path, Women women)
        : m_sampler(sampler)
        , m_path(path)
        , m_women(std::move(women))
    {
    }

    std::string walk();

private:
    bool reaches(Stage stage) const { return m_path.stage >= stage; }
    std::string day(int after) const
    {
        return base::Date::from_days(m_sampler.today().days() - m_path.days_ago + after).text();
    }
    std::string group() const { return m_where.substr(m_where.rfind('/') + 1); }
    std::string at(std::string_view part) const { return m_where + "/" + std::string(part); }
    void go_on(std::string const& because, int after)
    {
        m_sampler.post(at("advance"), { { "because", because }, { "reached_on", day(after) } });
    }
    void engage();
    void assess();
    void plan();
    void set_steps();
    void carry_out();
    void look_back();
    void see_off();
    void ask_all(std::string_view wave);
    std::vector<std::string> without_consent();

    base::Sampler& m_sampler;
    Path const& m_path;
    Women m_women;
    std::string m_where; // "/journeys/…"
};

std::string Walk::walk()
{
    m_where = m_sampler.post("/journeys",
        { { "name", std::string(m_path.name) }, { "village_code", m_women.village_code },
            { "facilitator", "Fitri Handayani (contoh)" }, { "begun_on", day(0) } });
    engage();
    if (reaches(Stage::Assessment))
        assess();
    if (reaches(Stage::Planning))
        plan();
    if (reaches(Stage::ActionPlan))
        set_steps();
    if (reaches(Stage::Implementation))
        carry_out();
    if (reaches(Stage::Evaluation))
        look_back();
    if (reaches(Stage::Termination))
        see_off();
    return group();
}

void Walk::engage()
{
    m_sampler.post(at("contacts"),
        { { "kind", "Visit" }, { "with_whom", "Ketua RT (contoh)" },
            { "about", "Meminta izin dan menjelaskan maksud." }, { "contacted_on", day(1) } });
    m_sampler.post(at("contacts"),
        { { "kind", "Introduction" }, { "with_whom", "Ibu-ibu arisan (contoh)" },
            { "about", "Berkenalan sambil mendengarkan cerita." }, { "contacted_on", day(4) } });
    for (auto const& woman : m_women.ids)
        m_sampler.post(at("members"), { { "member", woman }, { "joined_on", day(6) }, { "agreed", "1" } });
    if (!reaches(Stage::Assessment))
        return;
    m_sampler.post(at("contacts"),
        { { "kind", "Visit" }, { "with_whom", "Kader posyandu (contoh)" }, { "about", "Menyepakati tempat kumpul." },
            { "contacted_on", day(8) } });
    for (auto const& woman : without_consent())
        m_sampler.post("/members/" + woman + "/consents",
            { { "purpose", "schedule" }, { "channel", "Paper" }, { "witness", "Saksi contoh" },
                { "place", "Balai RT (contoh)" }, { "given_on", m_sampler.today().text() } });
    go_on("Ibu-ibu sudah saling kenal dan mau berkumpul.", 10);
}

std::vector<std::string> Walk::without_consent()
{
    std::vector<std::string> found;
    m_sampler.read([&](sql::Read& db, base::ChapterId const& chapter) {
        auto const standing = standing_consents(db, chapter, GroupId(group()));
        for (auto const& woman : m_women.ids) {
            auto const is_hers = [&](StandingConsent const& one) { return one.member_id.text() == woman; };
            if (std::ranges::none_of(standing, is_hers))
                found.push_back(woman);
        }
    });
    return found;
}

void Walk::ask_all(std::string_view wave)
{
    for (std::size_t n = 0; n < m_women.ids.size(); ++n)
        m_sampler.post(at("interviews"),
            { { "member", m_women.ids[n] }, { "wave", std::string(wave) },
                { "outcome", n % 5 == 4 ? "Declined" : "Answered" } });
}

void Walk::assess()
{
    auto const note = [&](std::string_view kind, std::string_view what, std::string const& said_by) {
        m_sampler.post(at("needs"),
            { { "kind", std::string(kind) }, { "what", std::string(what) }, { "said_by", said_by },
                { "said_on", day(14) } });
    };
    note("Need", m_path.need, m_women.ids[0]);
    note("Strength", m_path.strength, "");
    if (!reaches(Stage::Planning))
        return;
    for (auto const need : more_needs)
        note("Need", need, m_women.ids[1]);
    ask_all("Baseline");
    go_on("Kebutuhan dan potensi sudah didengar bersama.", 24);
}

void Walk::plan()
{
    for (auto const name : { m_path.option, m_path.other })
        m_sampler.post(at("options"), { { "name", std::string(name) }, { "details", "" } });
    if (!reaches(Stage::ActionPlan))
        return;
    base::Sampler::Fields votes { { "voted_on", day(30) } };
    m_sampler.read([&](sql::Read& db, base::ChapterId const& chapter) {
        auto const group = GroupId(m_where.substr(m_where.rfind('/') + 1));
        for (auto const& option : options(db, chapter, group))
            for (std::size_t n = 0; n < m_women.ids.size(); ++n)
                if ((option.name == m_path.option) == (n % 4 != 3))
                    votes.emplace_back("vote[" + m_women.ids[n] + "]", option.option_id.text());
    });
    m_sampler.post(at("votes"), votes);
    go_on("Musyawarah memilih: " + std::string(m_path.option) + ".", 31);
}

void Walk::set_steps()
{
    int due = 45;
    for (std::size_t n = 0; n < std::size(step_texts); ++n, due += 45)
        m_sampler.post(at("steps"),
            { { "what", std::string(step_texts[n]) }, { "owner", m_women.ids[n] }, { "owner_name", "" },
                { "due_on", day(due) } });
    if (reaches(Stage::Implementation))
        go_on("Langkah, penanggung jawab, dan tanggal sudah disepakati.", 36);
}

void Walk::carry_out()
{
    auto const session = m_sampler.post("/sessions",
        { { "programme_id", m_sampler.kept["programmes"][1] }, { "group_id", m_where.substr(m_where.rfind('/') + 1) },
            { "title", std::string(m_path.option) + ": belajar bersama" }, { "place", "Balai RT (contoh)" },
            { "village_code", m_women.village_code }, { "held_on", day(60) }, { "starts_at", "09:00" },
            { "ends_at", "11:00" } });
    base::Sampler::Fields marks;
    for (std::size_t n = 0; n < m_women.ids.size(); ++n)
        marks.emplace_back("mark[" + m_women.ids[n] + "]", n == 2 ? "excused" : "present");
    m_sampler.post(session + "/attendance", marks);
    m_sampler.post(session + "/close", { { "because", "" } });
    std::vector<std::string> planned;
    m_sampler.read([&](sql::Read& db, base::ChapterId const& chapter) {
        for (auto const& step : steps(db, chapter, GroupId(m_where.substr(m_where.rfind('/') + 1))))
            planned.push_back(step.step_id.text());
    });
    for (std::size_t n = 0; n < planned.size(); ++n) {
        if (n > 0 && !reaches(Stage::Evaluation))
            break; // one step done, the others under way
        bool const dropped = n == 1;
        m_sampler.post(at("steps") + "/" + planned[n],
            { { "kind", dropped ? "Dropped" : "Done" }, { "because", dropped ? "Cukup dua kali pertemuan." : "" },
                { "ended_on", day(dropped ? 90 : 62) } });
    }
    if (reaches(Stage::Evaluation))
        go_on("Semua langkah sudah dijalankan bersama.", 150);
}

void Walk::look_back()
{
    m_sampler.post(at("findings"),
        { { "kind", "Worked" }, { "what", "Pesanan datang tiap minggu, dan ibu-ibu berani menawarkan." },
            { "found_on", day(160) } });
    if (!reaches(Stage::Termination))
        return;
    m_sampler.post(at("findings"),
        { { "kind", "ToMend" }, { "what", "Catatan uang belum rapi setiap bulan." }, { "found_on", day(160) } });
    ask_all("Endline");
    go_on("Hasil dilihat bersama, dan kekurangan sudah dibicarakan.", 170);
}

void Walk::see_off()
{
    m_sampler.post(at("handover"),
        { { "carried_by", "Bu ketua kelompok (contoh)" }, { "what", "Jadwal pesanan dan buku uang kelompok." },
            { "follow_up_on", base::Date::from_days(m_sampler.today().days() + 60).text() } });
    m_sampler.post(at("graduate"), { { "because", "Kelompok mengatur pesanan sendiri." }, { "reached_on", day(300) } });
}

}

void sample(base::Sampler& sampler)
{
    auto const villages = women_by_village(sampler);
    if (sampler.kept["programmes"].size() < 2)
        return; // its sessions belong to a programme
    for (std::size_t n = 0; n < std::size(paths) && n < villages.size(); ++n) {
        if (static_cast<int>(villages[n].ids.size()) < members_needed)
            return;
        sampler.kept["groups"].push_back(Walk(sampler, paths[n], villages[n]).walk());
    }
}

}
