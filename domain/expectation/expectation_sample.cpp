#include "domain/expectation/expectation_sample.h"

#include "domain/area/area.h"
#include "domain/chapter/chapter.h"
#include "domain/expectation/expectation_store.h"

#include <map>

namespace expectation {

namespace {

struct Saying {
    int days_ago;
    char const* who;
    std::size_t village; // a place among the chapter's villages
    char const* urgency;
    std::size_t area; // a place among the role areas; beyond them: not sorted
    char const* words;
    bool in_public;
    std::size_t same_as; // an earlier one that says the same; itself: none
};

constexpr std::size_t unsorted = 99;

constexpr Saying sayings[] {
    { 140, "Participant", 3, "ThisYear", 0, "Pelatihan jangan sekali saja, lanjutkan sampai kami bisa jual (contoh).",
        false, 0 },
    { 131, "Member", 8, "Soon", 2, "Tolong bantu jual amplang kami ke luar Samarinda (contoh).", false, 1 },
    { 122, "Participant", 11, "ThisYear", 5, "Ada kelas lanjutan untuk yang sudah bisa membuat sambal (contoh).", false,
        2 },
    { 118, "Neighbour", 3, "ThisYear", 0, "Kelasnya diteruskan, kami baru bisa setengah (contoh).", true, 0 },
    { 101, "VillageOfficer", 15, "Soon", 6, "Kabari ibu-ibu di RT jauh kalau ada bantuan usaha (contoh).", false, 4 },
    { 96, "Member", 19, "SomeDay", 4, "Ada yang menengok usaha kami tiap bulan (contoh).", false, 5 },
    { 84, "Participant", 23, "Soon", 6, "Info bantuan sering sampai ke kami setelah lewat (contoh).", false, 4 },
    { 77, "Partner", 8, "ThisYear", 8, "Kumpulkan data usaha supaya modal bisa disalurkan bersama (contoh).", false,
        7 },
    { 63, "Member", 27, "SomeDay", 3, "Tempat bercerita kalau sedang berat (contoh).", false, 8 },
    { 55, "Neighbour", 31, "SomeDay", 7, "Ibu-ibu KICI jadi contoh bicara yang santun di media sosial (contoh).", true,
        9 },
    { 41, "Participant", 35, "ThisYear", 1, "Ajari cara mulai usaha dari modal kecil (contoh).", false, 10 },
    { 33, "Member", 3, "Soon", 2, "Satu katalog bersama, supaya pembeli tidak bingung (contoh).", false, 1 },
    { 20, "Participant", 39, "ThisYear", 4, "Setelah kelas selesai, siapa yang kami tanya? (contoh)", false, 5 },
    { 12, "Neighbour", 43, "ThisYear", unsorted, "Mobilnya datang juga ke kampung kami (contoh).", false, 13 },
    { 6, "Participant", 47, "Soon", unsorted, "Kelas HP untuk ibu yang belum pernah pakai WhatsApp (contoh).", false,
        14 },
    { 58, "Participant", 5, "Soon", 6, "Kabar bantuan dibawa juga ke Bantuas, kami jauh dari kota (contoh).", true,
        15 },
};

// Said on the public page, looked at by nobody yet.
constexpr char const* waiting[] { "Buka kelas malam untuk ibu yang bekerja (contoh).",
    "Ada tempat titip anak waktu pelatihan (contoh)." };

std::string last_part(std::string const& location)
{
    return location.substr(location.rfind('/') + 1);
}

class Spoken {
public:
    explicit Spoken(base::Sampler& sampler)
        : m_sampler(sampler)
    {
        sampler.read([&](sql::Read& db, base::ChapterId const& chapter) {
            if (auto const one = chapter::find(db, chapter)) {
                m_slug = one.value().slug;
                m_villages = area::villages(db, one.value().regency_code);
            }
            m_areas = role_areas(db, chapter);
        });
    }
    bool is_ready() const { return !m_villages.empty(); }

    void say_in_public(
        int days_ago, char const* who, std::string const& village, char const* urgency, char const* words)
    {
        m_sampler.post_on(day(days_ago), "/c/" + m_slug + "/expectations",
            { { "community", m_slug }, { "who", who }, { "village_code", village }, { "urgency", urgency },
                { "words", words } });
    }
    // The newest that nobody has looked at.
    std::string waiting_one()
    {
        std::string id;
        m_sampler.read([&](sql::Read& db, base::ChapterId const& chapter) {
            auto const lines = list(db, chapter, { .state = State::Waiting }, 0, 1);
            id = lines.empty() ? std::string() : lines.front().id.text();
        });
        return id;
    }
    void fill()
    {
        std::vector<std::string> ids;
        for (std::size_t at = 0; at < std::size(sayings); ++at) {
            ids.push_back(said(sayings[at], at));
            sort(ids.back(), sayings[at]);
            if (sayings[at].same_as != at)
                m_sampler.post("/expectations/" + ids.back() + "/join", { { "joined_to", ids[sayings[at].same_as] } });
        }
        for (auto const* const words : waiting)
            say_in_public(1, "Neighbour", village(51), "ThisYear", words);
    }

private:
    base::Date day(int ago) const { return base::Date::from_days(m_sampler.today().days() - ago); }
    std::string village(std::size_t at) const { return m_villages[at % m_villages.size()].code; }

    std::string said(Saying const& one, std::size_t at)
    {
        if (one.in_public) {
            say_in_public(one.days_ago, one.who, village(one.village), one.urgency, one.words);
            auto const id = waiting_one();
            m_sampler.post("/expectations/" + id + "/decide", { { "state", "Accepted" } });
            return id;
        }
        auto const& sessions = m_sampler.kept["sessions"];
        return last_part(m_sampler.post("/expectations",
            { { "who", one.who }, { "village_code", village(one.village) }, { "urgency", one.urgency },
                { "words", one.words }, { "said_on", day(one.days_ago).text() },
                { "session_id", at < sessions.size() && at % 3 == 0 ? sessions[at] : "" } }));
    }

    void sort(std::string const& id, Saying const& one)
    {
        if (one.area < m_areas.size())
            m_sampler.post("/expectations/" + id + "/sort", { { "role_area_id", m_areas[one.area].id.text() } });
    }

    base::Sampler& m_sampler;
    std::string m_slug;
    std::vector<area::Village> m_villages;
    std::vector<RoleArea> m_areas;
};

}

void fill_sample(base::Sampler& sampler)
{
    Spoken spoken(sampler);
    if (spoken.is_ready())
        spoken.fill();
}

}
