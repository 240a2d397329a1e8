// HTML as typed values: text is escaped by being text, markup is Html, an address is a Url that cannot be a script.
//   div({ cls("card"), h2({ "Bu ", name }), p({ say(words) }) })
#pragma once

#include "base/id.h"

#include <concepts>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace page {

std::string escaped(std::string_view);

// Markup that is safe as it stands.
class Html {
public:
    Html() = default;
    static Html trusted(std::string markup) // a constant of ours or what this file built; never what a person typed
    {
        Html html;
        html.m_markup = std::move(markup);
        return html;
    }
    std::string const& markup() const { return m_markup; }
    std::string take() { return std::move(m_markup); }
    bool empty() const { return m_markup.empty(); }
    Html& operator+=(Html const& more)
    {
        m_markup += more.m_markup;
        return *this;
    }

private:
    std::string m_markup;
};

// An address inside this site, or https elsewhere. Parts are percent-encoded.
class Url {
public:
    Url(char const* path); // a constant beginning with '/' or '#'
    template <class... Parts>
    static Url of(std::string_view root, Parts const&... parts)
    {
        Url url(std::string { root });
        (url.append(part_text(parts)), ...);
        return url;
    }
    static Url inside(std::string_view path); // a path handed around by the program; anything else becomes "/"
    static Url elsewhere(std::string_view https_or_tel); // anything else becomes "#"
    Url with(std::string_view name, std::string_view value) const;
    Url at(std::string_view fragment) const;
    std::string const& text() const { return m_text; }

private:
    explicit Url(std::string text)
        : m_text(std::move(text))
    {
    }
    void append(std::string_view part);
    static std::string_view part_text(std::string_view text) { return text; }
    template <class Tag>
    static std::string_view part_text(base::Id<Tag> const& id)
    {
        return id.text();
    }
    std::string m_text;
};

struct Attribute {
    std::string markup; // ' name="value"'
};

class Node {
public:
    Node(char const* text)
        : m_markup(escaped(text))
    {
    }
    Node(std::string_view text)
        : m_markup(escaped(text))
    {
    }
    Node(std::string const& text)
        : m_markup(escaped(text))
    {
    }
    template <std::integral N>
    requires(!std::same_as<N, bool> && !std::same_as<N, char>) Node(N number)
        : m_markup(std::to_string(number))
    {
    }
    Node(Html html)
        : m_markup(html.take())
    {
    }
    Node(std::vector<Html> const& many);
    Node(Attribute attribute)
        : m_attribute(true)
        , m_markup(std::move(attribute.markup))
    {
    }
    bool is_attribute() const { return m_attribute; }
    std::string const& markup() const { return m_markup; }

private:
    bool m_attribute = false;
    std::string m_markup;
};

using Nodes = std::initializer_list<Node>;

Attribute attribute(std::string_view name, std::string_view value);
Attribute flag(std::string_view name, bool on = true); // a bare attribute, or none
inline Attribute cls(std::string_view value)
{
    return attribute("class", value);
}
inline Attribute id(std::string_view value)
{
    return attribute("id", value);
}
inline Attribute href(Url const& url)
{
    return attribute("href", url.text());
}
inline Attribute lang(std::string_view value)
{
    return attribute("lang", value);
}

// `tag` is a constant of ours. Elements without content (input, br, img, meta, link, hr, col) are written without an
// end.
Html element(std::string_view tag, Nodes);
Html element(std::string_view tag, std::vector<Node> const&);
Html text(std::string_view);
Html joined(Nodes); // content one after another, without an element

// Names of elements, as functions.
#define BERDAYA_ELEMENT(name, tag)                                                                                     \
    inline Html name(Nodes nodes)                                                                                      \
    {                                                                                                                  \
        return element(tag, nodes);                                                                                    \
    }                                                                                                                  \
    inline Html name(std::vector<Node> const& nodes)                                                                   \
    {                                                                                                                  \
        return element(tag, nodes);                                                                                    \
    }
BERDAYA_ELEMENT(a, "a")
BERDAYA_ELEMENT(article, "article")
BERDAYA_ELEMENT(aside, "aside")
BERDAYA_ELEMENT(caption, "caption")
BERDAYA_ELEMENT(code, "code")
BERDAYA_ELEMENT(dd, "dd")
BERDAYA_ELEMENT(details, "details")
BERDAYA_ELEMENT(div, "div")
BERDAYA_ELEMENT(dl, "dl")
BERDAYA_ELEMENT(dt, "dt")
BERDAYA_ELEMENT(em, "em")
BERDAYA_ELEMENT(fieldset, "fieldset")
BERDAYA_ELEMENT(figcaption, "figcaption")
BERDAYA_ELEMENT(figure, "figure")
BERDAYA_ELEMENT(footer, "footer")
BERDAYA_ELEMENT(h1, "h1")
BERDAYA_ELEMENT(h2, "h2")
BERDAYA_ELEMENT(h3, "h3")
BERDAYA_ELEMENT(header, "header")
BERDAYA_ELEMENT(input, "input")
BERDAYA_ELEMENT(label, "label")
BERDAYA_ELEMENT(legend, "legend")
BERDAYA_ELEMENT(li, "li")
BERDAYA_ELEMENT(nav, "nav")
BERDAYA_ELEMENT(ol, "ol")
BERDAYA_ELEMENT(option, "option")
BERDAYA_ELEMENT(p, "p")
BERDAYA_ELEMENT(pre, "pre")
BERDAYA_ELEMENT(section, "section")
BERDAYA_ELEMENT(select, "select")
BERDAYA_ELEMENT(small, "small")
BERDAYA_ELEMENT(span, "span")
BERDAYA_ELEMENT(strong, "strong")
BERDAYA_ELEMENT(summary, "summary")
BERDAYA_ELEMENT(table, "table")
BERDAYA_ELEMENT(tbody, "tbody")
BERDAYA_ELEMENT(td, "td")
BERDAYA_ELEMENT(textarea, "textarea")
BERDAYA_ELEMENT(tfoot, "tfoot")
BERDAYA_ELEMENT(th, "th")
BERDAYA_ELEMENT(thead, "thead")
BERDAYA_ELEMENT(tr, "tr")
BERDAYA_ELEMENT(ul, "ul")
#undef BERDAYA_ELEMENT

}
