// The secretariat's laptop was lost and this morning's backup is served: what phones had brought since comes again.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answer_topic, heading, of, says, woman_of_today } from './interview.mjs';
import { add_walk_in, chip, invitation, joined, leave, looks_well, open_notes, open_sheet, session_today, small, tap } from './phone.mjs';
import { start_proxy } from './proxy.mjs';
import { copy_of } from './server.mjs';
import { arrive, chair, stage } from './stage.mjs';

/** One address for the phone, whoever answers behind it. */
async function laptop(t) {
  const proxy = await start_proxy(stage.server.origin);
  t.after(proxy.stop);
  return { at: (link) => link.replace(/^http:\/\/[^/]+/, proxy.origin), leads_to: proxy.leads_to };
}

async function this_morning(t) {
  const copy = await copy_of(stage.server);
  t.after(copy.stop);
  return copy;
}

test('a phone that joined after the backup is invited again, and brings all that it had brought', async (t) => {
  const [fitri, phone, line] = [await chair(t), await arrive(t, small), await laptop(t)];
  const title = 'Sebelum cadangan';
  const session = await session_today(fitri, title);
  const backup = await this_morning(t);
  await joined(phone, line.at(await invitation(fitri)), '739154', 'HP Bergabung Siang');
  await open_sheet(phone, title);
  await add_walk_in(phone, 'Bu Sampai Lalu Hilang');
  await chip(phone, 'Semua sudah terkirim');
  line.leads_to(backup.origin);
  await add_walk_in(phone, 'Bu Sesudahnya');
  await phone.page.locator('.chip').click();
  await chip(phone, 'HP ini perlu diundang lagi');
  fitri.origin = backup.origin;
  const link = line.at(await invitation(fitri));
  await phone.page.goto('about:blank');
  await phone.page.goto(link);
  await tap(phone, 'Saya terima');
  await phone.page.locator('button.person').first().click();
  await open_notes(phone, '739154');
  await chip(phone, 'Semua sudah terkirim');
  await fitri.go(`${session}/walk-ins`);
  for (const name of ['Bu Sampai Lalu Hilang', 'Bu Sesudahnya']) await fitri.sees(name);
  await fitri.go('/devices');
  assert.match(await fitri.text(), /HP Bergabung Siang[\s\S]*?2 dari 2 catatan/);
  phone.troubles = phone.troubles.filter((text) => !/answers 401/.test(text)); // by which it learns that nobody knows it
  await leave(phone);
});

test('an interview that the backup has not is asked again: its answers are nowhere', async (t) => {
  const [fitri, phone, line] = [await chair(t), await arrive(t, small), await laptop(t)];
  await woman_of_today(fitri, 'Ita Hilang (contoh)', 'Wawancara hilang');
  await joined(phone, line.at(await invitation(fitri)), '739154', 'HP Wawancara Hilang');
  await chip(phone, 'Semua sudah terkirim');
  const backup = await this_morning(t);
  await tap(phone, 'Siapa yang diwawancarai?');
  await tap(phone, 'Ita Hilang');
  await heading(phone, 'Sebelum mulai');
  await answer_topic(phone, { P0a: 1, P0b: 0, P0c: 1, P0d: 1 });
  await heading(phone, 'Penghasilan sendiri');
  await says(phone, 'E1a', 2);
  await of(phone, 'E1b').locator('input[inputmode=decimal]').fill('750rb');
  for (let topics = 0; topics < 12; topics++) await answer_topic(phone, { E3c: 1, P2a: 0, P2b: 0, P2c: 1, P3b: 1, K3a: 0 });
  await heading(phone, 'Periksa dan simpan');
  await tap(phone, 'Simpan wawancara');
  await heading(phone, 'Terima kasih');
  await chip(phone, 'Semua sudah terkirim');
  line.leads_to(backup.origin);
  await phone.page.locator('.chip').click();
  await tap(phone, 'Catatan saya');
  await phone.page.getByText('Hilang di komputer sekretariat').waitFor();
  await looks_well(phone, 'interview lost');
  await phone.page.evaluate(() => { location.hash = '#interviews'; });
  await phone.page.getByText('Ita Hilang').waitFor();
  fitri.origin = backup.origin;
  await fitri.go('/devices');
  assert.match(await fitri.text(), /HP Wawancara Hilang[\s\S]*?0 dari 1 catatan\s*1 catatan masih di HP/);
  await leave(phone);
});
