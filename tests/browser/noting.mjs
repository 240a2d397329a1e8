// What a facilitator notes on her phone, step by step; forms are left filled in, to be looked at before they are saved.
import assert from 'node:assert/strict';
import { invitation, joined, session_today, small, tap, type } from './phone.mjs';
import { arrive, chair } from './stage.mjs';

/** Taps women by their place on the sheet; a list that is drawn anew under the finger may lose a tap. */
export async function mark_present(phone, places) {
  for (const place of places) {
    const row = phone.page.locator('.roster').first().locator('.who').nth(place);
    for (let tries = 0; tries < 5 && await row.getAttribute('data-mark') === 'expected'; tries++) {
      await row.locator('button.tap').click();
      await phone.page.waitForFunction((nth) =>
        document.querySelectorAll('.roster')[0]?.querySelectorAll('.who')[nth]?.dataset.mark === 'present', place, { timeout: 3000 })
        .catch(() => undefined);
    }
    assert.equal(await row.getAttribute('data-mark'), 'present');
  }
}

export async function newcomer(phone, full_name) {
  await tap(phone, 'Daftarkan ibu baru');
  await type(phone, { 'full-name': full_name, nickname: 'Mama Beni', rt: '12' });
  await phone.page.locator('#agrees-schedule').check();
  await phone.page.locator('[name=joining][value=Member]').check();
  await phone.page.locator('[name=channel][value=Paper]').check();
  await type(phone, { 'sheet-no': 'A-17', witness: 'Bu Dina (contoh)' });
}

export async function moment(phone, text, photo) {
  await tap(phone, 'Catat yang terjadi');
  if (photo) {
    await phone.page.locator('#photo').setInputFiles(photo);
    await phone.page.locator('.photos img').waitFor();
  }
  await type(phone, { 'moment-text': text });
}

export const save_moment = async (phone, text) => {
  await tap(phone, 'Simpan catatan');
  await phone.page.getByText(text).waitFor();
};

export async function need(phone, what) {
  await tap(phone, 'Catat kebutuhan atau potensi');
  const group = phone.page.locator('.cards a').first();
  const id = (await group.getAttribute('href')).slice('#group/'.length);
  await group.click();
  await phone.page.locator('#kind-Need').check();
  await type(phone, { what });
  return id;
}

export async function practice(phone, session, words) {
  await tap(phone, 'Catat praktik baik');
  await phone.page.locator('#practice_id').selectOption({ label: 'Datang tepat waktu' });
  const option = phone.page.locator('#session_id option').filter({ hasText: session });
  await phone.page.locator('#session_id').selectOption({ label: await option.innerText() });
  await phone.page.locator('#member_id optgroup').first().locator('option').first().waitFor({ state: 'attached' });
  await phone.page.locator('#member_id').selectOption({ index: 1 });
  await type(phone, { words });
}

export async function expectation(phone, words) {
  await tap(phone, 'Catat harapan');
  await type(phone, { words });
  await phone.page.locator('#who').selectOption('Participant');
  await phone.page.locator('#urgency').selectOption('Soon');
}

export const kept = (phone) => phone.page.getByText('Sudah tersimpan').waitFor();
export const choose = (phone, id, which) => phone.page.locator(`#${id}`).selectOption(which);
export const day_from = (text, days) => new Date(Date.parse(text) + days * 86_400_000).toISOString().slice(0, 10);

export async function on_the_phone(t, title, whose) {
  const [fitri, phone] = [await chair(t), await arrive(t, small)];
  const session = await session_today(fitri, title);
  await joined(phone, await invitation(fitri, { whose }), '739154', 'HP Bu Lina');
  await phone.page.getByText(title).waitFor();
  return { fitri, phone, session };
}
