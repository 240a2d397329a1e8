// A session on the spot: the car stands, the women are here, and nobody had planned it.
import { fresh_fact_id } from '../base/fact_id';
import type { Word } from '../base/words';
import { button, complain, el, field, fill, icon, once_at_a_time } from './draw';
import { capture } from './facts';
import { new_session_day } from './field_words';
import * as words from './field_words';
import { time_in } from './overlay';
import { day_words, offer, type Screen, type Stage } from './stage';
import { forget_typed, keep_form, typed_before } from './typed';

const typed = 'new';

function whole_hour(time: string, later: number): string {
  const hour = Math.min(23, Number(time.slice(0, 2)) + later);
  return `${String(hour).padStart(2, '0')}:00`;
}

function wrong(
  controls: readonly (HTMLInputElement | HTMLSelectElement)[],
  from: HTMLInputElement,
  to: HTMLInputElement,
): boolean {
  const troubles = controls.map((control): [HTMLElement, Word | undefined] => {
    const empty = control.value.trim() === '' ? words.missing : undefined;
    return [control, empty ?? (control === to && to.value <= from.value ? words.ends_before : undefined)];
  });
  // The last one that complains takes the focus, so the first goes last.
  for (const [control, trouble] of troubles.reverse()) complain(control, trouble);
  return troubles.some(([, trouble]) => trouble !== undefined);
}

async function note(stage: Stage, id: string, planned: Record<string, string>): Promise<void> {
  try {
    const made = await capture(stage.person, 'session.plan_session', [], planned, { id, typed });
    await stage.noted();
    location.replace(`#sheet/${made}`);
  } catch (trouble) {
    stage.refused(trouble);
  }
}

function dismiss({ person }: Stage): void {
  forget_typed(person, typed);
  location.hash = '#today';
}

export function new_screen(stage: Stage): Screen {
  const id = fresh_fact_id();
  const programme = el('select');
  const title = el('input', { type: 'text', autocomplete: 'off', maxlength: 120 });
  const place = el('input', { type: 'text', autocomplete: 'off', maxlength: 120 });
  const village = el('select');
  const now = time_in(stage.person.about.zone, Date.now());
  const from = el('input', { type: 'time', value: whole_hour(now, 0) });
  const to = el('input', { type: 'time', value: whole_hour(now, 2) });
  if (to.value <= from.value) to.value = '23:59';
  const day = el('p', { class: 'lead' });
  const form = el(
    'form',
    { class: 'form' },
    field('programme', words.programme, programme),
    field('title', words.title, title),
    field('place', words.place, place, words.place_hint),
    field('village', words.village, village),
    el('div', { class: 'two' }, field('starts', words.starts_at, from), field('ends', words.ends_at, to)),
    el(
      'div',
      { class: 'button-row' },
      el('button', { type: 'submit', class: 'button' }, icon('check'), words.save_session),
      button(words.cancel, () => dismiss(stage), 'button-quiet'),
    ),
  );
  keep_form(stage.person, typed, form);
  const before = typed_before(stage.person, typed);
  once_at_a_time(form, async () => {
    if (wrong([programme, title, place, village, from, to], from, to)) return;
    await note(stage, id, {
      programme_id: programme.value,
      title: title.value.trim(),
      place: place.value.trim(),
      village_code: village.value,
      held_on: stage.model.today,
      starts_at: from.value,
      ends_at: to.value,
    });
  });
  return {
    title: words.new_session,
    root: el('div', { class: 'flow' }, el('h1', {}, words.new_session), day, form),
    update({ model }) {
      fill(day, [new_session_day(day_words(model.today))]);
      const { programmes, villages } = model.choices;
      offer(programme, programmes.map(({ id: value, name }) => ({ value, name })), before?.['programme']);
      offer(village, villages.map(({ code: value, name }) => ({ value, name })), before?.['village']);
    },
  };
}
