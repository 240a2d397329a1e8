import type { Word } from '../base/words';

export const backup: Word = { id: 'Cadangan', en: 'Backup' };
export const save_backup: Word = { id: 'Simpan cadangan', en: 'Save a backup' };
export const when_to: Word = {
  id: 'Untuk HP yang lama tidak dapat sinyal.',
  en: 'For a phone that finds no signal for a long time.',
};
export const names_inside: Word = {
  id: 'Berkas ini memuat nama ibu-ibu. Berikan hanya kepada sekretariat.',
  en: 'This file holds names of women. Give it to the secretariat only.',
};
export const stays_here: Word = {
  id: 'Catatan tetap ada di HP ini sampai terkirim.',
  en: 'The notes stay on this phone until they are sent.',
};
export const save_file: Word = { id: 'Simpan berkas', en: 'Save the file' };
export const nothing: Word = {
  id: 'Semua catatan sudah terkirim. Cadangan tidak perlu.',
  en: 'All notes have been sent. No backup is needed.',
};
export const never_met: Word = {
  id: 'HP ini belum pernah tersambung. Cari sinyal sekali, lalu buka halaman ini lagi.',
  en: 'This phone has never been connected. Find signal once, then open this page again.',
};
export const shared: Word = {
  id: 'Berkas sudah dibagikan. Pastikan sekretariat menerimanya.',
  en: 'The file has been shared. Make sure that the secretariat has received it.',
};
export const send_it: Word = {
  id: 'Kirim ke sekretariat sebagai dokumen WhatsApp, atau lewat kabel.',
  en: 'Send it to the secretariat as a WhatsApp document, or by cable.',
};
export const then_delete: Word = {
  id: 'Setelah diterima, hapus berkas itu dari HP.',
  en: 'Once it is received, delete that file from the phone.',
};
export const not_made: Word = {
  id: 'Berkas belum tersimpan. Tekan sekali lagi.',
  en: 'The file is not saved. Press once more.',
};

export const what_is_inside = (n: number): Word => ({
  id: `Berkas ini membawa ${n} catatan yang belum sampai di sekretariat.`,
  en: `This file brings ${n === 1 ? '1 note' : `${n} notes`} that the secretariat does not have yet.`,
});
export const saved_as = (name: string): Word => ({
  id: `Berkas ${name} ada di Unduhan.`,
  en: `The file ${name} is among the downloads.`,
});
export const long_unsent = (n: number): Word => ({
  id: `${n} catatan belum terkirim lebih dari 2 hari.`,
  en: n === 1 ? '1 note was not sent for more than 2 days.' : `${n} notes were not sent for more than 2 days.`,
});
