// The number of an identity card is refused as it is typed, by the rule and in the words of the server
// (base/indonesian_nik.cpp, form.nik_not_kept): it must not lie on a phone for days until somebody refuses it there.
import type { Word } from '../base/words';

const provinces = new Set(
  '11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 51 52 53 61 62 63 64 65 71 72 73 74 75 76 81 82 91 92 93 94 95 96 97'
    .split(' '),
);
// Sixteen digits in groups, between which one or two of space, dot, dash or low line stand; or as Excel rounds.
const numbers = /(?<!\d)(?=(\d(?:[\s._\p{Pd}−]{0,2}\d){15})(?!\d))/gu;
const rounded = /(?<!\d)[1-9][.,]\d+e\+?15(?!\d)/i;

const is_nik = (typed: string): boolean => {
  const digits = typed.replace(/\D/g, '');
  const two = (at: number): number => Number(digits.slice(at, at + 2));
  const [regency, day, month] = [two(2), two(6), two(8)];
  const is_day = (day >= 1 && day <= 31) || (day >= 41 && day <= 71);
  return provinces.has(digits.slice(0, 2)) && regency >= 1 && regency <= 79 && is_day && month >= 1 && month <= 12;
};

/** "64••••••••••••••" of the first such number in it; nothing: there is none. */
export function nik_in(typed: string): string | undefined {
  const found = [...typed.matchAll(numbers)].map(([, text = '']) => text).find(is_nik) ?? rounded.exec(typed)?.[0];
  return found && found.replace(/\D/g, '').slice(0, 2) + '•'.repeat(14);
}

/** What is said of a text that holds such a number. */
export function nik_trouble(typed: string): Word | undefined {
  const masked = nik_in(typed);
  return masked === undefined
    ? undefined
    : {
        id: `NIK atau nomor KK tidak kami simpan. Hapus nomor ${masked} dari isian ini.`,
        en: `We keep no identity card numbers. Please take ${masked} out of this field.`,
      };
}
