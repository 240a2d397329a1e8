// All SQL of notices, of what was carried, of questions back and of the referral directory.
#pragma once

#include "base/sql/sql.h"
#include "domain/bulletin/bulletin.h"

namespace bulletin {

using OwnText = base::Private<std::string>;

// Who notes, when.
struct By {
    base::ChapterId chapter;
    base::AccountId account;
    base::Instant at;
};

// ---- Notices ------------------------------------------------------------------------------------------------------

struct NoticeText {
    std::string title;
    std::string words;
    About about = About::Aid;
    std::string agency;
    std::string check_at; // a text or an https address
    std::string audience;
    Span span;
    std::vector<std::string> villages; // none: all of the chapter
};
struct Notice {
    NoticeId id;
    int version = 0;
    std::string title;
    std::string words;
    About about = About::Aid;
    std::string agency;
    std::string check_at;
    std::string audience;
    base::Date valid_from;
    base::Date valid_until;
    base::Instant noted_at;
    std::optional<std::string> withdrawn_because;
    std::optional<base::Instant> withdrawn_at;

    Standing standing_on(base::Date day) const
    {
        return standing({ valid_from, valid_until }, withdrawn_because.has_value(), day);
    }
};
BOOST_DESCRIBE_STRUCT(Notice, (),
    (id, version, title, words, about, agency, check_at, audience, valid_from, valid_until, noted_at, withdrawn_because,
        withdrawn_at))

// Which notices: empty parts do not narrow.
struct WhichNotices {
    std::optional<Standing> standing;
    std::optional<About> about;
    std::string village_code;
    base::Date today;
};
struct NoticeLine {
    NoticeId id;
    std::string title;
    std::string agency;
    About about = About::Aid;
    base::Date valid_from;
    base::Date valid_until;
    bool is_withdrawn = false;
    std::int64_t meant_for = 0; // villages
    std::int64_t reached = 0; // of these
    std::int64_t open_questions = 0;
};
BOOST_DESCRIBE_STRUCT(NoticeLine, (),
    (id, title, agency, about, valid_from, valid_until, is_withdrawn, meant_for, reached, open_questions))

// A version of a notice, and why it came after the one before.
struct Version {
    int version = 0;
    std::string title;
    std::string words;
    base::Date valid_from;
    base::Date valid_until;
    std::string because;
    std::optional<std::string> by; // an officer's name
    base::Instant at;
};
BOOST_DESCRIBE_STRUCT(Version, (), (version, title, words, valid_from, valid_until, because, by, at))

std::int64_t count_notices(sql::Read&, base::ChapterId const&, WhichNotices const&);
std::vector<NoticeLine> notices(
    sql::Read&, base::ChapterId const&, WhichNotices const&, std::int64_t from, int most); // the newest first
std::vector<Notice> valid_notices(
    sql::Read&, base::ChapterId const&, base::Date today, std::int64_t from, int most); // the newest first
// Those that hold on that day or later and are not withdrawn; those that end first come first.
std::vector<Notice> notices_from(sql::Read&, base::ChapterId const&, base::Date day, int most);
// When a notice was written or corrected last.
std::optional<base::Instant> newest_word(sql::Read&, base::ChapterId const&);
struct NoticeTitle {
    NoticeId id;
    std::string title;
};
BOOST_DESCRIBE_STRUCT(NoticeTitle, (), (id, title))
// What a question may be about: what is not withdrawn, the newest first; before it the one that was asked for.
std::vector<NoticeTitle> notice_titles(
    sql::Read&, base::ChapterId const&, std::optional<NoticeId> const& asked, int most);
std::optional<Notice> notice(sql::Read&, base::ChapterId const&, NoticeId const&);
// The villages that were named; none: it is for all.
std::vector<area::Village> named_villages(sql::Read&, base::ChapterId const&, NoticeId const&);
std::vector<area::Village> villages_meant(
    sql::Read&, base::ChapterId const&, NoticeId const&); // one by one, if for all
std::vector<Version> versions(sql::Read&, base::ChapterId const&, NoticeId const&); // the newest first
NoticeId keep_notice(sql::Write&, By const&, NoticeText const&);
void keep_version(sql::Write&, By const&, NoticeId const&, NoticeText const&, int version, std::string const& because);
void keep_withdrawal(sql::Write&, By const&, NoticeId const&, std::string const& because);

// ---- What was carried ---------------------------------------------------------------------------------------------

struct Carriage {
    CarriageId id;
    NoticeId notice_id;
    std::string village_code;
    std::string village_name;
    base::Date carried_on;
    Way way = Way::Car;
    std::optional<std::int64_t> heard;
    base::AccountId noted_by;
    std::optional<std::string> by; // an officer's name
    std::optional<std::string> retracted_because;

    Carried carried() const { return { village_code, village_name, way, carried_on, heard }; }
};
BOOST_DESCRIBE_STRUCT(
    Carriage, (), (id, notice_id, village_code, village_name, carried_on, way, heard, noted_by, by, retracted_because))

std::vector<Carriage> carriages(sql::Read&, base::ChapterId const&, NoticeId const&); // the newest first
std::optional<Carriage> carriage(sql::Read&, base::ChapterId const&, CarriageId const&);
CarriageId keep_carriage(sql::Write&, By const&, NoticeId const&, Carried const&);
void keep_carriage_retraction(sql::Write&, By const&, CarriageId const&, std::string const& because);

// ---- Questions ----------------------------------------------------------------------------------------------------

struct Question {
    QuestionId id;
    std::optional<NoticeId> notice_id;
    std::optional<std::string> notice_title;
    std::string village_code;
    std::string village_name;
    OwnText words;
    base::Date asked_on;
    base::AccountId noted_by;
    std::optional<std::string> by; // an officer's name
    Step step = Step::Noted;
    std::optional<std::string> agency;
    std::optional<Channel> channel;
    std::optional<base::Date> sent_on;
    std::optional<OwnText> answer;
    std::optional<base::Date> answered_on;
    std::optional<base::Date> returned_on;
    bool is_shown = false;
    std::optional<OwnText> retracted_because;
};
BOOST_DESCRIBE_STRUCT(Question, (),
    (id, notice_id, notice_title, village_code, village_name, words, asked_on, noted_by, by, step, agency, channel,
        sent_on, answer, answered_on, returned_on, is_shown, retracted_because))

// What stands on the public page.
struct ShownQuestion {
    OwnText words;
    std::string agency;
    OwnText answer;
    base::Date answered_on;
};
BOOST_DESCRIBE_STRUCT(ShownQuestion, (), (words, agency, answer, answered_on))

struct NewQuestion {
    std::optional<NoticeId> notice_id;
    std::string village_code;
    OwnText words;
    base::Date asked_on;
};
enum class Which { Open, Returned, Retracted };
BOOST_DESCRIBE_ENUM(Which, Open, Returned, Retracted)

struct WhichQuestions {
    Which state = Which::Open;
    std::optional<NoticeId> notice_id; // about this one alone
};

std::int64_t count_questions(sql::Read&, base::ChapterId const&, WhichQuestions const&);
// The open ones by age, the oldest first; the others the newest first.
std::vector<Question> questions(sql::Read&, base::ChapterId const&, WhichQuestions const&, std::int64_t from, int most);
std::vector<Question> questions_about(sql::Read&, base::ChapterId const&, NoticeId const&); // not those retracted
std::vector<ShownQuestion> shown_questions(sql::Read&, base::ChapterId const&, NoticeId const&);
std::optional<Question> question(sql::Read&, base::ChapterId const&, QuestionId const&);
QuestionId keep_question(sql::Write&, By const&, NewQuestion const&);
void keep_sending(
    sql::Write&, By const&, QuestionId const&, std::string const& agency, Channel channel, base::Date sent_on);
void keep_answer(sql::Write&, By const&, QuestionId const&, OwnText const& words, base::Date answered_on);
// Of the answer that stands.
void keep_return(sql::Write&, By const&, QuestionId const&, base::Date returned_on);
void keep_showing(sql::Write&, By const&, QuestionId const&, bool is_shown);
void keep_question_retraction(sql::Write&, By const&, QuestionId const&, OwnText const& because);

// ---- Referrals ----------------------------------------------------------------------------------------------------

struct Referral {
    ReferralId id;
    Help help = Help::SomethingElse;
    std::string name_id;
    std::string name_en; // empty for one that the chapter has added
    std::string number;
    std::string message_number; // of WhatsApp; often empty
    std::string hours_id;
    std::string hours_en;
    std::string place;
    std::string village_name; // empty: of the whole city
    std::optional<base::Date> checked_on; // else the day of the page that its number was taken from
    bool was_called = false; // by the chapter
    std::optional<std::string> ended_because;

    std::string const& name(words::Tongue tongue) const
    {
        return tongue == words::Tongue::English && !name_en.empty() ? name_en : name_id;
    }
    std::string const& hours(words::Tongue tongue) const
    {
        return tongue == words::Tongue::English && !hours_en.empty() ? hours_en : hours_id;
    }
};
BOOST_DESCRIBE_STRUCT(Referral, (),
    (id, help, name_id, name_en, number, message_number, hours_id, hours_en, place, village_name, checked_on,
        was_called, ended_because))

struct NewReferral {
    Help help = Help::SomethingElse;
    std::string name;
    std::string number;
    std::string message_number;
    std::string hours;
    std::string place;
    std::string village_code;
};

std::vector<Referral> referrals(sql::Read&, base::ChapterId const&); // those listed first, each in its order
std::optional<Referral> referral(sql::Read&, base::ChapterId const&, ReferralId const&);
ReferralId keep_referral(sql::Write&, By const&, NewReferral const&);
void keep_check(sql::Write&, By const&, ReferralId const&, base::Date checked_on);
void keep_end(sql::Write&, By const&, ReferralId const&, std::string const& because);

}
