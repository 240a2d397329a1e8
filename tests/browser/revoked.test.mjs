// A phone that was lost: when it is heard again its sheets are gone at once, whatever else it has still to bring.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { large_photo } from './camera.mjs';
import { invited_hub, knows } from './hub.mjs';
import { moment, save_moment } from './noting.mjs';
import { add_walk_in, chip, invitation, joined, leave, looks_well, open_notes, open_sheet, session_today, small, tap } from './phone.mjs';
import { start_proxy } from './proxy.mjs';
import { arrive, chair, stage } from './stage.mjs';

async function revoke(fitri, phone) {
  await fitri.go('/devices');
  await fitri.press(phone);
  await fitri.page.locator('main details summary').filter({ hasText: 'Cabut HP ini' }).click();
  await fitri.fill({ because: 'Hilang di pasar (contoh)' });
  await fitri.press('Cabut HP ini');
}

async function leave_revoked(phone) {
  phone.troubles = phone.troubles.filter((text) => !/answers 401|status of 401/.test(text)); // by which it learns that it was
  await leave(phone);
}
const names_here = (phone, title) => phone.page.getByText(title).count();

test('a lost phone whose photo does not get through shows nothing any more, and sends it later', async (t) => {
  const [fitri, phone] = [await chair(t), await arrive(t, small)];
  const title = 'Dicabut dengan foto';
  await session_today(fitri, title);
  await joined(phone, await invitation(fitri), '739154', 'HP Dicabut Foto');
  await open_sheet(phone, title);
  await phone.context.setOffline(true);
  await moment(phone, 'Foto sebelum hilang.', await large_photo(phone.page, 3));
  await save_moment(phone, 'Foto sebelum hilang.');
  await revoke(fitri, 'HP Dicabut Foto');
  await phone.context.route('**/sync/v1/files**', (one) => one.abort());
  await phone.context.setOffline(false);
  await phone.page.locator('.chip').click();
  await chip(phone, 'HP ini sudah tidak dipakai');
  await tap(phone, 'Hari ini');
  await looks_well(phone, 'revoked with a photo');
  assert.equal(await names_here(phone, title), 0);
  await phone.context.unroute('**/sync/v1/files**');
  await phone.page.locator('.chip').click();
  await phone.page.getByText('Catatan di HP ini sudah dihapus').waitFor();
  await fitri.leave();
  await leave_revoked(phone);
});

test('a lost phone whose note went by the car is wiped when it is heard at home', async (t) => {
  const [fitri, phone] = [await chair(t), await arrive(t, small)];
  const title = 'Dicabut lewat mobil';
  await session_today(fitri, title);
  const [here, line] = [await start_proxy(stage.server.origin), await start_proxy(stage.server.origin)];
  t.after(here.stop);
  t.after(line.stop);
  let key = '';
  phone.page.on('request', (one) => { key = one.headers().authorization ?? key; });
  await joined(phone, (await invitation(fitri)).replace(stage.server.origin, here.origin), '739154', 'HP Dicabut Mobil');
  await chip(phone, 'Semua sudah terkirim');
  const hub = await invited_hub(fitri, line.origin, t);
  await knows(hub, key);
  line.leads_to('http://127.0.0.1:9');
  here.leads_to(hub.origin);
  await open_sheet(phone, title);
  await add_walk_in(phone, 'Bu Lewat Mobil');
  await chip(phone, '1 catatan di komputer mobil');
  await phone.page.goto('about:blank'); // switched off
  await revoke(fitri, 'HP Dicabut Mobil');
  line.leads_to(stage.server.origin);
  await hub.again();
  here.leads_to(stage.server.origin);
  await phone.page.goto(`${here.origin}/field/`);
  await open_notes(phone, '739154');
  await phone.page.getByText('Catatan di HP ini sudah dihapus').waitFor();
  assert.equal(await names_here(phone, title), 0);
  await fitri.go('/devices');
  await fitri.press('HP Dicabut Mobil');
  await fitri.sees('Bu Lewat Mobil');
  await fitri.leave();
  await leave_revoked(phone);
});
