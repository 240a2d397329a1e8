#include "domain/exemplar/exemplar_sample.h"

#include "domain/exemplar/exemplar_store.h"

namespace exemplar {

namespace {

struct Sight {
    std::size_t woman;
    std::size_t practice; // a place among those of the start
    std::size_t session; // a place among the sessions; beyond them: at a place
    int days_ago;
    char const* place;
    char const* words;
};

constexpr std::size_t elsewhere = 99;

constexpr Sight sights[] {
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
};

}

void fill_sample(base::Sampler& sampler)
{
    std::vector<Practice> known;
    sampler.read([&](sql::Read& db, base::ChapterId const& chapter) { known = practices(db, chapter); });
    auto const women = sampler.kept["members"];
    auto const sessions = sampler.kept["sessions"];
    if (women.empty() || known.empty())
        return;
    for (auto const& one : sights) {
        auto const day = base::Date::from_days(sampler.today().days() - one.days_ago).text();
        bool const at_session = one.session < sessions.size();
        sampler.post("/practices/seen",
            { { "practice_id", known[one.practice % known.size()].id.text() },
                { "member_id", women[one.woman % women.size()] }, { "seen_on", day },
                { "session_id", at_session ? sessions[one.session] : "" },
                { "place", at_session || *one.place ? one.place : "Sekretariat (contoh)" }, { "words", one.words } });
    }
}

}
