// What people type about notices, questions and referrals, and the handlers of each kind.
#pragma once

#include "base/http/route.h"
#include "base/office_words.h"
#include "base/own_words.h"
#include "base/slice.h"
#include "domain/bulletin/bulletin_page.h"
#include "domain/chapter/chapter.h"

namespace bulletin {

struct FindNotices {
    std::optional<Standing> state;
    std::optional<About> about;
    std::optional<std::string> village;
    std::optional<int> page;
};
BOOST_DESCRIBE_STRUCT(FindNotices, (), (state, about, village, page))
struct WriteNotice {
    std::string title;
    std::string words;
    About about = About::Aid;
    std::string agency;
    std::string check_at;
    std::string audience;
    base::Date valid_from;
    base::Date valid_until;
    std::vector<std::string> villages;
};
BOOST_DESCRIBE_STRUCT(
    WriteNotice, (), (title, words, about, agency, check_at, audience, valid_from, valid_until, villages))
struct CorrectNotice {
    std::string title;
    std::string words;
    About about = About::Aid;
    std::string agency;
    std::string check_at;
    std::string audience;
    base::Date valid_from;
    base::Date valid_until;
    std::vector<std::string> villages;
    std::string because;
};
BOOST_DESCRIBE_STRUCT(
    CorrectNotice, (), (title, words, about, agency, check_at, audience, valid_from, valid_until, villages, because))
struct SayWhy {
    std::string because;
};
BOOST_DESCRIBE_STRUCT(SayWhy, (), (because))
struct NoteCarriage {
    std::string village_code;
    base::Date carried_on;
    Way way = Way::Car;
    std::optional<int> heard;
    bool again = false; // she looked at what is on record already: it was told once more
};
BOOST_DESCRIBE_STRUCT(NoteCarriage, (), (village_code, carried_on, way, heard, again))

struct FindPage {
    std::optional<int> page;
};
BOOST_DESCRIBE_STRUCT(FindPage, (), (page))

struct FindQuestions {
    std::optional<Which> state;
    std::optional<NoticeId> notice_id;
    std::optional<int> page;
};
BOOST_DESCRIBE_STRUCT(FindQuestions, (), (state, notice_id, page))
struct AskAbout {
    std::optional<NoticeId> notice_id;
};
BOOST_DESCRIBE_STRUCT(AskAbout, (), (notice_id))
struct NoteQuestion {
    form::OwnWords words;
    std::string village_code;
    std::optional<NoticeId> notice_id;
    base::Date asked_on;
    bool means_otherwise = false; // a word that may speak of violence means something else
};
BOOST_DESCRIBE_STRUCT(NoteQuestion, (), (words, village_code, notice_id, asked_on, means_otherwise))
struct SendQuestion {
    std::string agency;
    Channel channel = Channel::Visit;
    base::Date sent_on;
};
BOOST_DESCRIBE_STRUCT(SendQuestion, (), (agency, channel, sent_on))
struct AnswerQuestion {
    form::OfficeWords answer;
    base::Date answered_on;
    bool means_otherwise = false;
};
BOOST_DESCRIBE_STRUCT(AnswerQuestion, (), (answer, answered_on, means_otherwise))
struct RetractQuestion {
    form::OwnWords because;
    bool means_otherwise = false;
};
BOOST_DESCRIBE_STRUCT(RetractQuestion, (), (because, means_otherwise))
struct BringBack {
    base::Date returned_on;
};
BOOST_DESCRIBE_STRUCT(BringBack, (), (returned_on))
struct ShowAnswer {
    bool is_shown = false;
    bool has_read = false; // there is no name in it and nothing private
};
BOOST_DESCRIBE_STRUCT(ShowAnswer, (), (is_shown, has_read))

struct AddReferral {
    Help help = Help::SomethingElse;
    std::string name;
    std::string number;
    std::optional<std::string> message_number;
    std::optional<std::string> hours;
    std::optional<std::string> place;
    std::optional<std::string> village_code;
    base::Date checked_on;
};
BOOST_DESCRIBE_STRUCT(AddReferral, (), (help, name, number, message_number, hours, place, village_code, checked_on))
struct CheckReferral {
    base::Date checked_on;
};
BOOST_DESCRIBE_STRUCT(CheckReferral, (), (checked_on))

template <permit::Noting P>
By by(P const& permit, base::Now now)
{
    return { permit.chapter(), permit.account(), now.at };
}

inline constexpr int most_of_a_reason = 300;

// The villages that the chapter's forms offer.
inline base::Result<std::vector<area::Village>> villages_of(sql::Read& db, base::ChapterId const& id)
{
    return area::villages(db, TRY(chapter::find(db, id)).regency_code);
}

base::Result<> is_offered(sql::Read&, base::ChapterId const&, std::string_view village_code, std::string_view name);
base::Result<Notice> found_notice(sql::Read&, base::ChapterId const&, NoticeId const&);
base::Result<OneNotice> show_notice(MaySee, NoticeId, sql::Read&);

std::vector<http::Route> carriage_routes();
std::vector<http::Route> question_routes();
std::vector<http::Route> referral_routes();
std::vector<http::Route> public_routes();
std::vector<base::Export> exports_of_notices();
std::vector<base::Export> exports_of_questions();
std::vector<base::Export> exports_of_referrals();

}
