// A practice that she saw of a woman whose name is on this phone; and a woman whom she proposes as a model.
import { day_of, named, session_today, sessions, women, type Offer } from './listen';
import { choice, own_words, until_today, type Way } from './listen_form';
import { values } from './listen_words';
import * as words from './listen_words';
import type { Model } from './stage';

const practices = ({ listening }: Model): Offer[] =>
  Object.entries(values).flatMap(([value, word]) =>
    listening.practices.filter(({ cerdas_value }) => cerdas_value === value).map((one) => named(one, word)),
  );

// Whether enough people saw enough of her is known at the secretariat.
const not_proposed_here = (model: Model): Offer[] =>
  women(model).filter(({ value }) => !model.noted.some(({ kind, about }) => kind === 'exemplar.propose' && about[0] === value));

export const proposal: Way = {
  name: 'proposal',
  kind: 'exemplar.propose',
  picture: 'award',
  title: words.proposal,
  what: words.proposal_what,
  lacks: ({ listening }) => (listening.practices.length === 0 ? words.not_here_yet : undefined),
  is_quiet: true,
  fields: [
    choice('member', words.whom, not_proposed_here, { aside: true }),
    own_words('enterprise', words.enterprise, { hint: words.enterprise_hint, most: 300, optional: true }),
    until_today('begun_on', words.begun_on, undefined, { first: () => '', when: ({ enterprise }) => enterprise !== '' }),
  ],
  about: ({ member = '' }) => [member],
  says: ({ enterprise }) => (enterprise ? {} : { means_otherwise: 'false' }), // a note that says nothing is not read
};

export const practice: Way = {
  name: 'practice',
  kind: 'exemplar.note_practice',
  picture: 'star',
  title: words.practice,
  what: words.practice_what,
  lacks: (model) =>
    model.listening.practices.length === 0 ? words.not_here_yet : women(model).length === 0 ? words.nothing_here : undefined,
  fields: [
    choice('session_id', words.at_session, sessions, { nothing: words.elsewhere, first: session_today, optional: true }),
    {
      as: 'line',
      name: 'place',
      label: words.place,
      hint: words.place_hint,
      most: 80,
      masks: true,
      when: ({ session_id }) => session_id === '',
    },
    choice('member_id', words.whom, (model, { session_id }) => women(model, session_id)),
    choice('practice_id', words.which_practice, practices),
    own_words('words', words.what_seen, { hint: words.what_seen_hint }),
  ],
  says: ({ session_id }, model) => ({ seen_on: day_of(session_id, model) }),
  foot: words.faith,
};
