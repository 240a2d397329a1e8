// How long the field app takes to open without signal, until the PIN can be typed, on this machine's Chromium and on one
// whose processor is slowed six times: `node bench/offline_start.mjs build/release/berdaya`.
import { invitation, joined, session_today, small } from '../tests/browser/phone.mjs';
import { arrive, begin, chair, end, stage } from '../tests/browser/stage.mjs';

const rounds = 9;
const median = (all) => [...all].sort((a, b) => a - b)[(all.length - 1) / 2];
const ending = [];
const t = { after: (act) => ending.push(act) };

async function opened(phone) {
  await phone.page.goto('about:blank');
  await phone.page.goto(`${stage.server.origin}/field/`, { waitUntil: 'commit' });
  await phone.page.locator('#pin').waitFor();
  return phone.page.evaluate(() => performance.now());
}

await begin(process.argv[2] ?? 'build/release/berdaya');
const [fitri, phone] = [await chair(t), await arrive(t, small)];
await session_today(fitri, 'Mulai tanpa sinyal');
await joined(phone, await invitation(fitri), '739154', 'HP Lambat');
await phone.page.evaluate(() => navigator.serviceWorker.ready);
await phone.context.setOffline(true);
const line = await phone.context.newCDPSession(phone.page);
const taken = new Map([[1, []], [6, []]]);
for (let round = 0; round < rounds; round++)
  for (const [rate, all] of taken) {
    await line.send('Emulation.setCPUThrottlingRate', { rate });
    all.push(await opened(phone));
  }
for (const [rate, all] of taken)
  console.log(`start without signal, processor slowed ${rate} times: median ${Math.round(median(all))} ms, longest ${Math.round(Math.max(...all))} ms of ${rounds}`);
console.log(`slowed six times against as it is: ${(median(taken.get(6)) / median(taken.get(1))).toFixed(1)}`);
for (const act of ending) await act();
await end();
