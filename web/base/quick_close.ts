// "Tutup cepat": the page is blank before the next one has loaded, and Back does not return to it.
import { each } from './dom';

export function quick_close(): void {
  each<HTMLAnchorElement>('a.quick-close', (link) => {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      document.body.classList.add('closed');
      document.title = '…';
      sessionStorage.clear();
      location.replace(link.href);
    });
  });
  // A page kept by the browser for Back must not flash what was closed.
  addEventListener('pageshow', (event) => {
    if (event.persisted && document.body.classList.contains('closed')) location.reload();
  });
}
