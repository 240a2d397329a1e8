// Who is on duty, at a session or elsewhere: handed out by the secretariat, on its phones alone.
import { ends_at, starts_at } from './field_words';
import { sessions, session_today, type Offer } from './listen';
import { choice, type Field, type Values, type Way } from './listen_form';
import * as words from './listen_words';
import type { Model } from './stage';

const duties = ({ listening }: Model): Offer[] => listening.duty?.duties.map(({ id, name }) => ({ value: id, name })) ?? [];
// Sessions to come, too.
const every_session = (model: Model): Offer[] => sessions({ ...model, today: '9999' });
const elsewhere = ({ session }: Values): boolean => session === '';

function in_office({ listening, sheets, today }: Model, { session = '', day = '' }: Values): Offer[] {
  const days = [today, sheets.get(session)?.day ?? day];
  const officers = listening.duty?.officers ?? [];
  return officers
    .filter(({ term_from, term_to }) => days.some((one) => term_from <= one && (!term_to || one <= term_to)))
    .map(({ id, name }) => ({ value: id, name }));
}

const longest_turn = 16 * 60;
const minutes = (time = ''): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
// Until an hour that is not later than the first means the next day.
const lasts = ({ from, until }: Values): number => (minutes(until) - minutes(from) + 1440) % 1440 || 1440;
const time = (name: string, label: Field['label'], more: Partial<Field> = {}): Field => ({
  as: 'time',
  name,
  label,
  when: elsewhere,
  ...more,
});

export const turn: Way = {
  name: 'turn',
  kind: (values) => (elsewhere(values) ? 'duty.take_turn' : 'duty.take_turn_at'),
  picture: 'clipboard-list',
  title: words.turn,
  what: words.turn_what,
  is_quiet: true,
  lacks: (model) => (duties(model).length === 0 ? words.nothing_here : undefined),
  fields: [
    choice('session', words.at_session, every_session, {
      nothing: words.elsewhere,
      first: session_today,
      optional: true,
      aside: true,
    }),
    { as: 'day', name: 'day', label: words.on_day, first: ({ today }) => today, when: elsewhere },
    time('from', starts_at),
    time('until', ends_at, { wrong: (_, __, values) => (lasts(values) > longest_turn ? words.turn_too_long : undefined) }),
    { as: 'line', name: 'place', label: words.place, most: 80, when: elsewhere },
    choice('duty_id', words.which_duty, duties),
    choice('officer_id', words.who_bears, in_office),
  ],
  about: ({ session = '' }) => (session === '' ? [] : [session]),
  says: (values, { listening }) => (elsewhere(values) ? { zone: listening.duty?.zone } : {}),
};
