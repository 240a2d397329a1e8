// A phone in the car: Chromium, the secretariat and a real hub behind one address, as the car's Wi-Fi has it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { invited_hub, knows } from './hub.mjs';
import {
  add_walk_in, chip, invitation, joined, leave, looks_well, open_notes, open_sheet, session_today, small, tap, type,
} from './phone.mjs';
import { start_proxy } from './proxy.mjs';
import { arrive, chair, stage } from './stage.mjs';

const photo = fileURLToPath(new URL('../vectors/photos/foto.webp', import.meta.url));

test('what is noted in the car without internet comes home with the car, once', async (t) => {
  const [fitri, phone] = [await chair(t), await arrive(t, small)];
  const title = 'Sambal di mobil';
  const session = await session_today(fitri, title);
  const home = stage.server.origin;
  const proxy = await start_proxy(home); // the address that the phone knows
  const line = await start_proxy(home); // from the car to the secretariat
  t.after(proxy.stop);
  t.after(line.stop);
  let key = '';
  phone.page.on('request', (one) => { key = one.headers().authorization ?? key; });
  await joined(phone, (await invitation(fitri)).replace(home, proxy.origin), '739154', 'HP Bu Lina');
  await chip(phone, 'Semua sudah terkirim');
  const hub = await invited_hub(fitri, line.origin, t);
  await knows(hub, key);

  line.leads_to('http://127.0.0.1:9'); // no internet
  proxy.leads_to(hub.origin);
  await open_sheet(phone, title);
  await add_walk_in(phone, 'Bu Mobil');
  await chip(phone, '1 catatan di komputer mobil');
  await looks_well(phone, 'in the car');
  await tap(phone, 'Catat yang terjadi');
  await phone.page.locator('#photo').setInputFiles(photo);
  await phone.page.locator('.photos img').waitFor();
  await type(phone, { 'moment-text': 'Sambal dijual dari mobil.' });
  await tap(phone, 'Simpan catatan');
  await phone.page.getByText('Foto belum terkirim').waitFor();
  await chip(phone, '2 catatan di mobil, 1 foto masih di HP'); // the car takes words only
  await looks_well(phone, 'a photo in the car');
  await phone.page.reload(); // the app comes from the car, too
  await open_notes(phone, '739154');
  await chip(phone, '2 catatan di mobil, 1 foto masih di HP');
  await phone.page.getByText(title).first().click();
  await phone.page.getByText('Sambal dijual dari mobil.').waitFor();
  await phone.context.setOffline(true); // she walks away from the car
  await chip(phone, '2 catatan di mobil, 1 foto masih di HP');
  await phone.context.setOffline(false);
  await fitri.go(`${session}/walk-ins`);
  assert.ok(!(await fitri.text()).includes('Bu Mobil'), 'the secretariat does not know of it yet');

  await phone.page.goto('about:blank'); // she is on her way home; the car's battery is empty
  await hub.kill();
  line.leads_to(home);
  await hub.start();
  await fitri.will_see('Bu Mobil');
  assert.equal((await fitri.text()).split('Bu Mobil').length, 2, 'once');
  await fitri.go('/devices');
  await fitri.sees('Semua yang dibawanya sudah sampai');
  await fitri.page.emulateMedia({ media: 'print' });
  const to_tap = fitri.page.locator('main :is(button, input, select, textarea, summary):visible');
  assert.deepEqual(await to_tap.allTextContents(), [], 'on paper there is nothing to tap');
  await fitri.page.emulateMedia({ media: null });

  proxy.leads_to(home);
  await phone.page.goto(`${proxy.origin}/field/`);
  await open_notes(phone, '739154');
  await chip(phone, 'Semua sudah terkirim');
  await fitri.go(session);
  await fitri.sees('Sambal dijual dari mobil.');
  await fitri.page.locator('main .photos img').first().waitFor();
  await fitri.go(`${session}/walk-ins`);
  assert.equal((await fitri.text()).split('Bu Mobil').length, 2, 'brought by the car and by her, noted once');
  await fitri.leave();
  await leave(phone);
});
