// What others' programs do to a person with a phone: docs/pains.md.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { add_walk_in, chip, invitation, joined, leave, session_today, small, tap } from './phone.mjs';
import { push_of } from './proxy.mjs';
import { arrive, chair } from './stage.mjs';

const names = ['Ibu Satu', 'Ibu Dua', 'Ibu Tiga', 'Ibu Empat', 'Ibu Lima'].map((name) => `${name} Terputus`);

/** From now on the page writes down every number of notes that the chip shows. */
const watch_chip = (phone) => phone.page.evaluate(() => {
  window.counted = [];
  const look = () => {
    const words = document.querySelector('.chip')?.textContent ?? '';
    const number = words.includes('Semua sudah terkirim') ? 0 : Number(words.match(/\d+/)?.[0] ?? NaN);
    if (!Number.isNaN(number) && window.counted.at(-1) !== number) window.counted.push(number);
  };
  new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
  look();
});

test('without network she stays in and is told so, what is sent never counts backwards, and what was cut off goes on', async (t) => {
  const [fitri, phone] = [await chair(t), await arrive(t, small)];
  const title = 'Sinyal putus-putus';
  const session = await session_today(fitri, title);
  await joined(phone, await invitation(fitri), '739154', 'HP Bu Lina');
  await phone.page.getByText(title).waitFor();
  await chip(phone, 'Semua sudah terkirim');

  await phone.context.setOffline(true);
  await tap(phone, title);
  for (const name of names) await add_walk_in(phone, name);
  await phone.page.locator('.chip').click(); // she asks for it herself, and is told
  await chip(phone, `Tidak ada sinyal. ${names.length} catatan aman di HP ini`);
  for (const screen of ['Catatan saya', 'Menu', 'Hari ini']) {
    await tap(phone, screen);
    await phone.page.locator('h1').waitFor();
    assert.equal(await phone.page.locator('#pin').count(), 0, `${screen} is open to her`);
  }

  // One note at a time gets through; after two of them the line breaks, with a note in the middle of it: it arrives, its
  // answer does not.
  let passed = 0;
  let is_cut = true;
  await phone.context.route('**/sync/v1/push', async (route) => {
    const { facts } = push_of(route.request().postDataBuffer());
    if (facts.length > 1) return route.fulfill({ status: 413, contentType: 'text/html', body: 'Request Entity Too Large' });
    if (is_cut && passed >= 2) {
      await route.fetch();
      return route.abort();
    }
    passed += 1;
    return route.continue();
  });
  await watch_chip(phone);
  await phone.context.setOffline(false);
  await phone.page.locator('.chip').click();
  await chip(phone, `Tidak ada sinyal. ${names.length - 2} catatan aman di HP ini`);
  is_cut = false;
  await phone.page.locator('.chip').click();
  await chip(phone, 'Semua sudah terkirim');

  const counted = await phone.page.evaluate(() => window.counted);
  assert.equal(counted[0], names.length);
  assert.equal(counted.at(-1), 0);
  assert.deepEqual(counted, [...counted].sort((one, other) => other - one), 'what is left to send only shrinks');
  await fitri.go(`${session}/walk-ins`);
  const page = await fitri.text();
  for (const name of names) assert.equal(page.split(name).length - 1, 1, `${name} is there once`);
  await fitri.leave();
  await leave(phone);
});

test('a note on which the server fails each time holds up no other', async (t) => {
  const [fitri, phone] = [await chair(t), await arrive(t, small)];
  const title = 'Satu catatan macet';
  const session = await session_today(fitri, title);
  await joined(phone, await invitation(fitri), '739154', 'HP Bu Rina');
  await phone.page.getByText(title).waitFor();
  await phone.context.setOffline(true);
  await tap(phone, title);
  await add_walk_in(phone, 'Ibu Macet');
  for (const name of names) await add_walk_in(phone, name);
  let fails = true;
  await phone.context.route('**/sync/v1/push', async (route) => {
    const { facts } = push_of(route.request().postDataBuffer());
    const is_in_it = facts.some(({ form }) => form.name === 'Ibu Macet');
    return fails && is_in_it ? route.fulfill({ status: 500, contentType: 'application/json', body: '{}' }) : route.continue();
  });
  await phone.context.setOffline(false);
  await phone.page.locator('.chip').click();
  await chip(phone, '1 catatan');
  await fitri.go(`${session}/walk-ins`);
  for (const name of names) await fitri.sees(name);
  fails = false;
  await phone.page.locator('.chip').click();
  await chip(phone, 'Semua sudah terkirim');
  await fitri.go(`${session}/walk-ins`);
  await fitri.sees('Ibu Macet');
  await fitri.leave();
  phone.troubles = phone.troubles.filter((one) => !/(answers|status of) 500/.test(one)); // those that were meant
  await leave(phone);
});
