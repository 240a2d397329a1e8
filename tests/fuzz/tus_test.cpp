// The headers by which pieces of a file come: whatever they say, what is read holds its bounds.
#include "base/base64.h"
#include "base/files/tus.h"
#include "tests/fuzz/fuzz.h"

namespace {

void check_number(std::string_view header)
{
    auto const number = tus::number_in(header);
    if (!number)
        return;
    INVARIANT(*number >= 0 && *number < (1LL << 53), "a length is one that a script can count to");
    INVARIANT(tus::number_in(std::to_string(*number)) == number, "and reads back what it says");
}

void check_metadata(std::string_view header)
{
    auto const read = tus::metadata_in(header);
    if (!read)
        return;
    std::string written;
    for (auto const& [key, value] : *read) {
        INVARIANT(!key.empty() && key.find_first_of(" ,") == key.npos, "a key is one word");
        written += (written.empty() ? "" : ",") + key + (value.empty() ? "" : " " + base::base64_of(value));
    }
    INVARIANT(tus::metadata_in(written) == read, "what was read is read again, the same");
}

void check_checksum(std::string_view header)
{
    auto const read = tus::checksum_in(header);
    if (!read)
        return;
    bool const is_sha1 = read->algorithm == tus::Algorithm::Sha1;
    INVARIANT(read->digest.size() == (is_sha1 ? 20 : 32), "a digest has its length");
    auto const again = tus::checksum_in((is_sha1 ? "sha1 " : "sha256 ") + base::base64_of(read->digest));
    INVARIANT(again && again->digest == read->digest, "what was read is read again, the same");
    INVARIANT(!tus::matches(*read, header), "no header is its own digest");
}

}

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* bytes, std::size_t size)
{
    auto const header = text_of(bytes, size);
    check_number(header);
    check_metadata(header);
    check_checksum(header);
    return 0;
}
