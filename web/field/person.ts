// The people of a shared phone. Each has a database of her own under her own PIN; the list of them holds a name and
// a colour.
import { asked, erase_db, open_db, read, work } from './idb';
import { forget_marker } from './marker';
import { after_wrong, wait_left, type Tries } from './pin';
import { new_vault, open_vault, seal, sha256, unseal, type Sealed, type Vault } from './vault';

export interface Profile {
  readonly id: string;
  readonly name: string;
  readonly colour: number;
  // The secretariat does not know this phone any more; a new invitation may go on with it.
  readonly refused?: boolean;
  // A hash of the invitation that is on its way, to find it again by its link.
  readonly joining?: string;
  // By which it is found again when its store is gone (marker).
  readonly device_id?: string;
  // A borrowed phone's: shown to nobody.
  readonly loan?: boolean;
}

// All that is only hers to know. `join` is there until the server has taken the phone.
export interface About {
  readonly device_key: string;
  readonly label: string;
  readonly device_id?: string;
  readonly person?: string;
  readonly chapter?: string;
  readonly zone?: string;
  readonly join?: Joining;
  readonly recovered?: Recovered;
}
// Who helped when she came back; shown until she has seen it, and in the menu.
export interface Recovered {
  readonly by: readonly string[];
  readonly at: number;
  readonly seen?: boolean;
}
// `device_key` is another one while a known person joins anew: the old one is hers until the new one is taken.
export interface Joining {
  readonly token: string;
  readonly fact_id: string;
  readonly device_key: string;
  readonly by_code?: boolean; // the token is a code of two officers
}

export interface Person {
  readonly id: string;
  readonly db: IDBDatabase;
  readonly key: CryptoKey;
  readonly channel: BroadcastChannel;
  readonly loan?: boolean; // she has borrowed this phone
  about: About;
}

export type Unlocked = { readonly person: Person } | { readonly wait_ms: number } | { readonly emptied: true };

const people_db = 'berdaya-field-people';
const own_db = (id: string): string => `berdaya-field-${id}`;

async function with_people<T>(
  how: typeof work,
  act: (store: IDBObjectStore) => Promise<T>,
): Promise<T> {
  const db = await open_db(people_db, (fresh) => fresh.createObjectStore('people', { keyPath: 'id' }));
  try {
    return await how(db, ['people'], (t) => act(t.objectStore('people')));
  } finally {
    db.close();
  }
}

const all_profiles = (): Promise<Profile[]> => with_people(read, (store) => asked(store.getAll()));
export const people = async (): Promise<Profile[]> => (await all_profiles()).filter(({ loan }) => !loan);
export const loans = async (): Promise<Profile[]> => (await all_profiles()).filter(({ loan }) => loan);

export async function put_loan(id: string): Promise<void> {
  await with_people(work, async (store) => {
    store.put({ id, name: '', colour: 0, loan: true } satisfies Profile);
  });
}

export function open_own(id: string): Promise<IDBDatabase> {
  const upgrade = (db: IDBDatabase): void => {
    db.createObjectStore('photos'); // from version 2 on
    if (db.objectStoreNames.contains('plain')) return;
    db.createObjectStore('plain');
    db.createObjectStore('docs');
    db.createObjectStore('drafts', { keyPath: 'id' });
    const outbox = db.createObjectStore('outbox', { keyPath: 'id' });
    outbox.createIndex('state', 'state');
    outbox.createIndex('n', 'n', { unique: true });
  };
  return open_db(own_db(id), upgrade, 2);
}

export const take_in = (id: string, db: IDBDatabase, key: CryptoKey, about: About): Person => ({
  id,
  db,
  key,
  about,
  channel: new BroadcastChannel(own_db(id)),
});

export const token_hash = async (token: string): Promise<string> => [...(await sha256(token))].slice(0, 12).join('.');

export async function new_person(pin: string, about: About): Promise<Person> {
  const id = crypto.randomUUID();
  const { vault, key, spare } = await new_vault(pin);
  const db = await open_own(id);
  const sealed = await seal(key, 'about', about);
  await work(db, ['plain'], async (t) => {
    const plain = t.objectStore('plain');
    plain.put(vault, 'vault');
    plain.put(spare, 'spare');
    plain.put(sealed, 'about');
    plain.put(0, 'counter');
  });
  const joining = about.join && (await token_hash(about.join.token));
  const name = about.person || about.label;
  await with_people(work, async (store) => {
    store.put({
      id,
      name,
      colour: (await asked(store.count())) % 5,
      ...(joining ? { joining } : {}),
      ...(about.device_id ? { device_id: about.device_id } : {}),
    } satisfies Profile);
  });
  return take_in(id, db, key, about);
}

export async function unlock(id: string, pin: string, now: number = Date.now()): Promise<Unlocked> {
  const db = await open_own(id);
  const { vault, tries, sealed, has_spare } = await read(db, ['plain'], async (t) => {
    const plain = t.objectStore('plain');
    return {
      vault: await asked<Vault | undefined>(plain.get('vault')),
      tries: (await asked<Tries | undefined>(plain.get('tries'))) ?? { wrong: 0, until: 0 },
      sealed: await asked<Sealed | undefined>(plain.get('about')),
      has_spare: (await asked(plain.getKey('spare'))) !== undefined,
    };
  });
  if (!vault || !sealed) {
    db.close();
    return { emptied: true };
  }
  const left = wait_left(tries, now);
  const opened = left > 0 ? undefined : await open_vault(pin, vault, !has_spare);
  if (!opened) {
    const next = left > 0 ? tries : after_wrong(tries, now);
    await work(db, ['plain'], async (t) => {
      t.objectStore('plain').put(next, 'tries');
    });
    db.close();
    return { wait_ms: wait_left(next, now) };
  }
  const { key, spare } = opened;
  if (tries.wrong > 0 || spare)
    await work(db, ['plain'], async (t) => {
      t.objectStore('plain').delete('tries');
      if (spare) t.objectStore('plain').put(spare, 'spare');
    });
  return { person: take_in(id, db, key, await unseal<About>(key, 'about', sealed)) };
}

export async function now_about(person: Person, about: About): Promise<void> {
  const sealed = await seal(person.key, 'about', about);
  await work(person.db, ['plain'], async (t) => {
    t.objectStore('plain').put(sealed, 'about');
  });
  person.about = about;
  if (person.loan) return;
  const joining = about.join && (await token_hash(about.join.token));
  await with_people(work, async (store) => {
    const { colour = 0, joining: before } = (await asked<Profile | undefined>(store.get(person.id))) ?? {};
    const link = joining ?? before; // who taps it again means herself
    const name = about.person || about.label;
    store.put({
      id: person.id,
      name,
      colour,
      ...(link ? { joining: link } : {}),
      ...(about.device_id ? { device_id: about.device_id } : {}),
    } satisfies Profile);
  });
}

// Also of a profile that was made before this was kept.
export async function know_device({ id, about: { device_id } }: Person): Promise<void> {
  if (device_id === undefined) return;
  await with_people(work, async (store) => {
    const profile = await asked<Profile | undefined>(store.get(id));
    if (profile && profile.device_id !== device_id) store.put({ ...profile, device_id } satisfies Profile);
  });
}

// Her store is gone; what is left of it names nobody any more.
export async function forget_profile(id: string): Promise<void> {
  await with_people(work, async (store) => {
    store.delete(id);
  });
  await erase_db(own_db(id));
}

export async function now_refused(person: Person): Promise<void> {
  await with_people(work, async (store) => {
    const profile = await asked<Profile | undefined>(store.get(person.id));
    if (profile) store.put({ ...profile, refused: true } satisfies Profile);
  });
}

export function step_out(person: Person): void {
  person.channel.close();
  person.db.close();
}

export async function erase(person: Person): Promise<void> {
  step_out(person);
  await forget_profile(person.id);
  if (person.about.device_id) await forget_marker(person.about.device_id);
}
