// What a phone holds to listen with, and what can be listened for. Another way is another row of `ways`.
import { say, type Word } from '../base/words';
import { el, fill, type Part } from './draw';
import type { Sheet } from './overlay';
import type { Doc } from './pull';
import { words } from './listen_words';
import { day_words, type Model } from './stage';

export interface Way {
  readonly hash: string;
  readonly picture: string;
  readonly word: Word;
  readonly what: Word;
}
export const ways: readonly Way[] = [
  { hash: '#listen/expectation', picture: 'ear', word: words.expectation, what: words.expectation_what },
  { hash: '#listen/notice', picture: 'megaphone', word: words.notice, what: words.notice_what },
  { hash: '#listen/question', picture: 'circle-help', word: words.question, what: words.question_what },
  { hash: '#listen/practice', picture: 'star', word: words.practice, what: words.practice_what },
];

export interface Named {
  readonly id: string;
  readonly name: Word;
  readonly cerdas_value?: string;
}
export interface Notice {
  readonly id: string;
  readonly title: string;
  readonly words: string;
  readonly audience: string;
  readonly agency: string;
  readonly check_at: string;
  readonly valid_from: string;
  readonly valid_until: string;
}
export interface Listening {
  readonly notices: readonly Notice[];
  readonly areas: readonly Named[];
  readonly practices: readonly Named[];
}

const named = (list: unknown): Named[] =>
  (Array.isArray(list) ? list : []).map(({ id, name_id, name_en, cerdas_value }) => ({
    id: String(id),
    name: { id: String(name_id), en: String(name_en || name_id) },
    cerdas_value: String(cerdas_value ?? ''),
  }));

const notices_in = (list: unknown): Notice[] =>
  (Array.isArray(list) ? list : []).map((one) => ({
    id: String(one.id),
    title: String(one.title),
    words: String(one.words),
    audience: String(one.audience),
    agency: String(one.agency),
    check_at: String(one.check_at),
    valid_from: String(one.valid_from),
    valid_until: String(one.valid_until),
  }));

export function listening_of(docs: readonly Doc[]): Listening {
  const doc = (kind: string): any => docs.find((one) => one.kind === kind)?.doc;
  return {
    notices: notices_in(doc('bulletin.notices')?.notices),
    areas: named(doc('expectation.areas')?.areas),
    practices: named(doc('exemplar.practices')?.practices),
  };
}

// Sessions of which something can have been heard by now, the newest first.
export function sessions_so_far({ sheets, today }: Model): Sheet[] {
  return [...sheets.values()]
    .filter(({ day, state }) => day <= today && state !== 'cancelled')
    .sort((a, b) => (`${a.day}${a.from}` < `${b.day}${b.from}` ? 1 : -1));
}

export const choice = (value: string, name: Part): HTMLOptionElement => el('option', { value }, name);
export const of_words = (all: Record<string, Word>): HTMLOptionElement[] =>
  Object.entries(all).map(([value, name]) => choice(value, name));
export const session_choice = (sheet: Sheet): HTMLOptionElement =>
  choice(sheet.id, `${sheet.title}, ${day_words(sheet.day, 'short', 'short')}`);
export const under = (label: Word, options: readonly HTMLOptionElement[]): Part =>
  options.length > 0 && el('optgroup', { label: say(label) }, ...options);

// Offers anew only when the offer is another one; what was chosen stays chosen.
export function offered(into: HTMLSelectElement, parts: readonly Part[], before = ''): void {
  const fresh = [...el('select', {}, ...parts).childNodes];
  const there = into.childNodes;
  if (fresh.length === there.length && fresh.every((node, nth) => node.isEqualNode(there[nth] ?? null))) return;
  const chosen = into.value || before;
  fill(into, fresh);
  if ([...into.options].some(({ value }) => value === chosen)) into.value = chosen;
}

let kept: Word | undefined;
export const say_kept = (word: Word): void => {
  kept = word;
};
export function take_kept(): Word | undefined {
  const word = kept;
  kept = undefined;
  return word;
}
