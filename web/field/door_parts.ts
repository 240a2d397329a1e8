// What the screens before she is in have in common.
import type { Word } from '../base/words';
import { button, complain, el, field, icon, type Part } from './draw';
import * as words from './door_words';
import { masthead } from './frame';
import type { Person, Profile } from './person';
import { digits, pin_trouble } from './pin';
import { set_title, set_tongue } from './tongue';

export type Enter = (person: Person) => Promise<void>;

// In the other tongue all is drawn anew from the door on.
let anew = (): void => undefined;
export function draws_anew(draw: () => void): void {
  anew = draw;
}
function turn_tongue(): void {
  set_tongue(document.documentElement.lang === 'en' ? 'id' : 'en');
  anew();
}

export function place(title: Word, ...parts: Part[]): HTMLElement {
  const main = el('main', { class: 'page page-door', id: 'isi', tabindex: -1 }, ...parts);
  document.body.replaceChildren(masthead(button(words.other_tongue, turn_tongue, 'button-quiet')), main);
  set_title(title);
  scrollTo(0, 0);
  return main;
}

export function pin_input(): HTMLInputElement {
  return el('input', {
    type: 'password',
    inputmode: 'numeric',
    autocomplete: 'off',
    maxlength: digits,
    class: 'pin',
  });
}

export const submit = (word: Word, picture?: string): HTMLButtonElement =>
  el('button', { type: 'submit', class: 'button' }, picture && icon(picture), word);

export const face = ({ name, colour }: Profile): HTMLElement =>
  el(
    'span',
    { class: `face face-${colour}`, 'aria-hidden': 'true' },
    name
      .replace(/^(HP\s+)?((Bu|Ibu)\s+)?/i, '')
      .charAt(0)
      .toUpperCase(),
  );

// A PIN of her own, written twice. `chosen` says what is wrong, or gives it.
export function two_pins(): { readonly fields: HTMLElement[]; readonly chosen: () => string | undefined } {
  const [pin, again] = [pin_input(), pin_input()];
  return {
    fields: [field('pin', words.new_pin, pin, words.pin_hint), field('pin-again', words.pin_again, again)],
    chosen: () => {
      complain(again, pin.value === again.value ? undefined : words.not_the_same);
      const trouble = pin_trouble(pin.value);
      complain(pin, trouble && words.pin_words[trouble]);
      return trouble || pin.value !== again.value ? undefined : pin.value;
    },
  };
}
