// On a phone the navigation scrolls sideways: where she is comes into view.
import { each } from './dom';

export function nav(): void {
  each<HTMLElement>('.nav [aria-current]', (here) => {
    const row = here.closest('ul');
    if (!row) return;
    const left = here.getBoundingClientRect().left - row.getBoundingClientRect().left;
    row.scrollLeft += left - (row.clientWidth - here.offsetWidth) / 2;
  });
}
