// What the page of figures says.
#pragma once

#include "base/words.h"

namespace independence::say {

using words::Word;

inline constexpr Word index_lead { "Angka kelompok, bukan angka perorangan. Paling sedikit {n} ibu.",
    "Figures of a group, never of one woman. At least {n} women." };
inline constexpr Word asked { "ibu ditanya di awal", "women asked at baseline" };
inline constexpr Word asked_twice { "ibu ditanya dua kali", "women asked twice" };
inline constexpr Word no_plan_yet { "Tetapkan dulu ambang dan rancangan. Setelah itu wawancara awal dapat dimulai.",
    "Fix the thresholds and the design first. Then the baseline can begin." };
inline constexpr Word none_yet { "Belum ada wawancara yang selesai. Mulailah dari wawancara awal.",
    "No interview is finished yet. Begin with a baseline." };
inline constexpr Word too_few { "Baru {n} ibu dengan jawaban lengkap. Angka tampil mulai dari {least} ibu.",
    "Only {n} women with complete answers. Figures are shown from {least} women on." };
inline constexpr Word no_endline_yet { "Wawancara akhir belum cukup. Angka di bawah adalah keadaan awal.",
    "There are not enough endlines yet. The figures below are the baseline." };
inline constexpr Word what_can_be_seen { "Apa yang dapat terlihat", "What can be seen" };
inline constexpr Word how_many_needed { "Banyaknya ibu", "Women" };
inline constexpr Word iki { "IKI, indeks kemandirian", "IKI, the index" };
inline constexpr Word headcount { "H, bagian yang belum mandiri", "H, share not yet independent" };
inline constexpr Word intensity { "A, rata-rata kekurangan mereka", "A, how far behind they are" };
inline constexpr Word between { "antara {low} dan {high}", "between {low} and {high}" };
inline constexpr Word before_after { "Awal {before} · akhir {after}", "Baseline {before} · endline {after}" };
inline constexpr Word what_it_means { "Artinya dan cara menghitung", "What it means and how it is counted" };
inline constexpr Word iki_means {
    "IKI = 1 − H × A. Nilai 1 berarti semua ibu mandiri. Dihitung dari {n} ibu dengan 12 jawaban lengkap. Selang 95 %: "
    "logit-t.",
    "IKI = 1 − H × A. At 1 every woman is independent. Counted from {n} women with all 12 known. 95 % interval: "
    "logit-t."
};
inline constexpr Word h_means {
    "Bagian ibu yang cukup di kurang dari 9 dari 12 indikator. Dihitung dari {n} ibu. Selang 95 %: Wilson.",
    "Share of women adequate in fewer than 9 of 12 indicators. Counted from {n} women. 95 % interval: Wilson."
};
inline constexpr Word a_means { "Di antara ibu yang belum mandiri: bagian dari 12 indikator yang belum cukup. Dihitung "
                                "dari {n} ibu. Selang 95 %: t.",
    "Among those not yet independent: share of the 12 indicators still inadequate. Counted from {n} women. 95 % "
    "interval: "
    "t." };
inline constexpr Word change_heading { "Apa yang bergerak", "What moved" };
inline constexpr Word by_dimension { "Menurut dimensi", "By dimension" };
inline constexpr Word by_dimension_note { "bagian yang cukup, {n} ibu yang sama",
    "share adequate, the same {n} women" };
inline constexpr Word by_indicator { "Menurut indikator", "By indicator" };
inline constexpr Word by_indicator_note { "titik = perubahan bagian yang cukup, garis = selang 95 %",
    "dot = change in the share adequate, line = 95 % interval" };
inline constexpr Word by_district { "Kecamatan", "District" };
inline constexpr Word by_part { "{part}: awal ke akhir", "{part}: baseline to endline" };
inline constexpr Word in_none { "Belum berkelompok", "In none" };
inline constexpr Word figure_twice { "Awal {before} ({b}), akhir {after} ({a}), berubah {change} ({c}). Dari {n} ibu "
                                     "yang sama; dalam kurung selang 95 %.",
    "Baseline {before} ({b}), endline {after} ({a}), a change of {change} ({c}). Of the same {n} women; 95 % intervals "
    "in brackets." };
inline constexpr Word mandiri_means { "Bagian ibu yang cukup di paling sedikit 9 dari 12 indikator.",
    "Share of women adequate in at least 9 of 12 indicators." };
inline constexpr Word dimension_means { "Bagian yang cukup, rata-rata tiga indikator dimensi ini.",
    "Share adequate, the mean of this dimension's three indicators." };
inline constexpr Word indicator_means {
    "Bagian ibu yang cukup pada indikator ini. p (Holm) memperhitungkan bahwa dua belas indikator diuji.",
    "Share of women adequate in this indicator. p (Holm) allows for twelve indicators being tested."
};
inline constexpr Word part_iki_means { "IKI ibu-ibu di bagian ini saja. Selang perubahannya tidak berpasangan.",
    "IKI of the women of this part alone. The interval of its change is not of pairs." };
inline constexpr Word move_means { "{k} dari {n} ibu yang sama, yaitu antara {low} dan {high} (selang 95 %).",
    "{k} of the same {n} women, between {low} and {high} (95 % interval)." };
inline constexpr Word part_means { "Bagian mereka dari perubahan IKI: {part} ({range}).",
    "Their part of the change in IKI: {part} ({range})." };
inline constexpr Word cutoff_means { "Ibu disebut mandiri dengan batas yang lain.",
    "A woman counts as independent by another cut-off." };
inline constexpr Word weighted_means { "Satu dimensi berbobot 40 %, yang lain 20 %.",
    "One dimension weighs 40 %, the others 20 %." };
inline constexpr Word left_out_means { "Satu indikator tidak dihitung.", "One indicator is not counted." };
inline constexpr Word robust_means {
    "IKI awal {before}, akhir {after}, berubah {change} ({range}; 95 %). Dari {n} ibu.",
    "IKI at baseline {before}, at endline {after}, a change of {change} ({range}; 95 %). Of {n} women."
};
inline constexpr Word bound { "{when}: IKI antara {low} dan {high}", "{when}: IKI between {low} and {high}" };
inline constexpr Word bound_means { "Batas bawah: semua jawaban kosong dianggap belum cukup. Batas atas: semua "
                                    "dianggap cukup. Dari {n} ibu yang ditanya. "
                                    "Ini bukan selang 95 %.",
    "Low: every missing answer is taken as inadequate. High: every one as adequate. Of {n} women asked. This is no 95 "
    "% "
    "interval." };
inline constexpr Word detectable_means {
    "Perubahan terkecil yang terlihat dengan peluang 80 % pada taraf 5 %, bila {n} ibu yang sama ditanya dua kali. "
    "Simpangan baku 0,30 dan korelasi 0,447 adalah perkiraan. Ini rencana, jadi tanpa selang.",
    "Smallest change seen with 80 % power at the 5 % level when the same {n} women are asked twice. Standard deviation "
    "0.30 and correlation 0.447 are assumed. This is a plan, so it has no interval."
};
inline constexpr Word show_table { "Lihat tabelnya", "Show the table" };
inline constexpr Word name { "Nama", "Name" };
inline constexpr Word change { "Perubahan", "Change" };
inline constexpr Word interval { "Selang 95 %", "95 % interval" };
inline constexpr Word holm { "p (Holm)", "p (Holm)" };
inline constexpr Word women { "Ibu", "Women" };
inline constexpr Word mandiri { "Mandiri", "Independent" };
inline constexpr Word unknown_place { "Belum diketahui", "Not known" };
inline constexpr Word parts_hidden {
    "{n} bagian tidak ditampilkan: ibunya di bawah 5, atau angkanya membocorkan bagian yang kecil.",
    "{n} parts are not shown: fewer than 5 women, or their figures would give a small part away."
};
inline constexpr Word moves_hidden {
    "Ada jumlah di bawah 5 ibu. Jumlah itu tidak ditampilkan, juga yang dapat membocorkannya.",
    "Some counts are below 5 women. They are not shown, nor what would give them away."
};
inline constexpr Word pairs_hidden {
    "Ada jumlah ibu yang berpindah di bawah 5. Supaya tidak terbaca, selang perubahan di halaman ini tidak "
    "berpasangan. "
    "Dihitungnya seolah ibu di awal dan di akhir berbeda, jadi biasanya lebih lebar. Nilai p (Holm) tidak ada.",
    "Fewer than 5 women moved in one of the ways. So that this cannot be read, no interval of a change on this page is "
    "of pairs. They are worked out as if the women of the two waves were not the same, and are usually wider. There is "
    "no p (Holm)."
};
inline constexpr Word indicators_apart { "Tanpa nilai p: ada jumlah di bawah 5 ibu, jadi selangnya tidak berpasangan.",
    "Without a p value: a count is below 5 women, so the interval is not of pairs." };
inline constexpr Word moves { "Siapa yang berpindah", "Who moved" };
inline constexpr Word became { "Menjadi mandiri", "Became independent" };
inline constexpr Word fell_back { "Menjadi belum mandiri", "Fell back" };
inline constexpr Word stayed_behind { "Belum mandiri di kedua waktu", "Not yet at both times" };
inline constexpr Word stayed { "Mandiri di kedua waktu", "Independent at both times" };
inline constexpr Word part { "Bagian dari perubahan IKI", "Part of the change in IKI" };
inline constexpr Word robust { "Apakah hasil ini kokoh?", "Is this result robust?" };
inline constexpr Word cutoff { "Batas {a} dari 12", "Cut-off {a} of 12" };
inline constexpr Word weighted { "{name} 40 %", "{name} 40 %" };
inline constexpr Word left_out { "Tanpa {name}", "Without {name}" };
inline constexpr Word agrees { "sama arah", "same direction" };
inline constexpr Word weaker { "lebih lemah", "weaker" };
inline constexpr Word differs { "berbeda", "differs" };
inline constexpr Word in_use { "dipakai", "in use" };
inline constexpr Word bounds { "Jawaban yang kosong", "Missing answers" };
inline constexpr Word bounds_text { "{out} dari {all} ibu tidak masuk angka utama karena ada jawaban kosong.",
    "{out} of {all} women are not in the main figures because an answer is missing." };
inline constexpr Word export_data { "Unduh data bersandi (CSV)", "Download coded data (CSV)" };
inline constexpr Word codebook { "Unduh buku kode", "Download the codebook" };
inline constexpr Word plan_baseline { "Ambang wawancara awal", "Thresholds of the baseline" };
inline constexpr Word plan_endline { "Ambang wawancara akhir", "Thresholds of the endline" };
inline constexpr Word her_leaves { "Dua belas daun", "Twelve leaves" };
inline constexpr Word leaves_sentence { "{yes} dari 12 indikator sudah cukup, {no} belum, {missing} tidak dijawab",
    "{yes} of 12 indicators adequate, {no} not yet, {missing} not answered" };
inline constexpr Word leaf_yes { "sudah cukup", "adequate" };
inline constexpr Word leaf_no { "belum", "not yet" };
inline constexpr Word leaf_missing { "tidak dijawab", "not answered" };
inline constexpr Word three_of_twelve { "Perubahan baru disebut nyata mulai dari 3 dari 12. Angka ini bukan peringkat.",
    "A change is called one from 3 of 12 on. This is no ranking." };
inline constexpr Word not_comparable { "Ada jawaban kosong, jadi jumlahnya belum dapat dibandingkan.",
    "An answer is missing, so the counts cannot be compared." };

}
