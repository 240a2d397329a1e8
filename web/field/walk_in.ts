// Somebody who came along without being expected: her name is enough. A mistake is taken off with its reason.
import { fresh_fact_id } from '../base/fact_id';
import { because_form } from './because_form';
import { named_before } from './correct';
import { button, complain, el, field, icon, once_at_a_time } from './draw';
import { capture } from './facts';
import * as words from './field_words';
import { close_marks } from './marks';
import { nik_trouble } from './nik';
import type { Stage } from './stage';
import { forget_typed, keep_form } from './typed';

export const is_phone = (typed: string): boolean => /^\+?[\d\s().-]+$/.test(typed) && typed.replace(/\D/g, '').length >= 9;

export function walk_in_form(stage: Stage, session: string): HTMLElement {
  let id = fresh_fact_id();
  const typed = `walk-in ${session}`;
  const name = el('input', { type: 'text', autocomplete: 'off', autocapitalize: 'words', maxlength: 100 });
  const phone = el('input', { type: 'tel', autocomplete: 'off', inputmode: 'tel', maxlength: 20 });
  const form = el(
    'form',
    { class: 'form box', hidden: true },
    field('walk-in-name', words.name, name),
    field('walk-in-phone', words.phone, phone),
    el(
      'div',
      { class: 'button-row' },
      el('button', { type: 'submit', class: 'button' }, icon('check'), words.save_walk_in),
      button(words.cancel, () => dismiss(), 'button-quiet'),
    ),
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
  once_at_a_time(form, async () => {
    const named = name.value.trim();
    const nik = nik_trouble(named);
    complain(name, named === '' ? words.name_missing : nik);
    const number = phone.value.trim();
    // Without signal nobody else would tell her, and the secretariat could only ask her again.
    complain(phone, number === '' || is_phone(number) ? undefined : words.phone_wrong);
    if (named === '' || nik || (number !== '' && !is_phone(number))) return;
    try {
      await close_marks(stage.person);
      await capture(
        stage.person,
        'session.add_walk_in',
        [session],
        { name: named, ...(number ? { phone: number } : {}) },
        { id, typed },
      );
      id = fresh_fact_id();
      dismiss();
      await stage.noted();
    } catch (trouble) {
      stage.refused(trouble);
    }
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
