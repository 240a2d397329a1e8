// What stands behind a figure of one partner.
#include "domain/partner/partner_page.h"
#include "domain/partner/partner_words.h"

#include <array>

namespace partner {

using namespace page;

namespace {

Word const& behind_word(Behind what)
{
    static constexpr std::array words { &say::funds_promised, &say::funds_received, &say::funds_given,
        &say::promises_overdue, &say::idle_title };
    return *words[static_cast<std::size_t>(what)];
}

Html table_of(SupportList const& list, Context const& c)
{
    Reading const by { list.may, list.today };
    auto const& rows = list.rows;
    if (!rows.promises.empty())
        return promise_table(rows.promises, by, c);
    if (!rows.receipts.empty())
        return receipt_table(rows.receipts, by, c);
    return rows.given.empty() ? empty_state(c(say::none_behind)) : given_table(rows.given, by, c);
}

}

Url behind(Partner const& one, Behind what)
{
    return Url::of("/partners", one.id, "support").with("what", boost::describe::enum_to_string(what, ""));
}

Document support_list_page(SupportList const& list, Context const& c)
{
    auto const n = page::number(list.total, c.tongue);
    auto const found = list.sum ? c.say(say::n_notes_of, { { "n", n }, { "amount", rupiah_words(*list.sum, c) } })
                                : c.say(say::n_notes, { { "n", n } });
    return { c(say::partner), Shape::Wide,
        joined({ partner_top(c, list.partner, behind_word(list.what)), p({ found }), table_of(list, c),
            pager(c, behind(list.partner, list.what), list.page, list.pages) }) };
}

}
