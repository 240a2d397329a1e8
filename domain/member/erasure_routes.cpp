#include "domain/member/erasure.h"
#include "domain/member/member_parts.h"
#include "domain/member/member_words.h"

namespace member {

namespace {

base::Result<Erasing> erasing_form(MayErase may, MemberId id, sql::Read& db)
{
    constexpr int most = 20;
    auto woman = TRY(going_on(db, may.chapter(), id));
    auto notes = fact::speaking_of(db, may.chapter(), woman.full_name.reveal(may), most);
    std::erase_if(notes, [&](fact::Speaking const& note) { return note.location.starts_with("/members"); });
    return Erasing { may, std::move(woman), std::move(notes) };
}

base::Result<http::SeeOther> erase_her(MayErase may, MemberId id, EraseHer form, sql::Write& db, base::Now now)
{
    TRY(going_on(db, may.chapter(), id));
    auto const today = base::date_in(may.zone(), now.at);
    std::vector<base::FieldProblem> bad;
    if (form.asked_on > today)
        bad.push_back({ "asked_on", &asked_before, {} });
    if (!form.is_she)
        bad.push_back({ "is_she", &look_who_it_is, {} });
    if (!bad.empty())
        return base::Problem(base::Kind::Malformed, form::look_again, {}, std::move(bad));
    base::Erasing const hers { may.chapter(), may.account(), now, today, store::entries_of(db, may.chapter(), id), {} };
    store::keep_erasure(db, hers, id, form);
    base::erase_everywhere(db, hers);
    return http::SeeOther { page::Url::of("/members", id), &say::erased_now };
}

}

base::Result<Woman> going_on(sql::Read& db, base::ChapterId const& chapter, MemberId const& id)
{
    auto woman = store::find(db, chapter, id);
    if (!woman)
        return base::Problem(base::Kind::Unknown, no_such_woman);
    if (woman->merged_into)
        return base::Problem(base::Kind::Refused, was_merged);
    if (store::erasure(db, chapter, id))
        return base::Problem(base::Kind::Refused, was_erased);
    return std::move(*woman);
}

std::vector<http::Route> erasure_routes()
{
    return {
        http::get<&erasing_form, &erasing_page>("/members/{member}/erase"),
        http::post<&erase_her>("/members/{member}/erase").redraws<&erasing_form, &erasing_page>(),
    };
}

}
