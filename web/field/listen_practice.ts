// A practice that she saw, of a woman on a sheet of these days.
import { day_of, named, session_today, sessions, women, type Offer } from './listen';
import { choice, own_words, type Way } from './listen_form';
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
  lacks: (model) =>
    model.listening.practices.length === 0 ? words.not_here_yet : women(model).length === 0 ? words.nobody_here : undefined,
  fields: [
    choice('session_id', words.at_session, sessions, { nothing: words.elsewhere, first: session_today, optional: true }),
    { as: 'line', name: 'place', label: words.place, hint: words.place_hint, most: 80, when: ({ session_id }) => session_id === '' },
    choice('member_id', words.whom, (model, { session_id }) => women(model, session_id)),
    choice('practice_id', words.which_practice, practices),
    own_words('words', words.what_seen, { hint: words.what_seen_hint }),
  ],
  says: ({ session_id }, model) => ({ seen_on: day_of(session_id, model) }),
  foot: words.faith,
};
