// One who came along and is in no register yet, written down twice: by two officers or on two devices, under one name.
#pragma once

#include "domain/session/session.h"

namespace session {

struct NotedTwice {
    WalkInId id; // the one that says less, and is linked with nobody
    std::string noted_by; // its officer's name
    std::string first_by; // of whom the other is
    bool is_by_one = false; // on two devices
};

// Names are compared as people read them: in small letters, without "Bu" and titles. The other may be linked already.
// One officer who writes a name twice on one device means two.
std::vector<NotedTwice> noted_twice(sql::Read&, base::ChapterId const&, SessionId const&);

}
