// output.day below a date field says the day in words, in the page's tongue: the field itself speaks the browser's.
import { each } from './dom';

const long: Intl.DateTimeFormatOptions = {
  weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC',
};

function in_words(day: string): string {
  const at = Date.parse(`${day}T00:00:00Z`);
  const locale = document.documentElement.lang.startsWith('en') ? 'en-GB' : 'id-ID';
  return Number.isNaN(at) ? '' : new Intl.DateTimeFormat(locale, long).format(at);
}

export function day(): void {
  each<HTMLOutputElement>('output.day', (words) => {
    const field = document.getElementById(words.htmlFor.value);
    if (!(field instanceof HTMLInputElement)) return;
    const show = (): void => { words.value = in_words(field.value); };
    field.addEventListener('input', show);
    show();
  });
}
