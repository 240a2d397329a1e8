#include "domain/member/phone_owner.h"

#include "base/form.h"
#include "base/indonesian.h"
#include "base/sha256.h"
#include "base/unicode.h"

#include <algorithm>

namespace member {

namespace {

using Bad = std::vector<base::FieldProblem>;

std::string const& typed(std::optional<Text> const& text)
{
    static std::string const nothing;
    return text ? text->stored() : nothing;
}

// A line of text about her; refused when it holds a picture or is too long.
std::string line_of(std::string_view field, std::string const& text, std::size_t most, Bad& bad)
{
    auto line = unicode::readable(text);
    if (unicode::holds_pictures(text)) {
        bad.push_back({ std::string(field), &pictures_not_kept });
    } else if (unicode::length(line) > most) {
        bad.push_back({ std::string(field), &too_long_here, { { "most", std::to_string(most) } } });
    }
    return line;
}

template <class T>
std::optional<T> taken(std::string_view field, base::Result<T> read, Bad& bad)
{
    if (read)
        return std::move(read.value());
    auto const wrong = [field](base::FieldProblem const& problem) { return problem.field == field; };
    if (std::none_of(bad.begin(), bad.end(), wrong))
        bad.push_back({ std::string(field), read.problem().code, read.problem().fill });
    return std::nullopt;
}

void understand_name(WriteMember const& form, Woman& woman, Bad& bad)
{
    auto const line = line_of("full_name", form.full_name.stored(), 100, bad);
    auto const nickname = line_of("nickname", typed(form.nickname), 60, bad);
    auto const name = taken("full_name", indonesian::read_name(line), bad);
    if (!name)
        return;
    woman.full_name = Text(name->full);
    woman.nickname = Text(nickname.empty() ? name->nickname : nickname);
}

void understand_contact(WriteMember const& form, Woman& woman, Bad& bad)
{
    auto const line = line_of("phone", typed(form.phone), 60, bad);
    woman.phone_owner = form.phone_owner.value_or(phone_owner_in(line));
    if (line.empty())
        return;
    if (auto const phone = taken("phone", indonesian::read_phone(line), bad))
        woman.phone = Text(phone->e164);
    woman.safe_to_message = form.safe_to_message;
}

void understand_home(WriteMember const& form, Woman& woman, Bad& bad)
{
    woman.village_code = form.village_code;
    woman.landmark = Text(line_of("landmark", typed(form.landmark), 200, bad));
    auto rt = line_of("rt", typed(form.rt), 10, bad);
    auto const digit = [](char ch) { return ch >= '0' && ch <= '9'; };
    if (rt.size() > 3 || !std::all_of(rt.begin(), rt.end(), digit)) {
        taken<int>("rt", base::Problem(base::Kind::Malformed, rt_not_a_number), bad);
        return;
    }
    rt.erase(0, std::min(rt.find_first_not_of('0'), rt.size()));
    woman.rt = Text(rt);
}

void understand_age(WriteMember const& form, Woman& woman, base::Date today, Bad& bad)
{
    auto const line = line_of("birth_year", typed(form.birth_year), 60, bad);
    if (line.empty())
        return;
    indonesian::Date const day { std::chrono::year(today.year), std::chrono::month(static_cast<unsigned>(today.month)),
        std::chrono::day(static_cast<unsigned>(today.day)) };
    auto const born = taken("birth_year", indonesian::read_birth_year(line, day), bad);
    if (!born)
        return;
    if (today.year - born->year < 18)
        bad.push_back({ "birth_year", &under_age });
    woman.birth_year = born->year;
}

}

base::Result<Woman> understood(WriteMember const& form, base::Date today)
{
    Bad bad;
    Woman woman;
    understand_name(form, woman, bad);
    understand_contact(form, woman, bad);
    understand_home(form, woman, bad);
    understand_age(form, woman, today, bad);
    woman.business = Text(line_of("business", typed(form.business), 120, bad));
    for (auto const& [field, text] : { std::pair { "landmark", &woman.landmark }, { "business", &woman.business },
             { "nickname", &woman.nickname }, { "full_name", &woman.full_name } })
        if (!form.means_otherwise && indonesian::speaks_of_harm(text->stored()))
            bad.push_back({ field, &form::may_endanger });
    woman.is_member = form.joining.value_or(Joining::Member) == Joining::Member;
    woman.registered_on = today;
    if (!bad.empty())
        return base::Problem(base::Kind::Malformed, form::look_again, {}, std::move(bad));
    return woman;
}

std::string search_key(std::string_view full_name, std::string_view nickname)
{
    auto key = unicode::folded(full_name);
    if (!nickname.empty())
        key += " " + unicode::folded(nickname);
    return key;
}

std::string content_key(std::string_view full_name, std::string_view phone, std::string_view village_code)
{
    return base::sha256_hex(
        indonesian::name_key(full_name) + "\n" + std::string(phone) + "\n" + std::string(village_code));
}

}
