// What Lighthouse says of the public pages and the field app on its phone profile (a slow phone on a slow line):
//   (cd bench/lighthouse && npm ci) && node bench/lighthouse/run.mjs [--server build/release/berdaya]
// An optional tool: half the size of everything else together. Median of three runs; below 95 it fails.
import { existsSync } from 'node:fs';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { start_server } from '../../tests/browser/server.mjs';

const wanted = 95;
const runs = 3;
const at = process.argv.indexOf('--server');
const server = await start_server(at < 0 ? 'build/release/berdaya' : process.argv[at + 1]);
const chromePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
const chromeFlags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];
const chrome = await launch({ chromePath, chromeFlags });
const median = (all) => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)];

/** The community that the front page leads to. */
async function public_page() {
  const text = await (await fetch(server.origin)).text();
  return text.match(/href="(\/c\/[a-z0-9-]+)"/)?.[1];
}

async function measured(path) {
  const scores = {};
  const paints = [];
  const refused = new Map();
  for (let nth = 0; nth < runs; nth++) {
    const { lhr } = await lighthouse(server.origin + path, { port: chrome.port, logLevel: 'error', output: 'json' });
    for (const [name, { score }] of Object.entries(lhr.categories)) (scores[name] ??= []).push(Math.round(score * 100));
    paints.push(Math.round(lhr.audits['largest-contentful-paint'].numericValue));
    for (const [name, { score, title }] of Object.entries(lhr.audits)) if (score === 0) refused.set(name, title);
  }
  return { scores: Object.fromEntries(Object.entries(scores).map(([name, all]) => [name, median(all)])), paint: median(paints), refused };
}

let good = true;
try {
  for (const path of ['/', await public_page(), '/sign-in', '/field/'].filter(Boolean)) {
    const { scores, paint, refused } = await measured(path);
    const told = Object.entries(scores).map(([name, score]) => `${name} ${score}`).join(', ');
    console.log(`${path.padEnd(24)} ${told}; largest paint after ${paint} ms`);
    for (const [name, title] of refused) console.log(`    ${name}: ${title}`);
    good &&= scores.performance >= wanted && scores.accessibility >= wanted;
  }
} finally {
  await chrome.kill();
  await server.stop();
}
process.exit(good ? 0 : 1);
