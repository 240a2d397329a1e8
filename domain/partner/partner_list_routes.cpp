// What stands behind the figures of one partner.
#include "domain/partner/partner_forms.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace partner {

static base::Result<SupportList> list_support(MaySee, PartnerId, AskSupport, sql::Read&, base::Now);

std::vector<http::Route> list_routes()
{
    return { http::get<&list_support, &support_list_page>("/partners/{partner}/support") };
}

// As what is promised, received and given on is counted in sums_of and in the list of partners.
static Rows rows_behind(sql::Read& db, base::ChapterId const& chapter, SupportList const& list)
{
    auto const is_of_funds = [](auto const& one) { return one.stands() && one.kind == SupportKind::Funds; };
    auto const& id = list.partner.id;
    Rows rows;
    if (list.what == Behind::PromisedFunds || list.what == Behind::Overdue)
        rows.promises = promises(db, chapter, id);
    else if (list.what == Behind::ReceivedFunds || list.what == Behind::Idle)
        rows.receipts = receipts(db, chapter, id);
    else
        rows.given = given_by(db, chapter, id);
    std::erase_if(rows.promises, [&](Promise const& one) {
        return list.what == Behind::Overdue ? !one.is_overdue(list.today) : !is_of_funds(one);
    });
    std::erase_if(rows.receipts,
        [&](Receipt const& one) { return list.what == Behind::Idle ? !one.is_idle(list.today) : !is_of_funds(one); });
    std::erase_if(rows.given, [&](Given const& one) { return !is_of_funds(one); });
    return rows;
}

template <class One>
static std::int64_t sum_of(std::vector<One> const& rows)
{
    std::int64_t sum = 0;
    for (auto const& one : rows)
        sum += one.amount;
    return sum;
}

constexpr std::int64_t a_page_of_support = 50;

template <class One>
static void keep_the_page(std::vector<One>& rows, int page)
{
    auto const size = static_cast<std::int64_t>(rows.size());
    auto const from = std::min(static_cast<std::int64_t>(page - 1) * a_page_of_support, size);
    auto const until = std::min(from + a_page_of_support, size);
    rows = { std::make_move_iterator(rows.begin() + from), std::make_move_iterator(rows.begin() + until) };
}

static base::Result<SupportList> list_support(MaySee may, PartnerId id, AskSupport asked, sql::Read& db, base::Now now)
{
    SupportList list { may, base::date_in(may.zone(), now.at), TRY(found_partner(db, may.chapter(), id)),
        asked.what.value_or(Behind::Overdue), {} };
    list.rows = rows_behind(db, may.chapter(), list);
    auto& [promised, received, given] = list.rows;
    list.total = static_cast<std::int64_t>(promised.size() + received.size() + given.size());
    if (list.what != Behind::Overdue && list.what != Behind::Idle)
        list.sum = sum_of(promised) + sum_of(received) + sum_of(given);
    list.pages = static_cast<int>((list.total + a_page_of_support - 1) / a_page_of_support);
    list.page = std::clamp(asked.page.value_or(1), 1, std::max(list.pages, 1));
    keep_the_page(promised, list.page);
    keep_the_page(received, list.page);
    keep_the_page(given, list.page);
    return list;
}

}
