// What was typed, by a form or as JSON, read into a struct with a field of every type: what was taken comes back the
// same when it is written into a fact and read again.
#include "base/form.h"
#include "base/indonesian.h"
#include "base/unicode.h"
#include "tests/fuzz/fuzz.h"

namespace {

enum class Colour { Red, Green };
BOOST_DESCRIBE_ENUM(Colour, Red, Green)

struct All {
    std::string a;
    std::optional<std::string> b;
    std::optional<form::LongText> c;
    bool d = false;
    std::optional<int> e;
    std::optional<std::int64_t> f;
    std::optional<double> g;
    std::optional<base::Date> h;
    std::optional<base::TimeOfDay> i;
    std::optional<Colour> j;
    std::optional<base::Id<struct ThingTag>> k;
    std::vector<std::string> l;
    std::map<std::string, std::string> m;
    std::optional<base::Private<std::string>> n;
};
BOOST_DESCRIBE_STRUCT(All, (), (a, b, c, d, e, f, g, h, i, j, k, l, m, n))

void comes_back(form::Typed const& typed)
{
    auto const read = form::read<All>(typed);
    if (!read) {
        INVARIANT(!read.problem().fields.empty(), "a refusal names its fields");
        for (auto const& bad : read.problem().fields)
            INVARIANT(
                unicode::is_utf8(words::say(bad.code->text, words::Tongue::Indonesian, bad.fill)), "a refusal is text");
        return;
    }
    auto const kept = form::json_of(read.value());
    INVARIANT(unicode::is_utf8(kept), "what is kept in a fact is text");
    auto const typed_again = form::from_json(kept);
    INVARIANT(typed_again, "what is kept in a fact is JSON");
    auto const again = form::read<All>(typed_again.value());
    INVARIANT(again, "what was taken is taken again");
    INVARIANT(form::json_of(again.value()) == kept, "and is the same");
    auto const& all = read.value();
    INVARIANT(!indonesian::holds_nik(all.a) || base::is_uuid(all.a), "no identity card number is taken");
    INVARIANT(!all.c || !indonesian::holds_nik(all.c->text), "nor one in a long text");
}

}

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* bytes, std::size_t size)
{
    auto const text = text_of(bytes, size);
    comes_back(form::from_urlencoded(text));
    if (auto const typed = form::from_json(text))
        comes_back(typed.value());
    if (auto const typed = form::from_multipart(text, "multipart/form-data; boundary=x")) {
        comes_back(typed.value());
        form::Upload file;
        form::Bad bad;
        form::take_field(typed.value(), "file", file, bad);
        INVARIANT(!indonesian::holds_nik(file.filename), "nor one in the name of a file");
    }
    return 0;
}
