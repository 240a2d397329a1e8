// Her tongue is kept on this phone, and told to the server as the other pages tell it.
import { say, type Word } from '../base/words';
import * as words from './field_words';

const name = 'berdaya_tongue';

export function set_tongue(tongue: string): void {
  document.documentElement.lang = tongue === 'en' ? 'en' : 'id';
  try {
    localStorage.setItem(name, document.documentElement.lang);
  } catch {
    return; // it holds for this visit
  }
}

export function start_tongue(): void {
  try {
    set_tongue(localStorage.getItem(name) ?? document.cookie.match(/berdaya_tongue=(\w+)/)?.[1] ?? 'id');
  } catch {
    set_tongue('id');
  }
}

export function set_title(title: Word): void {
  document.title = `${say(title)} · ${say(words.app)}`;
}
