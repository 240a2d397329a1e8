// What she heard, before it is noted: numbers of phones and identity cards are masked here already, and words that may
// speak of violence are asked about. The server looks again (base/own_words.h, base/indonesian_harm.cpp).
import type { Word } from '../base/words';

// An hour or a day is no beginning of a number; 812-3456-7890 is one, 8.500.000.000 is none.
const gap = '[\\s._/()\\p{Pd}−]{0,3}';
const number = new RegExp(
  `(?<!\\d)(?!\\d\\d[.:]\\d\\d(?!\\d)|\\d\\d[-./]\\d\\d[-./]\\d{4}(?!\\d))(?:(?:62|0(?!${gap}0))(?:${gap}\\d){7,12}|8(?=${gap}[1-9])(?:${gap}\\d){9,11})(?!\\d)`,
  'gu',
);
const card = /(?<!\d)\d(?:[\s._\p{Pd}−]{0,2}\d){15}(?!\d)/gu;
const is_amount = (found: string): boolean =>
  found.startsWith('8') && (found.replace(/\D/g, '').endsWith('000') || (found.includes('.') && !found.includes('-')));

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
    .replace(number, (found) => (is_amount(found) ? found : `${found.slice(0, 2)}••••••••`));
}

// Beginnings of words, as on the server.
const harm =
  /(?<![\p{L}])(dipukul|memukuli|pukuli|pemukulan|dianiaya|aniaya|menganiaya|penganiaya|kdrt|kekerasan|perkosa|diperkosa|memperkosa|pemerkosa|diancam|mengancam|ancam|ditampar|menampar|tampar|disiksa|menyiksa|dilecehkan|pelecehan|melecehkan|dicekik|dicabuli|pencabulan|ditendang|digebuk|gebuk|dihajar|menghajar|bunuh|dibunuh|membunuh|dijambak|dibacok)/u;

// "Pukul" alone is the time of day.
const beaten = /(?<![\p{L}])(?:di +pukul(?! *\d)|(?:pukul|memukul) +(?:saya|aku|dia|ibu|istri|isteri|anak|kami|terus)(?:ku|mu|nya)?)(?![\p{L}])/u;

export function speaks_of_harm(text: string): boolean {
  const folded = text.toLowerCase().replaceAll('.', '');
  const joined = folded.replace(/(?<!\p{L})di +(?!pukul(?!\p{L}))(?=\p{L})/gu, 'di');
  return harm.test(joined) || beaten.test(folded);
}
