#include "domain/member/erasure.h"
#include "domain/member/member_page.h"
#include "domain/member/member_parts.h"
#include "domain/member/member_words.h"

namespace member {

namespace {

struct FindOther {
    std::optional<std::string> q;
};
BOOST_DESCRIBE_STRUCT(FindOther, (), (q))

struct MergeWomen {
    MemberId same_woman; // her entry ends, the other goes on
};
BOOST_DESCRIBE_STRUCT(MergeWomen, (), (same_woman))

// Without a search, those who look like her are offered.
base::Result<Merging> merge_form(MayMerge may, MemberId id, FindOther asked, sql::Read& db)
{
    auto woman = TRY(going_on(db, may.chapter(), id));
    Merging merging { may, std::move(woman), asked.q.value_or(""), {}, store::villages(db, may.chapter()) };
    if (merging.search.empty()) {
        auto const alike = store::who_may_be_her(db, may.chapter(), merging.woman, Likeness::Hint);
        merging.others = find_members(db, may.chapter(), alike);
    } else {
        merging.others = find_members(db, may.chapter(), Which { merging.search, "", 20 });
        std::erase_if(merging.others, [&](MemberLine const& line) { return line.id == id; });
    }
    return merging;
}

base::Result<http::SeeOther> merge_women(MayMerge may, MemberId id, MergeWomen form, sql::Write& db, base::Now now)
{
    TRY(going_on(db, may.chapter(), id));
    if (form.same_woman == id)
        return base::Problem(base::Kind::Malformed, form::look_again, {}, { { "same_woman", &same_woman_twice, {} } });
    TRY(going_on(db, may.chapter(), form.same_woman));
    store::merge(db, may.chapter(), db.fresh<MergeId>(), form.same_woman, id, { may.account(), now.at });
    return http::SeeOther { page::Url::of("/members", id), &say::merged };
}

base::Result<http::SeeOther> undo_merge(MayMerge may, MemberId id, MergeId merge_id, sql::Write& db, base::Now now)
{
    auto const woman = store::find(db, may.chapter(), id);
    if (!woman)
        return base::Problem(base::Kind::Unknown, no_such_woman);
    if (woman->merged_into)
        return base::Problem(base::Kind::Refused, later_merge_first);
    if (store::erasure(db, may.chapter(), id))
        return base::Problem(base::Kind::Refused, was_erased);
    bool stands = false;
    for (auto const& merge : store::merges_into(db, may.chapter(), id))
        stands = stands || merge.id == merge_id;
    if (!stands)
        return base::Problem(base::Kind::Unknown, merge_unknown);
    store::undo_merge(db, may.chapter(), merge_id, { may.account(), now.at });
    return http::SeeOther { page::Url::of("/members", id), &say::merge_undone };
}

}

std::vector<http::Route> merge_routes()
{
    return {
        http::get<&merge_form, &merging_page>("/members/{member}/merge"),
        http::post<&merge_women>("/members/{member}/merge").redraws<&merge_form, &merging_page>(),
        http::post<&undo_merge>("/members/{member}/merges/{merge}/undo"),
    };
}

}
