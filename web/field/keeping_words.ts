import type { Word } from '../base/words';

export const room: Word = { id: 'Tempat di HP', en: 'Room on the phone' };
export const room_unknown: Word = {
  id: 'Peramban ini tidak memberi tahu berapa tempat yang tersisa.',
  en: 'This browser does not tell how much room is left.',
};
export const nearly_full: Word = {
  id: 'Tempat hampir habis. Hapus foto atau aplikasi yang tidak dipakai.',
  en: 'There is little room left. Delete photos or apps you do not use.',
};
export const is_kept: Word = {
  id: 'Peramban menjaga catatan Ibu walau HP hampir penuh.',
  en: 'The browser keeps your notes even when the phone is nearly full.',
};
export const may_be_emptied: Word = {
  id: 'Peramban belum berjanji menjaga catatan Ibu. Pasang aplikasi ini di layar utama HP.',
  en: 'The browser has not promised to keep your notes. Add this app to the home screen.',
};
export const iphone_empties: Word = {
  id: 'iPhone menghapus catatan aplikasi yang seminggu tidak dibuka. Buka dan kirim setiap minggu.',
  en: 'An iPhone deletes what an app holds that is not opened for a week. Open it and send every week.',
};
export const emptied: Word = { id: 'Penyimpanan HP ini dikosongkan', en: 'This phone’s storage was emptied' };
export const emptied_what: Word = {
  id: 'HP atau perambannya menghapus isi aplikasi ini. Yang sudah terkirim aman di sekretariat.',
  en: 'The phone or its browser deleted what this app held. What was sent is safe with the secretariat.',
};
export const nothing_lost: Word = {
  id: 'Semua catatan sudah terkirim. Tidak ada yang hilang.',
  en: 'All notes had been sent. Nothing is lost.',
};
export const what_to_do: Word = { id: 'Yang perlu Ibu lakukan', en: 'What to do now' };
export const do_write: Word = {
  id: 'Tulis di kertas apa yang Ibu ingat, sebelum lupa.',
  en: 'Write on paper what you remember, before you forget.',
};
export const do_backup: Word = {
  id: 'Pernah menyimpan cadangan? Kirim berkasnya ke sekretariat, lalu catatannya kembali.',
  en: 'Did you save a backup? Send that file to the secretariat, and the notes are back.',
};
export const do_invite: Word = {
  id: 'Minta undangan baru dari sekretariat, lalu buka di HP ini.',
  en: 'Ask the secretariat for a new invitation and open it on this phone.',
};
export const understood: Word = { id: 'Saya mengerti', en: 'I understand' };

function amount(bytes: number, tongue: string): string {
  const unit = [1e9, 1e6].find((one) => bytes >= one) ?? 1e3;
  const name = { 1e9: 'GB', 1e6: 'MB', 1e3: 'KB' }[unit] ?? '';
  const most = unit === 1e9 ? 1 : 0;
  return `${new Intl.NumberFormat(tongue, { maximumFractionDigits: most }).format(bytes / unit)} ${name}`;
}

export const room_line = (usage: number, quota: number): Word => ({
  id: `Dipakai ${amount(usage, 'id')} dari ${amount(quota, 'id')}.`,
  en: `${amount(usage, 'en')} of ${amount(quota, 'en')} in use.`,
});

export const lost_line = (unsent: number, n: number): Word => ({
  id: `${unsent} catatan belum terkirim dan hilang dari HP ini. Catatan terakhir nomor ${n}.`,
  en: `${unsent} notes had not been sent and are gone from this phone. The last note was number ${n}.`,
});
