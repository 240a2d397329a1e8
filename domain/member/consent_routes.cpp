#include "base/http/told.h"
#include "domain/member/member_page.h"
#include "domain/member/member_parts.h"
#include "domain/member/member_words.h"
#include "domain/member/on_the_spot.h"

#include "base/base64.h"
#include "base/files/files.h"
#include "base/indonesian.h"
#include "base/unicode.h"

#include <algorithm>

namespace member {

namespace {

struct ForPurpose {
    std::optional<std::string> purpose;
};
BOOST_DESCRIBE_STRUCT(ForPurpose, (), (purpose))

struct GiveConsent {
    std::string purpose;
    Channel channel = Channel::Form;
    std::optional<Text> witness;
    std::optional<Text> place;
    base::Date given_on;
    ConsentProof proof;
    std::optional<std::string> sheet_no; // of the signed form
    std::optional<std::string> notice_sha256; // of the notice that was read to her, when it came from elsewhere
};
BOOST_DESCRIBE_STRUCT(GiveConsent, (), (purpose, channel, witness, place, given_on, proof, sheet_no, notice_sha256))

struct WithdrawConsent {
    std::optional<base::Date> withdrawn_on; // the day she said so, when it is noted later
};
BOOST_DESCRIBE_STRUCT(WithdrawConsent, (), (withdrawn_on))

base::Result<Consents> consents(MaySee, MemberId, sql::Read&);
base::Result<Asking> consent_form(MayRegister, MemberId, ForPurpose, sql::Read&);
base::Result<http::SeeOther> give_consent(MayRegister, MemberId, GiveConsent, sql::Write&, base::Now);
base::Result<http::SeeOther> withdraw_consent(
    MayRegister, MemberId, ConsentId, WithdrawConsent, sql::Write&, base::Now);
base::Result<http::File> consent_proof(MaySee, MemberId, ConsentId, sql::Read&);

base::Result<Woman> found(sql::Read& db, base::ChapterId const& chapter, MemberId const& id)
{
    auto woman = store::find(db, chapter, id);
    if (!woman)
        return base::Problem(base::Kind::Unknown, no_such_woman);
    return std::move(*woman);
}

// The entry that goes on for her: a phone may name one that was merged into it meanwhile.
base::Result<MemberId> her_entry(sql::Read& db, base::ChapterId const& chapter, MemberId const& id)
{
    auto const woman = TRY(found(db, chapter, id));
    auto const goes_on = woman.merged_into.value_or(id);
    TRY(going_on(db, chapter, goes_on));
    return goes_on;
}

base::Result<Consents> consents(MaySee may, MemberId id, sql::Read& db)
{
    auto woman = TRY(found(db, may.chapter(), id));
    return Consents { may, std::move(woman), store::consents(db, may.chapter(), id) };
}

base::Result<Asking> consent_form(MayRegister may, MemberId id, ForPurpose asked, sql::Read& db)
{
    TRY(found(db, may.chapter(), id));
    auto const* const purpose = purpose_named(asked.purpose.value_or(""));
    if (!purpose)
        return base::Problem(base::Kind::Unknown, no_such_purpose);
    return Asking { may, id, purpose };
}

base::Result<> checked(MayRegister const& may, GiveConsent const& form, base::Date today)
{
    std::vector<base::FieldProblem> bad;
    for (auto const& [field, text] : { std::pair { "witness", &form.witness }, std::pair { "place", &form.place } }) {
        auto const& typed = *text ? (*text)->reveal(may) : std::string();
        if (unicode::length(typed) > 100)
            bad.push_back({ field, &too_long_here, { { "most", "100" } } });
    }
    if (form.channel != Channel::Form && !form.witness)
        bad.push_back({ "witness", &witness_needed, {} });
    bool const is_handed_over = form.proof.is_there() || form.proof.comes_later();
    if (is_handed_over && form.channel != form.proof.channel())
        bad.push_back({ "proof", &proof_of_another_channel, {} });
    if (unicode::length(form.sheet_no.value_or("")) > 40)
        bad.push_back({ "sheet_no", &too_long_here, { { "most", "40" } } });
    if (form.given_on > today)
        bad.push_back({ "given_on", &not_yet, {} });
    if (!bad.empty())
        return base::Problem(base::Kind::Malformed, form::look_again, {}, std::move(bad));
    return base::Nothing {};
}

base::Result<http::SeeOther> give_consent(MayRegister may, MemberId id, GiveConsent form, sql::Write& db, base::Now now)
{
    auto const her = TRY(her_entry(db, may.chapter(), id));
    auto const* const purpose = purpose_named(form.purpose);
    if (!purpose)
        return base::Problem(base::Kind::Malformed, no_such_purpose);
    TRY(checked(may, form, base::date_in(may.zone(), now.at)));
    if (form.notice_sha256 && *form.notice_sha256 != notice_sha256(*purpose))
        return base::Problem(base::Kind::Refused, another_notice);
    for (auto const& before : store::consents(db, may.chapter(), her))
        if (before.purpose == purpose->key && !before.withdrawn_on)
            return base::Problem(base::Kind::Conflict, already_given);
    auto const consent_id = db.fresh<ConsentId>();
    store::give_consent(db, may.chapter(), her,
        { consent_id, std::string(purpose->key), purpose->version, notice_sha256(*purpose), form.channel,
            form.witness.value_or(Text()), form.place.value_or(Text()), form.given_on, std::nullopt },
        { may.account(), now.at });
    if (form.sheet_no)
        store::keep_sheet_no(db, may.chapter(), consent_id, *form.sheet_no);
    if (form.proof.is_there())
        store::keep_proof(db, may.chapter(), consent_id, form.proof);
    if (form.proof.comes_later())
        store::await_recording(db, may.chapter(), consent_id, form.proof.sha256);
    return http::SeeOther { page::Url::inside("/members/" + her.text() + "/consents"), &say::consent_noted };
}

// Her yes ends, whatever the clock of a phone says of the day; what has ended already stays as it is.
base::Result<http::SeeOther> withdraw_consent(
    MayRegister may, MemberId id, ConsentId consent_id, WithdrawConsent form, sql::Write& db, base::Now now)
{
    auto const her = TRY(her_entry(db, may.chapter(), id));
    auto const today = base::date_in(may.zone(), now.at);
    auto const all = store::consents(db, may.chapter(), her);
    auto const meant
        = std::find_if(all.begin(), all.end(), [&](store::Consent const& given) { return given.id == consent_id; });
    if (meant == all.end())
        return base::Problem(base::Kind::Unknown, not_live);
    auto const day = std::clamp(form.withdrawn_on.value_or(today), std::min(meant->given_on, today), today);
    // Two entries that became one woman may have brought one each: what she ends is the purpose, but no yes of later.
    for (auto const& given : all)
        if (!meant->withdrawn_on && !given.withdrawn_on && given.purpose == meant->purpose && given.given_on <= day)
            store::withdraw_consent(db, may.chapter(), given.id, day, { may.account(), now.at });
    return http::SeeOther { page::Url::inside("/members/" + her.text() + "/consents"), &say::consent_withdrawn };
}

base::Result<http::File> consent_proof(MaySee may, MemberId id, ConsentId consent_id, sql::Read& db)
{
    auto const named = [&](std::string const& type, std::string content) {
        auto const name = "persetujuan-" + consent_id.text() + "." + std::string(ending_of(type));
        return http::File { type, name, std::move(content) };
    };
    if (auto const proof = store::find_proof(db, may.chapter(), id, consent_id)) {
        auto content = base::from_base64(proof->content.reveal(may));
        INVARIANT(content, "a proof is kept as base64_of() wrote it");
        return named(proof->media_type, std::move(*content));
    }
    auto const sha256 = store::recording_of(db, may.chapter(), id, consent_id);
    if (!sha256)
        return base::Problem(base::Kind::Unknown, no_such_proof);
    auto const is = files::find(db, may.chapter(), *sha256);
    auto content = files::content_of(db, may.chapter(), *sha256);
    INVARIANT(is && content, "a recording that is here has its content");
    return named(is->media_type, std::move(content->content));
}

}

static bool const consent_told = http::tell_notes<&give_consent, &withdraw_consent>();

std::vector<http::Route> consent_routes()
{
    return {
        http::get<&consents, &consents_page>("/members/{member}/consents"),
        http::get<&consent_form, &asking_page>("/members/{member}/consents/new"),
        http::post<&give_consent>("/members/{member}/consents")
            .redraws<&consent_form, &asking_page>()
            .also_from_phones()
            .up_to(std::size_t { 16 } << 20), // so that what is too large is said on the form
        http::get<&consent_proof>("/members/{member}/consents/{consent}/proof"),
        http::post<&withdraw_consent>("/members/{member}/consents/{consent}/withdraw").also_from_phones(),
    };
}

}
