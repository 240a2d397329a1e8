#include "domain/session/whatsapp_list.h"

#include "base/indonesian.h"
#include "base/unicode.h"

#include <algorithm>
#include <array>
#include <optional>

namespace session {

namespace {

constexpr std::size_t longest_paste = 200 * 1024;
constexpr std::size_t most_entries = 1'000;

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

std::string_view trimmed(std::string_view text, std::string_view off = " .,;:-*_~>|=")
{
    auto const from = text.find_first_not_of(off);
    return from == std::string_view::npos ? std::string_view {}
                                          : text.substr(from, text.find_last_not_of(off) - from + 1);
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

std::optional<ListMark> mark_within(std::string_view folded)
{
    for (auto const& remark : remarks) {
        if (holds_word(folded, remark.words))
            return remark.mark;
    }
    return std::nullopt;
}

// Where the remark begins within a text that starts with a name.
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

// Ticks and crosses, before emoji are cleaned away.
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

struct Said {
    std::string_view who; // empty when the line is no message of an exported chat
    std::string_view text;
};

// "[24/11/26 10.54] Bu Sari: hadir", "24/11/26 10.54 - Bu Sari: hadir"
Said chat_line(std::string_view line)
{
    auto rest = line;
    if (!rest.empty() && rest[0] == '[') {
        auto const end = rest.find(']');
        if (end == std::string_view::npos || end > 40 || rest.find('/') > end)
            return { {}, line };
        rest = trimmed(rest.substr(end + 1), " ~");
    } else {
        auto const dash = rest.find(" - ");
        if (dash == std::string_view::npos || dash > 30 || rest.empty() || !is_digit(rest[0])
            || std::count(rest.begin(), rest.begin() + static_cast<std::ptrdiff_t>(dash), '/') < 2)
            return { {}, line };
        rest = trimmed(rest.substr(dash + 3), " ~");
    }
    auto const colon = rest.find(": ");
    if (colon == std::string_view::npos || colon > 100)
        return { {}, {} }; // "Bu Sari menambahkan Bu Ani": the group speaking
    return { rest.substr(0, colon), rest.substr(colon + 2) };
}

// How long a number and its sign are here: "1.", "12)", "3 -", "4:"; 0 when there is none.
std::size_t numbering(std::string_view text, std::size_t at)
{
    auto end = at;
    while (end < text.size() && is_digit(text[end]) && end - at < 3)
        ++end;
    if (end == at || end >= text.size() || is_digit(text[end]))
        return 0;
    auto sign = end;
    while (sign < text.size() && text[sign] == ' ')
        ++sign;
    if (sign < text.size() && std::string_view(".)-:").find(text[sign]) != std::string_view::npos
        && (sign + 1 >= text.size() || !is_digit(text[sign + 1])))
        return sign + 1 - at;
    // "1 Bu Ani"
    return sign > end && sign < text.size() && is_letter(text[sign]) && at == 0 ? sign - at : 0;
}

// The pieces of a line that each begin with a number; the text before the first, if any, comes first and is a title.
struct Piece {
    std::string_view text;
    bool numbered;
};

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

// Text that begins an entry without a number: "• Bu Ani", "- Bu Ani", "✅ Bu Ani", "* Bu Ani".
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

// "Daftar hadir NGUNCI", "Assalamualaikum ibu-ibu", a date: words of the group, not of a woman.
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

// "Izin:" or "Yang sakit" alone on a line gives its mark to the lines below.
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

class Paste {
public:
    std::vector<ListEntry> entries;

    void read_line(std::string_view raw)
    {
        auto const said = chat_line(raw);
        if (said.who.empty())
            read_text(said.text);
        else
            read_message(said);
    }

private:
    void read_text(std::string_view raw)
    {
        auto const sign = sign_within(raw);
        auto const line = unicode::readable(raw);
        if (line.empty())
            return;
        auto const folded = unicode::folded(line);
        if (auto const mark = heading_mark(folded)) {
            m_mark = *mark;
            m_under_heading = true;
            return;
        }
        auto const colon = line.find(':');
        if (colon != std::string::npos && heading_mark(std::string_view(folded).substr(0, colon))) {
            auto const before = std::exchange(m_mark, *heading_mark(std::string_view(folded).substr(0, colon)));
            read_names(std::string_view(line).substr(colon + 1), sign);
            m_mark = before;
            return;
        }
        auto const pieces = parted(line);
        auto const bulleted = is_bulleted(raw);
        for (auto const& piece : pieces) {
            if (piece.numbered)
                m_numbered_seen = true;
            if (piece.numbered || bulleted)
                add(piece.text, sign);
            else if (pieces.size() > 1 || is_title(unicode::folded(piece.text)) || is_date(piece.text)
                || trimmed(line, " ").back() == ':')
                begin_list(); // the title of a list
            else if (!m_numbered_seen || m_under_heading)
                read_names(piece.text, sign);
        }
    }

    // A new list starts with those who are present.
    void begin_list()
    {
        m_mark = ListMark::Present;
        m_under_heading = false;
    }

    // In a chat each says for herself: "Bu Sari: hadir". A list within a message is a list.
    void read_message(Said const& said)
    {
        auto const text = unicode::readable(said.text);
        auto const folded = unicode::folded(text);
        if (parted(text).size() > 1 || parted(text).front().numbered)
            return read_text(said.text);
        auto mark = mark_within(folded);
        if (!mark && sign_within(said.text))
            mark = sign_within(said.text);
        if (!mark && (said.text.find("✅") != std::string_view::npos || said.text.find("🙋") != std::string_view::npos))
            mark = ListMark::Present;
        if (!mark || text.size() > 120 || is_title(folded))
            return;
        auto const name = indonesian::read_name(said.who);
        if (!name)
            return;
        ListEntry entry { indonesian::without_nik(unicode::readable(said.who) + ": " + text), name.value().full, {},
            *mark };
        if (*mark != ListMark::Present)
            entry.remark = indonesian::without_nik(text);
        keep(std::move(entry));
    }

    // "Bu Ani, Bu Sari dan Mama Rafa", unless the comma parts a name from its remark.
    void read_names(std::string_view text, std::optional<ListMark> sign)
    {
        std::string line(text);
        for (std::string_view const joint : { " dan ", " & ", "; " }) {
            for (auto at = line.find(joint); at != std::string::npos; at = line.find(joint))
                line.replace(at, joint.size(), ", ");
        }
        std::string_view rest = line;
        while (!rest.empty()) {
            auto comma = rest.find(',');
            while (comma != std::string_view::npos && continues(rest.substr(comma + 1)))
                comma = rest.find(',', comma + 1);
            auto const end = std::min(comma, rest.size());
            add(rest.substr(0, end), sign);
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }

    // What follows the comma belongs to the name before it: a remark or a degree.
    static bool continues(std::string_view text)
    {
        auto const part = trimmed(text.substr(0, text.find(',')), " ");
        auto const folded = unicode::folded(part);
        return remark_at(folded) == 0 || (part.size() <= 7 && part.find('.') != std::string_view::npos);
    }

    void add(std::string_view text, std::optional<ListMark> sign)
    {
        auto const piece = without_bullets(text);
        if (piece.empty() || piece.size() > 400)
            return;
        auto const folded = unicode::folded(piece);
        auto name_part = piece;
        std::string_view remark;
        if (folded.size() == piece.size()) { // otherwise places differ and only brackets and dashes are cut
            auto at = remark_at(folded);
            if (at == 0)
                return;
            for (std::string_view const cut : { " (", " - ", ": ", " / ", " = " })
                at = std::min(at, folded.find(cut));
            name_part = piece.substr(0, at);
            remark = at < piece.size() ? trimmed(piece.substr(at), " .,;:-*_~>|=()/") : std::string_view {};
        }
        auto const bracketed = remark.empty() ? std::string(piece) : std::string(name_part);
        auto const name = indonesian::read_name(trimmed(bracketed));
        if (!name)
            return;
        ListEntry entry { indonesian::without_nik(piece), name.value().full, indonesian::without_nik(remark), m_mark };
        if (sign)
            entry.mark = *sign;
        if (auto const mark = mark_within(unicode::folded(remark)))
            entry.mark = *mark;
        keep(std::move(entry));
    }

    void keep(ListEntry entry)
    {
        if (entries.size() < most_entries)
            entries.push_back(std::move(entry));
    }

    ListMark m_mark = ListMark::Present;
    bool m_under_heading = false;
    bool m_numbered_seen = false;
};

}

std::vector<ListEntry> read_whatsapp_list(std::string_view pasted)
{
    auto const valid = unicode::made_valid(unicode::first(pasted.substr(0, longest_paste), longest_paste));
    std::string_view text = valid;
    Paste paste;
    while (!text.empty()) {
        auto const end = std::min(text.find_first_of("\r\n"), text.size());
        auto line = text.substr(0, end);
        for (std::string_view const invisible :
            { "\xE2\x80\x8E", "\xE2\x80\xAA", "\xEF\xBB\xBF" }) { // marks of direction
            if (line.substr(0, invisible.size()) == invisible)
                line.remove_prefix(invisible.size());
        }
        paste.read_line(unicode::first(line, 5'000));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return std::move(paste.entries);
}

}
