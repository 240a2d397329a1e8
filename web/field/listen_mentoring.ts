// A meeting of mentoring with its next step, and what became of a step. The phone holds the circles that go on.
import type { MentoringStep } from '../generated/contract';
import { holds_here, of_words, people_of, type Offer } from './listen';
import { circle_of, circles, circles_here } from './listen_circle';
import { choice, once_more, own_words, until_today, type Values, type Way } from './listen_form';
import { meeting_way, step_outcome } from './listen_words';
import * as words from './listen_words';
import type { Model } from './stage';

// Women who had joined by that day.
const who_came = (model: Model, values: Values): Offer[] =>
  (circle_of(model, values)?.women ?? [])
    .filter(({ joined_on }) => joined_on <= (values['held_on'] ?? ''))
    .map(({ id, name }) => ({ value: id, name }));
function whose(model: Model, values: Values): Offer[] {
  const circle = circle_of(model, values);
  return circle ? people_of(circle).map(({ id, name }) => ({ value: id, name })) : [];
}
const names_step = ({ step_what = '' }: Values): boolean => step_what !== '';

export const meeting: Way = {
  name: 'meeting',
  kind: 'mentoring.note_meeting',
  picture: 'heart-handshake',
  title: words.meeting,
  what: words.meeting_what,
  is_quiet: true,
  lacks: (model) => (circles_here(model).length === 0 ? words.nothing_here : undefined),
  fields: [
    choice('circle', words.which_circle, circles, { aside: true }),
    until_today('held_on', words.held_on, (day, model, values) =>
      day < (circle_of(model, values)?.begun_on ?? '') ? words.before_beginning : undefined,
    ),
    choice('way', words.met_how, of_words(meeting_way)),
    { as: 'ticks', name: 'present', label: words.who_came, offers: who_came, missing: words.nobody_came },
    own_words('words', words.talked_of),
    own_words('step_what', words.next_step, { optional: true }),
    choice('step_whose', words.step_whose, whose, { when: names_step }),
    {
      as: 'day',
      name: 'step_due_on',
      label: words.by_when,
      when: names_step,
      wrong: (day, _, { held_on = '' }) => (day < held_on ? words.day_before : undefined),
    },
    once_more('mentoring.note_meeting', ['held_on', 'way', 'words', 'present'], 'circle'),
  ],
  about: ({ circle = '' }) => [circle],
};

// Those of which nothing was said on this phone that the server has not answered yet.
function open_steps({ listening, noted }: Model): readonly MentoringStep[] {
  const said = noted.filter((note) => note.kind === 'mentoring.say_outcome' && holds_here(note)).map(({ about }) => about[0]);
  return listening.circles.flatMap(({ steps }) => steps.filter(({ id }) => !said.includes(id)));
}

const steps = (model: Model): Offer[] =>
  open_steps(model).map(({ id, whose_name, what }) => ({ value: id, name: `${whose_name}: ${what}` }));
const agreed_on = (model: Model, { step: id }: Values): string => open_steps(model).find((one) => one.id === id)?.agreed_on ?? '';

export const step: Way = {
  name: 'step',
  kind: 'mentoring.say_outcome',
  picture: 'milestone',
  title: words.step,
  what: words.step_what,
  is_quiet: true,
  lacks: (model) => (open_steps(model).length === 0 ? words.nothing_here : undefined),
  fields: [
    choice('step', words.which_step, steps, { aside: true }),
    choice('outcome', words.what_became, of_words(step_outcome)),
    own_words('words', words.told_of_step),
    until_today('happened_on', words.known_since, (day, model, values) =>
      day < agreed_on(model, values) ? words.before_agreed : undefined,
    ),
    {
      as: 'day',
      name: 'due_on',
      label: words.until_when,
      when: ({ outcome }) => outcome === 'NotYet',
      wrong: (day, _, { happened_on = '' }) => (day < happened_on ? words.day_before : undefined),
    },
  ],
  about: ({ step: id = '' }) => [id],
};
