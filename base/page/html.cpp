#include "base/page/html.h"

#include <algorithm>
#include <array>

namespace page {

namespace {

constexpr std::array<std::string_view, 7> without_end { "input", "br", "img", "meta", "link", "hr", "col" };

std::string encoded(std::string_view part)
{
    constexpr char const* hex = "0123456789ABCDEF";
    std::string out;
    for (char const c : part) {
        bool const plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'
            || c == '_' || c == '.' || c == '~';
        if (plain) {
            out += c;
        } else {
            auto const byte = static_cast<unsigned char>(c);
            out += '%';
            out += hex[byte >> 4];
            out += hex[byte & 15];
        }
    }
    return out;
}

template <class List>
Html made(std::string_view tag, List const& nodes)
{
    std::size_t size = 2 * tag.size() + 5;
    for (auto const& node : nodes)
        size += node.markup().size();
    std::string out;
    out.reserve(size);
    out += '<';
    out += tag;
    for (auto const& node : nodes)
        if (node.is_attribute())
            out += node.markup();
    out += '>';
    if (std::find(without_end.begin(), without_end.end(), tag) != without_end.end())
        return Html::trusted(std::move(out));
    for (auto const& node : nodes)
        if (!node.is_attribute())
            out += node.markup();
    out += "</";
    out += tag;
    out += '>';
    return Html::trusted(std::move(out));
}

}

std::string escaped(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (char const c : text) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        case '\'':
            out += "&#39;";
            break;
        default:
            out += c;
        }
    }
    return out;
}

Url::Url(char const* path)
    : m_text(path)
{
}

Url Url::inside(std::string_view path)
{
    bool const ours = path.starts_with("/") && !path.starts_with("//") && path.find('\\') == std::string_view::npos
        && std::all_of(path.begin(), path.end(), [](char c) { return static_cast<unsigned char>(c) > 0x20; });
    return Url(std::string(ours ? path : "/"));
}

Url Url::elsewhere(std::string_view address)
{
    bool const known = address.starts_with("https://") || address.starts_with("tel:");
    return Url(std::string(known ? address : "#"));
}

Url Url::with(std::string_view name, std::string_view value) const
{
    auto const joint = m_text.find('?') == std::string::npos ? "?" : "&";
    return Url(m_text + joint + encoded(name) + "=" + encoded(value));
}

Url Url::at(std::string_view fragment) const
{
    return Url(m_text + "#" + encoded(fragment));
}

void Url::append(std::string_view part)
{
    if (m_text.empty() || m_text.back() != '/')
        m_text += '/';
    m_text += encoded(part);
}

Node::Node(std::vector<Html> const& many)
{
    for (auto const& html : many)
        m_markup += html.markup();
}

Attribute attribute(std::string_view name, std::string_view value)
{
    return { " " + std::string(name) + "=\"" + escaped(value) + "\"" };
}

Attribute flag(std::string_view name, bool on)
{
    return { on ? " " + std::string(name) : "" };
}

Html element(std::string_view tag, Nodes nodes)
{
    return made(tag, nodes);
}

Html element(std::string_view tag, std::vector<Node> const& nodes)
{
    return made(tag, nodes);
}

Html text(std::string_view words)
{
    return Html::trusted(escaped(words));
}

Html joined(Nodes nodes)
{
    std::string out;
    for (auto const& node : nodes)
        if (!node.is_attribute())
            out += node.markup();
    return Html::trusted(std::move(out));
}

}
