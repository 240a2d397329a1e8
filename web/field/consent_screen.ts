// What a woman who is registered agrees to, and what not any more: noted where she says it, under the notice that is
// read to her.
import { consent_part } from './consent_part';
import { given_by } from './consents';
import { complain, el, fill, icon, redraw } from './draw';
import { are_wrong, save_row, when_sent } from './form_parts';
import { women, type Offer } from './listen';
import { note_kept } from './listen_form';
import * as listening from './listen_words';
import { noting } from './noting';
import { name_of } from './notes_told';
import * as words from './register_words';
import type { Screen, Stage } from './stage';
import { forget_typed, keep_form } from './typed';

function form_for(woman: string, session: string, stage: Stage): HTMLElement {
  const { person, model } = stage;
  const typed = `consent ${woman}`;
  const back = (): void => {
    location.hash = session ? `#sheet/${session}` : '#listen';
  };
  const part = consent_part(stage, typed, () => name_of(woman, model), given_by(model, woman) ?? []);
  const notes = noting(person, typed);
  const form = el(
    'form',
    { class: 'form' },
    part.root,
    save_row(words.save_consents, () => (forget_typed(person, typed), void part.voice.forget(), back())),
  );
  when_sent(form, stage, async () => {
    const nothing = form.querySelector('[name=agrees]:checked, [name=ends]:checked') ? undefined : words.nothing_ticked;
    const wrong = are_wrong(part.troubles());
    complain(part.root, nothing);
    if (nothing || wrong || !(await part.voice.ended())) return;
    await notes.note(await part.notes(woman, stage.model.sheets.get(session)?.place ?? ''));
    await part.voice.forget();
    await stage.noted();
    if (!session) note_kept(listening.kept);
    back();
  });
  keep_form(person, typed, form);
  part.unfold();
  return form;
}

export function consent_screen(hash: string, stage: Stage): Screen {
  const [woman = '', session = ''] = hash.split('/');
  const body = el('div', { class: 'flow' });
  let drawn: string | undefined = '';
  return {
    title: words.consent,
    root: el('div', { class: 'flow' }, el('h1', {}, words.consent), body),
    update({ model }) {
      const known = women(model).filter(({ value }) => given_by(model, value));
      if (woman === '') {
        const row = ({ value, name }: Offer): HTMLElement => {
          const way = el('a', { href: `#consent/${value}`, 'data-key': value }, name);
          return el('li', { class: 'way' }, icon('shield-check'), way);
        };
        return redraw(body, [
          el('p', { class: 'lead' }, known.length > 0 ? listening.whom : listening.nothing_here),
          known.length > 0 && el('ul', { class: 'rows' }, ...known.map(row)),
        ]);
      }
      // What she is writing stays until something else is known of this woman.
      const seen = JSON.stringify(given_by(model, woman));
      if (seen === drawn) return;
      drawn = seen;
      fill(body, seen === undefined ? [el('p', {}, words.not_known)] : [
        el('p', {}, el('strong', {}, name_of(woman, model))),
        form_for(woman, session, stage),
      ]);
    },
  };
}
