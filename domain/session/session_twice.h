// One who came along and is in no register yet, written down twice: by two officers or on two devices, under one name.
#pragma once

#include "domain/session/session_store.h"

namespace session {

struct NotedTwice {
    WalkInId id; // the one that says less, and is linked with nobody
    std::string noted_by; // its officer's name
    std::string first_by; // of whom the other is
    bool is_by_one = false; // on two devices
};

// Names are compared as people read them: in small letters, without "Bu" and titles. The other may be linked already.
// One officer who writes a name twice on one device means two, and so does whoever says that she is another woman.
std::vector<NotedTwice> noted_twice(sql::Read&, base::ChapterId const&, SessionId const&);
void keep_another_woman(sql::Write&, By const&, SessionId const&, WalkInId const&);

}
