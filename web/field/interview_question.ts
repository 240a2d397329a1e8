// A question with large choices, and below them why it is not answered.
import type { Word } from '../base/words';
import { el, icon } from './draw';
import { is_missing_code, refusal, type Answer, type Item } from './instrument';
import { of_unit } from './interview_words';
import * as words from './interview_words';
import type { Draft } from './interviews';
import { rupiah_typed } from './topics';

export interface Question {
  readonly item: Item;
  readonly root: HTMLFieldSetElement;
  readonly amount: HTMLInputElement | undefined;
  readonly room: HTMLElement; // for what is wrong
}

// [T2] stands for this wave's threshold.
function asked_text(item: Item, { t1, t2 }: Draft): Word {
  const rp = (n: number, tongue: string): string => `Rp\u00a0${new Intl.NumberFormat(tongue).format(n)}`;
  const filled = (text: string, tongue: string): string =>
    text.replace('[T1]', rp(t1, tongue)).replace('[T2]', rp(t2, tongue));
  return { id: filled(item.text.id, 'id'), en: filled(item.text.en, 'en') };
}

function offered({ type, options }: Item): readonly { readonly code: number; readonly word: Word }[] {
  if (options.length > 0) return options.map(({ code, id, en }) => ({ code, word: { id, en } }));
  if (type.startsWith('yn')) return [1, 0].map((code) => ({ code, word: code === 1 ? words.yes : words.no }));
  const most = { 'int0-3': 3, 'int0-7': 7 }[type] ?? -1;
  return Array.from({ length: most + 1 }, (_, code) => ({ code, word: of_unit(code, type) }));
}

function choice(type: 'radio' | 'checkbox', name: string, value: string, word: Word): HTMLElement {
  return el('label', { class: 'choice' }, el('input', { type, name, value }), el('span', {}, word));
}

export function question(item: Item, draft: Draft): Question {
  const { id, type, indicator } = item;
  const typing = { type: 'text', inputmode: 'decimal', autocomplete: 'off', maxlength: 20 };
  const amount = type === 'rupiah' ? el('input', { ...typing, id: `a-${id}`, name: `${id}.amount` }) : undefined;
  const many = type === 'multi';
  const each = offered(item).map(({ code, word }) =>
    choice(many ? 'checkbox' : 'radio', many ? `${id}.each` : id, String(code), word),
  );
  const why = [
    choice('radio', id, '97', words.dont_know),
    choice('radio', id, '98', words.refuses),
    indicator >= 0 && choice('radio', id, '99', words.not_hers),
  ];
  const room = el('div', { role: 'alert' });
  const root = el(
    'fieldset',
    { class: 'answers', 'data-item': id },
    el('legend', { class: 'question' }, asked_text(item, draft)),
    room,
    amount && el('label', { class: 'hint', for: `a-${id}` }, words.rupiah),
    amount,
    ...each,
    many && choice('radio', id, 'none', words.none_of_these),
    el('div', { class: 'answers-quiet' }, el('p', { class: 'hint' }, words.not_answered), ...why),
  );
  return { item, root, amount, room };
}

const controls = (root: HTMLElement, type: string): HTMLInputElement[] => [
  ...root.querySelectorAll<HTMLInputElement>(`input[type=${type}]`),
];

// What stands on the screen as an answer; nothing: none yet, or an amount that is none.
export function answer_on({ item, root, amount }: Question): Answer | undefined {
  const said = controls(root, 'radio').find(({ checked }) => checked)?.value;
  if (said === 'none') return [];
  if (said !== undefined) return Number(said);
  if (amount) {
    const typed = rupiah_typed(amount.value);
    return typed === undefined || refusal(item, typed) || is_missing_code(typed) ? undefined : typed;
  }
  const ticked = controls(root, 'checkbox').filter(({ checked }) => checked);
  return ticked.length > 0 ? ticked.map(({ value }) => Number(value)) : undefined;
}

export function put_answer({ root, amount }: Question, answer: Answer | undefined, typed: string | undefined): void {
  const said = Array.isArray(answer) ? (answer.length === 0 ? 'none' : '') : String(answer ?? '');
  for (const radio of controls(root, 'radio')) radio.checked = radio.value === said;
  const ticked: readonly number[] = Array.isArray(answer) ? answer : [];
  for (const box of controls(root, 'checkbox')) box.checked = ticked.includes(Number(box.value));
  if (amount) amount.value = typed ?? '';
}

// An option and a reason for none put one another out.
export function put_out({ root, amount }: Question, pressed: HTMLInputElement): void {
  if (pressed.type === 'radio') {
    for (const box of controls(root, 'checkbox')) box.checked = false;
    if (amount) amount.value = '';
  } else if (pressed.type !== 'checkbox' || pressed.checked)
    for (const radio of controls(root, 'radio')) radio.checked = false;
}

export function trouble_of({ amount }: Question): Word {
  if (!amount || amount.value.trim() === '') return words.needs_answer;
  const typed = rupiah_typed(amount.value);
  return typed === undefined || is_missing_code(typed) ? words.not_an_amount : words.too_large;
}

export function complain({ root, room, amount }: Question, word: Word | undefined): void {
  root.classList.toggle('has-error', word !== undefined);
  room.replaceChildren(...(word ? [el('p', { class: 'field-error' }, icon('triangle-alert'), word)] : []));
  if (amount) amount.toggleAttribute('aria-invalid', word !== undefined);
}
