#include "domain/session/whatsapp_line.h"

#include "base/indonesian.h"
#include "base/unicode.h"

#include <algorithm>
#include <array>
#include <vector>

namespace session::detail {

namespace {

bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

bool holds_word(std::string_view folded, std::string_view word)
{
    for (auto at = folded.find(word); at != std::string_view::npos; at = folded.find(word, at + 1)) {
        auto const before = at == 0 || !is_letter(folded[at - 1]);
        auto const end = at + word.size();
        if (before && (end == folded.size() || !is_letter(folded[end])))
            return true;
    }
    return false;
}

// Remarks that tell a mark; the longest first, for "tidak hadir" holds "hadir".
struct Remark {
    std::string_view words;
    ListMark mark;
};

constexpr std::array<Remark, 26> remarks { {
    { "tanpa kabar", ListMark::NoNotice },
    { "tanpa keterangan", ListMark::NoNotice },
    { "tidak ada kabar", ListMark::NoNotice },
    { "alpa", ListMark::NoNotice },
    { "alpha", ListMark::NoNotice },
    { "anak sakit", ListMark::Excused }, // somebody else is ill
    { "anaknya sakit", ListMark::Excused },
    { "suami sakit", ListMark::Excused },
    { "ibu sakit", ListMark::Excused },
    { "orang tua sakit", ListMark::Excused },
    { "sakit", ListMark::Sick },
    { "opname", ListMark::Sick },
    { "demam", ListMark::Sick },
    { "tidak bisa hadir", ListMark::Excused },
    { "tidak hadir", ListMark::Excused },
    { "tdk hadir", ListMark::Excused },
    { "gak bisa", ListMark::Excused },
    { "ga bisa", ListMark::Excused },
    { "tidak bisa", ListMark::Excused },
    { "berhalangan", ListMark::Excused },
    { "absen", ListMark::Excused },
    { "ijin", ListMark::Excused },
    { "izin", ListMark::Excused },
    { "insya allah", ListMark::Present },
    { "hadir", ListMark::Present },
    { "ikut", ListMark::Present },
} };

// How long a number and its sign are here: "1.", "12)", "3 -", "4:"; 0 when there is none.
std::size_t numbering(std::string_view text, std::size_t at)
{
    auto end = at;
    while (end < text.size() && unicode::is_digit(text[end]) && end - at < 3)
        ++end;
    if (end == at || end >= text.size() || unicode::is_digit(text[end]))
        return 0;
    auto sign = end;
    while (sign < text.size() && text[sign] == ' ')
        ++sign;
    if (sign < text.size() && std::string_view(".)-:").find(text[sign]) != std::string_view::npos
        && (sign + 1 >= text.size() || !unicode::is_digit(text[sign + 1])))
        return sign + 1 - at;
    // "1 Bu Ani"
    return sign > end && sign < text.size() && is_letter(text[sign]) && at == 0 ? sign - at : 0;
}

}

std::string_view trimmed(std::string_view text, std::string_view off)
{
    auto const from = text.find_first_not_of(off);
    return from == std::string_view::npos ? std::string_view {}
                                          : text.substr(from, text.find_last_not_of(off) - from + 1);
}

namespace {

// Six for a masked number, for nobody knows how many were there.
std::ptrdiff_t digits_in(std::string_view word)
{
    auto const count = std::count_if(word.begin(), word.end(), unicode::is_digit);
    return word.find("•") == std::string_view::npos ? count : count + 6;
}

bool is_of_a_number(std::string_view word)
{
    static constexpr std::string_view signs = "0123456789+-./()•";
    return word.find_first_not_of(signs) == std::string_view::npos;
}

}

std::string name_alone(std::string_view text)
{
    static constexpr std::array<std::string_view, 8> beside { "hp", "wa", "telp", "tlp", "no", "nomor", "nik", "ktp" };
    std::vector<std::string_view> words;
    while (!text.empty()) {
        auto const end = std::min(text.find(' '), text.size());
        words.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    std::vector<std::string_view> kept;
    for (std::size_t at = 0; at < words.size();) {
        auto end = at;
        std::ptrdiff_t digits = 0;
        for (; end < words.size() && is_of_a_number(words[end]); ++end)
            digits += digits_in(words[end]);
        if (digits >= 6) {
            while (!kept.empty()
                && std::find(beside.begin(), beside.end(), unicode::folded(trimmed(kept.back()))) != beside.end())
                kept.pop_back();
            at = end;
        } else {
            auto const glued = words[at].find("•") == std::string_view::npos ? std::string_view::npos
                                                                             : words[at].find_first_of("(0123456789");
            kept.push_back(words[at].substr(0, glued)); // "Ani(64••••••••••••••)"
            ++at;
        }
    }
    std::string name;
    for (auto const word : kept)
        name += (name.empty() ? "" : " ") + std::string(word);
    return name;
}

std::string_view without_bullets(std::string_view text)
{
    text = trimmed(text);
    for (bool found = true; found;) {
        found = false;
        for (std::string_view const bullet : { "•", "–", "—", "‣", "·", "…" }) {
            if (text.substr(0, bullet.size()) == bullet) {
                text = trimmed(text.substr(bullet.size()));
                found = true;
            }
        }
    }
    return text;
}

std::optional<ListMark> mark_within(std::string_view folded)
{
    for (auto const& remark : remarks) {
        if (holds_word(folded, remark.words))
            return remark.mark;
    }
    return std::nullopt;
}

std::size_t remark_at(std::string_view folded)
{
    auto first = folded.size();
    for (auto const& remark : remarks) {
        for (auto at = folded.find(remark.words); at != std::string_view::npos;
             at = folded.find(remark.words, at + 1)) {
            auto const end = at + remark.words.size();
            if ((at == 0 || !is_letter(folded[at - 1])) && (end == folded.size() || !is_letter(folded[end])))
                first = std::min(first, at);
        }
    }
    return first;
}

std::optional<ListMark> sign_within(std::string_view line)
{
    for (auto const* cross : { "❌", "✖", "✗", "✘", "🚫" }) {
        if (line.find(cross) != std::string_view::npos)
            return ListMark::Excused;
    }
    for (auto const* ill : { "🤒", "🤕", "😷", "🤧" }) {
        if (line.find(ill) != std::string_view::npos)
            return ListMark::Sick;
    }
    return std::nullopt;
}

Said chat_line(std::string_view line)
{
    auto rest = line;
    if (!rest.empty() && rest[0] == '[') {
        auto const end = rest.find(']');
        if (end > 40 || rest.find('/') > end) // no bracket is far away, too
            return { {}, line };
        rest = trimmed(rest.substr(end + 1), " ~");
    } else {
        auto const dash = rest.find(" - ");
        if (dash > 30 || rest.empty() || !unicode::is_digit(rest[0])
            || std::count(rest.begin(), rest.begin() + static_cast<std::ptrdiff_t>(dash), '/') < 2
            || rest.substr(0, dash).find_first_of(":.") == std::string_view::npos) // a date alone is no message's
            return { {}, line };
        rest = trimmed(rest.substr(dash + 3), " ~");
    }
    auto const colon = rest.find(": ");
    if (colon > 100)
        return { {}, {} }; // "Bu Sari menambahkan Bu Ani": the group speaking
    return { rest.substr(0, colon), rest.substr(colon + 2) };
}

std::vector<Piece> parted(std::string_view line)
{
    std::vector<Piece> pieces;
    std::size_t from = 0;
    bool numbered = false;
    for (std::size_t at = 0; at < line.size(); ++at) {
        auto const may_begin = at == 0 || line[at - 1] == ' ' || line[at - 1] == ',' || line[at - 1] == ';';
        auto const size = may_begin ? numbering(line, at) : 0;
        if (size == 0)
            continue;
        if (at > from || numbered)
            pieces.push_back({ line.substr(from, at - from), numbered });
        from = at + size;
        at = from - 1;
        numbered = true;
    }
    pieces.push_back({ line.substr(from), numbered });
    return pieces;
}

bool is_bulleted(std::string_view raw)
{
    raw = trimmed(raw, " \t");
    for (std::string_view const bullet :
        { "•", "-", "*", "–", "—", "✅", "☑", "✔", "❌", "▪", "◦", "🔹", "🌸", "👉", "✖" }) {
        if (raw.substr(0, bullet.size()) == bullet && !(bullet == "*" && raw.size() > 2 && raw.back() == '*'))
            return true;
    }
    return false;
}

bool is_title(std::string_view folded)
{
    static constexpr std::array<std::string_view, 27> words { "list", "daftar", "absensi", "absen", "kehadiran",
        "peserta", "assalamualaikum", "assalamu", "waalaikumsalam", "tanggal", "hari", "jam", "pukul", "tempat",
        "lokasi", "acara", "kegiatan", "pelatihan", "mohon", "silakan", "silahkan", "terima kasih", "makasih",
        "selamat", "ngunci", "moci", "ibu-ibu" };
    for (auto const word : words) {
        if (holds_word(folded, word))
            return true;
    }
    return folded.find("http") != std::string_view::npos;
}

bool is_date(std::string_view text)
{
    using namespace std::chrono_literals; // any day will do: dates to come are allowed
    constexpr indonesian::Date some_day { 2026y / std::chrono::January / 1 };
    return text.size() < 80 && bool(indonesian::read_date(text, some_day, indonesian::Future::Allowed));
}

std::optional<ListMark> heading_mark(std::string_view folded)
{
    auto const text = trimmed(folded);
    for (std::string_view const lead : { "", "yang ", "yg ", "daftar ", "list ", "ket " }) {
        for (auto const& remark : remarks) {
            if (text == std::string(lead) + std::string(remark.words))
                return remark.mark;
        }
    }
    return std::nullopt;
}

}
