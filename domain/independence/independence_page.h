// What people see of the index: the interview, topic by topic; the chapter's figures; one woman's leaves.
#pragma once

#include "base/http/route.h"
#include "base/page/page.h"
#include "base/permit.h"
#include "domain/independence/independence_store.h"
#include "domain/independence/index_figures.h"

namespace independence {

// Whoever interviews hears the answers, so she reads what is specific.
using MayInterview = permit::To<"independence.interview", permit::chair | permit::secretary | permit::facilitator,
    base::FieldClass::Specific>;
using MayPlan = permit::To<"independence.plan", permit::secretariat>;
// Figures of at least five women: counts, nobody's answers.
using MaySeeIndex = permit::To<"independence.index", permit::secretariat | permit::facilitator | permit::evaluator>;
using MaySeeWoman
    = permit::To<"independence.woman", permit::facilitator | permit::evaluator, base::FieldClass::Specific>;
using MayExport = permit::To<"independence.export", permit::evaluator, base::FieldClass::Specific>;

struct InterviewList {
    MayInterview may;
    std::vector<store::OpenInterview> open;
    bool planned = false; // T1 and T2 of the baseline are fixed
};

struct Beginning {
    MayInterview may;
    Round round;
    std::string search;
    std::optional<member::MemberId> chosen;
    std::vector<store::Candidate> women;
};

struct TopicScreen {
    MayInterview may;
    store::Interview interview;
    base::Private<std::string> full_name;
    Instrument instrument;
    store::Plan plan;
    int topic = 0;
    std::vector<int> items; // visible ones
    bool postponed = false;
    PrivateAnswers answers;
};

struct PaperForm {
    MayInterview may;
    store::Interview interview;
    base::Private<std::string> full_name;
    Instrument instrument;
    store::Plan plan;
    PrivateAnswers answers;
};

struct Review {
    MayInterview may;
    store::Interview interview;
    base::Private<std::string> full_name;
    Instrument instrument;
    std::vector<TopicState> topics;
    PrivateAnswers answers;
    bool finished = false;
};

struct WaveForm {
    Round round;
    std::optional<store::Plan> plan;
    bool frozen = false;
};

struct Overview {
    int asked = 0; // women with a finished baseline
    int asked_twice = 0;
    std::optional<store::Plan> plan;
    std::optional<Wave> baseline; // of complete baselines, from five women on
    std::optional<ShownReport> report; // of the same women twice, from five on
    std::optional<Figures> figures; // with the report
    std::vector<Division> divisions; // as the report's groups
    bool may_interview = false;
    bool may_plan = false;
    bool may_export = false;
};

struct WomanView {
    std::string heading; // her name for a facilitator, her code for an evaluator
    PrivateScore before;
    std::optional<PrivateScore> after;
    MaySeeWoman may;
};

page::Document interviews_page(InterviewList const&, page::Context const&);
page::Document new_interview_page(Beginning const&, page::Context const&);
page::Document topic_page(TopicScreen const&, page::Context const&);
page::Document paper_page(PaperForm const&, page::Context const&);
page::Document review_page(Review const&, page::Context const&);
page::Document wave_page(WaveForm const&, page::Context const&);
page::Document overview_page(Overview const&, page::Context const&);
page::Document woman_page(WomanView const&, page::Context const&);

// Four or twelve leaves as pictures with one sentence.
page::Html leaves(Score const&, page::Context const&);

}
