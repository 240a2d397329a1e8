// What she heard, before it is noted: numbers of phones and identity cards are masked here already, and words that may
// speak of violence are asked about. The server looks again (base/own_words.h, base/indonesian_harm.cpp).
import type { Word } from '../base/words';

const number = /(?<!\d)(?:\+?62|0)[ .\-()]{0,2}(?:\d[ .\-()]{0,2}){7,12}\d(?!\d)/g;
const card = /(?<!\d)\d(?:[ .\-_]{0,2}\d){15}(?!\d)/g;
const hour = /^\d{2}[.:]\d{2}(?!\d)/;

export const may_endanger: Word = {
  id: 'Catatan ini mungkin membahayakan seseorang. Hapus nama/rincian?',
  en: 'This note may endanger somebody. Take out names and details?',
};
export const means_otherwise: Word = {
  id: 'Kata itu berarti lain. Tetap simpan.',
  en: 'That word means something else. Keep it.',
};

export function masked(text: string): string {
  return text
    .replace(card, (found) => `${found.slice(0, 2)}••••••••••••••`)
    .replace(number, (found) => (hour.test(found) ? found : `${found.slice(0, 2)}••••••••`));
}

// Beginnings of words, as on the server.
const harm =
  /(?<![\p{L}])(dipukul|memukuli|pemukulan|dianiaya|aniaya|menganiaya|penganiaya|kdrt|kekerasan|perkosa|diperkosa|memperkosa|pemerkosa|diancam|mengancam|ancam|ditampar|menampar|tampar|disiksa|menyiksa|dilecehkan|pelecehan|melecehkan|dicekik|dicabuli|pencabulan)/u;

// "Pukul" alone is the time of day.
const beaten = /(?<![\p{L}])(?:di +pukul|(?:pukul|memukul) +(?:saya|aku|dia|ibu|istri|isteri|anak|kami|terus))(?![\p{L}])/u;

export function speaks_of_harm(text: string): boolean {
  const folded = text.toLowerCase().replaceAll('.', '');
  return harm.test(folded) || beaten.test(folded);
}
