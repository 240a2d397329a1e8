// Keeps the shell of the field app on the phone: opened without signal, it is there at once. Facts never pass here.
export {};
declare const SHELL: { readonly version: string; readonly files: readonly string[]; readonly later: readonly string[] };
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Lasting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Worker_self {
  addEventListener(name: 'install' | 'activate', act: (event: Lasting) => void): void;
  addEventListener(name: 'fetch', act: (event: Fetching) => void): void;
  addEventListener(name: 'message', act: (event: MessageEvent) => void): void;
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
}

const here = self as unknown as Worker_self;
const prefix = 'berdaya-field-';
const shelf = prefix + SHELL.version;
const page = '/field/';

// All or nothing: a portal's page in the place of ours fails the whole, and the old version goes on.
async function fill(): Promise<void> {
  const cache = await caches.open(shelf);
  await Promise.all(
    [page, ...SHELL.files].map(async (path) => {
      const answer = await fetch(path, {
        cache: path === page ? 'reload' : 'default',
        credentials: 'omit',
        redirect: 'error',
      });
      if (!answer.ok) throw new Error(`${path} answers ${answer.status}`);
      if (path === page && !(await answer.clone().text()).includes(SHELL.version)) throw new Error('another version');
      await cache.put(path, answer);
    }),
  );
}

async function forget_old(): Promise<void> {
  for (const name of await caches.keys()) if (name.startsWith(prefix) && name !== shelf) await caches.delete(name);
}

here.addEventListener('install', (event) => event.waitUntil(fill()));
here.addEventListener('activate', (event) => event.waitUntil(forget_old().then(() => here.clients.claim())));
here.addEventListener('message', ({ data }) => {
  if (data === 'take over') void here.skipWaiting();
});
// Not part of the shell: it comes with the first answer to a phone that needs it, and stays with this version.
async function once_fetched(path: string): Promise<Response> {
  const cache = await caches.open(shelf);
  const kept = await cache.match(path);
  if (kept) return kept;
  const answer = await fetch(path, { credentials: 'omit', redirect: 'error' });
  const is_script = answer.headers.get('content-type')?.includes('javascript') === true;
  if (answer.ok && is_script) await cache.put(path, answer.clone());
  return answer;
}

here.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (SHELL.later.includes(pathname)) return event.respondWith(once_fetched(pathname));
  const wanted =
    request.mode === 'navigate' && pathname === page ? page : SHELL.files.find((file) => file === pathname);
  if (wanted === undefined) return;
  event.respondWith(
    caches
      .open(shelf)
      .then((cache) => cache.match(wanted))
      .then((kept) => kept ?? fetch(request)),
  );
});
