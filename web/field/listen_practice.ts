// A practice that she saw, of a woman on a sheet of these days.
import { say } from '../base/words';
import { el, field, icon } from './draw';
import { words as field_words } from './field_words';
import { choice, offered, session_choice, sessions_so_far, under } from './listen';
import { listening_form, missing, own_words } from './listen_form';
import { values, words } from './listen_words';
import type { Woman } from './overlay';
import type { Model, Screen, Stage } from './stage';
import { typed_before } from './typed';

const typed = 'practice';

function women_of({ sheets }: Model, session: string): { readonly here: Woman[]; readonly others: Woman[] } {
  const here = sheets.get(session)?.women ?? [];
  const known = new Map<string, Woman>();
  for (const sheet of sheets.values()) for (const woman of sheet.women) known.set(woman.id, woman);
  for (const { id } of here) known.delete(id);
  return { here, others: [...known.values()].sort((a, b) => a.name.localeCompare(b.name)) };
}

const called = ({ id, name, nick }: Woman): HTMLOptionElement => choice(id, nick ? `${name} (${nick})` : name);

export function practice_screen(stage: Stage): Screen {
  const seen = own_words(words.what_seen, words.what_seen_hint);
  const practice = el('select');
  const whom = el('select');
  const session = el('select');
  const place = el('input', { type: 'text', autocomplete: 'off', maxlength: 80 });
  const where = field('place', words.place, place, words.place_hint);
  const before = typed_before(stage.person, typed);
  const women = (): void => {
    const { here, others } = women_of(stage.model, session.value);
    where.hidden = session.value !== '';
    const groups = [under(words.on_the_sheet, here.map(called)), under(words.other_women, others.map(called))];
    offered(whom, [choice('', here.length + others.length ? field_words.choose : words.nobody_here), ...groups], before?.['whom']);
  };
  session.addEventListener('change', women);
  const form = listening_form(
    stage,
    {
      typed,
      kind: 'exemplar.note_practice',
      save: words.save_practice,
      area: seen.area,
      read() {
        const lacks = missing(session.value === '' ? [practice, whom, place] : [practice, whom]);
        const own = seen.read();
        if (!own || lacks) return undefined;
        return {
          ...own,
          practice_id: practice.value,
          member_id: whom.value,
          session_id: session.value,
          place: session.value === '' ? place.value.trim() : '',
          seen_on: stage.model.sheets.get(session.value)?.day ?? stage.model.today,
        };
      },
    },
    [
      field('session', words.at_session, session),
      where,
      field('whom', words.whom, whom),
      field('practice', words.which_practice, practice),
      ...seen.parts,
    ],
  );
  const wait = el('div', { class: 'empty' }, icon('wifi-off'), el('p', {}, el('strong', {}, words.not_here_yet)));
  return {
    title: words.practice,
    root: el('div', { class: 'flow' }, el('h1', {}, words.practice), wait, form, el('p', { class: 'muted' }, words.faith)),
    update({ model }) {
      const { practices } = model.listening;
      wait.hidden = practices.length > 0;
      form.hidden = practices.length === 0;
      const groups = Object.entries(values).map(([value, label]) =>
        under(
          label,
          practices.filter((one) => one.cerdas_value === value).map((one) => choice(one.id, say(one.name))),
        ),
      );
      offered(practice, [choice('', field_words.choose), ...groups], before?.['practice']);
      const sessions = sessions_so_far(model);
      const today = sessions.find(({ day }) => day === model.today)?.id;
      offered(
        session,
        [choice('', words.elsewhere), ...sessions.map(session_choice)],
        before ? before['session'] : today,
      );
      women();
    },
  };
}
