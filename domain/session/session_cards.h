// A woman is marked present by her card. A phone knows the cards of the women on its sheets by a short hash; any other
// card is noted as it is, and read here.
#pragma once

#include "domain/session/session_page.h"

#include <map>

namespace session {

inline constexpr base::Code card_unknown { "session.card_unknown",
    { "Kartu ini tidak dikenal atau sudah ditarik. Catat ibu ini dengan namanya.",
        "This card is not known or was withdrawn. Note her by her name." } };

// Whose card in use this is.
std::optional<member::MemberId> bearer_of(sql::Read&, base::ChapterId const&, std::string const& code);
// Of the women on the list who have a card: its hash, by member.
std::map<std::string, std::string> card_hashes(sql::Read&, base::ChapterId const&, SessionId const&);
std::vector<DayOf> sheets_since(sql::Read&, base::ChapterId const&, base::Date);

}
