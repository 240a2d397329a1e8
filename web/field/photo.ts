// A photo as it is kept on the phone: small, and named by the SHA-256 of what will be sent.
import { small_photo } from '../base/small_photo';
import { hex, sha256_of } from './vault';

export interface Small {
  readonly sha256: string;
  readonly bytes: ArrayBuffer;
}

export async function small_and_named(file: Blob): Promise<Small> {
  const bytes = await (await small_photo(file)).arrayBuffer();
  return { sha256: hex(await sha256_of(bytes)), bytes };
}

// Room for it and for the notes to come; a phone that does not say is believed.
export async function has_room(bytes: number): Promise<boolean> {
  const spare = 5_000_000;
  const { usage = 0, quota = 0 } = (await navigator.storage?.estimate?.()) ?? {};
  return quota === 0 || quota - usage > bytes + spare;
}
