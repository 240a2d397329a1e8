// The photos of a note that is saved: one is taken out with its reason, and the words and the other photos stay.
import { address_of } from './addresses';
import { because_form, type Because } from './because_form';
import * as mend from './correct_words';
import { el, fill, icon } from './draw';
import type { Noted } from './facts';
import { only_here, photos_left } from './photo_section';
import { kept_photo, open_photo, taken_off } from './photo_store';
import { nth_photo } from './photo_words';
import * as words from './photo_words';
import type { Stage } from './stage';

async function show({ person }: Stage, picture: HTMLImageElement, sha256: string): Promise<void> {
  const kept = await kept_photo(person, sha256);
  if (kept) picture.src = address_of(await open_photo(person, kept), 'image/jpeg');
  picture.hidden = !kept;
}

export function photos_to_take_off(stage: Stage, note: Noted): HTMLElement | false {
  const { noted } = stage.model;
  const left = photos_left(note, noted);
  const asking = el('div', { class: 'flow' });
  const quiet = (): void => fill(asking, []);
  const ask = (sha256: string): void => {
    const it: Because = {
      typed: `photo off ${note.id} ${sha256}`,
      kind: 'session.take_photo_off',
      about: [note.about[0] ?? '', note.made ?? '', sha256],
      sup: [note.id],
      ask: mend.why_taken_off,
      missing: mend.why_missing,
      press: words.take_photo_off,
      picture: 'trash-2',
      with_photos: (t) => taken_off(t, only_here(note, noted).filter((one) => one === sha256)),
    };
    fill(asking, [because_form(stage, it, quiet)]);
    asking.querySelector('input')?.focus();
  };
  const shown = left.map((sha256, nth) => {
    const picture = el('img', { alt: '', width: 96, height: 96, hidden: true });
    void show(stage, picture, sha256).catch(stage.refused);
    const label = el('span', { class: 'visually-hidden' }, nth_photo(nth + 1));
    const press = { type: 'button', class: 'button-quiet', click: () => ask(sha256) };
    return el('li', {}, picture, el('button', press, icon('trash-2'), words.take_photo_off, label));
  });
  return left.length > 0 && el('section', {}, el('h2', {}, words.photos), el('ul', { class: 'photos' }, ...shown), asking);
}
