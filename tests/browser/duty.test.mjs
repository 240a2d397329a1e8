// Duties: handed out, said to be too much, in two places at once, and read in the role account.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { back_in_signal, invitation, joined, leave, looks_well, mend, session_today, small, tap, type } from './phone.mjs';
import { arrive, chair, path_on_every_screen, stage, today } from './stage.mjs';

const days_on = (days) => new Date(Date.parse(today()) + days * 86_400_000).toISOString().slice(0, 10);

path_on_every_screen('duties are handed out, and two places at once are said',
  ['GET /duties', 'POST /duties/sorts', 'POST /duties/turns', 'POST /duties/turns/{turn}/retract', 'POST /duties/officers/{officer}/capacity'],
  async (t, view) => {
    const fitri = await chair(t, view);
    const duty = `Menjaga gerai ${view.name}`;
    await fitri.go('/home');
    await fitri.turn_to('Peran', 'Tugas');
    await fitri.press('Daftar tugas');
    await fitri.fill({ name: duty });
    await fitri.send(200, 'main form[action="/duties/sorts"]');
    await fitri.sees(duty);
    const note = async (day, from, until, place) => {
      await fitri.go('/duties');
      await fitri.press('Catat giliran');
      await fitri.page.locator('main select[name="duty_id"]').selectOption({ label: duty });
      await fitri.page.locator('main select[name="officer_id"]').selectOption({ label: 'Mega Puspita (contoh)' });
      await fitri.fill({ day, from, until, place: '' });
      await fitri.send(400);
      await fitri.fill({ place });
      await fitri.send();
    };
    const far = 20 + 2 * ['phone', 'phone without scripts', 'desk', 'desk without scripts'].indexOf(view.name);
    await note(days_on(far), '22:00', '02:00', `Pasar Pagi ${view.name}`);
    await fitri.sees('Giliran dicatat.', 'body');
    await note(days_on(far + 1), '01:00', '03:00', `Pasar Segiri ${view.name}`);
    await fitri.sees('bentrok dengan tugas lain', 'body');
    await fitri.sees('Dua tempat sekaligus');
    await fitri.sees(`Pasar Segiri ${view.name}`, 'section:has(h3:text("Yang bentrok"))');
    await fitri.fill({ hours_a_week: '200' });
    await fitri.send(400, 'main form[action$="/capacity"]');
    await fitri.fill({ hours_a_week: '1' });
    await fitri.send(200, 'main form[action$="/capacity"]');
    await fitri.sees('Kesanggupannya dicatat.', 'body');
    await fitri.press(`${duty}, Pasar Segiri ${view.name}`);
    await fitri.page.locator('summary').click();
    await fitri.fill({ because: 'Digantikan.' });
    await fitri.send();
    await fitri.sees('Giliran ditarik.', 'body');
    await fitri.go('/account');
    await fitri.sees('minggu melebihi kesanggupan');
    await fitri.leave();
  });

const choose = (phone, id, which) => phone.page.locator(`#${id}`).selectOption(which);
async function saved(phone) {
  await tap(phone, 'Simpan catatan');
  await phone.page.getByText('Sudah tersimpan').waitFor();
}

async function elsewhere(phone, place) {
  await tap(phone, 'Catat giliran tugas');
  await choose(phone, 'session', { index: 0 });
  await choose(phone, 'duty_id', { label: 'Mengemudi mobil (contoh)' });
  await choose(phone, 'officer_id', { label: 'Mega Puspita (contoh)' });
  await type(phone, { from: '08:00', until: '07:00' });
  await tap(phone, 'Simpan catatan');
  await phone.page.locator('#place-error').waitFor();
  await phone.page.getByText('Giliran paling lama 16 jam').waitFor();
  await looks_well(phone, 'turn');
  await type(phone, { until: '10:00', place });
  await saved(phone);
}

test('a turn at a session and one elsewhere are handed out without signal, and one is taken back', async (t) => {
  assert.ok(stage.paths.includes('POST /duties/turns') && stage.paths.includes('POST /duties/sessions/{session}'));
  const [fitri, phone] = [await chair(t), await arrive(t, small)];
  const title = 'Bertugas di lapangan';
  const session = await session_today(fitri, title);
  await joined(phone, await invitation(fitri, { whose: 'Sari Wulandari (contoh)' }), '739154', 'HP Bu Sari');
  await phone.page.getByText(title).waitFor();
  await phone.context.setOffline(true);
  await tap(phone, 'Dengar');
  await elsewhere(phone, 'Warung Bu Ani');
  await elsewhere(phone, 'Pasar Malam');
  await tap(phone, 'Catat giliran tugas');
  const option = phone.page.locator('#session option').filter({ hasText: title });
  await choose(phone, 'session', await option.getAttribute('value'));
  await phone.page.locator('#from').waitFor({ state: 'hidden' });
  await choose(phone, 'duty_id', { label: 'Memandu kegiatan (contoh)' });
  await choose(phone, 'officer_id', { label: 'Mega Puspita (contoh)' });
  await saved(phone);
  await tap(phone, 'Catatan saya');
  await phone.page.getByText('Giliran tugas: Mega Puspita (contoh)').first().waitFor();
  await mend(phone, 'Giliran tugas: Mega Puspita (contoh)'); // the one at the session is the youngest
  await tap(phone, 'Tarik catatan ini');
  await phone.page.locator('#because-error').waitFor();
  await looks_well(phone, 'turn taken back');
  await type(phone, { because: 'Digantikan ibu lain.' });
  await tap(phone, 'Tarik catatan ini');
  await phone.page.getByText('Catatan ditarik').waitFor();
  await back_in_signal(phone);
  await fitri.go('/duties');
  await fitri.sees('Pasar Malam');
  await fitri.press('Mega Puspita (contoh)');
  await fitri.sees('Warung Bu Ani');
  await fitri.go(session.replace('/sessions/', '/duties/sessions/'));
  assert.ok(!(await fitri.text()).includes('Memandu kegiatan (contoh), Mega'), 'what was taken back stands no more');
  await fitri.leave();
  await leave(phone);
});
