// What happened, below the sheet of its session: what the server knows, and over it what she noted here.
import type { SessionMoment } from '../generated/contract';
import { button, el, icon, redraw, type Part } from './draw';
import type { Noted, State } from './facts';
import { photos_on_wifi, type Photos } from './photo_store';
import { send_photos_now, tells_its_line } from './photo_send';
import { some_photos, told_by, unsent_files } from './photo_words';
import * as words from './photo_words';
import type { Doc } from './pull';
import { moment as moment_words, type Stage } from './stage';
import { state_tag } from './state_tag';

export interface Moment extends SessionMoment {
  readonly hers: readonly string[]; // photos that this phone has or had
  readonly noted?: State;
}

const photos_in = ({ form }: Noted): string[] => (Array.isArray(form['photo']) ? form['photo'].map(String) : []);
const took_off = (noted: readonly Noted[]): Noted[] =>
  noted.filter(({ kind, state }) => kind === 'session.take_moment_off' && state !== 'for_a_person');

export const is_off = (noted: readonly Noted[], { made }: Noted): boolean =>
  took_off(noted).some(({ about }) => about[1] === made);

const photos_off = (noted: readonly Noted[], moment: string | undefined): Noted[] =>
  noted.filter(
    ({ kind, state, about }) => kind === 'session.take_photo_off' && state !== 'for_a_person' && about[1] === moment,
  );

/** The photos of this note but for those that she has taken out of it. */
export function photos_left(note: Noted, noted: readonly Noted[]): string[] {
  const off = new Set(photos_off(noted, note.made).map(({ about }) => about[2]));
  return photos_in(note).filter((one) => !off.has(one));
}

/** Those of them that no other note of hers holds. */
export function only_here(note: Noted, noted: readonly Noted[]): string[] {
  const others = noted.filter((one) => one.kind === note.kind && one.id !== note.id && !is_off(noted, one));
  const kept = new Set(others.flatMap((one) => photos_left(one, noted)));
  return photos_left(note, noted).filter((one) => !kept.has(one));
}
const list = (value: unknown): any[] => (Array.isArray(value) ? value : []);

export function moments_of(docs: readonly Doc[], noted: readonly Noted[]): Map<string, Moment[]> {
  const all = new Map<string, Moment[]>();
  const off = new Set(took_off(noted).map(({ about }) => about[1]));
  const hers = new Map(noted.flatMap((note) => (note.made ? [[note.made, photos_left(note, noted)] as const] : [])));
  for (const { kind, ref, doc } of docs)
    if (kind === 'session.moments')
      all.set(
        ref,
        list(doc.moments)
          .filter(({ id }) => !off.has(String(id)))
          .map(
            ({ id, text, by, at, photos }): Moment => ({
              id: String(id),
              text: String(text),
              by: String(by),
              at: Number(at),
              photos: Number(photos) - photos_off(noted, String(id)).filter(({ settled }) => !settled).length,
              hers: hers.get(String(id)) ?? [],
            }),
          ),
      );
  for (const note of noted) {
    if (note.kind !== 'session.note_moment' || note.settled || off.has(note.made)) continue;
    const session = note.about[0] ?? '';
    const there = all.get(session) ?? [];
    if (there.some(({ id }) => id === note.made)) continue;
    const photos = photos_left(note, noted);
    there.push({
      id: note.made ?? note.id,
      text: String(note.form['text']),
      by: '',
      at: note.at,
      photos: photos.length,
      hers: photos,
      noted: note.state,
    });
    all.set(session, there);
  }
  return all;
}

export function photo_tag(hers: readonly string[], { states }: Photos): Part {
  const is = (wanted: string): boolean => hers.some((one) => states.get(one) === wanted);
  if (is('refused')) return el('span', { class: 'tag tag-danger' }, icon('triangle-alert'), words.refused);
  return is('waiting') && el('span', { class: 'tag tag-gold' }, icon('clock'), words.unsent);
}

export const photos_of_note = photos_in;

export function voice_tag({ form }: Noted, { states }: Photos): Part {
  const state = states.get(String(form['proof']));
  if (state === 'refused')
    return el('span', { class: 'tag tag-danger' }, icon('triangle-alert'), words.voice_refused);
  return state === 'waiting' && el('span', { class: 'tag tag-gold' }, icon('clock'), words.voice_unsent);
}

function card({ text, by, at, photos, hers, noted }: Moment, { model, person }: Stage): HTMLElement {
  const when = moment_words(at, person.about.zone);
  return el(
    'li',
    { class: 'card' },
    el('p', { class: 'as-written' }, text),
    el(
      'p',
      { class: 'tags' },
      photos > 0 && el('span', { class: 'tag' }, icon('camera'), some_photos(photos)),
      photo_tag(hers, model.photos),
      noted && noted !== 'sent' && state_tag(noted),
    ),
    el('p', { class: 'muted' }, by ? told_by(by, when) : when),
  );
}

export interface Section {
  readonly root: HTMLElement;
  readonly update: (stage: Stage) => void;
}

// Not before its day, and not when it was cancelled: the server would not take it.
export function moments_section(session: string): Section {
  const cards = el('ul', { class: 'cards' });
  const to = `#moment/${session}`;
  const way = el('a', { class: 'button-secondary', href: to }, icon('notebook-pen'), words.note_moment);
  const root = el('section', {}, el('h2', {}, words.moments), cards, way);
  return {
    root,
    update(stage) {
      const { model } = stage;
      const moments = model.moments.get(session) ?? [];
      const sheet = model.sheets.get(session);
      redraw(cards, moments.map((one) => card(one, stage)));
      cards.hidden = moments.length === 0;
      way.hidden = !sheet || sheet.state === 'cancelled' || sheet.day > model.today;
      root.hidden = cards.hidden && way.hidden;
    },
  };
}

// On the menu: whether photos wait for wifi, and those that do.
export function photos_section(stage: Stage): Section {
  const room = el('div', { class: 'flow' });
  const press = (only: boolean): void => {
    photos_on_wifi(stage.person, only).then(stage.noted, stage.refused);
  };
  const now = (): void => {
    send_photos_now();
    void stage.noted();
  };
  return {
    root: el('section', { hidden: stage.person.loan ?? false }, el('h2', {}, words.photos), room),
    update({ model: { photos } }) {
      const pressed = {
        type: 'button',
        class: 'choice',
        'aria-pressed': String(photos.on_wifi),
        'data-key': 'on wifi',
        click: () => press(!photos.on_wifi),
      };
      redraw(room, [
        el('button', pressed, icon(photos.on_wifi ? 'circle-check' : 'circle'), words.on_wifi),
        el('p', { class: 'muted' }, tells_its_line() ? words.on_wifi_what : words.until_pressed),
        photos.unsent > 0 && el('p', { class: 'line' }, icon('clock'), unsent_files(photos.unsent, photos.unsent_voices)),
        photos.unsent > 0 && photos.on_wifi && button(words.send_now, now, 'button-secondary', 'upload'),
      ]);
    },
  };
}
