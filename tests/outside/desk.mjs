// The chair at her desk and a phone of hers, by plain HTTP: what is tested here is read by programs of others.
import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { start_server } from '../browser/server.mjs';

// The packages of the web stand with the web.
export const outside = createRequire(new URL('../../web/package.json', import.meta.url));
export const desk = { server: undefined, chair: undefined };

export async function begin(binary) {
  desk.server = await start_server(binary);
  desk.chair = await signed_in(desk.server);
}

export async function end() {
  await desk.server?.stop();
}

const cookies_of = (answer) => answer.headers.getSetCookie().map((line) => line.split(';')[0]);

async function signed_in({ origin, name, passphrase }) {
  const chair = { origin, cookies: new Map(), form_token: '' };
  await post(chair, '/sign-in', { sign_in_name: name, passphrase });
  chair.form_token = (await page(chair, '/sign-ins')).match(/name="form_token" value="([^"]+)"/)[1];
  return chair;
}

async function ask(who, path, options = {}) {
  const cookie = [...who.cookies].map(([name, text]) => `${name}=${text}`).join('; ');
  const headers = { Origin: who.origin, Cookie: cookie, Accept: 'text/html', ...options.headers };
  const answer = await fetch(who.origin + path, { redirect: 'manual', ...options, headers });
  for (const pair of cookies_of(answer)) who.cookies.set(pair.split('=')[0], pair.slice(pair.indexOf('=') + 1));
  return answer;
}

/** The words of a page. */
export async function page(who, path) {
  const answer = await ask(who, path);
  assert.equal(answer.status, 200, path);
  return answer.text();
}

/** Sends a form as a page does, and answers where it led. */
export async function post(who, path, fields) {
  const body = new URLSearchParams({ ...fields, form_token: who.form_token, fact_id: fact_id() });
  const answer = await ask(who, path, { method: 'POST', body });
  assert.equal(answer.status, 303, `${path}: ${answer.status === 303 ? '' : (await answer.text()).slice(0, 4000)}`);
  return answer.headers.get('location');
}

/** UUIDv7: ordered by time. */
export function fact_id() {
  const time = Date.now().toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`;
}

/** The day in Samarinda (WITA), so many days from today. */
export function day(from_today = 0) {
  return new Date(Date.now() + 8 * 3600_000 + from_today * 86_400_000).toISOString().slice(0, 10);
}

/** The first of what a select of a page offers. */
export async function offered(who, path, name) {
  const select = (await page(who, path)).match(new RegExp(`<select[^>]*name="${name}"[^>]*>(.*?)</select>`, 's'))[1];
  return select.match(/<option[^>]*value="([^"]+)"/)[1];
}

/** What the form of a plan asks for, where `plan` does not say it. */
export async function plan_of(who, plan) {
  return {
    programme_id: await offered(who, '/sessions/new', 'programme_id'),
    village_code: await offered(who, '/sessions/new', 'village_code'),
    place: 'Balai RT 12 (contoh)', held_on: day(), starts_at: '09:00', ends_at: '11:30', is_public: '1', ...plan,
  };
}

/** One more session: its id. */
export async function planned(who, plan) {
  return (await post(who, '/sessions', await plan_of(who, plan))).split('/').pop();
}

/** A phone that has joined: `answer` of the call with which it did. */
export async function joined(who) {
  const officer = await offered(who, '/devices', 'officer');
  const way = await post(who, '/devices', { officer });
  const token = (await page(who, way)).match(/#t=([^"<]+)/)[1];
  const key = randomBytes(32).toString('base64url');
  const call = { fact_id: fact_id(), token, label: 'HP dari luar (contoh)', device_key: key };
  const answer = await fetch(`${who.origin}/devices/take`, {
    method: 'POST', body: JSON.stringify(call),
    headers: { 'Content-Type': 'application/json', Accept: 'application/json', Origin: who.origin },
  });
  return { origin: who.origin, key, call, status: answer.status, answer: await answer.json() };
}

/** One call through the door: its status and its JSON. */
export async function spoken({ origin, key }, method, path, what = {}) {
  const nonce = randomUUID();
  const address = new URL(path, origin);
  const headers = { Accept: 'application/json', ...(key ? { Authorization: `Bearer ${key}` } : {}) };
  if (method === 'GET') for (const [name, text] of Object.entries({ nonce, ...what })) address.searchParams.set(name, text);
  else headers['Content-Type'] = 'application/json';
  const body = method === 'GET' ? undefined : JSON.stringify({ nonce, ...what });
  const answer = await fetch(address, { method, headers, body });
  return { status: answer.status, asked: body && JSON.parse(body), body: await answer.json(), nonce };
}
