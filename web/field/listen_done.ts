// What the community did that stands in no other book, and what came of a session, or of what she noted here: what was
// meant, and what also came of it, told by whom it happened to.
import { say } from '../base/words';
import type { Kind } from '../generated/contract';
import { areas, of_words, sessions, villages, type Offer } from './listen';
import type { Way } from './listen_form';
import { day_ahead, function_of, who } from './listen_words';
import * as words from './listen_words';
import { sentence } from './notes_told';
import type { Model } from './stage';

const oldest_in_days = 5 * 366; // of a deed, as at the desk
const days_ago = (day: string, today: string): number => (Date.parse(today) - Date.parse(day)) / 86_400_000;

export const deed: Way = {
  name: 'deed',
  kind: 'enactment.note_deed',
  picture: 'hand-heart',
  title: words.deed,
  what: words.deed_what,
  lacks: ({ listening }) => (listening.areas.length === 0 ? words.no_areas : undefined),
  fields: [
    { as: 'own_words', name: 'words', label: words.what_done, hint: words.what_done_hint },
    { as: 'choice', name: 'role_area_id', label: words.of_role_area, offers: areas },
    {
      as: 'day',
      name: 'done_on',
      label: words.day_done,
      first: ({ today }) => today,
      wrong: (day, { today }) =>
        day > today ? day_ahead : days_ago(day, today) > oldest_in_days ? words.too_long_ago : undefined,
    },
    { as: 'choice', name: 'village_code', label: words.village, offers: villages, optional: true },
  ],
};

// In which book it stands. What lies with a person is in none.
const books: Partial<Record<Kind, string>> = {
  'mentoring.note_meeting': 'Meeting',
  'bulletin.note_carriage': 'Carriage',
  'enactment.note_deed': 'Deed',
};

function doings(model: Model): Offer[] {
  const hers = model.noted.filter(({ kind, made, state }) => books[kind] && made && state !== 'for_a_person').reverse();
  return [
    ...sessions(model).map(({ value, name }) => ({ value: `Session/${value}`, name, under: words.sessions_held })),
    ...hers.map((note) => ({
      value: `${books[note.kind]}/${note.made}`,
      name: say(sentence(note, model)),
      under: words.noted_here,
    })),
  ];
}

export const outcome: Way = {
  name: 'outcome',
  kind: 'enactment.tell_outcome',
  picture: 'sprout',
  title: words.outcome,
  what: words.outcome_what,
  save: words.save_outcome,
  lacks: (model) => (doings(model).length === 0 ? words.no_doings : undefined),
  fields: [
    { as: 'choice', name: 'done', label: words.after_what, offers: doings, aside: true },
    { as: 'choice', name: 'function', label: words.about_what, offers: of_words(function_of) },
    { as: 'choice', name: 'who', label: words.who_tells, offers: of_words(who) },
    { as: 'own_words', name: 'words', label: words.her_words, hint: words.her_words_hint },
  ],
  about: ({ done = '' }) => done.split('/'),
};
