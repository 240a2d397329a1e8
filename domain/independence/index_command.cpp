#include "domain/independence/index_command.h"

#include "base/unicode.h"
#include "domain/independence/disclosure.h"

#include <algorithm>
#include <fstream>
#include <ostream>
#include <sstream>

namespace independence {

using base::Kind;
using base::Problem;
using base::Result;
using words::Tongue;

namespace {

constexpr base::Code command_usage { "index.usage",
    { "Cara pakai: berdaya index BERKAS.csv [--json] [--by kolom]... [--english]",
        "Usage: berdaya index FILE.csv [--json] [--by column]... [--english]" } };
constexpr base::Code command_cannot_read { "index.cannot_read",
    { "Berkas {file} tidak dapat dibaca.", "The file {file} cannot be read." } };

struct Asked {
    std::string file;
    std::vector<std::string> by;
    bool as_json { false };
};

Result<Asked> asked_by(std::vector<std::string> const& arguments)
{
    Asked out;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        auto const& argument = arguments[i];
        if (argument == "--json")
            out.as_json = true;
        else if (argument == "--by" && i + 1 < arguments.size())
            out.by.push_back(arguments[++i]);
        else if (argument == "--english")
            continue;
        else if (argument.starts_with("-") || !out.file.empty())
            return Problem { Kind::Malformed, command_usage };
        else
            out.file = argument;
    }
    if (out.file.empty())
        return Problem { Kind::Malformed, command_usage };
    return out;
}

Result<std::string> text_of(std::string const& file)
{
    Problem unreadable { Kind::Unknown, command_cannot_read, { { "file", file } } };
    std::ifstream in(file, std::ios::binary);
    std::stringstream out;
    if (!in.good())
        return unreadable;
    if (in.peek() == std::ifstream::traits_type::eof())
        return in.bad() ? Result<std::string>(unreadable) : Result<std::string>(std::string());
    out << in.rdbuf();
    if (in.bad() || out.bad())
        return unreadable;
    return std::move(out).str();
}

// Excel's "Unicode text" is UTF-16.
std::string decoded(std::string text)
{
    std::string_view const rest = std::string_view(text).substr(std::min<std::size_t>(2, text.size()));
    if (text.starts_with("\xff\xfe"))
        return unicode::from_utf16(rest, unicode::Order::LittleEndian);
    if (text.starts_with("\xfe\xff"))
        return unicode::from_utf16(rest, unicode::Order::BigEndian);
    return text;
}

Result<std::string> report(std::vector<std::string> const& arguments, Tongue tongue)
{
    auto const asked = TRY(asked_by(arguments));
    auto const text = decoded(TRY(text_of(asked.file)));
    auto const panel = TRY(read_panel(text, asked.by));
    auto const report = report_on(panel);
    return asked.as_json ? report_json(report) : report_text(disclosed(report), tongue);
}

}

int run_index_command(std::vector<std::string> const& arguments, std::ostream& out, std::ostream& err)
{
    bool const english = std::ranges::find(arguments, "--english") != arguments.end();
    auto const tongue = english ? Tongue::English : Tongue::Indonesian;
    auto const written = report(arguments, tongue);
    if (written) {
        out << written.value();
        return 0;
    }
    auto const& problem = written.problem();
    err << words::say(problem.code->text, tongue, problem.fill) << "\n";
    return 2;
}

}
