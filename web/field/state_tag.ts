// How far a note has come: a picture and a word, never a colour alone.
import { el, icon } from './draw';
import type { State } from './facts';
import * as words from './field_words';

const looks = {
  waiting: { picture: 'clock', look: 'tag tag-gold', word: words.waiting },
  in_car: { picture: 'van', look: 'tag tag-info', word: words.in_car },
  sent: { picture: 'check', look: 'tag tag-leaf', word: words.sent },
  held: { picture: 'clock', look: 'tag tag-info', word: words.held },
  for_a_person: { picture: 'triangle-alert', look: 'tag tag-danger', word: words.for_a_person },
} as const;

export function state_tag(state: State): HTMLElement {
  const { picture, look, word } = looks[state];
  return el('span', { class: look }, icon(picture), word);
}
