// How far each person's notes had come, told outside of her store: in a cookie and among the kept pages, which browsers
// empty apart from it. When her store is gone and this is not, she is told what went with it. It holds no name.
import type { Profile } from './person';

export interface Marker {
  readonly device_id: string;
  readonly n: number; // the highest number of her notes
  readonly unsent: number;
}

const cookie = 'berdaya_field';
const shelf = 'berdaya-marker'; // not the worker's prefix: a new version leaves it
const page = '/field/marker';
const kept_s = 400 * 86_400;

const text_of = (markers: readonly Marker[]): string =>
  markers.map(({ device_id, n, unsent }) => `${device_id}.${n}.${unsent}`).join('~');

// What stands there may be anything: another hand, half a write.
export function markers_in(text: string): Marker[] {
  return text.split('~').flatMap((one) => {
    const [, device_id, n, unsent] = /^([0-9a-f-]{36})\.(\d{1,9})\.(\d{1,9})$/.exec(one) ?? [];
    return device_id === undefined ? [] : [{ device_id, n: Number(n), unsent: Number(unsent) }];
  });
}

// Both may be older than the other: what each phone had told last has the higher number.
export function newest_of(markers: readonly Marker[]): Marker[] {
  const best = new Map<string, Marker>();
  for (const one of markers) {
    const there = best.get(one.device_id);
    if (!there || one.n > there.n) best.set(one.device_id, one);
  }
  return [...best.values()];
}

function in_cookie(): Marker[] {
  const pair = document.cookie.split('; ').find((one) => one.startsWith(`${cookie}=`));
  return markers_in(pair?.slice(cookie.length + 1) ?? '');
}

async function among_pages(): Promise<Marker[]> {
  if (!('caches' in window)) return [];
  const kept = await caches.match(page, { cacheName: shelf }).catch(() => undefined);
  return kept ? markers_in(await kept.text()) : [];
}

async function write(markers: readonly Marker[]): Promise<void> {
  const text = text_of(markers);
  const safely = location.protocol === 'https:' ? '; Secure' : '';
  document.cookie = `${cookie}=${text}; Path=/field/; Max-Age=${text === '' ? 0 : kept_s}; SameSite=Strict${safely}`;
  if (!('caches' in window)) return;
  const kept = await caches.open(shelf);
  await (text === '' ? kept.delete(page) : kept.put(page, new Response(text)));
}

export const markers = async (): Promise<Marker[]> => newest_of([...in_cookie(), ...(await among_pages())]);

let last: Promise<void> = Promise.resolve();
function in_turn(act: () => Promise<void>): Promise<void> {
  last = last.then(act).catch(() => undefined); // a browser that keeps neither keeps her notes all the same
  return last;
}

export function keep_marker(marker: Marker): Promise<void> {
  return in_turn(async () => {
    const cookies = in_cookie();
    const same = (one: Marker): boolean => text_of([one]) === text_of([marker]);
    const others = (all: readonly Marker[]): Marker[] => all.filter((one) => one.device_id !== marker.device_id);
    const pages = await among_pages();
    if (cookies.some(same) && pages.some(same)) return;
    await write([...newest_of(others([...cookies, ...pages])), marker]);
  });
}

export function forget_marker(device_id: string): Promise<void> {
  return in_turn(async () => write((await markers()).filter((one) => one.device_id !== device_id)));
}

// Of whom this phone has no store any more.
export async function emptied(known: readonly Profile[]): Promise<Marker[]> {
  const here = new Set(known.map(({ device_id }) => device_id));
  return (await markers()).filter(({ device_id }) => !here.has(device_id));
}
