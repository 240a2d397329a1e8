// One call through the sync door. An answer is ours only with status 200, JSON and the nonce of this call: the portal
// of a hotel or an operator answers 200 with a page of its own to anything.
import { hear_clock } from './clock';

const patience_ms = 60_000;
const worth_packing = 1_024;

export type Answer =
  | { readonly kind: 'ours'; readonly body: any } // its fields are looked at where they are used
  | { readonly kind: 'refused'; readonly wipe: boolean; readonly epoch: string | undefined }
  | { readonly kind: 'no_good'; readonly status: number; readonly body: any }
  | { readonly kind: 'busy'; readonly status: number }
  | { readonly kind: 'late' | 'no_signal' };

interface Call {
  readonly path: string;
  readonly device_key?: string;
  readonly body?: Record<string, unknown>;
  readonly query?: Record<string, string>;
  readonly nonce: boolean;
  readonly leaving?: AbortSignal; // nobody wants the answer any more
}

let may_pack = 'CompressionStream' in window;

async function packed(text: string): Promise<ArrayBuffer> {
  return new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer();
}

async function ask(what: Call, patience: AbortSignal, pack: boolean): Promise<Answer> {
  const { path, device_key, body, query, nonce } = what;
  const fresh = crypto.randomUUID();
  const address = new URL(path, location.origin);
  if (nonce && !body)
    Object.entries({ ...query, nonce: fresh }).forEach(([name, text]) => address.searchParams.set(name, text));
  const headers: Record<string, string> = {
    Accept: 'application/json',
    'Accept-Language': document.documentElement.lang,
  };
  if (device_key) headers['Authorization'] = `Bearer ${device_key}`;
  if (body) headers['Content-Type'] = 'application/json';
  const text = body ? JSON.stringify(nonce ? { nonce: fresh, ...body } : body) : null;
  const pack_it = pack && text !== null && text.length > worth_packing;
  if (pack_it) headers['Content-Encoding'] = 'gzip';
  const answer = await fetch(address, {
    method: body ? 'POST' : 'GET',
    headers,
    body: pack_it ? await packed(text) : text,
    cache: 'no-store',
    credentials: 'omit',
    redirect: 'error',
    signal: patience,
  });
  if (answer.status === 429 || answer.status >= 500) return { kind: 'busy', status: answer.status };
  if (answer.status === 408) return { kind: 'late' };
  // A proxy in front of the server says in a page of its own that a call is too large.
  const is_json = answer.headers.get('content-type')?.includes('json') === true;
  if (answer.status === 413) return { kind: 'no_good', status: 413, body: is_json ? await answer.json() : {} };
  if (!is_json) return { kind: 'no_signal' };
  const said = await answer.json();
  if (answer.status === 200) {
    if (nonce && said.nonce !== fresh) return { kind: 'no_signal' };
    hear_clock(said.now);
    return { kind: 'ours', body: said };
  }
  if (answer.status === 401 && String(said.problem).startsWith('sync.'))
    return { kind: 'refused', wipe: said.wipe === true, epoch: said.epoch };
  if (pack_it && [400, 415].includes(answer.status)) {
    const loose = await ask(what, patience, false);
    if (loose.kind === 'ours') may_pack = false; // it was the packing, not what was in it
    return loose;
  }
  return { kind: 'no_good', status: answer.status, body: said };
}

export async function call(what: Call): Promise<Answer> {
  const patience = new AbortController();
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    patience.abort();
  }, patience_ms);
  what.leaving?.addEventListener('abort', () => patience.abort(), { signal: patience.signal });
  try {
    return await ask(what, patience.signal, may_pack);
  } catch {
    return { kind: late ? 'late' : 'no_signal' };
  } finally {
    clearTimeout(timer);
  }
}
