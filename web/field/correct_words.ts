import type { Word } from '../base/words';

export const words = {
  mend: { id: 'Perbaiki atau tarik', en: 'Correct or take back' },
  a_note: { id: 'Satu catatan', en: 'A note' },
  gone: { id: 'Catatan ini tidak ada lagi di HP ini.', en: 'This note is no longer on this phone.' },
  to_notes: { id: 'Buka catatan saya', en: 'Open my notes' },
  stays: {
    id: 'Catatan lama tetap bisa dibaca sekretariat. Perbaikannya menyusul.',
    en: 'The secretariat can still read the earlier note. The correction follows it.',
  },
  was_corrected: { id: 'Sudah diperbaiki', en: 'Corrected since' },
  corrects: { id: 'Memperbaiki catatan sebelumnya', en: 'Corrects an earlier note' },
  open_sheet: { id: 'Ubah di daftar hadir', en: 'Change it on the sheet' },
  take_back_marks: { id: 'Tarik tanda hadir ini', en: 'Take these marks back' },
  marks_gone: {
    id: 'Ibu-ibu ini kembali ke "Belum dicatat".',
    en: 'These women go back to "Not noted yet".',
  },
  sure_take_back: { id: 'Ya, tarik', en: 'Yes, take back' },
  save_name: { id: 'Simpan perbaikan', en: 'Save the correction' },
  correct_name: { id: 'Perbaiki nama', en: 'Correct the name' },
  change_plan: { id: 'Ubah tempat atau jam', en: 'Change place or hours' },
  landmark: { id: 'Patokan (boleh kosong)', en: 'Landmark (may be empty)' },
  cancel_session: { id: 'Batalkan kegiatan', en: 'Cancel the session' },
  why_cancelled: { id: 'Mengapa dibatalkan?', en: 'Why is it cancelled?' },
  why_taken_off: { id: 'Mengapa dikeluarkan?', en: 'Why is it taken off?' },
  why_taken_back: { id: 'Mengapa ditarik?', en: 'Why is it taken back?' },
  take_back: { id: 'Tarik catatan ini', en: 'Take this note back' },
  why_missing: { id: 'Tulis alasannya, misalnya: salah catat.', en: 'Write why, for instance: noted wrongly.' },
  nothing_to_mend: {
    id: 'Catatan ini sudah diperbaiki. Buka perbaikannya di Catatan saya.',
    en: 'This note was corrected already. Open its correction in My notes.',
  },
  ask_secretariat: {
    id: 'Catatan ini diperbaiki oleh sekretariat. Sampaikan kepada sekretariat.',
    en: 'The secretariat corrects this kind of note. Please tell the secretariat.',
  },
} satisfies Record<string, Word>;

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
