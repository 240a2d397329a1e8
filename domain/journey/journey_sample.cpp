#include "domain/journey/journey_sample.h"

#include "domain/journey/journey_store.h"
#include "domain/member/member.h"

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
    std::string at(std::string_view part) const { return m_where + "/" + std::string(part); }
    void go_on(std::string_view because, int after)
    {
        m_sampler.post(at("advance"), { { "because", std::string(because) }, { "reached_on", day(after) } });
    }
    Seen seen();
    void engage();
    void assess();
    void plan();
    void set_steps();
    void carry_out();
    void look_back();
    void see_off();
    void decline(std::string_view wave);

    base::Sampler& m_sampler;
    Path const& m_path;
    Women m_women;
    std::string m_where; // "/journeys/…"
    std::vector<std::string> m_steps;
};

}

void sample(base::Sampler& sampler)
{
    (void)paths;
    (void)women_by_village;
    (void)sampler;
}

}
