// [data-refresh="5"]: draws the page again after that many seconds while long work runs, but not behind her back.
import { each } from './dom';

export function refresh(): void {
  each<HTMLElement>('[data-refresh]', (running) => {
    const seconds = Math.max(2, Number(running.dataset['refresh']) || 5);
    setTimeout(() => {
      if (!document.hidden) location.reload();
      else document.addEventListener('visibilitychange', () => location.reload(), { once: true });
    }, seconds * 1000);
  });
}
