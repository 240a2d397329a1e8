// Two phones, two tabs, two versions: what is noted at the same time, and what comes in the middle of it.
import assert from 'node:assert/strict';
import { createServer, request } from 'node:http';
import { test } from 'node:test';
import {
  add_walk_in, chip, invitation, joined, leave, looks_well, open_notes, open_sheet, plan_here, session_today, small, tap, type,
} from './phone.mjs';
import { arrive, chair, stage } from './stage.mjs';
import { push_of } from './proxy.mjs';

test('two phones without signal mark the same session differently, and each makes the same new one: both rosters survive, and one session may hold them', async (t) => {
  const [fitri, ani, lina] = [await chair(t), await arrive(t, small), await arrive(t, small)];
  const title = 'Dicatat dua kali';
  const session = await session_today(fitri, title);
  await joined(ani, await invitation(fitri), '739154', 'HP Bu Ani');
  await joined(lina, await invitation(fitri, { whose: 'Mega Puspita (contoh)' }), '264819', 'HP Bu Lina');
  for (const phone of [ani, lina]) {
    await phone.page.getByText(title).waitFor();
    await phone.context.setOffline(true);
    await open_sheet(phone, title);
    await phone.page.locator('button.tap').first().click();
  }
  // Bu Lina heard otherwise of the first, and has seen the second.
  await lina.page.waitForTimeout(400);
  await lina.page.locator('button.tap').first().click();
  await lina.page.locator('button.mark').filter({ hasText: 'Izin' }).first().click();
  await lina.page.locator('button.tap').nth(1).click();
  for (const [phone, name] of [[ani, 'Bu Dari Ani'], [lina, 'Bu Dari Lina']]) {
    await tap(phone, 'Hari ini');
    await plan_here(phone, 'Kumpul yang sama');
    await add_walk_in(phone, name);
    await tap(phone, 'Hari ini');
  }
  for (const phone of [ani, lina]) {
    await phone.context.setOffline(false);
    await phone.page.locator('.chip').click();
    await chip(phone, 'Semua sudah terkirim');
  }
  await fitri.go(session);
  await fitri.sees('1 hal dicatat berbeda oleh dua pengurus');
  await fitri.press('Pilih yang benar');
  await fitri.sees('Izin');
  await fitri.sees('Hadir');
  await fitri.go(`${session}/attendance`);
  assert.equal(await fitri.page.locator('.roster input[value="present"]:checked').count()
    + await fitri.page.locator('.roster input[value="excused"]:checked').count(), 2, 'the union of both rosters');
  await fitri.go('/sessions');
  const made = fitri.page.locator('main .cards a').filter({ hasText: 'Kumpul yang sama' });
  assert.equal(await made.count(), 2, 'both are there, none is lost');
  const names = [];
  for (const way of await made.evaluateAll((all) => all.map((one) => one.getAttribute('href')))) {
    await fitri.go(`${way}/walk-ins`);
    names.push(...(await fitri.text()).match(/Bu Dari (Ani|Lina)/g));
  }
  assert.deepEqual([...new Set(names)].sort(), ['Bu Dari Ani', 'Bu Dari Lina']);
  // Two officers, one meeting: a person says so, and one session holds both rosters.
  await fitri.go('/sessions');
  await fitri.sees('Mungkin dicatat dua kali');
  await fitri.page.locator('.warning').getByRole('link', { name: 'Kumpul yang sama' }).click();
  await fitri.sees('Dicatat oleh');
  await looks_well(fitri, 'alike sessions');
  await fitri.page.locator('.card').filter({ hasText: 'Kumpul yang sama' }).getByRole('button', { name: 'Satukan' }).click();
  await fitri.sees('Dua kegiatan itu sudah menjadi satu.');
  const stands = new URL(fitri.page.url()).pathname;
  await fitri.go(`${stands}/walk-ins`);
  for (const name of ['Bu Dari Ani', 'Bu Dari Lina']) await fitri.sees(name);
  await fitri.go('/devices');
  await fitri.leave();
  for (const phone of [ani, lina]) await leave(phone);
});

test('two tabs of one woman send in turn, and no number is given twice', async (t) => {
  const [fitri, phone] = [await chair(t), await arrive(t, small)];
  const title = 'Dua jendela';
  const session = await session_today(fitri, title);
  let under_way = 0;
  let most = 0;
  const numbers = [];
  let signal = true; // a call that the test itself passes on would not mind that the browser is offline
  await phone.context.route('**/sync/v1/push', async (route) => {
    if (!signal) return route.abort();
    most = Math.max(most, ++under_way);
    const answer = await route.fetch();
    const results = await answer.json();
    const { facts } = push_of(route.request().postDataBuffer());
    for (const { n, id } of facts) if (results.results.find((one) => one.id === id)?.s === 'ok') numbers.push(n);
    await new Promise((later) => setTimeout(later, 300));
    under_way--;
    await route.fulfill({ response: answer });
  });
  await joined(phone, await invitation(fitri), '739154', 'HP Bu Dua Jendela');
  const other = await phone.context.newPage();
  const second = Object.assign(Object.create(phone), { page: other });
  other.on('pageerror', (error) => phone.troubles.push(error.message));
  await other.goto(`${stage.server.origin}/field/`);
  await open_notes(second, '739154');
  await open_sheet(second, title);
  await open_sheet(phone, title);
  signal = false;
  for (const nth of [1, 2, 3]) {
    await add_walk_in(phone, `Bu Kiri ${nth}`);
    await add_walk_in(second, `Bu Kanan ${nth}`);
  }
  for (const one of [phone, second]) await chip(one, '6 catatan aman di HP ini');
  signal = true;
  await Promise.all([phone, second].map((one) => one.page.locator('.chip').click()));
  for (const one of [phone, second]) await chip(one, 'Semua sudah terkirim');
  assert.equal(most, 1, 'one sender at a time');
  assert.deepEqual(numbers.sort(), [1, 2, 3, 4, 5, 6]);
  await fitri.go(`${session}/walk-ins`);
  const seen = await fitri.text();
  for (const nth of [1, 2, 3]) for (const side of ['Kiri', 'Kanan']) assert.equal(seen.split(`Bu ${side} ${nth}`).length, 2);
  // Locked in one window it is locked in all: another woman may take the phone now.
  await tap(phone, 'Kunci');
  await second.page.locator('#pin').waitFor();
  await other.close();
  await fitri.leave();
  await leave(phone);
});

test('a double tap counts once, and the back button loses nothing', async (t) => {
  const [fitri, phone] = [await chair(t), await arrive(t, small)];
  const title = 'Dua ketukan';
  const session = await session_today(fitri, title);
  await joined(phone, await invitation(fitri), '739154', 'HP Bu Ketuk');
  await open_sheet(phone, title);
  await phone.context.setOffline(true);
  await tap(phone, 'Tambah ibu yang ikut');
  await type(phone, { 'walk-in-name': 'Bu Sekali Saja' });
  await phone.page.locator('button[type=submit]:visible').first().dblclick();
  await phone.page.locator('.roster').filter({ hasText: 'Bu Sekali Saja' }).waitFor();
  await chip(phone, '1 catatan aman di HP ini');
  await phone.page.locator('button.tap').nth(2).click();
  await tap(phone, 'Tambah ibu yang ikut');
  await type(phone, { 'walk-in-name': 'Bu Setengah Ja' });
  await phone.page.goBack(); // to today
  await phone.page.locator('h1').filter({ hasText: 'Hari ini' }).waitFor();
  await chip(phone, '2 catatan aman di HP ini');
  await phone.page.goForward();
  await phone.page.locator('#walk-in-name').waitFor();
  assert.equal(await phone.page.locator('#walk-in-name').inputValue(), 'Bu Setengah Ja');
  assert.equal(await phone.page.locator('.who[data-mark=present] button.tap').count(), 1);
  await tap(phone, 'Batal');
  await phone.page.goBack();
  await phone.context.setOffline(false);
  await phone.page.locator('.chip').click();
  await chip(phone, 'Semua sudah terkirim');
  await fitri.go(`${session}/walk-ins`);
  assert.equal((await fitri.text()).split('Bu Sekali Saja').length, 2);
  await fitri.leave();
  await leave(phone);
});

/** The same server behind another port, which gives the app's worker another version when it is told to. */
async function with_versions(t) {
  const proxy = { version: 0, origin: '' };
  const server = createServer((from, to) => {
    const { hostname, port, host } = new URL(stage.server.origin);
    const headers = { ...from.headers, host, 'accept-encoding': 'identity' };
    if (headers.origin) headers.origin = stage.server.origin;
    const ask = request({ hostname, port, path: from.url, method: from.method, headers }, (answer) => {
      if (!['/field/worker.js', '/field/'].includes(from.url) || proxy.version === 0) {
        to.writeHead(answer.statusCode, answer.headers);
        return answer.pipe(to);
      }
      const parts = [];
      answer.on('data', (part) => parts.push(part));
      return answer.on('end', () => {
        const text = Buffer.concat(parts).toString().replace(/(version[:=]")[0-9a-f]+"/, `$1next${proxy.version}"`);
        const { 'content-length': _, ...rest } = answer.headers;
        to.writeHead(answer.statusCode, rest);
        to.end(text);
      });
    });
    ask.on('error', () => to.destroy());
    from.pipe(ask);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  t.after(() => server.close());
  proxy.origin = `http://127.0.0.1:${server.address().port}`;
  return proxy;
}

test('a new version comes in the middle of noting: nothing is lost, and she chooses when', async (t) => {
  const [fitri, phone] = [await chair(t), await arrive(t, small)];
  const proxy = await with_versions(t);
  phone.origin = proxy.origin;
  const title = 'Versi baru di tengah';
  const session = await session_today(fitri, title);
  await joined(phone, (await invitation(fitri)).replace(stage.server.origin, proxy.origin), '739154', 'HP Bu Versi');
  await phone.page.evaluate(() => navigator.serviceWorker.ready);
  await phone.page.reload(); // from here on the worker serves the page
  await open_notes(phone, '739154');
  await open_sheet(phone, title);
  await phone.page.locator('button.tap').first().click();
  await tap(phone, 'Tambah ibu yang ikut');
  await type(phone, { 'walk-in-name': 'Bu Di Teng' });
  proxy.version = 1;
  await phone.page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update());
  await phone.page.getByText('Versi baru siap.').waitFor();
  assert.equal(await phone.page.locator('#walk-in-name').inputValue(), 'Bu Di Teng');
  await looks_well(phone, 'new-version');
  await type(phone, { 'walk-in-name': 'Bu Di Tengah' });
  await tap(phone, 'Simpan nama');
  await phone.page.locator('.roster').filter({ hasText: 'Bu Di Tengah' }).waitFor();
  await tap(phone, 'Tambah ibu yang ikut');
  await type(phone, { 'walk-in-name': 'Bu Belum Sele' });
  await phone.context.setOffline(true); // the new version is whole on the phone: it needs no signal
  await tap(phone, 'Pakai sekarang');
  await phone.page.locator('#pin').waitFor();
  await open_notes(phone, '739154');
  await phone.page.locator('#walk-in-name').waitFor();
  assert.equal(await phone.page.locator('#walk-in-name').inputValue(), 'Bu Belum Sele');
  assert.equal(await phone.page.locator('.who[data-mark=present] button.tap').count(), 1);
  assert.equal(await phone.page.getByText('Versi baru siap.').count(), 0);
  const shelves = await phone.page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('berdaya-field-')));
  assert.deepEqual(shelves, ['berdaya-field-next1'], 'the version before is gone');
  await phone.context.setOffline(false);
  await phone.page.locator('.chip').click();
  await chip(phone, 'Semua sudah terkirim');
  await fitri.go(`${session}/walk-ins`);
  await fitri.sees('Bu Di Tengah');
  await fitri.leave();
  await leave(phone);
});
