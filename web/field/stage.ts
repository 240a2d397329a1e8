// What every screen is given, and what it gives back.
import type { Word } from '../base/words';
import { el, fill } from './draw';
import * as words from './field_words';
import type { Noted } from './facts';
import type { Interviews } from './interviews';
import type { Listening } from './listen';
import { in_zone, type Choices, type Group, type Sheet } from './overlay';
import type { Person } from './person';
import type { Moment } from './photo_section';
import type { Photos } from './photo_store';

export interface Model {
  readonly sheets: ReadonlyMap<string, Sheet>;
  readonly choices: Choices;
  readonly interviews: Interviews;
  readonly listening: Listening;
  readonly groups: readonly Group[];
  readonly noted: readonly Noted[];
  readonly unsent: number;
  readonly moments: ReadonlyMap<string, readonly Moment[]>; // by session
  readonly photos: Photos;
  readonly in_car: number; // a hub has taken them, the secretariat not yet
  readonly today: string;
  readonly pulled: boolean; // something of the server has ever arrived
  readonly no_office: boolean; // her term has ended, and nothing is for her
}
export interface Stage {
  readonly person: Person;
  model: Model;
  // After something was noted: draws it, and sends it when there is signal.
  readonly noted: () => Promise<void>;
  // A tap is on the disk: counts it.
  readonly drafted: () => void;
  // Says what the disk refused; true when it did.
  readonly refused: (trouble: unknown) => void;
  readonly lock: (here_alone?: true) => Promise<void>; // by her hand in all windows, by time in its own
  readonly turn_tongue: (tongue: string) => void;
}
export interface Screen {
  readonly title: Word;
  readonly root: HTMLElement;
  // Draws what may have changed; what she is typing stays.
  readonly update: (stage: Stage) => void;
}

const locale = (): string => (document.documentElement.lang === 'en' ? 'en-GB' : 'id-ID');

export function day_words(day: string, month: 'long' | 'short' = 'long', weekday: 'long' | 'short' = 'long'): string {
  return new Intl.DateTimeFormat(locale(), { weekday, day: 'numeric', month, timeZone: 'UTC' }).format(
    Date.parse(`${day}T00:00:00Z`),
  );
}

export function hours(from: string, to: string): string {
  const plain = (time: string): string => time.slice(0, 5).replace(':', '.');
  return to ? `${plain(from)}–${plain(to)}` : plain(from);
}

export function moment(at: number, zone: string | undefined): string {
  const when: Intl.DateTimeFormatOptions = {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  };
  return new Intl.DateTimeFormat(locale(), { ...when, ...in_zone(zone) }).format(at);
}

interface Offer {
  readonly value: string;
  readonly name: string;
}

// Fills a list to choose from; what she chose, or had chosen before, stays.
export function offer(into: HTMLSelectElement, offers: readonly Offer[], before = ''): void {
  const chosen = into.value || before;
  if (into.options.length === offers.length + 1 || (offers.length === 1 && into.options.length === 1)) return;
  const one = offers.length === 1;
  fill(into, [
    !one && el('option', { value: '' }, words.choose),
    ...offers.map(({ value, name }) => el('option', { value }, name)),
  ]);
  if (offers.some(({ value }) => value === chosen)) into.value = chosen;
}
