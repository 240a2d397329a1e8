import type { Word } from '../base/words';

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export const words = {
  app: { id: 'Berdaya Lapangan', en: 'Berdaya in the Field' },
  all_sent: { id: 'Semua sudah terkirim', en: 'Everything has been sent' },
  sending: { id: 'Sedang mengirim…', en: 'Sending…' },
  no_signal_all_sent: { id: 'Tidak ada sinyal. Semua sudah terkirim', en: 'No signal. Everything has been sent' },
  invite_again_short: { id: 'HP ini perlu diundang lagi', en: 'This phone has to be invited again' },
  invite_again: {
    id: 'HP ini belum dikenal lagi. Minta sekretariat mengundang HP ini lagi. Catatan Ibu tetap tersimpan.',
    en: 'This phone is not known any more. Ask the secretariat to invite it again. Your notes stay here.',
  },
  revoked_line: {
    id: 'Sekretariat menutup HP ini. Catatan yang belum terkirim tetap di sini. Hubungi sekretariat.',
    en: 'The secretariat has closed this phone. Notes not sent yet stay here. Talk to the secretariat.',
  },
  revoked_short: { id: 'HP ini sudah tidak dipakai', en: 'This phone is no longer in use' },
  send_now: { id: 'Kirim sekarang', en: 'Send now' },
  today: { id: 'Hari ini', en: 'Today' },
  my_notes: { id: 'Catatan saya', en: 'My notes' },
  menu: { id: 'Menu', en: 'Menu' },
  notices: { id: 'Pemberitahuan', en: 'Notices' },
  main_nav: { id: 'Utama', en: 'Main' },
  lock: { id: 'Kunci', en: 'Lock' },
  back: { id: 'Kembali', en: 'Back' },
  coming: { id: 'Hari berikutnya', en: 'The days to come' },
  past: { id: 'Hari yang lalu', en: 'The days before' },
  new_session: { id: 'Catat kegiatan di tempat', en: 'Note a session on the spot' },
  empty_today: { id: 'Hari ini belum ada kegiatan.', en: 'There is no session today.' },
  empty_today_what: {
    id: 'Ibu sedang berkumpul? Catat kegiatan di tempat.',
    en: 'Are you meeting right now? Note a session on the spot.',
  },
  first_pull: { id: 'Jadwal belum sampai di HP ini.', en: 'The schedule has not reached this phone yet.' },
  first_pull_what: {
    id: 'Cari tempat yang ada sinyal, lalu tekan Kirim sekarang.',
    en: 'Find a place with signal, then press Send now.',
  },
  take_attendance: { id: 'Catat kehadiran', en: 'Take attendance' },
  cancelled: { id: 'Dibatalkan', en: 'Cancelled' },
  held_already: { id: 'Terlaksana', en: 'Held' },
  present: { id: 'Hadir', en: 'Present' },
  excused: { id: 'Izin', en: 'Excused' },
  sick: { id: 'Sakit', en: 'Sick' },
  no_notice: { id: 'Tanpa kabar', en: 'No word' },
  expected: { id: 'Belum dicatat', en: 'Not noted yet' },
  sheet_hint: {
    id: 'Ketuk nama ibu yang hadir. Ketuk lagi untuk mengganti.',
    en: 'Tap the name of who is present. Tap again to change it.',
  },
  choose_mark: { id: 'Pilih keadaan', en: 'Choose' },
  walk_ins: { id: 'Ibu yang ikut', en: 'Who joined in' },
  nobody_expected: {
    id: 'Belum ada nama di daftar ini. Tambah ibu yang ikut.',
    en: 'There are no names on this sheet yet. Add who joined in.',
  },
  add_walk_in: { id: 'Tambah ibu yang ikut', en: 'Add who joined in' },
  save_walk_in: { id: 'Simpan nama', en: 'Save the name' },
  name: { id: 'Nama', en: 'Name' },
  phone_wrong: {
    id: 'Nomor HP ini belum benar. Tulis seperti 0812-3456-7890, atau kosongkan.',
    en: 'This phone number is not right. Write it as 0812-3456-7890, or leave it empty.',
  },
  closed_sheet: {
    id: 'Kegiatan ini dibatalkan sekretariat. Bila tetap berlangsung, hubungi sekretariat.',
    en: 'The secretariat cancelled this session. If it took place after all, tell the secretariat.',
  },
  ahead_sheet: {
    id: 'Kegiatan ini belum harinya. Catat kehadiran pada hari kegiatan.',
    en: 'The day of this session has not come. Note attendance on its day.',
  },
  name_missing: { id: 'Tulis nama ibu yang ikut.', en: 'Write the name of who joined in.' },
  phone: { id: 'Nomor HP (boleh kosong)', en: 'Phone number (may be empty)' },
  take_off: { id: 'Hapus dari daftar', en: 'Take off the sheet' },
  because: { id: 'Mengapa dihapus?', en: 'Why is she taken off?' },
  because_missing: { id: 'Tulis alasannya, misalnya: salah nama.', en: 'Write why, for instance: wrong name.' },
  cancel: { id: 'Batal', en: 'Cancel' },
  gone_sheet: { id: 'Kegiatan ini tidak ada di HP ini.', en: 'This session is not on this phone.' },
  to_today: { id: 'Buka hari ini', en: 'Open today' },
  programme: { id: 'Program', en: 'Programme' },
  title: { id: 'Nama kegiatan', en: 'Title of the session' },
  place: { id: 'Tempat', en: 'Place' },
  place_hint: { id: 'Misalnya: Balai RT 12', en: 'For instance: Balai RT 12' },
  village: { id: 'Kelurahan', en: 'Village' },
  starts_at: { id: 'Mulai', en: 'From' },
  ends_at: { id: 'Selesai', en: 'To' },
  choose: { id: 'Pilih', en: 'Choose' },
  missing: { id: 'Isi bagian ini dulu.', en: 'Fill this in first.' },
  ends_before: { id: 'Jam selesai harus setelah jam mulai.', en: 'The end has to be after the beginning.' },
  save_session: { id: 'Simpan kegiatan', en: 'Save the session' },
  no_notes: { id: 'Belum ada catatan.', en: 'There are no notes yet.' },
  no_notes_what: {
    id: 'Buka kegiatan hari ini, lalu catat kehadiran.',
    en: 'Open a session of today, then take attendance.',
  },
  notes_kept: { id: 'Catatan 30 hari terakhir di HP ini.', en: 'The notes of the last 30 days on this phone.' },
  waiting: { id: 'Belum terkirim', en: 'Not sent yet' },
  in_car: { id: 'Di komputer mobil', en: 'On the computer in the car' },
  sent: { id: 'Sudah sampai', en: 'Has arrived' },
  held: { id: 'Ditahan, menunggu catatan lain', en: 'Held, waits for another note' },
  for_a_person: { id: 'Perlu dilihat sekretariat', en: 'The secretariat has to look at it' },
  a_session: { id: 'sebuah kegiatan', en: 'a session' },
  tongue: { id: 'Bahasa', en: 'Language' },
  this_phone: { id: 'HP ini', en: 'This phone' },
  version_ready: { id: 'Versi baru siap.', en: 'A new version is ready.' },
  use_now: { id: 'Pakai sekarang', en: 'Use it now' },
  full: {
    id: 'Memori HP penuh. Hapus foto atau aplikasi yang tidak dipakai, lalu tekan lagi. Isian Ibu masih ada.',
    en: 'The phone is full. Delete photos or apps you do not use, then press again. What you typed is still here.',
  },
  not_kept: {
    id: 'Belum tersimpan. Isian Ibu masih ada. Tekan sekali lagi.',
    en: 'Not saved yet. What you typed is still here. Press once more.',
  },
  nearly_full: {
    id: 'Memori HP hampir penuh. Hapus foto atau aplikasi yang tidak dipakai.',
    en: 'The phone is nearly full. Delete photos or apps you do not use.',
  },
  told_emptied: { id: 'HP ini pernah dikosongkan', en: 'This phone had been emptied' },
  lock_what: { id: 'Catatan terbuka lagi dengan PIN Ibu.', en: 'Your notes open again with your PIN.' },
  kept_safe: {
    id: 'Catatan di HP ini terkunci dengan PIN Ibu.',
    en: 'The notes on this phone are locked with your PIN.',
  },
} satisfies Record<string, Word>;

export const unsent_line = (n: number): Word => ({
  id: `${n} catatan belum terkirim`,
  en: `${count(n, 'note', 'notes')} not sent yet`,
});
export const in_car_line = (n: number): Word => ({
  id: `${n} catatan di komputer mobil`,
  en: `${count(n, 'note', 'notes')} on the computer in the car`,
});
export const safe_here = (n: number): Word => ({
  id: `Tidak ada sinyal. ${n} catatan aman di HP ini`,
  en: `No signal. ${count(n, 'note is', 'notes are')} safe on this phone`,
});
export const present_of = (n: number, all: number): Word => ({
  id: all > 0 ? `${n} hadir dari ${all}` : `${n} hadir`,
  en: all > 0 ? `${n} present of ${all}` : `${n} present`,
});
export const marks_noted = (n: number, title: string): Word => ({
  id: `Kehadiran ${n} ibu, ${title}`,
  en: `Attendance of ${count(n, 'woman', 'women')}, ${title}`,
});
export const session_noted = (title: string): Word => ({ id: `Kegiatan ${title}`, en: `Session ${title}` });
export const walk_in_noted = (name: string, title: string): Word => ({
  id: `${name} ikut, ${title}`,
  en: `${name} joined in, ${title}`,
});
export const taken_off = (title: string): Word => ({
  id: `Satu nama dihapus, ${title}`,
  en: `A name taken off, ${title}`,
});
export const hello = (name: string): Word => ({ id: `Halo, ${name}`, en: `Hello, ${name}` });
export const new_session_day = (day: string): Word => ({ id: `Untuk hari ini, ${day}.`, en: `For today, ${day}.` });
