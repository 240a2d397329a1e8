// The field app on a phone: joined by an invitation, used without signal, sent when there is signal again.
import assert from 'node:assert/strict';
import { createHash, createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  add_walk_in, chip, invitation, joined, leave, looks_well, open_notes, open_sheet, plan_here, session_today, small, tap, type,
} from './phone.mjs';
import { arrive, chair } from './stage.mjs';
import { push_of } from './proxy.mjs';

test('a phone joins, notes without signal what happens, and sends it when there is signal', async (t) => {
  const [fitri, phone] = [await chair(t), await arrive(t, small)];
  const title = 'Sambal di lapangan';
  const session = await session_today(fitri, title);
  const link = await invitation(fitri);

  await phone.page.goto(link);
  await phone.page.locator('h1').waitFor();
  await tap(phone, 'English');
  await phone.page.getByRole('button', { name: 'I accept' }).waitFor();
  await tap(phone, 'Bahasa Indonesia');
  await looks_well(phone, 'invited');
  await tap(phone, 'Saya terima');
  await type(phone, { pin: '123456', 'pin-again': '123456', label: 'HP Bu Lina' });
  await tap(phone, 'Daftarkan HP ini');
  await phone.page.getByText('Angka berurutan mudah ditebak').waitFor();
  await looks_well(phone, 'pin');
  await type(phone, { pin: '739154', 'pin-again': '739154' });
  await tap(phone, 'Daftarkan HP ini');
  await phone.page.getByText(title).waitFor();
  assert.equal(phone.path(), '/field/', 'the token is gone from the address');
  await chip(phone, 'Semua sudah terkirim');
  await looks_well(phone, 'today');

  await phone.page.evaluate(() => navigator.serviceWorker.ready);
  await phone.context.setOffline(true);
  await phone.page.reload();
  await phone.page.locator('#pin').waitFor();
  await looks_well(phone, 'unlock');
  await open_notes(phone, '739154');
  await tap(phone, title);
  for (const nth of [0, 1, 2]) await phone.page.locator('button.tap').nth(nth).click();
  await phone.page.locator('button.tap').nth(2).click({ delay: 400 }); // a slow second tap opens the four marks
  await looks_well(phone, 'sheet');
  await add_walk_in(phone, 'Marni Lapangan');
  await tap(phone, 'Hari ini');
  await tap(phone, 'Catat kegiatan di tempat');
  await looks_well(phone, 'new');
  await phone.page.locator('#programme').selectOption({ index: 1 }).catch(() => undefined);
  await phone.page.locator('#village').selectOption({ index: 1 });
  await type(phone, { title: 'Kumpul di warung', place: 'Warung Bu Ani', starts: '08:00', ends: '10:00' });
  await tap(phone, 'Simpan kegiatan');
  await phone.page.getByText('Belum ada nama di daftar ini').waitFor();
  await add_walk_in(phone, 'Zubaedah Lapangan');
  await chip(phone, 'Tidak ada sinyal. 4 catatan aman di HP ini');
  await tap(phone, 'Catatan saya');
  await phone.page.getByText('Belum terkirim').first().waitFor();
  await looks_well(phone, 'facts');
  await tap(phone, 'Menu');
  await looks_well(phone, 'menu');

  await phone.context.setOffline(false);
  await phone.page.locator('.chip').click();
  await chip(phone, 'Semua sudah terkirim');
  await fitri.go(`${session}/attendance`);
  assert.equal(await fitri.page.locator('.roster input[value="present"]:checked').count(), 3);
  await fitri.go(`${session}/walk-ins`);
  await fitri.sees('Marni Lapangan');
  await fitri.go('/sessions');
  await fitri.press('Kumpul di warung');
  await fitri.press('Peserta baru');
  await fitri.sees('Zubaedah Lapangan');
  await fitri.go('/devices');
  await fitri.sees('Semua catatan sudah sampai');
  await fitri.leave();
  await leave(phone);
});

test('a phone whose battery ran empty goes on with the day it knew, and keeps what it noted', async (t) => {
  const [fitri, phone] = [await chair(t), await arrive(t, small)];
  const title = 'Baterai habis';
  await session_today(fitri, title);
  await phone.context.addInitScript(() => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + Number(sessionStorage.getItem('off') ?? 0);
  });
  const clock_says = (day) => phone.page.evaluate((text) =>
    sessionStorage.setItem('off', text ? String(Date.parse(text) - Date.now() + Number(sessionStorage.getItem('off') ?? 0)) : '0'), day);
  await joined(phone, await invitation(fitri), '739154', 'HP Baterai');
  await phone.page.getByText(title).first().waitFor();
  await phone.page.evaluate(() => navigator.serviceWorker.ready);
  await phone.context.setOffline(true);
  await open_sheet(phone, title);
  await tap(phone, 'Tambah ibu yang ikut');
  await type(phone, { 'walk-in-name': 'Bu Separuh' });
  for (const day of ['2031-03-01T01:00:00Z', '2025-01-01T01:00:00Z']) { // far ahead nothing is thrown away as old
    await clock_says(day);
    await phone.page.reload();
    await open_notes(phone, '739154');
  }
  const still_typed = async () => assert.equal(await phone.page.locator('#walk-in-name').inputValue(), 'Bu Separuh');
  await still_typed();
  await phone.context.setOffline(false); // and so does an answer while it is far behind
  await phone.page.locator('.chip').click();
  await chip(phone, 'Semua sudah terkirim');
  await phone.context.setOffline(true);
  await phone.page.reload();
  await open_notes(phone, '739154');
  await phone.page.locator('#walk-in-name').waitFor();
  await still_typed();
  await tap(phone, 'Hari ini');
  await phone.page.getByText('Jam HP ini salah').waitFor();
  await plan_here(phone, 'Di tempat, baterai habis');
  await add_walk_in(phone, 'Bu Tahun Lalu');
  await clock_says(''); // the network sets it right
  await phone.context.setOffline(false);
  await phone.page.reload();
  await open_notes(phone, '739154');
  await chip(phone, 'Semua sudah terkirim');
  await tap(phone, 'Catatan saya');
  await phone.page.getByText('Bu Tahun Lalu').waitFor();
  assert.equal(await phone.page.getByText('Jam HP ini salah').count(), 0);
  await fitri.go('/sessions');
  const its = fitri.page.locator('main a').filter({ hasText: 'Di tempat, baterai habis' }).last(); // before: may be one with another
  await fitri.turn_page(() => its.click());
  await fitri.press('Peserta baru');
  await fitri.sees('Bu Tahun Lalu');
  await fitri.leave();
  await leave(phone);
});

test('a phone whose clock is three days fast notes on the right day, and says that its clock is wrong', async (t) => {
  const [fitri, phone] = [await chair(t), await arrive(t, small)];
  const title = 'Jam yang salah';
  await session_today(fitri, title);
  await phone.context.addInitScript((ms) => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + ms;
  }, 3 * 86_400_000);
  await joined(phone, await invitation(fitri), '739154', 'HP Jam Salah');
  await phone.page.getByText('Jam HP ini salah').waitFor();
  await phone.page.locator('.cards .card').filter({ hasText: title }).first().waitFor();
  await looks_well(phone, 'wrong clock');
  await phone.context.setOffline(true);
  await plan_here(phone, 'Di tempat, jam salah');
  await add_walk_in(phone, 'Bu Tepat Hari');
  await phone.context.setOffline(false);
  await phone.page.locator('.chip').click();
  await chip(phone, 'Semua sudah terkirim');
  await fitri.go('/sessions');
  await fitri.press('Di tempat, jam salah');
  await fitri.press('Peserta baru');
  await fitri.sees('Bu Tepat Hari');
  await fitri.leave();
  await leave(phone);
});

test('a wrong PIN opens nothing, and a second person on the phone sees nothing of the first', async (t) => {
  const [fitri, phone] = [await chair(t), await arrive(t, small)];
  const title = 'Hanya bagi yang pertama';
  await session_today(fitri, title);
  await joined(phone, await invitation(fitri), '739154', 'HP Bu Lina');
  await open_sheet(phone, title);
  await phone.page.context().setOffline(true);
  await add_walk_in(phone, 'Rahasia Bu Lina');
  await tap(phone, 'Kunci');
  await phone.context.setOffline(false);
  await open_notes(phone, '739155');
  await phone.page.getByText('PIN belum cocok').waitFor();
  await looks_well(phone, 'wrong pin');

  await joined(phone, await invitation(fitri), '264819', 'HP Bu Sari');
  await tap(phone, 'Catatan saya');
  await phone.page.getByText('Belum ada catatan').waitFor();
  assert.doesNotMatch(await phone.page.content(), /Rahasia/);
  await chip(phone, 'Semua sudah terkirim');
  await fitri.go('/devices'); // what the first one still has is seen before she opens hers
  assert.match(await fitri.text(), /HP Bu Lina[\s\S]*?0 dari 1 catatan\s*1 catatan masih di HP[\s\S]*HP Bu Sari/);
  await tap(phone, 'Kunci');
  await phone.page.locator('h1').filter({ hasText: 'Siapa yang memakai HP ini?' }).waitFor();
  await looks_well(phone, 'who');
  await phone.page.locator('button.person').first().click();
  await open_notes(phone, '264819');
  await phone.page.locator('.field-error, .chip').first().waitFor();
  const first_is_hers = await phone.page.locator('.chip').count() > 0;
  assert.doesNotMatch(await phone.page.content(), /Rahasia/);
  if (first_is_hers) {
    await tap(phone, 'Kunci');
    await phone.page.locator('button.person').nth(1).click();
  }
  await open_notes(phone, '739154');
  await tap(phone, 'Catatan saya');
  await phone.page.getByText('Rahasia Bu Lina').waitFor();
  await fitri.leave();
  await leave(phone);
});

test('the page of a portal, or of a proxy, in the place of an answer loses nothing', async (t) => {
  const [fitri, phone] = [await chair(t), await arrive(t, small)];
  const title = 'Dengan wifi hotel';
  const session = await session_today(fitri, title);
  let portal = false;
  let most = 9;
  await phone.context.route('**/sync/v1/push', (route) => {
    const page = (status, words) => route.fulfill({ status, contentType: 'text/html', body: `<h1>${words}</h1>` });
    if (portal) return page(200, 'Selamat datang di wifi kami');
    const { facts } = push_of(route.request().postDataBuffer());
    return facts.length > most ? page(413, 'Request Entity Too Large') : route.continue();
  });
  await joined(phone, await invitation(fitri), '739154', 'HP Bu Lina');
  portal = true;
  await open_sheet(phone, title);
  await add_walk_in(phone, 'Ibu di Portal');
  await chip(phone, 'Tidak ada sinyal. 1 catatan aman di HP ini');
  await phone.page.reload();
  await open_notes(phone, '739154');
  await chip(phone, 'Tidak ada sinyal. 1 catatan aman di HP ini');
  for (const name of ['Ibu Kedua', 'Ibu Ketiga', 'Ibu Keempat']) await add_walk_in(phone, name);
  await chip(phone, 'Tidak ada sinyal. 4 catatan aman di HP ini');
  [portal, most] = [false, 1];
  await phone.page.locator('.chip').click();
  await chip(phone, 'Semua sudah terkirim');
  await fitri.go(`${session}/walk-ins`);
  for (const name of ['Ibu di Portal', 'Ibu Keempat']) await fitri.sees(name);
  await fitri.leave();
  await leave(phone);
});

/** What the file must hold, said by somebody who has only the words of the agreement and the device key. */
function proves(text, device_key) {
  const { berdaya, v, device_id, sent_at, n_max, facts, proof } = JSON.parse(text);
  assert.deepEqual([berdaya, v], ['rescue', 1]);
  const key = createHash('sha256').update(device_key).digest('hex');
  const told = [device_id, sent_at, n_max, facts].join('\n');
  assert.equal(proof, createHmac('sha256', key).update(told).digest('hex'));
  assert.ok(!text.includes(device_key), 'the key stays on the phone');
  return { facts: JSON.parse(facts), n_max };
}

test('what is half typed comes back, and what cannot be sent goes into a file', async (t) => {
  const [fitri, phone] = [await chair(t), await arrive(t, small)];
  const title = 'Jauh dari sinyal';
  const session = await session_today(fitri, title);
  let device_key = '';
  phone.page.on('request', (one) => {
    device_key = one.headers().authorization?.replace('Bearer ', '') ?? device_key;
  });
  await joined(phone, await invitation(fitri), '739154', 'HP Bu Lina');
  await phone.page.evaluate(() => navigator.serviceWorker.ready);
  await open_sheet(phone, title);
  await phone.context.setOffline(true);
  const [name, reason] = ['#walk-in-name', '[id^="why-"]'].map((where) => phone.page.locator(where));
  await tap(phone, 'Tambah ibu yang ikut');
  await type(phone, { 'walk-in-name': 'Bu Separuh', 'walk-in-phone': '0812' });
  await phone.page.waitForTimeout(500);
  await phone.page.reload();
  await open_notes(phone, '739154');
  await name.waitFor();
  assert.equal(await name.inputValue(), 'Bu Separuh');
  await tap(phone, 'Kunci');
  await open_notes(phone, '739154');
  await open_sheet(phone, title);
  assert.equal(await phone.page.locator('#walk-in-phone').inputValue(), '0812');
  await tap(phone, 'Batal');
  await phone.page.waitForTimeout(500); // no hand is quicker from a button to another page
  await phone.page.reload();
  await open_notes(phone, '739154');
  await phone.page.getByText('Tambah ibu yang ikut').waitFor();
  assert.ok(!(await name.isVisible()), 'dismissed is forgotten');
  await add_walk_in(phone, 'Bu Utuh');
  await tap(phone, 'Hapus dari daftar');
  await reason.fill('salah na');
  await phone.page.waitForTimeout(500); // no hand is quicker from the last letter to another page
  await phone.page.reload();
  await open_notes(phone, '739154');
  assert.equal(await reason.inputValue(), 'salah na');
  assert.ok(!(await name.isVisible()), 'noted is forgotten');

  await tap(phone, 'Menu');
  await tap(phone, 'Simpan cadangan');
  await phone.page.getByText('nama ibu-ibu').waitFor();
  const [file] = await Promise.all([phone.page.waitForEvent('download'), tap(phone, 'Simpan berkas')]);
  assert.match(file.suggestedFilename(), /^cadangan-berdaya-\d{4}-\d\d-\d\d\.txt$/);
  await phone.page.getByText('ada di Unduhan').waitFor();
  await looks_well(phone, 'backup');
  const { facts, n_max } = proves(readFileSync(await file.path(), 'utf8'), device_key);
  assert.deepEqual([facts.length, n_max, facts[0].n, facts[0].form.name], [1, 1, 1, 'Bu Utuh']);
  await chip(phone, '1 catatan aman di HP ini');
  await fitri.go('/devices');
  await fitri.page.locator('main input[type=file]').setInputFiles(await file.path());
  await fitri.press('Masukkan berkas');
  await fitri.sees('Cadangan diterima');
  await fitri.will_see('Semua catatan sudah sampai');
  await fitri.go(`${session}/walk-ins`);
  await fitri.sees('Bu Utuh');
  await phone.context.setOffline(false);
  await phone.page.locator('.chip').click();
  await chip(phone, 'Semua sudah terkirim');
  await fitri.page.reload();
  assert.equal((await fitri.text()).match(/Bu Utuh/g).length, 1, 'brought twice, noted once');
  await fitri.leave();
  await leave(phone);
});

test('a note that was held says that it has arrived, once the server has taken it', async (t) => {
  const [fitri, phone] = [await chair(t), await arrive(t, small)];
  const title = 'Menunggu catatan lain';
  await session_today(fitri, title);
  const said = [{ s: 'held', text: 'Kegiatan itu belum sampai.' }, { s: 'dup', was: 'ok' }];
  const brought = [];
  await phone.context.route('**/sync/v1/push', async (route) => {
    const { nonce, epoch, facts } = push_of(route.request().postDataBuffer());
    brought.push(facts.map(({ id }) => id));
    const results = facts.map(({ id }) => ({ id, ...said[Math.min(brought.length, 2) - 1] }));
    await route.fulfill({ json: { nonce, epoch, now: Date.now(), results, have: { contig: 1, missing: [] } } });
  });
  await phone.context.addInitScript(() => {
    navigator.storage.estimate = async () => ({ usage: 81, quota: 100 });
  });
  await joined(phone, await invitation(fitri), '739154', 'HP Bu Lina');
  await phone.page.getByText('Memori HP hampir penuh').waitFor();
  await open_sheet(phone, title);
  await add_walk_in(phone, 'Bu Ditahan');
  await tap(phone, 'Catatan saya');
  await phone.page.getByText('Ditahan, menunggu catatan lain').waitFor();
  await phone.page.getByText('Kegiatan itu belum sampai.').waitFor();
  await chip(phone, 'Semua sudah terkirim');
  await phone.page.locator('.chip').click();
  await chip(phone, 'Semua sudah terkirim');
  await phone.page.evaluate(() => {
    const now = Date.now;
    Date.now = () => now() + 3_700_000;
  });
  await phone.page.locator('.chip').click();
  await phone.page.getByText('Sudah sampai').waitFor();
  assert.ok(!(await phone.page.getByText('Kegiatan itu belum sampai.').isVisible()));
  assert.equal(brought.length, 2, 'it is asked no more than once an hour');
  assert.deepEqual(brought[1], brought[0]);
  await fitri.leave();
  await leave(phone);
});
