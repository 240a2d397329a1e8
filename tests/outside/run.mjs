// Programs that are not ours, against the real one: `node tests/outside/run.mjs [--server build/release/berdaya] [WORD ...]`.
// WORDs choose files.
import { after, test } from 'node:test';
import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { begin, end } from './desk.mjs';

const words = process.argv.slice(2);
const at = words.indexOf('--server');
const [, binary] = at < 0 ? [] : words.splice(at, 2);
await begin(binary ?? 'build/release/berdaya');
after(end);

const here = dirname(fileURLToPath(import.meta.url));
for (const name of readdirSync(here).filter((one) => one.endsWith('.test.mjs')).sort())
  if (words.length === 0 || words.some((word) => name.includes(word)))
    await import(`./${name}`).catch((broken) => test(`${name} can be read`, () => { throw broken; }));
