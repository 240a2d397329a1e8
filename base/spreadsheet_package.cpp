#include "base/spreadsheet_package.h"

#include "base/unicode.h"

namespace spreadsheet::package {

using base::Kind;
using base::Problem;

namespace {

constexpr std::size_t small_part = std::size_t { 16 } << 20;

// Refuses what unpacks to more than the limits by its own account; part() watches those that lie.
base::Result<> inspect(zip_t* zip, Limits const& limits)
{
    auto const parts = zip_get_num_entries(zip, 0);
    if (parts < 0 || static_cast<std::size_t>(parts) > limits.parts)
        return Problem { Kind::TooLarge, swollen };
    std::uint64_t total = 0;
    for (zip_int64_t at = 0; at < parts; ++at) {
        zip_stat_t about;
        if (zip_stat_index(zip, static_cast<zip_uint64_t>(at), 0, &about) != 0)
            return Problem { Kind::Refused, broken };
        if ((about.valid & ZIP_STAT_ENCRYPTION_METHOD) && about.encryption_method != ZIP_EM_NONE)
            return Problem { Kind::Refused, encrypted };
        if (!(about.valid & ZIP_STAT_SIZE) || about.size > limits.unpacked_bytes)
            return Problem { Kind::TooLarge, swollen };
        total += about.size;
        if (total > limits.unpacked_bytes)
            return Problem { Kind::TooLarge, swollen };
        if (about.size > small_part && about.size / std::max<std::uint64_t>(about.comp_size, 1) > limits.ratio)
            return Problem { Kind::TooLarge, swollen };
    }
    return base::Nothing {};
}

std::string as_utf8(std::string text)
{
    if (text.substr(0, 2) == "\xFF\xFE")
        return unicode::from_utf16(std::string_view(text).substr(2), unicode::Order::LittleEndian);
    if (text.substr(0, 2) == "\xFE\xFF")
        return unicode::from_utf16(std::string_view(text).substr(2), unicode::Order::BigEndian);
    return unicode::is_utf8(text) ? std::move(text) : unicode::from_windows_1252(text);
}

}

base::Result<Package> Package::open(std::string_view bytes, Limits const& limits)
{
    zip_error_t error;
    zip_error_init(&error);
    auto* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    if (!source)
        return Problem { Kind::Refused, broken };
    auto* zip = zip_open_from_source(source, ZIP_RDONLY, &error);
    if (!zip) {
        zip_source_free(source);
        zip_error_fini(&error);
        return Problem { Kind::Refused, broken };
    }
    Package package;
    package.m_zip.reset(zip);
    package.m_limits = limits;
    TRY(inspect(zip, limits));
    return package;
}

bool Package::has(std::string const& name) const
{
    return zip_name_locate(m_zip.get(), name.c_str(), ZIP_FL_NOCASE) >= 0;
}

base::Result<std::string> Package::part(std::string const& name)
{
    auto const index = zip_name_locate(m_zip.get(), name.c_str(), ZIP_FL_NOCASE);
    if (index < 0)
        return std::string {};
    auto* file = zip_fopen_index(m_zip.get(), static_cast<zip_uint64_t>(index), 0);
    if (!file)
        return Problem { Kind::Refused, broken };
    std::unique_ptr<zip_file_t, int (*)(zip_file_t*)> const open(file, &zip_fclose);
    std::string text;
    std::string piece(1 << 16, '\0');
    for (;;) {
        auto const got = zip_fread(file, piece.data(), piece.size());
        if (got < 0)
            return Problem { Kind::Refused, broken };
        if (got == 0)
            break;
        m_unpacked += static_cast<std::size_t>(got);
        if (m_unpacked > m_limits.unpacked_bytes)
            return Problem { Kind::TooLarge, swollen };
        text.append(piece, 0, static_cast<std::size_t>(got));
    }
    text = as_utf8(std::move(text));
    if (std::string_view(text).substr(0, 4096).find("<!DOCTYPE") != std::string_view::npos)
        return Problem { Kind::Refused, broken };
    return text;
}

namespace {

std::size_t name_end(std::string_view xml, std::size_t at)
{
    return std::min(xml.find_first_of(" \t\r\n/>", at), xml.size());
}

}

std::optional<std::string_view> next_element(std::string_view xml, std::string_view name, std::size_t& at)
{
    for (at = xml.find('<', at); at != std::string_view::npos; at = xml.find('<', at + 1)) {
        auto const after = name_end(xml, at + 1);
        auto const full = xml.substr(at + 1, after - at - 1);
        auto const colon = full.find(':');
        if ((colon == std::string_view::npos ? full : full.substr(colon + 1)) != name)
            continue;
        auto const start = at;
        auto const opened = xml.find('>', after);
        if (opened == std::string_view::npos)
            break;
        at = opened + 1;
        if (xml[opened - 1] == '/')
            return xml.substr(start, at - start);
        auto const closing = "</" + std::string(full) + ">";
        auto const closed = xml.find(closing, at);
        if (closed == std::string_view::npos)
            break;
        at = closed + closing.size();
        return xml.substr(start, at - start);
    }
    at = xml.size();
    return std::nullopt;
}

pugi::xml_node parse(pugi::xml_document& document, std::string_view element)
{
    auto const done = document.load_buffer(
        element.data(), element.size(), pugi::parse_default | pugi::parse_ws_pcdata, pugi::encoding_utf8);
    return done ? document.document_element() : pugi::xml_node {};
}

std::string_view local_name(pugi::xml_node const& node)
{
    std::string_view const name = node.name();
    auto const colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

pugi::xml_node child(pugi::xml_node const& node, std::string_view name)
{
    for (auto const& below : node.children()) {
        if (local_name(below) == name)
            return below;
    }
    return {};
}

}
