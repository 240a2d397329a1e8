// An officer's phone with the field app, and what the chair prepares for it.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { today } from './stage.mjs';
import { views } from './visitor.mjs';

export const small = views[0];

/** The page of the chair makes an invitation, for the first officer or one by name; its link is for one phone, or for ten
 * minutes on a borrowed one. */
export async function invitation(fitri, { whose = '', is_loan = false } = {}) {
  await fitri.go('/devices');
  if (whose) await fitri.page.locator('main select[name="officer"]').selectOption({ label: whose });
  else await fitri.pick_first('officer');
  await fitri.page.locator('main input[name="is_loan"]').setChecked(is_loan);
  await fitri.press('Buat undangan');
  const way = fitri.page.locator('[data-invitation-link] a, a[data-invitation-link]').first();
  const link = await way.getAttribute('href');
  const { pathname, hash } = new URL(link, fitri.origin);
  assert.match(hash, is_loan ? /^#l=/ : /^#t=/);
  return fitri.origin + pathname + hash;
}

export const session_today = (fitri, title) => session_on(fitri, title, today());

/** Planned by the secretariat, for six women. */
export async function session_on(fitri, title, held_on) {
  await fitri.go('/sessions/new');
  await fitri.pick_first('programme_id');
  await fitri.pick_first('village_code');
  await fitri.fill({ title, held_on, starts_at: '09:00', ends_at: '11:30', place: 'Balai RT 12' });
  await fitri.send();
  const session = fitri.path();
  await fitri.page.goto(`${fitri.origin}${session}/expected?from=all`);
  const six = (boxes) => boxes.slice(6).forEach((box) => { box.checked = false; });
  await fitri.page.locator('main input[type=checkbox]').evaluateAll(six);
  await fitri.send();
  return session;
}

/** What every screen owes: one heading, a title, no wider than the phone. */
export async function is_whole(phone, name) {
  const seen = await phone.page.evaluate(() => ({
    headings: [...document.querySelectorAll('h1')].filter((one) => one.offsetParent).length,
    words: document.body.innerText, title: document.title,
    wide: document.documentElement.scrollWidth, screen: document.documentElement.clientWidth,
  }));
  assert.equal(seen.headings, 1, `${name} has one h1`);
  assert.ok(seen.title.includes('Berdaya'), `${name} has a title`);
  assert.doesNotMatch(seen.words, /\bundefined\b|\bNaN\b|\[object/, name);
  assert.ok(seen.wide <= seen.screen, `${name} is ${seen.wide} px wide`);
}

/** And nothing that axe refuses. */
export async function looks_well(phone, name) {
  await is_whole(phone, name);
  await with_still_bars(phone, async () => {
    await phone.hear_axe(name);
    const folder = process.env.BERDAYA_PICTURES; // named by the screen: the address may hold an invitation
    const path = folder && join(folder, `field-${name.replace(' ', '-')}.png`);
    if (path) await phone.page.screenshot({ path, fullPage: true });
  });
}

/** What a bar covers depends on how far she has scrolled. */
export async function with_still_bars({ page }, act) {
  const bars = (position) => page.evaluate((how) => {
    for (const bar of document.querySelectorAll('.chip-row, .tabs, .tally')) bar.style.position = how;
  }, position);
  await bars('static');
  await act();
  await bars('');
}

export const chip = (phone, words) => phone.page.locator('.chip').filter({ hasText: words }).waitFor();
export const tap = (phone, words) =>
  phone.page.locator('button:visible, a:visible').filter({ hasText: words }).first().click();
export const type = async (phone, values) => {
  for (const [id, value] of Object.entries(values)) await phone.page.locator(`#${id}`).fill(value);
};

export async function joined(phone, link, pin, label) {
  await phone.page.goto(link);
  await tap(phone, 'Saya terima');
  await type(phone, { pin, 'pin-again': pin, label });
  await tap(phone, 'Daftarkan HP ini');
  await phone.page.locator('h1').filter({ hasText: 'Hari ini' }).waitFor();
}

export async function open_notes(phone, pin) {
  await phone.page.locator('#pin').waitFor();
  await type(phone, { pin });
  await tap(phone, 'Buka catatan');
}

/** One of her notes on the screen "Catatan saya", and the way to set it right. */
export const note = (phone, words) => phone.page.locator('.notes > li').filter({ hasText: words }).first();
export const mend = (phone, words) => note(phone, words).getByText('Perbaiki atau tarik').click();

/** A list that is drawn anew under the finger may lose the tap: she taps again. */
export async function open_sheet(phone, title) {
  for (let tries = 0; tries < 5; tries++) {
    await phone.page.getByText(title).first().click();
    const opened = await phone.page.waitForURL(/#sheet\//, { timeout: 4000 }).then(() => true, () => false);
    if (opened) return;
  }
  throw new Error(`the sheet of ${title} does not open`);
}

export async function add_walk_in(phone, name) {
  await tap(phone, 'Tambah ibu yang ikut');
  await type(phone, { 'walk-in-name': name });
  await tap(phone, 'Simpan nama');
  await phone.page.locator('.roster').filter({ hasText: name }).waitFor();
}

/** A session that nobody had planned, with no names yet. */
export async function plan_here(phone, title) {
  await tap(phone, 'Catat kegiatan di tempat');
  await phone.page.locator('#programme').selectOption({ index: 1 }).catch(() => undefined);
  await phone.page.locator('#village').selectOption({ index: 1 });
  await type(phone, { title, place: 'Warung Bu Ani', starts: '08:00', ends: '10:00' });
  await tap(phone, 'Simpan kegiatan');
  await phone.page.getByText('Belum ada nama di daftar ini').waitFor();
}

export async function out_of_signal(phone, title) {
  await phone.page.evaluate(() => navigator.serviceWorker.ready);
  if (title) await phone.page.getByText(title).waitFor();
  await phone.context.setOffline(true);
  if (title) await open_sheet(phone, title);
}

export async function back_in_signal(phone) {
  await phone.context.setOffline(false);
  await phone.page.locator('.chip').click();
  await chip(phone, 'Semua sudah terkirim');
}

/** The browser says of every call without signal, or that a proxy refuses, that it failed; here that is meant. */
export async function leave(phone) {
  await phone.context.close(); // the last call may fail while the page goes away
  phone.troubles = phone.troubles.filter((text) => !/ERR_INTERNET_DISCONNECTED|ERR_FAILED|push answers 413/.test(text));
  await phone.leave();
}
