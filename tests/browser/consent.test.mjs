// What a registered woman agrees to and takes back: noted without signal, at 360 px, and arriving with it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newcomer } from './noting.mjs';
import { back_in_signal, chip, invitation, joined, leave, looks_well, open_sheet, session_today, small, tap, type } from './phone.mjs';
import { arrive, chair, stage } from './stage.mjs';

const ticked = (phone) => phone.page.locator('input:checked').count();

/** From the sheet: a tap on a marked name opens what there is to do about her. */
async function consents_of(phone, name) {
  const row = phone.page.locator('.who').filter({ hasText: name });
  for (let tries = 0; tries < 5 && await row.locator('a').count() === 0; tries++) {
    await row.locator('button.tap').click();
    await row.locator('a').waitFor({ timeout: 2000 }).catch(() => undefined);
  }
  await row.locator('a').filter({ hasText: 'Catat persetujuan' }).click();
  await phone.page.locator('#consents').waitFor();
}

/** Whether the three questions are offered for her. */
async function may_be_asked(phone, name) {
  await tap(phone, 'Dengar');
  const way = phone.page.locator('a', { hasText: 'Ajukan tiga pertanyaan' });
  await phone.page.locator('a', { hasText: 'Catat persetujuan' }).waitFor();
  if (await way.count() === 0) return false;
  await way.click();
  await phone.page.locator('#member').waitFor();
  const offered = await phone.page.locator('#member option').filter({ hasText: name }).count() > 0;
  await tap(phone, 'Batal');
  return offered;
}

async function agrees_and_takes_back(phone) {
  assert.equal(await ticked(phone), 0, 'nothing is ticked for her');
  await tap(phone, 'Simpan persetujuan');
  await phone.page.getByText('Beri tanda pada yang ia setujui atau ia tarik.').waitFor();
  await phone.page.locator('#agrees-network').check();
  await tap(phone, 'Simpan persetujuan');
  for (const words of ['Pilih kertas atau suara.', 'Tulis nama saksinya.']) await phone.page.getByText(words).waitFor();
  await looks_well(phone, 'consent');
  await phone.page.locator('[name=channel][value=Paper]').check();
  await type(phone, { 'sheet-no': 'B-3', witness: 'Bu Dina' });
  await phone.page.locator('#ends-schedule').check();
  await tap(phone, 'Simpan persetujuan');
}

test('a registered woman agrees, and takes it back, without signal', async (t) => {
  assert.ok(stage.paths.includes('POST /members/{member}/consents/{consent}/withdraw'));
  const [fitri, phone] = [await chair(t), await arrive(t, small)];
  const [title, name] = ['Kelas persetujuan', 'Wulan Setuju'];
  await session_today(fitri, title);
  await joined(phone, await invitation(fitri), '739154', 'HP Bu Lina');
  await phone.page.getByText(title).waitFor();
  await open_sheet(phone, title);
  await newcomer(phone, name);
  await tap(phone, 'Daftarkan dan catat hadir');
  await phone.page.locator('.who[data-mark=present]').filter({ hasText: name }).waitFor();
  await chip(phone, 'Semua sudah terkirim');
  await phone.page.evaluate(() => navigator.serviceWorker.ready);
  await phone.context.setOffline(true);

  await consents_of(phone, name);
  await agrees_and_takes_back(phone);
  await phone.page.locator('.roster').first().waitFor();
  await chip(phone, '2 catatan aman di HP ini');
  assert.ok(await may_be_asked(phone, name), 'who agreed may be asked, before the server has heard of it');

  await tap(phone, 'Dengar');
  await tap(phone, 'Catat persetujuan');
  await looks_well(phone, 'consents of whom');
  await phone.page.locator('.way a').filter({ hasText: name }).click();
  await phone.page.locator('#agrees-schedule').waitFor(); // taken back a moment ago
  await phone.page.locator('#ends-network').check();
  assert.ok(!(await phone.page.locator('#witness').isVisible()), 'taking back needs no witness');
  await tap(phone, 'Simpan persetujuan');
  await phone.page.getByText('Sudah tersimpan').waitFor();
  assert.ok(!(await may_be_asked(phone, name)), 'who took it back is not asked');

  await tap(phone, 'Catatan saya');
  await phone.page.getByText(`Persetujuan ${name}: Jejaring antaribu`).waitFor();
  assert.equal(await phone.page.getByText(`Persetujuan ${name} ditarik`).count(), 2);
  await back_in_signal(phone);
  await fitri.go('/members?q=wulan+setuju');
  await fitri.press(name);
  await fitri.press('Lihat persetujuan');
  await fitri.sees('№ B-3');
  const page = await fitri.text();
  assert.equal(page.match(/Ditarik pada/g)?.length, 2);
  assert.ok(!page.includes('Diberi pada'), 'nothing holds any more');
  await fitri.leave();
  await leave(phone);
});
