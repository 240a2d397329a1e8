#include "domain/session/session_phones.h"

#include "base/http/told.h"
#include "domain/session/session_alike.h"
#include "domain/session/session_cards.h"
#include "domain/session/session_disagreements.h"
#include "domain/session/session_found.h"
#include "domain/session/session_parting.h"

namespace session {

namespace {

constexpr std::string_view sheet_kind = "session.sheet";
constexpr std::string_view choices_kind = "session.choices";
constexpr std::string_view moments_kind = "session.moments";
constexpr std::string_view consents_kind = "session.consents";

enum class PhoneMark { expected, present, excused, sick, no_notice };
BOOST_DESCRIBE_ENUM(PhoneMark, expected, present, excused, sick, no_notice)

enum class PhoneState { planned, held, cancelled };
BOOST_DESCRIBE_ENUM(PhoneState, planned, held, cancelled)

struct PhoneWoman {
    member::MemberId id;
    std::string name;
    std::string nick;
    std::string rt;
    PhoneMark mark = PhoneMark::expected;
    std::string card; // the hash of her card's code; empty: she has none
};
BOOST_DESCRIBE_STRUCT(PhoneWoman, (), (id, name, nick, rt, mark, card))

struct PhoneWalkIn {
    WalkInId id;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(PhoneWalkIn, (), (id, name))

struct PhoneSheet {
    std::string title;
    std::string programme;
    std::string icon;
    std::string place;
    std::string landmark;
    std::string village;
    base::Date day;
    base::TimeOfDay from;
    base::TimeOfDay to;
    PhoneState state = PhoneState::planned;
    std::vector<PhoneWoman> women;
    std::vector<PhoneWalkIn> walk_ins;
};
BOOST_DESCRIBE_STRUCT(
    PhoneSheet, (), (title, programme, icon, place, landmark, village, day, from, to, state, women, walk_ins))

struct PhoneProgramme {
    programme::ProgrammeId id;
    std::string name;
    std::string icon;
};
BOOST_DESCRIBE_STRUCT(PhoneProgramme, (), (id, name, icon))

struct PhoneVillage {
    std::string code;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(PhoneVillage, (), (code, name))

struct InBoth {
    std::string id;
    std::string en;
};
BOOST_DESCRIBE_STRUCT(InBoth, (), (id, en))

// What she is read before she consents, and by what it is known which wording that was.
struct PhoneNotice {
    std::string purpose;
    int version = 0;
    std::string sha256;
    InBoth label;
    InBoth notice;
};
BOOST_DESCRIBE_STRUCT(PhoneNotice, (), (purpose, version, sha256, label, notice))

struct PhoneChoices {
    std::vector<PhoneProgramme> programmes;
    std::vector<PhoneVillage> villages;
    std::vector<PhoneNotice> notices;
};
BOOST_DESCRIBE_STRUCT(PhoneChoices, (), (programmes, villages, notices))

InBoth in_both(words::Word const& word)
{
    return { std::string(word.in(words::Tongue::Indonesian)), std::string(word.in(words::Tongue::English)) };
}

PhoneState state_shown(State state)
{
    if (state == State::Planned)
        return PhoneState::planned;
    return state == State::Held ? PhoneState::held : PhoneState::cancelled;
}

PhoneMark mark_shown(Mark mark)
{
    auto shown = PhoneMark::expected;
    boost::describe::enum_from_string(std::string(mark_name(mark)).c_str(), shown);
    return shown;
}

// Names and marks alone, under the rule that officers who record may see them.
std::optional<PhoneSheet> sheet_of(sql::Read& db, base::ChapterId const& chapter, std::string const& ref)
{
    SessionId const id(ref);
    auto const session = find_session(db, chapter, id);
    if (!session)
        return std::nullopt;
    PhoneSheet sheet { session->title, session->programme_name, session->programme_icon, session->place,
        session->landmark, session->village_name, session->held_on, session->starts_at, session->ends_at,
        state_shown(session->state), {}, {} };
    auto const hashes = card_hashes(db, chapter, id);
    for (auto const& line : roster_of(db, chapter, id)) {
        auto const card = hashes.find(line.member_id.text());
        sheet.women.push_back({ line.member_id, line.full_name.stored(), line.nickname.stored(), line.rt,
            mark_shown(line.mark), card == hashes.end() ? "" : card->second });
    }
    for (auto const& one : walk_ins_of(db, chapter, id))
        if (!one.member_id)
            sheet.walk_ins.push_back({ one.id, one.name.stored() });
    return sheet;
}

struct PhoneMoment {
    MomentId id;
    std::string text;
    std::string by;
    base::Instant at;
    int photos = 0; // how many; the photos themselves stay where they are
};
BOOST_DESCRIBE_STRUCT(PhoneMoment, (), (id, text, by, at, photos))

struct PhoneMoments {
    std::vector<PhoneMoment> moments;
};
BOOST_DESCRIBE_STRUCT(PhoneMoments, (), (moments))

// Words alone, under the rule that officers who record may see them.
std::optional<PhoneMoments> moments_doc_of(sql::Read& db, base::ChapterId const& chapter, std::string const& ref)
{
    PhoneMoments made;
    for (auto const& one : moments_of(db, chapter, SessionId(ref)))
        made.moments.push_back({ one.id, one.text.stored(), one.noted_by, one.noted_at });
    for (auto const& photo : photos_of(db, chapter, SessionId(ref)))
        for (auto& one : made.moments)
            one.photos += one.id == photo.moment_id ? 1 : 0;
    return made.moments.empty() ? std::nullopt : std::optional(made);
}

struct PhoneConsent {
    member::ConsentId id;
    std::string purpose;
};
BOOST_DESCRIBE_STRUCT(PhoneConsent, (), (id, purpose))

struct PhoneConsents {
    member::MemberId id;
    std::vector<PhoneConsent> given; // and not withdrawn
};
BOOST_DESCRIBE_STRUCT(PhoneConsents, (), (id, given))

struct PhoneConsenting {
    std::vector<PhoneConsents> women;
};
BOOST_DESCRIBE_STRUCT(PhoneConsenting, (), (women))

// What each woman on the sheets of a day agreed to; neither by whom it was heard nor its proof.
std::optional<PhoneConsenting> consents_of(sql::Read& db, base::ChapterId const& chapter, std::string const& day)
{
    auto const date = base::Date::parse(day);
    PhoneConsenting held;
    if (date)
        for (auto const& one : women_on_sheets(db, chapter, *date))
            held.women.push_back({ one, {} });
    if (held.women.empty())
        return std::nullopt;
    for (auto const& [member_id, consent_id, purpose] : consents_on_sheets(db, chapter, *date))
        for (auto& woman : held.women)
            if (woman.id == member_id)
                woman.given.push_back({ consent_id, purpose });
    return held;
}

std::optional<PhoneChoices> choices_of(sql::Read& db, base::ChapterId const& chapter, std::string const&)
{
    auto const villages = villages_of(db, chapter);
    if (!villages)
        return std::nullopt;
    PhoneChoices choices;
    for (auto const& one : programme::programmes(db, chapter))
        if (!one.has_ended)
            choices.programmes.push_back({ one.id, one.name, one.icon });
    for (auto const& one : villages.value())
        choices.villages.push_back({ one.code, one.name });
    for (auto const& one : member::purposes())
        choices.notices.push_back(
            { std::string(one.key), one.version, member::notice_sha256(one), in_both(one.label), in_both(one.notice) });
    return choices;
}

}

std::vector<sync_door::Document> phone_documents()
{
    auto consents = http::told_document<&consents_of>(consents_kind, MayRecord::given);
    consents.is_for_borrowed = false;
    consents.is_drawn_at_hub = false; // which holds no consents
    return { http::told_document<&sheet_of>(sheet_kind, MayRecord::given),
        http::told_document<&choices_of>(choices_kind, MayRecord::given),
        http::told_document<&moments_doc_of>(moments_kind, MayRecord::given), std::move(consents) };
}

void noted_unseeing(
    sql::Write& db, fact::Fact const& fact, fact::Outcome const& outcome, base::Now now, std::int64_t seen)
{
    bool const is_of_marks = fact.kind == "session.record_attendance" || fact.kind == "session.note_card";
    bool const is_of_fields = fact.kind == "session.correct_plan" || fact.kind == "session.correct_walk_in";
    if (!is_of_marks && !is_of_fields)
        return;
    SessionId const id(http::id_under("/sessions/", outcome.location));
    By const by { fact.chapter, fact.actor, now.at };
    bool const is_of_several = !joined_to(db, fact.chapter, id).empty();
    auto const seen_at = sync_door::time_of_position(db, fact.chapter, seen);
    // Who noted at a session that was joined has seen nothing of the one that stands.
    if (is_of_marks)
        find_disagreements(db, by, id, is_of_several ? base::Instant {} : seen_at);
    else
        find_fields_that_differ(db, by, id, seen_at, is_of_several);
}

std::vector<sync_door::Carried> carried_by(sql::Read& db, fact::Fact const& fact, fact::Outcome const& outcome)
{
    std::vector<sync_door::Carried> carried;
    if (fact.kind.starts_with("session.")) {
        auto const id = http::id_under("/sessions/", outcome.location);
        auto const days = id.empty() ? std::vector<base::Date> {} : days_planned(db, fact.chapter, SessionId(id));
        bool const is_of_moments
            = fact.kind.find("moment") != std::string::npos || fact.kind.find("photo") != std::string::npos;
        bool const joins = fact.kind == "session.join_alike";
        bool const parts = fact.kind == "session.part_again";
        bool const moves = fact.kind == "session.change_plan" || joins || parts;
        for (auto const& day : days) { // the last stands; it left the others
            if (!is_of_moments)
                carried.push_back({ day.text(), sheet_kind, id, day != days.back() });
            if (is_of_moments || moves)
                carried.push_back({ day.text(), moments_kind, id, day != days.back() });
        }
        for (auto const& other : parts ? parted_from(db, fact.chapter, SessionId(id)) : std::vector<SessionId> {})
            for (auto const& day : days_planned(db, fact.chapter, other))
                for (auto const kind : { sheet_kind, moments_kind })
                    carried.push_back({ day.text(), kind, other.text() });
        for (auto const& other : joins ? joined_to(db, fact.chapter, SessionId(id)) : std::vector<SessionId> {})
            for (auto const kind : { sheet_kind, moments_kind })
                carried.push_back({ days.back().text(), kind, other.text() });
    } else if (fact.kind == "member.issue_cards" || fact.kind == "member.undo_merge") { // of more women than one
        for (auto const& [session_id, day] : sheets_since(db, fact.chapter, first_day_held(fact.at)))
            carried.push_back({ day.text(), sheet_kind, session_id.text() });
    } else if (fact.kind.starts_with("member.")) {
        auto const id = http::id_under("/members/", outcome.location);
        if (!id.empty())
            for (auto const& [session_id, day] : sheets_with(db, fact.chapter, member::MemberId(id)))
                carried.push_back({ day.text(), sheet_kind, session_id.text() });
    } else if (fact.kind.starts_with("programme.")) {
        carried.push_back({ "chapter", choices_kind, fact.chapter.text() });
        auto const from = first_day_held(fact.at);
        auto const id = http::id_under("/programmes/", outcome.location);
        if (!id.empty())
            for (auto const& [session_id, day] : sheets_of(db, fact.chapter, programme::ProgrammeId(id), from))
                carried.push_back({ day.text(), sheet_kind, session_id.text() });
    }
    for (auto const& day : days_with_other_sheets(db, fact, outcome))
        carried.push_back({ day.text(), consents_kind, day.text() });
    return carried;
}

}
