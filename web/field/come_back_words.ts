import { say, type Word } from '../base/words';

export const forgotten: Word = { id: 'Lupa PIN', en: 'PIN forgotten' };
export const recover: Word = { id: 'Pulihkan akun saya', en: 'Recover my account' };
export const recover_what: Word = {
  id: 'Untuk HP baru. HP Ibu yang lama tidak bisa dipakai lagi setelah ini.',
  en: 'For a new phone. Your earlier phone can no longer be used after this.',
};
export const stays: Word = {
  id: 'Catatan Ibu tetap ada, juga yang belum terkirim. Ibu memilih PIN baru.',
  en: 'Your notes stay, also those not sent yet. You choose a new PIN.',
};
export const meet: Word = { id: 'Temui pengurus Ibu.', en: 'Meet your officer.' };
export const two: Word = {
  id: 'Dua pengurus membuka permintaan di halaman HP lapangan.',
  en: 'Two officers open a request on the page Field phones.',
};
export const type_it: Word = {
  id: 'Ketik kode dari layar pengurus, paling lama 10 menit.',
  en: 'Type the code from the officer’s screen, within 10 minutes.',
};
export const code: Word = { id: 'Kode dari pengurus', en: 'Code from your officer' };
export const code_hint: Word = {
  id: '12 huruf dan angka, misalnya 4K7Q-9XTP-M2HB',
  en: '12 letters and digits, such as 4K7Q-9XTP-M2HB',
};
export const code_short: Word = {
  id: 'Kode terdiri dari 12 huruf dan angka.',
  en: 'The code has 12 letters and digits.',
};
export const nobody: Word = {
  id: 'Pengurus tidak pernah tahu PIN Ibu. Jangan beri tahu siapa pun.',
  en: 'The officers never learn your PIN. Tell it to nobody.',
};
export const open_again: Word = { id: 'Buka catatan saya', en: 'Open my notes' };
export const no_signal: Word = {
  id: 'Belum tersambung. Cari sinyal, lalu tekan lagi. Kode Ibu masih berlaku.',
  en: 'Not connected. Find signal, then press again. Your code still holds.',
};
export const another_server: Word = {
  id: 'Catatan di HP ini belum pernah bertemu server itu. Hubungi sekretariat.',
  en: 'The notes on this phone have never met that server. Talk to the secretariat.',
};
export const cannot: Word = {
  id: 'HP ini belum pernah tersambung sejak didaftarkan. Catatan di sini tetap terkunci.',
  en: 'This phone has not been connected since it joined. The notes on it stay locked.',
};
export const invite: Word = {
  id: 'Ingat-ingat PIN Ibu, atau minta undangan baru.',
  en: 'Try to remember your PIN, or ask for a new invitation.',
};
export const label: Word = { id: 'Nama HP ini', en: 'A name for this phone' };
export const label_hint: Word = { id: 'Misalnya: HP baru Bu Lina', en: 'For instance: Bu Lina’s new phone' };
export const label_missing: Word = { id: 'Tulis nama untuk HP ini.', en: 'Write a name for this phone.' };
export const back: Word = { id: 'Kembali', en: 'Back' };
export const seen: Word = { id: 'Saya tahu', en: 'I know' };

export const helped_line = (by: readonly string[], day: string): Word => ({
  id: `Akun Ibu dipulihkan oleh ${by.join(' & ')}, ${day}.`,
  en: `Your account was recovered by ${by.join(' & ')}, ${day}.`,
});
export const not_you: Word = {
  id: 'Bukan Ibu yang meminta? Segera hubungi ketua.',
  en: 'Did you not ask for it? Call the chair at once.',
};

export const day_of = (at: number): string =>
  new Intl.DateTimeFormat(say({ id: 'id-ID', en: 'en-GB' }), { day: 'numeric', month: 'long' }).format(at);
