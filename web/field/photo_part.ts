// The photos of a note that is being written: taken, made small, sealed at once, and taken out again; they go with the
// note.
import type { Word } from '../base/words';
import { address_of, forget_address } from './addresses';
import { el, fill, icon, notice, type Part } from './draw';
import { is_full } from './idb';
import { has_room, small_and_named } from './photo';
import { chosen, chosen_are_noted, forget_chosen, keep_chosen, open_photo, type Kept } from './photo_store';
import { nth_photo } from './photo_words';
import * as words from './photo_words';
import type { Stage } from './stage';

export interface Photo_part {
  readonly root: HTMLElement;
  readonly said: HTMLElement;
  readonly taken: () => Promise<string[]>; // their SHA-256, when all are small
  readonly are_noted: (photos: readonly string[]) => (t: IDBTransaction) => Promise<void>;
  readonly forget: () => Promise<void>;
}

function picker(take: (files: readonly File[]) => void): HTMLElement {
  const input = el('input', { type: 'file', id: 'photo', accept: 'image/*', capture: 'environment' });
  input.addEventListener('change', () => {
    take([...(input.files ?? [])]);
    input.value = '';
  });
  const label = el('label', { for: 'photo', class: 'button-secondary' }, icon('camera'), words.take);
  return el('div', { class: 'picker' }, input, label);
}

/** `name` is the form under which they lie while it is half written. */
export function photo_part({ person, refused }: Stage, name: string, most: number, hint?: Word): Photo_part {
  let all: Kept[] = [];
  let taking = Promise.resolve(); // those that are still being made small
  const photos = el('ul', { class: 'photos', hidden: true });
  const said = el('div', { role: 'status' });
  const say_so = (word: Word | undefined): void => fill(said, [word && notice('note', 'info', el('p', {}, word))]);

  async function thumb(photo: Kept, nth: number): Promise<HTMLElement> {
    const picture = el('img', { alt: '', width: 96, height: 96 });
    picture.src = address_of(await open_photo(person, photo), 'image/jpeg');
    const remove = (): void => void forget_chosen(person, name, photo.sha256).then(draw, refused);
    const label = el('span', { class: 'visually-hidden' }, nth_photo(nth));
    const press = { type: 'button', class: 'button-quiet', click: remove };
    return el('li', {}, picture, el('button', press, icon('trash-2'), words.remove, label));
  }
  async function draw(): Promise<void> {
    all = await chosen(person, name);
    const shown = await Promise.all(all.map((photo, nth) => thumb(photo, nth + 1)));
    photos.querySelectorAll('img').forEach((one) => forget_address(one.src));
    fill(photos, shown);
    photos.hidden = shown.length === 0;
    take.hidden = shown.length >= most;
  }
  async function take_photos(files: readonly File[]): Promise<void> {
    say_so(words.making_small);
    let trouble: Word | undefined;
    for (const file of files.slice(0, most - all.length))
      try {
        const small = await small_and_named(file);
        if (await has_room(small.bytes.byteLength)) await keep_chosen(person, name, small);
        else trouble = words.no_room;
      } catch (refusal) {
        trouble = is_full(refusal) ? words.no_room : words.not_opened;
      }
    say_so(trouble);
    await draw();
  }

  const take = picker((files) => {
    taking = taking.then(() => take_photos(files)).catch(refused);
  });
  const parts: Part[] = person.loan ? [] : [el('h2', {}, words.photos), hint && el('p', { class: 'hint' }, hint), photos, take];
  if (!person.loan) void draw().catch(refused);
  return {
    root: person.loan ? el('p', { class: 'hint' }, words.not_borrowed) : el('section', {}, ...parts),
    said,
    async taken() {
      await taking;
      return all.map(({ sha256 }) => sha256);
    },
    are_noted: (noted) => (t) => chosen_are_noted(t, name, noted),
    forget: () => forget_chosen(person, name),
  };
}
