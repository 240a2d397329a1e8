import type { Word } from '../base/words';

export const welcome: Word = { id: 'Catat kegiatan, juga tanpa sinyal', en: 'Note sessions, also without signal' };
export const no_profile: Word = {
  id: 'HP ini belum terdaftar. Minta undangan dari sekretariat, lalu buka tautannya di HP ini.',
  en: 'This phone has not joined yet. Ask the secretariat for an invitation and open its link on this phone.',
};
export const invited: Word = { id: 'HP ini diundang', en: 'This phone is invited' };
export const invited_what: Word = {
  id: 'Dengan HP ini Ibu mencatat siapa yang hadir, juga tanpa sinyal.',
  en: 'With this phone you note who is present, also without signal.',
};
export const invited_data: Word = {
  id: 'Catatan terkunci dengan PIN Ibu, lalu terkirim sendiri ke sekretariat.',
  en: 'Notes are locked with your PIN, and go to the secretariat by themselves.',
};
export const accept: Word = { id: 'Saya terima', en: 'I accept' };
export const in_app_title: Word = { id: 'Buka di Chrome dulu', en: 'Open it in Chrome first' };
export const in_app: Word = {
  id: 'Undangan ini tidak bisa dipakai di dalam WhatsApp atau aplikasi lain. Catatan Ibu bisa hilang di sini.',
  en: 'This invitation cannot be used inside WhatsApp or another app. Your notes could be lost here.',
};
export const in_app_title_iphone: Word = { id: 'Buka di Safari dulu', en: 'Open it in Safari first' };
export const iphone_share: Word = {
  id: 'Tekan gambar bagikan atau tiga titik, di tepi layar.',
  en: 'Press the share picture or the three dots, at the edge of the screen.',
};
export const iphone_safari: Word = { id: 'Pilih “Buka di Safari”.', en: 'Choose “Open in Safari”.' };
export const iphone_copy: Word = {
  id: 'Tidak ada? Salin tautannya, buka Safari, lalu tempel di atas.',
  en: 'Not there? Copy the link, open Safari and paste it at the top.',
};
export const copy_link: Word = { id: 'Salin tautan', en: 'Copy the link' };
export const copied: Word = { id: 'Tautan sudah disalin.', en: 'The link is copied.' };
export const not_copied: Word = {
  id: 'Belum tersalin. Tekan lama alamat di atas.',
  en: 'Not copied. Press and hold the address above.',
};
export const open_in_chrome: Word = { id: 'Buka di Chrome', en: 'Open in Chrome' };
export const by_menu: Word = {
  id: 'Atau tekan menu di pojok, lalu pilih “Buka di peramban”.',
  en: 'Or press the menu in the corner, then choose “Open in browser”.',
};
export const choose_pin: Word = { id: 'Buat PIN Ibu', en: 'Make your PIN' };
export const choose_pin_what: Word = {
  id: 'PIN membuka catatan Ibu. Jangan beri tahu siapa pun.',
  en: 'The PIN opens your notes. Tell it to nobody.',
};
export const pin: Word = { id: 'PIN', en: 'PIN' };
export const new_pin: Word = { id: 'PIN baru', en: 'New PIN' };
export const pin_hint: Word = {
  id: '6 angka, mudah diingat, sulit ditebak',
  en: '6 digits, easy to remember, hard to guess',
};
export const pin_again: Word = { id: 'Tulis PIN sekali lagi', en: 'Write the PIN once more' };
export const label: Word = { id: 'Nama HP ini', en: 'A name for this phone' };
export const label_hint: Word = { id: 'Misalnya: HP Bu Lina', en: 'For instance: Bu Lina’s phone' };
export const label_missing: Word = { id: 'Tulis nama untuk HP ini.', en: 'Write a name for this phone.' };
export const join: Word = { id: 'Daftarkan HP ini', en: 'Let this phone join' };
export const pin_words = {
  short: { id: 'PIN terdiri dari 6 angka.', en: 'The PIN has 6 digits.' },
  repeated: {
    id: 'Angka yang sama mudah ditebak. Pilih PIN lain.',
    en: 'Equal digits are easily guessed. Choose another PIN.',
  },
  run: {
    id: 'Angka berurutan mudah ditebak. Pilih PIN lain.',
    en: 'Digits in a row are easily guessed. Choose another PIN.',
  },
};
export const not_the_same: Word = {
  id: 'Kedua PIN belum sama. Tulis lagi.',
  en: 'The two PINs differ. Write it again.',
};
export const joining: Word = { id: 'Mendaftarkan HP ini…', en: 'Letting this phone join…' };
export const join_no_signal: Word = {
  id: 'Belum tersambung. Undangan Ibu masih berlaku. Cari sinyal, lalu tekan lagi.',
  en: 'Not connected yet. Your invitation is still good. Find signal, then press again.',
};
export const join_unfinished: Word = {
  id: 'HP ini belum selesai didaftarkan',
  en: 'This phone has not finished joining',
};
export const try_again: Word = { id: 'Sambungkan lagi', en: 'Connect again' };
export const join_refused: Word = { id: 'Undangan ini tidak bisa dipakai', en: 'This invitation cannot be used' };
export const ask_anew: Word = {
  id: 'Minta undangan baru dari sekretariat.',
  en: 'Ask the secretariat for a new invitation.',
};
export const start_over: Word = { id: 'Mulai dari awal', en: 'Start over' };
export const who: Word = { id: 'Siapa yang memakai HP ini?', en: 'Who is using this phone?' };
export const new_here: Word = { id: 'Daftarkan orang baru', en: 'Let somebody new join' };
export const someone_else: Word = { id: 'Pilih orang lain', en: 'Choose somebody else' };
export const open: Word = { id: 'Buka catatan', en: 'Open my notes' };
export const opening: Word = { id: 'Sedang membuka…', en: 'Opening…' };
export const wrong_pin: Word = { id: 'PIN belum cocok. Coba lagi.', en: 'That is not the PIN. Try again.' };
export const forgotten: Word = { id: 'Lupa PIN', en: 'PIN forgotten' };
export const recover: Word = { id: 'Pulihkan akun saya', en: 'Recover my account' };
export const erased: Word = { id: 'Catatan di HP ini sudah dihapus', en: 'The notes on this phone are erased' };
export const erased_what: Word = {
  id: 'Sekretariat menutup HP ini. Semua catatan sudah dikirim lebih dulu.',
  en: 'The secretariat has closed this phone. All notes were sent first.',
};
export const no_store: Word = {
  id: 'Peramban ini tidak bisa menyimpan catatan. Buka di Chrome atau Safari, bukan di jendela rahasia.',
  en: 'This browser cannot keep notes. Open it in Chrome or Safari, and not in a private window.',
};

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
export const other_tongue: Word = { id: 'English', en: 'Bahasa Indonesia' };
