import type { Word } from '../base/words';

export const words = {
  welcome: { id: 'Catat kegiatan, juga tanpa sinyal', en: 'Note sessions, also without signal' },
  no_profile: {
    id: 'HP ini belum terdaftar. Minta undangan dari sekretariat, lalu buka tautannya di HP ini.',
    en: 'This phone has not joined yet. Ask the secretariat for an invitation and open its link on this phone.',
  },
  invited: { id: 'HP ini diundang', en: 'This phone is invited' },
  invited_what: {
    id: 'Dengan HP ini Ibu mencatat siapa yang hadir, juga tanpa sinyal.',
    en: 'With this phone you note who is present, also without signal.',
  },
  invited_data: {
    id: 'Catatan terkunci dengan PIN Ibu, lalu terkirim sendiri ke sekretariat.',
    en: 'Notes are locked with your PIN, and go to the secretariat by themselves.',
  },
  accept: { id: 'Saya terima', en: 'I accept' },
  in_app_title: { id: 'Buka di Chrome dulu', en: 'Open it in Chrome first' },
  in_app: {
    id: 'Undangan ini tidak bisa dipakai di dalam WhatsApp atau aplikasi lain. Catatan Ibu bisa hilang di sini.',
    en: 'This invitation cannot be used inside WhatsApp or another app. Your notes could be lost here.',
  },
  in_app_title_iphone: { id: 'Buka di Safari dulu', en: 'Open it in Safari first' },
  iphone_share: {
    id: 'Tekan gambar bagikan atau tiga titik, di tepi layar.',
    en: 'Press the share picture or the three dots, at the edge of the screen.',
  },
  iphone_safari: { id: 'Pilih “Buka di Safari”.', en: 'Choose “Open in Safari”.' },
  iphone_copy: {
    id: 'Tidak ada? Salin tautannya, buka Safari, lalu tempel di atas.',
    en: 'Not there? Copy the link, open Safari and paste it at the top.',
  },
  copy_link: { id: 'Salin tautan', en: 'Copy the link' },
  copied: { id: 'Tautan sudah disalin.', en: 'The link is copied.' },
  not_copied: { id: 'Belum tersalin. Tekan lama alamat di atas.', en: 'Not copied. Press and hold the address above.' },
  open_in_chrome: { id: 'Buka di Chrome', en: 'Open in Chrome' },
  by_menu: {
    id: 'Atau tekan menu di pojok, lalu pilih “Buka di peramban”.',
    en: 'Or press the menu in the corner, then choose “Open in browser”.',
  },
  choose_pin: { id: 'Buat PIN Ibu', en: 'Make your PIN' },
  choose_pin_what: {
    id: 'PIN membuka catatan Ibu. Jangan beri tahu siapa pun.',
    en: 'The PIN opens your notes. Tell it to nobody.',
  },
  pin: { id: 'PIN', en: 'PIN' },
  new_pin: { id: 'PIN baru', en: 'New PIN' },
  pin_hint: { id: '6 angka, mudah diingat, sulit ditebak', en: '6 digits, easy to remember, hard to guess' },
  pin_again: { id: 'Tulis PIN sekali lagi', en: 'Write the PIN once more' },
  label: { id: 'Nama HP ini', en: 'A name for this phone' },
  label_hint: { id: 'Misalnya: HP Bu Lina', en: 'For instance: Bu Lina’s phone' },
  label_missing: { id: 'Tulis nama untuk HP ini.', en: 'Write a name for this phone.' },
  join: { id: 'Daftarkan HP ini', en: 'Let this phone join' },
  short: { id: 'PIN terdiri dari 6 angka.', en: 'The PIN has 6 digits.' },
  repeated: {
    id: 'Angka yang sama mudah ditebak. Pilih PIN lain.',
    en: 'Equal digits are easily guessed. Choose another PIN.',
  },
  run: {
    id: 'Angka berurutan mudah ditebak. Pilih PIN lain.',
    en: 'Digits in a row are easily guessed. Choose another PIN.',
  },
  not_the_same: { id: 'Kedua PIN belum sama. Tulis lagi.', en: 'The two PINs differ. Write it again.' },
  joining: { id: 'Mendaftarkan HP ini…', en: 'Letting this phone join…' },
  join_no_signal: {
    id: 'Belum tersambung. Undangan Ibu masih berlaku. Cari sinyal, lalu tekan lagi.',
    en: 'Not connected yet. Your invitation is still good. Find signal, then press again.',
  },
  join_unfinished: { id: 'HP ini belum selesai didaftarkan', en: 'This phone has not finished joining' },
  try_again: { id: 'Sambungkan lagi', en: 'Connect again' },
  join_refused: { id: 'Undangan ini tidak bisa dipakai', en: 'This invitation cannot be used' },
  ask_anew: { id: 'Minta undangan baru dari sekretariat.', en: 'Ask the secretariat for a new invitation.' },
  start_over: { id: 'Mulai dari awal', en: 'Start over' },
  who: { id: 'Siapa yang memakai HP ini?', en: 'Who is using this phone?' },
  new_here: { id: 'Daftarkan orang baru', en: 'Let somebody new join' },
  someone_else: { id: 'Pilih orang lain', en: 'Choose somebody else' },
  open: { id: 'Buka catatan', en: 'Open my notes' },
  opening: { id: 'Sedang membuka…', en: 'Opening…' },
  wrong_pin: { id: 'PIN belum cocok. Coba lagi.', en: 'That is not the PIN. Try again.' },
  forgotten: { id: 'Lupa PIN', en: 'PIN forgotten' },
  recover: { id: 'Pulihkan akun saya', en: 'Recover my account' },
  erased: { id: 'Catatan di HP ini sudah dihapus', en: 'The notes on this phone are erased' },
  erased_what: {
    id: 'Sekretariat menutup HP ini. Semua catatan sudah dikirim lebih dulu.',
    en: 'The secretariat has closed this phone. All notes were sent first.',
  },
  no_store: {
    id: 'Peramban ini tidak bisa menyimpan catatan. Buka di Chrome, bukan di jendela rahasia.',
    en: 'This browser cannot keep notes. Open it in Chrome, and not in a private window.',
  },
} satisfies Record<string, Word>;

export function wait_words(wait_ms: number): Word {
  const minutes = Math.ceil(wait_ms / 60_000);
  const seconds = Math.ceil(wait_ms / 1000);
  const [id, en] =
    seconds > 60 ? [`${minutes} menit`, `${minutes} minutes`] : [`${seconds} detik`, `${seconds} seconds`];
  return {
    id: `PIN salah beberapa kali. Tunggu ${id}, lalu coba lagi. Catatan Ibu tetap ada.`,
    en: `The PIN was wrong several times. Wait ${en}, then try again. Your notes are still here.`,
  };
}
export const hello = (name: string): Word => ({ id: `Halo, ${name}`, en: `Hello, ${name}` });
