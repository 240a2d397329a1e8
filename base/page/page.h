// A page and its parts: the shell around every page, forms that keep what was typed, notices, pagers.
#pragma once

#include "base/form.h"
#include "base/page/html.h"
#include "base/permit.h"
#include "base/result.h"
#include "base/words.h"

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace page {

using words::Tongue;
using words::Word;

// One entry of the secretariat's navigation, shown to whoever holds one of the positions.
struct NavEntry {
    Word label;
    std::string_view path;
    std::string_view icon; // a symbol of the sprite
    permit::Positions shown_to;
    int order; // 10, 20, ...: the tens say in which part it stands
};

// What the parts of a page tell what stands around them: they are drawn first.
struct Noted {
    std::map<std::string, std::string, std::less<>> labels; // of the fields that something is wrong with, by name
    int refresh_seconds = 0; // while long work runs
    bool has_summary = false; // what was refused has been said above its form
};

// Everything a page is drawn with. Pages hold no state of their own.
struct Context {
    Tongue tongue = Tongue::Indonesian;
    permit::Mandate const* mandate = nullptr; // nullptr: a stranger
    base::Now now {};
    std::string path; // of this page, without the query
    form::Typed const* typed = nullptr; // what was typed, when a form is shown again
    base::Problem const* problem = nullptr; // why it is shown again
    std::string notice; // what was just done, in her tongue
    std::string form_token; // goes into every form against forgery
    std::string fact_id; // goes into every form so that a double tap counts once
    std::span<NavEntry const> nav {};
    std::string site_url; // "https://kici.example", for links that leave the site
    bool is_in_car = false; // of a hub, which has no page but the field app
    mutable Noted noted {};

    std::string_view operator()(Word const& word) const { return word.in(tongue); }
    std::string say(Word const& word, words::Fill const& fill) const { return words::say(word, tongue, fill); }
    base::Zone zone() const { return mandate ? mandate->zone : base::Zone::Wita; }
    base::Date today() const { return base::date_in(zone(), now.at); }
};

// How wide and for whom a page is.
enum class Shape { Wide, Narrow, Public, Bare /* printed sheets: no navigation */ };

struct Document {
    std::string_view title; // never personal data: titles stay in histories of shared phones
    Shape shape = Shape::Wide;
    Html body;
};

// The whole page, ready to send.
std::string document(Context const&, Document const&);
inline constexpr std::string_view source_path = "/source.tar.gz"; // linked from the foot of every page
// A page that says why not, with the way back.
std::string refusal(Context const&, base::Problem const&, int status);
// Her sign-in ended while she wrote: what she typed waits in a form of this page, to be sent when she is in again.
std::string signed_out(Context const&, form::Typed const&);

Html icon(std::string_view symbol); // decorative: always beside a word
std::string asset(std::string_view logical_name); // "/assets/berdaya.3f2a.css"

// A form posts to a route; the token, the fact id and the error summary come by themselves. With `files` it is
// multipart.
enum class Encoding { Plain, Files };
Html form(Context const&, Url const& action, Nodes, Encoding = Encoding::Plain);
// A form for asking (GET): search, filters.
Html asking_form(Url const& action, Nodes);
// A one-button form, e.g. withdrawing: `style` is a button class; hidden values go along.
Html button_form(Context const&, Url const& action, Word const& label, std::string_view style = "button-secondary",
    std::vector<std::pair<std::string, std::string>> const& hidden = {});
Html hidden(std::string_view name, std::string_view value);
Html submit(Context const&, Word const& label, std::string_view style = "button");
Html link_button(Context const&, Url const&, Word const& label, std::string_view style = "button");

// One labelled field. Shows what was typed before, else `value`; and what is wrong with it.
struct Field {
    std::string_view name;
    Word label;
    std::string value {};
    Word const* hint = nullptr;
    std::string_view type = "text"; // text, tel, date, time, number, password, search, file
    std::string_view autocomplete = "off";
    std::string_view inputmode = "";
    int most = 0; // characters
    bool optional = false;
    bool is_private = false; // never kept by the browser script
    std::string_view accept = ""; // for files
};
Html field(Context const&, Field const&);
Html text_area(Context const&, Field const&, int rows = 4);
Html files_field(Context const&, Field const&); // of photos: our script makes them small before they are sent

struct Choice {
    std::string value;
    std::string label;
    std::string hint {};
    std::string group {}; // of a drop-down list: choices of one group stand together under its name
};
enum class Pick { One, Many };
// Radio buttons or boxes with large targets. None is ticked unless `value` says so.
Html choices(Context const&, Field const&, Pick, std::vector<Choice> const&);
// A drop-down list; an empty first entry unless there is a value.
Html drop_down(Context const&, Field const&, std::vector<Choice> const&);
Html checkbox(Context const&, std::string_view name, std::string_view label, bool ticked = false);
Html means_otherwise(Context const&); // the tick of that name, there once a field was refused with form::may_endanger

Html heading(std::string_view title, std::string_view eyebrow = "");
Html crumbs(Context const&, std::vector<std::pair<Url, std::string>> const& trail);
Html tag(
    std::string_view kind, std::string_view symbol, std::string_view words); // kind: leaf, danger, info, gold, plum
// An attribute for what tells of long work that goes on: the page is drawn again after that many seconds, with scripts
// and without.
Attribute refreshing(Context const&, int seconds);
Html empty_state(std::string_view words, Html next = {});
// "Halaman 2 dari 40": links keep the query's other parts.
enum class Pages { Exactly, AtLeast };
Html pager(Context const&, Url const& without_page, int page, int pages, Pages = Pages::Exactly);

// What was refused, once a page: in the form that was posted, or, when no form of the page is that one, at its top.
Html error_summary(Context const&);
// What is wrong with a field of the form that is shown again; empty when nothing.
std::string field_error(Context const&, std::string_view name);
// What was typed in it, else the given value.
std::string typed_or(Context const&, std::string_view name, std::string_view value);

std::string number(std::int64_t, Tongue); // 12.500 / 12,500
std::string decimal(double, int places, Tongue); // 0,46 / 0.46
std::string percent(double share, Tongue, int places = 0); // 0.612 -> "61 %"

}
