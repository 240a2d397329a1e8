// The computer in the car: the chair invites it, reads what to run on it, sees how it stands, and revokes it.
import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { chair, path_on_every_screen, stage } from './stage.mjs';

/** As the program in the car does it, with what the page says. */
async function join(token, label) {
  const { origin } = stage.server;
  const answer = await fetch(`${origin}/devices/take-hub`, {
    method: 'POST',
    headers: { Accept: 'application/json', 'Content-Type': 'application/json', Origin: origin },
    body: JSON.stringify({ fact_id: randomUUID(), token, label, device_key: randomBytes(32).toString('base64url') }),
  });
  assert.equal(answer.status, 200, await answer.text());
}

const ways = ['POST /devices/hubs', 'POST /devices/take-hub', 'POST /devices/{device}/revoke'];
path_on_every_screen('the chair invites the computer of the car, and revokes it', ways, async (t, view) => {
  const fitri = await chair(t, view);
  await fitri.go('/devices');
  await fitri.sees('Komputer mobil');
  await fitri.page.getByText('Undang komputer mobil').click();
  await fitri.press('Buat undangan komputer mobil', { status: 400 });
  assert.ok(await fitri.page.locator('main select[name=keeper]').isVisible(), 'what is wrong is in sight');
  await fitri.pick_first('keeper');
  await fitri.press('Buat undangan komputer mobil', { status: 200 });
  await fitri.sees('Jalankan perintah ini di komputer mobil');
  const token = /berdaya serve --hub .* --join ([0-9a-f]{64})/.exec(await fitri.text('#hub-command'))?.[1];
  assert.ok(token, 'the command stands there whole');
  const name = `Mobil ${view.name} (contoh)`;
  await join(token, name);
  await fitri.go('/devices');
  await fitri.sees('Belum pernah terhubung');
  await fitri.press(name);
  await fitri.page.getByText('Cabut komputer ini').first().click();
  await fitri.fill({ because: 'Hilang (contoh)' });
  await fitri.send();
  await fitri.sees('Dicabut');
  await fitri.go('/devices');
  await fitri.sees(/Dicabut .* pukul/);
  const cards = fitri.page.locator('main .card').filter({ hasText: name });
  assert.doesNotMatch(await cards.last().innerText(), /sudah sampai/, 'what it still carries nobody knows');
  await fitri.leave();
});
