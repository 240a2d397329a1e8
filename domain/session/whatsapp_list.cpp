#include "domain/session/whatsapp_list.h"
#include "domain/session/whatsapp_line.h"

#include "base/indonesian.h"
#include "base/unicode.h"

#include <utility>

namespace session {

namespace {

using namespace detail;

constexpr std::size_t longest_paste = 200'000;
constexpr std::size_t most_entries = 1'000;

class Paste {
public:
    ReadList list;

    void read_line(std::string_view raw)
    {
        auto const found = list.entries.size();
        m_understood = false;
        auto const said = chat_line(raw);
        if (said.who.empty())
            read_text(said.text);
        else
            read_message(said);
        auto const line = unicode::readable(raw);
        if (list.entries.size() == found && !m_understood && !line.empty() && list.unread.size() < most_entries)
            list.unread.push_back(indonesian::without_nik(line));
    }

private:
    void read_text(std::string_view raw)
    {
        auto const sign = sign_within(raw);
        auto const line = unicode::readable(raw);
        if (trimmed(line).empty()) {
            m_understood = true;
            return;
        }
        auto const folded = unicode::folded(line);
        if (auto const mark = heading_mark(folded)) {
            m_understood = true;
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
            if (piece.numbered || (bulleted && !begins_as_title(unicode::folded(piece.text))))
                add_each(piece.text, sign);
            else if (bulleted || pieces.size() > 1 || says_title(unicode::folded(piece.text)) || is_date(piece.text)
                || trimmed(line, " ").back() == ':')
                begin_list(); // the title of a list
            else if (!m_numbered_seen || m_under_heading || mark_within(unicode::folded(piece.text)))
                read_names(piece.text, sign);
        }
    }

    // A new list starts with those who are present.
    void begin_list()
    {
        m_mark = ListMark::Present;
        m_under_heading = false;
        m_understood = true;
    }

    // What stands before the remark: "Bu Sari izin, ada acara" is no title.
    static bool says_title(std::string_view folded)
    {
        auto const remark = remark_at(folded);
        return is_title(folded.substr(0, remark == 0 ? folded.size() : remark));
    }

    static bool begins_as_title(std::string_view folded)
    {
        auto const text = trimmed(folded);
        return is_title(text.substr(0, text.find(' ')));
    }

    // "3. Bu Ani & Bu Sari (izin)": both are excused. What stands in brackets is no other woman, nor is her child.
    void add_each(std::string_view text, std::optional<ListMark> sign)
    {
        auto const joint_in = [&](std::string_view in) {
            auto const joint = std::min(in.find(" & "), in.find(" + "));
            return joint < in.find('(') ? joint : std::string_view::npos;
        };
        if (joint_in(text) != std::string_view::npos && !sign)
            sign = mark_within(unicode::folded(text));
        while (!text.empty()) {
            auto const end = std::min(joint_in(text), text.size());
            if (!unicode::folded(trimmed(text.substr(0, end))).starts_with("anak"))
                add(text.substr(0, end), sign);
            text.remove_prefix(std::min(end + 3, text.size()));
        }
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
        m_understood = is_title(folded.substr(0, remark_at(folded))); // "izin, ada acara" is her own word
        if (!mark || text.size() > 120 || m_understood)
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
            if (!says_title(unicode::folded(rest.substr(0, end))))
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
            for (std::string_view const cut : { " (", " - ", ": ", "/", " = " })
                at = std::min(at, folded.find(cut));
            name_part = piece.substr(0, at);
            remark = at < piece.size() ? trimmed(piece.substr(at), " .,;:-*_~>|=()/") : std::string_view {};
        }
        auto const bracketed = remark.empty() ? std::string(piece) : std::string(name_part);
        auto const name = indonesian::read_name(name_alone(trimmed(bracketed)));
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
        if (list.entries.size() < most_entries)
            list.entries.push_back(std::move(entry));
    }

    ListMark m_mark = ListMark::Present;
    bool m_under_heading = false;
    bool m_numbered_seen = false;
    bool m_understood = false; // this line is a title, a date, a greeting or a mark for those below
};

}

ReadList read_whatsapp_list(std::string_view pasted)
{
    auto const valid = unicode::made_valid(unicode::first(pasted, longest_paste));
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
    return std::move(paste.list);
}

}
