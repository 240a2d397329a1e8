// Who may do what here, what is typed, and the handlers' names: shared by the files of routes and of pages.
#pragma once

#include "base/slice.h"
#include "domain/independence/independence_page.h"

namespace independence {

struct FindWomen {
    std::optional<std::string> search;
    std::optional<Round> round;
    std::optional<member::MemberId> member;
};
BOOST_DESCRIBE_STRUCT(FindWomen, (), (search, round, member))

struct BeginInterview {
    member::MemberId member;
    Round round = Round::Baseline;
};
BOOST_DESCRIBE_STRUCT(BeginInterview, (), (member, round))

struct GiveAnswers {
    std::map<std::string, std::string> answer;
};
BOOST_DESCRIBE_STRUCT(GiveAnswers, (), (answer))

struct FixPlan {
    std::string t1;
    std::string t2;
    DesignLevel design_level = DesignLevel::BeforeAfter;
};
BOOST_DESCRIBE_STRUCT(FixPlan, (), (t1, t2, design_level))

struct EmptyForm {
    std::optional<std::string> go;
};
BOOST_DESCRIBE_STRUCT(EmptyForm, (), (go))

base::Result<InterviewList> interviews(MayInterview, sql::Read&);
base::Result<Beginning> new_interview(MayInterview, FindWomen, sql::Read&);
base::Result<http::SeeOther> begin(MayInterview, BeginInterview, sql::Write&, base::Now);
base::Result<TopicScreen> show_topic(MayInterview, InterviewId, std::string topic, sql::Read&);
base::Result<http::SeeOther> save_topic(
    MayInterview, InterviewId, std::string topic, GiveAnswers, sql::Write&, base::Now);
base::Result<PaperForm> show_paper(MayInterview, InterviewId, sql::Read&);
base::Result<http::SeeOther> save_paper(MayInterview, InterviewId, GiveAnswers, sql::Write&, base::Now);
base::Result<Review> show_review(MayInterview, InterviewId, sql::Read&);
base::Result<http::SeeOther> finish(MayInterview, InterviewId, EmptyForm, sql::Write&, base::Now);

base::Result<WaveForm> show_wave(MayPlan, std::string wave, sql::Read&);
base::Result<http::SeeOther> fix_wave(MayPlan, std::string wave, FixPlan, sql::Write&, base::Now);

base::Result<Overview> overview(MaySeeIndex, sql::Read&);
base::Result<WomanView> show_woman(MaySeeWoman, member::MemberId, sql::Read&);
base::Result<http::File> export_csv(MayExport, sql::Read&);
base::Result<http::File> codebook_csv(MayExport);

std::vector<base::Export> exports();
void fill_sample(base::Sampler&);

}
