#include "domain/session/session_sample.h"

#include "domain/area/area.h"
#include "domain/chapter/chapter.h"
#include "domain/session/session.h"

namespace session {

namespace {

struct Planned {
    int days; // from today
    int programme; // 0 MOCI, 1 NGUNCI, 2 advanced class
    int village; // a place among the chapter's villages
    char const* title;
    char const* place;
    char const* starts_at;
    char const* ends_at;
    char const* trainer;
};

constexpr Planned sessions[] {
    { -148, 0, 3, "Membuat sambal kemasan", "Balai RT 12 (contoh)", "09:00", "11:30", "Bu Contoh Ratna" },
    { -137, 1, 8, "Perkenalan dan cerita usaha", "Sekretariat (contoh)", "14:00", "16:00", "" },
    { -126, 0, 11, "Menggoreng amplang", "Balai kelurahan (contoh)", "09:00", "12:00", "Bu Contoh Marni" },
    { -115, 1, 15, "Foto produk dengan HP", "Pos RT 9 (contoh)", "09:00", "11:00", "Bu Contoh Dina" },
    { -104, 0, 19, "Anyaman purun untuk pemula", "Balai RT 4 (contoh)", "08:30", "11:30", "Bu Contoh Sari" },
    { -93, 1, 8, "Berjualan lewat WhatsApp", "Sekretariat (contoh)", "14:00", "16:00", "Bu Contoh Dina" },
    { -82, 0, 23, "Mencatat uang rumah dan usaha", "Balai RT 7 (contoh)", "09:00", "11:00", "Bu Contoh Yanti" },
    { -71, 1, 27, "Mendampingi anak belajar", "Rumah baca (contoh)", "15:30", "17:00", "Bu Contoh Lilis" },
    { -60, 0, 31, "Sambal kemasan: label dan harga", "Balai RT 12 (contoh)", "09:00", "11:30", "Bu Contoh Ratna" },
    { -49, 1, 8, "Berani bicara di depan", "Sekretariat (contoh)", "14:00", "16:00", "Bu Contoh Lilis" },
    { -38, 0, 35, "Memulai usaha dari dapur", "Balai kelurahan (contoh)", "09:00", "12:00", "Bu Contoh Yanti" },
    { -27, 1, 39, "Foto produk: latihan kedua", "Pos RT 3 (contoh)", "09:00", "11:00", "Bu Contoh Dina" },
    { -16, 0, 43, "Amplang: kemasan dan takaran", "Balai RT 21 (contoh)", "08:30", "11:30", "Bu Contoh Marni" },
    { -5, 1, 8, "Cerita Bu Contoh: dari dapur ke warung", "Sekretariat (contoh)", "14:00", "16:00", "" },
    { 4, 0, 47, "Pembukuan usaha rumahan", "Balai RT 15 (contoh)", "09:00", "11:30", "Bu Contoh Yanti" },
    { 11, 1, 8, "Menata foto di katalog bersama", "Sekretariat (contoh)", "14:00", "16:00", "Bu Contoh Dina" },
    { 19, 0, 51, "Kerajinan purun untuk pasar", "Balai kelurahan (contoh)", "08:30", "11:30", "Bu Contoh Sari" },
    { -32, 2, 8, "Pesanan besar: menghitung dan menjawab", "Sekretariat (contoh)", "14:00", "16:00",
        "Bu Contoh Yanti" },
    { -12, 2, 8, "Diskusi: yang berhasil dan yang belum", "Sekretariat (contoh)", "14:00", "16:00", "" },
};

// Who is asked to which session, and how it went: the same in every sample.
std::string_view mark_of(std::size_t session, std::size_t woman)
{
    auto const chance = (session * 31 + woman * 17 + session * woman) % 20;
    if (chance < 14)
        return "present";
    if (chance < 16)
        return "excused";
    return chance < 18 ? "sick" : "no_notice";
}

void record(base::Sampler& sampler, std::string const& where, std::size_t at, std::vector<std::string> const& women)
{
    constexpr std::size_t invited = 22;
    base::Sampler::Fields marks;
    auto const from = women.empty() ? 0 : (at * 7) % women.size();
    for (std::size_t n = 0; n < std::min(invited, women.size()); ++n)
        marks.emplace_back("mark[" + women[(from + n) % women.size()] + "]", std::string(mark_of(at, n)));
    if (!marks.empty())
        sampler.post(where + "/attendance", marks);
    if (at % 5 == 2)
        sampler.post(where + "/walk-ins", { { "name", "Contoh Peserta Baru " + std::to_string(at + 1) } });
    if (at % 3 == 0)
        sampler.post(where + "/moments",
            { { "text", "Contoh: ibu-ibu mencoba sendiri, lalu saling memperlihatkan hasilnya." } });
    sampler.post(where + "/close", { { "because", marks.empty() ? "Contoh tanpa daftar hadir." : "" } });
}

void invite(base::Sampler& sampler, std::string const& where, std::size_t at, std::vector<std::string> const& women)
{
    base::Sampler::Fields chosen;
    for (std::size_t n = 0; n < std::min<std::size_t>(18, women.size()); ++n)
        chosen.emplace_back("members", women[(at * 7 + n) % women.size()]);
    if (!chosen.empty())
        sampler.post(where + "/expected", chosen);
}

}

void fill_sample(base::Sampler& sampler)
{
    std::vector<area::Village> villages;
    sampler.read([&](sql::Read& db, base::ChapterId const& chapter) {
        if (auto const one = chapter::find(db, chapter))
            villages = area::villages(db, one.value().regency_code);
    });
    auto const programmes = sampler.kept["programmes"];
    auto const women = sampler.kept["members"];
    if (programmes.size() < 3 || villages.empty())
        return;
    for (std::size_t at = 0; at < std::size(sessions); ++at) {
        auto const& one = sessions[at];
        auto const day = base::Date::from_days(sampler.today().days() + one.days);
        auto const where = sampler.post("/sessions",
            { { "programme_id", programmes[static_cast<std::size_t>(one.programme)] }, { "title", one.title },
                { "place", one.place },
                { "village_code", villages[static_cast<std::size_t>(one.village) % villages.size()].code },
                { "held_on", day.text() }, { "starts_at", one.starts_at }, { "ends_at", one.ends_at },
                { "trainer", one.trainer }, { "capacity", "30" }, { "is_public", "1" } });
        sampler.kept["sessions"].push_back(where.substr(where.rfind('/') + 1));
        if (one.days < 0)
            record(sampler, where, at, women);
        else
            invite(sampler, where, at, women);
    }
}

}
