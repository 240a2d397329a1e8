// An attendance list as it is pasted from a WhatsApp group, drafted for a person to confirm. Nothing is recorded here.
//   "List hadir NGUNCI: 1. Bu Ani 2. Mama Rafa"      "[24/11/26 10.54] Bu Sari: hadir"      "✅ Bu Tuti"      "Izin: Bu
//   Eka"
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace session {

// hadir, izin, sakit, tanpa kabar
enum class ListMark { Present, Excused, Sick, NoNotice };

struct ListEntry {
    std::string typed; // the piece as pasted, identity numbers masked
    std::string name; // without numbering, emoji, honorific and remark
    std::string remark; // "izin, anak sakit", "bawa kue"; empty for most
    ListMark mark = ListMark::Present;
};

struct ReadList {
    std::vector<ListEntry> entries;
    std::vector<std::string> unread; // lines in which no woman was found, and which are no title, date or greeting
};

// At most 1,000 entries of at most 200,000 characters; the rest is not looked at. Never fails.
ReadList read_whatsapp_list(std::string_view pasted);

struct RosterName {
    std::string member_id;
    std::string full_name;
    std::string nickname;
};

// Sure: one member only bears this very name or nickname. Ask: one or several may be meant. Unknown: nobody is alike.
enum class Certainty { Sure, Ask, Unknown };

struct Alternative {
    std::string member_id;
    double likeness; // 0 to 1
};

struct DraftedEntry {
    ListEntry entry;
    Certainty certainty = Certainty::Unknown;
    std::string member_id; // the best match; empty when unknown
    std::vector<Alternative> alternatives; // others, likeliest first, at most five
};

// One member is never surely two entries: then a person is asked about both.
std::vector<DraftedEntry> match_list(std::vector<ListEntry> const&, std::vector<RosterName> const&);

}
