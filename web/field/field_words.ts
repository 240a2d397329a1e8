import type { Word } from '../base/words';

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export const app: Word = { id: 'Berdaya Lapangan', en: 'Berdaya in the Field' };
export const all_sent: Word = { id: 'Semua sudah terkirim', en: 'Everything has been sent' };
export const sending: Word = { id: 'Sedang mengirim…', en: 'Sending…' };
export const no_signal_all_sent: Word = {
  id: 'Tidak ada sinyal. Semua sudah terkirim',
  en: 'No signal. Everything has been sent',
};
export const invite_again_short: Word = { id: 'HP ini perlu diundang lagi', en: 'This phone has to be invited again' };
export const invite_again: Word = {
  id: 'HP ini belum dikenal lagi. Minta sekretariat mengundang HP ini lagi. Catatan Ibu tetap tersimpan.',
  en: 'This phone is not known any more. Ask the secretariat to invite it again. Your notes stay here.',
};
export const revoked_line: Word = {
  id: 'Sekretariat menutup HP ini. Catatan yang belum terkirim tetap di sini. Hubungi sekretariat.',
  en: 'The secretariat has closed this phone. Notes not sent yet stay here. Talk to the secretariat.',
};
export const revoked_short: Word = { id: 'HP ini sudah tidak dipakai', en: 'This phone is no longer in use' };
export const send_now: Word = { id: 'Kirim sekarang', en: 'Send now' };
export const today: Word = { id: 'Hari ini', en: 'Today' };
export const my_notes: Word = { id: 'Catatan saya', en: 'My notes' };
export const menu: Word = { id: 'Menu', en: 'Menu' };
export const notices: Word = { id: 'Pemberitahuan', en: 'Notices' };
export const main_nav: Word = { id: 'Utama', en: 'Main' };
export const lock: Word = { id: 'Kunci', en: 'Lock' };
export const back: Word = { id: 'Kembali', en: 'Back' };
export const coming: Word = { id: 'Hari berikutnya', en: 'The days to come' };
export const past: Word = { id: 'Hari yang lalu', en: 'The days before' };
export const new_session: Word = { id: 'Catat kegiatan di tempat', en: 'Note a session on the spot' };
export const empty_today: Word = { id: 'Hari ini belum ada kegiatan.', en: 'There is no session today.' };
export const empty_today_what: Word = {
  id: 'Ibu sedang berkumpul? Catat kegiatan di tempat.',
  en: 'Are you meeting right now? Note a session on the spot.',
};
export const no_office: Word = { id: 'Masa bakti Ibu di sini sudah berakhir.', en: 'Your term here has ended.' };
export const no_office_what: Word = {
  id: 'Catatan Ibu tetap dikirim ke sekretariat. Masih bertugas? Hubungi mereka.',
  en: 'Your notes still go to the secretariat. Still in office? Ask them.',
};
export const first_pull: Word = {
  id: 'Jadwal belum sampai di HP ini.',
  en: 'The schedule has not reached this phone yet.',
};
export const first_pull_what: Word = {
  id: 'Cari tempat yang ada sinyal, lalu tekan Kirim sekarang.',
  en: 'Find a place with signal, then press Send now.',
};
export const take_attendance: Word = { id: 'Catat kehadiran', en: 'Take attendance' };
export const cancelled: Word = { id: 'Dibatalkan', en: 'Cancelled' };
export const held_already: Word = { id: 'Terlaksana', en: 'Held' };
export const sheet_hint: Word = {
  id: 'Ketuk nama ibu yang hadir. Ketuk lagi untuk mengganti.',
  en: 'Tap the name of who is present. Tap again to change it.',
};
export const walk_ins: Word = { id: 'Ibu yang ikut', en: 'Who joined in' };
export const nobody_expected: Word = {
  id: 'Belum ada nama di daftar ini. Tambah ibu yang ikut.',
  en: 'There are no names on this sheet yet. Add who joined in.',
};
export const add_walk_in: Word = { id: 'Tambah ibu yang ikut', en: 'Add who joined in' };
export const save_walk_in: Word = { id: 'Simpan nama', en: 'Save the name' };
export const name: Word = { id: 'Nama', en: 'Name' };
export const phone_wrong: Word = {
  id: 'Nomor HP ini belum benar. Tulis seperti 0812-3456-7890, atau kosongkan.',
  en: 'This phone number is not right. Write it as 0812-3456-7890, or leave it empty.',
};
export const closed_sheet: Word = {
  id: 'Kegiatan ini dibatalkan. Bila tetap berlangsung, beri tahu sekretariat.',
  en: 'This session was cancelled. If it took place after all, tell the secretariat.',
};
export const clock_wrong: Word = {
  id: 'Jam HP ini salah.',
  en: 'The clock of this phone is wrong.',
};
export const ahead_sheet: Word = {
  id: 'Kegiatan ini belum harinya. Catat kehadiran pada hari kegiatan.',
  en: 'The day of this session has not come. Note attendance on its day.',
};
export const name_missing: Word = { id: 'Tulis nama ibu yang ikut.', en: 'Write the name of who joined in.' };
export const phone: Word = { id: 'Nomor HP (boleh kosong)', en: 'Phone number (may be empty)' };
export const take_off: Word = { id: 'Hapus dari daftar', en: 'Take off the sheet' };
export const because: Word = { id: 'Mengapa dihapus?', en: 'Why is she taken off?' };
export const because_missing: Word = {
  id: 'Tulis alasannya, misalnya: salah nama.',
  en: 'Write why, for instance: wrong name.',
};
export const cancel: Word = { id: 'Batal', en: 'Cancel' };
export const save_note: Word = { id: 'Simpan catatan', en: 'Save the note' };
export const gone_sheet: Word = { id: 'Kegiatan ini tidak ada di HP ini.', en: 'This session is not on this phone.' };
export const to_today: Word = { id: 'Buka hari ini', en: 'Open today' };
export const programme: Word = { id: 'Program', en: 'Programme' };
export const title: Word = { id: 'Nama kegiatan', en: 'Title of the session' };
export const place: Word = { id: 'Tempat', en: 'Place' };
export const place_hint: Word = { id: 'Misalnya: Balai RT 12', en: 'For instance: Balai RT 12' };
export const village: Word = { id: 'Kelurahan', en: 'Village' };
export const starts_at: Word = { id: 'Mulai', en: 'From' };
export const ends_at: Word = { id: 'Selesai', en: 'To' };
export const choose: Word = { id: 'Pilih', en: 'Choose' };
export const missing: Word = { id: 'Isi bagian ini dulu.', en: 'Fill this in first.' };
export const ends_before: Word = {
  id: 'Jam selesai harus setelah jam mulai.',
  en: 'The end has to be after the beginning.',
};
export const save_session: Word = { id: 'Simpan kegiatan', en: 'Save the session' };
export const no_notes: Word = { id: 'Belum ada catatan.', en: 'There are no notes yet.' };
export const no_notes_what: Word = {
  id: 'Buka kegiatan hari ini, lalu catat kehadiran.',
  en: 'Open a session of today, then take attendance.',
};
export const notes_kept: Word = {
  id: 'Catatan 30 hari terakhir di HP ini.',
  en: 'The notes of the last 30 days on this phone.',
};
export const waiting: Word = { id: 'Belum terkirim', en: 'Not sent yet' };
export const in_car: Word = { id: 'Di komputer mobil', en: 'On the computer in the car' };
export const sent: Word = { id: 'Sudah sampai', en: 'Has arrived' };
export const lost_there: Word = {
  id: 'Hilang di komputer sekretariat. Jawabannya tidak ada lagi di HP ini: tanyakan lagi.',
  en: 'Lost on the secretariat’s computer. Its answers are no longer on this phone: ask again.',
};
export const held: Word = { id: 'Ditahan, menunggu catatan lain', en: 'Held, waits for another note' };
export const for_a_person: Word = { id: 'Perlu dilihat sekretariat', en: 'The secretariat has to look at it' };
export const a_session: Word = { id: 'sebuah kegiatan', en: 'a session' };
export const tongue: Word = { id: 'Bahasa', en: 'Language' };
export const this_phone: Word = { id: 'HP ini', en: 'This phone' };
export const version_ready: Word = { id: 'Versi baru siap.', en: 'A new version is ready.' };
export const use_now: Word = { id: 'Pakai sekarang', en: 'Use it now' };
export const full: Word = {
  id: 'Memori HP penuh. Hapus foto atau aplikasi yang tidak dipakai, lalu tekan lagi. Isian Ibu masih ada.',
  en: 'The phone is full. Delete photos or apps you do not use, then press again. What you typed is still here.',
};
export const not_kept: Word = {
  id: 'Belum tersimpan. Isian Ibu masih ada. Tekan sekali lagi.',
  en: 'Not saved yet. What you typed is still here. Press once more.',
};
export const nearly_full: Word = {
  id: 'Memori HP hampir penuh. Hapus foto atau aplikasi yang tidak dipakai.',
  en: 'The phone is nearly full. Delete photos or apps you do not use.',
};
export const told_emptied: Word = { id: 'HP ini pernah dikosongkan', en: 'This phone had been emptied' };
export const lock_what: Word = {
  id: 'Catatan terbuka lagi dengan PIN Ibu.',
  en: 'Your notes open again with your PIN.',
};
export const kept_safe: Word = {
  id: 'Catatan di HP ini terkunci dengan PIN Ibu.',
  en: 'The notes on this phone are locked with your PIN.',
};

export const mark_words = {
  present: { id: 'Hadir', en: 'Present' },
  excused: { id: 'Izin', en: 'Excused' },
  sick: { id: 'Sakit', en: 'Sick' },
  no_notice: { id: 'Tanpa kabar', en: 'No word' },
  expected: { id: 'Belum dicatat', en: 'Not noted yet' },
};

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
