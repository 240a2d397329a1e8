#include "domain/bulletin/bulletin_phones.h"

#include "base/http/told.h"
#include "domain/bulletin/bulletin_page.h"
#include "domain/bulletin/bulletin_words.h"
#include "domain/chapter/chapter.h"

namespace bulletin {

namespace {

constexpr std::string_view notices_kind = "bulletin.notices";

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

std::string village_named(sql::Read& db, form::Typed const& typed)
{
    auto const village = area::village(db, typed.one("village_code").value_or(""));
    return village ? village->name : std::string("–");
}

}

std::vector<sync_door::Document> phone_documents()
{
    return { http::told_document<&notices_of>(notices_kind, MayCarry::given) };
}

std::vector<sync_door::Carried> carried_by(sql::Read&, fact::Fact const& fact, fact::Outcome const&)
{
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
    if (note.kind != "bulletin.note_carriage")
        return {};
    auto const about = note.about.empty() ? std::nullopt : NoticeId::parse(note.about.front());
    auto const one = about ? notice(db, chapter, *about) : std::nullopt;
    return words::say(
        say::told_carriage, tongue, { { "title", one ? one->title : std::string("?") }, { "village", village } });
}

}
