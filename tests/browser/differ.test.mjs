// Two phones without signal correct one place: the secretariat is told, sees both, and chooses with one tap.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { back_in_signal, invitation, joined, leave, open_sheet, out_of_signal, session_today, small, tap, type } from './phone.mjs';
import { arrive, chair } from './stage.mjs';

test('two phones without signal move one session to different places: one tap on a phone settles it', async (t) => {
  const [fitri, ani, lina] = [await chair(t, small), await arrive(t, small), await arrive(t, small)];
  const title = 'Dipindah dua kali';
  const session = await session_today(fitri, title);
  await joined(ani, await invitation(fitri), '739154', 'HP Bu Ani');
  await joined(lina, await invitation(fitri, { whose: 'Mega Puspita (contoh)' }), '264819', 'HP Bu Lina');
  for (const phone of [ani, lina]) await out_of_signal(phone, title);
  for (const [phone, changed] of [[ani, { place: 'Rumah Bu RT 12' }], [lina, { place: 'Masjid dekat gapura', ends: '12:30' }]]) {
    await tap(phone, 'Ubah tempat atau jam');
    await type(phone, changed);
    await tap(phone, 'Simpan perbaikan');
    await phone.page.getByText(changed.place).first().waitFor();
    await back_in_signal(phone);
  }
  await fitri.go('/home');
  await fitri.press('1 kegiatan menunggu dipilih: catatan berbeda');
  await fitri.sees('Catatan yang berbeda menunggu Ibu');
  await fitri.page.locator('.warning').getByRole('link', { name: title }).click();
  await fitri.look();
  for (const said of ['Rumah Bu RT 12', 'Masjid dekat gapura', 'Mega Puspita (contoh)']) await fitri.sees(said);
  const option = fitri.page.locator('.card > div').filter({ hasText: 'Rumah Bu RT 12' });
  await fitri.turn_page(() => option.getByRole('button', { name: 'Ini yang benar' }).click());
  await fitri.look();
  await fitri.sees('Tidak ada catatan yang berbeda.');
  await fitri.go(session);
  await fitri.sees('Rumah Bu RT 12');
  await fitri.sees('09.00–12.30'); // another field, by the other phone
  assert.doesNotMatch(await fitri.text(), /Masjid dekat gapura/);
  await open_sheet(lina, title).catch(() => undefined); // the sheet may be open already
  await lina.page.getByText('Rumah Bu RT 12').first().waitFor();
  await fitri.go('/home');
  assert.doesNotMatch(await fitri.text(), /menunggu dipilih/);
  await fitri.leave();
  for (const phone of [ani, lina]) await leave(phone);
});
