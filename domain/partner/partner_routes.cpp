// Partners and agreements: the list, one partner, what is overdue; and what the slice hands to the program.
#include "domain/partner/partner_forms.h"
#include "domain/partner/partner_phones.h"
#include "domain/partner/partner_sample.h"
#include "domain/partner/partner_words.h"

#include <algorithm>
#include <map>

namespace partner {

static base::Result<Listed> list_partners(MaySee, sql::Read&, base::Now);
static base::Result<Waiting> list_waiting(MaySee, sql::Read&, base::Now);
static base::Result<Typing> before_partner(MayKeep, sql::Read&);
static base::Result<http::SeeOther> note_partner(MayKeep, NotePartner, sql::Write&, base::Now);
static base::Result<Shown> show_partner(MaySee, PartnerId, sql::Read&, base::Now);
static base::Result<Typing> before_change(MayKeep, PartnerId, sql::Read&);
static base::Result<http::SeeOther> rename_partner(MayKeep, PartnerId, RenamePartner, sql::Write&, base::Now);
static base::Result<Ending> before_ending(MayKeep, PartnerId, sql::Read&);
static base::Result<http::SeeOther> end_partner(MayKeep, PartnerId, SayEnd, sql::Write&, base::Now);
static base::Result<Promising> before_agreement(MayKeep, PartnerId, sql::Read&);
static base::Result<http::SeeOther> note_agreement(MayKeep, PartnerId, NoteAgreement, sql::Write&, base::Now);
static base::Result<OneAgreement> show_agreement(MaySee, AgreementId, sql::Read&, base::Now);
static base::Result<http::SeeOther> end_agreement(MayKeep, AgreementId, SayEnd, sql::Write&, base::Now);

static std::vector<http::Route> routes()
{
    std::vector<http::Route> all {
        http::get<&list_partners, &list_page>("/partners"),
        http::get<&list_waiting, &waiting_page>("/partners/overdue"),
        http::get<&before_partner, &typing_page>("/partners/new"),
        http::post<&note_partner>("/partners").redraws<&before_partner, &typing_page>(),
        http::get<&show_partner, &partner_page>("/partners/{partner}"),
        http::get<&before_change, &typing_page>("/partners/{partner}/change"),
        http::post<&rename_partner>("/partners/{partner}/change").redraws<&before_change, &typing_page>(),
        http::get<&before_ending, &ending_page>("/partners/{partner}/end"),
        http::post<&end_partner>("/partners/{partner}/end").redraws<&before_ending, &ending_page>(),
        http::get<&before_agreement, &agreeing_page>("/partners/{partner}/agreements"),
        http::post<&note_agreement>("/partners/{partner}/agreements")
            .redraws<&before_agreement, &agreeing_page>()
            .up_to(with_a_photo),
        http::get<&show_agreement, &agreement_page>("/partners/agreements/{agreement}"),
        http::post<&end_agreement>("/partners/agreements/{agreement}/end").redraws<&show_agreement, &agreement_page>(),
    };
    for (auto const& more : { list_routes(), support_routes(), own_routes() })
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

words::Word const* done(words::Word const& word, bool has_mask)
{
    return has_mask ? &say::saved_masked : &word;
}

base::Result<> checked(std::string_view field, base::Code const* why)
{
    if (why)
        return form::field_problem(std::string(field), *why);
    return base::Nothing {};
}

base::Result<std::string> take_photo(
    sql::Write& db, base::ChapterId const& chapter, files::Photos const& photos, base::Now now)
{
    if (photos.all.size() > 1)
        return form::field_problem("photo", one_photo);
    TRY(files::take_in(db, chapter, "photo", photos, now));
    return photos.all.empty() ? std::string() : photos.all.front().sha256;
}

base::Result<Partner> found_partner(sql::Read& db, base::ChapterId const& chapter, PartnerId const& id)
{
    auto one = find(db, chapter, id);
    if (!one)
        return base::Problem(base::Kind::Unknown, unknown);
    return std::move(*one);
}

base::Result<Partner> open_partner(sql::Read& db, base::ChapterId const& chapter, PartnerId const& id)
{
    auto one = TRY(found_partner(db, chapter, id));
    if (one.ended_on)
        return base::Problem(base::Kind::Refused, has_ended);
    return one;
}

Whole whole_of(sql::Read& db, base::ChapterId const& chapter, Partner partner)
{
    auto const id = partner.id;
    return { std::move(partner), agreements(db, chapter, id), promises(db, chapter, id), receipts(db, chapter, id),
        given_by(db, chapter, id) };
}

template <class One>
static std::map<PartnerId, std::vector<One>> by_partner(std::vector<One> all)
{
    std::map<PartnerId, std::vector<One>> parted;
    for (auto& one : all)
        parted[one.partner_id].push_back(std::move(one));
    return parted;
}

static base::Result<Listed> list_partners(MaySee may, sql::Read& db, base::Now now)
{
    auto const today = base::date_in(may.zone(), now.at);
    auto const& chapter = may.chapter();
    auto agreed = by_partner(agreements(db, chapter, std::nullopt));
    auto promised = by_partner(promises(db, chapter, std::nullopt));
    auto received = by_partner(receipts(db, chapter, std::nullopt));
    Listed listed { may, {} };
    for (auto& one : partners(db, chapter)) {
        auto const& its_promises = promised[one.id];
        auto const& its_receipts = received[one.id];
        PartnerLine line { std::move(one), sums_of(its_promises, its_receipts) };
        line.overdue = std::count_if(its_promises.begin(), its_promises.end(),
            [today](Promise const& promise) { return promise.is_overdue(today); });
        line.idle = std::count_if(its_receipts.begin(), its_receipts.end(),
            [today](Receipt const& receipt) { return receipt.is_idle(today); });
        for (auto const& agreement : agreed[line.partner.id])
            if (agreement.soon_over(today))
                line.agreement_ends_on = std::min(agreement.until, line.agreement_ends_on.value_or(agreement.until));
        listed.lines.push_back(std::move(line));
    }
    return listed;
}

static base::Result<Waiting> list_waiting(MaySee may, sql::Read& db, base::Now now)
{
    auto const today = base::date_in(may.zone(), now.at);
    Waiting waiting { may, today, promises(db, may.chapter(), std::nullopt),
        receipts(db, may.chapter(), std::nullopt) };
    std::erase_if(waiting.overdue, [today](Promise const& one) { return !one.is_overdue(today); });
    std::erase_if(waiting.idle, [today](Receipt const& one) { return !one.is_idle(today); });
    std::stable_sort(waiting.idle.begin(), waiting.idle.end(),
        [](Receipt const& one, Receipt const& other) { return one.last_moved_on() < other.last_moved_on(); });
    return waiting;
}

static base::Result<Typing> before_partner(MayKeep may, sql::Read&)
{
    return Typing { may, std::nullopt, {} };
}

base::Code const* take(std::string_view text, PaperNumber& out)
{
    auto const masked = masked_number(text);
    std::string number;
    if (auto const* const why = form::take(masked, number))
        return why;
    out.has_mask = masked != text;
    out.text = base::Private<std::string>(std::move(number));
    return nullptr;
}

void put(json::Text& out, PaperNumber const& number)
{
    form::put(out, number.text);
}

// Whom to ask there: a name of at most 100 letters and a number that can be called; both may be left out.
static base::Result<Contact> contact_typed(
    MayKeep const& may, std::optional<Text> const& name, std::optional<Text> const& phone)
{
    Contact contact { name.value_or(Text()), Text() };
    TRY(form::not_longer(contact.name.reveal(may), "contact", longest_name));
    if (!phone)
        return contact;
    auto const read = indonesian::read_phone(phone->reveal(may));
    if (!read)
        return form::field_problem("phone", phone_not_understood);
    contact.phone = Text(read.value().e164);
    return contact;
}

static base::Result<http::SeeOther> note_partner(MayKeep may, NotePartner form, sql::Write& db, base::Now now)
{
    TRY(form::not_longer(form.name, "name", longest_name));
    TRY(checked("since", past_day_problem(form.since, base::date_in(may.zone(), now.at))));
    auto const contact = TRY(contact_typed(may, form.contact, form.phone));
    auto const id = keep_partner(db, by(may, now), form.kind, form.since);
    keep_name(db, by(may, now), id, form.name, contact);
    return http::SeeOther { page::Url::of("/partners", id), &say::partner_noted };
}

static base::Result<Shown> show_partner(MaySee may, PartnerId id, sql::Read& db, base::Now now)
{
    auto partner = TRY(found_partner(db, may.chapter(), id));
    auto contact = may.holds(MayKeep::given) ? std::optional(contact_of(db, may.chapter(), id)) : std::nullopt;
    return Shown { may, base::date_in(may.zone(), now.at), whole_of(db, may.chapter(), std::move(partner)),
        std::move(contact) };
}

static base::Result<Typing> before_change(MayKeep may, PartnerId id, sql::Read& db)
{
    return Typing { may, TRY(found_partner(db, may.chapter(), id)), contact_of(db, may.chapter(), id) };
}

static base::Result<http::SeeOther> rename_partner(
    MayKeep may, PartnerId id, RenamePartner form, sql::Write& db, base::Now now)
{
    TRY(found_partner(db, may.chapter(), id));
    TRY(form::not_longer(form.name, "name", longest_name));
    auto const contact = TRY(contact_typed(may, form.contact, form.phone));
    keep_name(db, by(may, now), id, form.name, contact);
    return http::SeeOther { page::Url::of("/partners", id), &say::partner_changed };
}

static base::Result<Ending> before_ending(MayKeep may, PartnerId id, sql::Read& db)
{
    return Ending { may, TRY(open_partner(db, may.chapter(), id)) };
}

static base::Result<http::SeeOther> end_partner(MayKeep may, PartnerId id, SayEnd form, sql::Write& db, base::Now now)
{
    auto const partner = TRY(open_partner(db, may.chapter(), id));
    TRY(check_words(may, "because", form.because, form.means_otherwise));
    TRY(checked("ended_on", past_day_problem(form.ended_on, base::date_in(may.zone(), now.at))));
    if (form.ended_on < partner.since)
        return form::field_problem("ended_on", before_it_began);
    keep_end(db, by(may, now), id, form.because.text, form.ended_on);
    return http::SeeOther { page::Url::of("/partners", id), done(say::partner_ended, form.because.has_mask) };
}

static base::Result<Promising> before_agreement(MayKeep may, PartnerId id, sql::Read& db)
{
    return Promising { TRY(open_partner(db, may.chapter(), id)) };
}

static base::Result<http::SeeOther> note_agreement(
    MayKeep may, PartnerId id, NoteAgreement form, sql::Write& db, base::Now now)
{
    TRY(open_partner(db, may.chapter(), id));
    auto const& number = form.number.text.reveal(may);
    TRY(form::not_longer(number, "number", longest_number));
    TRY(check_words(may, "about", form.about, form.means_otherwise));
    TRY(checked("until", term_problem(form.from, form.until, base::date_in(may.zone(), now.at))));
    auto photo = TRY(take_photo(db, may.chapter(), form.photo, now));
    keep_agreement(db, by(may, now), { id, number, form.about.text, form.from, form.until, std::move(photo) });
    return http::SeeOther { page::Url::of("/partners", id),
        done(say::agreement_noted, form.number.has_mask || form.about.has_mask) };
}

static base::Result<OneAgreement> show_agreement(MaySee may, AgreementId id, sql::Read& db, base::Now now)
{
    auto one = TRY(found_note(db, may.chapter(), id));
    auto partner = TRY(found_partner(db, may.chapter(), one.partner_id));
    return OneAgreement { may, base::date_in(may.zone(), now.at), std::move(partner), std::move(one) };
}

static base::Result<http::SeeOther> end_agreement(
    MayKeep may, AgreementId id, SayEnd form, sql::Write& db, base::Now now)
{
    auto const one = TRY(found_note(db, may.chapter(), id));
    if (one.ended_on || one.retracted_because)
        return base::Problem(base::Kind::Refused, ended_already);
    TRY(check_words(may, "because", form.because, form.means_otherwise));
    TRY(checked("ended_on", past_day_problem(form.ended_on, base::date_in(may.zone(), now.at))));
    if (form.ended_on < one.from)
        return form::field_problem("ended_on", before_it_began);
    keep_end(db, by(may, now), id, form.because.text, form.ended_on);
    return http::SeeOther { page::Url::of("/partners", one.partner_id),
        done(say::agreement_ended, form.because.has_mask) };
}

static std::vector<base::Export> exports_of_partners();
static std::vector<base::Export> exports_of_support();

base::Slice slice()
{
    auto exports = exports_of_partners();
    for (auto const& one : exports_of_support())
        exports.push_back(one);
    return { .name = "partner",
        .routes = routes(),
        .nav = { { say::title, "/partners", "handshake", MaySee::given, 56 } },
        .chores = { { "partner.count_reached", &next_to_count } },
        .exports = std::move(exports),
        .sample_order = 77,
        .sample = &fill_sample,
        .documents = phone_documents(),
        .carries = &carried_by,
        .tells = &tell };
}

static std::vector<base::Export> exports_of_partners()
{
    return {
        base::Export::whole("partner", "partner_id,kind,since,noted_by,noted_at", "partner_id"),
        base::Export::whole(
            "partner_name", "partner_id,version,name,contact,phone,noted_by,noted_at", "partner_id, version"),
        base::Export::whole("partner_end", "end_id,partner_id,because,ended_on,noted_by,noted_at", "end_id"),
        base::Export::whole("partner_agreement",
            "agreement_id,partner_id,number,about,holds_from,holds_until,photo,noted_by,noted_at", "agreement_id"),
        base::Export::whole(
            "partner_agreement_end", "end_id,agreement_id,because,ended_on,noted_by,noted_at", "end_id"),
        base::Export::whole("partner_link", "link_id,partner_id,holds_until,noted_by,noted_at", "link_id"),
        base::Export::whole("partner_link_end", "link_id,noted_by,noted_at", "link_id"),
    };
}

static std::vector<base::Export> exports_of_support()
{
    return {
        base::Export::whole("partner_promise",
            "promise_id,partner_id,kind,what,amount,unit,promised_on,due_on,noted_by,noted_at", "promise_id"),
        base::Export::whole("partner_promise_end", "end_id,promise_id,because,ended_on,noted_by,noted_at", "end_id"),
        { "partner_receipt", R"sql(
            SELECT receipt_id, partner_id, promise_id, kind, what, amount, unit, received_on, receipt_no, received_by,
                photo, noted_by, noted_at
            FROM partner_receipt
            WHERE chapter_id = ?1
            ORDER BY receipt_id)sql",
            "receipt_id,partner_id,promise_id,kind,what,amount,unit,received_on,receipt_no,received_by,photo,noted_by,"
            "noted_at" },
        base::Export::whole("partner_given",
            "given_id,receipt_id,goes_to,goes_to_id,amount,given_on,receipt_no,photo,noted_by,noted_at", "given_id"),
        base::Export::whole("partner_retraction", "note_id,because,noted_by,noted_at", "note_id"),
        base::Export::whole("partner_reached", "partner_id,counted_until,sessions,women,some_hidden,counted_at",
            "partner_id, counted_until"),
        base::Export::whole("partner_reached_district", "partner_id,counted_until,district,women",
            "partner_id, counted_until, district"),
    };
}

}
