// Somebody said what she expects of the community.
import { areas, day_of, of_words, session_today, sessions, villages } from './listen';
import { choice, own_words, type Way } from './listen_form';
import { urgency, who } from './listen_words';
import * as words from './listen_words';

export const expectation: Way = {
  name: 'expectation',
  kind: 'expectation.note_expectation',
  picture: 'ear',
  title: words.expectation,
  what: words.expectation_what,
  fields: [
    own_words('words', words.her_words, { hint: words.her_words_hint }),
    choice('who', words.who_expects, of_words(who)),
    choice('urgency', words.how_soon, of_words(urgency)),
    choice('village_code', words.village, villages, { optional: true }),
    choice('role_area_id', words.role_area, areas, { hint: words.role_area_hint, optional: true }),
    choice('session_id', words.at_session, sessions, { nothing: words.elsewhere, first: session_today, optional: true }),
    { as: 'line', name: 'name', label: words.name, most: 100, optional: true, masks: true },
    { as: 'tick', name: 'agrees', label: words.agrees, when: ({ name }) => name !== '', missing: words.ask_her_first },
  ],
  says: ({ session_id }, model) => ({ said_on: day_of(session_id, model) }),
};
