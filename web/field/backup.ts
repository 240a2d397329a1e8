// What could not be sent goes into a file that somebody carries. Its proof is made with the device key, so the
// secretariat sees that the file is whole and from this phone; the key itself never leaves in it.
import { close_drafts, fact_of, read_note, unarrived_rows } from './facts';
import { asked, read } from './idb';
import { without_interviews } from './interview_sent';
import { close_marks } from './marks';
import { today_in } from './overlay';
import type { Person } from './person';
import { hmac_hex } from './vault';

export async function backup_file(person: Person): Promise<File> {
  await close_marks(person);
  await close_drafts(person);
  const { rows, n_max } = await read(person.db, ['plain', 'outbox'], async (t) => ({
    rows: await unarrived_rows(t),
    n_max: await asked<number>(t.objectStore('plain').get('counter')),
  }));
  const carried = await without_interviews(person, rows);
  const facts = await Promise.all(carried.map(async (row) => fact_of(person, row, await read_note(person, row))));
  const { device_id, device_key } = person.about;
  const sent_at = Date.now();
  const text = JSON.stringify(facts);
  const proven = [device_id, sent_at, n_max, text].join('\n');
  const proof = await hmac_hex(device_key, proven);
  const content = { berdaya: 'rescue', v: 1, device_id, sent_at, n_max, facts: text, proof };
  const name = `cadangan-berdaya-${today_in(person.about.zone)}.txt`;
  return new File([JSON.stringify(content)], name, { type: 'text/plain' });
}

export type Given = 'shared' | 'saved' | 'kept_back';

// Where the phone cannot share such a file, it lies among her downloads.
export async function give(file: File): Promise<Given> {
  const what = { files: [file] };
  if ('canShare' in navigator && navigator.canShare(what))
    try {
      await navigator.share(what);
      return 'shared';
    } catch (trouble) {
      if (trouble instanceof DOMException && trouble.name === 'AbortError') return 'kept_back';
    }
  const way = document.createElement('a');
  way.href = URL.createObjectURL(file);
  way.download = file.name;
  way.click();
  setTimeout(() => URL.revokeObjectURL(way.href), 60_000);
  return 'saved';
}
