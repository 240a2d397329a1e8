#include "base/slice.h"
#include "domain/member/card.h"
#include "domain/member/erasure.h"
#include "domain/member/member_hub.h"
#include "domain/member/member_parts.h"
#include "domain/member/member_words.h"
#include "domain/member/on_the_spot.h"

namespace member {

namespace {

struct FindWomen {
    std::optional<std::string> q;
    std::optional<std::string> village;
    std::optional<std::string> from; // the woman with whom the page begins
};
BOOST_DESCRIBE_STRUCT(FindWomen, (), (q, village, from))

// What the form holds when it is drawn again: enough to show who she may already be.
struct Typing {
    std::optional<Text> full_name;
    std::optional<Text> nickname;
    std::optional<Text> phone;
    std::optional<std::string> village_code;
};
BOOST_DESCRIBE_STRUCT(Typing, (), (full_name, nickname, phone, village_code))

base::Result<Listed> list(MaySee, FindWomen, sql::Read&);
base::Result<http::SeeOther> register_woman(MayRegister, WriteMember, sql::Write&, base::Now);
base::Result<Writing> register_form(MayRegister, Typing, sql::Read&);
base::Result<Book> book(MaySee, FindWomen, sql::Read&);
base::Result<Shown> show(MaySee, MemberId, sql::Read&);
base::Result<Writing> correct_form(MayRegister, MemberId, sql::Read&);
base::Result<http::SeeOther> correct(MayRegister, MemberId, WriteMember, sql::Write&, base::Now);

std::vector<http::Route> routes()
{
    std::vector<http::Route> all {
        http::get<&list, &list_page>("/members"),
        http::post<&register_woman>("/members").redraws<&register_form, &writing_page>(),
        http::get<&register_form, &writing_page>("/members/new"),
        http::get<&book, &book_page>("/members/book"),
        http::get<&show, &woman_page>("/members/{member}"),
        http::get<&correct_form, &writing_page>("/members/{member}/correct"),
        http::post<&correct>("/members/{member}/correct").redraws<&correct_form, &writing_page>(),
    };
    for (auto&& more :
        { card_routes(), consent_routes(), erasure_routes(), merge_routes(), on_the_spot_routes(), roster_routes() })
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

base::Result<Listed> list(MaySee may, FindWomen asked, sql::Read& db)
{
    Which which { asked.q.value_or(""), asked.village.value_or("") };
    which.from = MemberId::parse(asked.from.value_or(""));
    auto found = find_page(db, may.chapter(), which);
    return Listed { may, std::move(which), std::move(found), store::villages(db, may.chapter()) };
}

std::vector<MemberLine> likely_women(MayRegister const& may, Woman const& woman, sql::Read& db)
{
    return find_members(db, may.chapter(), store::who_may_be_her(db, may.chapter(), woman, Likeness::Likely));
}

base::Result<http::SeeOther> register_woman(MayRegister may, WriteMember form, sql::Write& db, base::Now now)
{
    auto woman = TRY(understood(form, base::date_in(may.zone(), now.at)));
    TRY(lives_here(db, may.chapter(), woman));
    if (!form.another_woman && !likely_women(may, woman, db).empty())
        return base::Problem(base::Kind::Refused, likely_registered);
    woman.id = db.fresh<MemberId>();
    store::register_woman(db, may.chapter(), woman, { may.account(), now.at });
    return http::SeeOther { page::Url::of("/members", woman.id), &say::registered };
}

base::Result<Writing> register_form(MayRegister may, Typing typing, sql::Read& db)
{
    Writing writing { may, std::nullopt, store::villages(db, may.chapter()), {} };
    if (!typing.full_name)
        return writing;
    Woman woman;
    woman.full_name = *typing.full_name;
    woman.nickname = typing.nickname.value_or(Text());
    woman.village_code = typing.village_code.value_or("");
    if (auto const phone = indonesian::read_phone(typing.phone.value_or(Text()).reveal(may)))
        woman.phone = Text(phone.value().e164);
    writing.likely = likely_women(may, woman, db);
    return writing;
}

base::Result<Book> book(MaySee may, FindWomen asked, sql::Read& db)
{
    constexpr int most = 1000;
    auto const village = asked.village.value_or("");
    auto lines = store::book(db, may.chapter(), village, most + 1);
    bool const is_cut = lines.size() > most;
    if (is_cut)
        lines.resize(most);
    return Book { may, village, store::villages(db, may.chapter()), std::move(lines), is_cut };
}

template <class May>
base::Result<Woman> found(sql::Read& db, May const& may, MemberId const& id)
{
    auto woman = store::find(db, may.chapter(), id);
    if (!woman)
        return base::Problem(base::Kind::Unknown, no_such_woman);
    return std::move(*woman);
}

base::Result<Shown> show(MaySee may, MemberId id, sql::Read& db)
{
    auto woman = TRY(found(db, may, id));
    auto const& chapter = may.chapter();
    return Shown { may, std::move(woman), store::villages(db, chapter), store::versions(db, chapter, id),
        store::merges_into(db, chapter, id), store::erasure(db, chapter, id) };
}

base::Result<Writing> correct_form(MayRegister may, MemberId id, sql::Read& db)
{
    auto woman = TRY(found(db, may, id));
    return Writing { may, std::move(woman), store::villages(db, may.chapter()), {} };
}

base::Result<http::SeeOther> correct(MayRegister may, MemberId id, WriteMember form, sql::Write& db, base::Now now)
{
    auto const before = TRY(going_on(db, may.chapter(), id));
    auto woman = TRY(understood(form, base::date_in(may.zone(), now.at)));
    TRY(lives_here(db, may.chapter(), woman));
    woman.id = id;
    woman.revision = before.revision;
    woman.registered_on = before.registered_on;
    store::correct_woman(db, may.chapter(), woman, { may.account(), now.at });
    return http::SeeOther { page::Url::of("/members", id), &say::corrected };
}

}

base::Result<> lives_here(sql::Read& db, base::ChapterId const& chapter, Woman const& woman)
{
    for (auto const& village : store::villages(db, chapter))
        if (village.code == woman.village_code)
            return base::Nothing {};
    return base::Problem(base::Kind::Malformed, form::look_again, {}, { { "village_code", &village_not_here, {} } });
}

base::Slice slice()
{
    base::Slice member;
    member.name = "member";
    member.routes = routes();
    member.nav = { { say::women, "/members", "users", permit::officers, 20 } };
    member.chores = { { "member.read_roster_part", reading_chore() }, { "member.compare_roster", &next_comparison },
        { "member.write_roster_part", &next_roster_part }, { "member.drop_old_roster", &next_forgotten_roster } };
    member.exports = exported();
    for (auto const& one : card_exports())
        member.exports.push_back(one);
    member.erases = &store::erase;
    member.tells = &tell;
    member.hub_rows = store::hub_rows();
    member.sample_order = 20;
    member.sample = &fill_sample;
    return member;
}

}
