// What people do in a browser, on the real program: `node tests/browser/run.mjs [--server build/dev/berdaya] [WORD ...]`.
// WORDs choose files: `... community crawl`. BERDAYA_PICTURES=folder keeps a picture of every pattern of page.
import { after, test } from 'node:test';
import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { begin, end } from './stage.mjs';

const words = process.argv.slice(2);
const at = words.indexOf('--server');
const [, binary] = at < 0 ? [] : words.splice(at, 2);
await begin(binary ?? 'build/dev/berdaya');
after(end);

const here = dirname(fileURLToPath(import.meta.url));
for (const name of readdirSync(here).filter((one) => one.endsWith('.test.mjs')).sort())
  if (words.length === 0 || words.some((word) => name.includes(word)))
    await import(`./${name}`).catch((broken) => test(`${name} can be read`, () => { throw broken; }));
