// The three questions of the network, asked of a woman who agreed to it. Who may be asked, and named, is known of the women
// on the sheets of these days alone.
import { say } from '../base/words';
import { given_by } from './consents';
import { holds_here, women, type Offer } from './listen';
import { choice, type Field, type Values, type Way } from './listen_form';
import { three } from './listen_words';
import * as words from './listen_words';
import type { Model } from './stage';

// A newcomer's consent, and she herself, are known here before the server has heard of them.
function asked_here({ listening, noted }: Model): ReadonlySet<string> {
  const consents = noted.filter((note) => holds_here(note) && note.kind === 'member.give_consent' && note.form['purpose'] === 'network');
  return new Set([...listening.agreed, ...consents.map(({ about }) => about[0] ?? '')]);
}
function named_here({ listening, noted }: Model): ReadonlySet<string> {
  const newcomers = noted.filter((note) => holds_here(note) && note.kind === 'member.register_on_the_spot');
  return new Set([...listening.may_be_named, ...newcomers.map(({ made = '' }) => made)]);
}
function asked(model: Model): Offer[] {
  const ids = asked_here(model);
  // Who takes it back is not asked, before the server has heard of that.
  const goes_on = (id: string): boolean => given_by(model, id)?.some(({ purpose }) => purpose === 'network') !== false;
  return women(model).filter(({ value }) => ids.has(value) && goes_on(value));
}
function others(model: Model, { member }: Values): Offer[] {
  const ids = named_here(model);
  const here = women(model).filter(({ value }) => value !== member && ids.has(value));
  return [...here, { value: 'outside', name: say(words.outside) }];
}

const names_in = (values: Values, question: string): string[] => (values[question] ?? '').split(' ').filter(Boolean);
const three_questions = Object.keys(three);
const names_somebody = (values: Values): boolean => three_questions.some((question) => names_in(values, question).length > 0);
// Without a name nothing was answered: the round would stand empty. Said once, at the first question.
const questions = Object.entries(three).map(
  ([name, label]): Field => ({
    as: 'ticks',
    name,
    label,
    offers: others,
    is_folded: true,
    optional: name === three_questions[0] ? names_somebody : true,
    missing: words.name_one,
    aside: true,
    wrong: (names) => (names.split(' ').length > 10 ? words.ten_at_most : undefined),
  }),
);

export const network: Way = {
  name: 'network',
  kind: 'network.begin_round',
  picture: 'waypoints',
  title: words.network,
  what: words.network_what,
  is_quiet: true,
  lacks: (model, { loan }) => (loan ? words.not_borrowed : asked(model).length === 0 ? words.nobody_agreed : undefined),
  fields: [choice('member', words.asked_whom, asked, { hint: words.asked_whom_hint, aside: true }), ...questions],
  about: ({ member = '' }) => [member],
  says: (_, { today }) => ({ asked_on: today, way: 'Asked' }),
  then: (values, round) =>
    three_questions.flatMap((question) =>
      names_in(values, question).map((named) => ({ kind: 'network.add_answer', about: [round], form: { question, named } })),
    ),
};
