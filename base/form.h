// What a person typed, read into a described struct. The same reader serves a web form, a multipart upload and JSON:
//   struct PlanSession { std::string place; base::Date held_on; std::optional<int> capacity; };
//   BOOST_DESCRIBE_STRUCT(PlanSession, (), (place, held_on, capacity))
// std::string      needed, trimmed, at most 2,000 characters       std::optional<T>           may be left empty
// LongText         the same, at most 40,000; identity card numbers in it are masked
// bool             a ticked box                                     std::vector<T>             repeated names
// enum             by a described enumerator's name                 map<string, string>        name[key]=text
// Upload           a file                                           Secret                     kept out of facts
// An identity card number in any other text is refused: nothing of it is kept, in no fact either.
// Refuses with Kind::Malformed form.look_again, one FieldProblem a field; JSON of another shape: body.wrong_shape.
#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/json.h"
#include "base/private.h"
#include "base/result.h"

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>
#include <boost/describe/enum_from_string.hpp>
#include <boost/describe/enum_to_string.hpp>
#include <boost/describe/members.hpp>
#include <boost/mp11/algorithm.hpp>

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace form {

inline constexpr base::Code look_again { "form.look_again",
    { "Ada yang perlu diperbaiki. Yang sudah diisi tidak hilang.",
        "Something needs a correction. What you typed is kept." } };
inline constexpr base::Code needed { "form.needed", { "Bagian ini perlu diisi.", "This needs to be filled in." } };
inline constexpr base::Code too_long { "form.too_long",
    { "Terlalu panjang: paling banyak {most} huruf.", "Too long: at most {most} characters." } };
inline constexpr base::Code nik_not_kept { "form.nik_not_kept",
    { "NIK atau nomor KK tidak kami simpan. Hapus nomor {masked} dari isian ini.",
        "We keep no identity card numbers. Please take {masked} out of this field." } };
// Of words that may speak of violence (base/indonesian.h): asked about once, and kept when they mean something else.
inline constexpr base::Code may_endanger { "form.may_endanger",
    { "Catatan ini mungkin membahayakan seseorang. Hapus nama/rincian?",
        "This note may endanger somebody. Take out names and details?" } };
inline constexpr base::Code not_text { "form.not_text",
    { "Ada huruf yang tidak terbaca. Ketik ulang bagian ini.",
        "Some characters cannot be read. Please type this again." } };
inline constexpr base::Code not_a_number { "form.not_a_number",
    { "Tulis dengan angka saja, misalnya 25.", "Use digits only, such as 25." } };
inline constexpr base::Code not_a_day { "form.not_a_day",
    { "Tanggal ini tidak ada. Pilih tanggal yang benar.", "There is no such date. Choose a date." } };
inline constexpr base::Code not_a_time { "form.not_a_time",
    { "Tulis jam seperti 09.30.", "Write the time as 09:30." } };
inline constexpr base::Code not_a_choice { "form.not_a_choice",
    { "Pilih salah satu yang tersedia.", "Choose one of those offered." } };
inline constexpr base::Code no_file { "form.no_file", { "Pilih berkasnya dulu.", "Choose the file first." } };
inline constexpr base::Code wrong_shape { "body.wrong_shape",
    { "Isi kiriman tidak dikenal: {what}.", "The body has an unknown shape: {what}." } };

// A pasted list: at most 40,000 characters, its lines kept.
struct LongText {
    std::string text;
};

struct Upload {
    std::string filename; // once taken: an identity card number in it is masked, as in a pasted list
    std::string content;
};

// Names and their values, in the order they came.
class Typed {
public:
    void add(std::string name, std::string value) { m_pairs.emplace_back(std::move(name), std::move(value)); }
    void add_upload(std::string name, Upload upload) { m_uploads.emplace_back(std::move(name), std::move(upload)); }

    std::optional<std::string_view> one(std::string_view name) const;
    std::vector<std::string_view> all(std::string_view name) const;
    std::map<std::string, std::string> keyed(std::string_view name) const; // name[key]
    Upload const* upload(std::string_view name) const;
    std::vector<Upload const*> uploads(std::string_view name) const; // a field of several files
    std::vector<std::pair<std::string, std::string>> const& pairs() const { return m_pairs; }
    bool has_uploads() const { return !m_uploads.empty(); }
    Typed without(std::vector<base::FieldProblem> const&) const; // the fields that were refused

private:
    std::vector<std::pair<std::string, std::string>> m_pairs;
    std::vector<std::pair<std::string, Upload>> m_uploads;
};

Typed from_urlencoded(std::string_view);
base::Result<Typed> from_multipart(std::string_view body, std::string_view content_type);
base::Result<Typed> from_json(
    std::string_view body); // an object of texts, numbers, truths, arrays, one level of objects
std::string percent_decoded(std::string_view, bool plus_is_space);

using Bad = std::vector<base::FieldProblem>;

// One field's refusal; {most} in its sentence is filled.
base::Problem field_problem(std::string field, base::Code const&, int most = 0);
// Refuses the field `name` with form.too_long when its text has more characters than that.
base::Result<> not_longer(std::string_view text, std::string_view name, int most);

// nullptr when the text was taken.
base::Code const* take(std::string_view text, std::string& out);
base::Code const* take(std::string_view text, std::int64_t& out);
base::Code const* take(std::string_view text, int& out);
base::Code const* take(std::string_view text, double& out);
base::Code const* take(std::string_view text, base::Date& out);
base::Code const* take(std::string_view text, base::TimeOfDay& out);
template <class Tag>
base::Code const* take(std::string_view text, base::Id<Tag>& out)
{
    auto const id = base::Id<Tag>::parse(text);
    if (!id)
        return &not_a_choice;
    out = *id;
    return nullptr;
}
template <class E>
requires std::is_enum_v<E> base::Code const* take(std::string_view text, E& out)
{
    return boost::describe::enum_from_string(std::string(text).c_str(), out) ? nullptr : &not_a_choice;
}
template <class T, base::FieldClass C>
base::Code const* take(std::string_view text, base::Private<T, C>& out)
{
    T value {};
    auto const* const why = take(text, value);
    if (!why)
        out = base::Private<T, C>(std::move(value));
    return why;
}

std::string_view trimmed(std::string_view);
std::string visible(
    Typed const&, std::string_view name); // trimmed, without what nobody sees; empty when it is not there
// What the sentence of a refused text is filled with; never more of it than a masked number.
words::Fill fill_of(base::Code const& why, std::string_view text);

template <class T>
void take_field(Typed const& typed, std::string_view name, T& out, Bad& bad)
{
    auto const text = visible(typed, name);
    auto const* const why = text.empty() ? &needed : take(text, out);
    if (why)
        bad.push_back({ std::string(name), why, fill_of(*why, text) });
}
inline void take_field(Typed const& typed, std::string_view name, bool& out, Bad&)
{
    auto const text = typed.one(name).value_or("");
    out = !text.empty() && text != "0" && text != "false" && text != "off";
}
void take_field(Typed const&, std::string_view name, LongText& out, Bad&);
void take_field(Typed const&, std::string_view name, Upload& out, Bad&);
void take_field(Typed const&, std::string_view name, base::Secret& out, Bad&);
void take_field(Typed const&, std::string_view name, std::map<std::string, std::string>& out, Bad&);
template <class T>
void take_field(Typed const& typed, std::string_view name, std::optional<T>& out, Bad& bad)
{
    if (visible(typed, name).empty())
        return;
    T value {};
    take_field(typed, name, value, bad);
    out = std::move(value);
}
template <class T>
void take_field(Typed const& typed, std::string_view name, std::vector<T>& out, Bad& bad)
{
    for (auto const text : typed.all(name)) {
        T value {};
        if (auto const* const why = take(trimmed(text), value)) {
            bad.push_back({ std::string(name), why, fill_of(*why, text) });
            return;
        }
        out.push_back(std::move(value));
    }
}

template <class F>
base::Result<F> read(Typed const& typed)
{
    F out {};
    Bad bad;
    boost::mp11::mp_for_each<boost::describe::describe_members<F, boost::describe::mod_public>>(
        [&](auto member) { take_field(typed, member.name, out.*member.pointer, bad); });
    if (!bad.empty())
        return base::Problem(base::Kind::Malformed, look_again, {}, std::move(bad));
    return out;
}

// A name that the struct does not have, or not in this shape; nothing: all of it would be read. Web forms carry more
// than their struct, programs of another version should not.
template <class F>
std::optional<std::string> unread_name(Typed const& typed)
{
    for (auto const& [name, value] : typed.pairs()) {
        auto const bracket = name.find('[');
        bool known = false;
        boost::mp11::mp_for_each<boost::describe::describe_members<F, boost::describe::mod_public>>([&](auto member) {
            using M = std::remove_cvref_t<decltype(std::declval<F>().*member.pointer)>;
            bool const keyed = std::is_same_v<M, std::map<std::string, std::string>>;
            known = known || (name.substr(0, bracket) == member.name && keyed == (bracket != std::string::npos));
        });
        if (!known)
            return name;
    }
    return std::nullopt;
}

// The struct as JSON: the body of a fact, an answer to a machine. Secrets are left out, files are told by their hash.
inline void put(json::Text& out, std::string const& text)
{
    out.text(text);
}
inline void put(json::Text& out, LongText const& text)
{
    out.text(text.text);
}
inline void put(json::Text& out, bool truth)
{
    out.truth(truth);
}
inline void put(json::Text& out, double number)
{
    out.real(number);
}
inline void put(json::Text& out, base::Date date)
{
    out.text(date.text());
}
inline void put(json::Text& out, base::TimeOfDay time)
{
    out.text(time.text());
}
inline void put(json::Text& out, base::Instant at)
{
    out.integer(at.ms);
}
inline void put(json::Text& out, base::Secret const&)
{
    out.nothing();
}
void put(json::Text& out, Upload const&);
template <class T>
requires(std::is_integral_v<T> && !std::is_same_v<T, bool>) void put(json::Text& out, T number)
{
    out.integer(number);
}
template <class E>
requires std::is_enum_v<E>
void put(json::Text& out, E value)
{
    out.text(boost::describe::enum_to_string(value, ""));
}
template <class Tag>
void put(json::Text& out, base::Id<Tag> const& id)
{
    out.text(id.text());
}
template <class T, base::FieldClass C>
void put(json::Text& out, base::Private<T, C> const& value)
{
    put(out, value.stored());
}
template <class F>
requires boost::describe::has_describe_members<F>::value void put(json::Text& out, F const& form);
template <class T>
void put(json::Text& out, std::optional<T> const& value)
{
    if (value)
        put(out, *value);
    else
        out.nothing();
}
template <class T>
void put(json::Text& out, std::vector<T> const& values)
{
    out.open_array();
    for (auto const& value : values)
        put(out, value);
    out.close_array();
}
inline void put(json::Text& out, std::map<std::string, std::string> const& values)
{
    out.open_object();
    for (auto const& [key, value] : values) {
        out.key(key);
        out.text(value);
    }
    out.close_object();
}
template <class F>
requires boost::describe::has_describe_members<F>::value void put(json::Text& out, F const& form)
{
    out.open_object();
    boost::mp11::mp_for_each<boost::describe::describe_members<F, boost::describe::mod_public>>([&](auto member) {
        out.key(member.name);
        put(out, form.*member.pointer);
    });
    out.close_object();
}

template <class F>
std::string json_of(F const& form)
{
    json::Text out;
    put(out, form);
    return out.take();
}

}
