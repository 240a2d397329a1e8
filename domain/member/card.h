// A member's card: a QR with a random code that says nothing of her, by which she is known at a session. One that is
// lost is withdrawn and replaced; both are rows.
#pragma once

#include "base/slice.h"
#include "domain/member/member_page.h"

namespace member {

using CardId = base::Id<struct CardTag>;

inline constexpr base::Code say_why_replaced { "member.say_why_replaced",
    { "Ibu ini sudah punya kartu. Tulis mengapa diganti, misalnya: hilang.",
        "She has a card already. Write why it is replaced, such as: lost." } };
inline constexpr base::Code no_card { "member.no_card", { "Ibu ini belum punya kartu.", "She has no card yet." } };
inline constexpr base::Code all_have_cards { "member.all_have_cards",
    { "Semua ibu di daftar ini sudah punya kartu.", "All women on this list have a card already." } };

// "BERDAYA:" and twenty letters (80 bits) that follow from the card's id and from nothing else.
std::string card_code(CardId const&);
// What phones hold in place of the code.
std::string card_hash(std::string_view code);

struct Card {
    CardId id;
    std::string code;
    base::Instant issued_at;
    std::optional<base::Instant> withdrawn_at;
    std::optional<std::string> because;
};
BOOST_DESCRIBE_STRUCT(Card, (), (id, code, issued_at, withdrawn_at, because))

// A card as it is printed: the name she goes by.
struct PrintedCard {
    MemberId member_id;
    Text full_name;
    Text nickname;
    std::string code;
};
BOOST_DESCRIBE_STRUCT(PrintedCard, (), (member_id, full_name, nickname, code))

namespace store {

std::vector<Card> cards(sql::Read&, base::ChapterId const&, MemberId const&); // the newest first
void issue_card(sql::Write&, base::ChapterId const&, MemberId const&, By const&);
void withdraw_card(sql::Write&, base::ChapterId const&, CardId const&, std::string const& because, By const&);
// Of the members of a village, or of all: cards in use by name; and who has none.
std::vector<PrintedCard> cards_in_use(sql::Read&, base::ChapterId const&, std::string const& village_code, int most);
std::vector<MemberId> without_card(sql::Read&, base::ChapterId const&, std::string const& village_code, int most);

}

struct OneCard {
    MaySee may;
    Woman woman;
    std::vector<Card> cards;
};
struct CardSheet {
    MaySee may;
    std::string village_code;
    std::vector<Village> villages;
    std::vector<PrintedCard> cards;
    std::int64_t without = 0;
};
page::Document card_page(OneCard const&, page::Context const&);
page::Document cards_page(CardSheet const&, page::Context const&);
std::vector<http::Route> card_routes();
std::vector<base::Export> card_exports();

}
