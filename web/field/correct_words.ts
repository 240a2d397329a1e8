import type { Word } from '../base/words';

export const mend: Word = { id: 'Perbaiki atau tarik', en: 'Correct or take back' };
export const a_note: Word = { id: 'Satu catatan', en: 'A note' };
export const gone: Word = { id: 'Catatan ini tidak ada lagi di HP ini.', en: 'This note is no longer on this phone.' };
export const to_notes: Word = { id: 'Buka catatan saya', en: 'Open my notes' };
export const stays: Word = {
  id: 'Catatan lama tetap bisa dibaca sekretariat. Perbaikannya menyusul.',
  en: 'The secretariat can still read the earlier note. The correction follows it.',
};
export const was_corrected: Word = { id: 'Sudah diperbaiki', en: 'Corrected since' };
export const corrects: Word = { id: 'Memperbaiki catatan sebelumnya', en: 'Corrects an earlier note' };
export const open_sheet: Word = { id: 'Ubah di daftar hadir', en: 'Change it on the sheet' };
export const take_back_marks: Word = { id: 'Tarik tanda hadir ini', en: 'Take these marks back' };
export const marks_gone: Word = {
  id: 'Ibu-ibu ini kembali ke "Belum dicatat".',
  en: 'These women go back to "Not noted yet".',
};
export const sure_take_back: Word = { id: 'Ya, tarik', en: 'Yes, take back' };
export const save_name: Word = { id: 'Simpan perbaikan', en: 'Save the correction' };
export const correct_name: Word = { id: 'Perbaiki nama', en: 'Correct the name' };
export const change_plan: Word = { id: 'Ubah tempat atau jam', en: 'Change place or hours' };
export const landmark: Word = { id: 'Patokan (boleh kosong)', en: 'Landmark (may be empty)' };
export const cancel_session: Word = { id: 'Batalkan kegiatan', en: 'Cancel the session' };
export const why_cancelled: Word = { id: 'Mengapa dibatalkan?', en: 'Why is it cancelled?' };
export const why_taken_off: Word = { id: 'Mengapa dikeluarkan?', en: 'Why is it taken off?' };
export const why_taken_back: Word = { id: 'Mengapa ditarik?', en: 'Why is it taken back?' };
export const take_back: Word = { id: 'Tarik catatan ini', en: 'Take this note back' };
export const why_missing: Word = {
  id: 'Tulis alasannya, misalnya: salah catat.',
  en: 'Write why, for instance: noted wrongly.',
};
export const nothing_to_mend: Word = {
  id: 'Catatan ini sudah diperbaiki. Buka perbaikannya di Catatan saya.',
  en: 'This note was corrected already. Open its correction in My notes.',
};
export const ask_secretariat: Word = {
  id: 'Catatan ini diperbaiki oleh sekretariat. Sampaikan kepada sekretariat.',
  en: 'The secretariat corrects this kind of note. Please tell the secretariat.',
};

export const plan_corrected = (title: string): Word => ({
  id: `Tempat atau jam ${title} diperbaiki`,
  en: `Place or hours of ${title} corrected`,
});
export const cancelled_noted = (title: string): Word => ({ id: `${title} dibatalkan`, en: `${title} cancelled` });
export const marks_taken_back = (n: number, title: string): Word => ({
  id: `Tanda hadir ${n} ibu ditarik, ${title}`,
  en: `Marks of ${n} ${n === 1 ? 'woman' : 'women'} taken back, ${title}`,
});
export const name_corrected = (name: string, title: string): Word => ({
  id: `Nama diperbaiki: ${name}, ${title}`,
  en: `Name corrected: ${name}, ${title}`,
});
