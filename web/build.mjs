// Makes web/built/: every file under a name that holds its content's hash, so that it may be kept for ever; each text also
// as .gz and .br; and assets.txt, one line for each: logical name, space, hashed name. The same input gives the same bytes.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawnSync } from 'node:child_process';
import { brotliCompressSync, constants } from 'node:zlib';

const here = dirname(fileURLToPath(import.meta.url));
const modules = join(here, 'node_modules');
const built = join(here, 'built');
if (!existsSync(join(modules, 'terser'))) {
  console.error('web/node_modules is missing: run `npm ci` in web/ first.');
  process.exit(1);
}
const esbuild = await import('esbuild');
const { minify } = await import('terser');
const { default: subsetFont } = await import('subset-font');
const { icons } = await import('./icons.mjs');
const { calls_newer } = await import('./newer.mjs');

const types = spawnSync(process.execPath, [join(modules, 'typescript/bin/tsc'), '--noEmit', '-p', here], { stdio: 'inherit' });
if (types.status !== 0) process.exit(1);

const too_new = calls_newer(here);
for (const line of too_new) console.error(line);
if (too_new.length > 0) process.exit(1);

const budgets = { 'berdaya.css': 10_240, 'berdaya.js': 6_144, 'plus-jakarta-sans.woff2': 14_336, 'icons.svg': 9_216, 'woven.svg': 1_024,
  'field.js': 71_680, 'field.css': 8_192 };
const shell_budget = 133_120;
const targets = ['chrome106', 'safari16.4'];
const names = new Map();
const rows = [];

function gzipped(bytes) {
  const { status, stdout: packed } = spawnSync('libdeflate-gzip', ['-12', '-c'], { input: bytes, maxBuffer: 1 << 26 });
  if (status !== 0) {
    console.error('libdeflate-gzip is missing: run `tools/install run` first.');
    process.exit(1);
  }
  packed.fill(0, 4, 8); // no hour
  packed[9] = 255; // the system byte: the same on every machine
  return packed;
}

function put(logical, content) {
  const bytes = Buffer.from(content);
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  const dot = logical.lastIndexOf('.');
  const name = `${logical.slice(0, dot)}.${hash}${logical.slice(dot)}`;
  writeFileSync(join(built, name), bytes);
  let sent = bytes.length;
  if (!logical.endsWith('.woff2') && !logical.endsWith('.png')) {
    const gz = gzipped(bytes);
    sent = gz.length;
    writeFileSync(join(built, `${name}.gz`), gz);
    writeFileSync(join(built, `${name}.br`), brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }));
  }
  names.set(logical, name);
  rows.push({ logical, name, raw: bytes.length, sent });
}

const read = (...path) => readFileSync(join(here, ...path), 'utf8');

// Letters: Basic Latin and the few signs we write, weights 400 to 700. The original's other signs fall to the system's font.
const basic = Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCharCode(0x20 + i)).join('');
const signs = '…–—·•“”‘’×−±½é°≥≤→←✓Δ';
const letters = readFileSync(join(modules, '@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2'));

function symbol(name) {
  const text = readFileSync(join(modules, 'lucide-static/icons', `${name}.svg`), 'utf8');
  const inside = text.slice(text.indexOf('>', text.indexOf('<svg')) + 1, text.lastIndexOf('</svg>'));
  const shapes = inside.replace(/\s+/g, ' ').replace(/ \/>/g, '/>').replace(/> </g, '><').trim();
  return `<symbol id="${name}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${shapes}</symbol>`;
}

function sprite() {
  const mark = read('base/mark.svg');
  const brand = mark.slice(mark.indexOf('>') + 1, mark.lastIndexOf('</svg>'));
  const leaves = read('independence/leaves.svg').trim();
  return `<svg xmlns="http://www.w3.org/2000/svg"><symbol id="berdaya" viewBox="0 0 32 32">${brand}</symbol>${leaves}${icons.map(symbol).join('')}</svg>\n`;
}

async function style(entry) {
  const bundled = await esbuild.build({ entryPoints: [join(here, entry)], bundle: true, write: false, external: ['{*'], target: targets });
  const text = bundled.outputFiles[0].text.replaceAll('{letters}', names.get('plus-jakarta-sans.woff2')).replaceAll('{woven}', names.get('woven.svg'));
  return (await esbuild.transform(text, { loader: 'css', minify: true, target: targets })).code;
}

async function script(entries, define = {}) {
  const contents = entries.map((entry) => `import './${entry}';`).join('\n');
  const bundled = await esbuild.build({
    stdin: { contents, resolveDir: here }, bundle: true, write: false, minify: true, format: 'iife', target: targets, legalComments: 'none', define,
  });
  const small = await minify(bundled.outputFiles[0].text, { ecma: 2022, compress: { passes: 3, ecma: 2022 }, mangle: true, toplevel: true });
  return small.code;
}

// Sentences side by side pack into fewer bytes than each between the screens that say it.
const field_words = readdirSync(join(here, 'field')).filter((name) => name.endsWith('_words.ts')).sort().map((name) => `field/${name}`);

function licences() {
  const part = (title, path) => `${title}\n\n${readFileSync(join(modules, path), 'utf8').trim()}\n`;
  return [part('Plus Jakarta Sans (a subset is served)', '@fontsource-variable/plus-jakarta-sans/LICENSE'), part('Lucide icons', 'lucide-static/LICENSE'),
    part('jsQR (reads the QR of a card where the browser cannot)', 'jsqr/LICENSE')].join('\n\n');
}

rmSync(built, { recursive: true, force: true });
mkdirSync(built);
put('plus-jakarta-sans.woff2', await subsetFont(letters, basic + signs, { targetFormat: 'woff2', variationAxes: { wght: { min: 400, max: 700, default: 400 } } }));
put('woven.svg', read('base/woven.svg'));
put('favicon.svg', read('base/mark.svg'));
put('icons.svg', sprite());
put('berdaya.css', await style('base/berdaya.css'));
put('berdaya.js', await script(['base/start.ts']));
put('licences.txt', licences());
put('manifest.webmanifest', JSON.stringify({
  name: 'Berdaya', short_name: 'Berdaya', lang: 'id', start_url: '/', display: 'browser', background_color: '#FBF7F1', theme_color: '#7A1F47',
  icons: [{ src: names.get('favicon.svg'), sizes: 'any', type: 'image/svg+xml' }],
}));

// The field app. Its shell is what the worker keeps on the phone; the page and the worker name one another's version.
put('field.css', await style('field/field.css'));
put('field.js', await script([...field_words, 'field/start.ts']));
put('scan_reader.js', await script(['field/scan_reader.ts'])); // kept by the worker once it was needed
put('field.webmanifest', JSON.stringify({
  id: '/field/', name: 'Berdaya Lapangan', short_name: 'Berdaya', lang: 'id', start_url: '/field/', scope: '/field/', display: 'standalone',
  background_color: '#FBF7F1', theme_color: '#7A1F47', icons: [{ src: `/assets/${names.get('favicon.svg')}`, sizes: 'any', type: 'image/svg+xml' }],
}));
const shell = ['field.js', 'field.css', 'plus-jakarta-sans.woff2', 'icons.svg', 'woven.svg', 'favicon.svg', 'field.webmanifest'];
const later = ['scan_reader.js'];
const page = [...shell, ...later].reduce((html, logical) => html.replaceAll(`{${logical}}`, names.get(logical)), read('field/field.html'));
const paths = (logicals) => logicals.map((logical) => `/assets/${names.get(logical)}`);
const version = createHash('sha256').update(page + shell.map((logical) => names.get(logical)).join()).digest('hex').slice(0, 10);
put('field.html', page.replace('{version}', version));
put('field_worker.js', await script(['field/worker.ts'], { SHELL: JSON.stringify({ version, files: paths(shell), later: paths(later) }) }));

writeFileSync(join(built, 'assets.txt'), [...names].sort(([a], [b]) => (a < b ? -1 : 1)).map(([logical, name]) => `${logical} ${name}\n`).join(''));

let over = false;
for (const { logical, raw, sent } of rows) {
  const budget = budgets[logical];
  const past = budget !== undefined && sent > budget;
  over ||= past;
  console.log(`${logical.padEnd(26)} ${String(raw).padStart(7)} bytes  sent ${String(sent).padStart(6)}${budget ? ` of ${budget}` : ''}${past ? '  OVER BUDGET' : ''}`);
}
const shell_sent = rows.filter(({ logical }) => [...shell, 'field.html', 'field_worker.js'].includes(logical)).reduce((sum, { sent }) => sum + sent, 0);
over ||= shell_sent > shell_budget;
console.log(`the shell of the field app sends ${shell_sent} of ${shell_budget} bytes`);
console.log(`${readdirSync(built).length} files in web/built`);
if (over) process.exit(1);
