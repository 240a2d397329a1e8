// The small computer in the car: a real hub, invited by the chair on her page.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Program } from '../hub/program.mjs';
import { stage } from './stage.mjs';

/** `upstream` is the line over which it brings home what it carries. */
export async function invited_hub(fitri, upstream, t) {
  await fitri.go('/devices');
  await fitri.page.getByText('Undang komputer mobil').click();
  await fitri.pick_first('keeper');
  await fitri.press('Buat undangan komputer mobil');
  const token = (await fitri.text('#hub-command')).match(/--join ([0-9a-f]{64})/)[1];
  const folder = mkdtempSync(join(tmpdir(), 'berdaya-car-'));
  const hub = new Program(stage.server.binary, folder, ['--hub', '--database', 'sqlite:hub.sqlite', '--upstream',
    upstream, '--log', 'warn', '--label', 'Mobil Sambal (contoh)', '--join', token]);
  t.after(async () => {
    await hub.kill();
    rmSync(folder, { recursive: true, force: true });
  });
  return hub.start();
}

/** Until it has been home and knows the phone of this key. */
export async function knows(hub, key) {
  for (let tries = 0; tries < 120; ++tries) {
    const answer = await fetch(`${hub.origin}/sync/v1/hello?nonce=1`, { headers: { Authorization: key } });
    if (answer.ok && (await answer.json()).hub.reached_at > 0) return;
    await new Promise((later) => setTimeout(later, 250));
  }
  throw new Error('the car does not know this phone');
}
