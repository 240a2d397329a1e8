import type { Word } from '../base/words';

export const register: Word = { id: 'Daftarkan ibu baru', en: 'Register a newcomer' };
export const register_what: Word = {
  id: 'Untuk ibu berumur 18 tahun ke atas. NIK, agama dan status nikah tidak ditulis.',
  en: 'For women of 18 or older. No identity number, religion or marital status.',
};
export const full_name: Word = { id: 'Nama', en: 'Name' };
export const nickname: Word = { id: 'Nama panggilan (boleh kosong)', en: 'Nickname (may be empty)' };
export const rt: Word = { id: 'RT (boleh kosong)', en: 'RT (may be empty)' };
export const rt_wrong: Word = {
  id: 'Tulis nomor RT dengan angka, misalnya 12.',
  en: 'Write the RT as a number, such as 12.',
};
export const joining: Word = { id: 'Ikut sebagai', en: 'Takes part as' };
export const member: Word = { id: 'Anggota', en: 'Member' };
export const participant: Word = { id: 'Peserta, belum menjadi anggota', en: 'Participant, not yet a member' };
export const joining_missing: Word = { id: 'Pilih anggota atau peserta.', en: 'Choose member or participant.' };
export const consents: Word = { id: 'Persetujuannya', en: 'Her consent' };
export const consents_what: Word = {
  id: 'Bacakan satu per satu. Centang hanya yang ia setujui. Tanpa persetujuan pun ia boleh ikut.',
  en: 'Read them to her one by one. Tick only what she agrees to. She may join without any.',
};
export const agrees: Word = { id: 'Ya, ia setuju', en: 'Yes, she agrees' };
export const consent: Word = { id: 'Catat persetujuan', en: 'Note her consent' };
export const consent_what: Word = {
  id: 'Apa yang disetujui ibu yang sudah terdaftar, atau ditariknya.',
  en: 'What a registered woman agrees to, or takes back.',
};
export const agreed: Word = { id: 'Sudah setuju', en: 'Agreed' };
export const ends: Word = { id: 'Ia menarik persetujuan ini', en: 'She takes this back' };
export const nothing_ticked: Word = {
  id: 'Beri tanda pada yang ia setujui atau ia tarik.',
  en: 'Tick what she agrees to, or takes back.',
};
export const save_consents: Word = { id: 'Simpan persetujuan', en: 'Save her consent' };
export const not_known: Word = {
  id: 'Persetujuan ibu ini tidak ada di HP ini. Tanya sekretariat.',
  en: 'Her consents are not on this phone. Ask the secretariat.',
};
export const channel: Word = { id: 'Bagaimana ia menyetujui?', en: 'How did she agree?' };
export const paper: Word = { id: 'Di kertas bertanda tangan', en: 'On signed paper' };
export const voice: Word = { id: 'Dengan suara', en: 'By voice' };
export const channel_missing: Word = { id: 'Pilih kertas atau suara.', en: 'Choose paper or voice.' };
export const sheet_no: Word = { id: 'Nomor lembar (boleh kosong)', en: 'Number of the sheet (may be empty)' };
export const witness: Word = { id: 'Nama saksi', en: 'Name of a witness' };
export const witness_hint: Word = { id: 'Siapa yang ikut mendengar atau melihat?', en: 'Who else heard or saw it?' };
export const witness_missing: Word = { id: 'Tulis nama saksinya.', en: 'Write the name of the witness.' };
export const save: Word = { id: 'Daftarkan dan catat hadir', en: 'Register and note as present' };
export const notice_version: Word = { id: 'Pemberitahuan versi', en: 'Notice version' };

export const registered_noted = (name: string): Word => ({ id: `${name} didaftarkan`, en: `${name} registered` });
export const consent_noted = (name: string, purpose: string): Word => ({
  id: `Persetujuan ${name}: ${purpose}`,
  en: `Consent of ${name}: ${purpose}`,
});
export const withdrawal_noted = (name: string): Word => ({
  id: `Persetujuan ${name} ditarik`,
  en: `Consent of ${name} withdrawn`,
});
export const a_woman: Word = { id: 'seorang ibu', en: 'a woman' };
