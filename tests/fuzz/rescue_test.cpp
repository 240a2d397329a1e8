// The file that a phone wrote, after what messengers and cables did to it.
#include "base/id.h"
#include "base/json.h"
#include "base/sync_door/sync_door.h"
#include "tests/fuzz/fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* bytes, std::size_t size)
{
    auto const read = sync_door::read_rescue(text_of(bytes, size));
    if (!read)
        return 0;
    auto const& rescue = read.value();
    INVARIANT(base::is_uuid(rescue.device_id), "a file is of a device");
    INVARIANT(rescue.n_max >= 0 && rescue.facts.size() <= 5'000, "a file has its bounds");
    auto const start
        = rescue.device_id + "\n" + std::to_string(rescue.sent_at.ms) + "\n" + std::to_string(rescue.n_max) + "\n";
    INVARIANT(rescue.proven.starts_with(start), "what is proven says whose and when");
    // Written again from what was read, it proves the same.
    json::Text out;
    out.open_object();
    out.key("berdaya");
    out.text("rescue");
    out.key("device_id");
    out.text(rescue.device_id);
    out.key("sent_at");
    out.integer(rescue.sent_at.ms);
    out.key("n_max");
    out.integer(rescue.n_max);
    out.key("facts");
    out.text(std::string_view(rescue.proven).substr(start.size()));
    out.key("proof");
    out.text(rescue.proof);
    out.close_object();
    auto const again = sync_door::read_rescue(out.take());
    INVARIANT(again, "a file that was read is read again");
    INVARIANT(again.value().proven == rescue.proven && again.value().proof == rescue.proof, "and proves the same");
    INVARIANT(again.value().facts.size() == rescue.facts.size(), "and holds the same notes");
    return 0;
}
