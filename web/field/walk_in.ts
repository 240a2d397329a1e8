// Somebody who came along without being expected: her name is enough. A mistake is taken off with its reason.
import { fresh_fact_id } from '../base/fact_id';
import { because_form } from './because_form';
import { named_before } from './correct';
import { button, complain, el, field } from './draw';
import { capture } from './facts';
import * as words from './field_words';
import { are_wrong, line, save_row, when_sent } from './form_parts';
import { close_marks } from './marks';
import { nik_trouble } from './nik';
import { filled } from './noting';
import type { Stage } from './stage';
import { forget_typed, keep_form } from './typed';

export const is_phone = (typed: string): boolean => /^\+?[\d\s().-]+$/.test(typed) && typed.replace(/\D/g, '').length >= 9;

export interface Walk_in_fields {
  readonly name: HTMLInputElement;
  readonly phone: HTMLInputElement;
  readonly fields: readonly HTMLElement[];
  readonly named: () => Readonly<Record<string, string>> | undefined; // nothing: it is said what is wrong
}

export function walk_in_fields(before: { readonly name?: string; readonly phone?: string } = {}): Walk_in_fields {
  const name = line(100, { autocapitalize: 'words', value: before.name ?? '' });
  const phone = line(20, { type: 'tel', inputmode: 'tel', value: before.phone ?? '' });
  return {
    name,
    phone,
    fields: [field('walk-in-name', words.name, name), field('walk-in-phone', words.phone, phone)],
    named() {
      const [written, number] = [name.value.trim(), phone.value.trim()];
      const wrong = are_wrong([
        [name, written === '' ? words.name_missing : nik_trouble(written)],
        // Without signal nobody else would tell her, and the secretariat could only ask her again.
        [phone, number === '' || is_phone(number) ? undefined : words.phone_wrong],
      ]);
      return wrong ? undefined : filled({ name: written, phone: number });
    },
  };
}

export function walk_in_form(stage: Stage, session: string): HTMLElement {
  let id = fresh_fact_id();
  const typed = `walk-in ${session}`;
  const { name, phone, fields, named } = walk_in_fields();
  const form = el(
    'form',
    { class: 'form box', hidden: true },
    ...fields,
    save_row(words.save_walk_in, () => dismiss()),
  );
  const start = button(words.add_walk_in, () => turn(true), 'button-secondary', 'user-plus');
  const turn = (open: boolean): void => {
    form.hidden = !open;
    start.hidden = open;
    (open ? name : start).focus();
  };
  const dismiss = (): void => {
    forget_typed(stage.person, typed);
    form.reset();
    complain(name, undefined);
    complain(phone, undefined);
    turn(false);
  };
  when_sent(form, stage, async () => {
    const her = named();
    if (!her) return;
    await close_marks(stage.person);
    await capture(stage.person, 'session.add_walk_in', [session], her, { id, typed });
    id = fresh_fact_id();
    dismiss();
    await stage.noted();
  });
  if (keep_form(stage.person, typed, form)) {
    form.hidden = false;
    start.hidden = true;
  }
  return el('div', { class: 'walk-in' }, start, form);
}

export const take_off_form = (stage: Stage, session: string, walk_in: string, done: () => void): HTMLElement =>
  because_form(
    stage,
    {
      typed: `off ${session} ${walk_in}`,
      kind: 'session.take_off',
      about: [session, walk_in],
      sup: named_before(stage.model.noted, walk_in),
      ask: words.because,
      missing: words.because_missing,
      press: words.take_off,
      picture: 'trash-2',
    },
    done,
  );
