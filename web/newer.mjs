// What browsers learnt after Chrome 106 and Safari 16.4, the oldest that we build for (Samsung Internet 20 is Chrome 106). esbuild
// lowers what is written; what is called it cannot know. `node newer.mjs` names the lines that call one of these; build.mjs asks too.
// Kept by hand from caniuse and MDN: first Chrome, first Safari.
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const newer = {
  'toSorted(': '110, 16.0', 'toReversed(': '110, 16.0', 'toSpliced(': '110, 16.0', 'isWellFormed(': '111, 16.4',
  'Object.groupBy': '117, 17.4', 'Map.groupBy': '117, 17.4', 'withResolvers': '119, 17.4', 'Array.fromAsync': '121, 16.4',
  'Promise.try': '128, 18.2', 'RegExp.escape': '136, 18.2', 'Iterator.from': '122, 18.4', 'toBase64(': '140, 18.2',
  'fromBase64(': '140, 18.2', 'toHex(': '140, 18.2', 'fromHex(': '140, 18.2', 'isSubsetOf(': '122, 17.0',
  'AbortSignal.any': '116, 17.4', 'URL.canParse': '120, 17.0', 'URL.parse(': '126, 18.0', 'checkVisibility(': '105, 17.4',
  'requestIdleCallback': '47, never', 'scheduler.': '94, never', 'startViewTransition': '111, 18.0', 'showPopover': '114, 17.0',
  'togglePopover': '114, 17.0', 'setHTMLUnsafe': '124, 17.4', 'moveBefore(': '133, never', 'Intl.DurationFormat': '129, 16.4',
  'Temporal.': '144, never', 'CookieStore': '87, 18.4', 'cookieStore': '87, 18.4', 'navigation.navigate': '102, 26.0',
  'showOpenFilePicker': '86, never', 'showSaveFilePicker': '86, never', 'wakeLock.request': '84, 16.4',
};
// Asked for before it is called, so that an older browser goes without.
const guarded = /in (navigator|window|document|globalThis|self)\b|typeof |\?\.\(|\?\./;

export function calls_newer(folder) {
  const found = [];
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !['node_modules', 'built'].includes(entry.name)) found.push(...calls_newer(path));
    if (!entry.name.endsWith('.ts')) continue;
    for (const [nth, line] of readFileSync(path, 'utf8').split('\n').entries())
      for (const [name, since] of Object.entries(newer))
        if (line.includes(name) && !guarded.test(line)) found.push(`${path}:${nth + 1}: ${name} came with Chrome and Safari ${since}`);
  }
  return found;
}

const here = dirname(fileURLToPath(import.meta.url));
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = calls_newer(here);
  for (const line of found) console.error(relative(here, line));
  process.exit(found.length === 0 ? 0 : 1);
}
