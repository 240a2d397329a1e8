// What each woman on the sheets of these days agreed to: as the server knows it, and with what was noted here since.
import { holds_here } from './listen';
import type { Doc } from './pull';
import type { Model } from './stage';

export interface Given {
  readonly id: string;
  readonly purpose: string;
}

export function consents_of(docs: readonly Doc[]): ReadonlyMap<string, readonly Given[]> {
  const women = docs.filter(({ kind }) => kind === 'session.consents').flatMap(({ doc }) => doc.women);
  return new Map(women.map(({ id, given }) => [id, given]));
}

/** Nothing: this phone does not know her consents, and notes none. */
export function given_by(known_here: Pick<Model, 'listening' | 'noted'>, woman: string): readonly Given[] | undefined {
  const { listening, noted } = known_here;
  const hers = noted.filter((note) => holds_here(note) && (note.about[0] ?? note.made) === woman);
  const is_new = hers.some(({ kind }) => kind === 'member.register_on_the_spot');
  const known = listening.consents.get(woman) ?? (is_new ? [] : undefined);
  const here = hers
    .filter(({ kind }) => kind === 'member.give_consent')
    .map(({ made = '', form }): Given => ({ id: made, purpose: String(form['purpose']) }));
  const ended = hers.filter(({ kind }) => kind === 'member.withdraw_consent').map(({ about }) => about[1]);
  return known && [...known, ...here].filter(({ id }) => !ended.includes(id));
}
