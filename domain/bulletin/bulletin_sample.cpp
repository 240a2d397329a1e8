#include "domain/bulletin/bulletin_sample.h"

#include "domain/area/area.h"
#include "domain/bulletin/bulletin_store.h"
#include "domain/chapter/chapter.h"

#include <initializer_list>

namespace bulletin {

namespace {

struct SampleNotice {
    char const* title;
    char const* words;
    char const* about;
    char const* agency;
    char const* check_at;
    char const* audience;
    int from_in_days;
    int until_in_days;
    std::initializer_list<std::size_t> villages; // places among the chapter's; none: all
};

SampleNotice const capital { "Bantuan modal usaha rumahan (contoh)",
    "Dinas membuka bantuan modal untuk usaha rumahan, dua juta rupiah tiap usaha (contoh).\n"
    "Bawa surat keterangan usaha dari kelurahan. Pendaftaran di kantor kecamatan, pagi sampai siang.",
    "Aid", "Dinas Koperasi dan UKM (contoh)", "Surat edaran nomor 000/contoh, kantor kecamatan",
    "Ibu yang sudah punya usaha rumahan.", -20, 25, { 0, 1, 2, 3, 8, 15 } };
SampleNotice const licence { "Urus izin P-IRT tanpa biaya (contoh)",
    "Petugas datang membantu mengurus izin pangan rumahan, tanpa biaya (contoh). Bawa satu contoh produk.", "Licence",
    "Dinas Kesehatan (contoh)", "https://contoh.invalid/pirt", "Ibu yang menjual makanan kemasan.", -6, 40, {} };
SampleNotice const sewing { "Pelatihan menjahit dua hari (contoh)",
    "Balai latihan kerja membuka kelas menjahit dasar, dua hari, makan siang disediakan (contoh).", "Training",
    "Balai Latihan Kerja (contoh)", "Telepon kantor balai, jam kerja", "Ibu yang ingin mulai menjahit.", -45, 10,
    { 3, 11, 19 } };
SampleNotice const withdrawn { "Pasar murah minggu depan (contoh)", "Pasar murah di halaman kantor kelurahan (contoh).",
    "SomethingElse", "Kelurahan (contoh)", "Papan pengumuman kelurahan", "Semua warga.", 0, 9, { 8 } };

struct SampleCarriage {
    std::size_t village;
    char const* way;
    int days_ago;
    char const* heard;
};
constexpr SampleCarriage of_capital[] { { 0, "Car", 12, "14" }, { 1, "Car", 12, "9" }, { 3, "Paper", 9, "" },
    { 0, "Phone", 4, "21" } };
constexpr SampleCarriage of_licence[] { { 0, "Car", 3, "11" }, { 23, "Phone", 2, "30" }, { 31, "Car", 1, "8" } };
constexpr SampleCarriage of_sewing[] { { 3, "Car", 20, "16" }, { 11, "Car", 20, "7" } };

class Bridge {
public:
    explicit Bridge(base::Sampler& sampler)
        : m_sampler(sampler)
    {
        sampler.read([&](sql::Read& db, base::ChapterId const& chapter) {
            if (auto const one = chapter::find(db, chapter))
                m_villages = area::villages(db, one.value().regency_code);
        });
    }
    bool is_ready() const { return !m_villages.empty(); }

    void fill()
    {
        auto const over = write(sewing);
        for (auto const& one : of_sewing)
            carry(over, one);
        correct(over, sewing, -3, "Kelas penuh, pendaftaran ditutup lebih awal (contoh).");
        auto const aid = write(capital);
        for (auto const& one : of_capital)
            carry(aid, one);
        correct(aid, capital, 30, "Dinas memperpanjang pendaftaran lima hari (contoh).");
        auto const permit = write(licence);
        for (auto const& one : of_licence)
            carry(permit, one);
        m_sampler.post(
            "/notices/" + write(withdrawn) + "/withdraw", { { "because", "Dinas membatalkannya (contoh)." } });
        ask_questions(aid, permit);
    }

private:
    std::string day(int in_days) const { return base::Date::from_days(m_sampler.today().days() + in_days).text(); }
    std::string village(std::size_t at) const { return m_villages[at % m_villages.size()].code; }

    base::Sampler::Fields fields_of(SampleNotice const& one, int until_in_days) const
    {
        base::Sampler::Fields fields { { "title", one.title }, { "words", one.words }, { "about", one.about },
            { "agency", one.agency }, { "check_at", one.check_at }, { "audience", one.audience },
            { "valid_from", day(one.from_in_days) }, { "valid_until", day(until_in_days) } };
        for (auto const at : one.villages)
            fields.emplace_back("villages", village(at));
        return fields;
    }
    // The id that the location names.
    std::string post(std::string const& path, base::Sampler::Fields const& fields)
    {
        auto const location = m_sampler.post(path, fields);
        return location.substr(location.rfind('/') + 1);
    }
    std::string write(SampleNotice const& one) { return post("/notices", fields_of(one, one.until_in_days)); }
    void correct(std::string const& id, SampleNotice const& one, int until_in_days, char const* because)
    {
        auto fields = fields_of(one, until_in_days);
        fields.emplace_back("because", because);
        m_sampler.post("/notices/" + id + "/correct", fields);
    }
    void carry(std::string const& id, SampleCarriage const& one)
    {
        m_sampler.post("/notices/" + id + "/carry",
            { { "village_code", village(one.village) }, { "way", one.way }, { "carried_on", day(-one.days_ago) },
                { "heard", one.heard } });
    }
    std::string ask(std::string const& notice, std::size_t at, int days_ago, char const* words)
    {
        return "/questions/"
            + post("/questions",
                { { "words", words }, { "village_code", village(at) }, { "notice_id", notice },
                    { "asked_on", day(-days_ago) } });
    }
    void send(std::string const& question, int days_ago)
    {
        m_sampler.post(question + "/send",
            { { "agency", "Dinas Koperasi dan UKM (contoh)" }, { "channel", "Message" },
                { "sent_on", day(-days_ago) } });
    }
    void answer(std::string const& question, int days_ago, char const* words)
    {
        m_sampler.post(question + "/answer", { { "answer", words }, { "answered_on", day(-days_ago) } });
    }

    // One in each state.
    void ask_questions(std::string const& aid, std::string const& permit)
    {
        ask(permit, 31, 1, "Kalau dapurnya masih menumpang, boleh ikut? (contoh)");
        send(ask(aid, 1, 9, "Kalau usahanya baru tiga bulan, boleh daftar? (contoh)"), 7);
        auto const waits = ask(aid, 3, 8, "Apa boleh didaftarkan oleh anak saya? (contoh)");
        send(waits, 7);
        answer(waits, 2, "Boleh, dengan surat kuasa bermeterai (contoh).");
        auto const done = ask(aid, 0, 11, "Harus punya rekening bank sendiri? (contoh)");
        send(done, 10);
        answer(done, 6, "Ya, atas nama ibu sendiri. Bank membukanya tanpa biaya (contoh).");
        m_sampler.post(done + "/show", { { "is_shown", "1" }, { "has_read", "1" } });
        m_sampler.post(done + "/return", { { "returned_on", day(-4) } });
    }

    base::Sampler& m_sampler;
    std::vector<area::Village> m_villages;
};

}

void fill_sample(base::Sampler& sampler)
{
    Bridge bridge(sampler);
    if (bridge.is_ready())
        bridge.fill();
}

}
