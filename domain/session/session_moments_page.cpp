#include "domain/session/session_correct_words.h"
#include "domain/session/session_history.h"
#include "domain/session/session_words.h"

namespace session {

using page::Context;
using page::Html;
using page::Node;
using page::Url;

namespace {

// Of the road to a photo, without the picture itself.
Url url_of(Session const& session, MomentId const& moment)
{
    return Url::of("/sessions", session.id, "moments", moment);
}

Url url_of(Session const& session, MomentPhoto const& photo)
{
    return Url::of("/sessions", session.id, "moments", photo.moment_id, "photos", photo.sha256);
}

Html picture(Session const& session, MomentPhoto const& photo, std::string const& words, std::string_view loading)
{
    return page::element("img",
        { page::attribute("src", Url::inside(url_of(session, photo).text() + "/file").text()),
            page::attribute("width", std::to_string(photo.width.value_or(0))),
            page::attribute("height", std::to_string(photo.height.value_or(0))), page::attribute("loading", loading),
            page::attribute("decoding", "async"), page::attribute("alt", words) });
}

// Her own words, line by line as she wrote them.
template <permit::Permit P>
Html said(P const& permit, Moment const& moment)
{
    return page::p({ page::cls("as-written"), moment.text.reveal(permit) });
}

Html noted(Moment const& moment, Context const& c)
{
    auto const at = base::date_time(moment.noted_at, c.zone(), c.tongue);
    return page::p({ page::cls("hint"),
        moment.noted_by.empty() ? at : c.say(say::moment_by, { { "name", moment.noted_by }, { "at", at } }) });
}

Html photos_of_moment(Session const& session, Moment const& moment, Moments const& moments, Context const& c)
{
    std::vector<MomentPhoto> its;
    for (auto const& photo : moments.photos)
        if (photo.moment_id == moment.id)
            its.push_back(photo);
    std::vector<Node> shown { page::cls("photos") };
    std::int64_t to_come = 0;
    int nth = 0;
    for (auto const& photo : its) {
        ++nth;
        to_come += photo.width ? 0 : 1;
        auto const words
            = c.say(say::photo_of, { { "n", std::to_string(nth) }, { "all", std::to_string(its.size()) } });
        if (photo.width)
            shown.push_back(
                page::li({ page::a({ page::href(url_of(session, photo)), picture(session, photo, words, "lazy") }) }));
    }
    auto const later = to_come > 0
        ? page::p(
            { page::tag("gold", "clock", c.say(say::photos_to_come, { { "n", page::number(to_come, c.tongue) } })) })
        : Html {};
    return page::joined({ shown.size() > 1 ? page::ul(shown) : Html {}, later });
}

Html take_off_form(Url const& where, words::Word const& lead, words::Word const& press, Context const& c)
{
    return page::details({ page::flag("open", c.problem != nullptr), page::summary({ c(press) }), page::p({ c(lead) }),
        page::form(c, Url::inside(where.text() + "/take-off"),
            { page::field(c, { .name = "because", .label = say::because, .most = 300 }),
                page::submit(c, press, "button-danger") }) });
}

}

Html moments_section(SessionView const& view, Context const& c)
{
    auto const& moments = view.moments;
    auto const& session = view.session;
    if (moments.all.empty() || !view.reader)
        return {};
    std::vector<Node> cards { page::cls("cards") };
    for (auto const& moment : moments.all)
        cards.push_back(page::li({ page::cls("card"), said(*view.reader, moment),
            photos_of_moment(session, moment, moments, c), noted(moment, c),
            page::p({ page::cls("card-foot"),
                page::link_button(c, url_of(session, moment.id), say::open_moment, "button-quiet") }) }));
    return page::section({ page::h2({ c(say::moments) }), page::ul(cards) });
}

page::Html moments_of_history(History const& view, Context const& c)
{
    std::vector<Node> cards { page::cls("cards") };
    for (auto const& moment : view.moments.all)
        cards.push_back(page::li({ page::cls("card"), said(view.permit, moment),
            photos_of_moment(view.session, moment, view.moments, c), noted(moment, c) }));
    for (auto const& off : view.off) {
        auto const& why = off.is_photo ? say::photo_off_because : say::moment_off_because;
        auto const at = base::date_time(off.noted_at, c.zone(), c.tongue);
        auto const who = off.noted_by.empty() ? at : c.say(say::noted_by, { { "name", off.noted_by }, { "at", at } });
        cards.push_back(page::li({ page::cls("card"), page::p({ c.say(why, { { "because", off.because } }) }),
            page::p({ page::cls("hint"), who }) }));
    }
    return cards.size() == 1 ? Html {} : page::section({ page::h2({ c(say::moments) }), page::ul(cards) });
}

page::Document note_moment_page(ToNote const& view, Context const& c)
{
    auto const& s = view.session;
    return { c(say::note_moment), page::Shape::Narrow,
        page::joined({ session_crumbs(s, c), page::heading(c(say::note_moment), s.title),
            page::p({ page::cls("lead"), c(say::note_moment_lead) }),
            page::form(c, Url::of("/sessions", s.id, "moments"),
                { page::text_area(c,
                      { .name = "text",
                          .label = say::moment_text,
                          .hint = &say::moment_text_hint,
                          .most = longest_moment },
                      5),
                    page::means_otherwise(c),
                    page::files_field(c,
                        { .name = "photo",
                            .label = say::photos,
                            .hint = &say::photos_hint,
                            .optional = true,
                            .accept = "image/jpeg,image/png,image/webp" }),
                    page::submit(c, say::save_moment) },
                page::Encoding::Files) }) };
}

page::Document moment_page(OneMoment const& view, Context const& c)
{
    auto const here = url_of(view.session, view.moment.id);
    return { c(say::moments), page::Shape::Narrow,
        page::joined({ session_crumbs(view.session, c), page::heading(c(say::moments), view.session.title),
            said(view.permit, view.moment), photos_of_moment(view.session, view.moment, { {}, view.photos }, c),
            noted(view.moment, c), take_off_form(here, say::take_moment_off_lead, say::take_moment_off, c) }) };
}

page::Document photo_page(OnePhoto const& view, Context const& c)
{
    auto const here = url_of(view.session, view.photo);
    auto const shown = view.photo.width
        ? page::figure({ page::cls("photo"), picture(view.session, view.photo, std::string(c(say::photo)), "eager"),
            page::figcaption({ said(view.permit, view.moment), noted(view.moment, c) }) })
        : page::empty_state(c(say::photo_on_its_way));
    return { c(say::photo), page::Shape::Narrow,
        page::joined({ session_crumbs(view.session, c), page::heading(c(say::photo), view.session.title), shown,
            page::p({ page::cls("hint"), c(say::photo_is_private) }),
            take_off_form(here, say::take_photo_off_lead, say::take_photo_off, c) }) };
}

}
