// A cursor comes back from a phone as it was given, or it is none.
#include "base/sync_door/sync_door.h"
#include "tests/fuzz/fuzz.h"

#include <algorithm>

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* bytes, std::size_t size)
{
    auto const text = text_of(bytes, size);
    auto const read = sync_door::Cursor::parse(text);
    if (!read)
        return 0;
    INVARIANT(std::ranges::none_of(read->held, [](auto const& one) { return one.position < 0 || one.scope.empty(); }),
        "a scope has a name and a position");
    auto const again = sync_door::Cursor::parse(read->text());
    INVARIANT(again && again->tag == read->tag && again->held == read->held, "a cursor reads back what it wrote");
    INVARIANT(again->text() == read->text(), "and writes it the same");
    // One more scope is one more, whatever the others are called.
    auto more = *read;
    more.held.push_back({ "2026-11-24", 7 });
    auto const grown = sync_door::Cursor::parse(more.text());
    INVARIANT(grown && grown->held == more.held, "scopes do not run into one another");
    return 0;
}
