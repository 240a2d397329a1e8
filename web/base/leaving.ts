// form[data-guard]: the browser asks before she leaves words behind that were not sent; so does an unsent
// [data-autosave].
let sending = false;

// What was typed has been received, or stands on the page that comes now.
export function let_go(): void {
  sending = true;
}

export function leaving(): void {
  const changed = new Set<HTMLFormElement>();
  const form_of = (event: Event): HTMLFormElement | null =>
    event.target instanceof Element ? event.target.closest('form') : null;
  document.addEventListener('input', (event) => {
    const form = form_of(event);
    if (form && form.dataset['guard'] !== undefined) changed.add(form);
  });
  document.addEventListener('submit', (event) => { if (!event.defaultPrevented) sending = true; });
  addEventListener('pageshow', () => { sending = false; });
  addEventListener('beforeunload', (event) => {
    const unsent = document.querySelector('form[data-autosave][data-state=unsent]') !== null;
    if (sending || document.body.classList.contains('closed') || (changed.size === 0 && !unsent)) return;
    event.preventDefault();
    event.returnValue = '';
  });
}
