// A word why, and then it is noted: taking somebody off, cancelling, taking back.
import type { Word } from '../base/words';
import { fresh_fact_id } from '../base/fact_id';
import type { Kind } from '../generated/contract';
import { complain, el, field } from './draw';
import { capture } from './facts';
import { line, save_row, when_sent } from './form_parts';
import { nik_trouble } from './nik';
import type { Stage } from './stage';
import { forget_typed, keep_form } from './typed';

export interface Because {
  readonly typed: string; // under which name a half-typed reason is kept
  readonly kind: Kind;
  readonly about: readonly string[];
  readonly sup: readonly string[];
  readonly ask: Word;
  readonly missing: Word;
  readonly press: Word;
  readonly picture: string;
  readonly with_photos?: (t: IDBTransaction) => Promise<void>;
}

export function because_form(stage: Stage, it: Because, done: () => void): HTMLElement {
  const id = fresh_fact_id();
  const { typed, kind, about, sup, with_photos } = it;
  const dismiss = (): void => {
    forget_typed(stage.person, typed);
    done();
  };
  const why = line(200, { 'data-key': `why ${typed}` });
  const form = el(
    'form',
    { class: 'form box' },
    field(`why-${about.at(-1) ?? ''}`, it.ask, why),
    save_row(it.press, dismiss, it.picture, 'button-danger'),
  );
  when_sent(form, stage, async () => {
    const because = why.value.trim();
    const nik = nik_trouble(because);
    complain(why, because === '' ? it.missing : nik);
    if (because === '' || nik) return;
    await capture(stage.person, kind, about, { because }, { id, typed, sup, ...(with_photos ? { with_photos } : {}) });
    done();
    await stage.noted();
  });
  keep_form(stage.person, typed, form);
  return form;
}
