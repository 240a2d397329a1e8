import type { Word } from '../base/words';
import type { Noted } from './facts';
import type { Model } from './stage';

export const words = {
  interviews: { id: 'Wawancara', en: 'Interviews' },
  what: {
    id: 'Dua belas hal tentang kemandirian. Kira-kira 15 menit, berdua saja.',
    en: 'Twelve matters of independence. About 15 minutes, only the two of you.',
  },
  under_way: { id: 'Belum selesai', en: 'Not finished' },
  go_on: { id: 'Lanjutkan wawancara', en: 'Go on with the interview' },
  whom: { id: 'Siapa yang diwawancarai?', en: 'Whom do you interview?' },
  search: { id: 'Cari nama', en: 'Search a name' },
  today_too: { id: 'Ada di daftar hari ini', en: 'On a list of today' },
  other_days: { id: 'Ada di daftar hari lain', en: 'On a list of another day' },
  baseline: { id: 'Wawancara awal', en: 'Baseline interview' },
  endline: { id: 'Wawancara akhir', en: 'Endline interview' },
  nobody: { id: 'Tidak ada ibu yang perlu diwawancarai.', en: 'There is nobody to interview.' },
  nobody_what: {
    id: 'Ibu harus ada di daftar kegiatan dan sudah memberi izin penelitian.',
    en: 'She has to be on the list of a session and to have agreed to research.',
  },
  nobody_so: { id: 'Tidak ada nama itu di HP ini.', en: 'That name is not on this phone.' },
  no_questions: {
    id: 'Daftar pertanyaan belum sampai di HP ini.',
    en: 'The questions have not reached this phone yet.',
  },
  no_questions_what: {
    id: 'Sekretariat perlu menetapkan ambang dulu. Lalu tekan Kirim sekarang.',
    en: 'The secretariat has to fix the thresholds first. Then press Send now.',
  },
  before: { id: 'Sebelum mulai', en: 'Before we begin' },
  save_and_on: { id: 'Simpan dan lanjut', en: 'Save and go on' },
  topic_before: { id: 'Topik sebelumnya', en: 'Topic before' },
  to_review: { id: 'Periksa semua', en: 'Check all' },
  needs_answer: {
    id: 'Pilih satu jawaban. Ibu boleh memilih tidak mau menjawab.',
    en: 'Choose an answer. She may choose not to answer.',
  },
  not_an_amount: {
    id: 'Jumlah ini belum terbaca. Tulis seperti 750.000 atau 750rb.',
    en: 'This amount cannot be read. Write it as 750.000 or 750rb.',
  },
  too_large: {
    id: 'Jumlah ini terlalu besar. Paling banyak 1 triliun rupiah.',
    en: 'This amount is too large. At most 1 trillion rupiah.',
  },
  rupiah: { id: 'Rupiah, misalnya 750.000 atau 750rb', en: 'Rupiah, such as 750.000 or 750rb' },
  none_of_these: { id: 'Tidak satu pun', en: 'None of these' },
  not_answered: { id: 'Tidak dijawab karena…', en: 'Not answered because…' },
  dont_know: { id: 'Tidak tahu', en: 'Does not know' },
  refuses: { id: 'Tidak mau menjawab', en: 'Does not want to answer' },
  not_hers: { id: 'Tidak berlaku untuk Ibu ini', en: 'Does not apply to her' },
  yes: { id: 'Ya', en: 'Yes' },
  no: { id: 'Tidak', en: 'No' },
  private_title: { id: 'Pertanyaan ini hanya untuk Ibu', en: 'These questions are for her alone' },
  private_text: {
    id: 'Tanyakan saat tidak ada orang lain yang mendengar. Ibu boleh melewati pertanyaan ini.',
    en: 'Ask when nobody else can hear. She may skip them.',
  },
  somebody_comes: { id: 'Ada yang mendengar, tunda dulu', en: 'Somebody can hear, postpone' },
  postponed: { id: 'Ditunda', en: 'Postponed' },
  postponed_text: {
    id: 'Ada orang lain yang bisa mendengar. Tanyakan lagi saat Ibu sendirian.',
    en: 'Somebody can overhear. Ask when she is alone.',
  },
  alone_now: { id: 'Sekarang Ibu sendirian', en: 'She is alone now' },
  support_title: { id: 'Tawarkan teman bicara', en: 'Offer somebody to talk to' },
  support_text: {
    id: 'Ibu sedang merasa berat. Dengarkan, jangan memaksa. Beri tahu bahwa ada bantuan. Ibu yang memutuskan.',
    en: 'She is carrying much. Listen, do not press. Tell her that there is help. She decides.',
  },
  support_line: { id: 'Telepon 129 (24 jam)', en: 'Call 129 (24 hours)' },
  review: { id: 'Periksa dan simpan', en: 'Check and save' },
  complete: { id: 'Lengkap', en: 'Complete' },
  open: { id: 'Belum lengkap', en: 'Open' },
  may_save: { id: 'Semua topik sudah ditanyakan.', en: 'Every topic was asked.' },
  unwilling: { id: 'Ibu ini tidak bersedia menjawab. Itu boleh.', en: 'She is not willing to answer. That is fine.' },
  waits_alone: {
    id: 'Bagian pribadi menunggu sampai Ibu sendirian. Wawancara tetap aman di HP ini.',
    en: 'The private part waits until she is alone. The interview stays safe on this phone.',
  },
  save: { id: 'Simpan wawancara', en: 'Save the interview' },
  later: { id: 'Lanjutkan nanti', en: 'Go on later' },
  save_without: { id: 'Simpan tanpa bagian pribadi', en: 'Save without the private part' },
  drop: { id: 'Hapus wawancara ini', en: 'Delete this interview' },
  drop_sure: {
    id: 'Semua jawabannya hilang dari HP ini. Hapus?',
    en: 'All its answers are gone from this phone then. Delete?',
  },
  drop_yes: { id: 'Ya, hapus jawabannya', en: 'Yes, delete the answers' },
  keep: { id: 'Simpan dulu', en: 'Keep it' },
  gone: { id: 'Wawancara ini tidak ada lagi di HP ini.', en: 'This interview is not on this phone any more.' },
  to_list: { id: 'Buka daftar wawancara', en: 'Open the interviews' },
  other_questions: {
    id: 'Daftar pertanyaan sudah berganti. Wawancara ini tidak dapat diteruskan. Mulai lagi dari awal.',
    en: 'The questions have changed. This interview cannot go on. Begin anew.',
  },
  not_due: {
    id: 'Ibu ini tidak diwawancarai lagi. Izinnya berakhir, atau sudah ada yang mewawancarai. Hapus jawabannya.',
    en: 'She is not interviewed any more: her consent has ended, or somebody asked her. Delete the answers.',
  },
  thanks: { id: 'Terima kasih', en: 'Thank you' },
  thanks_text: {
    id: 'Jawaban Ibu tersimpan dan kami jaga kerahasiaannya.',
    en: 'Your answers are saved, and we keep them confidential.',
  },
  leaves: { id: 'Lihat daun bersama Ibu', en: 'Look at the leaves with her' },
  leaves_title: { id: 'Dua belas daun Ibu', en: 'Your twelve leaves' },
  leaves_text: {
    id: 'Daun yang belum tumbuh bisa tumbuh bersama komunitas.',
    en: 'A leaf that has not grown yet can grow with the community.',
  },
  only_now: {
    id: 'Hanya untuk Ibu. Gambar ini tidak disimpan di HP ini.',
    en: 'For you alone. This picture is not kept on this phone.',
  },
  adequate: { id: 'sudah tumbuh', en: 'has grown' },
  inadequate: { id: 'belum tumbuh', en: 'not yet' },
  missing: { id: 'belum ditanya', en: 'not asked yet' },
  not_in_backup: {
    id: 'Wawancara tidak ikut di berkas ini, karena jawabannya rahasia. Wawancara terkirim saat ada sinyal.',
    en: 'Interviews are not in this file, for their answers are secret. They are sent when there is signal.',
  },
} satisfies Record<string, Word>;

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
export const round_word = (round: unknown): Word => (round === 'Endline' ? words.endline : words.baseline);
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
