// Words a person reads, always in both tongues. The page says in <html lang> which of them she reads.
export interface Word { readonly id: string; readonly en: string }

export function say(word: Word): string {
  return document.documentElement.lang.startsWith('en') ? word.en : word.id;
}
