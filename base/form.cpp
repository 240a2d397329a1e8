#include "base/form.h"

#include "base/indonesian.h"
#include "base/plain_digits.h"
#include "base/sha256.h"
#include "base/unicode.h"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <algorithm>
#include <charconv>

namespace form {

namespace {

constexpr std::size_t longest_text = 2000;
constexpr std::size_t longest_pasted = 40'000;

int hex_digit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

base::Problem shape(std::string what)
{
    return { base::Kind::Malformed, wrong_shape, { { "what", std::move(what) } } };
}

// name="..." inside a Content-Disposition line.
std::string parameter(std::string_view line, std::string_view name)
{
    auto const start = line.find(std::string(name) + "=\"");
    if (start == std::string_view::npos)
        return {};
    auto const from = start + name.size() + 2;
    auto const end = line.find('"', from);
    return std::string(line.substr(from, end == std::string_view::npos ? 0 : end - from));
}

std::string plain(boost::json::value const& value)
{
    if (value.is_string())
        return std::string(value.as_string());
    if (value.is_bool())
        return value.as_bool() ? "1" : "";
    if (value.is_null())
        return {};
    return boost::json::serialize(value);
}

template <class N>
base::Code const* take_number(std::string_view text, N& out)
{
    auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), out);
    return error == std::errc {} && end == text.data() + text.size() ? nullptr : &not_a_number;
}

}

base::Problem field_problem(std::string field, base::Code const& code, int most)
{
    return { base::Kind::Malformed, look_again, {},
        { { std::move(field), &code, { { "most", std::to_string(most) } } } } };
}

base::Result<> not_longer(std::string_view text, std::string_view name, int most)
{
    if (unicode::length(text) > static_cast<std::size_t>(most))
        return field_problem(std::string(name), too_long, most);
    return base::Nothing {};
}

std::string_view trimmed(std::string_view text)
{
    auto const start = text.find_first_not_of(" \t\r\n");
    if (start == std::string_view::npos)
        return {};
    return text.substr(start, text.find_last_not_of(" \t\r\n") - start + 1);
}

std::optional<std::string_view> Typed::one(std::string_view name) const
{
    for (auto const& [key, value] : m_pairs)
        if (key == name)
            return value;
    return std::nullopt;
}

std::vector<std::string_view> Typed::all(std::string_view name) const
{
    std::vector<std::string_view> found;
    for (auto const& [key, value] : m_pairs)
        if (key == name)
            found.emplace_back(value);
    return found;
}

std::map<std::string, std::string> Typed::keyed(std::string_view name) const
{
    std::map<std::string, std::string> found;
    for (auto const& [key, value] : m_pairs)
        if (key.size() > name.size() + 2 && key.starts_with(name) && key[name.size()] == '[' && key.back() == ']')
            found[key.substr(name.size() + 1, key.size() - name.size() - 2)] = value;
    return found;
}

Upload const* Typed::upload(std::string_view name) const
{
    for (auto const& [key, upload] : m_uploads)
        if (key == name)
            return &upload;
    return nullptr;
}

std::vector<Upload const*> Typed::uploads(std::string_view name) const
{
    std::vector<Upload const*> found;
    for (auto const& [key, upload] : m_uploads)
        if (key == name)
            found.push_back(&upload);
    return found;
}

std::string percent_decoded(std::string_view text, bool plus_is_space)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && i + 2 < text.size() && hex_digit(text[i + 1]) >= 0 && hex_digit(text[i + 2]) >= 0) {
            out += static_cast<char>(hex_digit(text[i + 1]) * 16 + hex_digit(text[i + 2]));
            i += 2;
        } else {
            out += plus_is_space && text[i] == '+' ? ' ' : text[i];
        }
    }
    return out;
}

Typed Typed::without(std::vector<base::FieldProblem> const& refused) const
{
    auto rest = *this;
    auto const is_refused = [&](auto const& one) {
        return std::ranges::find(refused, one.first, &base::FieldProblem::field) != refused.end();
    };
    std::erase_if(rest.m_pairs, is_refused);
    std::erase_if(rest.m_uploads, is_refused);
    return rest;
}

Typed from_urlencoded(std::string_view body)
{
    Typed typed;
    while (!body.empty()) {
        auto const end = std::min(body.find('&'), body.size());
        auto const pair = body.substr(0, end);
        auto const equals = std::min(pair.find('='), pair.size());
        if (!pair.empty())
            typed.add(percent_decoded(pair.substr(0, equals), true),
                percent_decoded(pair.substr(std::min(equals + 1, pair.size())), true));
        body.remove_prefix(std::min(end + 1, body.size()));
    }
    return typed;
}

base::Result<Typed> from_multipart(std::string_view body, std::string_view content_type)
{
    auto const mark = content_type.find("boundary=");
    if (mark == std::string_view::npos)
        return shape("boundary");
    auto boundary = content_type.substr(mark + 9);
    boundary = boundary.substr(0, boundary.find(';'));
    if (boundary.size() > 1 && boundary.front() == '"')
        boundary = boundary.substr(1, boundary.size() - 2);
    std::string const line = "--" + std::string(boundary);
    Typed typed;
    auto at = body.find(line);
    while (at != std::string_view::npos) {
        auto const start = at + line.size();
        if (body.substr(start, 2) != "\r\n")
            break; // the closing "--"
        auto const head_end = body.find("\r\n\r\n", start);
        auto const next = body.find("\r\n" + line, head_end);
        if (head_end == std::string_view::npos || next == std::string_view::npos)
            return shape("multipart");
        auto const head = body.substr(start, head_end - start);
        auto const content
            = next >= head_end + 4 ? body.substr(head_end + 4, next - head_end - 4) : std::string_view {};
        auto name = parameter(head, " name");
        if (head.find("filename=\"") != std::string_view::npos)
            typed.add_upload(std::move(name), { parameter(head, "filename"), std::string(content) });
        else
            typed.add(std::move(name), std::string(content));
        at = next + 2;
    }
    return typed;
}

base::Result<Typed> from_json(std::string_view body)
{
    boost::json::error_code error;
    boost::json::parse_options options;
    options.max_depth = 8;
    auto const parsed = boost::json::parse(boost::json::string_view(body.data(), body.size()), error, {}, options);
    if (error || !parsed.is_object())
        return shape("JSON");
    Typed typed;
    for (auto const& [key, value] : parsed.as_object()) {
        std::string const name(key);
        if (value.is_array()) {
            for (auto const& part : value.as_array())
                typed.add(name, plain(part));
        } else if (value.is_object()) {
            for (auto const& [inner, part] : value.as_object())
                typed.add(name + "[" + std::string(inner) + "]", plain(part));
        } else {
            typed.add(name, plain(value));
        }
    }
    return typed;
}

namespace {

// "64••••••••••••••" out of "Ani 64••••••••••••••": what is said of a number says nothing of her.
std::string masked_number(std::string_view text)
{
    auto const masked = indonesian::without_nik(text);
    auto const dot = masked.find("•");
    if (dot == std::string::npos)
        return "••••";
    auto const before = masked.rfind(' ', dot);
    auto const from = before == std::string::npos ? 0 : before + 1;
    return masked.substr(from, masked.find(' ', dot) - from);
}

// What was typed, without characters that nobody typed knowingly. Refused as it came: bytes that are no text.
base::Code const* take_text(std::string_view text, std::size_t longest, std::string& out)
{
    if (!unicode::is_utf8(text) || text.find('\0') != std::string_view::npos)
        return &not_text;
    auto const seen = unicode::with_plain_digits(unicode::without_hidden(text));
    if (unicode::length(seen) > longest)
        return &too_long;
    out = trimmed(seen);
    return nullptr;
}

}

std::string visible(Typed const& typed, std::string_view name)
{
    auto const text = typed.one(name).value_or("");
    bool const is_text = unicode::is_utf8(text) && text.find('\0') == std::string_view::npos; // else take() refuses it
    return std::string(
        trimmed(is_text ? unicode::with_plain_digits(unicode::without_hidden(text)) : std::string(text)));
}

words::Fill fill_of(base::Code const& why, std::string_view text)
{
    if (&why == &too_long)
        return { { "most", std::to_string(longest_text) } };
    if (&why == &nik_not_kept)
        return { { "masked", masked_number(text) } };
    return {};
}

base::Code const* take(std::string_view text, std::string& out)
{
    if (auto const* const why = take_text(text, longest_text, out))
        return why;
    if (indonesian::holds_nik(out) && !base::is_uuid(out)) // one id in fifty thousand looks like a number of hers
        return &nik_not_kept;
    return nullptr;
}

void take_field(Typed const& typed, std::string_view name, LongText& out, Bad& bad)
{
    auto const* why = take_text(typed.one(name).value_or(""), longest_pasted, out.text);
    out.text = indonesian::without_nik(out.text);
    if (!why && out.text.empty())
        why = &needed;
    if (why)
        bad.push_back({ std::string(name), why, { { "most", std::to_string(longest_pasted) } } });
}

base::Code const* take(std::string_view text, std::int64_t& out)
{
    return take_number(text, out);
}

base::Code const* take(std::string_view text, int& out)
{
    return take_number(text, out);
}

base::Code const* take(std::string_view text, double& out)
{
    return take_number(text, out);
}

base::Code const* take(std::string_view text, base::Date& out)
{
    auto const date = base::Date::parse(text);
    if (!date)
        return &not_a_day;
    out = *date;
    return nullptr;
}

base::Code const* take(std::string_view text, base::TimeOfDay& out)
{
    auto const time = base::TimeOfDay::parse(text);
    if (!time)
        return &not_a_time;
    out = *time;
    return nullptr;
}

void take_field(Typed const& typed, std::string_view name, Upload& out, Bad& bad)
{
    auto const* const upload = typed.upload(name);
    if (!upload || (upload->content.empty() && upload->filename.empty()))
        bad.push_back({ std::string(name), &no_file });
    else
        out = { indonesian::without_nik(unicode::readable(upload->filename)), upload->content };
}

void take_field(Typed const& typed, std::string_view name, base::Secret& out, Bad& bad)
{
    auto const text = typed.one(name).value_or("");
    if (text.empty())
        bad.push_back({ std::string(name), &needed });
    else
        out = base::Secret(text);
}

void take_field(Typed const& typed, std::string_view name, std::map<std::string, std::string>& out, Bad& bad)
{
    for (auto const& [key, text] : typed.keyed(name)) {
        std::string value;
        std::string known; // what stands in brackets is kept, too
        auto const* const why_not = take(key, known);
        if (why_not || known != key) {
            auto const& why = why_not ? *why_not : not_a_choice;
            bad.push_back({ std::string(name), &why, fill_of(why, key) });
        } else if (auto const* const why = take(trimmed(text), value)) {
            bad.push_back({ std::string(name) + "[" + key + "]", why, fill_of(*why, text) });
        } else {
            out[key] = std::move(value);
        }
    }
}

void put(json::Text& out, Upload const& upload)
{
    out.open_object();
    out.key("filename");
    out.text(upload.filename);
    out.key("bytes");
    out.integer(static_cast<std::int64_t>(upload.content.size()));
    out.key("sha256");
    out.text(base::sha256_hex(upload.content));
    out.close_object();
}

}
