#include "domain/enactment/enactment_sample.h"

#include "domain/enactment/account_store.h"

#include <algorithm>

namespace enactment {

namespace {

struct SampleDeed {
    int days_ago;
    std::size_t area; // a place among the role areas
    char const* village_code;
    char const* words;
};

// Some answer what was said before them, some nobody asked for.
constexpr SampleDeed sample_deeds[] {
    {
        88,
        2,
        "64.72.02.1001",
        "Membuka lapak bersama di pasar Minggu (contoh).",
    },
    {
        70,
        6,
        "64.72.03.1001",
        "Menempel pengumuman bantuan usaha di tiga RT (contoh).",
    },
    {
        47,
        8,
        "64.72.01.1001",
        "Mengumpulkan data usaha untuk pengajuan modal bersama (contoh).",
    },
    {
        30,
        4,
        "64.72.01.1002",
        "Menengok usaha ibu-ibu lulusan kelas sambal (contoh).",
    },
    {
        15,
        3,
        "64.72.02.1002",
        "Makan siang bersama untuk saling menguatkan (contoh).",
    },
};

// By the first letters of a programme's name, or by the sort that a book of its own is.
struct SampleTag {
    char const* begins;
    std::size_t area;
};
constexpr SampleTag tags[] { { "MOCI", 0 }, { "NGUNCI", 3 }, { "mentoring", 4 }, { "bulletin", 6 }, { "facility", 0 },
    { "funds", 8 } };

struct SampleTold {
    char const* function;
    char const* who;
    char const* words;
};
constexpr SampleTold told[] {
    { "Manifest", "Member", "Kami ingin jualan kami dilihat orang banyak (contoh)." },
    { "Latent", "Participant", "Saya jadi berani bicara dengan pembeli (contoh)." },
};

class Answering {
public:
    explicit Answering(base::Sampler& sampler)
        : m_sampler(sampler)
    {
        sampler.read([&](sql::Read& db, base::ChapterId const& chapter) {
            m_areas = areas(db, chapter);
            m_sorts = sorts(db, chapter);
        });
    }

    void tag_programmes()
    {
        for (auto const& sort : m_sorts)
            for (auto const& tag : tags)
                if (sort.name.starts_with(tag.begins) || sort.sort_id == tag.begins)
                    m_sampler.post("/account/tags/" + std::string(boost::describe::enum_to_string(sort.kind, "")) + "/"
                            + sort.sort_id,
                        { { "role_area_id", m_areas[tag.area].id.text() } });
    }

    void note_deeds()
    {
        for (auto const& one : sample_deeds) {
            auto const place = m_sampler.post("/deeds",
                { { "words", one.words }, { "role_area_id", m_areas[one.area].id.text() },
                    { "village_code", one.village_code },
                    { "done_on", base::Date::from_days(m_sampler.today().days() - one.days_ago).text() } });
            if (m_first.empty())
                m_first = place;
        }
        for (auto const& one : told)
            m_sampler.post(
                m_first + "/outcomes", { { "function", one.function }, { "who", one.who }, { "words", one.words } });
    }

    // Each expectation is answered by what was done last in its own area since it was said; of every five one waits.
    void answer()
    {
        std::vector<std::pair<Expected, Doing>> pairs;
        m_sampler.read([&](sql::Read& db, base::ChapterId const& chapter) {
            for (auto const& area : m_areas)
                for (auto const& one : expected_of(db, chapter, Source::Books, of(area), most))
                    for (auto const& doing : candidates(db, chapter, one, 1))
                        if (!one.joined_to && doing.role_area_id == one.role_area_id)
                            pairs.emplace_back(one, doing);
        });
        for (std::size_t i = 0; i < pairs.size(); ++i) {
            auto const& [one, doing] = pairs[i];
            if (i % 5 == 4)
                continue;
            m_sampler.post("/answers/" + one.id.text(),
                { { "doing", std::string(boost::describe::enum_to_string(doing.kind, "")) + "/" + doing.done_id },
                    { "because", "Inilah yang diminta, dan masih kami teruskan (contoh)." },
                    { "public_words",
                        i % 2 == 0 ? "Sudah kami kerjakan, dan kami teruskan bulan depan (contoh)." : "" } });
        }
    }

    // One that nobody has answered was promised, for a day still to come: a promise is never noted backwards.
    void promise()
    {
        std::string waiting;
        m_sampler.read([&](sql::Read& db, base::ChapterId const& chapter) {
            for (auto const& area : m_areas)
                for (auto const& one : expected_of(db, chapter, Source::Books, of(area), most))
                    if (!one.answered_on && !one.joined_to && waiting.empty())
                        waiting = one.id.text();
        });
        if (!waiting.empty())
            m_sampler.post("/answers/" + waiting + "/promises",
                { { "words", "Kelas lanjutan dibuka setelah panen (contoh)." },
                    { "due_on", base::Date::from_days(m_sampler.today().days() + 60).text() } });
    }

private:
    static constexpr int most = 50;
    OfArea of(Area const& area) const
    {
        return { { base::Date::from_days(m_sampler.today().days() - 365), m_sampler.today(), "" }, area.id };
    }

    base::Sampler& m_sampler;
    std::vector<Area> m_areas;
    std::vector<Sort> m_sorts;
    std::string m_first;
};

}

void fill_sample(base::Sampler& sampler)
{
    Answering sample(sampler);
    sample.tag_programmes();
    sample.note_deeds();
    sample.answer();
    sample.promise();
    sampler.post("/account/publish", { { "is_public", "true" } });
}

}
