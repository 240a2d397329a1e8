#include "domain/independence/cells.h"
#include "domain/independence/disclosure.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace independence {

using words::Tongue;
using words::Word;

namespace {

// The names of instruments/iki12.json, in its order.
constexpr std::array<Word, 12> indicator_names { {
    { "Penghasilan sendiri", "Own earnings" },
    { "Cadangan atas nama sendiri", "Own cushion" },
    { "Catatan uang", "Money records" },
    { "Suara dan peran", "Voice and role" },
    { "Jejaring andalan", "People to count on" },
    { "Gerak dan informasi", "Mobility and information" },
    { "Yakin pada kemampuan", "Confidence in real tasks" },
    { "Alasan dari diri sendiri", "Own reasons" },
    { "Ruang bernapas", "Breathing space" },
    { "Keputusan uang", "Money decisions" },
    { "Diri dan keluarga", "Self and family" },
    { "Tujuan dan langkah", "Own goal and step" },
} };
constexpr std::array<Word, 4> dimension_names { {
    { "ekonomi", "economic" },
    { "sosial", "social" },
    { "psikologis", "psychological" },
    { "keputusan", "decision-making" },
} };

constexpr Word title { "KEMANDIRIAN: {n} ibu, {chapters} cabang", "INDEPENDENCE: {n} women, {chapters} chapters" };
constexpr Word left_out { "{n} dari {all} ibu tidak dihitung karena ada jawaban yang kosong; lihat batas di bawah.",
    "{n} of {all} women are left out because an answer is missing; see the bounds below." };
constexpr Word columns { "awal (95 %)            akhir (95 %)", "baseline (95 %)        endline (95 %)" };
constexpr Word iki_row { "IKI, indeks kemandirian", "IKI, the index" };
constexpr Word h_row { "H, bagian belum mandiri", "H, share not yet independent" };
constexpr Word a_row { "A, rata-rata kekurangan", "A, how far behind on average" };
constexpr Word change_head { "PERUBAHAN", "CHANGE" };
constexpr Word change_row { "IKI berubah {change} ({low} sampai {high}), p = {p}.",
    "IKI changed by {change} ({low} to {high}), p = {p}." };
constexpr Word headcount_row { "H berubah {change} ({low} sampai {high}), p = {p} (McNemar eksak).",
    "H changed by {change} ({low} to {high}), p = {p} (exact McNemar)." };
constexpr Word moves {
    "Menjadi mandiri {exit}, menjadi belum mandiri {entry}, tetap mandiri {never}, tetap belum {both}.",
    "Became independent {exit}, fell back {entry}, independent at both {never}, not yet at both {both}."
};
constexpr Word headcount_apart { "H berubah {change} ({low} sampai {high}).",
    "H changed by {change} ({low} to {high})." };
constexpr Word moves_hidden { "Perpindahan tidak ditampilkan: ada jumlah di bawah 5 ibu. Selang di sini tidak\n"
                              "berpasangan, jadi lebih lebar. Yang berpasangan ada di --json, bagi pemegang\n"
                              "datanya, dan tidak untuk disiarkan.",
    "Moves are not shown: one of them is of fewer than 5 women. Intervals here are\n"
    "not of pairs, and wider. Those of pairs are in --json, for who holds the rows,\n"
    "and not to be published." };
constexpr Word indicator_hidden { "  p \"-\": ada jumlah di bawah 5 ibu; selangnya tidak berpasangan, tanpa nilai p.",
    "  p \"-\": one count is of fewer than 5 women; not of pairs, and without a p value." };
constexpr Word parts {
    "Bagian dari perubahan IKI: menjadi belum mandiri {entry}, menjadi mandiri {exit}, belum di kedua waktu {ongoing}.",
    "Parts of the change in IKI: fell back {entry}, became independent {exit}, not yet at both {ongoing}."
};
constexpr Word too_few_women { "Kurang dari 5 ibu dengan jawaban lengkap: angkanya tidak ditampilkan.",
    "Fewer than 5 women with complete answers: their figures are not shown." };
constexpr Word indicators_head { "INDIKATOR (bagian yang belum memadai)", "INDICATORS (share inadequate)" };
constexpr Word indicator_columns { "awal   akhir  beda (95 %)              p Holm",
    "before after  difference (95 %)        p Holm" };
constexpr Word groups_head { "MENURUT {name}", "BY {name}" };
constexpr Word group_columns { "ibu   IKI awal  IKI akhir", "women IKI before IKI after" };
constexpr Word hidden_row { "disembunyikan (terlalu sedikit ibu)", "hidden (too few women)" };
constexpr Word unnamed { "(kosong)", "(empty)" };
constexpr Word robust_head { "KETAHANAN (IKI awal, akhir; kesesuaian peringkat cabang)",
    "ROBUSTNESS (IKI before, after; agreement of chapter ranks)" };
constexpr Word robust_cutoff { "mandiri mulai {a} dari 12", "independent from {a} of 12" };
constexpr Word robust_dimension { "dimensi {d} 40 %", "{d} dimension 40 %" };
constexpr Word robust_left_out { "tanpa satu indikator, terendah dan tertinggi",
    "one indicator left out, lowest and highest" };
constexpr Word bounds_row {
    "Batas bila jawaban kosong terburuk atau terbaik: IKI awal {b1} sampai {b2}, akhir {a1} sampai {a2}.",
    "Bounds, missing answers at their worst or best: IKI before {b1} to {b2}, after {a1} to {a2}."
};
constexpr Word comparison_head { "DIBANDING YANG MENUNGGU", "AGAINST THE WAITING LIST" };
constexpr Word did_row {
    "Beda dari beda IKI {change} ({low} sampai {high}), p = {p} (CR2, t({df})); permutasi p = {perm}.",
    "Difference in differences of IKI {change} ({low} to {high}), p = {p} (CR2, t({df})); permutation p = {perm}."
};
constexpr Word did_dots { "Beda dari beda IKI {change}; {chapters} cabang terlalu sedikit untuk nilai p.",
    "Difference in differences of IKI {change}; {chapters} chapters are too few for a p value." };
constexpr Word comparison_hidden { "Perbandingan dengan yang menunggu tidak ditampilkan: ada cabang di bawah 5 ibu.",
    "The comparison with the waiting list is not shown: a chapter is below 5 women." };
constexpr Word footer { "Instrumen IKI-12 baru dan belum divalidasi. 1 = mandiri penuh, 0 = belum sama sekali.",
    "The IKI-12 instrument is new and not yet validated. 1 = fully independent, 0 = not at all." };

// Letters, not bytes, so that names with accents line up.
std::string padded(std::string text, std::size_t width)
{
    auto const letters
        = static_cast<std::size_t>(std::ranges::count_if(text, [](char c) { return (c & 0xc0) != 0x80; }));
    if (letters < width)
        text.append(width - letters, ' ');
    return text;
}

// A name from a file reaches a terminal: no control characters, no escape sequences.
std::string printable(std::string text)
{
    std::erase_if(text, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
    return text;
}

class Text {
public:
    Text(ShownReport const& shown, Tongue tongue)
        : m_shown(shown)
        , m_r(shown.report)
        , m_tongue(tongue)
    {
    }

    std::string whole()
    {
        heading();
        if (m_r.women < fewest_shown) {
            line(std::string(too_few_women.in(m_tongue)));
            return std::move(m_out);
        }
        levels();
        change();
        indicators();
        for (auto const& group : m_r.groups)
            by_group(group);
        comparison();
        robustness();
        line(words::say(bounds_row, m_tongue,
            { { "b1", share(m_r.bounds_before.worst.IKI) }, { "b2", share(m_r.bounds_before.best.IKI) },
                { "a1", share(m_r.bounds_after.worst.IKI) }, { "a2", share(m_r.bounds_after.best.IKI) } }));
        blank();
        line(std::string(footer.in(m_tongue)));
        return std::move(m_out);
    }

private:
    void line(std::string const& text) { m_out += text + "\n"; }
    void blank() { m_out += "\n"; }
    std::string share(double value) const { return decimal(value, 3, m_tongue); }
    std::string p_value(double value) const
    {
        return value < 0.001 ? "< " + decimal(0.001, 3, m_tongue) : decimal(value, 3, m_tongue);
    }
    std::string within(double value, Interval i) const
    {
        return share(value) + " (" + share(i.low) + "; " + share(i.high) + ")";
    }

    void heading()
    {
        line(words::say(
            title, m_tongue, { { "n", std::to_string(m_r.women) }, { "chapters", std::to_string(m_r.chapters) } }));
        if (m_r.women < m_r.women_in_file) {
            line(words::say(left_out, m_tongue,
                { { "n", std::to_string(m_r.women_in_file - m_r.women) },
                    { "all", std::to_string(m_r.women_in_file) } }));
        }
        blank();
    }

    void levels()
    {
        line(padded("", 30) + std::string(columns.in(m_tongue)));
        auto const row = [&](Word const& name, std::string const& before, std::string const& after) {
            line(padded(std::string(name.in(m_tongue)), 30) + padded(before, 23) + after);
        };
        auto const turned = [](Interval i) { return Interval { 1 - i.high, 1 - i.low }; };
        row(iki_row, within(m_r.before.measures.IKI, turned(m_r.before.M0)),
            within(m_r.after.measures.IKI, turned(m_r.after.M0)));
        row(h_row, within(m_r.before.measures.H, m_r.before.H), within(m_r.after.measures.H, m_r.after.H));
        row(a_row, share(m_r.before.measures.A), share(m_r.after.measures.A));
        blank();
    }

    void change()
    {
        line(std::string(change_head.in(m_tongue)));
        auto const& c = m_r.change;
        line(words::say(change_row, m_tongue,
            { { "change", share(-c.mean) }, { "low", share(-c.interval.high) }, { "high", share(-c.interval.low) },
                { "p", p_value(c.p) } }));
        auto const& h = m_r.headcount_change;
        line(words::say(m_shown.pairs_hidden ? headcount_apart : headcount_row, m_tongue,
            { { "change", share(h.difference) }, { "low", share(h.interval.low) }, { "high", share(h.interval.high) },
                { "p", p_value(m_r.mcnemar_test.exact_p) } }));
        moved();
        line(finding_sentence(std::min(m_r.level, DesignLevel::BeforeAfter),
            { m_r.women, m_r.after.measures.IKI, -c.mean, { -c.interval.high, -c.interval.low }, m_r.chapters },
            m_tongue));
        line(detectable_sentence(m_r.women, m_tongue));
        blank();
    }

    void moved()
    {
        if (m_shown.pairs_hidden)
            return line(std::string(moves_hidden.in(m_tongue)));
        auto const& t = m_r.transitions;
        line(words::say(moves, m_tongue,
            { { "exit", std::to_string(t.c) }, { "entry", std::to_string(t.b) }, { "never", std::to_string(t.d) },
                { "both", std::to_string(t.a) } }));
        line(words::say(parts, m_tongue,
            { { "entry", share(-m_r.panel_parts.entry) }, { "exit", share(-m_r.panel_parts.exit) },
                { "ongoing", share(-m_r.panel_parts.ongoing) } }));
    }

    void indicators()
    {
        line(padded(std::string(indicators_head.in(m_tongue)), 42) + std::string(indicator_columns.in(m_tongue)));
        for (std::size_t j = 0; j < m_r.indicators.size(); ++j) {
            auto const& i = m_r.indicators[j];
            line(padded("  " + std::string(indicator_names[j].in(m_tongue)), 42) + padded(share(i.raw_before), 7)
                + padded(share(i.raw_after), 7) + padded(within(i.change.difference, i.change.interval), 25)
                + p_value(i.holm_p));
        }
        if (std::ranges::count(m_shown.indicator_pairs_hidden, true) > 0)
            line(std::string(indicator_hidden.in(m_tongue)));
        blank();
    }

    void by_group(GroupReport const& group)
    {
        line(padded(words::say(groups_head, m_tongue, { { "name", printable(group.name) } }), 30)
            + std::string(group_columns.in(m_tongue)));
        std::vector<long> const women(group.women.begin(), group.women.end());
        auto const hiding = hidden_cells(women, group.name == "chapter" ? fewest_in_chapter : fewest_shown);
        for (std::size_t i = 0; i < women.size(); ++i) {
            auto const name = group.values[i].empty() ? std::string(unnamed.in(m_tongue)) : printable(group.values[i]);
            auto const start = padded("  " + name, 30);
            if (hiding.hidden[i])
                line(start + std::string(hidden_row.in(m_tongue)));
            else
                line(start + padded(std::to_string(women[i]), 6) + padded(share(group.before[i].measures.IKI), 11)
                    + share(group.after[i].measures.IKI));
        }
        blank();
    }

    void comparison()
    {
        if (m_shown.comparison_hidden)
            return line(std::string(comparison_hidden.in(m_tongue)) + "\n");
        if (!m_r.did_effect)
            return;
        auto const& d = *m_r.did_effect;
        line(std::string(comparison_head.in(m_tongue)));
        line(words::say(d.clusters < fewest_clusters ? did_dots : did_row, m_tongue,
            { { "change", share(-d.effect) }, { "low", share(-d.interval.high) }, { "high", share(-d.interval.low) },
                { "p", p_value(d.p) }, { "df", decimal(d.degrees_of_freedom, 0, m_tongue) },
                { "perm", m_r.permutation ? p_value(m_r.permutation->p) : "-" },
                { "chapters", std::to_string(d.clusters) } }));
        line(finding_sentence(m_r.level,
            { m_r.women, m_r.after.measures.IKI, -d.effect, { -d.interval.high, -d.interval.low }, d.clusters },
            m_tongue));
        blank();
    }

    void robustness()
    {
        line(std::string(robust_head.in(m_tongue)));
        double lowest[2] { 2, 2 };
        double highest[2] { -1, -1 };
        for (auto const& view : m_r.robust) {
            if (view.left_out >= 0) {
                lowest[0] = std::min(lowest[0], view.before.IKI);
                highest[0] = std::max(highest[0], view.before.IKI);
                lowest[1] = std::min(lowest[1], view.after.IKI);
                highest[1] = std::max(highest[1], view.after.IKI);
                continue;
            }
            auto const name = view.cutoff > 0
                ? words::say(robust_cutoff, m_tongue, { { "a", std::to_string(view.cutoff) } })
                : words::say(robust_dimension, m_tongue,
                    { { "d", std::string(dimension_names[static_cast<std::size_t>(view.dimension)].in(m_tongue)) } });
            line(padded("  " + name, 46) + padded(share(view.before.IKI), 9) + padded(share(view.after.IKI), 9)
                + decimal(view.rank_agreement, 2, m_tongue));
        }
        line(padded("  " + std::string(robust_left_out.in(m_tongue)), 48) + share(lowest[0]) + "-" + share(highest[0])
            + "  " + share(lowest[1]) + "-" + share(highest[1]));
        blank();
    }

    ShownReport const& m_shown;
    PanelReport const& m_r;
    Tongue m_tongue;
    std::string m_out;
};

}

std::string report_text(ShownReport const& report, Tongue tongue)
{
    return Text(report, tongue).whole();
}

}
