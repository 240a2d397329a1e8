// Support: promised, received, given on, retracted.
#include "base/http/told.h"
#include "base/plain_name.h"
#include "domain/chapter/chapter.h"
#include "domain/partner/partner_forms.h"
#include "domain/partner/partner_words.h"

#include <algorithm>

namespace partner {

static base::Result<Promising> before_promise(MayKeep, PartnerId, sql::Read&);
static base::Result<http::SeeOther> note_promise(MayKeep, PartnerId, NotePromise, sql::Write&, base::Now);
static base::Result<OnePromise> show_promise(MaySee, PromiseId, sql::Read&, base::Now);
static base::Result<http::SeeOther> close_promise(MayKeep, PromiseId, SayWhy, sql::Write&, base::Now);
static base::Result<Receiving> before_receipt(MayRecord, PartnerId, ForPromise, sql::Read&);
static base::Result<http::SeeOther> note_receipt(MayRecord, PartnerId, NoteReceipt, sql::Write&, base::Now);
static base::Result<OneReceipt> show_receipt(MaySee, ReceiptId, sql::Read&, base::Now);
static base::Result<Giving> before_given(MayRecord, ReceiptId, sql::Read&, base::Now);
static base::Result<http::SeeOther> note_given(MayRecord, ReceiptId, NoteGiven, sql::Write&, base::Now);
static base::Result<Retracting> before_retraction(MayRecord, NoteId, sql::Read&);
static base::Result<http::SeeOther> retract(MayRecord, NoteId, SayWhy, sql::Write&, base::Now);
static base::Result<http::File> photo_file(MayOpen, NoteId, sql::Read&);

static bool const receipts_told = http::tell_notes<&note_receipt, &note_given, &retract>();

std::vector<http::Route> support_routes()
{
    return {
        http::get<&before_promise, &promising_page>("/partners/{partner}/promises"),
        http::post<&note_promise>("/partners/{partner}/promises").redraws<&before_promise, &promising_page>(),
        http::get<&show_promise, &promise_page>("/partners/promises/{promise}"),
        http::post<&close_promise>("/partners/promises/{promise}/close").redraws<&show_promise, &promise_page>(),
        http::get<&before_receipt, &receiving_page>("/partners/{partner}/receipts"),
        http::post<&note_receipt>("/partners/{partner}/receipts")
            .redraws<&before_receipt, &receiving_page>()
            .up_to(with_a_photo)
            .also_from_phones(),
        http::get<&show_receipt, &receipt_page>("/partners/receipts/{receipt}"),
        http::get<&before_given, &giving_page>("/partners/receipts/{receipt}/given"),
        http::post<&note_given>("/partners/receipts/{receipt}/given")
            .redraws<&before_given, &giving_page>()
            .up_to(with_a_photo)
            .also_from_phones(),
        http::get<&before_retraction, &retracting_page>("/partners/notes/{note}"),
        http::post<&retract>("/partners/notes/{note}/retract")
            .redraws<&before_retraction, &retracting_page>()
            .also_from_phones(),
        http::get<&photo_file>("/partners/notes/{note}/photo"),
    };
}

base::Result<std::int64_t> amount_typed(std::string const& typed, Unit unit)
{
    auto const amount = read_amount(unit, typed);
    if (!amount)
        return form::field_problem("amount", *amount.problem().code);
    return amount.value();
}

static base::Result<Promising> before_promise(MayKeep may, PartnerId id, sql::Read& db)
{
    return Promising { TRY(open_partner(db, may.chapter(), id)) };
}

static base::Result<http::SeeOther> note_promise(
    MayKeep may, PartnerId id, NotePromise form, sql::Write& db, base::Now now)
{
    auto const today = base::date_in(may.zone(), now.at);
    TRY(open_partner(db, may.chapter(), id));
    TRY(check_words(may, "what", form.what, form.means_otherwise));
    TRY(checked("unit", unit_problem(form.kind, form.unit)));
    auto const amount = TRY(amount_typed(form.amount, form.unit));
    TRY(checked("promised_on", past_day_problem(form.promised_on, today)));
    if (form.due_on < form.promised_on)
        return form::field_problem("due_on", before_promised);
    TRY(checked("due_on", term_problem(form.promised_on, form.due_on, today)));
    keep_promise(db, by(may, now), { id, form.kind, form.what.text, amount, form.unit, form.promised_on, form.due_on });
    return http::SeeOther { page::Url::of("/partners", id), done(say::promise_noted, form.what.has_mask) };
}

static base::Result<OnePromise> show_promise(MaySee may, PromiseId id, sql::Read& db, base::Now now)
{
    auto one = TRY(found_note(db, may.chapter(), id));
    auto partner = TRY(found_partner(db, may.chapter(), one.partner_id));
    auto against = receipts(db, may.chapter(), partner.id);
    std::erase_if(against, [&](Receipt const& receipt) { return receipt.promise_id != id; });
    return OnePromise { may, base::date_in(may.zone(), now.at), std::move(partner), std::move(one),
        std::move(against) };
}

static base::Result<http::SeeOther> close_promise(MayKeep may, PromiseId id, SayWhy form, sql::Write& db, base::Now now)
{
    auto const one = TRY(found_note(db, may.chapter(), id));
    if (!one.is_open())
        return base::Problem(base::Kind::Refused, ended_already);
    TRY(check_words(may, "because", form.because, form.means_otherwise));
    keep_end(db, by(may, now), id, form.because.text, base::date_in(may.zone(), now.at));
    return http::SeeOther { page::Url::of("/partners/promises", id), done(say::promise_ended, form.because.has_mask) };
}

static base::Result<Receiving> before_receipt(MayRecord may, PartnerId id, ForPromise asked, sql::Read& db)
{
    Receiving view { may, TRY(found_partner(db, may.chapter(), id)), std::nullopt, {} };
    for (auto& one : promises(db, may.chapter(), id)) {
        if (asked.promise_id && one.id == *asked.promise_id)
            view.promise = one;
        if (one.is_open() && one.received < one.amount)
            view.open.push_back(std::move(one));
    }
    if (asked.promise_id && (!view.promise || !view.promise->is_open()))
        return base::Problem(base::Kind::Refused, promise_closed);
    return view;
}

// What came: of a promise its kind, words and unit; without one it is asked whether it really was unpromised.
static base::Result<NewReceipt> what_came(
    MayRecord const& may, PartnerId const& id, NoteReceipt const& form, std::optional<Promise> const& promise)
{
    NewReceipt made { .partner_id = id };
    if (promise) {
        made.promise_id = promise->id;
        made.kind = promise->kind;
        made.what = Text(promise->what);
        made.unit = promise->unit;
        return made;
    }
    if (!form.kind)
        return form::field_problem("kind", form::needed);
    if (!form.what)
        return form::field_problem("what", form::needed);
    if (!form.unit)
        return form::field_problem("unit", form::needed);
    TRY(check_words(may, "what", *form.what, form.means_otherwise));
    TRY(checked("unit", unit_problem(*form.kind, *form.unit)));
    made.kind = *form.kind;
    made.what = form.what->text;
    made.unit = *form.unit;
    return made;
}

// In a sentence of both tongues, so without the word of its unit.
static std::string amount_filled(std::int64_t amount, Unit unit)
{
    return (unit == Unit::Rupiah ? "Rp " : "") + page::number(amount, words::Tongue::Indonesian);
}

// What only a person can say: that nothing was promised or more came than was, and that a receipt like it is another
// one.
static base::Result<> ask_first(sql::Read& db, Receiving const& view, NewReceipt const& made, NoteReceipt const& form)
{
    auto const& promise = view.promise;
    std::vector<base::FieldProblem> asks;
    if (!made.promise_id && !form.unpromised)
        asks.push_back({ "unpromised", &no_promise });
    if (promise && !form.beyond && promise->received + made.amount > promise->amount)
        asks.push_back({ "beyond", &more_than_promised,
            { { "promised", amount_filled(promise->amount, made.unit) },
                { "received", amount_filled(promise->received, made.unit) } } });
    auto const twin = form.again ? std::nullopt : twin_of(db, view.may.chapter(), made);
    if (twin)
        asks.push_back(
            { "again", &maybe_twice, { { "receipt", twin->id.text() }, { "day", twin->received_on.text() } } });
    if (!asks.empty())
        return base::Problem(base::Kind::Malformed, form::look_again, {}, std::move(asks));
    return base::Nothing {};
}

static base::Result<http::SeeOther> note_receipt(
    MayRecord may, PartnerId id, NoteReceipt form, sql::Write& db, base::Now now)
{
    auto const view = TRY(before_receipt(may, id, { form.promise_id }, db));
    auto made = TRY(what_came(may, id, form, view.promise));
    made.amount = TRY(amount_typed(form.amount, made.unit));
    TRY(checked("received_on", past_day_problem(form.received_on, base::date_in(may.zone(), now.at))));
    made.received_on = form.received_on;
    auto const number = form.receipt_no.value_or(PaperNumber {});
    made.receipt_no = number.text.reveal(may);
    TRY(form::not_longer(made.receipt_no, "receipt_no", longest_number));
    made.received_by = form.received_by.value_or(Text());
    TRY(form::not_longer(made.received_by.reveal(may), "received_by", longest_name));
    TRY(form::no_number_in(made.received_by.reveal(may), "received_by"));
    TRY(ask_first(db, view, made, form));
    made.photo = TRY(take_photo(db, may.chapter(), form.photo, now));
    auto const receipt = keep_receipt(db, by(may, now), made);
    bool const has_mask = number.has_mask || (form.what && form.what->has_mask);
    return http::SeeOther { page::Url::of("/partners/receipts", receipt),
        done(made.promise_id ? say::receipt_noted : say::unpromised_noted, has_mask) };
}

static base::Result<OneReceipt> show_receipt(MaySee may, ReceiptId id, sql::Read& db, base::Now now)
{
    auto one = TRY(found_note(db, may.chapter(), id));
    auto partner = TRY(found_partner(db, may.chapter(), one.partner_id));
    auto promise = one.promise_id ? find(db, may.chapter(), *one.promise_id) : std::nullopt;
    return OneReceipt { may, base::date_in(may.zone(), now.at), std::move(partner), std::move(one), std::move(promise),
        given_from(db, may.chapter(), id) };
}

static base::Result<Giving> before_given(MayRecord may, ReceiptId id, sql::Read& db, base::Now now)
{
    constexpr int most_sessions = 30;
    auto const& chapter = may.chapter();
    auto one = TRY(found_note(db, chapter, id));
    if (!one.stands())
        return base::Problem(base::Kind::Refused, retracted_already);
    if (one.left() <= 0)
        return base::Problem(base::Kind::Refused, nothing_left);
    auto const community = TRY(chapter::find(db, chapter));
    auto sessions = session::sessions_until(db, chapter, base::date_in(may.zone(), now.at), most_sessions);
    std::erase_if(sessions, [&](auto const& session) { return session.held_on < one.received_on; });
    bool const knows = may.holds(knows_groups);
    return Giving { may, std::move(one), std::move(sessions), programme::programmes(db, chapter),
        area::villages(db, community.regency_code), knows ? circles(db, chapter) : std::vector<Circle> {},
        knows ? groups(db, chapter) : std::vector<Group> {} };
}

// A session or a circle that is not in the books may be noted on a phone and still come.
static bool may_come(sql::Read& db, Giving const& view, Place const& place)
{
    if (!NoteId::parse(place.id))
        return false;
    if (place.to == GoesTo::Session)
        return !session_day(db, view.may.chapter(), place.id);
    return place.to == GoesTo::Circle && view.may.holds(knows_groups) && !was_circle(db, view.may.chapter(), place.id);
}

// Nothing for a place that is this community's, that she may know, and that support of this receipt can have reached.
static base::Code const* place_problem(sql::Read& db, Giving const& view, Place const& place)
{
    auto const among = [&](auto const& all, auto const& id_of) {
        bool const is_there
            = std::any_of(all.begin(), all.end(), [&](auto const& one) { return id_of(one) == place.id; });
        return is_there ? nullptr : &place_unknown;
    };
    switch (place.to) {
    case GoesTo::Session: {
        auto const held_on = session_day(db, view.may.chapter(), place.id);
        if (!held_on)
            return &place_unknown;
        return *held_on < view.receipt.received_on ? &session_before_support : nullptr;
    }
    case GoesTo::Programme:
        return among(view.programmes, [](auto const& one) { return one.id.text(); });
    case GoesTo::Village:
        return area::village(db, place.id) ? nullptr : &place_unknown;
    case GoesTo::Circle:
        return among(view.circles, [](auto const& one) { return one.id; });
    case GoesTo::Group:
        return among(view.groups, [](auto const& one) { return one.id; });
    }
    return &place_unknown;
}

static base::Result<http::SeeOther> note_given(
    MayRecord may, ReceiptId id, NoteGiven form, sql::Write& db, base::Now now)
{
    auto const view = TRY(before_given(may, id, db, now));
    auto const& receipt = view.receipt;
    auto const place = place_named(form.place);
    if (!place)
        return form::field_problem("place", place_unknown);
    if (may_come(db, view, *place))
        return base::Problem(base::Kind::Unknown, place_unknown, { { "waits_for", place->id } });
    TRY(checked("place", place_problem(db, view, *place)));
    auto const amount = TRY(amount_typed(form.amount, receipt.unit));
    if (amount > receipt.left())
        return base::Problem(base::Kind::Malformed, form::look_again, {},
            { { "amount", &more_than_left, { { "left", amount_filled(receipt.left(), receipt.unit) } } } });
    TRY(checked("given_on", past_day_problem(form.given_on, base::date_in(may.zone(), now.at))));
    if (form.given_on < receipt.received_on)
        return form::field_problem("given_on", before_received);
    auto const number = form.receipt_no.value_or(PaperNumber {});
    TRY(form::not_longer(number.text.reveal(may), "receipt_no", longest_number));
    auto photo = TRY(take_photo(db, may.chapter(), form.photo, now));
    keep_given(db, by(may, now), { id, *place, amount, form.given_on, number.text, std::move(photo) });
    return http::SeeOther { page::Url::of("/partners/receipts", id), done(say::given_noted, number.has_mask) };
}

static base::Result<Retracting> before_retraction(MayRecord may, NoteId id, sql::Read& db)
{
    auto note = TRY(found_note(db, may.chapter(), id));
    auto partner = TRY(found_partner(db, may.chapter(), note.partner_id));
    bool const may_retract = note.noted_by == may.account() || may.holds(MayKeep::given);
    return Retracting { may, std::move(partner), std::move(note), may_retract };
}

static base::Result<http::SeeOther> retract(MayRecord may, NoteId id, SayWhy form, sql::Write& db, base::Now now)
{
    auto const view = TRY(before_retraction(may, id, db));
    if (!view.may_retract)
        return base::Problem(base::Kind::Forbidden, not_yours);
    if (view.note.retracted_because)
        return base::Problem(base::Kind::Refused, retracted_already);
    if (others_rest_on(db, may.chapter(), id))
        return base::Problem(base::Kind::Refused, others_rest_on_it);
    TRY(check_words(may, "because", form.because, form.means_otherwise));
    keep_retraction(db, by(may, now), id, form.because.text);
    return http::SeeOther { page::Url::of("/partners", view.partner.id), done(say::retracted, form.because.has_mask) };
}

static base::Result<http::File> photo_file(MayOpen may, NoteId id, sql::Read& db)
{
    auto const note = TRY(found_note(db, may.chapter(), id));
    auto const stored = note.photo.empty() ? std::nullopt : files::find(db, may.chapter(), note.photo);
    auto content = stored ? files::content_of(db, may.chapter(), note.photo) : std::nullopt;
    if (!content)
        return base::Problem(base::Kind::Unknown, note.photo.empty() ? photo_unknown : photo_to_come);
    http::File file { stored->media_type, "", std::move(content->content) };
    file.is_kept_by_her = true;
    return file;
}

}
