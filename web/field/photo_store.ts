// Photos and recorded voices on the phone, sealed as all she notes. One that was chosen waits for its note; with the note, in the same
// transaction, it becomes one to be sent. What has arrived stays 30 days as the notes do: a server that began anew, or
// another one in the car, is given it again.
import { here_now } from './clock';
import { asked, read, work } from './idb';
import type { Person } from './person';
import { seal_bytes, unseal_bytes, type Sealed } from './vault';
import type { Small } from './photo';
import { servers_in, type Servers } from './servers';

export interface Kept {
  readonly sha256: string;
  readonly at: number;
  readonly since?: number; // when it was first seen under a clock that is known to be right
  readonly size: number;
  readonly sealed: Sealed;
  readonly sent_to: readonly unknown[]; // the epochs of the servers that have it
  readonly refused?: boolean; // the server will not have it
  readonly voice?: true; // no photo
}
export type Photo_state = 'waiting' | 'sent' | 'refused';
export interface Photos {
  readonly states: ReadonlyMap<string, Photo_state>;
  readonly unsent: number;
  readonly unsent_voices: number; // of them
  readonly on_wifi: boolean; // she wants them sent by wifi alone
}

const kept_ms = 30 * 86_400_000;
const draft_ms = 7 * 86_400_000;
const photo_key = (sha256: string): string => `photo ${sha256}`;
const draft_key = (name: string, sha256: string): string => `draft ${name} ${sha256}`;
const under = (begins: string): IDBKeyRange => IDBKeyRange.bound(begins, `${begins}\uffff`);
const all_photos = under('photo ');

export async function keep_chosen(person: Person, name: string, { sha256, bytes }: Small, voice?: 'voice'): Promise<void> {
  const sealed = await seal_bytes(person.key, photo_key(sha256), bytes);
  const row: Kept = { sha256, at: Date.now(), size: bytes.byteLength, sealed, sent_to: [], ...(voice && { voice: true }) };
  await work(person.db, ['photos'], async (t) => {
    t.objectStore('photos').put(row, draft_key(name, sha256));
  });
}

export async function chosen(person: Person, name: string): Promise<Kept[]> {
  const rows = await read(person.db, ['photos'], (t) =>
    asked<Kept[]>(t.objectStore('photos').getAll(under(`draft ${name} `))),
  );
  return rows.sort((a, b) => a.at - b.at);
}

export async function forget_chosen(person: Person, name: string, only?: string): Promise<void> {
  await work(person.db, ['photos'], async (t) => {
    t.objectStore('photos').delete(only === undefined ? under(`draft ${name} `) : draft_key(name, only));
  });
}

// Inside the transaction that writes down the note they belong to.
export async function chosen_are_noted(t: IDBTransaction, name: string, noted: readonly string[]): Promise<void> {
  const photos = t.objectStore('photos');
  for (const row of await asked<Kept[]>(photos.getAll(under(`draft ${name} `)))) {
    // One that was noted before and has arrived is told of again: the server may have erased it since.
    if (noted.includes(row.sha256)) photos.put(row, photo_key(row.sha256));
    photos.delete(draft_key(name, row.sha256));
  }
}

// Inside the transaction that takes their note off: what is not sent yet never is.
export async function taken_off(t: IDBTransaction, photos: readonly string[]): Promise<void> {
  for (const sha256 of photos) t.objectStore('photos').delete(photo_key(sha256));
}

// Inside the transaction that learns that a note of theirs is in the books: before, none there may have spoken of them,
// and the server has erased what it had.
export async function told_again(t: IDBTransaction, files: readonly string[], epoch: unknown): Promise<void> {
  const photos = t.objectStore('photos');
  for (const sha256 of files) {
    const row = await asked<Kept | undefined>(photos.get(photo_key(sha256)));
    const sent_to = row?.sent_to.filter((one) => one !== epoch) ?? [];
    if (row) photos.put({ ...row, sent_to } satisfies Kept, photo_key(sha256));
  }
}

export const kept_photo = (person: Person, sha256: string): Promise<Kept | undefined> =>
  read(person.db, ['photos'], (t) => asked<Kept | undefined>(t.objectStore('photos').get(photo_key(sha256))));

export const open_photo = (person: Person, { sha256, sealed }: Kept): Promise<ArrayBuffer> =>
  unseal_bytes(person.key, photo_key(sha256), sealed);

// What the secretariat has, the computer in the car need not be given.
function to_send({ home, now, hubs }: Servers, { refused, sent_to }: Kept): boolean {
  const at_hub = now !== undefined && hubs.includes(now);
  return !refused && !sent_to.includes(now) && !(at_hub && sent_to.includes(home));
}

// The oldest first: those that no server has, then those that this one may lack.
export async function next_photo(
  person: Person,
  servers: Servers,
  not: ReadonlySet<string>,
): Promise<Kept | undefined> {
  const rows = await read(person.db, ['photos'], (t) =>
    asked<Kept[]>(t.objectStore('photos').getAll(all_photos)),
  );
  return rows
    .filter((row) => to_send(servers, row) && !not.has(row.sha256))
    .sort((a, b) => a.sent_to.length - b.sent_to.length || a.at - b.at)[0];
}

export async function now_sent(person: Person, sha256: string, epoch: unknown): Promise<void> {
  await work(person.db, ['photos'], async (t) => {
    const photos = t.objectStore('photos');
    const row = await asked<Kept | undefined>(photos.get(photo_key(sha256)));
    if (row) photos.put({ ...row, sent_to: [...row.sent_to, epoch] } satisfies Kept, photo_key(sha256));
  });
}

export async function now_refused(person: Person, sha256: string): Promise<void> {
  await work(person.db, ['photos'], async (t) => {
    const photos = t.objectStore('photos');
    const row = await asked<Kept | undefined>(photos.get(photo_key(sha256)));
    if (row) photos.put({ ...row, refused: true } satisfies Kept, photo_key(sha256));
  });
}

export async function forget_old(person: Person, now: number = here_now()): Promise<void> {
  await work(person.db, ['photos'], async (t) => {
    const photos = t.objectStore('photos');
    const keys = await asked(photos.getAllKeys());
    const rows = await asked<Kept[]>(photos.getAll());
    rows.forEach((row, nth) => {
      const { since = now, sent_to, refused } = row;
      const key = String(keys[nth]);
      const is_draft = key.startsWith('draft ');
      const has_ended = is_draft ? since < now - draft_ms : (sent_to.length > 0 || refused) && since < now - kept_ms;
      if (has_ended) photos.delete(key);
      else if (!row.since) photos.put({ ...row, since } satisfies Kept, key);
    });
  });
}

export async function read_photos(person: Person): Promise<Photos> {
  const { rows, on_wifi, home } = await read(person.db, ['plain', 'photos'], async (t) => ({
    home: (await servers_in(t)).home,
    rows: await asked<Kept[]>(t.objectStore('photos').getAll(all_photos)),
    on_wifi: (await asked<unknown>(t.objectStore('plain').get('photos_on_wifi'))) === true,
  }));
  const state = ({ refused, sent_to }: Kept): Photo_state => {
    if (refused) return 'refused';
    const has_come = home === undefined ? sent_to.length > 0 : sent_to.includes(home);
    return has_come ? 'sent' : 'waiting';
  };
  const states = new Map(rows.map((row) => [row.sha256, state(row)]));
  const unsent = rows.filter((row) => state(row) === 'waiting');
  return { states, unsent: unsent.length, unsent_voices: unsent.filter(({ voice }) => voice).length, on_wifi };
}

export async function photos_on_wifi(person: Person, only: boolean): Promise<void> {
  await work(person.db, ['plain'], async (t) => {
    t.objectStore('plain').put(only, 'photos_on_wifi');
  });
}
