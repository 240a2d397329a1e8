// The few things every module does with the page.
export function each<E extends Element>(selector: string, act: (found: E) => void): void {
  document.querySelectorAll<E>(selector).forEach(act);
}

// A line of text that screen readers hear when it changes; made once, where `before` says.
export function status_line(id: string, name: string, place: (line: HTMLElement) => void): HTMLElement {
  const there = document.getElementById(id);
  if (there) return there;
  const line = document.createElement('div');
  line.id = id;
  line.className = name;
  line.setAttribute('role', 'status');
  place(line);
  return line;
}

export function at_top(line: HTMLElement): void {
  const masthead = document.querySelector('.masthead');
  if (masthead) masthead.after(line);
  else document.body.prepend(line);
}

// A press that is on its way: the button looks it and says it, and stays reachable by keyboard.
export function mark_busy(form: HTMLFormElement, busy: boolean): void {
  for (const button of form.querySelectorAll<HTMLButtonElement>('button:not([type=button])')) {
    if (busy) button.setAttribute('aria-disabled', 'true');
    else button.removeAttribute('aria-disabled');
  }
}
