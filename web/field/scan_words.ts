import type { Word } from '../base/words';

export const scan: Word = { id: 'Pindai kartu', en: 'Scan a card' };
export const before: Word = {
  id: 'HP akan meminta izin memakai kamera. Pilih "Izinkan". Gambar tidak disimpan.',
  en: 'The phone will ask to use the camera. Choose "Allow". No picture is kept.',
};
export const start: Word = { id: 'Nyalakan kamera', en: 'Turn the camera on' };
export const starting: Word = { id: 'Menyalakan kamera…', en: 'Turning the camera on…' };
export const point: Word = { id: 'Arahkan kamera ke kode di kartu.', en: 'Point the camera at the code on the card.' };
export const refused: Word = {
  id: 'Kamera belum diizinkan. Izinkan di setelan HP, atau catat dengan nama.',
  en: 'The camera is not allowed. Allow it in the settings, or note her by name.',
};
export const no_camera: Word = {
  id: 'Kamera tidak bisa dipakai. Catat dengan nama.',
  en: 'The camera cannot be used. Note her by name.',
};
export const no_reader: Word = {
  id: 'Pemindai belum ada di HP ini. Catat dengan nama.',
  en: 'The reader is not on this phone yet. Note her by name.',
};
export const no_card: Word = { id: 'Ini bukan kartu anggota.', en: 'This is no member’s card.' };
export const twice: Word = { id: 'Kartu ini sudah dicatat.', en: 'This card is noted already.' };
export const unknown: Word = {
  id: 'Kartu tercatat. Namanya muncul setelah terkirim.',
  en: 'The card is noted. Her name appears once it was sent.',
};
export const done: Word = { id: 'Selesai', en: 'Done' };
export const name_follows: Word = { id: 'namanya menyusul', en: 'her name follows' };
export const find: Word = { id: 'Cari nama', en: 'Find a name' };
export const not_here: Word = { id: 'Nama itu tidak ada di daftar ini.', en: 'That name is not on this sheet.' };

export const is_present = (name: string): Word => ({ id: `${name} hadir`, en: `${name} is present` });
export const was_present = (name: string): Word => ({
  id: `${name} sudah tercatat hadir`,
  en: `${name} was noted as present already`,
});
export const card_noted = (ending: string, title: string): Word => ({
  id: `Kartu …${ending}, ${title}`,
  en: `Card …${ending}, ${title}`,
});
export const card_row = (ending: string): Word => ({ id: `Kartu …${ending}`, en: `Card …${ending}` });
