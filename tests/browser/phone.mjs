// An officer's phone with the field app, and what the chair prepares for it.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { today } from './stage.mjs';
import { views } from './visitor.mjs';

export const small = views[0];

/** The page of the chair makes an invitation; its link is for one phone. */
export async function invitation(fitri) {
  await fitri.go('/devices');
  await fitri.pick_first('officer');
  await fitri.press('Buat undangan');
  const way = fitri.page.locator('[data-invitation-link] a, a[data-invitation-link]').first();
  const link = await way.getAttribute('href');
  const { pathname, hash } = new URL(link, fitri.origin);
  return fitri.origin + pathname + hash;
}

export async function session_today(fitri, title) {
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
export async function looks_well(phone, name) {
  const seen = await phone.page.evaluate(() => ({
    headings: [...document.querySelectorAll('h1')].filter((one) => one.offsetParent).length,
    words: document.body.innerText, title: document.title,
    wide: document.documentElement.scrollWidth, screen: document.documentElement.clientWidth,
  }));
  assert.equal(seen.headings, 1, `${name} has one h1`);
  assert.ok(seen.title.includes('Berdaya'), `${name} has a title`);
  assert.doesNotMatch(seen.words, /\bundefined\b|\bNaN\b|\[object/, name);
  assert.ok(seen.wide <= seen.screen, `${name} is ${seen.wide} px wide`);
  // What a bar covers depends on how far she has scrolled.
  const bars = (position) => phone.page.evaluate((how) => {
    for (const bar of document.querySelectorAll('.chip-row, .tabs, .tally')) bar.style.position = how;
  }, position);
  await bars('static');
  await phone.hear_axe(name);
  const folder = process.env.BERDAYA_PICTURES; // named by the screen: the address may hold an invitation
  const path = folder && join(folder, `field-${name.replace(' ', '-')}.png`);
  if (path) await phone.page.screenshot({ path, fullPage: true });
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

/** The browser says of every call without signal, or that a proxy refuses, that it failed; here that is meant. */
export async function leave(phone) {
  await phone.context.close(); // the last call may fail while the page goes away
  phone.troubles = phone.troubles.filter((text) => !/ERR_INTERNET_DISCONNECTED|ERR_FAILED|push answers 413/.test(text));
  await phone.leave();
}
