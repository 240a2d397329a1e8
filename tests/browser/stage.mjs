// The one server and the one browser of a run, and what each path is played on.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { start_server } from './server.mjs';
import { Visitor, open_browser, views } from './visitor.mjs';

export const stage = { server: undefined, browser: undefined, paths: [] };

export async function begin(binary) {
  stage.server = await start_server(binary);
  stage.browser = await open_browser();
  const { stdout } = await promisify(execFile)(binary, ['permits']);
  stage.paths = stdout.split('\n').map((line) => line.split(/\s+/).slice(0, 2).join(' '));
}

export async function end() {
  await stage.browser?.close();
  await stage.server?.stop();
}

/** Somebody new at a screen; she is looked after until the test ends. */
export async function arrive(t, view = views[2]) {
  const visitor = await Visitor.arrive(stage.browser, stage.server.origin, view);
  t.after(() => visitor.context.close());
  return visitor;
}

/** The chair, signed in once for each screen: passphrases are slow to check by design. */
const signed_in = new Map();
export async function chair(t, view = views[2]) {
  const visitor = await arrive(t, view);
  const known = signed_in.get(view.name);
  if (known) await visitor.context.addCookies(known);
  else {
    await visitor.sign_in(stage.server.name, stage.server.passphrase);
    signed_in.set(view.name, await visitor.context.cookies());
  }
  return visitor;
}

/** Plays one path on every screen, with scripts and without. */
export function path_on_every_screen(sentence, needs, play) {
  for (const view of views)
    test(`${sentence} (${view.name})`, (t) => {
      assert.deepEqual(needs.filter((route) => !stage.paths.includes(route)), [], 'routes that it goes over');
      return play(t, view);
    });
}

/** The day in Samarinda (WITA). */
export function today() {
  return new Date(Date.now() + 8 * 3600_000).toISOString().slice(0, 10);
}
