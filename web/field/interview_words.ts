import type { Word } from '../base/words';
import type { Noted } from './facts';
import type { Model } from './stage';

export const interviews: Word = { id: 'Wawancara', en: 'Interviews' };
export const what: Word = {
  id: 'Dua belas hal tentang kemandirian. Kira-kira 15 menit, berdua saja.',
  en: 'Twelve matters of independence. About 15 minutes, only the two of you.',
};
export const under_way: Word = { id: 'Belum selesai', en: 'Not finished' };
export const go_on: Word = { id: 'Lanjutkan wawancara', en: 'Go on with the interview' };
export const whom: Word = { id: 'Siapa yang diwawancarai?', en: 'Whom do you interview?' };
export const search: Word = { id: 'Cari nama', en: 'Search a name' };
export const today_too: Word = { id: 'Ada di daftar hari ini', en: 'On a list of today' };
export const other_days: Word = { id: 'Ada di daftar hari lain', en: 'On a list of another day' };
export const baseline: Word = { id: 'Wawancara awal', en: 'Baseline interview' };
export const endline: Word = { id: 'Wawancara akhir', en: 'Endline interview' };
export const nobody: Word = { id: 'Tidak ada ibu yang perlu diwawancarai.', en: 'There is nobody to interview.' };
export const nobody_what: Word = {
  id: 'Ibu harus ada di daftar kegiatan dan sudah memberi izin penelitian.',
  en: 'She has to be on the list of a session and to have agreed to research.',
};
export const nobody_so: Word = { id: 'Tidak ada nama itu di HP ini.', en: 'That name is not on this phone.' };
export const no_questions: Word = {
  id: 'Daftar pertanyaan belum sampai di HP ini.',
  en: 'The questions have not reached this phone yet.',
};
export const no_questions_what: Word = {
  id: 'Sekretariat perlu menetapkan ambang dulu. Lalu tekan Kirim sekarang.',
  en: 'The secretariat has to fix the thresholds first. Then press Send now.',
};
export const before: Word = { id: 'Sebelum mulai', en: 'Before we begin' };
export const save_and_on: Word = { id: 'Simpan dan lanjut', en: 'Save and go on' };
export const topic_before: Word = { id: 'Topik sebelumnya', en: 'Topic before' };
export const to_review: Word = { id: 'Periksa semua', en: 'Check all' };
export const needs_answer: Word = {
  id: 'Pilih satu jawaban. Ibu boleh memilih tidak mau menjawab.',
  en: 'Choose an answer. She may choose not to answer.',
};
export const not_an_amount: Word = {
  id: 'Jumlah ini belum terbaca. Tulis seperti 750.000 atau 750rb.',
  en: 'This amount cannot be read. Write it as 750.000 or 750rb.',
};
export const too_large: Word = {
  id: 'Jumlah ini terlalu besar. Paling banyak 1 triliun rupiah.',
  en: 'This amount is too large. At most 1 trillion rupiah.',
};
export const rupiah: Word = { id: 'Rupiah, misalnya 750.000 atau 750rb', en: 'Rupiah, such as 750.000 or 750rb' };
export const none_of_these: Word = { id: 'Tidak satu pun', en: 'None of these' };
export const not_answered: Word = { id: 'Tidak dijawab karena…', en: 'Not answered because…' };
export const dont_know: Word = { id: 'Tidak tahu', en: 'Does not know' };
export const refuses: Word = { id: 'Tidak mau menjawab', en: 'Does not want to answer' };
export const not_hers: Word = { id: 'Tidak berlaku untuk Ibu ini', en: 'Does not apply to her' };
export const yes: Word = { id: 'Ya', en: 'Yes' };
export const no: Word = { id: 'Tidak', en: 'No' };
export const private_title: Word = { id: 'Pertanyaan ini hanya untuk Ibu', en: 'These questions are for her alone' };
export const private_text: Word = {
  id: 'Tanyakan saat tidak ada orang lain yang mendengar. Ibu boleh melewati pertanyaan ini.',
  en: 'Ask when nobody else can hear. She may skip them.',
};
export const somebody_comes: Word = { id: 'Ada yang mendengar, tunda dulu', en: 'Somebody can hear, postpone' };
export const postponed: Word = { id: 'Ditunda', en: 'Postponed' };
export const postponed_text: Word = {
  id: 'Ada orang lain yang bisa mendengar. Tanyakan lagi saat Ibu sendirian.',
  en: 'Somebody can overhear. Ask when she is alone.',
};
export const alone_now: Word = { id: 'Sekarang Ibu sendirian', en: 'She is alone now' };
export const support_title: Word = { id: 'Tawarkan teman bicara', en: 'Offer somebody to talk to' };
export const support_text: Word = {
  id: 'Ibu sedang merasa berat. Dengarkan, jangan memaksa. Beri tahu bahwa ada bantuan. Ibu yang memutuskan.',
  en: 'She is carrying much. Listen, do not press. Tell her that there is help. She decides.',
};
export const support_line: Word = { id: 'Telepon 129 (24 jam)', en: 'Call 129 (24 hours)' };
export const review: Word = { id: 'Periksa dan simpan', en: 'Check and save' };
export const complete: Word = { id: 'Lengkap', en: 'Complete' };
export const open: Word = { id: 'Belum lengkap', en: 'Open' };
export const may_save: Word = { id: 'Semua topik sudah ditanyakan.', en: 'Every topic was asked.' };
export const unwilling: Word = {
  id: 'Ibu ini tidak bersedia menjawab. Itu boleh.',
  en: 'She is not willing to answer. That is fine.',
};
export const waits_alone: Word = {
  id: 'Bagian pribadi menunggu sampai Ibu sendirian. Wawancara tetap aman di HP ini.',
  en: 'The private part waits until she is alone. The interview stays safe on this phone.',
};
export const save: Word = { id: 'Simpan wawancara', en: 'Save the interview' };
export const later: Word = { id: 'Lanjutkan nanti', en: 'Go on later' };
export const save_without: Word = { id: 'Simpan tanpa bagian pribadi', en: 'Save without the private part' };
export const drop: Word = { id: 'Hapus wawancara ini', en: 'Delete this interview' };
export const drop_sure: Word = {
  id: 'Semua jawabannya hilang dari HP ini. Hapus?',
  en: 'All its answers are gone from this phone then. Delete?',
};
export const drop_yes: Word = { id: 'Ya, hapus jawabannya', en: 'Yes, delete the answers' };
export const keep: Word = { id: 'Simpan dulu', en: 'Keep it' };
export const gone: Word = {
  id: 'Wawancara ini tidak ada lagi di HP ini.',
  en: 'This interview is not on this phone any more.',
};
export const to_list: Word = { id: 'Buka daftar wawancara', en: 'Open the interviews' };
export const other_questions: Word = {
  id: 'Daftar pertanyaan sudah berganti. Wawancara ini tidak dapat diteruskan. Mulai lagi dari awal.',
  en: 'The questions have changed. This interview cannot go on. Begin anew.',
};
export const not_due: Word = {
  id: 'Ibu ini tidak diwawancarai lagi. Izinnya berakhir, atau sudah ada yang mewawancarai. Hapus jawabannya.',
  en: 'She is not interviewed any more: her consent has ended, or somebody asked her. Delete the answers.',
};
export const thanks: Word = { id: 'Terima kasih', en: 'Thank you' };
export const thanks_text: Word = {
  id: 'Jawaban Ibu tersimpan dan kami jaga kerahasiaannya.',
  en: 'Your answers are saved, and we keep them confidential.',
};
export const leaves: Word = { id: 'Lihat daun bersama Ibu', en: 'Look at the leaves with her' };
export const leaves_title: Word = { id: 'Dua belas daun Ibu', en: 'Your twelve leaves' };
export const leaves_text: Word = {
  id: 'Daun yang belum tumbuh bisa tumbuh bersama komunitas.',
  en: 'A leaf that has not grown yet can grow with the community.',
};
export const only_now: Word = {
  id: 'Hanya untuk Ibu. Gambar ini tidak disimpan di HP ini.',
  en: 'For you alone. This picture is not kept on this phone.',
};
export const not_in_backup: Word = {
  id: 'Wawancara tidak ikut di berkas ini; jawabannya rahasia dan terkirim saat ada sinyal.',
  en: 'Interviews are not in this file; their answers are secret and sent when there is signal.',
};

export const leaf_words = {
  adequate: { id: 'sudah tumbuh', en: 'has grown' },
  inadequate: { id: 'belum tumbuh', en: 'not yet' },
  missing: { id: 'belum ditanya', en: 'not asked yet' },
};
export const dimension_words: Record<string, Word> = {
  ekonomi: { id: 'Ekonomi', en: 'Economic' },
  sosial: { id: 'Sosial', en: 'Social' },
  psikologis: { id: 'Psikologis', en: 'Psychological' },
  keputusan: { id: 'Keputusan', en: 'Decisions' },
};

export const topic_of = (n: number, all: number): Word => ({
  id: `Topik ${n} dari ${all}`,
  en: `Topic ${n} of ${all}`,
});
export const of_unit = (n: number, type: string): Word =>
  type === 'int0-3'
    ? { id: `${n} bulan`, en: n === 1 ? '1 month' : `${n} months` }
    : { id: `${n} hari`, en: n === 1 ? '1 day' : `${n} days` };
export const round_word = (round: unknown): Word => (round === 'Endline' ? endline : baseline);
export const under_way_of = (n: number): Word => ({
  id: `${n} wawancara belum selesai`,
  en: n === 1 ? '1 interview is not finished' : `${n} interviews are not finished`,
});
export const waiting_to_ask = (n: number): Word => ({
  id: `${n} ibu bisa diwawancarai`,
  en: n === 1 ? '1 woman can be interviewed' : `${n} women can be interviewed`,
});
export const asked_before = (day: string): Word => ({ id: `Yang awal: ${day}`, en: `Baseline: ${day}` });
export const begun_on = (day: string): Word => ({ id: `Dimulai ${day}`, en: `Begun ${day}` });
export const grown_of = (n: number, all: number): Word => ({
  id: `${n} dari ${all} daun sudah tumbuh.`,
  en: `${n} of ${all} leaves have grown.`,
});

// Who was asked, and nothing of what she said.
export function interview_noted({ about, form }: Noted, { sheets }: Model): Word {
  const her = [...sheets.values()].flatMap(({ women }) => women).find(({ id }) => id === about[0]);
  const { id, en } = round_word(form['round']);
  return her ? { id: `${id}, ${her.name}`, en: `${en}, ${her.name}` } : { id, en };
}
