import type { Word } from '../base/words';

export const words = {
  backup: { id: 'Cadangan', en: 'Backup' },
  save_backup: { id: 'Simpan cadangan', en: 'Save a backup' },
  when_to: {
    id: 'Untuk HP yang lama tidak dapat sinyal.',
    en: 'For a phone that finds no signal for a long time.',
  },
  names_inside: {
    id: 'Berkas ini memuat nama ibu-ibu. Berikan hanya kepada sekretariat.',
    en: 'This file holds names of women. Give it to the secretariat only.',
  },
  stays_here: {
    id: 'Catatan tetap ada di HP ini sampai terkirim.',
    en: 'The notes stay on this phone until they are sent.',
  },
  save_file: { id: 'Simpan berkas', en: 'Save the file' },
  nothing: {
    id: 'Semua catatan sudah terkirim. Cadangan tidak perlu.',
    en: 'All notes have been sent. No backup is needed.',
  },
  never_met: {
    id: 'HP ini belum pernah tersambung. Cari sinyal sekali, lalu buka halaman ini lagi.',
    en: 'This phone has never been connected. Find signal once, then open this page again.',
  },
  shared: {
    id: 'Berkas sudah dibagikan. Pastikan sekretariat menerimanya.',
    en: 'The file has been shared. Make sure that the secretariat has received it.',
  },
  send_it: {
    id: 'Kirim ke sekretariat sebagai dokumen WhatsApp, atau lewat kabel.',
    en: 'Send it to the secretariat as a WhatsApp document, or by cable.',
  },
  then_delete: {
    id: 'Setelah diterima, hapus berkas itu dari HP.',
    en: 'Once it is received, delete that file from the phone.',
  },
  not_made: { id: 'Berkas belum tersimpan. Tekan sekali lagi.', en: 'The file is not saved. Press once more.' },
} satisfies Record<string, Word>;

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
