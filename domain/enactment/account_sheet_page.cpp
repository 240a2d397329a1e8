// The account on two pages of A4 for the yearly meeting: what was expected, and what was done.
#include "domain/enactment/enactment_page.h"
#include "domain/enactment/enactment_words.h"

#include <algorithm>

namespace enactment {

using namespace page;

namespace {

// How much of a page of A4 is left, in steps of half a millimetre; parts are taken for taller rather than lower than
// they are.
class Paper {
public:
    static constexpr int line = 11;
    static constexpr int gap = 6;
    static constexpr int heading = 20; // with the gap above

    void take(int steps) { m_left -= steps; }
    bool holds(int steps)
    {
        if (steps > m_left)
            return false;
        m_left -= steps;
        return true;
    }

private:
    int m_left = 515;
};

// In letters of a sentence: capitals are wider.
int width_of(std::string_view words)
{
    constexpr int hundredths = 100;
    constexpr int of_a_capital = 120;
    int width = 0;
    for (auto const letter : words) {
        bool const is_capital = letter >= 'A' && letter <= 'Z';
        bool const goes_on = (static_cast<unsigned char>(letter) & 0xC0U) == 0x80U; // within a letter of UTF-8
        width += goes_on ? 0 : is_capital ? of_a_capital : hundredths;
    }
    return (width + hundredths - 1) / hundredths;
}

int lines_of(int width, int letters_a_line)
{
    return 1 + std::max(0, width - 1) / letters_a_line;
}

// A line ends with a word: some of its letters stay empty.
int lines_of(std::string_view words)
{
    constexpr int letters_a_line = 72;
    return lines_of(width_of(words), letters_a_line) * Paper::line;
}

// What of the account is printed, so that it and some answers fit.
struct Printed {
    Account account; // with the lines that are printed
    std::size_t left_out = 0; // of its lines
    std::size_t letters = 140; // of a sentence
};

struct AnswerLines {
    std::string said;
    std::string title;
    std::string after; // it

    int height() const { return lines_of(said + std::string(30, ' ')) + lines_of(title + after) + Paper::gap; }
};

AnswerLines lines_of(PublicAnswer const& one, Sheet const& sheet, std::size_t letters, Context const& c)
{
    auto const later = one.done_on > sheet.account.period.until ? " (" + std::string(c(say::done_later)) + ")" : "";
    auto const told = one.public_words.empty() ? std::string() : ". " + in_brief(one.public_words, letters);
    return { in_brief(one.said.reveal(sheet.may), letters),
        in_brief(title_of(one.kind, one.title, sheet.may, c), letters),
        " " + base::plain_date(one.done_on, c.tongue) + later + told };
}

int height_of(Promise const& one, Sheet const& sheet, std::size_t letters)
{
    auto const words = in_brief(one.words.reveal(sheet.may), letters);
    return lines_of(words + std::string(20, ' ')) + Paper::line + Paper::gap;
}

int height_of(AreaLine const& line, Context const& c)
{
    constexpr int letters_a_line = 26;
    constexpr int each_further = 8;
    return 15 + each_further * (lines_of(width_of(name_of(line, c)), letters_a_line) - 1);
}

// Three answers and one failed promise are printed beside whatever table.
int reserved(Sheet const& sheet, std::size_t letters, Context const& c)
{
    constexpr std::size_t answers = 3;
    int height = sheet.failed.empty() ? 0 : height_of(sheet.failed.front(), sheet, letters);
    for (std::size_t i = 0; i < std::min(answers, sheet.answers.size()); ++i)
        height += lines_of(sheet.answers[i], sheet, letters, c).height();
    return height;
}

// Of the second page: titles, the head of the table, duties, the two notes below the table.
constexpr int around_the_table
    = 40 + 15 + 2 * (Paper::heading + Paper::line) + Paper::heading + 2 * Paper::line + 2 * (Paper::line + Paper::gap);

Printed printed(Sheet const& sheet, Context const& c)
{
    constexpr std::size_t most = 18; // beside which the first page has room for words
    constexpr std::size_t many = 11;
    Printed shown { sheet.account };
    auto& lines = shown.account.lines;
    std::erase_if(
        lines, [](AreaLine const& line) { return line.voices == 0 && line.done.done == 0 && !line.oldest_waiting; });
    if (lines.size() > many)
        shown.letters = 70;
    Paper paper;
    paper.take(around_the_table + reserved(sheet, shown.letters, c));
    int height = 0;
    for (auto const& line : lines)
        height += height_of(line, c);
    while (!lines.empty() && (lines.size() > most || !Paper(paper).holds(height))) {
        auto const fewest
            = std::ranges::min_element(lines, {}, [](AreaLine const& line) { return line.voices + line.done.done; });
        height -= height_of(*fewest, c);
        lines.erase(fewest);
    }
    shown.left_out = sheet.account.lines.size() - lines.size();
    return shown;
}

Html left_out(Printed const& shown, Context const& c)
{
    return shown.left_out == 0
        ? Html {}
        : p({ cls("hint"), c.say(say::areas_left_out, { { "n", std::to_string(shown.left_out) } }) });
}

CameOf shortened(CameOf one)
{
    one.became.public_words = in_brief(one.became.public_words);
    return one;
}

Html most_voiced_list(Sheet const& sheet, Paper& paper, Context const& c)
{
    paper.take(Paper::line);
    std::vector<Node> items { cls("flow") };
    for (auto const& one : sheet.voiced) {
        auto const words = in_brief(one.said.words.reveal(sheet.may));
        auto const brief = shortened(one);
        auto const both = one.became.answered_on && one.became.promised_until;
        if (!paper.holds(lines_of(words + "  " + where_and_when(one, c)) + lines_of(brief.became.public_words)
                + (both ? Paper::line : 0) + Paper::gap))
            break;
        items.push_back(li({ said_by_how_many(one, words, c), what_came_of(brief, sheet.account.today, c) }));
    }
    return section(
        { h2({ c(say::most_voiced) }), sheet.voiced.empty() ? p({ cls("muted"), c(say::nothing_said) }) : ul(items),
            sheet.voiced.size() < items.size() ? Html {} : p({ cls("muted"), c(say::sheet_more) }) });
}

Html expected_part(Sheet const& sheet, Printed const& shown, Html period, Context const& c)
{
    constexpr std::size_t many = 11; // areas, from which on the picture is drawn smaller
    auto const& account = shown.account;
    bool const is_small = account.lines.size() > many;
    Paper paper;
    paper.take(95 + (account.standing.counted_at ? 2 * Paper::line + Paper::gap : 0)); // title, period, figures
    paper.take(50 + static_cast<int>(account.lines.size()) * (is_small ? 15 : 21) + Paper::heading);
    return section({ cls("sheet-page"), heading(c(say::sheet_expected), account.chapter_name), std::move(period),
        counted_when(account.standing, c), p({ cls("lead"), in_short(sheet.account, true, c) }),
        div({ cls(is_small ? "sheet-beside sheet-small" : "sheet-beside"), account_picture(account, false, c),
            waiting_list(account.waiting, { account.period }, true, c) }),
        most_voiced_list(sheet, paper, c) });
}

Html failed_part(Sheet const& sheet, Printed const& shown, Paper& paper, Context const& c)
{
    constexpr std::size_t most = 4;
    std::vector<Node> items { cls("flow") };
    for (auto const& one : sheet.failed) {
        if (items.size() > most || !paper.holds(height_of(one, sheet, shown.letters)))
            break;
        items.push_back(li({ a({ href(promise_at(one)), in_brief(one.words.reveal(sheet.may), shown.letters) }), " ",
            promise_tag(one, sheet.account.today, c),
            p({ cls("hint"), c(say::due_on), " ", base::long_date(one.due_on, c.tongue) }) }));
    }
    return section(
        { h2({ c(say::promises) }), sheet.failed.empty() ? p({ cls("muted"), c(say::no_promise) }) : ul(items),
            sheet.failed.size() < items.size() ? Html {} : p({ cls("hint"), c(say::sheet_more) }) });
}

Html answered_list(Sheet const& sheet, Printed const& shown, Paper& paper, Context const& c)
{
    auto const all = areas_of(sheet.account);
    std::vector<Node> items { cls("flow") };
    for (auto const& one : sheet.answers) {
        auto const lines = lines_of(one, sheet, shown.letters, c);
        if (!paper.holds(lines.height()))
            break;
        items.push_back(li({ what_was_said(one, lines.said, all, c),
            p({ icon("circle-check"), " ", strong({ lines.title }), lines.after }) }));
    }
    return section({ h2({ c(say::sheet_answers) }), sheet.answers.empty() ? p({ c(say::no_answer) }) : ul(items),
        sheet.answers.size() < items.size() ? Html {} : p({ cls("muted"), c(say::sheet_more) }) });
}

// What is reserved for answers is theirs after the failed promises have taken what they need of the rest.
Html done_part(Sheet const& sheet, Printed const& shown, Html period, Context const& c)
{
    auto const& account = shown.account;
    Paper paper;
    paper.take(around_the_table);
    for (auto const& line : account.lines)
        paper.take(height_of(line, c));
    int const for_one_promise = sheet.failed.empty() ? 0 : height_of(sheet.failed.front(), sheet, shown.letters);
    int const for_answers = reserved(sheet, shown.letters, c) - for_one_promise;
    paper.take(for_answers);
    auto failed = failed_part(sheet, shown, paper, c);
    paper.take(-for_answers);
    auto answered = answered_list(sheet, shown, paper, c);
    auto const everywhere
        = account.period.district_code.empty() ? Html {} : p({ cls("hint"), c(say::duties_everywhere) });
    return section({ cls("sheet-page"), h2({ c(say::sheet_done) }), std::move(period), account_table(account, true, c),
        left_out(shown, c), answered_when(account.period, account.today, c), std::move(answered), std::move(failed),
        duty::strain_and_conflict(sheet.duties, duty::Shown::Counted, c), everywhere });
}

}

Document sheet_page(Sheet const& sheet, Context const& c)
{
    auto const& account = sheet.account;
    auto const period = p({ period_words(account.period, account.villages, c) });
    auto back = div({ cls("button-row no-print"),
        link_button(c, with_period("/account", account.period), say::back, "button-secondary") });
    if (!is_counted(account.standing))
        return { c(say::title), Shape::Bare,
            joined({ std::move(back), heading(c(say::sheet_expected), account.chapter_name), period,
                counted_when(account.standing, c) }) };
    auto const shown = printed(sheet, c);
    return { c(say::title), Shape::Bare,
        joined({ std::move(back), expected_part(sheet, shown, period, c), done_part(sheet, shown, period, c) }) };
}

}
