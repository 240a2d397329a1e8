import type { Word } from '../base/words';

export const words = {
  borrow: { id: 'Pinjam HP sebentar', en: 'Borrow this phone for a while' },
  borrow_what: {
    id: 'Ibu mencatat di HP orang lain, lalu tidak ada yang tertinggal di sini.',
    en: 'You take notes on somebody else’s phone, and nothing stays on it.',
  },
  ask: {
    id: 'Minta sekretariat membuat undangan “HP pinjaman”. Berlaku 10 menit.',
    en: 'Ask the secretariat for an invitation “borrowed phone”. It holds for 10 minutes.',
  },
  scan: { id: 'Pindai QR-nya dengan kamera HP ini, atau buka tautannya.', en: 'Scan its QR with this phone’s camera, or open its link.' },
  ends: { id: 'Tekan Selesai bila sudah. Tanpa sentuhan 10 menit, berakhir sendiri.', en: 'Press Finish when you are done. After 10 minutes without a touch it ends by itself.' },
  paste: { id: 'Atau tempel tautannya di sini', en: 'Or paste its link here' },
  not_a_link: { id: 'Ini bukan tautan HP pinjaman. Salin lagi seluruhnya.', en: 'This is no link for a borrowed phone. Copy all of it again.' },
  begin: { id: 'Mulai mencatat', en: 'Begin taking notes' },
  label: { id: 'HP pinjaman', en: 'Borrowed phone' },
  invited: { id: 'Pinjam HP ini sebentar', en: 'Borrow this phone for a while' },
  invited_owner: {
    id: 'Catatan pemilik HP tidak terlihat oleh Ibu, dan sebaliknya.',
    en: 'You do not see the notes of the phone’s owner, nor she yours.',
  },
  line: { id: 'HP pinjaman. Tekan Selesai bila sudah, supaya HP ini bersih.', en: 'A borrowed phone. Press Finish when you are done, so that nothing stays here.' },
  finish_short: { id: 'Selesai', en: 'Finish' },
  finish: { id: 'Selesai, hapus dari HP ini', en: 'Finish, erase it from this phone' },
  finish_what: {
    id: 'Yang belum terkirim dikirim dulu. Tidak ada catatan yang hilang.',
    en: 'What was not sent is sent first. No note is lost.',
  },
  ending: { id: 'Mengirim, lalu menghapus…', en: 'Sending, then erasing…' },
  clean: { id: 'HP ini bersih', en: 'Nothing is left on this phone' },
  clean_what: {
    id: 'Semua catatan Ibu sudah sampai di sekretariat, dan terhapus dari sini.',
    en: 'All your notes have reached the secretariat and are erased from here.',
  },
  erased_what: { id: 'Catatan ada di berkas cadangan, dan terhapus dari sini.', en: 'The notes are in the backup file and erased from here.' },
  sealed: { id: 'Masih ada yang belum sampai', en: 'Some notes have not arrived yet' },
  sealed_what: {
    id: 'Catatan Ibu terkunci di HP ini. Tidak ada yang bisa membacanya di aplikasi ini, juga pemilik HP.',
    en: 'Your notes are locked on this phone. Nobody can read them in this app, nor can its owner.',
  },
  sealed_next: {
    id: 'Saat aplikasi ini dibuka dan ada sinyal, catatan terkirim sendiri, lalu terhapus.',
    en: 'When this app is opened and there is signal, they are sent by themselves and then erased.',
  },
  send_again: { id: 'Kirim lagi', en: 'Send again' },
  save_backup: { id: 'Simpan cadangan', en: 'Save a backup' },
  backup_here: {
    id: 'Berkas cadangan tidak terkunci. Kirim ke sekretariat, lalu hapus berkasnya dari HP ini.',
    en: 'The backup file is not locked. Send it to the secretariat, then delete that file from this phone.',
  },
  backup_sent: { id: 'Berkas sudah saya kirim, hapus dari sini', en: 'I have sent the file, erase it from here' },
  leave_sealed: { id: 'Biarkan terkunci', en: 'Leave them locked' },
  not_made: { id: 'Cadangan belum jadi. Coba sekali lagi.', en: 'The backup was not made. Try once more.' },
  waiting_here: {
    id: 'Ada catatan pinjaman di HP ini yang belum sampai di sekretariat. Isinya terkunci.',
    en: 'Notes of a borrower wait here for the secretariat. They are locked.',
  },
  back: { id: 'Kembali', en: 'Back' },
} satisfies Record<string, Word>;

export const unsent_here = (n: number): Word => ({
  id: `${n} catatan belum sampai di sekretariat.`,
  en: `${n} ${n === 1 ? 'note has' : 'notes have'} not reached the secretariat yet.`,
});
