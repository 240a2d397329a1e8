// The hall is locked, they sit at the neighbour's: place and hours of a session are set right where it happens.
import { fresh_fact_id } from '../base/fact_id';
import { because_form } from './because_form';
import { planned_before } from './correct';
import * as mend from './correct_words';
import { button, el, field, fill } from './draw';
import { capture } from './facts';
import * as words from './field_words';
import { are_wrong, line, save_row, when_sent } from './form_parts';
import { nik_trouble } from './nik';
import type { Sheet } from './overlay';
import { gone } from './sheet_screen';
import type { Screen, Stage } from './stage';
import { forget_typed, keep_form } from './typed';

/** Hers, or one of today: she is there. What was held or cancelled stays as it is. */
export const may_change = (sheet: Sheet, today: string): boolean =>
  sheet.state === 'planned' && (sheet.by !== undefined || sheet.day === today);

type Inputs = Readonly<Record<'title' | 'place' | 'landmark' | 'starts_at' | 'ends_at', HTMLInputElement>>;

function inputs_of(sheet: Sheet): Inputs {
  const time = (value: string): HTMLInputElement => el('input', { type: 'time', value: value.slice(0, 5) });
  return {
    title: line(120, { value: sheet.title }),
    place: line(120, { value: sheet.place }),
    landmark: line(200, { value: sheet.landmark }),
    starts_at: time(sheet.from),
    ends_at: time(sheet.to),
  };
}

function wrong({ title, place, landmark, starts_at, ends_at }: Inputs): boolean {
  const missing = (one: HTMLInputElement): boolean => one !== landmark && one.value.trim() === '';
  return are_wrong(
    [title, place, landmark, starts_at, ends_at].map((one) => {
      const nik = nik_trouble(one.value);
      if (nik) return [one, nik];
      if (missing(one)) return [one, words.missing];
      return [one, one === ends_at && one.value <= starts_at.value ? words.ends_before : undefined];
    }),
  );
}

// Only what she changed: what somebody else has changed meanwhile stays.
function changes(inputs: Inputs, sheet: Sheet): Record<string, string> {
  const before = { ...sheet, starts_at: sheet.from.slice(0, 5), ends_at: sheet.to.slice(0, 5) };
  const named = Object.entries(inputs) as [keyof Inputs, HTMLInputElement][];
  return Object.fromEntries(
    named.map(([name, { value }]) => [name, value.trim()]).filter(([name = '', value]) => before[name as keyof Inputs] !== value),
  );
}

function form_of(stage: Stage, sheet: Sheet, done: () => void): HTMLElement {
  const id = fresh_fact_id();
  const typed = `change ${sheet.id}`;
  const inputs = inputs_of(sheet);
  const dismiss = (): void => {
    forget_typed(stage.person, typed);
    done();
  };
  const form = el(
    'form',
    { class: 'form' },
    field('title', words.title, inputs.title),
    field('place', words.place, inputs.place, words.place_hint),
    field('landmark', mend.landmark, inputs.landmark),
    el(
      'div',
      { class: 'two' },
      field('starts', words.starts_at, inputs.starts_at),
      field('ends', words.ends_at, inputs.ends_at),
    ),
    save_row(mend.save_name, dismiss),
  );
  when_sent(form, stage, async () => {
    if (wrong(inputs)) return;
    const named = changes(inputs, sheet);
    if (Object.keys(named).length === 0) return dismiss();
    const sup = planned_before(stage.model.noted, sheet.id);
    await capture(stage.person, 'session.correct_plan', [sheet.id], named, { id, typed, sup });
    await stage.noted();
    done();
  });
  keep_form(stage.person, typed, form);
  return form;
}

export function change_screen(id: string, stage: Stage): Screen {
  const root = el('div', { class: 'flow' });
  const sheet = stage.model.sheets.get(id);
  const back = (): void => {
    location.hash = `#sheet/${id}`;
  };
  if (!sheet || !may_change(sheet, stage.model.today)) fill(root, [gone()]);
  else {
    const calling_off = el('div', { class: 'flow' });
    const ask = (): void =>
      fill(calling_off, [
        because_form(
          stage,
          {
            typed: `cancel ${id}`,
            kind: 'session.cancel',
            about: [id],
            sup: planned_before(stage.model.noted, id),
            ask: mend.why_cancelled,
            missing: mend.why_missing,
            press: mend.cancel_session,
            picture: 'x',
          },
          back,
        ),
      ]);
    fill(root, [el('h1', {}, mend.change_plan), el('p', { class: 'hint' }, mend.stays), form_of(stage, sheet, back)]);
    fill(calling_off, [button(mend.cancel_session, ask, 'button-quiet', 'x')]);
    root.append(calling_off);
  }
  return { title: mend.change_plan, root, update: () => undefined };
}
