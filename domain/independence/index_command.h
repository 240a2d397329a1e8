// berdaya index FILE.csv [--json] [--by column]... [--english]
#pragma once

#include <iosfwd>
#include <string>
#include <vector>

namespace independence {

// `arguments` are those after "index". Answers 0, or 2 with one sentence on `err` when the arguments or the file are
// wrong. The report is written to `out`: a page in Indonesian, or --english, or --json.
int run_index_command(std::vector<std::string> const& arguments, std::ostream& out, std::ostream& err);

}
