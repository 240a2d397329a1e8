import type { Word } from '../base/words';

export const words = {
  listen: { id: 'Dengar', en: 'Listen' },
  listen_lead: { id: 'Apa yang Ibu dengar atau lihat hari ini?', en: 'What did you hear or see today?' },
  heard_by_her: { id: 'Yang Ibu dengar', en: 'What you heard' },
  done_by_her: { id: 'Yang Ibu lakukan', en: 'What you did' },
  seen_by_her: { id: 'Yang Ibu lihat', en: 'What you saw' },
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
  deed: { id: 'Catat yang dikerjakan', en: 'Note what was done' },
  deed_what: { id: 'Yang bukan kegiatan, misalnya mengantar ibu ke kantor.', en: 'What was no session, such as going along to an office.' },
  no_areas: { id: 'Bidang peran belum sampai di HP ini.', en: 'The role areas have not reached this phone.' },
  what_done: { id: 'Apa yang dikerjakan?', en: 'What was done?' },
  what_done_hint: { id: 'Cukup satu kalimat, tanpa nama orang.', en: 'One sentence will do, without names.' },
  of_role_area: { id: 'Bidang peran', en: 'Role area' },
  day_done: { id: 'Hari dikerjakan', en: 'Day it was done' },
  too_long_ago: { id: 'Hari itu lebih dari 5 tahun lalu. Periksa tahunnya.', en: 'That day is more than 5 years ago. Check the year.' },
  save_deed: { id: 'Simpan catatan', en: 'Save the note' },
  outcome: { id: 'Catat apa jadinya', en: 'Note what came of it' },
  outcome_what: { id: 'Yang terjadi sesudah kegiatan, kata yang mengalami.', en: 'What came of a session, as she tells it to whom it happened.' },
  no_sessions: { id: 'Belum ada kegiatan di HP ini.', en: 'There is no session on this phone yet.' },
  which_session: { id: 'Sesudah kegiatan apa?', en: 'After which session?' },
  about_what: { id: 'Ini tentang apa?', en: 'What is this about?' },
  who_tells: { id: 'Siapa yang bercerita?', en: 'Who tells it?' },
  save_outcome: { id: 'Simpan cerita', en: 'Save it' },
  meeting: { id: 'Catat pertemuan', en: 'Note a meeting' },
  meeting_what: { id: 'Pendampingan: siapa hadir, dan langkah berikutnya.', en: 'Mentoring: who came, and the next step.' },
  no_circles: { id: 'Belum ada pendampingan di HP ini.', en: 'There is no mentoring on this phone yet.' },
  which_circle: { id: 'Pendampingan siapa?', en: 'Whose mentoring?' },
  held_on: { id: 'Hari bertemu', en: 'Day of the meeting' },
  met_how: { id: 'Bagaimana bertemu?', en: 'How did they meet?' },
  who_came: { id: 'Siapa yang hadir?', en: 'Who was there?' },
  nobody_came: { id: 'Beri tanda siapa yang hadir, paling sedikit satu ibu.', en: 'Tick who was there, at least one woman.' },
  talked_of: { id: 'Apa yang dibicarakan?', en: 'What did they talk of?' },
  next_step: { id: 'Langkah berikutnya (boleh kosong)', en: 'Next step (may be empty)' },
  step_whose: { id: 'Langkah siapa?', en: 'Whose step?' },
  by_when: { id: 'Sampai hari apa?', en: 'By which day?' },
  before_beginning: { id: 'Hari itu sebelum pendampingan dimulai.', en: 'That day is before the mentoring began.' },
  day_before: { id: 'Pilih hari sesudahnya, bukan sebelumnya.', en: 'Choose a day after it, not before.' },
  save_meeting: { id: 'Simpan pertemuan', en: 'Save the meeting' },
  step: { id: 'Catat jadinya langkah', en: 'Note what became of a step' },
  step_what: { id: 'Langkah yang disepakati: sudah, belum, atau tidak jadi.', en: 'A step they agreed on: done, not yet, or dropped.' },
  no_steps: { id: 'Tidak ada langkah yang menunggu.', en: 'No step is waiting.' },
  which_step: { id: 'Langkah yang mana?', en: 'Which step?' },
  what_became: { id: 'Bagaimana jadinya?', en: 'What became of it?' },
  told_of_step: { id: 'Ceritakan, satu kalimat', en: 'Tell it in a sentence' },
  known_since: { id: 'Diketahui pada hari', en: 'Known since' },
  before_agreed: { id: 'Hari itu sebelum langkah ini disepakati.', en: 'That day is before the step was agreed on.' },
  until_when: { id: 'Sampai hari apa lagi?', en: 'By which day now?' },
  save_step: { id: 'Simpan catatan', en: 'Save the note' },
  receipt: { id: 'Catat dukungan diterima', en: 'Note support that came' },
  receipt_what: { id: 'Yang dijanjikan mitra, dan sekarang datang.', en: 'What a partner promised, and now came.' },
  no_promises: { id: 'Tidak ada janji mitra yang ditunggu di HP ini.', en: 'No promise of a partner waits on this phone.' },
  which_promise: { id: 'Janji yang mana?', en: 'Which promise?' },
  amount: { id: 'Berapa yang datang?', en: 'How much came?' },
  amount_wrong: { id: 'Tulis angka bulat, misalnya 25 atau 1.250.000.', en: 'Write a whole number, such as 25 or 1.250.000.' },
  beyond: { id: 'Ya, yang datang lebih dari yang dijanjikan.', en: 'Yes, more came than was promised.' },
  beyond_ask: { id: 'Lebih dari janjinya. Hitung lagi, atau beri tanda.', en: 'More than was promised. Count again, or tick this.' },
  received_on: { id: 'Hari diterima', en: 'Day it came' },
  receipt_no: { id: 'Nomor tanda terima (boleh kosong)', en: 'Number of the receipt (may be empty)' },
  save_receipt: { id: 'Simpan penerimaan', en: 'Save the receipt' },
  network: { id: 'Ajukan tiga pertanyaan', en: 'Ask the three questions' },
  network_what: { id: 'Siapa membantunya, dari siapa ia belajar.', en: 'Who helps her, and from whom she learned.' },
  nobody_agreed: { id: 'Di HP ini belum ada ibu yang setuju ditanya soal jejaring.', en: 'Nobody on this phone has agreed to be asked about her network.' },
  not_borrowed: { id: 'Di HP pinjaman tiga pertanyaan tidak diajukan.', en: 'The three questions are not asked on a borrowed phone.' },
  asked_whom: { id: 'Siapa yang ditanya?', en: 'Who is asked?' },
  asked_whom_hint: { id: 'Hanya ibu yang sudah setuju ditanya.', en: 'Only women who agreed to be asked.' },
  outside: { id: 'Seseorang di luar komunitas', en: 'Somebody outside of the community' },
  ten_at_most: { id: 'Paling banyak 10 nama untuk satu pertanyaan.', en: 'At most 10 names to one question.' },
  save_network: { id: 'Simpan jawabannya', en: 'Save her answers' },
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
export const function_of: Record<string, Word> = {
  Manifest: { id: 'Yang dimaksud', en: 'What was meant' },
  Latent: { id: 'Yang juga terjadi', en: 'What also came of it' },
};
export const meeting_way: Record<string, Word> = {
  Met: { id: 'Bertemu', en: 'In person' },
  Call: { id: 'Telepon', en: 'By phone' },
  WhatsApp: { id: 'WhatsApp', en: 'WhatsApp' },
};
export const step_outcome: Record<string, Word> = {
  Done: { id: 'Sudah', en: 'Done' },
  NotYet: { id: 'Belum, hari baru', en: 'Not yet, another day' },
  Dropped: { id: 'Tidak jadi', en: 'Dropped' },
};
const unit: Record<string, Word> = {
  Piece: { id: 'buah', en: 'pieces' },
  Pack: { id: 'bungkus', en: 'packs' },
  Kilogram: { id: 'kg', en: 'kg' },
  Litre: { id: 'liter', en: 'litres' },
  Metre: { id: 'meter', en: 'metres' },
  Day: { id: 'hari', en: 'days' },
  Hour: { id: 'jam', en: 'hours' },
  Meeting: { id: 'kali pertemuan', en: 'meetings' },
};
export function amount_of(amount: number, of: string): Word {
  const number = amount.toLocaleString('id-ID');
  const words_of = unit[of];
  return words_of ? { id: `${number} ${words_of.id}`, en: `${number} ${words_of.en}` } : { id: `Rp ${number}`, en: `Rp ${number}` };
}
export const came_so_far = (promised: Word, came: Word): Word => ({
  id: `Dijanjikan ${promised.id}, sudah datang ${came.id}.`,
  en: `Promised: ${promised.en}. Came so far: ${came.en}.`,
});
export const day_ahead: Word = {
  id: 'Hari itu belum tiba. Pilih hari ini atau sebelumnya.',
  en: 'That day is still to come. Choose today or before.',
};
export const three: Record<string, Word> = {
  Helps: { id: 'Siapa yang membantu Ibu akhir-akhir ini?', en: 'Who helped you lately?' },
  Trades: { id: 'Dari siapa Ibu membeli, atau dengan siapa berjualan?', en: 'Of whom do you buy, or with whom do you sell?' },
  Teaches: { id: 'Dari siapa Ibu belajar?', en: 'From whom did you learn?' },
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
const quoted = (id: string, en: string) => (text: unknown): Word => ({
  id: `${id}: “${short(String(text))}”`,
  en: `${en}: “${short(String(text))}”`,
});
export const expectation_noted = quoted('Harapan', 'Expectation');
export const outcome_noted = quoted('Apa jadinya', 'What came of it');
export const meeting_noted = quoted('Pertemuan', 'Meeting');
export const step_noted = quoted('Langkah', 'Step');
export const receipt_noted = quoted('Dukungan diterima', 'Support that came');
export const round_noted = (name: string): Word => ({ id: `Tiga pertanyaan: ${name}`, en: `The three questions: ${name}` });
export const answer_noted = (question: unknown): Word => ({
  id: `Jawaban: ${three[String(question)]?.id ?? ''}`,
  en: `Answer: ${three[String(question)]?.en ?? ''}`,
});
export const deed_noted = quoted('Dikerjakan', 'Done');
export const practice_noted = quoted('Praktik baik', 'Practice');
export const question_noted = quoted('Pertanyaan', 'Question');
export const carriage_noted = (title?: string): Word => ({
  id: title ? `Kabar disampaikan: “${short(title)}”` : 'Kabar disampaikan',
  en: title ? `Notice passed on: “${short(title)}”` : 'Notice passed on',
});
