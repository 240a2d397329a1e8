// A woman of a chapter: a member, or a participant who came along. How she is called, where she lives to the RT, how
// she may be reached, and what she consented to. (Paper, "Ibu rumah tangga": the women whom the community strengthens.)
//
// Never collected: identity card numbers, religion, marriage, violence. Nothing of a woman under 18 is kept.
#pragma once

#include "base/id.h"
#include "base/private.h"
#include "base/result.h"
#include "base/sql/sql.h"

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace member {

using MemberId = base::Id<struct MemberTag>;

// ---- What other slices ask ----------------------------------------------------------------------------------------

// A woman as one line of a list to choose from.
struct MemberLine {
    MemberId id;
    base::Private<std::string> full_name;
    base::Private<std::string> nickname; // often empty
    std::string village_code; // empty when not known yet
    std::string rt;
    bool is_member = true; // false: a participant
    std::optional<MemberId> merged_into; // the entry that goes on for her
};
BOOST_DESCRIBE_STRUCT(MemberLine, (), (id, full_name, nickname, village_code, rt, is_member, merged_into))

// Which women: empty parts do not narrow. Those merged into another are left out.
struct Which {
    std::string search; // part of a full name or nickname, as typed
    std::string village_code;
    int from = 0;
    int most = 50;
};

// In the order of names.
std::vector<MemberLine> find_members(sql::Read&, base::ChapterId const&, Which const&);
std::int64_t count_members(sql::Read&, base::ChapterId const&, Which const&);
// Exactly these, merged ones too, in the order asked. Ids of another chapter are left out.
std::vector<MemberLine> find_members(sql::Read&, base::ChapterId const&, std::span<MemberId const> ids);

}
