// What the forms of listening have in common: her own words, looked at before they are noted, and the way back.
import { fresh_fact_id } from '../base/fact_id';
import type { Word } from '../base/words';
import type { Kind } from '../generated/contract';
import { button, complain, el, field, icon, once_at_a_time } from './draw';
import { capture } from './facts';
import { words as field_words } from './field_words';
import { say_kept } from './listen';
import { words } from './listen_words';
import { masked, speaks_of_harm, words as own } from './own_words';
import type { Stage } from './stage';
import { forget_typed, keep_form } from './typed';

export interface OwnWords {
  readonly area: HTMLTextAreaElement;
  readonly parts: readonly HTMLElement[];
  // Complains, or gives what is noted.
  readonly read: () => Record<string, string> | undefined;
}

export function own_words(label: Word, hint: Word): OwnWords {
  const area = el('textarea', { rows: 4, maxlength: 500, autocomplete: 'off' });
  const tick = el('input', { type: 'checkbox', name: 'means_otherwise', value: '1' });
  const otherwise = el('label', { class: 'choice' }, tick, own.means_otherwise);
  otherwise.hidden = true;
  return {
    area,
    parts: [field('words', label, area, hint), otherwise],
    read() {
      const text = area.value.trim();
      const harms = speaks_of_harm(text);
      otherwise.hidden = !harms;
      const trouble = text === '' ? field_words.missing : harms && !tick.checked ? own.may_endanger : undefined;
      complain(area, trouble);
      if (trouble) return undefined;
      return { words: masked(text), ...(harms ? { means_otherwise: '1' } : {}) };
    },
  };
}

interface Saving {
  readonly typed: string; // under which what is half written is kept
  readonly kind: Kind;
  readonly save: Word;
  readonly area?: HTMLTextAreaElement;
  readonly about?: () => string[];
  readonly read: () => Record<string, string> | undefined;
}

export function listening_form(stage: Stage, { typed, kind, save, area, about, read }: Saving, parts: readonly HTMLElement[]): HTMLFormElement {
  const id = fresh_fact_id();
  const form = el(
    'form',
    { class: 'form' },
    ...parts,
    el(
      'div',
      { class: 'button-row' },
      el('button', { type: 'submit', class: 'button' }, icon('check'), save),
      button(
        field_words.cancel,
        () => {
          forget_typed(stage.person, typed);
          location.hash = '#listen';
        },
        'button-quiet',
      ),
    ),
  );
  keep_form(stage.person, typed, form);
  once_at_a_time(form, async () => {
    const read_form = read();
    if (!read_form) return;
    const noted = Object.fromEntries(Object.entries(read_form).filter(([, value]) => value !== ''));
    try {
      await capture(stage.person, kind, about?.() ?? [], noted, { id, typed });
      await stage.noted();
      say_kept(!area || noted['words'] === area.value.trim() ? words.kept : words.kept_masked);
      location.replace('#listen');
    } catch (trouble) {
      stage.refused(trouble);
    }
  });
  return form;
}

// The first that is empty takes the focus.
export function missing(controls: readonly (HTMLInputElement | HTMLSelectElement)[]): boolean {
  const empty = controls.filter(({ value }) => value.trim() === '');
  for (const control of [...controls].reverse())
    complain(control, empty.includes(control) ? field_words.missing : undefined);
  return empty.length > 0;
}
