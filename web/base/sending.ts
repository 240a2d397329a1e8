// form.form: what was typed is sent behind the page, so that a lost signal, an ended sign-in or a busy server leaves it where
// it is, and Back never meets a page that has to be sent again. Received: the browser goes where the server leads. Refused:
// the page the server wrote takes this one's place. Anything else is said below the button, and she may press again: the
// fact id inside makes it count once. Forms with a passphrase are sent by the browser, which may want to remember it.
import { mark_busy } from './dom';
import { words } from './base_words';
import { forget, kept_by_us } from './keep';
import { let_go } from './leaving';
import { say } from './words';

const patience_ms = 60_000;

const read = (page: string): Document => new DOMParser().parseFromString(page, 'text/html');

function tell(form: HTMLFormElement, ...parts: (string | Node)[]): void {
  const line = form.querySelector<HTMLElement>('.sending') ?? document.createElement('p');
  line.className = 'sending';
  line.setAttribute('role', 'status');
  form.append(line);
  line.replaceChildren(...parts);
}

function sign_in_again(): Node {
  const link = document.createElement('a');
  link.href = '/sign-in';
  link.target = '_blank';
  link.textContent = say(words.sign_in_again);
  return link;
}

const person = (page: Document): string | undefined =>
  page.querySelector<HTMLElement>('[data-person]')?.dataset['person'];

const token = (page: ParentNode): HTMLInputElement | null => page.querySelector<HTMLInputElement>('[name=form_token]');

// Her next sign-in has another token than the one in this form; this page, drawn anew, knows it.
function took_fresh_token(form: HTMLFormElement, page: Document): boolean {
  const theirs = token(page);
  const ours = token(form);
  if (!theirs || !ours || theirs.value === '' || theirs.value === ours.value) return false;
  ours.value = theirs.value;
  return true;
}

async function post(form: HTMLFormElement, button: HTMLElement | null): Promise<Response> {
  const typed = new FormData(form);
  if (button instanceof HTMLButtonElement && button.name !== '') typed.append(button.name, button.value);
  const has_files = form.enctype === 'multipart/form-data';
  const body = has_files ? typed : new URLSearchParams([...typed].map(([name, value]) => [name, String(value)]));
  return fetch(form.action, {
    method: 'POST',
    body,
    headers: { Accept: 'text/html', 'X-Berdaya-Sent': '1' },
    ...(has_files ? {} : { signal: AbortSignal.timeout(patience_ms) }),
  });
}

function go(where: string): void {
  const to = new URL(where, location.href);
  const same_page = to.pathname + to.search === location.pathname + location.search;
  let_go();
  location.href = to.href;
  if (same_page && to.hash !== '') location.reload();
}

async function send(form: HTMLFormElement, button: HTMLElement | null): Promise<void> {
  if (!navigator.onLine) return tell(form, say(words.not_sent));
  tell(form, say(words.sending));
  let answer = await post(form, button);
  if (answer.status === 403) {
    const now = read(await (await fetch(location.href)).text());
    if (person(now) !== person(document)) return tell(form, say(words.someone_else)); // it would be noted in her name
    if (took_fresh_token(form, now)) answer = await post(form, button);
  }
  const where = answer.headers.get('X-Berdaya-Leads-To');
  if (where !== null) {
    forget(form);
    return go(where);
  }
  if (answer.status === 401) return tell(form, `${say(words.signed_out)} `, sign_in_again());
  const page = await answer.text();
  const drawn = read(page);
  if (!drawn.querySelector('.error-summary')) {
    return tell(form, drawn.querySelector('main p')?.textContent ?? say(words.not_sent));
  }
  let_go();
  document.open();
  document.write(page);
  document.close();
}

export function sending(): void {
  const under_way = new Set<HTMLFormElement>();
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || event.defaultPrevented || !kept_by_us(form)) return;
    event.preventDefault();
    if (under_way.has(form)) return;
    under_way.add(form);
    mark_busy(form, true);
    send(form, event.submitter)
      .catch(() => tell(form, say(words.not_sent)))
      .finally(() => {
        under_way.delete(form);
        mark_busy(form, false);
      });
  });
}
