import type { Word } from '../base/words';

export const note_need: Word = { id: 'Catat kebutuhan atau potensi', en: 'Note a need or a strength' };
export const needs: Word = { id: 'Kebutuhan dan potensi', en: 'Needs and strengths' };
export const which_group: Word = { id: 'Kelompok mana yang Ibu temui?', en: 'Which group are you with?' };
export const no_groups: Word = { id: 'Belum ada kelompok di HP ini.', en: 'There is no group on this phone yet.' };
export const no_groups_what: Word = {
  id: 'Sekretariat memulai kelompok di halaman Perjalanan. Sesudah itu kirim sekali dengan sinyal.',
  en: 'The secretariat begins a group on the page Journeys. Then send once with signal.',
};
export const kind: Word = { id: 'Ini kebutuhan atau potensi?', en: 'Is it a need or a strength?' };
export const need: Word = { id: 'Kebutuhan: yang ibu-ibu perlukan', en: 'A need: what the women lack' };
export const strength: Word = { id: 'Potensi: yang ibu-ibu bisa', en: 'A strength: what the women can do' };
export const kind_missing: Word = { id: 'Pilih kebutuhan atau potensi.', en: 'Choose a need or a strength.' };
export const her_words: Word = { id: 'Tulis seperti ia mengatakannya', en: 'Write it in her own words' };
export const her_words_hint: Word = {
  id: 'Tanpa nama orang lain dan tanpa cerita yang bisa membahayakan.',
  en: 'Without names of others, and nothing that could endanger somebody.',
};
export const who_said: Word = { id: 'Siapa yang mengatakannya? (boleh kosong)', en: 'Who said it? (may be empty)' };
export const nobody: Word = { id: 'Tidak disebut', en: 'Not named' };
export const saved: Word = { id: 'Tersimpan. Ada lagi yang dikatakan?', en: 'Saved. Was anything else said?' };

export const need_noted = (strength: boolean, group: string, what: string): Word => ({
  id: `${strength ? 'Potensi' : 'Kebutuhan'} ${group}: “${what}”`,
  en: `${strength ? 'A strength' : 'A need'} of ${group}: “${what}”`,
});
export const need_taken_back = (group: string): Word => ({
  id: `Catatan ${group} ditarik`,
  en: `A note of ${group} taken back`,
});
export const a_group: Word = { id: 'sebuah kelompok', en: 'a group' };
