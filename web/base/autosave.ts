// form[data-autosave]: a tap is sent at once and the row says "tersimpan" or "belum terkirim". Unsent rows are
// tried again when there is signal. An answer that is not a plain success is shown as the page the server wrote, by
// a normal submit.
import { each } from './dom';
import { words } from './base_words';
import { say, type Word } from './words';
import { fresh_fact_id } from './fact_id';

const retry_ms = 15_000;

function show(form: HTMLFormElement, state: 'saving' | 'saved' | 'unsent', word: Word): void {
  form.dataset['state'] = state;
  const line = form.querySelector<HTMLElement>('[data-autosave-state]');
  if (!line) return;
  line.dataset['state'] = state;
  line.textContent = say(word);
}

// Success is our own page again (a redirect back) or a bare 2xx; anywhere else the server sent her is for her eyes.
function stayed(answer: Response, action: URL): boolean {
  if (!answer.redirected) return answer.ok;
  const path = new URL(answer.url).pathname;
  return answer.ok && (path === location.pathname || path === action.pathname);
}

function autosave_form(form: HTMLFormElement): void {
  let busy = false;
  let again = false;
  const send = async (): Promise<void> => {
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    again = false;
    show(form, 'saving', words.saving);
    try {
      const action = new URL(form.getAttribute('action') ?? '', location.href);
      const body = new URLSearchParams();
      new FormData(form).forEach((text, name) => { if (typeof text === 'string') body.append(name, text); });
      const answer = await fetch(action, {
        method: 'POST',
        body,
        headers: { 'X-Berdaya-Autosave': '1' },
        credentials: 'same-origin',
      });
      if (answer.status >= 500) throw new Error('busy');
      if (!stayed(answer, action)) {
        form.dataset['state'] = 'saved';
        HTMLFormElement.prototype.submit.call(form);
        return;
      }
      each_fresh(form);
      show(form, 'saved', words.saved);
    } catch {
      show(form, 'unsent', words.unsent);
      setTimeout(() => { if (form.dataset['state'] === 'unsent' && navigator.onLine) void send(); }, retry_ms);
    }
    busy = false;
    if (again) void send();
  };
  form.addEventListener('change', () => { if (busy) again = true; else void send(); });
  addEventListener('online', () => { if (form.dataset['state'] === 'unsent') void send(); });
}

// The next tap is another fact; input[data-fact-id] gets a new id only after the last one was received.
function each_fresh(form: HTMLFormElement): void {
  for (const field of form.querySelectorAll<HTMLInputElement>('input[data-fact-id]')) field.value = fresh_fact_id();
}

export function autosave(): void {
  each<HTMLFormElement>('form[data-autosave]', autosave_form);
  each<HTMLElement>('form[data-autosave] [data-without-scripts]', (button) => { button.hidden = true; });
}
