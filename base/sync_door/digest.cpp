#include "base/sync_door/digest.h"

#include "base/sha256.h"

#include <charconv>
#include <cstdio>

namespace sync_door {

std::string print_of(std::string_view kind, std::string_view ref, std::string_view doc)
{
    constexpr std::size_t digits = 16;
    std::string text(kind);
    for (auto const part : { ref, doc }) {
        text += '\n';
        text += part;
    }
    return base::sha256_hex(text).substr(0, digits);
}

void Digest::add(std::string const& print)
{
    std::uint64_t one = 0;
    std::from_chars(print.data(), print.data() + print.size(), one, 16);
    prints ^= one;
    ++count;
}

std::string Digest::text() const
{
    char shown[17];
    std::snprintf(shown, sizeof shown, "%016llx", static_cast<unsigned long long>(prints));
    return shown;
}

std::int64_t last_change(sql::Read& db, base::ChapterId const& chapter, std::string const& scope)
{
    auto const last = db.one<std::int64_t>(R"sql(
        SELECT COALESCE(MAX(position), -1)
        FROM feed_entry
        WHERE chapter_id = ?1 AND scope = ?2)sql",
        chapter, scope);
    return last.value_or(-1);
}

}
