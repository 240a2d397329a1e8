// A form of which several notes are made, one after the other. Tried again, should the disk have refused one of them,
// each keeps its id: what is there already counts once. What she changed meanwhile is another note.
import { fresh_fact_id } from '../base/fact_id';
import type { Kind } from '../generated/contract';
import { capture } from './facts';
import type { Person } from './person';
import { made_id } from './vault';

export interface One_note {
  readonly kind: Kind;
  readonly about: readonly string[];
  readonly form: Readonly<Record<string, unknown>>;
  readonly sup?: readonly string[];
  readonly with_photos?: (t: IDBTransaction) => Promise<void>;
}
export interface Noting {
  readonly makes: (one: One_note) => Promise<string>; // the id of what it will make
  // With the last of them the half-typed form is forgotten.
  readonly note: (all: readonly One_note[]) => Promise<void>;
}

/** What is empty is not said. */
export const filled = <T>(form: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(form).filter(([, value]) => value !== '' && value !== undefined));

export function noting(person: Person, typed: string): Noting {
  const ids = new Map<string, string>();
  const id_of = ({ kind, about, form }: One_note): string => {
    const what = JSON.stringify([kind, about, form]);
    const id = ids.get(what) ?? fresh_fact_id();
    ids.set(what, id);
    return id;
  };
  return {
    makes: (one) => made_id(id_of(one), 0),
    async note(all) {
      for (const [nth, one] of all.entries()) {
        const { kind, about, form, sup, with_photos } = one;
        const forgets = nth === all.length - 1 ? typed : '';
        await capture(person, kind, about, form, { id: id_of(one), typed: forgets, ...(sup && { sup }), ...(with_photos && { with_photos }) });
      }
    },
  };
}
