import type { Word } from '../base/words';

export const borrow: Word = { id: 'Pinjam HP sebentar', en: 'Borrow this phone for a while' };
export const borrow_what: Word = {
  id: 'Ibu mencatat di HP orang lain, lalu tidak ada yang tertinggal di sini.',
  en: 'You take notes on somebody else’s phone, and nothing stays on it.',
};
export const ask: Word = {
  id: 'Minta sekretariat membuat undangan “HP pinjaman”. Berlaku 10 menit.',
  en: 'Ask the secretariat for an invitation “borrowed phone”. It holds for 10 minutes.',
};
export const scan: Word = {
  id: 'Pindai QR-nya dengan kamera HP ini, atau buka tautannya.',
  en: 'Scan its QR with this phone’s camera, or open its link.',
};
export const ends: Word = {
  id: 'Tekan Selesai bila sudah. Tanpa sentuhan 10 menit, berakhir sendiri.',
  en: 'Press Finish when you are done. After 10 minutes without a touch it ends by itself.',
};
export const paste: Word = { id: 'Atau tempel tautannya di sini', en: 'Or paste its link here' };
export const not_a_link: Word = {
  id: 'Ini bukan tautan HP pinjaman. Salin lagi seluruhnya.',
  en: 'This is no link for a borrowed phone. Copy all of it again.',
};
export const begin: Word = { id: 'Mulai mencatat', en: 'Begin taking notes' };
export const label: Word = { id: 'HP pinjaman', en: 'Borrowed phone' };
export const invited: Word = { id: 'Pinjam HP ini sebentar', en: 'Borrow this phone for a while' };
export const invited_owner: Word = {
  id: 'Catatan pemilik HP tidak terlihat oleh Ibu, dan sebaliknya.',
  en: 'You do not see the notes of the phone’s owner, nor she yours.',
};
export const line: Word = {
  id: 'HP pinjaman. Tekan Selesai bila sudah, supaya HP ini bersih.',
  en: 'A borrowed phone. Press Finish when you are done, so that nothing stays here.',
};
export const finish_short: Word = { id: 'Selesai', en: 'Finish' };
export const finish: Word = { id: 'Selesai, hapus dari HP ini', en: 'Finish, erase it from this phone' };
export const finish_what: Word = {
  id: 'Yang belum terkirim dikirim dulu. Tidak ada catatan yang hilang.',
  en: 'What was not sent is sent first. No note is lost.',
};
export const ending: Word = { id: 'Mengirim, lalu menghapus…', en: 'Sending, then erasing…' };
export const clean: Word = { id: 'HP ini bersih', en: 'Nothing is left on this phone' };
export const clean_what: Word = {
  id: 'Semua catatan Ibu sudah sampai di sekretariat, dan terhapus dari sini.',
  en: 'All your notes have reached the secretariat and are erased from here.',
};
export const erased_what: Word = {
  id: 'Catatan ada di berkas cadangan, dan terhapus dari sini.',
  en: 'The notes are in the backup file and erased from here.',
};
export const sealed: Word = { id: 'Masih ada yang belum sampai', en: 'Some notes have not arrived yet' };
export const sealed_what: Word = {
  id: 'Catatan Ibu terkunci di HP ini. Tidak ada yang bisa membacanya di aplikasi ini, juga pemilik HP.',
  en: 'Your notes are locked on this phone. Nobody can read them in this app, nor can its owner.',
};
export const sealed_next: Word = {
  id: 'Saat aplikasi ini dibuka dan ada sinyal, catatan terkirim sendiri, lalu terhapus.',
  en: 'When this app is opened and there is signal, they are sent by themselves and then erased.',
};
export const send_again: Word = { id: 'Kirim lagi', en: 'Send again' };
export const save_backup: Word = { id: 'Simpan cadangan', en: 'Save a backup' };
export const backup_here: Word = {
  id: 'Berkas cadangan tidak terkunci. Kirim ke sekretariat, lalu hapus berkasnya dari HP ini.',
  en: 'The backup file is not locked. Send it to the secretariat, then delete that file from this phone.',
};
export const backup_sent: Word = {
  id: 'Berkas sudah saya kirim, hapus dari sini',
  en: 'I have sent the file, erase it from here',
};
export const leave_sealed: Word = { id: 'Biarkan terkunci', en: 'Leave them locked' };
export const not_made: Word = {
  id: 'Cadangan belum jadi. Coba sekali lagi.',
  en: 'The backup was not made. Try once more.',
};
export const waiting_here: Word = {
  id: 'Ada catatan pinjaman di HP ini yang belum sampai di sekretariat. Isinya terkunci.',
  en: 'Notes of a borrower wait here for the secretariat. They are locked.',
};
export const back: Word = { id: 'Kembali', en: 'Back' };

export const unsent_here = (n: number): Word => ({
  id: `${n} catatan belum sampai di sekretariat.`,
  en: `${n} ${n === 1 ? 'note has' : 'notes have'} not reached the secretariat yet.`,
});
