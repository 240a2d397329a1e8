// Sessions that two officers may have planned without knowing of each other: one programme, day and kelurahan, hours
// that overlap. A person says whether they are one. Then what was noted of the other is noted of this one, marks that
// differ wait for a person (session_disagreements.h), the other is cancelled, and what still comes for it goes to this
// one.
//
// A joining is undone (session_parting.h).
#pragma once

#include "base/page/page.h"
#include "domain/session/session_page.h"

namespace session {

inline constexpr base::Code not_alike { "session.not_alike",
    { "Kegiatan itu tidak serupa lagi dengan yang ini. Muat ulang halaman ini.",
        "That session is no longer like this one. Reload this page." } };
inline constexpr base::Code held_stands { "session.held_stands",
    { "Kegiatan itu sudah dicatat terlaksana. Buka kegiatan itu, lalu satukan yang ini ke sana.",
        "That session was recorded as held. Open it, and join this one to it." } };
inline constexpr base::Code settle_first { "session.settle_first",
    { "Di kegiatan itu ada catatan yang berbeda. Pilih dulu yang benar di sana, lalu satukan.",
        "Notes differ at that session. First choose there which is right, then join them." } };

struct Alike {
    SessionId id;
    std::string title;
    std::string place;
    base::TimeOfDay starts_at;
    base::TimeOfDay ends_at;
    State state = State::Planned;
    std::string planned_by;
};
BOOST_DESCRIBE_STRUCT(Alike, (), (id, title, place, starts_at, ends_at, state, planned_by))

// ---- session_alike_store.cpp ---------------------------------------------------------------------------------------

std::vector<Alike> alike_to(sql::Read&, base::ChapterId const&, SessionId const&); // in the order of their hours
// One of each pair from that day on, once, the earliest first.
std::vector<SessionChoice> alike_since(sql::Read&, base::ChapterId const&, base::Date, int most);
std::vector<SessionId> joined_to(sql::Read&, base::ChapterId const&, SessionId const&);
// Its own id, and those of all that were joined to it, one after another.
std::vector<std::string> noted_as(sql::Read&, base::ChapterId const&, SessionId const&);
// Where it went when it was joined to another; nothing when it stands itself.
std::optional<SessionId> stands_as(sql::Read&, base::ChapterId const&, SessionId const&);

struct NotedMark {
    Mark mark = Mark::Expected;
    base::AccountId noted_by;
    base::Instant noted_at;
    std::optional<std::string> fact_id;
};
BOOST_DESCRIBE_STRUCT(NotedMark, (), (mark, noted_by, noted_at, fact_id))
struct Joining {
    SessionId other;
    SessionId into;
};
// What somebody said of her at the other, now of the one that stands.
void keep_said(sql::Write&, By const&, Joining const&, member::MemberId const&, int version, NotedMark const&);
void keep_joined(sql::Write&, By const&, SessionId const& other, SessionId const& into, std::string const& because);
void keep_apart(sql::Write&, By const&, SessionId const&, SessionId const& other);

struct AlikeView {
    Session session;
    std::vector<Alike> others;
};
page::Document alike_page(AlikeView const&, page::Context const&);

}
