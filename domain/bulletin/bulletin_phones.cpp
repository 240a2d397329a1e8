#include "domain/bulletin/bulletin_phones.h"

#include "base/http/told.h"
#include "domain/bulletin/bulletin_page.h"
#include "domain/bulletin/bulletin_words.h"
#include "domain/chapter/chapter.h"

namespace bulletin {

namespace {

constexpr std::string_view notices_kind = "bulletin.notices";
constexpr std::string_view question_kind = "bulletin.question";
constexpr std::string_view answer_kind = "bulletin.answer";

struct PhoneNotice {
    std::string id;
    std::string title;
    std::string words;
    std::string audience;
    std::string agency;
    std::string check_at;
    base::Date valid_from;
    base::Date valid_until;
};
BOOST_DESCRIBE_STRUCT(PhoneNotice, (), (id, title, words, audience, agency, check_at, valid_from, valid_until))

struct PhoneNotices {
    std::vector<PhoneNotice> notices;
};
BOOST_DESCRIBE_STRUCT(PhoneNotices, (), (notices))

// A document is drawn when something changes, not when a day ends: the phone itself knows which of them hold today.
// What was over when a notice was last written is over still.
std::optional<PhoneNotices> notices_of(sql::Read& db, base::ChapterId const& chapter, std::string const&)
{
    constexpr int most = 30;
    PhoneNotices held;
    auto const community = chapter::find(db, chapter);
    auto const at = newest_word(db, chapter);
    if (!community || !at)
        return held;
    for (auto const& one : notices_from(db, chapter, base::date_in(community.value().zone, *at), most))
        held.notices.push_back({ one.id.text(), one.title, one.words, one.audience, one.agency, one.check_at,
            one.valid_from, one.valid_until });
    return held;
}

struct PhoneQuestion {
    Step step = Step::Noted;
    std::string words;
    std::string village;
    base::Date done_on; // the step before: the next is not sooner
    std::string agency;
    std::string answer;
};
BOOST_DESCRIBE_STRUCT(PhoneQuestion, (), (step, words, village, done_on, agency, answer))

std::optional<PhoneQuestion> standing_at(
    sql::Read& db, base::ChapterId const& chapter, std::string const& ref, bool (*is_meant)(Step))
{
    auto const one = question(db, chapter, QuestionId(ref));
    if (!one || one->retracted_because || !is_meant(one->step))
        return std::nullopt;
    return PhoneQuestion { one->step, one->words.stored(), one->village_name,
        one->answered_on.value_or(one->sent_on.value_or(one->asked_on)), one->agency.value_or(""),
        one->answer ? one->answer->stored() : std::string() };
}

// Nothing once it is answered: then it is on its way back.
std::optional<PhoneQuestion> unanswered(sql::Read& db, base::ChapterId const& chapter, std::string const& ref)
{
    return standing_at(db, chapter, ref, [](Step step) { return step == Step::Noted || step == Step::Sent; });
}

std::optional<PhoneQuestion> unreturned(sql::Read& db, base::ChapterId const& chapter, std::string const& ref)
{
    return standing_at(db, chapter, ref, [](Step step) { return step == Step::Answered; });
}

std::string village_named(sql::Read& db, form::Typed const& typed)
{
    auto const village = area::village(db, typed.one("village_code").value_or(""));
    return village ? village->name : std::string("–");
}

std::string told_carriage_retraction(sql::Read& db, base::ChapterId const& chapter, sync_door::Incoming const& note,
    form::Typed const& typed, words::Tongue tongue)
{
    auto const id = note.about.empty() ? std::nullopt : CarriageId::parse(note.about.front());
    auto const one = id ? carriage(db, chapter, *id) : std::nullopt;
    auto const about = one ? notice(db, chapter, one->notice_id) : std::nullopt;
    return words::say(say::told_carriage_retraction, tongue,
        { { "title", about ? about->title : std::string("?") },
            { "village", one ? one->village_name : std::string("?") },
            { "because", std::string(typed.one("because").value_or("?")) } });
}

std::string told_step(sql::Read& db, base::ChapterId const& chapter, sync_door::Incoming const& note,
    form::Typed const& typed, words::Tongue tongue)
{
    auto const id = note.about.empty() ? std::nullopt : QuestionId::parse(note.about.front());
    auto const asked = id ? question(db, chapter, *id) : std::nullopt;
    auto const text = [&](std::string_view name) { return std::string(typed.one(name).value_or("?")); };
    auto const words = asked ? asked->words.stored() : std::string("?");
    if (note.kind == "bulletin.send_question")
        return words::say(say::told_sending, tongue, { { "words", words }, { "agency", text("agency") } });
    if (note.kind == "bulletin.answer_question")
        return words::say(say::told_answer, tongue, { { "words", words }, { "answer", text("answer") } });
    if (note.kind == "bulletin.retract_question")
        return words::say(
            say::told_question_retraction, tongue, { { "words", words }, { "because", text("because") } });
    if (note.kind == "bulletin.return_answer")
        return words::say(say::told_return, tongue,
            { { "words", words }, { "village", asked ? asked->village_name : std::string("?") } });
    return {};
}

}

// Her name is not in a question, and yet her words are: on no borrowed phone.
std::vector<sync_door::Document> phone_documents()
{
    std::vector documents { http::told_document<&notices_of>(notices_kind, MayCarry::given),
        http::told_document<&unanswered>(question_kind, MayWrite::given),
        http::told_document<&unreturned>(answer_kind, MayCarry::given) };
    for (auto& document : documents)
        document.is_for_borrowed = document.kind == notices_kind;
    return documents;
}

std::vector<sync_door::Carried> carried_by(sql::Read& db, fact::Fact const& fact, fact::Outcome const& outcome)
{
    if (auto const id = http::id_under("/questions/", outcome.location);
        !id.empty() && fact.kind.starts_with("bulletin.")) {
        if (unanswered(db, fact.chapter, id))
            return { { "chapter", question_kind, id } };
        return { { "chapter", question_kind, id, true },
            { "chapter", answer_kind, id, !unreturned(db, fact.chapter, id) } };
    }
    bool const changes = fact.kind == "bulletin.note_notice" || fact.kind == "bulletin.correct_notice"
        || fact.kind == "bulletin.withdraw_notice";
    if (!changes)
        return {};
    return { { "chapter", notices_kind, fact.chapter.text() } };
}

std::string tell(sql::Read& db, base::ChapterId const& chapter, sync_door::Incoming const& note, words::Tongue tongue)
{
    auto const typed = form::from_json(note.form);
    if (!typed)
        return {};
    auto const village = village_named(db, typed.value());
    if (note.kind == "bulletin.note_question")
        return words::say(say::told_question, tongue,
            { { "words", std::string(typed.value().one("words").value_or("?")) }, { "village", village } });
    if (note.kind == "bulletin.retract_carriage")
        return told_carriage_retraction(db, chapter, note, typed.value(), tongue);
    if (note.kind != "bulletin.note_carriage")
        return told_step(db, chapter, note, typed.value(), tongue);
    auto const about = note.about.empty() ? std::nullopt : NoticeId::parse(note.about.front());
    auto const one = about ? notice(db, chapter, *about) : std::nullopt;
    return words::say(
        say::told_carriage, tongue, { { "title", one ? one->title : std::string("?") }, { "village", village } });
}

}
