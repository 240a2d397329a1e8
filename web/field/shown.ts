// Reads all that the screens show out of her store: a few dozen documents and the notes of 30 days.
import type { Noted } from './facts';
import { all_noted } from './facts';
import { interviews_of } from './interviews';
import { listening_of } from './listen';
import { growing } from './marks';
import { choices_of, groups_of, sheets_of, today_in } from './overlay';
import { asked, read } from './idb';
import type { Person } from './person';
import { moments_of } from './photo_section';
import { read_photos } from './photo_store';
import { held_docs } from './pull';
import type { Model } from './stage';

export async function read_model(person: Person): Promise<Model> {
  const [docs, noted, photos, no_office] = await Promise.all([
    held_docs(person),
    all_noted(person),
    read_photos(person),
    read(person.db, ['plain'], (t) => asked<unknown>(t.objectStore('plain').get('no_office'))),
  ]);
  const taps = growing();
  const tapped: Noted[] = taps
    ? [
        {
          id: '',
          n: 0,
          kind: 'session.record_attendance',
          at: Date.now(),
          seen: 0,
          about: [taps.session],
          form: { mark: taps.mark },
          state: 'waiting',
          settled: false,
          text: '',
        },
      ]
    : [];
  const today = today_in(person.about.zone);
  const listening = listening_of(docs);
  return {
    sheets: sheets_of(docs, [...noted, ...tapped]),
    choices: choices_of(docs),
    moments: moments_of(docs, noted),
    photos,
    interviews: interviews_of(docs, listening, noted, today),
    listening,
    groups: groups_of(docs),
    noted,
    unsent: noted.filter(({ state }) => state === 'waiting').length,
    in_car: noted.filter(({ state }) => state === 'in_car').length,
    today,
    pulled: docs.length > 0,
    no_office: no_office === true,
  };
}
