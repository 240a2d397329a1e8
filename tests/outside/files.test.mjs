// How files come, against docs/sync.openapi.json: every call as it is told, every answer by its status and headers.
// (That a tus client of others gets along with the door: tests/browser/tus.test.mjs.)
import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { answers_by_headers, asks_by_headers } from './contract.mjs';
import { desk, fact_id, joined } from './desk.mjs';

const all = '/sync/v1/files';
const one = `${all}/{id}`;
// What hangs behind a picture's end is not kept; here it makes this one unlike any other.
const photo = Buffer.concat([readFileSync(new URL('../vectors/photos/foto.jpg', import.meta.url)), randomBytes(300)]);
const hash = (name, bytes) => createHash(name).update(bytes).digest();
const announced = (bytes, length = bytes.length) => ({
  'Upload-Length': String(length), 'Upload-Metadata': `sha256 ${Buffer.from(hash('sha256', bytes).toString('hex')).toString('base64')}`,
});
const piece_of = (bytes, offset, more = {}) => ({ 'Content-Type': 'application/offset+octet-stream', 'Upload-Offset': String(offset), ...more });

/** One call; `told` is its path in the contract. Answers its status, and what problem was said. */
async function ask({ origin, key }, method, told, { at = told, body, ...more } = {}) {
  const version = method === 'OPTIONS' ? {} : { 'Tus-Resumable': '1.0.0', Authorization: `Bearer ${key}` };
  const headers = { ...version, ...more };
  const answer = await fetch(origin + at, { method, headers, body });
  const said = { status: answer.status, headers: answer.headers, body: await answer.text() };
  answers_by_headers(told, method, said);
  return { ...said, headers_asked: headers, problem: said.body && JSON.parse(said.body).problem };
}

async function well(phone, method, told, what) {
  const answer = await ask(phone, method, told, what);
  assert.ok(answer.status < 300, `${method} ${told}: ${answer.status} ${answer.problem}`);
  asks_by_headers(told, method, answer.headers_asked);
  return answer;
}

async function refused(phone, method, told, what, status, problem) {
  const answer = await ask(phone, method, told, what);
  assert.deepEqual([answer.status, answer.problem], [status, problem]);
}

test('a photo comes in pieces, and every answer is as the contract says', async () => {
  const phone = await joined(desk.chair);
  const can = await well(phone, 'OPTIONS', all);
  assert.ok(Number(can.headers.get('tus-max-size')) > photo.length);
  const at = (await well(phone, 'POST', all, announced(photo))).headers.get('location');
  const half = Math.floor(photo.length / 2);
  const [first, rest] = [photo.subarray(0, half), photo.subarray(half)];
  const checked = { 'Upload-Checksum': `sha256 ${hash('sha256', first).toString('base64')}` };
  await well(phone, 'PATCH', one, { at, body: first, ...piece_of(first, 0, checked) });
  assert.equal((await well(phone, 'HEAD', one, { at })).headers.get('upload-offset'), String(half));

  await refused(phone, 'PATCH', one, { at, body: rest, ...piece_of(rest, 0) }, 409, 'files.wrong_offset');
  const wrong = { 'Upload-Checksum': `sha1 ${hash('sha1', first).toString('base64')}` };
  await refused(phone, 'PATCH', one, { at, body: rest, ...piece_of(rest, half, wrong) }, 460, 'files.wrong_checksum');
  const by_post = { at, body: rest, ...piece_of(rest, half), 'X-HTTP-Method-Override': 'PATCH' };
  const whole = await well(phone, 'POST', one, by_post);
  assert.equal(whole.headers.get('upload-offset'), String(photo.length));
  assert.equal((await well(phone, 'POST', all, announced(photo))).headers.get('upload-offset'), String(photo.length));
});

test('what is no photo, no call or nobody known is refused as the contract says', async () => {
  const phone = await joined(desk.chair);
  const stranger = { ...phone, key: 'A'.repeat(43) };
  const other = randomBytes(40);
  await refused(stranger, 'POST', all, announced(photo), 401, 'sync.not_known');
  await refused(phone, 'POST', all, { ...announced(photo), 'Tus-Resumable': '0.2.2' }, 412, 'files.wrong_version');
  await refused(phone, 'POST', all, { 'Upload-Length': '9' }, 400, 'files.wrong_header');
  await refused(phone, 'POST', all, announced(photo, 500_000), 413, 'files.too_large');
  await refused(phone, 'POST', all, announced(photo, 0), 415, 'files.no_kind');
  const nowhere = `${all}/${fact_id()}`;
  await refused(phone, 'PATCH', one, { at: nowhere, body: other, ...piece_of(other, 0) }, 404, 'files.no_such_upload');
  await refused(phone, 'POST', one, { at: nowhere }, 405, 'files.wrong_method');
  assert.equal((await ask(phone, 'HEAD', one, { at: nowhere })).status, 404);
  assert.equal((await ask(stranger, 'HEAD', one, { at: nowhere })).status, 401);
  assert.equal((await ask(phone, 'HEAD', one, { at: nowhere, 'Tus-Resumable': '2.0.0' })).status, 412);

  const at = (await well(phone, 'POST', all, announced(other))).headers.get('location');
  await refused(phone, 'PATCH', one, { at, body: other, 'Upload-Offset': '0' }, 415, 'files.wrong_type');
  await refused(phone, 'PATCH', one, { at, body: other, ...piece_of(other, 0) }, 415, 'files.no_kind');
  const long = photo.subarray(0, 200);
  await refused(phone, 'PATCH', one, { at, body: long, ...piece_of(long, 0) }, 413, 'files.too_large');
  const same_start = Buffer.concat([photo.subarray(0, 60), randomBytes(40)]);
  const mixed = (await well(phone, 'POST', all, announced(same_start))).headers.get('location');
  const swapped = photo.subarray(0, 100);
  await refused(phone, 'PATCH', one, { at: mixed, body: swapped, ...piece_of(swapped, 0) }, 460, 'files.other_content');

  // To end an upload is an extension of tus that this door does not say it has.
  const answer = await fetch(phone.origin + at, { method: 'DELETE', headers: { 'Tus-Resumable': '1.0.0', Authorization: `Bearer ${phone.key}` } });
  assert.equal(answer.status, 405);
  assert.ok(!answer.headers.get('allow').includes('DELETE'));
});

test('fifty photos of one phone are under way at most', async () => {
  const phone = await joined(desk.chair);
  for (let n = 0; n < 50; n++) await well(phone, 'POST', all, announced(randomBytes(40)));
  await refused(phone, 'POST', all, announced(randomBytes(40)), 429, 'files.too_many');
});
