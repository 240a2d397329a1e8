// Duties: handed out, said to be too much, in two places at once, and read in the role account.
import { chair, path_on_every_screen, today } from './stage.mjs';

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
