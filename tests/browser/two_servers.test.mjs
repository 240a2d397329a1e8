// A phone that meets two servers at one address: the secretariat's, and a second one with its own epoch that says that
// it is the hub in the car.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  add_walk_in, chip, invitation, joined, leave, looks_well, open_sheet, session_today, small, tap,
} from './phone.mjs';
import { facts_brought, start_proxy } from './proxy.mjs';
import { copy_of } from './server.mjs';
import { arrive, chair, stage } from './stage.mjs';

const pin = '739154';
const send = (phone) => phone.page.locator('.chip').click();
const state_of = (phone, name) => phone.page.locator('li.card').filter({ hasText: name }).locator('.tag');

const brought = (proxy, origin) => facts_brought(proxy).filter(({ at }) => at === origin).map(({ fact }) => fact.id);

test('a note that the car has taken is on its way, and has arrived when the secretariat has it', async (t) => {
  const [fitri, phone] = [await chair(t), await arrive(t, small)];
  const title = 'Sambal dengan mobil';
  const session = await session_today(fitri, title);
  const hub = { upstream_epoch: '', unforwarded: 1, reached_at: Date.now() };
  let car = { origin: '' };
  const home = stage.server.origin;
  const proxy = await start_proxy(home, (path, at) => {
    if (path !== '/sync/v1/hello') return undefined;
    return (text) => {
      const body = JSON.parse(text);
      if (at === home) hub.upstream_epoch = body.epoch;
      return JSON.stringify(at === home ? body : { ...body, hub });
    };
  });
  t.after(proxy.stop);
  await joined(phone, (await invitation(fitri)).replace(home, proxy.origin), pin, 'HP Bu Lina');
  await open_sheet(phone, title);
  await add_walk_in(phone, 'Bu Rumah');
  await chip(phone, 'Semua sudah terkirim');
  car = await copy_of(stage.server);
  t.after(car.stop);

  proxy.leads_to(car.origin);
  await add_walk_in(phone, 'Bu Mobil');
  await chip(phone, '1 catatan di komputer mobil');
  await tap(phone, 'Catatan saya');
  await state_of(phone, 'Bu Mobil').filter({ hasText: 'Di komputer mobil' }).waitFor();
  await state_of(phone, 'Bu Rumah').filter({ hasText: 'Sudah sampai' }).waitFor();
  await looks_well(phone, 'in the car');
  await fitri.go(`${session}/walk-ins`);
  assert.ok(!(await fitri.text()).includes('Bu Mobil'), 'the secretariat does not know of it yet');
  const at_car = brought(proxy, car.origin);
  assert.equal(new Set(at_car).size, 2, 'the car is brought all that it has not acknowledged');

  proxy.leads_to(home);
  await send(phone);
  await chip(phone, 'Semua sudah terkirim');
  await state_of(phone, 'Bu Mobil').filter({ hasText: 'Sudah sampai' }).waitFor();
  await fitri.go(`${session}/walk-ins`);
  await fitri.sees('Bu Mobil');
  assert.equal((await fitri.text()).split('Bu Mobil').length, 2, 'and it is there once');

  proxy.leads_to(car.origin);
  const before = brought(proxy, car.origin).length;
  await send(phone);
  await chip(phone, 'Semua sudah terkirim');
  await tap(phone, 'Hari ini');
  await open_sheet(phone, title);
  await add_walk_in(phone, 'Bu Kedua');
  await chip(phone, '1 catatan di komputer mobil');
  assert.equal(brought(proxy, car.origin).length, before + 1, 'what a server has acknowledged is not sent to it again');
  hub.unforwarded = 0; // the car has met the secretariat
  await send(phone);
  await chip(phone, 'Semua sudah terkirim');
  await tap(phone, 'Catatan saya');
  await state_of(phone, 'Bu Kedua').filter({ hasText: 'Sudah sampai' }).waitFor();
  await fitri.leave();
  await leave(phone);
});

test('what the secretariat changes comes by itself, and the menu says whether this phone holds it', async (t) => {
  const [fitri, phone] = [await chair(t), await arrive(t, small)];
  await session_today(fitri, 'Sebelum menunggu');
  await joined(phone, await invitation(fitri), pin, 'HP Bu Lina');
  await phone.page.getByText('Sebelum menunggu').waitFor();
  await chip(phone, 'Semua sudah terkirim');
  await session_today(fitri, 'Datang sendiri');
  await phone.page.getByText('Datang sendiri').waitFor({ timeout: 20_000 });

  await tap(phone, 'Menu');
  await tap(phone, 'Periksa isi HP');
  await phone.page.getByText('Isi HP ini sama dengan sekretariat.').waitFor();
  await looks_well(phone, 'checked');
  // A browser that loses a part of what it holds.
  await phone.page.evaluate(async () => {
    const named = (await indexedDB.databases()).map(({ name }) => name).filter((name) => /^berdaya-field-(?!people)/.test(name));
    const db = await new Promise((done) => { indexedDB.open(named[0]).onsuccess = ({ target }) => done(target.result); });
    const t = db.transaction(['docs'], 'readwrite');
    const keys = await new Promise((done) => { t.objectStore('docs').getAllKeys().onsuccess = ({ target }) => done(target.result); });
    keys.filter(([, kind]) => kind === 'session.sheet').forEach((key) => t.objectStore('docs').delete(key));
    await new Promise((done) => { t.oncomplete = done; });
    db.close();
  });
  const pulls = [];
  phone.page.on('request', (one) => { if (one.url().includes('/pull?')) pulls.push(new URL(one.url()).searchParams); });
  await tap(phone, 'Periksa isi HP');
  await phone.page.getByText('Ada yang berbeda, dan sudah diambil lagi.').waitFor();
  const anew = pulls.map((query) => query.get('anew')).filter(Boolean).join();
  assert.match(anew, /\d{4}-\d\d-\d\d/);
  assert.ok(!anew.includes('chapter'), 'only what differed is sent again');
  await tap(phone, 'Hari ini');
  await phone.page.getByText('Datang sendiri').waitFor();
  await fitri.leave();
  await leave(phone);
});
