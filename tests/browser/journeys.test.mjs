// The board of the seven stages, a group, and what it still needs before it goes on.
import assert from 'node:assert/strict';
import { chair, path_on_every_screen, today } from './stage.mjs';

path_on_every_screen('a group begins, a visit is noted, and it cannot skip what its stage asks for', ['POST /journeys'], async (t, view) => {
  const fitri = await chair(t, view);
  await fitri.go('/home');
  await fitri.turn_to('Orang', /Tahap|Perjalanan|Kelompok/);
  assert.equal(await fitri.page.locator('.board-column').count(), 7);
  await fitri.page.locator('.board-card a').first().click();
  await fitri.page.waitForLoadState('load');
  await fitri.look();
  assert.equal(await fitri.page.locator('.stages > li').count(), 7);
  await fitri.go('/journeys/new');
  const name = `Kelompok ${view.name} (contoh)`;
  await fitri.fill({ name, begun_on: '2062-01-01' });
  await fitri.send(400);
  assert.equal(await fitri.typed('name'), name, 'what was typed stays');
  await fitri.fill({ facilitator: 'Fitri (contoh)', begun_on: today() });
  await fitri.pick_first('village_code');
  await fitri.send();
  await fitri.sees(name);
  const group = fitri.path();
  await fitri.fill({ because: 'Kami sudah berkenalan.' });
  await fitri.send(422);
  assert.equal(await fitri.typed('because'), 'Kami sudah berkenalan.', 'what was typed stays');
  await fitri.go(`${group}/contacts`);
  await fitri.page.locator('main form.form input[name="kind"]').first().check();
  await fitri.fill({ with_whom: 'Ketua RT 12', about: 'Tempat berkumpul' });
  await fitri.send();
  await fitri.sees('Ketua RT 12');
  await fitri.leave();
});
