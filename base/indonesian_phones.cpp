#include "base/indonesian.h"

#include "base/unicode.h"

#include <cctype>

namespace indonesian {

using base::Kind;
using base::Problem;

namespace {

// "8,12E+11": what is left of a number that Excel showed in a narrow column.
bool is_rounded(std::string_view text)
{
    auto const e = text.find_first_of("eE");
    if (e == std::string_view::npos || e == 0 || e + 2 > text.size() || !unicode::is_digit(text[e - 1]))
        return false;
    auto const exponent = text.substr(e + 1);
    return (exponent[0] == '+' && exponent.size() > 1 && unicode::is_digit(exponent[1]))
        || (unicode::is_digit(exponent[0]) && e > 2);
}

// Where the first of several numbers ends: at a slash, comma, "atau", "dan", a new line.
std::string_view first_of_several(std::string_view text)
{
    std::size_t digits = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        digits += unicode::is_digit(text[at]);
        if (digits < 6)
            continue;
        auto const rest = text.substr(at);
        auto const word = rest.substr(0, 5);
        if (std::string_view("/,;|&\n").find(text[at]) != std::string_view::npos || word == " atau" || word == " dan "
            || rest.substr(0, 2) == " +")
            return text.substr(0, at);
    }
    return text;
}

struct Digits {
    std::string digits;
    bool plus = false;
    bool odd = false; // something that is no part of a number stood within
};

// The first run of digits with spaces, dashes, dots and brackets among them; words before and after it are let go.
Digits run_of_digits(std::string_view text)
{
    Digits run;
    char before = ' ';
    bool joined = false; // the last letter stood right behind a digit
    for (auto const c : text) {
        auto const is_letter = static_cast<unsigned char>(c) < 0x80 && std::isalpha(c);
        if (run.digits.size() > 4 && is_letter && (unicode::is_digit(before) || joined)) {
            joined = true; // "0812345678x2": a digit that could not be read, if another follows; "0812…890wa" ends here
            before = c;
            continue;
        }
        if (joined) {
            run.odd = unicode::is_digit(c);
            break;
        }
        before = c;
        if (unicode::is_digit(c)) {
            run.digits += c;
        } else if ((c == 'O' || c == 'o') && run.digits.empty() && !run.plus) {
            run.digits = "O"; // a letter typed for the zero, if digits follow
        } else if (c == '+' && run.digits.empty()) {
            run.plus = true;
        } else if (run.digits == "O") {
            run.digits.clear();
        } else if (run.digits.size() > 4 && std::string_view(" -.()_'\xC2\xA0").find(c) == std::string_view::npos) {
            break;
        } else if (!run.digits.empty() && is_letter) {
            run.odd = true;
        }
    }
    if (!run.digits.empty() && run.digits[0] == 'O')
        run.digits = run.digits.size() > 1 ? "0" + run.digits.substr(1) : "";
    return run;
}

base::Result<Phone> of_national(std::string const& national)
{
    Phone phone { "+62" + national };
    if (national[0] == '8') {
        if (national.size() < 9)
            return Problem { Kind::Refused, phone_too_short };
        if (national.size() > 12)
            return Problem { Kind::Refused, phone_too_long };
        if (national[1] == '0' || national[1] == '4')
            return Problem { Kind::Refused, phone_not_a_number };
        return phone;
    }
    if (national[0] < '2' || national[0] == '8')
        return Problem { Kind::Refused, phone_not_a_number };
    if (national.size() < 8)
        return Problem { Kind::Refused, phone_too_short };
    if (national.size() > 11)
        return Problem { Kind::Refused, phone_too_long };
    phone.line = Line::Landline;
    return phone;
}

}

base::Result<Phone> read_phone(std::string_view typed)
{
    auto const text = unicode::readable(typed);
    if (text.empty() || text.find_first_not_of("-. ") == std::string::npos)
        return Problem { Kind::Refused, phone_missing };
    if (is_rounded(text))
        return Problem { Kind::Refused, phone_rounded };
    auto const first = first_of_several(text);
    auto const [digits, plus, odd] = run_of_digits(first);
    if (digits.empty() || odd)
        return Problem { Kind::Refused, phone_not_a_number };
    std::string national;
    if (plus && digits.substr(0, 2) != "62")
        return Problem { Kind::Refused, phone_abroad };
    if (digits.substr(0, 4) == "0062")
        national = digits.substr(4);
    else if (digits.substr(0, 2) == "62" && (plus || digits.size() >= 10))
        national = digits.substr(2);
    else if (digits.substr(0, 2) == "00")
        return Problem { Kind::Refused, phone_abroad };
    else if (digits[0] == '0' || digits[0] == '8')
        national = digits[0] == '0' ? digits.substr(1) : digits;
    else
        return Problem { Kind::Refused, digits.size() < 9 ? phone_too_short : phone_not_a_number };
    if (!national.empty() && national[0] == '0') // +62 (0)812
        national.erase(0, 1);
    if (national.empty())
        return Problem { Kind::Refused, phone_too_short };
    auto phone = TRY(of_national(national));
    std::size_t further = 0;
    for (auto const c : std::string_view(text).substr(first.size()))
        further += unicode::is_digit(c);
    phone.others = further >= 6 ? Others::Written : Others::None;
    return phone;
}

std::string show_phone(std::string_view e164)
{
    if (e164.substr(0, 3) != "+62" || e164.size() < 11)
        return std::string(e164);
    auto const digits = "0" + std::string(e164.substr(3));
    if (digits[1] != '8') { // 0541-743210; Jakarta, Bandung, Surabaya and the like have three-digit codes
        auto const area = digits.substr(0, 3);
        std::size_t const code
            = area == "021" || area == "022" || area == "024" || area == "031" || area == "061" ? 3 : 4;
        return digits.substr(0, code) + "-" + digits.substr(code);
    }
    return digits.substr(0, 4) + "-" + digits.substr(4, 4) + "-" + digits.substr(8);
}

}
