// What forms have in common: a line to write on, the saying of what is wrong, and the buttons at their foot.
import type { Word } from '../base/words';
import { button, complain, el, icon, once_at_a_time } from './draw';
import * as words from './field_words';
import type { Stage } from './stage';

export type Trouble = readonly [HTMLElement, Word | undefined];

export const line = (most?: number, more: Record<string, string | false> = {}): HTMLInputElement =>
  el('input', { type: 'text', autocomplete: 'off', maxlength: most, ...more });

// The last one that complains takes the focus, so the first goes last.
export function are_wrong(troubles: readonly Trouble[]): boolean {
  for (const [control, trouble] of [...troubles].reverse()) complain(control, trouble);
  return troubles.some(([, trouble]) => trouble);
}

export const save_row = (save: Word, cancel: () => void, picture = 'check', look = 'button'): HTMLElement =>
  el(
    'div',
    { class: 'button-row' },
    el('button', { type: 'submit', class: look }, icon(picture), save),
    button(words.cancel, cancel, 'button-quiet'),
  );

// What the disk refuses is said, and the form stays as it is.
export function when_sent(form: HTMLFormElement, stage: Stage, note: () => Promise<void>): void {
  once_at_a_time(form, async () => {
    try {
      await note();
    } catch (trouble) {
      stage.refused(trouble);
    }
  });
}
