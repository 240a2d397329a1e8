// What a slice hands to the program. Gathered by the build: a new slice edits no list.
#pragma once

#include "base/http/route.h"
#include "base/sync_door/hub.h"

#include <boost/describe/class.hpp>

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace base {

// Work that goes on behind the requests (a long import), one fact at a time, and goes on after a restart.
struct ChoreFact {
    fact::Fact fact; // its id follows from what is done, so that it is done once
    std::function<Result<fact::Outcome>(sql::Write&)> work;
};
struct Chore {
    std::string_view name;
    std::function<std::optional<ChoreFact>(sql::Read&, Now)> next; // nothing: all is done
};

// A table of one chapter in `berdaya export`: the columns are those of the statement, which takes the chapter as ?1.
struct Export {
    std::string_view name;
    std::string statement;
    std::string_view columns; // "member_id,full_name,...": the header, in order
    std::vector<std::string> names() const; // the columns one by one
    // Those columns of a table as they are.
    static Export whole(std::string_view table, std::string_view columns, std::string_view ordered_by);
};

// Into which part of a larger whole (a group of a journey) each subject falls today. The slice that knows contributes
// it, and slices that may not know that slice ask for it by what they share. Both views are published.
struct Grouping {
    words::Word name; // of one part
    std::string_view falls_into; // (chapter_id, subject_id, part_id, since): a subject may fall into several parts
    std::string_view parts; // (chapter_id, part_id, part_name, village_code): also those into which nobody falls
};
std::vector<Grouping> const& groupings(); // those of all slices
struct Falling {
    std::string subject_id;
    std::string part_id;
};
BOOST_DESCRIBE_STRUCT(Falling, (), (subject_id, part_id))
std::vector<Falling> who_falls_where(sql::Read&, ChapterId const&, Grouping const&); // a subject's newest part first
struct Part {
    std::string part_id;
    std::string part_name;
    std::string village_code; // empty: of no village
};
BOOST_DESCRIBE_STRUCT(Part, (), (part_id, part_name, village_code))
std::vector<Part> parts_of(sql::Read&, ChapterId const&, Grouping const&); // by name

// A way from a page of one slice into another's that it may not know: from a woman's page to what was noted of her,
// from a community's public page to its box. Whoever draws such a page shows the ways that lead from it, and knows none
// of them.
enum class Place { Woman, Community, Box, Session, HeldSession, Expectation };
struct Lead {
    Place from;
    words::Word label; // verb and object
    // "{}" in it: the woman's id, the community's slug, the session's or the expectation's id; "{village}", if it is
    // there: the code of the village that was chosen on the page, or nothing.
    std::string_view path;
    permit::Positions shown_to = ~0U; // ~0U: to everybody, strangers too
    bool (*is_open)(sql::Read&, ChapterId const&) = nullptr; // whether it leads anywhere in that chapter; nullptr: yes
};
std::vector<Lead> const& leads(); // those of all slices
// A row of buttons for whoever looks, empty when there is none; `whose` takes the place of "{}".
page::Html ways_from(Place, std::string_view whose, page::Context const&);
// Where some ways are not open in every chapter, the handler asks for those that are, and its page shows them.
std::vector<Lead> open_leads(Place, sql::Read&, ChapterId const&);
page::Html ways_along(
    std::vector<Lead> const&, std::string_view whose, std::string_view village_code, page::Context const&);

// What waits for a person in one slice, told on her start page, which knows no such slice, while there is any.
struct Waiting {
    words::Word told; // "{n} kegiatan menunggu ..."
    std::string_view path; // where she decides
    permit::Positions shown_to;
    std::int64_t (*count)(sql::Read&, ChapterId const&, Date today);
};
std::vector<Waiting> const& waitings(); // those of all slices
struct Waits {
    Waiting const* what;
    std::int64_t n;
};
std::vector<Waits> waiting_for(sql::Read&, permit::Mandate const&, Date today); // where any does

// Fills the sample community through the same door as people do.
class Sampler {
public:
    virtual ~Sampler() = default;
    using Fields = std::vector<std::pair<std::string, std::string>>;
    // Posts as the sample's chair; answers the location. A refusal is our mistake.
    virtual std::string post(std::string_view path, Fields const& fields) = 0;
    // The same, noted at noon of an earlier day. Work behind the requests waits until the next post of today.
    virtual std::string post_on(Date noted_on, std::string_view path, Fields const& fields) = 0;
    virtual std::string post_file(std::string_view path, std::string_view field, std::string_view filename,
        std::string content, Fields const& fields = {})
        = 0;
    virtual void read(std::function<void(sql::Read&, ChapterId const&)> const&) = 0;
    virtual Date today() const = 0;
    std::map<std::string, std::vector<std::string>> kept; // ids for slices that come after, by a name of their own
};

using Telling = std::function<std::string(sql::Read&, ChapterId const&, sync_door::Incoming const&, words::Tongue)>;
// By the slice whose note it is; empty when none tells it.
std::string told(sql::Read&, ChapterId const&, sync_door::Incoming const&, words::Tongue);

// A woman asked that what is kept of her be erased (UU PDP 27/2022, articles 8 and 43). Each slice lets go of its part,
// in the transaction of that fact: names, words about her and answers; what is counted stays under an id that leads
// nowhere.
struct Erasing {
    ChapterId chapter;
    AccountId by;
    Now now;
    Date on;
    std::vector<std::string> entries; // hers: one, and those that were merged into it
    // Slices add theirs, then fact::forget: the notes that made these, and those that speak of these.
    std::vector<std::string> made {};
    std::vector<std::string> spoken_of {};
};
void erase_everywhere(sql::Write&, Erasing); // the parts of all slices, then the notes

struct Slice {
    std::string_view name;
    std::vector<http::Route> routes;
    std::vector<page::NavEntry> nav {};
    std::vector<Chore> chores {};
    std::vector<Export> exports {};
    std::vector<Grouping> groupings {};
    std::vector<Lead> leads {};
    std::vector<Waiting> waitings {};
    int sample_order = 0; // 0: fills nothing
    std::function<void(Sampler&)> sample {};
    // What phones hold copies of, and which of it a fact has changed: asked after every fact.
    std::vector<sync_door::Document> documents {};
    std::function<std::vector<sync_door::Carried>(sql::Read&, fact::Fact const&, fact::Outcome const&)> carries {};
    // A phone's note was taken; whoever made it had seen the books up to this position. What was noted since, and
    // says otherwise, is for a person to settle.
    std::function<void(sql::Write&, fact::Fact const&, fact::Outcome const&, Now, std::int64_t seen)> noted_unseeing {};
    // What a hub in the car must hold so that this slice's notes are taken there and its documents drawn; without it a
    // hub keeps the notes for the secretariat, and gives phones the documents as the secretariat drew them.
    std::vector<sync_door::HubRows> hub_rows {};
    std::string_view hub_whom {}; // (chapter_id, member_id) of those whom the documents of these days name
    // Its part of what is kept of a woman who asked to be erased.
    std::function<void(sql::Write&, Erasing&)> erases {};
    // A note of this slice in words, for a person who must decide about it.
    Telling tells {};
    // The one slice that knows whose a device is (device): by its key, and by itself; and who decided about its notes.
    sync_door::BearerOf bearer_of {};
    sync_door::BearerWith bearer_with {};
    sync_door::DecidedBy decided_by {};
    // The one slice that knows who holds what (chapter).
    std::function<std::optional<permit::Mandate>(sql::Read&, AccountId const&, Now)> mandate_of {};
};

}
