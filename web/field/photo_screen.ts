// What happened, in a few words and up to four photos, noted where it happened, with signal or without.
import { fresh_fact_id } from '../base/fact_id';
import type { Word } from '../base/words';
import { address_of, forget_address } from './addresses';
import { button, complain, el, field, fill, icon, notice, once_at_a_time } from './draw';
import { capture } from './facts';
import * as field_words from './field_words';
import { is_full } from './idb';
import { close_marks } from './marks';
import { masked, speaks_of_harm } from './own_words';
import * as own from './own_words';
import { has_room, small_and_named } from './photo';
import { chosen, chosen_are_noted, forget_chosen, keep_chosen, open_photo, type Kept } from './photo_store';
import { nth_photo } from './photo_words';
import * as words from './photo_words';
import type { Screen, Stage } from './stage';
import { forget_typed, keep_form } from './typed';

const most_photos = 4;

interface Writing {
  readonly stage: Stage;
  readonly session: string;
  readonly name: string; // under which it lies while half written
  readonly id: string;
  readonly text: HTMLTextAreaElement;
  readonly photos: HTMLElement;
  readonly take: HTMLElement;
  readonly said: HTMLElement;
  all: Kept[];
  taking: Promise<void>; // photos that are still being made small
  means_otherwise: boolean;
}

async function thumb(writing: Writing, photo: Kept, nth: number): Promise<HTMLElement> {
  const { person } = writing.stage;
  const picture = el('img', { alt: '', width: 96, height: 96 });
  picture.src = address_of(await open_photo(person, photo), 'image/jpeg');
  const remove = (): void =>
    void forget_chosen(person, writing.name, photo.sha256).then(() => draw_photos(writing), writing.stage.refused);
  const label = el('span', { class: 'visually-hidden' }, nth_photo(nth));
  return el(
    'li',
    {},
    picture,
    el('button', { type: 'button', class: 'button-quiet', click: remove }, icon('trash-2'), words.remove, label),
  );
}

function forget_pictures({ photos }: Writing): void {
  photos.querySelectorAll('img').forEach((one) => forget_address(one.src));
}

async function draw_photos(writing: Writing): Promise<void> {
  const { photos, take, stage, name } = writing;
  writing.all = await chosen(stage.person, name);
  const shown = await Promise.all(writing.all.map((photo, nth) => thumb(writing, photo, nth + 1)));
  forget_pictures(writing);
  fill(photos, shown);
  photos.hidden = shown.length === 0;
  take.hidden = shown.length >= most_photos;
}

const say_so = ({ said }: Writing, word: Word | undefined): void =>
  fill(said, [word && notice('note', 'info', el('p', {}, word))]);

async function take_photos(writing: Writing, files: readonly File[]): Promise<void> {
  const { stage, name } = writing;
  say_so(writing, words.making_small);
  let trouble: Word | undefined;
  for (const file of files.slice(0, most_photos - writing.all.length))
    try {
      const small = await small_and_named(file);
      if (await has_room(small.bytes.byteLength)) await keep_chosen(stage.person, name, small);
      else trouble = words.no_room;
    } catch (refused) {
      trouble = is_full(refused) ? words.no_room : words.not_opened;
    }
  say_so(writing, trouble);
  await draw_photos(writing);
}

async function save(writing: Writing): Promise<void> {
  const { stage, session, name, id, text, means_otherwise } = writing;
  const written = text.value.trim();
  complain(text, written === '' ? words.text_missing : undefined);
  if (written === '') return;
  if (speaks_of_harm(written) && !means_otherwise) return ask_about_harm(writing);
  await writing.taking;
  const photos = writing.all.map(({ sha256 }) => sha256);
  const form = {
    text: masked(written), // numbers of cards and phones do not lie here for days
    ...(photos.length > 0 ? { photo: photos } : {}),
    ...(means_otherwise ? { means_otherwise } : {}),
  };
  try {
    await close_marks(stage.person);
    const with_photos = (t: IDBTransaction): Promise<void> => chosen_are_noted(t, name, photos);
    await capture(stage.person, 'session.note_moment', [session], form, { id, typed: name, with_photos });
    await stage.noted();
    location.replace(`#sheet/${session}`);
  } catch (refused) {
    stage.refused(refused);
  }
}

function ask_about_harm(writing: Writing): void {
  const go_on = (): void => {
    writing.means_otherwise = true;
    say_so(writing, undefined);
    writing.text.form?.requestSubmit();
  };
  const press = button(own.means_otherwise, go_on, 'button-secondary');
  fill(writing.said, [notice('warning', 'triangle-alert', el('p', {}, own.may_endanger), press)]);
  writing.text.focus();
}

async function dismiss({ stage, session, name }: Writing): Promise<void> {
  forget_typed(stage.person, name);
  await forget_chosen(stage.person, name);
  location.hash = `#sheet/${session}`;
}

function photo_picker(take: (files: readonly File[]) => void): HTMLElement {
  const input = el('input', { type: 'file', id: 'photo', accept: 'image/*', capture: 'environment' });
  input.addEventListener('change', () => {
    take([...(input.files ?? [])]);
    input.value = '';
  });
  const label = el('label', { for: 'photo', class: 'button-secondary' }, icon('camera'), words.take);
  return el('div', { class: 'picker' }, input, label);
}

export function photo_screen(session: string, stage: Stage): Screen {
  const name = `moment ${session}`;
  const text = el('textarea', { rows: 5, maxlength: 1000, autocapitalize: 'sentences' });
  const take = photo_picker((files) => {
    writing.taking = writing.taking.then(() => take_photos(writing, files)).catch(stage.refused);
  });
  const writing: Writing = {
    stage,
    session,
    name,
    id: fresh_fact_id(),
    text,
    photos: el('ul', { class: 'photos', hidden: true }),
    take,
    said: el('div', { role: 'status' }),
    all: [],
    taking: Promise.resolve(),
    means_otherwise: false,
  };
  const form = el(
    'form',
    { class: 'form' },
    field('moment-text', words.text, text, words.text_hint),
    stage.person.loan
      ? el('p', { class: 'hint' }, words.not_borrowed)
      : el('section', {}, el('h2', {}, words.photos), el('p', { class: 'hint' }, words.photos_hint), writing.photos, take),
    writing.said,
    el(
      'div',
      { class: 'button-row' },
      el('button', { type: 'submit', class: 'button' }, icon('check'), words.save),
      button(field_words.cancel, () => void dismiss(writing), 'button-quiet'),
    ),
  );
  once_at_a_time(form, () => save(writing));
  keep_form(stage.person, name, form);
  void draw_photos(writing).catch(stage.refused);
  const eyebrow = el('span', { class: 'eyebrow' });
  return {
    title: words.note_moment,
    root: el('div', { class: 'flow' }, el('h1', {}, eyebrow, words.note_moment), form),
    update({ model }) {
      fill(eyebrow, [model.sheets.get(session)?.title ?? '']);
    },
  };
}
