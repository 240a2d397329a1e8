// The field app on a phone: joined by an invitation, used without signal, sent when there is signal again.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { arrive, chair, today } from './stage.mjs';
import { views } from './visitor.mjs';

const small = views[0];

/** The page of the chair makes an invitation; its link is for one phone. */
async function invitation(fitri) {
  await fitri.go('/devices');
  await fitri.pick_first('officer');
  await fitri.press('Buat undangan');
  const way = fitri.page.locator('[data-invitation-link] a, a[data-invitation-link]').first();
  const link = await way.getAttribute('href');
  const { pathname, hash } = new URL(link, fitri.origin);
  return fitri.origin + pathname + hash;
}

async function session_today(fitri, title) {
  await fitri.go('/sessions/new');
  await fitri.pick_first('programme_id');
  await fitri.pick_first('village_code');
  await fitri.fill({ title, held_on: today(), starts_at: '09:00', ends_at: '11:30', place: 'Balai RT 12' });
  await fitri.send();
  const session = fitri.path();
  await fitri.page.goto(`${fitri.origin}${session}/expected?from=all`);
  const six = (boxes) => boxes.slice(6).forEach((box) => { box.checked = false; });
  await fitri.page.locator('main input[type=checkbox]').evaluateAll(six);
  await fitri.send();
  return session;
}

/** What every screen owes: one heading, a title, no wider than the phone, nothing that axe refuses. */
async function looks_well(phone, name) {
  const seen = await phone.page.evaluate(() => ({
    headings: [...document.querySelectorAll('h1')].filter((one) => one.offsetParent).length,
    words: document.body.innerText, title: document.title,
    wide: document.documentElement.scrollWidth, screen: document.documentElement.clientWidth,
  }));
  assert.equal(seen.headings, 1, `${name} has one h1`);
  assert.ok(seen.title.includes('Berdaya'), `${name} has a title`);
  assert.doesNotMatch(seen.words, /\bundefined\b|\bNaN\b|\[object/, name);
  assert.ok(seen.wide <= seen.screen, `${name} is ${seen.wide} px wide`);
  await phone.hear_axe(name);
  const folder = process.env.BERDAYA_PICTURES; // named by the screen: the address may hold an invitation
  const path = folder && join(folder, `field-${name.replace(' ', '-')}.png`);
  if (path) await phone.page.screenshot({ path, fullPage: true });
}

const chip = (phone, words) => phone.page.locator('.chip').filter({ hasText: words }).waitFor();
const tap = (phone, words) =>
  phone.page.locator('button:visible, a:visible').filter({ hasText: words }).first().click();
const type = async (phone, values) => {
  for (const [id, value] of Object.entries(values)) await phone.page.locator(`#${id}`).fill(value);
};

async function joined(phone, link, pin, label) {
  await phone.page.goto(link);
  await tap(phone, 'Saya terima');
  await type(phone, { pin, 'pin-again': pin, label });
  await tap(phone, 'Daftarkan HP ini');
  await phone.page.locator('h1').filter({ hasText: 'Hari ini' }).waitFor();
}

async function open_notes(phone, pin) {
  await phone.page.locator('#pin').waitFor();
  await type(phone, { pin });
  await tap(phone, 'Buka catatan');
}

async function add_walk_in(phone, name) {
  await tap(phone, 'Tambah ibu yang ikut');
  await type(phone, { 'walk-in-name': name });
  await tap(phone, 'Simpan nama');
  await phone.page.locator('.roster').filter({ hasText: name }).waitFor();
}

/** The browser says of every call without signal that it failed; here that is meant. */
async function leave(phone) {
  phone.troubles = phone.troubles.filter((text) => !/ERR_INTERNET_DISCONNECTED|ERR_FAILED/.test(text));
  await phone.leave();
}

test('a phone joins, notes without signal what happens, and sends it when there is signal', async (t) => {
  const [fitri, phone] = [await chair(t), await arrive(t, small)];
  const title = 'Sambal di lapangan';
  const session = await session_today(fitri, title);
  const link = await invitation(fitri);

  await phone.page.goto(link);
  await phone.page.locator('h1').waitFor();
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

test('a wrong PIN opens nothing, and a second person on the phone sees nothing of the first', async (t) => {
  const [fitri, phone] = [await chair(t), await arrive(t, small)];
  const title = 'Hanya bagi yang pertama';
  await session_today(fitri, title);
  await joined(phone, await invitation(fitri), '739154', 'HP Bu Lina');
  await phone.page.getByText(title).click();
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

test('the page of a portal in the place of an answer loses nothing', async (t) => {
  const [fitri, phone] = [await chair(t), await arrive(t, small)];
  const title = 'Dengan wifi hotel';
  const session = await session_today(fitri, title);
  let portal = false;
  await phone.context.route('**/sync/v1/push', (route) => (portal
    ? route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>Selamat datang di wifi kami</h1>' })
    : route.continue()));
  await joined(phone, await invitation(fitri), '739154', 'HP Bu Lina');
  portal = true;
  await phone.page.getByText(title).click();
  await add_walk_in(phone, 'Ibu di Portal');
  await chip(phone, 'Tidak ada sinyal. 1 catatan aman di HP ini');
  await phone.page.reload();
  await open_notes(phone, '739154');
  await chip(phone, 'Tidak ada sinyal. 1 catatan aman di HP ini');
  portal = false;
  await phone.page.locator('.chip').click();
  await chip(phone, 'Semua sudah terkirim');
  await fitri.go(`${session}/walk-ins`);
  await fitri.sees('Ibu di Portal');
  await fitri.leave();
  await leave(phone);
});
