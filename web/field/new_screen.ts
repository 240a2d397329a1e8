// A session on the spot: the car stands, the women are here, and nobody had planned it.
import { fresh_fact_id } from '../base/fact_id';
import { here_now } from './clock';
import { el, field, fill } from './draw';
import { capture } from './facts';
import { new_session_day } from './field_words';
import * as words from './field_words';
import { are_wrong, line, save_row, when_sent } from './form_parts';
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
  return are_wrong(
    controls.map((control) => {
      const empty = control.value.trim() === '' ? words.missing : undefined;
      return [control, empty ?? (control === to && to.value <= from.value ? words.ends_before : undefined)];
    }),
  );
}

function dismiss({ person }: Stage): void {
  forget_typed(person, typed);
  location.hash = '#today';
}

export function new_screen(stage: Stage): Screen {
  const id = fresh_fact_id();
  const programme = el('select');
  const title = line(120);
  const place = line(120);
  const village = el('select');
  const now = time_in(stage.person.about.zone, here_now());
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
    save_row(words.save_session, () => dismiss(stage)),
  );
  keep_form(stage.person, typed, form);
  const before = typed_before(stage.person, typed);
  when_sent(form, stage, async () => {
    if (wrong([programme, title, place, village, from, to], from, to)) return;
    const planned = {
      programme_id: programme.value,
      title: title.value.trim(),
      place: place.value.trim(),
      village_code: village.value,
      held_on: stage.model.today,
      starts_at: from.value,
      ends_at: to.value,
    };
    const made = await capture(stage.person, 'session.plan_session', [], planned, { id, typed });
    await stage.noted();
    location.replace(`#sheet/${made}`);
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
