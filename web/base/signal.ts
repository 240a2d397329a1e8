// Says it when there is no signal, and takes the words away when there is.
import { at_top, status_line } from './dom';
import { words } from './base_words';
import { say } from './words';

export function signal(): void {
  const show = (): void => {
    const line = document.getElementById('signal');
    if (navigator.onLine) {
      line?.remove();
      return;
    }
    status_line('signal', 'signal', at_top).textContent = say(words.offline);
  };
  addEventListener('online', show);
  addEventListener('offline', show);
  show();
}
