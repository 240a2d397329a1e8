#include "base/indonesian.h"

#include "base/unicode.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <vector>

namespace indonesian {

using base::Kind;
using base::Problem;

namespace {

struct Piece {
    std::string text;
    int number = -1; // of digits; -1 for a word
    int month = 0; // of a month's name
};

// Names and what people make of them: agt, ags, nop, pebruari; Roman figures as on letters.
int month_of(std::string_view word)
{
    static constexpr std::array<std::pair<std::string_view, int>, 22> names { { { "januari", 1 }, { "january", 1 },
        { "februari", 2 }, { "february", 2 }, { "pebruari", 2 }, { "maret", 3 }, { "march", 3 }, { "april", 4 },
        { "mei", 5 }, { "may", 5 }, { "juni", 6 }, { "june", 6 }, { "juli", 7 }, { "july", 7 }, { "agustus", 8 },
        { "august", 8 }, { "september", 9 }, { "oktober", 10 }, { "october", 10 }, { "november", 11 },
        { "nopember", 11 }, { "desember", 12 } } };
    static constexpr std::array<std::pair<std::string_view, int>, 20> short_ones { { { "ags", 8 }, { "agt", 8 },
        { "agst", 8 }, { "sept", 9 }, { "okt", 10 }, { "nop", 11 }, { "dec", 12 }, { "december", 12 }, { "i", 1 },
        { "ii", 2 }, { "iii", 3 }, { "iv", 4 }, { "v", 5 }, { "vi", 6 }, { "vii", 7 }, { "viii", 8 }, { "ix", 9 },
        { "x", 10 }, { "xi", 11 }, { "xii", 12 } } };
    for (auto const& [name, month] : short_ones) {
        if (word == name)
            return month;
    }
    for (auto const& [name, month] : names) {
        if (word.size() >= 3 && word == name.substr(0, word.size()))
            return month;
    }
    return 0;
}

std::vector<Piece> pieces_of(std::string_view text)
{
    std::vector<Piece> pieces;
    int kind_before = 0;
    for (auto const c : text) {
        auto const kind = c >= '0' && c <= '9' ? 1 : c >= 'a' && c <= 'z' ? 2 : 0;
        if (kind != 0 && kind != kind_before)
            pieces.emplace_back();
        if (kind != 0)
            pieces.back().text += c;
        kind_before = kind;
    }
    for (auto& piece : pieces) {
        if (piece.text[0] <= '9')
            piece.number = piece.text.size() <= 8 ? std::atoi(piece.text.c_str()) : 99'999'999;
        else
            piece.month = month_of(piece.text);
    }
    return pieces;
}

bool is_number_word(Piece const& piece)
{
    return piece.number < 0 && (piece.text == "ribu" || read_number_words(piece.text));
}

void put_number(std::vector<Piece>& pieces, std::size_t from, std::size_t end, std::int64_t number)
{
    pieces[from] = { std::to_string(number), static_cast<int>(std::min<std::int64_t>(number, 99'999'999)), 0 };
    pieces.erase(
        pieces.begin() + static_cast<std::ptrdiff_t>(from) + 1, pieces.begin() + static_cast<std::ptrdiff_t>(end));
}

std::optional<std::int64_t> said_by(std::vector<Piece> const& pieces, std::size_t from, std::size_t end)
{
    std::string said;
    for (; from < end; ++from)
        said += pieces[from].text + " ";
    return read_number_words(said);
}

// "dua puluh lima (bulan) januari (tahun) dua ribu dua puluh empat". Only beside the name of a month: "Simpang Tiga, 12
// Agustus" is a place.
void read_words_beside_month(std::vector<Piece>& pieces)
{
    auto const is_named = [](Piece const& piece) { return piece.month > 0 && piece.text.size() > 2; };
    auto month = static_cast<std::size_t>(std::find_if(pieces.begin(), pieces.end(), is_named) - pieces.begin());
    if (month == pieces.size())
        return;
    auto const erase = [&](std::size_t at) { pieces.erase(pieces.begin() + static_cast<std::ptrdiff_t>(at)); };
    if (month > 0 && pieces[month - 1].text == "bulan")
        erase(--month);
    if (month + 1 < pieces.size() && pieces[month + 1].text == "tahun")
        erase(month + 1);
    auto year_end = month + 1;
    while (year_end < pieces.size() && is_number_word(pieces[year_end]))
        ++year_end;
    for (auto end = year_end; end > month + 1; --end) {
        if (auto const year = said_by(pieces, month + 1, end)) {
            put_number(pieces, month + 1, end, *year);
            break;
        }
    }
    auto from = month;
    while (from > 0 && is_number_word(pieces[from - 1]))
        --from;
    for (; from < month; ++from) {
        if (auto const day = said_by(pieces, from, month))
            return put_number(pieces, from, month, *day);
    }
}

int full_year(Piece const& piece, Date today)
{
    if (piece.text.size() != 2)
        return piece.number;
    auto const this_year = static_cast<int>(today.year());
    auto const century = this_year / 100 * 100;
    return century + piece.number > this_year + 1 ? century - 100 + piece.number : century + piece.number;
}

base::Result<Date> checked(int year, int month, int day, Date today, Future future)
{
    if (month < 1 || month > 12 || day < 1 || day > 31)
        return Problem { Kind::Refused, date_impossible };
    if (year < 1000 || year > 9999)
        return Problem { Kind::Refused, date_not_understood };
    Date const date { std::chrono::year { year }, std::chrono::month { static_cast<unsigned>(month) },
        std::chrono::day { static_cast<unsigned>(day) } };
    if (!date.ok())
        return Problem { Kind::Refused, date_impossible };
    if (year < 1900)
        return Problem { Kind::Refused, date_too_old };
    if (future == Future::Refused && date > today)
        return Problem { Kind::Refused, date_in_future };
    return date;
}

// Words before the first number (a weekday, a place) say nothing, unless one is the month ("Agustus 12, 2025").
void drop_words_before(std::vector<Piece>& pieces)
{
    std::size_t numbers = 0;
    for (auto const& piece : pieces)
        numbers += piece.number >= 0;
    auto const first = std::find_if(pieces.begin(), pieces.end(), [](auto const& piece) { return piece.number >= 0; });
    auto kept = first;
    if (first != pieces.begin() && std::prev(first)->month > 0 && std::prev(first)->text.size() > 2)
        kept = std::prev(first);
    pieces.erase(pieces.begin(), kept);
    if (numbers > 3) // a time of day behind the date
        pieces.resize(3);
    else if (numbers == 3 && pieces.size() > 3 && pieces[1].month == 0)
        pieces.resize(3);
}

base::Result<Date> of_pieces(std::vector<Piece> const& pieces, Date today, Future future)
{
    auto const &one = pieces[0], &two = pieces[1], &three = pieces[2];
    if (two.month > 0 && one.number >= 0 && three.number >= 0)
        return one.text.size() == 4 ? checked(one.number, two.month, three.number, today, future)
                                    : checked(full_year(three, today), two.month, one.number, today, future);
    if (one.month > 0 && two.number >= 0 && three.number >= 0)
        return checked(full_year(three, today), one.month, two.number, today, future);
    if (one.number < 0 || two.number < 0 || three.number < 0)
        return Problem { Kind::Refused, date_not_understood };
    if (one.text.size() == 4)
        return checked(one.number, two.number, three.number, today, future);
    if (two.number > 12 && two.number <= 31 && one.number <= 12) // cannot be day first: a computer set to American
        return checked(full_year(three, today), one.number, two.number, today, future);
    return checked(full_year(three, today), two.number, one.number, today, future);
}

}

std::string iso(Date date)
{
    std::array<char, 40> text {};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
        static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return text.data();
}

base::Result<Date> read_date(std::string_view typed, Date today, Future future)
{
    auto const text = unicode::folded(unicode::readable(typed));
    if (text.empty() || text == "-")
        return Problem { Kind::Refused, date_missing };
    auto pieces = pieces_of(text);
    read_words_beside_month(pieces);
    drop_words_before(pieces);
    if (pieces.size() == 1 && pieces[0].text.size() == 5) { // Excel's day number; 20000 is in 1954, 80000 in 2119
        auto const serial = pieces[0].number;
        if (serial >= 20'000 && serial <= 80'000) {
            using namespace std::chrono;
            Date const date { sys_days { 1899y / December / 30 } + days { serial } };
            return checked(static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
                static_cast<int>(static_cast<unsigned>(date.day())), today, future);
        }
    }
    if (pieces.size() == 1 && pieces[0].text.size() == 8) { // 20250812 or 12082025
        auto const number = pieces[0].number;
        if (number / 10'000 >= 1900 && number / 10'000 <= 2100)
            return checked(number / 10'000, number / 100 % 100, number % 100, today, future);
        return checked(number % 10'000, number / 10'000 % 100, number / 1'000'000, today, future);
    }
    if (pieces.empty())
        return Problem { Kind::Refused, date_not_understood };
    if (pieces.size() < 3)
        return Problem { Kind::Refused, date_no_day };
    if (pieces.size() > 3)
        return Problem { Kind::Refused, date_not_understood };
    return of_pieces(pieces, today, future);
}

base::Result<BirthYear> read_birth_year(std::string_view typed, Date today)
{
    auto const text = unicode::folded(unicode::readable(typed));
    if (text.empty() || text == "-")
        return Problem { Kind::Refused, date_missing };
    auto const this_year = static_cast<int>(today.year());
    auto const pieces = pieces_of(text);
    std::vector<Piece const*> numbers;
    for (auto const& piece : pieces) {
        if (piece.number >= 0)
            numbers.push_back(&piece);
    }
    BirthYear birth;
    if (numbers.size() == 1 && numbers[0]->text.size() == 4) {
        birth = { numbers[0]->number, Told::Year };
    } else if (numbers.size() == 1 && numbers[0]->text.size() <= 3) {
        if (text.find("lahir") != std::string::npos)
            birth = { full_year(*numbers[0], today), Told::Year };
        else
            birth = { this_year - numbers[0]->number, Told::Age };
    } else {
        auto const date = read_date(typed, today, Future::Refused);
        if (!date) {
            auto const known = date.problem().code == &date_impossible || date.problem().code == &date_in_future;
            return Problem { Kind::Refused, known ? *date.problem().code : birth_year_not_understood };
        }
        birth = { static_cast<int>(date.value().year()), Told::Year };
    }
    if (birth.year > this_year || birth.year < this_year - 115)
        return Problem { Kind::Refused, birth_year_unlikely };
    return birth;
}

}
