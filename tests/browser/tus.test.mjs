// Somebody else's client against our door of files: tus-js-client, as its makers ship it.
import assert from 'node:assert/strict';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { invitation } from './phone.mjs';
import { chair, stage } from './stage.mjs';

const { Upload } = createRequire(new URL('../../web/package.json', import.meta.url))('tus-js-client');
// What hangs behind a picture's end is not kept; here it makes this one unlike any that another test has brought.
const bytes = Buffer.concat([readFileSync(new URL('../vectors/photos/foto.jpg', import.meta.url)), randomBytes(300)]);
const sha256_of = (content) => createHash('sha256').update(content).digest('hex');

async function device_key(fitri) {
  const key = randomBytes(32).toString('base64url');
  const token = new URL(await invitation(fitri)).hash.slice('#t='.length);
  const taken = await fetch(`${stage.server.origin}/devices/take`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json', Origin: stage.server.origin },
    body: JSON.stringify({ fact_id: randomUUID(), token, label: 'Program lain', device_key: key }),
  });
  assert.equal(taken.status, 200, await taken.text());
  return key;
}

/** Resolves with the statuses of its calls when it is whole, or with what stopped it. */
function upload(key, content, options = {}) {
  const calls = [];
  return new Promise((done) => {
    const one = new Upload(content, {
      endpoint: `${stage.server.origin}/sync/v1/files`,
      headers: { Authorization: `Bearer ${key}` },
      metadata: { sha256: sha256_of(content), filename: 'foto.jpg' },
      retryDelays: [0, 50],
      onAfterResponse: (request, response) => {
        calls.push(`${request.getMethod()} ${response.getStatus()}`);
        if (options.stop_after === calls.length) one.abort().then(() => done({ calls, url: one.url }));
      },
      onSuccess: () => done({ calls, url: one.url }),
      onError: (trouble) => done({ calls, url: one.url, trouble }),
      ...options,
    });
    one.start();
  });
}

test('tus-js-client brings a photo in pieces, is cut off, and goes on', async (t) => {
  const fitri = await chair(t);
  const key = await device_key(fitri);
  const cut = await upload(key, bytes, { chunkSize: 300, stop_after: 3 });
  assert.deepEqual(cut.calls, ['POST 201', 'PATCH 204', 'PATCH 204']);
  const rest = await upload(key, bytes, { chunkSize: 300, uploadUrl: cut.url });
  assert.equal(rest.trouble, undefined);
  assert.equal(rest.calls[0], 'HEAD 200');
  assert.ok(rest.calls.length > 2 && rest.calls.length < Math.ceil(bytes.length / 300) + 1, 'what was there is not sent again');

  // A client that knows nothing of ours announces a known photo, and learns that it is whole.
  const again = await upload(key, bytes);
  assert.equal(again.trouble, undefined);
  assert.deepEqual(again.calls, ['POST 201', 'PATCH 409', 'HEAD 200']);
  await fitri.leave();
});

test('tus-js-client is told why a file is not taken', async (t) => {
  const fitri = await chair(t);
  const key = await device_key(fitri);
  const status = async (content, options) => (await upload(key, content, { retryDelays: null, ...options })).trouble?.originalResponse?.getStatus();
  assert.equal(await status(Buffer.from('bukan foto, hanya kata-kata (contoh)')), 415);
  assert.equal(await status(Buffer.alloc(500_000, 1)), 413);
  assert.equal(await status(bytes.subarray(0, 900), { metadata: { sha256: sha256_of('another') } }), 460);
  assert.equal(await status(bytes, { headers: { Authorization: 'Bearer guessed' } }), 401);
  await fitri.leave();
});
