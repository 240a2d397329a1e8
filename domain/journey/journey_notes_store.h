// The SQL of what is noted on the way: contacts, needs and strengths, findings, the handover.
#pragma once

#include "domain/journey/journey_store.h"
#include "domain/member/member.h"

namespace journey {

using member::MemberId;

enum class ContactKind { Visit, Introduction, Call };
BOOST_DESCRIBE_ENUM(ContactKind, Visit, Introduction, Call)
struct Contact {
    ContactKind kind = ContactKind::Visit;
    base::Private<std::string> with_whom;
    std::string about;
    base::Date contacted_on;
};
BOOST_DESCRIBE_STRUCT(Contact, (), (kind, with_whom, about, contacted_on))
struct NotedContact {
    std::string note_id;
    ContactKind kind = ContactKind::Visit;
    base::Private<std::string> with_whom;
    std::string about;
    base::Date contacted_on;
    std::optional<std::string> taken_back; // why it counts no more
};
BOOST_DESCRIBE_STRUCT(NotedContact, (), (note_id, kind, with_whom, about, contacted_on, taken_back))
std::vector<NotedContact> contacts(sql::Read&, base::ChapterId const&, GroupId const&);
void keep_contact(sql::Write&, base::ChapterId const&, GroupId const&, Contact const&);

enum class NeedKind { Need, Strength };
BOOST_DESCRIBE_ENUM(NeedKind, Need, Strength)
struct NewNeed {
    NeedKind kind = NeedKind::Need;
    std::string what;
    std::optional<MemberId> said_by;
    base::Date said_on;
};
struct Need {
    std::string note_id;
    NeedKind kind = NeedKind::Need;
    std::string what;
    std::optional<base::Private<std::string>> said_by; // her name
    base::Date said_on;
    std::optional<std::string> taken_back;
};
BOOST_DESCRIBE_STRUCT(Need, (), (note_id, kind, what, said_by, said_on, taken_back))
std::vector<Need> needs(sql::Read&, base::ChapterId const&, GroupId const&);
void keep_need(sql::Write&, base::ChapterId const&, GroupId const&, NewNeed const&);

enum class FindingKind { Worked, ToMend };
BOOST_DESCRIBE_ENUM(FindingKind, Worked, ToMend)
struct Finding {
    FindingKind kind = FindingKind::Worked;
    std::string what;
    base::Date found_on;
};
BOOST_DESCRIBE_STRUCT(Finding, (), (kind, what, found_on))
struct NotedFinding {
    std::string note_id;
    FindingKind kind = FindingKind::Worked;
    std::string what;
    base::Date found_on;
    std::optional<std::string> taken_back;
};
BOOST_DESCRIBE_STRUCT(NotedFinding, (), (note_id, kind, what, found_on, taken_back))
std::vector<NotedFinding> findings(sql::Read&, base::ChapterId const&, GroupId const&);
void keep_finding(sql::Write&, base::ChapterId const&, GroupId const&, Finding const&);

struct Handover {
    base::Private<std::string> carried_by;
    std::string what;
    base::Date follow_up_on;
    base::Date handed_on;
};
BOOST_DESCRIBE_STRUCT(Handover, (), (carried_by, what, follow_up_on, handed_on))
// The newest counts.
std::optional<Handover> handover(sql::Read&, base::ChapterId const&, GroupId const&);
void keep_handover(sql::Write&, base::ChapterId const&, GroupId const&, Handover const&);

}
