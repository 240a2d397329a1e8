// [data-tally] above a roster: counts the marks as they are tapped. The server draws the first numbers.
import { each } from '../base/dom';

export function tally(): void {
  each<HTMLElement>('[data-tally]', (line) => {
    const count = (): void => {
      for (const figure of line.querySelectorAll<HTMLElement>('[data-count]')) {
        const mark = figure.dataset['count'] ?? '';
        const marked = [...document.querySelectorAll<HTMLInputElement>('.roster .mark input:checked')];
        figure.textContent = String(marked.filter((input) => input.value === mark).length);
      }
    };
    document.addEventListener('change', count);
    count();
  });
}
