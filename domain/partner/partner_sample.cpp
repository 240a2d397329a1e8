// Invented partners: an agency with an agreement that ends soon and a promise past its day, a company whose support
// went on, and a bank that gave what it had not promised.
#include "domain/partner/partner_sample.h"

#include "domain/partner/partner_store.h"
#include "domain/programme/programme.h"
#include "domain/session/session.h"

namespace partner {

namespace {

// Counts days from today, and notes each thing on the day on which it happened: a partner is told what was on record
// before the month began.
class Filling {
public:
    explicit Filling(base::Sampler& sampler)
        : m_sampler(sampler)
    {
    }
    std::string day(int ago) const { return on(ago).text(); }
    std::string noted(int ago, std::string const& path, base::Sampler::Fields const& fields)
    {
        return m_sampler.post_on(on(ago), path, fields);
    }
    std::string partner(char const* name, char const* kind, char const* contact, int since)
    {
        return noted(since, "/partners",
            { { "name", name }, { "kind", kind }, { "contact", contact }, { "since", day(since) } });
    }
    void promise(std::string const& partner, char const* kind, char const* what, char const* amount, char const* unit,
        int due_ago)
    {
        noted(120, partner + "/promises",
            { { "kind", kind }, { "what", what }, { "amount", amount }, { "unit", unit }, { "promised_on", day(120) },
                { "due_on", day(due_ago) } });
    }
    // Of the promise with those words.
    std::string received(std::string const& partner, char const* what, char const* amount, int ago, char const* number)
    {
        std::string promise;
        m_sampler.read([&](sql::Read& db, base::ChapterId const& chapter) {
            for (auto const& one : promises(db, chapter, PartnerId(partner.substr(partner.rfind('/') + 1))))
                if (one.what == what)
                    promise = one.id.text();
        });
        return noted(ago, partner + "/receipts",
            { { "promise_id", promise }, { "amount", amount }, { "received_on", day(ago) }, { "receipt_no", number },
                { "received_by", "Sari Wulandari (contoh)" } });
    }
    void given(std::string const& receipt, std::string const& place, char const* amount, int ago)
    {
        noted(ago, receipt + "/given", { { "place", place }, { "amount", amount }, { "given_on", day(ago) } });
    }

private:
    base::Date on(int ago) const { return base::Date::from_days(m_sampler.today().days() - ago); }

    base::Sampler& m_sampler;
};

}

void fill_sample(base::Sampler& sampler)
{
    std::vector<programme::ProgrammeLine> programmes;
    std::vector<session::SessionChoice> sessions;
    sampler.read([&](sql::Read& db, base::ChapterId const& chapter) {
        programmes = programme::programmes(db, chapter);
        sessions = session::sessions_until(db, chapter, sampler.today(), 1);
    });
    if (programmes.empty())
        return;
    auto const programme = name_of({ GoesTo::Programme, programmes.front().id.text() });
    Filling fill(sampler);

    auto const agency
        = fill.partner("Dinas Pemberdayaan Perempuan (contoh)", "Agency", "Wahyuni, bidang pemberdayaan (contoh)", 400);
    fill.noted(330, agency + "/agreements",
        { { "number", "05/PKS/CONTOH" }, { "about", "Ruang dan pelatih untuk kelas usaha (contoh)." },
            { "from", fill.day(330) }, { "until", fill.day(-35) } });
    fill.promise(agency, "Facility", "Ruang pertemuan beserta kursi (contoh)", "12", "Day", -60);
    fill.promise(agency, "Trainer", "Pelatih pengemasan produk (contoh)", "24", "Hour", 20);
    fill.given(
        fill.received(agency, "Ruang pertemuan beserta kursi (contoh)", "6", 75, "BAST-011"), programme, "6", 70);
    fill.received(agency, "Pelatih pengemasan produk (contoh)", "8", 40, "");

    auto const company
        = fill.partner("PT Mahakam Pangan Lestari (contoh)", "Company", "Yusuf, bagian CSR (contoh)", 300);
    fill.promise(company, "Facility", "Mesin pengemas kecil (contoh)", "3", "Piece", 60);
    fill.promise(company, "Funds", "Bahan dan konsumsi pelatihan (contoh)", "7,5 juta", "Rupiah", 30);
    fill.given(
        fill.received(company, "Mesin pengemas kecil (contoh)", "3", 64, "TT-0198"), "village:64.72.01.1001", "2", 55);
    auto const funds = fill.received(company, "Bahan dan konsumsi pelatihan (contoh)", "7,5 juta", 62, "KW-2211");
    fill.given(funds, programme, "4 juta", 50);
    if (!sessions.empty())
        fill.given(funds, name_of({ GoesTo::Session, sessions.front().id.text() }), "1,25 juta", 3);

    auto const bank = fill.partner("Bank Tepian Sejahtera (contoh)", "Bank", "", 200);
    fill.noted(15, bank + "/receipts",
        { { "kind", "FollowUp" }, { "what", "Pendampingan pembukuan oleh pegawai bank (contoh)" }, { "amount", "4" },
            { "unit", "Meeting" }, { "received_on", fill.day(15) }, { "unpromised", "1" } });
    sampler.post(bank + "/link", { { "until", fill.day(-90) } });
}

}
