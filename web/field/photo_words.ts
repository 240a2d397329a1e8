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

export const words = {
  moments: { id: 'Yang terjadi', en: 'What happened' },
  note_moment: { id: 'Catat yang terjadi', en: 'Note what happened' },
  text: { id: 'Apa yang terjadi?', en: 'What happened?' },
  text_hint: {
    id: 'Beberapa kalimat saja. Misalnya: Ibu-ibu mencoba tiga resep.',
    en: 'A few sentences will do. For instance: The women tried three recipes.',
  },
  text_missing: { id: 'Tulis dulu apa yang terjadi.', en: 'First write what happened.' },
  photos: { id: 'Foto', en: 'Photos' },
  photos_hint: {
    id: 'Paling banyak 4. Jangan foto ibu yang memakai tanda merah.',
    en: 'At most 4. Take no photo of a woman who wears a red sign.',
  },
  not_borrowed: { id: 'Di HP pinjaman, catatan tanpa foto.', en: 'On a borrowed phone, notes are without photos.' },
  take: { id: 'Ambil foto', en: 'Take a photo' },
  making_small: { id: 'Foto sedang dikecilkan…', en: 'The photo is being made small…' },
  remove: { id: 'Hapus foto', en: 'Remove the photo' },
  not_opened: {
    id: 'Foto ini tidak bisa dibuka. Ambil foto lagi.',
    en: 'This photo cannot be opened. Take another one.',
  },
  no_room: {
    id: 'Memori HP tidak cukup untuk foto ini. Catatan tetap bisa disimpan.',
    en: 'The phone has no room for this photo. The note can still be saved.',
  },
  save: { id: 'Simpan catatan', en: 'Save the note' },
  unsent: { id: 'Foto belum terkirim', en: 'Photos not sent yet' },
  voice_unsent: { id: 'Rekaman belum terkirim', en: 'Recording not sent yet' },
  voice_refused: { id: 'Rekaman tidak diterima server', en: 'The server did not take the recording' },
  refused: { id: 'Foto tidak diterima server', en: 'The server did not take a photo' },
  sending: { id: 'Sedang mengirim foto…', en: 'Sending photos…' },
  sending_voice: { id: 'Sedang mengirim rekaman…', en: 'Sending a recording…' },
  on_wifi: { id: 'Kirim foto nanti pakai wifi', en: 'Send photos later by wifi' },
  on_wifi_what: {
    id: 'Catatan tetap terkirim sekarang. Foto menunggu wifi.',
    en: 'Notes are still sent now. Photos wait for wifi.',
  },
  send_now: { id: 'Kirim foto sekarang', en: 'Send the photos now' },
  take_photo_off: { id: 'Keluarkan foto ini', en: 'Take this photo off' },
  take_moment_off: { id: 'Keluarkan catatan ini', en: 'Take this note off' },
  take_moment_off_what: {
    id: 'Kalau dikeluarkan, catatan tidak tampil lagi. Fotonya tidak dikirim, atau dihapus.',
    en: 'Taken off, the note is shown no more. Its photos are not sent, or are erased.',
  },
  not_in_backup: {
    id: 'Foto dan rekaman tidak ikut di berkas ini. Keduanya tetap di HP sampai ada sinyal.',
    en: 'Photos and recordings are not in this file. They stay on the phone until there is signal.',
  },
} satisfies Record<string, Word>;

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
