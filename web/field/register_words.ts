import type { Word } from '../base/words';

export const words = {
  register: { id: 'Daftarkan ibu baru', en: 'Register a newcomer' },
  register_what: {
    id: 'Untuk ibu berumur 18 tahun ke atas. NIK, agama dan status nikah tidak ditulis.',
    en: 'For women of 18 or older. No identity number, religion or marital status.',
  },
  full_name: { id: 'Nama', en: 'Name' },
  nickname: { id: 'Nama panggilan (boleh kosong)', en: 'Nickname (may be empty)' },
  rt: { id: 'RT (boleh kosong)', en: 'RT (may be empty)' },
  rt_wrong: { id: 'Tulis nomor RT dengan angka, misalnya 12.', en: 'Write the RT as a number, such as 12.' },
  joining: { id: 'Ikut sebagai', en: 'Takes part as' },
  member: { id: 'Anggota', en: 'Member' },
  participant: { id: 'Peserta, belum menjadi anggota', en: 'Participant, not yet a member' },
  joining_missing: { id: 'Pilih anggota atau peserta.', en: 'Choose member or participant.' },
  consents: { id: 'Persetujuannya', en: 'Her consent' },
  consents_what: {
    id: 'Bacakan satu per satu. Centang hanya yang ia setujui. Tanpa persetujuan pun ia boleh ikut.',
    en: 'Read them to her one by one. Tick only what she agrees to. She may join without any.',
  },
  agrees: { id: 'Ya, ia setuju', en: 'Yes, she agrees' },
  channel: { id: 'Bagaimana ia menyetujui?', en: 'How did she agree?' },
  paper: { id: 'Di kertas bertanda tangan', en: 'On signed paper' },
  voice: { id: 'Dengan suara', en: 'By voice' },
  channel_missing: { id: 'Pilih kertas atau suara.', en: 'Choose paper or voice.' },
  sheet_no: { id: 'Nomor lembar (boleh kosong)', en: 'Number of the sheet (may be empty)' },
  witness: { id: 'Nama saksi', en: 'Name of a witness' },
  witness_hint: { id: 'Siapa yang ikut mendengar atau melihat?', en: 'Who else heard or saw it?' },
  witness_missing: { id: 'Tulis nama saksinya.', en: 'Write the name of the witness.' },
  save: { id: 'Daftarkan dan catat hadir', en: 'Register and note as present' },
  notice_version: { id: 'Pemberitahuan versi', en: 'Notice version' },
} satisfies Record<string, Word>;

export const registered_noted = (name: string): Word => ({ id: `${name} didaftarkan`, en: `${name} registered` });
export const consent_noted = (name: string, purpose: string): Word => ({
  id: `Persetujuan ${name}: ${purpose}`,
  en: `Consent of ${name}: ${purpose}`,
});
export const a_woman: Word = { id: 'seorang ibu', en: 'a woman' };
