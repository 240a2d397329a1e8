import type { Word } from '../base/words';

export const words = {
  note_need: { id: 'Catat kebutuhan atau potensi', en: 'Note a need or a strength' },
  needs: { id: 'Kebutuhan dan potensi', en: 'Needs and strengths' },
  which_group: { id: 'Kelompok mana yang Ibu temui?', en: 'Which group are you with?' },
  no_groups: { id: 'Belum ada kelompok di HP ini.', en: 'There is no group on this phone yet.' },
  no_groups_what: {
    id: 'Sekretariat memulai kelompok di halaman Perjalanan. Sesudah itu kirim sekali dengan sinyal.',
    en: 'The secretariat begins a group on the page Journeys. Then send once with signal.',
  },
  kind: { id: 'Ini kebutuhan atau potensi?', en: 'Is it a need or a strength?' },
  need: { id: 'Kebutuhan: yang ibu-ibu perlukan', en: 'A need: what the women lack' },
  strength: { id: 'Potensi: yang ibu-ibu bisa', en: 'A strength: what the women can do' },
  kind_missing: { id: 'Pilih kebutuhan atau potensi.', en: 'Choose a need or a strength.' },
  her_words: { id: 'Tulis seperti ia mengatakannya', en: 'Write it in her own words' },
  her_words_hint: {
    id: 'Tanpa nama orang lain dan tanpa cerita yang bisa membahayakan.',
    en: 'Without names of others, and nothing that could endanger somebody.',
  },
  who_said: { id: 'Siapa yang mengatakannya? (boleh kosong)', en: 'Who said it? (may be empty)' },
  nobody: { id: 'Tidak disebut', en: 'Not named' },
  save: { id: 'Simpan catatan', en: 'Save the note' },
  saved: { id: 'Tersimpan. Ada lagi yang dikatakan?', en: 'Saved. Was anything else said?' },
} satisfies Record<string, Word>;

export const need_noted = (strength: boolean, group: string, what: string): Word => ({
  id: `${strength ? 'Potensi' : 'Kebutuhan'} ${group}: “${what}”`,
  en: `${strength ? 'A strength' : 'A need'} of ${group}: “${what}”`,
});
export const need_taken_back = (group: string): Word => ({
  id: `Catatan ${group} ditarik`,
  en: `A note of ${group} taken back`,
});
export const a_group: Word = { id: 'sebuah kelompok', en: 'a group' };
