// What programs of others are told of the notes that phones bring and of the documents that they hold: drawn from the
// handlers' own signatures, so that it cannot say anything else than what the door goes by. A slice tells it beside its
// routes,
//   static bool const notes_told = http::tell_notes<&record_attendance, &add_walk_in, &take_off>();
// and makes its documents of functions that answer a described struct:
//   http::told_document<&sheet_of>("session.sheet", MayRecord::given)
#pragma once

#include "base/http/route.h"
#include "base/shape.h"
#include "base/sync_door/sync_door.h"

#include <map>
#include <string>
#include <vector>

namespace http {

struct ToldNote {
    std::vector<shape::Shape> about; // the ids that stand in the path of its route
    shape::Shape form;
};
struct Told {
    std::map<std::string, ToldNote> notes; // by kind
    std::map<std::string, shape::Shape> documents; // by kind
};
Told& told(); // filled before the slices are made, and while

// "/members/{member}…" leads to what a fact made or changed: that id; empty: it leads elsewhere.
std::string id_under(std::string_view folder, std::string_view location);

namespace detail {

template <class Arguments>
ToldNote told_note()
{
    ToldNote made;
    made.form.is = shape::Is::Object;
    auto const add = [&]<class T>(shape::Type<T>) {
        if constexpr (base::is_id<T> || std::is_same_v<T, std::string>)
            made.about.push_back(shape::of<T>());
        else if constexpr (is_form<T> && !permit::Permit<T>)
            made.form = shape::of<T>();
    };
    auto const add_all = [&]<class... A>(shape::Type<std::tuple<A...>>) { (add(shape::Type<A> {}), ...); };
    add_all(shape::Type<Arguments> {});
    return made;
}

}

template <auto... Handlers>
bool tell_notes()
{
    (told().notes.insert_or_assign(detail::kind_named(detail::name_of<Handlers>()),
         detail::told_note<typename detail::Signature<decltype(Handlers)>::Arguments>()),
        ...);
    return true;
}

template <auto Draw>
sync_door::Document told_document(std::string_view kind, permit::Positions shown_to)
{
    using Drawn = decltype(Draw(
        std::declval<sql::Read&>(), std::declval<base::ChapterId const&>(), std::declval<std::string const&>()));
    told().documents.insert_or_assign(std::string(kind), shape::of<typename Drawn::value_type>());
    auto const as_json
        = [](sql::Read& db, base::ChapterId const& chapter, std::string const& ref) -> std::optional<std::string> {
        auto const drawn = Draw(db, chapter, ref);
        return drawn ? std::optional(form::json_of(*drawn)) : std::nullopt;
    };
    return { kind, shown_to, as_json };
}

}
