import type { Word } from '../base/words';

export const record: Word = { id: 'Rekam jawabannya', en: 'Record her answer' };
export const again: Word = { id: 'Rekam ulang', en: 'Record again' };
export const ready: Word = { id: 'Selesai merekam', en: 'Stop recording' };
export const recording: Word = { id: 'Sedang merekam.', en: 'Recording.' };
export const what_to_say: Word = {
  id: 'Boleh direkam kalau ia mau: namanya dan apa yang ia setujui. Cukup beberapa detik.',
  en: 'It may be recorded if she likes: her name and what she agrees to. A few seconds will do.',
};
export const listen: Word = {
  id: 'Dengarkan dulu. Kalau kurang jelas, rekam ulang.',
  en: 'Listen to it. If it is not clear, record again.',
};
export const cannot: Word = {
  id: 'HP ini tidak bisa merekam. Nama saksi sudah cukup.',
  en: 'This phone cannot record. The name of a witness is enough.',
};
export const no_microphone: Word = {
  id: 'Mikrofon tidak bisa dipakai. Izinkan di pengaturan HP, atau cukup tulis nama saksi.',
  en: 'The microphone cannot be used. Allow it in the settings, or write the name of a witness.',
};
export const nothing_heard: Word = {
  id: 'Tidak ada suara yang terekam. Rekam ulang.',
  en: 'No voice was recorded. Record again.',
};
export const too_long: Word = {
  id: 'Rekaman ini terlalu panjang. Rekam lagi, lebih singkat.',
  en: 'This recording is too long. Record again, shorter.',
};
export const no_room: Word = {
  id: 'Memori HP tidak cukup untuk rekaman ini. Nama saksi sudah cukup.',
  en: 'The phone has no room for this recording. The name of a witness is enough.',
};
export const not_borrowed: Word = {
  id: 'Di HP pinjaman tidak ada rekaman. Nama saksi sudah cukup.',
  en: 'No recordings on a borrowed phone. The name of a witness is enough.',
};

// Whose name stood above when it was recorded.
export const voice_of = (name: string): Word =>
  name === '' ? { id: 'Suaranya', en: 'Her voice' } : { id: `Suara ${name}`, en: `The voice of ${name}` };
export const seconds = (n: number): Word => ({
  id: `${n} detik`,
  en: `${n} ${n === 1 ? 'second' : 'seconds'}`,
});
