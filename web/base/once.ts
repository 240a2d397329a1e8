// What the browser sends itself (a button alone, a passphrase): a double tap sends one form, and without signal none is sent.
// After twelve seconds without an answer she may press again: the fact id inside makes it count once.
import { each, mark_busy } from './dom';

const patience_ms = 12_000;

export function once(): void {
  const sent = new Set<HTMLFormElement>();
  const free = (form: HTMLFormElement): void => {
    sent.delete(form);
    mark_busy(form, false);
  };
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || event.defaultPrevented) return;
    if (form.getAttribute('method')?.toLowerCase() !== 'post') return;
    if (!navigator.onLine) { // the words above the page say so; what was typed stays
      event.preventDefault();
      document.getElementById('signal')?.scrollIntoView({ block: 'center' });
      return;
    }
    if (sent.has(form)) {
      event.preventDefault();
      return;
    }
    if (form.hasAttribute('target') || form.dataset['again'] !== undefined) return;
    sent.add(form);
    mark_busy(form, true);
    setTimeout(() => free(form), patience_ms);
  });
  addEventListener('pageshow', (event) => {
    if (event.persisted) each<HTMLFormElement>('form', free);
  });
}
