// An interview on a phone without signal: begun, locked, reloaded, its private part postponed, finished, sent; the
// secretariat counts her, and the phone keeps nothing of what she said.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answer_topic, counted, heading, of, on, says, woman_of_today } from './interview.mjs';
import { chip, invitation, joined, leave, looks_well, open_notes, small, tap } from './phone.mjs';
import { push_of } from './proxy.mjs';
import { arrive, chair } from './stage.mjs';

const pin = '739154';

const topics = ['E1', 'E2', 'E3', 'S1', 'S2', 'S3', 'P1', 'P2', 'P3', 'K1', 'K2', 'K3'];

test('an interview is begun without signal, locked, resumed, postponed, finished and sent', async (t) => {
  const [fitri, phone] = [await chair(t), await arrive(t, small)];
  await woman_of_today(fitri, 'Yusnani Lapangan', 'Dengan wawancara');
  await joined(phone, await invitation(fitri), pin, 'HP Bu Lina');
  await chip(phone, 'Semua sudah terkirim');
  await phone.page.getByText('Siapa yang diwawancarai?').waitFor(); // it holds the questions and whom they are for
  await phone.page.evaluate(() => navigator.serviceWorker.ready);
  await phone.context.setOffline(true);

  await tap(phone, 'Siapa yang diwawancarai?');
  await phone.page.getByText('Yusnani Lapangan').waitFor();
  await looks_well(phone, 'interviews');
  await tap(phone, 'Yusnani Lapangan');
  await heading(phone, 'Sebelum mulai');
  await looks_well(phone, 'interview before');
  await on(phone);
  await phone.page.locator('.has-error').first().waitFor();
  await looks_well(phone, 'interview missing');
  await answer_topic(phone, { P0a: 1, P0b: 1, P0c: 1, P0d: 1 });

  await heading(phone, 'Penghasilan sendiri');
  assert.ok(!(await of(phone, 'E1b').isVisible()), 'what does not apply is not asked');
  await says(phone, 'E1a', 2);
  await of(phone, 'E1b').waitFor();
  const amount = of(phone, 'E1b').locator('input[inputmode=decimal]');
  await amount.fill('banyak');
  await on(phone);
  await phone.page.getByText('Jumlah ini belum terbaca').waitFor();
  await amount.fill('2.000.000.000.000');
  await on(phone);
  await phone.page.getByText('Jumlah ini terlalu besar').waitFor();
  await looks_well(phone, 'interview amount');
  await says(phone, 'E1b', 98);
  assert.equal(await amount.inputValue(), '', 'a reason puts out the amount');
  await amount.fill('750.000');
  assert.equal(await of(phone, 'E1b').locator('input:checked').count(), 0, 'an amount puts out the reason');

  // Reloaded in the middle, locked in the middle: she goes on where she was.
  await phone.page.reload();
  await open_notes(phone, pin);
  await heading(phone, 'Penghasilan sendiri');
  assert.equal(await amount.inputValue(), '750.000');
  assert.ok(await of(phone, 'E1a').locator('input[value="2"]').isChecked());
  await tap(phone, 'Kunci');
  assert.doesNotMatch(await phone.page.content(), /Yusnani|750/);
  await open_notes(phone, pin);
  await phone.page.getByText('1 wawancara belum selesai').waitFor();
  await tap(phone, 'Lanjutkan');
  await tap(phone, 'Yusnani Lapangan');
  await heading(phone, 'Penghasilan sendiri');
  assert.equal(await amount.inputValue(), '750.000');
  await on(phone);
  await heading(phone, 'Cadangan atas nama sendiri');
  await phone.page.goBack();
  await heading(phone, 'Penghasilan sendiri');
  await phone.page.goForward();

  await answer_topic(phone);
  await answer_topic(phone, { E3c: 1 });
  const groups = of(phone, 'S1a');
  await groups.locator('input[type=checkbox]').nth(0).check();
  await groups.locator('input[type=checkbox]').nth(3).check();
  await groups.locator('input[value="none"]').check();
  assert.equal(await groups.locator('input[type=checkbox]:checked').count(), 0, 'none of them puts out those ticked');
  await groups.locator('input[type=checkbox]').nth(3).check();
  assert.ok(!(await groups.locator('input[value="none"]').isChecked()));
  await looks_well(phone, 'interview many');
  for (const topic of topics.slice(3)) {
    if (topic === 'P2') {
      await phone.page.getByText('Ada orang lain yang bisa mendengar').waitFor();
      await looks_well(phone, 'interview postponed');
    }
    await answer_topic(phone, { K3a: 0, P3b: 0 });
  }
  await heading(phone, 'Periksa dan simpan');
  await phone.page.getByText('Bagian pribadi menunggu').waitFor();
  await looks_well(phone, 'interview review');
  await tap(phone, 'Lanjutkan nanti');
  await heading(phone, 'Wawancara');
  await tap(phone, 'Hari ini');
  await chip(phone, 'Tidak ada sinyal. Semua sudah terkirim');

  // Another day, she is alone: what was postponed is asked now.
  await tap(phone, 'Lanjutkan');
  await tap(phone, 'Yusnani Lapangan');
  await tap(phone, 'Periksa semua');
  await tap(phone, 'Sekarang Ibu sendirian');
  await heading(phone, 'Alasan dari diri sendiri');
  await looks_well(phone, 'interview private');
  await answer_topic(phone, { P2a: 0, P2b: 0, P2c: 1 });
  await says(phone, 'P3b', 0);
  await phone.page.getByText('Tawarkan teman bicara').waitFor();
  await looks_well(phone, 'interview support');
  for (const _ of ['P3', 'K1', 'K2', 'K3']) await answer_topic(phone);
  await heading(phone, 'Periksa dan simpan');
  await phone.page.getByText('Semua topik sudah ditanyakan').waitFor();
  await phone.page.getByRole('button', { name: 'Simpan wawancara' }).dblclick();
  await heading(phone, 'Terima kasih');
  await looks_well(phone, 'interview thanks');
  await tap(phone, 'Lihat daun bersama Ibu');
  assert.equal(await phone.page.locator('.leaves > li').count(), 12);
  await looks_well(phone, 'interview leaves');
  await chip(phone, 'Tidak ada sinyal. 1 catatan aman di HP ini');
  await phone.page.reload();
  await open_notes(phone, pin);
  await heading(phone, 'Terima kasih');
  assert.equal(await phone.page.locator('.leaves').count(), 0, 'leaves are shown once');
  await tap(phone, 'Menu');
  await tap(phone, 'Simpan cadangan');
  await phone.page.getByText('Wawancara tidak ikut di berkas ini').waitFor();

  const before = await counted(fitri);
  const brought = [];
  phone.page.on('request', (one) => {
    if (one.url().endsWith('/sync/v1/push')) brought.push(...push_of(one.postDataBuffer()).facts);
  });
  await phone.context.setOffline(false);
  await phone.page.locator('.chip').click();
  await chip(phone, 'Semua sudah terkirim');
  assert.equal(brought[0].form.answer.E1b, '750000');
  assert.equal(brought[0].form.leaves.length, 12);
  assert.equal(await counted(fitri), before + 1);
  await fitri.go('/independence/interviews');
  assert.doesNotMatch(await fitri.text(), /Yusnani/, 'nothing of hers is open');

  // The phone knows that she was asked, and not what she said.
  await tap(phone, 'Catatan saya');
  await phone.page.getByText('Wawancara awal, Yusnani Lapangan').waitFor();
  await phone.page.getByText('Sudah sampai').waitFor();
  await looks_well(phone, 'interview noted');
  const rows = await phone.page.evaluate(async () => {
    const name = (await indexedDB.databases()).find((one) => /field-[0-9a-f]{8}/.test(one.name)).name;
    const db = await new Promise((done) => {
      indexedDB.open(name).onsuccess = ({ target }) => done(target.result);
    });
    const all = (store) => new Promise((done) => {
      db.transaction(store).objectStore(store).getAll().onsuccess = ({ target }) => done(target.result);
    });
    const keys = await new Promise((done) => {
      db.transaction('plain').objectStore('plain').getAllKeys().onsuccess = ({ target }) => done(target.result);
    });
    const outbox = await all('outbox');
    db.close();
    return { keys: keys.map(String), outbox: outbox.map(({ state, forgotten, sealed }) => ({ state, forgotten, bytes: sealed.bytes.byteLength })) };
  });
  assert.deepEqual(rows.keys.filter((key) => key.includes('interview')), []);
  assert.equal(rows.outbox.length, 1);
  assert.ok(rows.outbox[0].forgotten && rows.outbox[0].bytes < 400, JSON.stringify(rows.outbox));
  await fitri.leave();
  await leave(phone);
});

test('a second person sees no interview of the first, and one whose consent has ended can only be deleted', async (t) => {
  const [fitri, phone] = [await chair(t), await arrive(t, small)];
  const her = await woman_of_today(fitri, 'Zulaikha Lapangan', 'Hapus wawancara');
  await joined(phone, await invitation(fitri), pin, 'HP Bu Lina');
  await tap(phone, 'Siapa yang diwawancarai?');
  await tap(phone, 'Zulaikha Lapangan');
  await says(phone, 'P0a', 0);
  await phone.page.waitForFunction(() => !document.querySelector('fieldset[data-item="P0c"]').offsetParent);
  await on(phone);
  await phone.page.getByText('Ibu ini tidak bersedia menjawab').waitFor();
  await looks_well(phone, 'interview unwilling');
  const address = await phone.page.evaluate(() => location.hash);
  await tap(phone, 'Kunci');
  await joined(phone, await invitation(fitri), '264819', 'HP Bu Sari');
  assert.ok(!(await phone.page.getByText('belum selesai').isVisible()));
  await phone.page.evaluate((hash) => { location.hash = hash; }, address);
  await phone.page.getByText('Wawancara ini tidak ada lagi di HP ini').waitFor();
  await looks_well(phone, 'interview gone');
  await tap(phone, 'Kunci');
  await phone.page.locator('button.person').first().waitFor();
  for (const nth of [0, 1]) {
    await phone.page.locator('button.person').nth(nth).click();
    await open_notes(phone, pin);
    await phone.page.locator('.field-error, .chip').first().waitFor();
    if (await phone.page.locator('.chip').count() > 0) break;
    await phone.page.reload();
  }
  await tap(phone, 'Lanjutkan wawancara');
  await tap(phone, 'Zulaikha Lapangan');
  await tap(phone, 'Periksa semua');
  await tap(phone, 'Hapus wawancara ini');
  await tap(phone, 'Simpan dulu');

  await fitri.go(`${her}/consents`);
  await fitri.press('Tarik persetujuan');
  await Promise.all([phone.page.waitForResponse('**/sync/v1/pull*'), phone.page.locator('.chip').click()]);
  const stopped = phone.page.getByText('Ibu ini tidak diwawancarai lagi');
  for (let tries = 0; tries < 20 && !(await stopped.isVisible()); tries++)
    for (const hash of ['#interviews', address]) {
      await phone.page.evaluate((to) => { location.hash = to; }, hash);
      await phone.page.waitForTimeout(100);
    }
  await looks_well(phone, 'interview stopped');
  await tap(phone, 'Hapus wawancara ini');
  await tap(phone, 'Ya, hapus jawabannya');
  await heading(phone, 'Wawancara');
  assert.ok(!(await phone.page.getByText('Zulaikha Lapangan').isVisible()));
  await fitri.leave();
  await leave(phone);
});
