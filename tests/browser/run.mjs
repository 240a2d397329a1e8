// What people do in a browser, on the real program: `node tests/browser/run.mjs [--server build/dev/berdaya] [WORD ...]`.
// WORDs choose files: `... community crawl`. Several files are played two at a time, each on a server and a community of
// its own. BERDAYA_PICTURES=folder keeps a picture of every pattern of page.
import { after, test } from 'node:test';
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { begin, end } from './stage.mjs';

const at_a_time = 2;
const longest = 'crawl.test.mjs'; // begun first, so that nobody waits for it alone

const here = dirname(fileURLToPath(import.meta.url));
const words = process.argv.slice(2);
const at = words.indexOf('--server');
const [, binary = 'build/dev/berdaya'] = at < 0 ? [] : words.splice(at, 2);
const all = readdirSync(here).filter((name) => name.endsWith('.test.mjs'));
const chosen = (word) => (all.includes(word) ? [word] : all.filter((name) => name.includes(word))); // a whole name is that file
const files = (words.length === 0 ? all : [...new Set(words.flatMap(chosen))])
  .sort((one, other) => (other === longest) - (one === longest) || one.localeCompare(other));

/** In a process of its own; what it said is printed once it has ended. */
function play_apart(name) {
  return new Promise((done) => {
    const child = spawn(process.execPath, [fileURLToPath(import.meta.url), '--server', binary, name]);
    const said = [];
    child.stdout.on('data', (part) => said.push(part));
    child.stderr.on('data', (part) => said.push(part));
    child.on('close', (code) => {
      process.stdout.write(`# ${name}\n${Buffer.concat(said)}`);
      done(code === 0);
    });
  });
}

async function play_all() {
  const waiting = [...files];
  const failed = [];
  await Promise.all(Array.from({ length: at_a_time }, async () => {
    for (let name = waiting.shift(); name; name = waiting.shift())
      if (!await play_apart(name)) failed.push(name);
  }));
  console.log(`# ${files.length} files were played${failed.length > 0 ? `; failed: ${failed.sort().join(' ')}` : ''}`);
  process.exitCode = failed.length > 0 || files.length === 0 ? 1 : 0;
}

async function play_here(name) {
  await begin(binary);
  after(end);
  await import(`./${name}`).catch((broken) => test(`${name} can be read`, () => { throw broken; }));
}

await (files.length === 1 ? play_here(files[0]) : play_all());
