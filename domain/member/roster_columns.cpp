#include "domain/member/roster_columns.h"

#include "base/unicode.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace member::detail {

namespace {

// " nama lengkap ": lower case, single spaces, one at each end so that whole words can be searched.
std::string padded(std::string_view heading)
{
    std::string text = " ";
    for (auto const c : unicode::folded(unicode::readable(unicode::first(heading, 200)))) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            text += c;
        else if (text.back() != ' ')
            text += ' ';
    }
    if (text.back() != ' ')
        text += ' ';
    return text;
}

struct Synonyms {
    Column column;
    std::string_view words; // parted by commas; a heading with one of them means this column
};

// In order: what must never be collected first, "nama" last, for "nama suami" is no member and "no hp" no row number.
constexpr std::array<Synonyms, 27> all_synonyms { {
    { Column::Reason, "alasan ditolak,why refused" },
    { Column::Family,
        "suami,anak,ayah,wali,ortu,orang tua,ibu kandung,kepala keluarga,nama kk,tanggungan,jumlah "
        "keluarga,balita,istri,hubungan keluarga,status keluarga,dalam keluarga,shdk" },
    { Column::IdentityNumber,
        "nik,no ktp,nomor ktp,nomor induk,no kk,nomor kk,no induk,nik ktp,kartu keluarga,no identitas,npwp" },
    { Column::Religion, "agama,agm,kepercayaan,keyakinan,religion" },
    { Column::Marriage,
        "perkawinan,pernikahan,status nikah,status kawin,nikah,kawin,menikah,janda,duda,cerai,status sipil,status "
        "diri,marital,married" },
    { Column::Health,
        "penyakit,kesehatan,riwayat sakit,disabilitas,difabel,hamil,kb,darah,golda,bpjs,alergi,kehamilan" },
    { Column::Income,
        "penghasilan,pendapatan,gaji,omzet,omset,modal,hutang,utang,rekening,no rek,norek,pengeluaran,laba,tabungan" },
    { Column::Ignored,
        "nama kelompok,nama lembaga,no rumah,tempat lahir,tanda tangan,ttd,paraf,jenis kelamin,l p,jk,email,e "
        "mail,foto,pendidikan" },
    { Column::BirthYear,
        "tahun lahir,thn lahir,th lahir,tgl lahir,tanggal lahir,tgl lhr,lahir,umur,usia,ttl,tahun kelahiran,born" },
    { Column::JoinedOn,
        "tanggal gabung,tgl gabung,bergabung,gabung,tanggal masuk,tgl masuk,tanggal daftar,tgl "
        "daftar,terdaftar,joined" },
    { Column::RtRw, "rt rw,rtrw" },
    { Column::Nickname, "panggilan,alias,julukan,sapaan,nickname,nama kecil" },
    { Column::Phone,
        "hp,wa,whatsapp,whatsap,telp,tlp,telpon,telepon,tlpn,tlf,telf,handphone,ponsel,kontak,contact,phone,nohp,nowa,"
        "no telp" },
    { Column::Business, "usaha,jenis usaha,nama usaha,produk,jualan,dagangan,umkm,business" },
    { Column::Ignored, "pekerjaan,jabatan,posisi" },
    { Column::Village, "kelurahan,kel,desa,kel desa,village" },
    { Column::District, "kecamatan,kec,district" },
    { Column::Address, "alamat,patokan,domisili,jalan,jln,jl,tempat tinggal,address,gang" },
    { Column::Note, "keterangan,ket,catatan,note,notes" },
    { Column::Rt, "rt" },
    { Column::Rw, "rw" },
    { Column::FullName, "nama,name,nm" },
    { Column::Number, "no,nomor,no urut,urut,nr,num" },
    { Column::Ignored, "status,tanggal,tgl,lembaga,kelompok,kota,kabupaten,provinsi,kode pos,umkm" },
    { Column::IdentityNumber, "ktp,kk" },
    { Column::Ignored, "baris asal" },
} };

bool holds(std::string const& text, std::string_view words)
{
    while (!words.empty()) {
        auto const end = std::min(words.find(','), words.size());
        if (text.find(" " + std::string(words.substr(0, end)) + " ") != std::string::npos)
            return true;
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    return false;
}

// "Nama (sesuai KTP)" asks for a name.
std::string without_asides(std::string text)
{
    for (std::string_view const aside :
        { "sesuai ktp", "sesuai kk", "sesuai identitas", "aktif", "wajib", "bila ada" }) {
        if (auto const at = text.find(aside); at != std::string::npos)
            text.erase(at, aside.size() + 1);
    }
    return text;
}

// One word that alone is a heading of names, though it is none beside others.
bool is_who_they_are(std::string_view text)
{
    static constexpr std::array<std::string_view, 6> alone { " ibu ", " ibu ibu ", " anggota ", " peserta ", " member ",
        " name " };
    return std::find(alone.begin(), alone.end(), text) != alone.end();
}

// A heading that is understood, as against one that is merely no member's column.
bool is_understood(std::string_view heading, Column& column)
{
    auto text = padded(heading);
    if (text.size() < 3 || std::count(text.begin(), text.end(), ' ') > 8)
        return false;
    text = without_asides(std::move(text));
    for (auto const& synonyms : all_synonyms) {
        if (!holds(text, synonyms.words))
            continue;
        column = synonyms.column;
        return true;
    }
    if (is_who_they_are(text))
        column = Column::FullName;
    return is_who_they_are(text);
}

// Every word of it is one of headings: "No. HP / WA" is such, "Wa Ode Siti" and "Anak Agung" are names.
bool is_nothing_but_heading(std::string_view heading)
{
    static std::set<std::string, std::less<>> const known = [] {
        std::set<std::string, std::less<>> words { "lengkap", "ibu", "anggota", "peserta", "member", "warga", "kader",
            "orang", "dan", "atau", "yang", "di", "dari", "saat", "ini", "bln", "bulan", "thn", "jika", "ada", "bisa",
            "dihubungi", "nya", "panjang", "asli", "jelas", "tangga", "perempuan", "wanita", "lansia", "penerima",
            "manfaat", "calon", "full" };
        for (auto const& synonyms : all_synonyms) {
            std::string word;
            for (auto const c : std::string(synonyms.words) + ",") {
                if (c != ',' && c != ' ')
                    word += c;
                else
                    words.insert(std::exchange(word, {}));
            }
        }
        return words;
    }();
    auto const text = without_asides(padded(heading));
    for (std::size_t at = 1; at < text.size();) {
        auto const end = text.find(' ', at);
        if (!known.contains(std::string_view(text).substr(at, end - at)))
            return false;
        at = end + 1;
    }
    return text.size() > 2;
}

bool is_understood_as(std::string_view heading, Column wanted)
{
    Column column {};
    return is_understood(heading, column) && column == wanted;
}

// "Nama", "Nama ibu", "Nama lengkap (sesuai KTP)": heads the names, whatever else the row holds.
bool is_heading_of_a_column_of_names(std::string_view cell)
{
    auto const text = padded(cell);
    bool const says_so = text.starts_with(" nama ") || text.starts_with(" nm ") || text.ends_with(" name ");
    return says_so && is_nothing_but_heading(cell) && is_understood_as(cell, Column::FullName);
}

bool is_repeated_text(std::vector<std::string> const& cells)
{
    std::string_view first;
    std::size_t filled = 0;
    for (auto const& cell : cells) {
        if (cell.empty())
            continue;
        ++filled;
        if (first.empty())
            first = cell;
        else if (cell != first)
            return false;
    }
    return filled > 0;
}

constexpr std::size_t is_sure = 100;

// How many different things the cells of a row are headings for; above is_sure when one of them heads the names. Long
// texts and numbers are no headings.
std::size_t headings_in(std::vector<std::string> const& cells)
{
    std::set<Column> meant, nothing_but;
    std::size_t others = 0;
    bool names = false, who = false;
    for (auto const& cell : cells) {
        Column column {};
        if (cell.empty() || cell.size() > 60)
            continue;
        bool const understood = is_understood(cell, column);
        others += understood ? 0 : 1;
        if (!understood || cell.find_first_of("0123456789") != std::string::npos)
            continue;
        meant.insert(column);
        if (is_nothing_but_heading(cell))
            nothing_but.insert(column);
        names = names || is_heading_of_a_column_of_names(cell);
        who = who || is_who_they_are(padded(cell));
    }
    bool const are_foreign = others > meant.size() * 2;
    if (names || (who && nothing_but.size() >= 2 && !are_foreign))
        return is_sure + meant.size();
    if (are_foreign)
        return 0;
    // Two words alone, as in "Jalan Mawar" and "usaha kue", may be what a row holds.
    bool const are_headings = meant.contains(Column::FullName) || (meant.size() >= 3 && nothing_but.size() >= 2);
    return are_headings ? meant.size() : 0;
}

// The second line of a heading of two: "Alamat" above "Jalan", "RT", "RW". Each cell is a heading itself or repeats the
// merged one above it, and none of them is a name.
bool is_second_line(std::vector<std::string> const& above, std::vector<std::string> const& cells)
{
    std::size_t own = 0;
    for (std::size_t at = 0; at < cells.size(); ++at) {
        if (cells[at].empty() || (at < above.size() && cells[at] == above[at]))
            continue;
        Column column {};
        if (!is_understood(cells[at], column) || !is_nothing_but_heading(cells[at]))
            return false;
        bool const below_names = at < above.size() && is_understood_as(above[at], Column::FullName);
        if (below_names && column != Column::FullName && column != Column::Nickname)
            return false; // "Ibu RT" is a woman
        ++own;
    }
    return own > 0;
}

// "1 2 3 4 5" or "(1) (2) (3)" below the headings, as on forms.
bool numbers_columns(std::vector<std::string> const& cells)
{
    std::size_t expected = 0;
    for (auto const& cell : cells) {
        if (cell.empty())
            continue;
        auto const bracket = cell.size() > 2 && cell.front() == '(' && cell.back() == ')';
        if ((bracket ? cell.substr(1, cell.size() - 2) : cell) != std::to_string(++expected))
            return false;
    }
    return expected >= 3;
}

std::vector<MeantColumn> meant_by(std::vector<std::string> const& headings, std::vector<std::string> const& below)
{
    std::vector<MeantColumn> columns(std::max(headings.size(), below.size()));
    std::set<Column> taken;
    for (std::size_t at = 0; at < columns.size(); ++at) {
        Column column = Column::Ignored;
        std::string heading = at < headings.size() ? headings[at] : "";
        if (at < below.size() && !below[at].empty() && below[at] != heading) {
            Column own {};
            if (is_understood(below[at], own))
                heading = below[at];
        }
        is_understood(heading, column);
        // The same thing twice: the first counts, as when "Nama" is merged over two columns. What is never collected is
        // so in each column.
        if (!is_never_collected(column) && column != Column::Ignored && column != Column::Reason
            && !taken.insert(column).second)
            column = Column::Ignored;
        columns[at] = { column, unicode::readable(heading) };
    }
    return columns;
}

struct Header {
    std::size_t row;
    std::size_t rows = 1;
};

std::optional<Header> find_header(std::vector<spreadsheet::Row> const& rows)
{
    std::size_t best_score = 1;
    std::optional<Header> best;
    for (std::size_t at = 0; at < std::min<std::size_t>(rows.size(), 60); ++at) {
        if (rows[at].cells.size() > 1 && is_repeated_text(rows[at].cells))
            continue;
        auto const score = headings_in(rows[at].cells);
        if (score > best_score) {
            best_score = score;
            best = { at, 1 };
        }
    }
    // A list of names alone under the one word "Ibu" or "Anggota".
    for (std::size_t at = 0; !best && at < std::min<std::size_t>(rows.size(), 10); ++at) {
        auto const filled = rows[at].cells.size()
            - static_cast<std::size_t>(std::count(rows[at].cells.begin(), rows[at].cells.end(), ""));
        if (filled == 1 && is_who_they_are(padded(rows[at].cells.back())))
            best = { at, 1 };
    }
    if (best && best->row + 1 < rows.size() && is_second_line(rows[best->row].cells, rows[best->row + 1].cells))
        best->rows = 2;
    else if (best && best->row > 0 && headings_in(rows[best->row - 1].cells) > 1
        && is_second_line(rows[best->row - 1].cells, rows[best->row].cells))
        best = { best->row - 1, 2 };
    return best;
}

}

std::vector<MeantColumn> guess(
    std::vector<spreadsheet::Row> const&, std::vector<Village> const&, indonesian::Date today);

Column meaning_of(std::string_view heading)
{
    Column column = Column::Ignored;
    is_understood(heading, column);
    return column;
}

bool is_never_collected(Column column)
{
    return column >= Column::IdentityNumber;
}

bool is_heading_of_names(std::string_view cell)
{
    auto const text = padded(cell);
    return text.starts_with(" nama ") || is_who_they_are(text) || is_heading_of_a_column_of_names(cell);
}

Layout find_layout(std::vector<spreadsheet::Row> const& rows, std::vector<Village> const& villages,
    Correction const& correction, indonesian::Date today)
{
    Layout layout;
    std::optional<Header> header;
    if (!correction.header_line) {
        header = find_header(rows);
    } else if (*correction.header_line > 0) {
        for (std::size_t at = 0; at < rows.size() && !header; ++at) {
            if (rows[at].line >= *correction.header_line)
                header = { at, at + 1 < rows.size() && is_second_line(rows[at].cells, rows[at + 1].cells) ? 2u : 1u };
        }
    }
    if (header) {
        layout.header_line = rows[header->row].line;
        layout.first_row = header->row + header->rows;
        auto const none = std::vector<std::string> {};
        layout.columns = meant_by(rows[header->row].cells, header->rows == 2 ? rows[header->row + 1].cells : none);
        while (layout.first_row < rows.size() && numbers_columns(rows[layout.first_row].cells))
            ++layout.first_row;
    } else {
        layout.columns = guess(rows, villages, today);
        layout.guessed = true;
    }
    std::size_t widest = layout.columns.size();
    for (auto const& row : rows)
        widest = std::max(widest, row.cells.size());
    layout.columns.resize(widest);
    for (std::size_t at = 0; at < widest && correction.columns.empty(); ++at) {
        auto& [column, heading] = layout.columns[at];
        if (column == Column::Ignored)
            column = told_by_values(rows, layout.first_row, at, heading);
    }
    for (std::size_t at = 0; at < correction.columns.size() && at < widest; ++at)
        layout.columns[at].column = correction.columns[at];
    return layout;
}

}
