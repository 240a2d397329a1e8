// After a refusal the summary is where reading starts; its links put the cursor into the field.
import { each } from './dom';

export function errors(): void {
  each<HTMLElement>('.error-summary', (summary) => {
    summary.tabIndex = -1;
    summary.focus({ preventScroll: false });
    summary.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      const field = link ? document.getElementById(link.hash.slice(1)) : null;
      if (!field) return;
      event.preventDefault();
      field.scrollIntoView({ block: 'center' });
      field.focus({ preventScroll: true });
    });
  });
}
