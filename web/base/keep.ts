// form.form: what was typed survives a reload, a crash, or a phone that needed its memory for WhatsApp, in this tab only.
// Fields inside [data-private], passphrases, files and hidden fields are never kept. It is forgotten when it has been
// received, and all of it when somebody signs in or out: the next at this phone is somebody else.
import { each } from './dom';
import { words } from './base_words';
import { say } from './words';

type Kept = Record<string, string[]>;
type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
const prefix = 'berdaya.keep.';

function fields(form: HTMLFormElement): Field[] {
  return [...form.elements].filter((field): field is Field => {
    const is_field =
      field instanceof HTMLInputElement || field instanceof HTMLSelectElement || field instanceof HTMLTextAreaElement;
    if (!is_field || field.name === '' || field.closest('[data-private]')) return false;
    return !['password', 'file', 'hidden'].includes(field.type);
  });
}

const ticks = (field: Field): field is HTMLInputElement => field.type === 'checkbox' || field.type === 'radio';

function gather(form: HTMLFormElement): Kept {
  const kept: Kept = {};
  for (const field of fields(form)) {
    const texts = (kept[field.name] ??= []);
    if (!ticks(field)) texts.push(field.value);
    else if (field.checked) texts.push(field.value);
  }
  return kept;
}

function bring_back(form: HTMLFormElement, kept: Kept): boolean {
  let changed = false;
  const used: Record<string, number> = {};
  for (const field of fields(form)) {
    const texts = kept[field.name];
    if (!texts) continue;
    if (ticks(field)) {
      const checked = texts.includes(field.value);
      changed ||= field.checked !== checked;
      field.checked = checked;
      continue;
    }
    const nth = used[field.name] ?? 0;
    used[field.name] = nth + 1;
    const text = texts[nth];
    if (text === undefined || text === field.value) continue;
    field.value = text;
    changed = true;
  }
  return changed;
}

function read(key: string): Kept | undefined {
  try {
    return JSON.parse(sessionStorage.getItem(prefix + key) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

function write(key: string, kept: Kept): void {
  try {
    sessionStorage.setItem(prefix + key, JSON.stringify(kept));
  } catch {
    return; // a full or forbidden store: the page works on without it
  }
}

// What the page sends and keeps by itself; the rest is the browser's.
export function kept_by_us(form: HTMLFormElement): boolean {
  return form.matches('form.form[method=post]:not([target], [data-autosave])') && !form.querySelector('[type=password]');
}

const key_of = (form: HTMLFormElement): string =>
  `${location.pathname}${location.search} ${form.getAttribute('action') ?? ''}`;

export function forget(form: HTMLFormElement): void {
  sessionStorage.removeItem(prefix + key_of(form));
}

export function keep(): void {
  if (document.querySelector('[type=password]')) sessionStorage.clear();
  each<HTMLFormElement>('.sign-out', (form) => form.addEventListener('submit', () => sessionStorage.clear()));
  each<HTMLFormElement>('form', (form) => {
    if (!kept_by_us(form)) return;
    const key = key_of(form);
    const kept = read(key);
    if (kept && bring_back(form, kept)) {
      const line = document.createElement('p');
      line.className = 'hint';
      line.setAttribute('role', 'status');
      line.textContent = say(words.brought_back);
      form.prepend(line);
    }
    form.addEventListener('input', () => write(key, gather(form)));
  });
}
