// Her consents, purpose by purpose, with the proof of each; and the form on which one is noted.
#include "domain/member/member_page.h"
#include "domain/member/member_words.h"

namespace member {

using namespace page;

namespace {

std::string_view channel_words(Context const& c, Channel channel)
{
    switch (channel) {
    case Channel::Form:
        return c(say::channel_form);
    case Channel::Paper:
        return c(say::channel_paper);
    case Channel::Voice:
        break;
    }
    return c(say::channel_voice);
}

// The recording or the scan; or, where one could be, that there is none.
Html kept_proof(Consents const& view, store::Consent const& given, Context const& c)
{
    bool const is_paper = given.channel == Channel::Paper;
    if (given.channel == Channel::Form)
        return {};
    if (given.is_recording_to_come)
        return p({ tag("gold", "clock", c(say::recording_to_come)) });
    if (given.proof_type.empty())
        return p({ cls("muted"), c(is_paper ? say::no_scan : say::no_recording) });
    auto const size = page::number((given.proof_bytes + 1023) / 1024, c.tongue);
    auto const where = "/members/" + view.woman.id.text() + "/consents/" + given.id.text() + "/proof";
    return p({ a({ href(Url::inside(where)), flag("download"),
        c.say(is_paper ? say::download_scan : say::download_recording, { { "size", size } }) }) });
}

Html proof_of(Consents const& view, store::Consent const& given, Context const& c)
{
    auto const& witness = given.witness.reveal(view.may);
    auto const& place = given.place.reveal(view.may);
    auto const state = given.withdrawn_on
        ? tag("gold", "x", c.say(say::is_withdrawn, { { "when", base::plain_date(*given.withdrawn_on, c.tongue) } }))
        : tag("leaf", "check", c.say(say::is_given, { { "when", base::plain_date(given.given_on, c.tongue) } }));
    return li({ state, " ",
        span({ cls("muted"),
            c.say(say::proof,
                { { "channel", std::string(channel_words(c, given.channel)) },
                    { "version", std::to_string(given.notice_version) },
                    { "hash", given.notice_sha256.substr(0, 12) } }),
            witness.empty() ? "" : " · " + c.say(say::witnessed_by, { { "name", witness } }),
            place.empty() ? "" : " · " + c.say(say::given_at, { { "place", place } }) }),
        kept_proof(view, given, c) });
}

Html purpose_card(Consents const& view, Purpose const& purpose, Context const& c)
{
    auto const root = "/members/" + view.woman.id.text() + "/consents";
    store::Consent const* live = nullptr;
    std::vector<Node> proofs;
    for (auto const& given : view.consents) {
        if (given.purpose != purpose.key)
            continue;
        if (!given.withdrawn_on)
            live = &given;
        proofs.push_back(proof_of(view, given, c));
    }
    Html next;
    if (live)
        next = button_form(
            c, Url::inside(root + "/" + live->id.text() + "/withdraw"), say::withdraw, "button-secondary");
    else
        next = link_button(c, Url::inside(root + "/new").with("purpose", purpose.key), say::give, "button-secondary");
    bool const may = view.may.holds(permit::secretariat | permit::facilitator) && !view.woman.merged_into;
    return li({ cls("card"), h2({ c(purpose.label) }), p({ c(purpose.notice) }),
        proofs.empty() ? p({ tag("info", "minus", c(say::not_given)) }) : ul(proofs),
        may ? div({ cls("button-row"), next }) : Html {} });
}

}

Document consents_page(Consents const& view, Context const& c)
{
    std::vector<Node> cards { cls("cards") };
    for (auto const& purpose : purposes())
        cards.push_back(purpose_card(view, purpose, c));
    return { c(say::consents), Shape::Wide,
        joined({ crumbs(c,
                     { { "/members", std::string(c(say::women)) },
                         { Url::of("/members", view.woman.id), std::string(c(say::woman)) } }),
            heading(view.woman.full_name.reveal(view.may), c(say::consents)), p({ cls("lead"), c(say::consents_lead) }),
            ul(cards) }) };
}

Document asking_page(Asking const& asking, Context const& c)
{
    auto const root = Url::inside("/members/" + asking.member_id.text() + "/consents");
    auto const said = [&](words::Word const& word) { return std::string(c(word)); };
    return { c(say::give), Shape::Narrow,
        joined({ crumbs(c, { { root, said(say::consents) } }), heading(c(say::give), c(asking.purpose->label)),
            div({ cls("note"), icon("info"), p({ c(say::read_aloud) }), p({ strong({ c(asking.purpose->notice) }) }) }),
            page::form(c, root,
                { hidden("purpose", asking.purpose->key),
                    choices(c, { .name = "channel", .label = say::channel }, Pick::One,
                        { { "Form", said(say::channel_form) }, { "Paper", said(say::channel_paper) },
                            { "Voice", said(say::channel_voice) } }),
                    field(c, { .name = "witness", .label = say::witness, .most = 100, .optional = true }),
                    field(c, { .name = "place", .label = say::place, .most = 100, .optional = true }),
                    field(c, { .name = "given_on", .label = say::given_on, .value = c.today().text(), .type = "date" }),
                    field(c,
                        { .name = "proof",
                            .label = say::proof_file,
                            .hint = c.problem ? &say::proof_file_again : &say::proof_file_hint,
                            .type = "file",
                            .optional = true,
                            .accept = "audio/*,application/pdf" }),
                    submit(c, say::give) },
                Encoding::Files) }) };
}

}
