// Support: a promise, what came, where it went, and a note retracted.
#include "base/own_words.h"
#include "base/page/asked_tick.h"
#include "domain/partner/partner_page.h"
#include "domain/partner/partner_words.h"

namespace partner {

using namespace page;

namespace {

Html what_fields(Context const& c)
{
    std::vector<Choice> kinds;
    for (auto const kind : { SupportKind::Facility, SupportKind::Trainer, SupportKind::Funds, SupportKind::FollowUp })
        kinds.push_back({ boost::describe::enum_to_string(kind, ""), std::string(c(kind_word(kind))) });
    std::vector<Choice> units;
    for (auto const unit : { Unit::Rupiah, Unit::Piece, Unit::Pack, Unit::Kilogram, Unit::Litre, Unit::Metre, Unit::Day,
             Unit::Hour, Unit::Meeting })
        units.push_back({ boost::describe::enum_to_string(unit, ""), std::string(c(unit_word(unit))) });
    return joined({ choices(c, { .name = "kind", .label = say::support_kind }, Pick::One, kinds),
        text_area(c, { .name = "what", .label = say::what, .hint = &say::what_hint, .most = form::OwnWords::most }, 2),
        means_otherwise(c),
        field(
            c, { .name = "amount", .label = say::amount, .hint = &say::amount_hint, .inputmode = "text", .most = 40 }),
        drop_down(c, { .name = "unit", .label = say::unit }, units) });
}

Html amount_field(Unit unit, Context const& c)
{
    auto const& hint = unit == Unit::Rupiah ? say::rupiah_hint : say::whole_hint;
    return field(c, { .name = "amount", .label = say::amount, .hint = &hint, .inputmode = "text", .most = 40 });
}

Html tick(std::string_view name, Word const& label, Context const& c)
{
    auto const asked = field_error(c, name);
    return joined({ asked.empty() ? Html {} : p({ cls("field-error"), asked }), checkbox(c, name, c(label)) });
}

// The receipt that looks the same, when one was found.
Html twin_note(Context const& c)
{
    if (!c.problem)
        return {};
    for (auto const& bad : c.problem->fields) {
        if (bad.code != &maybe_twice)
            continue;
        std::string receipt;
        base::Date day;
        for (auto const& [name, value] : bad.fill) {
            if (name == "receipt")
                receipt = value;
            if (name == "day")
                day = base::Date::parse(value).value_or(day);
        }
        return div({ cls("warning"), icon("triangle-alert"),
            p({ c.say(say::on_record, { { "day", day_words(day, c) } }), " ",
                a({ href(Url::of("/partners/receipts", receipt)), c(say::see_it) }) }) });
    }
    return {};
}

Html open_promises(Receiving const& view, Context const& c)
{
    if (view.promise || view.open.empty())
        return {};
    std::vector<Node> items;
    for (auto const& one : view.open)
        items.push_back(
            li({ a({ href(Url::of("/partners", view.partner.id, "receipts").with("promise_id", one.id.text())),
                one.what + ", " + amount_words(one.amount, one.unit, c) }) }));
    return div({ cls("note"), icon("info"), p({ c(say::against) }), ul(items) });
}

Html promise_facts(OnePromise const& view, Context const& c)
{
    auto const& one = view.promise;
    auto const row = [&](Word const& label, std::string const& value) {
        return div({ dt({ c(label) }), dd({ value }) });
    };
    return dl({ cls("facts"), row(say::support_kind, std::string(c(kind_word(one.kind)))),
        row(say::amount_short, amount_words(one.amount, one.unit, c)),
        row(say::received_of, amount_words(one.received, one.unit, c)),
        row(say::promised_on, day_words(one.promised_on, c)), row(say::due_on, day_words(one.due_on, c)) });
}

Html receipt_facts(OneReceipt const& view, Context const& c)
{
    auto const& one = view.receipt;
    std::vector<Node> rows { cls("facts") };
    auto const row = [&](Word const& label, Node value) {
        rows.push_back(div({ dt({ c(label) }), dd({ std::move(value) }) }));
    };
    row(say::support_kind, c(kind_word(one.kind)));
    row(say::amount_short, amount_words(one.amount, one.unit, c));
    row(say::left, amount_words(one.left(), one.unit, c));
    row(say::received_on, day_words(one.received_on, c));
    if (view.promise)
        row(say::of_promise, a({ href(Url::of("/partners/promises", view.promise->id)), view.promise->what }));
    else
        row(say::of_promise, c(say::unpromised));
    if (!one.receipt_no.empty())
        row(say::receipt_no_short, one.receipt_no);
    auto const& who = one.received_by.reveal(view.may);
    if (!who.empty() && view.may.holds(MayRecord::given))
        row(say::received_by, who);
    return dl(rows);
}

Html hand_outs(OneReceipt const& view, Context const& c)
{
    if (view.given.empty())
        return section({ id("given"), h2({ c(say::given) }), p({ cls("muted"), c(say::no_given) }) });
    bool const records = view.may.holds(MayRecord::given);
    std::vector<Node> items { cls("flow") };
    for (auto const& one : view.given) {
        auto const line = amount_words(one.amount, one.unit, c) + " · " + place_words(one, reader_of(view.may), c);
        items.push_back(li({ p({ struck_if(!one.stands(), line) }),
            p({ cls("hint"), day_words(one.given_on, c),
                one.receipt_no.empty() ? std::string() : ", " + one.receipt_no }),
            why_note(c, view.may, one.retracted_because, std::nullopt, say::ended_because),
            photo_link(one.id.text(), one.photo, view.may.holds(MayOpen::given), c),
            records && one.stands() ? retract_link(one.id.text(), say::retract_given, c) : Html {} }));
    }
    return section({ id("given"), h2({ c(say::given) }), ul(items) });
}

Html retraction(Retracting const& view, Context const& c)
{
    auto const& note = view.note;
    if (note.retracted_because)
        return p({ cls("muted"),
            c.say(say::retracted_because, { { "because", note.retracted_because->reveal(view.may) } }) });
    if (!view.may_retract)
        return p({ cls("muted"), c(not_yours.text) });
    return page::form(c, Url::of("/partners/notes", note.id, "retract"),
        { because_fields(c, say::because), submit(c, say::retract, "button-danger") });
}

// Everything she may choose, as the books name it, each kind under its own head.
std::vector<Choice> places_of(Giving const& view, Context const& c)
{
    std::vector<Choice> all;
    auto const add = [&](Place const& place, std::string label, Word const& group) {
        all.push_back({ name_of(place), std::move(label), {}, std::string(c(group)) });
    };
    for (auto const& one : view.sessions)
        add({ GoesTo::Session, one.id.text() }, one.title + ", " + day_words(one.held_on, c), say::sessions);
    for (auto const& one : view.programmes)
        if (!one.has_ended)
            add({ GoesTo::Programme, one.id.text() }, one.name, say::programmes);
    for (auto const& one : view.groups)
        add({ GoesTo::Group, one.id }, one.name, say::groups);
    for (auto const& one : view.circles)
        add({ GoesTo::Circle, one.id }, c.say(say::circle_of, { { "name", one.mentor.reveal(view.may) } }),
            say::circles);
    for (auto const& one : view.villages)
        add({ GoesTo::Village, one.code }, one.name + ", " + one.district, say::villages);
    return all;
}

}

Document promising_page(Promising const& view, Context const& c)
{
    return { c(say::add_promise), Shape::Narrow,
        joined({ partner_top(c, view.partner, say::add_promise),
            page::form(c, Url::of("/partners", view.partner.id, "promises"),
                { what_fields(c), day_field(c, "promised_on", say::promised_on),
                    field(c, { .name = "due_on", .label = say::due_on, .type = "date" }),
                    submit(c, say::add_promise) }) }) };
}

Document promise_page(OnePromise const& view, Context const& c)
{
    auto const& one = view.promise;
    bool const keeps = view.may.holds(MayKeep::given);
    bool const records = view.may.holds(MayRecord::given);
    std::vector<Node> came { cls("flow") };
    for (auto const& receipt : view.receipts)
        came.push_back(li({ p({ a({ href(Url::of("/partners/receipts", receipt.id)),
                                struck_if(!receipt.stands(), amount_words(receipt.amount, receipt.unit, c)) }) }),
            p({ cls("hint"), day_words(receipt.received_on, c) }) }));
    Html close;
    if (keeps && one.is_open() && one.received < one.amount)
        close = details({ flag("open", c.problem != nullptr), summary({ c(say::close) }), p({ c(say::close_lead) }),
            page::form(c, Url::of("/partners/promises", one.id, "close"),
                { because_fields(c, say::because), submit(c, say::close, "button-danger") }) });
    auto const receive = Url::of("/partners", view.partner.id, "receipts").with("promise_id", one.id.text());
    return { c(say::promise), Shape::Narrow,
        joined({ crumbs(c, { { "/partners", std::string(c(say::title)) }, { of(view.partner), view.partner.name } }),
            heading(c(say::promise), view.partner.name), p({ cls("lead"), struck_if(!one.stands(), one.what) }),
            p({ promise_standing(one, view.today, c) }),
            why_note(c, view.may, one.retracted_because, one.ended_because, say::closed_because),
            reopen_link(one.stands() ? one.end_id : std::nullopt, keeps, c), promise_facts(view, c),
            records && one.is_open() ? p({ cls("no-print"), link_button(c, receive, say::add_against) }) : Html {},
            section({ id("receipts"), h2({ c(say::receipts) }),
                came.size() > 1 ? ul(came) : p({ cls("muted"), c(say::no_receipts) }) }),
            std::move(close),
            records && one.stands() && one.received == 0 ? retract_link(one.id.text(), say::retract_promise, c)
                                                         : Html {} }) };
}

Document receiving_page(Receiving const& view, Context const& c)
{
    auto const& promise = view.promise;
    auto what = promise ? joined({ hidden("promise_id", promise->id.text()), amount_field(promise->unit, c) })
                        : what_fields(c);
    return { c(say::add_receipt), Shape::Narrow,
        joined({ partner_top(c, view.partner, say::add_receipt), open_promises(view, c),
            promise ? p({ cls("lead"), promise->what + ", " + amount_words(promise->amount, promise->unit, c) })
                    : Html {},
            twin_note(c),
            page::form(c, Url::of("/partners", view.partner.id, "receipts"),
                { std::move(what),
                    promise ? asked_tick(c, "beyond", say::beyond_tick) : tick("unpromised", say::unpromised_tick, c),
                    day_field(c, "received_on", say::received_on),
                    field(c,
                        { .name = "receipt_no", .label = say::receipt_no, .most = longest_number, .optional = true }),
                    field(c,
                        { .name = "received_by",
                            .label = say::received_by,
                            .most = longest_name,
                            .optional = true,
                            .is_private = true }),
                    photo_field(c, say::receipt_photo), asked_tick(c, "again", say::again_tick),
                    submit(c, say::add_receipt) },
                Encoding::Files) }) };
}

Document receipt_page(OneReceipt const& view, Context const& c)
{
    auto const& one = view.receipt;
    bool const records = view.may.holds(MayRecord::given) && one.stands();
    return { c(say::receipt), Shape::Narrow,
        joined({ crumbs(c, { { "/partners", std::string(c(say::title)) }, { of(view.partner), view.partner.name } }),
            heading(c(say::receipt), view.partner.name), p({ cls("lead"), struck_if(!one.stands(), one.what) }),
            p({ receipt_standing(one, view.today, c) }),
            why_note(c, view.may, one.retracted_because, std::nullopt, say::ended_because), receipt_facts(view, c),
            photo_link(one.id.text(), one.photo, view.may.holds(MayOpen::given), c),
            records && one.left() > 0
                ? p({ cls("no-print"), link_button(c, Url::of("/partners/receipts", one.id, "given"), say::give) })
                : Html {},
            hand_outs(view, c),
            records && one.given == 0 ? retract_link(one.id.text(), say::retract_receipt, c) : Html {} }) };
}

Document giving_page(Giving const& view, Context const& c)
{
    auto const& one = view.receipt;
    return { c(say::give), Shape::Narrow,
        joined({ crumbs(c,
                     { { "/partners", std::string(c(say::title)) },
                         { Url::of("/partners", one.partner_id), one.partner_name },
                         { Url::of("/partners/receipts", one.id), std::string(c(say::receipt)) } }),
            heading(c(say::give), one.partner_name),
            p({ cls("lead"),
                one.what + ". " + c.say(say::left_n, { { "amount", amount_words(one.left(), one.unit, c) } }) + "." }),
            p({ cls("muted"), c(say::give_lead) }),
            page::form(c, Url::of("/partners/receipts", one.id, "given"),
                { drop_down(c, { .name = "place", .label = say::where_to }, places_of(view, c)),
                    amount_field(one.unit, c), day_field(c, "given_on", say::given_on),
                    field(c,
                        { .name = "receipt_no",
                            .label = say::given_no,
                            .hint = &say::given_no_hint,
                            .most = longest_number,
                            .optional = true }),
                    photo_field(c, say::given_photo), submit(c, say::give) },
                Encoding::Files) }) };
}

Document retracting_page(Retracting const& view, Context const& c)
{
    auto const& note = view.note;
    return { c(say::retract), Shape::Narrow,
        joined({ partner_top(c, view.partner, say::retract),
            p({ cls("lead"), c(note.note == Note::End ? say::retract_end_lead : say::retract_lead) }),
            p({ struck_if(note.retracted_because.has_value(), note.what) }),
            dl({ cls("facts"), div({ dt({ c(say::day) }), dd({ day_words(note.happened_on, c) }) }),
                div({ dt({ c(say::noted_by) }), dd({ note.officer.value_or(std::string(c(say::an_officer))) }) }) }),
            retraction(view, c) }) };
}

}
