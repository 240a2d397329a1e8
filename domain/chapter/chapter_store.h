#pragma once

#include "domain/chapter/chapter.h"

namespace chapter {

struct Officer {
    OfficerId officer_id;
    std::string name;
    std::string position;
    std::optional<std::string> decree_no;
    std::optional<base::Date> decree_date;
    base::Date term_from;
    std::optional<base::Date> term_to;
    std::optional<base::Date> ended_on;
    std::optional<std::string> ended_because;
    bool has_account;
};
BOOST_DESCRIBE_STRUCT(Officer, (),
    (officer_id, name, position, decree_no, decree_date, term_from, term_to, ended_on, ended_because, has_account))

struct Invitation {
    base::ChapterId chapter_id;
    InvitationId invitation_id;
    OfficerId officer_id;
    base::Instant expires_at;
    bool accepted;
};
BOOST_DESCRIBE_STRUCT(Invitation, (), (chapter_id, invitation_id, officer_id, expires_at, accepted))

std::vector<Officer> officers(sql::Read&, base::ChapterId const&);
base::Result<Officer> officer(sql::Read&, base::ChapterId const&, OfficerId const&);
std::optional<Invitation> invitation_with(sql::Read&, std::string_view token);
std::optional<Invitation> newest_invitation(sql::Read&, base::ChapterId const&, OfficerId const&);
std::optional<permit::Mandate> mandate_of(sql::Read&, base::AccountId const&, base::Now);
std::vector<Chapter> all(sql::Read&);
std::int64_t chairs_today(sql::Read&, base::ChapterId const&, base::Date today);

void insert(sql::Write&, Chapter const&, base::Now);
void insert(sql::Write&, base::ChapterId const&, Officer const&);
InvitationId invite(sql::Write&, base::ChapterId const&, OfficerId const&, base::Now);
void accept(sql::Write&, Invitation const&, base::AccountId const&, base::Now);
void correct(sql::Write&, base::ChapterId const&, Officer const&); // all but her position
void end(sql::Write&, base::ChapterId const&, OfficerId const&, base::Date on, std::string_view because);

// The server's key, from which invitations' secrets follow.
std::string invitation_key(sql::Read&);

}
