// Two sessions that were joined (session_alike.h) turn out to be two: the one that was joined stands again as it was,
// and what came over from it leaves the one that stood; one who came along, also with her link and the right name that
// were noted since. What else was noted there after they were joined stays there, and nobody is asked about these two
// again.
#pragma once

#include "base/page/page.h"
#include "domain/session/session_alike.h"

namespace session {

inline constexpr base::Code not_joined { "session.not_joined",
    { "Kegiatan ini tidak sedang disatukan dengan kegiatan lain.", "This session is not joined to another." } };
inline constexpr base::Code part_the_other_first { "session.part_the_other_first",
    { "Kegiatan tempat ia disatukan sudah disatukan lagi. Pisahkan dulu kegiatan itu.",
        "The session to which it was joined is joined itself. Part that one first." } };
inline constexpr base::Code told_apart_before { "session.told_apart_before",
    { "Salah satunya memuat kegiatan yang pernah dicatat sebagai kegiatan lain. Pisahkan dulu kegiatan itu.",
        "One of them holds a session that was noted as another one. Part that session first." } };

// ---- session_parting_store.cpp -------------------------------------------------------------------------------------

struct Joined {
    SessionId into;
    SessionId stands;
    base::AccountId by;
    base::Instant at;
    bool was_held = false; // before it was joined
};
BOOST_DESCRIBE_STRUCT(Joined, (), (into, stands, by, at, was_held))
std::optional<Joined> find_joined(sql::Read&, base::ChapterId const&, SessionId const&); // nothing when it stands
std::vector<SessionId> parted_from(sql::Read&, base::ChapterId const&, SessionId const&); // to which it was joined once
// These two, or any that were joined to them.
bool are_told_apart(sql::Read&, base::ChapterId const&, SessionId const&, SessionId const&);
void keep_parted(sql::Write&, By const&, Session const& other, Joined const&, std::string const& because);

struct Parting {
    Session session;
    Session into;
    bool was_held = false;
};
page::Document parting_page(Parting const&, page::Context const&);
// On the page of a session: that it was joined to another, or others to it, and the way to part them.
page::Html joined_note(SessionView const&, page::Context const&);

}
