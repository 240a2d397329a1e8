// Invented circles of invented women: one that goes well, one of three, one silent, one with a step past its day, one
// that ended because she walks on her own.
#include "domain/mentoring/mentoring_sample.h"

#include "domain/mentoring/mentoring_store.h"

namespace mentoring {

namespace {

struct Meet {
    int days_ago;
    char const* way;
    char const* words;
    char const* step; // empty: none
    int due_days_ago; // negative: still to come
    char const* outcome; // empty: nothing was said of it
    char const* told;
};

struct Group {
    std::size_t mentor; // a place among the women
    std::vector<std::size_t> mentees;
    char const* purpose;
    int begun_days_ago;
    int meets_every;
    std::size_t session; // a place among the sessions
    std::vector<Meet> meetings;
    int ended_days_ago; // 0: it goes on
};

std::vector<Group> groups()
{
    return {
        { 4, { 9 }, "Bisa menghitung harga jual sambalnya sendiri (contoh).", 55, 14, 8,
            { { 48, "Met", "Mencatat semua belanja sambal selama seminggu (contoh).", "Simpan nota belanja (contoh).",
                  40, "Done", "Notanya lengkap, disimpan dalam kaleng (contoh)." },
                { 30, "Call", "Harga jual lama ternyata belum menutup gas (contoh).",
                    "Coba harga baru di pasar minggu (contoh).", 22, "NotYet", "Hujan, pasar minggu sepi (contoh)." },
                { 10, "Met", "Membandingkan dua ukuran botol (contoh).", "Tanya tiga pembeli tetap (contoh).", -4, "",
                    "" } },
            0 },
        { 7, { 12, 17, 21 }, "Anyaman purun dengan pinggiran yang rapi (contoh).", 60, 14, 4,
            { { 45, "Met", "Berlatih mengunci pinggiran bersama-sama (contoh).", "", 0, "", "" },
                { 20, "WhatsApp", "Saling mengirim foto hasil anyaman (contoh).", "Bawa satu tas jadi (contoh).", 6, "",
                    "" } },
            0 },
        { 11, { 26 }, "Berani bicara di rapat RT (contoh).", 48, 21, 9,
            { { 45, "Met", "Berlatih bicara di depan lima orang (contoh).", "", 0, "", "" } }, 0 },
        { 16, { 30 }, "Memotret kue untuk dijual lewat HP (contoh).", 113, 14, 3,
            { { 100, "Met", "Memotret di dekat jendela (contoh).", "Unggah tiga foto (contoh).", 90, "Done",
                "Tiga foto, dua pesanan datang (contoh)." } },
            60 },
    };
}

void fill_meeting(base::Sampler& sampler, std::string const& where, Group const& one, Meet const& meet,
    std::vector<std::string> const& women)
{
    auto const day = [&](int ago) { return base::Date::from_days(sampler.today().days() - ago).text(); };
    base::Sampler::Fields typed { { "held_on", day(meet.days_ago) }, { "way", meet.way }, { "words", meet.words } };
    for (auto const at : one.mentees)
        typed.emplace_back("present", women[at % women.size()]);
    bool const has_step = *meet.step != '\0';
    if (has_step) {
        typed.emplace_back("step_what", meet.step);
        typed.emplace_back("step_whose", women[one.mentees.front() % women.size()]);
        typed.emplace_back("step_due_on", day(meet.due_days_ago));
    }
    sampler.post(where + "/meetings", typed);
    if (!has_step || *meet.outcome == '\0')
        return;
    std::string step;
    sampler.read([&](sql::Read& db, base::ChapterId const& chapter) {
        for (auto const& found : steps_of(db, chapter, CircleId(where.substr(where.rfind('/') + 1))))
            if (found.what.stored() == meet.step)
                step = found.id.text();
    });
    bool const not_yet = std::string_view(meet.outcome) == "NotYet";
    sampler.post("/mentoring/steps/" + step,
        { { "outcome", meet.outcome }, { "words", meet.told }, { "happened_on", day(meet.due_days_ago) },
            { "due_on", not_yet ? day(-3) : "" } });
}

}

void fill_sample(base::Sampler& sampler)
{
    constexpr std::size_t fewest = 40;
    auto const women = sampler.kept["members"];
    auto const sessions = sampler.kept["sessions"];
    if (women.size() < fewest)
        return;
    auto const day = [&](int ago) { return base::Date::from_days(sampler.today().days() - ago).text(); };
    for (auto const& one : groups()) {
        auto const where = sampler.post("/mentoring",
            { { "mentor_id", women[one.mentor] }, { "member_id", women[one.mentees.front()] },
                { "purpose", one.purpose }, { "begun_on", day(one.begun_days_ago) },
                { "meets_every", std::to_string(one.meets_every) },
                { "session_id", one.session < sessions.size() ? sessions[one.session] : "" } });
        for (std::size_t n = 1; n < one.mentees.size(); ++n)
            sampler.post(where + "/members",
                { { "member_id", women[one.mentees[n]] }, { "joined_on", day(one.begun_days_ago) } });
        for (auto const& meet : one.meetings)
            fill_meeting(sampler, where, one, meet, women);
        if (one.ended_days_ago > 0)
            sampler.post(where + "/end",
                { { "reason", "OnHerOwn" }, { "because", "Sudah mengajari adiknya memotret (contoh)." },
                    { "ended_on", day(one.ended_days_ago) } });
    }
    sampler.post("/mentoring/women/" + women[groups().front().mentor] + "/capacity", { { "women", "3" } });
    sampler.post("/mentoring/women/" + women[groups()[1].mentor] + "/capacity", { { "women", "2" } });
}

}
