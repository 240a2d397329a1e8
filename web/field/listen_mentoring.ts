// A meeting of mentoring with its next step, and what became of a step. The phone holds the circles that go on.
import type { MentoringStep } from '../generated/contract';
import { holds_here, of_words, type Circle, type Offer } from './listen';
import type { Values, Way } from './listen_form';
import { day_ahead, meeting_way, step_outcome } from './listen_words';
import * as words from './listen_words';
import type { Model } from './stage';

const circle_of = ({ listening }: Model, { circle }: Values): Circle | undefined => listening.circles.find(({ id }) => id === circle);
const circles = ({ listening }: Model): Offer[] =>
  listening.circles.map(({ id, mentor_name, women: [first, ...others] }) => ({
    value: id,
    name: `${mentor_name} → ${first?.name ?? ''}${others.length > 0 ? ` +${others.length}` : ''}`,
  }));

// Women who had joined by that day.
const who_came = (model: Model, values: Values): Offer[] =>
  (circle_of(model, values)?.women ?? [])
    .filter(({ joined_on }) => joined_on <= (values['held_on'] ?? ''))
    .map(({ id, name }) => ({ value: id, name }));
function whose(model: Model, values: Values): Offer[] {
  const circle = circle_of(model, values);
  return circle ? [{ id: circle.mentor_id, name: circle.mentor_name }, ...circle.women].map(({ id, name }) => ({ value: id, name })) : [];
}
const names_step = ({ step_what = '' }: Values): boolean => step_what !== '';

export const meeting: Way = {
  name: 'meeting',
  kind: 'mentoring.note_meeting',
  picture: 'heart-handshake',
  title: words.meeting,
  what: words.meeting_what,
  save: words.save_meeting,
  is_quiet: true,
  lacks: ({ listening }) => (listening.circles.length === 0 ? words.no_circles : undefined),
  fields: [
    { as: 'choice', name: 'circle', label: words.which_circle, offers: circles, aside: true },
    {
      as: 'day',
      name: 'held_on',
      label: words.held_on,
      first: ({ today }) => today,
      wrong: (day, model, values) =>
        day > model.today ? day_ahead : day < (circle_of(model, values)?.begun_on ?? '') ? words.before_beginning : undefined,
    },
    { as: 'choice', name: 'way', label: words.met_how, offers: of_words(meeting_way) },
    { as: 'ticks', name: 'present', label: words.who_came, offers: who_came, missing: words.nobody_came },
    { as: 'own_words', name: 'words', label: words.talked_of },
    { as: 'own_words', name: 'step_what', label: words.next_step, optional: true },
    { as: 'choice', name: 'step_whose', label: words.step_whose, offers: whose, when: names_step },
    {
      as: 'day',
      name: 'step_due_on',
      label: words.by_when,
      when: names_step,
      wrong: (day, _, { held_on = '' }) => (day < held_on ? words.day_before : undefined),
    },
  ],
  about: ({ circle = '' }) => [circle],
};

// Those of which nothing was said on this phone that the server has not answered yet.
function open_steps({ listening, noted }: Model): readonly MentoringStep[] {
  const said = noted.filter((note) => note.kind === 'mentoring.say_outcome' && holds_here(note)).map(({ about }) => about[0]);
  return listening.circles.flatMap(({ steps }) => steps.filter(({ id }) => !said.includes(id)));
}

const agreed_on = (model: Model, { step: id }: Values): string => open_steps(model).find((one) => one.id === id)?.agreed_on ?? '';

export const step: Way = {
  name: 'step',
  kind: 'mentoring.say_outcome',
  picture: 'milestone',
  title: words.step,
  what: words.step_what,
  is_quiet: true,
  lacks: (model) => (open_steps(model).length === 0 ? words.no_steps : undefined),
  fields: [
    {
      as: 'choice',
      name: 'step',
      label: words.which_step,
      offers: (model) =>
        open_steps(model).map(({ id, whose_name, what }) => ({ value: id, name: `${whose_name}: ${what}` })),
      aside: true,
    },
    { as: 'choice', name: 'outcome', label: words.what_became, offers: of_words(step_outcome) },
    { as: 'own_words', name: 'words', label: words.told_of_step },
    {
      as: 'day',
      name: 'happened_on',
      label: words.known_since,
      first: ({ today }) => today,
      wrong: (day, model, values) =>
        day > model.today ? day_ahead : day < agreed_on(model, values) ? words.before_agreed : undefined,
    },
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
