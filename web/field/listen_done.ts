// What the community did that stands in no other book, and what came of a session, or of what she noted here: what was
// meant, and what also came of it, told by whom it happened to.
import { say } from '../base/words';
import type { Kind } from '../generated/contract';
import { areas, too_long_ago, of_words, sessions, standing, villages, type Offer } from './listen';
import { choice, once_more, own_words, until_today, type Way } from './listen_form';
import { function_of, who } from './listen_words';
import * as words from './listen_words';
import { sentence } from './notes_told';
import type { Model } from './stage';

export const deed: Way = {
  name: 'deed',
  kind: 'enactment.note_deed',
  picture: 'hand-heart',
  title: words.deed,
  what: words.deed_what,
  lacks: ({ listening }) => (listening.areas.length === 0 ? words.not_here_yet : undefined),
  fields: [
    own_words('words', words.what_done, { hint: words.what_done_hint }),
    choice('role_area_id', words.of_role_area, areas),
    until_today('done_on', words.day_done, too_long_ago),
    choice('village_code', words.village, villages, { optional: true }),
    once_more('enactment.note_deed', ['words', 'role_area_id', 'done_on', 'village_code']),
  ],
};

// In which book it stands. What lies with a person is in none.
const books: Partial<Record<Kind, string>> = {
  'mentoring.note_meeting': 'Meeting',
  'bulletin.note_carriage': 'Carriage',
  'enactment.note_deed': 'Deed',
};

function doings(model: Model): Offer[] {
  const hers = standing(model).filter(({ kind, made }) => books[kind] && made).reverse();
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
  lacks: (model) => (doings(model).length === 0 ? words.nothing_here : undefined),
  fields: [
    choice('done', words.after_what, doings, { aside: true }),
    choice('function', words.about_what, of_words(function_of)),
    choice('who', words.who_tells, of_words(who)),
    own_words('words', words.her_words, { hint: words.her_words_hint }),
  ],
  about: ({ done = '' }) => done.split('/'),
};
