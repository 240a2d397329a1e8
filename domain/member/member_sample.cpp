// The slice's share of the sample community: invented women, labelled "contoh"; and what leaves with an export.
#include "domain/member/member_parts.h"
#include "domain/member/member_store.h"
#include <iterator>

#include <algorithm>
#include <array>

namespace member {

namespace {

constexpr std::array<std::string_view, 60> names { "Siti Aminah", "Rina Wulandari", "Yanti", "Nurhayati",
    "Fatimah Zahra", "Dewi Lestari", "Sri Rahayu", "Maimunah", "Noraini", "Lina Marlina", "Ratna Dewi", "Halimah",
    "Ernawati", "Kartini", "Rosmawati", "Mulyani", "Hj. Jamilah", "Sumarni", "Indah Permata", "Rahmawati", "Wahyuni",
    "Aisyah", "Norsehan", "Yuliana", "Megawati", "Suryani", "Hartini", "Zubaidah", "Masitah", "Endang Susilowati",
    "Tuti Alawiyah", "Marsinah", "Ida Royani", "Sulastri", "Khadijah", "Murniati", "Partini", "Nina Agustina",
    "Herlina", "Salmah", "Juwita", "Rukmini", "Darmawati", "Eka Puspita", "Fitriani", "Ngatinah", "Pujiati", "Arbainah",
    "Winarsih", "Asmawati", "Rusnah", "Heni Kusuma", "Saripah", "Teti Herawati", "Umi Kalsum", "Vera Anggraini",
    "Mastura", "Yohana", "Galuh Candra", "Barliana" };
constexpr std::array<std::string_view, 8> home_villages { "Bukuan", "Simpang Pasir", "Makroman", "Lempake", "Loa Buah",
    "Sungai Siring", "Bantuas", "Gunung Lingai" };
constexpr std::array<std::string_view, 6> businesses { "kue basah", "sambal kemasan", "menjahit", "", "warung sembako",
    "anyaman purun" };

// The villages the sample lives in; where these names are not known, whatever is there.
std::vector<Village> homes(base::Sampler& sampler)
{
    std::vector<Village> all;
    sampler.read([&](sql::Read& db, base::ChapterId const& chapter) { all = store::villages(db, chapter); });
    std::vector<Village> chosen;
    for (auto const& village : all)
        if (std::find(home_villages.begin(), home_villages.end(), village.name) != home_villages.end())
            chosen.push_back(village);
    if (chosen.empty())
        chosen.assign(all.begin(), all.begin() + static_cast<long>(std::min<std::size_t>(all.size(), 8)));
    return chosen;
}

std::string phone_of(std::size_t n)
{
    return "0812-5500-" + std::to_string(1000 + 37 * n);
}

void import_some(base::Sampler& sampler, std::vector<Village> const& villages, std::size_t from, std::size_t to)
{
    std::string csv = "No;Nama;Kelurahan;RT;No HP;Tahun Lahir;Usaha\r\n";
    for (auto n = from; n < to; ++n)
        csv += std::to_string(n - from + 1) + ";" + std::string(names[n]) + " (contoh);"
            + villages[n % villages.size()].name + ";" + std::to_string(1 + n % 30) + ";" + phone_of(n) + ";"
            + std::to_string(1972 + n % 28) + ";" + std::string(businesses[n % businesses.size()]) + "\r\n";
    auto const location = sampler.post_file("/members/import", "file", "daftar-contoh.csv", csv);
    sampler.post(location + "/confirm", {});
}

// For the slices that come after: all of them, in the order of names.
void keep_everybody(base::Sampler& sampler)
{
    sampler.read([&](sql::Read& db, base::ChapterId const& chapter) {
        for (auto const& line : find_members(db, chapter, Which { "", "", 1000 }))
            sampler.kept["members"].push_back(line.id.text());
    });
}

}

void fill_sample(base::Sampler& sampler)
{
    auto const villages = homes(sampler);
    if (villages.empty())
        return;
    constexpr std::size_t by_hand = 40;
    for (std::size_t n = 0; n < by_hand; ++n) {
        base::Sampler::Fields fields { { "full_name", std::string(names[n]) }, { "nickname", "contoh" },
            { "village_code", villages[n % villages.size()].code }, { "rt", std::to_string(1 + n % 30) },
            { "phone", phone_of(n) }, { "phone_owner", n % 5 == 4 ? "Husband" : "Herself" },
            { "birth_year", std::to_string(1972 + n % 28) },
            { "business", std::string(businesses[n % businesses.size()]) },
            { "joining", n % 7 == 6 ? "Participant" : "Member" }, { "another_woman", "1" } };
        if (n % 5 != 4)
            fields.push_back({ "safe_to_message", "1" });
        auto const location = sampler.post("/members", fields);
        if (n % 3 == 2)
            continue;
        for (auto const* const purpose : { "schedule", "research" })
            sampler.post(location + "/consents",
                { { "purpose", purpose }, { "channel", "Paper" }, { "witness", "Saksi contoh" },
                    { "place", "Balai RT (contoh)" }, { "given_on", sampler.today().text() } });
    }
    import_some(sampler, villages, by_hand, names.size());
    keep_everybody(sampler);
}

std::vector<base::Export> exported()
{
    return {
        base::Export::whole("member",
            "member_id,full_name,nickname,phone,phone_owner,safe_to_message,village_code,rt,landmark,birth_year,"
            "business,is_member,registered_on,merged_into,erased_on",
            "member_id"),
        base::Export::whole("member_detail",
            "member_id,revision,full_name,nickname,phone,phone_owner,safe_to_message,village_code,rt,landmark,"
            "birth_year,business,is_member,noted_by,noted_at",
            "member_id, revision"),
        base::Export::whole("member_merge", "merge_id,member_id,into_id,merged_by,merged_at", "merge_id, member_id"),
        base::Export::whole("member_merge_undone", "merge_id,undone_by,undone_at", "merge_id"),
        base::Export::whole("member_identity", "content_key,member_id", "content_key"),
        base::Export::whole("consent",
            "consent_id,member_id,purpose,notice_version,notice_sha256,channel,witness,place,given_on,noted_by,"
            "noted_at",
            "consent_id"),
        base::Export::whole("consent_withdrawal", "consent_id,withdrawn_on,noted_by,noted_at", "consent_id"),
        base::Export::whole("roster_import",
            "import_id,filename,sheet,other_sheets,header_line,columns,reading,uploaded_by,uploaded_at", "import_id"),
        base::Export::whole("roster_lines", "import_id,part,lines", "import_id, part"),
        base::Export::whole("roster_part_read", "import_id,reading,part,read_at", "import_id, reading, part"),
        base::Export::whole("roster_row", "import_id,line,state,part,cells,remark", "import_id, line"),
        base::Export::whole(
            "roster_likely", "import_id,line,rank,other_line,member_id,reason", "import_id, line, rank"),
        base::Export::whole("roster_compared", "import_id,reading,compared_at", "import_id, reading"),
        base::Export::whole(
            "roster_decision", "import_id,line,revision,decision,decided_by,decided_at", "import_id, line, revision"),
        base::Export::whole("roster_confirmed", "import_id,parts,confirmed_by,confirmed_at", "import_id"),
        base::Export::whole("roster_part_written", "import_id,part,written_at", "import_id, part"),
        base::Export::whole("roster_row_written", "import_id,line,outcome,member_id", "import_id, line"),
    };
}

}
