// What can go wrong with a phone: another app's inner browser, an emptied storage, no room.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  add_walk_in, chip, invitation, joined, leave, looks_well, open_notes, open_sheet, session_today, small, tap, type,
} from './phone.mjs';
import { arrive, chair, stage } from './stage.mjs';

const android = 'Mozilla/5.0 (Linux; Android 13; SM-A145F';
const webkit = 'AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/124.0.0.0 Mobile Safari/537.36';
const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 16_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const inner = {
  'WhatsApp on Android': `${android}; wv) ${webkit}`,
  'WhatsApp on Android that names itself': `${android}) ${webkit} WhatsApp/2.24.10.85`,
  'Instagram on Android': `${android}; wv) ${webkit} Instagram 330.0.0.40.92 Android`,
  'Instagram on an iPhone': `${iphone} Mobile/15E148 Instagram 330.0.0.26.98`,
  'another app on an iPhone': `${iphone} Mobile/15E148`,
};
const real = {
  'Chrome on Android': `${android}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0.0.0 Mobile Safari/537.36`,
  'Samsung Internet': `${android}) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/20.0 Chrome/106.0.5249.126 Mobile Safari/537.36`,
  'Safari on an iPhone': `${iphone} Version/16.6 Mobile/15E148 Safari/604.1`,
  'Chrome on an iPhone': `${iphone} CriOS/124.0.6367.88 Mobile/15E148 Safari/604.1`,
};

/** A web view cannot share, and the phone's browser can: that is how the app tells them apart. */
const phone_named = async (t, userAgent, can_share) => {
  const phone = await arrive(t, { ...small, userAgent });
  await phone.context.addInitScript((can) => {
    if (can) Navigator.prototype.share = () => Promise.resolve();
    else delete Navigator.prototype.share;
  }, can_share);
  return phone;
};

test('inside another app an invitation says the way out, and nothing joins there', async (t) => {
  for (const [name, agent] of Object.entries(inner)) {
    const phone = await phone_named(t, agent, false);
    await phone.page.goto(`${stage.server.origin}/field/#t=abc_DEF-123`);
    await phone.page.getByText('tidak bisa dipakai di dalam WhatsApp').waitFor();
    assert.equal(await phone.page.getByText('Saya terima').count(), 0, `${name} joins nothing`);
    const is_android = agent.includes('Android');
    const way = phone.page.locator('a[href^="intent:"]');
    assert.equal(await way.count(), is_android ? 1 : 0, name);
    if (is_android) {
      const host = new URL(stage.server.origin).host;
      assert.equal(await way.getAttribute('href'),
        `intent://${host}/field/#t=abc_DEF-123#Intent;scheme=https;package=com.android.chrome;end`);
    } else await phone.page.getByText('Pilih “Buka di Safari”.').waitFor();
    await looks_well(phone, `inside-${is_android ? 'android' : 'iphone'}`);
    assert.deepEqual(await phone.page.evaluate(async () => (await indexedDB.databases()).map(({ name: db }) => db)), [],
      `${name} keeps nothing`);
    await leave(phone);
  }
  for (const [name, agent] of Object.entries(real)) {
    const phone = await phone_named(t, agent, true);
    await phone.page.goto(`${stage.server.origin}/field/#t=abc_DEF-123`);
    await phone.page.getByText('Saya terima').waitFor();
    assert.equal(await phone.page.locator('a[href^="intent:"]').count(), 0, name);
    await leave(phone);
  }
});

const cdp_of = (phone) => phone.context.newCDPSession(phone.page);

test('an emptied storage is told to her and to the secretariat, and the backup brings the notes back', async (t) => {
  const [fitri, phone] = [await chair(t), await arrive(t, small)];
  const title = 'HP yang dikosongkan';
  const session = await session_today(fitri, title);
  await joined(phone, await invitation(fitri), '739154', 'HP Bu Lina kosong');
  await phone.page.evaluate(() => navigator.serviceWorker.ready);
  await open_sheet(phone, title);
  await add_walk_in(phone, 'Bu Sampai');
  await chip(phone, 'Semua sudah terkirim');
  await phone.context.setOffline(true);
  await add_walk_in(phone, 'Bu Hilang');
  await chip(phone, '1 catatan aman di HP ini');
  await tap(phone, 'Menu');
  await tap(phone, 'Simpan cadangan');
  const [file] = await Promise.all([phone.page.waitForEvent('download'), tap(phone, 'Simpan berkas')]);
  const backup = readFileSync(await file.path());

  await phone.page.goto('about:blank');
  const cdp = await cdp_of(phone);
  await cdp.send('Storage.clearDataForOrigin', { origin: stage.server.origin, storageTypes: 'indexeddb' });
  await phone.page.goto(`${stage.server.origin}/field/`);
  await phone.page.getByText('1 catatan belum terkirim dan hilang dari HP ini. Catatan terakhir nomor 2.').waitFor();
  await looks_well(phone, 'emptied');
  await tap(phone, 'Saya mengerti');
  await phone.page.getByText('HP ini belum terdaftar').waitFor();
  await phone.page.reload();
  await phone.page.locator('h1').filter({ hasText: 'Penyimpanan HP ini dikosongkan' }).waitFor();
  await phone.context.setOffline(false);

  // All of the origin but the cookies goes, as an eviction does it.
  await phone.page.goto('about:blank');
  const storageTypes = 'indexeddb,cache_storage,service_workers,local_storage';
  await cdp.send('Storage.clearDataForOrigin', { origin: stage.server.origin, storageTypes });
  await phone.page.goto(`${stage.server.origin}/field/`);
  await phone.page.locator('h1').filter({ hasText: 'Penyimpanan HP ini dikosongkan' }).waitFor();

  await joined(phone, await invitation(fitri), '739154', 'HP Bu Lina lagi');
  await chip(phone, 'Semua sudah terkirim');
  await tap(phone, 'Catatan saya');
  await phone.page.getByText('HP ini pernah dikosongkan').waitFor();
  await fitri.go('/devices');
  await fitri.will_see('HP dikosongkan, 1 catatan belum sampai');
  await fitri.press('HP Bu Lina kosong');
  await fitri.sees('Catatan terakhirnya nomor 2.');
  await fitri.sees(/Nomor yang belum sampai\s+2/);
  await fitri.go('/devices');
  await fitri.page.locator('main input[type=file]')
    .setInputFiles({ name: 'cadangan.txt', mimeType: 'text/plain', buffer: backup });
  await fitri.press('Masukkan berkas');
  await fitri.will_see('Semua catatannya sudah sampai.');
  await fitri.go(`${session}/walk-ins`);
  await fitri.sees('Bu Hilang');
  await tap(phone, 'Kunci');
  await phone.page.locator('#pin').waitFor();
  await fitri.leave();
  await leave(phone);
});

test('without room she is told, nothing typed is lost, and the menu says how much is left', async (t) => {
  const [fitri, phone] = [await chair(t), await arrive(t, small)];
  const title = 'HP yang penuh';
  await session_today(fitri, title);
  await joined(phone, await invitation(fitri), '739154', 'HP Bu Penuh');
  await chip(phone, 'Semua sudah terkirim');
  await tap(phone, 'Menu');
  await phone.page.getByText(/Dipakai .+ dari .+[MG]B/).waitFor();
  await looks_well(phone, 'menu-room');
  await tap(phone, 'Hari ini');
  await open_sheet(phone, title);
  const cdp = await cdp_of(phone);
  const room = (quotaSize) => cdp.send('Storage.overrideQuotaForOrigin', { origin: stage.server.origin, quotaSize });
  await phone.context.setOffline(true);
  await room(1024);
  await tap(phone, 'Tambah ibu yang ikut');
  const long = 'Bu Penuh '.repeat(9).trim();
  await type(phone, { 'walk-in-name': long });
  const full = phone.page.getByText('Memori HP penuh');
  for (let tries = 0; tries < 400 && await full.count() === 0; tries++) {
    if (tries > 0) {
      await tap(phone, 'Tambah ibu yang ikut');
      await type(phone, { 'walk-in-name': long });
    }
    await tap(phone, 'Simpan nama');
    await phone.page.waitForFunction(() => document.body.innerText.includes('Memori HP penuh')
      || document.querySelector('#walk-in-name').offsetParent === null);
  }
  await full.waitFor();
  assert.equal(await phone.page.locator('#walk-in-name').inputValue(), long, 'what she typed is still there');
  await looks_well(phone, 'full');
  await room(200 * 1024 * 1024);
  await tap(phone, 'Simpan nama');
  await phone.page.locator('.roster').filter({ hasText: long }).first().waitFor();
  await full.waitFor({ state: 'detached' });
  await phone.context.setOffline(false);
  await phone.page.reload();
  await open_notes(phone, '739154');
  await chip(phone, 'Semua sudah terkirim');
  await fitri.leave();
  // A server that takes no packed call says so once, and the same goes unpacked.
  phone.troubles = phone.troubles.filter((text) => !/push answers 400/.test(text));
  await leave(phone);
});
