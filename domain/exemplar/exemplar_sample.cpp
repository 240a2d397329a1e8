#include "domain/exemplar/exemplar_sample.h"

#include "domain/exemplar/exemplar_store.h"

namespace exemplar {

namespace {

struct SampleSight {
    std::size_t woman;
    std::size_t practice; // a place among those of the start
    std::size_t session; // a place among the sessions; beyond them: at a place
    int days_ago;
    char const* place;
    char const* words;
};

constexpr std::size_t elsewhere = 99;

constexpr SampleSight sights[] {
    { 4, 5, 3, 115, "", "Sudah menunggu di balai sebelum kami membuka pintu (contoh)." },
    { 4, 2, 5, 93, "", "Menemani dua ibu baru mengisi daftar hadir (contoh)." },
    { 4, 7, elsewhere, 60, "Rumah Bu RT (contoh)", "Mengantar label sambal pada tanggal yang ia sebut (contoh)." },
    { 7, 0, 4, 104, "", "Membagikan cara mengikat purun kepada teman semeja (contoh)." },
    { 7, 9, elsewhere, 48, "Grup WhatsApp", "Menjawab pertanyaan berulang dengan sabar (contoh)." },
    { 11, 6, 6, 82, "", "Tinggal sampai kursi terakhir dirapikan (contoh)." },
    { 11, 8, 10, 38, "", "Mengembalikan timbangan bersama dalam keadaan bersih (contoh)." },
    { 16, 4, 8, 60, "", "Meminta kelas berhenti sebentar supaya yang lain bisa salat (contoh)." },
    { 19, 3, 9, 49, "", "Mendengarkan cerita teman tanpa memotong (contoh)." },
    { 23, 1, 12, 16, "", "Langsung membantu menata meja tanpa diminta (contoh)." },
    { 23, 10, elsewhere, 9, "Grup WhatsApp", "Menegur pesan kasar dengan kalimat yang halus (contoh)." },
    { 18, 5, 12, 16, "", "Datang lebih awal dan membuka jendela (contoh)." },
    { 20, 7, elsewhere, 21, "Rumah Bu RT (contoh)", "Membawa contoh kue pada hari yang ia sebut (contoh)." },
};

// What a facilitator saw of them besides.
constexpr SampleSight seen_by_another[] {
    { 4, 3, elsewhere, 35, "Rumah Bu RT (contoh)", "Menunggu tetangga selesai bercerita, baru bertanya (contoh)." },
    { 7, 2, elsewhere, 30, "Pasar minggu (contoh)", "Mengajak ibu baru berjualan di mejanya (contoh)." },
    { 11, 0, elsewhere, 27, "Posyandu (contoh)", "Membagikan catatan belanjanya kepada yang lain (contoh)." },
    { 18, 9, elsewhere, 14, "Grup WhatsApp", "Menjawab pembeli yang marah dengan tenang (contoh)." },
    { 20, 2, elsewhere, 12, "Balai RT (contoh)", "Menuliskan resep untuk ibu yang baru datang (contoh)." },
    { 23, 2, elsewhere, 20, "Balai RT (contoh)", "Menjemput ibu baru yang malu datang sendiri (contoh)." },
};

enum class Decides { ByHerName, ByOtherName, No, YesAndBack };

struct Model {
    std::size_t woman;
    char const* enterprise;
    int begun_days_ago;
    char const* story;
    Decides decides;
};

constexpr Model proposed_women[] {
    { 4, "Mulai jualan sambal kemasan di pasar minggu (contoh).", 150,
        "Dulu saya hanya memasak untuk rumah. Di kelas MOCI saya belajar menghitung harga dan menempel label.\n\n"
        "Hari pertama di pasar, dagangan saya sisa separuh. Saya pulang dan mencatat mana yang tidak laku. Minggu "
        "berikutnya saya bawa yang kecil-kecil, dan habis sebelum siang.\n\n"
        "Kalau ibu ragu, mulailah dari satu toples. Saya juga begitu (contoh).",
        Decides::ByHerName },
    { 7, "Menerima pesanan tas purun (contoh).", 120,
        "Saya takut bicara di depan orang. Waktu diminta menunjukkan cara mengikat purun, tangan saya gemetar.\n\n"
        "Teman-teman sabar menunggu. Sekarang saya yang menunggu ibu lain sampai ia bisa (contoh).",
        Decides::ByOtherName },
    { 11, "Membuka warung sembako kecil (contoh).", 90, "", Decides::No },
    { 23, "Menjahit seragam pesanan sekolah (contoh).", 75,
        "Mesin jahit itu lama tertutup kain. Sekarang setiap pagi ia berbunyi (contoh).", Decides::YesAndBack },
};

void fill_sight(base::Sampler& sampler, std::vector<Practice> const& known, SampleSight const& one)
{
    auto const& women = sampler.kept["members"];
    auto const& sessions = sampler.kept["sessions"];
    bool const at_session = one.session < sessions.size();
    auto seen_on = base::Date::from_days(sampler.today().days() - one.days_ago);
    if (at_session)
        sampler.read([&](sql::Read& db, base::ChapterId const& chapter) {
            seen_on = session_day(db, chapter, sessions[one.session]).value_or(seen_on);
        });
    sampler.post("/practices/seen",
        { { "practice_id", known[one.practice % known.size()].id.text() },
            { "member_id", women[one.woman % women.size()] }, { "seen_on", seen_on.text() },
            { "session_id", at_session ? sessions[one.session] : "" },
            { "place", at_session || *one.place ? one.place : "Sekretariat (contoh)" }, { "words", one.words } });
}

std::string village_of(base::Sampler& sampler, MemberId const& id)
{
    std::string code;
    sampler.read([&](sql::Read& db, base::ChapterId const& chapter) {
        for (auto const& line : member::find_members(db, chapter, std::span(&id, 1)))
            code = line.village_code;
    });
    return code;
}

void fill_yes(base::Sampler& sampler, std::string const& where, Model const& one)
{
    auto const today = sampler.today().text();
    bool const by_name = one.decides == Decides::ByHerName;
    sampler.post("/members/" + sampler.kept["members"][one.woman] + "/consents",
        { { "purpose", "story" }, { "channel", "Paper" }, { "witness", "Saksi contoh" },
            { "place", "Balai RT (contoh)" }, { "given_on", today } });
    sampler.post(where + "/text", { { "words", one.story } });
    base::Sampler::Fields yes { { "text_version", "1" }, { "naming", by_name ? "HerName" : "OtherName" },
        { "other_name", by_name ? "" : "Mama Purun (contoh)" }, { "told", "Page" }, { "told", "Aloud" },
        { "way", "Written" }, { "decided_on", today }, { "taken_by", "Fitri Handayani (contoh)" } };
    if (by_name) {
        yes.emplace_back("told", "Print");
        yes.emplace_back("names_village", "1");
        yes.emplace_back("village_code", village_of(sampler, MemberId(sampler.kept["members"][one.woman])));
    }
    sampler.post(where + "/yes", yes);
    if (one.decides == Decides::YesAndBack)
        sampler.post(where + "/withdraw", {});
}

void fill_model(base::Sampler& sampler, Model const& one)
{
    auto const day = base::Date::from_days(sampler.today().days() - one.begun_days_ago).text();
    auto const where = sampler.post("/exemplars/women/" + sampler.kept["members"][one.woman],
        { { "enterprise", one.enterprise }, { "begun_on", day } });
    if (one.decides != Decides::No)
        return fill_yes(sampler, where, one);
    sampler.post(where + "/no",
        { { "way", "Spoken" }, { "decided_on", sampler.today().text() }, { "taken_by", "Fitri Handayani (contoh)" } });
}

}

void fill_sample(base::Sampler& sampler)
{
    constexpr std::size_t fewest = 24; // as far as the women above are counted
    constexpr std::size_t facilitator = 2; // Fitri among those who were invited
    std::vector<Practice> known;
    sampler.read([&](sql::Read& db, base::ChapterId const& chapter) { known = practices(db, chapter); });
    auto const& officers = sampler.kept["officers"];
    if (sampler.kept["members"].size() < fewest || known.empty() || officers.size() <= facilitator)
        return;
    for (auto const& one : sights)
        fill_sight(sampler, known, one);
    auto const& her = officers[facilitator];
    sampler.kept["voice"] = { her.substr(her.rfind('/') + 1) };
    for (auto const& one : seen_by_another)
        fill_sight(sampler, known, one);
    for (auto const& one : proposed_women)
        fill_model(sampler, one);
    sampler.kept["voice"].clear();
}

}
