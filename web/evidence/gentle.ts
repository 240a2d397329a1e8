// textarea[data-gentle]: a note that speaks of violence gets a quiet word of caution under it. Nothing is sent or
// counted.
import { each } from '../base/dom';
import { say } from '../base/words';
import { words } from './evidence_words';

const heavy = new RegExp(
  String.raw`\b(di)?(pukul\w*|aniaya\w*|perkosa\w*|ancam\w*|tampar\w*|siksa\w*|leceh\w*)|\bKDRT\b|` +
    String.raw`\b(beaten|raped?|threaten\w*|abus(e|ed|ive))\b`,
  'i',
);

export const speaks_of_violence = (text: string): boolean => heavy.test(text);

export function gentle(): void {
  each<HTMLTextAreaElement>('textarea[data-gentle]', (note) => {
    const caution = document.createElement('div');
    const words_here = document.createElement('p');
    caution.className = 'warning';
    caution.setAttribute('role', 'status');
    caution.append(words_here);
    caution.hidden = true;
    note.after(caution);
    note.addEventListener('input', () => {
      const heavy_words = speaks_of_violence(note.value);
      if (caution.hidden !== heavy_words) return;
      caution.hidden = !heavy_words;
      words_here.textContent = heavy_words ? say(words.endangers) : '';
    });
  });
}
