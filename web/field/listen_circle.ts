// A mentoring is opened where two women say yes to it; a woman leaves it, and it ends. The secretariat's phones alone.
import { say } from '../base/words';
import type { Kind } from '../generated/contract';
import { holds_here, of_words, sessions, too_long_ago, women, type Circle, type Offer } from './listen';
import { choice, own_words, until_today, type Values, type Way } from './listen_form';
import { end_reason } from './listen_words';
import * as words from './listen_words';
import { name_of } from './notes_told';
import type { Model } from './stage';

/** The circles that go on, with what was noted of them here and is not answered yet. */
export function circles_here(model: Model): readonly Circle[] {
  const { listening, noted } = model;
  const hers = (kind: Kind) => noted.filter((note) => note.kind === kind && holds_here(note));
  const her = (member: unknown, day: unknown) => ({
    id: String(member),
    name: name_of(String(member), model),
    joined_on: String(day),
    last_on: String(day),
  });
  const begun = hers('mentoring.begin_circle').map(({ made = '', form: { mentor_id, member_id, begun_on } }): Circle => ({
    id: made,
    mentor_id: String(mentor_id),
    mentor_name: name_of(String(mentor_id), model),
    begun_on: String(begun_on),
    last_on: String(begun_on),
    women: [her(member_id, begun_on)],
    steps: [],
  }));
  const joined = hers('mentoring.join');
  const left = [...hers('mentoring.leave'), ...hers('mentoring.end_circle')].map(({ about }) => about.join());
  const all = [...listening.circles, ...begun.filter(({ id }) => listening.circles.every((one) => one.id !== id))];
  return all
    .filter(({ id }) => !left.includes(id))
    .map((circle) => {
      const fresh = joined.filter(({ about }) => about[0] === circle.id).map(({ form }) => her(form['member_id'], form['joined_on']));
      return { ...circle, women: [...circle.women, ...fresh].filter(({ id }) => !left.includes(`${circle.id},${id}`)) };
    });
}

export const circle_of = (model: Model, { circle }: Values): Circle | undefined =>
  circles_here(model).find(({ id }) => id === circle);
export const circles = (model: Model): Offer[] =>
  circles_here(model).map(({ id, mentor_name, women: [first, ...others] }) => ({
    value: id,
    name: `${mentor_name} → ${first?.name ?? ''}${others.length > 0 ? ` +${others.length}` : ''}`,
  }));

// Nobody accompanies herself, or whom she accompanies already.
function whom(model: Model, { mentor_id = '' }: Values): Offer[] {
  const hers = circles_here(model).filter((one) => one.mentor_id === mentor_id);
  const goes_on = hers.flatMap((circle) => circle.women.map(({ id }) => id));
  return women(model).filter(({ value }) => value !== mentor_id && !goes_on.includes(value));
}

export const opening: Way = {
  name: 'mentoring',
  kind: 'mentoring.begin_circle',
  picture: 'hand-heart',
  title: words.open_circle,
  what: words.open_circle_what,
  save: words.open_circle,
  is_quiet: true,
  lacks: (model) => (model.listening.opening && women(model).length > 1 ? undefined : words.nothing_here),
  fields: [
    choice('mentor_id', words.which_mentor, (model) => women(model)),
    {
      as: 'ticks',
      name: 'women',
      label: words.which_mentees,
      offers: whom,
      is_folded: true,
      aside: true,
      missing: words.mentees_wrong,
      wrong: (all, { listening }) => (all.split(' ').length > (listening.opening?.most_women ?? 0) ? words.mentees_wrong : undefined),
    },
    own_words('purpose', words.what_for),
    until_today('begun_on', words.begun_on, too_long_ago),
    {
      as: 'number',
      name: 'meets_every',
      label: words.rhythm,
      most: 3,
      first: () => '14',
      wrong: (days, { listening }) =>
        /^\d+$/.test(days) && Number(days) > 0 && Number(days) <= (listening.opening?.longest_rhythm ?? 0) ? undefined : words.rhythm_wrong,
    },
    choice('session_id', words.continues, sessions, { optional: true }),
  ],
  says: ({ women: all = '' }) => ({ member_id: all.split(' ')[0] }),
  then: ({ women: all = '', begun_on = '' }, circle) =>
    all
      .split(' ')
      .slice(1)
      .map((member_id) => ({ kind: 'mentoring.join', about: [circle], form: { member_id, joined_on: begun_on } })),
};

// The last woman leaves by ending it.
const all_leave = 'all';
const ends = ({ who }: Values): boolean => who === all_leave;
const may_leave = (model: Model, values: Values): Offer[] => {
  const { women: inside = [] } = circle_of(model, values) ?? {};
  const one_by_one = inside.length > 1 ? inside.map(({ id, name }) => ({ value: id, name })) : [];
  return [...one_by_one, { value: all_leave, name: say(words.all_leave) }];
};
function last_on(model: Model, values: Values): string {
  const circle = circle_of(model, values);
  return (ends(values) ? circle : circle?.women.find(({ id }) => id === values['who']))?.last_on ?? '';
}

export const leaving: Way = {
  name: 'leaving',
  kind: (values) => (ends(values) ? 'mentoring.end_circle' : 'mentoring.leave'),
  picture: 'flag',
  title: words.leaving,
  what: words.leaving_what,
  is_quiet: true,
  lacks: (model) => (model.listening.opening && circles_here(model).length > 0 ? undefined : words.nothing_here),
  fields: [
    choice('circle', words.which_circle, circles, { aside: true }),
    choice('who', words.who_leaves, may_leave, { aside: true }),
    choice('reason', words.why_ends, of_words(end_reason), { when: ends }),
    own_words('because', words.told_of_step, { optional: (values) => ends(values) && values['reason'] !== 'Other' }),
    until_today(
      'day',
      words.last_day,
      (day, model, values) => (day < last_on(model, values) ? words.noted_later : undefined),
      { aside: true },
    ),
  ],
  about: ({ circle = '', who = '' }) => (who === all_leave ? [circle] : [circle, who]),
  says: (values) => ({ [ends(values) ? 'ended_on' : 'left_on']: values['day'] }),
};
