// What the community did that stands in no other book, and what came of a session: what was meant, and what also came of
// it, told by whom it happened to.
import { areas, of_words, sessions, villages } from './listen';
import type { Way } from './listen_form';
import { day_ahead, function_of, who } from './listen_words';
import * as words from './listen_words';

const oldest_in_days = 5 * 366; // of a deed, as at the desk
const days_ago = (day: string, today: string): number => (Date.parse(today) - Date.parse(day)) / 86_400_000;

export const deed: Way = {
  name: 'deed',
  kind: 'enactment.note_deed',
  picture: 'hand-heart',
  title: words.deed,
  what: words.deed_what,
  save: words.save_deed,
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

export const outcome: Way = {
  name: 'outcome',
  kind: 'enactment.tell_outcome',
  picture: 'sprout',
  title: words.outcome,
  what: words.outcome_what,
  save: words.save_outcome,
  lacks: (model) => (sessions(model).length === 0 ? words.no_sessions : undefined),
  fields: [
    { as: 'choice', name: 'session', label: words.which_session, offers: sessions, aside: true },
    { as: 'choice', name: 'function', label: words.about_what, offers: of_words(function_of) },
    { as: 'choice', name: 'who', label: words.who_tells, offers: of_words(who) },
    { as: 'own_words', name: 'words', label: words.her_words, hint: words.her_words_hint },
  ],
  about: ({ session = '' }) => ['Session', session],
};
