// The public schedule, read by a calendar that is not ours (ical.js, as in Thunderbird).
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day, desk, outside, plan_of, planned, post } from './desk.mjs';

const { default: ICAL } = await import(outside.resolve('ical.js'));

const odd = [
  'Sambal, kemasan; label, dan harga',
  'Foto \\produk\\ dengan HP',
  'Jualan 🌶️🛵 dari rumah',
  'Resep turun-temurun\nrahasia dapur, jilid 2',
  'Cerita Bu Rahma: "dulu malu, sekarang mau" — Kelas ke-2; lanjut, ya, supaya barisnya panjang sekali 💪',
];

/** All that the calendar says, with its local times as the zone in it reckons them. */
function events_of(text) {
  const component = new ICAL.Component(ICAL.parse(text));
  for (const zone of component.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return component.getAllSubcomponents('vevent').map((one) => {
    const event = new ICAL.Event(one);
    return {
      uid: event.uid, summary: event.summary, location: event.location, sequence: event.sequence,
      status: one.getFirstPropertyValue('status'), zone: event.startDate.zone.tzid,
      from: event.startDate.toJSDate().toISOString(), to: event.endDate.toJSDate().toISOString(),
    };
  });
}

/** Notes what the reader complains of while it reads. */
async function without_complaint(read) {
  const said = [];
  const { error, warn } = console;
  console.error = console.warn = (...words) => said.push(words.join(' '));
  try {
    return await read();
  } finally {
    Object.assign(console, { error, warn });
    assert.deepEqual(said, [], 'what the reader complains of');
  }
}

// A stranger finds the public page of the community, and there the way to its calendar.
const feed = async () => {
  const home = await (await fetch(desk.chair.origin)).text();
  const way = home.match(/href="(\/c\/[a-z0-9-]+)/)[1];
  const answer = await fetch(`${desk.chair.origin}${way}/schedule.ics`);
  assert.equal(answer.status, 200);
  assert.match(answer.headers.get('content-type'), /^text\/calendar; charset=utf-8/);
  return answer.text();
};

test('a calendar of others shows every public session at its time in Samarinda, with its title as it was typed', async () => {
  const made = new Map();
  for (const [nth, title] of odd.entries())
    made.set(await planned(desk.chair, { title, held_on: day(nth + 1), starts_at: '08:15', ends_at: '23:45',
      place: 'Balai, RT 12; lantai "2"' }), { title, held_on: day(nth + 1) });
  const hidden = await planned(desk.chair, { title: 'Rapat pengurus (contoh)', is_public: '' });
  const events = await without_complaint(async () => events_of(await feed()));
  for (const [id, { title, held_on }] of made) {
    const found = events.filter(({ uid }) => uid === `${id}@berdaya`);
    assert.equal(found.length, 1, title);
    const [{ summary, location, zone, from, to, status }] = found;
    assert.ok(summary.endsWith(title), `${summary} ends with ${title}`);
    assert.match(location, /Balai, RT 12; lantai "2"/);
    assert.equal(zone, 'Asia/Makassar');
    assert.equal(from, `${held_on}T00:15:00.000Z`);
    assert.equal(to, `${held_on}T15:45:00.000Z`);
    assert.equal(status, 'CONFIRMED');
  }
  assert.ok(!events.some(({ uid }) => uid.startsWith(hidden)), 'what is not public is not in it');
});

test('in the calendar of others a session that moved is the same one, and one that was cancelled says so', async () => {
  const title = 'Pembukuan, bagian 1; dasar';
  const id = await planned(desk.chair, { title, held_on: day(2) });
  const told = async () => {
    const found = (await without_complaint(async () => events_of(await feed()))).filter(({ uid }) => uid.startsWith(id));
    assert.equal(found.length, 1);
    return found[0];
  };
  const before = await told();
  await post(desk.chair, `/sessions/${id}/change`, await plan_of(desk.chair, { title, held_on: day(3), starts_at: '10:00' }));
  const moved = await told();
  assert.equal(moved.from, `${day(3)}T02:00:00.000Z`);
  assert.ok(moved.sequence > before.sequence);
  await post(desk.chair, `/sessions/${id}/cancel`, { because: 'Hujan (contoh)' });
  const cancelled = await told();
  assert.equal(cancelled.status, 'CANCELLED');
  assert.equal(cancelled.from, moved.from);
  assert.ok(cancelled.sequence > moved.sequence);
});
