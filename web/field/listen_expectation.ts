// Somebody said what she expects of the community.
import { complain, el, field } from './draw';
import { words as field_words } from './field_words';
import { choice, of_words, offered, session_choice, sessions_so_far } from './listen';
import { listening_form, missing, own_words } from './listen_form';
import { urgency as urgencies, who as people, words } from './listen_words';
import { say } from '../base/words';
import type { Screen, Stage } from './stage';
import { typed_before } from './typed';

const typed = 'expectation';
const nothing = (): HTMLOptionElement => choice('', field_words.choose);

export function expectation_screen(stage: Stage): Screen {
  const said = own_words(words.her_words, words.her_words_hint);
  const who = el('select', {}, nothing(), ...of_words(people));
  const urgency = el('select', {}, nothing(), ...of_words(urgencies));
  const village = el('select');
  const area = el('select');
  const session = el('select');
  const name = el('input', { type: 'text', autocomplete: 'off', maxlength: 100 });
  const agrees = el('input', { type: 'checkbox', name: 'agrees', id: 'agrees', value: '1' });
  const agreeing = el('div', { class: 'field' }, el('label', { class: 'choice' }, agrees, words.agrees));
  const consent = (): void => {
    agreeing.hidden = name.value.trim() === '';
  };
  name.addEventListener('input', consent);
  const form = listening_form(
    stage,
    {
      typed,
      kind: 'expectation.note_expectation',
      save: words.save_expectation,
      area: said.area,
      read() {
        const named = name.value.trim() !== '';
        complain(agrees, named && !agrees.checked ? words.ask_her_first : undefined);
        const lacks = missing([who, urgency]);
        const own = said.read();
        if (!own || lacks || (named && !agrees.checked)) return undefined;
        return {
          ...own,
          who: who.value,
          urgency: urgency.value,
          village_code: village.value,
          role_area_id: area.value,
          session_id: session.value,
          said_on: stage.model.sheets.get(session.value)?.day ?? stage.model.today,
          name: name.value.trim(),
          agrees: named ? '1' : '',
        };
      },
    },
    [
      ...said.parts,
      field('who', words.who, who),
      field('urgency', words.urgency, urgency),
      field('village', words.village, village),
      field('role_area', words.role_area, area, words.role_area_hint),
      field('session', words.at_session, session),
      field('name', words.name, name),
      agreeing,
    ],
  );
  consent();
  const before = typed_before(stage.person, typed);
  return {
    title: words.expectation,
    root: el('div', { class: 'flow' }, el('h1', {}, words.expectation), form),
    update({ model }) {
      const { villages } = model.choices;
      offered(village, [nothing(), ...villages.map(({ code, name: called }) => choice(code, called))], before?.['village']);
      const areas = model.listening.areas.map((one) => choice(one.id, say(one.name)));
      offered(area, [nothing(), ...areas], before?.['role_area']);
      const sessions = sessions_so_far(model);
      const today = sessions.find(({ day }) => day === model.today)?.id;
      offered(
        session,
        [choice('', words.elsewhere), ...sessions.map(session_choice)],
        before ? before['session'] : today,
      );
    },
  };
}
