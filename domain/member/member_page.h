// What the member slice's handlers hand to its pages, and the permits both name.
#pragma once

#include "base/page/page.h"
#include "domain/member/member_store.h"

namespace member {

using MaySee = permit::To<"member.see", permit::officers>;
using MayRegister = permit::To<"member.register", permit::secretariat | permit::facilitator>;
using MayMerge = permit::To<"member.merge", permit::secretariat>;

struct Listed {
    MaySee may;
    Which which;
    Found found;
    std::vector<Village> villages;
};
page::Document list_page(Listed const&, page::Context const&);

// A form to register her, or, when she has an id, to correct her details.
struct Writing {
    MayRegister may;
    std::optional<Woman> woman;
    std::vector<Village> villages;
    std::vector<MemberLine> likely;
};
page::Document writing_page(Writing const&, page::Context const&);

struct Shown {
    MaySee may;
    Woman woman;
    std::vector<Village> villages;
    std::vector<store::Version> versions;
    std::vector<store::Merge> merges;
    std::optional<store::Erasure> erasure;
};
page::Document woman_page(Shown const&, page::Context const&);

struct Book {
    MaySee may;
    std::string village_code;
    std::vector<Village> villages;
    std::vector<store::BookLine> lines;
    bool is_cut = false;
};
page::Document book_page(Book const&, page::Context const&);

struct Merging {
    MayMerge may;
    Woman woman;
    std::string search;
    std::vector<MemberLine> others;
    std::vector<Village> villages;
};
page::Document merging_page(Merging const&, page::Context const&);

struct Consents {
    MaySee may;
    Woman woman;
    std::vector<store::Consent> consents;
};
page::Document consents_page(Consents const&, page::Context const&);

struct Asking {
    MayRegister may;
    MemberId member_id;
    Purpose const* purpose;
};
page::Document asking_page(Asking const&, page::Context const&);

words::Word const& owner_word(PhoneOwner);
std::string village_name(std::vector<Village> const&, std::string_view code); // empty when not known
std::vector<page::Choice> village_choices(std::vector<Village> const&);
page::Html line_words(std::string_view name, std::string_view nickname, std::string_view village, std::string_view rt);

}
