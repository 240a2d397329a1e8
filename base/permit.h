// Who may do a thing is a type in the handler's signature:
//   using MayGuide = permit::To<"journey.guide", permit::chair | permit::secretary | permit::facilitator>;
//   base::Result<Board> board(MayGuide, sql::Read&);
// A handler cannot be called without one, and only the router makes them. A permit names the positions it is given to
// and the field class it reads; `berdaya permits` lists them all.
#pragma once

#include "base/clock.h"
#include "base/form.h"
#include "base/id.h"
#include "base/private.h"
#include "base/result.h"
#include "base/sql/sql.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace permit {

using Positions = unsigned;
inline constexpr Positions chair = 1;
inline constexpr Positions vice_chair = 2;
inline constexpr Positions secretary = 4;
inline constexpr Positions treasurer = 8;
inline constexpr Positions facilitator = 16;
inline constexpr Positions evaluator = 32;
inline constexpr Positions member = 64;
inline constexpr Positions secretariat = chair | vice_chair | secretary;
inline constexpr Positions officers = secretariat | treasurer | facilitator;

// The bundle a signed-in person holds (amanah): in one chapter, for the positions she has today.
struct Mandate {
    base::AccountId account;
    base::ChapterId chapter;
    std::string chapter_name;
    base::Zone zone = base::Zone::Wita;
    Positions positions = 0;
    std::string officer_name; // her own, shown to herself
    auto operator<=>(Mandate const&) const = default;
};

inline constexpr base::Code sign_in_first { "permit.sign_in_first",
    { "Masuk dulu untuk membuka halaman ini.", "Sign in to open this page." } };
inline constexpr base::Code not_given { "permit.not_given",
    { "Ibu belum punya izin untuk ini. Mintalah kepada ketua komunitas.",
        "You have no permit for this. Please ask the chair of your community." } };

// What a permit may look at to decide.
struct Asking {
    Mandate const* mandate; // nullptr: a stranger
    form::Typed const& typed;
    sql::Read& read;
    base::Now now;
};

template <std::size_t N>
struct Name {
    char text[N];
    consteval Name(char const (&from)[N]) { std::copy_n(from, N, text); }
    constexpr std::string_view view() const { return { text, N - 1 }; }
};

template <Name Act, Positions Given, base::FieldClass Reads = base::FieldClass::General>
class To {
public:
    static constexpr base::FieldClass reads = Reads;
    static constexpr std::string_view act = Act.view();
    static constexpr Positions given = Given;

    static base::Result<To> grant(Asking const& asking)
    {
        if (!asking.mandate)
            return base::Problem(base::Kind::SignInNeeded, sign_in_first);
        if ((asking.mandate->positions & Given) == 0)
            return base::Problem(base::Kind::Forbidden, not_given, { { "act", std::string(act) } });
        return To(*asking.mandate);
    }

    base::ChapterId const& chapter() const { return m_mandate.chapter; }
    base::AccountId const& account() const { return m_mandate.account; }
    base::Zone zone() const { return m_mandate.zone; }
    Mandate const& mandate() const { return m_mandate; }
    bool holds(Positions positions) const { return (m_mandate.positions & positions) != 0; }

private:
    explicit To(Mandate const& mandate)
        : m_mandate(mandate)
    {
    }
    Mandate m_mandate;
};

// Everybody, strangers too: public pages. Reads nothing private.
class Anyone {
public:
    static constexpr base::FieldClass reads = base::FieldClass::General;
    static constexpr std::string_view act = "anyone";
    static constexpr Positions given = ~0U;
    static base::Result<Anyone> grant(Asking const&) { return Anyone(); }

private:
    Anyone() = default;
};

// Whoever holds the secret of an invitation: it came along as `token`, and is still good. The same form sent twice is
// answered by the fact it made, so that one that was used may ask again; its handler looks whether it was.
template <Name Act, auto Find, base::Code const& Gone>
class Invited {
    using Invitation = typename decltype(Find(std::declval<sql::Read&>(), std::string_view()))::value_type;

public:
    static constexpr base::FieldClass reads = base::FieldClass::General;
    static constexpr std::string_view act = Act.view();
    static constexpr Positions given = ~0U;

    static base::Result<Invited> grant(Asking const& asking)
    {
        auto invitation = Find(asking.read, asking.typed.one("token").value_or(""));
        if (!invitation || invitation->expires_at <= asking.now.at)
            return base::Problem(base::Kind::Refused, Gone);
        return Invited(std::move(*invitation));
    }
    base::ChapterId const& chapter() const { return m_invitation.chapter_id; }
    base::AccountId account() const { return base::AccountId(m_invitation.officer_id.text()); }
    Invitation const& invitation() const { return m_invitation; }

private:
    explicit Invited(Invitation invitation)
        : m_invitation(std::move(invitation))
    {
    }
    Invitation m_invitation;
};

template <class T>
concept Permit = requires(Asking const& asking)
{
    {
        T::grant(asking)
        } -> std::same_as<base::Result<T>>;
    {
        T::act
        } -> std::convertible_to<std::string_view>;
};

// A permit under which a fact can be noted knows whose chapter it is and who notes.
template <class T>
concept Noting = Permit<T> && requires(T const& permit)
{
    {
        permit.chapter()
        } -> std::convertible_to<base::ChapterId>;
    {
        permit.account()
        } -> std::convertible_to<base::AccountId>;
};

}
