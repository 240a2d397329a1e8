import { each } from './dom';

// button[data-print] is drawn hidden: without scripts the browser's own menu prints. Folded tables are printed
// unfolded.
export function print_button(): void {
  each<HTMLButtonElement>('button[data-print]', (button) => {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  });
  addEventListener('beforeprint', () => each<HTMLDetailsElement>('details:not([open])', (folded) => {
    if (!folded.querySelector('table')) return; // an explanation stays folded
    folded.open = true;
    folded.dataset['unfolded'] = '';
  }));
  addEventListener('afterprint', () => each<HTMLDetailsElement>('details[data-unfolded]', (folded) => {
    folded.open = false;
    delete folded.dataset['unfolded'];
  }));
}
