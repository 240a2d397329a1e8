// What lies on the phone is readable only with her PIN: a data key, wrapped by a key that 600,000 rounds of PBKDF2 make
// of it.
// A 6-digit PIN stops a curious family member, not somebody with tools and days: little is kept here, and not for long.
const rounds = 600_000;

export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly bytes: ArrayBuffer;
}
export interface Vault {
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly rounds: number;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly wrapped: ArrayBuffer;
}

const random = (size: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(size));
const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

async function key_of_pin(pin: string, salt: Uint8Array<ArrayBuffer>, times: number): Promise<CryptoKey> {
  const typed = await crypto.subtle.importKey('raw', utf8(pin), 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: times },
    typed,
    { name: 'AES-GCM', length: 256 },
    false,
    ['wrapKey', 'unwrapKey'],
  );
}

const as_key = ['encrypt', 'decrypt'] as const;

async function unwrapped(around: CryptoKey, wrapped: ArrayBuffer, iv: BufferSource, loose: boolean): Promise<CryptoKey> {
  return crypto.subtle.unwrapKey('raw', wrapped, around, { name: 'AES-GCM', iv }, 'AES-GCM', loose, [...as_key]);
}

async function locked(around: CryptoKey, loose: CryptoKey, salt: Uint8Array<ArrayBuffer>): Promise<Vault> {
  const iv = random(12);
  return { salt, rounds, iv, wrapped: await crypto.subtle.wrapKey('raw', loose, around, { name: 'AES-GCM', iv }) };
}

// One that nobody can take out of the browser.
export const fresh_data_key = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [...as_key]);

export interface Opened {
  readonly key: CryptoKey;
  readonly spare?: Spare; // made when it was asked for
}

export async function open_vault(pin: string, vault: Vault, make_spare = false): Promise<Opened | undefined> {
  const around = await key_of_pin(pin, vault.salt, vault.rounds);
  try {
    const key = await unwrapped(around, vault.wrapped, vault.iv, false);
    if (!make_spare) return { key };
    return { key, spare: await spare_of(await unwrapped(around, vault.wrapped, vault.iv, true), key) };
  } catch {
    return undefined; // another PIN makes another key, and that does not fit
  }
}

// The data key under a PIN: a fresh one, or one that came back by its spare.
export async function new_vault(
  pin: string,
  back?: CryptoKey,
): Promise<{ readonly vault: Vault; readonly key: CryptoKey; readonly spare: Spare }> {
  const salt = random(16);
  const around = await key_of_pin(pin, salt, rounds);
  const loose = back ?? (await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, [...as_key]));
  const vault = await locked(around, loose, salt);
  const key = await unwrapped(around, vault.wrapped, vault.iv, false);
  return { vault, key, spare: await spare_of(loose, key) };
}

// A second way to the data key, should the PIN be forgotten: wrapped by a key of its own, which is sealed with the data
// key, so that whoever has opened the store can lock that key again with the server's share (`escrow`).
export interface Spare {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly wrapped: ArrayBuffer;
  readonly own: Sealed;
}

async function spare_of(loose: CryptoKey, key: CryptoKey): Promise<Spare> {
  const uses: KeyUsage[] = ['wrapKey', 'unwrapKey'];
  const around = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, uses);
  const iv = random(12);
  const wrapped = await crypto.subtle.wrapKey('raw', loose, around, { name: 'AES-GCM', iv });
  const own = new Uint8Array(await crypto.subtle.exportKey('raw', around));
  return { iv, wrapped, own: await seal(key, 'spare', hex(own)) };
}

async function key_of_share(share: string): Promise<CryptoKey> {
  const bytes = await sha256(`berdaya recovery ${share}`);
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, [...as_key]);
}

// What the phone keeps for the day she forgets her PIN: it opens with the server's share alone.
export async function escrow(key: CryptoKey, spare: Spare, share: string): Promise<Sealed> {
  return seal(await key_of_share(share), 'escrow', await unseal<string>(key, 'spare', spare.own));
}

const bytes_of = (text: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array((text.match(/../g) ?? []).map((two) => parseInt(two, 16)));

export async function open_with_share(spare: Spare, kept: Sealed, share: string): Promise<CryptoKey> {
  const own = bytes_of(await unseal<string>(await key_of_share(share), 'escrow', kept));
  const around = await crypto.subtle.importKey('raw', own, 'AES-GCM', false, ['unwrapKey']);
  return unwrapped(around, spare.wrapped, spare.iv, true);
}

// `about` says what is sealed, so that one row cannot be put in the place of another.
export async function seal(key: CryptoKey, about: string, content: unknown): Promise<Sealed> {
  const iv = random(12);
  const way = { name: 'AES-GCM', iv, additionalData: utf8(about) };
  return { iv, bytes: await crypto.subtle.encrypt(way, key, utf8(JSON.stringify(content))) };
}

export async function unseal<T>(key: CryptoKey, about: string, sealed: Sealed): Promise<T> {
  const way = { name: 'AES-GCM', iv: sealed.iv, additionalData: utf8(about) };
  return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt(way, key, sealed.bytes)));
}

// Photos: bytes as they are.
export async function seal_bytes(key: CryptoKey, about: string, bytes: ArrayBuffer): Promise<Sealed> {
  const iv = random(12);
  return { iv, bytes: await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: utf8(about) }, key, bytes) };
}

export function unseal_bytes(key: CryptoKey, about: string, { iv, bytes }: Sealed): Promise<ArrayBuffer> {
  return crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: utf8(about) }, key, bytes);
}

export function fresh_device_key(): string {
  return btoa(String.fromCharCode(...random(32)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

export async function sha256_of(bytes: ArrayBuffer): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

export const sha256 = (text: string): Promise<Uint8Array<ArrayBuffer>> => sha256_of(utf8(text).buffer);

export const hex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

// The server knows the device key by its hash alone, so the hash, as text, is the key of this proof.
export async function hmac_hex(device_key: string, text: string): Promise<string> {
  const hashed = utf8(hex(await sha256(device_key)));
  const key = await crypto.subtle.importKey('raw', hashed, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return hex(new Uint8Array(await crypto.subtle.sign('HMAC', key, utf8(text))));
}

// The id of what a fact makes follows from the fact's own: the next fact can speak of it before the server knows it.
export async function made_id(fact_id: string, k: number): Promise<string> {
  const bytes = (await sha256(`${fact_id}/${k}`)).slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return fact_id.slice(0, 13) + hex(bytes).replace(/^.{12}(.{4})(.{4})(.{12})$/, '-$1-$2-$3');
}
