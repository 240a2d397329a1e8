import type { Word } from '../base/words';

const photos_en = (n: number): string => `${n} ${n === 1 ? 'photo' : 'photos'}`;
const voices_en = (n: number): string => `${n} ${n === 1 ? 'recording' : 'recordings'}`;

// Of files that wait, how many are photos and how many are voices.
function files(all: number, voices: number): Word {
  const photos = all - voices;
  if (voices === 0) return { id: `${photos} foto`, en: photos_en(photos) };
  if (photos === 0) return { id: `${voices} rekaman`, en: voices_en(voices) };
  return { id: `${photos} foto dan ${voices} rekaman`, en: `${photos_en(photos)} and ${voices_en(voices)}` };
}

export const moments: Word = { id: 'Yang terjadi', en: 'What happened' };
export const note_moment: Word = { id: 'Catat yang terjadi', en: 'Note what happened' };
export const text: Word = { id: 'Apa yang terjadi?', en: 'What happened?' };
export const text_hint: Word = {
  id: 'Beberapa kalimat saja. Misalnya: Ibu-ibu mencoba tiga resep.',
  en: 'A few sentences will do. For instance: The women tried three recipes.',
};
export const text_missing: Word = { id: 'Tulis dulu apa yang terjadi.', en: 'First write what happened.' };
export const photos: Word = { id: 'Foto', en: 'Photos' };
export const photos_hint: Word = {
  id: 'Paling banyak 4. Jangan foto ibu yang memakai tanda merah.',
  en: 'At most 4. Take no photo of a woman who wears a red sign.',
};
export const not_borrowed: Word = {
  id: 'Di HP pinjaman, catatan tanpa foto.',
  en: 'On a borrowed phone, notes are without photos.',
};
export const take: Word = { id: 'Ambil foto', en: 'Take a photo' };
export const making_small: Word = { id: 'Foto sedang dikecilkan…', en: 'The photo is being made small…' };
export const remove: Word = { id: 'Hapus foto', en: 'Remove the photo' };
export const not_opened: Word = {
  id: 'Foto ini tidak bisa dibuka. Ambil foto lagi.',
  en: 'This photo cannot be opened. Take another one.',
};
export const no_room: Word = {
  id: 'Memori HP tidak cukup untuk foto ini. Catatan tetap bisa disimpan.',
  en: 'The phone has no room for this photo. The note can still be saved.',
};
export const unsent: Word = { id: 'Foto belum terkirim', en: 'Photos not sent yet' };
export const voice_unsent: Word = { id: 'Rekaman belum terkirim', en: 'Recording not sent yet' };
export const voice_refused: Word = { id: 'Rekaman tidak diterima server', en: 'The server did not take the recording' };
export const refused: Word = { id: 'Foto tidak diterima server', en: 'The server did not take a photo' };
export const sending: Word = { id: 'Sedang mengirim foto…', en: 'Sending photos…' };
export const sending_voice: Word = { id: 'Sedang mengirim rekaman…', en: 'Sending a recording…' };
export const on_wifi: Word = { id: 'Kirim foto nanti pakai wifi', en: 'Send photos later by wifi' };
export const on_wifi_what: Word = {
  id: 'Catatan tetap terkirim sekarang. Foto menunggu wifi.',
  en: 'Notes are still sent now. Photos wait for wifi.',
};
export const until_pressed: Word = {
  id: 'Catatan tetap terkirim sekarang. Foto menunggu sampai Ibu menekan “Kirim foto sekarang”.',
  en: 'Notes are still sent now. Photos wait until you press “Send the photos now”.',
};
export const send_now: Word = { id: 'Kirim foto sekarang', en: 'Send the photos now' };
export const take_photo_off: Word = { id: 'Keluarkan foto ini', en: 'Take this photo off' };
export const take_moment_off: Word = { id: 'Keluarkan catatan ini', en: 'Take this note off' };
export const take_moment_off_what: Word = {
  id: 'Kalau dikeluarkan, catatan tidak tampil lagi. Fotonya tidak dikirim, atau dihapus.',
  en: 'Taken off, the note is shown no more. Its photos are not sent, or are erased.',
};
export const not_in_backup: Word = {
  id: 'Foto dan rekaman tidak ikut di berkas ini. Keduanya tetap di HP sampai ada sinyal.',
  en: 'Photos and recordings are not in this file. They stay on the phone until there is signal.',
};

export const unsent_files = (n: number, voices: number): Word => ({
  id: `${files(n, voices).id} belum terkirim`,
  en: `${files(n, voices).en} not sent yet`,
});
export const files_safe_here = (n: number, voices: number): Word => ({
  id: `Tidak ada sinyal. ${files(n, voices).id} aman di HP ini`,
  en: `No signal. ${files(n, voices).en} safe on this phone`,
});
export const in_car_with_files = (notes: number, n: number, voices: number): Word => ({
  id: `${notes} catatan di mobil, ${files(n, voices).id} masih di HP`,
  en: `${notes} ${notes === 1 ? 'note' : 'notes'} in the car, ${files(n, voices).en} still on the phone`,
});
export const some_photos = (n: number): Word => ({ id: `${n} foto`, en: photos_en(n) });
export const nth_photo = (n: number): Word => ({ id: `Foto ${n}`, en: `Photo ${n}` });
export const moment_noted = (title: string): Word => ({
  id: `Yang terjadi, ${title}`,
  en: `What happened, ${title}`,
});
export const moment_taken_off = (title: string): Word => ({
  id: `Catatan dikeluarkan, ${title}`,
  en: `A note taken off, ${title}`,
});
export const photo_taken_off = (title: string): Word => ({
  id: `Foto dikeluarkan, ${title}`,
  en: `A photo taken off, ${title}`,
});
export const told_by = (name: string, at: string): Word => ({ id: `${name}, ${at}`, en: `${name}, ${at}` });
