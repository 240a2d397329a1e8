// From a route line to a handler. A handler's parameters say all it needs, in the order permit, ids, form, database,
// now:
//   base::Result<Board>           board(MayGuide, FindGroups query, sql::Read&, base::Now);
//   base::Result<http::SeeOther>  advance(MayGuide, GroupId, AdvanceStage form, sql::Write&, base::Now);
// and is routed by
//   http::get<&board, &board_page>("/journeys")
//   http::post<&advance>("/journeys/{group}/advance").redraws<&show, &show_page>()
// A page is   page::Document board_page(Board const&, page::Context const&);
// A view may also be an http::File (CSV, calendar) and then needs no page.
#pragma once

#include "base/fact.h"
#include "base/form.h"
#include "base/http/edge.h"
#include "base/page/page.h"
#include "base/permit.h"
#include "base/result.h"
#include "base/sql/sql.h"

#include <functional>
#include <memory>
#include <source_location>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace http {

// Where a post leads (303), and what the page there says was done.
struct SeeOther {
    page::Url where;
    words::Word const* done = nullptr;
};

struct File {
    std::string content_type;
    std::string filename; // empty: shown in place
    std::string content;
    bool cacheable = false; // public and unchanging for a while
    bool is_kept_by_her = false; // unchanging, and for whoever may see it: her browser alone keeps it for a while
};

inline constexpr base::Code no_such_page { "http.no_such_page",
    { "Halaman ini tidak ada.", "There is no such page." } };
inline constexpr base::Code no_fact_id { "http.no_fact_id",
    { "Formulir ini tidak lengkap. Muat ulang halamannya.", "This form is incomplete. Reload the page." } };

// One request on its way to a handler.
struct Call {
    std::vector<std::string> ids; // what stood for {…} in the path
    form::Typed typed; // the query of a GET, the body of a POST
    permit::Mandate const* mandate = nullptr;
    base::Now now {};
    page::Context page {};
};

// What a POST will do once the writer takes it.
struct Prepared {
    base::ChapterId chapter;
    base::AccountId actor;
    std::string kind;
    std::string body;
    std::function<base::Result<SeeOther>(sql::Write&, base::Now)> work;
};

// A GET's answer before it is sent.
struct Shown {
    int status = 200;
    File file;
};

struct PermitFacts {
    std::string_view act;
    permit::Positions given;
    base::FieldClass reads;
};

struct Route {
    std::string_view method;
    std::string pattern;
    std::string handler; // qualified name
    std::string view; // of the page function
    std::source_location line;
    PermitFacts permit;
    // Far above what its texts may hold, so that one that is too long is refused on its form, where it is kept.
    std::size_t limit = 256 * 1024;
    bool leaves_no_trace = false; // excluded from the access log
    std::string kind {}; // of the fact that a POST notes
    bool is_for_phones = false; // its facts are also taken through the sync door
    std::optional<std::string> (*unread_name)(form::Typed const&) = nullptr; // of the form that a POST takes

    std::function<base::Result<Shown>(Call&, sql::Read&)> show {}; // GET
    std::function<base::Result<Prepared>(Call&, sql::Read&)> prepare {}; // POST
    std::function<base::Result<Shown>(Call&, sql::Read&)> redraw {}; // POST refused, for people

    template <auto Handler, auto Page>
    Route redraws() &&;
    Route up_to(std::size_t bytes) &&
    {
        limit = bytes;
        return std::move(*this);
    }
    Route also_from_phones() &&
    {
        is_for_phones = true;
        return std::move(*this);
    }
    Route without_trace() &&
    {
        leaves_no_trace = true;
        return std::move(*this);
    }
};

namespace detail {

template <auto F>
constexpr std::string_view name_of()
{
    std::string_view const all = __PRETTY_FUNCTION__; // "... [with auto F = journey::advance; ...]"
    auto const start = all.find("F = ") + 4;
    auto name = all.substr(start, all.find_first_of(";]", start) - start);
    if (name.starts_with('&'))
        name.remove_prefix(1);
    return name;
}

template <class F>
struct Signature;
template <class R, class... A>
struct Signature<R (*)(A...)> {
    using Return = R;
    using Arguments = std::tuple<std::remove_cvref_t<A>...>;
    static constexpr bool writes = (std::is_same_v<A, sql::Write&> || ...);
    static constexpr bool first_is_permit
        = permit::Permit<std::remove_cvref_t<std::tuple_element_t<0, std::tuple<A..., int>>>>;
};

template <class T>
struct Unwrapped;
template <class T>
struct Unwrapped<base::Result<T>> {
    using type = T;
};

template <class T>
inline constexpr bool is_form = boost::describe::has_describe_members<T>::value;

// Fills one argument from the call. Database and clock are filled when the handler is called.
template <class T>
base::Result<T> argument(Call& call, sql::Read& read, std::size_t& next_id)
{
    if constexpr (permit::Permit<T>) {
        return T::grant(permit::Asking { call.mandate, call.typed, read, call.now });
    } else if constexpr (base::is_id<T>) {
        INVARIANT(next_id < call.ids.size(), "a route names as many ids as its handler takes");
        auto id = T::parse(call.ids[next_id++]);
        if (!id)
            return base::Problem(base::Kind::Unknown, no_such_page);
        return *id;
    } else if constexpr (std::is_same_v<T, std::string>) {
        INVARIANT(next_id < call.ids.size(), "a route names as many words as its handler takes");
        return call.ids[next_id++];
    } else {
        static_assert(is_form<T>, "A handler takes a permit, ids, a described form, a database and now.");
        return form::read<T>(call.typed);
    }
}

template <class T>
inline constexpr bool comes_later
    = std::is_same_v<T, sql::Read> || std::is_same_v<T, sql::Write> || std::is_same_v<T, base::Now>;

// The arguments that come from the request, kept until the handler is called.
template <class T>
struct Slot {
    std::optional<T> value;
};
struct Later { };

template <class Arguments>
struct Slots;
template <class... A>
struct Slots<std::tuple<A...>> {
    std::tuple<std::conditional_t<comes_later<A>, Later, Slot<A>>...> slots;

    base::Result<> fill(Call& call, sql::Read& read)
    {
        std::size_t next_id = 0;
        std::optional<base::Problem> problem;
        std::apply([&](auto&... slot) { (fill_one(slot, call, read, next_id, problem), ...); }, slots);
        if (problem)
            return std::move(*problem);
        return base::Nothing {};
    }

    template <class T>
    static void fill_one(
        Slot<T>& slot, Call& call, sql::Read& read, std::size_t& next_id, std::optional<base::Problem>& problem)
    {
        if (problem)
            return; // stop at the first refusal
        auto result = argument<T>(call, read, next_id);
        if (result)
            slot.value.emplace(std::move(result.value()));
        else
            problem.emplace(std::move(result.problem()));
    }
    static void fill_one(Later&, Call&, sql::Read&, std::size_t&, std::optional<base::Problem>&) { }

    template <auto Handler, class Database>
    auto call(Database& database, base::Now now)
    {
        return call_with<Handler>(database, now, std::index_sequence_for<A...> {});
    }

private:
    template <auto Handler, class Database, std::size_t... I>
    auto call_with(Database& database, base::Now now, std::index_sequence<I...>)
    {
        return Handler(one<A>(std::get<I>(slots), database, now)...);
    }
    template <class T, class S, class Database>
    static decltype(auto) one(S& slot, Database& database, base::Now now)
    {
        if constexpr (std::is_same_v<T, base::Now>)
            return now;
        else if constexpr (comes_later<T>)
            return (static_cast<T&>(database));
        else
            return (T(*slot.value)); // a copy: a job may be carried out twice
    }
};

template <class Arguments>
struct PermitOf;
template <class P, class... A>
struct PermitOf<std::tuple<P, A...>> {
    using type = P;
};

template <class Arguments>
struct FormOf;
template <>
struct FormOf<std::tuple<>> {
    using type = void;
};
template <class A, class... More>
struct FormOf<std::tuple<A, More...>> {
    using type = std::conditional_t<is_form<A> && !permit::Permit<A>, A, typename FormOf<std::tuple<More...>>::type>;
};

template <class P>
constexpr PermitFacts permit_facts()
{
    return { P::act, P::given, P::reads };
}

template <auto Handler, auto Page>
base::Result<Shown> shown(Call& call, sql::Read& read)
{
    using S = Signature<decltype(Handler)>;
    using View = typename Unwrapped<typename S::Return>::type;
    Slots<typename S::Arguments> slots;
    TRY(slots.fill(call, read));
    auto view = TRY(slots.template call<Handler>(read, call.now));
    if constexpr (std::is_same_v<View, File>) {
        static_assert(std::is_same_v<decltype(Page), std::nullptr_t>, "A file needs no page.");
        return Shown { 200, std::move(view) };
    } else {
        page::Document const drawn = Page(view, call.page);
        return Shown { 200, { "text/html; charset=utf-8", "", page::document(call.page, drawn) } };
    }
}

template <class Form, class Slots>
std::string body_of(Slots const& slots, std::vector<std::string> const& ids)
{
    json::Text out;
    out.open_object();
    out.key("ids");
    out.open_array();
    for (auto const& id : ids)
        out.text(id);
    out.close_array();
    if constexpr (!std::is_void_v<Form>) {
        out.key("form");
        form::put(out, *std::get<Slot<Form>>(slots.slots).value);
    }
    out.close_object();
    return out.take();
}

// "journey::{anonymous}::advance" -> "journey.advance"
inline std::string kind_named(std::string_view handler)
{
    auto const slice = handler.substr(0, handler.find("::"));
    return std::string(slice) + "." + std::string(handler.substr(handler.rfind(':') + 1));
}

template <auto Handler>
base::Result<Prepared> prepared(Call& call, sql::Read& read)
{
    using S = Signature<decltype(Handler)>;
    using P = typename PermitOf<typename S::Arguments>::type;
    using Form = typename FormOf<typename S::Arguments>::type;
    auto slots = std::make_shared<Slots<typename S::Arguments>>();
    TRY(slots->fill(call, read));
    auto const& allowed = *std::get<Slot<P>>(slots->slots).value;
    Prepared ready { allowed.chapter(), allowed.account(), kind_named(name_of<Handler>()),
        body_of<Form>(*slots, call.ids), {} };
    ready.work = [slots](sql::Write& db, base::Now now) { return slots->template call<Handler>(db, now); };
    return ready;
}

}

template <auto Handler, auto Page = nullptr>
Route get(std::string pattern, std::source_location line = std::source_location::current())
{
    using S = detail::Signature<decltype(Handler)>;
    static_assert(!S::writes, "A GET handler must not take sql::Write.");
    static_assert(S::first_is_permit, "A handler's first parameter is its permit.");
    Route route { "GET", std::move(pattern), std::string(detail::name_of<Handler>()),
        std::string(detail::name_of<Page>()), line,
        detail::permit_facts<typename detail::PermitOf<typename S::Arguments>::type>() };
    route.show = &detail::shown<Handler, Page>;
    return route;
}

template <auto Handler>
Route post(std::string pattern, std::source_location line = std::source_location::current())
{
    using S = detail::Signature<decltype(Handler)>;
    using P = typename detail::PermitOf<typename S::Arguments>::type;
    static_assert(S::first_is_permit, "A handler's first parameter is its permit.");
    static_assert(permit::Noting<P>, "A fact is noted under a permit that knows the chapter and who notes.");
    static_assert(std::is_same_v<typename S::Return, base::Result<SeeOther>>, "A post answers where to look next.");
    Route route { "POST", std::move(pattern), std::string(detail::name_of<Handler>()), "", line,
        detail::permit_facts<P>() };
    route.kind = detail::kind_named(detail::name_of<Handler>());
    route.prepare = &detail::prepared<Handler>;
    using Form = typename detail::FormOf<typename S::Arguments>::type;
    if constexpr (!std::is_void_v<Form>)
        route.unread_name = &form::unread_name<Form>;
    return route;
}

// When this post is refused, people see that form again, with what they typed and what is wrong with it.
template <auto Handler, auto Page>
Route Route::redraws() &&
{
    redraw = &detail::shown<Handler, Page>;
    view = detail::name_of<Page>();
    return std::move(*this);
}

}
