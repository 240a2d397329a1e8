// The page works without any of this; each module adds one thing to what the server drew.
import { autosave } from './autosave';
import { copy } from './copy';
import { day } from './day';
import { errors } from './errors';
import { in_app } from './in_app';
import { keep } from './keep';
import { leaving } from './leaving';
import { nav } from './nav';
import { once } from './once';
import { photos } from './photos';
import { print_button } from './print';
import { quick_close } from './quick_close';
import { refresh } from './refresh';
import { sending } from './sending';
import { signal } from './signal';
import { tally } from '../session/tally';

// Closing comes first: it must work even if a later one does not.
const modules = [
  quick_close, sending, once, keep, autosave, copy, leaving, nav, print_button, refresh, day, errors, signal, in_app, photos, tally,
];

function start(): void {
  for (const add of modules) {
    try {
      add();
    } catch (trouble) {
      setTimeout(() => { throw trouble; }); // the browser's own log shows it; the other modules go on
    }
  }
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
else start();
