// Somebody said what she expects of the community.
import { areas, day_of, of_words, session_today, sessions, villages } from './listen';
import type { Way } from './listen_form';
import { urgency, who } from './listen_words';
import * as words from './listen_words';

export const expectation: Way = {
  name: 'expectation',
  kind: 'expectation.note_expectation',
  picture: 'ear',
  title: words.expectation,
  what: words.expectation_what,
  save: words.save_expectation,
  fields: [
    { as: 'own_words', name: 'words', label: words.her_words, hint: words.her_words_hint },
    { as: 'choice', name: 'who', label: words.who_expects, offers: of_words(who) },
    { as: 'choice', name: 'urgency', label: words.how_soon, offers: of_words(urgency) },
    { as: 'choice', name: 'village_code', label: words.village, offers: villages, optional: true },
    { as: 'choice', name: 'role_area_id', label: words.role_area, hint: words.role_area_hint, offers: areas, optional: true },
    {
      as: 'choice',
      name: 'session_id',
      label: words.at_session,
      offers: sessions,
      nothing: words.elsewhere,
      first: session_today,
      optional: true,
    },
    { as: 'line', name: 'name', label: words.name, most: 100, optional: true },
    { as: 'tick', name: 'agrees', label: words.agrees, when: ({ name }) => name !== '', missing: words.ask_her_first },
  ],
  says: ({ session_id }, model) => ({ said_on: day_of(session_id, model) }),
};
