// What stands between her notes and a browser that empties its storage: it is asked to keep them, how much room there is
// is said, and how far they had come is told outside of the store (marker).
import { fresh_fact_id } from '../base/fact_id';
import { capture, unarrived_rows } from './facts';
import { asked, read } from './idb';
import { emptied, forget_marker, keep_marker, type Marker } from './marker';
import { know_device, people, type Person } from './person';

const nearly = 0.8;

export interface Room {
  readonly usage: number;
  readonly quota: number;
  readonly nearly_full: boolean;
  readonly is_kept: boolean; // the browser has promised not to empty it by itself
}

export async function room_here(): Promise<Room> {
  const { usage = 0, quota = 0 } = (await navigator.storage?.estimate?.()) ?? {};
  const is_kept = (await navigator.storage?.persisted?.()) ?? false;
  return { usage, quota, nearly_full: quota > 0 && usage > quota * nearly, is_kept };
}

// Chrome answers by itself, and more gladly when the app is on the home screen: it is asked again with each note.
export async function ask_to_keep(): Promise<void> {
  if (!((await navigator.storage?.persisted?.()) ?? true)) await navigator.storage.persist();
}

export async function mark_how_far(person: Person): Promise<void> {
  const { device_id } = person.about;
  if (device_id === undefined) return;
  const { counter, waiting, drafts } = await read(person.db, ['plain', 'outbox', 'drafts'], async (t) => ({
    counter: await asked<number>(t.objectStore('plain').get('counter')),
    waiting: (await unarrived_rows(t)).length,
    drafts: await asked(t.objectStore('drafts').count()),
  }));
  await know_device(person);
  await keep_marker({ device_id, n: counter + drafts, unsent: waiting + drafts });
}

// Who joins a phone that was emptied tells the secretariat, so that it knows which numbers to ask for.
export async function tell_emptied(person: Person): Promise<number> {
  const lost = (await emptied(await people())).filter(({ n }) => n > 0);
  for (const { device_id, n, unsent } of lost) {
    const form = { n_max: String(n), unsent: String(unsent) };
    await capture(person, 'device.tell_emptied', [device_id], form, { id: fresh_fact_id(), typed: '' });
    await forget_marker(device_id);
  }
  return lost.length;
}

export const emptied_here = async (): Promise<Marker[]> => (await emptied(await people())).filter(({ n }) => n > 0);
