// The text of a push, and one fact among others: what is broken is broken alone.
#include "base/id.h"
#include "base/sync_door/sync_door.h"
#include "base/unicode.h"
#include "tests/fuzz/fuzz.h"

namespace {

constexpr std::string_view good
    = R"({"id":"019a0000-0000-7000-8000-0000000000f1","v":1,"dev":"d","n":1,"kind":"a.b","at":5,"about":[],)"
      R"("form":{"x":"}]\""}})";

void reads(std::string_view json)
{
    auto const in = sync_door::incoming_of(json);
    INVARIANT(unicode::is_utf8(in.bytes), "what is kept of a fact is text");
    INVARIANT(in.id.empty() || base::is_uuid(in.id), "an id is a UUID or there is none");
    if (in.unreadable) {
        INVARIANT(in.n == 0, "what cannot be read counts for no number");
        return;
    }
    INVARIANT(in.n >= 1 && in.n <= sync_door::most_notes, "numbers are counted from one");
    INVARIANT(in.bytes.size() <= 64 * 1024 && in.kind.size() <= 100, "a fact is small");
    INVARIANT(in.seen >= 0 && in.typed_at.ms >= 0, "clocks and positions are no debts");
    for (auto const& id : in.about)
        INVARIANT(base::is_uuid(id), "a fact speaks of ids");
    auto const again = sync_door::incoming_of(in.bytes);
    INVARIANT(!again.unreadable && again.sha256 == in.sha256 && again.form == in.form && again.about == in.about,
        "a fact that was kept reads as it did");
}

// One that can be cut out alone is cut out among others, and they are what they were.
void hurts_no_neighbour(std::string_view one)
{
    auto const alone = sync_door::cut_facts("{\"facts\":[" + std::string(one) + "]}");
    bool const stands_alone
        = alone && alone->facts.size() == 1 && alone->facts.front() == one && alone->envelope == "{\"facts\":[]}";
    if (!stands_alone)
        return;
    auto const among = sync_door::cut_facts(
        "{\"nonce\":\"n\",\"facts\":[" + std::string(good) + "," + std::string(one) + "," + std::string(good) + "]}");
    INVARIANT(among && among->facts.size() == 3, "a fact stays one among others");
    INVARIANT(among->facts[0] == good && among->facts[2] == good, "a broken fact hurts no neighbour");
    INVARIANT(among->envelope == "{\"nonce\":\"n\",\"facts\":[]}", "a broken fact hurts no call");
    INVARIANT(!sync_door::incoming_of(among->facts[2]).unreadable, "the neighbour is read");
}

}

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* bytes, std::size_t size)
{
    auto const text = text_of(bytes, size);
    reads(text);
    hurts_no_neighbour(text);
    if (auto const cut = sync_door::cut_facts(text))
        for (auto const& one : cut->facts)
            reads(one);
    return 0;
}
