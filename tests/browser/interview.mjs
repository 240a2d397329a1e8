// An interview as it is held with a phone, and whom it is held with.
import { session_today, tap } from './phone.mjs';

export const heading = (phone, words) => phone.page.locator('h1').filter({ hasText: words }).waitFor();

/** A woman who is new and agrees to research, on the sheet of a session of today. */
export async function woman_of_today(fitri, full_name, title) {
  const her = await woman_who_agrees(fitri, full_name);
  await put_on_sheet(fitri, await session_today(fitri, title), full_name);
  return her;
}

export async function woman_who_agrees(fitri, full_name) {
  await fitri.go('/members/new');
  await fitri.fill({ full_name });
  await fitri.pick_first('village_code');
  await fitri.send();
  const her = fitri.path();
  await fitri.go(`${her}/consents/new?purpose=research`);
  await fitri.choose('channel', 'Form');
  await fitri.send();
  return her;
}

export async function put_on_sheet(fitri, session, full_name) {
  await fitri.page.goto(`${fitri.origin}${session}/expected?search=${encodeURIComponent(full_name.split(' ')[0])}`);
  await fitri.page.locator('main input[type=checkbox]').first().check();
  await fitri.send();
}

export const of = (phone, item) => phone.page.locator(`fieldset[data-item="${item}"]`);
export const says = (phone, item, value) => of(phone, item).locator(`input[value="${value}"]`).first().check();
export const on = (phone) => tap(phone, 'Simpan dan lanjut');

/** Answers all that the topic asks, what opens below too: by the code given, or by the last that is offered. */
export async function answer_topic(phone, codes = {}) {
  for (let opened = true; opened;) {
    opened = false;
    for (const item of await phone.page.locator('fieldset.answers:visible').all()) {
      const id = await item.getAttribute('data-item');
      if (await item.locator('input:checked').count() > 0) continue;
      const amount = item.locator('input[inputmode=decimal]');
      if (await amount.count() > 0) {
        if (await amount.inputValue() !== '') continue;
        await amount.fill('750rb');
      } else if (id in codes) await says(phone, id, codes[id]);
      else await item.locator('> .choice input').last().check();
      opened = true;
    }
  }
  await on(phone);
}

/** How many women the opening of the index counts. */
export const counted = async (fitri) => {
  await fitri.go('/independence');
  const seen = await fitri.page.locator('.opening-list > li').filter({ hasText: /Dengan \d+ ibu/ }).first().innerText();
  return Number(seen.match(/Dengan (\d+) ibu/)[1]);
};
