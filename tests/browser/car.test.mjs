// The computer in the car: the chair invites it, and reads what to run on it.
import assert from 'node:assert/strict';
import { chair, path_on_every_screen } from './stage.mjs';

path_on_every_screen('the chair invites the computer of the car', ['POST /devices/hubs'], async (t, view) => {
  const fitri = await chair(t, view);
  await fitri.go('/devices');
  await fitri.sees('Komputer mobil');
  await fitri.page.getByText('Undang komputer mobil').click();
  await fitri.pick_first('keeper');
  await fitri.press('Buat undangan komputer mobil', { status: 200 });
  await fitri.sees('Jalankan perintah ini di komputer mobil');
  assert.match(await fitri.text('#hub-command'), /berdaya serve --hub .* --join [0-9a-f]{64}/);
  await fitri.leave();
});
