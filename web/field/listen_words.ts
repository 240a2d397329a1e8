import type { Word } from '../base/words';

export const words = {
  listen: { id: 'Dengar', en: 'Listen' },
  listen_lead: { id: 'Apa yang Ibu dengar atau lihat hari ini?', en: 'What did you hear or see today?' },
  expectation: { id: 'Catat harapan', en: 'Note an expectation' },
  expectation_what: {
    id: 'Apa yang diharapkan orang dari komunitas, dengan kata-katanya.',
    en: 'What somebody expects of the community, in her own words.',
  },
  practice: { id: 'Catat praktik baik', en: 'Note a practice' },
  practice_what: { id: 'Yang baik dan Ibu lihat sendiri.', en: 'What is good, and you saw it yourself.' },
  notice: { id: 'Sampaikan kabar', en: 'Pass on a notice' },
  notice_what: { id: 'Bacakan kabar, lalu catat sampai ke mana.', en: 'Read a notice out, then note how far it got.' },
  which_notice: { id: 'Kabar yang mana?', en: 'Which notice?' },
  no_notices: { id: 'Belum ada kabar yang berlaku di HP ini.', en: 'No notice that holds today is on this phone.' },
  in_village: { id: 'Di kelurahan', en: 'In village' },
  by_way: { id: 'Dengan apa?', en: 'By what?' },
  heard: { id: 'Kira-kira berapa ibu mendengar? (boleh kosong)', en: 'About how many women heard it? (may be empty)' },
  heard_wrong: { id: 'Tulis jumlah ibu antara 0 dan 2.000.', en: 'Write a number of women from 0 to 2,000.' },
  save_carriage: { id: 'Simpan catatan', en: 'Save the note' },
  question: { id: 'Catat pertanyaan', en: 'Note a question' },
  question_what: { id: 'Pertanyaan untuk instansi, dibawa sampai dijawab.', en: 'A question to an agency, until it is answered.' },
  question_hint: { id: 'Tulis kata-katanya sendiri. Namanya tidak perlu.', en: 'Her own words. Her name is not needed.' },
  about_notice: { id: 'Tentang kabar (boleh kosong)', en: 'About the notice (may be empty)' },
  save_question: { id: 'Simpan pertanyaan', en: 'Save the question' },
  kept: { id: 'Sudah tersimpan di HP ini.', en: 'Saved on this phone.' },
  kept_masked: {
    id: 'Sudah tersimpan. Nomor HP atau NIK di dalamnya kami tutup.',
    en: 'Saved. Phone or identity card numbers in it were masked.',
  },
  her_words: { id: 'Kata-katanya', en: 'Her words' },
  her_words_hint: { id: 'Tulis kata-katanya sendiri, bukan ringkasan Ibu.', en: 'Her own words, not your summary.' },
  what_seen: { id: 'Yang terlihat', en: 'What was seen' },
  what_seen_hint: { id: 'Satu kalimat. Jangan menilai, cukup ceritakan.', en: 'One sentence. Tell it; do not judge.' },
  who: { id: 'Siapa yang berharap?', en: 'Who expects this?' },
  village: { id: 'Kelurahan (boleh kosong)', en: 'Village (may be empty)' },
  urgency: { id: 'Kapan diperlukan?', en: 'When is it needed?' },
  role_area: { id: 'Bidang peran (boleh kosong)', en: 'Role area (may be empty)' },
  role_area_hint: { id: 'Sekretariat memilahnya nanti.', en: 'The secretariat sorts it later.' },
  at_session: { id: 'Di kegiatan', en: 'At the session' },
  elsewhere: { id: 'Di tempat lain', en: 'Somewhere else' },
  place: { id: 'Di mana?', en: 'Where?' },
  place_hint: { id: 'Misalnya: grup WhatsApp, pasar minggu', en: 'For instance: the WhatsApp group, the market' },
  name: { id: 'Namanya, bila ia mau (boleh kosong)', en: 'Her name, if she wishes (may be empty)' },
  agrees: { id: 'Ia setuju namanya ditulis.', en: 'She agrees that her name is written.' },
  ask_her_first: {
    id: 'Tanyai dulu, lalu beri tanda. Atau kosongkan namanya.',
    en: 'Ask her first, then tick this. Or leave her name empty.',
  },
  save_expectation: { id: 'Simpan harapan', en: 'Save the expectation' },
  save_practice: { id: 'Simpan praktik baik', en: 'Save the practice' },
  which_practice: { id: 'Praktik apa?', en: 'Which practice?' },
  whom: { id: 'Ibu siapa?', en: 'Of whom?' },
  on_the_sheet: { id: 'Di daftar kegiatan ini', en: 'On the sheet of this session' },
  other_women: { id: 'Ibu lain di HP ini', en: 'Other women on this phone' },
  not_here_yet: { id: 'Daftar praktik belum sampai di HP ini.', en: 'The list of practices has not reached this phone.' },
  nobody_here: { id: 'Belum ada nama di HP ini.', en: 'There are no names on this phone yet.' },
  faith: {
    id: 'Iman adalah urusan setiap ibu, dan tidak diukur.',
    en: 'Faith is each woman’s own, and is not measured.',
  },
} satisfies Record<string, Word>;

export const who: Record<string, Word> = {
  Member: { id: 'Ibu anggota', en: 'A member' },
  Participant: { id: 'Ibu peserta', en: 'A participant' },
  VillageOfficer: { id: 'Perangkat kelurahan', en: 'A village officer' },
  Partner: { id: 'Mitra', en: 'A partner' },
  Neighbour: { id: 'Warga sekitar', en: 'A neighbour' },
  SomebodyElse: { id: 'Orang lain', en: 'Somebody else' },
};
export const urgency: Record<string, Word> = {
  Soon: { id: 'Segera', en: 'Soon' },
  ThisYear: { id: 'Tahun ini', en: 'This year' },
  SomeDay: { id: 'Suatu hari nanti', en: 'Some day' },
};
export const way: Record<string, Word> = {
  Car: { id: 'Mobil', en: 'Car' },
  Phone: { id: 'HP', en: 'Phone' },
  Paper: { id: 'Kertas', en: 'Paper' },
};
export const until = (day: string): Word => ({ id: `Berlaku sampai ${day}`, en: `Valid until ${day}` });
export const values: Record<string, Word> = {
  Agile: { id: 'Cekatan', en: 'Agile' },
  Empathetic: { id: 'Empati', en: 'Empathetic' },
  Devout: { id: 'Religius', en: 'Devout' },
  Disciplined: { id: 'Disiplin', en: 'Disciplined' },
  Trustworthy: { id: 'Amanah', en: 'Trustworthy' },
  Courteous: { id: 'Santun', en: 'Courteous' },
};

const short = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text);
export const expectation_noted = (text: string): Word => ({
  id: `Harapan: “${short(text)}”`,
  en: `Expectation: “${short(text)}”`,
});
export const practice_noted = (text: string): Word => ({
  id: `Praktik baik: “${short(text)}”`,
  en: `Practice: “${short(text)}”`,
});
export const carriage_noted = (title?: string): Word => ({
  id: title ? `Kabar disampaikan: “${short(title)}”` : 'Kabar disampaikan',
  en: title ? `Notice passed on: “${short(title)}”` : 'Notice passed on',
});
export const question_noted = (text: string): Word => ({
  id: `Pertanyaan: “${short(text)}”`,
  en: `Question: “${short(text)}”`,
});
