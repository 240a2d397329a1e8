// All SQL about women, their consents and merges. Only the member slice includes this.
#pragma once

#include "domain/member/consent_proof.h"
#include "domain/member/member.h"
#include "domain/member/roster.h"

namespace member::store {

std::vector<Village> villages(sql::Read&, base::ChapterId const&);

std::optional<Woman> find(sql::Read&, base::ChapterId const&, MemberId const&);

// Those she could be: in her village, with her phone or her name.
// The few she may already be, the likeliest first; last those who bear exactly her name in another village, for women
// move. A name of one word is too common for that.
std::vector<MemberId> who_may_be_her(sql::Read&, base::ChapterId const&, Woman const&, Likeness at_least);

struct By {
    base::AccountId account;
    base::Instant at;
};
void register_woman(sql::Write&, base::ChapterId const&, Woman const&, By const&);
void correct_woman(sql::Write&, base::ChapterId const&, Woman const&, By const&); // as the revision after hers

// A version of what was noted.
struct Version {
    int revision = 1;
    Text full_name;
    Text nickname;
    Text phone;
    std::string village_code;
    Text rt;
    std::optional<int> birth_year;
    Text business;
    base::Instant noted_at;
};
BOOST_DESCRIBE_STRUCT(
    Version, (), (revision, full_name, nickname, phone, village_code, rt, birth_year, business, noted_at))
std::vector<Version> versions(sql::Read&, base::ChapterId const&, MemberId const&); // the newest first

// A line of the printed book.
struct BookLine {
    Text full_name;
    Text phone;
    std::string village_code;
    Text rt;
    Text business;
    bool is_member = true;
};
BOOST_DESCRIBE_STRUCT(BookLine, (), (full_name, phone, village_code, rt, business, is_member))
std::vector<BookLine> book(sql::Read&, base::ChapterId const&, std::string_view village_code, int most);

// ---- Erasing: erasure_store.cpp -----------------------------------------------------------------------------------

// How she asked.
enum class RequestWay { InPerson, Message, Letter };
BOOST_DESCRIBE_ENUM(RequestWay, InPerson, Message, Letter)
struct Erasure {
    base::Date asked_on;
    RequestWay way = RequestWay::InPerson;
    base::Instant noted_at;
};
BOOST_DESCRIBE_STRUCT(Erasure, (), (asked_on, way, noted_at))
// Nothing: she was not erased.
std::optional<Erasure> erasure(sql::Read&, base::ChapterId const&, MemberId const&);
// Her ids: hers, and those of the entries that were merged into it.
std::vector<std::string> entries_of(sql::Read&, base::ChapterId const&, MemberId const&);

// ---- Merging ------------------------------------------------------------------------------------------------------

struct Merge {
    MergeId id;
    MemberId member_id;
    Text full_name;
    base::Instant merged_at;
};
BOOST_DESCRIBE_STRUCT(Merge, (), (id, member_id, full_name, merged_at))
std::vector<Merge> merges_into(sql::Read&, base::ChapterId const&, MemberId const&); // not undone, the newest first
void merge(sql::Write&, base::ChapterId const&, MergeId const&, MemberId const& one, MemberId const& into, By const&);
void undo_merge(sql::Write&, base::ChapterId const&, MergeId const&, By const&);

// ---- Consent ------------------------------------------------------------------------------------------------------

struct Consent {
    ConsentId id;
    std::string purpose;
    int notice_version = 1;
    std::string notice_sha256;
    Channel channel = Channel::Form;
    Text witness;
    Text place;
    base::Date given_on;
    std::optional<base::Date> withdrawn_on;
    std::string proof_type; // empty: there is no recording and no scan
    std::int64_t proof_bytes = 0;
    bool is_recording_to_come = false; // from the phone that recorded it
};
BOOST_DESCRIBE_STRUCT(Consent, (),
    (id, purpose, notice_version, notice_sha256, channel, witness, place, given_on, withdrawn_on, proof_type,
        proof_bytes, is_recording_to_come))
// Also of the entries that were merged into hers; the newest first.
std::vector<Consent> consents(sql::Read&, base::ChapterId const&, MemberId const&);
void give_consent(sql::Write&, base::ChapterId const&, MemberId const&, Consent const&, By const&);
void keep_proof(sql::Write&, base::ChapterId const&, ConsentId const&, ConsentProof const&);
void await_recording(sql::Write&, base::ChapterId const&, ConsentId const&, std::string const& sha256);
// Of what came from a phone: where it is among the files.
std::optional<std::string> recording_of(sql::Read&, base::ChapterId const&, MemberId const&, ConsentId const&);
std::optional<ConsentProof> find_proof(sql::Read&, base::ChapterId const&, MemberId const&, ConsentId const&);
void withdraw_consent(sql::Write&, base::ChapterId const&, ConsentId const&, base::Date on, By const&);

}
