// A practice that she saw, of a woman on a sheet of these days.
import { day_of, named, session_today, sessions, women, type Offer } from './listen';
import type { Way } from './listen_form';
import { values } from './listen_words';
import * as words from './listen_words';
import type { Model } from './stage';

const practices = ({ listening }: Model): Offer[] =>
  Object.entries(values).flatMap(([value, word]) =>
    listening.practices.filter(({ cerdas_value }) => cerdas_value === value).map((one) => named(one, word)),
  );

export const practice: Way = {
  name: 'practice',
  kind: 'exemplar.note_practice',
  picture: 'star',
  title: words.practice,
  what: words.practice_what,
  save: words.save_practice,
  lacks: (model) =>
    model.listening.practices.length === 0 ? words.not_here_yet : women(model).length === 0 ? words.nobody_here : undefined,
  fields: [
    {
      as: 'choice',
      name: 'session_id',
      label: words.at_session,
      offers: sessions,
      nothing: words.elsewhere,
      first: session_today,
      optional: true,
    },
    { as: 'line', name: 'place', label: words.place, hint: words.place_hint, most: 80, when: ({ session_id }) => session_id === '' },
    { as: 'choice', name: 'member_id', label: words.whom, offers: (model, { session_id }) => women(model, session_id) },
    { as: 'choice', name: 'practice_id', label: words.which_practice, offers: practices },
    { as: 'own_words', name: 'words', label: words.what_seen, hint: words.what_seen_hint },
  ],
  says: ({ session_id }, model) => ({ seen_on: day_of(session_id, model) }),
  foot: words.faith,
};
