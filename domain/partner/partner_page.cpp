// The list, one partner, what is overdue, agreements; and the parts of several pages.
#include "domain/partner/partner_page.h"

#include "base/indonesian.h"
#include "base/own_words.h"
#include "domain/partner/partner_words.h"

#include <array>

namespace partner {

using namespace page;

namespace {

Html standing_of(PartnerLine const& line, Context const& c)
{
    if (line.partner.ended_on)
        return span({ cls("muted"), c.say(say::ended_day, { { "day", day_words(*line.partner.ended_on, c) } }) });
    auto const opens = [&](Behind what, Html figure) {
        return p({ a({ href(behind(line.partner, what)), std::move(figure) }) });
    };
    Html tags;
    if (line.overdue > 0)
        tags += opens(Behind::Overdue,
            tag("danger", "clock", c.say(say::n_overdue, { { "n", page::number(line.overdue, c.tongue) } })));
    if (line.idle > 0)
        tags += opens(
            Behind::Idle, tag("gold", "flag", c.say(say::n_idle, { { "n", page::number(line.idle, c.tongue) } })));
    if (line.agreement_ends_on)
        tags += p({ c.say(say::agreement_ends, { { "day", day_words(*line.agreement_ends_on, c) } }) });
    return tags.empty() ? span({ cls("muted"), c(say::all_well) }) : div({ std::move(tags) });
}

Html sum_behind(Partner const& one, std::int64_t sum, Behind what, Context const& c)
{
    auto const words = rupiah_words(sum, c);
    return sum > 0 ? a({ href(behind(one, what)), words }) : text(words);
}

Html partners_of(Listed const& listed, Context const& c)
{
    std::vector<std::vector<Html>> rows;
    for (auto const& line : listed.lines)
        rows.push_back({ joined({ a({ href(of(line.partner)), line.partner.name }),
                             p({ cls("hint"), c(kind_word(line.partner.kind)) }) }),
            sum_behind(line.partner, line.sums.promised, Behind::PromisedFunds, c),
            sum_behind(line.partner, line.sums.received, Behind::ReceivedFunds, c),
            sum_behind(line.partner, line.sums.given, Behind::GivenFunds, c), standing_of(line, c) });
    return register_of(c,
        { { &say::partner }, { &say::funds_promised, true }, { &say::funds_received, true },
            { &say::funds_given, true }, { &say::standing } },
        rows);
}

Html facts_of(Shown const& view, Context const& c)
{
    auto const& one = view.whole.partner;
    std::vector<Node> rows { cls("facts"), div({ dt({ c(say::since) }), dd({ day_words(one.since, c) }) }) };
    if (view.contact) {
        auto const& who = view.contact->name.reveal(view.may);
        auto const& number = view.contact->phone.reveal(view.may);
        rows.push_back(div({ dt({ c(say::contact) }),
            dd({ who.empty() && number.empty() ? span({ cls("muted"), c(say::nobody) })
                                               : joined({ who, who.empty() || number.empty() ? "" : ", ",
                                                   number.empty() ? "" : indonesian::show_phone(number) }) }),
            dd({ a({ href(Url::of("/partners", one.id, "change")), c(say::change_short),
                span({ cls("visually-hidden"), " ", c(say::contact) }) }) }) }));
    }
    return dl(rows);
}

Html agreements_of(Shown const& view, Context const& c)
{
    std::vector<Node> items { cls("flow") };
    for (auto const& one : view.whole.agreements)
        items.push_back(li({ p({ strong({ a({ href(Url::of("/partners/agreements", one.id)), one.number }) }), " ",
                                 agreement_standing(one, view.today, c) }),
            p({ struck_if(!one.stands(), one.about) }),
            p({ cls("hint"),
                c.say(say::from_until, { { "from", day_words(one.from, c) }, { "until", day_words(one.until, c) } }) }),
            why_note(c, view.may, one.retracted_because, one.ended_because, say::ended_because) }));
    bool const may_add = view.may.holds(MayKeep::given) && !view.whole.partner.ended_on;
    return section(
        { h2({ c(say::agreements) }), items.size() > 1 ? ul(items) : p({ cls("muted"), c(say::no_agreements) }),
            may_add ? p({ cls("no-print"),
                link_button(
                    c, Url::of("/partners", view.whole.partner.id, "agreements"), say::add_agreement, "button-quiet") })
                    : Html {} });
}

Html promises_of(Shown const& view, Context const& c)
{
    return section({ h2({ c(say::promises) }),
        view.whole.promises.empty() ? p({ cls("muted"), c(say::no_promises) })
                                    : promise_table(view.whole.promises, { view.may, view.today }, c) });
}

Html receipts_of(Shown const& view, Context const& c)
{
    return section({ h2({ c(say::receipts) }),
        view.whole.receipts.empty() ? p({ cls("muted"), c(say::no_receipts) })
                                    : receipt_table(view.whole.receipts, { view.may, view.today }, c) });
}

Html given_of(Shown const& view, Context const& c)
{
    return section({ h2({ c(say::given) }),
        view.whole.given.empty() ? p({ cls("muted"), c(say::no_given) })
                                 : given_table(view.whole.given, { view.may, view.today }, c) });
}

Html buttons_of(Shown const& view, Context const& c)
{
    auto const& one = view.whole.partner;
    bool const keeps = view.may.holds(MayKeep::given);
    bool const records = view.may.holds(MayRecord::given);
    return div({ cls("button-row"),
        records ? link_button(c, Url::of("/partners", one.id, "receipts"), say::add_receipt) : Html {},
        keeps && !one.ended_on
            ? link_button(c, Url::of("/partners", one.id, "promises"), say::add_promise, "button-secondary")
            : Html {},
        link_button(c, Url::of("/partners", one.id, "sheet"), say::see_sheet, "button-quiet"),
        keeps ? link_button(c, Url::of("/partners", one.id, "link"), say::link, "button-quiet") : Html {} });
}

}

Document list_page(Listed const& listed, Context const& c)
{
    Html body = joined({ div({ cls("page-head"), heading(c(say::title)),
                             div({ cls("button-row"),
                                 listed.may.holds(MayKeep::given) ? link_button(c, "/partners/new", say::add) : Html {},
                                 link_button(c, "/partners/overdue", say::see_overdue, "button-secondary") }) }),
        p({ cls("lead"), c(say::lead) }) });
    if (listed.lines.empty())
        body += empty_state(c(say::none));
    else
        body += joined({ partners_of(listed, c), p({ cls("hint"), c(say::funds_hint) }) });
    return { c(say::title), Shape::Wide, body };
}

Document waiting_page(Waiting const& waiting, Context const& c)
{
    std::vector<std::vector<Html>> late;
    for (auto const& one : waiting.overdue)
        late.push_back({ joined({ a({ href(Url::of("/partners/promises", one.id)), one.what }),
                             p({ cls("hint"), one.partner_name }) }),
            text(amount_words(one.amount, one.unit, c)), received_of(one, c), text(day_words(one.due_on, c)) });
    std::vector<std::vector<Html>> idle;
    for (auto const& one : waiting.idle)
        idle.push_back({ joined({ a({ href(Url::of("/partners/receipts", one.id)), one.what }),
                             p({ cls("hint"), one.partner_name }) }),
            text(amount_words(one.amount, one.unit, c)),
            one.given > 0
                ? a({ href(Url::of("/partners/receipts", one.id).at("given")), amount_words(one.left(), one.unit, c) })
                : text(amount_words(one.left(), one.unit, c)),
            text(day_words(one.last_moved_on(), c)) });
    return { c(say::waiting_title), Shape::Wide,
        joined({ crumbs(c, { { "/partners", std::string(c(say::title)) } }), heading(c(say::waiting_title)),
            p({ cls("lead"), c(say::waiting_lead) }),
            section({ h2({ c(say::overdue) }),
                late.empty() ? p({ cls("muted"), c(say::no_overdue) })
                             : register_of(c,
                                 { { &say::what_short }, { &say::amount_short, true }, { &say::received_of, true },
                                     { &say::due_on } },
                                 late) }),
            section({ h2({ c(say::idle_title) }),
                idle.empty() ? p({ cls("muted"), c(say::no_idle) })
                             : register_of(c,
                                 { { &say::what_short }, { &say::amount_short, true }, { &say::left, true },
                                     { &say::last_moved } },
                                 idle) }) }) };
}

Document partner_page(Shown const& view, Context const& c)
{
    auto const& one = view.whole.partner;
    bool const keeps = view.may.holds(MayKeep::given);
    Html ended;
    if (one.ended_on)
        ended = div({ cls("note"), icon("flag"),
            div({ p({ c.say(say::ended_day, { { "day", day_words(*one.ended_on, c) } }) }),
                why_note(c, view.may, std::nullopt, one.ended_because, say::ended_because),
                reopen_link(one.end_id, keeps, c) }) });
    Html foot;
    if (view.may.holds(hears_expectations))
        foot += p({ cls("no-print"), a({ href("/expectations/new"), c(say::hear) }) });
    if (keeps && !one.ended_on)
        foot += p({ cls("no-print"), link_button(c, Url::of("/partners", one.id, "end"), say::end, "button-quiet") });
    return { c(say::partner), Shape::Wide,
        joined({ crumbs(c, { { "/partners", std::string(c(say::title)) } }),
            div({ cls("page-head"), heading(one.name, c(kind_word(one.kind))), buttons_of(view, c) }), std::move(ended),
            facts_of(view, c), promises_of(view, c), receipts_of(view, c), given_of(view, c), agreements_of(view, c),
            std::move(foot) }) };
}

Document typing_page(Typing const& view, Context const& c)
{
    auto const& one = view.partner;
    auto const& number = view.contact.phone.reveal(view.may);
    std::vector<Choice> kinds;
    for (auto const kind : { PartnerKind::Agency, PartnerKind::Company, PartnerKind::Bank, PartnerKind::University,
             PartnerKind::Community, PartnerKind::Other })
        kinds.push_back({ boost::describe::enum_to_string(kind, ""), std::string(c(kind_word(kind))) });
    auto fixed = one ? Html {}
                     : joined({ choices(c, { .name = "kind", .label = say::kind }, Pick::One, kinds),
                         day_field(c, "since", say::since) });
    return { c(one ? say::change : say::add), Shape::Narrow,
        joined({ one ? partner_top(c, *one, say::change)
                     : joined({ crumbs(c, { { "/partners", std::string(c(say::title)) } }), heading(c(say::add)) }),
            p({ cls("lead"), c(one ? say::change_lead : say::add_lead) }),
            page::form(c, one ? Url::of("/partners", one->id, "change") : Url("/partners"),
                { field(c,
                      { .name = "name",
                          .label = say::name,
                          .value = one ? one->name : std::string(),
                          .most = longest_name }),
                    std::move(fixed),
                    field(c,
                        { .name = "contact",
                            .label = say::contact,
                            .value = view.contact.name.reveal(view.may),
                            .hint = &say::contact_hint,
                            .most = longest_name,
                            .optional = true,
                            .is_private = true }),
                    field(c,
                        { .name = "phone",
                            .label = say::phone,
                            .value = number.empty() ? std::string() : indonesian::show_phone(number),
                            .type = "tel",
                            .most = 40,
                            .optional = true,
                            .is_private = true }),
                    submit(c, say::save) }) }) };
}

Document ending_page(Ending const& view, Context const& c)
{
    return { c(say::end), Shape::Narrow,
        joined({ partner_top(c, view.partner, say::end), p({ cls("lead"), c(say::end_lead) }),
            page::form(c, Url::of("/partners", view.partner.id, "end"),
                { because_fields(c, say::because), day_field(c, "ended_on", say::end_day), submit(c, say::end) }) }) };
}

Document agreeing_page(Promising const& view, Context const& c)
{
    return { c(say::add_agreement), Shape::Narrow,
        joined({ partner_top(c, view.partner, say::add_agreement),
            page::form(c, Url::of("/partners", view.partner.id, "agreements"),
                { field(c, { .name = "number", .label = say::number, .most = longest_number }),
                    text_area(c,
                        { .name = "about", .label = say::about, .hint = &say::what_hint, .most = form::OwnWords::most },
                        2),
                    means_otherwise(c), day_field(c, "from", say::from),
                    field(c, { .name = "until", .label = say::until, .type = "date" }),
                    photo_field(c, say::agreement_photo), submit(c, say::add_agreement) },
                Encoding::Files) }) };
}

Document agreement_page(OneAgreement const& view, Context const& c)
{
    auto const& one = view.agreement;
    bool const keeps = view.may.holds(MayKeep::given);
    Html end;
    if (keeps && one.stands() && !one.ended_on)
        end = details({ flag("open", c.problem != nullptr), summary({ c(say::end_agreement) }),
            page::form(c, Url::of("/partners/agreements", one.id, "end"),
                { because_fields(c, say::because), day_field(c, "ended_on", say::end_day),
                    submit(c, say::end_agreement, "button-danger") }) });
    return { c(say::agreement), Shape::Narrow,
        joined({ crumbs(c, { { "/partners", std::string(c(say::title)) }, { of(view.partner), view.partner.name } }),
            heading(one.number, c(say::agreement)), p({ agreement_standing(one, view.today, c) }),
            p({ cls("lead"), struck_if(!one.stands(), one.about) }),
            why_note(c, view.may, one.retracted_because, one.ended_because, say::ended_because),
            reopen_link(one.stands() ? one.end_id : std::nullopt, keeps, c),
            dl({ cls("facts"), div({ dt({ c(say::from) }), dd({ day_words(one.from, c) }) }),
                div({ dt({ c(say::until) }), dd({ day_words(one.until, c) }) }) }),
            photo_link(one.id.text(), one.photo, view.may.holds(MayOpen::given), c), std::move(end),
            one.stands() && view.may.holds(MayRecord::given) ? retract_link(one.id.text(), say::retract_agreement, c)
                                                             : Html {} }) };
}

}
