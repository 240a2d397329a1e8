// The chapter's figures, one woman's leaves, and what leaves for others to check.
#include "domain/independence/independence_forms.h"

#include "domain/independence/cells.h"
#include "domain/independence/index_words.h"
#include "domain/independence/sampling.h"

#include <algorithm>
#include <map>
#include <set>

namespace independence {

namespace {

constexpr Profile every_leaf = 0xFFF;

Leaves leaves_kept(std::int64_t profile, std::int64_t known)
{
    return { static_cast<Profile>(profile), static_cast<Profile>(every_leaf & ~known) };
}

// A value of a way to part the women; new ones are added at the end.
std::uint32_t value_of(GroupColumn& column, Division& division, std::string const& key, std::string const& name)
{
    auto at = std::ranges::find(column.values, key);
    if (at == column.values.end()) {
        at = column.values.insert(column.values.end(), key);
        division.names.push_back(name);
    }
    return static_cast<std::uint32_t>(at - column.values.begin());
}

// Into which part of each grouping every woman falls today: the newest one she joined, also by an entry merged into
// hers.
struct FallenInto {
    base::Grouping const* grouping = nullptr;
    std::map<std::string, base::Part> parts; // by part
    std::map<std::string, std::string> part_of; // by woman
};

std::vector<FallenInto> fallen_into(sql::Read& db, base::ChapterId const& chapter)
{
    std::vector<FallenInto> out;
    auto const goes_on = store::merged_entries(db, chapter);
    for (auto const& grouping : base::groupings()) {
        FallenInto one { &grouping, {}, {} };
        for (auto const& part : base::parts_of(db, chapter, grouping))
            one.parts.emplace(part.part_id, part);
        for (auto const& fallen : base::who_falls_where(db, chapter, grouping)) {
            auto const merged = goes_on.find(fallen.subject_id);
            one.part_of.emplace(merged == goes_on.end() ? fallen.subject_id : merged->second, fallen.part_id);
        }
        out.push_back(std::move(one));
    }
    return out;
}

struct Parted {
    Panel panel;
    std::vector<Division> divisions;
};

// The chapter as a panel: whoever was not asked again misses every leaf at endline, and widens the bounds.
Parted panel_of(std::vector<store::ScoredWoman> const& women, std::vector<FallenInto> const& groupings)
{
    Parted out;
    auto& panel = out.panel;
    panel.chapters = { "" };
    panel.groups = { { "kecamatan", {} } };
    out.divisions = { { say::by_district, say::unknown_place, {} } };
    for (auto const& one : groupings) {
        panel.groups.push_back({ std::string(one.grouping->name.in(words::Tongue::Indonesian)), {} });
        out.divisions.push_back({ one.grouping->name, say::in_none, {} });
    }
    for (auto const& woman : women) {
        PanelWoman row;
        row.before = leaves_kept(woman.profile_before, woman.known_before);
        row.after = leaves_kept(woman.profile_after, woman.known_after);
        row.psu = static_cast<std::uint32_t>(panel.women.size());
        row.groups = { value_of(panel.groups[0], out.divisions[0], woman.district, woman.district) };
        for (std::size_t g = 0; g < groupings.size(); ++g) {
            auto const found = groupings[g].part_of.find(woman.member.text());
            auto const key = found == groupings[g].part_of.end() ? std::string() : found->second;
            auto const part = groupings[g].parts.find(key);
            row.groups.push_back(value_of(panel.groups[g + 1], out.divisions[g + 1], key,
                part == groupings[g].parts.end() ? std::string() : part->second.part_name));
        }
        panel.women.push_back(std::move(row));
    }
    panel.psus = static_cast<std::uint32_t>(panel.women.size());
    return out;
}

std::optional<Wave> baseline_of(Panel const& panel)
{
    std::vector<Profile> profiles;
    std::vector<std::uint32_t> psu;
    for (auto const& woman : panel.women) {
        if (woman.before.missing != 0)
            continue;
        psu.push_back(static_cast<std::uint32_t>(profiles.size()));
        profiles.push_back(woman.before.inadequate);
    }
    if (static_cast<long>(profiles.size()) < fewest_shown)
        return std::nullopt;
    auto const rule = iki12_rule();
    Wave out;
    out.women = static_cast<int>(profiles.size());
    out.measures = measure(rule, histogram(panel_indicators, profiles));
    auto const e = estimate_headlines(rule, tally(rule, { profiles, psu }, profiles.size()));
    out.m0_se = e.M0.se;
    out.M0 = logit_t(out.measures.M0, e.M0.se, e.degrees_of_freedom, out.women);
    out.H = wilson(out.measures.not_yet, out.women);
    return out;
}

}

base::Result<Overview> overview(MaySeeIndex may, sql::Read& db)
{
    auto const women = store::scored_women(db, may.chapter());
    auto parted = panel_of(women, fallen_into(db, may.chapter()));
    auto const& panel = parted.panel;
    Overview out;
    out.asked = static_cast<int>(women.size());
    out.asked_twice = static_cast<int>(
        std::ranges::count_if(women, [](auto const& woman) { return woman.scored_after.has_value(); }));
    out.plan = store::plan(db, may.chapter(), Round::Baseline);
    out.baseline = baseline_of(panel);
    auto const complete = std::ranges::count_if(panel.women, &PanelWoman::known_twice);
    if (complete >= fewest_shown) {
        out.report = disclosed(report_on(panel));
        out.figures = figures_of(panel, *out.report);
        out.divisions = std::move(parted.divisions);
    }
    out.may_interview = may.holds(permit::chair | permit::secretary | permit::facilitator);
    out.may_plan = may.holds(permit::secretariat);
    out.may_export = may.holds(permit::evaluator);
    return out;
}

base::Result<WomanView> show_woman(MaySeeWoman may, member::MemberId id, sql::Read& db)
{
    auto const woman = store::scored_woman(db, may.chapter(), id);
    auto const name = store::name_of(db, may.chapter(), id);
    if (!woman || !name)
        return base::Problem(base::Kind::Unknown, http::no_such_page);
    auto const score = [](std::int64_t profile, std::int64_t known) {
        return PrivateScore(
            score_of({ static_cast<std::uint16_t>(profile), static_cast<std::uint16_t>(known) }, panel_indicators));
    };
    WomanView view { may.holds(permit::facilitator) ? name->reveal(may) : woman->code,
        score(woman->profile_before, woman->known_before), std::nullopt, may };
    if (woman->scored_after)
        view.after = score(woman->profile_after, woman->known_after);
    return view;
}

namespace {

std::string column(char wave, int indicator)
{
    return std::string(1, wave) + (indicator < 9 ? "0" : "") + std::to_string(indicator + 1);
}

// "d_e1_0": E1 at baseline.
std::string column_of_mpitb(int indicator, char wave)
{
    auto code = carried().instrument.indicators[static_cast<std::size_t>(indicator)].code;
    std::ranges::transform(code, code.begin(), [](char ch) { return ch >= 'A' && ch <= 'Z' ? ch + 32 : ch; });
    return "d_" + code + "_" + wave;
}

void add_leaves(std::string& out, std::int64_t profile, std::int64_t known)
{
    for (int j = 0; j < panel_indicators; ++j) {
        out += ',';
        if (known >> j & 1)
            out += (profile >> j & 1) != 0 ? '1' : '0';
    }
}

// Those that can be named without pointing at fewer than five women, nor giving another small one away.
std::set<std::string> districts_to_name(std::vector<store::ScoredWoman> const& women)
{
    std::map<std::string, long> sizes;
    for (auto const& woman : women)
        ++sizes[woman.district];
    std::vector<long> counts;
    for (auto const& [district, n] : sizes)
        counts.push_back(n);
    auto const cells = hidden_cells(counts);
    std::set<std::string> out;
    std::size_t at = 0;
    for (auto const& [district, n] : sizes)
        if (!cells.hidden[at++] && !cells.total_hidden)
            out.insert(district);
    return out;
}

}

// One woman a row by her code, as `berdaya index` reads it; d_* repeat the leaves under the names of the indicators,
// d_e1_0 at baseline and d_e1_1 at endline, as mpitb and mpitbR want them. A kecamatan of fewer than five is left out.
base::Result<http::File> export_csv(MayExport may, sql::Read& db)
{
    auto const women = store::scored_women(db, may.chapter());
    auto const named = districts_to_name(women);
    std::string out = "id,chapter,kecamatan,psu";
    for (char const wave : { 'b', 'e' })
        for (int j = 0; j < panel_indicators; ++j)
            out += "," + column(wave, j);
    for (char const wave : { '0', '1' })
        for (int j = 0; j < panel_indicators; ++j)
            out += "," + column_of_mpitb(j, wave);
    out += '\n';
    int row = 0;
    for (auto const& woman : women) {
        auto const district = named.contains(woman.district) ? woman.district : std::string();
        out += woman.code + ",1," + district + "," + std::to_string(++row);
        for (int twice = 0; twice < 2; ++twice) {
            add_leaves(out, woman.profile_before, woman.known_before);
            add_leaves(out, woman.profile_after, woman.known_after);
        }
        out += '\n';
    }
    return http::File { "text/csv; charset=utf-8", "kemandirian.csv", std::move(out) };
}

// A row for each column of the export.
base::Result<http::File> codebook_csv(MayExport)
{
    std::string out = "column,indicator,dimension,wave,name_id,name_en,coding\n"
                      "id,,,,,,\"pseudonym, drawn\"\n"
                      "chapter,,,,,,\"1: every woman is of this chapter; berdaya index compares chapters by it\"\n"
                      "kecamatan,,,,,,\"empty when fewer than five women live there\"\n"
                      "psu,,,,,,\"sampling unit: each woman is one of her own\"\n";
    auto const& instrument = carried().instrument;
    auto const row = [&](std::string const& name, int j, char const* wave) {
        auto const& indicator = instrument.indicators[static_cast<std::size_t>(j)];
        out += name + "," + indicator.code + "," + instrument.dimensions[static_cast<std::size_t>(indicator.dimension)]
            + "," + wave + ",\"" + indicator.name_id + "\",\"" + indicator.name_en
            + "\",\"1 = inadequate; 0 = adequate; empty = missing\"\n";
    };
    for (auto const& [wave, name] : { std::pair { 'b', "baseline" }, std::pair { 'e', "endline" } })
        for (int j = 0; j < panel_indicators; ++j)
            row(column(wave, j), j, name);
    for (auto const& [wave, name] : { std::pair { '0', "baseline" }, std::pair { '1', "endline" } })
        for (int j = 0; j < panel_indicators; ++j)
            row(column_of_mpitb(j, wave), j, name);
    out += "instrument,,,,,\"" + instrument.name + "\",\"version " + instrument.version + "; SHA-256 " + carried().id
        + "\"\n";
    return http::File { "text/csv; charset=utf-8", "kemandirian-codebook.csv", std::move(out) };
}

std::vector<base::Export> exports()
{
    return {
        { "instrument",
            "SELECT instrument_id, version, text, kept_at FROM instrument WHERE chapter_id = ?1 ORDER BY version",
            "instrument_id,version,text,kept_at" },
        { "wave_plan",
            "SELECT wave, revision, t1, t2, design_level, noted_by, noted_at FROM wave_plan WHERE chapter_id = ?1 "
            "ORDER BY wave, revision",
            "wave,revision,t1,t2,design_level,noted_by,noted_at" },
        { "interview",
            "SELECT interview_id, member_id, wave, instrument_id, begun_on, noted_by, noted_at FROM interview "
            "WHERE chapter_id = ?1 ORDER BY interview_id",
            "interview_id,member_id,wave,instrument_id,begun_on,noted_by,noted_at" },
        { "interview_course",
            "SELECT interview_id, mode, minutes, noted_by, noted_at FROM interview_course WHERE chapter_id = ?1 "
            "ORDER BY interview_id",
            "interview_id,mode,minutes,noted_by,noted_at" },
        { "interview_answer",
            "SELECT interview_id, item, answer_no, value, noted_by, noted_at FROM interview_answer "
            "WHERE chapter_id = ?1 ORDER BY interview_id, item, answer_no",
            "interview_id,item,answer_no,value,noted_by,noted_at" },
        { "score",
            "SELECT interview_id, score_no, profile, known_mask, t1, t2, scored_on, noted_by, noted_at FROM score "
            "WHERE chapter_id = ?1 ORDER BY interview_id, score_no",
            "interview_id,score_no,profile,known_mask,t1,t2,scored_on,noted_by,noted_at" },
        { "pseudonym", "SELECT member_id, code FROM pseudonym WHERE chapter_id = ?1 ORDER BY member_id",
            "member_id,code" },
    };
}

}
