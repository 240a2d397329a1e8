#include "domain/member/roster.h"

#include <doctest/doctest.h>

using namespace std::chrono_literals;
using member::Column;

namespace {

constexpr indonesian::Date today { 2026y / std::chrono::November / 24 };

std::vector<member::Village> const villages {
    { "64.72.05.1001", "Lempake", "Samarinda Utara" },
    { "64.72.08.1002", "Sungai Pinang Dalam", "Sungai Pinang" },
    { "64.72.08.1003", "Gunung Lingai", "Sungai Pinang" },
    { "64.72.02.1001", "Contoh Kembar", "Samarinda Seberang" },
    { "64.72.03.1001", "Contoh Kembar", "Samarinda Ulu" },
};

member::UnderstoodRoster roster_of(std::string_view csv, member::Correction const& correction = {})
{
    auto const grid = spreadsheet::read(csv, "", {});
    REQUIRE(bool(grid));
    return member::understand(grid.value(), villages, correction, today);
}

bool has(std::vector<member::Notice> const& notices, base::Code const& code)
{
    for (auto const& notice : notices) {
        if (notice.code == &code)
            return true;
    }
    return false;
}

}

TEST_CASE("a register with titles, blank lines, totals and signatures gives its members")
{
    auto const roster
        = roster_of("DAFTAR ANGGOTA CONTOH;;;;;;\n"
                    "Kelurahan Lempake;;;;;;\n"
                    "\n"
                    "No;Nama Lengkap;Panggilan;No. HP / WA;Tgl Lahir;Alamat;Usaha\n"
                    "1;2;3;4;5;6;7\n"
                    "1;Ibu Contoh Aminah;Ami;0812-3456-7890;12 Agustus 1988;Gang 3 RT 012/RW 04 Kel. Lempake;Kue\n"
                    "\n"
                    "2;Hj. Contoh Sukarti, S.Pd;;81234567891;35 th;belakang masjid contoh;-\n"
                    "3;;;;;;\n"
                    "4;Mama Rafa;;8,12E+11;1990;;\n"
                    "No;Nama Lengkap;Panggilan;No. HP / WA;Tgl Lahir;Alamat;Usaha\n"
                    "5;Suminah;;;12/8/2062;;\n"
                    ";Jumlah;;;;5;\n"
                    ";;;;Samarinda, 12 Agustus 2025;;\n"
                    ";;;;Mengetahui,;;\n"
                    ";;;;Ketua Contoh;;\n"
                    ";;;;Contoh Penanda Tangan;;\n");
    CHECK(roster.header_line == 4);
    CHECK(roster.columns[3].column == Column::Phone);
    CHECK(roster.columns[3].heading == "No. HP / WA");
    REQUIRE(roster.rows.size() == 4);
    auto const& first = roster.rows[0];
    CHECK(first.line == 6);
    CHECK(first.full_name == "Contoh Aminah");
    CHECK(first.nickname == "Ami");
    CHECK(first.phone == "+6281234567890");
    CHECK(first.birth_year == 1988);
    CHECK(first.rt == "12");
    CHECK(first.rw == "4");
    CHECK(first.village_code == "64.72.05.1001");
    CHECK(first.notices.empty());
    CHECK(roster.rows[1].full_name == "Hj. Contoh Sukarti, S.Pd");
    CHECK(roster.rows[1].birth_year == 1991);
    CHECK(roster.rows[1].business.empty());
    CHECK(has(roster.rows[1].notices, member::roster_birth_year_from_age));
    CHECK(roster.rows[2].nickname == "Mama Rafa");
    CHECK(roster.rows[2].phone.empty());
    REQUIRE(has(roster.rows[2].notices, member::roster_phone_left_out));
    CHECK(member::told(roster.rows[2].notices[1], words::Tongue::English)
        == "The phone number 8,12E+11 is not kept: Excel has rounded this number and its digits are lost. Type it "
           "again.");
    CHECK(roster.rows[3].full_name == "Suminah");
    CHECK(!roster.rows[3].birth_year);
    CHECK(has(roster.rows[3].notices, member::roster_birth_year_left_out));
    CHECK(roster.skipped.size() == 7);
}

TEST_CASE("merged headings over two lines and merged villages are understood")
{
    spreadsheet::Grid grid;
    grid.rows = {
        { 1, { "DATA CONTOH", "DATA CONTOH", "DATA CONTOH", "DATA CONTOH", "DATA CONTOH" } },
        { 3, { "NO", "NAMA IBU", "ALAMAT", "ALAMAT", "ALAMAT", "KELURAHAN" } },
        { 4, { "NO", "NAMA IBU", "JALAN", "RT", "RW", "KELURAHAN" } },
        { 5, { "1", "Contoh Ani", "Gang Mawar", "03", "1", "Sei Pinang Dlm" } },
        { 6, { "2", "Contoh Budiarti", "Gang Melati", "4", "", "Sei Pinang Dlm" } },
        { 7, { "KELOMPOK MELATI", "KELOMPOK MELATI", "KELOMPOK MELATI", "KELOMPOK MELATI" } },
        { 8, { "3", "Contoh Cici", "", "", "", "G. Lingkai" } },
        { 9, { "4", "Contoh Dewi", "", "", "", "Contoh Kembar" } },
        { 10, { "5", "Contoh Eka", "", "", "", "Jauh Sekali" } },
    };
    auto const roster = member::understand(grid, villages, {}, today);
    CHECK(roster.header_line == 3);
    REQUIRE(roster.rows.size() == 5);
    CHECK(roster.rows[0].rt == "3");
    CHECK(roster.rows[0].village_code == "64.72.08.1002");
    CHECK(roster.rows[0].landmark == "Gang Mawar");
    CHECK(roster.rows[2].village_code == "64.72.08.1003");
    CHECK(has(roster.rows[2].notices, member::roster_village_likely));
    CHECK(has(roster.rows[3].notices, member::roster_village_of_two));
    CHECK(roster.rows[3].village_code.empty());
    CHECK(has(roster.rows[4].notices, member::roster_village_unknown));
}

TEST_CASE("the district tells villages of one name apart, and a title of a section tells the village")
{
    auto const roster = roster_of("Nama;Kelurahan;Kecamatan\nContoh Ani;Contoh Kembar;Kec. Samarinda Ulu\n"
                                  "Kelurahan Gunung Lingai;;\nContoh Budiarti;;\n");
    REQUIRE(roster.rows.size() == 2);
    CHECK(roster.rows[0].village_code == "64.72.03.1001");
    CHECK(roster.rows[1].village_code == "64.72.08.1003");
}

TEST_CASE("identity numbers and what must not be collected never come out")
{
    auto const roster
        = roster_of("No,Nama,NIK,Agama,Status Perkawinan,Riwayat Penyakit,Nama Suami,Penghasilan,Ket\n"
                    "1,Contoh Ani,6472014512900001,Contoh,Kawin,asma,Contoh Budi,2jt,NIK 6472 0145 1290 0001\n"
                    "2,Contoh Dewi 6472014512900001,6.47201E+15,Contoh,Kawin,-,Contoh,1jt,\n");
    REQUIRE(roster.rows.size() == 2);
    for (auto const& row : roster.rows) {
        for (auto const& cell : row.cells) {
            CHECK(cell.find("6472") == std::string::npos);
            CHECK(cell.find("asma") == std::string::npos);
            CHECK(cell.find("Budi") == std::string::npos);
        }
    }
    CHECK(roster.rows[0].full_name == "Contoh Ani");
    CHECK(roster.rows[0].note == "NIK 64••••••••••••••");
    CHECK(has(roster.rows[0].notices, member::roster_nik_masked));
    CHECK(roster.rows[1].full_name == "Contoh Dewi");
    CHECK(roster.notices.size() == 6);
    CHECK(roster.sample.at(0).at(2).empty());
}

TEST_CASE("a list without headings is guessed from what it holds, and a person may correct it")
{
    auto const csv = "1;Contoh Ani;081234567890;Lempake;1988;6472014512900001\n"
                     "2;Contoh Budiarti;081234567891;Lempake;1990;6472014512900002\n"
                     "3;Contoh Cici;081234567892;Gunung Lingai;1975;6472014512900003\n";
    auto const roster = roster_of(csv);
    CHECK(roster.header_line == 0);
    CHECK(has(roster.notices, member::roster_column_guessed));
    REQUIRE(roster.rows.size() == 3);
    CHECK(roster.rows[0].full_name == "Contoh Ani");
    CHECK(roster.rows[0].phone == "+6281234567890");
    CHECK(roster.rows[0].village_code == "64.72.05.1001");
    CHECK(roster.rows[2].birth_year == 1975);
    CHECK(roster.rows[0].cells[5].empty());
    auto const corrected = roster_of(csv,
        { 0, { Column::Number, Column::FullName, Column::Note, Column::Village, Column::Ignored, Column::Ignored } });
    CHECK(corrected.rows[0].phone.empty());
    CHECK(corrected.rows[0].note == "081234567890");
    CHECK(corrected.rows[0].cells[5] == "64••••••••••••••");
    CHECK(roster_of("Nama\nContoh Ani\nSuminah\n").rows.size() == 2);
    auto const nameless = roster_of("HP;RT;Kelurahan\n0812;1;x\n");
    CHECK(nameless.rows.empty());
    CHECK(has(nameless.notices, member::roster_no_names));
    CHECK(nameless.sample.size() == 1);
}

TEST_CASE("strange names are refused with a reason or kept as text")
{
    auto const roster = roster_of("No;Nama;Umur\n1;" + std::string(300, 'a') + ";30\n2;<script>alert(1)</script>;30\n"
        + "3;Contoh \xF0\x9F\x8C\xB8 Ani;30\n4;12345;30\n5;Contoh Kecil;9\n6;;30\n");
    REQUIRE(roster.rows.size() == 6);
    CHECK(roster.rows[0].refused->code == &indonesian::name_too_long);
    REQUIRE(roster.rows[1].refused);
    CHECK(told(*roster.rows[1].refused, words::Tongue::Indonesian) == "Nama tidak memakai tanda <. Hapus tanda itu.");
    CHECK(roster.rows[2].full_name == "Contoh Ani");
    CHECK(roster.rows[3].refused->code == &indonesian::name_without_letters);
    CHECK(roster.rows[4].refused->code == &member::roster_under_age);
    CHECK(roster.rows[5].refused->code == &indonesian::name_missing);
}

static std::string refused_of(member::UnderstoodRoster const& roster, words::Tongue tongue)
{
    std::vector<member::RefusedRow> rows;
    for (auto const& row : roster.rows)
        if (row.refused)
            rows.push_back({ row.cells, member::told(*row.refused, tongue) });
    return member::refused_csv(roster.columns, rows, tongue);
}

TEST_CASE("refused rows come back as a file that can be corrected and handed in again")
{
    auto const roster = roster_of("No;Nama;HP;NIK\n1;Contoh Ani;0812345678;6472014512900001\n2;;+62 812 3456 7891;1\n");
    auto const csv = refused_of(roster, words::Tongue::Indonesian);
    CHECK(
        csv.find("No;Nama;HP;NIK;Alasan ditolak\r\n2;;'+62 812 3456 7891;;Nama belum diisi.\r\n") != std::string::npos);
    auto corrected = csv;
    corrected.replace(corrected.find("2;;"), 3, "2;Contoh Budiarti;");
    auto const again = roster_of(corrected);
    REQUIRE(again.rows.size() == 1);
    CHECK(!again.rows[0].refused);
    CHECK(again.rows[0].full_name == "Contoh Budiarti");
    CHECK(again.rows[0].phone == "+6281234567891");
    CHECK(again.columns.back().column == Column::Reason);
    CHECK(refused_of(again, words::Tongue::English).find("Why refused") != std::string::npos);
}

TEST_CASE("a very long text is cut between letters, never within one")
{
    std::string address;
    for (int at = 0; at < 1'500; ++at)
        address += "\u00e9";
    auto const roster = roster_of("Nama;Alamat\nContoh Ani;" + address + "\n");
    REQUIRE(roster.rows.size() == 1);
    CHECK(roster.rows[0].landmark == address.substr(0, 600));
}

TEST_CASE("random tables never crash the understanding of them")
{
    std::uint32_t state = 11;
    auto const next = [&state] { return (state = state * 1664525 + 1013904223) >> 8; };
    static constexpr char const* bits[]
        = { "No", "Nama", "HP", "RT", "Kelurahan", "Contoh Ani", "0812", "Jumlah", "Mengetahui,", "6472014512900001",
              "12/8/2062", "", "", "RT/RW", "1", "Lempake", "\xFF", "Alamat", "()", "NIK" };
    for (int round = 0; round < 3'000; ++round) {
        spreadsheet::Grid grid;
        for (std::size_t line = 1; line < 1 + next() % 9; ++line) {
            spreadsheet::Row row { line, std::vector<std::string>(1 + next() % 7) };
            for (auto& cell : row.cells)
                cell = bits[next() % std::size(bits)];
            grid.rows.push_back(row);
        }
        auto const roster = member::understand(grid, villages, {}, today);
        for (auto const& row : roster.rows) {
            for (auto const& cell : row.cells)
                CHECK(!indonesian::holds_nik(cell));
        }
        CHECK(member::duplicates(roster.rows, {}).size() <= roster.rows.size() * 3);
        CHECK(!refused_of(roster, words::Tongue::English).empty());
    }
}

TEST_CASE("a note that may endanger a woman is masked in her row, and it is said that it was")
{
    auto const roster = roster_of("No,Nama,Alamat,Keterangan\n"
                                  "1,Contoh Ani,belakang masjid,sering dipukul suami\n"
                                  "2,Contoh Dewi,rumah yang dulu diancam,datang pukul 09.00\n"
                                  "3,Contoh Ina (korban KDRT),,\n");
    REQUIRE(roster.rows.size() == 3);
    CHECK(roster.rows[0].full_name == "Contoh Ani");
    CHECK(roster.rows[0].note.empty());
    CHECK(roster.rows[0].cells[3] == indonesian::harm_mask);
    CHECK(has(roster.rows[0].notices, member::roster_harm_masked));
    CHECK(roster.rows[1].landmark.empty());
    CHECK(roster.rows[1].note == "datang pukul 09.00");
    REQUIRE(roster.rows[2].refused);
    CHECK(roster.rows[2].cells[1] == indonesian::harm_mask);
    auto const again = roster_of("Nama,Keterangan\nContoh Ani,••••••••\nContoh Budi,64••••••••••••••\n");
    CHECK(has(again.rows[0].notices, member::roster_harm_masked));
    CHECK(has(again.rows[1].notices, member::roster_nik_masked));
}

TEST_CASE("religion and marriage are found by their values where the heading does not tell, and are kept nowhere")
{
    auto const roster = roster_of("No,Nama,Status,Lain,Keterangan\n"
                                  "1,Bu Status Satu,Janda,Islam,agama Kristen\n"
                                  "2,Bu Status Dua,Belum kawin,Kristen,\"janda, jual kue\"\n"
                                  "3,Bu Status Tiga (janda),Kawin,-,belakang Gereja Katolik\n");
    CHECK(roster.columns[2].column == Column::Marriage);
    CHECK(roster.columns[3].column == Column::Religion);
    CHECK(has(roster.notices, member::roster_not_collected));
    REQUIRE(roster.rows.size() == 3);
    using Cells = std::vector<std::string>;
    CHECK(roster.rows[0].cells == Cells { "1", "Bu Status Satu", "", "", "•••" });
    CHECK(roster.rows[1].cells == Cells { "2", "Bu Status Dua", "", "", "•••, jual kue" });
    CHECK(roster.rows[2].cells == Cells { "3", "Bu Status Tiga (•••)", "", "", "belakang Gereja Katolik" });
    CHECK(roster.rows[0].note.empty());
    CHECK(roster.rows[2].full_name == "Status Tiga");
    CHECK(roster.rows[2].nickname.empty());
    for (auto const& row : roster.rows)
        CHECK(has(row.notices, member::roster_faith_or_marriage_masked));
    CHECK(member::kept_cell(roster, 1, 2, "Status") == "Status");
    CHECK(member::kept_cell(roster, 900, 2, "Cerai") == "");
    CHECK(member::kept_cell(roster, 900, 4, "Cerai") == "•••");
    CHECK(roster_of("Nama,Status\nBu Ani,K\nBu Budi,TK\nBu Cici,J\n").columns[1].column == Column::Marriage);
    CHECK(roster_of("Nama,Status\nBu Ani,Aktif\nBu Budi,Tidak aktif\n").columns[1].column == Column::Ignored);
    auto const guessed
        = roster_of("1;Contoh Ani;Islam;Kawin\n2;Contoh Budiarti;Kristen;Janda\n3;Contoh Cici;Islam;Kawin\n");
    CHECK(guessed.columns[1].column == Column::FullName);
    CHECK(guessed.columns[2].column == Column::Religion);
    CHECK(guessed.columns[3].column == Column::Marriage);
}

static std::string names_of(member::UnderstoodRoster const& roster)
{
    std::string names;
    for (auto const& row : roster.rows)
        names += (names.empty() ? "" : ", ") + row.full_name;
    return names;
}

TEST_CASE("a heading of one column of names is a heading, however it is worded and whatever stands above it")
{
    for (auto const* heading : { "Nama", "Nama Ibu", "NAMA ANGGOTA", "Nama Peserta", "Nama Lengkap (sesuai KTP)",
             "Nama-nama Ibu", "Full name", "DAFTAR IBU CONTOH\nNama Ibu", "Kelompok Contoh\n\nNama Peserta" }) {
        CAPTURE(heading);
        auto const roster = roster_of(std::string(heading) + "\nBu Sari Dewi\nBu Lina Wati\nNama Ibu\nBu Ani\n");
        CHECK(names_of(roster) == "Sari Dewi, Lina Wati, Ani");
        CHECK(roster.header_line > 0);
    }
    CHECK(names_of(roster_of("Anggota\nBu Sari Dewi\nBu Lina Wati\n")) == "Sari Dewi, Lina Wati");
    CHECK(names_of(roster_of("Nama Anggota\nNo;Ibu;HP\n1;Bu Sari;0812\n")) == "Sari");
    CHECK(names_of(roster_of("Nama;Warna baju;Hobi;Ukuran\nBu Sari;merah;masak;L\n")) == "Sari");
}

TEST_CASE("a woman whose name has a word of headings in it is no heading")
{
    CHECK(names_of(roster_of("Nama\nWa Ode Nurhayati\nBu Sari Dewi\nBu Lina Wati\n"))
        == "Wa Ode Nurhayati, Sari Dewi, Lina Wati");
    CHECK(names_of(roster_of("Nama,Usaha\nWa Ode Siti,Jualan\nBu Sari,kue\n")) == "Wa Ode Siti, Sari");
    CHECK(names_of(roster_of("Nama,Usaha\nAnak Agung Ayu Rai,Jualan\nBu Sari,kue\n")) == "Anak Agung Ayu Rai, Sari");
    CHECK(names_of(roster_of("Nama\nAnak Agung Ayu Rai\nIbu RT\nBu Sari\n")) == "Anak Agung Ayu Rai, Ibu RT, Sari");
    CHECK(names_of(roster_of("Nama,Alamat,Ukuran\nWa Ode Siti,Jalan Mawar,jualan kue\nBu Sari,Gang 3,kue\n"))
        == "Wa Ode Siti, Sari");
    CHECK(names_of(roster_of("Nama,Desa,Alamat,Usaha\nPurnama Sari,desa Lempake,Jalan Mawar,jualan kue\n"))
        == "Purnama Sari");
    CHECK(names_of(
              roster_of("Nama,Jabatan\nBu Siti,Ketua\nBu Ani,Sekretaris\nBu Lina,Anggota\n,Ketua\nBu Tanda Tangan\n"))
        == "Siti, Ani, Lina");
    CHECK(names_of(roster_of("No,Nama,HP\n1,Bu Siti,0812\nSamarinda, 3 Juni 2024\nMengetahui,\nKetua RT\n")) == "Siti");
    CHECK(names_of(roster_of("Nama,Ket\nBu Siti,menyetujui difoto\nBu Ani,\n")) == "Siti, Ani");
}

TEST_CASE("an error of a formula is no woman, though it is a text")
{
    auto const roster = roster_of("No;Nama;HP\n1;#N/A;0812 3456 7890\n2;#REF!;\n3;Bu Ani;#VALUE!\n");
    REQUIRE(roster.rows.size() == 2);
    REQUIRE(roster.rows[0].refused);
    CHECK(roster.rows[0].refused->code == &indonesian::name_missing);
    CHECK(!roster.rows[1].refused);
    CHECK(roster.rows[1].phone.empty());
}

TEST_CASE("whose phone it is, is noted where the words beside the number clearly say so")
{
    auto const owner = [](std::string const& typed) {
        auto const roster = roster_of("Nama;HP\nBu Ani;" + typed + "\n");
        return std::pair(
            roster.rows.at(0).phone_owner, has(roster.rows[0].notices, member::roster_phone_words_left_out));
    };
    using member::PhoneOwner;
    CHECK(owner("0812-3456-7890 (suami)") == std::pair(PhoneOwner::Husband, false));
    CHECK(owner("HP suaminya 0812 3456 7890") == std::pair(PhoneOwner::Husband, false));
    CHECK(owner("081234567890 anak") == std::pair(PhoneOwner::Child, false));
    CHECK(owner("081234567890 (adik ipar)") == std::pair(PhoneOwner::Family, false));
    CHECK(owner("081234567890 milik sendiri") == std::pair(PhoneOwner::Herself, false));
    CHECK(owner("081234567890 (tetangga)") == std::pair(PhoneOwner::Unknown, true));
    CHECK(owner("081234567890 anak tetangga") == std::pair(PhoneOwner::Unknown, true));
    CHECK(owner("081234567890 bukan suami") == std::pair(PhoneOwner::Unknown, true));
    CHECK(owner("081234567890 suami / anak") == std::pair(PhoneOwner::Unknown, true));
    CHECK(owner("081234567890 (suami) / 081398765432") == std::pair(PhoneOwner::Unknown, true));
    CHECK(owner("WA: 081234567890") == std::pair(PhoneOwner::Unknown, false));
    CHECK(owner("081234567890") == std::pair(PhoneOwner::Unknown, false));
    CHECK(member::told(
              roster_of("Nama;HP\nBu Ani;081234567890 Bu Tetangga\n").rows[0].notices.at(0), words::Tongue::Indonesian)
        == "Kata Bu Tetangga di samping nomor HP tidak disimpan. Tanyakan HP ini milik siapa.");
}
