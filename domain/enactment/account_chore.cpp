#include "domain/enactment/account_chore.h"

#include "base/feed_position.h"
#include "base/sql/many.h"
#include "domain/enactment/account_tally.h"

#include <algorithm>
#include <memory>

namespace enactment {

namespace {

// From whose facts a figure of the account may follow.
constexpr std::array<std::string_view, 9> books { "bulletin.", "enactment.", "expectation.", "journey.", "member.",
    "mentoring.", "partner.", "programme.", "session." };

// What goes on behind the requests changes none of them.
constexpr std::array<std::string_view, 3> chores { count_account, "partner.count_reached", "session.end_photo" };

bool may_change_the_account(std::string_view kind)
{
    return std::ranges::find(chores, kind) == chores.end()
        && std::ranges::any_of(books, [&](std::string_view book) { return kind.starts_with(book); });
}

bool is_due(sql::Read& db, base::ChapterId const& chapter, std::optional<LastCount> const& last)
{
    if (!last)
        return has_much(db, chapter);
    return std::ranges::any_of(fact::kinds_noted_since(db, chapter, last->feed_at), &may_change_the_account);
}

using Changes = std::vector<std::pair<TallySort, std::vector<Tallied>>>;

Changes changes_since(sql::Read& db, base::ChapterId const& chapter)
{
    Changes changes;
    for (auto const sort : all_sorts)
        changes.emplace_back(sort, differences(kept(db, chapter, sort), counted(db, chapter, sort)));
    return changes;
}

}

std::optional<base::ChoreFact> next_count(sql::Read& db, base::Now now)
{
    constexpr std::int64_t an_hour = 3'600'000;
    for (auto const& chapter : not_counted_since(db, { now.at.ms - an_hour })) {
        auto const last = last_count(db, chapter);
        if (!is_due(db, chapter, last))
            continue;
        auto const position = fact::feed_position(db, chapter);
        base::ChoreFact next;
        next.fact = { chapter, base::uuid_of("account/" + chapter.text() + "/" + std::to_string(position)),
            std::string(count_account), base::AccountId(base::uuid_of("enactment")),
            "{\"feed_at\":" + std::to_string(position) + "}", now.at };
        auto const before = last ? last->feed_at : -1;
        if (!last)
            sql::learn_sizes(db); // an older backup, or a hub's notes, may have come in just now
        auto const changes = std::make_shared<Changes const>(changes_since(db, chapter));
        next.work = [=, at = now.at](sql::Write& write) -> base::Result<fact::Outcome> {
            auto const newest = last_count(write, chapter);
            // Another process has counted meanwhile: these changes are not to what is kept now.
            if ((newest ? newest->feed_at : -1) != before)
                return fact::Outcome { "/account", "" };
            for (auto const& [sort, rows] : *changes)
                keep_differences(write, chapter, sort, rows);
            keep_count(write, chapter, { at, position });
            return fact::Outcome { "/account", "" };
        };
        return next;
    }
    return std::nullopt;
}

}
