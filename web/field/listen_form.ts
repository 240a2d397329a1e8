// Each way of listening is a description of its form; the one screen that reads them is here. What she writes in her own
// words is looked at before it is noted, what is half written stays, and after the note she is back where she began.
import { say, type Word } from '../base/words';
import type { Kind } from '../generated/contract';
import { el, empty, field as labelled, fill, redraw, type Part } from './draw';
import * as field_words from './field_words';
import { are_wrong, line, save_row, when_sent } from './form_parts';
import type { Offer } from './listen';
import * as words from './listen_words';
import { close_marks } from './marks';
import { filled, noting, type One_note } from './noting';
import { masked, speaks_of_harm } from './own_words';
import * as own from './own_words';
import type { Person } from './person';
import { photo_part } from './photo_part';
import type { Model, Screen, Stage } from './stage';
import { forget_typed, keep_form, typed_before } from './typed';

// What she chose or wrote, by the names of the fields; '' when a field is empty or not asked. Several ticks stand side by
// side, with a space between.
export type Values = Readonly<Record<string, string>>;

export interface Field {
  readonly as: 'own_words' | 'line' | 'number' | 'day' | 'time' | 'choice' | 'tick' | 'ticks';
  readonly name: string; // as the note names it
  readonly label: Word;
  readonly hint?: Word;
  readonly most?: number; // letters
  readonly offers?: (model: Model, values: Values) => readonly Offer[];
  readonly nothing?: Word; // what the empty choice says
  readonly first?: (model: Model) => string | undefined; // chosen or written already
  readonly is_folded?: true; // many ticks
  readonly masks?: true; // numbers in it, as in own words
  readonly optional?: true | ((values: Values) => boolean);
  readonly aside?: true; // no part of the note
  readonly when?: (values: Values, model: Model) => boolean; // asked only then, by what stands above it
  readonly missing?: Word;
  readonly wrong?: (value: string, model: Model, values: Values) => Word | undefined;
  readonly below?: (values: Values, model: Model) => readonly Part[];
}
type More = Partial<Field>;
type Wrong = NonNullable<Field['wrong']>;
export const choice = (name: string, label: Word, offers: NonNullable<Field['offers']>, more: More = {}): Field => ({
  as: 'choice',
  name,
  label,
  offers,
  ...more,
});
export const own_words = (name: string, label: Word, more: More = {}): Field => ({ as: 'own_words', name, label, ...more });
export const until_today = (name: string, label: Word, wrong?: Wrong, more: More = {}): Field => ({
  as: 'day',
  name,
  label,
  first: ({ today }) => today,
  wrong: (day, model, values) => (day > model.today ? words.day_ahead : wrong?.(day, model, values)),
  ...more,
});

/** Asked when she noted one like it on this phone: alike in these fields, and about what the field `about` holds. */
export const once_more = (kind: Kind, names: readonly string[], about?: string): Field => ({
  as: 'tick',
  name: 'again',
  label: words.again,
  when: (values, { noted, today }) => {
    const all: Values = { carried_on: today, ...values };
    return noted.some(
      (before) =>
        before.kind === kind &&
        before.state !== 'for_a_person' &&
        (!about || before.about[0] === all[about]) &&
        names.every((name) => [before.form[name] ?? ''].flat().join(' ') === (all[name] ?? '')),
    );
  },
  missing: words.again_ask,
});

export interface Way {
  readonly name: string; // its address, and under which what is half written is kept
  readonly kind: Kind | ((values: Values) => Kind);
  readonly picture: string;
  readonly title: Word;
  readonly what: Word;
  readonly save?: Word;
  readonly fields: readonly Field[];
  readonly lacks?: (model: Model, person: Person) => Word | undefined; // what has to arrive on this phone first
  readonly is_quiet?: true; // offered only when nothing lacks
  readonly foot?: Word;
  readonly of?: (model: Model) => string | undefined; // above its title
  readonly back?: string; // where she goes then, if not to where she listens
  readonly photo?: Word; // one may go with the note, or so many; what is said of it
  readonly photos?: number;
  readonly about?: (values: Values, model: Model) => readonly string[];
  readonly then?: (values: Values, made: string) => readonly One_note[]; // notes of what the first one made
  readonly corrects?: string; // an earlier note of hers
  readonly says?: (values: Values, model: Model) => Readonly<Record<string, string | undefined>>; // beside the fields
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
interface Asked {
  readonly field: Field;
  readonly control: HTMLElement;
  readonly root: HTMLElement;
  readonly below: HTMLElement;
}

function control_of({ as, label, most }: Field): HTMLElement {
  switch (as) {
    case 'choice':
      return el('select');
    case 'own_words':
      return el('textarea', { rows: 4, maxlength: most ?? 500, autocomplete: 'off' });
    case 'tick':
      return el('input', { type: 'checkbox', value: '1' });
    case 'ticks':
      return el('div', { class: 'choices', role: 'group', 'aria-label': say(label), tabindex: -1 });
    case 'day':
      return el('input', { type: 'date' });
    case 'time':
      return el('input', { type: as });
    default:
      return line(most, { inputmode: as === 'number' && 'numeric' });
  }
}

function root_of({ as, name, label, hint, is_folded }: Field, control: HTMLElement): HTMLElement {
  if (as !== 'tick' && as !== 'ticks') return labelled(name, label, control, hint);
  control.id = name;
  if (is_folded) return el('details', { class: 'field' }, el('summary', {}, label), control);
  if (as === 'ticks') return el('fieldset', { class: 'field' }, el('legend', {}, label), control);
  control.setAttribute('name', name);
  return el('div', { class: 'field' }, el('label', { class: 'choice' }, control, label));
}

function ask(field: Field): Asked {
  const control = control_of(field);
  return { field, control, root: root_of(field, control), below: el('div', { class: 'flow' }) };
}

const ticked = (within: HTMLElement): string[] =>
  [...within.querySelectorAll<HTMLInputElement>(':checked')].map(({ value }) => value);

function value_of({ field: { as }, control, root }: Asked): string {
  if (root.hidden) return '';
  if (as === 'tick' || as === 'ticks') return ticked(as === 'tick' ? root : control).join(' ');
  return (control as Control).value.trim();
}

const is_drawn = (into: HTMLElement, fresh: readonly Node[]): boolean =>
  fresh.length === into.childNodes.length && fresh.every((node, nth) => node.isEqualNode(into.childNodes[nth] ?? null));

// Offers anew only when the offer is another one; what was chosen stays chosen.
function offer(into: HTMLSelectElement, offers: readonly Offer[], nothing: Word, before = ''): void {
  const option = ({ value, name }: Offer): HTMLElement => el('option', { value }, name);
  const parts = new Map<Word | undefined, HTMLElement[]>([[undefined, [option({ value: '', name: say(nothing) })]]]);
  for (const one of offers) parts.set(one.under, [...(parts.get(one.under) ?? []), option(one)]);
  const fresh = [...parts].flatMap(([under, options]) => (under ? el('optgroup', { label: say(under) }, ...options) : options));
  if (is_drawn(into, fresh)) return;
  const chosen = into.value || before;
  fill(into, fresh);
  if (offers.some(({ value }) => value === chosen)) into.value = chosen;
}

function offer_ticks(into: HTMLElement, name: string, offers: readonly Offer[]): void {
  const fresh = offers.map((one) =>
    el('label', { class: 'choice' }, el('input', { type: 'checkbox', name, value: one.value }), el('span', {}, one.name)),
  );
  if (is_drawn(into, fresh)) return;
  const chosen = ticked(into);
  fill(into, fresh);
  for (const box of into.querySelectorAll('input')) box.checked = chosen.includes(box.value);
}

const is_masked = ({ as, masks }: Field): boolean => as === 'own_words' || masks === true;
const noted_as = (field: Field, value: string): unknown =>
  is_masked(field) ? masked(value) : field.as === 'ticks' && value !== '' ? value.split(' ') : value;

let kept: Word | undefined;
export function note_kept(word: Word): void {
  kept = word;
}
export function take_kept(): Word | undefined {
  const word = kept;
  kept = undefined;
  return word;
}

export function way_screen(way: Way, stage: Stage): Screen {
  const { person } = stage;
  const { back = '#listen' } = way;
  const notes = noting(person, way.name);
  const photo = way.photo && photo_part(stage, way.name, way.photos ?? 1, way.photo);
  const asked = way.fields.map(ask);
  const tick = el('input', { type: 'checkbox', name: 'means_otherwise', value: '1' });
  const otherwise = el('label', { class: 'choice', hidden: true }, tick, own.means_otherwise);
  const before = typed_before(person, way.name);
  let touched = false;

  // From above: what is asked, and what can be chosen, may follow from what stands above it.
  const values_now = (): Values => {
    const values: Record<string, string> = {};
    for (const one of asked) {
      const { as, name, when, offers, nothing = field_words.choose, first, below } = one.field;
      one.root.hidden = when ? !when(values, stage.model) : false;
      const chosen = touched ? undefined : before ? before[name] : first?.(stage.model);
      const offered = offers?.(stage.model, values) ?? [];
      if (as === 'choice') offer(one.control as HTMLSelectElement, offered, nothing, chosen);
      else if (as === 'ticks') offer_ticks(one.control, name, offered);
      else if (as !== 'tick' && chosen) (one.control as HTMLInputElement).value = chosen;
      values[name] = value_of(one);
      if (below) redraw(one.below, below(values, stage.model));
    }
    return values;
  };

  const trouble = ({ field, root }: Asked, values: Values): Word | undefined => {
    const { optional, missing = field_words.missing } = field;
    const value = values[field.name] ?? '';
    if (root.hidden) return undefined;
    if (value === '') return (typeof optional === 'function' ? optional(values) : optional) ? undefined : missing;
    if (field.as === 'own_words' && speaks_of_harm(value) && !tick.checked) return own.may_endanger;
    return field.wrong?.(value, stage.model, values);
  };
  const is_wrong = (values: Values): boolean => {
    const harming = asked.filter(({ field }) => field.as === 'own_words' && speaks_of_harm(values[field.name] ?? ''));
    otherwise.hidden = harming.length === 0;
    harming.at(-1)?.root.after(otherwise);
    return are_wrong(asked.map((one) => [one.control, trouble(one, values)]));
  };
  const note_of = (values: Values): Readonly<Record<string, unknown>> => {
    const of_fields = asked
      .filter(({ field }) => !field.aside)
      .map(({ field }) => [field.name, noted_as(field, values[field.name] ?? '')]);
    const means_otherwise = otherwise.hidden ? '' : '1';
    const all = { ...Object.fromEntries(of_fields), means_otherwise, ...way.says?.(values, stage.model) };
    return filled(all);
  };

  const keep = async (values: Values, form: Readonly<Record<string, unknown>>): Promise<void> => {
    const taken = (await photo?.taken()) ?? [];
    const first: One_note = {
      kind: typeof way.kind === 'function' ? way.kind(values) : way.kind,
      about: way.about?.(values, stage.model) ?? [],
      form: taken.length > 0 ? { ...form, photo: taken } : form,
      ...(photo && { with_photos: photo.are_noted(taken) }),
      ...(way.corrects && { sup: [way.corrects] }),
    };
    await notes.note([first, ...(way.then ? way.then(values, await notes.makes(first)) : [])]);
  };

  const cancel = (): void => {
    forget_typed(person, way.name);
    void photo?.forget();
    location.hash = back;
  };
  const form = el(
    'form',
    { class: 'form' },
    ...asked.flatMap(({ field, root, below }) => [root, field.below && below]),
    otherwise,
    photo?.root,
    photo?.said,
    save_row(way.save ?? field_words.save_note, cancel),
  );
  values_now();
  keep_form(person, way.name, form);
  for (const folded of form.querySelectorAll('details')) folded.open = ticked(folded).length > 0;
  form.addEventListener('input', () => {
    touched = true;
    values_now();
  });
  when_sent(form, stage, async () => {
    const values = values_now();
    if (is_wrong(values)) return;
    const note = note_of(values);
    await close_marks(person);
    await keep(values, note);
    await stage.noted();
    const has_mask = asked.some(({ field }) => is_masked(field) && values[field.name] !== (note[field.name] ?? ''));
    if (!way.back) kept = has_mask ? words.kept_masked : words.kept;
    location.replace(back);
  });

  const wait = el('div', { class: 'flow' });
  const foot = way.foot && el('p', { class: 'muted' }, way.foot);
  const eyebrow = way.of && el('span', { class: 'eyebrow' });
  return {
    title: way.title,
    root: el('div', { class: 'flow' }, el('h1', {}, eyebrow, way.title), wait, form, foot),
    update({ model }) {
      if (eyebrow) redraw(eyebrow, [way.of?.(model)]);
      const lacking = way.lacks?.(model, person);
      form.hidden = lacking !== undefined;
      wait.hidden = !form.hidden;
      redraw(wait, lacking ? [empty(way.picture, lacking)] : []);
      values_now();
    },
  };
}
