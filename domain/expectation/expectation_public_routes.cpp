// The public box: anybody may say what she expects, without signing in and without saying who she is. Nothing that
// comes in is shown before a person has looked at it.
#include "base/indonesian.h"
#include "domain/expectation/expectation_forms.h"
#include "domain/expectation/expectation_words.h"

#include <algorithm>

namespace expectation {

static base::Result<Box> show_box(permit::Anyone, std::string slug, AskBox, sql::Read&);
static base::Result<http::SeeOther> speak(MaySpeak, std::string slug, Speak, sql::Write&, base::Now);

std::vector<http::Route> public_routes()
{
    return {
        http::get<&show_box, &box_page>("/c/{slug}/expectations"),
        http::post<&speak>("/c/{slug}/expectations").redraws<&show_box, &box_page>().up_to(16 * 1024),
    };
}

static base::Result<Box> show_box(permit::Anyone may, std::string slug, AskBox asked, sql::Read& db)
{
    constexpr int most = 12;
    auto const one = chapter::by_slug(db, slug);
    if (!one)
        return base::Problem(base::Kind::Unknown, http::no_such_page);
    Box box { may, slug, one->name, area::villages(db, one->regency_code), in_public(db, one->chapter_id, most), {},
        base::open_leads(base::Place::Box, db, one->chapter_id) };
    if (std::ranges::find(box.villages, asked.village, &area::Village::code) != box.villages.end())
        box.village_code = *asked.village;
    return box;
}

static base::Result<http::SeeOther> speak(MaySpeak may, std::string slug, Speak form, sql::Write& db, base::Now now)
{
    if (slug != may.slug())
        return base::Problem(base::Kind::Unknown, http::no_such_page);
    if (form.village_code && !area::village(db, *form.village_code))
        return form::field_problem("village_code", village_unknown);
    if (indonesian::speaks_of_harm(form.words.text.reveal(may)))
        return form::field_problem("words", say_it_to_somebody);
    if (count_waiting(db, may.chapter()) >= most_waiting)
        return base::Problem(base::Kind::TooOften, box_full);
    keep(db, by(may, now),
        { form.who, form.village_code.value_or(""), form.words.text, {}, form.urgency, std::nullopt, Way::SaidInPublic,
            base::date_in(may.zone(), now.at) });
    auto const box = page::Url::of("/c", may.slug(), "expectations");
    return http::SeeOther { form.village_code ? box.with("village", *form.village_code) : box,
        form.words.has_mask ? &say::said_masked : &say::said };
}

}
