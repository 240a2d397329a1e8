// button[data-copy="id"] puts that element's text on the clipboard; button[data-share="id"] hands it to the phone's own
// sharing. Both are drawn hidden and appear only where they work; the text itself is always there to copy by hand.
import { each } from './dom';
import { words } from './base_words';
import { say } from './words';

function text_of(id: string): { readonly text: string; readonly shown: HTMLElement } | undefined {
  const shown = document.getElementById(id);
  if (!shown) return undefined;
  return { text: shown instanceof HTMLTextAreaElement ? shown.value : shown.innerText, shown };
}

function answer(button: HTMLElement, text: string): void {
  const line = button.parentElement?.querySelector<HTMLElement>('.copy-state') ?? document.createElement('span');
  line.className = 'copy-state hint';
  line.setAttribute('role', 'status');
  button.after(line);
  line.textContent = text;
}

export function copy(): void {
  each<HTMLButtonElement>('button[data-copy]', (button) => {
    button.hidden = false;
    button.addEventListener('click', async () => {
      const found = text_of(button.dataset['copy'] ?? '');
      if (!found) return;
      try {
        await navigator.clipboard.writeText(found.text);
        answer(button, say(words.copied));
      } catch {
        getSelection()?.selectAllChildren(found.shown);
        answer(button, say(words.copy_by_hand));
      }
    });
  });
  each<HTMLButtonElement>('button[data-share]', (button) => {
    button.hidden = !('share' in navigator);
    button.addEventListener('click', () => {
      const found = text_of(button.dataset['share'] ?? '');
      if (found) navigator.share({ text: found.text }).catch(() => undefined);
    });
  });
}
