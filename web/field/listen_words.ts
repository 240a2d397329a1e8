import type { Word } from '../base/words';
import type { BulletinStep } from '../generated/contract';

export const listen: Word = { id: 'Dengar', en: 'Listen' };
export const listen_lead: Word = {
  id: 'Apa yang Ibu dengar atau lihat hari ini?',
  en: 'What did you hear or see today?',
};
export const heard_by_her: Word = { id: 'Yang Ibu dengar', en: 'What you heard' };
export const done_by_her: Word = { id: 'Yang Ibu lakukan', en: 'What you did' };
export const seen_by_her: Word = { id: 'Yang Ibu lihat', en: 'What you saw' };
export const expectation: Word = { id: 'Catat harapan', en: 'Note an expectation' };
export const expectation_what: Word = {
  id: 'Apa yang diharapkan orang dari komunitas, dengan kata-katanya.',
  en: 'What somebody expects of the community, in her own words.',
};
export const practice: Word = { id: 'Catat praktik baik', en: 'Note a practice' };
export const practice_what: Word = {
  id: 'Yang baik dan Ibu lihat sendiri.',
  en: 'What is good, and you saw it yourself.',
};
export const notice: Word = { id: 'Sampaikan kabar', en: 'Pass on a notice' };
export const notice_what: Word = {
  id: 'Bacakan kabar, lalu catat sampai ke mana.',
  en: 'Read a notice out, then note how far it got.',
};
export const which_notice: Word = { id: 'Kabar yang mana?', en: 'Which notice?' };
export const nothing_here: Word = { id: 'Belum ada yang bisa dicatat di HP ini.', en: 'There is nothing to note on this phone yet.' };
export const in_village: Word = { id: 'Di kelurahan', en: 'In village' };
export const by_way: Word = { id: 'Dengan apa?', en: 'By what?' };
export const heard: Word = {
  id: 'Kira-kira berapa ibu mendengar? (boleh kosong)',
  en: 'About how many women heard it? (may be empty)',
};
export const heard_wrong: Word = {
  id: 'Tulis jumlah ibu antara 0 dan 2.000.',
  en: 'Write a number of women from 0 to 2,000.',
};
export const question: Word = { id: 'Catat pertanyaan', en: 'Note a question' };
export const question_what: Word = {
  id: 'Pertanyaan untuk instansi, dibawa sampai dijawab.',
  en: 'A question to an agency, until it is answered.',
};
export const question_hint: Word = {
  id: 'Tulis kata-katanya sendiri. Namanya tidak perlu.',
  en: 'Her own words. Her name is not needed.',
};
export const about_notice: Word = { id: 'Tentang kabar (boleh kosong)', en: 'About the notice (may be empty)' };
export const answer: Word = { id: 'Catat jawaban pertanyaan', en: 'Note an answer' };
export const answer_what: Word = {
  id: 'Pertanyaan yang dikirim, dijawab, atau dibawa kembali.',
  en: 'A question that was sent, answered or brought back.',
};
export const which_question: Word = { id: 'Pertanyaan yang mana?', en: 'Which question?' };
export const to_agency: Word = { id: 'Dikirim ke instansi', en: 'Sent to agency' };
export const agency_said: Word = { id: 'Jawabannya', en: 'The answer' };
export const agency_said_hint: Word = { id: 'Tanpa nama. Nomor HP kami tutup.', en: 'No names. Phone numbers are masked.' };
export const on_day: Word = { id: 'Pada hari', en: 'On the day' };
export const deed: Word = { id: 'Catat yang dikerjakan', en: 'Note what was done' };
export const deed_what: Word = {
  id: 'Yang bukan kegiatan, misalnya mengantar ibu ke kantor.',
  en: 'What was no session, such as going along to an office.',
};
export const turn: Word = { id: 'Catat giliran tugas', en: 'Note a turn of duty' };
export const turn_what: Word = { id: 'Siapa bertugas, di mana, jam berapa.', en: 'Who is on duty, where, at what hours.' };
export const turn_too_long: Word = { id: 'Giliran paling lama 16 jam.', en: 'A turn lasts 16 hours at most.' };
export const which_duty: Word = { id: 'Tugas apa?', en: 'Which duty?' };
export const who_bears: Word = { id: 'Siapa yang bertugas?', en: 'Who is on duty?' };
export const what_done: Word = { id: 'Apa yang dikerjakan?', en: 'What was done?' };
export const what_done_hint: Word = {
  id: 'Cukup satu kalimat, tanpa nama orang.',
  en: 'One sentence will do, without names.',
};
export const of_role_area: Word = { id: 'Bidang peran', en: 'Role area' };
export const day_done: Word = { id: 'Hari dikerjakan', en: 'Day it was done' };
export const too_long_ago: Word = {
  id: 'Hari itu lebih dari 5 tahun lalu. Periksa tahunnya.',
  en: 'That day is more than 5 years ago. Check the year.',
};
export const outcome: Word = { id: 'Catat apa jadinya', en: 'Note what came of it' };
export const outcome_what: Word = {
  id: 'Yang terjadi sesudahnya, kata yang mengalami.',
  en: 'What came after it, as she tells it to whom it happened.',
};
export const after_what: Word = { id: 'Sesudah apa?', en: 'After what?' };
export const sessions_held: Word = { id: 'Kegiatan', en: 'Sessions' };
export const noted_here: Word = { id: 'Yang Ibu catat di HP ini', en: 'What you noted on this phone' };
export const about_what: Word = { id: 'Ini tentang apa?', en: 'What is this about?' };
export const who_tells: Word = { id: 'Siapa yang bercerita?', en: 'Who tells it?' };
export const meeting: Word = { id: 'Catat pertemuan', en: 'Note a meeting' };
export const meeting_what: Word = {
  id: 'Pendampingan: siapa hadir, dan langkah berikutnya.',
  en: 'Mentoring: who came, and the next step.',
};
export const open_circle: Word = { id: 'Buka pendampingan', en: 'Open a mentoring' };
export const open_circle_what: Word = { id: 'Siapa mendampingi siapa, dan untuk apa.', en: 'Who accompanies whom, and what for.' };
export const which_mentor: Word = { id: 'Siapa pendampingnya?', en: 'Who is the mentor?' };
export const which_mentees: Word = { id: 'Siapa yang didampingi?', en: 'Who is accompanied?' };
export const mentees_wrong: Word = { id: 'Beri tanda 1 sampai 12 ibu.', en: 'Tick 1 to 12 women.' };
export const what_for: Word = { id: 'Untuk apa pendampingan ini?', en: 'What is this mentoring for?' };
export const begun_on: Word = { id: 'Mulai hari', en: 'Begun on' };
export const rhythm: Word = { id: 'Bertemu tiap berapa hari?', en: 'How many days between meetings?' };
export const rhythm_wrong: Word = { id: 'Tulis jarak antara 1 dan 180 hari.', en: 'Write between 1 and 180 days.' };
export const continues: Word = { id: 'Melanjutkan kegiatan (boleh kosong)', en: 'Goes on from the session (may be empty)' };
export const leaving: Word = { id: 'Catat yang keluar atau selesai', en: 'Note who leaves, or the end' };
export const leaving_what: Word = {
  id: 'Ibu yang berhenti, atau pendampingan yang selesai.',
  en: 'A woman who stops, or a mentoring that ends.',
};
export const who_leaves: Word = { id: 'Siapa yang keluar?', en: 'Who leaves?' };
export const all_leave: Word = { id: 'Semua: pendampingannya selesai', en: 'All: the mentoring ends' };
export const why_ends: Word = { id: 'Mengapa selesai?', en: 'Why does it end?' };
export const last_day: Word = { id: 'Hari terakhir', en: 'Last day' };
export const noted_later: Word = {
  id: 'Sesudah hari itu masih ada catatan. Pilih hari yang lebih baru.',
  en: 'Something was noted after that day. Choose a later one.',
};
export const which_circle: Word = { id: 'Pendampingan siapa?', en: 'Whose mentoring?' };
export const held_on: Word = { id: 'Hari bertemu', en: 'Day of the meeting' };
export const met_how: Word = { id: 'Bagaimana bertemu?', en: 'How did they meet?' };
export const who_came: Word = { id: 'Siapa yang hadir?', en: 'Who was there?' };
export const nobody_came: Word = {
  id: 'Beri tanda siapa yang hadir, paling sedikit satu ibu.',
  en: 'Tick who was there, at least one woman.',
};
export const talked_of: Word = { id: 'Apa yang dibicarakan?', en: 'What did they talk of?' };
export const next_step: Word = { id: 'Langkah berikutnya (boleh kosong)', en: 'Next step (may be empty)' };
export const step_whose: Word = { id: 'Langkah siapa?', en: 'Whose step?' };
export const by_when: Word = { id: 'Sampai hari apa?', en: 'By which day?' };
export const before_beginning: Word = {
  id: 'Hari itu sebelum pendampingan dimulai.',
  en: 'That day is before the mentoring began.',
};
export const day_before: Word = {
  id: 'Pilih hari sesudahnya, bukan sebelumnya.',
  en: 'Choose a day after it, not before.',
};
export const step: Word = { id: 'Catat jadinya langkah', en: 'Note what became of a step' };
export const step_what: Word = {
  id: 'Langkah yang disepakati: sudah, belum, atau tidak jadi.',
  en: 'A step they agreed on: done, not yet, or dropped.',
};
export const which_step: Word = { id: 'Langkah yang mana?', en: 'Which step?' };
export const what_became: Word = { id: 'Bagaimana jadinya?', en: 'What became of it?' };
export const told_of_step: Word = { id: 'Ceritakan, satu kalimat', en: 'Tell it in a sentence' };
export const known_since: Word = { id: 'Diketahui pada hari', en: 'Known since' };
export const before_agreed: Word = {
  id: 'Hari itu sebelum langkah ini disepakati.',
  en: 'That day is before the step was agreed on.',
};
export const until_when: Word = { id: 'Sampai hari apa lagi?', en: 'By which day now?' };
export const receipt: Word = { id: 'Catat dukungan diterima', en: 'Note support that came' };
export const receipt_what: Word = {
  id: 'Yang datang dari mitra, dijanjikan atau tidak.',
  en: 'What came from a partner, promised or not.',
};
export const of_what: Word = { id: 'Ini atas janji yang mana?', en: 'Of which promise is this?' };
export const promised: Word = { id: 'Yang dijanjikan', en: 'What was promised' };
export const unpromised: Word = { id: 'Tanpa janji, dari mitra', en: 'Unpromised, from a partner' };
export const which_kind: Word = { id: 'Jenis dukungan', en: 'Kind of support' };
export const which_support: Word = { id: 'Dukungan apa?', en: 'Which support?' };
export const which_support_hint: Word = {
  id: 'Mitra membaca kalimat ini. Jangan tulis nama ibu.',
  en: 'The partner reads this sentence. Write no woman’s name.',
};
export const counted_in: Word = { id: 'Dihitung dengan', en: 'Counted in' };
export const again: Word = { id: 'Ya, ini yang lain lagi.', en: 'Yes, this is another one.' };
export const again_ask: Word = {
  id: 'Ini mungkin sudah Ibu catat. Lihat catatan Ibu, atau beri tanda.',
  en: 'You may have noted this already. Look at your notes, or tick this.',
};
export const photo_of_receipt: Word = {
  id: 'Satu foto tanda terima, boleh tidak ada. Jangan ada wajah.',
  en: 'One photo of the receipt, or none. No faces on it.',
};
export const amount: Word = { id: 'Berapa yang datang?', en: 'How much came?' };
export const amount_wrong: Word = {
  id: 'Tulis angka bulat sampai 1 triliun, misalnya 25 atau 1.250.000.',
  en: 'Write a whole number up to 1 trillion, such as 25 or 1.250.000.',
};
export const beyond: Word = {
  id: 'Ya, yang datang lebih dari yang dijanjikan.',
  en: 'Yes, more came than was promised.',
};
export const beyond_ask: Word = {
  id: 'Lebih dari janjinya. Hitung lagi, atau beri tanda.',
  en: 'More than was promised. Count again, or tick this.',
};
export const received_on: Word = { id: 'Hari diterima', en: 'Day it came' };
export const receipt_no: Word = { id: 'Nomor tanda terima (boleh kosong)', en: 'Number of the receipt (may be empty)' };
export const network: Word = { id: 'Ajukan tiga pertanyaan', en: 'Ask the three questions' };
export const network_what: Word = {
  id: 'Siapa membantunya, dari siapa ia belajar.',
  en: 'Who helps her, and from whom she learned.',
};
export const nobody_agreed: Word = {
  id: 'Di HP ini belum ada ibu yang setuju ditanya soal jejaring.',
  en: 'Nobody on this phone has agreed to be asked about her network.',
};
export const not_borrowed: Word = {
  id: 'Di HP pinjaman tiga pertanyaan tidak diajukan.',
  en: 'The three questions are not asked on a borrowed phone.',
};
export const asked_whom: Word = { id: 'Siapa yang ditanya?', en: 'Who is asked?' };
export const asked_whom_hint: Word = {
  id: 'Hanya ibu yang sudah setuju ditanya.',
  en: 'Only women who agreed to be asked.',
};
export const outside: Word = { id: 'Seseorang di luar komunitas', en: 'Somebody outside of the community' };
export const name_one: Word = {
  id: 'Pilih setidaknya satu nama, atau seseorang di luar komunitas.',
  en: 'Choose at least one name, or somebody outside of the community.',
};
export const ten_at_most: Word = {
  id: 'Paling banyak 10 nama untuk satu pertanyaan.',
  en: 'At most 10 names to one question.',
};
export const kept: Word = { id: 'Sudah tersimpan di HP ini.', en: 'Saved on this phone.' };
export const kept_masked: Word = {
  id: 'Sudah tersimpan. Nomor HP atau NIK di dalamnya kami tutup.',
  en: 'Saved. Phone or identity card numbers in it were masked.',
};
export const her_words: Word = { id: 'Kata-katanya', en: 'Her words' };
export const her_words_hint: Word = {
  id: 'Tulis kata-katanya sendiri, bukan ringkasan Ibu.',
  en: 'Her own words, not your summary.',
};
export const what_seen: Word = { id: 'Yang terlihat', en: 'What was seen' };
export const what_seen_hint: Word = {
  id: 'Satu kalimat. Jangan menilai, cukup ceritakan.',
  en: 'One sentence. Tell it; do not judge.',
};
export const who_expects: Word = { id: 'Siapa yang berharap?', en: 'Who expects this?' };
export const village: Word = { id: 'Kelurahan (boleh kosong)', en: 'Village (may be empty)' };
export const how_soon: Word = { id: 'Kapan diperlukan?', en: 'When is it needed?' };
export const role_area: Word = { id: 'Bidang peran (boleh kosong)', en: 'Role area (may be empty)' };
export const role_area_hint: Word = { id: 'Sekretariat memilahnya nanti.', en: 'The secretariat sorts it later.' };
export const at_session: Word = { id: 'Di kegiatan', en: 'At the session' };
export const elsewhere: Word = { id: 'Di tempat lain', en: 'Somewhere else' };
export const place: Word = { id: 'Di mana?', en: 'Where?' };
export const place_hint: Word = {
  id: 'Misalnya: grup WhatsApp, pasar minggu',
  en: 'For instance: the WhatsApp group, the market',
};
export const name: Word = { id: 'Namanya, bila ia mau (boleh kosong)', en: 'Her name, if she wishes (may be empty)' };
export const agrees: Word = { id: 'Ia setuju namanya ditulis.', en: 'She agrees that her name is written.' };
export const ask_her_first: Word = {
  id: 'Tanyai dulu, lalu beri tanda. Atau kosongkan namanya.',
  en: 'Ask her first, then tick this. Or leave her name empty.',
};
export const proposal: Word = { id: 'Usulkan panutan', en: 'Propose a role model' };
export const proposal_what: Word = {
  id: 'Ibu yang praktik baiknya sudah dilihat beberapa orang.',
  en: 'A woman whose good practices several people saw.',
};
export const enterprise: Word = { id: 'Usaha yang ia mulai (boleh kosong)', en: 'The enterprise she began (may be empty)' };
export const enterprise_hint: Word = {
  id: 'Perlu bila perubahan lain belum tercatat di wawancara.',
  en: 'Needed when no other change is on record by interview.',
};
export const which_practice: Word = { id: 'Praktik apa?', en: 'Which practice?' };
export const whom: Word = { id: 'Ibu siapa?', en: 'Of whom?' };
export const on_the_sheet: Word = { id: 'Di daftar kegiatan ini', en: 'On the sheet of this session' };
export const other_women: Word = { id: 'Ibu lain di HP ini', en: 'Other women on this phone' };
export const not_here_yet: Word = {
  id: 'Daftar pilihannya belum sampai di HP ini.',
  en: 'The list to choose from has not reached this phone.',
};
export const faith: Word = {
  id: 'Iman adalah urusan setiap ibu, dan tidak diukur.',
  en: 'Faith is each woman’s own, and is not measured.',
};

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
export const question_step: Record<BulletinStep, Word> = {
  Noted: { id: 'Belum dikirim', en: 'Not sent yet' },
  Sent: { id: 'Menunggu jawaban', en: 'Wait for an answer' },
  Answered: { id: 'Jawabannya perlu dibawa kembali', en: 'Answers to be brought back' },
  Returned: { id: 'Sudah kembali', en: 'Brought back' },
};
export const channel: Record<string, Word> = {
  Visit: { id: 'Datang langsung', en: 'By a visit' },
  Letter: { id: 'Surat', en: 'By letter' },
  Message: { id: 'Pesan WhatsApp atau surel', en: 'By message or e-mail' },
  Call: { id: 'Telepon', en: 'By phone' },
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
export const end_reason: Record<string, Word> = {
  OnHerOwn: { id: 'Sudah bisa jalan sendiri', en: 'Walks on her own now' },
  Moved: { id: 'Pindah', en: 'Moved away' },
  NoTime: { id: 'Tidak ada waktu', en: 'No time' },
  OtherMentor: { id: 'Ganti pendamping', en: 'Another mentor' },
  Other: { id: 'Alasan lain', en: 'Another reason' },
};
export const step_outcome: Record<string, Word> = {
  Done: { id: 'Sudah', en: 'Done' },
  NotYet: { id: 'Belum, hari baru', en: 'Not yet, another day' },
  Dropped: { id: 'Tidak jadi', en: 'Dropped' },
};
export const support_kind: Record<string, Word> = {
  Facility: { id: 'Fasilitas atau barang', en: 'Facility or goods' },
  Trainer: { id: 'Pelatih', en: 'Trainer' },
  Funds: { id: 'Dana', en: 'Funds' },
  FollowUp: { id: 'Pendampingan lanjutan', en: 'Follow-up mentoring' },
};
export const unit: Record<string, Word> = {
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
export const quoted = (id: string, en: string) => (text: unknown): Word => ({
  id: `${id}: “${short(String(text))}”`,
  en: `${en}: “${short(String(text))}”`,
});
export const expectation_noted = quoted('Harapan', 'Expectation');
export const outcome_noted = quoted('Apa jadinya', 'What came of it');
export const begun_noted = quoted('Pendampingan', 'Mentoring');
export const joined_noted = (name: string): Word => ({ id: `${name} ikut didampingi`, en: `${name} joined a mentoring` });
export const left_noted = (name: string): Word => ({ id: `${name} tidak lagi didampingi`, en: `${name} left a mentoring` });
export const ended_noted: Word = { id: 'Pendampingan selesai', en: 'A mentoring ended' };
export const meeting_noted = quoted('Pertemuan', 'Meeting');
export const step_noted = quoted('Langkah', 'Step');
export const receipt_noted = quoted('Dukungan diterima', 'Support that came');
export const round_noted = (name: string): Word => ({ id: `Tiga pertanyaan: ${name}`, en: `The three questions: ${name}` });
export const answer_noted = (question: unknown): Word => ({
  id: `Jawaban: ${three[String(question)]?.id ?? ''}`,
  en: `Answer: ${three[String(question)]?.en ?? ''}`,
});
export const deed_noted = quoted('Dikerjakan', 'Done');
export const proposal_noted = (name: string): Word => ({ id: `Usulan panutan: ${name}`, en: `Proposed as a role model: ${name}` });
export const practice_noted = quoted('Praktik baik', 'Practice');
export const question_noted = quoted('Pertanyaan', 'Question');
export const sending_noted = quoted('Pertanyaan dikirim ke', 'Question sent to');
export const answer_told = quoted('Jawaban instansi', 'The agency’s answer');
export const return_noted: Word = { id: 'Jawaban dibawa kembali', en: 'An answer brought back' };
export const turn_noted = (name: string): Word => ({ id: `Giliran tugas: ${name}`, en: `Turn of duty: ${name}` });
export const taken_back: Word = { id: 'Catatan ditarik', en: 'A note taken back' };
export const carriage_noted = (title?: string): Word => ({
  id: title ? `Kabar disampaikan: “${short(title)}”` : 'Kabar disampaikan',
  en: title ? `Notice passed on: “${short(title)}”` : 'Notice passed on',
});
