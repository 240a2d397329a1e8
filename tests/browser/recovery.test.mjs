// She forgot her PIN, or has a new phone: two officers let her back in, and never learn her PIN.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  add_walk_in, chip, invitation, joined, leave, looks_well, open_notes, open_sheet, session_today, small, tap, type,
} from './phone.mjs';
import { arrive, chair, stage } from './stage.mjs';

/** One of the secretariat, beside the chair. */
async function secretary(t, fitri, name) {
  await fitri.go('/officers/new');
  await fitri.choose('position', 'secretary');
  await fitri.fill({ name: `${name} (contoh)`, term_from: '2026-01-05' });
  await fitri.press('Simpan');
  const link = (await fitri.text('main code')).trim();
  const she = await arrive(t);
  await she.go(link.slice(stage.server.origin.length));
  const passphrase = 'sungai-mangga-kebaya-7';
  await she.fill({ sign_in_name: name.toLowerCase(), passphrase, again: passphrase });
  await she.press(/terima|mulai|simpan|buat/i);
  await she.sign_in(name.toLowerCase(), passphrase);
  return she;
}

/** The chair opens, the second approves, the chair shows the code. */
async function code_of(fitri, second) {
  await fitri.go('/devices');
  await fitri.pick_first('whose');
  await fitri.press('Buka permintaan');
  const request = fitri.path();
  await fitri.sees('Menunggu pengurus kedua');
  await second.go(request);
  await second.press('Setujui pemulihan');
  await fitri.go(request);
  await fitri.press('Tampilkan kode');
  const code = (await fitri.text('main .code-to-type')).trim();
  assert.match(code, /^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  await second.go(request);
  assert.ok(!(await second.text()).includes(code), 'the code is on one screen alone');
  return code;
}

test('a forgotten PIN: her notes open again with a new one, also those that were not sent', async (t) => {
  const [fitri, phone] = [await chair(t), await arrive(t, small)];
  const zulaikha = await secretary(t, fitri, 'Zulaikha');
  const title = 'Lupa PIN di lapangan';
  const session = await session_today(fitri, title);
  await joined(phone, await invitation(fitri), '739154', 'HP Bu Pelupa');
  await chip(phone, 'Semua sudah terkirim');
  await open_sheet(phone, title);
  await phone.context.setOffline(true);
  await add_walk_in(phone, 'Bu Sebelum Lupa');
  await chip(phone, '1 catatan aman di HP ini');
  await tap(phone, 'Kunci');
  await phone.context.setOffline(false);
  await tap(phone, 'Lupa PIN');
  await phone.page.locator('#code').waitFor();
  await looks_well(phone, 'forgotten');
  await type(phone, { code: '4K7Q', pin: '264819', 'pin-again': '264819' });
  await tap(phone, 'Buka catatan saya');
  await phone.page.getByText('Kode terdiri dari 12').waitFor();
  const code = await code_of(fitri, zulaikha);
  await type(phone, { code: `${code.slice(0, 4)}-0000-0000` });
  await tap(phone, 'Buka catatan saya');
  await phone.page.getByText('Kode belum cocok').waitFor();
  await looks_well(phone, 'wrong-code');
  await type(phone, { code: code.toLowerCase().replaceAll('-', ' ') });
  await tap(phone, 'Buka catatan saya');
  await phone.page.getByText(/Akun Ibu dipulihkan oleh .+ & Zulaikha/).waitFor();
  await chip(phone, 'Semua sudah terkirim');
  await looks_well(phone, 'recovered');
  await tap(phone, 'Saya tahu');
  await phone.page.getByText('Bukan Ibu yang meminta').waitFor({ state: 'detached' });
  await tap(phone, 'Menu');
  await phone.page.getByText(/Akun Ibu dipulihkan oleh .+ & Zulaikha/).waitFor();
  await fitri.go(`${session}/walk-ins`);
  await fitri.sees('Bu Sebelum Lupa');

  await tap(phone, 'Kunci');
  await open_notes(phone, '739154');
  await phone.page.getByText('PIN belum cocok').waitFor();
  await open_notes(phone, '264819');
  await chip(phone, 'Semua sudah terkirim');
  // The way back is there again: a second time it goes the same way, also when an answer is lost.
  await tap(phone, 'Kunci');
  await tap(phone, 'Lupa PIN');
  const second = await code_of(fitri, zulaikha);
  let lost = false;
  await phone.context.route('**/devices/recover', async (route) => {
    await route.fetch();
    lost = true;
    await route.abort();
  }, { times: 1 });
  await type(phone, { code: second, pin: '518263', 'pin-again': '518263' });
  await tap(phone, 'Buka catatan saya');
  await phone.page.getByText('Belum tersambung').waitFor();
  assert.ok(lost);
  await tap(phone, 'Buka catatan saya');
  await phone.page.locator('.chip').waitFor();
  await fitri.go('/devices');
  await fitri.sees('Pemulihan akun');
  await fitri.leave();
  await zulaikha.leave();
  await leave(phone);
});

test('a new phone: her account comes to it, and the earlier phone is closed', async (t) => {
  const [fitri, old, phone] = [await chair(t), await arrive(t, small), await arrive(t, small)];
  const murni = await secretary(t, fitri, 'Yumarni');
  await session_today(fitri, 'HP baru');
  await joined(old, await invitation(fitri), '739154', 'HP lama Bu Ganti');
  await chip(old, 'Semua sudah terkirim');
  await phone.page.goto(`${stage.server.origin}/field/`);
  await phone.page.locator('h1').waitFor();
  await looks_well(phone, 'welcome');
  await tap(phone, 'Pulihkan akun saya');
  await phone.page.locator('#code').waitFor();
  await looks_well(phone, 'recover-new');
  const code = await code_of(fitri, murni);
  await type(phone, { code: `${code.slice(0, 4)}-1111-1111`, pin: '264819', 'pin-again': '264819', label: 'HP baru Bu Ganti' });
  await phone.page.locator('button[type=submit]').click();
  await phone.page.getByText('Kode belum cocok').waitFor();
  await type(phone, { code });
  await phone.page.locator('button[type=submit]').click();
  await phone.page.getByText(/Akun Ibu dipulihkan oleh .+ & Yumarni/).waitFor();
  await phone.page.getByText('HP baru').first().waitFor();
  assert.equal(phone.path(), '/field/');
  await old.page.locator('.chip').click();
  await old.page.getByText('Catatan di HP ini sudah dihapus').waitFor();
  await tap(phone, 'Kunci');
  await open_notes(phone, '264819');
  await chip(phone, 'Semua sudah terkirim');
  await fitri.go('/devices');
  await fitri.sees('HP baru Bu Ganti');
  await fitri.leave();
  await murni.leave();
  old.troubles = old.troubles.filter((text) => !/answers 401/.test(text)); // by which it learns that it was revoked
  for (const one of [old, phone]) await leave(one);
});
