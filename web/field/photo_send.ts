// Photos go after all notes, in pieces (tus 1.0): what has arrived is not sent again. Announcing one twice is announcing
// it once, and tells how far it has come, so a phone that was cut off, or meets another server, begins with that.
import type { Person } from './person';
import { next_photo, now_refused, now_sent, open_photo, read_photos, type Kept } from './photo_store';
import type { Ending } from './push';
import { servers_of } from './servers';
import { sha256_of } from './vault';

const path = '/sync/v1/files';
const version = '1.0.0';
const patience_ms = 60_000;
const first_piece = 65_536; // grows on a good line
const largest_piece = 262_144;
const least_piece = 16_384;
const most_tries = 4;
const not_a_photo_for_us = [400, 413, 415];
let piece_bytes = first_piece;
let now_too = false;

// She does not want to wait for wifi, this once.
export function send_photos_now(): void {
  now_too = true;
}

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

interface Told {
  readonly status: number;
  readonly offset: number;
  readonly where: string;
}

// An answer is ours only when it speaks tus: the page of a portal does not. Nothing: no signal.
async function ask(
  person: Person,
  method: string,
  where: string,
  more: Readonly<Record<string, string>>,
  body?: Uint8Array<ArrayBuffer>,
): Promise<Told | undefined> {
  try {
    const answer = await fetch(new URL(where, location.origin), {
      method,
      headers: {
        Accept: 'application/json',
        Authorization: `Bearer ${person.about.device_key}`,
        'Tus-Resumable': version,
        ...more,
      },
      body: body ?? null,
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
      signal: AbortSignal.timeout(patience_ms),
    });
    if (answer.headers.get('Tus-Resumable') !== version)
      return answer.status >= 500 ? { status: answer.status, offset: 0, where } : undefined;
    const offset = Number(answer.headers.get('Upload-Offset') ?? Number.NaN);
    return { status: answer.status, offset, where: answer.headers.get('Location') ?? where };
  } catch {
    return undefined;
  }
}

function announce(person: Person, { sha256, size }: Kept): Promise<Told | undefined> {
  return ask(person, 'POST', path, {
    'Upload-Length': String(size),
    'Upload-Metadata': `sha256 ${btoa(sha256)}`,
  });
}

async function send_piece(person: Person, bytes: ArrayBuffer, { where, offset }: Told): Promise<Told | undefined> {
  const piece = new Uint8Array(bytes.slice(offset, offset + piece_bytes));
  const told = await ask(
    person,
    'PATCH',
    where,
    {
      'Content-Type': 'application/offset+octet-stream',
      'Upload-Offset': String(offset),
      'Upload-Checksum': `sha256 ${base64(await sha256_of(piece.buffer))}`,
    },
    piece,
  );
  // A weak line gets through with less at a time.
  piece_bytes = told ? Math.min(largest_piece, piece_bytes * 2) : Math.max(least_piece, piece_bytes / 2);
  return told;
}

type Sent = Ending | 'refused';

async function send_one(person: Person, photo: Kept): Promise<Sent> {
  const bytes = await open_photo(person, photo);
  for (let tries = 0; tries < most_tries; tries++) {
    let told = await announce(person, photo);
    if (told?.status === 201)
      while (told && [201, 204].includes(told.status)) {
        if (told.offset >= photo.size) return 'done';
        told = await send_piece(person, bytes, told);
      }
    if (!told) return 'no_signal';
    if (told.status === 401) return 'unknown';
    if (told.status === 429 || told.status >= 500) return 'busy';
    if (not_a_photo_for_us.includes(told.status)) return 'refused';
    // 404, 409, 460: it is not where we thought; announced again, the server says where.
  }
  return 'later';
}

interface Line extends EventTarget {
  readonly type?: string;
}
const line = (): Line | undefined => (navigator as { connection?: Line }).connection;
export const tells_its_line = (): boolean => line()?.type !== undefined; // an iPhone does not

export function wifi_comes(send: () => void, signal: AbortSignal): void {
  line()?.addEventListener?.('change', send, { signal });
}

// Whether this line is one she wants photos to go by. A phone that does not say what its line is waits for her word.
async function may_send(person: Person): Promise<boolean> {
  const { on_wifi, unsent } = await read_photos(person);
  if (unsent === 0) now_too = false;
  return !on_wifi || now_too || ['wifi', 'ethernet'].includes(line()?.type ?? '');
}

// The car's computer takes none: its way home is for notes. They wait for the secretariat.
export async function send_photos(person: Person, shown: () => void): Promise<Ending> {
  const servers = await servers_of(person);
  if (servers.hubs.includes(servers.now ?? '') || !(await may_send(person))) return 'done';
  const tried = new Set<string>();
  for (let photo; (photo = await next_photo(person, servers, tried)) !== undefined; ) {
    tried.add(photo.sha256);
    const sent = await send_one(person, photo);
    if (sent === 'done') await now_sent(person, photo.sha256, servers.now);
    else if (sent === 'refused') await now_refused(person, photo.sha256);
    else if (sent !== 'later') return sent;
    shown();
  }
  await may_send(person); // all gone: the next ones wait for wifi again
  return 'done';
}
