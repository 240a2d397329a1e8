// Writing her story, and noting what she decided about it.
#include "domain/exemplar/exemplar_proposal_page.h"
#include "domain/exemplar/exemplar_proposal_words.h"

namespace exemplar {

using namespace page;

Html proposal_top(Context const& c, ProposalId const& id, std::string_view name, Word const& title)
{
    std::string const hers(name);
    return joined({ crumbs(c, { { "/exemplars", std::string(c(say::models)) }, { Url::of("/exemplars", id), hers } }),
        heading(c(title), hers) });
}

namespace {

Html asked_fields(Context const& c)
{
    auto const officer = c.mandate ? c.mandate->officer_name : std::string();
    return joined(
        { field(c, { .name = "decided_on", .label = say::decided_on, .value = c.today().text(), .type = "date" }),
            field(c, { .name = "taken_by", .label = say::taken_by, .value = officer, .most = 100 }) });
}

std::vector<Choice> ways(bool with_spoken, Context const& c)
{
    std::vector<Choice> offered { { "Written", std::string(c(say::written)) },
        { "Recorded", std::string(c(say::recorded)) } };
    if (with_spoken)
        offered.push_back({ "Spoken", std::string(c(say::spoken)) });
    return offered;
}

// The tick that is there once a word of her name was found in the story.
Html name_is_word(Context const& c)
{
    bool asked = c.typed && !c.typed->one("name_is_word").value_or("").empty();
    if (c.problem)
        for (auto const& bad : c.problem->fields)
            asked = asked || bad.code == &her_name_is_told;
    return asked ? checkbox(c, "name_is_word", c(say::name_is_word)) : Html {};
}

Html yes_form(TakingYes const& view, Context const& c)
{
    auto const& one = view.proposal;
    auto const said = [&](Word const& word) { return std::string(c(word)); };
    auto const name = one.full_name.reveal(view.may);
    return page::form(c, Url::of("/exemplars", one.id, "yes"),
        { hidden("text_version", std::to_string(view.text->version)),
            choices(c, { .name = "naming", .label = say::which_name }, Pick::One,
                { { "HerName", c.say(say::by_her_name, { { "name", name } }) },
                    { "OtherName", said(say::by_other_name) } }),
            field(c,
                { .name = "other_name",
                    .label = say::other_name,
                    .hint = &say::other_name_hint,
                    .most = 60,
                    .optional = true,
                    .is_private = true }),
            name_is_word(c),
            choices(c, { .name = "told", .label = say::told_where }, Pick::Many,
                { { "Page", said(say::on_page) }, { "Print", said(say::in_print) }, { "Aloud", said(say::aloud) } }),
            one.village_name.empty()
                ? Html {}
                : joined({ hidden("village_code", one.village_code),
                    checkbox(c, "names_village", c.say(say::which_village, { { "village", one.village_name } })) }),
            field(c,
                { .name = "until", .label = say::until, .hint = &say::until_hint, .type = "date", .optional = true }),
            choices(c, { .name = "way", .label = say::which_way }, Pick::One, ways(false, c)), asked_fields(c),
            submit(c, say::note_yes) });
}

}

Document story_text_page(WritingStory const& view, Context const& c)
{
    auto const& one = view.proposal;
    return { c(say::write_story), Shape::Narrow,
        joined({ proposal_top(c, one.id, one.full_name.reveal(view.may), say::her_story),
            p({ cls("lead"), c(say::story_lead) }),
            view.words.empty() ? Html {} : div({ cls("note"), icon("info"), p({ c(say::story_anew) }) }),
            page::form(c, Url::of("/exemplars", one.id, "text"),
                { text_area(c,
                      { .name = "words",
                          .label = say::her_story,
                          .value = view.words,
                          .most = StoryWords::most,
                          .is_private = true },
                      12),
                    means_otherwise(c), submit(c, say::write_story) }) }) };
}

Document yes_page(TakingYes const& view, Context const& c)
{
    auto const& one = view.proposal;
    auto body = joined({ proposal_top(c, one.id, one.full_name.reveal(view.may), say::yes_title),
        p({ cls("lead"), c(say::yes_lead) }) });
    auto const first = [&](base::Code const& why, Url const& where, Word const& what) {
        return joined(
            { error_summary(c), div({ cls("note"), icon("info"), p({ c(why.text) }) }), link_button(c, where, what) });
    };
    if (!view.text)
        body += first(no_text_yet, Url::of("/exemplars", one.id, "text"), say::write_story);
    else if (!view.has_consent)
        body += first(consent_first, Url::of("/members", one.member_id, "consents", "new").with("purpose", "story"),
            say::consent_here);
    else
        body += joined(
            { element("blockquote", { cls("as-written"), view.text->words.reveal(view.may) }), yes_form(view, c) });
    return { c(say::yes_title), Shape::Narrow, body };
}

Document no_page(TakingNo const& view, Context const& c)
{
    auto const& one = view.proposal;
    return { c(say::no_title), Shape::Narrow,
        joined({ proposal_top(c, one.id, one.full_name.reveal(view.may), say::no_title),
            p({ cls("lead"), c(say::no_lead) }),
            page::form(c, Url::of("/exemplars", one.id, "no"),
                { choices(c, { .name = "way", .label = say::which_way }, Pick::One, ways(true, c)), asked_fields(c),
                    submit(c, say::note_no) }) }) };
}

}
