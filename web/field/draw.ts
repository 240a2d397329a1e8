// Draws without HTML text: what people typed can never become markup.
import { say, type Word } from '../base/words';

export type Part = Node | string | Word | undefined | false;
type Wants = Record<string, string | number | boolean | undefined | ((event: Event) => void)>;

export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  wants: Wants = {},
  ...parts: Part[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(wants)) {
    if (value === undefined || value === false) continue;
    if (typeof value === 'function') made.addEventListener(name, value);
    else made.setAttribute(name, value === true ? '' : String(value));
  }
  fill(made, parts);
  return made;
}

export function fill(into: Element, parts: readonly Part[]): void {
  into.replaceChildren(
    ...parts.flatMap((part) => {
      if (part === undefined || part === false) return [];
      return [typeof part === 'string' || part instanceof Node ? part : say(part)];
    }),
  );
}

export function icon(name: string, size = 'icon'): SVGSVGElement {
  const picture = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  use.setAttribute('href', `${document.documentElement.dataset['icons']}#${name}`);
  picture.setAttribute('class', size);
  picture.setAttribute('aria-hidden', 'true');
  picture.append(use);
  return picture;
}

type Look = 'button' | 'button-secondary' | 'button-quiet' | 'button-danger';

export function button(word: Word, press: () => void, look: Look = 'button', picture?: string): HTMLButtonElement {
  return el('button', { type: 'button', class: look, click: press }, picture && icon(picture), word);
}

export function notice(look: 'note' | 'warning' | 'notice', picture: string, ...parts: Part[]): HTMLElement {
  return el('div', { class: look }, icon(picture), ...parts);
}

export const empty = (picture: string, title: Word, what?: Word): HTMLElement =>
  el('div', { class: 'empty' }, icon(picture), el('p', {}, el('strong', {}, title)), what && el('p', {}, what));

// A field with its label and the room for what is wrong with it.
export function field(name: string, label: Word, control: HTMLElement, hint?: Word): HTMLElement {
  control.id = name;
  control.setAttribute('name', name);
  if (hint) control.setAttribute('aria-describedby', `${name}-hint`);
  return el(
    'div',
    { class: 'field' },
    el('label', { for: name }, label),
    hint && el('span', { class: 'hint', id: `${name}-hint` }, hint),
    control,
  );
}

export function complain(control: HTMLElement, word: Word | undefined): void {
  const line = document.getElementById(`${control.id}-error`);
  line?.remove();
  control.removeAttribute('aria-invalid');
  if (!word) return;
  control.setAttribute('aria-invalid', 'true');
  control.setAttribute('aria-describedby', `${control.id}-error`);
  control.before(
    el('p', { class: 'field-error', id: `${control.id}-error`, role: 'alert' }, icon('triangle-alert'), word),
  );
  control.closest('details')?.setAttribute('open', '');
  control.focus();
}

// Draws a part anew. What looks the same stays the same element: a finger that is on its way down still hits it.
export function redraw(into: Element, parts: readonly Part[]): void {
  const key =
    document.activeElement instanceof HTMLElement && into.contains(document.activeElement)
      ? document.activeElement.dataset['key']
      : undefined;
  const fresh = document.createElement('div');
  fill(fresh, parts);
  const old = [...into.childNodes];
  const drawn = [...fresh.childNodes];
  drawn.forEach((node, nth) => {
    const there = old[nth];
    if (!there) into.append(node);
    else if (!there.isEqualNode(node)) into.replaceChild(node, there);
  });
  old.slice(drawn.length).forEach((node) => node.remove());
  if (key === undefined || into.contains(document.activeElement)) return;
  into.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus({ preventScroll: true });
}

// One press at a time: a second tap while the first is at work does nothing.
export function once_at_a_time(form: HTMLFormElement, act: () => Promise<void>): void {
  let busy = false;
  form.noValidate = true;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (busy) return;
    busy = true;
    const press = form.querySelector<HTMLButtonElement>('button[type=submit]');
    press?.setAttribute('aria-disabled', 'true');
    act().finally(() => {
      busy = false;
      press?.removeAttribute('aria-disabled');
    });
  });
}
