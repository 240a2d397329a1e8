// What a woman of a group needs or can do, in her own words, noted while she says it.
import { say } from '../base/words';
import { fresh_fact_id } from '../base/fact_id';
import { complain, el, empty, field, fill, icon, notice, redraw } from './draw';
import { capture } from './facts';
import * as common from './field_words';
import { save_row, when_sent } from './form_parts';
import * as words from './group_words';
import { nik_trouble } from './nik';
import type { Group } from './overlay';
import type { Model, Screen, Stage } from './stage';
import { forget_typed, keep_form } from './typed';

function tick(kind: 'Need' | 'Strength'): HTMLElement {
  const box = el('input', { type: 'radio', name: 'kind', value: kind, id: `kind-${kind}` });
  return el('label', { class: 'choice' }, box, el('span', {}, kind === 'Need' ? words.need : words.strength));
}

// The names that are on this phone anyway: women of the group who stand on one of its sheets.
function who_may_have_said(group: Group, { sheets }: Model): HTMLOptionElement[] {
  const names = new Map([...sheets.values()].flatMap(({ women }) => women.map(({ id, name }) => [id, name] as const)));
  const known = group.women.flatMap((id) => (names.has(id) ? [[id, names.get(id) ?? ''] as const] : []));
  known.sort(([, a], [, b]) => a.localeCompare(b, 'id'));
  return known.map(([id, name]) => el('option', { value: id }, name));
}

function form_of(stage: Stage, group: Group, saved: () => void): HTMLElement {
  let id = fresh_fact_id();
  const typed = `need ${group.id}`;
  const kinds = el('div', { class: 'choices', role: 'radiogroup', id: 'kind', tabindex: -1 }, tick('Need'), tick('Strength'));
  const what = el('textarea', { rows: 4, maxlength: 500 });
  const who = el('select', {}, el('option', { value: '' }, words.nobody), ...who_may_have_said(group, stage.model));
  const form = el(
    'form',
    { class: 'form' },
    el('fieldset', { class: 'field' }, el('legend', {}, words.kind), kinds),
    field('what', words.her_words, what, words.her_words_hint),
    who.options.length > 1 && field('who', words.who_said, who),
    save_row(common.save_note, () => {
      forget_typed(stage.person, typed);
      location.hash = '#today';
    }),
  );
  when_sent(form, stage, async () => {
    const kind = form.querySelector<HTMLInputElement>('[name=kind]:checked')?.value;
    const said = what.value.trim();
    const nik = nik_trouble(said);
    complain(what, said === '' ? common.missing : nik);
    complain(kinds, kind ? undefined : words.kind_missing);
    if (!kind || said === '' || nik) return;
    const noted = { kind, what: said, said_on: stage.model.today, ...(who.value ? { said_by: who.value } : {}) };
    await capture(stage.person, 'journey.note_need', [group.id], noted, { id, typed });
    id = fresh_fact_id();
    form.reset();
    saved();
    await stage.noted();
  });
  keep_form(stage.person, typed, form);
  return form;
}

function list_of({ groups }: Model): HTMLElement {
  if (groups.length === 0) return empty('sprout', words.no_groups, words.no_groups_what);
  return el(
    'ul',
    { class: 'cards' },
    ...groups.map(({ id, name, village }) =>
      el(
        'li',
        { class: 'card' },
        el('h2', { class: 'title' }, el('a', { href: `#group/${id}`, 'data-key': id }, name)),
        el('p', { class: 'line' }, icon('map-pin'), village),
      ),
    ),
  );
}

/** Without an id: which group? */
export function group_screen(id: string, stage: Stage): Screen {
  const root = el('div', { class: 'flow' });
  const group = stage.model.groups.find((one) => one.id === id);
  if (!group) {
    const list = el('div', { class: 'flow' });
    fill(root, [el('h1', {}, words.needs), el('p', { class: 'lead' }, words.which_group), list]);
    return { title: words.needs, root, update: ({ model }) => redraw(list, [list_of(model)]) };
  }
  const heard = el('div', { role: 'status' });
  const saved = (): void => {
    fill(heard, [notice('notice', 'circle-check', el('p', {}, words.saved))]);
    scrollTo(0, 0);
  };
  fill(root, [
    el('h1', {}, el('span', { class: 'eyebrow' }, say(words.needs)), group.name),
    heard,
    form_of(stage, group, saved),
  ]);
  return { title: words.needs, root, update: () => undefined };
}
