// The browser's own store, as promises. A change is done when the disk has it ("strict"), not when it is merely queued.

export function asked<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
}

export function open_db(name: string, upgrade: (db: IDBDatabase) => void, version = 1): Promise<IDBDatabase> {
  return new Promise((done, failed) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => upgrade(request.result);
    request.onsuccess = () => {
      // Another tab may erase this store (a revoked phone); it must not wait for us.
      request.result.onversionchange = () => request.result.close();
      // An iPhone takes it away from an app that slept, and gives it only to a page that begins anew.
      request.result.onclose = () => location.reload();
      done(request.result);
    };
    request.onerror = () => failed(request.error);
  });
}

export function erase_db(name: string): Promise<void> {
  return new Promise((done, failed) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => done();
    request.onerror = () => failed(request.error);
  });
}

// Everything in `act` happens, or nothing of it. `act` may await requests of this transaction only.
async function within<T>(
  db: IDBDatabase,
  stores: string[],
  mode: 'readonly' | 'readwrite',
  act: (t: IDBTransaction) => Promise<T>,
): Promise<T> {
  const t = db.transaction(stores, mode, mode === 'readwrite' ? { durability: 'strict' } : {});
  const ended = new Promise<void>((done, failed) => {
    t.oncomplete = () => done();
    t.onabort = () => failed(t.error ?? new Error('aborted'));
  });
  ended.catch(() => undefined);
  let made: T;
  try {
    made = await act(t);
  } catch (trouble) {
    try {
      t.abort();
    } catch {
      /* it has ended by itself */
    }
    throw t.error ?? trouble;
  }
  if (mode === 'readwrite') await ended; // what was read is read
  return made;
}

type Doing = <T>(db: IDBDatabase, stores: string[], act: (t: IDBTransaction) => Promise<T>) => Promise<T>;
export const read: Doing = (db, stores, act) => within(db, stores, 'readonly', act);
export const work: Doing = (db, stores, act) => within(db, stores, 'readwrite', act);

export function is_full(trouble: unknown): boolean {
  return trouble instanceof DOMException && trouble.name === 'QuotaExceededError';
}
