// What a phone or a file brought is read.
#include "base/sync_door/sync_door.h"

#include "base/sha256.h"
#include "base/sha256_shape.h"
#include "base/unicode.h"

#include <boost/json/monotonic_resource.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <algorithm>

namespace sync_door {

namespace {

namespace bj = boost::json;

// Two facts are the same whatever the order of their keys.
void put_in_order(std::string& out, bj::value const& value)
{
    auto const* const array = value.if_array();
    auto const* const object = value.if_object();
    std::string_view between;
    if (array) {
        out += '[';
        for (auto const& one : *array) {
            out += between;
            put_in_order(out, one);
            between = ",";
        }
        out += ']';
    } else if (object) {
        std::vector<bj::key_value_pair const*> pairs;
        for (auto const& pair : *object)
            pairs.push_back(&pair);
        std::sort(
            pairs.begin(), pairs.end(), [](auto const* one, auto const* other) { return one->key() < other->key(); });
        out += '{';
        for (auto const* const pair : pairs) {
            out += between;
            out += bj::serialize(pair->key());
            out += ':';
            put_in_order(out, pair->value());
            between = ",";
        }
        out += '}';
    } else {
        out += bj::serialize(value);
    }
}

// What a note is about has an id; a photo has its SHA-256. A word beside an id says what kind of thing has it.
bool is_name(std::string_view text)
{
    constexpr std::size_t longest_word = 20;
    auto const is_letter = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); };
    bool const is_word
        = !text.empty() && text.size() <= longest_word && std::all_of(text.begin(), text.end(), is_letter);
    return is_word || base::is_uuid(text) || base::is_sha256_hex(text);
}

struct Reading {
    bj::object const& object;
    std::string what = {}; // the first that is not as it should be

    std::string text(char const* name)
    {
        auto const* const found = object.if_contains(name);
        if (found && found->is_string())
            return std::string(found->get_string());
        wrong(name);
        return {};
    }
    std::int64_t number(char const* name)
    {
        constexpr std::int64_t most = 1LL << 53; // what a browser can count
        auto const* const found = object.if_contains(name);
        if (found && found->is_int64() && found->get_int64() >= 0 && found->get_int64() <= most)
            return found->get_int64();
        wrong(name);
        return 0;
    }
    std::vector<std::string> ids(char const* name)
    {
        std::vector<std::string> made;
        auto const* const found = object.if_contains(name);
        if (!found || !found->is_array()) {
            wrong(name);
            return made;
        }
        for (auto const& one : found->get_array()) {
            if (!one.is_string() || !is_name(std::string_view(one.get_string())))
                wrong(name);
            else
                made.emplace_back(one.get_string());
        }
        return made;
    }
    void wrong(char const* name)
    {
        if (what.empty())
            what = name;
    }
};

}

Incoming incoming_of(std::string_view json)
{
    constexpr std::size_t longest = 64 * 1024;
    Incoming made;
    boost::system::error_code failed;
    bj::monotonic_resource memory;
    auto value = bj::parse(json, failed, &memory);
    // What a hub could not read it brings as a text.
    std::string const text(!failed && value.is_string() ? std::string_view(value.get_string()) : "");
    if (!failed && value.is_string()) {
        json = text;
        value = bj::parse(json, failed, &memory);
    }
    if (failed)
        made.bytes = unicode::without_hidden(unicode::made_valid(json));
    else
        put_in_order(made.bytes, value);
    made.sha256 = base::sha256_hex(made.bytes);
    made.unreadable = &unreadable;
    auto const* const object = value.if_object();
    if (failed || !object) {
        made.what = "JSON";
        return made;
    }
    Reading reading { *object };
    made.id = reading.text("id");
    if (!base::is_uuid(made.id)) {
        made.id.clear();
        reading.wrong("id");
    }
    made.device_id = reading.text("dev");
    made.kind = reading.text("kind");
    made.n = reading.number("n");
    made.typed_at = { reading.number("at") };
    if (object->contains("seen"))
        made.seen = reading.number("seen");
    made.about = reading.ids("about");
    auto const* const form = object->if_contains("form");
    if (form && form->is_object())
        put_in_order(made.form, *form);
    else
        reading.wrong("form");
    if (reading.number("v") != 1)
        reading.wrong("v");
    if (made.n < 1 || made.n > most_notes)
        reading.wrong("n");
    if (made.kind.size() > 100 || made.bytes.size() > longest)
        reading.wrong("64 KiB");
    made.what = reading.what;
    if (made.what.empty())
        made.unreadable = nullptr;
    else
        made.n = 0; // none of the numbers it counts
    return made;
}

void give_id(Incoming& in, DeviceId const& device)
{
    if (in.id.empty())
        in.id = base::uuid_of("arrival/" + device.text() + "/" + in.sha256);
}

std::optional<Cut> cut_facts(std::string_view body)
{
    Cut cut;
    std::string key;
    std::string text; // the last string
    int depth = 0;
    bool in_text = false;
    bool in_facts = false;
    std::size_t start = 0; // of the fact, or of what comes after the facts
    auto const end_fact = [&](std::size_t at) {
        auto const one = body.substr(start, at - start);
        if (one.find_first_not_of(" \t\r\n") != std::string_view::npos)
            cut.facts.emplace_back(one);
        start = at + 1;
    };
    for (std::size_t at = 0; at < body.size(); ++at) {
        char const c = body[at];
        if (in_text) {
            if (c == '\\')
                ++at;
            else if (c == '"')
                in_text = false;
            else if (depth == 1)
                text += c;
        } else if (c == '"') {
            in_text = true;
            text.clear();
        } else if (c == ':' && depth == 1) {
            key = text;
        } else if (c == '{' || c == '[') {
            if (++depth == 2 && c == '[' && key == "facts" && !in_facts) {
                in_facts = true;
                cut.envelope = std::string(body.substr(0, at + 1));
                start = at + 1;
            }
        } else if (c == ',' && depth == 2 && in_facts) {
            end_fact(at);
        } else if ((c == '}' || c == ']') && --depth == 1 && in_facts) {
            end_fact(at);
            cut.envelope += body.substr(at);
            return cut;
        }
    }
    return std::nullopt;
}

base::Result<Rescue> read_rescue(std::string_view json)
{
    constexpr std::size_t most_facts = 5'000;
    if (constexpr std::string_view mark = "\xEF\xBB\xBF"; json.starts_with(mark)) // of an editor that saved it again
        json.remove_prefix(mark.size());
    boost::system::error_code failed;
    auto const value = bj::parse(json, failed);
    auto const* const object = value.if_object();
    base::Problem const wrong(base::Kind::Malformed, no_rescue);
    if (failed || !object)
        return wrong;
    Reading reading { *object };
    auto const text = reading.text("facts");
    auto const cut = cut_facts("{\"facts\":" + text + "}");
    if (reading.text("berdaya") != "rescue" || !cut || cut->facts.size() > most_facts)
        return wrong;
    Rescue made { reading.text("device_id"), { reading.number("sent_at") }, reading.number("n_max"), {},
        reading.text("proof"), {} };
    for (auto const& one : cut->facts)
        made.facts.push_back(incoming_of(one));
    made.proven
        = made.device_id + "\n" + std::to_string(made.sent_at.ms) + "\n" + std::to_string(made.n_max) + "\n" + text;
    if (!reading.what.empty() || !base::is_uuid(made.device_id))
        return wrong;
    return made;
}

Estimate estimate(base::Instant typed, base::Instant sent, base::Instant received)
{
    constexpr std::int64_t trusted_ms = 5 * 60'000;
    constexpr std::int64_t last_ms = 253'402'300'799'000; // the end of the year 9999
    typed.ms = std::clamp<std::int64_t>(typed.ms, 0, last_ms);
    sent.ms = std::clamp<std::int64_t>(sent.ms, 0, last_ms);
    auto const offset = received.ms - sent.ms;
    auto const at = typed.ms + offset;
    bool const is_suspect = offset > trusted_ms || offset < -trusted_ms || at > received.ms;
    return { { std::clamp<std::int64_t>(at, 0, received.ms) }, is_suspect };
}

}
